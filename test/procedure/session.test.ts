import fc from "fast-check";
import type { Ballot, Commission, CommissionId, ContestEvent, PersonId, Readings, Session, Subject } from "uzdik";
import { isQuorate, plainDate, QUORUM } from "uzdik";
import { describe, expect, it } from "vitest";
import {
  checked,
  filed,
  finalInterviewed,
  finalistsDecided,
  formed,
  forwarded,
  held,
  interviewed,
  posted,
  scored,
  signed,
  socialNotice,
  winnersDecided,
} from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, reportOn } from "../given.js";
import {
  chairOf,
  commissionOf,
  DAYS,
  idOf,
  lawfulContest,
  providerOf,
  secretaryOf,
  sevenOf,
  without,
} from "../lawful-contest.js";

const REGION = "KZ-35";
const IDS = [1, 2, 3, 4].map((n) => idOf(REGION, n));
const [A = "", B = "", C = "", D = ""] = IDS;
const SEVEN = sevenOf(REGION);
const SECRETARY = secretaryOf(REGION);
const SELECTION = "KZ-35/selection";

type Reading = Partial<Readings>;
const EIGHTH: Reading = { "chair-seat": "eighth" };
const WITH_SECRETARY: Reading = { "republican-quorum-base": "members-and-secretary" };

/** The lawful contest of one region with four applications, as far as told. */
function upTo(
  until: "filed" | "checked" | "scored" | "interviewed" | "decided" | "handed-off" | "final" | "awarded",
): ContestEvent[] {
  return lawfulContest({ applications: { [REGION]: 4 }, until });
}

/** The contest up to a session of selection with these persons present, and the first application scored there. */
function scoredBefore(present: readonly PersonId[]): ContestEvent[] {
  return [...upTo("checked"), held(SELECTION, REGION, DAYS.selected, present), scored(A, SELECTION)];
}

function ofSession(sessionId: string, commissionId: CommissionId = REGION): Subject {
  return { kind: "session", sessionId, commissionId };
}

function sessionOf(commissionId: CommissionId, present: readonly PersonId[]): Session {
  return { id: "s", commissionId, heldOn: plainDate("2022-06-27"), present };
}

describe("the quorum (clauses 5 and 7): two thirds of the members", () => {
  it("is five of seven", () => {
    expect(QUORUM).toBe(5);
  });

  it.each<[string, CommissionId, number, boolean]>([
    ["T91: exactly five of seven present: the session is lawful", REGION, 5, true],
    ["T91: four of seven present: it is not", REGION, 4, false],
    ["all seven present: it is", REGION, 7, true],
    ["nobody present: it is not", REGION, 0, false],
    ["T100: five of the seven of the republican commission: it is", "republican", 5, true],
    ["four of the seven of the republican commission: it is not", "republican", 4, false],
  ])("%s", (_, commissionId, count, lawful) => {
    expect(isQuorate(sessionOf(commissionId, sevenOf(commissionId).slice(0, count)), commissionOf(commissionId))).toBe(lawful);
    expect(isQuorate(sessionOf(commissionId, sevenOf(commissionId).slice(7 - count)), commissionOf(commissionId))).toBe(lawful);
  });

  it.each<[string, readonly PersonId[], boolean]>([
    ["T92 #20: four members and the secretary: not lawful", [...SEVEN.slice(0, 4), SECRETARY], false],
    ["#23: four members and a proxy: not lawful", [...SEVEN.slice(0, 4), "the deputy of m5"], false],
    ["four members, one of them written down twice: not lawful", [...SEVEN.slice(0, 4), SEVEN[0]!], false],
    ["#24: five members without the chair: lawful", SEVEN.slice(2), true],
  ])("%s", (_, present, lawful) => {
    expect(isQuorate(sessionOf(REGION, present), commissionOf(REGION))).toBe(lawful);
  });

  it("#22: with six appointed the base stays seven: four of them are too few, five are enough", () => {
    const commission: Commission = { ...commissionOf(REGION), members: commissionOf(REGION).members.slice(0, 6) };
    expect(isQuorate(sessionOf(REGION, SEVEN.slice(0, 4)), commission)).toBe(false);
    expect(isQuorate(sessionOf(REGION, SEVEN.slice(0, 5)), commission)).toBe(true);
  });

  describe("republican-quorum-base: the secretary counts, and six of eight are needed", () => {
    const republican = commissionOf("republican");
    const members = sevenOf("republican");
    const quorate = (present: readonly PersonId[], readings: Reading): boolean =>
      isQuorate(sessionOf("republican", present), republican, { readings });

    it("T100: five members are enough by default, too few of eight; with the secretary they are six", () => {
      expect(quorate(members.slice(0, 5), {})).toBe(true);
      expect(quorate(members.slice(0, 5), WITH_SECRETARY)).toBe(false);
      expect(quorate([...members.slice(0, 5), secretaryOf("republican")], WITH_SECRETARY)).toBe(true);
      expect(quorate([...members.slice(0, 5), "a guest"], WITH_SECRETARY)).toBe(false);
      expect(quorate(members.slice(0, 6), WITH_SECRETARY)).toBe(true);
    });

    it("a regional commission is not touched by it", () => {
      expect(isQuorate(sessionOf(REGION, SEVEN.slice(0, 5)), commissionOf(REGION), { readings: WITH_SECRETARY })).toBe(true);
      const four = [...SEVEN.slice(0, 4), SECRETARY];
      expect(isQuorate(sessionOf(REGION, four), commissionOf(REGION), { readings: WITH_SECRETARY })).toBe(false);
    });
  });

  it("chair-seat: under eight seats six are needed, and the chair beside the seven is one of them", () => {
    const apart: Commission = { ...commissionOf(REGION), chair: { person: "the head", post: "head-of-department" } };
    const quorate = (present: readonly PersonId[], readings: Reading): boolean =>
      isQuorate(sessionOf(REGION, present), apart, { readings });
    expect(quorate(SEVEN.slice(0, 5), {})).toBe(true);
    expect(quorate(SEVEN.slice(0, 5), EIGHTH)).toBe(false);
    expect(quorate([...SEVEN.slice(0, 5), "the head"], EIGHTH)).toBe(true);
    expect(quorate(SEVEN.slice(0, 6), EIGHTH)).toBe(true);
    expect(quorate([...SEVEN.slice(0, 5), "a guest"], EIGHTH)).toBe(false);
    // By default a chair beside the seven holds no seat.
    expect(quorate([...SEVEN.slice(0, 4), "the head"], {})).toBe(false);
  });

  it("both together: nine to count, six needed", () => {
    const apart: Commission = { ...commissionOf("republican"), chair: { person: "a deputy", post: "deputy-chair-of-agency" } };
    const readings = { ...EIGHTH, ...WITH_SECRETARY };
    const session = (members: number): Session =>
      sessionOf("republican", [...sevenOf("republican").slice(0, members), "a deputy", secretaryOf("republican")]);
    expect(isQuorate(session(4), apart, { readings })).toBe(true);
    expect(isQuorate(session(3), apart, { readings })).toBe(false);
  });

  it("depends on nothing but how many members are present: neither who, nor in what order, nor who else", () => {
    const present = fc.shuffledSubarray([...SEVEN]);
    const strangers = fc.subarray([SECRETARY, "x", "y", "__proto__"]);
    fc.assert(
      fc.property(present, strangers, (members, others) => {
        expect(isQuorate(sessionOf(REGION, [...others, ...members]), commissionOf(REGION))).toBe(3 * members.length >= 2 * 7);
      }),
    );
  });
});

