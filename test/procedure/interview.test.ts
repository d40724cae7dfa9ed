import type { ContestEvent, Duty, LogFinding, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { finalInterviewed, held, interviewed, invited, scored, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { DAYS, idOf, lawfulContest, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const A = idOf(REGION, 1);
const S = "selection";
const I = "interviews";
const SIXTEEN = [5, 5, 5, 1, 0, 0];
const FIFTEEN = [5, 5, 5, 0, 0, 0];
const BY_INTERVIEW = { readings: { "invitation-bounds": "interview" } } as const;
const application: Subject = { kind: "application", applicationId: A, commissionId: REGION };

/** One application of Karaganda, scored on a day, and a session for interviews. */
function selected(
  told: { readonly points?: readonly number[]; readonly on?: string; readonly interviewsOn?: string } = {},
): ContestEvent[] {
  const { points = SIXTEEN, on = DAYS.selected, interviewsOn = DAYS.interviewed } = told;
  return [
    ...lawfulContest({ applications: { [REGION]: 1 }, until: "checked" }),
    held(S, REGION, on),
    scored(A, S, points),
    held(I, REGION, interviewsOn),
  ];
}

describe("interview/selected-only: those who passed the selection are invited (clauses 15 and 16)", () => {
  it("16 points open the way to the interview", () => {
    given(selected())
      .when(commandOf(invited(A)))
      .thenAccepted();
    given([...selected(), invited(A)])
      .when(commandOf(interviewed(A, I)))
      .thenAccepted();
    expect(findingsOf(lawfulContest(), "interview/selected-only")).toStrictEqual([]);
  });

  it.each([
    ["T68: who scored 15 is not invited", invited(A), { act: "CandidateInvited", on: DAYS.invited }],
    ["who scored 15 is not interviewed", interviewed(A, I), { act: "InterviewHeld", on: DAYS.interviewed }],
  ] as const)("%s: refused, and a fault where it was done", (_, act, facts) => {
    given(selected({ points: FIFTEEN }))
      .when(commandOf(act))
      .thenRefused("interview/selected-only");
    const log = [...selected({ points: FIFTEEN }), act];
    expect(findingOf(log, "interview/selected-only")).toStrictEqual({
      rule: "interview/selected-only",
      effect: "bars",
      norms: ["N15.2", "N16.1"],
      subject: application,
      facts,
      readings: [],
      event: log.length - 1,
    });
  });

  it("who was never scored has not passed", () => {
    const unscored = without(selected(), "ApplicationScored");
    given(unscored)
      .when(commandOf(invited(A)))
      .thenRefused("interview/selected-only");
    expect(rulesBrokenBy([...unscored, invited(A)])).toContain("interview/selected-only");
  });

  it("the outcome counts as recorded, not as the points would have it", () => {
    const log = [...selected({ points: FIFTEEN }).map((event) => passedAnyway(event)), invited(A)];
    expect(rulesBrokenBy(log)).toStrictEqual(["selection/passed"]);
  });

  it("the score recorded last governs", () => {
    expect(
      findingsOf([...selected({ points: FIFTEEN }), scored(A, S, SIXTEEN), invited(A)], "interview/selected-only"),
    ).toStrictEqual([]);
    const lowered = [...selected(), invited(A), scored(A, S, FIFTEEN)];
    expect(findingOf(lowered, "interview/selected-only")).toMatchObject({
      facts: { act: "CandidateInvited" },
      event: lowered.length - 1,
    });
  });

  it("a later score below the bar is told of the invitation it leaves without ground, and not refused for it", () => {
    given([...selected(), invited(A)])
      .when(commandOf(scored(A, S, FIFTEEN)))
      .thenAccepted("interview/selected-only");
  });

  it("it stops being a fault once the score is recorded", () => {
    const [score] = selected().filter(({ type }) => type === "ApplicationScored");
    const log = [...without(selected(), "ApplicationScored"), invited(A), interviewed(A, I)];
    expect(findingOf(log, "interview/selected-only")).toMatchObject({
      facts: { act: "CandidateInvited", on: DAYS.invited, others: [{ act: "InterviewHeld", on: DAYS.interviewed }] },
      event: log.length - 1,
    });
    expect(findingsOf([...log, score!], "interview/selected-only")).toStrictEqual([]);
  });
});

/** The score, recorded as passed whatever its points. */
function passedAnyway(event: ContestEvent): ContestEvent {
  return event.type === "ApplicationScored" ? { ...event, data: { ...event.data, passed: true } } : event;
}

describe("interview/invited-within-five-working-days: a duty of the regional commission", () => {
  const owed = (change: Partial<Duty>): Duty => ({
    rule: "interview/invited-within-five-working-days",
    norms: ["N16.1"],
    holder: "regional-commission",
    subject: application,
    since: DAYS.selected,
    lastDay: DAYS.invitationLastDay,
    status: "open",
    readings: ["invitation-bounds"],
    ...change,
  });
  const RULE = "interview/invited-within-five-working-days";

  it.each([
    ["a Monday in June", "2022-06-27", "2022-07-04", "2022-07-05"],
    ["T64: Friday 29 April, with four days off after it", "2022-04-29", "2022-05-11", "2022-05-12"],
    ["T65: Wednesday 19 October, with a worked Saturday after it", "2022-10-19", "2022-10-27", "2022-10-28"],
  ])("%s: the fifth working day is in time, the sixth is late", (_, on, lastDay, sixth) => {
    const log = (invitedOn: string): ContestEvent[] => [...selected({ on }), invited(A, invitedOn)];
    expect(dutiesOf(log(lastDay), RULE)).toMatchObject([{ since: on, lastDay, performedOn: lastDay, status: "performed" }]);
    expect(findingsOf(log(lastDay), RULE)).toStrictEqual([]);
    expect(dutiesOf(log(sixth), RULE)).toMatchObject([{ since: on, lastDay, performedOn: sixth, status: "performed-late" }]);
    expect(findingOf(log(sixth), RULE).facts).toStrictEqual({ since: on, lastDay, on: sixth });
    const undated = without(selected({ on }), "DocumentsChecked"); // whose day in June would be out of order
    given(undated)
      .when(commandOf(invited(A, lastDay)))
      .thenAccepted();
    given(undated)
      .when(commandOf(invited(A, sixth)))
      .thenAccepted(RULE);
  });

  it("#10: an invitation that comes late is told of, and stands", () => {
    const log = [...selected(), invited(A, "2022-07-05")];
    expect(findingOf(log, RULE)).toMatchObject({
      effect: "records",
      norms: ["N16.1"],
      subject: application,
      event: log.length - 1,
    });
    given(log)
      .when(commandOf(interviewed(A, I)))
      .thenAccepted();
  });

  it("is open through the last day and overdue from the next", () => {
    expect(dutiesOf(selected(), RULE, { asOf: "2022-06-26" })).toStrictEqual([]);
    expect(dutiesOf(selected(), RULE, { asOf: DAYS.selected })).toStrictEqual([owed({})]);
    expect(dutiesOf(selected(), RULE, { asOf: DAYS.invitationLastDay })).toStrictEqual([owed({})]);
    expect(findingsOf(selected(), RULE, { asOf: DAYS.invitationLastDay })).toStrictEqual([]);
    expect(dutiesOf(selected(), RULE, { asOf: "2022-07-05" })).toStrictEqual([owed({ status: "overdue" })]);
    const expected: LogFinding = {
      rule: RULE,
      effect: "records",
      norms: ["N16.1"],
      subject: application,
      facts: { since: DAYS.selected, lastDay: DAYS.invitationLastDay },
      readings: ["invitation-bounds"],
    };
    expect(findingsOf(selected(), RULE, { asOf: "2022-07-05" })).toStrictEqual([expected]);
  });

  it("is owed to nobody who has not passed", () => {
    expect(dutiesOf(selected({ points: FIFTEEN }), RULE)).toStrictEqual([]);
    expect(dutiesOf(without(selected(), "ApplicationScored"), RULE)).toStrictEqual([]);
  });

  it("has no term while the session of the selection is not recorded", () => {
    const nowhere = without(selected(), "SessionHeld", ({ session }) => session.id === S);
    expect(dutiesOf(nowhere, RULE)).toStrictEqual([]);
  });

  it("counts from the first score and looks at the first invitation, by the order of recording", () => {
    const log = [
      ...selected(),
      held("again", REGION, "2022-07-01"),
      scored(A, "again"),
      invited(A, "2022-07-06"),
      invited(A, "2022-06-28"),
    ];
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ performedOn: plainDate("2022-07-06"), status: "performed-late" })]);
  });

  it("ends with a withdrawal before it was overdue, and stays overdue after a later one", () => {
    expect(dutiesOf([...selected(), withdrawn(A, DAYS.invitationLastDay)], RULE)).toStrictEqual([]);
    const tooLate = [...selected(), withdrawn(A, "2022-07-05")];
    expect(dutiesOf(tooLate, RULE)).toStrictEqual([owed({ status: "overdue" })]);
    expect(dutiesOf([...selected(), invited(A), withdrawn(A, "2022-07-01")], RULE)).toStrictEqual([
      owed({ performedOn: DAYS.invited, status: "performed" }),
    ]);
  });

  it("a session recorded again under its id counts by its later day", () => {
    const moved = [...selected(), invited(A, "2022-07-05"), held(S, REGION, "2022-06-28")];
    expect(findingsOf(moved, RULE)).toStrictEqual([]);
    given([...selected({ on: "2022-06-28" }), invited(A, "2022-07-05")])
      .when(commandOf(held(S, REGION, DAYS.selected)))
      .thenAccepted(RULE);
  });

  it("T67 #14: invited in time and interviewed later conforms where the term bounds inviting, not where it bounds the interview", () => {
    const log = [...selected(), invited(A), interviewed(A, I)];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
    expect(findingOf(log, RULE, BY_INTERVIEW)).toMatchObject({
      facts: { act: "InterviewHeld", since: DAYS.selected, lastDay: DAYS.invitationLastDay, on: DAYS.interviewed },
      readings: ["invitation-bounds"],
      event: log.length - 1,
    });
    given(log.slice(0, -1))
      .when(commandOf(interviewed(A, I)), BY_INTERVIEW)
      .thenAccepted(RULE);
    given(log.slice(0, -1))
      .when(commandOf(interviewed(A, I)))
      .thenAccepted();
  });

  it.each([
    ["2022-07-04", "performed"],
    ["2022-07-05", "performed-late"],
  ] as const)("#14: where the term bounds the interview, one on %s is %s, invited or not", (interviewsOn, status) => {
    const log = [...selected({ interviewsOn }), interviewed(A, I)];
    expect(dutiesOf(log, RULE, BY_INTERVIEW)).toStrictEqual([owed({ performedOn: plainDate(interviewsOn), status })]);
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ status: "overdue" })]);
  });

  it("#14: where the term bounds inviting, a session of interviews recorded last makes nothing of a late invitation", () => {
    const log = [...without(selected(), "SessionHeld", ({ session }) => session.id === I), invited(A, "2022-07-05"), interviewed(A, I)];
    expect(findingOf([...log, held(I, REGION, DAYS.interviewed)], RULE).event).toBe(log.length - 2);
  });

  it("#14: where the term bounds the interview, its session recorded last is told of a late one, and stands", () => {
    const log = [...without(selected(), "SessionHeld", ({ session }) => session.id === I), interviewed(A, I)];
    given(log)
      .when(commandOf(held(I, REGION, DAYS.interviewed)), BY_INTERVIEW)
      .thenAccepted(RULE);
  });

  it("#14: where the term bounds the interview, an invitation alone does not perform it", () => {
    expect(dutiesOf([...selected(), invited(A)], RULE, BY_INTERVIEW)).toStrictEqual([owed({ status: "overdue" })]);
  });
});

