import type { Day, Locale } from "date-fns";
import { weekday } from "../calendar/plain-date.js";
import type { PlainDate } from "../calendar/types.js";

const WEEKDAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];

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
  const index = WEEKDAYS[weekday(day) % 7];
  return index === undefined ? "" : locale.localize.day(index, { width: "wide", context: "formatting" });
}
