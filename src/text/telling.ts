import { plainDate } from "../calendar/plain-date.js";
import type { PlainDate } from "../calendar/types.js";
import type { CommissionId } from "../record/commission.js";
import type { EventType } from "../record/events.js";
import type { Duty, Finding, FindingFacts, Subject } from "../record/finding.js";
import type { NormId } from "../regulation/norms.js";
import type { ConstraintId, DutyHolder, DutyRuleId, RuleId } from "../regulation/rules.js";
import { capitalised, joined, sentence } from "./phrase.js";

/** What a sentence has at hand: the facts of one instance, and whom they are about, in the language's own words. */
export interface Telling<Who> {
  readonly facts: FindingFacts;
  readonly subject: Subject;
  readonly who: Who;
  /** A commission by its name on the days that are told of. */
  readonly commission: (id: CommissionId) => Who;
}

/** What was recorded: a clause without its full stop. */
export type Clause<Who> = (telling: Telling<Who>) => string;

/** A duty in three forms: as it must be performed, as it was, and as it was not. */
export interface DutyWords<Who> {
  /** What the holder must do. */
  readonly task: (who: Who) => string;
  /** "… was done", with when: a phrase that begins with a space. */
  readonly done: (who: Who, when: string) => string;
  /** "… has not been done". */
  readonly undone: (who: Who) => string;
  /** In place of these, where a reading lets another act perform the duty. */
  readonly byOtherAct?: { readonly [Act in EventType]?: { readonly done: (who: Who, when: string) => string; readonly undone: (who: Who) => string } };
}

/** Everything one language needs to tell findings and duties. `Who` is a subject in words: declined, where the language declines. */
export interface Voice<Who> {
  readonly titles: { readonly [R in RuleId]: string };
  readonly clauses: { readonly [R in ConstraintId]: Clause<Who> };
  readonly duties: { readonly [R in DutyRuleId]: DutyWords<Who> };
  /** The subject in words; `brief` once it has been named in full. */
  readonly subject: (subject: Subject, on: PlainDate, brief: boolean) => Who;
  readonly commission: (id: CommissionId, on: PlainDate) => Who;
  /** A duty performed late, or overdue. */
  readonly lapse: (words: DutyWords<Who>, who: Who, facts: FindingFacts) => string;
  /** Who must do what by when, and how it stands: full sentences. */
  readonly duty: (words: DutyWords<Who>, who: Who, duty: Duty, on: PlainDate) => string;
  /** A subject standing alone. */
  readonly nominative: (who: Who) => string;
  /** "clauses 5 and 7". */
  readonly citation: (norms: readonly NormId[]) => string;
  readonly day: (day: PlainDate) => string;
  readonly holders: { readonly [H in DutyHolder]: string };
  readonly statuses: { readonly [S in Duty["status"]]: string };
}

/** One language, whole: what a reader of that language needs, and no other. */
export interface Wording {
  /** A finding, as `describeFinding` words it. */
  readonly describeFinding: (finding: Finding) => string;
  /** A duty, as `describeDuty` words it. */
  readonly describeDuty: (duty: Duty) => string;
  /** What a finding or a duty is about; a region is named as on the day given. */
  readonly describeSubject: (subject: Subject, on?: PlainDate) => string;
  /** A calendar day. */
  readonly describeDay: (day: PlainDate) => string;
  /** How a duty stands. */
  readonly describeStatus: (status: Duty["status"]) => string;
  /** What a rule asks. */
  readonly ruleTitle: (rule: RuleId) => string;
  /** Whose duty it is. */
  readonly holderName: (holder: DutyHolder) => string;
  /** The clause of a norm. */
  readonly cite: (norm: NormId) => string;
}

/** A language, made of its voice. */
export function wording<Who>(voice: Voice<Who>): Wording {
  return {
    describeFinding: (finding) => tellFinding(voice, finding),
    describeDuty: (duty) => tellDuty(voice, duty),
    describeSubject: (subject, on = NO_DAY_TOLD) => voice.nominative(voice.subject(subject, on, false)),
    describeDay: voice.day,
    describeStatus: (status) => voice.statuses[status],
    ruleTitle: (rule) => capitalised(voice.titles[rule]),
    holderName: (holder) => voice.holders[holder],
    cite: (norm) => voice.citation([norm]),
  };
}

/** First what was recorded, every instance of it; then what the document asks, and where. */
function tellFinding<Who>(voice: Voice<Who>, { rule, subject, facts, norms }: Finding): string {
  const instances = allInstances(facts);
  const on = latestDay(instances);
  const commission = (id: CommissionId): Who => voice.commission(id, on);
  const recorded = instances.map((instance, index) => {
    const who = voice.subject(subject, on, index > 0);
    return isDuty(voice, rule)
      ? voice.lapse(wordsFor(voice.duties[rule], instance), who, instance)
      : voice.clauses[rule]({ facts: instance, subject, who, commission });
  });
  return joined([...recorded, voice.titles[rule] + bracketed(voice, norms)].map(sentence), " ");
}

function tellDuty<Who>(voice: Voice<Who>, duty: Duty): string {
  const on = latestOf([duty.since, duty.lastDay, duty.performedOn]);
  return voice.duty(voice.duties[dutyRule(voice, duty.rule)], voice.subject(duty.subject, on, holderNamesPlace(duty)), duty, on);
}

/** "The commission of this region must check application A": the region is told once. */
function holderNamesPlace({ holder, subject }: Duty): boolean {
  return holder === "regional-commission" || holder === "territorial-department" || (holder === "secretary" && subject.kind === "session");
}

function bracketed<Who>(voice: Voice<Who>, norms: readonly NormId[]): string {
  return norms.length === 0 ? "" : ` (${voice.citation(norms)})`;
}

function isDuty<Who>(voice: Voice<Who>, rule: RuleId): rule is DutyRuleId {
  return Object.hasOwn(voice.duties, rule);
}

function dutyRule<Who>(voice: Voice<Who>, rule: RuleId): DutyRuleId {
  if (isDuty(voice, rule)) return rule;
  throw new RangeError(`duty.rule: expected a rule that is a duty, got "${rule}"`);
}

function allInstances(facts: FindingFacts): readonly FindingFacts[] {
  return [facts, ...(facts.others ?? []).flatMap(allInstances)];
}

/** The words of a duty, or those of the other act that performs it under the reading applied. */
function wordsFor<Who>(words: DutyWords<Who>, { act }: FindingFacts): DutyWords<Who> {
  const other = act === undefined ? undefined : words.byOtherAct?.[act];
  return other === undefined ? words : { ...words, ...other };
}

function latestDay(instances: readonly FindingFacts[]): PlainDate {
  return latestOf(
    instances.flatMap((facts) => [
      facts.lastDay, facts.on, facts.since, facts.firstOn, facts.withdrawnOn, facts.approvedOn, facts.decidedOn,
      facts.dispatchedOn, facts.interviewedOn, facts.postedOn, facts.statedLastDay, facts.afterOn,
    ]),
  );
}

/** Regions are named as on the latest day told of; where none is, as since the capital is Astana again. */
const NO_DAY_TOLD = /* @__PURE__ */ plainDate("2026-01-01");

function latestOf(days: readonly (PlainDate | undefined)[]): PlainDate {
  const latest = days.reduce((soFar, day) => (day !== undefined && (soFar === undefined || day > soFar) ? day : soFar), undefined);
  return latest ?? NO_DAY_TOLD;
}
