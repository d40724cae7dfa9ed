import type { PlainDate } from "../calendar/types.js";
import type { ApplicationView } from "../procedure/application-view.js";
import type { Inquiry } from "../procedure/inquiry.js";
import {
  facts,
  findingOf,
  KEPT,
  ruleData,
  type ActsOfApplication,
  type Breach,
  type CommissionSubject,
  type Obligation,
  type Rule,
  type SessionSubject,
} from "../procedure/rule.js";
import type { SessionRecord } from "../record/contest.js";
import type { Duty, Finding, Subject } from "../record/finding.js";
import { readingsOf } from "../regulation/context.js";
import type { ConstraintId, DutyRuleId, RuleId } from "../regulation/rules.js";
import type { RuleEntry } from "./rulebook.js";

/** One subject a rule can be asked of. */
export type Questioned =
  | { readonly kind: "contest" }
  | { readonly kind: "commission"; readonly of: CommissionSubject }
  | { readonly kind: "session"; readonly of: SessionSubject }
  | { readonly kind: "application"; readonly of: ApplicationView };

const CONTEST: Questioned = { kind: "contest" };
const NOBODY: readonly Questioned[] = [];

/** Every subject of a record: the contest, commissions by code and the republican last, sessions and applications as recorded. */
export function everySubject(inquiry: Inquiry): readonly Questioned[] {
  return [
    CONTEST,
    ...everyCommission(inquiry).map(ofCommission),
    ...inquiry.sessions().flatMap(ofSession),
    ...inquiry.applications().map(ofApplication),
  ];
}

/** The regional commissions by code, the republican last. */
export function everyCommission(inquiry: Inquiry): readonly CommissionSubject[] {
  return [...inquiry.commissions().map(([commissionId, record]) => ({ commissionId, record })), { commissionId: "republican" }];
}

/** A commission, as a subject to be asked of. */
export function ofCommission(commission: CommissionSubject): Questioned {
  return { kind: "commission", of: commission };
}

/** A session that was held, as a subject to be asked of; a list of one or none. */
export function ofSession(record: SessionRecord): readonly Questioned[] {
  const held = record.recordings.at(-1);
  return held === undefined ? [] : [{ kind: "session", of: { record, session: held.session } }];
}

/** An application, as a subject to be asked of. */
export function ofApplication(application: ApplicationView): Questioned {
  return { kind: "application", of: application };
}

/** What a rule says of a subject, and the readings it consulted to say so. */
export type Verdict = BreachVerdict | DutyVerdict;

/** What a constraint says of a subject that breaks it. */
export interface BreachVerdict extends Consulted {
  readonly rule: ConstraintId;
  readonly breaches: readonly Breach[];
}

/** What a rule says of a subject when it is a duty. */
export interface DutyVerdict extends Consulted {
  readonly rule: DutyRuleId;
  readonly obligation: Obligation;
}

interface Consulted {
  readonly subject: Questioned;
  readonly consulted: number;
}

/** Asks rules of subjects, rule by rule; a rule that has nothing to say of a subject is passed over. */
export function walk(
  inquiry: Inquiry,
  rules: readonly RuleEntry[],
  subjects: readonly Questioned[],
  visit: (verdict: Verdict) => void,
): void {
  const askedBy = sorting(subjects);
  for (const entry of rules) {
    for (const subject of askedBy(entry)) {
      const verdict = ask(entry, subject, inquiry);
      if (verdict !== undefined) visit(verdict);
    }
  }
}

/** Sorts subjects by their kind, and applications by what is recorded of them: each rule is asked only of what it speaks of. */
export function sorting(subjects: readonly Questioned[]): (entry: RuleEntry) => readonly Questioned[] {
  const sorted = new Map<string, readonly Questioned[]>();
  const those = (kind: Questioned["kind"], having?: ActsOfApplication): readonly Questioned[] => {
    const name = having ?? kind;
    let list = sorted.get(name);
    if (list === undefined) sorted.set(name, (list = subjects.filter((subject) => subject.kind === kind && isHaving(having, subject))));
    return list;
  };
  return ({ rule: { contest, commission, regional, republican, session, application, having } }) => {
    let asked = NOBODY;
    if (contest !== undefined) asked = those("contest");
    if ((commission ?? regional ?? republican) !== undefined) asked = joined(asked, those("commission"));
    if (session !== undefined) asked = joined(asked, those("session"));
    if (application !== undefined) asked = joined(asked, those("application", having));
    return asked;
  };
}

/** Most rules speak of one kind of subject: its list is nobody's copy. */
function joined(some: readonly Questioned[], further: readonly Questioned[]): readonly Questioned[] {
  return some.length === 0 ? further : [...some, ...further];
}

function isHaving(acts: ActsOfApplication | undefined, subject: Questioned): boolean {
  return acts === undefined || (subject.kind === "application" && subject.of.record[acts].length > 0);
}

