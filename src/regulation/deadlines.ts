import { startOfDayMs, instantAt, localDay } from "../calendar/legal-time.js";
import { compareInstants } from "../calendar/instant.js";
import { addCalendarDays } from "../calendar/plain-date.js";
import { CAPITAL, type RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import {
  addWorkingDays,
  dayStatus,
  isWorkingDay,
  provisionalBetween,
  rollForward,
  type DayStatus,
} from "../calendar/working-calendar.js";
import { Consultation, wasConsulted, type Context } from "./context.js";
import type { NormId } from "./norms.js";
import type { ReadingId } from "./readings.js";

/** Calendar days of the intake: «екі апта», two weeks (N12.0). */
export const INTAKE_DAYS = 14;
/** Working days of the document check: «жеті жұмыс күні» (N13). */
export const CHECK_WORKING_DAYS = 7;
/** Working days of the invitation: «бес жұмыс күні» (N16.1). */
export const INVITATION_WORKING_DAYS = 5;
/** Working days of the hand-off: «үш жұмыс күнінен кешіктірілмей» (N19). */
export const HANDOFF_WORKING_DAYS = 3;

/** A term, how it was counted and when it closes. */
export interface Deadline {
  readonly norm: NormId;
  /** The day of the event that starts the term. */
  readonly startsOn: PlainDate;
  /** Before any roll; equal to `lastDay` for terms in working days. */
  readonly nominalLastDay: PlainDate;
  /** The last day on which the act is in time. */
  readonly lastDay: PlainDate;
  /** Exclusive: the first moment that is late, written in the region's offset. */
  readonly closesAt: Instant;
  /** Counted over days whose official calendar is not final. */
  readonly provisional: boolean;
  /** How it was counted, an entry a day or act: enough to print the derivation, empty of prose. */
  readonly trace: readonly TraceStep[];
}

/** One step of the counting of a term. */
export type TraceStep =
  | { readonly step: "starts"; readonly day: PlainDate; readonly norm: NormId; readonly counted: boolean }
  | { readonly step: "counts"; readonly day: PlainDate; readonly number: number }
  | { readonly step: "skips"; readonly day: PlainDate; readonly status: DayStatus }
  | { readonly step: "rolls"; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly step: "reads"; readonly reading: ReadingId; readonly value: string };

/** The notices that open the contest, as far as they were posted. */
export interface Notices {
  readonly webPostedAt: Instant;
  readonly socialPostedAt?: Instant;
}

/** The days of a term, without the moment it closes or the way it was counted. */
export interface Term {
  readonly startsOn: PlainDate;
  readonly nominalLastDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * The days of the intake, the same for the whole country: the start is taken on the Agency's day (#6), the
 * posting day is not counted (#1), and a last day that is off rolls forward, for the two weeks alone (#2).
 */
export function intakeTerm(notices: Notices, consultation: Consultation): Term & { readonly startCounted: boolean } {
  const startsOn = localDay(startingNotice(notices, consultation), CAPITAL);
  const startCounted = consultation.read("posting-day") === "counted";
  const nominalLastDay = addCalendarDays(startsOn, startCounted ? INTAKE_DAYS - 1 : INTAKE_DAYS);
  const { calendar } = consultation;
  const lastDay =
    isWorkingDay(nominalLastDay, calendar) || consultation.read("last-day-off") === "stands"
      ? nominalLastDay
      : rollForward(nominalLastDay, calendar);
  noteProvisional(startsOn, lastDay, consultation);
  return { startsOn, nominalLastDay, lastDay, startCounted };
}

/** Clause 12 names the web resource only; clause 11 opens the contest on both channels (#5). */
function startingNotice(notices: Notices, consultation: Consultation): Instant {
  const { webPostedAt } = notices;
  const later = laterNotice(notices);
  return later !== webPostedAt && consultation.read("term-start") === "both-notices" ? later : webPostedAt;
}

/** The later of the two; the web resource's where both are of one moment, or there is no other. */
export function laterNotice({ webPostedAt, socialPostedAt }: Notices): Instant {
  return socialPostedAt !== undefined && compareInstants(socialPostedAt, webPostedAt) > 0 ? socialPostedAt : webPostedAt;
}

/** The first moment at which a filing is late, in milliseconds of the epoch: midnight for every channel (#3). */
export function intakeCloses(lastDay: PlainDate, region: RegionCode, consultation: Consultation): number {
  const dayAfter = addCalendarDays(lastDay, 1);
  const there = startOfDayMs(dayAfter, region);
  const inCapital = startOfDayMs(dayAfter, CAPITAL);
  return there !== inCapital && consultation.read("closing-hour") === "capital-midnight" ? inCapital : there;
}

/** The day from which the seven working days of the check run (#8). */
export function checkStart(intake: Pick<Term, "nominalLastDay" | "lastDay">, consultation: Consultation): PlainDate {
  if (intake.nominalLastDay === intake.lastDay) return intake.lastDay;
  return consultation.read("check-start") === "nominal-last-day" ? intake.nominalLastDay : intake.lastDay;
}

/** The last day of a term in working days: the day of the event itself is not counted. */
export function workingTermEnd(startsOn: PlainDate, workingDays: number, consultation: Consultation): PlainDate {
  const lastDay = addWorkingDays(startsOn, workingDays, consultation.calendar);
  noteProvisional(startsOn, lastDay, consultation);
  return lastDay;
}

function noteProvisional(startsOn: PlainDate, lastDay: PlainDate, consultation: Consultation): void {
  if (!consultation.provisional && provisionalBetween(startsOn, lastDay, consultation.calendar)) consultation.provisional = true;
}

/**
 * Clause 12: candidates send their documents within two weeks from the day the notice was posted on
 * the Agency's web resource.
 *
 * The result is the last day of the intake and the moment it closes for the commission of a region.
 * Not checked here: whether the notice was also posted on social networks (clause 11), and whether a
 * given filing was in time (`admission`).
 *
 * @regulation N12.0; readings `posting-day`, `last-day-off`, `closing-hour`, `term-start`
 * @param notices - the first posting on the web resource, and the first on social networks where there is one: instants with offset, from the record
 * @param region - whose commission receives the documents
 * @param context - calendar and readings
 * @returns the term, with each of its calendar days told
 * @throws CalendarRangeError where the term leaves the calendar
 * @example Two weeks, the posting day not counted
 * ```ts
 * import { instant, intakeDeadline } from "uzdik";
 * const intake = intakeDeadline({ webPostedAt: instant("2022-06-01T09:00:00+06:00") }, "KZ-35");
 * intake.lastDay; // => "2022-06-15"
 * intake.closesAt; // => "2022-06-16T00:00:00+06:00"
 * ```
 * @example A last day that is off rolls to the next working day
 * ```ts
 * import { instant, intakeDeadline } from "uzdik";
 * const intake = intakeDeadline({ webPostedAt: instant("2022-08-15T09:00:00+06:00") }, "KZ-71");
 * [intake.nominalLastDay, intake.lastDay]; // => ["2022-08-29", "2022-08-31"]
 * ```
 */
export function intakeDeadline(notices: Notices, region: RegionCode, context?: Context): Deadline {
  const consultation = new Consultation(context);
  const { calendar, readings } = consultation;
  const trace: TraceStep[] = [];
  const term = intakeTerm(notices, consultation);
  const closesAt = instantAt(intakeCloses(term.lastDay, region, consultation), region);

  const whenConsulted = (reading: ReadingId): void => {
    if (wasConsulted(reading, consultation)) trace.push({ step: "reads", reading, value: readings[reading] });
  };
  whenConsulted("term-start");
  trace.push({ step: "starts", day: term.startsOn, norm: "N12.0", counted: term.startCounted });
  whenConsulted("posting-day");
  const first = term.startCounted ? 2 : 1;
  for (let number = first; number <= INTAKE_DAYS; number += 1) {
    trace.push({ step: "counts", day: addCalendarDays(term.startsOn, number - (term.startCounted ? 1 : 0)), number });
  }
  whenConsulted("last-day-off");
  if (term.lastDay !== term.nominalLastDay) {
    for (let day = term.nominalLastDay; day < term.lastDay; day = addCalendarDays(day, 1)) {
      trace.push({ step: "skips", day, status: dayStatus(day, calendar) });
    }
    trace.push({ step: "rolls", from: term.nominalLastDay, to: term.lastDay });
  }
  whenConsulted("closing-hour");
  return {
    norm: "N12.0",
    startsOn: term.startsOn,
    nominalLastDay: term.nominalLastDay,
    lastDay: term.lastDay,
    closesAt,
    provisional: consultation.provisional,
    trace,
  };
}

/**
 * Clause 13: the regional commission checks the documents within seven working days from the day
 * their acceptance ended.
 *
 * The day acceptance ended is the actual, rolled one, and is not itself counted (#8).
 * Not checked here: whether the check was made at all, or before the intake ended (`audit`).
 *
 * @regulation N13; reading `check-start`
 * @param intake - the term of the intake, from `intakeDeadline`
 * @param region - whose commission checks
 * @param context - calendar and readings
 * @returns the term; it closes at the midnight that ends its last day in the region
 * @throws CalendarRangeError where the term leaves the calendar
 * @example Seven working days over Nauryz
 * ```ts
 * import { documentCheckDeadline, instant, intakeDeadline } from "uzdik";
 * const intake = intakeDeadline({ webPostedAt: instant("2022-03-01T09:00:00+06:00") }, "KZ-75");
 * documentCheckDeadline(intake, "KZ-75").lastDay; // => "2022-03-29"
 * ```
 */
export function documentCheckDeadline(intake: Deadline, region: RegionCode, context?: Context): Deadline {
  const consultation = new Consultation(context);
  const startsOn = checkStart(intake, consultation);
  return workingDeadline("N13", startsOn, CHECK_WORKING_DAYS, region, consultation, intake.provisional);
}

/**
 * Clause 16: those who passed the selection are invited to a personal interview within five working days.
 *
 * The text does not say from when; the day of the selection session is taken (#14).
 * Not checked here: whether it is the invitation or the interview that the term bounds (reading
 * `invitation-bounds`, honoured by `audit` and `decide`).
 *
 * @regulation N16.1
 * @param selectedOn - the day of the session that scored the application
 * @param region - whose commission invites
 * @param context - calendar and readings
 * @returns the term; it closes at the midnight that ends its last day in the region
 * @throws CalendarRangeError where the term leaves the calendar
 * @example Five working days, one of them a worked Saturday
 * ```ts
 * import { invitationDeadline, plainDate } from "uzdik";
 * invitationDeadline(plainDate("2022-10-19"), "KZ-71").lastDay; // => "2022-10-27"
 * ```
 */
export function invitationDeadline(selectedOn: PlainDate, region: RegionCode, context?: Context): Deadline {
  return workingDeadline("N16.1", selectedOn, INVITATION_WORKING_DAYS, region, new Consultation(context));
}

/**
 * Clause 19: documents, materials and the commission's decision go to the Agency not later than three
 * working days from the day the first stage ended.
 *
 * Not checked here: on which day stage one ended, the decision's or the publication's (reading
 * `stage-one-end`, honoured by `audit` and `decide`).
 *
 * @regulation N19
 * @param stageOneEndedOn - the day stage one ended in the region
 * @param region - whose materials are handed off
 * @param context - calendar and readings
 * @returns the term; the third working day itself is in time (#16)
 * @throws CalendarRangeError where the term leaves the calendar
 * @example Three working days, Saturday 5 March 2022 being worked
 * ```ts
 * import { handoffDeadline, plainDate } from "uzdik";
 * handoffDeadline(plainDate("2022-03-04"), "KZ-71").lastDay; // => "2022-03-10"
 * ```
 */
export function handoffDeadline(stageOneEndedOn: PlainDate, region: RegionCode, context?: Context): Deadline {
  return workingDeadline("N19", stageOneEndedOn, HANDOFF_WORKING_DAYS, region, new Consultation(context));
}

function workingDeadline(
  norm: NormId,
  startsOn: PlainDate,
  workingDays: number,
  region: RegionCode,
  consultation: Consultation,
  startProvisional = false,
): Deadline {
  const { calendar, readings } = consultation;
  const lastDay = workingTermEnd(startsOn, workingDays, consultation);
  const trace: TraceStep[] = [{ step: "starts", day: startsOn, norm, counted: false }];
  if (wasConsulted("check-start", consultation)) {
    trace.push({ step: "reads", reading: "check-start", value: readings["check-start"] });
  }
  let number = 0;
  for (let day = addCalendarDays(startsOn, 1); day <= lastDay; day = addCalendarDays(day, 1)) {
    const status = dayStatus(day, calendar);
    if (status.working) trace.push({ step: "counts", day, number: (number += 1) });
    else trace.push({ step: "skips", day, status });
  }
  return {
    norm,
    startsOn,
    nominalLastDay: lastDay,
    lastDay,
    closesAt: instantAt(startOfDayMs(addCalendarDays(lastDay, 1), region), region),
    provisional: startProvisional || consultation.provisional,
    trace,
  };
}
