import type { ContestEvent, Duty, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { diplomaAwarded, held, winnersDecided, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { altered, at, DAYS, idOf, lawfulContest, sevenOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf(REGION, n)) as [string, string, string, string];
const S = "republican decision";
const contest: Subject = { kind: "contest" };
const winner: Subject = { kind: "application", applicationId: A, commissionId: REGION };
const BALLOTS = sevenOf("republican").map((voter) => ({ voter, choices: [A, B, C] }));

/** Karaganda's three finalists of four applications, all heard and all winners. */
function decided(heldOn: string = DAYS.winnersDecided): ContestEvent[] {
  return [
    ...lawfulContest({ applications: { [REGION]: 4 }, until: "final" }),
    held(S, "republican", heldOn),
    winnersDecided(S, [A, B, C], BALLOTS),
  ];
}

const provided: ContestEvent = { type: "ResultsProvided", data: { on: DAYS.provided } };
const notified: ContestEvent = { type: "AwardNotified", data: { on: DAYS.notified, awardOn: DAYS.awarded, place: "Nur-Sultan" } };

function published(moment: ReturnType<typeof at>): ContestEvent {
  return { type: "ResultsPublished", data: { at: moment, url: "https://example.kz/results" } };
}

function compiled(applicationId: string, on: string = DAYS.provided): ContestEvent {
  return { type: "WinnerFileCompiled", data: { applicationId, on: plainDate(on) } };
}

/** The duties that the decision on winners gives rise to, each as it is owed. */
const DUTIES = [
  { rule: "results/provided", norms: ["N8.4"], holder: "secretary", subject: contest, act: provided, on: DAYS.provided },
  {
    rule: "results/published",
    norms: ["N8.4"],
    holder: "agency",
    subject: contest,
    act: published(at(DAYS.provided)),
    on: DAYS.provided,
  },
  { rule: "award/file", norms: ["N8.3"], holder: "secretary", subject: winner, act: compiled(A), on: DAYS.provided },
  { rule: "award/notified", norms: ["N23"], holder: "agency", subject: contest, act: notified, on: DAYS.notified },
  { rule: "award/diplomas", norms: ["N22"], holder: "agency", subject: winner, act: diplomaAwarded(A), on: DAYS.awarded },
] as const;

describe.each(DUTIES)("$rule: a duty of the $holder without a term (#18)", ({ rule, norms, holder, subject, act, on }) => {
  const owed = (change: Partial<Duty> = {}): Duty => ({
    rule,
    norms,
    holder,
    subject,
    since: DAYS.winnersDecided,
    status: "open",
    readings: [],
    ...change,
  });
  const first = (log: readonly ContestEvent[], asOf = "2022-12-30"): Duty | undefined => dutiesOf(log, rule, { asOf })[0];

  it("arises with the decision on winners, stays open however long it takes, and is never a finding", () => {
    expect(first(decided(), "2022-07-26")).toBeUndefined();
    expect(first(decided(), DAYS.winnersDecided)).toStrictEqual(owed());
    expect(first(decided(), "2024-07-27")).toStrictEqual(owed());
    expect(findingsOf(decided(), rule, { asOf: "2024-07-27" })).toStrictEqual([]);
  });

  it("is performed on the day of the first such act, which is accepted", () => {
    given(decided()).when(commandOf(act)).thenAccepted();
    expect(first([...decided(), act])).toStrictEqual(owed({ performedOn: on, status: "performed" }));
    const again = [
      ...decided(),
      act,
      ...altered([act], act.type, (data) => ({ ...data, ...("on" in data ? { on: plainDate("2022-12-01") } : {}) })),
    ];
    expect(first(again)).toStrictEqual(owed({ performedOn: on, status: "performed" }));
  });

  it("is nobody's while no winners are decided, nor while the day of the decision is not known", () => {
    expect(first(lawfulContest({ applications: { [REGION]: 4 }, until: "final" }))).toBeUndefined();
    expect(first(without(decided(), "SessionHeld", ({ session }) => session.id === S))).toBeUndefined();
  });

  it("counts from the first decision though winners were decided again", () => {
    const log = [...decided(), held("again", "republican", "2022-08-05"), winnersDecided("again", [A, B, C], BALLOTS)];
    expect(first(log)).toMatchObject({ since: DAYS.winnersDecided });
  });
});

describe("results/provided and results/published: two duties of two holders (clause 8, #78)", () => {
  it("T109: the secretary gave the information and nothing is on the site: the one performed, the other open", () => {
    const log = [...decided(), provided];
    expect(dutiesOf(log, "results/provided").map(({ status }) => status)).toStrictEqual(["performed"]);
    expect(dutiesOf(log, "results/published").map(({ status }) => status)).toStrictEqual(["open"]);
    expect(rulesBrokenBy(log)).toStrictEqual([]);
  });

  it("the day of a publication is that of the Agency's clock", () => {
    const lateEvening = published(at(plainDate("2022-07-28"), "18:00:00", "+00:00"));
    expect(dutiesOf([...decided(), lateEvening], "results/published")).toMatchObject([{ performedOn: "2022-07-29" }]);
    const justBefore = published(at(plainDate("2022-07-28"), "17:59:59", "+00:00"));
    expect(dutiesOf([...decided(), justBefore], "results/published")).toMatchObject([{ performedOn: "2022-07-28" }]);
  });
});

describe("award/file and award/diplomas: towards each winner", () => {
  const towards = (
    log: readonly ContestEvent[],
    rule: "award/file" | "award/diplomas",
  ): readonly (readonly [unknown, string])[] =>
    dutiesOf(log, rule).map(({ subject, status }) => ["applicationId" in subject && subject.applicationId, status]);

  it.each(["award/file", "award/diplomas"] as const)(
    "%s is owed to the winners and to nobody else, in the order of filing",
    (rule) => {
      const log = altered([...decided(), compiled(B), diplomaAwarded(B)], "WinnersDecided", (data) => ({
        ...data,
        winners: [C, B, A],
      }));
      expect(towards(log, rule)).toStrictEqual([
        [A, "open"],
        [B, "performed"],
        [C, "open"],
      ]);
    },
  );

  it.each(["award/file", "award/diplomas"] as const)("%s: a winner is whom the last decision names", (rule) => {
    const log = [...decided(), winnersDecided(S, [A, B, D])];
    expect(towards(log, rule)).toStrictEqual([
      [A, "open"],
      [B, "open"],
      [D, "open"],
    ]);
  });

  it.each(["award/file", "award/diplomas"] as const)(
    "%s ends with the withdrawal of the winner, unless it was performed",
    (rule) => {
      const log = [...decided(), compiled(B), diplomaAwarded(B), withdrawn(A, "2022-07-28"), withdrawn(B, "2022-12-01")];
      expect(towards(log, rule)).toStrictEqual([
        [B, "performed"],
        [C, "open"],
      ]);
    },
  );
});

describe("award/winners-only: the diploma is the winners' (clause 22)", () => {
  const RULE = "award/winners-only";

  it("a winner is awarded", () => {
    given(decided())
      .when(commandOf(diplomaAwarded(A)))
      .thenAccepted();
    expect(findingsOf(lawfulContest(), RULE)).toStrictEqual([]);
  });

  it("who did not win: refused, and a fault where it was done", () => {
    given(decided())
      .when(commandOf(diplomaAwarded(D)))
      .thenRefused(RULE);
    const log = [...decided(), diplomaAwarded(D)];
    expect(findingOf(log, RULE)).toStrictEqual({
      rule: RULE,
      effect: "bars",
      norms: ["N22"],
      subject: { kind: "application", applicationId: D, commissionId: REGION },
      facts: { on: DAYS.awarded, number: `Diploma of ${D}` },
      readings: [],
      event: log.length - 1,
    });
  });

  it("before winners are decided nobody has won, and it stops being a fault once they are", () => {
    const early = [...without(decided(), "WinnersDecided"), diplomaAwarded(A)];
    given(without(decided(), "WinnersDecided"))
      .when(commandOf(diplomaAwarded(A)))
      .thenRefused(RULE);
    expect(findingsOf(early, RULE)).toHaveLength(1);
    expect(findingsOf([...early, winnersDecided(S, [A, B, C], BALLOTS)], RULE)).toStrictEqual([]);
  });

  it("the last decision tells who won", () => {
    const log = [...decided(), winnersDecided(S, [A, B, D], BALLOTS), diplomaAwarded(C)];
    expect(findingOf(log, RULE)).toMatchObject({ subject: { applicationId: C }, event: log.length - 1 });
  });

  it("a decision recorded after the diploma that names others is what makes it a fault", () => {
    const log = [...decided(), diplomaAwarded(C), winnersDecided(S, [A, B, D], BALLOTS)];
    expect(findingOf(log, RULE)).toMatchObject({ subject: { applicationId: C }, event: log.length - 1 });
    given([...decided(), diplomaAwarded(C)])
      .when({ type: "DecideWinners", data: { sessionId: S, winners: [A, B, D] } })
      .thenRefused("winners/once", "winners/interviewed", "winners/three", "winners/ballots-recorded", RULE);
  });

  it("one finding an applicant tells of every diploma", () => {
    const log = [...decided(), diplomaAwarded(D), diplomaAwarded(D, "2022-08-21")];
    expect(findingOf(log, RULE)).toMatchObject({
      facts: { on: DAYS.awarded, others: [{ on: "2022-08-21" }] },
      event: log.length - 1,
    });
  });

  it("a file compiled for somebody who did not win is no fault: the text forbids none", () => {
    given(decided())
      .when(commandOf(compiled(D)))
      .thenAccepted();
  });

  it("a diploma dated before the decision is out of order, and stands", () => {
    given(decided())
      .when(commandOf(diplomaAwarded(A, "2022-07-26")))
      .thenAccepted("record/chronology");
    given(decided())
      .when(commandOf(diplomaAwarded(A, DAYS.winnersDecided)))
      .thenAccepted();
  });

  it("an award notice before any winners are known breaks no rule", () => {
    given(without(decided(), "WinnersDecided")).when(commandOf(notified)).thenAccepted();
    given(without(decided(), "WinnersDecided")).when(commandOf(provided)).thenAccepted();
  });
});

describe("a contest brought to its end", () => {
  it("leaves no duty open and nothing to find", () => {
    const log = lawfulContest();
    expect(rulesBrokenBy(log)).toStrictEqual([]);
    for (const { rule } of DUTIES) expect(dutiesOf(log, rule).every(({ status }) => status === "performed")).toBe(true);
    expect(dutiesOf(log, "award/diplomas")).toHaveLength(3);
  });
});

describe("what is malformed", () => {
  it("is a programmer's mistake, its place named", () => {
    const record = given(decided());
    record.whenMalformed({ type: "AwardDiploma", data: { applicationId: A, on: DAYS.awarded } }, /number/u);
    record.whenMalformed({ type: "NotifyAward", data: { on: DAYS.notified, awardOn: "soon", place: "" } }, /awardOn/u);
    record.whenMalformed({ type: "PublishResults", data: { at: "2022-07-28T15:00:00", url: "" } }, /at/u);
    record.whenMalformed({ type: "ProvideResults", data: { on: DAYS.provided, by: "secretary" } }, /by/u);
  });
});
