import type { Day, Locale } from "date-fns";
import { plainDate, weekday } from "../calendar/plain-date.js";
import type { PlainDate } from "../calendar/types.js";

/** Monday to Sunday, as date-fns counts them. */
const WEEKDAYS: readonly Day[] = [1, 2, 3, 4, 5, 6, 0];

/** A day taken apart: no Date object, so no time zone. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly dayOfMonth: string;
}

/**
 * A day taken apart, its month by one of twelve names in the form that a date asks for. A locale of date-fns has these names too,
 * but it comes whole, and weighs more than all that the rules ask; a test holds the names to it.
 */
export function dayParts(day: PlainDate, months: readonly string[]): DayParts {
  const month = months[Number(day.slice(5, 7)) - 1];
  if (month === undefined) throw new RangeError(`expected a day YYYY-MM-DD, got ${JSON.stringify(day)}`);
  return { year: day.slice(0, 4), month, dayOfMonth: String(Number(day.slice(8, 10))) };
}

/** The name of a day of the week. */
export function weekdayName(day: PlainDate, locale: Pick<Locale, "localize">): string {
  const index = WEEKDAYS[weekday(day) - 1];
  return index === undefined ? "" : locale.localize.day(index);
}

/** The latest day told of, as on which regions are named. */
export function latestOf(days: readonly (PlainDate | undefined)[]): PlainDate {
  return days.filter((day) => day !== undefined).sort().at(-1) ?? NO_DAY_TOLD;
}

/** Where no day is told, regions are named as since the capital is Astana again. */
export const NO_DAY_TOLD = /* @__PURE__ */ plainDate("2026-01-01");
