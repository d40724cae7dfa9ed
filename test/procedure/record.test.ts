import type { ContestEvent, FindingFacts, RuleId, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { awardNotified, resultsProvided, resultsPublished } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import {
  checked,
  diplomaAwarded,
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
  supplemented,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { commandOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { altered, DAYS, filingOf, idOf, lawfulContest, of, providerOf, sevenOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const A = idOf(REGION, 1);
const application: Subject = { kind: "application", applicationId: A, commissionId: REGION };
const contest: Subject = { kind: "contest" };

/** A lawful contest of one region with one application, as far as told. */
function upTo(until: NonNullable<Parameters<typeof lawfulContest>[0]>["until"] & string, applications = 1): ContestEvent[] {
  return lawfulContest({ applications: { [REGION]: applications }, until });
}

/** A session moved to another day. */
function moved(log: readonly ContestEvent[], id: string, heldOn: string): ContestEvent[] {
  return altered(
    log,
    "SessionHeld",
    ({ session }) => ({ session: { ...session, heldOn: plainDate(heldOn) } }),
    ({ session }) => session.id === id,
  );
}

/** The invitation, or the diploma, of the first application dated otherwise. */
function dated(log: readonly ContestEvent[], type: "CandidateInvited" | "DiplomaAwarded", on: string): ContestEvent[] {
  return type === "CandidateInvited"
    ? altered(log, type, (data) => ({ ...data, on: plainDate(on) }), of(A))
    : altered(log, type, (data) => ({ ...data, on: plainDate(on) }), of(A));
}

describe("a lawful contest", () => {
  it.each([
    ["filed", "2022-06-24"],
    ["checked", "2022-12-30"],
    ["scored", "2022-12-30"],
    ["interviewed", "2022-12-30"],
    ["decided", "2022-07-15"],
    ["handed-off", "2022-12-30"],
    ["final", "2022-12-30"],
    ["awarded", "2022-12-30"],
  ] as const)("breaks no rule when its last step is that it was %s, as of %s", (until, asOf) => {
    expect(rulesBrokenBy(lawfulContest({ until }), { asOf })).toStrictEqual([]);
  });
});

describe("record/unknown-reference: an act names what the record has", () => {
  const log = upTo("final", 3);
  const [B, C] = [idOf(REGION, 2), idOf(REGION, 3)];
  const S = "KZ-35/decision";
  const nobody = "nobody";
  const toApplications: readonly ContestEvent[] = [
    supplemented(nobody, filingOf(providerOf(1, REGION))),
    forwarded(nobody, "KZ-71", "2022-06-16"),
    withdrawn(nobody, "2022-06-16"),
    checked(nobody),
    scored(nobody, S),
    invited(nobody),
    interviewed(nobody, S),
    finalistsDecided(REGION, S, [A, B, nobody]),
    finalistsPublished([nobody]),
    handedOff(REGION, [nobody]),
    { type: "MaterialsCorrected", data: { applicationId: nobody, on: plainDate("2022-07-20") } },
    finalInterviewed(nobody, "republican/interviews"),
    winnersDecided("republican/interviews", [A, B, nobody]),
    { type: "WinnerFileCompiled", data: { applicationId: nobody, on: DAYS.provided } },
    diplomaAwarded(nobody),
  ];
  it.each(toApplications.map((act) => [act.type, act] as const))(
    "an application nobody filed is told of the contest: %s",
    (type, act) => {
      expect(findingOf([...log, act], "record/unknown-reference")).toStrictEqual({
        rule: "record/unknown-reference",
        effect: "bars",
        norms: [],
        subject: contest,
        facts: { act: type, applications: [nobody] },
        readings: [],
        event: log.length,
      });
    },
  );

  it.each(toApplications.map((act) => [act.type, act] as const))("such an act is refused: %s", (type, act) => {
    const base = type === "FinalistsDecided" ? upTo("interviewed", 3) : log;
    const asked = type === "FinalistsDecided" ? finalistsDecided(REGION, "KZ-35/interviews", [A, B, nobody]) : act;
    const besides: readonly RuleId[] = type === "WinnersDecided" ? ["winners/three", "winners/ballots-recorded"] : [];
    given(base)
      .when(commandOf(asked))
      .thenRefused("record/unknown-reference", ...besides);
  });

  const toSessions: readonly ContestEvent[] = [
    signed("never held", REGION, DAYS.selected),
    scored(A, "never held"),
    interviewed(A, "never held"),
    finalistsDecided(REGION, "never held", [A, B, C]),
    finalInterviewed(A, "never held"),
    winnersDecided("never held", [A, B, C]),
  ];
  it.each(toSessions.map((act) => [act.type, act] as const))("a session never held is told of the contest: %s", (type, act) => {
    const { effect, subject, facts, event } = findingOf([...log, act], "record/unknown-reference");
    expect({ effect, subject, event }).toStrictEqual({ effect: "bars", subject: contest, event: log.length });
    expect(facts).toStrictEqual({ act: type, sessions: ["never held"] });
  });

  it.each([resultsProvided(), resultsPublished(), awardNotified()])("an act that names nobody names nobody unknown: $type", (act) => {
    given(without(upTo("awarded", 3), act.type)).when(commandOf(act)).thenAccepted();
  });

  it("a scoring at a session never held is refused", () => {
    given(upTo("checked"))
      .when(commandOf(scored(A, "never held")))
      .thenRefused("record/unknown-reference");
  });

  it("minutes of a session never held are refused", () => {
    given(upTo("checked"))
      .when(commandOf(signed("never held", REGION, DAYS.selected)))
      .thenRefused("record/unknown-reference");
  });

  it("a ballot may name nobody unknown either", () => {
    const interviews = upTo("interviewed", 3);
    const ballots = sevenOf(REGION).map((voter) => ({ voter, choices: [A, B, nobody] }));
    given(interviews)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "KZ-35/interviews", ballots } })
      .thenRefused("record/unknown-reference", "session/ballots");
  });

  it("one finding tells of every act, each with all it names, by the id of whom nobody filed", () => {
    const acts = [scored(nobody, "never held"), checked("another"), checked("a third"), checked("a fourth")];
    for (const order of [acts, acts.toReversed()]) {
      expect(findingOf([...log, ...order], "record/unknown-reference")).toMatchObject({
        facts: {
          act: "DocumentsChecked",
          applications: ["a fourth"],
          others: [
            { act: "DocumentsChecked", applications: ["a third"] },
            { act: "DocumentsChecked", applications: ["another"] },
            { act: "ApplicationScored", applications: [nobody], sessions: ["never held"] },
          ],
        },
        event: log.length + 3,
      });
    }
  });

  it("it stops being a fault once the application is filed and the session held, in whatever order they are recorded", () => {
    const [posting, social, commission, filing, ...later] = upTo("scored");
    const backwards = [posting!, social!, commission!, ...later, filing!];
    expect(findingsOf(backwards, "record/unknown-reference")).toStrictEqual([]);
    expect(findingsOf([posting!, social!, commission!, ...later], "record/unknown-reference")).not.toStrictEqual([]);
  });

  it("an id may be any text: one that every object has is as unknown as another", () => {
    for (const id of ["__proto__", "constructor", "toString"]) {
      given([posted(), socialNotice(), formed(REGION)])
        .when(commandOf(checked(id)))
        .thenRefused("record/unknown-reference");
      given([posted(), socialNotice(), formed(REGION), filed(id)])
        .when(commandOf(checked(id)))
        .thenAccepted();
    }
  });

  describe("a commission that was never formed", () => {
    const unformed = without(upTo("interviewed"), "CommissionFormed");
    it("holds no session, checks nobody, invites nobody and decides nothing: told of the commission", () => {
      const decided = [
        ...unformed,
        held("KZ-35/decision", REGION, "2022-07-12"),
        finalistsDecided(REGION, "KZ-35/decision", [A]),
      ];
      const { subject, effect, facts } = findingOf(decided, "record/unknown-reference");
      expect({ subject, effect }).toStrictEqual({ subject: { kind: "commission", commissionId: REGION }, effect: "bars" });
      const acts = [facts, ...(facts.others ?? [])].map(({ act, on }) => [act, on]);
      expect(new Set(acts.map(([act]) => act))).toStrictEqual(
        new Set(["SessionHeld", "DocumentsChecked", "CandidateInvited", "FinalistsDecided"]),
      );
      expect(acts).toContainEqual(["DocumentsChecked", "2022-06-20"]);
      expect(acts).toContainEqual(["FinalistsDecided", "2022-07-12"]);
    });

    it("is refused each of these", () => {
      const filedOnly = without(upTo("filed"), "CommissionFormed");
      given(filedOnly)
        .when(commandOf(held("s", REGION, "2022-06-27")))
        .thenRefused("record/unknown-reference");
      given(filedOnly)
        .when(commandOf(checked(A)))
        .thenRefused("record/unknown-reference");
      given(without(upTo("scored"), "CommissionFormed"))
        .when(commandOf(invited(A)))
        .thenRefused("record/unknown-reference");
      given(unformed)
        .when(commandOf(finalistsDecided(REGION, "KZ-35/interviews", [A])))
        .thenRefused("record/unknown-reference");
    });

    it("may be filed with, forwarded to, and have its region's materials handed off", () => {
      const opened = [posted(), socialNotice()];
      given(opened)
        .when(commandOf(filed(A)))
        .thenAccepted();
      given([...opened, filed(A)])
        .when(commandOf(forwarded(A, "KZ-71", "2022-06-16")))
        .thenAccepted();
      const log = [...opened, filed(A), forwarded(A, "KZ-71", "2022-06-16"), handedOff("KZ-55", [A])];
      expect(findingsOf(log, "record/unknown-reference")).toStrictEqual([]);
    });

    it("is the one that had the application on the day of the check, or of the invitation", () => {
      const log = [posted(), socialNotice(), formed(REGION), filed(A), forwarded(A, "KZ-71", "2022-06-21")];
      expect(findingsOf([...log, invited(A, "2022-06-20")], "record/unknown-reference")).toStrictEqual([]);
      expect(findingsOf([...log, checked(A, "2022-06-20")], "record/unknown-reference")).toStrictEqual([]);
      expect(findingOf([...log, checked(A, "2022-06-21")], "record/unknown-reference").subject).toStrictEqual({
        kind: "commission",
        commissionId: "KZ-71",
      });
    });

    it("may be the republican one: it holds no session before the Agency has formed it", () => {
      const log = upTo("handed-off", 3);
      given(log)
        .when(commandOf(held("r", "republican", "2022-07-25")))
        .thenRefused("record/unknown-reference");
      const session = [...log, held("r", "republican", "2022-07-25")];
      expect(findingOf(session, "record/unknown-reference")).toMatchObject({
        subject: { kind: "commission", commissionId: "republican" },
        facts: { act: "SessionHeld", on: "2022-07-25" },
        event: log.length,
      });
    });

    it("may be the republican one, told of each session and each decision of its own, and of no other", () => {
      const log = [
        ...upTo("handed-off", 3),
        held("r", "republican", "2022-07-25"),
        winnersDecided("r", [A]),
        winnersDecided("KZ-35/decision", [A]),
      ];
      const { subject, facts, event } = findingOf(log, "record/unknown-reference");
      expect(subject).toStrictEqual({ kind: "commission", commissionId: "republican" });
      expect([facts, ...(facts.others ?? [])].map(({ act, on }) => [act, on])).toStrictEqual([
        ["SessionHeld", "2022-07-25"],
        ["WinnersDecided", "2022-07-25"],
        ["WinnersDecided", DAYS.decided],
      ]);
      expect(event).toBe(log.length - 1);
      expect(findingsOf([...log, formed("republican")], "record/unknown-reference")).toStrictEqual([]);
    });

    it("had the application by the filing and the forwarding that brought it there: the event is the last of these", () => {
      const before = [posted(), socialNotice(), formed(REGION), filed(A)];
      const brought = forwarded(A, "KZ-71", "2022-06-16");
      for (const act of [checked(A), invited(A)]) {
        const log = [...before, act, brought];
        expect(findingOf(log, "record/unknown-reference")).toMatchObject({
          subject: { kind: "commission", commissionId: "KZ-71" },
          facts: { act: act.type, on: act.data.on },
          event: log.length - 1,
        });
        const filedLast = [...before.slice(0, 2), act, filed(A)];
        expect(findingOf(filedLast, "record/unknown-reference").event).toBe(filedLast.length - 1);
        const besides: readonly RuleId[] = act.type === "DocumentsChecked" ? ["check/right-commission"] : [];
        const { findings } = given([...before, act])
          .when(commandOf(brought))
          .thenAccepted("record/unknown-reference", ...besides);
        expect(findings[0]?.facts.act).toBe(act.type);
      }
    });

    it("tells of a session as recorded last: one that turns out to be another commission's is none of its own", () => {
      const log = without(upTo("filed"), "CommissionFormed");
      const [first, again] = [held("s", REGION, "2022-06-27"), held("s", "KZ-71", "2022-06-28")];
      expect(findingOf([...log, first], "record/unknown-reference").subject).toMatchObject({ commissionId: REGION });
      expect(findingsOf([...log, formed("KZ-71"), first, again], "record/unknown-reference")).toStrictEqual([]);
    });

    it("stops being a fault once it is formed", () => {
      const formedLater = [...unformed, formed(REGION)];
      expect(findingsOf(formedLater, "record/unknown-reference")).toStrictEqual([]);
    });
  });
});

describe("record/chronology: each act follows those it rests on", () => {
  const log = upTo("awarded", 3);
  const S = { selection: "KZ-35/selection", interviews: "KZ-35/interviews", decision: "KZ-35/decision" } as const;
  type Told = readonly [string | undefined, string | undefined, string | undefined, string | undefined];
  /** What a chronology finding of the first application tells: act and day, the act it rests on and its day. */
  function told(changed: readonly ContestEvent[]): readonly Told[] {
    const found = findingsOf(changed, "record/chronology").find(
      ({ subject }) => subject.kind === "application" && subject.applicationId === A,
    );
    if (found === undefined) return [];
    const { others = [], ...first } = found.facts;
    return [first, ...others].map(({ act, on, afterAct, afterOn }: FindingFacts): Told => [act, on, afterAct, afterOn]);
  }

  it.each<[string, readonly ContestEvent[], readonly Told[]]>([
    [
      "scored before it was checked",
      moved(log, S.selection, "2022-06-19"),
      [["ApplicationScored", "2022-06-19", "DocumentsChecked", "2022-06-20"]],
    ],
    [
      "invited before it was scored",
      dated(log, "CandidateInvited", "2022-06-26"),
      [["CandidateInvited", "2022-06-26", "ApplicationScored", "2022-06-27"]],
    ],
    [
      "invited before it was even checked",
      dated(log, "CandidateInvited", "2022-06-19"),
      [
        ["CandidateInvited", "2022-06-19", "DocumentsChecked", "2022-06-20"],
        ["CandidateInvited", "2022-06-19", "ApplicationScored", "2022-06-27"],
      ],
    ],
    [
      "interviewed before it was invited",
      moved(log, S.interviews, "2022-06-28"),
      [["InterviewHeld", "2022-06-28", "CandidateInvited", "2022-06-29"]],
    ],
    [
      "decided on before it was interviewed",
      moved(log, S.decision, "2022-07-07"),
      [["FinalistsDecided", "2022-07-07", "InterviewHeld", "2022-07-08"]],
    ],
    [
      "winner before the final interview",
      moved(log, "republican/decision", "2022-07-24"),
      [["WinnersDecided", "2022-07-24", "FinalInterviewHeld", "2022-07-25"]],
    ],
    [
      "a diploma before the winners were decided",
      dated(log, "DiplomaAwarded", "2022-07-26"),
      [["DiplomaAwarded", "2022-07-26", "WinnersDecided", "2022-07-27"]],
    ],
  ])("not kept: %s", (_, changed, expected) => {
    expect(told(changed)).toStrictEqual(expected);
  });

  it("the finding names its rule, effect, norms, subject and the event", () => {
    const early = dated(upTo("scored"), "CandidateInvited", "2022-06-26");
    expect(findingOf(early, "record/chronology")).toStrictEqual({
      rule: "record/chronology",
      effect: "records",
      norms: ["N4.0", "N15.1", "N16.1", "N17", "N20.1", "N22"],
      subject: application,
      facts: { act: "CandidateInvited", on: "2022-06-26", afterAct: "ApplicationScored", afterOn: "2022-06-27" },
      readings: [],
      event: early.findIndex(({ type }) => type === "CandidateInvited"),
    });
  });

  it("acts of one day stand in order", () => {
    const oneDay = moved(moved(moved(log, S.selection, "2022-06-20"), S.interviews, "2022-06-20"), S.decision, "2022-06-20");
    expect(told(dated(oneDay, "CandidateInvited", "2022-06-20"))).toStrictEqual([]);
    expect(told(dated(moved(log, "republican/decision", "2022-07-25"), "DiplomaAwarded", "2022-07-25"))).toStrictEqual([]);
  });

  it("missing links are skipped: an interview is held against the check where nothing stands between", () => {
    const bare = without(without(log, "ApplicationScored"), "CandidateInvited");
    expect(told(moved(bare, S.interviews, "2022-06-19"))).toStrictEqual([
      ["InterviewHeld", "2022-06-19", "DocumentsChecked", "2022-06-20"],
    ]);
    expect(told(moved(bare, S.interviews, "2022-06-20"))).toStrictEqual([]);
  });

  it("an act whose session is not recorded has no day: it is in no wrong place, and what follows is held against those before it", () => {
    const base = without(upTo("checked"), "CandidateInvited");
    const undated = scored(A, "never held");
    expect(told([...base, undated, invited(A, "2022-06-20")])).toStrictEqual([]);
    expect(told([...base, undated, invited(A, "2022-06-19")])).toStrictEqual([
      ["CandidateInvited", "2022-06-19", "DocumentsChecked", "2022-06-20"],
    ]);
    expect(told([...without(base, "DocumentsChecked"), undated, invited(A, "2022-06-19")])).toStrictEqual([]);
    const dayLater = [held("s", REGION, "2022-06-27"), scored(A, "s")];
    expect(told([...base, undated, ...dayLater, invited(A, "2022-06-26")])).toStrictEqual([]);
  });

  it("a repeated act is held against those of earlier kinds, not against the first of its own", () => {
    const base = without(upTo("scored"), "CandidateInvited");
    expect(told([...base, invited(A, "2022-07-01"), invited(A, "2022-06-28")])).toStrictEqual([]);
    expect(told([...base, invited(A, "2022-06-26"), invited(A, "2022-06-25")])).toStrictEqual([
      ["CandidateInvited", "2022-06-26", "ApplicationScored", "2022-06-27"],
      ["CandidateInvited", "2022-06-25", "ApplicationScored", "2022-06-27"],
    ]);
  });

  it("only the first of a kind is what others follow, and acts of one day stand in order, also where something else is out of it", () => {
    const [first, again] = [[held("first", REGION, "2022-06-27"), scored(A, "first")], [held("again", REGION, "2022-06-30"), scored(A, "again")]];
    expect(told([...upTo("checked"), ...first, ...again, invited(A, "2022-06-26")])).toStrictEqual([
      ["CandidateInvited", "2022-06-26", "ApplicationScored", "2022-06-27"],
    ]);
    const decidedEarly = [...moved(upTo("decided"), S.decision, "2022-07-07"), invited(A, "2022-07-10")];
    expect(told(decidedEarly)).toStrictEqual([["FinalistsDecided", "2022-07-07", "InterviewHeld", "2022-07-08"]]);
    expect(told([...moved(upTo("scored"), S.selection, "2022-06-20"), invited(A, "2022-06-19")])).toStrictEqual([
      ["CandidateInvited", "2022-06-19", "DocumentsChecked", "2022-06-20"],
      ["CandidateInvited", "2022-06-19", "ApplicationScored", "2022-06-20"],
    ]);
  });

  it("the two stages are two chains, and the hand-off is in neither", () => {
    const stageTwoFirst = moved(log, "republican/interviews", "2022-06-16");
    expect(told(stageTwoFirst)).toStrictEqual([]);
    const handedOffFirst = altered(log, "MaterialsHandedOff", (data) => ({ ...data, dispatchedOn: plainDate("2022-06-16") }));
    expect(told(handedOffFirst)).toStrictEqual([]);
  });

  it("an act is held against the first of an earlier kind, by the order of recording", () => {
    const again = [held("again", REGION, "2022-06-30"), scored(A, "again")];
    const scoring = without(upTo("checked"), "CandidateInvited");
    const first = [held("first", REGION, "2022-06-27"), scored(A, "first")];
    expect(findingsOf([...scoring, ...first, ...again, invited(A, "2022-06-29")], "record/chronology")).toStrictEqual([]);
    expect(findingOf([...scoring, ...again, ...first, invited(A, "2022-06-29")], "record/chronology").facts).toStrictEqual({
      act: "CandidateInvited",
      on: "2022-06-29",
      afterAct: "ApplicationScored",
      afterOn: "2022-06-30",
    });
  });

  it("every act is held against it, a repeated one too", () => {
    const twice = [...upTo("scored"), invited(A, "2022-06-26")];
    expect(told(twice)).toStrictEqual([["CandidateInvited", "2022-06-26", "ApplicationScored", "2022-06-27"]]);
  });

  it("minutes dated before their session are told of the session; those of its day are not", () => {
    const scoredLog = upTo("scored");
    const early = [...scoredLog, signed(S.selection, REGION, "2022-06-26")];
    expect(findingOf(early, "record/chronology")).toMatchObject({
      effect: "records",
      subject: { kind: "session", sessionId: S.selection, commissionId: REGION },
      facts: { act: "MinutesSigned", on: "2022-06-26", afterAct: "SessionHeld", afterOn: "2022-06-27" },
      event: scoredLog.length,
    });
    expect(findingsOf([...scoredLog, signed(S.selection, REGION, "2022-06-27")], "record/chronology")).toStrictEqual([]);
  });

  it("an act out of order stands, and carries the finding", () => {
    const scoredLog = without(upTo("scored"), "CandidateInvited");
    const { events } = given(scoredLog)
      .when(commandOf(invited(A, "2022-06-26")))
      .thenAccepted("record/chronology");
    expect(events).toStrictEqual([invited(A, "2022-06-26")]);
    given(scoredLog)
      .when(commandOf(invited(A, "2022-06-27")))
      .thenAccepted();
    given(scoredLog)
      .when(commandOf(signed(S.selection, REGION, "2022-06-26")))
      .thenAccepted("record/chronology");
  });

  it("an act is out of order by its session as much as by what it follows: the event is the last of these", () => {
    const upToInvited = upTo("scored");
    const early = [...upToInvited, interviewed(A, "i"), held("i", REGION, "2022-06-28")];
    expect(findingOf(early, "record/chronology")).toMatchObject({
      facts: { act: "InterviewHeld", on: "2022-06-28", afterAct: "CandidateInvited", afterOn: "2022-06-29" },
      event: early.length - 1,
    });
    const recording = commandOf(held("i", REGION, "2022-06-28"));
    given([...upToInvited, interviewed(A, "i")])
      .when(recording)
      .thenAccepted("record/chronology");
    const invitedLast = [...without(upToInvited, "CandidateInvited"), held("i", REGION, "2022-06-28"), interviewed(A, "i"), invited(A)];
    expect(findingOf(invitedLast, "record/chronology").event).toBe(invitedLast.length - 1);
  });

  it("a session recorded again, later than its minutes and the invitation, stands: both are told of it", () => {
    const again = commandOf(held(S.selection, REGION, "2022-06-30"));
    const { findings } = given(upTo("scored")).when(again).thenAccepted("record/chronology", "record/chronology");
    expect(findings.map(({ facts }) => facts.act)).toStrictEqual(["MinutesSigned", "CandidateInvited"]);
  });
});

describe("record/withdrawn: whoever has withdrawn is spared what follows", () => {
  const acts: readonly (readonly [string, Parameters<typeof upTo>[0], string, string, readonly ContestEvent[]])[] = [
    ["checked as admitted", "filed", "2022-06-20", "DocumentsChecked", [checked(A, "2022-06-20")]],
    ["scored", "checked", "2022-06-27", "ApplicationScored", [held("s", REGION, "2022-06-27"), scored(A, "s")]],
    ["interviewed", "scored", "2022-07-08", "InterviewHeld", [held("i", REGION, "2022-07-08"), interviewed(A, "i")]],
    [
      "named finalist",
      "interviewed",
      "2022-07-12",
      "FinalistsDecided",
      [held("d", REGION, "2022-07-12"), finalistsDecided(REGION, "d", [A])],
    ],
    [
      "interviewed at the second stage",
      "handed-off",
      "2022-07-25",
      "FinalInterviewHeld",
      [
        formed("republican", { approvedOn: plainDate("2022-07-18") }),
        held("f", "republican", "2022-07-25"),
        finalInterviewed(A, "f"),
      ],
    ],
  ];

  it.each(acts)("not kept: %s on the day of the withdrawal or after it", (_, until, on, act, further) => {
    const log = upTo(until);
    for (const day of [on, "2022-06-16"]) {
      const found = findingsOf([...log, withdrawn(A, day), ...further], "record/withdrawn");
      const [last] = found.map(({ facts }) => [facts, ...(facts.others ?? [])].at(-1));
      expect(last).toMatchObject({ act, on, withdrawnOn: day });
    }
  });

  it.each(acts)("kept: %s before the day of the withdrawal", (_, until, on, _act, further) => {
    const dayAfter = new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(findingsOf([...upTo(until), withdrawn(A, dayAfter), ...further], "record/withdrawn")).toStrictEqual([]);
  });

  it.each(acts)("refused: %s after a withdrawal of the same day", (_, until, on, _act, further) => {
    const log = [...upTo(until), withdrawn(A, on), ...further.slice(0, -1)];
    const findings = given(log).when(commandOf(further.at(-1)!));
    findings.thenRefused("record/withdrawn");
  });

  it("T44: who withdraws before the selection is not scored", () => {
    const log = [...upTo("checked"), withdrawn(A, "2022-06-24"), held("s", REGION, "2022-06-27")];
    const [finding] = given(log)
      .when(commandOf(scored(A, "s")))
      .thenRefused("record/withdrawn");
    expect(finding).toStrictEqual({
      rule: "record/withdrawn",
      effect: "bars",
      norms: ["N15.1", "N17", "N21"],
      subject: application,
      facts: { act: "ApplicationScored", on: "2022-06-27", withdrawnOn: "2022-06-24" },
      readings: [],
    });
    expect(findingOf([...log, scored(A, "s")], "record/withdrawn").event).toBe(log.length);
  });

  it("an invitation on the day of the withdrawal is refused, the day before it is not", () => {
    const log = without(upTo("scored"), "CandidateInvited");
    given([...log, withdrawn(A, "2022-06-29")])
      .when(commandOf(invited(A, "2022-06-29")))
      .thenRefused("record/withdrawn");
    given([...log, withdrawn(A, "2022-06-30")])
      .when(commandOf(invited(A, "2022-06-29")))
      .thenAccepted();
  });

  it("a winner who has withdrawn is refused, each one told", () => {
    const log = without(upTo("awarded", 3), "DiplomaAwarded");
    const undecided = log.slice(
      0,
      log.findIndex(({ type }) => type === "WinnersDecided"),
    );
    const ids = [A, idOf(REGION, 2), idOf(REGION, 3)];
    const decision = commandOf(winnersDecided("republican/decision", ids));
    const findings = given([...undecided, withdrawn(A, DAYS.winnersDecided), withdrawn(ids[1]!, DAYS.winnersDecided)])
      .when(decision)
      .thenRefused("record/withdrawn", "record/withdrawn", "winners/fewer-than-three", "winners/ballots-recorded");
    expect(findings.flatMap(({ subject }) => ("applicationId" in subject ? [subject.applicationId] : []))).toStrictEqual(
      ids.slice(0, 2),
    );
    given([...undecided, withdrawn(A, "2022-07-28")])
      .when(decision)
      .thenAccepted("winners/ballots-recorded");
  });

  it("a check that does not admit, a hand-off, a file and a diploma are not what it spares them", () => {
    const log = without(without(upTo("awarded", 3), "DiplomaAwarded"), "WinnerFileCompiled");
    const after = [
      ...log,
      withdrawn(A, "2022-08-10"),
      checked(A, "2022-08-11", ["form-missing"]),
      handedOff(REGION, [A], "2022-08-12"),
      { type: "WinnerFileCompiled", data: { applicationId: A, on: plainDate("2022-08-13") } } as const,
      diplomaAwarded(A),
    ];
    expect(findingsOf(after, "record/withdrawn")).toStrictEqual([]);
  });

  it("a backdated withdrawal stands: what it makes of earlier acts is told and refuses nothing", () => {
    const { findings } = given(upTo("scored"))
      .when(commandOf(withdrawn(A, "2022-06-27")))
      .thenAccepted("record/withdrawn");
    const { others = [], ...first } = findings[0]!.facts;
    expect([first, ...others].map(({ act }) => act)).toStrictEqual(["ApplicationScored", "CandidateInvited"]);
    given(upTo("scored"))
      .when(commandOf(withdrawn(A, "2022-06-30")))
      .thenAccepted();
  });

  it("withdrawn twice is withdrawn from the earlier day", () => {
    const log = [...upTo("checked"), withdrawn(A, "2022-07-01"), withdrawn(A, "2022-06-25"), held("s", REGION, "2022-06-27")];
    given(log)
      .when(commandOf(scored(A, "s")))
      .thenRefused("record/withdrawn");
  });

  it("an act whose session is not recorded has no day, so that nothing is told of it until there is one", () => {
    const log = [...upTo("checked"), withdrawn(A, "2022-06-24"), scored(A, "s")];
    expect(findingsOf(log, "record/withdrawn")).toStrictEqual([]);
    const recorded = [...log, held("s", REGION, "2022-06-27")];
    expect(findingOf(recorded, "record/withdrawn").event).toBe(log.length);
    given(log)
      .when(commandOf(held("s", REGION, "2022-06-27")))
      .thenAccepted("record/withdrawn");
  });

  it("it tells of the application that withdrew and of no other", () => {
    const log = [...upTo("scored", 2), withdrawn(A, "2022-06-27")];
    expect(findingsOf(log, "record/withdrawn").map(({ subject }) => subject)).toStrictEqual([application]);
  });
});
