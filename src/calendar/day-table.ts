import { yearOf, yearText } from "./calendar-year.js";
import { CARRY_OVER_BASIS, daysOffOf, holidaysOf, type SpecialDay } from "./holiday-law.js";
import { fromDayNumber, leadingDayNumber, weekdayOf } from "./plain-date.js";
import type { CalendarYear, PlainDate, WorkingCalendar } from "./types.js";

/**
 * The days of a calendar, by their index from its first day on. The first two lists turn a day into its rank among the
 * working days, the third turns a rank into a day: counting and adding are a look-up each, however far apart the days.
 * What lies outside a list is outside the calendar.
 */
export interface DayTable {
  /** The day number of index 0. */
  readonly firstDay: number;
  readonly specialDays: ReadonlyMap<number, SpecialDay>;
  /** By index: how many working days of the calendar come before the day. */
  readonly workingBefore: Int32Array;
  /** By index: how many working days of the calendar come before the day or on it. */
  readonly workingThrough: Int32Array;
  /** By rank: the index of the working day that has as many working days before it. */
  readonly workingDays: Int32Array;
  /** By index: the day as text, once it was asked for. */
  readonly texts: (PlainDate | undefined)[];
}

/** Derives every day of a calendar: the law first, its carry-over on top, the transfers last. */
export function deriveTable(calendar: WorkingCalendar): DayTable {
  const specialDays = new Map<number, SpecialDay>();
  carryOver(specialDays, addLegalDays(specialDays, calendar.years));
  transfer(specialDays, calendar);
  return countDays(specialDays, calendar);
}

function isWeekend(dayNumber: number): boolean {
  return weekdayOf(dayNumber) > 5;
}

/** Adds the holidays and the days off; answers the holidays, in the order of the days. */
function addLegalDays(specialDays: Map<number, SpecialDay>, years: readonly CalendarYear[]): [number, SpecialDay][] {
  const allHolidays: [number, SpecialDay][] = [];
  for (const { year, kurbanAit } of years) {
    const holidays = holidaysOf(yearText(year));
    for (const [day, dayOff] of daysOffOf(yearText(year), kurbanAit)) specialDays.set(day, dayOff);
    // A holiday that is also the first day of Kurban Ait stays a holiday, and is carried over.
    for (const [day, holiday] of holidays) specialDays.set(day, holiday);
    allHolidays.push(...holidays);
  }
  return allHolidays.sort(([a], [b]) => a - b);
}

/** Gives, for each holiday on a weekend, the next day that is not off for any other reason, an earlier carry-over included. */
function carryOver(specialDays: Map<number, SpecialDay>, holidays: readonly [number, SpecialDay][]): void {
  for (const [holiday, { name }] of holidays) {
    if (!isWeekend(holiday)) continue;
    let next = holiday + 1;
    while (isWeekend(next) || specialDays.has(next)) next += 1;
    specialDays.set(next, {
      kind: "carried-over",
      ...(name && { name }),
      counterpart: fromDayNumber(holiday),
      basis: CARRY_OVER_BASIS,
    });
  }
}

/** Applies the transfers, each judged by what its two days would be without any. */
function transfer(specialDays: Map<number, SpecialDay>, { years, firstYear, lastYear }: WorkingCalendar): void {
  for (const { year, transfers } of years) {
    for (const { off, worked, act } of transfers) {
      const place = (day: PlainDate, counterpart: PlainDate, kind: "transferred-off" | "transferred-working"): void => {
        // The half of a transfer that lies beyond the calendar takes effect when its year is added.
        if (yearOf(day) < firstYear || yearOf(day) > lastYear) return;
        const dayNumber = leadingDayNumber(day);
        const special = specialDays.get(dayNumber);
        const refuse = (why: string): RangeError =>
          new RangeError(`Calendar year ${year}: the transfer of ${worked} to ${off} does not fit, since ${day} is ${why}.`);
        if (special?.kind.startsWith("transferred")) throw refuse("part of another transfer");
        const isOff = special !== undefined || isWeekend(dayNumber);
        if (isOff && kind === "transferred-off") throw refuse("off without it");
        if (!isOff && kind === "transferred-working") throw refuse("worked without it");
        specialDays.set(dayNumber, { kind, counterpart, basis: act });
      };
      place(off, worked, "transferred-off");
      place(worked, off, "transferred-working");
    }
  }
}

function countDays(specialDays: ReadonlyMap<number, SpecialDay>, { firstYear, lastYear }: WorkingCalendar): DayTable {
  const firstDay = leadingDayNumber(`${yearText(firstYear)}-01-01`);
  const size = leadingDayNumber(`${yearText(lastYear)}-12-31`) - firstDay + 1;
  const counts = new Int32Array(size + 1);
  const workingDays = new Int32Array(size);
  let count = 0;
  for (let index = 0; index < size; index += 1) {
    const special = specialDays.get(firstDay + index);
    if (special ? special.kind === "transferred-working" : !isWeekend(firstDay + index)) {
      workingDays[count] = index;
      count += 1;
    }
    counts[index + 1] = count;
  }
  return {
    firstDay,
    specialDays,
    workingBefore: counts.subarray(0, size),
    workingThrough: counts.subarray(1),
    workingDays: workingDays.subarray(0, count),
    texts: new Array<PlainDate | undefined>(size),
  };
}

/** The text of the day at an index, written once. */
export function textAt(table: DayTable, index: number): PlainDate {
  return (table.texts[index] ??= fromDayNumber(table.firstDay + index));
}
