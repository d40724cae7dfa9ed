import type { Localized } from "../calendar/types.js";
import type { ContestCommand } from "../record/commands.js";
import type { ContestEvent } from "../record/events.js";
import type { Finding } from "../record/finding.js";
import { NORMS, type NormId } from "../regulation/norms.js";
import { RULES, type RuleId } from "../regulation/rules.js";
import type { ExploredState, World } from "./explore.js";
import type { Vector, VectorFile } from "./vectors.js";

/** The shortest way to a refusal by one rule. */
export interface ShortestRefusal {
  readonly rule: RuleId;
  readonly world: World;
  /** Everything recorded before, from the empty contest on. */
  readonly log: readonly ContestEvent[];
  readonly command: ContestCommand;
  /** Of the refusal: all that apply. */
  readonly findings: readonly Finding[];
}

/** A world and its states. */
export type Exploration = readonly [world: World, states: Iterable<ExploredState>];

/**
 * The shortest way to a refusal by each rule that bars: the fewest acts recorded before it, and of those the
 * one with the fewest findings.
 *
 * Not checked here: whether a refusal is right; it is what `decide` gives.
 *
 * @param explorations - worlds with their states
 * @returns one a rule that refused anything, in the order of `RULES`
 * @example Nothing recorded, and nothing to withdraw
 * ```ts
 * import { commandOf, explore, posted, shortestRefusals, withdrawn } from "uzdik/testing";
 * const world = { name: "tiny", prefix: [], choices: [[commandOf(posted())], [commandOf(withdrawn("a", "2022-06-10"))]] };
 * const refusals = shortestRefusals([[world, explore(world)]]);
 * refusals.map(({ rule, log, command }) => [rule, log.length, command.type]);
 * // => [
 * //   ["record/unknown-reference", 0, "WithdrawApplication"],
 * //   ["announcement/once", 1, "AnnounceContest"],
 * // ]
 * ```
 */
export function shortestRefusals(explorations: Iterable<Exploration>): readonly ShortestRefusal[] {
  const shortest = new Map<RuleId, ShortestRefusal>();
  for (const [world, states] of explorations) {
    for (const { log, steps } of states) {
      for (const { command, decision } of steps) {
        if (decision.kind !== "refused") continue;
        const { findings } = decision;
        for (const { rule, effect } of findings) {
          const found = { rule, world, log, command, findings };
          if (effect === "bars" && isShorter(found, shortest.get(rule))) shortest.set(rule, found);
        }
      }
    }
  }
  return RULES.flatMap(({ id }) => shortest.get(id) ?? []);
}

function isShorter(found: ShortestRefusal, before: ShortestRefusal | undefined): boolean {
  if (before === undefined) return true;
  const [further, more] = [found.log.length - before.log.length, found.findings.length - before.findings.length];
  return (further === 0 ? more : further) < 0;
}

/**
 * Refusals as conformance vectors, in one file a clause, so that another program can be held to them.
 *
 * @param refusals - as `shortestRefusals` gives them
 * @param describe - words a finding in a language: `describeFinding` of `uzdik/text`
 * @returns the files, in the order of the clauses
 * @example A program that answers as this library does passes
 * ```ts
 * import { describeFinding } from "uzdik/text";
 * import { commandOf, explore, posted, refusalVectors, runVector, shortestRefusals } from "uzdik/testing";
 * const world = { name: "tiny", prefix: [posted()], choices: [[commandOf(posted())]] };
 * const [file] = refusalVectors(shortestRefusals([[world, explore(world)]]), describeFinding);
 * [file?.clause, file?.vectors.map(({ id }) => id)]; // => ["11", ["N11/shortest-refusal-by-announcement-once"]]
 * file?.vectors.every((vector) => runVector(vector, {}).passed); // => true
 * ```
 */
export function refusalVectors(
  refusals: readonly ShortestRefusal[],
  describe: (finding: Finding, language: keyof Localized) => string,
): readonly VectorFile[] {
  const clauses = new Set([...NORMS.map(({ id }) => clauseOf(id)), clauseOf()]);
  return [...clauses].flatMap((clause) => {
    const own = refusals.filter(({ rule }) => clauseOf(normsOf(rule)[0]) === clause);
    return own.length === 0 ? [] : [{ clause, vectors: own.map((refusal) => vectorOf(refusal, describe)) }];
  });
}

function normsOf(rule: RuleId): Vector["norms"] {
  return RULES.flatMap(({ id, norms }) => (id === rule ? norms : []));
}

/** `5` of N5.1, `annex-2` of A2, `record` where no norm is behind a rule. */
function clauseOf(norm?: NormId): string {
  if (norm === undefined) return "record";
  return norm.startsWith("A") ? `annex-${norm.slice(1)}` : String(Number.parseInt(norm.slice(1), 10));
}

function vectorOf(
  { rule, world, log, command, findings }: ShortestRefusal,
  describe: (finding: Finding, language: keyof Localized) => string,
): Vector {
  const norms = normsOf(rule);
  const told = findings.filter((finding) => finding.rule === rule);
  const worded = (language: keyof Localized): string => told.map((finding) => describe(finding, language)).join(" ");
  const readings = world.context?.readings;
  return {
    id: `${norms[0] ?? "record"}/shortest-refusal-by-${rule.replace("/", "-")}`,
    norms,
    rules: [rule],
    title: { kk: worded("kk"), ru: worded("ru"), en: worded("en") },
    ...(log.length === 0 ? {} : { given: { then: log.map(({ type, data }) => ({ type, data: { ...data } })) } }),
    ...(readings === undefined ? {} : { readings }),
    when: { command: { type: command.type, data: { ...command.data } } },
    then: { refused: findings.map((finding) => finding.rule) },
    mistake: "The act is recorded as if nothing barred it.",
    harm: "The contest goes on from an act that the text does not know.",
  };
}