describe("session/quorum: what rests on a session needs it", () => {
  it("exactly five present: a scoring stands", () => {
    expect(findingsOf(scoredBefore(SEVEN.slice(0, 5)), "session/quorum")).toStrictEqual([]);
    given(scoredBefore(SEVEN.slice(0, 5)).slice(0, -1))
      .when(commandOf(scored(A, SELECTION)))
      .thenAccepted();
  });

  it("#64: four present: a scoring is refused", () => {
    const log = scoredBefore([...SEVEN.slice(0, 4), SECRETARY]);
    const [finding] = given(log.slice(0, -1))
      .when(commandOf(scored(A, SELECTION)))
      .thenRefused("session/quorum");
    const told = {
      rule: "session/quorum",
      effect: "bars",
      norms: ["N5.7", "N7.3"],
      subject: ofSession(SELECTION),
      facts: { present: 4, required: 5, acts: ["ApplicationScored"], applications: [A], on: DAYS.selected },
      readings: ["chair-seat"],
    };
    expect(finding).toStrictEqual(told);
    expect(findingOf(log, "session/quorum")).toStrictEqual({ ...told, event: log.length - 1 });
  });

  it("a session without a quorum at which nothing was decided is no fault", () => {
    const log = [...upTo("checked"), held("idle", REGION, DAYS.selected, SEVEN.slice(0, 3))];
    expect(findingsOf(log, "session/quorum")).toStrictEqual([]);
    given(upTo("checked"))
      .when(commandOf(held("idle", REGION, DAYS.selected, [])))
      .thenAccepted();
  });

  it("#97: an interview before four is refused; so is a decision on finalists", () => {
    const four = SEVEN.slice(3);
    const interviewLog = [...upTo("scored"), held("i", REGION, DAYS.interviewed, four)];
    given(interviewLog)
      .when(commandOf(interviewed(A, "i")))
      .thenRefused("session/quorum");
    const decisionLog = [...upTo("interviewed"), held("d", REGION, DAYS.decided, four)];
    given(decisionLog)
      .when(commandOf(finalistsDecided(REGION, "d", [A, B, C])))
      .thenRefused("session/quorum");
  });

  it("T106: winners decided at a session without a quorum are refused", () => {
    const log = [...upTo("final"), held("w", "republican", DAYS.winnersDecided, sevenOf("republican").slice(0, 4))];
    const decision = winnersDecided("w", [A, B, C]);
    given(log).when(commandOf(decision)).thenRefused("session/quorum", "winners/ballots-recorded");
    expect(findingOf([...log, decision], "session/quorum")).toEqual({
      ...findingOf(scoredBefore(SEVEN.slice(0, 4)), "session/quorum"),
      event: log.length,
      subject: ofSession("w", "republican"),
      facts: { present: 4, required: 5, acts: ["WinnersDecided"], on: DAYS.winnersDecided },
      readings: ["chair-seat", "republican-quorum-base"],
    });
  });

  it("republican-quorum-base: winners decided by five members stand by default, and not where six of eight are needed", () => {
    const log = [
      ...upTo("final"),
      held("w", "republican", DAYS.winnersDecided, sevenOf("republican").slice(0, 5)),
      winnersDecided("w", [A, B, C]),
    ];
    expect(findingsOf(log, "session/quorum")).toStrictEqual([]);
    expect(findingOf(log, "session/quorum", { readings: WITH_SECRETARY }).facts).toMatchObject({ present: 5, required: 6 });
  });

  it("chair-seat: five present stand by default, and not where six of eight are needed", () => {
    const log = scoredBefore(SEVEN.slice(0, 5));
    expect(findingsOf(log, "session/quorum")).toStrictEqual([]);
    expect(findingOf(log, "session/quorum", { readings: EIGHTH }).facts).toMatchObject({ present: 5, required: 6 });
  });

  it("a final interview alone decides nothing, and needs none", () => {
    const interviews = [
      ...upTo("handed-off"),
      formed("republican"),
      held("f", "republican", DAYS.finalInterviewed, sevenOf("republican").slice(0, 3)),
    ];
    given(interviews)
      .when(commandOf(finalInterviewed(A, "f")))
      .thenAccepted();
    expect(findingsOf([...interviews, finalInterviewed(A, "f")], "session/quorum")).toStrictEqual([]);
  });

  it("of a commission never formed nobody knows how many there must be", () => {
    expect(findingsOf(without(scoredBefore(SEVEN.slice(0, 1)), "CommissionFormed"), "session/quorum")).toStrictEqual([]);
  });

  it("one finding a session, whatever rests on it", () => {
    const log = [...scoredBefore(SEVEN.slice(0, 4)), scored(B, SELECTION), interviewed(A, SELECTION)];
    expect(findingOf(log, "session/quorum")).toMatchObject({
      facts: { acts: ["ApplicationScored", "InterviewHeld"], applications: [A, B] },
      event: log.length - 1,
    });
  });

  it("sessions are told in the order in which they were first recorded", () => {
    const four = SEVEN.slice(0, 4);
    const log = [
      ...upTo("checked"),
      held("z", REGION, "2022-06-28", four),
      held("a", REGION, "2022-06-27", four),
      scored(A, "a"),
      scored(B, "z"),
    ];
    expect(
      findingsOf([...log, held("z", REGION, "2022-06-28", four)], "session/quorum").map(({ subject }) => subject),
    ).toStrictEqual([ofSession("z"), ofSession("a")]);
  });

  it("a session recorded again under its id replaces the earlier", () => {
    const four = SEVEN.slice(0, 4);
    const cured = [...scoredBefore(four), held(SELECTION, REGION, DAYS.selected)];
    expect(findingsOf(cured, "session/quorum")).toStrictEqual([]);
    const spoilt = [...scoredBefore(SEVEN), held(SELECTION, REGION, DAYS.selected, four)];
    expect(findingOf(spoilt, "session/quorum").event).toBe(spoilt.length - 1);
  });

  it("recording it again with fewer present is no fault of that act: it is told and stands", () => {
    given(scoredBefore(SEVEN))
      .when(commandOf(held(SELECTION, REGION, DAYS.selected, SEVEN.slice(0, 4))))
      .thenAccepted("session/quorum");
  });
});

