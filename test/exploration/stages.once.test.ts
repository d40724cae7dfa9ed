import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { RULES, type RuleId } from "uzdik";
import { describeFinding } from "uzdik/text";
import { refusalVectors, runVector, shortestRefusals, smallWorlds } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { statesOf } from "./explored.js";
import { holdsInEveryState } from "./holds.js";
import { isDuty, seenRules, type Seen } from "./rules.js";

const STAGES = smallWorlds().filter(({ name }) => name !== "whole contest");

for (const world of STAGES) holdsInEveryState(world);

/** Rules that no accepted command can break, and why. */
const OUT_OF_REACH: { readonly [Rule in RuleId]?: string } = {
  "selection/passed": "the total, and whether it is enough, are the library's to compute: only a log written elsewhere can have others",
};

describe("over the worlds of all stages, each rule is seen broken, and kept beside it", () => {
  const explorations = (): Parameters<typeof seenRules>[0] => STAGES.map((world) => [world, statesOf(world)]);
  let seen: ReadonlyMap<RuleId, Seen> | undefined;
  const seenOf = (rule: RuleId): Seen | undefined => (seen ??= seenRules(explorations())).get(rule);

  it.each(RULES.map(({ id, effect }) => [id, effect] as const))("%s", (rule, effect) => {
    const { broken = new Set(), kept = false } = seenOf(rule) ?? {};
    if (OUT_OF_REACH[rule] !== undefined) {
      expect([...broken]).toEqual([]);
      return;
    }
    const ways = effect === "bars" ? ["refused"] : isDuty(rule) ? ["open", "overdue", "performed-late"] : ["told", "found"];
    expect(ways.filter((way) => ([...broken] as readonly string[]).includes(way))).not.toEqual([]);
    expect(kept).toBe(true);
  });

  it.each(["check/within-seven-working-days", "interview/invited-within-five-working-days", "handoff/within-three-working-days"] as const)(
    "%s is performed in time, performed late and left undone",
    (rule) => {
      expect([...(seenOf(rule)?.broken ?? [])]).toEqual(expect.arrayContaining(["performed-late", "overdue"]));
    },
  );

  describe("and the shortest way to each refusal is a vector", () => {
    const refusals = (): ReturnType<typeof shortestRefusals> => shortestRefusals(explorations());
    const files = (): ReturnType<typeof refusalVectors> => refusalVectors(refusals(), describeFinding);

    it("for every rule that bars, of whatever length is the shortest", () => {
      expect(refusals().map(({ rule }) => rule)).toEqual(RULES.filter(({ effect }) => effect === "bars").map(({ id }) => id));
      expect(Object.fromEntries(refusals().map(({ rule, log }) => [rule, log.length]))).toEqual(SHORTEST);
    });

    it("that this library passes", () => {
      const failed = files()
        .flatMap(({ vectors }) => vectors.map((vector) => runVector(vector, {})))
        .filter(({ passed }) => !passed);
      expect(failed).toEqual([]);
    });

    it("that fails where an act is recorded as if nothing barred it", () => {
      const passed = files()
        .flatMap(({ vectors }) => vectors.map((vector) => runVector(vector, {}, () => ({ accepted: [] }))))
        .filter((result) => result.passed);
      expect(passed).toEqual([]);
    });

    it("in the form of the others", () => {
      const schema: unknown = JSON.parse(readFileSync(new URL("../vectors/vectors.schema.json", import.meta.url), "utf8"));
      const validate = new Ajv2020({ strict: false }).compile(schema as object); // the schema is an object
      for (const file of files()) {
        validate(JSON.parse(JSON.stringify({ $schema: "./vectors.schema.json", ...file })));
        expect([file.clause, validate.errors]).toEqual([file.clause, null]);
      }
    });
  });
});

/** How many acts are recorded before the shortest refusal by each rule. */
const SHORTEST: { readonly [Rule in RuleId]?: number } = {
  "record/unknown-reference": 0,
  "record/withdrawn": 6,
  "announcement/once": 1,
  "commission/approving-authority": 0,
  "commission/seven-members": 0,
  "commission/chair-by-office": 0,
  "commission/chair-seat": 0,
  "commission/secretary-apart": 0,
  "commission/secretary-from-agency": 0,
  "commission/members-from-agency": 3,
  "session/commission-approved": 11,
  "session/own-commission": 11,
  "session/quorum": 11,
  "session/ballots": 38,
  "intake/contest-open": 0,
  "intake/region-exists": 1,
  "check/right-commission": 5,
  "check/after-intake": 4,
  "selection/admitted-only": 4,
  "selection/sheet": 10,
  "selection/violation-scores-zero": 10,
  "selection/all-or-nothing": 4,
  "interview/selected-only": 4,
  "finalists/once": 40,
  "finalists/interviewed-only": 15,
  "finalists/at-most-three": 37,
  "handoff/after-decision": 37,
  "final/finalists-only": 31,
  "winners/once": 35,
  "winners/interviewed": 31,
  "winners/three": 31,
  "award/winners-only": 49,
};
