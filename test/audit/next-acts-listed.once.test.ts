import { emptyContest, nextActs, plainDate, replay, type ContestEvent, type Context, type NextAct, type Subject } from "uzdik";
import { describe, expect, it } from "vitest";
import {
  checked,
  filed,
  finalInterviewed,
  finalistsDecided,
  finalistsPublished,
  formed,
  forwarded,
  handedOff,
  held,
  interviewed,
  invited,
  posted,
  scored,
  signed,
  socialNotice,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { DAYS, idOf, lawfulContest, of, providerOf, sevenOf, without, type LawfulPlan } from "../lawful-contest.js";

const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf("KZ-35", n)) as [string, string, string, string]; // of four numbers

/** The lawful contest of one region up to a stage. */
function upTo(until: NonNullable<LawfulPlan["until"]>, applications = 1): readonly ContestEvent[] {
  return lawfulContest({ applications: { "KZ-35": applications }, until });
}

function asked(log: readonly ContestEvent[], day: string, context?: Context): readonly NextAct[] {
  return nextActs(replay(log), plainDate(day), context);
}

/** What is listed besides the commissions to be formed. */
function listed(log: readonly ContestEvent[], day: string, context?: Context): readonly NextAct[] {
  return asked(log, day, context).filter(({ act }) => act !== "FormCommission");
}

/** The same, each act in short. */
function inShort(log: readonly ContestEvent[], day: string, context?: Context): readonly string[] {
  return listed(log, day, context).map(({ act, subject, sessions, must }) => {
    const about = subject.kind === "application" ? subject.applicationId : subject.kind === "commission" ? subject.commissionId : subject.kind === "session" ? subject.sessionId : "";
    const resting = sessions === undefined ? "" : ` at ${sessions.join(" or ")}`;
    return `${act} ${about}${resting}${must ? "!" : ""}`;
  });
}

const applicationOf = (applicationId: string, commissionId: "KZ-35" | "KZ-10" = "KZ-35"): Subject => ({ kind: "application", applicationId, commissionId });
const CONTEST: Subject = { kind: "contest" };
const KARAGANDA: Subject = { kind: "commission", commissionId: "KZ-35" };
const REPUBLICAN: Subject = { kind: "commission", commissionId: "republican" };

describe("the announcement", () => {
  it("is the Agency's to make, and may be", () => {
    expect(asked([], "2022-05-01")).toStrictEqual([{ act: "AnnounceContest", by: "agency", subject: CONTEST, norms: ["N11"], must: false }]);
    expect(nextActs(emptyContest, plainDate("2022-05-01"))).toStrictEqual(asked([], "2022-05-01"));
  });

  it("once made on the web resource must be made on social networks too, once", () => {
    expect(listed([posted()], "2022-06-01")).toStrictEqual([{ act: "PostSocialNotice", by: "agency", subject: CONTEST, norms: ["N11"], must: true }]);
    expect(listed([posted(), socialNotice()], "2022-06-01")).toStrictEqual([]);
  });

  it("a day that is none is no day to ask about", () => {
    expect(() => nextActs(emptyContest, "2022-06-31" as ReturnType<typeof plainDate>)).toThrow(RangeError); // what a plain JavaScript caller may do
  });
});

