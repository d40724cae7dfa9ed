import { refusal } from "./refusal.js";
import type { PlainDate } from "./types.js";

/** The digit at `at`; NaN where there is none. */
export function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}

/** The number written by two digits at `at`; NaN where they are not there or write more than `max`. */
export function twoDigits(text: string, at: number, max: number): number {
  const value = digit(text, at) * 10 + digit(text, at + 1);
  return value <= max ? value : NaN;
}

/** A number below one hundred, in two digits. */
export function written(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** The day written by the first ten characters of `text`, in days since 1970-01-01; NaN where they write no day. */
export function leadingDayNumber(text: string): number {
  const year = twoDigits(text, 0, 99) * 100 + twoDigits(text, 2, 99);
  const month = twoDigits(text, 5, 12);
  const day = twoDigits(text, 8, 31);
  const exists =
    text[4] === "-" && text[7] === "-" && year > 0 && month > 0 && day > 0 && day <= daysInMonth(year, month);
  if (!exists) return NaN;
  // The year is let begin in March, so that the leap day is its last and the lengths of the months need no table.
  const marchYear = month < 3 ? year - 1 : year;
  const century = (marchYear / 100) | 0;
  const marchMonth = month < 3 ? month + 12 : month;
  return ((1461 * marchYear) >> 2) - century + (century >> 2) + ((979 * marchMonth - 2919) >> 5) + day - 719_469;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
}

/** The day so many days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  // Centuries, years and months that begin in March, each counted in a quarter or a fifth of a day to come out whole.
  const inCenturies = 4 * (dayNumber + 719_468) + 3;
  const inYears = (inCenturies % 146_097) | 3;
  const inMonths = 5 * (((inYears % 1461) / 4) | 0) + 461;
  const marchMonth = (inMonths / 153) | 0;
  const isNextYear = marchMonth > 12;
  const year = ((inCenturies / 146_097) | 0) * 100 + ((inYears / 1461) | 0) + (isNextYear ? 1 : 0);
  const month = isNextYear ? marchMonth - 12 : marchMonth;
  const day = `${yearText(year)}-${written(month)}-${written((((inMonths % 153) / 5) | 0) + 1)}`;
  // What does not read back is no whole number, or no day of the years 0001 to 9999.
  if (leadingDayNumber(day) !== dayNumber) throw refusal("a day of the years 1 to 9999", dayNumber);
  return day as PlainDate;
}

/** A year as four digits, the way days begin. */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** Days since 1970-01-01; NaN for what is no calendar day. */
function dayNumberOf(value: unknown): number {
  return typeof value === "string" && value.length === 10 ? leadingDayNumber(value) : NaN;
}

/** Whether a value is a calendar day: text of the form `YYYY-MM-DD`, of a day that exists. */
export function isPlainDate(value: unknown): value is PlainDate {
  return !Number.isNaN(dayNumberOf(value));
}

/**
 * Terms of the regulation run in calendar days and working days; this is how one is written.
 *
 * The text comes back unchanged, known to be a day of the years 0001–9999 that exists.
 *
 * Not checked here: whether the calendar covers the day; the functions that count do that.
 *
 * @param text - a day, ISO 8601 `YYYY-MM-DD`
 * @returns the same text, as a `PlainDate`
 * @throws RangeError when the text is no such day
 * @example A day, and the leap day that only some years have
 * ```ts
 * import { plainDate } from "uzdik/calendar";
 * plainDate("2022-06-15"); // => "2022-06-15"
 * plainDate("2024-02-29"); // => "2024-02-29"
 * ```
 */
export function plainDate(text: string): PlainDate {
  return checkedDay(text, "");
}

/** As {@link plainDate}; a refusal ends by saying where the text stands. */
export function checkedDay(text: string, where: string): PlainDate {
  toDayNumber(text as PlainDate, where);
  return text as PlainDate;
}

/** Days since 1970-01-01. Checks the text, since a caller without types may hand in anything. */
export function toDayNumber(day: PlainDate, where = ""): number {
  const dayNumber = dayNumberOf(day);
  if (Number.isNaN(dayNumber)) throw refusal(`a calendar day that exists, as YYYY-MM-DD${where}`, day);
  return dayNumber;
}

/** The day `days` calendar days later; earlier for a negative number. */
export function addCalendarDays(day: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(day) + days);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: PlainDate): number {
  return weekdayOf(toDayNumber(day));
}

/** 1 for Monday to 7 for Sunday, of a day number. 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return ((dayNumber % 7) + 10) % 7 + 1;
}
