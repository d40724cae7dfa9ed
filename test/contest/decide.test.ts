import type { Contest, ContestCommand, ContestEvent, Decision, RuleId } from "uzdik";
import { contestDecider, decide, emptyContest, evolve, plainDate, RefusedError, replay, RULES } from "uzdik";
import { describe, expect, it } from "vitest";
import {
  checked,
  filed,
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
import { commandOf, given, rulesBrokenBy } from "../given.js";
import { altered, at, DAYS, filingOf, idOf, lawfulContest, providerOf, sevenOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf(REGION, n)) as [string, string, string, string];
/** An application of another region. */
const E = idOf("KZ-71", 1);

type Stage = NonNullable<NonNullable<Parameters<typeof lawfulContest>[0]>["until"]>;

function upTo(until: Stage, applications = 1): ContestEvent[] {
  return lawfulContest({ applications: { [REGION]: applications }, until });
}

/** Three finalists of the region and three of another, and the session at which the winners are to be decided. */
function sixFinalists(): ContestEvent[] {
  const whole = lawfulContest({ applications: { [REGION]: 3, "KZ-71": 3 }, until: "final" });
  return [...whole, held("w", "republican", DAYS.winnersDecided)];
}

/** The value, with everything in it frozen: whoever writes to it is stopped. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe("a lawful contest, command by command", () => {
  it("is accepted without a finding, and recorded as it was asked for", () => {
    const log = lawfulContest();
    let contest: Contest = emptyContest;
    for (const event of log) {
      const decision = decide(contest, commandOf(event));
      expect(decision).toStrictEqual({ kind: "accepted", events: [event], findings: [] });
      contest = evolve(contest, event);
    }
    expect(JSON.stringify(contest)).toBe(JSON.stringify(replay(log)));
  });

  it("is decided by the record alone, wherever that was kept, and leaves record and command as they were", () => {
    const log = lawfulContest();
    log.forEach((event, index) => {
      const contest = replay(log.slice(0, index));
      const stored = JSON.parse(JSON.stringify(contest)) as Contest; // what was just written
      const command = frozen(commandOf(event));
      expect(JSON.stringify(decide(frozen(stored), command))).toBe(JSON.stringify(decide(contest, command)));
    });
  });
});

describe("refused: with every rule that applies, whatever its effect", () => {
  const refusedFor = (log: readonly ContestEvent[], command: ContestCommand): readonly RuleId[] => {
    const decision = decide(replay(log), command);
    expect(decision.kind).toBe("refused");
    return decision.kind === "refused" ? decision.findings.map(({ rule }) => rule) : [];
  };

  it.each<[string, ContestEvent[], ContestCommand, readonly RuleId[]]>([
    [
      "an application scored without a check, by another commission's session without a quorum, after withdrawing, on a bad sheet",
      [
        ...without(upTo("checked"), "DocumentsChecked"),
        formed("KZ-71"),
        withdrawn(A, "2022-06-21"),
        held("s", "KZ-71", DAYS.selected, sevenOf("KZ-71").slice(0, 4)),
      ],
      commandOf(scored(A, "s", [6, 5, 5, 1, 0, 0])),
      ["record/withdrawn", "session/own-commission", "session/quorum", "selection/admitted-only", "selection/sheet"],
    ],
    [
      "a decision that names too many, one of whom was not interviewed, after the hand-off and before the interviews",
      [
        ...without(upTo("handed-off", 4), "InterviewHeld", ({ applicationId }) => applicationId === D),
        held("d", REGION, "2022-07-07"),
      ],
      commandOf(finalistsDecided(REGION, "d", [A, B, C, D])),
      [
        ...(["record/chronology", "record/chronology", "record/chronology"] as const),
        "finalists/once",
        "finalists/interviewed-only",
        "finalists/at-most-three",
        "handoff/complete",
      ],
    ],
    [
      "an application filed with nobody's contest open, and again by the same provider",
      [filed("first")],
      commandOf(filed("second")),
      ["intake/contest-open", "intake/one-per-provider"],
    ],
    [
      "winners decided twice, at a regional session, with a stranger among them",
      [...upTo("awarded", 4), held("r", REGION, "2022-08-01")],
      commandOf(winnersDecided("r", [A, B, D])),
      [
        "session/own-commission",
        "winners/once",
        "winners/interviewed",
        "winners/three",
        "winners/ballots-recorded",
        "award/winners-only",
      ],
    ],
  ])("%s", (_, log, command, rules) => {
    expect(refusedFor(log, command)).toStrictEqual(rules);
  });

  it("in the order of the rules", () => {
    const ids: readonly RuleId[] = RULES.map(({ id }) => id);
    const log = [...without(upTo("checked"), "DocumentsChecked"), held("s", REGION, DAYS.selected, [])];
    const places = refusedFor(log, commandOf(scored(A, "s", [6, 5, 5, 1, 0, 0]))).map((rule) => ids.indexOf(rule));
    expect(places).toStrictEqual([...places].sort((one, other) => one - other));
    expect(places).toHaveLength(3);
  });

  it("and nothing is recorded: the answer has no events", () => {
    expect(decide(replay(upTo("checked")), commandOf(posted()))).not.toHaveProperty("events");
  });
});

describe("accepted: also with findings, which do not stop the act", () => {
  it("one that the act itself breaks", () => {
    const { events, findings } = given(upTo("filed"))
      .when(commandOf(checked(A, "2022-06-27")))
      .thenAccepted("check/within-seven-working-days");
    expect(events).toStrictEqual([checked(A, "2022-06-27")]);
    expect(findings).toMatchObject([{ effect: "records", facts: { on: "2022-06-27", lastDay: DAYS.checkLastDay } }]);
  });

  it.each<[string, ContestEvent[], ContestEvent, RuleId]>([
    ["a backdated withdrawal, of the score after it", upTo("scored"), withdrawn(A, "2022-06-22"), "record/withdrawn"],
    [
      "a composition that leaves no quorum, of the session",
      upTo("scored"),
      formed(REGION, { members: strangers() }),
      "session/quorum",
    ],
    [
      "a session recorded again without a quorum, of what was decided at it",
      upTo("scored"),
      held("KZ-35/selection", REGION, DAYS.selected, []),
      "session/quorum",
    ],
  ])("what it makes of earlier acts is told and refuses nothing: %s", (_, log, act, rule) => {
    const decision = decide(replay(log), commandOf(act));
    expect(decision.kind).toBe("accepted");
    expect("findings" in decision && decision.findings).toContainEqual(expect.objectContaining({ rule, effect: "bars" }));
    expect(rulesBrokenBy(log)).not.toContain(rule);
    expect(rulesBrokenBy([...log, act])).toContain(rule);
  });

  it("a further composition that governs no session yet makes nothing of earlier acts", () => {
    given(upTo("scored"))
      .when(commandOf(formed(REGION, { approvedOn: plainDate("2022-12-01") })))
      .thenAccepted();
  });

  it("a forwarding after scoring is told of the score by the commission that had not the application, and refuses nothing", () => {
    const log = [...upTo("scored"), formed("KZ-71")];
    given(log)
      .when(commandOf(forwarded(A, "KZ-71", "2022-06-16")))
      .thenAccepted("session/own-commission", "check/right-commission");
    given(log)
      .when(commandOf(forwarded(A, "KZ-71", "2022-12-01")))
      .thenAccepted();
  });

  it("a session, of who sat there and is no member", () => {
    given(upTo("checked"))
      .when(commandOf(held("s", REGION, DAYS.selected, [...sevenOf(REGION), "a guest"])))
      .thenAccepted("session/members-only");
  });

  it("an earlier fault is not told again of the next act", () => {
    const online = [...upTo("scored"), held("i", REGION, DAYS.interviewed), interviewed(A, "i", { mode: "online" })];
    expect(rulesBrokenBy(online)).toContain("interview/online-basis");
    given(online)
      .when(commandOf(interviewed(A, "i")))
      .thenAccepted();
  });

  it("what was left undone is not told: that is the audit's", () => {
    const alone = [posted()];
    expect(rulesBrokenBy(alone)).toStrictEqual(["announcement/both-channels"]);
    given([]).when(commandOf(posted())).thenAccepted();
  });

  it("it knows no day: no term has run out but by the act's own date", () => {
    const overdue = upTo("filed", 2);
    expect(rulesBrokenBy(overdue)).toContain("check/within-seven-working-days");
    given(overdue)
      .when(commandOf(checked(A)))
      .thenAccepted();
    given(overdue)
      .when(commandOf(withdrawn(A, "2022-12-01")))
      .thenAccepted();
  });

  it("ids are the caller's: names that objects have of themselves are names like any other", () => {
    for (const id of ["__proto__", "constructor", "a/b", " "]) {
      given(upTo("filed"))
        .when(commandOf(checked(id)))
        .thenRefused("record/unknown-reference");
      const filedUnder = filed(id, { provider: providerOf(9, REGION) });
      const { events } = given(upTo("filed")).when(commandOf(filedUnder)).thenAccepted();
      given([...upTo("filed"), ...events])
        .when(commandOf(checked(id)))
        .thenAccepted();
    }
  });

  it("keys that hold undefined are left out of the record", () => {
    const url: string | undefined = undefined;
    const command = { type: "AnnounceContest", data: { ...posted().data, url } } as unknown as ContestCommand; // what plain JavaScript may hand in
    expect(given([]).when(command).thenAccepted().events).toStrictEqual([posted()]);
  });
});

describe("an act refused for want of another stops being a fault once that other is recorded", () => {
  it.each<[string, ContestEvent[], ContestEvent, ContestEvent, RuleId]>([
    ["a filing for want of an announcement", [], filed(A), posted(), "intake/contest-open"],
    [
      "a score for want of a check",
      without(upTo("scored"), "ApplicationScored").filter(
        ({ type }) => type !== "DocumentsChecked" && type !== "CandidateInvited",
      ),
      scored(A, "KZ-35/selection"),
      checked(A),
      "selection/admitted-only",
    ],
    [
      "an invitation for want of a score",
      [...upTo("checked"), held("KZ-35/selection", REGION, DAYS.selected)],
      invited(A),
      scored(A, "KZ-35/selection"),
      "interview/selected-only",
    ],
    [
      "a check for want of a forwarding",
      [posted(), socialNotice(), formed(REGION), formed("KZ-71"), filed(A, { provider: providerOf(1, "KZ-71") })],
      checked(A),
      forwarded(A, "KZ-71", "2022-06-16"),
      "check/right-commission",
    ],
    [
      "a hand-off for want of a decision",
      [...upTo("interviewed"), held("d", REGION, DAYS.decided)],
      handedOff(REGION, [A]),
      finalistsDecided(REGION, "d", [A]),
      "handoff/after-decision",
    ],
    [
      "a session for want of its commission",
      [posted()],
      held("s", REGION, DAYS.selected),
      formed(REGION),
      "record/unknown-reference",
    ],
    [
      "minutes for want of their session",
      [posted(), formed(REGION)],
      signed("s", REGION, DAYS.selected),
      held("s", REGION, DAYS.selected),
      "record/unknown-reference",
    ],
  ])("%s", (_, log, act, other, rule) => {
    given(log).when(commandOf(act)).thenRefused(rule);
    expect(rulesBrokenBy([...log, act])).toContain(rule);
    expect(rulesBrokenBy([...log, act, other])).not.toContain(rule);
    given([...log, other])
      .when(commandOf(act))
      .thenAccepted();
  });
});

describe("what an act makes of earlier acts is told wherever those stand", () => {
  /** A commission and its decision on finalists, recorded before anybody filed what it names. */
  const namedElsewhere = (ballots?: Parameters<typeof finalistsDecided>[3]): ContestEvent[] => [
    ...upTo("filed"),
    formed("KZ-71"),
    held("d", "KZ-71", DAYS.decided),
    finalistsDecided("KZ-71", "d", ["late", "nobody's"], ballots),
  ];
  const filedHere = filed("late", { provider: providerOf(9, REGION) });
  const replacing = { approvedOn: plainDate(DAYS.interviewed) };
  const ballotsOf = (voters: readonly string[], ...choices: readonly (readonly string[])[]): { voter: string; choices: readonly string[] }[] =>
    choices.map((chosen, index) => ({ voter: voters[index]!, choices: chosen }));

  it("a filing: of the decision and the ballots of another commission that named it", () => {
    const told = ["finalists/interviewed-only", "finalists/at-most-three"] as const;
    given(namedElsewhere()).when(commandOf(filedHere)).thenAccepted(...told);
    given(namedElsewhere(ballotsOf(sevenOf("KZ-71"), ["late"])))
      .when(commandOf(filedHere))
      .thenAccepted("session/ballots", ...told);
  });

  it("a filing: of ballots that name it, though the decision does not", () => {
    const log = [...upTo("filed"), formed("KZ-71"), held("d", "KZ-71", DAYS.decided)];
    given([...log, finalistsDecided("KZ-71", "d", [], ballotsOf(sevenOf("KZ-71"), ["late"]))])
      .when(commandOf(filedHere))
      .thenAccepted("session/ballots");
  });

  it("a publication that ends the first stage: of the hand-off, though another commission has the finalists by now", () => {
    const log = without(upTo("handed-off", 3), "FinalistsPublished");
    const forwardings = [A, B, C].map((id) => forwarded(id, "KZ-71", DAYS.decided));
    given([...log, ...forwardings])
      .when(commandOf(finalistsPublished([A, B, C], "2022-07-08")), { readings: { "stage-one-end": "publication" } })
      .thenAccepted("handoff/within-three-working-days");
  });

  it("the first notice: of every application", () => {
    given([filed(A, { filing: { receivedAt: at(plainDate("2022-05-31")) } })])
      .when(commandOf(posted()))
      .thenAccepted("intake/not-premature");
  });

  it("a social notice: of every application where the term is counted from it", () => {
    const late = commandOf(socialNotice("2022-06-10T09:00:00+06:00"));
    const log = without(upTo("checked"), "SocialNoticePosted");
    given(log)
      .when(late, { readings: { "term-start": "both-notices" } })
      .thenAccepted("announcement/two-weeks", "check/after-intake");
    given(log).when(late).thenAccepted();
  });

  it("a composition with another chair: of what the chair's vote had decided, whichever decision stands", () => {
    const [chair, other] = sevenOf(REGION) as [string, string];
    const split = ballotsOf([chair, other], [A, B, C], [A, B, D]);
    const sitting = [formed(REGION), held("d", REGION, DAYS.decided), finalistsDecided(REGION, "d", [A, B, C], split)];
    const log = [...upTo("interviewed", 4).filter(({ type }) => type !== "MinutesSigned"), ...sitting];
    const act = commandOf(formed(REGION, { ...replacing, chair: { person: other, post: "head-of-department" } }));
    given(log).when(act).thenAccepted("finalists/by-ballots");
    given([...log, finalistsDecided(REGION, "not held", [A, B, C])])
      .when(act)
      .thenAccepted("finalists/by-ballots");
  });

  it("a composition: of what another commission decided at a session of this one", () => {
    const [chair, other] = sevenOf(REGION) as [string, string];
    const [F, G, H] = [2, 3, 4].map((n) => idOf("KZ-71", n)) as [string, string, string];
    const log = lawfulContest({ applications: { [REGION]: 1, "KZ-71": 4 }, until: "interviewed" }).filter(({ type }) => type !== "MinutesSigned");
    const decision = finalistsDecided("KZ-71", "d", [E, F, G], ballotsOf([chair, other], [E, F, G], [E, F, H]));
    given([...log, held("d", REGION, DAYS.decided), decision])
      .when(commandOf(formed(REGION, { ...replacing, chair: { person: other, post: "head-of-department" } })))
      .thenAccepted("finalists/by-ballots");
  });

  it("a withdrawal dated before the decision on winners: that it left fewer than three finalists", () => {
    given(upTo("awarded", 3))
      .when(commandOf(withdrawn(A, DAYS.handedOff)))
      .thenAccepted("record/withdrawn", "winners/fewer-than-three");
  });

  it("a composition of the republican commission: of the decision on winners", () => {
    const [chair, other] = sevenOf("republican") as [string, string];
    const decision = winnersDecided("w", [A, B, C], ballotsOf([chair, other], [A, B, C], [A, B, E]));
    const acting = { person: other, post: "deputy-chair-of-agency" } as const;
    given([...sixFinalists(), decision])
      .when(commandOf(formed("republican", { approvedOn: plainDate(DAYS.finalInterviewed), chair: acting })))
      .thenAccepted("winners/by-ballots");
  });

  it("a composition of a region: of the decision on winners, were it taken at a session of that region", () => {
    const [chair, other] = sevenOf(REGION) as [string, string];
    const decision = winnersDecided("r", [A, B, C], ballotsOf([chair, other], [A, B, C], [A, B, E]));
    const log = [...sixFinalists().filter(({ type }) => type !== "MinutesSigned"), held("r", REGION, DAYS.winnersDecided), decision];
    given(log)
      .when(commandOf(formed(REGION, { ...replacing, chair: { person: other, post: "head-of-department" } })))
      .thenAccepted("winners/by-ballots");
  });

  it("a decision at a session without a quorum: of everybody who was interviewed there", () => {
    const four = [...upTo("interviewed", 4), held("KZ-35/interviews", REGION, DAYS.interviewed, sevenOf(REGION).slice(0, 4))];
    const [finding] = given(four)
      .when(commandOf(finalistsDecided(REGION, "KZ-35/interviews", [A, B, C])))
      .thenRefused("session/quorum");
    expect(finding?.facts).toMatchObject({ acts: ["InterviewHeld", "FinalistsDecided"], applications: [A, B, C, D] });
  });

  it("a decision that leaves a finalist out: of the final interview, the ballots and the winners", () => {
    const log = upTo("awarded", 4);
    const findings = given(without(log, "MaterialsHandedOff"))
      .when(commandOf(finalistsDecided(REGION, "KZ-35/decision", [B, C, D])))
      .thenAccepted("session/ballots", "final/finalists-only", "winners/three");
    expect(findings.findings.map(({ subject }) => subject)).toMatchObject([
      { sessionId: "republican/decision" },
      { applicationId: A },
      { commissionId: "republican" },
    ]);
  });
});

