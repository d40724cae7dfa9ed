import { NORMS, RULES, rulesOf, type RuleId } from "uzdik";
import { cite, describeNorm, ruleTitle } from "uzdik/text";
import type { Vector } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { BASES, VECTORS } from "../testing/vectors.js";
import { languageOf } from "./language.js";
import { isNotExecuted, WHY_NOT_EXECUTED, type NotExecuted } from "./not-executed.js";
import { partOf, tallyOf } from "./tally.js";
import { trialsOf, type Trial } from "./trials.js";
import { WORDS } from "./words.js";

const LANGUAGE = languageOf(process.env["UZDIK_LANG"]);
const words = WORDS[LANGUAGE];

/**
 * The suites of one part of the regulation: a suite a norm, under its digest and its kind; in it a suite a rule, with the vectors that
 * are foremost about it. A norm in which nothing is to be executed says why, and holds what is said of it by the test given for it.
 */
export function regulation(part: string, held: { readonly [N in NotExecuted]?: () => void } = {}): void {
  for (const { id, kind } of NORMS.filter(({ id }) => partOf(id) === part)) {
    describe(`${cite(id, LANGUAGE)} · ${id} · ${words.kinds[kind]}: ${describeNorm(id, LANGUAGE)}`, () => {
      const vectors = VECTORS.filter((vector) => vector.id.startsWith(`${id}/`));
      for (const rule of rulesOf(id)) {
        describe(ruleHeading(rule), () => {
          tryEach(part, vectors.filter(({ rules }) => rules[0] === rule));
          it(words.bothWays, () => triedBothWays(rule));
        });
      }
      tryEach(part, vectors.filter(({ rules: [foremost] }) => foremost === undefined || !rulesOf(id).includes(foremost)));
      if (isNotExecuted(id)) {
        it(WHY_NOT_EXECUTED[id][LANGUAGE], () => {
          expect(rulesOf(id)).toEqual([]);
          held[id]?.();
        });
      }
    });
  }
}

/** The suites of what no single clause has: `calendar`, `record`, and whatever else vectors are filed under. */
export function beyondClauses(): void {
  const clauses = new Set(NORMS.map(({ id }) => partOf(id)));
  for (const part of new Set(VECTORS.map(({ id }) => partOf(id)))) {
    if (clauses.has(part)) continue;
    describe(part === "calendar" || part === "record" ? words.table[part] : part, () => {
      tryEach(part, VECTORS.filter(({ id }) => partOf(id) === part));
    });
  }
}

function ruleHeading(rule: RuleId): string {
  const data = RULES.find(({ id }) => id === rule);
  const effect = data !== undefined && "holder" in data ? words.duty : words.effects[data?.effect ?? "remark"];
  return `${rule} · ${effect}: ${ruleTitle(rule, LANGUAGE)}`;
}

function tryEach(part: string, vectors: readonly Vector[]): void {
  for (const vector of vectors) {
    it(`${vector.title[LANGUAGE]} (${vector.id})`, ({ task }) => {
      const trials = trialsOf([vector], BASES);
      task.meta.regulation = tallyOf(part, trials);
      expect(trials.flatMap(differencesOf), `${vector.mistake} ${vector.harm}`).toEqual([]);
    });
  }
}

function differencesOf({ result: { question, differences } }: Trial): readonly string[] {
  return differences.map((difference) => `${question.id}: ${difference}`);
}

function triedBothWays(rule: RuleId): void {
  const trials = trialsOf(VECTORS.filter(({ rules }) => rules.includes(rule)), BASES).filter(({ passed }) => passed);
  expect(trials.some(({ kept }) => kept.includes(rule)), `a trial that keeps ${rule}`).toBe(true);
  expect(trials.some(({ broken }) => broken.includes(rule)), `a trial that breaks ${rule}`).toBe(true);
}

