import { NORMS, READING_REGISTER, RULES, type FindingFacts, type NormId, type RuleId } from "uzdik";
import { pairOfOptions } from "uzdik/testing";
import { CONDITIONS } from "./conditions.js";
import { LIMITS } from "./limits.js";
import type { Trial } from "./trials.js";

/**
 * One thing that executing the regulation should show, and whether it did. What each means is told in docs/regulation-tests.md;
 * in short:
 *
 * - `kept`, `broken`: a question that asks of the rule was answered without it, with it.
 * - `decisive`: without the rule an answer would have been another.
 * - `boundary`: of the vectors beside one limit, some answer in one way and some in another.
 * - `reading`: an option was tried; `apart`: the same question had another answer under another option.
 * - `condition`: one of the ways to break a rule, or one ground or remark of an admission, was alone and decided.
 */
export interface Item {
  readonly kind: "kept" | "broken" | "decisive" | "boundary" | "reading" | "apart" | "condition";
  /** What it is shown of, in one line; unique within its kind. */
  readonly name: string;
  readonly norms: readonly NormId[];
  readonly rule?: RuleId;
  readonly shown: boolean;
}

/** Everything that should be shown, in the order of the kinds and of the rules, held against what was tried. */
export function coverageOf(trials: readonly Trial[]): readonly Item[] {
  // A trial that failed shows nothing.
  const passed = trials.filter((trial) => trial.passed);
  return [...rulesShown(passed), ...boundariesShown(passed), ...readingsShown(passed), ...conditionsShown(passed)];
}

/** The items of one norm. */
export function itemsOf(norm: NormId, items: readonly Item[]): readonly Item[] {
  return items.filter(({ norms }) => norms.includes(norm));
}

function rulesShown(trials: readonly Trial[]): readonly Item[] {
  const kept = new Set(trials.flatMap((trial) => trial.kept));
  const broken = new Set(trials.flatMap((trial) => trial.broken));
  const decisive = new Set(trials.flatMap(({ decidedBy }) => decidedBy ?? []));
  return RULES.flatMap(({ id, norms }) =>
    ([["kept", kept], ["broken", broken], ["decisive", decisive]] as const).map(
      ([kind, rules]): Item => ({ kind, name: id, norms, rule: id, shown: rules.has(id) }),
    ),
  );
}

/** The limits that vectors name, and for each rule that has a limit, that some vector names one of it. */
function boundariesShown(trials: readonly Trial[]): readonly Item[] {
  const byName = new Map<string, Trial[]>();
  for (const trial of trials) {
    const { boundary } = trial.vector;
    if (boundary !== undefined) byName.set(boundary, [...(byName.get(boundary) ?? []), trial]);
  }
  const named = [...byName].map(([name, beside]): Item => ({ kind: "boundary", name, norms: normsOf(beside), shown: hasTwoSides(beside) }));
  const limited = LIMITS.map(({ rule, isNearest = () => true }): Item => {
    const shown = [...byName.values()].some((beside) => isOnBothSides(rule, beside, isNearest));
    return { kind: "boundary", name: rule, norms: ruleNorms(rule), rule, shown };
  });
  return [...limited, ...named];
}

function normsOf(trials: readonly Trial[]): readonly NormId[] {
  const named = new Set(trials.flatMap(({ vector }) => vector.norms));
  return NORMS.map(({ id }) => id).filter((id) => named.has(id));
}

function ruleNorms(rule: RuleId): readonly NormId[] {
  return RULES.find(({ id }) => id === rule)?.norms ?? [];
}

/** The other side of a limit is another vector: under another option of a reading it is the limit that moves. */
function hasTwoSides(beside: readonly Trial[]): boolean {
  return beside.some((one) => beside.some((other) => one.vector !== other.vector && outcomeOf(one) !== outcomeOf(other)));
}

function isOnBothSides(rule: RuleId, beside: readonly Trial[], isNearest: (facts: FindingFacts) => boolean): boolean {
  const about = beside.filter(({ vector }) => vector.rules.includes(rule));
  const broken = about.filter(({ findings }) => findings.some((finding) => finding.rule === rule && isNearest(finding.facts)));
  const kept = about.filter((trial) => !trial.broken.includes(rule));
  return broken.some(({ vector }) => kept.some((other) => other.vector !== vector));
}

/** What tells two sides apart: the rules broken, or where no rule is asked of, what was stated as the outcome. */
function outcomeOf({ broken, result }: Trial): string {
  return JSON.stringify([broken, result.expected]);
}

function readingsShown(trials: readonly Trial[]): readonly Item[] {
  return READING_REGISTER.flatMap(({ id, norms, options }) => {
    const under = (value: string): readonly Trial[] => trials.filter(({ option }) => option?.reading === id && option.value === value);
    const tried = options.map(
      (value): Item => ({ kind: "reading", name: `${id}=${value}`, norms, shown: under(value).length > 0 }),
    );
    const answerOf = ({ result }: Trial): string => JSON.stringify(result.answer);
    const apart = pairsOf(options).map(([one, other]): Item => {
      const differ = under(one).some((trial) =>
        under(other).some((twin) => twin.vector === trial.vector && answerOf(twin) !== answerOf(trial)),
      );
      return { kind: "apart", name: pairOfOptions(id, one, other), norms, shown: differ };
    });
    return [...tried, ...apart];
  });
}

function pairsOf(options: readonly string[]): readonly (readonly [string, string])[] {
  return options.flatMap((one, place) => options.slice(place + 1).map((other) => [one, other] as const));
}

function conditionsShown(trials: readonly Trial[]): readonly Item[] {
  return CONDITIONS.map(({ rule, name, decided }) => ({
    kind: "condition",
    name: `${rule}: ${name}`,
    norms: ruleNorms(rule),
    rule,
    shown: trials.some(decided),
  }));
}

/** How many of some items were shown, and of how many. */
export interface Share {
  readonly shown: number;
  readonly of: number;
}

/** The items of some kinds, counted. */
export function shareOf(items: readonly Item[], ...kinds: readonly Item["kind"][]): Share {
  const counted = items.filter(({ kind }) => kinds.includes(kind));
  return { shown: counted.filter(({ shown }) => shown).length, of: counted.length };
}

