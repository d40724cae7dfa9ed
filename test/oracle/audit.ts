/** The whole record judged, rule by rule, and what is left to do. */
import type { PlainDate } from "../../src/calendar/types.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Subject } from "../../src/record/finding.js";
import type { Readings } from "../../src/regulation/readings.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { type Breach, CONSTRAINTS } from "./constraints.js";
import { dutiesOf, isDuty, type OracleDuty } from "./duties.js";
import { applications, type Log, sessionIds } from "./record.js";

/** The rules in the order in which they are told. */
export const ORDER: readonly RuleId[] = [
  "record/unknown-reference",
  "record/chronology",
  "record/withdrawn",
  "announcement/once",
  "announcement/both-channels",
  "announcement/two-weeks",
  "commission/approving-authority",
  "commission/seven-members",
  "commission/chair-by-office",
  "commission/chair-seat",
  "commission/secretary-apart",
  "commission/secretary-from-agency",
  "commission/members-from-agency",
  "commission/formed-before-intake",
  "commission/formed",
  "session/commission-approved",
  "session/own-commission",
  "session/members-only",
  "session/quorum",
  "session/ballots",
  "session/minutes-signatories",
  "session/minutes-signed",
  "intake/contest-open",
  "intake/not-premature",
  "intake/one-per-provider",
  "intake/region-exists",
  "check/right-commission",
  "check/after-intake",
  "check/outcome",
  "check/within-seven-working-days",
  "selection/admitted-only",
  "selection/sheet",
  "selection/violation-scores-zero",
  "selection/all-or-nothing",
  "selection/reason-below-maximum",
  "selection/passed",
  "selection/scored",
  "interview/selected-only",
  "interview/invited-within-five-working-days",
  "interview/online-basis",
  "interview/both-defences",
  "finalists/once",
  "finalists/interviewed-only",
  "finalists/at-most-three",
  "finalists/three-if-available",
  "finalists/by-ballots",
  "finalists/decided",
  "finalists/published",
  "finalists/published-as-decided",
  "handoff/after-decision",
  "handoff/complete",
  "handoff/within-three-working-days",
  "final/finalists-only",
  "final/after-handoff",
  "final/correction-before-interview",
  "final/interviewed",
  "winners/once",
  "winners/interviewed",
  "winners/three",
  "winners/fewer-than-three",
  "winners/by-ballots",
  "winners/ballots-recorded",
  "winners/decided",
  "results/provided",
  "results/published",
  "award/file",
  "award/notified",
  "award/diplomas",
  "award/winners-only",
];

export interface OracleFinding {
  readonly rule: RuleId;
  readonly subject: Subject;
}

export interface OracleReport {
  readonly findings: readonly OracleFinding[];
  readonly duties: readonly OracleDuty[];
}

/** One breach of one rule, by one act or by an omission. */
export interface Instance extends Breach {
  readonly rule: RuleId;
}

/** Every breach of every rule; a duty's is told of the act that came late, or of none. */
export function instances(log: Log): readonly Instance[] {
  return ORDER.flatMap((rule): readonly Instance[] => {
    if (!isDuty(rule)) return CONSTRAINTS[rule](log).map((breach) => ({ rule, ...breach }));
    return dutiesOf(log, rule)
      .filter(({ duty }) => duty.status === "overdue" || duty.status === "performed-late")
      .map(({ duty, at }) => ({ rule, subject: duty.subject, ...(at === undefined ? {} : { at }) }));
  });
}

/** Where a subject stands: contest, commissions by code and the republican last, sessions and applications as first recorded. */
function place(log: Log, subject: Subject): string {
  const number = (index: number): string => String(index).padStart(6, "0");
  switch (subject.kind) {
    case "contest":
      return "0";
    case "commission":
      return subject.commissionId === "republican" ? "1 Z" : `1 ${subject.commissionId}`;
    case "session":
      return `2 ${number(sessionIds(log).indexOf(subject.sessionId))}`;
    case "application":
      return `3 ${number(applications(log).indexOf(subject.applicationId))}`;
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** One finding a rule and subject, in order. */
export function told(log: Log, found: readonly Instance[]): readonly OracleFinding[] {
  const findings: OracleFinding[] = [];
  for (const rule of ORDER) {
    const places = found
      .filter((instance) => instance.rule === rule)
      .map(({ subject }) => ({ subject, place: place(log, subject) }));
    places.sort((one, other) => compare(one.place, other.place));
    for (const [index, { subject, place: here }] of places.entries()) {
      if (places[index - 1]?.place !== here) findings.push({ rule, subject });
    }
  }
  return findings;
}

export function oracleAudit(events: readonly ContestEvent[], asOf: PlainDate, readings: Readings): OracleReport {
  const log: Log = { events, asOf, readings };
  const duties = ORDER.filter(isDuty).flatMap((rule) =>
    dutiesOf(log, rule)
      .map(({ duty }) => duty)
      .sort((one, other) => compare(place(log, one.subject), place(log, other.subject))),
  );
  return { findings: told(log, instances(log)), duties };
}
