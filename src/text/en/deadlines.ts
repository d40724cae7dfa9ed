import { enGB } from "date-fns/locale/en-GB";
import type { PlainDate } from "../../calendar/types.js";
import { weekdayName } from "../day.js";
import { given } from "../phrase.js";
import type { DayKinds, TermWords } from "../term-words.js";
import { citationEn, dayEn } from "./grammar.js";

/** The counting of a term in English. */
export const TERM: TermWords = {
  starts: ({ day, counted, norm }) =>
    `${dated(day)}: the term starts, and this day is ${counted ? "the first counted" : "not counted"} (${citationEn([norm])})`,
  counts: ({ day, number }, working) => `${dated(day)}: ${enGB.localize.ordinalNumber(number)} ${working ? "working day" : "day"}`,
  skips: ({ day, status }) => `${dated(day)} is skipped: ${KINDS[status.kind](status)} (${status.basis})`,
  rolls: ({ from, to }) => `the last day, ${dated(from)}, is off, and the term ends on ${dated(to)}`,
  ends: ({ lastDay }, closes) =>
    `the last day is ${dated(lastDay)}; from ${closes.time} on ${dated(closes.day)} (${closes.offset}) it is late`,
  provisional: "the official calendar of these days is not final yet",
};

const KINDS: DayKinds = {
  "ordinary": () => "ordinary day",
  "weekend": () => "weekend",
  "national-holiday": ({ name }) => `national holiday${given(name, ({ en }) => `, ${en}`)}`,
  "state-holiday": ({ name }) => `holiday${given(name, ({ en }) => `, ${en}`)}`,
  "day-off": ({ name }) => `day off${given(name, ({ en }) => `, ${en}`)}`,
  "carried-over": ({ name, counterpart }) => `off because ${name?.en ?? "a holiday"}${given(counterpart, (day) => `, ${dated(day)},`)} fell on a weekend`,
  "transferred-off": ({ counterpart }) => `off because ${given(counterpart, dated) || "another day"} is worked instead`,
  "transferred-working": ({ counterpart }) => `worked instead of ${given(counterpart, dated) || "another day"}`,
};

function dated(day: PlainDate): string {
  return `${weekdayName(day, enGB)} ${dayEn(day)}`;
}