describe("the findings of one rule stand in the order of recording, whatever the order in the command", () => {
  it("sessions", () => {
    const log = [
      ...upTo("checked"),
      formed("KZ-71"),
      held("interviews", REGION, DAYS.interviewed),
      held("selection", REGION, DAYS.selected),
      ...[scored(A, "selection"), interviewed(A, "interviews")],
    ];
    const { findings } = given(log)
      .when(commandOf(forwarded(A, "KZ-71", "2022-06-16")))
      .thenAccepted("session/own-commission", "session/own-commission", "check/right-commission");
    expect(findings.map(({ subject }) => subject)).toMatchObject([
      { sessionId: "interviews" },
      { sessionId: "selection" },
      { applicationId: A },
    ]);
  });

  it("applications", () => {
    const findings = given(without(upTo("final", 4), "FinalInterviewHeld"))
      .when(commandOf(winnersDecided("republican/interviews", [C, A, B])))
      .thenRefused("winners/interviewed", "winners/interviewed", "winners/interviewed", "winners/ballots-recorded");
    expect(findings.slice(0, 3).map(({ subject }) => subject)).toMatchObject([A, B, C].map((applicationId) => ({ applicationId })));
  });
});

describe("undetermined: what the text leaves to a person", () => {
  const tie = [
    [A, B],
    [A, B, C],
    [A, B, D],
  ].map((choices, index) => ({ voter: sevenOf(REGION)[index]!, choices }));
  const tied: ContestCommand = { type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots: tie } };
  const sitting = [...upTo("interviewed", 4), held("d", REGION, DAYS.decided)];

  it("a tie is told with who is elected, who is tied and for how many places, and by which norms", () => {
    const { election, norms } = given(sitting).when(tied).thenUndetermined();
    expect(norms).toStrictEqual(["N5.6", "N17"]);
    expect(election).toMatchObject({ outcome: "undetermined", elected: [A, B], tied: [C, D], places: 1 });
  });

  it("so is one of the republican commission, by its own norms", () => {
    const ballots = [[A, B, C], [A, B, E]].map((choices, index) => ({ voter: sevenOf("republican")[index + 1]!, choices }));
    const { election, norms } = given(sixFinalists()).when({ type: "DecideWinners", data: { sessionId: "w", ballots } }).thenUndetermined();
    expect(norms).toStrictEqual(["N7.7", "N20.1"]);
    expect(election).toMatchObject({ elected: [A, B], tied: [C, E], places: 1 });
  });

  it("a bar comes before it", () => {
    given([...sitting, formed(REGION, { approvedOn: plainDate("2022-12-01") })])
      .when(tied)
      .thenUndetermined();
    const unapproved = altered(sitting, "CommissionFormed", (data) => ({
      ...data,
      commission: { ...data.commission, approvedOn: plainDate("2022-12-01") },
    }));
    given(unapproved).when(tied).thenRefused("session/commission-approved");
  });

  it("and every bar there is", () => {
    const four = [...sitting, held("d", REGION, DAYS.decided, sevenOf(REGION).slice(0, 4)), withdrawn(A, DAYS.checked)];
    given(four).when(tied).thenRefused("session/quorum");
    const guest: ContestCommand = {
      type: "DecideFinalists",
      data: { commissionId: REGION, sessionId: "d", ballots: [...tie, { voter: "a guest", choices: [] }] },
    };
    given(four).when(guest).thenRefused("session/quorum", "session/ballots");
  });

  it("what its ballots elect is refused like what is named, where a rule bars it", () => {
    const ballots = sevenOf(REGION).map((voter) => ({ voter, choices: [A, B, D] }));
    const log = [...upTo("handed-off", 4), held("again", REGION, DAYS.republicanFormed)];
    given(log)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "again", ballots } })
      .thenRefused("finalists/once", "handoff/complete");
  });

  it("bad ballots name nobody: what a decision without names would make of earlier acts is not told", () => {
    const ballots = [{ voter: "a guest", choices: [A] }];
    const log = [...upTo("awarded", 3), held("again", REGION, DAYS.decided)];
    given(log)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "again", ballots } })
      .thenRefused("session/ballots", "finalists/once");
    // Nor that the hand-off is late by a list which a decision would wait for.
    const handedOffLate = altered(upTo("handed-off", 3), "MaterialsHandedOff", (data) => ({ ...data, dispatchedOn: plainDate("2022-07-20") }));
    const published = altered(handedOffLate, "FinalistsPublished", (data) => ({ ...data, at: at(plainDate("2022-07-18")) }));
    given([...published, held("again", REGION, DAYS.decided)])
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "again", ballots } }, { readings: { "stage-one-end": "publication" } })
      .thenRefused("session/ballots", "finalists/once");
  });

  it("what the ballots elect is told by their voters, not by their order", () => {
    const kinds = [tie, [...tie].reverse(), [tie[1]!, tie[2]!, tie[0]!]].map((ballots) =>
      JSON.stringify(
        decide(replay(sitting), { type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots } }),
      ),
    );
    expect(new Set(kinds).size).toBe(1);
  });
});