describe("the composition a session is judged by: approved last on or before its day (#31 #99)", () => {
  const newcomers = ["n1", "n2", "n3", "n4", "n5", "n6"];
  const replaced = formed(REGION, {
    approvedOn: DAYS.selected,
    members: [chairOf(REGION), ...newcomers].map((person) => ({ person, affiliation: "other", agencyEmployee: false })),
  });
  const session = (heldOn: string, present: readonly PersonId[]): ContestEvent[] => [
    ...upTo("checked"),
    replaced,
    held(SELECTION, REGION, heldOn, present),
    scored(A, SELECTION),
  ];

  it("on the day of the replacement the new members count, the day before the old ones", () => {
    expect(findingsOf(session("2022-06-27", newcomers), "session/quorum")).toStrictEqual([]);
    expect(findingOf(session("2022-06-27", SEVEN), "session/quorum").facts.present).toBe(1);
    expect(findingsOf(session("2022-06-26", SEVEN), "session/quorum")).toStrictEqual([]);
    expect(findingOf(session("2022-06-26", newcomers), "session/quorum").facts.present).toBe(0);
  });

  it("it is the one approved last, whenever it was recorded", () => {
    const backwards = [replaced, ...session("2022-06-27", newcomers).filter((event) => event !== replaced)];
    expect(findingsOf(backwards, "session/quorum")).toStrictEqual([]);
  });

  it("of two approved on one day it is the one recorded last", () => {
    const sameDay = [
      ...upTo("checked"),
      formed(REGION, { approvedOn: DAYS.selected }),
      replaced,
      held(SELECTION, REGION, DAYS.selected, newcomers),
    ];
    expect(findingsOf([...sameDay, scored(A, SELECTION)], "session/quorum")).toStrictEqual([]);
  });

  it("for want of one approved by then it is the last recorded", () => {
    const log = without(session("2022-05-01", newcomers), "CommissionFormed");
    const [opening, ...rest] = log;
    expect(findingsOf([opening!, formed(REGION), replaced, ...rest], "session/quorum")).toStrictEqual([]);
    expect(findingOf([opening!, replaced, formed(REGION), ...rest], "session/quorum").facts.present).toBe(0);
  });

  it("a replacement that unseats those present is told of the session, and stands", () => {
    given(scoredBefore(SEVEN)).when(commandOf(replaced)).thenAccepted("session/members-only", "session/quorum");
  });
});

describe("session/commission-approved: nothing is decided before the commission is approved", () => {
  const on = (approvedOn: string): ContestEvent[] => [
    posted(),
    socialNotice(),
    formed(REGION, { approvedOn: plainDate(approvedOn) }),
    filed(A),
    checked(A),
    held(SELECTION, REGION, "2022-06-27"),
  ];

  it.each([
    ["2022-06-26", true],
    ["2022-06-27", true],
    ["2022-06-28", false],
  ])("scored on 27 June, approved on %s: lawful is %s", (approvedOn, lawful) => {
    const outcome = given(on(approvedOn)).when(commandOf(scored(A, SELECTION)));
    if (lawful) outcome.thenAccepted();
    else {
      expect(outcome.thenRefused("session/commission-approved")).toStrictEqual([
        {
          rule: "session/commission-approved",
          effect: "bars",
          norms: ["N5.1", "N7.1"],
          subject: ofSession(SELECTION),
          facts: { on: "2022-06-27", approvedOn, acts: ["ApplicationScored"], applications: [A] },
          readings: [],
        },
      ]);
    }
    expect(findingsOf([...on(approvedOn), scored(A, SELECTION)], "session/commission-approved")).toHaveLength(lawful ? 0 : 1);
  });

  it("a session at which nothing was decided may come first", () => {
    expect(findingsOf(on("2022-06-28"), "session/commission-approved")).toStrictEqual([]);
    given(on("2022-06-28").slice(0, -1))
      .when(commandOf(held(SELECTION, REGION, "2022-06-27")))
      .thenAccepted();
  });

  it("a final interview alone is nothing decided; the decision on winners is", () => {
    const log = [
      ...upTo("handed-off"),
      formed("republican", { approvedOn: plainDate("2022-07-26") }),
      held("f", "republican", "2022-07-25"),
    ];
    given(log)
      .when(commandOf(finalInterviewed(A, "f")))
      .thenAccepted();
    expect(findingsOf([...log, finalInterviewed(A, "f")], "session/commission-approved")).toStrictEqual([]);
    expect(findingsOf([...log, winnersDecided("f", [A, B, C])], "session/commission-approved")).toHaveLength(1);
  });

  it("a composition approved after the session is a fault of what rests on it, not of the composition", () => {
    const log = without([...on("2022-06-28"), scored(A, SELECTION)], "CommissionFormed");
    given(log)
      .when(commandOf(formed(REGION, { approvedOn: plainDate("2022-06-28") })))
      .thenAccepted("commission/formed-before-intake", "session/commission-approved");
  });

  it("a session recorded after what rests on it is told of it, and stands; a further late composition adds nothing", () => {
    const log = [...on("2022-06-28"), scored(A, SELECTION)];
    given(without(log, "SessionHeld"))
      .when(commandOf(held(SELECTION, REGION, "2022-06-27")))
      .thenAccepted("session/commission-approved");
    given(log)
      .when(commandOf(formed(REGION, { approvedOn: plainDate("2022-06-29") })))
      .thenAccepted();
  });

  it("an earlier composition cures it", () => {
    expect(findingsOf([...on("2022-06-28"), scored(A, SELECTION), formed(REGION)], "session/commission-approved")).toStrictEqual(
      [],
    );
  });
});

