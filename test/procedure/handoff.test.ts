import type { ApplicationId, ContestEvent, Duty, FindingFacts, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { filed, finalistsDecided, finalistsPublished, forwarded, handedOff, held, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { altered, DAYS, idOf, lawfulContest, of, providerOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf(REGION, n)) as [string, string, string, string];
const commission: Subject = { kind: "commission", commissionId: REGION };
const S = "decision";
const BY_PUBLICATION = { readings: { "stage-one-end": "publication" } } as const;
const ALL_CANDIDATES = { readings: { "handoff-scope": "all-candidates" } } as const;

/** Karaganda with four applications interviewed and three of them named on a day. */
function decided(heldOn: string = DAYS.decided, finalists: readonly ApplicationId[] = [A, B, C]): ContestEvent[] {
  return [
    ...lawfulContest({ applications: { [REGION]: 4 }, until: "interviewed" }),
    held(S, REGION, heldOn),
    finalistsDecided(REGION, S, finalists),
  ];
}

describe("handoff/after-decision: the decision comes first (clause 19)", () => {
  const RULE = "handoff/after-decision";

  it("on the day of the decision, and later, materials may go", () => {
    given(decided())
      .when(commandOf(handedOff(REGION, [A, B, C], DAYS.decided)))
      .thenAccepted();
    expect(findingsOf([...decided(), handedOff(REGION, [A, B, C], DAYS.decided)], RULE)).toStrictEqual([]);
  });

  it("before any decision: refused, and a fault where it was done", () => {
    const undecided = without(decided(), "FinalistsDecided");
    // The act needs a decision; which files it lacks nobody can say yet.
    given(undecided)
      .when(commandOf(handedOff(REGION, [A, B, C])))
      .thenRefused(RULE);
    const log = [...undecided, handedOff(REGION, [A, B, C])];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N19"],
      subject: commission,
      facts: { dispatchedOn: DAYS.handedOff },
      readings: [],
      event: log.length - 1,
    });
  });

  it("the day before the decision: refused, and the finding tells both days", () => {
    given(decided())
      .when(commandOf(handedOff(REGION, [A, B, C], "2022-07-11")))
      .thenRefused(RULE);
    const log = [...decided(), handedOff(REGION, [A, B, C], "2022-07-11")];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { dispatchedOn: "2022-07-11", decidedOn: DAYS.decided },
      event: log.length - 1,
    });
  });

  it("it stops being a fault once the decision is recorded, if that was taken by then", () => {
    const early = [...without(decided(), "FinalistsDecided"), handedOff(REGION, [A, B, C])];
    expect(findingsOf([...early, finalistsDecided(REGION, S, [A, B, C])], RULE)).toStrictEqual([]);
    const tooEarly = [...without(decided(), "FinalistsDecided"), handedOff(REGION, [A, B, C], "2022-07-11")];
    given(tooEarly)
      .when(commandOf(finalistsDecided(REGION, S, [A, B, C])))
      .thenAccepted(RULE);
  });

  it("of several decisions the earliest by its day is the one to wait for, in whatever order they are recorded", () => {
    const later = [held("later", REGION, "2022-07-14"), finalistsDecided(REGION, "later", [A, B, C])];
    const log = [...without(decided(), "FinalistsDecided"), ...later, finalistsDecided(REGION, S, [A, B, C])];
    expect(findingsOf([...log, handedOff(REGION, [A, B, C], "2022-07-13")], RULE)).toStrictEqual([]);
    expect(findingsOf([...log, handedOff(REGION, [A, B, C], "2022-07-11")], RULE)).toMatchObject([{ facts: { decidedOn: DAYS.decided } }]);
  });

  it("a decision of which the day is not known leaves the others to be waited for", () => {
    const undated = finalistsDecided(REGION, "never held", [A, B, C]);
    const log = [...without(decided(), "FinalistsDecided"), undated, finalistsDecided(REGION, S, [A, B, C])];
    expect(findingsOf([...log, handedOff(REGION, [A, B, C], "2022-07-11")], RULE)).toMatchObject([{ facts: { decidedOn: DAYS.decided } }]);
  });

  it("a further decision of the same day adds nothing to the fault of the package", () => {
    const early = [...decided(), handedOff(REGION, [A, B, C], "2022-07-11")];
    expect(findingOf([...early, finalistsDecided(REGION, S, [A, B, C])], RULE).event).toBe(early.length - 1);
  });

  it("a decision at a session that is not recorded has no day to be before", () => {
    const log = [...without(decided(), "SessionHeld", ({ session }) => session.id === S), handedOff(REGION, [A, B, C])];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
  });

  it("a session recorded again as later tells of the package that its decision was early enough for", () => {
    const two = [
      ...decided("2022-07-13"),
      held("early", REGION, "2022-07-11"),
      finalistsDecided(REGION, "early", [A, B, C]),
      handedOff(REGION, [A, B, C], "2022-07-11"),
    ];
    expect(findingsOf(two, RULE)).toStrictEqual([]);
    const again = [...two, held("early", REGION, "2022-07-21")];
    expect(findingOf(again, RULE).event).toBe(two.length);
    const undated = without(decided(), "SessionHeld", ({ session }) => session.id === S);
    const recorded = [...undated, handedOff(REGION, [A, B, C], "2022-07-11"), held(S, REGION, DAYS.decided)];
    expect(findingOf(recorded, RULE).event).toBe(recorded.length - 1);
    // A session recorded again that never was the earliest to wait for, too, but one recorded once is not.
    const late = [...decided("2022-07-13"), handedOff(REGION, [A, B, C], "2022-07-11"), held("other", REGION, "2022-07-15"), finalistsDecided(REGION, "other", [A])];
    expect(findingOf(late, RULE).event).toBe(late.length - 3);
  });

  it("the decision of another region does not serve", () => {
    const other = [...decided(), held("their decision", "KZ-71", "2022-07-01"), finalistsDecided("KZ-71", "their decision", [])];
    given(without(other, "FinalistsDecided", ({ commissionId }) => commissionId === REGION))
      .when(commandOf(handedOff(REGION, [A, B, C])))
      .thenRefused(RULE);
  });

  it("the first decision is the one to wait for", () => {
    const log = [
      ...decided(),
      held("further", REGION, "2022-07-13"),
      finalistsDecided(REGION, "further", [A, B, D]),
      handedOff(REGION, [A, B, D], DAYS.decided),
    ];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
  });

  it("every package is judged", () => {
    const log = [
      ...decided(),
      handedOff(REGION, [A, B], "2022-07-10"),
      handedOff(REGION, [C], "2022-07-11"),
      handedOff(REGION, [], DAYS.decided),
    ];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { dispatchedOn: "2022-07-10", others: [{ dispatchedOn: "2022-07-11", decidedOn: DAYS.decided }] },
      event: log.length - 2,
    });
  });
});

