import { plainDate, type ContestCommand } from "uzdik";
import {
  applicationIdOf,
  chairOf,
  checked,
  commandOf,
  finalistsDecided,
  given,
  lawfulContest,
  membersOf,
  OutcomeError,
  posted,
  withdrawn,
  type Expected,
} from "uzdik/testing";
import { describe, expect, it } from "vitest";

const announce = commandOf(posted());
const check = commandOf(checked("KZ-35/1"));
const filedContest = lawfulContest({ until: "filed" });

/** Four were interviewed; three members name the first three, three the last three: nobody breaks the tie. */
const tie: ContestCommand = (() => {
  const ids = [1, 2, 3, 4].map((n) => applicationIdOf("KZ-35", n));
  const voters = membersOf("KZ-35").filter((person) => person !== chairOf("KZ-35"));
  const ballots = voters.map((voter, index) => ({ voter, choices: index < 3 ? ids.slice(0, 3) : ids.slice(1) }));
  return commandOf(finalistsDecided("KZ-35", "KZ-35/interviews", [], ballots));
})();
const interviewedContest = lawfulContest({ until: "interviewed" });

function thrownBy(act: () => unknown): OutcomeError {
  try {
    act();
  } catch (error) {
    if (error instanceof OutcomeError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("given, when, then", () => {
  it.each<[string, () => void]>([
    ["accepted without a finding", () => given([]).when(announce).then({ accepted: [] })],
    ["accepted, with the event", () => given([]).when(announce).then({ accepted: [], events: [posted()] })],
    [
      "accepted with a finding",
      () => given(filedContest).when(commandOf(checked("KZ-35/1", "2022-06-27"))).then({ accepted: ["check/within-seven-working-days"] }),
    ],
    ["refused", () => given([posted()]).when(announce).then({ refused: ["announcement/once"] })],
    ["left to a person", () => given(interviewedContest).when(tie).then({ undetermined: ["KZ-35/1", "KZ-35/4"] })],
  ])("passes where the outcome is the expected one: %s", (_, act) => {
    expect(act).not.toThrow();
  });

  it.each<[string, () => unknown, unknown, unknown]>([
    [
      "accepted, though a refusal was expected",
      () => given([]).when(announce).then({ refused: ["announcement/once"] }),
      { refused: ["announcement/once"] },
      { accepted: [] },
    ],
    ["refused, though acceptance was", () => given([posted()]).when(announce).thenAccepted(), { accepted: [] }, { refused: ["announcement/once"] }],
    ["accepted, though it should be refused", () => given([]).when(announce).thenRefused(), { refused: [] }, { accepted: [] }],
    ["accepted, though it should be left to a person", () => given([]).when(announce).thenUndetermined(), "undetermined", { accepted: [] }],
    [
      "left to a person, though it should be accepted",
      () => given(interviewedContest).when(tie).thenAccepted(),
      { accepted: [] },
      { undetermined: ["KZ-35/1", "KZ-35/4"] },
    ],
    [
      "refused for another rule",
      () => given([posted()]).when(announce).thenRefused("intake/contest-open"),
      { refused: ["intake/contest-open"] },
      { refused: ["announcement/once"] },
    ],
    [
      "refused for a rule less",
      () => given([posted()]).when(announce).thenRefused("announcement/once", "intake/contest-open"),
      { refused: ["announcement/once", "intake/contest-open"] },
      { refused: ["announcement/once"] },
    ],
    [
      "refused for a withdrawal, though acceptance was",
      () => given([...filedContest, withdrawn("KZ-35/1", "2022-06-13")]).when(check).thenAccepted(),
      { accepted: [] },
      { refused: ["record/withdrawn"] },
    ],
    [
      "with a finding nobody named",
      () => given(filedContest).when(commandOf(checked("KZ-35/1", "2022-06-27"))).thenAccepted(),
      { accepted: [] },
      { accepted: ["check/within-seven-working-days"] },
    ],
    [
      "with others tied",
      () => given(interviewedContest).when(tie).then({ undetermined: ["KZ-35/1"] }),
      { undetermined: ["KZ-35/1"] },
      { undetermined: ["KZ-35/1", "KZ-35/4"] },
    ],
    [
      "with another event",
      () => given([]).when(announce).then({ accepted: [], events: [posted("2022-06-02T09:00:00+06:00")] }),
      { accepted: [], events: [posted("2022-06-02T09:00:00+06:00")] },
      { accepted: [], events: [posted()] },
    ],
  ])("throws what came beside what was expected: %s", (_, act, expected, came) => {
    const error = thrownBy(act);
    expect([error.expected, error.actual]).toEqual([expected, came]);
    for (const told of [expected, came]) expect(error.message).toContain(JSON.stringify(told));
    expect([error.name, error.showDiff]).toEqual(["OutcomeError", true]);
  });

  it("gives what came, for a closer look", () => {
    expect(given([]).when(announce).thenAccepted().events).toEqual([posted()]);
    expect(given([posted()]).when(announce).thenRefused("announcement/once")[0]?.subject).toEqual({ kind: "contest" });
    expect(given(interviewedContest).when(tie).thenUndetermined().election.places).toBe(1);
    expect(given([]).when(announce).decision.kind).toBe("accepted");
  });

  it("puts the command under the readings that are asked for", () => {
    const early = commandOf(checked("KZ-35/1", "2022-06-15"));
    given(filedContest).when(early).thenRefused("check/after-intake");
    given(filedContest).when(early, { readings: { "posting-day": "counted" } }).thenAccepted();
  });

  it("does not care for the order of keys in an event", () => {
    const { data } = posted(undefined, { statedLastDay: plainDate("2022-06-15") });
    const turned = { data: { statedLastDay: plainDate("2022-06-15"), webPostedAt: data.webPostedAt }, type: "ContestAnnounced" } as const;
    given([]).when({ type: "AnnounceContest", data }).then({ accepted: [], events: [turned] });
  });

  it("tells those who await it that there is nothing to await", async () => {
    const outcome: unknown = given([]).when(announce);
    await expect(Promise.resolve(outcome)).rejects.toThrow("there is nothing to await");
  });

  it("is no place for a function", () => {
    const callback = (() => undefined) as unknown as Expected; // what `await` would pass
    expect(() => given([]).when(announce).then(callback)).toThrow(TypeError);
  });
});