/**
 * Asks one rule of one subject it speaks of; what it consulted, also to say nothing, stands in `inquiry.consulted`
 * afterwards.
 */
export function ask(entry: RuleEntry, subject: Questioned, inquiry: Inquiry): Verdict | undefined {
  inquiry.consulted = 0;
  if (entry.kind === "duty") {
    const obligation = judge(entry.rule, subject, inquiry);
    return obligation && { rule: entry.rule.rule, subject, consulted: inquiry.consulted, obligation };
  }
  const breaches = judge(entry.rule, subject, inquiry) ?? KEPT;
  return breaches.length === 0 ? undefined : { rule: entry.rule.rule, subject, consulted: inquiry.consulted, breaches };
}

function judge<Said>(rule: Rule<RuleId, Said>, subject: Questioned, inquiry: Inquiry): Said | undefined {
  switch (subject.kind) {
    case "contest":
      return rule.contest?.(inquiry);
    case "commission":
      if (rule.commission !== undefined) return rule.commission(subject.of, inquiry);
      return subject.of.commissionId === "republican" ? rule.republican?.(inquiry) : rule.regional?.(subject.of, inquiry);
    case "session":
      return rule.session?.(subject.of, inquiry);
    case "application":
      return rule.application?.(subject.of, inquiry);
  }
}

/** A subject as findings and duties write it down. */
export function subjectOf(subject: Questioned): Subject {
  switch (subject.kind) {
    case "contest":
      return { kind: "contest" };
    case "commission":
      return { kind: "commission", commissionId: subject.of.commissionId };
    case "session":
      return { kind: "session", sessionId: subject.of.session.id, commissionId: subject.of.session.commissionId };
    case "application":
      return subject.of.subject;
  }
}

/** The finding of breaches of one rule by one subject. */
export function breachFinding({ rule, subject, consulted }: Verdict, breaches: readonly Breach[]): Finding {
  return findingOf(rule, subjectOf(subject), breaches.map(({ facts }) => facts), consulted);
}

/** The duty as of a day; none before it arises, or once it has ended unperformed and in time. */
export function dutyOf({ rule, subject, obligation, consulted }: DutyVerdict, asOf: PlainDate): Duty | undefined {
  const { since, lastDay, performed, endsOn } = obligation;
  if (since > asOf) return undefined;
  if (performed === undefined && endsOn !== undefined && (lastDay === undefined || endsOn <= lastDay)) return undefined;
  const { norms, holder: usual } = ruleData(rule);
  const holder = obligation.holder ?? usual;
  const about = subjectOf(subject);
  const performedOn = performed?.on;
  const status = statusOf(obligation, asOf);
  const readings = readingsOf(consulted);
  // Spelt out: a duty has no key without a value, and there are thousands of them.
  if (lastDay === undefined) {
    return performedOn === undefined
      ? { rule, norms, holder, subject: about, since, status, readings }
      : { rule, norms, holder, subject: about, since, performedOn, status, readings };
  }
  return performedOn === undefined
    ? { rule, norms, holder, subject: about, since, lastDay, status, readings }
    : { rule, norms, holder, subject: about, since, lastDay, performedOn, status, readings };
}

function statusOf(obligation: Obligation, asOf: PlainDate): Duty["status"] {
  const { lastDay, performed } = obligation;
  if (performed !== undefined) return wasLate(obligation) ? "performed-late" : "performed";
  return lastDay !== undefined && asOf > lastDay ? "overdue" : "open";
}

/** Whether a duty was performed after its last day. */
export function wasLate({ lastDay, performed }: Obligation): boolean {
  return lastDay !== undefined && performed?.on !== undefined && performed.on > lastDay;
}

/** The acts that tell of a breach: those that break the rule, those it rests on, and the one that made its subject. */
export function actsOfBreach({ acts, rests }: Breach, subject: Questioned): readonly (object | undefined)[] {
  return [...acts, ...(rests?.() ?? []), madeBy(subject)];
}

/** The acts that tell of a duty: the one that performed it, those it arose from, and the one that made its subject; none where nobody performed it. */
export function actsOfDuty({ obligation: { performed, arisesFrom }, subject }: DutyVerdict): readonly (object | undefined)[] {
  return performed === undefined ? [] : [performed.act, ...(arisesFrom?.() ?? []), madeBy(subject)];
}

/** Nothing is told of an application until it is filed, though acts name it before; sessions and commissions are told of by their rules. */
function madeBy(subject: Questioned): object | undefined {
  return subject.kind === "application" ? subject.of.filed : undefined;
}

/** The finding of a duty that was performed late, or is overdue; a duty without a term is never one. */
export function lateFinding({ rule, subject, obligation, consulted }: DutyVerdict): Finding {
  const { since, lastDay, performed, performedAs } = obligation;
  return findingOf(rule, subjectOf(subject), [facts({ act: performedAs, since, lastDay, on: performed?.on })], consulted);
}