describe("malformed: a programmer's mistake, with every place named", () => {
  const asked = (command: unknown): Decision => decide(replay(upTo("filed")), command as ContestCommand); // what a plain JavaScript caller may do

  it.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /command: expected/u],
    ["null", null, /command: expected/u],
    ["a text", "AnnounceContest", /command: expected/u],
    ["a list", [], /command: expected/u],
    ["no type", { data: {} }, /command\.type/u],
    ["a type that there is none of", { type: "CancelContest", data: {} }, /command\.type/u],
    ["a type that objects have of themselves", { type: "toString", data: {} }, /command\.type/u],
    ["the event instead of the command", posted(), /command\.type/u],
    ["no data", { type: "AnnounceContest" }, /command\.data/u],
    ["a field missing", { type: "CheckDocuments", data: { applicationId: A } }, /command\.data\.on/u],
    ["a day that is none", { type: "CheckDocuments", data: { applicationId: A, on: "2022-02-30" } }, /command\.data\.on/u],
    [
      "a moment without an offset",
      { type: "AnnounceContest", data: { webPostedAt: "2022-06-01T09:00:00" } },
      /command\.data\.webPostedAt/u,
    ],
    ["an empty id", { type: "CheckDocuments", data: { applicationId: "", on: DAYS.checked } }, /command\.data\.applicationId/u],
    ["a field too many", { type: "CheckDocuments", data: { applicationId: A, on: DAYS.checked, admitted: true } }, /admitted/u],
    ["a field too many beside the data", { type: "CheckDocuments", data: { applicationId: A, on: DAYS.checked }, id: 1 }, /id/u],
    ["what the library computes", { type: "ScoreApplication", data: { ...scored(A, "s").data } }, /total/u],
    [
      "a region that there is none of",
      { type: "ForwardApplication", data: { applicationId: A, to: "KZ-99", on: DAYS.checked } },
      /command\.data\.to/u,
    ],
    [
      "a list that is none",
      { type: "SignMinutes", data: { sessionId: "s", number: "1", signedBy: {}, on: DAYS.checked } },
      /command\.data\.signedBy/u,
    ],
    [
      "a person that is none",
      { type: "HoldSession", data: { session: { ...held("s", REGION, DAYS.selected).data.session, present: ["a", 7] } } },
      /command\.data\.session\.present\[1\]/u,
    ],
  ])("%s", (_, command, place) => {
    expect(() => asked(command)).toThrow(TypeError);
    expect(() => asked(command)).toThrow(place);
  });

  it("all at once", () => {
    const command = { type: "InviteCandidate", data: { applicationId: 1, on: "soon", mode: "by-phone" } };
    for (const place of ["applicationId", "on", "interviewOn", "mode"])
      expect(() => asked(command)).toThrow(new RegExp(`command\\.data\\.${place}:`, "u"));
  });

  it("before anything is judged", () => {
    expect(() => asked({ type: "CheckDocuments", data: { applicationId: "nobody" } })).toThrow(TypeError);
  });
});

