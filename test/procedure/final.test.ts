import type { ContestEvent, Duty, FindingFacts, MaterialRef, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { finalInterviewed, finalistsDecided, formed, forwarded, handedOff, held, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { DAYS, idOf, lawfulContest, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf(REGION, n)) as [string, string, string, string];
const I = "republican/interviews";
const finalist: Subject = { kind: "application", applicationId: A, commissionId: REGION };
const VIDEO: MaterialRef = { id: "video, second version", title: "Video presentation" };

/** Karaganda with four applications, three of them finalists and handed off; the republican commission sits on a day. */
function beforeFinal(heldOn: string = DAYS.finalInterviewed): ContestEvent[] {
  const upToFinal = lawfulContest({ applications: { [REGION]: 4 }, until: "final" });
  const before = without(without(upToFinal, "FinalInterviewHeld"), "SessionHeld", ({ session }) => session.id === I);
  return [...before, held(I, "republican", heldOn)];
}

function corrected(applicationId: string, on: string): ContestEvent {
  return { type: "MaterialsCorrected", data: { applicationId, on: plainDate(on), videoPresentation: VIDEO } };
}

describe("final/finalists-only: the second stage is the finalists' (clauses 17 and 20)", () => {
  const RULE = "final/finalists-only";

  it("one who is no finalist is told of both, a correction and an interview", () => {
    const log = [...lawfulContest({ applications: { [REGION]: 4 }, until: "final" }), corrected(D, "2022-07-20"), finalInterviewed(D, "republican/interviews")];
    expect(findingOf(log, RULE).facts).toMatchObject({ act: "MaterialsCorrected", others: [{ act: "FinalInterviewHeld" }] });
  });

  it("no decision makes anything of it but one that took the place of a decision naming it", () => {
    const log = [...beforeFinal(), corrected(D, "2022-07-20")];
    const elsewhere = [formed("KZ-71"), held("e", "KZ-71", DAYS.decided), finalistsDecided("KZ-71", "e", [])];
    expect(findingOf([...log, ...elsewhere], RULE).event).toBe(log.length - 1);
    const [named, unnamed] = [[A, B, D], [A, B, C]].map((names) => finalistsDecided(REGION, `${REGION}/decision`, names));
    expect(findingsOf([...log, named!], RULE)).toStrictEqual([]);
    expect(findingOf([...log, named!, unnamed!], RULE).event).toBe(log.length + 1);
  });

  it("T101: a finalist corrects the video and is interviewed", () => {
    given(beforeFinal())
      .when(commandOf(corrected(A, "2022-07-20")))
      .thenAccepted();
    given([...beforeFinal(), corrected(A, "2022-07-20")])
      .when(commandOf(finalInterviewed(A, I)))
      .thenAccepted();
    expect(rulesBrokenBy([...beforeFinal(), corrected(A, "2022-07-20"), finalInterviewed(A, I)])).toStrictEqual([]);
  });

  it.each<[string, ContestEvent, FindingFacts]>([
    ["corrects materials", corrected(D, "2022-07-20"), { act: "MaterialsCorrected", on: plainDate("2022-07-20") }],
    [
      "is interviewed by the republican commission",
      finalInterviewed(D, I),
      { act: "FinalInterviewHeld", on: DAYS.finalInterviewed },
    ],
  ])("who is no finalist and %s: refused, and a fault where it was done", (_, act, facts) => {
    given(beforeFinal()).when(commandOf(act)).thenRefused(RULE);
    const log = [...beforeFinal(), act];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N17", "N20.1"],
      subject: { kind: "application", applicationId: D, commissionId: REGION },
      facts,
      readings: [],
      event: log.length - 1,
    });
  });

  it("a finalist is whom the last decision names", () => {
    const further = [held("further", REGION, DAYS.handedOff), finalistsDecided(REGION, "further", [A, B, D])];
    given([...beforeFinal(), ...further])
      .when(commandOf(finalInterviewed(D, I)))
      .thenAccepted();
    given([...beforeFinal(), ...further])
      .when(commandOf(finalInterviewed(C, I)))
      .thenRefused(RULE);
  });

  it("a further decision before the hand-off is told of the correction it leaves without ground, and not refused for it", () => {
    const decided = lawfulContest({ applications: { [REGION]: 4 }, until: "decided" });
    given([...decided, corrected(C, "2022-07-13"), held("further", REGION, "2022-07-13")])
      .when(commandOf(finalistsDecided(REGION, "further", [A, B, D])))
      .thenAccepted(RULE);
  });

  it("it stops being a fault once the decision is recorded", () => {
    const [decision] = beforeFinal().filter(({ type }) => type === "FinalistsDecided");
    const log = [...without(beforeFinal(), "FinalistsDecided"), finalInterviewed(A, I)];
    expect(findingsOf(log, RULE)).toHaveLength(1);
    expect(findingsOf([...log, decision!], RULE)).toStrictEqual([]);
  });

  it("one finding tells of every correction and interview", () => {
    const log = [...beforeFinal(), corrected(D, "2022-07-20"), finalInterviewed(D, I), corrected(D, "2022-07-21")];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: {
        act: "MaterialsCorrected",
        on: "2022-07-20",
        others: [
          { act: "MaterialsCorrected", on: "2022-07-21" },
          { act: "FinalInterviewHeld", on: DAYS.finalInterviewed },
        ],
      },
      event: log.length - 1,
    });
  });
});

