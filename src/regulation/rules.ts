import type { NormId } from "./norms.js";

/**
 * Every rule the library knows, in the order of the procedure and so of the findings. What a rule
 * judges lives in `procedure/`, in the step it belongs to; here stand its norms, its effect and, for
 * a duty, whose it is (of the republican commission, `commission/formed` is the Agency's).
 */
export const RULES = [
  { id: "record/unknown-reference", norms: [], effect: "bars" },
  { id: "record/chronology", norms: ["N4.0", "N15.1", "N16.1", "N17", "N20.1", "N22"], effect: "records" },
  { id: "record/withdrawn", norms: ["N15.1", "N17", "N21"], effect: "bars" },
  { id: "announcement/once", norms: ["N11"], effect: "bars" },
  { id: "announcement/both-channels", norms: ["N11"], effect: "records" },
  { id: "announcement/two-weeks", norms: ["N12.0"], effect: "records" },
  { id: "commission/approving-authority", norms: ["N5.1", "N7.1"], effect: "bars" },
  { id: "commission/seven-members", norms: ["N5.2", "N7.2"], effect: "bars" },
  { id: "commission/chair-by-office", norms: ["N5.4", "N7.6"], effect: "bars" },
  { id: "commission/chair-seat", norms: ["N5.2", "N5.4", "N7.2", "N7.6"], effect: "bars" },
  { id: "commission/secretary-apart", norms: ["N5.2", "N7.2"], effect: "bars" },
  { id: "commission/secretary-from-agency", norms: ["N7.2"], effect: "bars" },
  { id: "commission/members-from-agency", norms: ["N7.2"], effect: "bars" },
  { id: "commission/formed-before-intake", norms: ["N5.1", "N12.0"], effect: "records" },
  { id: "commission/formed", norms: ["N5.1", "N7.1"], effect: "records", holder: "territorial-department" },
  { id: "session/commission-approved", norms: ["N5.1", "N7.1"], effect: "bars" },
  { id: "session/own-commission", norms: ["N4.1", "N4.2", "N6", "N7.8", "N17", "N20.1"], effect: "bars" },
  { id: "session/members-only", norms: ["N5.7", "N7.3"], effect: "remark" },
  { id: "session/quorum", norms: ["N5.7", "N7.3"], effect: "bars" },
  { id: "session/ballots", norms: ["N5.2", "N5.6", "N7.2", "N7.7", "N20.1"], effect: "bars" },
  { id: "session/minutes-signatories", norms: ["N5.8", "N7.8"], effect: "records" },
  { id: "session/minutes-signed", norms: ["N5.8", "N7.8", "N8.3"], effect: "records", holder: "secretary" },
  { id: "intake/contest-open", norms: ["N11"], effect: "bars" },
  { id: "intake/not-premature", norms: ["N12.0"], effect: "remark" },
  { id: "intake/one-per-provider", norms: ["N12.0"], effect: "remark" },
  { id: "intake/region-exists", norms: ["N4.1"], effect: "bars" },
  { id: "check/right-commission", norms: ["N6", "N4.1"], effect: "bars" },
  { id: "check/after-intake", norms: ["N13", "N14"], effect: "bars" },
  { id: "check/outcome", norms: ["N9", "N12.1", "N12.2", "N14", "A1"], effect: "records" },
  { id: "check/within-seven-working-days", norms: ["N13"], effect: "records", holder: "regional-commission" },
  { id: "selection/admitted-only", norms: ["N14", "N15.1"], effect: "bars" },
  { id: "selection/sheet", norms: ["A2"], effect: "bars" },
  { id: "selection/violation-scores-zero", norms: ["A2"], effect: "bars" },
  { id: "selection/all-or-nothing", norms: ["A2"], effect: "bars" },
  { id: "selection/reason-below-maximum", norms: ["A2"], effect: "remark" },
  { id: "selection/passed", norms: ["N15.2"], effect: "records" },
  { id: "selection/scored", norms: ["N15.1"], effect: "records", holder: "regional-commission" },
  { id: "interview/selected-only", norms: ["N15.2", "N16.1"], effect: "bars" },
  { id: "interview/invited-within-five-working-days", norms: ["N16.1"], effect: "records", holder: "regional-commission" },
  { id: "interview/online-basis", norms: ["N16.2"], effect: "records" },
  { id: "interview/both-defences", norms: ["N16.3"], effect: "records" },
  { id: "finalists/once", norms: ["N17", "N19"], effect: "bars" },
  { id: "finalists/interviewed-only", norms: ["N16.3", "N17"], effect: "bars" },
  { id: "finalists/at-most-three", norms: ["N17"], effect: "bars" },
  { id: "finalists/three-if-available", norms: ["N17"], effect: "records" },
  { id: "finalists/by-ballots", norms: ["N5.6", "N17"], effect: "records" },
  { id: "finalists/decided", norms: ["N17"], effect: "records", holder: "regional-commission" },
  { id: "finalists/published", norms: ["N18"], effect: "records", holder: "agency" },
  { id: "finalists/published-as-decided", norms: ["N18"], effect: "records" },
  { id: "handoff/after-decision", norms: ["N19"], effect: "bars" },
  { id: "handoff/complete", norms: ["N19"], effect: "records" },
  { id: "handoff/within-three-working-days", norms: ["N19"], effect: "records", holder: "territorial-department" },
  { id: "final/finalists-only", norms: ["N17", "N20.1"], effect: "bars" },
  { id: "final/after-handoff", norms: ["N4.0", "N19"], effect: "records" },
  { id: "final/correction-before-interview", norms: ["N20.2"], effect: "remark" },
  { id: "final/interviewed", norms: ["N20.1", "N21"], effect: "records", holder: "republican-commission" },
  { id: "winners/once", norms: ["N21"], effect: "bars" },
  { id: "winners/interviewed", norms: ["N20.1", "N21"], effect: "bars" },
  { id: "winners/three", norms: ["N21"], effect: "bars" },
  { id: "winners/fewer-than-three", norms: ["N21"], effect: "records" },
  { id: "winners/by-ballots", norms: ["N7.7", "N20.1"], effect: "records" },
  { id: "winners/ballots-recorded", norms: ["N20.1"], effect: "remark" },
  { id: "winners/decided", norms: ["N20.1", "N21"], effect: "records", holder: "republican-commission" },
  { id: "results/provided", norms: ["N8.4"], effect: "records", holder: "secretary" },
  { id: "results/published", norms: ["N8.4"], effect: "records", holder: "agency" },
  { id: "award/file", norms: ["N8.3"], effect: "records", holder: "secretary" },
  { id: "award/notified", norms: ["N23"], effect: "records", holder: "agency" },
  { id: "award/diplomas", norms: ["N22"], effect: "records", holder: "agency" },
  { id: "award/winners-only", norms: ["N22"], effect: "bars" },
] as const satisfies readonly RuleData[];

