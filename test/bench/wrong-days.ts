import { addWorkingDays, countWorkingDays, plainDate } from "uzdik/calendar";
import { percentWrong, type Line } from "./line.js";
import { CHINESE_DAYS, DATE_HOLIDAYS, isOffByDateHolidays, loopOver, PEERS, type Peer } from "./peers/business-days.js";
import { DAYS, isoOf, isWeekend, msOf, WORKING } from "./peers/official-days.js";

const ADDED = [3, 7, 22] as const;
const COUNTED_DAYS = [5, 30, 365] as const;

const rankOf = new Map(WORKING.map((day, rank) => [day, rank]));

/** How many working days come before each day, or on it. */
const through = new Map<string, number>();
for (const day of DAYS) through.set(day, (through.get(isoOf(msOf(day) - 86_400_000)) ?? 0) + (rankOf.has(day) ? 1 : 0));

interface Question {
  readonly ask: (peer: Peer) => unknown;
  readonly answer: unknown;
}

/** A term of n working days from every day of 2021–2027, by the official list. */
const ADDITIONS: readonly Question[] = DAYS.flatMap((from) =>
  ADDED.flatMap((n) => {
    const answer = WORKING[(through.get(from) ?? NaN) + n - 1];
    return answer === undefined ? [] : [{ ask: (peer: Peer) => peer.add(from, n), answer }];
  }),
);

/** From every working day to the first one some days later: libraries differ in which end they count, and here it is the same. */
const COUNTS: readonly Question[] = WORKING.flatMap((after) =>
  COUNTED_DAYS.flatMap((days) => {
    const end = WORKING[through.get(isoOf(msOf(after) + (days - 1) * 86_400_000)) ?? NaN];
    if (end === undefined) return [];
    return [{ ask: (peer: Peer) => peer.count?.(after, end), answer: (rankOf.get(end) ?? NaN) - (rankOf.get(after) ?? NaN) }];
  }),
);

/** How often each library is wrong of Kazakhstan, over 2021–2027. China's days are no answer to the question. */
export function wrongDays(): readonly Line[] {
  const uzdik: Peer = {
    name: "uzdik",
    add: (from, n) => addWorkingDays(plainDate(from), n),
    count: (after, last) => countWorkingDays(plainDate(after), plainDate(last)),
  };
  // Asked day by day it would take an hour: its holidays are listed first.
  const itsHolidays = new Set(DAYS.filter(isOffByDateHolidays));
  const compared = [uzdik, ...PEERS]
    .filter((peer) => peer !== CHINESE_DAYS)
    .map((peer) => (peer === DATE_HOLIDAYS ? loopOver(peer.name, (day) => itsHolidays.has(day)) : peer));
  const lines = compared.flatMap((peer) => {
    const target = peer === uzdik ? 0 : undefined;
    const added = percentWrong(`of ${ADDITIONS.length} additions, n = ${ADDED.join(", ")}`, peer.name, wrong(ADDITIONS, peer), target);
    if (peer.count === undefined) return [added];
    return [added, percentWrong(`of ${COUNTS.length} counts, over ${COUNTED_DAYS.join(", ")} days`, peer.name, wrong(COUNTS, peer), target)];
  });
  const daysWrong = DAYS.filter((day) => !isWeekend(day) && itsHolidays.has(day) === rankOf.has(day)).length;
  return [...lines, percentWrong("of the weekdays of 2021–2027", DATE_HOLIDAYS.name, (100 * daysWrong) / DAYS.filter((day) => !isWeekend(day)).length)];
}

function wrong(questions: readonly Question[], peer: Peer): number {
  return (100 * questions.filter(({ ask, answer }) => ask(peer) !== answer).length) / questions.length;
}
