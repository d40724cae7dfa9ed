import type { Language } from "../calendar/types.js";
import { READING_REGISTER, type ReadingId } from "../regulation/readings.js";
import { READINGS as en } from "./en/readings.js";
import { READINGS as kk } from "./kk/readings.js";
import type { ReadingTexts } from "./reading-words.js";
import { READINGS as ru } from "./ru/readings.js";

const TEXTS: { readonly [L in Language]: ReadingTexts } = { kk, ru, en };

/** A disputed point of the document: the question, and what speaks for each answer. */
export interface ReadingDescription {
  readonly question: string;
  /** The default first. */
  readonly options: readonly { readonly value: string; readonly argument: string }[];
}

/**
 * The document can be read in more than one way; the library takes one by default and lets the others be chosen.
 *
 * The arguments are of language, of the system of the document, of practice and of analogy. Where a statute is named, they
 * say whether a published copy was seen or the article is cited from memory.
 *
 * Not checked here: what a court or the Agency would hold.
 *
 * @param reading - a disputed reading
 * @param language - `kk`, `ru` or `en`
 * @returns the question and the options, the default first
 * @example Whether the chair is one of the seven
 * ```ts
 * import { describeReading } from "uzdik/text";
 * describeReading("chair-seat", "en").question; // => "Is the chair one of the seven members?"
 * describeReading("chair-seat", "en").options.map(({ value }) => value); // => ["one-of-seven", "eighth"]
 * ```
 */
export function describeReading(reading: ReadingId, language: Language): ReadingDescription {
  const texts = TEXTS[language][reading];
  const argumentOf: { readonly [value: string]: string } = texts.arguments;
  return {
    question: texts.question,
    options: optionsOf(reading).map((value) => ({ value, argument: argumentOf[value] ?? "" })),
  };
}

function optionsOf(reading: ReadingId): readonly string[] {
  return READING_REGISTER.filter(({ id }) => id === reading).flatMap(({ options }) => options);
}
