import type { ApplicationId, Ballot, ContestCommand, ContestEvent, Duty, FindingFacts, RuleId, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { finalInterviewed, finalistsDecided, formed, held, winnersDecided, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { altered, DAYS, idOf, lawfulContest, of, sevenOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf(REGION, n)) as [string, string, string, string];
const [X, Y, Z] = [1, 2, 3].map((n) => idOf("KZ-71", n)) as [string, string, string];
const S = "republican decision";
const republican: Subject = { kind: "commission", commissionId: "republican" };
const REMARK = "winners/ballots-recorded";
/** The day after the decision. */
const DAY_AFTER = "2022-07-28";

/** The second stage with so many finalists of Karaganda, all heard, and a session for the decision. */
function beforeDecision(finalists: 0 | 1 | 2 | 3 = 3): ContestEvent[] {
  return [
    ...lawfulContest({ applications: { [REGION]: finalists }, until: "final" }),
    held(S, "republican", DAYS.winnersDecided),
  ];
}

/** The same with the three finalists of Karaganda and three of the capital. */
function beforeDecisionOfSix(): ContestEvent[] {
  return [
    ...lawfulContest({ applications: { [REGION]: 4, "KZ-71": 3 }, until: "final" }),
    held(S, "republican", DAYS.winnersDecided),
  ];
}

function decide(...winners: readonly ApplicationId[]): ContestCommand {
  return { type: "DecideWinners", data: { sessionId: S, winners } };
}

/** Ballots of the seven, the chair first, in the order given; whoever is not told of does not vote. */
function ballotsOf(...choices: readonly (readonly ApplicationId[])[]): readonly Ballot[] {
  return choices.map((names, index) => ({ voter: sevenOf("republican")[index]!, choices: names }));
}

function alike(...names: readonly ApplicationId[]): readonly Ballot[] {
  return ballotsOf(...Array.from({ length: 7 }, () => names));
}

function decideBy(ballots: readonly Ballot[]): ContestCommand {
  return { type: "DecideWinners", data: { sessionId: S, ballots } };
}

describe("winners/once: winners are decided once (clause 21)", () => {
  const RULE = "winners/once";
  const decided = [...beforeDecision(), winnersDecided(S, [A, B, C], alike(A, B, C))];

  it("once is in order", () => {
    expect(findingsOf(decided, RULE)).toStrictEqual([]);
  });

  it("again is refused, and a fault where it was done, of the republican commission", () => {
    given(decided)
      .when(decideBy(alike(A, B, C)))
      .thenRefused(RULE);
    const log = [...decided, held("again", "republican", "2022-07-29"), winnersDecided("again", [A, B, C], alike(A, B, C))];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N21"],
      subject: republican,
      facts: { on: "2022-07-29", firstOn: DAYS.winnersDecided },
      readings: [],
      event: log.length - 1,
    });
  });

  it("every further decision stands in one finding", () => {
    const log = [...decided, winnersDecided(S, [A, B, C]), winnersDecided(S, [A, B, C])];
    expect(findingOf(log, RULE)).toMatchObject({ facts: { others: [{ on: DAYS.winnersDecided }] }, event: log.length - 1 });
  });
});

describe("winners/interviewed: by the results of the final interviews (#74)", () => {
  const RULE = "winners/interviewed";
  const unheard = without(beforeDecision(), "FinalInterviewHeld", of(B));

  it("a winner who was not heard: refused, and a fault of that winner where it was done", () => {
    given(unheard)
      .when(decide(A, B, C))
      .thenRefused(RULE, REMARK);
    const log = [...unheard, winnersDecided(S, [A, B, C], alike(A, B, C))];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N20.1", "N21"],
      subject: { kind: "application", applicationId: B, commissionId: REGION },
      facts: { on: DAYS.winnersDecided },
      readings: [],
      event: log.length - 1,
    });
  });

  it("the interview of the first stage does not serve", () => {
    expect(unheard.some((event) => event.type === "InterviewHeld" && event.data.applicationId === B)).toBe(true);
    given(unheard)
      .when(decideBy(alike(A, B, C)))
      .thenRefused(RULE);
  });

  it("who did not win need not have been heard", () => {
    given(without(beforeDecisionOfSix(), "FinalInterviewHeld", of(Z)))
      .when(decideBy(alike(A, X, Y)))
      .thenAccepted();
  });

  it("it stops being a fault once the interview is recorded", () => {
    const log = [...unheard, winnersDecided(S, [A, B, C], alike(A, B, C))];
    expect(findingsOf([...log, finalInterviewed(B, "republican/interviews")], RULE)).toStrictEqual([]);
  });

  it("each of them is told of, and each decision", () => {
    const log = [...without(beforeDecision(), "FinalInterviewHeld"), winnersDecided(S, [C, B, A]), winnersDecided(S, [A])];
    expect(
      findingsOf(log, RULE).map(({ subject, facts, event }) => [
        "applicationId" in subject && subject.applicationId,
        facts.others?.length,
        event,
      ]),
    ).toStrictEqual([
      [A, 1, log.length - 1],
      [B, undefined, log.length - 2],
      [C, undefined, log.length - 2],
    ]);
  });
});