describe("forming commissions", () => {
  const forming = (log: readonly ContestEvent[], day: string): readonly NextAct[] => asked(log, day).filter(({ act }) => act === "FormCommission");
  const commissions = (log: readonly ContestEvent[], day: string): readonly unknown[] =>
    forming(log, day).map(({ subject }) => subject.kind === "commission" && subject.commissionId);

  it("is the department's in each region there was on the day of the posting, and the Agency's in the republic", () => {
    const acts = forming([posted()], "2022-06-01");
    expect(acts).toHaveLength(18);
    expect(acts.slice(1, -1).every(({ by, norms, must }) => by === "territorial-department" && norms.join() === "N5.1" && !must)).toBe(true);
    expect([acts[0], acts.at(-1)]).toStrictEqual([
      { act: "FormCommission", by: "territorial-department", subject: { kind: "commission", commissionId: "KZ-11" }, norms: ["N5.1"], must: false },
      { act: "FormCommission", by: "agency", subject: REPUBLICAN, norms: ["N7.1"], must: false },
    ]);
    expect(forming([posted("2022-06-08T09:00:00+06:00")], "2022-06-08")).toHaveLength(21);
    expect(forming([formed("KZ-10")], "2022-06-01")).toEqual([]);
  });

  it("is done where one is formed", () => {
    const log = [posted(), formed("KZ-35"), formed("republican")];
    expect(commissions([posted()], "2022-06-01")).toContain("KZ-35");
    expect(commissions(log, "2022-06-01")).toHaveLength(16);
    for (const one of ["KZ-35", "republican"]) expect(commissions(log, "2022-06-01")).not.toContain(one);
  });

  it("is owed from the day on which the first application arrives, in the republic from the first decision on finalists", () => {
    const owed = (log: readonly ContestEvent[], day: string): readonly NextAct[] => forming(log, day).filter(({ must }) => must);
    const arrived = without(upTo("filed"), "CommissionFormed");
    expect(owed(arrived, "2022-06-09")).toEqual([]);
    expect(owed(arrived, "2022-06-10")).toStrictEqual([
      { act: "FormCommission", by: "territorial-department", subject: KARAGANDA, norms: ["N5.1"], must: true, duty: "commission/formed" },
    ]);
    expect(owed(upTo("decided"), "2022-07-11")).toEqual([]);
    expect(owed(upTo("decided"), "2022-07-12")).toStrictEqual([
      { act: "FormCommission", by: "agency", subject: REPUBLICAN, norms: ["N7.1"], must: true, duty: "commission/formed" },
    ]);
  });
});

describe("the check of documents", () => {
  const log = upTo("filed");

  it("is listed from the day after the intake, with its last day, and as overdue after that", () => {
    const check = {
      act: "CheckDocuments",
      by: "regional-commission",
      subject: applicationOf(A),
      norms: ["N13"],
      must: true,
      duty: "check/within-seven-working-days",
      lastDay: "2022-06-24",
    };
    expect(listed(log, "2022-06-15")).toEqual([]);
    expect(listed(log, "2022-06-16")).toStrictEqual([check]);
    expect(listed(log, "2022-06-24")).toStrictEqual([check]);
    expect(listed(log, "2022-06-25")).toStrictEqual([{ ...check, overdue: true }]);
  });

  it("is not, where nothing was announced, no commission is formed or the documents were checked", () => {
    expect(inShort(without(log, "ContestAnnounced"), "2022-06-16")).toEqual(["AnnounceContest "]);
    expect(listed(without(log, "CommissionFormed"), "2022-06-16")).toEqual([]);
    expect(listed([...log, checked(A, "2022-06-20", ["late"])], "2022-06-16")).toEqual([]);
  });

  it("is no more from the day of a withdrawal on, and owed to nobody who will withdraw", () => {
    const withdrawing = [...log, withdrawn(A, "2022-06-17")];
    expect(inShort(withdrawing, "2022-06-16")).toEqual([`CheckDocuments ${A}`]);
    expect(inShort(withdrawing, "2022-06-17")).toEqual([]);
  });

  it("waits for the forwarding of an application that another commission must assess, in the intake or after", () => {
    const elsewhere = [posted(), socialNotice(), formed("KZ-35"), filed("a", { commissionId: "KZ-10", provider: providerOf(1, "KZ-35") })];
    const forward = { act: "ForwardApplication", by: "regional-commission", subject: applicationOf("a", "KZ-10"), norms: ["N6", "N4.1"], must: false };
    expect(listed(elsewhere, "2022-06-10")).toStrictEqual([forward]);
    expect(listed(elsewhere, "2022-06-16")).toStrictEqual([forward]);
    const moved = [...elsewhere, forwarded("a", "KZ-35", "2022-06-17")];
    expect(inShort(moved, "2022-06-16")).toEqual(["ForwardApplication a"]);
    expect(inShort(moved, "2022-06-17")).toEqual(["CheckDocuments a!"]);
    expect(inShort([...elsewhere, withdrawn("a", "2022-06-16")], "2022-06-16")).toEqual([]);
  });
});

