import type {
  ApplicationId,
  Ballot,
  ContestCommand,
  ContestEvent,
  Duty,
  FindingFacts,
  Readings,
  ServiceProvider,
  Subject,
} from "uzdik";
import { account, plainDate, regionsOn, replay } from "uzdik";
import { describe, expect, it } from "vitest";
import { finalistsDecided, finalistsPublished, forwarded, handedOff, held, interviewed, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { altered, at, DAYS, idOf, lawfulContest, of, sevenOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const CITY = "KZ-71";
const [A, B, C, D, E] = [1, 2, 3, 4, 5].map((n) => idOf(REGION, n)) as [string, string, string, string, string];
const commission: Subject = { kind: "commission", commissionId: REGION };
const S = "decision";
const SEPARATE = { readings: { "capital-quota": "separate" } } as const;

/** So many applications of Karaganda, all interviewed, and a session for the decision. */
function beforeDecision(count = 4): ContestEvent[] {
  return [...lawfulContest({ applications: { [REGION]: count }, until: "interviewed" }), held(S, REGION, DAYS.decided)];
}

function decide(...finalists: readonly ApplicationId[]): ContestCommand {
  return { type: "DecideFinalists", data: { commissionId: REGION, sessionId: S, finalists } };
}

/** Ballots of the seven, the chair first, in the order given; whoever is not told of does not vote. */
function ballotsOf(
  commissionId: typeof REGION | typeof CITY,
  ...choices: readonly (readonly ApplicationId[])[]
): readonly Ballot[] {
  return choices.map((names, index) => ({ voter: sevenOf(commissionId)[index]!, choices: names }));
}

function decideBy(ballots: readonly Ballot[]): ContestCommand {
  return { type: "DecideFinalists", data: { commissionId: REGION, sessionId: S, ballots } };
}

/** The capital with so many applications of the city and so many of central bodies, all interviewed, and a session. */
function capital(
  city: number,
  central: number,
): { readonly log: ContestEvent[]; readonly city: readonly ApplicationId[]; readonly central: readonly ApplicationId[] } {
  const ids = Array.from({ length: city + central }, (_, index) => idOf(CITY, index + 1));
  const centralIds = ids.slice(city);
  const kinds: readonly ServiceProvider["kind"][] = ["central-state-body", "committee", "central-subordinate-organisation"];
  let log: ContestEvent[] = lawfulContest({ applications: { [CITY]: city + central }, until: "interviewed" });
  centralIds.forEach((id, index) => {
    log = altered(
      log,
      "ApplicationFiled",
      (data) => ({ ...data, provider: { ...data.provider, kind: kinds[index % 3]! } }),
      of(id),
    );
  });
  return { log: [...log, held(S, CITY, DAYS.decided)], city: ids.slice(0, city), central: centralIds };
}

describe("finalists/once: a further decision only before the hand-off (#70)", () => {
  const RULE = "finalists/once";
  const decided = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, C])];
  const further = (heldOn: string): ContestEvent[] => [
    held("further", REGION, heldOn),
    finalistsDecided(REGION, "further", [A, B, D]),
  ];

  it("before the hand-off another decision may replace the first", () => {
    const [session, decision] = further(DAYS.handedOff);
    given([...decided, session!])
      .when(commandOf(decision!))
      .thenAccepted();
    expect(findingsOf([...decided, session!, decision!, handedOff(REGION, [A, B, D])], RULE)).toStrictEqual([]);
  });

  it("after the hand-off none may: refused, and a fault where it was taken", () => {
    const [session, decision] = further("2022-07-13");
    const log = [...decided, handedOff(REGION, [A, B, C]), session!];
    // The package has no file of the new finalist, which is told beside the refusal.
    given(log).when(commandOf(decision!)).thenRefused(RULE, "handoff/complete");
    expect(findingOf([...log, decision!], RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N17", "N19"],
      subject: commission,
      facts: { on: "2022-07-13", dispatchedOn: DAYS.handedOff },
      readings: [],
      event: log.length,
    });
  });

  it.each([
    [DAYS.handedOff, false],
    ["2022-07-15", true],
  ])("recorded before a hand-off of 14 July but dated %s", (heldOn, broken) => {
    const log = [...decided, ...further(heldOn), handedOff(REGION, [A, B, D])];
    expect(findingsOf(log, RULE)).toHaveLength(broken ? 1 : 0);
    if (broken)
      expect(findingOf(log, RULE)).toMatchObject({ facts: { on: heldOn, dispatchedOn: DAYS.handedOff }, event: log.length - 1 });
  });

  it("a hand-off that makes an earlier decision come too late is told of it, and not refused", () => {
    given([...decided, ...further("2022-07-15")])
      .when(commandOf(handedOff(REGION, [A, B, D])))
      .thenAccepted(RULE);
  });

  it("a session of the further decision recorded again on a later day is told of it", () => {
    given([...decided, ...further(DAYS.handedOff), handedOff(REGION, [A, B, D])])
      .when(commandOf(held("further", REGION, "2022-07-18")))
      .thenAccepted(RULE);
  });

  it("the first decision is no further one, though a hand-off is recorded before it", () => {
    const log = [...beforeDecision(), handedOff(REGION, [A, B, C])];
    given(log)
      .when(decide(A, B, C))
      .thenAccepted();
  });

  it("the hand-off of another region bars nothing", () => {
    const [session, decision] = further("2022-07-20");
    given([...decided, handedOff("KZ-71", []), session!])
      .when(commandOf(decision!))
      .thenAccepted();
  });

  it("one finding a region tells of every further decision", () => {
    const log = [
      ...decided,
      handedOff(REGION, [A, B, C, D]),
      ...further("2022-07-18"),
      held("third", REGION, "2022-07-19"),
      finalistsDecided(REGION, "third", [A, B, C]),
    ];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { on: "2022-07-18", others: [{ on: "2022-07-19" }] },
      event: log.length - 1,
    });
  });

  it("who withdrew before the hand-off is replaced by a further decision, after it by nobody", () => {
    const [session, decision] = further("2022-07-14");
    const gone = [...decided, withdrawn(C, "2022-07-13")];
    given([...gone, session!])
      .when(commandOf(decision!))
      .thenAccepted();
    given([...gone, handedOff(REGION, [A, B, C, D]), session!])
      .when(commandOf(decision!))
      .thenRefused(RULE);
  });
});

