import { decide, type Decision } from "../contest/decide.js";
import { replay } from "../contest/evolve.js";
import type { ContestCommand } from "../record/commands.js";
import type { ContestEvent } from "../record/events.js";
import type { Finding } from "../record/finding.js";
import { isJsonObject } from "../record/json-object.js";
import type { Context } from "../regulation/context.js";
import type { RuleId } from "../regulation/rules.js";

/** What a command is expected to come to. */
export type Expected =
  /** Accepted, and exactly these rules told of. */
  | { readonly accepted: readonly RuleId[]; readonly events?: readonly ContestEvent[] }
  /** Refused, with exactly these rules. */
  | { readonly refused: readonly RuleId[] }
  /** Left to a person, with exactly these tied. */
  | { readonly undetermined: readonly string[] };

/** What became of a command; each way to state it holds the whole outcome against what is expected. */
export interface Outcome {
  readonly decision: Decision;
  /** States the outcome as data. */
  readonly then: (expected: Expected) => void;
  /** Accepted, and exactly these rules told of: none unless named. */
  readonly thenAccepted: (...rules: readonly RuleId[]) => Extract<Decision, { readonly kind: "accepted" }>;
  /** Refused, with exactly these rules, in their order. */
  readonly thenRefused: (...rules: readonly RuleId[]) => readonly Finding[];
  /** Left to a person. */
  readonly thenUndetermined: () => Extract<Decision, { readonly kind: "undetermined" }>;
}

/** A record to which commands are put. */
export interface Given {
  /** Puts a command to it, under a calendar and readings; the defaults, where none are given. */
  readonly when: (command: ContestCommand, context?: Context) => Outcome;
}

/** An outcome that is not the expected one: both, for the test runner to show side by side. */
export class OutcomeError extends Error {
  override readonly name = "OutcomeError";
  /** Asks runners that know it to show the difference. */
  readonly showDiff = true;

  /** Words the difference, so that a runner that shows messages alone shows enough. */
  constructor(
    readonly expected: unknown,
    readonly actual: unknown,
  ) {
    super(`the command came to another outcome\n  expected: ${JSON.stringify(expected)}\n  came:     ${JSON.stringify(actual)}`);
  }
}

/**
 * A record to which commands are put: given what was recorded, when something is asked for, then this comes of it.
 *
 * It needs no test framework: an outcome that is not the expected one throws an `OutcomeError`, which any
 * runner reports. Nothing here waits, so nothing is to be awaited. Not checked here: whether the record
 * itself is lawful (`audit`).
 *
 * @param events - what was recorded
 * @returns what commands can be put to
 * @example A second announcement is refused
 * ```ts
 * import { commandOf, given, posted } from "uzdik/testing";
 * given([]).when(commandOf(posted())).thenAccepted().events; // => [posted()]
 * given([posted()]).when(commandOf(posted("2022-06-05T09:00:00+06:00"))).then({ refused: ["announcement/once"] });
 * ```
 * @example The rules that bar a check before the intake is over
 * ```ts
 * import { checked, commandOf, given, lawfulContest } from "uzdik/testing";
 * const check = commandOf(checked("KZ-35/1", "2022-06-15"));
 * const findings = given(lawfulContest({ until: "filed" })).when(check).thenRefused("check/after-intake");
 * findings[0]?.facts.lastDay; // => "2022-06-15"
 * ```
 * @example What is expected wrongly throws
 * ```ts
 * import { commandOf, given, posted } from "uzdik/testing";
 * given([posted()]).when(commandOf(posted())).thenAccepted(); // throws OutcomeError: came:     {"refused":["announcement/once"]}
 * ```
 */
export function given(events: readonly ContestEvent[]): Given {
  const contest = replay(events);
  return { when: (command, context) => outcomeOf(decide(contest, command, context)) };
}

function outcomeOf(decision: Decision): Outcome {
  return {
    decision,
    then: (expected) => {
      if (typeof expected === "function") throw new TypeError("then: expected an outcome; came a function: there is nothing to await");
      hold(expected, toldOf(decision, expected));
    },
    thenAccepted: (...rules) => {
      holdDecision<"accepted">({ accepted: rules }, decision);
      return decision;
    },
    thenRefused: (...rules) => {
      holdDecision<"refused">({ refused: rules }, decision);
      return decision.findings;
    },
    thenUndetermined: () => {
      if (decision.kind !== "undetermined") throw new OutcomeError("undetermined", toldOf(decision));
      return decision;
    },
  };
}

/** The outcome in the words in which one is expected; its events where those are asked for. */
function toldOf(decision: Decision, asked?: Expected): Expected {
  switch (decision.kind) {
    case "accepted": {
      const accepted = decision.findings.map(({ rule }) => rule);
      return asked !== undefined && "events" in asked ? { accepted, events: decision.events } : { accepted };
    }
    case "refused":
      return { refused: decision.findings.map(({ rule }) => rule) };
    case "undetermined":
      return { undetermined: decision.election.tied };
  }
}

/** Each kind of decision is told in a word of its own, so that one told as expected is of the expected kind. */
function holdDecision<Kind extends Decision["kind"]>(
  expected: Extract<Expected, { readonly [kind in Kind]: unknown }>,
  decision: Decision,
): asserts decision is Extract<Decision, { readonly kind: Kind }> {
  hold(expected, toldOf(decision));
}

function hold(expected: Expected, actual: Expected): void {
  if (inOneOrder(expected) !== inOneOrder(actual)) throw new OutcomeError(expected, actual);
}

/** The JSON of a value with the keys of its objects sorted: equal for equal values. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isJsonObject(part) ? Object.fromEntries(Object.keys(part).sort().map((key) => [key, part[key]])) : part,
  );
}