describe("the scoring", () => {
  const log = upTo("checked");
  const sitting = held("s", "KZ-35", "2022-06-22");

  it("is listed at the sessions held since the check, until which one is the secretary's to hold", () => {
    expect(listed(log, "2022-06-19")).toEqual([]);
    expect(listed(log, "2022-06-20")).toStrictEqual([
      { act: "HoldSession", by: "secretary", subject: KARAGANDA, norms: ["N8.2"], must: true, duty: "selection/scored" },
    ]);
    const further = [...log, held("first", "KZ-35", "2022-06-20"), sitting];
    expect(inShort(further, "2022-06-19")).toEqual([]);
    expect(inShort(further, "2022-06-21")).toEqual([`ScoreApplication ${A} at first!`]);
    expect(listed(further, "2022-06-22")).toStrictEqual([
      {
        act: "ScoreApplication",
        by: "regional-commission",
        subject: applicationOf(A),
        norms: ["N15.1"],
        must: true,
        duty: "selection/scored",
        sessions: ["first", "s"],
      },
    ]);
  });

  it.each([
    ["held before the check", [held("s", "KZ-35", "2022-06-19")]],
    ["still to be held", [held("s", "KZ-35", "2022-06-25")]],
    ["of another commission", [formed("KZ-10"), held("s", "KZ-10", "2022-06-22", sevenOf("KZ-35"))]],
    ["with four of seven present", [held("s", "KZ-35", "2022-06-22", sevenOf("KZ-35").slice(0, 4))]],
    ["with four of seven present, as recorded last", [sitting, held("s", "KZ-35", "2022-06-22", sevenOf("KZ-35").slice(0, 4))]],
  ])("does not rest on a session %s", (_, sessions) => {
    expect(inShort([...log, ...sessions], "2022-06-24")).toEqual(["HoldSession KZ-35!"]);
  });

  it("rests on a session with five of seven present, unless the chair is an eighth", () => {
    const five = [...log, held("s", "KZ-35", "2022-06-22", sevenOf("KZ-35").slice(0, 5))];
    expect(inShort(five, "2022-06-22")).toEqual([`ScoreApplication ${A} at s!`]);
    expect(inShort(five, "2022-06-22", { readings: { "chair-seat": "eighth" } })).toEqual(["HoldSession KZ-35!"]);
  });

  it("rests on no session before the commission was approved, and waits for none where there is no commission", () => {
    const unformed = [...without(log, "CommissionFormed"), sitting];
    const approvedOn = (day: string): readonly ContestEvent[] => [...unformed, formed("KZ-35", { approvedOn: plainDate(day) })];
    expect(inShort(approvedOn("2022-06-22"), "2022-06-23")).toEqual([`ScoreApplication ${A} at s!`]);
    expect(inShort(approvedOn("2022-06-23"), "2022-06-23")).toEqual(["HoldSession KZ-35!"]);
    expect(inShort(unformed, "2022-06-23")).toEqual([]);
  });

  it("is not listed of who is not admitted as checked last, was scored or has withdrawn", () => {
    expect(inShort([...log, checked(A, "2022-06-21", ["late"]), sitting], "2022-06-22")).toEqual([]);
    const scoredLater = [...log, sitting, held("later", "KZ-35", "2022-06-24"), scored(A, "later", [5])];
    expect(inShort(scoredLater, "2022-06-22")).toEqual([]);
    const withdrawing = [...log, sitting, withdrawn(A, "2022-06-23")];
    expect(inShort(withdrawing, "2022-06-22")).toEqual([`ScoreApplication ${A} at s`]);
    expect(inShort(withdrawing, "2022-06-23")).toEqual([]);
  });

  it("of an application admitted at last rests on a session since", () => {
    const atLast = [...upTo("filed"), checked(A, "2022-06-20", ["late"]), held("before", "KZ-35", "2022-06-20"), sitting, checked(A, "2022-06-21")];
    expect(inShort(atLast, "2022-06-22")).toEqual([`ScoreApplication ${A} at s!`]);
  });

  it("of an application forwarded since rests on a session at which the commission had it", () => {
    const moved = [
      ...[posted(), socialNotice(), formed("KZ-35"), filed("a", { commissionId: "KZ-10", provider: providerOf(1, "KZ-35") })],
      ...[checked("a", "2022-06-20"), held("before", "KZ-35", "2022-06-21"), forwarded("a", "KZ-35", "2022-06-22"), sitting],
    ];
    expect(inShort(moved, "2022-06-22")).toEqual(["ScoreApplication a at s!"]);
    expect(inShort(moved, "2022-06-21")).toEqual(["HoldSession KZ-35!"]);
  });

  it("of several waits for one session, which must be held where one of them is owed it", () => {
    const two = upTo("checked", 2);
    const one = [...two, withdrawn(A, "2022-06-30")];
    expect(inShort(two, "2022-06-22")).toEqual(["HoldSession KZ-35!"]);
    expect(inShort(one, "2022-06-22")).toEqual(["HoldSession KZ-35!"]);
    expect(listed([...one, withdrawn(B, "2022-06-30")], "2022-06-22")).toStrictEqual([
      { act: "HoldSession", by: "secretary", subject: KARAGANDA, norms: ["N8.2"], must: false },
    ]);
    const regions = [...lawfulContest({ applications: { "KZ-35": 1, "KZ-71": 1 }, until: "checked" }), sitting];
    expect(inShort(regions, "2022-06-22")).toEqual([`ScoreApplication ${A} at s!`, "HoldSession KZ-71!"]);
  });
});

