import { ANNOUNCEMENT_RULES } from "../procedure/announcement.js";
import { AWARD_DUTIES, AWARD_RULES } from "../procedure/award.js";
import { COMMISSION_DUTIES, COMMISSION_RULES } from "../procedure/commission.js";
import { CHECK_DUTIES, CHECK_RULES } from "../procedure/document-check.js";
import { FINAL_DUTIES, FINAL_RULES } from "../procedure/final.js";
import { FINALISTS_DUTIES, FINALISTS_RULES } from "../procedure/finalists.js";
import { HANDOFF_DUTIES, HANDOFF_RULES } from "../procedure/handoff.js";
import { INTAKE_RULES } from "../procedure/intake.js";
import { INTERVIEW_DUTIES, INTERVIEW_RULES } from "../procedure/interview.js";
import { RECORD_RULES } from "../procedure/record.js";
import type { Constraint, DutyRule } from "../procedure/rule.js";
import { SELECTION_DUTIES, SELECTION_RULES } from "../procedure/selection.js";
import { SESSION_DUTIES, SESSION_RULES } from "../procedure/session.js";
import { WINNERS_DUTIES, WINNERS_RULES } from "../procedure/winners.js";
import { RULES, type ConstraintId, type DutyRuleId } from "../regulation/rules.js";

/** One place of the rulebook: a constraint or a duty. */
export type RuleEntry =
  | { readonly kind: "constraint"; readonly rule: Constraint }
  | { readonly kind: "duty"; readonly rule: DutyRule };

/** Every rule in the order of `RULES`, which is that of the procedure and of the findings. */
export const RULEBOOK: readonly RuleEntry[] = /* @__PURE__ */ inOrder();

function inOrder(): readonly RuleEntry[] {
  const constraints = [
    ...RECORD_RULES,
    ...ANNOUNCEMENT_RULES,
    ...COMMISSION_RULES,
    ...SESSION_RULES,
    ...INTAKE_RULES,
    ...CHECK_RULES,
    ...SELECTION_RULES,
    ...INTERVIEW_RULES,
    ...FINALISTS_RULES,
    ...HANDOFF_RULES,
    ...FINAL_RULES,
    ...WINNERS_RULES,
    ...AWARD_RULES,
  ];
  const duties = [
    ...COMMISSION_DUTIES,
    ...SESSION_DUTIES,
    ...CHECK_DUTIES,
    ...SELECTION_DUTIES,
    ...INTERVIEW_DUTIES,
    ...FINALISTS_DUTIES,
    ...HANDOFF_DUTIES,
    ...FINAL_DUTIES,
    ...WINNERS_DUTIES,
    ...AWARD_DUTIES,
  ];
  const everyConstraint: Covering<ConstraintId, typeof constraints> = constraints;
  const everyDuty: Covering<DutyRuleId, typeof duties> = duties;
  const entries: readonly RuleEntry[] = [
    ...everyConstraint.map((rule) => ({ kind: "constraint", rule }) as const),
    ...everyDuty.map((rule) => ({ kind: "duty", rule }) as const),
  ];
  return RULES.flatMap(({ id }) => entries.filter(({ rule }) => rule.rule === id));
}

/** The rules given, if they are all there are; otherwise a type nothing fits, so that a rule without its step does not compile. */
type Covering<All extends string, Rules extends readonly { readonly rule: All }[]> = [Exclude<All, Rules[number]["rule"]>] extends [never]
  ? Rules
  : never;
