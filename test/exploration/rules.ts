import { audit, RULES, type DutyRuleId, type Finding, type RuleId } from "uzdik";
import type { ExploredState, World } from "uzdik/testing";
import { AFTERWARDS } from "./finish.js";

/** How a rule was seen broken and kept in some worlds. */
export interface Seen {
  readonly broken: ReadonlySet<"refused" | "told" | "found" | "open" | "overdue" | "performed-late">;
  /** Beside the breach: another command of its choice accepted without it, a record audited without it, the duty performed. */
  readonly kept: boolean;
}

/** How every rule was seen in the states of some worlds. */
export function seenRules(explorations: readonly (readonly [World, readonly ExploredState[]])[]): ReadonlyMap<RuleId, Seen> {
  const broken = new Map<RuleId, Set<"refused" | "told" | "found" | "open" | "overdue" | "performed-late">>(RULES.map(({ id }) => [id, new Set()]));
  const kept = new Set<RuleId>();
  for (const [world, states] of explorations) {
    const breaches = new Map<number, Set<RuleId>>();
    const accepted = new Map<number, Set<string>>();
    const choiceOf = world.choices.flatMap((choice, place) => choice.map(() => place));
    const audited = new Set<string>();
    for (const { contest, steps } of states) {
      for (const [place, { decision }] of steps.entries()) {
        if (decision.kind === "undetermined") continue;
        const rules = rulesOf(decision.findings);
        for (const rule of rules) broken.get(rule)?.add(decision.kind === "refused" ? "refused" : "told");
        const choice = choiceOf[place] ?? -1;
        addTo(breaches, choice, rules);
        if (decision.kind === "accepted") addTo(accepted, choice, [rules.sort().join()]);
      }
      const report = audit(contest, AFTERWARDS, world.context);
      const found = rulesOf(report.findings);
      for (const rule of found) broken.get(rule)?.add("found");
      audited.add(found.join());
      for (const { rule, status } of report.duties) {
        if (status === "performed") kept.add(rule);
        else broken.get(rule)?.add(status);
      }
    }
    // Beside: the same choice, made without the breach.
    for (const [choice, rules] of breaches) {
      const ways = [...(accepted.get(choice) ?? [])].map((way) => way.split(","));
      for (const rule of rules) if (ways.some((way) => !way.includes(rule))) kept.add(rule);
    }
    // Found by the audit alone, in some of the records of one world.
    const records = [...audited].map((found) => found.split(","));
    for (const { id } of RULES) {
      if (!isDuty(id) && records.some((found) => found.includes(id)) && records.some((found) => !found.includes(id))) kept.add(id);
    }
  }
  return new Map(RULES.map(({ id }) => [id, { broken: broken.get(id) ?? new Set(), kept: kept.has(id) }]));
}

function rulesOf(findings: readonly Finding[]): RuleId[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

function addTo<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, items: Iterable<Item>): void {
  const set = sets.get(key) ?? new Set();
  for (const item of items) set.add(item);
  sets.set(key, set);
}

/** Whether a rule is a duty. */
export function isDuty(rule: RuleId): rule is DutyRuleId {
  return RULES.some((data) => data.id === rule && "holder" in data);
}
