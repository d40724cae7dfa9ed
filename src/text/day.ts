import type { Locale, Month } from "date-fns";
import type { PlainDate } from "../calendar/types.js";

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