describe("contestDecider, for frameworks that expect an exception", () => {
  it("answers with the events of what is accepted, also with findings", () => {
    const state = contestDecider.initialState();
    expect(state).toBe(emptyContest);
    expect(contestDecider.decide(commandOf(posted()), state)).toStrictEqual([posted()]);
    const late = checked(A, "2022-06-27");
    expect(contestDecider.decide(commandOf(late), replay(upTo("filed")))).toStrictEqual([late]);
  });

  it("evolves as evolve does", () => {
    const log = lawfulContest();
    expect(JSON.stringify(log.reduce((state, event) => contestDecider.evolve(state, event), contestDecider.initialState()))).toBe(
      JSON.stringify(replay(log)),
    );
  });

  const thrownBy = (act: () => unknown): unknown => {
    try {
      act();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("throws what is refused, with the decision", () => {
    const state = replay(upTo("checked"));
    const error = thrownBy(() => contestDecider.decide(commandOf(posted()), state));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "RefusedError",
      message: "refused: announcement/once",
      decision: decide(state, commandOf(posted())),
    });
  });

  it("names every rule", () => {
    const error = thrownBy(() => contestDecider.decide(commandOf(filed("second")), replay([filed("first")])));
    expect(error).toMatchObject({ message: "refused: intake/contest-open, intake/one-per-provider" });
  });

  it("throws what is undetermined, with the decision, naming the tied", () => {
    const state = replay([...upTo("interviewed", 4), held("d", REGION, DAYS.decided)]);
    const ballots = [
      [A, B],
      [A, B, C],
      [A, B, D],
    ].map((choices, index) => ({ voter: sevenOf(REGION)[index]!, choices }));
    const command: ContestCommand = { type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots } };
    const error = thrownBy(() => contestDecider.decide(command, state));
    expect(error).toBeInstanceOf(RefusedError);
    expect(error).toMatchObject({ decision: decide(state, command) });
    expect(error).toMatchObject({ message: `undetermined: the ballots leave "${C}", "${D}" tied` });
  });

  it("throws a TypeError for what is malformed", () => {
    const error = thrownBy(() => contestDecider.decide({ type: "AnnounceContest" } as unknown as ContestCommand, emptyContest));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).not.toBeInstanceOf(RefusedError);
  });

  it("needs no receiver: its functions may be handed on", () => {
    const { decide: decideOnly, evolve: evolveOnly, initialState } = contestDecider;
    expect(decideOnly(commandOf(posted()), initialState()).reduce(evolveOnly, initialState())).toStrictEqual(replay([posted()]));
  });
});