describe("winners/three: three winners, finalists all and distinct (clause 21)", () => {
  const RULE = "winners/three";

  it("T103: three distinct finalists", () => {
    given(beforeDecisionOfSix())
      .when(decideBy(alike(A, X, Y)))
      .thenAccepted();
    given(beforeDecisionOfSix())
      .when(decide(A, X, Y))
      .thenAccepted(REMARK);
    expect(findingsOf([...beforeDecisionOfSix(), winnersDecided(S, [A, X, Y])], RULE)).toStrictEqual([]);
  });

  it.each<[string, readonly ApplicationId[], FindingFacts, readonly RuleId[]]>([
    ["T104: two", [A, X], { recorded: 2 }, [RULE]],
    ["T104: four", [A, B, X, Y], { recorded: 4 }, [RULE]],
    ["nobody", [], { recorded: 0 }, [RULE]],
    ["T104: one of them twice", [A, X, A], { recorded: 3, repeated: [A] }, [RULE]],
    ["T104: one who is no finalist", [A, X, D], { recorded: 3, foreign: [D] }, ["winners/interviewed", RULE]],
    [
      "four, one twice, one no finalist",
      [A, A, X, D],
      { recorded: 4, repeated: [A], foreign: [D] },
      ["winners/interviewed", RULE],
    ],
  ])("%s: refused, and a fault where it was done", (_, names, facts, rules) => {
    given(beforeDecisionOfSix())
      .when(decide(...names))
      .thenRefused(...rules, REMARK);
    const log = [...beforeDecisionOfSix(), winnersDecided(S, names)];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N21"],
      subject: republican,
      facts: { on: DAYS.winnersDecided, required: 3, ...facts },
      readings: [],
      event: log.length - 1,
    });
  });

  it("a finalist is whom the last decision of a region names", () => {
    const replaced = altered(beforeDecision(), "FinalistsDecided", (data) => ({ ...data, finalists: [A, B] }));
    expect(findingOf([...replaced, winnersDecided(S, [A, B, C])], RULE).facts).toMatchObject({ foreign: [C] });
  });

  it("every decision is judged", () => {
    const log = [...beforeDecision(), winnersDecided(S, [A, B]), winnersDecided(S, [A, B, B])];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { recorded: 2, others: [{ recorded: 3, repeated: [B] }] },
      event: log.length - 1,
    });
  });

  it("a further decision of a region is told of the winner it leaves no finalist, and not refused for that", () => {
    const log = [...beforeDecision(), winnersDecided(S, [A, B, C], alike(A, B, C))].filter(
      ({ type }) => type !== "MaterialsHandedOff",
    );
    given([...log, held("further", REGION, "2022-07-13")])
      .when(commandOf(finalistsDecided(REGION, "further", [A, B])))
      .thenAccepted(
        "session/ballots",
        "finalists/three-if-available",
        "final/finalists-only",
        "winners/three",
        "winners/fewer-than-three",
      );
  });

  it("is told of the decisions that first left three to choose from, by their day, whatever was decided elsewhere", () => {
    const named = [...beforeDecision(3), winnersDecided(S, [A, B])];
    const elsewhere = (day: string): ContestEvent[] => [formed("KZ-71"), held("e", "KZ-71", day), finalistsDecided("KZ-71", "e", [])];
    expect(findingOf([...named, ...elsewhere("2022-07-13")], RULE).event).toBe(named.length - 1);
    const [two, third] = [finalistsDecided(REGION, "KZ-35/decision", [A, B]), finalistsDecided("KZ-71", "e", [X])];
    const inTwo = [...named, two, held("e", "KZ-71", "2022-07-13"), third];
    expect(findingOf(inTwo, RULE).event).toBe(inTwo.length - 1);
  });

  it("is told of the decisions that left three by its day, where some withdrew after it", () => {
    const three = [...beforeDecision(3), withdrawn(C, DAY_AFTER), winnersDecided(S, [A, B]), finalistsDecided(REGION, "KZ-35/decision", [A, B, C])];
    expect(findingOf(three, RULE).event).toBe(three.length - 1);
    const inTwo = [
      ...beforeDecisionOfSix(),
      ...[A, B].map((id) => withdrawn(id, DAYS.winnersDecided)),
      withdrawn(C, DAY_AFTER),
      winnersDecided(S, [C, X]),
      finalistsDecided("KZ-71", "KZ-71/decision", [X, Y]),
    ];
    expect(findingOf(inTwo, RULE).event).toBe(inTwo.length - 1);
  });

  it("is told of the decision that took the place of one naming a winner", () => {
    const named = [...beforeDecision(3), winnersDecided(S, [A, B, C])];
    const without = finalistsDecided(REGION, "KZ-35/decision", [A, B, D]);
    expect(findingOf([...named, without], RULE)).toMatchObject({ facts: { foreign: [C] }, event: named.length });
  });

  describe("a session that is recorded again, as held a day earlier", () => {
    const again = held(S, "republican", "2022-07-26");
    const after = (...acts: readonly ContestEvent[]): ContestEvent[] => [...beforeDecision(), ...acts];

    it("before a finalist withdrew, is told that there were three to choose from after all", () => {
      const log = after(withdrawn(C, DAYS.winnersDecided), winnersDecided(S, [A, B]));
      expect(findingsOf(log, RULE)).toStrictEqual([]);
      given(log).when(commandOf(again)).thenAccepted(RULE);
      expect(findingOf([...log, again], RULE).event).toBe(log.length);
    });

    it.each<[string, ContestEvent[]]>([
      ["nobody withdrew", after(winnersDecided(S, [A, B]))],
      [
        "three others are left",
        [...beforeDecisionOfSix(), withdrawn(A, DAYS.winnersDecided), withdrawn(B, DAYS.winnersDecided), withdrawn(C, DAYS.winnersDecided), winnersDecided(S, [X, Y])],
      ],
      ["it is not their number that is wrong", after(withdrawn(C, DAY_AFTER), winnersDecided(S, [A, B, B]))],
    ])("makes nothing of a decision where %s: the fault stays the decision's", (_, log) => {
      expect(findingOf([...log, again], RULE).event).toBe(log.length - 1);
    });
  });
});

