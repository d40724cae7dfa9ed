import type { Language } from "../calendar/types.js";
import { CalendarRangeError, KAZAKHSTAN } from "../calendar/working-calendar.js";
import { Refusal } from "./refusal.js";
import { LOG_WORDS } from "./text/log.js";

/** What counting gives, or a refusal in the language asked for where a term leaves the calendar. */
export function withinCalendar<T>(language: Language, count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof CalendarRangeError)) throw error;
    throw new Refusal(LOG_WORDS[language].outsideCalendar(error.year, KAZAKHSTAN.firstYear, KAZAKHSTAN.lastYear));
  }
}