describe("the interview", () => {
  const selected = without(upTo("scored"), "CandidateInvited");
  const log = upTo("scored");
  const sitting = held("s", "KZ-35", "2022-07-01");

  it("is preceded by an invitation, from the day of the selection on, within five working days", () => {
    const invitation = {
      act: "InviteCandidate",
      by: "regional-commission",
      subject: applicationOf(A),
      norms: ["N16.1"],
      must: true,
      duty: "interview/invited-within-five-working-days",
      lastDay: "2022-07-04",
    };
    expect(listed(selected, "2022-06-26")).toEqual([]);
    expect(listed(selected, "2022-06-27")).toStrictEqual([invitation]);
    expect(listed(selected, "2022-07-05")).toStrictEqual([{ ...invitation, overdue: true }]);
  });

  it("takes place at a session since the first invitation, owed once the invitation is made only if the term bounds it", () => {
    const invitedAgain = [...log, invited(A, "2022-07-02"), held("before", "KZ-35", "2022-06-28"), sitting];
    expect(inShort(log, "2022-06-28")).toEqual([]);
    expect(listed(log, "2022-06-29")).toStrictEqual([{ act: "HoldSession", by: "secretary", subject: KARAGANDA, norms: ["N8.2"], must: false }]);
    expect(listed(invitedAgain, "2022-07-01")).toStrictEqual([
      { act: "HoldInterview", by: "regional-commission", subject: applicationOf(A), norms: ["N16.1", "N16.3"], must: false, sessions: ["s"] },
    ]);
    const bounded: Context = { readings: { "invitation-bounds": "interview" } };
    const term = { must: true, duty: "interview/invited-within-five-working-days", lastDay: "2022-07-04" };
    expect(listed(invitedAgain, "2022-07-01", bounded)).toStrictEqual([
      { act: "HoldInterview", by: "regional-commission", subject: applicationOf(A), norms: ["N16.1", "N16.3"], ...term, sessions: ["s"] },
    ]);
    expect(listed(log, "2022-07-05", bounded)).toStrictEqual([
      { act: "HoldSession", by: "secretary", subject: KARAGANDA, norms: ["N8.2"], ...term, overdue: true },
    ]);
  });

  it("is not for who did not pass as scored last, was interviewed or has withdrawn", () => {
    const second = held("second", "KZ-35", "2022-06-28");
    for (const before of [selected, log]) {
      expect(inShort([...before, second, scored(A, "second", [5]), signed("second", "KZ-35", "2022-06-28")], "2022-07-01")).toEqual([]);
      expect(inShort([...before, withdrawn(A, "2022-06-30")], "2022-06-29")).toHaveLength(1);
      expect(inShort([...before, withdrawn(A, "2022-06-30")], "2022-06-30")).toEqual([]);
      expect(inShort([...before, sitting, interviewed(A, "s")], "2022-06-30")).toEqual([]);
    }
  });

  it("is preceded by an invitation also where the selection rests on a session that is not recorded", () => {
    expect(inShort([...upTo("checked"), scored(A, "unheld")], "2022-06-27")).toEqual([`InviteCandidate ${A}`]);
  });

  it("is the commission's that has the application on the day: none invites where that is not formed, nor sits for it before", () => {
    const moved = [...selected, forwarded(A, "KZ-10", "2022-06-29")];
    expect(inShort(moved, "2022-06-28")).toEqual([`InviteCandidate ${A}!`]);
    expect(inShort(moved, "2022-06-29")).toEqual([]);
    const reached = [...log, formed("KZ-10"), held("before", "KZ-10", "2022-06-29"), forwarded(A, "KZ-10", "2022-06-30"), held("s", "KZ-10", "2022-06-30")];
    expect(inShort(reached, "2022-06-29")).toEqual(["HoldSession KZ-10"]);
    expect(inShort(reached, "2022-06-30")).toEqual([`HoldInterview ${A} at s`]);
  });
});