describe("finalists/interviewed-only: the decision rests on the results of the interviews", () => {
  const RULE = "finalists/interviewed-only";
  const unheard = without(beforeDecision(3), "InterviewHeld", of(C));

  it("who was not interviewed is not named: refused, and a fault where it was done", () => {
    given(unheard)
      .when(decide(A, B, C))
      .thenRefused(RULE);
    const log = [...unheard, finalistsDecided(REGION, S, [A, B, C])];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N16.3", "N17"],
      subject: { kind: "application", applicationId: C, commissionId: REGION },
      facts: { on: DAYS.decided },
      readings: [],
      event: log.length - 1,
    });
  });

  it("each of them is told of, in the order of filing", () => {
    const nobody = without(beforeDecision(3), "InterviewHeld");
    const refused = given(nobody)
      .when(decide(C, A, B))
      .thenRefused(RULE, RULE, RULE);
    expect(refused.map(({ subject }) => subject)).toMatchObject([
      { applicationId: A },
      { applicationId: B },
      { applicationId: C },
    ]);
  });

  it("it stops being a fault once the interview is recorded, though after the decision", () => {
    const log = [...unheard, finalistsDecided(REGION, S, [A, B, C]), interviewed(C, "KZ-35/interviews")];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
  });

  it("every decision is judged, also one that was replaced", () => {
    const log = [
      ...unheard,
      finalistsDecided(REGION, S, [A, B, C]),
      finalistsDecided(REGION, S, [A, B]),
      finalistsDecided(REGION, S, [C]),
    ];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { on: DAYS.decided, others: [{ on: DAYS.decided }] },
      event: log.length - 1,
    });
  });
});

describe("finalists/at-most-three: three providers from each region (clause 17)", () => {
  const RULE = "finalists/at-most-three";

  it("T71: five interviewed, three named", () => {
    given(beforeDecision(5))
      .when(decide(A, B, C))
      .thenAccepted();
    expect(findingsOf([...beforeDecision(5), finalistsDecided(REGION, S, [A, B, C])], RULE)).toStrictEqual([]);
  });

  it.each<[string, readonly ApplicationId[], FindingFacts]>([
    ["four", [A, B, C, D], { on: DAYS.decided, recorded: 4, required: 3 }],
    ["five", [A, B, C, D, E], { on: DAYS.decided, recorded: 5, required: 3 }],
    ["one twice among three", [A, B, A], { on: DAYS.decided, recorded: 3, required: 3, repeated: [A] }],
  ])("%s: refused, and a fault where it was done", (_, names, facts) => {
    const log = [...beforeDecision(5), finalistsDecided(REGION, S, names)];
    expect(
      given(beforeDecision(5))
        .when(decide(...names))
        .thenRefused(...rulesOf(names))[0]?.facts,
    ).toStrictEqual(facts);
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N17"],
      subject: commission,
      facts,
      readings: [],
      event: log.length - 1,
    });
  });

  /** One named twice leaves fewer than three though five were interviewed. */
  function rulesOf(names: readonly ApplicationId[]): readonly ("finalists/at-most-three" | "finalists/three-if-available")[] {
    return new Set(names).size < 3 ? [RULE, "finalists/three-if-available"] : [RULE];
  }

  it("one of another commission: refused", () => {
    const log = lawfulContest({ applications: { [REGION]: 3, "KZ-71": 1 }, until: "interviewed" });
    const stranger = idOf("KZ-71", 1);
    const refused = given([...log, held(S, REGION, DAYS.decided)])
      .when(decide(A, B, stranger))
      .thenRefused(RULE);
    expect(refused).toMatchObject([{ subject: commission, facts: { foreign: [stranger], required: 3, recorded: 3 } }]);
  });

  it("where an application was forwarded to another commission, the one that has it names it", () => {
    const moved = [...beforeDecision(3), forwarded(C, CITY, "2022-06-16")];
    expect(findingOf([...moved, finalistsDecided(REGION, S, [A, B, C])], RULE)).toMatchObject({ facts: { foreign: [C] } });
    given(moved)
      .when(decide(A, B, C))
      .thenRefused(RULE);
    given(moved).when(decide(A, B)).thenAccepted();
  });

  it("a forwarding after the decision is told of the finalist it takes away, and not refused", () => {
    const { findings } = given([...beforeDecision(3), finalistsDecided(REGION, S, [A, B, C])])
      .when(commandOf(forwarded(C, CITY, "2022-07-13")))
      .thenAccepted(RULE);
    expect(findings).toMatchObject([{ effect: "bars", facts: { foreign: [C] } }]);
  });

  it("every decision is judged, each in its place", () => {
    const log = [...beforeDecision(5), finalistsDecided(REGION, S, [A, B, C, D]), finalistsDecided(REGION, S, [A, A, B])];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { recorded: 4, others: [{ recorded: 3, repeated: [A] }] },
      event: log.length - 1,
    });
  });

  it("T77: 17 regions send 51 at most, from 8 June 2022 on 20 send 60", () => {
    expect(regionsOn(plainDate("2022-05-25")).length * 3).toBe(51);
    expect(regionsOn(plainDate("2022-06-10")).length * 3).toBe(60);
  });
});