describe("session/own-commission: each commission decides its own matters", () => {
  const opened = lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 3 }, until: "checked" });
  const norms = ["N4.1", "N4.2", "N6", "N7.8", "N17", "N20.1"];

  it("a scoring at a session of another region's commission is refused: told of the session", () => {
    const log = [...opened, held("capital", "KZ-71", DAYS.selected)];
    const [finding] = given(log)
      .when(commandOf(scored(A, "capital")))
      .thenRefused("session/own-commission");
    const told = {
      rule: "session/own-commission",
      effect: "bars",
      norms,
      subject: ofSession("capital", "KZ-71"),
      facts: { act: "ApplicationScored", on: DAYS.selected, applications: [A], commission: "KZ-71", requiredCommission: "KZ-35" },
      readings: [],
    };
    expect(finding).toStrictEqual(told);
    expect(findingOf([...log, scored(A, "capital")], "session/own-commission")).toStrictEqual({ ...told, event: log.length });
    given(log)
      .when(commandOf(scored(idOf("KZ-71", 1), "capital")))
      .thenAccepted();
  });

  it("so is an interview", () => {
    const log = [
      ...lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 3 }, until: "scored" }),
      held("capital", "KZ-71", DAYS.interviewed),
    ];
    given(log)
      .when(commandOf(interviewed(A, "capital")))
      .thenRefused("session/own-commission");
  });

  it("an application forwarded belongs to the commission that has it on the day of the session", () => {
    const base = [
      ...opened,
      forwarded(A, "KZ-71", "2022-06-27"),
      held("own", "KZ-35", "2022-06-26"),
      held("capital", "KZ-71", "2022-06-27"),
    ];
    given(base)
      .when(commandOf(scored(A, "capital")))
      .thenAccepted();
    given(base)
      .when(commandOf(scored(A, "own")))
      .thenAccepted();
    const swapped = [
      ...opened,
      forwarded(A, "KZ-71", "2022-06-27"),
      held("capital", "KZ-71", "2022-06-26"),
      held("own", "KZ-35", "2022-06-27"),
    ];
    given(swapped)
      .when(commandOf(scored(A, "capital")))
      .thenRefused("session/own-commission");
    given(swapped)
      .when(commandOf(scored(A, "own")))
      .thenRefused("session/own-commission");
  });

  it("a forwarding dated before what was scored is told of the session, and stands", () => {
    const log = [...opened, held("own", "KZ-35", DAYS.selected), scored(A, "own")];
    given(log)
      .when(commandOf(forwarded(A, "KZ-71", "2022-06-27")))
      .thenAccepted("session/own-commission");
    given(log)
      .when(commandOf(forwarded(A, "KZ-71", "2022-06-28")))
      .thenAccepted();
  });

  it("a forwarding dated after it cures nothing, and makes nothing of it: the fault stays the scoring's", () => {
    const log = [...opened, held("capital", "KZ-71", DAYS.selected), scored(A, "capital")];
    const further = forwarded(A, "KZ-71", "2022-06-28");
    given(log).when(commandOf(further)).thenAccepted();
    expect(findingOf([...log, further], "session/own-commission").event).toBe(log.length - 1);
  });

  it("where the provider lies does not matter here", () => {
    const misfiled = [
      posted(),
      socialNotice(),
      formed("KZ-35"),
      filed("x", { provider: providerOf(9, "KZ-71") }),
      held("own", "KZ-35", DAYS.selected),
    ];
    expect(findingsOf([...misfiled, scored("x", "own")], "session/own-commission")).toStrictEqual([]);
  });

  it("a decision on finalists at another region's session is refused: told of the commission that decides", () => {
    const log = [
      ...lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 3 }, until: "interviewed" }),
      held("capital", "KZ-71", DAYS.decided),
    ];
    const decision = finalistsDecided("KZ-35", "capital", [A, B, C]);
    const [finding] = given(log).when(commandOf(decision)).thenRefused("session/own-commission");
    expect(finding).toMatchObject({
      subject: { kind: "commission", commissionId: "KZ-35" },
      facts: { act: "FinalistsDecided", on: DAYS.decided, commission: "KZ-71", requiredCommission: "KZ-35" },
    });
    expect(findingOf([...log, decision], "session/own-commission").event).toBe(log.length);
  });

  it("a final interview at a regional session is refused, told of the session; a decision on winners, of the republican commission", () => {
    const log = [...upTo("final"), held("regional", REGION, DAYS.winnersDecided)];
    const interviewOnce = [...upTo("handed-off"), held("regional", REGION, "2022-07-25")];
    const [interview] = given(interviewOnce)
      .when(commandOf(finalInterviewed(A, "regional")))
      .thenRefused("session/own-commission");
    expect(interview).toMatchObject({
      subject: ofSession("regional"),
      facts: { commission: REGION, requiredCommission: "republican" },
    });
    const [decision] = given(log)
      .when(commandOf(winnersDecided("regional", [A, B, C])))
      .thenRefused("session/own-commission", "winners/ballots-recorded");
    expect(decision?.subject).toStrictEqual({ kind: "commission", commissionId: "republican" });
    expect(decision?.facts).toMatchObject({ act: "WinnersDecided", requiredCommission: "republican" });
  });

  it("whatever is recorded last of session, application and what was done, is told of the other commission, and stands", () => {
    const strange = scored(A, "capital");
    given([...opened, strange])
      .when(commandOf(held("capital", "KZ-71", DAYS.selected)))
      .thenAccepted("session/own-commission");
    given([...without(opened, "ApplicationFiled"), held("capital", "KZ-71", DAYS.selected), strange])
      .when(commandOf(filed(A)))
      .thenAccepted("session/own-commission");
    given([...upTo("interviewed"), formed("KZ-71"), finalistsDecided(REGION, "capital", [A, B, C])])
      .when(commandOf(held("capital", "KZ-71", DAYS.decided)))
      .thenAccepted("session/own-commission");
  });

  it("of a decision at a session that is not recorded nobody knows whose it was", () => {
    const decision = finalistsDecided(REGION, "never held", [A, B, C]);
    expect(findingsOf([...upTo("interviewed"), decision], "session/own-commission")).toStrictEqual([]);
  });

  it("#33: a republican session scores nobody", () => {
    const log = [...opened, formed("republican"), held("r", "republican", DAYS.selected)];
    given(log)
      .when(commandOf(scored(A, "r")))
      .thenRefused("session/own-commission");
  });
});

