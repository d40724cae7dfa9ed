import { plainDate, READING_REGISTER, replay, sensitivity, type ContestEvent, type ReadingId, type SessionId } from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, finalistsDecided, handedOff, held, scored, winnersDecided } from "../acts.js";
import { altered, chairOf, idOf, lawfulContest, of, sevenOf, without, type LawfulPlan } from "../lawful-contest.js";

type Fate = readonly [step: string, ...dependsOn: ReadingId[]];

const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf("KZ-35", n)) as [string, string, string, string]; // of four numbers

/** The lawful contest up to a stage, with every mark at its best: no reading tells anybody's fate. */
function clear(until: NonNullable<LawfulPlan["until"]>, applications: NonNullable<LawfulPlan["applications"]>): readonly ContestEvent[] {
  return altered(lawfulContest({ applications, until }), "ApplicationScored", ({ applicationId, sessionId }) => scored(applicationId, sessionId, [5, 5, 5, 5, 5, 5]).data);
}

/** With only five of the seven at some sessions, who are enough unless the chair is an eighth. */
function fiveAt(log: readonly ContestEvent[], ...sessions: readonly SessionId[]): readonly ContestEvent[] {
  return altered(
    log,
    "SessionHeld",
    ({ session }) => ({ session: { ...session, present: session.present.slice(0, 5) } }),
    ({ session }) => sessions.includes(session.id),
  );
}

/** What depends on a reading, of each application of whom anything does. */
function fatesIn(log: readonly ContestEvent[]): { readonly [id: string]: readonly Fate[] } {
  const fates: { [id: string]: Fate[] } = {};
  for (const { applicationId, step, dependsOn } of sensitivity(replay(log), plainDate("2022-12-30")).fates) (fates[applicationId] ??= []).push([step, ...dependsOn]);
  return fates;
}

/** The same fate of several. */
function all(ids: readonly string[], ...fates: readonly Fate[]): { readonly [id: string]: readonly Fate[] } {
  return Object.fromEntries(ids.map((id) => [id, fates]));
}

describe("the admission", () => {
  const individual = altered(clear("filed", { "KZ-35": 2 }), "ApplicationFiled", (data) => ({ ...data, provider: { ...data.provider, kind: "individual" } }), of(A));

  it("of an individual hangs on who may apply, and on nothing where nothing was announced", () => {
    expect(fatesIn(individual)).toEqual({ [A]: [["admission", "applicants"]] });
    expect(fatesIn(without(individual, "ContestAnnounced"))).toEqual({});
  });

  it("is told of each by what the papers give, whatever the check recorded", () => {
    expect(fatesIn([...individual, checked(A, "2022-06-20", ["late"])])).toEqual({ [A]: [["admission", "applicants"]] });
  });
});

describe("the selection", () => {
  const session = "KZ-35/selection";
  const log = clear("scored", { "KZ-35": 2, "KZ-71": 1 });
  const quorum: Fate = ["selection", "chair-seat"];

  it("hangs on the quorum of its own session", () => {
    expect(fatesIn(log)).toEqual({});
    expect(fatesIn(fiveAt(log, session))).toEqual(all([A, B], quorum));
    expect(fatesIn(fiveAt(log, "KZ-71/selection"))).toEqual(all([idOf("KZ-71", 1)], quorum));
  });

  it("hangs on the scale where a mark lies between, and on the quorum besides", () => {
    const graded = altered(log, "ApplicationScored", (data) => scored(data.applicationId, session, [5, 5, 5, 1]).data, of(A));
    expect(fatesIn(graded)).toEqual(all([A], ["selection", "points-scale"]));
    expect(fatesIn(fiveAt(graded, session))).toEqual({ [A]: [["selection", "chair-seat", "points-scale"]], [B]: [quorum] });
  });

  it("hangs on nothing where it failed, or passed on a sheet that is none", () => {
    const failed = altered(log, "ApplicationScored", (data) => ({ ...data, passed: false }), of(A));
    expect(fatesIn(fiveAt(failed, session))).toEqual(all([B], quorum));
    const invalid = altered(log, "ApplicationScored", (data) => scored(data.applicationId, session, [6, 5, 5]).data, of(A));
    expect(fatesIn(fiveAt(invalid, session))).toEqual(all([B], quorum));
  });

  it("is that of the last scoring", () => {
    const again = (id: SessionId): readonly ContestEvent[] => [...log, held("again", "KZ-35", "2022-06-28"), scored(A, id, [5, 5, 5, 5, 5, 5])];
    expect(fatesIn(fiveAt(again("again"), session))).toEqual(all([B], quorum));
    expect(fatesIn(fiveAt(again("again"), "again"))).toEqual(all([A], quorum));
    expect(fatesIn([...fiveAt(log, session), scored(A, "unheld", [5, 5, 5, 5, 5, 5])])).toEqual(all([B], quorum));
  });

  it("hangs on nothing at a session of another commission, or before its own was approved", () => {
    const elsewhere = [...without(log, "SessionHeld", (data) => data.session.id === session), held(session, "KZ-71", "2022-06-27")];
    expect(fatesIn(fiveAt(elsewhere, session))).toEqual({});
    const approvedLate = altered(log, "CommissionFormed", (data) => ({ ...data, commission: { ...data.commission, approvedOn: plainDate("2022-06-28") } }));
    expect(fatesIn(fiveAt(approvedLate, session))).toEqual({});
  });
});