describe("the finalists", () => {
  const heard = upTo("interviewed", 2);
  const log = without(upTo("decided"), "FinalistsPublished");

  it("are decided on at a session since the last interview", () => {
    expect(listed(heard, "2022-07-07")).toEqual([]);
    expect(listed(heard, "2022-07-08")).toStrictEqual([
      {
        act: "DecideFinalists",
        by: "regional-commission",
        subject: KARAGANDA,
        norms: ["N17"],
        must: true,
        duty: "finalists/decided",
        sessions: ["KZ-35/interviews"],
      },
    ]);
    const oneLater = (first: string, second: string): readonly ContestEvent[] => [
      ...upTo("scored", 2),
      ...[held("later", "KZ-35", "2022-07-11"), held("s", "KZ-35", "2022-07-08"), interviewed(A, first), interviewed(B, second)],
      ...[signed("later", "KZ-35", "2022-07-11"), signed("s", "KZ-35", "2022-07-11")],
    ];
    for (const both of [oneLater("s", "later"), oneLater("later", "s")]) {
      expect(inShort(both, "2022-07-10")).toEqual([]);
      expect(inShort(both, "2022-07-11")).toEqual(["DecideFinalists KZ-35 at later!"]);
    }
    expect(inShort([...heard, interviewed(A, "unheld")], "2022-07-08")).toEqual(["DecideFinalists KZ-35 at KZ-35/interviews!"]);
    expect(inShort([...upTo("scored"), interviewed(A, "unheld")], "2022-07-08")).toEqual([]);
  });

  it("are decided on at a session that is still to be held, where there is none", () => {
    const moved = [...heard, forwarded(A, "KZ-10", "2022-07-08"), formed("KZ-10")];
    expect(inShort(moved, "2022-07-08")).toEqual(["DecideFinalists KZ-35 at KZ-35/interviews!", "HoldSession KZ-10!"]);
  });

  it("are not decided on any more where the materials were handed off", () => {
    expect(inShort([...heard, handedOff("KZ-35", [A], "2022-07-11")], "2022-07-11")).toEqual([]);
  });

  it("are published by the Agency and handed off by the department, from the day of the decision on", () => {
    const publish = { act: "PublishFinalists", by: "agency", subject: KARAGANDA, norms: ["N18"], must: true, duty: "finalists/published" };
    const handOff = {
      act: "HandOffMaterials",
      by: "territorial-department",
      subject: KARAGANDA,
      norms: ["N19"],
      must: true,
      duty: "handoff/within-three-working-days",
      lastDay: "2022-07-15",
    };
    expect(listed(log, "2022-07-11")).toEqual([]);
    expect(listed(log, "2022-07-12")).toStrictEqual([publish, handOff]);
    expect(listed(log, "2022-07-16")).toStrictEqual([publish, { ...handOff, overdue: true }]);
    expect(listed([...log, finalistsPublished([A])], "2022-07-12")).toStrictEqual([handOff]);
    expect(listed([...log, handedOff("KZ-35", [A])], "2022-07-12")).toStrictEqual([publish]);
  });

  it("are published until the lists together have them all, those of a further decision too", () => {
    const three = without(upTo("decided", 4), "FinalistsPublished");
    const publishing = (...lists: readonly (readonly string[])[]): boolean =>
      inShort([...three, ...lists.map((names) => finalistsPublished(names))], "2022-07-13").includes("PublishFinalists KZ-35!");
    expect([publishing([A, B]), publishing([A, B], [C]), publishing([C], [D, B, A])]).toEqual([true, false, false]);
    const again = [...three, finalistsPublished([A, B, C]), finalistsDecided("KZ-35", "KZ-35/decision", [A, B, D])];
    expect(inShort(again, "2022-07-13")).toEqual(["PublishFinalists KZ-35!", "HandOffMaterials KZ-35!"]);
  });

  it("decided on at a session that is not recorded are not yet decided on", () => {
    expect(inShort([...heard, finalistsDecided("KZ-35", "unheld", [A])], "2022-07-12")).toEqual([]);
  });
});

