import { plainDate, type PlainDate } from "uzdik";
import { countByDepth, type World } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { COUNTS } from "./counts.js";
import { statesOf } from "./explored.js";
import { AFTERWARDS } from "./finish.js";
import { auditDifferences, decisionDifferences } from "./second-opinion.js";
import { deadEnds, illDecided, lostInJson, tooManyWinners, untold } from "./statements.js";

/** The second opinion, slow as it is, looks at every so many states; `EXPLORATION_STRIDE=1` has it look at all. */
const STRIDE = Number(process.env["EXPLORATION_STRIDE"] ?? 11);

/** The days on which it looks: the last of each term, the day after, and when all is over. */
const LOOKED_AT: readonly PlainDate[] = [
  ...["2022-06-15", "2022-06-16", "2022-06-24", "2022-06-27", "2022-07-04", "2022-07-05", "2022-07-15", "2022-07-18"].map(plainDate),
  AFTERWARDS,
];

const pickedBy = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!; // no list here is empty

/** Explores a world and holds, in each of its states, what should be so in any. */
export function holdsInEveryState(world: World): void {
  describe(`in every state of the world “${world.name}”`, () => {
    it("there are as many states and transitions at each depth as ever", () => {
      expect(countByDepth(statesOf(world))).toEqual(
        COUNTS[world.name]?.map(([count, transitions, refusals, undetermined], depth) => ({
          depth,
          states: count,
          transitions,
          refusals,
          undetermined,
        })),
      );
    });

    it("the record survives a journey through JSON, and so do the decisions on it", () => {
      expect(lostInJson(world, statesOf(world))).toEqual([]);
    });

    it("each command comes to one decision: accepted with one event, refused by a rule that bars, or left to a person", () => {
      expect(illDecided(world, statesOf(world))).toEqual([]);
    });

    it("the audit faults nothing that was accepted beyond what the decisions told", () => {
      expect(untold(world, statesOf(world))).toEqual([]);
    });

    it("no more than three win", () => {
      expect(tooManyWinners(statesOf(world))).toEqual([]);
    });

    it("an end can be reached", () => {
      expect(deadEnds(world, statesOf(world)).map(({ state, owed }) => ({ state: state.number, owed }))).toEqual([]);
    });

    it("the second opinion audits alike and decides alike", { timeout: 3_600_000 }, () => {
      const sample = statesOf(world).filter(({ number }) => number % STRIDE === 0);
      const differences = sample.flatMap((state, index) => [
        ...auditDifferences(world, state.log, pickedBy(LOOKED_AT, index)),
        ...decisionDifferences(world, state, pickedBy(state.steps, index)),
      ]);
      expect(differences).toEqual([]);
    });
  });
}
