import type { Language } from "../calendar/types.js";
import type { Deadline, TraceStep } from "../regulation/deadlines.js";
import { TERM as en } from "./en/deadlines.js";
import { TERM as kk } from "./kk/deadlines.js";
import { writtenParts } from "./moment.js";
import { sentence } from "./phrase.js";
import { describeReading } from "./readings.js";
import { TERM as ru } from "./ru/deadlines.js";
import type { TermWords } from "./term-words.js";

const WORDS: { readonly [L in Language]: TermWords } = { kk, ru, en };

/**
 * A term is counted from the day of an event; days off do not count among working days, and a last day that is off moves on.
 *
 * The derivation, line by line: the start, each day counted or skipped, why and by which act, the reading taken where the text
 * is disputed, the last day, and the first moment that is late.
 *
 * Not checked here: the counting; it is told as the deadline has it.
 *
 * @param deadline - a deadline, from `intakeDeadline`, `documentCheckDeadline`, `invitationDeadline` or `handoffDeadline`
 * @param language - `kk`, `ru` or `en`
 * @returns sentences, one a line
 * @example Three working days over a holiday that was carried over
 * ```ts
 * import { handoffDeadline, plainDate } from "uzdik";
 * import { describeDeadline } from "uzdik/text";
 * describeDeadline(handoffDeadline(plainDate("2022-03-04"), "KZ-71"), "en").split("\n"); // => ["Friday 4 March 2022: the term starts, and this day is not counted (clause 19).", "Saturday 5 March 2022: 1st working day.", "Sunday 6 March 2022 is skipped: weekend (Labour Code of 2015, art. 84).", "Monday 7 March 2022 is skipped: off because Saturday 5 March 2022 is worked instead (Government Decree No. 713 of 6 Oct 2021).", "Tuesday 8 March 2022 is skipped: holiday, International Women's Day (Law No. 267 of 13 Dec 2001, art. 3).", "Wednesday 9 March 2022: 2nd working day.", "Thursday 10 March 2022: 3rd working day.", "The last day is Thursday 10 March 2022; from 00:00 on Friday 11 March 2022 (UTC+6) it is late."]
 * ```
 */
export function describeDeadline(deadline: Deadline, language: Language): string {
  const words = WORDS[language];
  const working = deadline.norm !== "N12.0";
  return [
    ...deadline.trace.map((step) => sentence(stepIn(words, step, working, language))),
    sentence(words.ends(deadline, writtenParts(deadline.closesAt))),
    ...(deadline.provisional ? [sentence(words.provisional)] : []),
  ].join("\n");
}

function stepIn(words: TermWords, step: TraceStep, working: boolean, language: Language): string {
  switch (step.step) {
    case "starts":
      return words.starts(step);
    case "counts":
      return words.counts(step, working);
    case "skips":
      return words.skips(step);
    case "rolls":
      return words.rolls(step);
    case "reads": {
      const { question, options } = describeReading(step.reading, language);
      const argument = options.find(({ value }) => value === step.value)?.argument ?? step.value;
      return `${question} ${argument}`.replace(/\.$/, "");
    }
  }
}