describe("finalists/at-most-three in the capital: three in all, or three of the city and three of central bodies (#39)", () => {
  const RULE = "finalists/at-most-three";
  const decideCapital = (finalists: readonly ApplicationId[]): ContestCommand => ({
    type: "DecideFinalists",
    data: { commissionId: CITY, sessionId: S, finalists },
  });

  it("T76: two of the city and two of central bodies are too many for one quota, and within two", () => {
    const { log, city, central } = capital(2, 2);
    const names = [...city, ...central];
    given(log).when(decideCapital(names)).thenRefused(RULE);
    given(log).when(decideCapital(names), SEPARATE).thenAccepted();
    const decided = [...log, finalistsDecided(CITY, S, names)];
    expect(findingOf(decided, RULE)).toMatchObject({
      subject: { kind: "commission", commissionId: CITY },
      facts: { on: DAYS.decided, recorded: 4, required: 3 },
      readings: ["capital-quota"],
    });
    expect(findingsOf(decided, RULE, SEPARATE)).toStrictEqual([]);
  });

  it.each([
    [3, 3, undefined],
    [4, 0, "city"],
    [4, 3, "city"],
    [0, 4, "central"],
    [3, 4, "central"],
  ] as const)("on two lists, %i of the city and %i of central bodies", (cityCount, centralCount, over) => {
    const { log, city, central } = capital(cityCount, centralCount);
    const decided = [...log, finalistsDecided(CITY, S, [...city, ...central])];
    const facts = findingsOf(decided, RULE, SEPARATE).map((finding) => finding.facts);
    expect(facts).toStrictEqual(over === undefined ? [] : [{ on: DAYS.decided, required: 3, recorded: 4, list: over }]);
  });

  it("a list too long beside one too short are both told of", () => {
    const { log, city } = capital(4, 2);
    const decided = [...log, finalistsDecided(CITY, S, city)];
    expect(findingOf(decided, "finalists/three-if-available", SEPARATE).facts).toStrictEqual({
      on: DAYS.decided,
      recorded: 0,
      required: 2,
      available: 2,
      list: "central",
    });
    given(log).when(decideCapital(city), SEPARATE).thenRefused(RULE, "finalists/three-if-available");
    given(log).when(decideCapital(city)).thenRefused(RULE);
  });

  it("a name that nobody applied under stands on neither list", () => {
    const { log, city, central } = capital(3, 1);
    const decided = [...log, finalistsDecided(CITY, S, [...city, ...central, "nobody"])];
    expect(findingsOf(decided, RULE, SEPARATE)).toStrictEqual([]);
  });

  it("a region that is not the capital has one list under either reading", () => {
    given(beforeDecision(4))
      .when(decide(A, B, C, D), SEPARATE)
      .thenRefused(RULE);
  });
});

