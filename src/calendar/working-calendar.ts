import { calendarOf, yearOf } from "./calendar-year.js";
import { type DayTable, deriveTable } from "./day-table.js";
import { WEEK_BASIS } from "./holiday-law.js";
import { OFFICIAL_YEARS } from "./official-years.js";
import { addCalendarDays, fromDayNumber, toDayNumber } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { CalendarYear, DayStatus, PlainDate, WorkingCalendar } from "./types.js";

export type { CalendarYear, DayStatus, WorkingCalendar } from "./types.js";

/**
 * The state calendar of the five-day working week, 2021–2027, as the holiday law, the Labour Code and each year's
 * official acts have it.
 *
 * 2027 is provisional: its Kurban Ait is a forecast, and days of rest may still be transferred. Data of a new decree
 * comes in with {@link withYears}, without a new release.
 *
 * @example The covered years
 * ```ts
 * import { KAZAKHSTAN } from "uzdik/calendar";
 * KAZAKHSTAN.firstYear; // => 2021
 * KAZAKHSTAN.lastYear; // => 2027
 * ```
 */
export const KAZAKHSTAN: WorkingCalendar = /* @__PURE__ */ calendarOf(OFFICIAL_YEARS);

/**
 * A day was asked for that the calendar does not cover. Thrown instead of a guess: nobody knows the transfers of such a
 * year, so a term counted over it would only look like one (#13).
 */
export class CalendarRangeError extends RangeError {
  /** Tells it apart also where another copy of the library threw it. */
  override readonly name = "CalendarRangeError";
  /** The year whose official data is missing. */
  readonly year: number;

  /**
   * Made by the library.
   *
   * @param year - the year whose official data is missing
   * @param calendar - the calendar that does not have it
   */
  constructor(year: number, { firstYear, lastYear }: WorkingCalendar) {
    super(`The calendar covers ${firstYear} to ${lastYear}, not ${year}: extend it with withYears().`);
    this.year = year;
  }
}

// Tables are kept beside the calendars, so that these stay plain data: one made by the ESM copy of this module, or read
// from JSON, works with the CommonJS copy. The table used last is at hand, since work rarely mixes calendars.
const tables = /* @__PURE__ */ new WeakMap<WorkingCalendar, DayTable>();
let lastCalendar: WorkingCalendar | undefined;
let lastTable: DayTable | undefined;

function tableOf(calendar: WorkingCalendar): DayTable {
  if (calendar === lastCalendar && lastTable) return lastTable;
  const table = tables.get(calendar) ?? deriveTable(calendar);
  tables.set(calendar, table);
  lastCalendar = calendar;
  lastTable = table;
  return table;
}

/**
 * Each year's Kurban Ait and transfers are decided by acts of that year; this adds them to a calendar.
 *
 * A year that the calendar has already is replaced. Holidays and their carry-over are derived anew, by the edition of the
 * holiday law in force on each day; years before 2021 follow the law as of 2021. The half of a transfer that lies beyond
 * the covered years takes effect when its year is added.
 *
 * Not checked here: whether the acts exist, and whether Kurban Ait is on the day the Spiritual Administration named.
 *
 * @param calendar - the calendar to start from; it stays as it is
 * @param years - official data of whole years, in any order
 * @returns a calendar without gaps, plain data like the first
 * @throws RangeError when there is no year at all, a year is stated twice, a year in between is missing, a day does not
 *   exist or lies in another year, or a transfer takes a day off that is off anyway or works one that is worked anyway
 * @example A year that was decided, and a feast that was moved
 * ```ts
 * import { dayStatus, KAZAKHSTAN, plainDate, withYears } from "uzdik/calendar";
 * const decided = withYears(KAZAKHSTAN, [
 *   { year: 2027, status: "final", kurbanAit: plainDate("2027-05-17"), transfers: [] },
 * ]);
 * dayStatus(plainDate("2027-05-17")).working; // => true
 * dayStatus(plainDate("2027-05-17"), decided).working; // => false
 * ```
 */
export function withYears(calendar: WorkingCalendar, years: readonly CalendarYear[]): WorkingCalendar {
  const replaced = new Set(years.map(({ year }) => year));
  const extended = calendarOf([...calendar.years.filter(({ year }) => !replaced.has(year)), ...years]);
  // Derived at once, so that a transfer that does not fit is refused here and not at some later question.
  tableOf(extended);
  return extended;
}

/** How many working days of the calendar come before a day. */
function workingBefore(day: PlainDate, calendar: WorkingCalendar): number {
  const table = tableOf(calendar);
  return table.before[toDayNumber(day) - table.firstDay] ?? beyond(yearOf(day), calendar);
}

/** How many working days of the calendar come before a day or on it. */
function workingThrough(day: PlainDate, calendar: WorkingCalendar): number {
  const table = tableOf(calendar);
  return table.through[toDayNumber(day) - table.firstDay] ?? beyond(yearOf(day), calendar);
}

/** The working day that has so many working days of the calendar before it. */
function workingDayAt(rank: number, calendar: WorkingCalendar): PlainDate {
  const { working, texts } = tableOf(calendar);
  const day = working[rank] ?? beyond(rank < 0 ? calendar.firstYear - 1 : calendar.lastYear + 1, calendar);
  return (texts[rank] ??= fromDayNumber(day));
}

function beyond(year: number, calendar: WorkingCalendar): never {
  throw new CalendarRangeError(year, calendar);
}