describe("session/members-only: who else is present counts for nothing", () => {
  const log = upTo("checked");

  it("members and the secretary are no strangers", () => {
    given(log)
      .when(commandOf(held("s", REGION, DAYS.selected, [...SEVEN, SECRETARY])))
      .thenAccepted();
  });

  it("a composition that leaves out who was present is told of the session, and stands", () => {
    const session = [...log, held("s", REGION, DAYS.selected, SEVEN.slice(0, 6))];
    const without6 = commissionOf(REGION).members.filter(({ person }) => person !== SEVEN[5]);
    given(session)
      .when(commandOf(formed(REGION, { members: [...without6, { person: "n", affiliation: "other", agencyEmployee: false }] })))
      .thenAccepted("session/members-only");
  });

  it("a stranger is worth a remark, and no breach", () => {
    const session = held("s", REGION, DAYS.selected, [...SEVEN, "a guest", "another", "a guest"]);
    const { findings } = given(log).when(commandOf(session)).thenAccepted("session/members-only");
    const told = {
      rule: "session/members-only",
      effect: "remark",
      norms: ["N5.7", "N7.3"],
      subject: ofSession("s"),
      facts: { persons: ["a guest", "another"], on: DAYS.selected },
      readings: [],
    };
    expect(findings).toStrictEqual([told]);
    const report = reportOn([...log, session]);
    expect(report.findings).toStrictEqual([{ ...told, event: log.length }]);
    expect(report.conforms).toBe(true);
  });

  it("chair-seat: a chair beside the seven is a stranger by default, and none where the chair is the eighth", () => {
    const apart = formed(REGION, { chair: { person: "the head", post: "head-of-department" } });
    const session = [...without(log, "CommissionFormed"), apart, held("s", REGION, DAYS.selected, [...SEVEN, "the head"])];
    expect(findingOf(session, "session/members-only")).toMatchObject({
      facts: { persons: ["the head"] },
      readings: ["chair-seat"],
    });
    expect(findingsOf(session, "session/members-only", { readings: EIGHTH })).toStrictEqual([]);
  });

  it("of a commission never formed nobody is known to be a stranger", () => {
    expect(
      findingsOf([...without(log, "CommissionFormed"), held("s", REGION, DAYS.selected, ["anyone"])], "session/members-only"),
    ).toStrictEqual([]);
  });
});