describe("finalists/three-if-available: three where three were interviewed (#69)", () => {
  const RULE = "finalists/three-if-available";
  type Number = Readings["finalists-number"];

  it.each<[string, number, number, Number, FindingFacts | undefined]>([
    [
      "T73: five interviewed, two named",
      5,
      2,
      "three-if-available",
      { on: DAYS.decided, recorded: 2, required: 3, available: 5 },
    ],
    ["T73: five interviewed, two named", 5, 2, "exactly-three", { on: DAYS.decided, recorded: 2, required: 3, available: 5 }],
    ["T73: five interviewed, two named", 5, 2, "up-to-three", undefined],
    ["T74: two interviewed, two named", 2, 2, "three-if-available", undefined],
    ["T74: two interviewed, two named", 2, 2, "exactly-three", { on: DAYS.decided, recorded: 2, required: 3, available: 2 }],
    ["T74: two interviewed, two named", 2, 2, "up-to-three", undefined],
    ["three interviewed, two named", 3, 2, "three-if-available", { on: DAYS.decided, recorded: 2, required: 3, available: 3 }],
    ["two interviewed, one named", 2, 1, "three-if-available", { on: DAYS.decided, recorded: 1, required: 2, available: 2 }],
    ["one interviewed, nobody named", 1, 0, "three-if-available", { on: DAYS.decided, recorded: 0, required: 1, available: 1 }],
    ["one interviewed, nobody named", 1, 0, "up-to-three", undefined],
    ["five interviewed, three named", 5, 3, "three-if-available", undefined],
    ["five interviewed, three named", 5, 3, "exactly-three", undefined],
    ["five interviewed, three named", 5, 3, "up-to-three", undefined],
  ])("%s (%i, %i) under %s", (_, interviewedCount, named, number, facts) => {
    const asking = { readings: { "finalists-number": number } };
    const log = beforeDecision(interviewedCount);
    const names = [A, B, C].slice(0, named);
    const decided = [...log, finalistsDecided(REGION, S, names)];
    if (facts === undefined) {
      given(log)
        .when(decide(...names), asking)
        .thenAccepted();
      expect(findingsOf(decided, RULE, asking)).toStrictEqual([]);
      return;
    }
    given(log)
      .when(decide(...names), asking)
      .thenAccepted(RULE);
    expect(findingOf(decided, RULE, asking)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N17"],
      subject: commission,
      facts,
      readings: ["finalists-number"],
      event: decided.length - 1,
    });
  });

  it.each([
    ["the day before the decision", "2022-07-11", false],
    ["the day of the decision", DAYS.decided, false],
    ["the day after it", "2022-07-13", true],
  ])("who withdrew %s: available no longer, or still", (_, on, broken) => {
    const log = [...beforeDecision(3), withdrawn(C, on), finalistsDecided(REGION, S, [A, B])];
    expect(findingsOf(log, RULE)).toHaveLength(broken ? 1 : 0);
  });

  it("the candidate named twice fills one place", () => {
    const log = [...beforeDecision(2), finalistsDecided(REGION, S, [A, A])];
    expect(findingOf(log, RULE).facts).toMatchObject({ recorded: 1, available: 2 });
  });

  it("who was interviewed on the day of the decision was to be had, and who was once more after it", () => {
    const early = without(beforeDecision(3), "InterviewHeld", of(C));
    const log = [...early, interviewed(C, S), finalistsDecided(REGION, S, [A, B])];
    expect(findingsOf(log, RULE)).toHaveLength(1);
    expect(findingsOf([...log, held("later", REGION, "2022-07-13"), interviewed(C, "later")], RULE)).toHaveLength(1);
  });

  it("where the day of the decision is not known, whoever was interviewed and has not withdrawn was to be had", () => {
    const log = [...without(beforeDecision(3), "SessionHeld", ({ session }) => session.id === S), finalistsDecided(REGION, S, [A, B])];
    expect(findingOf(log, RULE).facts).toMatchObject({ recorded: 2, available: 3 });
    expect(findingsOf([...log, withdrawn(C, "2022-07-20")], RULE)).toStrictEqual([]);
  });

  it("a session of interviews recorded last is told of the place that one of them would have filled", () => {
    const early = [...without(beforeDecision(3), "InterviewHeld", of(C)), interviewed(C, "more"), finalistsDecided(REGION, S, [A, B])];
    expect(findingOf([...early, held("more", REGION, DAYS.interviewed)], RULE).event).toBe(early.length);
  });

  it("who was interviewed only after the decision was not to be had", () => {
    const early = without(beforeDecision(3), "InterviewHeld", of(C));
    const log = [...early, finalistsDecided(REGION, S, [A, B]), held("later", REGION, "2022-07-13"), interviewed(C, "later")];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
  });

  it("an interview recorded after the decision, though held before, is told of the place it would have filled", () => {
    const early = without(beforeDecision(3), "InterviewHeld", of(C));
    given([...early, finalistsDecided(REGION, S, [A, B])])
      .when(commandOf(interviewed(C, "KZ-35/interviews")))
      .thenAccepted(RULE);
  });

  it("who was forwarded to the commission and interviewed there is available to it", () => {
    const log = lawfulContest({ applications: { [REGION]: 2, [CITY]: 1 }, until: "interviewed" });
    const moved = [
      ...log,
      forwarded(idOf(CITY, 1), REGION, "2022-07-11"),
      held(S, REGION, DAYS.decided),
      finalistsDecided(REGION, S, [A, B]),
    ];
    expect(findingOf(moved, RULE).facts).toMatchObject({ recorded: 2, available: 3 });
  });

  it.each<[string, number, number, readonly number[], readonly string[]]>([
    ["two of each named of two of each", 2, 2, [2, 2], []],
    ["two of three of the city named", 3, 2, [2, 2], ["city"]],
    ["one of two of each named", 2, 2, [1, 1], ["city", "central"]],
    ["three of each", 3, 3, [3, 3], []],
  ])("#39: in the capital on two lists: %s", (_, cityCount, centralCount, [cityNamed, centralNamed], lists) => {
    const { log, city, central } = capital(cityCount, centralCount);
    const decided = [...log, finalistsDecided(CITY, S, [...city.slice(0, cityNamed), ...central.slice(0, centralNamed)])];
    const facts = findingsOf(decided, RULE, SEPARATE).flatMap((finding) => [finding.facts, ...(finding.facts.others ?? [])]);
    expect(facts.map(({ list }) => list)).toStrictEqual(lists);
  });

  it("#39 #69: exactly three means three on each list", () => {
    const { log, city, central } = capital(3, 2);
    const exactly = { readings: { "capital-quota": "separate", "finalists-number": "exactly-three" } } as const;
    const decided = [...log, finalistsDecided(CITY, S, [...city, ...central])];
    expect(findingOf(decided, RULE, exactly)).toMatchObject({
      facts: { list: "central", recorded: 2, required: 3 },
      readings: ["capital-quota", "finalists-number"],
    });
  });
});

