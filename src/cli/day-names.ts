import type { Locale } from "date-fns";
import { weekday } from "../calendar/plain-date.js";
import type { Language, PlainDate } from "../calendar/types.js";

type Names = Pick<Locale, "localize">;

/** Names of days and months in one language; the other languages are not loaded. */
export interface DayNames {
  /** "Wednesday" */
  readonly weekday: (day: PlainDate) => string;
  /** "We", or as short as the language has it. */
  readonly shortWeekday: (day: PlainDate) => string;
  /** A month by its name, as it stands alone: from 1 to 12. */
  readonly month: (month: number) => string;
}

/** The names of a language. */
export async function dayNamesOf(language: Language): Promise<DayNames> {
  const { localize } = await localeOf(language);
  return {
    weekday: (day) => localize.day(WEEKDAYS[weekday(day) % 7] ?? 0),
    shortWeekday: (day) => localize.day(WEEKDAYS[weekday(day) % 7] ?? 0, { width: "short" }),
    month: (month) => localize.month(MONTHS[month - 1] ?? 0),
  };
}

/** As a locale counts them: from Sunday, from January. */
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

async function localeOf(language: Language): Promise<Names> {
  switch (language) {
    case "kk":
      return (await import("date-fns/locale/kk")).kk;
    case "ru":
      return (await import("date-fns/locale/ru")).ru;
    case "en":
      return (await import("date-fns/locale/en-GB")).enGB;
  }
}