describe("session/ballots: one ballot a member present, up to three candidates", () => {
  const log = [...upTo("interviewed"), held("d", REGION, DAYS.decided, SEVEN.slice(0, 6))];
  const lawful: readonly Ballot[] = SEVEN.slice(0, 6).map((voter) => ({ voter, choices: [A, B, C] }));
  const decide = (ballots: readonly Ballot[], readings: Reading = {}): ReturnType<ReturnType<typeof given>["when"]> =>
    given(log).when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots } }, { readings });
  /** The lawful ballots with the last of them replaced by others. */
  const but = (...ballots: readonly Ballot[]): readonly Ballot[] => [...lawful.slice(0, 5), ...ballots];
  const m6 = SEVEN[5]!;
  const m7 = SEVEN[6]!;

  it("lawful ballots elect", () => {
    const { events } = decide(lawful).thenAccepted();
    expect(events).toStrictEqual([finalistsDecided(REGION, "d", [A, B, C], lawful)]);
  });

  it("an empty ballot is a blank vote, and not every member present must vote", () => {
    decide(but({ voter: m6, choices: [] })).thenAccepted();
    decide(but()).thenAccepted();
    decide(but({ voter: m6, choices: [A] })).thenAccepted();
  });

  it.each<[string, readonly Ballot[], object]>([
    ["#20: the secretary votes", but({ voter: SECRETARY, choices: [A] }), { persons: [SECRETARY] }],
    ["a member who was not present votes", but({ voter: m7, choices: [A] }), { persons: [m7] }],
    ["a stranger votes", but({ voter: "a guest", choices: [] }), { persons: ["a guest"] }],
    ["a member votes twice", but({ voter: m6, choices: [A] }, { voter: m6, choices: [B] }), { votedTwice: [m6] }],
    ["a ballot names four", but({ voter: m6, choices: [A, B, C, D] }), { tooManyNames: [m6] }],
    ["a ballot names one twice", but({ voter: m6, choices: [A, A] }), { sameNameTwice: [m6] }],
  ])("refused: %s", (_, ballots, facts) => {
    const [finding] = decide(ballots).thenRefused("session/ballots");
    expect(finding).toStrictEqual({
      rule: "session/ballots",
      effect: "bars",
      norms: ["N5.2", "N5.6", "N7.2", "N7.7", "N20.1"],
      subject: ofSession("d"),
      facts: { act: "FinalistsDecided", on: DAYS.decided, ...facts, required: 3 },
      readings: [],
    });
    const recorded = [...log, finalistsDecided(REGION, "d", [A, B, C], ballots)];
    expect(findingOf(recorded, "session/ballots")).toMatchObject({ facts, event: log.length });
  });

  it("refused: a ballot names one who was not interviewed, or another region's candidate", () => {
    const two = lawfulContest({ applications: { "KZ-35": 4, "KZ-71": 1 }, until: "interviewed" });
    const base = [...without(two, "InterviewHeld", ({ applicationId }) => applicationId === D), held("d", REGION, DAYS.decided)];
    for (const name of [D, idOf("KZ-71", 1)]) {
      const [finding] = given(base)
        .when({
          type: "DecideFinalists",
          data: { commissionId: REGION, sessionId: "d", ballots: but({ voter: m6, choices: [A, name] }) },
        })
        .thenRefused("session/ballots");
      expect(finding?.facts).toMatchObject({ applications: [name] });
    }
  });

  it("while ballots are bad, the rules about the names are silent: a session without a quorum is told besides", () => {
    const four = [...upTo("interviewed"), held("d", REGION, DAYS.decided, SEVEN.slice(0, 4))];
    given(four)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots: lawful } })
      .thenRefused("session/quorum", "session/ballots");
  });

  it("winners: the candidates are all finalists, and nobody else", () => {
    const final = [...upTo("final"), held("w", "republican", DAYS.winnersDecided)];
    const ballots = (choices: readonly string[]): readonly Ballot[] => sevenOf("republican").map((voter) => ({ voter, choices }));
    given(final)
      .when({ type: "DecideWinners", data: { sessionId: "w", ballots: ballots([A, B, C]) } })
      .thenAccepted();
    const [finding] = given(final)
      .when({ type: "DecideWinners", data: { sessionId: "w", ballots: ballots([A, B, D]) } })
      .thenRefused("session/ballots");
    expect(finding).toMatchObject({ subject: ofSession("w", "republican"), facts: { act: "WinnersDecided", applications: [D] } });
  });

  it("chair-seat: the ballot of a chair beside the seven is barred by default, and counts where the chair is the eighth", () => {
    const apart = formed(REGION, { chair: { person: "the head", post: "head-of-department" } });
    const base = [
      ...without(upTo("interviewed"), "CommissionFormed"),
      apart,
      held("d", REGION, DAYS.decided, [...SEVEN, "the head"]),
    ];
    const ballots = but({ voter: "the head", choices: [A, B, C] });
    const decision = finalistsDecided(REGION, "d", [A, B, C], ballots);
    expect(findingOf([...base, decision], "session/ballots").facts.persons).toStrictEqual(["the head"]);
    expect(findingsOf([...base, decision], "session/ballots", { readings: EIGHTH })).toStrictEqual([]);
    given(base).when(commandOf(decision), { readings: EIGHTH }).thenAccepted();
  });

  describe("capital-quota: a ballot in the capital is split by list, three names in each", () => {
    const city = [1, 2, 3, 4].map((n) => idOf("KZ-71", n));
    const central = ["central-state-body", "committee", "central-subordinate-organisation", "committee"] as const;
    const centralIds = central.map((_, index) => `central/${String(index + 1)}`);
    const base = [
      ...lawfulContest({ applications: { "KZ-71": 4 }, until: "interviewed" }),
      ...central.map((kind, index) =>
        filed(centralIds[index]!, { commissionId: "KZ-71", provider: providerOf(20 + index, "KZ-55", kind) }),
      ),
      held("more", "KZ-71", DAYS.interviewed),
      ...centralIds.map((id) => interviewed(id, "more")),
      held("d", "KZ-71", DAYS.decided),
    ];
    const vote = (choices: readonly string[], readings: Reading): ReturnType<ReturnType<typeof given>["when"]> => {
      const ballots = sevenOf("KZ-71").map((voter) => ({ voter, choices }));
      return given(base).when(
        { type: "DecideFinalists", data: { commissionId: "KZ-71", sessionId: "d", ballots } },
        { readings },
      );
    };
    const separate: Reading = { "capital-quota": "separate" };
    const six = [...city.slice(0, 3), ...centralIds.slice(0, 3)];

    it("three of the city and three of central bodies: six names are too many by default, and not on two lists", () => {
      const [finding] = vote(six, {}).thenRefused("session/ballots");
      expect(finding?.facts).toMatchObject({ tooManyNames: sevenOf("KZ-71") });
      expect(finding?.readings).toContain("capital-quota");
      vote(six, separate).thenAccepted();
    });

    it("four of one list are too many under either", () => {
      vote(city, {}).thenRefused("session/ballots");
      vote(city, separate).thenRefused("session/ballots");
      vote([...city.slice(0, 2), ...centralIds], separate).thenRefused("session/ballots");
    });

    it("a ballot of three names is lawful under either: what is wrong with another one does not turn on the lists", () => {
      const ballots = ["a guest", ...sevenOf("KZ-71")].map((voter) => ({ voter, choices: city.slice(0, 3) }));
      const recorded = [...base, finalistsDecided("KZ-71", "d", city.slice(0, 3), ballots)];
      expect(findingOf(recorded, "session/ballots")).toMatchObject({ facts: { persons: ["a guest"] }, readings: [] });
    });

    it("a filing that puts a fourth name on one list is told of the ballots that named it", () => {
      const fourth = base.find((event) => event.type === "ApplicationFiled" && event.data.applicationId === centralIds[3])!;
      const ballots = sevenOf("KZ-71").map((voter) => ({ voter, choices: centralIds }));
      const before = base.filter((event) => event !== fourth);
      const recorded = [...before, finalistsDecided("KZ-71", "d", centralIds.slice(0, 3), ballots), fourth];
      expect(findingOf(recorded, "session/ballots", { readings: separate })).toMatchObject({
        facts: { tooManyNames: sevenOf("KZ-71") },
        event: recorded.length - 1,
      });
    });

    it("no other region has two lists", () => {
      decide(but({ voter: m6, choices: [A, B, C, D] }), separate).thenRefused("session/ballots");
    });
  });

  it("a session recorded again without a voter makes the ballots bad: told, and no fault of that act", () => {
    const decided = [...log, finalistsDecided(REGION, "d", [A, B, C], lawful)];
    given(decided)
      .when(commandOf(held("d", REGION, DAYS.decided, SEVEN.slice(0, 5))))
      .thenAccepted("session/ballots");
  });

  it("a composition approved after the session makes nothing of its ballots, bad as they are", () => {
    const bad = [...log, finalistsDecided(REGION, "d", [A, B, C], but({ voter: m7, choices: [A] }))];
    const later = formed(REGION, { approvedOn: plainDate("2022-07-20") });
    given(bad).when(commandOf(later)).thenAccepted();
    expect(findingOf([...bad, later], "session/ballots").event).toBe(bad.length - 1);
  });

  it("a forwarding that takes a candidate away is told of the ballots that named it, and stands", () => {
    const decided = [...log, formed("KZ-71"), finalistsDecided(REGION, "d", [A, B, C], lawful)];
    given(decided)
      .when(commandOf(forwarded(A, "KZ-71", "2022-06-27")))
      .thenAccepted("session/own-commission", "session/own-commission", "session/ballots", "finalists/at-most-three");
  });

  it("a decision that takes a finalist away is told of the ballots for winners that named it, and stands", () => {
    const ballots = sevenOf("republican").map((voter) => ({ voter, choices: [A, B, C] }));
    const decided = [...upTo("final"), held("w", "republican", DAYS.winnersDecided), winnersDecided("w", [A, B, C], ballots)];
    const [finding] = findingsOf([...decided, held("again", REGION, DAYS.decided), finalistsDecided(REGION, "again", [A, B])], "session/ballots");
    expect(finding).toMatchObject({ facts: { act: "WinnersDecided", applications: [C] }, event: decided.length + 1 });
  });

  it.each<[string, readonly Ballot[]]>([
    ["cast by who was not present", but({ voter: m7, choices: [A] })],
    ["cast twice", but({ voter: m6, choices: [A] }, { voter: m6, choices: [B] })],
    ["of one name twice", but({ voter: m6, choices: [A, A] })],
  ])("an interview that comes after ballots %s makes nothing of them", (_, ballots) => {
    const before = without(log, "InterviewHeld", ({ applicationId }) => applicationId === D);
    const bad = [...before, finalistsDecided(REGION, "d", [A, B, C], ballots)];
    const later = log.find((event) => event.type === "InterviewHeld" && event.data.applicationId === D)!;
    given(bad).when(commandOf(later)).thenAccepted();
    expect(findingOf([...bad, later], "session/ballots").event).toBe(bad.length - 1);
  });

  it("nor does the interview of one whom only lawful ballots name", () => {
    const interview = log.find((event) => event.type === "InterviewHeld" && event.data.applicationId === A)!;
    const ballots = but({ voter: m6, choices: [B, B, C, D] });
    const bad = [...log.filter((event) => event !== interview), finalistsDecided(REGION, "d", [A, B, C], ballots)];
    expect(findingOf([...bad, interview], "session/ballots")).toMatchObject({ facts: { tooManyNames: [m6] }, event: bad.length - 1 });
  });

  it("nor does a decision elsewhere make anything of bad ballots for winners", () => {
    const ballots = sevenOf("republican").map((voter) => ({ voter, choices: [A, B, C, D] }));
    const bad = [...upTo("final"), held("w", "republican", DAYS.winnersDecided), winnersDecided("w", [A, B, C], ballots)];
    const elsewhere = [formed("KZ-71"), held("e", "KZ-71", DAYS.decided), finalistsDecided("KZ-71", "e", [])];
    expect(findingOf([...bad, ...elsewhere], "session/ballots").event).toBe(bad.length - 1);
  });

  it("names without ballots are reported as the commission reports them", () => {
    given(log)
      .when(commandOf(finalistsDecided(REGION, "d", [A, B, C])))
      .thenAccepted();
  });
});