interface RuleData {
  readonly id: `${string}/${string}`;
  readonly norms: readonly NormId[];
  readonly effect: Effect;
  readonly holder?: DutyHolder;
}

/** A rule, by the step it belongs to and the name of what it asks. */
export type RuleId = (typeof RULES)[number]["id"];

/** A rule that is a duty: someone must perform it. */
export type DutyRuleId = Extract<(typeof RULES)[number], { readonly holder: DutyHolder }>["id"];

/** A rule that is a constraint: it must hold of something recorded. */
export type ConstraintId = Exclude<RuleId, DutyRuleId>;

/**
 * What breaking a rule does. `bars`: the text makes the act depend on it, `decide` refuses.
 * `records`: the text names no consequence, the act stands and carries the finding (#10).
 * `remark`: worth an auditor's eye, no breach of a norm.
 */
export type Effect = "bars" | "records" | "remark";

/** Who must perform a duty. */
export type DutyHolder = "regional-commission" | "republican-commission" | "secretary" | "territorial-department" | "agency";

/**
 * The rules that make a norm executable; none for a norm that is declarative, absent, or kept only as a
 * fact that others rest on.
 *
 * Not checked here: whether a record keeps them (`audit`).
 *
 * @param norm - the norm's id, as in `NORMS`
 * @returns the ids of its rules, in the order of `RULES`
 * @example The rules of clause 15
 * ```ts
 * import { rulesOf } from "uzdik";
 * rulesOf("N15.2"); // => ["selection/passed", "interview/selected-only"]
 * rulesOf("N10"); // => []
 * ```
 */
export function rulesOf(norm: NormId): readonly RuleId[] {
  return RULES.filter(({ norms }) => norms.some((id) => id === norm)).map(({ id }) => id);
}