describe("final/after-handoff: the first stage precedes the second (clause 4)", () => {
  const RULE = "final/after-handoff";

  it.each([
    ["2022-07-13", true],
    [DAYS.handedOff, false],
    ["2022-07-15", false],
  ])("handed off on 14 July and interviewed on %s", (heldOn, broken) => {
    const log = [...beforeFinal(heldOn), finalInterviewed(A, I)];
    const outcome = given(beforeFinal(heldOn)).when(commandOf(finalInterviewed(A, I)));
    if (!broken) {
      outcome.thenAccepted();
      expect(findingsOf(log, RULE)).toStrictEqual([]);
      return;
    }
    outcome.thenAccepted(RULE);
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N4.0", "N19"],
      subject: finalist,
      facts: { on: heldOn, dispatchedOn: DAYS.handedOff },
      readings: [],
      event: log.length - 1,
    });
  });

  it("the first package of the region counts, though another is dated before it", () => {
    const log = [...beforeFinal("2022-07-13"), handedOff(REGION, [A], "2022-07-12"), finalInterviewed(A, I)];
    expect(findingOf(log, RULE).facts).toMatchObject({ dispatchedOn: DAYS.handedOff });
  });

  it("a package recorded later is told of the interview it finds too early", () => {
    const log = [...without(beforeFinal("2022-07-13"), "MaterialsHandedOff"), finalInterviewed(A, I)];
    given(log)
      .when(commandOf(handedOff(REGION, [A, B, C])))
      .thenAccepted(RULE);
  });

  it("while nothing is handed off, an interview precedes nothing: the hand-off's own duty tells", () => {
    const log = [...without(beforeFinal(), "MaterialsHandedOff"), finalInterviewed(A, I)];
    expect(rulesBrokenBy(log)).toStrictEqual(["handoff/within-three-working-days"]);
  });

  it("the package of another region does not count", () => {
    const log = [...beforeFinal("2022-07-13"), handedOff("KZ-71", [], "2022-07-20"), finalInterviewed(A, I)];
    expect(findingOf(log, RULE).facts).toMatchObject({ dispatchedOn: DAYS.handedOff });
    const own = [
      ...without(beforeFinal("2022-07-13"), "MaterialsHandedOff"),
      handedOff("KZ-71", [], "2022-07-20"),
      finalInterviewed(A, I),
    ];
    expect(findingsOf(own, RULE)).toStrictEqual([]);
  });

  it("the region is that of the commission that has the application", () => {
    const log = [
      ...beforeFinal("2022-07-13"),
      forwarded(A, "KZ-71", "2022-06-16"),
      handedOff("KZ-71", [A], "2022-07-13"),
      finalInterviewed(A, I),
    ];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
  });

  it("every interview is judged", () => {
    const log = [
      ...beforeFinal("2022-07-12"),
      held("more", "republican", "2022-07-13"),
      finalInterviewed(A, I),
      finalInterviewed(A, "more"),
    ];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { on: "2022-07-12", others: [{ on: "2022-07-13" }] },
      event: log.length - 1,
    });
  });
});

