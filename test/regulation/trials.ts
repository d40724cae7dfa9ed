import {
  auditLog,
  decide,
  duties,
  replay,
  RULES,
  scoreSheetFindings,
  type Duty,
  type EventType,
  type Finding,
  type ReadingId,
  type RuleId,
} from "uzdik";
import { runVector, type CaseResult, type Vector, type VectorBases, type WrittenQuestion } from "uzdik/testing";
import { RULEBOOK } from "../../src/contest/rulebook.js";

/** One question of a vector as it was put to the library, and what the answer shows of the rules. */
export interface Trial {
  readonly vector: Vector;
  readonly result: CaseResult;
  readonly passed: boolean;
  /** The option of a disputed reading it was asked under, where the vector is keyed by one. */
  readonly option?: { readonly reading: ReadingId; readonly value: string };
  /** What was found, where the question can find something. */
  readonly findings: readonly Finding[];
  /** The rules found broken: those of findings, and duties that were asked after and not performed in time. */
  readonly broken: readonly RuleId[];
  /** The rules that the vector is about and that the question asks of, not found broken. */
  readonly kept: readonly RuleId[];
  /** The rule without which the answer would be another: the only bar, the only fault, or the only remark where nothing else was found. */
  readonly decidedBy?: RuleId;
}

/** What came of each question of some vectors. */
export function trialsOf(vectors: readonly Vector[], bases: VectorBases): readonly Trial[] {
  return vectors.flatMap((vector) => runVector(vector, bases).cases.map((result) => trialOf(vector, result)));
}

function trialOf(vector: Vector, result: CaseResult): Trial {
  const { question, option, differences } = result;
  const asked = askedOf(question);
  const { findings, duties: owed } = asked;
  const broken = [...new Set([...findings.map(({ rule }) => rule), ...owed.filter(isOwed).map(({ rule }) => rule)])];
  const kept = vector.rules.filter((rule) => !broken.includes(rule) && asked.of(rule));
  const decidedBy = decisive(broken);
  return {
    vector,
    result,
    passed: differences.length === 0,
    ...(option === undefined ? {} : { option }),
    findings,
    broken,
    kept,
    ...(decidedBy === undefined ? {} : { decidedBy }),
  };
}

interface Asked {
  readonly findings: readonly Finding[];
  readonly duties: readonly Duty[];
  /** Whether the question could have told of a rule at all. */
  readonly of: (rule: RuleId) => boolean;
}

/** The same question again, for the facts that answers leave out. */
function askedOf({ given, when, readings }: WrittenQuestion): Asked {
  const none = { findings: [], duties: [] };
  if ("command" in when) {
    const decision = decide(replay(given), when.command, { readings });
    if (decision.kind === "undetermined") return { ...none, of: () => false };
    // A refusal keeps nothing; an act that is accepted keeps the rules that are asked of such acts.
    const types = decision.kind === "accepted" ? decision.events.map(({ type }) => type) : [];
    return { ...none, findings: decision.findings, of: (rule) => types.some((type) => isAskedOf(type, rule)) };
  }
  if ("audit" in when) return { ...none, findings: auditLog(given, when.audit, { readings }).findings, of: () => true };
  if ("duties" in when) {
    const owed = duties(replay(given), when.duties, { readings }).filter(({ rule }) => rule === when.of);
    return { ...none, duties: owed, of: (rule) => rule === when.of && owed.length > 0 };
  }
  if ("scoreSheet" in when) return { ...none, findings: scoreSheetFindings(when.scoreSheet, { readings }), of: (rule) => rule.startsWith("selection/") };
  return { ...none, of: () => false };
}

function isAskedOf(type: EventType, id: RuleId): boolean {
  return RULEBOOK.some(({ rule }) => rule.rule === id && rule.on.includes(type));
}

function isOwed({ status }: Duty): boolean {
  return status !== "performed";
}

const EFFECTS = new Map(RULES.map(({ id, effect }) => [id, effect]));

/** No rule looks at what another finds, so to leave a rule out is to leave its finding out. */
function decisive(broken: readonly RuleId[]): RuleId | undefined {
  const only = (rules: readonly RuleId[]): RuleId | undefined => (rules.length === 1 ? rules[0] : undefined);
  const bars = broken.filter((rule) => EFFECTS.get(rule) === "bars");
  if (bars.length > 0) return only(bars);
  const faults = broken.filter((rule) => EFFECTS.get(rule) === "records");
  return faults.length > 0 ? only(faults) : only(broken);
}
