import type { Day, Locale, Month } from "date-fns";
import { weekday } from "../calendar/plain-date.js";
import type { PlainDate } from "../calendar/types.js";

const WEEKDAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];
const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** A day taken apart, its month in the form that a date asks for: no Date object, so no time zone. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly dayOfMonth: string;
}

/** A day taken apart. */
export function dayParts(day: PlainDate, locale: Pick<Locale, "localize">): DayParts {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  if (month === undefined) throw new RangeError(`expected a day YYYY-MM-DD, got ${JSON.stringify(day)}`);
  return {
    year: day.slice(0, 4),
    month: locale.localize.month(month, { width: "wide", context: "formatting" }),
    dayOfMonth: String(Number(day.slice(8, 10))),
  };
}

/** The name of a day of the week. */
export function weekdayName(day: PlainDate, locale: Pick<Locale, "localize">): string {
  const index = WEEKDAYS[weekday(day) % 7];
  return index === undefined ? "" : locale.localize.day(index, { width: "wide", context: "formatting" });
}
