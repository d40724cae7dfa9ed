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

/** The outcomes that a vector states: one, or one an option of the reading it is keyed by. */
export function outcomesOf({ then, thenByReading = {} }: Vector): readonly VectorOutcome[] {
  const byOption = Object.values(thenByReading).flatMap((options) => Object.values(options));
  return then === undefined ? byOption : [then, ...byOption];
}

/** The rules that an outcome tells of: broken ones, and duties that nobody has performed in time. */
export function rulesToldBy(outcome: VectorOutcome): readonly RuleId[] {
  if ("accepted" in outcome) return outcome.accepted;
  if ("refused" in outcome) return outcome.refused;
  if ("findings" in outcome) return outcome.findings.map(({ rule }) => rule);
  if ("duties" in outcome) return outcome.duties.filter(({ status }) => status !== "performed").map(({ rule }) => rule);
  return [];
}

/** What each norm, rule, boundary and reading has among vectors. */
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

/** The name of two options of a reading among those told apart; their order is that of the register. */
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