describe("a tie that the chair does not break is left to a person", () => {
  it("for finalists, by clauses 5 and 17; while it lasts, the rules about the names are silent", () => {
    const log = [...upTo("interviewed"), held("d", REGION, DAYS.decided, SEVEN.slice(1))];
    const ballots: readonly Ballot[] = SEVEN.slice(1).map((voter, index) => ({
      voter,
      choices: [A, B, index % 2 === 0 ? C : D],
    }));
    const undetermined = given(log)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots } })
      .thenUndetermined();
    expect(undetermined).toMatchObject({
      norms: ["N5.6", "N17"],
      election: { outcome: "undetermined", elected: [A, B], tied: [C, D], places: 1 },
    });
  });

  it("a session without a quorum comes before it: refused", () => {
    const log = [...upTo("interviewed"), held("d", REGION, DAYS.decided, SEVEN.slice(3))];
    const ballots: readonly Ballot[] = SEVEN.slice(3).map((voter, index) => ({
      voter,
      choices: [A, B, index % 2 === 0 ? C : D],
    }));
    given(log)
      .when({ type: "DecideFinalists", data: { commissionId: REGION, sessionId: "d", ballots } })
      .thenRefused("session/quorum");
  });

  it("for winners, by clauses 7 and 20", () => {
    const two = lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 3 }, until: "final" });
    const members = sevenOf("republican");
    const log = [...two, held("w", "republican", DAYS.winnersDecided, members)];
    const ballots = members.map((voter, index) => ({
      voter,
      choices: index === 0 ? [] : index <= 3 ? [A, B, C] : [A, B, idOf("KZ-71", 1)],
    }));
    expect(
      given(log)
        .when({ type: "DecideWinners", data: { sessionId: "w", ballots } })
        .thenUndetermined(),
    ).toMatchObject({
      norms: ["N7.7", "N20.1"],
      election: { elected: [A, B], tied: [C, idOf("KZ-71", 1)], places: 1 },
    });
  });
});

