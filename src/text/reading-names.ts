import type { Language } from "../calendar/types.js";
import type { ReadingId } from "../regulation/readings.js";
import { READING_NAMES as en } from "./en/reading-names.js";
import { READING_NAMES as kk } from "./kk/reading-names.js";
import type { ReadingNames } from "./reading-words.js";
import { READING_NAMES as ru } from "./ru/reading-names.js";

const NAMES: { readonly [L in Language]: ReadingNames } = { kk, ru, en };

/**
 * A disputed point of the document by a name short enough for a sentence.
 *
 * @param reading - a disputed reading
 * @param language - `kk`, `ru` or `en`
 * @returns a phrase in the nominative, in lower case
 * @example The name of a reading
 * ```ts
 * import { readingName } from "uzdik/text";
 * readingName("points-scale", "en"); // => "the scale of points"
 * ```
 */
export function readingName(reading: ReadingId, language: Language): string {
  return NAMES[language][reading].name;
}

/**
 * One answer to a disputed point, as a condition: what follows "if".
 *
 * In Kazakh the condition is in the verb itself, and nothing stands before it.
 *
 * @param reading - a disputed reading
 * @param option - one of its options
 * @param language - `kk`, `ru` or `en`
 * @returns a clause without "if" and without a full stop
 * @throws RangeError when the reading has no such option
 * @example Under which reading a finding holds
 * ```ts
 * import { describeOption } from "uzdik/text";
 * describeOption("points-scale", "binary", "en"); // => "a criterion scores 5 points or none"
 * describeOption("points-scale", "binary", "kk"); // => "өлшемшартқа тек 5 немесе 0 балл қойылса"
 * ```
 * @example An option of another reading
 * ```ts
 * import { describeOption } from "uzdik/text";
 * describeOption("points-scale", "eighth", "ru"); // throws RangeError
 * ```
 */
export function describeOption(reading: ReadingId, option: string, language: Language): string {
  const options: { readonly [value: string]: string } = NAMES[language][reading].options;
  const words = Object.hasOwn(options, option) ? options[option] : undefined;
  if (words === undefined) throw new RangeError(`${reading}: expected one of ${Object.keys(options).join(", ")}; got ${JSON.stringify(option)}`);
  return words;
}
