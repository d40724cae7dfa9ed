/**
 * The calendar as the second opinion sees it: a list of days off and of worked weekend days, and one
 * step after the other. Slow on purpose; nothing here is shared with what it checks.
 */
import { readFileSync } from "node:fs";
import type { RegionCode } from "../../src/calendar/regions.js";
import type { Instant, PlainDate } from "../../src/calendar/types.js";

interface DayLists {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly offWeekdays: Readonly<Record<string, readonly string[]>>;
  readonly workedWeekends: Readonly<Record<string, readonly string[]>>;
}

// The file's shape is fixed by hand; JSON.parse knows no types.
const LISTS = JSON.parse(readFileSync(new URL("./days.json", import.meta.url), "utf8")) as DayLists;

/** A day as text becomes a day; the oracle trusts its own callers. */
export function day(text: string): PlainDate {
  return text as PlainDate;
}

/** A moment as text becomes a moment. */
export function moment(text: string): Instant {
  return text as Instant;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, date: number): PlainDate {
  return day(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}

/** The day after. */
export function nextDay(of: PlainDate): PlainDate {
  const year = Number(of.slice(0, 4));
  const month = Number(of.slice(5, 7));
  const date = Number(of.slice(8, 10));
  if (date < daysInMonth(year, month)) return written(year, month, date + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}

/** The day `count` days later, one at a time. */
export function daysLater(from: PlainDate, count: number): PlainDate {
  let at = from;
  for (let step = 0; step < count; step += 1) at = nextDay(at);
  return at;
}

/** Every worked day of the lists, one by one from Friday 1 January 2021. */
const WORKED: ReadonlySet<PlainDate> = (() => {
  const worked = new Set<PlainDate>();
  let weekday = 4; // 0 is a Monday
  for (let at = day(`${LISTS.firstYear}-01-01`); at <= day(`${LISTS.lastYear}-12-31`); at = nextDay(at)) {
    const year = at.slice(0, 4);
    const monthAndDate = at.slice(5);
    const off =
      weekday >= 5 ? !LISTS.workedWeekends[year]?.includes(monthAndDate) : LISTS.offWeekdays[year]?.includes(monthAndDate);
    if (off !== true) worked.add(at);
    weekday = (weekday + 1) % 7;
  }
  return worked;
})();

/** Whether a day is worked; days outside the lists are nobody's guess. */
export function isWorked(of: PlainDate): boolean {
  const year = Number(of.slice(0, 4));
  if (year < LISTS.firstYear || year > LISTS.lastYear) {
    throw new RangeError(`the oracle knows the days of ${LISTS.firstYear} to ${LISTS.lastYear}, asked for ${of}`);
  }
  return WORKED.has(of);
}

/** The `count`-th working day after a day. */
export function workingDaysLater(from: PlainDate, count: number): PlainDate {
  let at = from;
  let counted = 0;
  while (counted < count) {
    at = nextDay(at);
    if (isWorked(at)) counted += 1;
  }
  return at;
}

/** The day itself where it is worked, else the first worked one after it. */
export function rolled(from: PlainDate): PlainDate {
  let at = from;
  while (!isWorked(at)) at = nextDay(at);
  return at;
}

const ALWAYS_FIVE: readonly RegionCode[] = ["KZ-15", "KZ-23", "KZ-27", "KZ-43", "KZ-47"];
const ONE_TIME_SINCE = Date.parse("2024-03-01T00:00:00+06:00");

/** The local day of a moment: +05 in five regions, +06 in the others until March 2024. */
export function localDay(at: Instant, region: RegionCode): PlainDate {
  const time = Date.parse(at);
  const hours = ALWAYS_FIVE.includes(region) || time >= ONE_TIME_SINCE ? 5 : 6;
  return day(new Date(time + hours * 3_600_000).toISOString().slice(0, 10));
}

/** The first moment after a day in a region, in milliseconds. */
export function midnightAfter(of: PlainDate, region: RegionCode): number {
  const next = nextDay(of);
  const offset = ALWAYS_FIVE.includes(region) || next >= day("2024-03-01") ? "+05:00" : "+06:00";
  return Date.parse(`${next}T00:00:00${offset}`);
}

/** The day an act of the Agency or a posting bears: the Agency sits in the capital. */
export function agencyDay(at: Instant): PlainDate {
  return localDay(at, "KZ-71");
}