describe("winners/fewer-than-three: where the country has fewer than three finalists (#77)", () => {
  const RULE = "winners/fewer-than-three";

  it.each([0, 1, 2] as const)("T107: with %i, three winners cannot be: a finding, and the decision stands", (finalists) => {
    const names = [A, B].slice(0, finalists);
    given(beforeDecision(finalists))
      .when(decide(...names))
      .thenAccepted(RULE, REMARK);
    const log = [...beforeDecision(finalists), winnersDecided(S, names)];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N21"],
      subject: republican,
      facts: { available: finalists, required: 3 },
      readings: [],
      event: log.length - 1,
    });
  });

  it("a decision on finalists that took no other's place makes nothing of it: it left no fewer", () => {
    const log = [...beforeDecision(2), winnersDecided(S, [A, B])];
    const elsewhere = [formed("KZ-71"), held("e", "KZ-71", DAYS.decided), finalistsDecided("KZ-71", "e", [])];
    expect(findingOf([...log, ...elsewhere], RULE).event).toBe(log.length - 1);
  });

  it("a session recorded after the decision makes nothing of it where nobody withdrew: there are no more finalists on any day", () => {
    const log = [...beforeDecision(2), winnersDecided("nowhere", [A, B])];
    const recorded = held("nowhere", "republican", DAYS.winnersDecided);
    expect(findingOf([...log, recorded], RULE).event).toBe(log.length - 1);
  });

  it("with three it is none", () => {
    expect(findingsOf([...beforeDecision(3), winnersDecided(S, [A, B, C])], RULE)).toStrictEqual([]);
  });

  it("winners must still be distinct finalists, but need not be three, nor all", () => {
    const two = beforeDecision(2);
    given(two).when(decide(A, A)).thenRefused("winners/three", RULE, REMARK);
    given([
      ...two,
      ...lawfulContest({ applications: { "KZ-71": 1 }, until: "interviewed" }).filter(({ type }) => type === "ApplicationFiled"),
    ])
      .when(decide(A, B, X))
      .thenRefused("winners/interviewed", "winners/three", RULE, REMARK);
    given(two).when(decide(A)).thenAccepted(RULE, REMARK);
  });

  it("a finalist who has withdrawn by the day of the decision is none the country has: two winners, no more", () => {
    const left = [...beforeDecision(3), withdrawn(C, DAYS.winnersDecided)];
    given(left).when(decide(A, B)).thenAccepted(RULE, REMARK);
    given(left).when(decide(A, B, C)).thenRefused("record/withdrawn", RULE, REMARK);
    expect(findingOf([...left, winnersDecided(S, [A, B])], RULE)).toMatchObject({ facts: { available: 2, required: 3 } });
  });

  it("one who withdraws the day after, or while others are left, changes nothing", () => {
    given([...beforeDecision(3), withdrawn(C, DAY_AFTER)])
      .when(decide(A, B))
      .thenRefused("winners/three", REMARK);
    given([...beforeDecisionOfSix(), withdrawn(C, DAYS.winnersDecided)])
      .when(decide(A, B))
      .thenRefused("winners/three", REMARK);
    given([...beforeDecisionOfSix(), withdrawn(C, DAYS.winnersDecided)])
      .when(decide(A, B, X))
      .thenAccepted(REMARK);
  });

  it("a withdrawal recorded after the decision and dated before it tells of it", () => {
    const decided = [...beforeDecision(3), winnersDecided(S, [A, B, C])];
    const withdraw: ContestCommand = { type: "WithdrawApplication", data: { applicationId: C, on: plainDate(DAYS.winnersDecided) } };
    given(decided).when(withdraw).thenAccepted("record/withdrawn", RULE);
    given(decided).when({ type: "WithdrawApplication", data: { applicationId: C, on: plainDate(DAY_AFTER) } }).thenAccepted();
  });

  it("while the session of the decision is not recorded, nobody is known to have withdrawn by its day", () => {
    const log = [...beforeDecision(3), withdrawn(C, DAYS.winnersDecided), winnersDecided("nowhere", [A, B])];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
    expect(findingsOf([...log, held("nowhere", "republican", DAYS.winnersDecided)], RULE)).toHaveLength(1);
    given(log)
      .when({ type: "HoldSession", data: held("nowhere", "republican", DAYS.winnersDecided).data })
      .thenAccepted(RULE);
  });

  it("finalists of all regions count together", () => {
    const log = [
      ...lawfulContest({ applications: { [REGION]: 2, "KZ-71": 1 }, until: "final" }),
      held(S, "republican", DAYS.winnersDecided),
    ];
    given(log)
      .when(decideBy(alike(A, B, X)))
      .thenAccepted();
  });
});

