import type { PlainDate } from "../calendar/types.js";
import { plainDate } from "../calendar/plain-date.js";
import { actsOfBreach, actsOfDuty, breachFinding, dutyOf, everySubject, lateFinding, walk } from "../contest/walk.js";
import { replay } from "../contest/evolve.js";
import { RULEBOOK } from "../contest/rulebook.js";
import { Inquiry } from "../procedure/inquiry.js";
import type { Contest } from "../record/contest.js";
import type { ContestEvent } from "../record/events.js";
import type { Duty, Finding } from "../record/finding.js";
import type { Context } from "../regulation/context.js";
import type { Readings } from "../regulation/readings.js";

/** What an audit found. */
export interface AuditReport {
  /** No finding but remarks. */
  readonly conforms: boolean;
  readonly asOf: PlainDate;
  /** In the order of `RULES`, then of the subjects. */
  readonly findings: readonly Finding[];
  readonly duties: readonly Duty[];
  /** All of them, as applied. */
  readonly readings: Readings;
  readonly calendar: {
    readonly firstYear: number;
    readonly lastYear: number;
    /** A term was counted over days whose official calendar is not final. */
    readonly provisional: boolean;
  };
}

/** A finding and the event it tells of. */
export interface LogFinding extends Finding {
  /** 0-based, the last event the finding needs; absent where the fault is that nothing was recorded. */
  readonly event?: number;
}

/** The report of a log. */
export type LogReport = Omit<AuditReport, "findings"> & { readonly findings: readonly LogFinding[] };

/**
 * What was not kept in a recorded contest, and what is still to be done, as of a day.
 *
 * The day only tells which terms have run out and which duties have arisen; acts dated after it are
 * read like any other. Each rule judges the acts as recorded, so one fault does not make the next.
 * The same record gives the same report, byte for byte. Not checked here: what the record does not
 * have (whether a violation was real, an order signed), and nobody's good faith.
 *
 * @regulation H to A2; all readings but `majority`
 * @param contest - the record, from `replay` or `evolve`
 * @param asOf - the day of the audit, from the caller: the library knows no clock
 * @param context - calendar and readings
 * @returns findings, duties, and the readings and calendar they rest on
 * @throws RangeError for a day that is none; CalendarRangeError where a term leaves the calendar
 * @example A contest that was announced on one channel only
 * ```ts
 * import { audit, instant, plainDate, replay } from "uzdik";
 * const contest = replay([{ type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } }]);
 * const report = audit(contest, plainDate("2022-06-02"));
 * [report.conforms, report.findings.map(({ rule }) => rule)]; // => [false, ["announcement/both-channels"]]
 * ```
 */
export function audit(contest: Contest, asOf: PlainDate, context?: Context): AuditReport {
  return report(contest, asOf, context, (finding) => finding);
}

/**
 * As `audit` of the replayed log; a finding about a recorded act also names that act's event.
 *
 * Not checked here: whether the events are well-formed (`parseEvents` in uzdik/schema).
 *
 * @regulation H to A2; all readings but `majority`
 * @param events - the log, in the order of recording
 * @param asOf - the day of the audit
 * @param context - calendar and readings
 * @returns the report, its findings with the events they tell of
 * @throws RangeError for a day that is none; CalendarRangeError where a term leaves the calendar
 * @example The second announcement is the one at fault
 * ```ts
 * import { auditLog, instant, plainDate, type ContestEvent } from "uzdik";
 * const log: ContestEvent[] = [
 *   { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } },
 *   { type: "SocialNoticePosted", data: { postedAt: instant("2022-06-01T10:00:00+06:00") } },
 *   { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-05T09:00:00+06:00") } },
 * ];
 * const { findings } = auditLog(log, plainDate("2022-06-06"));
 * findings.map(({ rule, event }) => [rule, event]); // => [["announcement/once", 2]]
 * ```
 */
