import type { NormId } from "./norms.js";
import type { RuleId } from "./rules.js";

/** The ambiguities that change an outcome, each with its options; the first of each is the default. */
export interface Readings {
  readonly "posting-day": "not-counted" | "counted";
  readonly "last-day-off": "rolls-forward" | "stands";
  readonly "closing-hour": "commission-midnight" | "capital-midnight";
  readonly "timely-by": "dispatch" | "receipt";
  readonly "term-start": "web-notice" | "both-notices";
  readonly "check-start": "rolled-last-day" | "nominal-last-day";
  readonly "invitation-bounds": "invitation" | "interview";
  readonly "stage-one-end": "decision" | "publication";
  readonly "chair-seat": "one-of-seven" | "eighth";
  readonly "republican-quorum-base": "members" | "members-and-secretary";
  readonly "majority": "of-present" | "of-voting";
  readonly "decisive-vote": "breaks-ties" | "prevails";
  readonly "republican-staff": "secretary" | "everyone";
  readonly "applicants": "bodies-and-organisations" | "any-provider";
  readonly "capital-quota": "shared" | "separate";
  readonly "evidence": "some" | "each-criterion" | "optional";
  readonly "annex-fields": "signature" | "every-field";
  readonly "points-scale": "graded" | "binary";
  readonly "online-interview": "restriction-required" | "free";
  readonly "finalists-number": "three-if-available" | "exactly-three" | "up-to-three";
  readonly "handoff-scope": "finalists" | "all-candidates";
}

/** A disputed point of the text. */
export type ReadingId = keyof Readings;

/**
 * The disputed readings in the order of the procedure: the options, default first, the norms whose
 * words are disputed, the rules whose outcome may turn on it, and the number of the ambiguity.
 * The question and the arguments are worded by `describeReading` in `uzdik/text`.
 */
export const READING_REGISTER = [
  {
    id: "posting-day",
    ambiguity: 1,
    norms: ["N12.0"],
    options: ["not-counted", "counted"],
    rules: ["announcement/two-weeks", "check/after-intake", "check/outcome", "check/within-seven-working-days"],
  },
  {
    id: "last-day-off",
    ambiguity: 2,
    norms: ["N12.0"],
    options: ["rolls-forward", "stands"],
    rules: ["announcement/two-weeks", "check/after-intake", "check/outcome", "check/within-seven-working-days"],
  },
  { id: "closing-hour", ambiguity: 3, norms: ["N12.0"], options: ["commission-midnight", "capital-midnight"], rules: ["check/outcome"] },
  { id: "timely-by", ambiguity: 4, norms: ["N12.0", "N14"], options: ["dispatch", "receipt"], rules: ["check/outcome"] },
  {
    id: "term-start",
    ambiguity: 5,
    norms: ["N11", "N12.0"],
    options: ["web-notice", "both-notices"],
    rules: ["announcement/two-weeks", "check/after-intake", "check/outcome", "check/within-seven-working-days"],
  },
  {
    id: "check-start",
    ambiguity: 8,
    norms: ["N13"],
    options: ["rolled-last-day", "nominal-last-day"],
    rules: ["check/within-seven-working-days"],
  },
  {
    id: "invitation-bounds",
    ambiguity: 14,
    norms: ["N16.1"],
    options: ["invitation", "interview"],
    rules: ["interview/invited-within-five-working-days"],
  },
  {
    id: "stage-one-end",
    ambiguity: 15,
    norms: ["N18", "N19"],
    options: ["decision", "publication"],
    rules: ["handoff/within-three-working-days"],
  },
  {
    id: "chair-seat",
    ambiguity: 19,
    norms: ["N5.2", "N5.4", "N7.2", "N7.6"],
    options: ["one-of-seven", "eighth"],
    rules: ["commission/seven-members", "commission/chair-seat", "session/members-only", "session/quorum", "session/ballots"],
  },
  {
    id: "republican-quorum-base",
    ambiguity: 21,
    norms: ["N7.3"],
    options: ["members", "members-and-secretary"],
    rules: ["session/quorum"],
  },
  { id: "majority", ambiguity: 25, norms: ["N5.6", "N7.7"], options: ["of-present", "of-voting"], rules: [] },
  {
    id: "decisive-vote",
    ambiguity: 26,
    norms: ["N5.6", "N7.7"],
    options: ["breaks-ties", "prevails"],
    rules: ["finalists/by-ballots", "winners/by-ballots"],
  },
  {
    id: "republican-staff",
    ambiguity: 29,
    norms: ["N7.2", "N7.4"],
    options: ["secretary", "everyone"],
    rules: ["commission/members-from-agency"],
  },
  { id: "applicants", ambiguity: 37, norms: ["N9"], options: ["bodies-and-organisations", "any-provider"], rules: ["check/outcome"] },
  {
    id: "capital-quota",
    ambiguity: 39,
    norms: ["N6", "N17"],
    options: ["shared", "separate"],
    rules: ["session/ballots", "finalists/at-most-three", "finalists/three-if-available", "finalists/by-ballots"],
  },
  { id: "evidence", ambiguity: 45, norms: ["N12.2", "N14"], options: ["some", "each-criterion", "optional"], rules: ["check/outcome"] },
  { id: "annex-fields", ambiguity: 44, norms: ["A1", "N14"], options: ["signature", "every-field"], rules: ["check/outcome"] },
  { id: "points-scale", ambiguity: 54, norms: ["A2"], options: ["graded", "binary"], rules: ["selection/all-or-nothing"] },
  {
    id: "online-interview",
    ambiguity: 66,
    norms: ["N16.2"],
    options: ["restriction-required", "free"],
    rules: ["interview/online-basis"],
  },
  {
    id: "finalists-number",
    ambiguity: 69,
    norms: ["N17"],
    options: ["three-if-available", "exactly-three", "up-to-three"],
    rules: ["finalists/three-if-available"],
  },
  {
    id: "handoff-scope",
    ambiguity: 71,
    norms: ["N19"],
    options: ["finalists", "all-candidates"],
    rules: ["handoff/complete"],
  },
] as const satisfies readonly ReadingEntry[];

/** One entry of the register of disputed readings. */
interface ReadingEntry {
  readonly id: ReadingId;
  readonly ambiguity: number;
  readonly norms: readonly NormId[];
  readonly options: readonly string[];
  readonly rules: readonly RuleId[];
}

/** What the library takes a disputed text to mean unless told otherwise. */
export const DEFAULT_READINGS: Readings = {
  "posting-day": "not-counted",
  "last-day-off": "rolls-forward",
  "closing-hour": "commission-midnight",
  "timely-by": "dispatch",
  "term-start": "web-notice",
  "check-start": "rolled-last-day",
  "invitation-bounds": "invitation",
  "stage-one-end": "decision",
  "chair-seat": "one-of-seven",
  "republican-quorum-base": "members",
  "majority": "of-present",
  "decisive-vote": "breaks-ties",
  "republican-staff": "secretary",
  "applicants": "bodies-and-organisations",
  "capital-quota": "shared",
  "evidence": "some",
  "annex-fields": "signature",
  "points-scale": "graded",
  "online-interview": "restriction-required",
  "finalists-number": "three-if-available",
  "handoff-scope": "finalists",
};
