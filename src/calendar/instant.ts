import { digit, fromDayNumber, leadingDayNumber, twoDigits, written } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { Instant } from "./types.js";

/** Milliseconds of an hour. */
export const MS_PER_HOUR = 3_600_000;
/** Milliseconds of a day of 24 hours. */
export const MS_PER_DAY = 86_400_000;

/** Milliseconds since 1970-01-01T00:00:00Z, finer fractions dropped; NaN where the value writes no moment. */
function epochMs(value: unknown): number {
  // At the ends of the years 1 and 9999 it is a day in Kazakhstan that four digits of a year cannot write.
  if (typeof value !== "string" || value < "0002" || value > "9999" || value[10] !== "T" || value[13] !== ":" || value[16] !== ":") return NaN;
  let end = 19;
  let ms = 0;
  if (value[end] === ".") {
    for (let scale = 100; digit(value, end + 1) >= 0; scale = (scale / 10) | 0) {
      end += 1;
      ms += digit(value, end) * scale;
    }
    if (end === 19) return NaN;
    end += 1;
  }
  const minutes = twoDigits(value, 11, 23) * 60 + twoDigits(value, 14, 59) - offsetAt(value, end);
  return leadingDayNumber(value) * MS_PER_DAY + (minutes * 60 + twoDigits(value, 17, 59)) * 1000 + ms;
}

/** The offset that ends the text at `at`, in minutes; NaN where none does. */
function offsetAt(text: string, at: number): number {
  if (text[at] === "Z" && text.length === at + 1) return 0;
  const sign = text[at];
  const minutes = twoDigits(text, at + 1, 23) * 60 + twoDigits(text, at + 4, 59);
  if ((sign !== "+" && sign !== "-") || text[at + 3] !== ":" || text.length !== at + 6) return NaN;
  return sign === "+" ? minutes : -minutes;
}

/** Whether a value is a moment in the form that {@link instant} accepts. */
export function isInstant(value: unknown): value is Instant {
  return !Number.isNaN(epochMs(value));
}

/**
 * A term ends at a moment of legal time, so a moment without an offset says nothing; this is how one is written.
 *
 * The text comes back unchanged, known to be an RFC 3339 moment: `T`, seconds, any fraction of them, and `Z` or an
 * offset. Days and times that do not exist are refused, so are the years 1 and 9999, whose ends are no year of four digits
 * elsewhere, and leap seconds, of which there was none since 2016.
 *
 * @param text - a moment, such as `2022-06-15T18:30:00+06:00`
 * @returns the same text, as an `Instant`
 * @throws RangeError when the text is no such moment
 * @example One moment written in Astana, and in UTC to the millisecond
 * ```ts
 * import { instant } from "uzdik/calendar";
 * instant("2022-06-15T18:30:00+06:00"); // => "2022-06-15T18:30:00+06:00"
 * instant("2022-06-15T12:30:00.000Z"); // => "2022-06-15T12:30:00.000Z"
 * ```
 */
export function instant(text: string): Instant {
  toEpochMs(text as Instant);
  return text as Instant;
}

/** Milliseconds since 1970-01-01T00:00:00Z; what is finer is floored. */
export function toEpochMs(at: Instant): number {
  const ms = epochMs(at);
  if (Number.isNaN(ms)) throw refusal("a moment that exists, as YYYY-MM-DDThh:mm:ssZ or with +hh:mm", at);
  return ms;
}

/** Below zero when `a` is the earlier, zero for the same moment, above zero when it is the later; exact to the last digit. */
export function compareInstants(a: Instant, b: Instant): number {
  const difference = toEpochMs(a) - toEpochMs(b);
  if (difference !== 0) return difference;
  const fractionA = fraction(a);
  const fractionB = fraction(b);
  return fractionA < fractionB ? -1 : fractionA > fractionB ? 1 : 0;
}

/** The digits of the fraction, without the zeros that end them: these compare as text. */
function fraction(at: Instant): string {
  return /\.(\d*?)0*[Z+-]/.exec(at)?.[1] ?? "";
}

/** Writes a moment with an offset ahead of UTC; milliseconds only where there are some. */
export function writeInstant(ms: number, offsetMinutes: number): Instant {
  if (!Number.isInteger(ms)) throw refusal("a whole number of milliseconds since 1970", ms);
  const local = ms + offsetMinutes * 60_000;
  const dayNumber = Math.floor(local / MS_PER_DAY);
  const msOfDay = local - dayNumber * MS_PER_DAY;
  const second = written(Math.floor(msOfDay / 1000) % 60);
  const fraction = msOfDay % 1000 === 0 ? "" : `.${String(msOfDay % 1000).padStart(3, "0")}`;
  const time = `${clock(Math.floor(msOfDay / 60_000))}:${second}${fraction}+${clock(offsetMinutes)}`;
  return `${fromDayNumber(dayNumber)}T${time}` as Instant;
}

/** Minutes as `hh:mm`. */
function clock(minutes: number): string {
  return `${written(Math.floor(minutes / 60))}:${written(minutes % 60)}`;
}