describe("a decision by ballots (clauses 7 and 20)", () => {
  const RULE = "winners/by-ballots";

  it("the three with most votes win, listed by id", () => {
    const ballots = ballotsOf([Y, X, A], [Y, X, A], [Y, X, B], [Y, A, B], [Y, A], [Z], []);
    const { events } = given(beforeDecisionOfSix()).when(decideBy(ballots)).thenAccepted();
    expect(events).toStrictEqual([{ type: "WinnersDecided", data: { sessionId: S, winners: [A, X, Y], ballots } }]);
  });

  it("#76: a tie across the third place is left to the commission, with the election and its norms", () => {
    const ballots = ballotsOf([A, X], [A, X, Y], [A, X, Z]);
    expect(given(beforeDecisionOfSix()).when(decideBy(ballots)).thenUndetermined()).toStrictEqual({
      kind: "undetermined",
      election: {
        outcome: "undetermined",
        elected: [A, X],
        tied: [Y, Z],
        places: 1,
        tally: [
          { candidate: A, votes: 3 },
          { candidate: X, votes: 3 },
          { candidate: Y, votes: 1 },
          { candidate: Z, votes: 1 },
          { candidate: B, votes: 0 },
          { candidate: C, votes: 0 },
        ],
      },
      norms: ["N7.7", "N20.1"],
    });
  });

  it("the chair's ballot breaks it where it names as many of the tied as there are places left", () => {
    const ballots = ballotsOf([A, X, Z], [A, X, Y], [A, X, Z], [A, X, Y]);
    const [event] = given(beforeDecisionOfSix()).when(decideBy(ballots)).thenAccepted().events;
    expect(event).toMatchObject({ data: { winners: [A, X, Z] } });
  });

  it("all recorded finalists stand, heard or withdrawn or not, and nobody else", () => {
    given(beforeDecisionOfSix())
      .when(decideBy(alike(A, X, D)))
      .thenRefused("session/ballots");
    const { election } = given([...beforeDecisionOfSix(), withdrawn(A, "2022-07-26")])
      .when(decideBy([]))
      .thenUndetermined();
    expect(election.tally.map(({ candidate }) => candidate)).toStrictEqual([A, B, C, X, Y, Z]);
  });

  it("no ballot at all leaves all three places open", () => {
    expect(given(beforeDecisionOfSix()).when(decideBy([])).thenUndetermined().election).toMatchObject({
      elected: [],
      tied: [],
      places: 3,
    });
  });

  it("T106: at a session without a quorum it is refused, tie or not", () => {
    const four = [...beforeDecisionOfSix(), held(S, "republican", DAYS.winnersDecided, sevenOf("republican").slice(0, 4))];
    given(four)
      .when(decide(A, X, Y))
      .thenRefused("session/quorum", REMARK);
    given(four)
      .when(decideBy(ballotsOf([A, X, Y], [A, X, Y])))
      .thenRefused("session/quorum");
    given(four)
      .when(decideBy(ballotsOf([A, X], [A, X, Y], [A, X, Z])))
      .thenRefused("session/quorum");
    const log = [...four, winnersDecided(S, [A, X, Y])];
    expect(findingOf(log, "session/quorum")).toMatchObject({
      effect: "bars",
      facts: { present: 4, required: 5 },
      event: log.length - 1,
    });
  });

  it("five of seven are a quorum, and under the base of eight they are not (#21)", () => {
    const five = [...beforeDecisionOfSix(), held(S, "republican", DAYS.winnersDecided, sevenOf("republican").slice(0, 5))];
    given(five)
      .when(decide(A, X, Y))
      .thenAccepted(REMARK);
    given(five)
      .when(decide(A, X, Y), { readings: { "republican-quorum-base": "members-and-secretary" } })
      .thenRefused("session/quorum", REMARK);
  });

  it("at a session of a regional commission it is refused", () => {
    const elsewhere = [...beforeDecisionOfSix(), held("regional", REGION, DAYS.winnersDecided)];
    given(elsewhere)
      .when({ type: "DecideWinners", data: { sessionId: "regional", winners: [A, X, Y] } })
      .thenRefused("session/own-commission", REMARK);
    const log = [...elsewhere, winnersDecided("regional", [A, X, Y])];
    expect(findingOf(log, "session/own-commission")).toMatchObject({ subject: republican });
  });

  it("while the ballots are bad or leave a tie, the rules about the names are silent, and those about the decision are not", () => {
    const unheard = without(beforeDecisionOfSix(), "FinalInterviewHeld");
    given(unheard)
      .when(decideBy([...alike(A, X, Y), { voter: "a guest", choices: [] }]))
      .thenRefused("session/ballots");
    given(unheard)
      .when(decideBy(ballotsOf([A, X], [A, X, Y], [A, X, Z])))
      .thenUndetermined();
    given([...unheard, winnersDecided(S, [A, X, Y])])
      .when(decideBy(ballotsOf([A, X], [A, X, Y], [A, X, Z])))
      .thenRefused("winners/once");
    given(unheard)
      .when(decideBy(alike(A, X, Y)))
      .thenRefused("winners/interviewed", "winners/interviewed", "winners/interviewed");
  });

  it("a withdrawn finalist whom the ballots elect: refused", () => {
    const log = [...beforeDecisionOfSix(), withdrawn(A, DAYS.winnersDecided)];
    given(log)
      .when(decideBy(alike(A, X, Y)))
      .thenRefused("record/withdrawn");
  });

  it("names other than those the ballots give are a finding, and stand", () => {
    const log = [...beforeDecisionOfSix(), winnersDecided(S, [A, X, Z], alike(A, X, Y))];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N7.7", "N20.1"],
      subject: republican,
      facts: { on: DAYS.winnersDecided, recordedNames: [A, X, Z], computedNames: [A, X, Y] },
      readings: [],
      event: log.length - 1,
    });
    expect(findingsOf([...beforeDecisionOfSix(), winnersDecided(S, [Y, X, A], alike(A, X, Y))], RULE)).toStrictEqual([]);
  });

  it("bad ballots are told of by their own rule, and nothing is computed from them", () => {
    const log = [...beforeDecisionOfSix(), winnersDecided(S, [A, X, Z], [...alike(A, X, Y), ...alike(A, X, Y).slice(0, 1)])];
    expect(rulesBrokenBy(log)).toStrictEqual(["session/ballots"]);
  });

  it("#26: a chair outvoted tells the two readings of the decisive vote apart", () => {
    const prevails = { readings: { "decisive-vote": "prevails" } } as const;
    const ballots = ballotsOf([B, C, Z], [A, X, Y], [A, X, Y], [A, X, Y], [A, X, Y]);
    const won = (context?: typeof prevails): unknown =>
      given(beforeDecisionOfSix()).when(decideBy(ballots), context).thenAccepted().events[0]?.data;
    expect(won()).toMatchObject({ winners: [A, X, Y] });
    expect(won(prevails)).toMatchObject({ winners: [B, C, Z] });
    const log = [...beforeDecisionOfSix(), winnersDecided(S, [A, X, Y], ballots)];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
    expect(findingOf(log, RULE, prevails)).toMatchObject({ facts: { computedNames: [B, C, Z] }, readings: ["decisive-vote"] });
  });

  it("a decision on finalists recorded last is told of the names that the votes for its finalists do not give", () => {
    const log = [...beforeDecision(3), winnersDecided(S, [A, B], alike(A, B, C))];
    const finalists = log.find(({ type }) => type === "FinalistsDecided")!;
    expect(findingOf([...log.filter((event) => event !== finalists), finalists], RULE)).toMatchObject({
      facts: { recordedNames: [A, B], computedNames: [A, B, C] },
      event: log.length - 1,
    });
  });

  it("with no more finalists than places all with votes win", () => {
    const [event] = given(beforeDecision(2))
      .when(decideBy(alike(B, A)))
      .thenAccepted("winners/fewer-than-three").events;
    expect(event).toMatchObject({ data: { winners: [A, B] } });
  });

  it("ballots and names at once, or neither, are no command", () => {
    const record = given(beforeDecision());
    record.whenMalformed({ type: "DecideWinners", data: { sessionId: S, winners: [A], ballots: [] } }, /ballots/u);
    record.whenMalformed({ type: "DecideWinners", data: { sessionId: S } }, /winners/u);
    record.whenMalformed({ type: "DecideWinners", data: { sessionId: "", winners: [] } }, /sessionId/u);
    record.whenMalformed({ type: "DecideWinners", data: { sessionId: S, ballots: [{ voter: "m1" }] } }, /ballots\[0\]\.choices/u);
  });
});