describe("final/correction-before-interview: later corrections are not considered (#73)", () => {
  const RULE = "final/correction-before-interview";
  const heard = [...beforeFinal(), finalInterviewed(A, I)];

  it.each([
    ["the day before the interview", "2022-07-24", false],
    ["on the day of the interview", DAYS.finalInterviewed, false],
    ["the day after it", "2022-07-26", true],
  ])("%s", (_, on, remarked) => {
    const log = [...heard, corrected(A, on)];
    const outcome = given(heard).when(commandOf(corrected(A, on)));
    if (!remarked) {
      outcome.thenAccepted();
      expect(findingsOf(log, RULE)).toStrictEqual([]);
      return;
    }
    outcome.thenAccepted(RULE);
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "remark",
      norms: ["N20.2"],
      subject: finalist,
      facts: { on, interviewedOn: DAYS.finalInterviewed },
      readings: [],
      event: log.length - 1,
    });
  });

  it("without an interview no correction is late", () => {
    given(beforeFinal())
      .when(commandOf(corrected(A, "2022-12-01")))
      .thenAccepted();
  });

  it("the first interview is the one", () => {
    const log = [...heard, held("more", "republican", "2022-07-28"), finalInterviewed(A, "more"), corrected(A, "2022-07-26")];
    expect(findingOf(log, RULE).facts).toStrictEqual({ on: "2022-07-26", interviewedOn: DAYS.finalInterviewed });
  });

  it("an interview recorded later is told of the correction that comes after it", () => {
    given([...beforeFinal(), corrected(A, "2022-07-26")])
      .when(commandOf(finalInterviewed(A, I)))
      .thenAccepted(RULE);
  });

  it("one remark tells of every correction", () => {
    const log = [...heard, corrected(A, "2022-07-26"), corrected(A, "2022-07-27")];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { on: "2022-07-26", others: [{ on: "2022-07-27" }] },
      event: log.length - 1,
    });
  });
});