describe("the second stage", () => {
  const log = [...upTo("handed-off", 3), formed("republican", { approvedOn: DAYS.republicanFormed })];
  const sitting = held("s", "republican", "2022-07-20");
  const hearing = (...sessions: readonly (readonly [string, string])[]): readonly ContestEvent[] => [
    ...log,
    ...sessions.map(([id, on]) => held(id, "republican", on)),
  ];
  const early = formed("republican", { approvedOn: DAYS.posted });

  it("hears each finalist at a session since the hand-off", () => {
    expect(inShort(log, "2022-07-13")).toEqual([]);
    expect(listed(log, "2022-07-14")).toStrictEqual([
      { act: "HoldSession", by: "secretary", subject: REPUBLICAN, norms: ["N8.2"], must: true, duty: "final/interviewed" },
    ]);
    expect(listed([...log, sitting], "2022-07-20").slice(1)).toStrictEqual(
      [B, C].map((id) => ({
        act: "HoldFinalInterview",
        by: "republican-commission",
        subject: applicationOf(id),
        norms: ["N20.1"],
        must: true,
        duty: "final/interviewed",
        sessions: ["s"],
      })),
    );
    const sessions = [held("before", "republican", "2022-07-13"), held("on the day", "republican", "2022-07-14")];
    expect(inShort([...upTo("handed-off"), early, ...sessions], "2022-07-14")).toEqual([`HoldFinalInterview ${A} at on the day!`]);
  });

  it("waits for the hand-off and the commission, and hears nobody twice or withdrawn", () => {
    expect(inShort([...without(log, "MaterialsHandedOff"), sitting], "2022-07-20")).not.toContain(`HoldFinalInterview ${A} at s!`);
    expect(inShort(upTo("handed-off"), "2022-07-20")).toEqual([]);
    const withdrawing = [...log, sitting, finalInterviewed(A, "s"), withdrawn(B, "2022-07-21")];
    expect(inShort(withdrawing, "2022-07-20")).toEqual([`HoldFinalInterview ${B} at s`, `HoldFinalInterview ${C} at s!`]);
    expect(inShort(withdrawing, "2022-07-21")).toEqual([`HoldFinalInterview ${C} at s!`]);
  });

  it("ends with the decision on winners, at a session since the last interview", () => {
    const all = [...hearing(["later", "2022-07-22"], ["s", "2022-07-20"]), finalInterviewed(A, "s"), finalInterviewed(B, "later"), finalInterviewed(C, "s")];
    expect(inShort(all, "2022-07-21")).toEqual([]);
    expect(listed(all, "2022-07-22")).toStrictEqual([
      {
        act: "DecideWinners",
        by: "republican-commission",
        subject: REPUBLICAN,
        norms: ["N20.1", "N21"],
        must: true,
        duty: "winners/decided",
        sessions: ["later"],
      },
    ]);
    expect(inShort([...all, finalInterviewed(C, "unheld")], "2022-07-22")).toEqual(["DecideWinners republican at later!"]);
    expect(inShort([...all, held("s", "republican", "2022-07-20", []), held("later", "republican", "2022-07-22", [])], "2022-07-22")).toEqual([
      "HoldSession republican!",
    ]);
  });

  it("ends once every finalist was heard or has withdrawn, somebody being heard", () => {
    const two = [...hearing(["s", "2022-07-20"]), finalInterviewed(A, "s"), finalInterviewed(B, "s")];
    expect(inShort(two, "2022-07-20")).toEqual([`HoldFinalInterview ${C} at s!`]);
    const withdrawing = [...two, withdrawn(C, "2022-07-21"), held("later", "republican", "2022-07-21")];
    expect(inShort(withdrawing, "2022-07-20")).toEqual([`HoldFinalInterview ${C} at s`]);
    expect(inShort(withdrawing, "2022-07-21")).toEqual(["DecideWinners republican at later!"]);
    expect(inShort([...log, sitting, ...[A, B, C].map((id) => withdrawn(id, "2022-07-19"))], "2022-07-20")).toEqual([]);
    expect(inShort([...log, sitting, ...[A, B, C].map((id) => finalInterviewed(id, "unheld"))], "2022-07-20")).toEqual([]);
  });

  it("ends with fewer than three winners only if there are fewer than three finalists, counting those never filed", () => {
    const unfiled = (...finalists: readonly string[]): readonly ContestEvent[] => [
      ...[...upTo("interviewed", 2), held("d", "KZ-35", "2022-07-12"), finalistsDecided("KZ-35", "d", finalists), signed("d", "KZ-35", "2022-07-12")],
      ...[finalistsPublished(finalists), handedOff("KZ-35", finalists), early, sitting, ...[A, B].map((id) => finalInterviewed(id, "s"))],
    ];
    expect(inShort(unfiled(A, B), "2022-07-20")).toEqual(["DecideWinners republican at s!"]);
    expect(inShort(unfiled(A, B, "nobody"), "2022-07-20")).toEqual([]);
    expect(inShort([...unfiled(A, B, "nobody"), withdrawn(B, "2022-07-20")], "2022-07-20")).toEqual(["DecideWinners republican at s!"]);
  });

  it("of four finalists with one withdrawn still ends at any session since the interviews", () => {
    const four = lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 1 }, until: "final" });
    const withdrawing = [...four, withdrawn(idOf("KZ-71", 1), "2022-07-26"), held("later", "republican", "2022-07-27")];
    expect(inShort(withdrawing, "2022-07-27")).toEqual(["DecideWinners republican at republican/interviews or later!"]);
  });

  it("is over once the winners are decided on", () => {
    const decided = [...upTo("final", 3), winnersDecided("unheld", [A, B, C])];
    expect(inShort(decided, "2022-07-27")).toEqual([]);
    expect(inShort(without(decided, "FinalInterviewHeld", of(A)), "2022-07-27")).toEqual([`HoldFinalInterview ${A} at republican/interviews!`]);
  });
});

