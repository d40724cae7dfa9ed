/**
 * The contest «Үздік сапалы қызмет көрсетуші», in the order of its procedure: the calendar, the
 * vocabulary of the regulation, its terms, the record, the outcomes of the steps, the state machine
 * and the audit.
 *
 * @packageDocumentation
 */

// The calendar
export * from "./calendar/index.js";

export type { Language } from "./calendar/types.js";

// The regulation: norms, rules, readings
export { NORMS, type NormId, type NormKind } from "./regulation/norms.js";
export {
  RULES,
  rulesOf,
  type ConstraintId,
  type DutyHolder,
  type DutyRuleId,
  type Effect,
  type RuleId,
} from "./regulation/rules.js";
export { DEFAULT_READINGS, READING_REGISTER, type ReadingId, type Readings } from "./regulation/readings.js";
export type { Context } from "./regulation/context.js";

// The terms
export {
  documentCheckDeadline,
  handoffDeadline,
  intakeDeadline,
  invitationDeadline,
  type Deadline,
  type Notices,
  type TraceStep,
} from "./regulation/deadlines.js";

// The record
export {
  ADMISSION_GROUNDS,
  ADMISSION_REMARKS,
  CRITERIA,
  type ActivityReport,
  type AdmissionGround,
  type AdmissionRemark,
  type ApplicationForm,
  type ApplicationId,
  type Criterion,
  type Filing,
  type MaterialRef,
  type ScoreSheet,
  type ServiceProvider,
} from "./record/application.js";
export type { Affiliation, Commission, CommissionId, CommissionMember, PersonId } from "./record/commission.js";
export type { Ballot, Session, SessionId } from "./record/session.js";
export type { ContestEvent, EventData, EventType, Message } from "./record/events.js";
export type { Chosen, CommandType, ContestCommand } from "./record/commands.js";
export { emptyContest, type Contest } from "./record/contest.js";
export type { Duty, Finding, FindingFacts, Subject } from "./record/finding.js";

// The steps: commission, session, document check, selection, voting
export { compositionFindings } from "./procedure/commission.js";
export { isQuorate, QUORUM } from "./procedure/session.js";
export { admission, responsibleCommission, type Admission } from "./procedure/document-check.js";
export { passesSelection, scoreSheetFindings, totalPoints } from "./procedure/selection.js";
export {
  elect,
  resolveMotion,
  type Election,
  type ElectionTerms,
  type Motion,
  type Tally,
  type Vote,
} from "./procedure/voting.js";

// The contest: the state machine
export { evolve, replay } from "./contest/evolve.js";
export { contestDecider, decide, RefusedError, type ContestDecider, type Decision } from "./contest/decide.js";

// The audit
export {
  account,
  audit,
  auditLog,
  duties,
  nextActs,
  sensitivity,
  type Account,
  type AccountOutcome,
  type AccountStep,
  type AuditReport,
  type Delivery,
  type FateStep,
  type LogFinding,
  type LogReport,
  type NextAct,
  type SensitivityReport,
} from "./audit/index.js";
