import type { PlainDate } from "../calendar/types.js";
import type { RegionCode } from "../calendar/regions.js";
import type { CommissionRecord, SessionRecord } from "../record/contest.js";
import type { EventType } from "../record/events.js";
import type { Finding, FindingFacts, Subject } from "../record/finding.js";
import type { Session } from "../record/session.js";
import { readingsOf } from "../regulation/context.js";
import { RULES, type ConstraintId, type DutyHolder, type DutyRuleId, type RuleId } from "../regulation/rules.js";
import type { ApplicationView } from "./application-view.js";
import type { Inquiry } from "./inquiry.js";

/** One instance of a rule not kept. */
export interface Breach {
  readonly facts: FindingFacts;
  /** The recorded acts that break the rule; none where the fault is that nothing was recorded. */
  readonly acts: readonly object[];
  /** Other recorded acts without which the rule would be kept, with those they replaced; asked for by few, so listed only then. */
  readonly rests?: () => readonly (object | undefined)[];
}

/** No instance. */
export const KEPT: readonly Breach[] = [];

/** The breaches among some acts, each judged by itself; nearly all keep the rule, so nothing is made for them. */
export function breachesAmong<Act>(acts: readonly Act[], judge: (act: Act) => Breach | undefined): readonly Breach[] {
  let breaches: Breach[] | undefined;
  for (const act of acts) {
    const breach = judge(act);
    if (breach !== undefined) (breaches ??= []).push(breach);
  }
  return breaches ?? KEPT;
}

/** A duty as it stands, whatever the day of asking. */
export interface Obligation {
  /** The holder, where it is another than in `RULES`. */
  readonly holder?: DutyHolder;
  readonly since: PlainDate;
  readonly lastDay?: PlainDate | undefined;
  /** The act that performed it, if it was performed; its day is unknown while its session is. */
  readonly performed?: Performance | undefined;
  /** The act that performs it, where a reading makes it another than the rule's own. */
  readonly performedAs?: EventType | undefined;
  /** The acts it arose from: with a term, since only such a duty is ever late. Asked for by few, so listed only then. */
  readonly arisesFrom?: () => readonly (object | undefined)[];
  /** The day from which it is no longer owed, unless it was overdue by then. */
  readonly endsOn?: PlainDate | undefined;
}

/** The act that performed a duty, and its day. */
export interface Performance {
  readonly act: object;
  /** Unknown while the session the act rests on is not recorded. */
  readonly on: PlainDate | undefined;
}

/** A regional commission of which something is recorded. */
export interface RegionalSubject {
  readonly commissionId: RegionCode;
  readonly record: CommissionRecord;
}

/** A regional commission, or the republican one. */
export type CommissionSubject = RegionalSubject | { readonly commissionId: "republican"; readonly record?: never };

/** A session that was held. */
export interface SessionSubject {
  readonly record: SessionRecord;
  /** As recorded last. */
  readonly session: Session;
}

/** A kind of act recorded of an application. */
export type ActsOfApplication = "withdrawals" | "checks" | "scorings" | "interviews" | "finalInterviews" | "diplomas";

/**
 * A rule is data and functions: what can newly break it, and, for each kind of subject it has, how
 * such a subject breaks it. The walk over a record's subjects is the same for all.
 */
export interface Rule<Id extends string, Said> {
  readonly rule: Id;
  /** The events that can newly break it: `decide` asks it only of these, and of the filing of an application that acts had named. */
  readonly on: readonly EventType[];
  readonly contest?: (inquiry: Inquiry) => Said;
  /** Of every commission; of the regional ones, or the republican one, where only they have something to answer for. */
  readonly commission?: (commission: CommissionSubject, inquiry: Inquiry) => Said;
  readonly regional?: (commission: RegionalSubject, inquiry: Inquiry) => Said;
  readonly republican?: (inquiry: Inquiry) => Said;
  readonly session?: (session: SessionSubject, inquiry: Inquiry) => Said;
  /** The acts an application must have on record for the rule to speak of it. */
  readonly having?: ActsOfApplication;
  readonly application?: (application: ApplicationView, inquiry: Inquiry) => Said;
}

/** A rule that must hold of something recorded. */
export interface Constraint<Id extends ConstraintId = ConstraintId> extends Rule<Id, readonly Breach[]> {
  /** It speaks of the names of a decision: silent in `decide` while ballots are bad or leave a tie. */
  readonly ofNames?: true;
}

/** A rule that is a duty. */
export type DutyRule<Id extends DutyRuleId = DutyRuleId> = Rule<Id, Obligation | undefined>;

/** An object without the keys whose value is undefined: facts are plain JSON. */
export function facts(given: { readonly [Fact in keyof FindingFacts]: FindingFacts[Fact] | undefined }): FindingFacts {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

type DataOf<Id extends RuleId> = Extract<(typeof RULES)[number], { readonly id: Id }>;

const RULE_DATA = /* @__PURE__ */ (() =>
  Object.fromEntries(RULES.map((data) => [data.id, data])) as { readonly [Id in RuleId]: DataOf<Id> })(); // every rule, by its id

/** The norms and the effect of a rule, and whose duty it is. */
export function ruleData<Id extends RuleId>(rule: Id): DataOf<Id> {
  return RULE_DATA[rule];
}

/** The finding of a rule and a subject: the facts of the first instance, those of the further ones in `others`. */
export function findingOf(rule: RuleId, subject: Subject, instances: readonly FindingFacts[], consulted: number): Finding {
  const { effect, norms } = ruleData(rule);
  const first = instances[0] ?? {};
  const facts = instances.length <= 1 ? first : { ...first, others: instances.slice(1) };
  return { rule, effect, norms, subject, facts, readings: readingsOf(consulted) };
}
