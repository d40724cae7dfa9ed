import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { written } from "../../src/record/expectation.js";
import { checkedCommand } from "../../src/record/well-formed.js";
import { contestCommandSchema } from "../../src/schema/index.js";
import { command, commandCalled } from "../arbitraries.js";

/** What may come in a place instead of what belongs there: every JSON type, and texts and numbers that nearly fit. */
const STRANGERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  6,
  2.5,
  -1,
  NaN,
  Infinity,
  "",
  "x",
  "republican",
  "KZ-71",
  "KZ-00",
  "2022-02-28",
  "2022-02-30",
  "2022-06-15T18:30:00",
  "2022-06-15T18:30:00Z",
  "940140000385",
  "940140000386",
  "post",
  "other",
  "AnnounceContest",
  [],
  [""],
  ["a"],
  {},
  { points: 1, violation: true },
  { points: "1", violation: true },
];
const NAMES = ["extra", "__proto__", "constructor", "on", "url", "ballots", "finalists", "winners", "complaints", "courtesy", "type", "data"];

type Change =
  | { readonly kind: "put"; readonly value: unknown }
  | { readonly kind: "add"; readonly name: string; readonly value: unknown }
  | { readonly kind: "drop" };
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("put" as const), value: fc.constantFrom(...STRANGERS) }),
  fc.record({ kind: fc.constant("add" as const), name: fc.constantFrom(...NAMES), value: fc.constantFrom(...STRANGERS) }),
  fc.record({ kind: fc.constant("drop" as const) }),
);
/** A change, and the way to the place of it: at each level the n-th of what is there. */
const mutation = fc.tuple(fc.array(fc.nat({ max: 20 }), { maxLength: 7 }), change);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const DROPPED = Symbol("dropped");
function mutated(value: unknown, [way, change]: readonly [readonly number[], Change]): unknown {
  const [step, ...further] = way;
  const entries = isObject(value) ? Object.entries(value) : [];
  if (step === undefined || entries.length === 0) {
    if (change.kind === "put") return change.value;
    if (change.kind === "drop") return DROPPED;
    if (Array.isArray(value)) return [...(value as readonly unknown[]), change.value];
    // Only `fromEntries` makes an own key of "__proto__".
    return isObject(value) ? Object.fromEntries([...entries, [change.name, change.value]]) : value;
  }
  const at = step % entries.length;
  const next = entries.flatMap(([key, held], index) => {
    const changed = index === at ? mutated(held, [further, change]) : held;
    return changed === DROPPED ? [] : [[key, changed] as const];
  });
  return Array.isArray(value) ? next.map(([, held]) => held) : Object.fromEntries(next);
}

/** What the hand-written check says, place by place; nothing if it accepts. */
function saidByHand(value: unknown): readonly string[] {
  try {
    checkedCommand(value);
    return [];
  } catch (error) {
    if (error instanceof TypeError) return error.message.split("; command").map((fault, index) => (index === 0 ? fault : `command${fault}`));
    throw error;
  }
}

/** What the schema says, in the same form. */
function saidBySchema(value: unknown): readonly string[] {
  const issues = contestCommandSchema.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => `${written(["command", ...issue.path, key])}: unknown field ${JSON.stringify(key)}`)
      : [`${written(["command", ...issue.path])}: ${issue.message}`],
  );
}

const score = { points: 0, violation: false };
const LAWFUL = {
  "complaints": score,
  "time-limits": score,
  "unjustified-refusals": score,
  "incomplete-package": score,
  "unlawful-documents": score,
  "other-violations": score,
};
/** The sheets of one criterion each that the schema must accept for the hand-written check to accept the whole. */
function toleratedParts(value: unknown): readonly unknown[] {
  if (!isObject(value) || value["type"] !== "ScoreApplication" || !isObject(value["data"])) return [value];
  const { data } = value;
  const sheet = data["sheet"];
  if (!isObject(sheet) || !isObject(sheet["criteria"]) || Array.isArray(sheet["criteria"])) return [value];
  const withCriteria = (criteria: unknown): unknown => ({ ...value, data: { ...data, sheet: { ...sheet, criteria } } });
  const held = Object.values(sheet["criteria"]).map((score) =>
    isObject(score) && typeof score["points"] === "number" && !Number.isFinite(score["points"]) ? { ...score, points: 0 } : score,
  );
  return [withCriteria(LAWFUL), ...held.map((score) => withCriteria({ ...LAWFUL, "complaints": score }))];
}

describe("the schema and the hand-written check", () => {
  it("accept the same commands, but for the score sheets that a rule refuses", () => {
    let refused = 0;
    fc.assert(
      fc.property(command, fc.array(mutation, { minLength: 1, maxLength: 2 }), (value, mutations) => {
        const changed = mutations.reduce<unknown>((held, one) => mutated(held, one), value);
        const byHand = saidByHand(changed).length === 0;
        if (!byHand) refused += 1;
        expect(byHand).toBe(toleratedParts(changed).every((part) => contestCommandSchema.safeParse(part).success));
      }),
      { numRuns: 4000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it("differ on score sheets in nothing but which criteria there are and which numbers are points", () => {
    const inSheet = mutation.map(([way, change]): [readonly number[], Change] => [[1, 2, 0, ...way], change]);
    fc.assert(
      fc.property(commandCalled("ScoreApplication"), inSheet, (value, one) => {
        const changed = mutated(value, one);
        expect(saidByHand(changed).length === 0).toBe(toleratedParts(changed).every((part) => contestCommandSchema.safeParse(part).success));
      }),
      { numRuns: 1000 },
    );
  });

  it("refuse in the same words, place by place", () => {
    const comparable = command.filter(({ type }) => type !== "ScoreApplication" && type !== "DecideFinalists" && type !== "DecideWinners");
    fc.assert(
      fc.property(comparable, mutation, (value, one) => {
        const changed = mutated(value, one);
        fc.pre(!isObject(changed) || changed["type"] === value.type);
        expect(saidByHand(changed)).toEqual(saidBySchema(changed));
      }),
      { numRuns: 2000 },
    );
  });
});
