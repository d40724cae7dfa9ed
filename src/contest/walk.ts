import type { PlainDate } from "../calendar/types.js";
import type { ApplicationView } from "../procedure/application-view.js";
import type { Inquiry } from "../procedure/inquiry.js";
import { facts, findingOf, ruleData, type ActsOfApplication, type Breach, type CommissionSubject, type Obligation, type SessionSubject } from "../procedure/rule.js";
import type { SessionRecord } from "../record/contest.js";
import type { Duty, Finding, Subject } from "../record/finding.js";
import { readingsOf } from "../regulation/context.js";
import type { RuleId } from "../regulation/rules.js";
import type { RuleEntry } from "./rulebook.js";

/** One subject a rule can be asked of. */
export type Questioned =
  | { readonly kind: "contest" }
  | { readonly kind: "commission"; readonly of: CommissionSubject }
  | { readonly kind: "session"; readonly of: SessionSubject }
  | { readonly kind: "application"; readonly of: ApplicationView };

const CONTEST: Questioned = { kind: "contest" };

/** Every subject of a record: the contest, commissions by code and the republican last, sessions and applications as recorded. */
export function everySubject(inquiry: Inquiry): readonly Questioned[] {
  return [
    CONTEST,
    ...inquiry.commissions().map(([commissionId, record]) => ofCommission({ commissionId, record })),
    ofCommission({ commissionId: "republican" }),
    ...inquiry.sessions().flatMap(ofSession),
    ...inquiry.applications().map(ofApplication),
  ];
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
export type Verdict =
  | { readonly rule: RuleId; readonly subject: Questioned; readonly consulted: number; readonly breaches: readonly Breach[] }
  | { readonly rule: RuleId; readonly subject: Questioned; readonly consulted: number; readonly obligation: Obligation };

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
  const those = (name: string, belong: (subject: Questioned) => boolean): readonly Questioned[] => {
    let list = sorted.get(name);
    if (list === undefined) sorted.set(name, (list = subjects.filter(belong)));
    return list;
  };
  return ({ rule: { contest, commission, regional, republican, session, application, having } }) => {
    const lists: (readonly Questioned[])[] = [];
    if (contest !== undefined) lists.push(those("contest", ({ kind }) => kind === "contest"));
    if ((commission ?? regional ?? republican) !== undefined) lists.push(those("commission", ({ kind }) => kind === "commission"));
    if (session !== undefined) lists.push(those("session", ({ kind }) => kind === "session"));
    if (application !== undefined) lists.push(those(having ?? "application", (subject) => isHaving(having, subject)));
    const [only = [], ...others] = lists;
    return others.length === 0 ? only : lists.flat();
  };
}

function isHaving(acts: ActsOfApplication | undefined, subject: Questioned): boolean {
  return subject.kind === "application" && (acts === undefined || subject.of.record[acts].length > 0);
}

/**
 * Asks one rule of one subject it speaks of; what it consulted, also to say nothing, stands in `inquiry.consulted`
 * afterwards.
 */
export function ask({ rule }: RuleEntry, subject: Questioned, inquiry: Inquiry): Verdict | undefined {
  inquiry.consulted = 0;
  const said = judge(rule, subject, inquiry);
  if (said === undefined) return undefined;
  const { consulted } = inquiry;
  if (!isBreaches(said)) return { rule: rule.rule, subject, consulted, obligation: said };
  return said.length === 0 ? undefined : { rule: rule.rule, subject, consulted, breaches: said };
}

function judge(rule: RuleEntry["rule"], subject: Questioned, inquiry: Inquiry): readonly Breach[] | Obligation | undefined {
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

function isBreaches(said: readonly Breach[] | Obligation): said is readonly Breach[] {
  return Array.isArray(said);
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

/** What a rule says of a subject when it is a duty. */
export type DutyVerdict = Extract<Verdict, { readonly obligation: Obligation }>;

/** The duty as of a day; none before it arises, or once it has ended unperformed and in time. */
export function dutyOf({ rule, subject, obligation, consulted }: DutyVerdict, asOf: PlainDate): Duty | undefined {
  const { since, lastDay, performed, endsOn } = obligation;
  if (since > asOf) return undefined;
  if (performed === undefined && endsOn !== undefined && (lastDay === undefined || endsOn <= lastDay)) return undefined;
  const data = ruleData(rule);
  const holder = obligation.holder ?? ("holder" in data ? data.holder : undefined);
  if (holder === undefined) throw new TypeError(`${rule}: expected a duty, with its holder in RULES; came a constraint`);
  const { norms } = data;
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

/** The acts that tell of a duty: the one that performed it and those it arose from; none where nobody performed it. */
export function actsBehind({ performed, arisesFrom }: Obligation): readonly (object | undefined)[] {
  return performed === undefined ? [] : [performed.act, ...(arisesFrom?.() ?? [])];
}

/** The finding of a duty that was performed late, or is overdue; a duty without a term is never one. */
export function lateFinding({ rule, subject, obligation, consulted }: DutyVerdict): Finding {
  const { since, lastDay, performed, performedAs } = obligation;
  return findingOf(rule, subjectOf(subject), [facts({ act: performedAs, since, lastDay, on: performed?.on })], consulted);
}