describe("session/minutes-signatories: minutes bear the chair's and the secretary's signatures", () => {
  const log = without(upTo("scored"), "MinutesSigned");

  it("signed by both: kept", () => {
    given(log)
      .when(commandOf(signed(SELECTION, REGION, DAYS.selected)))
      .thenAccepted();
  });

  it.each<[string, readonly PersonId[], readonly string[]]>([
    ["without the chair's", [SECRETARY], ["chair"]],
    ["without the secretary's", [chairOf(REGION)], ["secretary"]],
    ["T97: a substitute signs for the secretary", [chairOf(REGION), "a substitute"], ["secretary"]],
    ["#24: a member signs for the chair", [SEVEN[1]!, SECRETARY], ["chair"]],
    ["with no signature at all", [], ["chair", "secretary"]],
  ])("not kept: %s", (_, signedBy, missing) => {
    const minutes = signed(SELECTION, signedBy, "2022-06-30");
    const { findings } = given(log).when(commandOf(minutes)).thenAccepted("session/minutes-signatories");
    const told = {
      rule: "session/minutes-signatories",
      effect: "records",
      norms: ["N5.8", "N7.8"],
      subject: ofSession(SELECTION),
      facts: { missing, on: "2022-06-30" },
      readings: [],
    };
    expect(findings).toStrictEqual([told]);
    expect(findingOf([...log, minutes], "session/minutes-signatories")).toStrictEqual({ ...told, event: log.length });
  });

  it("signatures add up: the one on Monday, the other on Tuesday", () => {
    const chairs = signed(SELECTION, [chairOf(REGION)], "2022-06-27");
    const secretarys = signed(SELECTION, [SECRETARY], "2022-06-28");
    expect(findingsOf([...log, chairs, secretarys], "session/minutes-signatories")).toStrictEqual([]);
    given([...log, chairs])
      .when(commandOf(secretarys))
      .thenAccepted();
  });

  it("whatever is recorded last of session, composition and minutes, is told of the signature that is missing, and stands", () => {
    const byChair = signed(SELECTION, [chairOf(REGION)], DAYS.selected);
    given([...without(log, "SessionHeld"), byChair])
      .when(commandOf(held(SELECTION, REGION, DAYS.selected)))
      .thenAccepted("session/minutes-signatories");
    given([...log, signed(SELECTION, REGION, DAYS.selected)])
      .when(commandOf(formed(REGION, { approvedOn: DAYS.selected, secretary: { person: "new", agencyEmployee: true } })))
      .thenAccepted("session/minutes-signatories");
  });

  it("of a commission never formed nobody knows who should have signed", () => {
    const minutes = signed(SELECTION, [], DAYS.selected);
    expect(findingsOf([...without(log, "CommissionFormed"), minutes], "session/minutes-signatories")).toStrictEqual([]);
  });

  it("without minutes there is nothing to sign, and nothing is missing of them", () => {
    expect(findingsOf(log, "session/minutes-signatories")).toStrictEqual([]);
  });

  it("the chair and the secretary are those of the composition on the day of the session", () => {
    const newSecretary = formed(REGION, {
      approvedOn: plainDate("2022-06-28"),
      secretary: { person: "new", agencyEmployee: true },
    });
    expect(
      findingsOf([...log, newSecretary, signed(SELECTION, REGION, "2022-06-28")], "session/minutes-signatories"),
    ).toStrictEqual([]);
    const byNew = signed(SELECTION, [chairOf(REGION), "new"], "2022-06-28");
    expect(findingOf([...log, newSecretary, byNew], "session/minutes-signatories").facts.missing).toStrictEqual(["secretary"]);
  });
});

describe("session/minutes-signed: a duty of the secretary where something was decided, without a term", () => {
  const log = without(upTo("scored"), "MinutesSigned");

  it("arises on the day of the session, and is never a finding", () => {
    expect(dutiesOf(log, "session/minutes-signed", { asOf: "2022-06-26" })).toStrictEqual([]);
    expect(dutiesOf(log, "session/minutes-signed", { asOf: "2022-06-27" })).toStrictEqual([
      {
        rule: "session/minutes-signed",
        norms: ["N5.8", "N7.8", "N8.3"],
        holder: "secretary",
        subject: ofSession(SELECTION),
        since: "2022-06-27",
        status: "open",
        readings: [],
      },
    ]);
    expect(findingsOf(log, "session/minutes-signed")).toStrictEqual([]);
  });

  it("is performed on the day of the second of the two signatures", () => {
    const chairs = signed(SELECTION, [chairOf(REGION)], "2022-06-30");
    expect(dutiesOf([...log, chairs], "session/minutes-signed")).toMatchObject([{ status: "open" }]);
    const both = [...log, chairs, signed(SELECTION, [SECRETARY], "2022-06-28")];
    expect(dutiesOf(both, "session/minutes-signed")).toMatchObject([{ status: "performed", performedOn: "2022-06-30" }]);
    expect(dutiesOf([...both, signed(SELECTION, REGION, "2022-07-04")], "session/minutes-signed")).toMatchObject([
      { performedOn: "2022-06-30" },
    ]);
  });

  it("counts the first signature of each, by its day, in whatever order they are recorded", () => {
    const secretarys = signed(SELECTION, [SECRETARY], "2022-06-30");
    const chairs = [signed(SELECTION, [chairOf(REGION)], "2022-07-05"), signed(SELECTION, [chairOf(REGION)], "2022-06-28")];
    expect(dutiesOf([...log, ...chairs, secretarys], "session/minutes-signed")).toMatchObject([{ performedOn: "2022-06-30" }]);
  });

  it("stays open while nobody knows whose signatures it takes", () => {
    const minutes = signed(SELECTION, REGION, DAYS.selected);
    expect(dutiesOf([...without(log, "CommissionFormed"), minutes], "session/minutes-signed")).toMatchObject([{ status: "open" }]);
  });

  it("is not owed for a session at which nothing was decided, nor for a final interview alone", () => {
    expect(dutiesOf([...upTo("checked"), held("idle", REGION, DAYS.selected)], "session/minutes-signed")).toStrictEqual([]);
    const final = dutiesOf(upTo("final"), "session/minutes-signed");
    expect(final.map(({ subject }) => "sessionId" in subject && subject.sessionId)).toStrictEqual([
      SELECTION,
      "KZ-35/interviews",
      "KZ-35/decision",
    ]);
    const awarded = dutiesOf(upTo("awarded"), "session/minutes-signed");
    expect(awarded.at(-1)).toMatchObject({ subject: ofSession("republican/decision", "republican"), status: "performed" });
  });
});

describe("a malformed session is a programmer's mistake", () => {
  const session = sessionOf(REGION, SEVEN);
  it.each<[string, unknown, RegExp]>([
    ["no list of those present", { session: { ...session, present: "all" } }, /data\.session\.present/u],
    ["a day that does not exist", { session: { ...session, heldOn: "2022-02-30" } }, /data\.session\.heldOn/u],
    ["an empty id", { session: { ...session, id: "" } }, /data\.session\.id/u],
    ["a commission that is none", { session: { ...session, commissionId: "regional" } }, /data\.session\.commissionId/u],
  ])("%s", (_, data, place) => {
    given(upTo("checked")).whenMalformed({ type: "HoldSession", data }, place);
  });

  it("a decision with names and ballots, or with neither", () => {
    const data = { commissionId: REGION, sessionId: "d" };
    given(upTo("interviewed")).whenMalformed({ type: "DecideFinalists", data }, /ballots.*finalists/u);
    given(upTo("interviewed")).whenMalformed(
      { type: "DecideFinalists", data: { ...data, ballots: [], finalists: [] } },
      /ballots.*finalists/u,
    );
  });
});
