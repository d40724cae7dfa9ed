import type { PlainDate } from "./types.js";

/** 0001-01-01 and 9999-12-31, in days since 1970-01-01. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** The number written by two digits at `at`, or -1 where two digits do not stand there. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The day written by the first ten characters of `text`, as a day number; NaN where they write no day. */
export function leadingDayNumber(text: string): number {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = century * 100 + yearOfCentury;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  return dayNumberOf(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

// Both conversions let the year begin in March, so that the leap day is its last and months need no table.
function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const century = (marchYear / 100) | 0;
  return 365 * marchYear + (marchYear >> 2) - century + (century >> 2) + (((153 * marchMonth + 2) / 5) | 0) + day - 719_469;
}

/** The day so many days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw new RangeError(`Expected a whole number of days from 1970-01-01 within the years 0001–9999, got ${dayNumber}.`);
  }
  const sinceMarch0 = dayNumber + 719_468;
  const era = (sinceMarch0 / 146_097) | 0;
  const dayOfEra = sinceMarch0 - era * 146_097;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1_460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${written(month)}-${written(day)}` as PlainDate;
}

/** A number below one hundred, in two digits. */
export function written(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Whether a value is a calendar day: text of the form `YYYY-MM-DD`, of a day that exists. */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && value.length === 10 && !Number.isNaN(leadingDayNumber(value));
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
  if (!isPlainDate(text)) throw noDay(text);
  return text;
}

/** Days since 1970-01-01. Checks the text, since a caller without types may hand in anything. */
export function toDayNumber(day: PlainDate): number {
  const dayNumber = typeof day === "string" && day.length === 10 ? leadingDayNumber(day) : NaN;
  if (Number.isNaN(dayNumber)) throw noDay(day);
  return dayNumber;
}

function noDay(value: unknown): RangeError {
  return new RangeError(`Expected a calendar day that exists, written YYYY-MM-DD, got "${String(value)}".`);
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