describe("the award", () => {
  const decided = [
    ...upTo("final", 3),
    ...[held("s", "republican", "2022-07-27"), winnersDecided("s", [C, A, B]), signed("s", "republican", "2022-07-27")],
  ];

  it("is prepared and made from the day of the decision on, for each winner", () => {
    expect(listed(decided, "2022-07-26")).toEqual([]);
    const contest = { subject: CONTEST, must: true };
    expect(listed(decided, "2022-07-27")).toStrictEqual([
      { act: "ProvideResults", by: "secretary", norms: ["N8.4"], duty: "results/provided", ...contest },
      { act: "PublishResults", by: "agency", norms: ["N8.4"], duty: "results/published", ...contest },
      ...[C, A, B].map((id) => ({ act: "CompileWinnerFile", by: "secretary", subject: applicationOf(id), norms: ["N8.3"], must: true, duty: "award/file" })),
      { act: "NotifyAward", by: "agency", norms: ["N23"], duty: "award/notified", ...contest },
      ...[C, A, B].map((id) => ({ act: "AwardDiploma", by: "agency", subject: applicationOf(id), norms: ["N22"], must: true, duty: "award/diplomas" })),
    ]);
  });

  it.each([
    ["ResultsProvided", ["ProvideResults !"]],
    ["ResultsPublished", ["PublishResults !"]],
    ["WinnerFileCompiled", [A, B, C].map((id) => `CompileWinnerFile ${id}!`)],
    ["AwardNotified", ["NotifyAward !"]],
    ["DiplomaAwarded", [A, B, C].map((id) => `AwardDiploma ${id}!`)],
  ] as const)("lacks only what is not recorded: without %s", (type, missing) => {
    const whole = upTo("awarded", 3);
    expect(inShort(whole, "2022-12-30")).toEqual([]);
    expect(inShort(without(whole, type), "2022-12-30")).toEqual(missing);
  });

  it("is for no winner who has withdrawn, and owed to none who will", () => {
    const ofA = (day: string): readonly string[] => inShort([...decided, withdrawn(A, "2022-07-29")], day).filter((act) => act.includes(A));
    expect(ofA("2022-07-28")).toEqual([`CompileWinnerFile ${A}`, `AwardDiploma ${A}`]);
    expect(ofA("2022-07-29")).toEqual([]);
  });

  it("is for the winners of the last decision, if those are recorded and the session too", () => {
    const again = (...names: readonly string[]): readonly string[] =>
      inShort([...decided, winnersDecided("s", names)], "2022-07-27").filter((act) => act.startsWith("AwardDiploma"));
    expect(again(B, "nobody")).toEqual([`AwardDiploma ${B}!`]);
    expect(inShort([...upTo("final", 3), winnersDecided("unheld", [A, B, C])], "2022-07-27")).toEqual([]);
  });
});

describe("the minutes", () => {
  it("are the secretary's to have signed, from the day of a session at which something was decided", () => {
    const unsigned = without(upTo("scored"), "MinutesSigned");
    const minutes = {
      act: "SignMinutes",
      by: "secretary",
      subject: { kind: "session", sessionId: "KZ-35/selection", commissionId: "KZ-35" },
      norms: ["N5.8", "N7.8", "N8.3"],
      must: true,
      duty: "session/minutes-signed",
    };
    expect(listed(unsigned, "2022-06-26")).toEqual([]);
    expect(listed(unsigned, "2022-06-27")).toStrictEqual([minutes]);
    expect(listed([...upTo("checked"), held("s", "KZ-35", "2022-06-27")], "2022-06-27").map(({ act }) => act)).toEqual(["ScoreApplication"]);
  });

  it("come last, after the sessions to hold", () => {
    const unsigned = without(upTo("scored", 2), "MinutesSigned");
    expect(inShort(unsigned, "2022-06-30")).toEqual(["HoldSession KZ-35", "SignMinutes KZ-35/selection!"]);
  });
});