export function auditLog(events: readonly ContestEvent[], asOf: PlainDate, context?: Context): LogReport {
  const places = new Map<object | undefined, number>();
  const log = events.map((event, place): ContestEvent => {
    // An event may stand in a log twice as one object: a copy tells the two apart.
    const own = places.has(event.data) ? ({ ...event, data: { ...event.data } } as ContestEvent) : event; // its own shape
    places.set(own.data, place);
    return own;
  });
  return report(replay(log), asOf, context, (finding, acts) => {
    const event = Math.max(...acts.flatMap((act) => places.get(act) ?? []));
    return event < 0 ? finding : { ...finding, event }; // without any act, below all numbers
  });
}

/**
 * What somebody must do, or has done, in a recorded contest, as of a day.
 *
 * Performed duties are listed beside open and overdue ones; one that has not arisen by the day is not.
 * A duty without a term stays open until performed. Not checked here: constraints (`audit`).
 *
 * @regulation N5.1 to N23; readings of the terms
 * @param contest - the record
 * @param asOf - the day of asking
 * @param context - calendar and readings
 * @returns the duties in the order of `RULES`, then of the subjects
 * @throws RangeError for a day that is none; CalendarRangeError where a term leaves the calendar
 * @example A region has an application and its commission is not formed
 * ```ts
 * import { duties, instant, plainDate, replay } from "uzdik";
 * const contest = replay([
 *   {
 *     type: "ApplicationFiled",
 *     data: {
 *       applicationId: "a1",
 *       commissionId: "KZ-35",
 *       provider: { bin: "000140000002", name: "Akimat", kind: "local-state-body", region: "KZ-35", rendersPublicServices: true },
 *       filing: { channel: "electronic", receivedAt: instant("2022-06-03T10:00:00+06:00") },
 *     },
 *   },
 * ]);
 * duties(contest, plainDate("2022-06-03")).map(({ rule, status }) => [rule, status]); // => [["commission/formed", "open"]]
 * ```
 */
export function duties(contest: Contest, asOf: PlainDate, context?: Context): readonly Duty[] {
  const day = plainDate(asOf);
  const inquiry = new Inquiry(contest, context);
  const owed: Duty[] = [];
  walk(inquiry, RULEBOOK.filter(({ kind }) => kind === "duty"), everySubject(inquiry), (verdict) => {
    if (!("obligation" in verdict)) return;
    const duty = dutyOf(verdict, day);
    if (duty !== undefined) owed.push(duty);
  });
  return owed;
}

function report<Told extends Finding>(
  contest: Contest,
  asOf: PlainDate,
  context: Context | undefined,
  tell: (finding: Finding, acts: readonly (object | undefined)[]) => Told,
): Omit<AuditReport, "findings"> & { readonly findings: readonly Told[] } {
  const day = plainDate(asOf);
  const inquiry = new Inquiry(contest, context);
  const findings: Told[] = [];
  const owed: Duty[] = [];
  walk(inquiry, RULEBOOK, everySubject(inquiry), (verdict) => {
    if ("obligation" in verdict) {
      const duty = dutyOf(verdict, day);
      if (duty === undefined) return;
      owed.push(duty);
      if (isLate(duty)) findings.push(tell(lateFinding(verdict), actsOfDuty(verdict)));
      return;
    }
    const acts = verdict.breaches.flatMap((breach) => actsOfBreach(breach, verdict.subject));
    findings.push(tell(breachFinding(verdict, verdict.breaches), acts));
  });
  const { firstYear, lastYear } = inquiry.calendar;
  inquiry.countIntake();
  return {
    conforms: findings.every(({ effect }) => effect === "remark"),
    asOf: day,
    findings,
    duties: owed,
    readings: inquiry.readings,
    calendar: { firstYear, lastYear, provisional: inquiry.provisional },
  };
}

/** Whether a duty is a finding too. */
export function isLate({ status }: Duty): boolean {
  return status === "overdue" || status === "performed-late";
}
