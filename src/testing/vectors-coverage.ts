import type { NormId } from "../regulation/norms.js";
import type { ReadingId } from "../regulation/readings.js";
import type { RuleId } from "../regulation/rules.js";
import type { Vector, VectorOutcome } from "./vectors.js";

/** What vectors show, by the ids of those that show it. */
export interface VectorCoverage {
  readonly norms: ReadonlyMap<NormId, readonly string[]>;
  /** Where a rule is broken, and where it is what the vector is about and kept. */
  readonly broken: ReadonlyMap<RuleId, readonly string[]>;
  readonly kept: ReadonlyMap<RuleId, readonly string[]>;
  /** The vectors at each boundary. */
  readonly boundaries: ReadonlyMap<string, readonly string[]>;
  /** The vectors that tell two options of a reading apart, by `reading: option, option`. */
  readonly toldApart: ReadonlyMap<string, readonly string[]>;
}

/**
 * The outcomes that a vector states: one, or one an option of the reading it is keyed by.
 *
 * @param vector - the case
 * @returns its outcomes
 * @example Keyed by a reading
 * ```ts
 * import { outcomesOf } from "uzdik/testing";
 * outcomesOf({ thenByReading: { majority: { "of-present": { count: 1 }, "of-voting": { count: 2 } } } });
 * // => [{ count: 1 }, { count: 2 }]
 * ```
 */
export function outcomesOf({ then, thenByReading = {} }: Pick<Vector, "then" | "thenByReading">): readonly VectorOutcome[] {
  const byOption = Object.values(thenByReading).flatMap((options) => Object.values(options));
  return then === undefined ? byOption : [then, ...byOption];
}

/**
 * The rules that an outcome tells of: broken ones, and duties that were not performed in time or not at all.
 *
 * @param outcome - what must come of a question
 * @returns the rules, in the order of the outcome
 * @example A refusal, and a duty that was performed
 * ```ts
 * import { rulesToldBy } from "uzdik/testing";
 * rulesToldBy({ refused: ["announcement/once"] }); // => ["announcement/once"]
 * rulesToldBy({ duties: [{ rule: "award/notified", status: "performed" }] }); // => []
 * ```
 */
export function rulesToldBy(outcome: VectorOutcome): readonly RuleId[] {
  if ("accepted" in outcome) return outcome.accepted;
  if ("refused" in outcome) return outcome.refused;
  if ("findings" in outcome) return outcome.findings.map(({ rule }) => rule);
  if ("duties" in outcome) return outcome.duties.filter(({ status }) => status !== "performed").map(({ rule }) => rule);
  return [];
}

/**
 * What each norm, rule, boundary and reading has among vectors.
 *
 * Not checked here: whether the vectors pass (`runVector`).
 *
 * @param vectors - the cases
 * @returns the ids of those that show each
 * @example Nothing is shown by no vectors
 * ```ts
 * import { coverageOf } from "uzdik/testing";
 * coverageOf([]).norms.size; // => 0
 * ```
 */
export function coverageOf(vectors: readonly Vector[]): VectorCoverage {
  const coverage = {
    norms: new Map<NormId, string[]>(),
    broken: new Map<RuleId, string[]>(),
    kept: new Map<RuleId, string[]>(),
    boundaries: new Map<string, string[]>(),
    toldApart: new Map<string, string[]>(),
  };
  for (const vector of vectors) {
    const { id, norms, rules, boundary } = vector;
    for (const norm of norms) note(coverage.norms, norm, id);
    if (boundary !== undefined) note(coverage.boundaries, boundary, id);
    for (const outcome of outcomesOf(vector)) {
      const told = rulesToldBy(outcome);
      for (const rule of told) note(coverage.broken, rule, id);
      for (const rule of rules) if (!told.includes(rule)) note(coverage.kept, rule, id);
    }
    for (const pair of optionsToldApartBy(vector)) note(coverage.toldApart, pair, id);
  }
  return coverage;
}

/**
 * The name of two options of a reading among those told apart.
 *
 * @param reading - the reading
 * @param one - the option that the register has first
 * @param other - the option that it has after
 * @returns the key in `toldApart`
 * @example Two of three answers to clause 12
 * ```ts
 * import { pairOfOptions } from "uzdik/testing";
 * pairOfOptions("evidence", "some", "optional"); // => "evidence: some, optional"
 * ```
 */
export function pairOfOptions(reading: ReadingId, one: string, other: string): string {
  return `${reading}: ${one}, ${other}`;
}

function optionsToldApartBy({ thenByReading = {} }: Vector): readonly string[] {
  return (Object.entries(thenByReading) as [ReadingId, { readonly [option: string]: VectorOutcome }][]).flatMap(([reading, options]) => {
    const stated = Object.entries(options);
    return stated.flatMap(([one, outcome], place) =>
      stated
        .slice(place + 1)
        .filter(([, other]) => JSON.stringify(other) !== JSON.stringify(outcome))
        .map(([other]) => pairOfOptions(reading, one, other)),
    );
  });
}

function note<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