describe("becoming a finalist", () => {
  const session = "KZ-35/decision";
  const log = without(clear("decided", { "KZ-35": 4, "KZ-71": 1 }), "FinalistsPublished");
  const quorum: Fate = ["finalists", "chair-seat"];
  const deciding = (finalists: readonly string[], sessionId = session): ContestEvent => finalistsDecided("KZ-35", sessionId, finalists);

  it("hangs on the quorum of the session that named it", () => {
    expect(fatesIn(log)).toEqual({});
    expect(fatesIn(fiveAt(log, session))).toEqual(all([A, B, C], quorum));
    expect(fatesIn(fiveAt(log, "KZ-71/decision"))).toEqual(all([idOf("KZ-71", 1)], quorum));
  });

  it("is by the decision that stands", () => {
    const again = [...log, held("again", "KZ-35", "2022-07-13"), deciding([A, D], "again")];
    expect(fatesIn(fiveAt(again, session))).toEqual({});
    expect(fatesIn(fiveAt(again, "again"))).toEqual(all([A, D], quorum));
  });

  it("hangs on nothing where the decision is barred by whatever it tells", () => {
    const five = fiveAt(log, session);
    expect(fatesIn(without(five, "InterviewHeld", of(B)))).toEqual({});
    expect(fatesIn(fiveAt([...log, deciding([A, B, C, D])], session))).toEqual({});
    expect(fatesIn(fiveAt([...log, handedOff("KZ-35", [A, B, C]), deciding([A, B])], session))).toEqual({});
    const elsewhere = [...without(log, "SessionHeld", (data) => data.session.id === session), held(session, "KZ-71", "2022-07-12")];
    expect(fatesIn(fiveAt(elsewhere, session))).toEqual({});
  });

  it("hangs on the quorum still where another commission's decision is barred, or one names somebody who never applied", () => {
    const barred = without(fiveAt(log, session), "InterviewHeld", of(idOf("KZ-71", 1)));
    expect(fatesIn(barred)).toEqual(all([A, B, C], quorum));
    expect(fatesIn(without(fiveAt(log, "KZ-71/decision"), "InterviewHeld", of(A)))).toEqual(all([idOf("KZ-71", 1)], quorum));
    expect(fatesIn(fiveAt([...log, deciding([A, "nobody"])], session))).toEqual(all([A], quorum));
  });

  it("in the capital hangs on whether its places are split, where there is a fourth", () => {
    const capital = [1, 2, 3, 4].map((n) => idOf("KZ-71", n));
    const four = altered(clear("decided", { "KZ-71": 4 }), "ApplicationFiled", (data) => ({ ...data, provider: { ...data.provider, kind: "committee" } }), of(idOf("KZ-71", 4)));
    expect(fatesIn([...four, finalistsDecided("KZ-71", "KZ-71/decision", capital)])).toEqual(all(capital, ["finalists", "capital-quota"]));
  });

  it("hangs on whether the chair has a seat, where only as an eighth it votes", () => {
    const six = sevenOf("KZ-35").slice(1);
    const apart = altered(log, "CommissionFormed", (data) => ({ ...data, commission: { ...data.commission, members: data.commission.members.slice(1) } }), ({ commissionId }) => commissionId === "KZ-35");
    const ballots = [chairOf("KZ-35"), ...six].map((voter) => ({ voter, choices: [A, B, C] }));
    expect(fatesIn(altered(apart, "FinalistsDecided", (data) => (data.commissionId === "KZ-35" ? { ...data, ballots } : data)))).toEqual(all([A, B, C], quorum));
  });
});

describe("winning", () => {
  const session = "republican/decision";
  const log = altered(clear("awarded", { "KZ-35": 3, "KZ-71": 1 }), "WinnersDecided", ({ sessionId, winners }) => ({ sessionId, winners }));
  const quorum: Fate = ["winners", "chair-seat", "republican-quorum-base"];

  it("hangs on the quorum of the decision", () => {
    expect(fatesIn(log)).toEqual({});
    expect(fatesIn(fiveAt(log, session))).toEqual(all([A, B, C], quorum));
  });

  it("hangs on nothing where the decision is barred by whatever it tells", () => {
    const five = fiveAt(log, session);
    expect(fatesIn([...five, winnersDecided(session, [A, B, C])])).toEqual({});
    expect(fatesIn(without(five, "FinalInterviewHeld", of(B)))).toEqual({});
    expect(fatesIn(altered(five, "WinnersDecided", (data) => ({ ...data, winners: [A, B] })))).toEqual({});
    const elsewhere = [...without(log, "SessionHeld", (data) => data.session.id === session), held(session, "KZ-71", "2022-07-27")];
    expect(fatesIn(fiveAt(elsewhere, session))).toEqual({});
  });

  it("hangs on the quorum still where a decision on finalists is barred", () => {
    const unheard = without(fiveAt(log, session), "InterviewHeld", of(idOf("KZ-71", 1)));
    expect(fatesIn(unheard)).toEqual(all([A, B, C], quorum));
  });
});

describe("what is told", () => {
  it("comes application by application in the order of filing, step by step, readings in the order of the register", () => {
    const log = fiveAt(lawfulContest({ applications: { "KZ-35": 2, "KZ-23": 1 }, until: "decided" }), "KZ-35/selection", "KZ-35/decision", "KZ-23/decision");
    const { fates } = sensitivity(replay(log), plainDate("2022-12-30"));
    const readings = (...ids: readonly ReadingId[]): readonly ReadingId[] => READING_REGISTER.map(({ id }) => id).filter((id) => ids.includes(id));
    const first = idOf("KZ-23", 1);
    expect(fates).toStrictEqual([
      { applicationId: first, step: "selection", dependsOn: ["points-scale"] },
      { applicationId: first, step: "finalists", dependsOn: ["chair-seat"] },
      ...[A, B].flatMap((applicationId) => [
        { applicationId, step: "selection", dependsOn: readings("points-scale", "chair-seat") },
        { applicationId, step: "finalists", dependsOn: ["chair-seat"] },
      ]),
    ]);
  });
});