/**
 * What the state calendar says of a day: whether it is worked, why, and by which act.
 *
 * @param day - the day asked about
 * @param calendar - the calendar to look in; `KAZAKHSTAN` unless given
 * @returns the day's kind, with the holiday's name and the other day of a carry-over or transfer where there is one
 * @throws CalendarRangeError when the calendar does not cover the day
 * @example A holiday, and a Saturday worked in its place
 * ```ts
 * import { dayStatus, plainDate } from "uzdik/calendar";
 * dayStatus(plainDate("2022-03-08")).kind; // => "state-holiday"
 * dayStatus(plainDate("2022-03-05")).kind; // => "transferred-working"
 * dayStatus(plainDate("2022-03-05")).counterpart; // => "2022-03-07"
 * ```
 */
export function dayStatus(day: PlainDate, calendar: WorkingCalendar = KAZAKHSTAN): DayStatus {
  const working = isWorkingDay(day, calendar);
  const provisional = calendar.years[yearOf(day) - calendar.firstYear]?.status === "provisional";
  const special = tableOf(calendar).special.get(toDayNumber(day));
  if (special) return { day, working, ...special, provisional };
  return { day, working, kind: working ? "ordinary" : "weekend", basis: WEEK_BASIS, provisional };
}

/**
 * Whether a day is worked in the five-day week.
 *
 * @param day - the day asked about
 * @param calendar - the calendar to look in; `KAZAKHSTAN` unless given
 * @returns true also for a Saturday or Sunday that is worked in place of another day
 * @throws CalendarRangeError when the calendar does not cover the day
 * @example A Wednesday, and a Sunday worked in place of Friday 3 January
 * ```ts
 * import { isWorkingDay, plainDate } from "uzdik/calendar";
 * isWorkingDay(plainDate("2022-06-15")); // => true
 * isWorkingDay(plainDate("2025-01-05")); // => true
 * ```
 */
export function isWorkingDay(day: PlainDate, calendar: WorkingCalendar = KAZAKHSTAN): boolean {
  return workingThrough(day, calendar) > workingBefore(day, calendar);
}

/**
 * A term of n working days ends on the n-th working day after the day of the event that starts it.
 *
 * The cost is the same for every n.
 *
 * @regulation N13, N16.1, N19
 * @param from - the day the count starts from, itself not counted
 * @param n - how many working days; negative counts back, zero gives `from`, worked or not
 * @param calendar - the calendar to count in; `KAZAKHSTAN` unless given
 * @returns the n-th working day strictly after `from`, or strictly before it for negative n
 * @throws RangeError when n is no safe integer
 * @throws CalendarRangeError when `from` or the result lies outside the calendar
 * @example Past a worked Saturday, a transferred Monday and a holiday, and back from a Sunday
 * ```ts
 * import { addWorkingDays, plainDate } from "uzdik/calendar";
 * addWorkingDays(plainDate("2022-03-04"), 3); // => "2022-03-10"
 * addWorkingDays(plainDate("2022-03-06"), -1); // => "2022-03-05"
 * addWorkingDays(plainDate("2022-03-06"), 0); // => "2022-03-06"
 * ```
 */
export function addWorkingDays(from: PlainDate, n: number, calendar: WorkingCalendar = KAZAKHSTAN): PlainDate {
  if (!Number.isSafeInteger(n)) throw refusal("a whole number of working days", n);
  if (n > 0) return workingDayAt(workingThrough(from, calendar) + n - 1, calendar);
  const rank = workingBefore(from, calendar);
  return n === 0 ? from : workingDayAt(rank + n, calendar);
}

/**
 * How many working days lie between two days, the second included: the n for which `addWorkingDays` leads from the first
 * to the second, where that is a working day.
 *
 * @param after - the day before the first one that may count
 * @param through - the last day that may count
 * @param calendar - the calendar to count in; `KAZAKHSTAN` unless given
 * @returns the number of working days d with after < d ≤ through; where `through` is the earlier, minus the number of those
 *   with through < d ≤ after
 * @throws CalendarRangeError when the calendar does not cover both days
 * @example Forwards, and the same days backwards
 * ```ts
 * import { countWorkingDays, plainDate } from "uzdik/calendar";
 * countWorkingDays(plainDate("2022-03-04"), plainDate("2022-03-10")); // => 3
 * countWorkingDays(plainDate("2022-03-10"), plainDate("2022-03-04")); // => -3
 * ```
 */
export function countWorkingDays(after: PlainDate, through: PlainDate, calendar: WorkingCalendar = KAZAKHSTAN): number {
  const start = workingThrough(after, calendar);
  return workingThrough(through, calendar) - start;
}

/**
 * A term whose last day is off ends, by the general rule, on the next working day.
 *
 * @regulation N12.0, reading `last-day-off`
 * @param day - the day to start looking from
 * @param calendar - the calendar to look in; `KAZAKHSTAN` unless given
 * @returns `day` itself if it is a working day, else the first one after it
 * @throws CalendarRangeError when `day` or the result lies outside the calendar
 * @example A working day stays, a Saturday before two holidays moves on
 * ```ts
 * import { plainDate, rollForward } from "uzdik/calendar";
 * rollForward(plainDate("2022-06-15")); // => "2022-06-15"
 * rollForward(plainDate("2022-05-07")); // => "2022-05-11"
 * ```
 */
export function rollForward(day: PlainDate, calendar: WorkingCalendar = KAZAKHSTAN): PlainDate {
  return workingDayAt(workingBefore(day, calendar), calendar);
}

/** Whether any day d with after < d ≤ through lies in a year whose official data is not final; years not covered are not asked. */
export function provisionalBetween(after: PlainDate, through: PlainDate, calendar: WorkingCalendar = KAZAKHSTAN): boolean {
  if (through <= after) return false;
  const first = yearOf(addCalendarDays(after, 1));
  const last = yearOf(through);
  return calendar.years.some(({ year, status }) => status === "provisional" && year >= first && year <= last);
}
