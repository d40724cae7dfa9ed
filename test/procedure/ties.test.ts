import type { ContestEvent } from "uzdik";
import { describe, expect, it } from "vitest";
import { rulesBrokenBy } from "../given.js";
import { altered, idOf, lawfulContest, sevenOf } from "../lawful-contest.js";

const [a, b, c, d] = [1, 2, 3, 4].map((n) => idOf("KZ-35", n));
const voters = sevenOf("KZ-35");

/** A decision on finalists with the names that the commission reports, beside its ballots: the chair's is blank. */
function decided(names: readonly (string | undefined)[], choices: readonly (readonly (string | undefined)[])[]): readonly ContestEvent[] {
  const ids = (list: readonly (string | undefined)[]): readonly string[] => list.filter((id) => id !== undefined);
  return altered(
    lawfulContest({ applications: { "KZ-35": 4 } }),
    "FinalistsDecided",
    (data) => ({
      ...data,
      finalists: ids(names),
      ballots: choices.map((choice, index) => ({ voter: voters[index + 1] ?? "", choices: ids(choice) })),
    }),
  );
}

/** Two for a and b each; c and d one each, for one place. */
const TIED = [[a, b], [a, b], [c], [d]];

describe("names reported beside ballots that leave a tie", () => {
  const against = (names: readonly (string | undefined)[]): boolean => rulesBrokenBy(decided(names, TIED)).includes("finalists/by-ballots");

  it("are the commission's to settle: either of the tied may take the place", () => {
    expect([against([a, b, c]), against([a, b, d])]).toEqual([false, false]);
  });

  it("are no breach of the ballots where the place is left open", () => {
    expect(against([a, b])).toBe(false);
  });

  it("go against the ballots where one whom the votes elected is left out", () => {
    expect(against([a, c, d])).toBe(true);
  });
});

describe("names reported beside ballots that leave no tie", () => {
  it("go against the ballots where they are others", () => {
    expect(rulesBrokenBy(decided([a, b, d], [[a, b, c], [a, b, c], [d]]))).toContain("finalists/by-ballots");
    expect(rulesBrokenBy(decided([a, b, c], [[a, b, c], [a, b, c], [d]]))).not.toContain("finalists/by-ballots");
  });
});