describe("handoff/complete: the finalists' files, the interview materials and the decision", () => {
  const RULE = "handoff/complete";

  it("a whole package is in order", () => {
    given(decided())
      .when(commandOf(handedOff(REGION, [A, B, C])))
      .thenAccepted();
    expect(findingsOf(lawfulContest(), RULE)).toStrictEqual([]);
  });

  it.each<[string, ContestEvent, FindingFacts]>([
    [
      "T86: without the decision",
      handedOff(REGION, [A, B, C], DAYS.handedOff, { decisionIncluded: false }),
      { missing: ["decision"] },
    ],
    [
      "#72: without the interview materials",
      handedOff(REGION, [A, B, C], DAYS.handedOff, { interviewMaterialsIncluded: false }),
      { missing: ["interview-materials"] },
    ],
    ["without a finalist's file", handedOff(REGION, [A, C]), { applications: [B] }],
    [
      "without anything",
      handedOff(REGION, [], DAYS.handedOff, { decisionIncluded: false, interviewMaterialsIncluded: false }),
      { applications: [A, B, C], missing: ["interview-materials", "decision"] },
    ],
  ])("%s: a finding, and the package stands", (_, act, facts) => {
    given(decided()).when(commandOf(act)).thenAccepted(RULE);
    const log = [...decided(), act];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N19"],
      subject: commission,
      facts,
      readings: ["handoff-scope"],
      event: log.length - 1,
    });
  });

  it("packages add up: what one lacks another may bring, whichever comes first", () => {
    const first = handedOff(REGION, [A, B], "2022-07-13", { decisionIncluded: false });
    const second = handedOff(REGION, [C], "2022-07-14", { interviewMaterialsIncluded: false });
    given([...decided(), first])
      .when(commandOf(second))
      .thenAccepted();
    expect(findingsOf([...decided(), first, second], RULE)).toStrictEqual([]);
    expect(findingsOf([...decided(), second, first], RULE)).toStrictEqual([]);
    expect(findingOf([...decided(), first], RULE).facts).toStrictEqual({ applications: [C], missing: ["decision"] });
  });

  it("a package that still leaves something out is told what is in none", () => {
    const first = handedOff(REGION, [A], "2022-07-13", { decisionIncluded: false });
    const { findings } = given([...decided(), first])
      .when(commandOf(handedOff(REGION, [B], "2022-07-14", { decisionIncluded: false })))
      .thenAccepted(RULE);
    expect(findings[0]?.facts).toStrictEqual({ applications: [C], missing: ["decision"] });
  });

  it("nothing dispatched, nothing incomplete", () => {
    expect(findingsOf(decided(), RULE)).toStrictEqual([]);
  });

  it("what another region dispatched does not count", () => {
    const log = [...decided(), handedOff(REGION, [A, B]), handedOff("KZ-71", [C])];
    expect(findingOf(log, RULE)).toMatchObject({ subject: commission, facts: { applications: [C] } });
  });

  it("a further decision wants the files of those it names, the last one those that count", () => {
    const log = [
      ...decided(),
      handedOff(REGION, [A, B, C]),
      held("further", REGION, "2022-07-18"),
      finalistsDecided(REGION, "further", [A, B, D]),
    ];
    expect(findingOf(log, RULE)).toMatchObject({ facts: { applications: [D] }, event: log.length - 1 });
    expect(findingsOf([...log, handedOff(REGION, [D], "2022-07-19")], RULE)).toStrictEqual([]);
  });

  it("#71: where every application was sent the scope makes no difference to what else is missing", () => {
    const log = [...decided(), handedOff(REGION, [A, B, C, D], DAYS.handedOff, { decisionIncluded: false })];
    expect(findingOf(log, RULE).readings).toStrictEqual([]);
  });

  it("#71: an application filed or forwarded after the hand-off is told of the package that lacks it", () => {
    const log = [...without(decided(), "ApplicationFiled", of(D)), handedOff(REGION, [A, B, C])];
    const filing = decided().find((event) => event.type === "ApplicationFiled" && event.data.applicationId === D)!;
    expect(findingOf([...log, filing], RULE, ALL_CANDIDATES).event).toBe(log.length);
    const elsewhere = filing.type === "ApplicationFiled" ? { ...filing, data: { ...filing.data, commissionId: "KZ-71" as const } } : filing;
    const moved = [...without(decided(), "ApplicationFiled", of(D)), elsewhere, handedOff(REGION, [A, B, C])];
    expect(findingOf([...moved, forwarded(D, REGION, "2022-06-17")], RULE, ALL_CANDIDATES).event).toBe(moved.length);
  });

  it("a name that nobody applied under has no file to be sent", () => {
    expect(findingsOf([...decided(DAYS.decided, [A, B, "nobody"]), handedOff(REGION, [A, B])], RULE)).toStrictEqual([]);
  });

  it("a finalist who has withdrawn is a finalist as recorded", () => {
    const log = [...decided(), withdrawn(C, "2022-07-13"), handedOff(REGION, [A, B])];
    expect(findingOf(log, RULE).facts).toStrictEqual({ applications: [C] });
  });

  it("#71: the finalists' files alone tell the two readings of the scope apart", () => {
    const log = [...decided(), handedOff(REGION, [A, B, C])];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
    expect(findingOf(log, RULE, ALL_CANDIDATES)).toMatchObject({
      facts: { applications: [D] },
      readings: ["handoff-scope"],
      event: log.length - 1,
    });
    given(decided())
      .when(commandOf(handedOff(REGION, [A, B, C])), ALL_CANDIDATES)
      .thenAccepted(RULE);
    given(decided())
      .when(commandOf(handedOff(REGION, [A, B, C, D])), ALL_CANDIDATES)
      .thenAccepted();
  });

  it("#71: all candidates are those that the commission has, whatever others its package names, and only those not sent are told of", () => {
    const log = [...decided(DAYS.decided, [A, B]), filed("foreign", { commissionId: "KZ-71", provider: providerOf(9, "KZ-71") })];
    expect(findingOf([...log, handedOff(REGION, [A, B, C, "foreign", "nobody"])], RULE, ALL_CANDIDATES).facts).toStrictEqual({ applications: [D] });
    expect(findingsOf([...log, handedOff(REGION, [A, B, C, D, "foreign", "nobody"])], RULE, ALL_CANDIDATES)).toStrictEqual([]);
    expect(findingOf([...log, handedOff(REGION, [A, D])], RULE, ALL_CANDIDATES).facts).toStrictEqual({ applications: [B, C] });
  });

  it("#71: all candidates are also those who were not admitted, and those forwarded to the commission, not those forwarded away", () => {
    const excluded = altered(decided(), "DocumentsChecked", (data) =>
      data.applicationId === D ? { ...data, admitted: false, grounds: ["late"] } : data,
    );
    expect(findingOf([...excluded, handedOff(REGION, [A, B, C])], RULE, ALL_CANDIDATES).facts).toStrictEqual({
      applications: [D],
    });
    const away = [...decided(), forwarded(D, "KZ-71", "2022-06-16"), handedOff(REGION, [A, B, C])];
    expect(findingsOf(away, RULE, ALL_CANDIDATES)).toStrictEqual([]);
    expect(findingsOf([...away, handedOff("KZ-71", [])], RULE, ALL_CANDIDATES)).toMatchObject([
      { subject: { commissionId: "KZ-71" }, facts: { applications: [D] } },
    ]);
  });
});

