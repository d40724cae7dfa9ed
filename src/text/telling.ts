import type { PlainDate } from "../calendar/types.js";
import type { CommissionId } from "../record/commission.js";
import type { EventType } from "../record/events.js";
import type { Duty, Finding, FindingFacts, Subject } from "../record/finding.js";
import type { NormId } from "../regulation/norms.js";
import type { ConstraintId, DutyHolder, DutyRuleId, RuleId } from "../regulation/rules.js";
import { latestOf, NO_DAY_TOLD } from "./day.js";
import { capitalised, joined, sentence } from "./phrase.js";

/** What a sentence has at hand: the facts of one instance, and whom they are about, in the language's own words. */
export interface Telling<Who> {
  readonly facts: FindingFacts;
  readonly subject: Subject;
  readonly who: Who;
  /** A commission by its name on the days that are told of. */
  readonly commission: (id: CommissionId) => Who;
}

/** A rule in words: clauses without their full stops. */
interface RuleWords {
  /** What must hold. */
  readonly asks: string;
}

/** A constraint in words. */
export interface ConstraintWords<Who> extends RuleWords {
  /** What was recorded instead. */
  readonly tells: (telling: Telling<Who>) => string;
}

/** The act that performs a duty, as it was done and as it was not. */
interface ActWords<Who> {
  /** What both are said of: "the minutes of session “S”". */
  readonly what: (who: Who) => string;
  /** "were signed" */
  readonly done: string;
  /** "have not been signed" */
  readonly undone: string;
}

/** A duty in words. */
export interface DutyWords<Who> extends RuleWords, ActWords<Who> {
  /** What the holder must do. */
  readonly task: (who: Who) => string;
  /** Where a reading lets another act perform the duty. */
  readonly byOtherAct?: { readonly [Act in EventType]?: ActWords<Who> };
}

/** Every rule in words. */
export interface Rules<Who> {
  readonly constraints: { readonly [R in ConstraintId]: ConstraintWords<Who> };
  readonly duties: { readonly [R in DutyRuleId]: DutyWords<Who> };
}

/** Everything one language needs to tell findings and duties. `Who` is a subject in words: declined, where the language declines. */
export interface Voice<Who> extends Rules<Who> {
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
    ruleTitle: (rule) => capitalised(askedBy(voice, rule)),
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
      : voice.constraints[rule].tells({ facts: instance, subject, who, commission });
  });
  return joined([...recorded, askedBy(voice, rule) + bracketed(voice, norms)].map(sentence), " ");
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

/** What a rule asks. */
export function askedBy<Who>(voice: Rules<Who>, rule: RuleId): string {
  return (isDuty(voice, rule) ? voice.duties[rule] : voice.constraints[rule]).asks;
}

function isDuty<Who>(voice: Rules<Who>, rule: RuleId): rule is DutyRuleId {
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
  return { ...words, ...(act && words.byOtherAct?.[act]) };
}

function latestDay(instances: readonly FindingFacts[]): PlainDate {
  return latestOf(
    instances.flatMap((facts) => [
      facts.lastDay, facts.on, facts.since, facts.firstOn, facts.withdrawnOn, facts.approvedOn, facts.decidedOn,
      facts.dispatchedOn, facts.interviewedOn, facts.postedOn, facts.statedLastDay, facts.afterOn,
    ]),
  );
}
