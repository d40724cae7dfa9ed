import { fromDayNumber, leadingDayNumber, twoDigits, written } from "./plain-date.js";
import type { Instant } from "./types.js";

const MS_PER_DAY = 86_400_000;

/** Milliseconds since 1970-01-01T00:00:00Z, finer fractions dropped; NaN where the value writes no moment. */
function epochMs(value: unknown): number {
  if (typeof value !== "string" || value.charCodeAt(10) !== 84 || value.charCodeAt(13) !== 58 || value.charCodeAt(16) !== 58) {
    return NaN;
  }
  const hour = twoDigits(value, 11);
  const minute = twoDigits(value, 14);
  const second = twoDigits(value, 17);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return NaN;
  let end = 19;
  let ms = 0;
  if (value.charCodeAt(end) === 46) {
    end += 1;
    for (let scale = 100; isDigit(value, end); scale = (scale / 10) | 0) {
      ms += (value.charCodeAt(end) - 48) * scale;
      end += 1;
    }
    if (end === 20) return NaN;
  }
  return leadingDayNumber(value) * MS_PER_DAY + ((hour * 60 + minute - offsetAt(value, end)) * 60 + second) * 1000 + ms;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The offset that ends the text at `at`, in minutes; NaN where none does. */
function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 90) return text.length === at + 1 ? 0 : NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (text.length !== at + 6 || text.charCodeAt(at + 3) !== 58 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
  return sign === 43 ? hours * 60 + minutes : sign === 45 ? -hours * 60 - minutes : NaN;
}

/** Whether a value is a moment in the form that {@link instant} accepts. */
export function isInstant(value: unknown): value is Instant {
  return !Number.isNaN(epochMs(value));
}

/**
 * A term ends at a moment of legal time, so a moment without an offset says nothing; this is how one is written.
 *
 * The text comes back unchanged, known to be an RFC 3339 moment: `T`, seconds, any fraction of them, and `Z` or an
 * offset. Days and times that do not exist are refused, and so are leap seconds, of which there was none since 2016.
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
  if (!isInstant(text)) throw noInstant(text);
  return text;
}

/** Milliseconds since 1970-01-01T00:00:00Z; what is finer is floored. */
export function toEpochMs(at: Instant): number {
  const ms = epochMs(at);
  if (Number.isNaN(ms)) throw noInstant(at);
  return ms;
}

function noInstant(value: unknown): RangeError {
  return new RangeError(
    `Expected a moment written YYYY-MM-DDThh:mm:ss with Z or an offset such as +05:00, got "${String(value)}".`,
  );
}

/** Below zero when `a` is the earlier, zero for the same moment, above zero when it is the later; exact to the last digit. */
export function compareInstants(a: Instant, b: Instant): number {
  const difference = toEpochMs(a) - toEpochMs(b);
  if (difference !== 0) return difference;
  const finerA = beyondMs(a);
  const finerB = beyondMs(b);
  return finerA < finerB ? -1 : finerA > finerB ? 1 : 0;
}

/** The digits after the third of the fraction, without the zeros that end them: these compare as text. */
function beyondMs(at: Instant): string {
  return /\.\d{3}(\d*?)0*[Z+-]/.exec(at)?.[1] ?? "";
}

/** Writes a moment with an offset; milliseconds only where there are some. */
export function writeInstant(ms: number, offsetMinutes: number): Instant {
  if (!Number.isInteger(ms)) throw new RangeError(`Expected a whole number of milliseconds since 1970, got ${ms}.`);
  const local = ms + offsetMinutes * 60_000;
  const dayNumber = Math.floor(local / MS_PER_DAY);
  const msOfDay = local - dayNumber * MS_PER_DAY;
  const fraction = msOfDay % 1000;
  const second = (msOfDay / 1000) | 0;
  const time = `${clock((second / 60) | 0)}:${written(second % 60)}${fraction === 0 ? "" : `.${String(fraction).padStart(3, "0")}`}`;
  return `${fromDayNumber(dayNumber)}T${time}${offsetMinutes < 0 ? "-" : "+"}${clock(Math.abs(offsetMinutes))}` as Instant;
}

/** Minutes as `hh:mm`. */
function clock(minutes: number): string {
  return `${written((minutes / 60) | 0)}:${written(minutes % 60)}`;
}