describe("winners/ballots-recorded: clause 20 asks for a vote", () => {
  it.each<[string, readonly Ballot[] | undefined]>([
    ["without ballots", undefined],
    ["with an empty list of ballots", []],
  ])("winners decided %s: a remark, which does not spoil conformity", (_, ballots) => {
    const log = [...beforeDecision(), winnersDecided(S, [A, B, C], ballots)];
    expect(findingOf(log, REMARK)).toStrictEqual({
      rule: REMARK,
      effect: "remark",
      norms: ["N20.1"],
      subject: republican,
      facts: { on: DAYS.winnersDecided },
      readings: [],
      event: log.length - 1,
    });
    expect(rulesBrokenBy(log)).toStrictEqual([REMARK]);
  });

  it("with ballots it is none", () => {
    expect(findingsOf([...beforeDecision(), winnersDecided(S, [A, B, C], alike(A, B, C))], REMARK)).toStrictEqual([]);
  });
});

describe("winners/decided: a duty of the republican commission without a term", () => {
  const RULE = "winners/decided";
  const owed = (change: Partial<Duty> = {}): Duty => ({
    rule: RULE,
    norms: ["N20.1", "N21"],
    holder: "republican-commission",
    subject: republican,
    since: DAYS.finalInterviewed,
    status: "open",
    readings: [],
    ...change,
  });
  /** A is heard on 25 July, B and C a day later. */
  const heardInTwoDays = [
    ...without(beforeDecision(), "FinalInterviewHeld"),
    finalInterviewed(A, "republican/interviews"),
    held("second day", "republican", "2022-07-26"),
    finalInterviewed(B, "second day"),
    finalInterviewed(C, "second day"),
  ];

  it("arises with the last of the finalists' first interviews, stays open however long it takes, and is never a finding", () => {
    expect(dutiesOf(heardInTwoDays, RULE, { asOf: DAYS.finalInterviewed })).toStrictEqual([]);
    expect(dutiesOf(heardInTwoDays, RULE, { asOf: "2022-07-26" })).toStrictEqual([owed({ since: plainDate("2022-07-26") })]);
    expect(dutiesOf(heardInTwoDays, RULE, { asOf: "2024-07-26" })).toStrictEqual([owed({ since: plainDate("2022-07-26") })]);
    expect(rulesBrokenBy(heardInTwoDays, { asOf: "2024-07-26" })).toStrictEqual([]);
  });

  it("arises with the last interview by its day, in whatever order the finalists were heard", () => {
    const log = [
      ...without(beforeDecision(), "FinalInterviewHeld"),
      held("second day", "republican", "2022-07-26"),
      finalInterviewed(A, "second day"),
      finalInterviewed(B, "republican/interviews"),
      finalInterviewed(C, "republican/interviews"),
    ];
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ since: plainDate("2022-07-26") })]);
  });

  it("does not arise while the day of an interview is not known", () => {
    const log = [...without(beforeDecision(), "FinalInterviewHeld", of(A)), finalInterviewed(A, "never held")];
    expect(dutiesOf(log, RULE)).toStrictEqual([]);
    expect(dutiesOf([...without(log, "FinalInterviewHeld", of(C)), finalInterviewed(C, "never held")], RULE)).toStrictEqual([]);
  });

  it("a second interview of a finalist changes nothing", () => {
    const log = [...heardInTwoDays, held("third day", "republican", "2022-08-01"), finalInterviewed(A, "third day")];
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ since: plainDate("2022-07-26") })]);
  });

  it("does not arise while a finalist is still to be heard, of whichever region", () => {
    expect(dutiesOf(without(heardInTwoDays, "FinalInterviewHeld", of(C)), RULE)).toStrictEqual([]);
    expect(dutiesOf(without(beforeDecisionOfSix(), "FinalInterviewHeld", of(Z)), RULE)).toStrictEqual([]);
  });

  it("does not wait for a finalist who has withdrawn, and counts the interview of one who was heard first", () => {
    const gone = [...without(heardInTwoDays, "FinalInterviewHeld", of(C)), withdrawn(C, "2022-07-26")];
    expect(dutiesOf(gone, RULE)).toStrictEqual([owed({ since: plainDate("2022-07-26") })]);
    const all = [...without(beforeDecision(), "FinalInterviewHeld"), ...[A, B, C].map((id) => withdrawn(id, "2022-07-26"))];
    expect(dutiesOf(all, RULE)).toStrictEqual([]);
  });

  it("is performed by the first decision, on the day of its session", () => {
    const log = [
      ...beforeDecision(),
      winnersDecided(S, [A, B, C]),
      held("again", "republican", "2022-07-29"),
      winnersDecided("again", [A, B, C]),
    ];
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ performedOn: DAYS.winnersDecided, status: "performed" })]);
  });

  it("is owed by nobody while there are no finalists", () => {
    expect(dutiesOf(beforeDecision(0), RULE)).toStrictEqual([]);
  });
});