/** Seven members of whom none was present. */
function strangers(): { readonly person: string; readonly affiliation: "ngo"; readonly agencyEmployee: boolean }[] {
  return [...sevenOf(REGION).slice(0, 1), ...[2, 3, 4, 5, 6, 7].map((n) => `new m${String(n)}`)].map((person) => ({
    person,
    affiliation: "ngo",
    agencyEmployee: false,
  }));
}

describe("what is computed for the record", () => {
  it("the outcome of a check comes from the papers, that of a score from the sheet, and of a vote from the ballots", () => {
    const late = altered(upTo("filed"), "ApplicationFiled", (data) => ({
      ...data,
      filing: { ...data.filing, receivedAt: at(plainDate("2022-06-16")) },
    }));
    const [check] = given(late)
      .when(commandOf(checked(A)))
      .thenAccepted().events;
    expect(check).toStrictEqual(checked(A, DAYS.checked, ["late"]));
    const [score] = given([...upTo("checked"), held("s", REGION, DAYS.selected)])
      .when(commandOf(scored(A, "s", [5, 5, 5, 0, 0, 0])))
      .thenAccepted().events;
    expect(score).toMatchObject({ data: { total: 15, passed: false } });
    const ballots = sevenOf(REGION).map((voter) => ({ voter, choices: [C, A, B] }));
    const [decision] = given([...upTo("interviewed", 4), held("d", REGION, DAYS.decided)])
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots } })
      .thenAccepted().events;
    expect(decision).toStrictEqual(finalistsDecided(REGION, "d", [A, B, C], ballots));
  });

  it("papers that are added are recorded as such", () => {
    const more = supplemented(A, filingOf(providerOf(1, REGION)));
    expect(given(upTo("filed")).when(commandOf(more)).thenAccepted().events).toStrictEqual([more]);
  });

  it("a decision without ballots holds no ballots, and one by ballots holds both", () => {
    const sitting = [...upTo("interviewed", 3), held("d", REGION, DAYS.decided)];
    const [named] = given(sitting)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", finalists: [A, B, C] } })
      .thenAccepted().events;
    expect(named?.data).not.toHaveProperty("ballots");
  });
});