describe("interview/online-basis: online only where a sanitary restriction is recorded (clause 16, #66)", () => {
  const online = (restriction?: string): ContestEvent =>
    interviewed(A, I, restriction === undefined ? { mode: "online" } : { mode: "online", restriction });
  const before = [...selected(), invited(A)];

  it.each<[string, ContestEvent]>([
    ["in person", interviewed(A, I)],
    ["online under a restriction", online("Quarantine in the oblast")],
  ])("%s: in order", (_, act) => {
    given(before).when(commandOf(act)).thenAccepted();
    expect(findingsOf([...before, act], "interview/online-basis")).toStrictEqual([]);
  });

  it.each<[string, ContestEvent]>([
    ["without a word of a restriction", online()],
    ["with the field left blank", online(" ")],
  ])("online %s: a finding, and the interview stands", (_, act) => {
    given(before).when(commandOf(act)).thenAccepted("interview/online-basis");
    const log = [...before, act];
    expect(findingOf(log, "interview/online-basis")).toStrictEqual({
      rule: "interview/online-basis",
      effect: "records",
      norms: ["N16.2"],
      subject: application,
      facts: { on: DAYS.interviewed },
      readings: ["online-interview"],
      event: log.length - 1,
    });
  });

  it("#66: where the form of the interview is free, online needs no ground", () => {
    const free = { readings: { "online-interview": "free" } } as const;
    given(before).when(commandOf(online()), free).thenAccepted();
    expect(findingsOf([...before, online()], "interview/online-basis", free)).toStrictEqual([]);
  });

  it("an invitation to an interview online needs none yet", () => {
    given(selected())
      .when({ type: "InviteCandidate", data: { ...invited(A).data, mode: "online" } })
      .thenAccepted();
  });

  it("every interview is judged", () => {
    const log = [...before, online(), interviewed(A, I), online()];
    expect(findingOf(log, "interview/online-basis")).toMatchObject({
      facts: { others: [{ on: DAYS.interviewed }] },
      event: log.length - 1,
    });
  });
});