describe("a decision by ballots (clauses 5 and 17)", () => {
  const RULE = "finalists/by-ballots";
  const alike = (...names: readonly ApplicationId[]): readonly Ballot[] =>
    ballotsOf(REGION, ...Array.from({ length: 7 }, () => names));

  it("the three with most votes are the finalists, listed by id", () => {
    const ballots = ballotsOf(REGION, [D, B, A], [D, B, A], [D, B, C], [D, C, A], [D], [], [B]);
    const { events } = given(beforeDecision()).when(decideBy(ballots)).thenAccepted();
    expect(events).toStrictEqual([
      { type: "FinalistsDecided", data: { commissionId: REGION, sessionId: S, finalists: [A, B, D], ballots } },
    ]);
  });

  it("a tie over the last place is left to the commission: undetermined, with the election and its norms", () => {
    const ballots = ballotsOf(REGION, [A, B], [A, B, C], [A, B, C], [A, B, D], [A, B, D], [A], [A]);
    expect(given(beforeDecision()).when(decideBy(ballots)).thenUndetermined()).toStrictEqual({
      kind: "undetermined",
      election: {
        outcome: "undetermined",
        elected: [A, B],
        tied: [C, D],
        places: 1,
        tally: [
          { candidate: A, votes: 7 },
          { candidate: B, votes: 5 },
          { candidate: C, votes: 2 },
          { candidate: D, votes: 2 },
        ],
      },
      norms: ["N5.6", "N17"],
    });
  });

  it("the chair's ballot breaks such a tie", () => {
    const ballots = ballotsOf(REGION, [A, B, D], [A, B, C], [A, B, C], [A, B, D]);
    const [event] = given(beforeDecision()).when(decideBy(ballots)).thenAccepted().events;
    expect(event).toMatchObject({ data: { finalists: [A, B, D] } });
  });

  it("fewer candidates with votes than places, though there were more to choose from: undetermined, with nobody tied", () => {
    const { election } = given(beforeDecision())
      .when(decideBy(alike(A, B)))
      .thenUndetermined();
    expect(election).toMatchObject({ elected: [A, B], tied: [], places: 1 });
    expect(given(beforeDecision()).when(decideBy([])).thenUndetermined().election).toMatchObject({
      elected: [],
      tied: [],
      places: 3,
    });
  });

  it("no more candidates than places: all with votes are elected", () => {
    const [event] = given(beforeDecision(2))
      .when(decideBy(alike(A, B)))
      .thenAccepted().events;
    expect(event).toMatchObject({ data: { finalists: [A, B] } });
    given(beforeDecision(2))
      .when(decideBy(alike(A)))
      .thenAccepted("finalists/three-if-available");
  });

  it("bars come before the tie: at a session without a quorum it is refused", () => {
    const tied = ballotsOf(REGION, [A, B], [A, B, C], [A, B, D]);
    const four = [...beforeDecision(), held(S, REGION, DAYS.decided, sevenOf(REGION).slice(0, 4))];
    given(four).when(decideBy(tied)).thenRefused("session/quorum");
  });

  it("while the ballots are bad, the rules about the names are silent", () => {
    const outsider = [{ voter: "a guest", choices: [A, B, C] }, ...alike(A, B, C)];
    given([...beforeDecision(), withdrawn(A, DAYS.decided)])
      .when(decideBy(outsider))
      .thenRefused("session/ballots");
    given(beforeDecision())
      .when(decideBy(alike(A, B, C, D)))
      .thenRefused("session/ballots");
    given(beforeDecision())
      .when(decideBy([...alike(A, B, C), ...alike(A).slice(0, 1)]))
      .thenRefused("session/ballots");
  });

  it("while the ballots leave a tie, the rules about the names are silent, and those about the decision are not", () => {
    const tied = ballotsOf(REGION, [A, B], [A, B, C], [A, B, D]);
    const log = [...beforeDecision(), withdrawn(A, DAYS.decided)];
    given(log).when(decideBy(tied)).thenUndetermined();
    const handed = [...log, finalistsDecided(REGION, S, [B, C, D]), handedOff(REGION, [B, C, D])];
    given(handed).when(decideBy(tied)).thenRefused("finalists/once");
  });

  it("the names that ballots elect are judged like any others", () => {
    const log = [...beforeDecision(), withdrawn(A, DAYS.decided)];
    given(log)
      .when(decideBy(alike(A, B, C)))
      .thenRefused("record/withdrawn");
  });

  it("names recorded as the ballots give them are in order, in whatever order they are listed", () => {
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [C, A, B], alike(A, B, C))];
    expect(rulesBrokenBy(log, { asOf: DAYS.decided })).toStrictEqual([]);
  });

  it("names other than those the ballots give are a finding, and stand", () => {
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, D], alike(C, B, A))];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N5.6", "N17"],
      subject: commission,
      facts: { on: DAYS.decided, recordedNames: [A, B, D], computedNames: [A, B, C] },
      readings: [],
      event: log.length - 1,
    });
    expect(findingsOf([...log, handedOff(REGION, [A, B, D])], "handoff/complete")).toStrictEqual([]);
  });

  it("whatever is recorded last of session, composition, interview and decision is told of other names, and stands", () => {
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, D], alike(C, B, A))];
    given(without(log, "SessionHeld", ({ session }) => session.id === S))
      .when(commandOf(held(S, REGION, DAYS.decided)))
      .thenAccepted(RULE);
    const composition = log.find(({ type }) => type === "CommissionFormed")!;
    expect(findingOf([...log.filter((event) => event !== composition), composition], RULE).event).toBe(log.length - 1);
    given(without(log, "InterviewHeld", of(C)))
      .when(commandOf(interviewed(C, "KZ-35/interviews")))
      .thenAccepted(RULE);
  });

  it("of a commission never formed nobody knows whose ballot decides: nothing is computed from the ballots", () => {
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, D], alike(A, B, C))];
    expect(findingsOf(without(log, "CommissionFormed"), RULE)).toStrictEqual([]);
  });

  it("at a session that is not recorded nobody is known to have voted: nothing is computed from the ballots", () => {
    const log = beforeDecision().slice(0, -1);
    given(log).when(decideBy(alike(A, B, C))).thenRefused("record/unknown-reference");
    expect(findingsOf([...log, finalistsDecided(REGION, S, [A, B, D], alike(A, B, C))], RULE)).toStrictEqual([]);
  });

  it("names that go against what the votes settled are a finding though they leave a tie, which is told; the tied may be named", () => {
    const ballots = ballotsOf(REGION, [], [A, B, C], [A, B, D]);
    const found = (...names: readonly ApplicationId[]): readonly unknown[] =>
      findingsOf([...beforeDecision(5), finalistsDecided(REGION, S, names, ballots)], RULE).map(({ facts }) => facts);
    expect(found(A, B, D)).toStrictEqual([]);
    expect(found(E, B, A)).toStrictEqual([{ on: DAYS.decided, recordedNames: [A, B, E], computedNames: [A, B], tied: [C, D] }]);
    expect(found(A, C, D)).toHaveLength(1);
  });

  it("one of three candidates without a vote is not elected: naming it goes against the ballots", () => {
    const log = [...beforeDecision(3), finalistsDecided(REGION, S, [A, B, C], ballotsOf(REGION, [A], [B], [A]))];
    expect(findingOf(log, RULE).facts).toStrictEqual({ on: DAYS.decided, recordedNames: [A, B, C], computedNames: [A, B] });
  });

  it("votes for fewer than the places settle those alone: another name goes against them, and nobody is told as tied", () => {
    const ballots = ballotsOf(REGION, [A], [A, B], [A]);
    const log = [...beforeDecision(5), finalistsDecided(REGION, S, [A, B, C], ballots)];
    expect(findingOf(log, RULE).facts).toStrictEqual({ on: DAYS.decided, recordedNames: [A, B, C], computedNames: [A, B] });
  });

  it("bad ballots are told of by their own rule, and nothing is computed from them", () => {
    const log = [
      ...beforeDecision(),
      finalistsDecided(REGION, S, [A, B, D], [...alike(A, B, C), { voter: "a guest", choices: [] }]),
    ];
    expect(rulesBrokenBy(log, { asOf: DAYS.decided })).toStrictEqual(["session/ballots"]);
  });

  it("names without ballots are recorded as the commission reports them", () => {
    expect(findingsOf([...beforeDecision(), finalistsDecided(REGION, S, [A, B, D])], RULE)).toStrictEqual([]);
  });

  it("#26: a chair outvoted tells the two readings of the decisive vote apart", () => {
    const ballots = ballotsOf(REGION, [B, C, D], [A, B, C], [A, B, C], [A, B, C], [A, B, C]);
    const prevails = { readings: { "decisive-vote": "prevails" } } as const;
    const named = (context?: typeof prevails): unknown =>
      given(beforeDecision()).when(decideBy(ballots), context).thenAccepted().events[0]?.data;
    expect(named()).toMatchObject({ finalists: [A, B, C] });
    expect(named(prevails)).toMatchObject({ finalists: [B, C, D] });
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, C], ballots)];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
    expect(findingOf(log, RULE, prevails)).toMatchObject({
      facts: { recordedNames: [A, B, C], computedNames: [B, C, D] },
      readings: ["decisive-vote"],
    });
  });

  it("#39: where the capital has two lists, a ballot is split by list and may name three on each", () => {
    const { log, city, central } = capital(4, 4);
    const six = [...city.slice(0, 3), ...central.slice(0, 3)];
    const data = { commissionId: CITY, sessionId: S, ballots: ballotsOf(CITY, ...Array.from({ length: 7 }, () => six)) } as const;
    given(log).when({ type: "DecideFinalists", data }).thenRefused("session/ballots");
    const [event] = given(log).when({ type: "DecideFinalists", data }, SEPARATE).thenAccepted().events;
    expect(event).toMatchObject({ data: { finalists: [...six].sort() } });
    const fourOfCity = ballotsOf(CITY, ...Array.from({ length: 7 }, () => city));
    given(log)
      .when({ type: "DecideFinalists", data: { ...data, ballots: fourOfCity } }, SEPARATE)
      .thenRefused("session/ballots");
  });

  it("#39: a tie on one of the two lists leaves the whole undetermined", () => {
    const { log, city, central } = capital(3, 4);
    const [c1, c2, c3, c4] = central as [string, string, string, string];
    const ballots = ballotsOf(CITY, [...city, c1, c2], [...city, c1, c2, c3], [...city, c1, c2, c4]);
    const { election } = given(log)
      .when({ type: "DecideFinalists", data: { commissionId: CITY, sessionId: S, ballots } }, SEPARATE)
      .thenUndetermined();
    expect(election).toMatchObject({ elected: [...city, c1, c2].sort(), tied: [c3, c4], places: 1 });
  });

  describe("#39: two lists are told as one election", () => {
    const named = (...numbers: readonly number[]): readonly ApplicationId[] => numbers.map((number) => idOf(CITY, number));
    const tallied = (votes: number, ...numbers: readonly number[]): readonly object[] =>
      named(...numbers).map((candidate) => ({ candidate, votes }));

    it("whose ties add up, the tied and the elected by id, the tally by votes", () => {
      const { log } = capital(4, 8);
      const ballots = ballotsOf(CITY, [], named(1, 2, 3, 5, 6, 10), named(1, 2, 4, 5, 6, 11));
      const { election } = given(log)
        .when({ type: "DecideFinalists", data: { commissionId: CITY, sessionId: S, ballots } }, SEPARATE)
        .thenUndetermined();
      expect(election).toStrictEqual({
        outcome: "undetermined",
        elected: named(1, 2, 5, 6),
        tied: named(10, 11, 3, 4),
        places: 2,
        tally: [...tallied(2, 1, 2, 5, 6), ...tallied(1, 10, 11, 3, 4), ...tallied(0, 12, 7, 8, 9)],
      });
    });

    it("in which the chair's ballot may decide on one of them", () => {
      const { log } = capital(3, 8);
      const election = (...choices: readonly (readonly ApplicationId[])[]): unknown => {
        const ballots = ballotsOf(CITY, ...choices);
        const decided = [...log, finalistsDecided(CITY, S, named(1), ballots)];
        const step = account(replay(decided), idOf(CITY, 1), SEPARATE)?.steps.find((one) => one.step === "finalists");
        return step?.step === "finalists" ? step.election : undefined;
      };
      const rest = tallied(0, 5, 6, 7, 8, 9);
      expect(election(named(1, 2, 3, 10, 11, 4), named(1, 2, 3, 10, 11, 4))).toStrictEqual({
        outcome: "elected",
        elected: named(1, 10, 11, 2, 3, 4),
        tally: [...tallied(2, 1, 10, 11, 2, 3, 4), ...rest],
      });
      expect(election(named(1, 2, 3, 10, 11, 4), named(1, 2, 3, 10, 11, 5))).toStrictEqual({
        outcome: "elected",
        elected: named(1, 10, 11, 2, 3, 4),
        tally: [...tallied(2, 1, 10, 11, 2, 3), ...tallied(1, 4, 5), ...tallied(0, 6, 7, 8, 9)],
        decisiveVote: sevenOf(CITY)[0],
      });
    });

    it("but neither another region nor the second stage has two, whoever the providers are", () => {
      const votes = (one: ApplicationId, voter: number): readonly ApplicationId[] => [A, voter < 4 ? B : C, one];
      const byCommittee = altered(
        beforeDecision(),
        "ApplicationFiled",
        (data) => ({ ...data, provider: { ...data.provider, kind: "committee" } }),
        of(D),
      );
      const regional = ballotsOf(REGION, ...Array.from({ length: 7 }, (_, voter) => votes(D, voter)));
      const [decision] = given(byCommittee).when(decideBy(regional), SEPARATE).thenAccepted().events;
      expect(decision?.data).toMatchObject({ finalists: [A, B, D] });

      const capitals = idOf(CITY, 1);
      const final = altered(
        lawfulContest({ applications: { [REGION]: 3, [CITY]: 1 }, until: "final" }),
        "ApplicationFiled",
        (data) => ({ ...data, provider: { ...data.provider, kind: "committee" } }),
        of(capitals),
      );
      const republican = sevenOf("republican").map((voter, index) => ({ voter, choices: votes(capitals, index) }));
      const [winners] = given([...final, held("w", "republican", DAYS.winnersDecided)])
        .when({ type: "DecideWinners", data: { sessionId: "w", ballots: republican } }, SEPARATE)
        .thenAccepted().events;
      expect(winners?.data).toMatchObject({ winners: [A, B, capitals] });
    });
  });

  it("ballots and names at once, or neither, are no command", () => {
    const both = { commissionId: REGION, sessionId: S, ballots: [], finalists: [A] };
    given(beforeDecision()).whenMalformed({ type: "DecideFinalists", data: both }, /ballots/u);
    given(beforeDecision()).whenMalformed(
      { type: "DecideFinalists", data: { commissionId: REGION, sessionId: S } },
      /finalists/u,
    );
    given(beforeDecision()).whenMalformed(
      { type: "DecideFinalists", data: { commissionId: "republican", sessionId: S, finalists: [] } },
      /commissionId/u,
    );
    given(beforeDecision()).whenMalformed(
      { type: "DecideFinalists", data: { commissionId: REGION, sessionId: S, finalists: [A, 2] } },
      /finalists\[1\]/u,
    );
  });
});

