import { auditLog } from "../audit/audit.js";
import { plainDate } from "../calendar/plain-date.js";
import type { Language } from "../calendar/types.js";
import { CalendarRangeError, KAZAKHSTAN } from "../calendar/working-calendar.js";
import type { ContestEvent } from "../record/events.js";
import type { Readings } from "../regulation/readings.js";
import { Refusal } from "./refusal.js";
import { OUTSIDE_CALENDAR } from "./text/within-calendar.js";

/** A record that is judged, and how. */
export interface Judged {
  /** What the file is called where it is told of. */
  readonly name: string;
  readonly events: readonly ContestEvent[];
  readonly readings: Partial<Readings>;
  readonly language: Language;
}

/** What judging gives, or where a term leaves the calendar a refusal that names the event that brings it there. */
export function withinCalendar<T>({ name, events, readings, language }: Judged, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof CalendarRangeError)) throw error;
    const place = firstOutside(events, readings);
    const event = events[place];
    const told = event === undefined ? "" : `${String(place + 1)} (${event.type})`;
    throw new Refusal(OUTSIDE_CALENDAR[language](name, told, error.year, KAZAKHSTAN.firstYear, KAZAKHSTAN.lastYear));
  }
}

/** The place of the first event with which the record cannot be audited; past the last if it can. */
function firstOutside(events: readonly ContestEvent[], readings: Partial<Readings>): number {
  let [inside, outside] = [0, events.length + 1];
  while (outside - inside > 1) {
    const half = (inside + outside) >> 1;
    if (isInside(events.slice(0, half), readings)) inside = half;
    else outside = half;
  }
  return inside;
}

/** Any day does: it only tells which terms have run out. */
const ANY_DAY = plainDate("2022-01-01");

function isInside(events: readonly ContestEvent[], readings: Partial<Readings>): boolean {
  try {
    auditLog(events, ANY_DAY, { readings });
    return true;
  } catch {
    return false;
  }
}
