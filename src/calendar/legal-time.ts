import { MS_PER_DAY, MS_PER_HOUR, toEpochMs, writeInstant } from "./instant.js";
import { fromDayNumber, toDayNumber } from "./plain-date.js";
import { regionOf, type RegionCode } from "./regions.js";
import type { Instant, PlainDate } from "./types.js";

interface LegalTime {
  /** The first moment it was in force, in milliseconds since 1970. */
  readonly from: number;
  /** Hours ahead of UTC, in the regions of the west and in all others. */
  readonly west: number;
  readonly east: number;
}

/** The regions that Decree No. 1749 counts with the west. */
const WEST: ReadonlySet<RegionCode> = /* @__PURE__ */ new Set<RegionCode>(["KZ-15", "KZ-23", "KZ-27", "KZ-43", "KZ-47"]);

/**
 * The time set by decree, latest first, as data: the time-zone tables of a host may be older than the law. Exact for every
 * region from 21 December 2018 on, when Kyzylorda joined the west; earlier moments are answered as if it were so already.
 */
const LEGAL_TIMES: readonly LegalTime[] = [
  // Government Decree No. 20 of 19 Jan 2024: one time from 1 March 2024. In the east 29 February ended at 2024-02-29T18:00Z
  // and went back to 23:00 there and then.
  { from: 1_709_229_600_000, west: 5, east: 5 },
  // Government Decree No. 1749 of 23 Nov 2000, as it stood from the end of 2018.
  { from: -Infinity, west: 5, east: 6 },
];

function offsetHours(ms: number, region: RegionCode): number {
  const side = WEST.has(regionOf(region).code) ? "west" : "east";
  return LEGAL_TIMES.find(({ from }) => ms >= from)?.[side] ?? NaN;
}

/** How many minutes a region's legal time is ahead of UTC at a moment. */
export function offsetMinutes(ms: number, region: RegionCode): number {
  return offsetHours(ms, region) * 60;
}

/** The moment a legal day begins in a region, in milliseconds since 1970. */
export function startOfDayMs(day: PlainDate, region: RegionCode): number {
  const midnight = toDayNumber(day) * MS_PER_DAY;
  // Midnight in Greenwich is that morning in Kazakhstan. Decrees change the time at a midnight, so the day began with the same offset.
  return midnight - offsetHours(midnight, region) * MS_PER_HOUR;
}

/** Writes a moment with the offset that a region has at that moment. */
export function instantAt(ms: number, region: RegionCode): Instant {
  return writeInstant(ms, offsetMinutes(ms, region));
}

/**
 * A term is counted in days of the place where the act is done; this tells the day of a moment there.
 *
 * By the time set by decree for the region, exact from 21 December 2018 on: the time zone of the host and the age of its
 * time-zone data never matter. In the regions that gave up UTC+6, 29 February 2024 has 25 hours.
 *
 * @param at - the moment
 * @param region - the region whose legal time counts
 * @returns the day it is in that region at that moment
 * @throws RangeError when the code is no region's
 * @example The same moment in Astana and in Aktobe, and the hour that came twice in Astana
 * ```ts
 * import { instant, localDay } from "uzdik/calendar";
 * localDay(instant("2022-06-15T18:30:00Z"), "KZ-71"); // => "2022-06-16"
 * localDay(instant("2022-06-15T18:30:00Z"), "KZ-15"); // => "2022-06-15"
 * localDay(instant("2024-02-29T18:30:00Z"), "KZ-71"); // => "2024-02-29"
 * ```
 */
export function localDay(at: Instant, region: RegionCode): PlainDate {
  const ms = toEpochMs(at);
  return fromDayNumber(Math.floor((ms + offsetHours(ms, region) * MS_PER_HOUR) / MS_PER_DAY));
}

/**
 * A day's acts are in time until the next day begins; this tells when a day begins.
 *
 * By the time set by decree for the region, exact from 21 December 2018 on.
 *
 * @param day - the day
 * @param region - the region whose legal time counts
 * @returns its first moment, written with the region's offset at that moment
 * @throws RangeError when the code is no region's
 * @example A day in Astana, and the first day of the country's one time
 * ```ts
 * import { plainDate, startOfDay } from "uzdik/calendar";
 * startOfDay(plainDate("2022-06-16"), "KZ-71"); // => "2022-06-16T00:00:00+06:00"
 * startOfDay(plainDate("2024-03-01"), "KZ-71"); // => "2024-03-01T00:00:00+05:00"
 * ```
 */
export function startOfDay(day: PlainDate, region: RegionCode): Instant {
  return `${day}T00:00:00+0${offsetHours(startOfDayMs(day, region), region)}:00` as Instant;
}