describe("finalists/decided: a duty of the regional commission without a term", () => {
  const RULE = "finalists/decided";
  const owed = (change: Partial<Duty> = {}): Duty => ({
    rule: RULE,
    norms: ["N17"],
    holder: "regional-commission",
    subject: commission,
    since: DAYS.interviewed,
    status: "open",
    readings: [],
    ...change,
  });

  it("arises with the first interview, stays open however long it takes, and is never a finding", () => {
    expect(dutiesOf(beforeDecision(), RULE, { asOf: "2022-07-07" })).toStrictEqual([]);
    expect(dutiesOf(beforeDecision(), RULE, { asOf: DAYS.interviewed })).toStrictEqual([owed()]);
    expect(dutiesOf(beforeDecision(), RULE, { asOf: "2024-07-08" })).toStrictEqual([owed()]);
    expect(rulesBrokenBy(beforeDecision(), { asOf: "2024-07-08" })).toStrictEqual([]);
  });

  it("arises with the earliest interview of which the day is known, in whatever order they are recorded", () => {
    const [first, ...others] = beforeDecision().filter(({ type }) => type === "InterviewHeld");
    const base = [...without(beforeDecision(), "InterviewHeld"), held("later", REGION, "2022-07-11")];
    const later = interviewed(A, "later");
    expect(first).toBeDefined();
    for (const interviews of [[interviewed(A, "never held"), later, ...others], [...others, later]]) {
      expect(dutiesOf([...base, ...interviews], RULE)).toStrictEqual([owed()]);
    }
    expect(dutiesOf([...base, interviewed(A, "never held"), interviewed(B, "later")], RULE)).toStrictEqual([
      owed({ since: plainDate("2022-07-11") }),
    ]);
    expect(dutiesOf([...base, interviewed(A, "KZ-35/interviews"), interviewed(B, "later")], RULE)).toStrictEqual([owed()]);
  });

  it("is performed by the first decision, on the day of its session", () => {
    const log = [
      ...beforeDecision(),
      finalistsDecided(REGION, S, [A, B, C]),
      held("further", REGION, "2022-07-13"),
      finalistsDecided(REGION, "further", [A, B, D]),
    ];
    expect(dutiesOf(log, RULE)).toStrictEqual([owed({ performedOn: DAYS.decided, status: "performed" })]);
  });

  it("is owed by no commission that interviewed nobody", () => {
    expect(dutiesOf(without(beforeDecision(), "InterviewHeld"), RULE)).toStrictEqual([]);
  });

  it("is owed by each commission that did, by code", () => {
    const log = lawfulContest({ applications: { "KZ-71": 1, "KZ-35": 1 }, until: "interviewed" });
    expect(dutiesOf(log, RULE).map(({ subject }) => subject)).toStrictEqual([
      commission,
      { kind: "commission", commissionId: "KZ-71" },
    ]);
  });
});