describe("interview/both-defences: the video presentation and the project «Адамдар ең алдымен» (#67)", () => {
  const before = [...selected(), invited(A)];
  const { videoPresentation, peopleFirstProject } = interviewed(A, I).data;
  const defending = (defences: object): ContestEvent => ({
    type: "InterviewHeld",
    data: { applicationId: A, sessionId: I, mode: "in-person", ...defences },
  });

  it("both are defended: in order", () => {
    given(before)
      .when(commandOf(defending({ videoPresentation, peopleFirstProject })))
      .thenAccepted();
  });

  it.each([
    ["T70: the video alone", { videoPresentation }, ["people-first-project"]],
    ["the project alone", { peopleFirstProject }, ["video-presentation"]],
    ["neither", {}, ["video-presentation", "people-first-project"]],
  ])("%s: a finding, and the interview stands", (_, defences, missing) => {
    given(before)
      .when(commandOf(defending(defences)))
      .thenAccepted("interview/both-defences");
    const log = [...before, defending(defences)];
    expect(findingOf(log, "interview/both-defences")).toStrictEqual({
      rule: "interview/both-defences",
      effect: "records",
      norms: ["N16.3"],
      subject: application,
      facts: { missing, on: DAYS.interviewed },
      readings: [],
      event: log.length - 1,
    });
  });

  it("what one interview lacks, another does not make good: each is judged", () => {
    const log = [...before, defending({ videoPresentation }), defending({ peopleFirstProject })];
    expect(findingOf(log, "interview/both-defences").facts).toStrictEqual({
      missing: ["people-first-project"],
      on: DAYS.interviewed,
      others: [{ missing: ["video-presentation"], on: DAYS.interviewed }],
    });
  });

  it("the second stage hears the same materials again: a final interview lacks nothing", () => {
    const log = lawfulContest({ until: "final" });
    expect(log).toContainEqual(finalInterviewed(A, "republican/interviews"));
    expect(findingsOf(log, "interview/both-defences")).toStrictEqual([]);
    expect(findingsOf(log, "interview/online-basis")).toStrictEqual([]);
  });

  it("a refusal lists the findings that only record too", () => {
    const online: ContestEvent = { type: "InterviewHeld", data: { applicationId: A, sessionId: I, mode: "online" } };
    given(selected({ points: FIFTEEN }))
      .when(commandOf(online))
      .thenRefused("interview/selected-only", "interview/online-basis", "interview/both-defences");
  });
});