describe("handoff/within-three-working-days: a duty of the territorial department (clause 19)", () => {
  const RULE = "handoff/within-three-working-days";
  const owed = (change: Partial<Duty> = {}): Duty => ({
    rule: RULE,
    norms: ["N19"],
    holder: "territorial-department",
    subject: commission,
    since: DAYS.decided,
    lastDay: DAYS.handoffLastDay,
    status: "open",
    readings: [],
    ...change,
  });

  it.each([
    ["T79: Friday 4 March, a worked Saturday and two days off after it", "2022-03-04", "2022-03-10", "2022-03-11"],
    ["T80: Thursday 25 August, a worked Saturday and two days off after it", "2022-08-25", "2022-08-31", "2022-09-01"],
    ["T82: Thursday 7 July, Kurban Ait on the Saturday", "2022-07-07", "2022-07-12", "2022-07-13"],
    ["T83: Wednesday 30 November, 1 December being a working day", "2022-11-30", "2022-12-05", "2022-12-06"],
    ["Wednesday 14 December, 16 December off", "2022-12-14", "2022-12-20", "2022-12-21"],
  ])("%s: T85 the third working day conforms, the fourth is late", (_, heldOn, lastDay, fourth) => {
    const log = (on: string): ContestEvent[] => [...decided(heldOn), handedOff(REGION, [A, B, C], on)];
    expect(dutiesOf(log(lastDay), RULE)).toStrictEqual([
      owed({ since: plainDate(heldOn), lastDay: plainDate(lastDay), performedOn: plainDate(lastDay), status: "performed" }),
    ]);
    expect(findingsOf(log(lastDay), RULE)).toStrictEqual([]);
    expect(dutiesOf(log(fourth), RULE)).toMatchObject([{ performedOn: fourth, status: "performed-late" }]);
    expect(findingOf(log(fourth), RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N19"],
      subject: commission,
      facts: { since: heldOn, lastDay, on: fourth },
      readings: [],
      event: log(fourth).length - 1,
    });
    given(decided(heldOn))
      .when(commandOf(handedOff(REGION, [A, B, C], lastDay)))
      .thenAccepted();
    given(decided(heldOn))
      .when(commandOf(handedOff(REGION, [A, B, C], fourth)))
      .thenAccepted(RULE);
  });

  it("arises with the decision, is open through the last day and overdue from the next", () => {
    expect(dutiesOf(decided(), RULE, { asOf: "2022-07-11" })).toStrictEqual([]);
    expect(dutiesOf(decided(), RULE, { asOf: DAYS.decided })).toStrictEqual([owed()]);
    expect(dutiesOf(decided(), RULE, { asOf: DAYS.handoffLastDay })).toStrictEqual([owed()]);
    expect(rulesBrokenBy(decided(), { asOf: DAYS.handoffLastDay })).toStrictEqual([]);
    expect(dutiesOf(decided(), RULE, { asOf: "2022-07-16" })).toStrictEqual([owed({ status: "overdue" })]);
    expect(findingsOf(decided(), RULE, { asOf: "2022-07-16" })).toStrictEqual([
      {
        rule: RULE,
        effect: "records",
        norms: ["N19"],
        subject: commission,
        facts: { since: DAYS.decided, lastDay: DAYS.handoffLastDay },
        readings: [],
      },
    ]);
  });

  it("is owed by nobody before a decision", () => {
    expect(dutiesOf(without(decided(), "FinalistsDecided"), RULE)).toStrictEqual([]);
  });

  it("looks at the first package, though that lacks something", () => {
    const log = [
      ...decided(),
      handedOff(REGION, [A], DAYS.handedOff, { decisionIncluded: false }),
      handedOff(REGION, [B, C], "2022-07-25"),
    ];
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ performedOn: DAYS.handedOff, status: "performed" })]);
  });

  it("counts from the first decision, though a further one follows", () => {
    const log = [
      ...decided(),
      held("further", REGION, "2022-07-14"),
      finalistsDecided(REGION, "further", [A, B, D]),
      handedOff(REGION, [A, B, D], "2022-07-18"),
    ];
    expect(dutiesOf(log, RULE)).toMatchObject([{ since: DAYS.decided, lastDay: DAYS.handoffLastDay, status: "performed-late" }]);
  });

  it("the session of the decision recorded again on another day moves the term, which is told of the package it makes late", () => {
    const log = [...decided("2022-07-13"), handedOff(REGION, [A, B, C], "2022-07-18")];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
    given(log)
      .when(commandOf(held(S, REGION, DAYS.decided)))
      .thenAccepted(RULE);
  });

  it("is each region's own", () => {
    const log = without(
      lawfulContest({ until: "handed-off" }),
      "MaterialsHandedOff",
      ({ commissionId }) => commissionId === "KZ-71",
    );
    expect(dutiesOf(log, RULE).map(({ subject, status }) => [subject, status])).toStrictEqual([
      [commission, "performed"],
      [{ kind: "commission", commissionId: "KZ-71" }, "overdue"],
    ]);
  });

  it("#17: publishing after the hand-off is no fault", () => {
    const log = [...decided(), handedOff(REGION, [A, B, C]), finalistsPublished([A, B, C], "2022-07-20")];
    expect(rulesBrokenBy(log)).toStrictEqual([]);
  });

  it("#15: decided on Friday 4 March and published on 9 March: until 10 March, or until 14 March where the publication ends the stage", () => {
    const log = (on: string): ContestEvent[] => [
      ...decided("2022-03-04"),
      finalistsPublished([A, B, C], "2022-03-09"),
      handedOff(REGION, [A, B, C], on),
    ];
    expect(dutiesOf(log("2022-03-10"), RULE)).toMatchObject([{ lastDay: "2022-03-10", status: "performed" }]);
    expect(dutiesOf(log("2022-03-14"), RULE)).toMatchObject([
      { lastDay: "2022-03-10", status: "performed-late", readings: ["stage-one-end"] },
    ]);
    expect(dutiesOf(log("2022-03-14"), RULE, BY_PUBLICATION)).toMatchObject([
      { since: "2022-03-09", lastDay: "2022-03-14", status: "performed", readings: ["stage-one-end"] },
    ]);
    expect(findingOf(log("2022-03-15"), RULE, BY_PUBLICATION).facts).toStrictEqual({
      since: "2022-03-09",
      lastDay: "2022-03-14",
      on: "2022-03-15",
    });
    const published = log("2022-03-14").slice(0, -1);
    given(published)
      .when(commandOf(handedOff(REGION, [A, B, C], "2022-03-14")))
      .thenAccepted(RULE);
    given(published)
      .when(commandOf(handedOff(REGION, [A, B, C], "2022-03-14")), BY_PUBLICATION)
      .thenAccepted();
  });

  it("#15: published on the day of the decision, it makes no difference which of the two ends the stage", () => {
    const [duty] = dutiesOf([...decided(), finalistsPublished([A, B, C], DAYS.decided)], RULE);
    expect(duty?.readings).toStrictEqual([]);
  });

  it("#15: where the publication ends the stage, the one that completes the region's finalists does", () => {
    const part = [...decided(), finalistsPublished([A, B], "2022-07-13")];
    expect(dutiesOf(part, RULE, BY_PUBLICATION)).toMatchObject([{ since: DAYS.decided, lastDay: DAYS.handoffLastDay }]);
    const whole = [...part, finalistsPublished([C], "2022-07-18")];
    expect(dutiesOf(whole, RULE, BY_PUBLICATION)).toMatchObject([{ since: "2022-07-18", lastDay: "2022-07-21" }]);
  });

  it("#15: where the publication ends the stage, the term runs from it though nobody knows the day of the decision", () => {
    const undated = without(decided(), "SessionHeld", ({ session }) => session.id === S);
    const log = [...undated, finalistsPublished([A, B, C], "2022-07-18"), handedOff(REGION, [A, B, C], "2022-07-22")];
    expect(dutiesOf(log, RULE)).toStrictEqual([]);
    expect(dutiesOf(log, RULE, BY_PUBLICATION)).toStrictEqual([
      owed({
        since: plainDate("2022-07-18"),
        lastDay: plainDate("2022-07-21"),
        performedOn: plainDate("2022-07-22"),
        status: "performed-late",
        readings: ["stage-one-end"],
      }),
    ]);
    // Without a publication there is nothing to run from.
    expect(dutiesOf(undated, RULE, BY_PUBLICATION)).toStrictEqual([]);
  });

  it("#15: where the publication ends the stage, a filing is told of the hand-off that its name on the list makes late", () => {
    const named = [...decided(DAYS.decided, [A, B, "late"]), handedOff(REGION, [A, B, C], "2022-07-21")];
    const told = (...acts: readonly ContestEvent[]): readonly unknown[] =>
      findingsOf([...named, ...acts], RULE, BY_PUBLICATION).map(({ event }) => event);
    const late = filed("late", { commissionId: REGION });
    expect(told()).toEqual([named.length - 1]);
    expect(told(finalistsPublished([A, B], "2022-07-18"))).toEqual([]);
    expect(told(finalistsPublished([A, B], "2022-07-18"), late)).toEqual([named.length + 1]);
    expect(told(late, finalistsPublished([A, B, "late"], "2022-07-08"))).toEqual([named.length + 1]);
    expect(told(finalistsPublished([A, B], "2022-07-08"))).toEqual([named.length]);
    // A decision that was replaced waits for no list.
    const renewed = [finalistsDecided(REGION, S, [A, B]), finalistsPublished([A, B], "2022-07-08")];
    expect(told(...renewed, late)).toEqual([named.length + 1]);
  });

  it("#15: where the publication ends the stage, a late hand-off is told of the decision since which it waits for that publication", () => {
    const named = [...decided(DAYS.decided, []), finalistsPublished([A, B, C], "2022-07-05"), handedOff(REGION, [A, B, C], "2022-07-14")];
    const told = (...acts: readonly ContestEvent[]): readonly unknown[] =>
      findingsOf([...named, ...acts], RULE, BY_PUBLICATION).map(({ event }) => event);
    expect(told()).toEqual([]);
    expect(told(finalistsDecided(REGION, S, [A, B, C]))).toEqual([named.length]);
    expect(told(finalistsDecided(REGION, S, [A, B, C]), finalistsDecided(REGION, S, [C, B, A]))).toEqual([named.length]);
  });

  it("#15: where the publication ends the stage, the session of the decision is told of no late hand-off", () => {
    const undated = without(decided(), "SessionHeld", ({ session }) => session.id === S);
    const log = [...undated, finalistsPublished([A, B, C], "2022-07-18"), handedOff(REGION, [A, B, C], "2022-07-22")];
    const event = log.length - 1;
    expect(findingOf(log, RULE, BY_PUBLICATION).event).toBe(event);
    expect(findingOf([...log, held(S, REGION, DAYS.decided)], RULE, BY_PUBLICATION).event).toBe(event);
  });

  it("#15: the region's finalists are those of its last decision", () => {
    const further = [held("further", REGION, "2022-07-14"), finalistsDecided(REGION, "further", [A, B, D])];
    const log = [...decided(), ...further, finalistsPublished([A, B, C], "2022-07-13"), finalistsPublished([D], "2022-07-18")];
    expect(dutiesOf(log, RULE, BY_PUBLICATION)).toMatchObject([{ since: "2022-07-18" }]);
    expect(dutiesOf(log, RULE)).toMatchObject([{ since: DAYS.decided }]);
  });

  it("#15: a decision that names another, not published yet, tells of the hand-off that it makes late, where the publication ends the stage", () => {
    const published = [...decided(), finalistsPublished([A, B, C], "2022-07-18")];
    const log = [...published, handedOff(REGION, [A, B, C, D], "2022-07-20")];
    const renewed = finalistsDecided(REGION, S, [A, B, D]);
    const told = (readings: object, ...acts: readonly ContestEvent[]): readonly unknown[] =>
      findingsOf([...log, ...acts], RULE, readings).map(({ event }) => event);
    expect(told(BY_PUBLICATION)).toEqual([]);
    expect(told(BY_PUBLICATION, renewed)).toEqual([log.length]);
    expect(told(BY_PUBLICATION, finalistsDecided(REGION, S, [A, B, C]))).toEqual([]);
    expect(told({}, renewed)).toEqual([log.length - 1]);
  });

  it("#15: a publication dated before the decision tells of the hand-off that it makes late", () => {
    const log = [...decided(), handedOff(REGION, [A, B, C], DAYS.handoffLastDay)];
    const early = finalistsPublished([A, B, C], "2022-07-08");
    expect(findingsOf([...log, early], RULE, BY_PUBLICATION).map(({ event }) => event)).toEqual([log.length]);
    expect(findingsOf([...log, early], RULE)).toEqual([]);
    const again = finalistsDecided(REGION, S, [C, B, A]);
    expect(findingsOf([...log, again, early], RULE, BY_PUBLICATION).map(({ event }) => event)).toEqual([log.length + 1]);
  });

  it("#15: while its ballots are bad, a decision is told of no hand-off that it would make late", () => {
    const log = [...decided(), finalistsPublished([A, B, C], "2022-07-18"), handedOff(REGION, [A, B, C, D], "2022-07-20")];
    given(log)
      .when(
        { type: "DecideFinalists", data: { commissionId: REGION, sessionId: S, ballots: [{ voter: "a guest", choices: [A] }] } },
        BY_PUBLICATION,
      )
      .thenRefused("session/ballots", "finalists/once");
  });

  it("#15: a decision that changes nothing of the publication is not told of a late hand-off", () => {
    const log = [...decided(), finalistsPublished([A, B, C], "2022-07-18"), handedOff(REGION, [A, B, C], "2022-07-25")];
    const again = [...log, finalistsDecided(REGION, S, [C, B, A])];
    expect(findingsOf(again, RULE, BY_PUBLICATION).map(({ event }) => event)).toEqual([log.length - 1]);
  });

  it("#15: where nobody is named there is nothing to publish, and the decision ends the stage", () => {
    const log = [...decided(DAYS.decided, []), finalistsPublished([D], DAYS.published)];
    expect(dutiesOf(log, RULE, BY_PUBLICATION)).toMatchObject([{ since: DAYS.decided }]);
  });

  it("#15: where the publication ends the stage and there is none yet, the decision does", () => {
    expect(dutiesOf(decided(), RULE, { ...BY_PUBLICATION, asOf: "2022-07-18" })).toMatchObject([
      { since: DAYS.decided, lastDay: DAYS.handoffLastDay, status: "overdue" },
    ]);
  });
});

describe("what is malformed", () => {
  it("is a programmer's mistake, its place named", () => {
    const { data } = handedOff(REGION, [A]);
    given(decided()).whenMalformed({ type: "HandOffMaterials", data: { ...data, commissionId: "republican" } }, /commissionId/u);
    given(decided()).whenMalformed({ type: "HandOffMaterials", data: { ...data, dispatchedOn: "2022-02-30" } }, /dispatchedOn/u);
    given(decided()).whenMalformed({ type: "HandOffMaterials", data: { ...data, decisionIncluded: 1 } }, /decisionIncluded/u);
    given(decided()).whenMalformed({ type: "HandOffMaterials", data: { ...data, applications: A } }, /applications/u);
    given(decided()).whenMalformed({ type: "HandOffMaterials" }, /data/u);
  });
});