describe("finalists/published: a duty of the Agency without a term (clause 18)", () => {
  const RULE = "finalists/published";
  const decided = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, C])];
  const owed = (change: Partial<Duty> = {}): Duty => ({
    rule: RULE,
    norms: ["N18"],
    holder: "agency",
    subject: commission,
    since: DAYS.decided,
    status: "open",
    readings: [],
    ...change,
  });
  const performed = (on: string): Duty => owed({ performedOn: plainDate(on), status: "performed" });

  it("arises with the decision, stays open however long it takes, and is never a finding", () => {
    expect(dutiesOf(decided, RULE, { asOf: "2022-07-11" })).toStrictEqual([]);
    expect(dutiesOf(decided, RULE, { asOf: DAYS.decided })).toStrictEqual([owed()]);
    expect(dutiesOf(decided, RULE, { asOf: "2024-07-11" })).toStrictEqual([owed()]);
    expect(findingsOf(decided, RULE, { asOf: "2024-07-11" })).toStrictEqual([]);
  });

  it("is performed by a list with all of them, on the day of the Agency's clock", () => {
    expect(dutiesOf([...decided, finalistsPublished([C, B, A])], RULE)).toStrictEqual([performed(DAYS.published)]);
    const lateEvening = altered([...decided, finalistsPublished([A, B, C])], "FinalistsPublished", (data) => ({
      ...data,
      at: at(plainDate("2022-07-13"), "19:00:00", "+00:00"),
    }));
    expect(dutiesOf(lateEvening, RULE)).toStrictEqual([performed("2022-07-14")]);
  });

  it("lists add up: it is performed by the one that completes them", () => {
    const part = [...decided, finalistsPublished([A, B], "2022-07-13")];
    expect(dutiesOf(part, RULE)).toStrictEqual([owed()]);
    expect(dutiesOf([...part, finalistsPublished([C], "2022-07-18")], RULE)).toStrictEqual([performed("2022-07-18")]);
    expect(
      dutiesOf([...part, finalistsPublished([C], "2022-07-18"), finalistsPublished([A, B, C], "2022-07-20")], RULE),
    ).toStrictEqual([performed("2022-07-18")]);
  });

  it("lists add up by their days, in whatever order they are recorded", () => {
    const lists = [finalistsPublished([C], "2022-07-18"), finalistsPublished([A, B], "2022-07-13")];
    expect(dutiesOf([...decided, ...lists], RULE)).toStrictEqual([performed("2022-07-18")]);
    expect(dutiesOf([...decided, finalistsPublished([A, B, C], "2022-07-20"), ...lists], RULE)).toStrictEqual([performed("2022-07-18")]);
  });

  it("a name that nobody applied under need not be published", () => {
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, "nobody"])];
    expect(dutiesOf([...log, finalistsPublished([A, B])], RULE)).toStrictEqual([performed(DAYS.published)]);
    const nobody = [...beforeDecision(), finalistsDecided(REGION, S, ["nobody"])];
    expect(dutiesOf([...nobody, finalistsPublished(["nobody"])], RULE)).toStrictEqual([]);
  });

  it("has not arisen while the day of the decision is not known", () => {
    expect(dutiesOf(without(decided, "SessionHeld", ({ session }) => session.id === S), RULE)).toStrictEqual([]);
  });

  it("a list of one region publishes nothing of another's", () => {
    const log = lawfulContest({ until: "decided" });
    const own = altered(log, "FinalistsPublished", (data) => ({ ...data, finalists: [A, B, C] }));
    expect(dutiesOf(own, RULE).map(({ status }) => status)).toStrictEqual(["performed", "open"]);
  });

  it("a further decision is to be published too", () => {
    const log = [
      ...decided,
      finalistsPublished([A, B, C]),
      held("further", REGION, "2022-07-14"),
      finalistsDecided(REGION, "further", [A, B, D]),
    ];
    expect(dutiesOf(log, RULE)).toMatchObject([{ status: "open" }]);
    expect(dutiesOf([...log, finalistsPublished([D], "2022-07-15")], RULE)).toMatchObject([
      { status: "performed", performedOn: "2022-07-15" },
    ]);
  });

  it("nobody named, nothing to publish", () => {
    expect(dutiesOf([...beforeDecision(), finalistsDecided(REGION, S, [])], RULE)).toStrictEqual([]);
  });
});

