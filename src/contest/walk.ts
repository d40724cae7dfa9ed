import type { PlainDate } from "../calendar/types.js";
import type { ApplicationView, Inquiry } from "../procedure/inquiry.js";
import { findingOf, ruleData, type Breach, type CommissionSubject, type Obligation, type SessionSubject } from "../procedure/rule.js";
import type { Duty, Finding, Subject } from "../record/finding.js";
import { readingsOf } from "../regulation/context.js";
import type { RuleId } from "../regulation/rules.js";
import type { RuleEntry } from "./rulebook.js";

/** The subjects in question, each kind in the order in which findings tell of them. */
export interface Subjects {
  readonly contest: boolean;
  readonly commissions: readonly CommissionSubject[];
  readonly sessions: readonly SessionSubject[];
  readonly applications: readonly ApplicationView[];
}

/** Every subject of a record: the contest, commissions by code and the republican last, sessions and applications as recorded. */
export function everySubject(inquiry: Inquiry): Subjects {
  return {
    contest: true,
    commissions: [
      ...inquiry.commissions().map(([commissionId, record]) => ({ commissionId, record })),
      { commissionId: "republican" },
    ],
    sessions: inquiry.sessions().flatMap((record) => {
      const held = record.recordings.at(-1);
      return held === undefined ? [] : [{ record, session: held.session }];
    }),
    applications: inquiry.applications(),
  };
}

/** What a rule says of a subject, and the readings it consulted to say so. */
export type Verdict =
  | { readonly rule: RuleId; readonly subject: Subject; readonly consulted: number; readonly breaches: readonly Breach[] }
  | { readonly rule: RuleId; readonly subject: Subject; readonly consulted: number; readonly obligation: Obligation };

/** Asks rules of subjects, rule by rule; a rule that has nothing to say of a subject is passed over. */
export function walk(inquiry: Inquiry, rules: readonly RuleEntry[], subjects: Subjects, visit: (verdict: Verdict) => void): void {
  for (const entry of rules) {
    const { rule } = entry.rule;
    const ask = <Kind>(
      kind: Kind,
      subject: (kind: Kind) => Subject,
      judge: ((kind: Kind, inquiry: Inquiry) => readonly Breach[] | Obligation | undefined) | undefined,
    ): void => {
      if (judge === undefined) return;
      inquiry.consulted = 0;
      const said = judge(kind, inquiry);
      if (said === undefined) return;
      const { consulted } = inquiry;
      if (isBreaches(said)) {
        if (said.length > 0) visit({ rule, subject: subject(kind), consulted, breaches: said });
      } else visit({ rule, subject: subject(kind), consulted, obligation: said });
    };
    if (subjects.contest && entry.rule.contest !== undefined) {
      const ofContest = entry.rule.contest;
      ask(undefined, () => ({ kind: "contest" }), () => ofContest(inquiry));
    }
    if (entry.rule.commission !== undefined) for (const commission of subjects.commissions) ask(commission, ofCommission, entry.rule.commission);
    if (entry.rule.session !== undefined) for (const session of subjects.sessions) ask(session, ofSession, entry.rule.session);
    if (entry.rule.application !== undefined) {
      for (const application of subjects.applications) ask(application, ofApplication, entry.rule.application);
    }
  }
}

function isBreaches(said: readonly Breach[] | Obligation): said is readonly Breach[] {
  return Array.isArray(said);
}

function ofCommission({ commissionId }: CommissionSubject): Subject {
  return { kind: "commission", commissionId };
}

function ofSession({ session }: SessionSubject): Subject {
  return { kind: "session", sessionId: session.id, commissionId: session.commissionId };
}

function ofApplication({ subject }: ApplicationView): Subject {
  return subject;
}

/** The duty an obligation is as of a day; none before it arises, or once it has ended unperformed and in time. */
export function dutyOf(rule: RuleId, subject: Subject, obligation: Obligation, consulted: number, asOf: PlainDate): Duty | undefined {
  const { since, lastDay, performed, endsOn } = obligation;
  if (since > asOf) return undefined;
  if (performed === undefined && endsOn !== undefined && (lastDay === undefined || endsOn <= lastDay)) return undefined;
  const data = ruleData(rule);
  const holder = obligation.holder ?? ("holder" in data ? data.holder : undefined);
  if (holder === undefined) throw new TypeError(`${rule}: expected a duty, with its holder in RULES; came a constraint`);
  return {
    rule,
    norms: data.norms,
    holder,
    subject,
    since,
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(performed?.on === undefined ? {} : { performedOn: performed.on }),
    status: statusOf(obligation, asOf),
    readings: readingsOf(consulted),
  };
}

function statusOf({ lastDay, performed }: Obligation, asOf: PlainDate): Duty["status"] {
  if (performed !== undefined) {
    return lastDay !== undefined && performed.on !== undefined && performed.on > lastDay ? "performed-late" : "performed";
  }
  return lastDay !== undefined && asOf > lastDay ? "overdue" : "open";
}

/** The finding of a duty that was performed late, or is overdue; a duty without a term is never one. */
export function lateFinding(rule: RuleId, subject: Subject, { since, lastDay, performed }: Obligation, consulted: number): Finding {
  const facts = { since, ...(lastDay === undefined ? {} : { lastDay }), ...(performed?.on === undefined ? {} : { on: performed.on }) };
  return findingOf(rule, subject, [facts], consulted);
}