describe("final/interviewed: a duty of the republican commission without a term (#74)", () => {
  const RULE = "final/interviewed";
  const owed = (change: Partial<Duty> = {}): Duty => ({
    rule: RULE,
    norms: ["N20.1", "N21"],
    holder: "republican-commission",
    subject: finalist,
    since: DAYS.handedOff,
    status: "open",
    readings: [],
    ...change,
  });
  const towards = (log: readonly ContestEvent[], id: string, asOf = "2022-12-30"): readonly Duty[] =>
    dutiesOf(log, RULE, { asOf }).filter(({ subject }) => subject.kind === "application" && subject.applicationId === id);

  it("arises with the package of the commission that named the finalist, though the application was forwarded since", () => {
    const log = [...lawfulContest({ applications: { [REGION]: 4 }, until: "handed-off" }), forwarded(A, "KZ-71", "2022-07-20")];
    expect(towards(log, A).map(({ since }) => since)).toStrictEqual([DAYS.handedOff]);
  });

  it("arises with the package that names the finalist, stays open however long it takes, and is never a finding", () => {
    expect(towards(beforeFinal(), A, "2022-07-13")).toStrictEqual([]);
    expect(towards(beforeFinal(), A, DAYS.handedOff)).toStrictEqual([owed()]);
    expect(towards(beforeFinal(), A, "2024-07-14")).toStrictEqual([owed()]);
    expect(rulesBrokenBy(beforeFinal(), { asOf: "2024-07-14" })).toStrictEqual([]);
  });

  it("is owed to each finalist handed off and to nobody else, in the order of filing", () => {
    const ids = (log: readonly ContestEvent[]): unknown =>
      dutiesOf(log, RULE).map(({ subject }) => "applicationId" in subject && subject.applicationId);
    expect(ids(beforeFinal())).toStrictEqual([A, B, C]);
    const part = [...without(beforeFinal(), "MaterialsHandedOff"), handedOff(REGION, [C, A, D])];
    expect(ids(part)).toStrictEqual([A, C]);
    expect(ids(without(beforeFinal(), "MaterialsHandedOff"))).toStrictEqual([]);
  });

  it("packages add up: each finalist counts from the first that names them", () => {
    const log = [
      ...without(beforeFinal(), "MaterialsHandedOff"),
      handedOff(REGION, [B], "2022-07-13"),
      handedOff(REGION, [A, B, C], "2022-07-15"),
    ];
    expect(dutiesOf(log, RULE).map(({ since }) => since)).toStrictEqual(["2022-07-15", "2022-07-13", "2022-07-15"]);
  });

  it("is performed by the first interview, on the day of its session", () => {
    const log = [...beforeFinal(), finalInterviewed(A, I), held("more", "republican", "2022-07-28"), finalInterviewed(A, "more")];
    expect(towards(log, A)).toStrictEqual([owed({ performedOn: DAYS.finalInterviewed, status: "performed" })]);
  });

  it("ends with the withdrawal of the finalist, unless it was performed", () => {
    expect(towards([...beforeFinal(), withdrawn(A, "2022-07-20")], A)).toStrictEqual([]);
    const log = [...beforeFinal(), finalInterviewed(A, I), withdrawn(A, "2022-07-26")];
    expect(towards(log, A)).toStrictEqual([owed({ performedOn: DAYS.finalInterviewed, status: "performed" })]);
  });
});

describe("a final interview alone decides nothing", () => {
  it("four of seven may hear a finalist, and nobody owes minutes of it", () => {
    const four = [
      ...beforeFinal(),
      held(
        I,
        "republican",
        DAYS.finalInterviewed,
        [1, 2, 3, 4].map((n) => `republican/m${String(n)}`),
      ),
    ];
    given(four)
      .when(commandOf(finalInterviewed(A, I)))
      .thenAccepted();
    expect(
      dutiesOf([...four, finalInterviewed(A, I)], "session/minutes-signed").map(({ subject }) => subject),
    ).not.toContainEqual({
      kind: "session",
      sessionId: I,
      commissionId: "republican",
    });
  });

  it("but the republican commission holds it: before another's it is refused", () => {
    const log = [...beforeFinal(), held("regional", REGION, DAYS.finalInterviewed)];
    given(log)
      .when(commandOf(finalInterviewed(A, "regional")))
      .thenRefused("session/own-commission");
  });

  it("a withdrawn finalist is not heard", () => {
    given([...beforeFinal(), withdrawn(A, DAYS.finalInterviewed)])
      .when(commandOf(finalInterviewed(A, I)))
      .thenRefused("record/withdrawn");
    given([...beforeFinal(), withdrawn(A, "2022-07-26")])
      .when(commandOf(finalInterviewed(A, I)))
      .thenAccepted();
  });

  it("a backdated withdrawal is told of the interview it makes a fault, and not refused", () => {
    const log = [...beforeFinal(), finalInterviewed(A, I)];
    given(log)
      .when(commandOf(withdrawn(A, "2022-07-20")))
      .thenAccepted("record/withdrawn");
    expect(findingOf([...log, withdrawn(A, "2022-07-20")], "record/withdrawn")).toMatchObject({
      effect: "bars",
      subject: finalist,
      event: log.length,
    });
  });
});
