import { yearOf } from "./calendar-year.js";
import { BASIS, type LegalDay, legalDaysOf } from "./holiday-law.js";
import { fromDayNumber, leadingDayNumber, toDayNumber, weekdayOf, yearText } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { DayStatus, PlainDate, WorkingCalendar } from "./types.js";

/** Why a day is not simply an ordinary day or a weekend. */
export type SpecialDay = Pick<DayStatus, "kind" | "name" | "counterpart" | "basis">;

/**
 * The days of a calendar, by their index from its first day on. The first two lists turn a day into its rank among the
 * working days, the third turns a rank into a day: counting and adding are a look-up each, however far apart the days.
 * What lies outside a list is outside the calendar.
 */
export interface DayTable {
  /** The day number of index 0. */
  readonly firstDay: number;
  readonly special: ReadonlyMap<number, SpecialDay>;
  /** By index: how many working days of the calendar come before the day. */
  readonly before: Int32Array;
  /** By index: how many working days of the calendar come before the day or on it. */
  readonly through: Int32Array;
  /** By rank: the day number of the working day that has as many working days before it. */
  readonly working: Int32Array;
  /** By rank: the same day as text, once it was asked for. */
  readonly texts: (PlainDate | undefined)[];
}

/** Derives every day of a calendar: the law first, its carry-over on top, the transfers last. */
export function deriveTable(calendar: WorkingCalendar): DayTable {
  const legalDays = calendar.years.flatMap(({ year, kurbanAit }) => legalDaysOf(yearText(year), kurbanAit));
  const special = new Map<number, SpecialDay>(legalDays);
  carryOver(special, legalDays);
  transfer(special, calendar);
  return countDays(special, calendar);
}

function isWeekend(dayNumber: number): boolean {
  return weekdayOf(dayNumber) > 5;
}

/** Gives, for each holiday on a weekend, the next day that is not off for any other reason, an earlier carry-over included. */
function carryOver(special: Map<number, SpecialDay>, legalDays: readonly [number, LegalDay][]): void {
  for (const [day, { kind, name }] of legalDays) {
    // The days off of the Labour Code are no holidays, and the holiday law does not carry them over.
    if (kind === "day-off" || !isWeekend(day)) continue;
    let next = day + 1;
    while (isWeekend(next) || special.has(next)) next += 1;
    special.set(next, { kind: "carried-over", name, counterpart: fromDayNumber(day), basis: BASIS["carried-over"] });
  }
}

/** Applies the transfers, each judged by what its two days would be without any. */
function transfer(special: Map<number, SpecialDay>, { years, firstYear }: WorkingCalendar): void {
  const move = (day: PlainDate, counterpart: PlainDate, isOff: boolean, act: string): void => {
    // The half of a transfer that lies beyond the calendar takes effect when its year is added.
    if (!years[yearOf(day) - firstYear]) return;
    const dayNumber = toDayNumber(day);
    const kind = special.get(dayNumber)?.kind ?? (isWeekend(dayNumber) ? "weekend" : "ordinary");
    if (kind.startsWith("transferred") || isOff === (kind === "ordinary")) {
      throw refusal(`${day} to be ${isOff ? "off" : "worked"} before ${act}`, kind);
    }
    special.set(dayNumber, { kind: isOff ? "transferred-working" : "transferred-off", counterpart, basis: act });
  };
  for (const { transfers } of years) {
    for (const { off, worked, act } of transfers) {
      move(off, worked, false, act);
      move(worked, off, true, act);
    }
  }
}

function countDays(special: ReadonlyMap<number, SpecialDay>, { firstYear, lastYear }: WorkingCalendar): DayTable {
  const firstDay = leadingDayNumber(`${yearText(firstYear)}-01-01`);
  const lastDay = leadingDayNumber(`${yearText(lastYear)}-12-31`);
  const before: number[] = [];
  const through: number[] = [];
  const working: number[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    before.push(working.length);
    const kind = special.get(day)?.kind;
    if (kind === "transferred-working" || !(kind || isWeekend(day))) working.push(day);
    through.push(working.length);
  }
  return {
    firstDay,
    special,
    before: Int32Array.from(before),
    through: Int32Array.from(through),
    working: Int32Array.from(working),
    texts: new Array<PlainDate | undefined>(working.length),
  };
}