describe("finalists/published-as-decided: a list names whom a decision names", () => {
  const RULE = "finalists/published-as-decided";
  const decided = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, C])];

  it("the list of a decision is in order, and so is one that leaves someone out", () => {
    given(decided)
      .when(commandOf(finalistsPublished([A, B, C])))
      .thenAccepted();
    given(decided)
      .when(commandOf(finalistsPublished([A])))
      .thenAccepted();
  });

  it("someone whom no decision names is a finding of the contest, and the list stands", () => {
    given(decided)
      .when(commandOf(finalistsPublished([A, B, C, D])))
      .thenAccepted(RULE);
    const log = [...decided, finalistsPublished([A, B, C, D])];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "records",
      norms: ["N18"],
      subject: { kind: "contest" },
      facts: { applications: [D], on: DAYS.published },
      readings: [],
      event: log.length - 1,
    });
    expect(dutiesOf(log, "finalists/published")).toMatchObject([{ status: "performed" }]);
  });

  it("whom a decision named that was replaced later, a decision does name", () => {
    const log = [
      ...decided,
      held("further", REGION, "2022-07-13"),
      finalistsDecided(REGION, "further", [A, B, D]),
      finalistsPublished([A, B, C, D]),
    ];
    expect(findingsOf(log, RULE)).toStrictEqual([]);
  });

  it("a name that nobody applied under is another rule's matter", () => {
    const log = [...beforeDecision(), finalistsDecided(REGION, S, [A, B, C]), finalistsPublished([A, B, C, "nobody"])];
    expect(findingsOf(log, "finalists/published-as-decided")).toStrictEqual([]);
  });

  it("it stops being a fault once the decision is recorded", () => {
    const early = [...beforeDecision(), finalistsPublished([A, B, C])];
    expect(findingOf(early, RULE).facts.applications).toStrictEqual([A, B, C]);
    expect(findingsOf([...early, finalistsDecided(REGION, S, [A, B, C])], RULE)).toStrictEqual([]);
  });

  it("one finding tells of every list", () => {
    const log = [...decided, finalistsPublished([D]), finalistsPublished([D], "2022-07-15")];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { on: DAYS.published, others: [{ on: "2022-07-15" }] },
      event: log.length - 1,
    });
  });
});
