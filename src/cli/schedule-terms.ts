import { yearOf } from "../calendar/calendar-year.js";
import { localDay } from "../calendar/legal-time.js";
import { CAPITAL, type RegionCode } from "../calendar/regions.js";
import type { Instant, Language, PlainDate } from "../calendar/types.js";
import { CalendarRangeError, KAZAKHSTAN } from "../calendar/working-calendar.js";
import { completeReadings, type Context } from "../regulation/context.js";
import { documentCheckDeadline, handoffDeadline, intakeDeadline, invitationDeadline, type Deadline } from "../regulation/deadlines.js";
import type { Readings } from "../regulation/readings.js";
import { Refusal } from "./refusal.js";
import { SCHEDULE_WORDS } from "./text/schedule.js";

/** What the terms are counted from, as far as it is known. */
export interface Starts {
  readonly posted: Instant;
  readonly region: RegionCode;
  readonly selected: PlainDate | undefined;
  readonly decided: PlainDate | undefined;
}

/** A term, or that the calendar ends before it does. */
export type Counted = Deadline | "beyond-calendar";

type Bounds = Readings["invitation-bounds"];

/** The terms of a contest in one region; what is missing cannot be counted yet. */
export interface Schedule {
  readonly posted: Instant;
  readonly region: RegionCode;
  readonly intake: Counted;
  readonly check: Counted;
  /** What the term of clause 16 bounds. */
  readonly bounds: Bounds;
  readonly invitation?: Counted;
  readonly handoff?: Counted;
}

/** Counts each term that can be counted; a start outside the calendar is refused in the language asked for. */
export function scheduleOf(starts: Starts, language: Language, context: Context): Schedule {
  const { posted, region, selected, decided } = starts;
  refuseOutside({ posted: localDay(posted, CAPITAL), selected, decided }, language);
  const bounds = completeReadings(context.readings)["invitation-bounds"];
  const intake = counted(() => intakeDeadline({ webPostedAt: posted }, region, context));
  return {
    posted,
    region,
    intake,
    check: intake === "beyond-calendar" ? intake : counted(() => documentCheckDeadline(intake, region, context)),
    bounds,
    ...(selected === undefined ? {} : { invitation: counted(() => bounding(bounds, invitationDeadline(selected, region, context))) }),
    ...(decided === undefined ? {} : { handoff: counted(() => handoffDeadline(decided, region, context)) }),
  };
}

/** The days are the same under either reading: that it was taken is told with the term that it gives a name to. */
function bounding(value: Bounds, deadline: Deadline): Deadline {
  return { ...deadline, trace: [{ step: "reads", reading: "invitation-bounds", value }, ...deadline.trace] };
}

function refuseOutside(days: { readonly [option: string]: PlainDate | undefined }, language: Language): void {
  const { firstYear, lastYear } = KAZAKHSTAN;
  for (const [option, day] of Object.entries(days)) {
    if (day === undefined || (yearOf(day) >= firstYear && yearOf(day) <= lastYear)) continue;
    throw new Refusal(SCHEDULE_WORDS[language].outside(option, day, firstYear, lastYear));
  }
}

function counted(count: () => Deadline): Counted {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarRangeError) return "beyond-calendar";
    throw error;
  }
}
