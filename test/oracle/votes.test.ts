import { describe, expect, it } from "vitest";
import type { Ballot } from "../../src/record/session.js";
import { DEFAULTS } from "./plan.js";
import { oracleElect, oracleMotion, type OracleVote } from "./votes.js";

const PREVAILS = { ...DEFAULTS, "decisive-vote": "prevails" } as const;
const OF_VOTING = { ...DEFAULTS, majority: "of-voting" } as const;

/** `"+-0"` is one vote for, one against, one abstention; the chair casts the first. */
function votes(text: string): readonly OracleVote[] {
  return [...text].map((sign, place) => ({
    voter: place === 0 ? "chair" : `p${place}`,
    vote: sign === "+" ? "for" : sign === "-" ? "against" : "abstain",
  }));
}

/** `"ab c"` is a ballot naming a and b and one naming c; the chair casts the first. */
function ballots(text: string): readonly Ballot[] {
  return text
    .split(" ")
    .map((names, place) => ({ voter: place === 0 ? "chair" : `p${place}`, choices: [...names].filter((name) => name !== ".") }));
}

function elect(text: string, candidates: string, readings: typeof DEFAULTS = DEFAULTS): ReturnType<typeof oracleElect> {
  return oracleElect(ballots(text), { candidates: [...candidates], places: 3, chair: "chair" }, readings);
}

describe("a motion", () => {
  it.each([
    ["+++----", "rejected", "adopted"],
    ["+++---", "adopted", "adopted"],
    ["---+++", "rejected", "rejected"],
    ["0+++--", "undetermined", "undetermined"],
    ["0+++---", "rejected", "rejected"],
    ["++++", "adopted", "adopted"],
    ["----", "rejected", "rejected"],
    ["-++++++", "adopted", "rejected"],
  ])("of %s is %s, and %s where the chair prevails", (text, usual, prevailing) => {
    expect(oracleMotion(votes(text), "chair", DEFAULTS).outcome).toBe(usual);
    expect(oracleMotion(votes(text), "chair", PREVAILS).outcome).toBe(prevailing);
  });

  it("counts abstentions, or does not", () => {
    expect(oracleMotion(votes("++-00"), "chair", DEFAULTS).outcome).toBe("rejected");
    expect(oracleMotion(votes("++-00"), "chair", OF_VOTING).outcome).toBe("adopted");
    expect(oracleMotion(votes("0+++---"), "chair", OF_VOTING).outcome).toBe("undetermined");
  });

  it("is undetermined where the chair did not vote on a half", () => {
    expect(oracleMotion(votes("+++---"), "someone absent", DEFAULTS).outcome).toBe("undetermined");
  });

  it("needs votes, and one of each voter", () => {
    expect(() => oracleMotion([], "chair", DEFAULTS)).toThrow(RangeError);
    expect(() => oracleMotion([...votes("+"), ...votes("-")], "chair", DEFAULTS)).toThrow(RangeError);
  });
});

describe("an election for three places", () => {
  it("takes those with most votes", () => {
    expect(elect("abc abc abd", "abcd")).toEqual({ outcome: "elected", elected: ["a", "b", "c"] });
  });

  it("elects nobody without a vote, and all with votes where there are no more candidates than places", () => {
    expect(elect("a ab .", "abc")).toEqual({ outcome: "elected", elected: ["a", "b"] });
    expect(elect("a ab .", "abcd")).toEqual({ outcome: "undetermined", elected: ["a", "b"], tied: [], places: 1 });
  });

  it("breaks a tie by the chair's ballot if it names exactly as many as there are places left", () => {
    expect(elect("abc abd abc abd", "abcd")).toEqual({ outcome: "elected", elected: ["a", "b", "c"], decisiveVote: "chair" });
    expect(elect("ab abc abd", "abcd")).toEqual({ outcome: "undetermined", elected: ["a", "b"], tied: ["c", "d"], places: 1 });
    // c and d have two votes each, and the chair names both of them for the one place left.
    expect(elect("acd abc abd ab", "abcd")).toEqual({
      outcome: "undetermined",
      elected: ["a", "b"],
      tied: ["c", "d"],
      places: 1,
    });
  });

  it("is the chair's, where the chair prevails and names exactly three", () => {
    expect(elect("bcd abc abc", "abcd", PREVAILS)).toEqual({
      outcome: "elected",
      elected: ["b", "c", "d"],
      decisiveVote: "chair",
    });
    expect(elect("d abc abc", "abcd", PREVAILS)).toEqual({ outcome: "elected", elected: ["a", "b", "c"] });
    expect(elect("abc abc", "abcd", PREVAILS)).toEqual({ outcome: "elected", elected: ["a", "b", "c"] });
  });

  it.each(["abcd", "aa", "x"])("knows no ballot naming %s", (names) => {
    expect(() => elect(names, "abcd")).toThrow(RangeError);
  });

  it("knows no second ballot of one voter", () => {
    expect(() =>
      oracleElect([...ballots("a"), ...ballots("b")], { candidates: ["a", "b"], places: 3, chair: "chair" }, DEFAULTS),
    ).toThrow(RangeError);
  });
});
