import { plainDate, replay, sensitivity, type ContestEvent, type Context, type Finding, type PlainDate, type Readings, type RuleId, type SensitivityReport } from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, held, posted, signed, socialNotice, winnersDecided, withdrawn } from "../acts.js";
import { altered, DAYS, idOf, lawfulContest, sevenOf, without, type LawfulPlan } from "../lawful-contest.js";

const A = idOf("KZ-35", 1);

/** The lawful contest of one applicant up to a stage. */
function upTo(until: NonNullable<LawfulPlan["until"]>): readonly ContestEvent[] {
  return lawfulContest({ applications: { "KZ-35": 1 }, until });
}

function reportOn(log: readonly ContestEvent[], asOf: string, context?: Context): SensitivityReport {
  return sensitivity(replay(log), plainDate(asOf), context);
}

/** Each finding in short: its rule, and under which combinations it holds; under all, where that is settled. */
function foundIn(log: readonly ContestEvent[], asOf: string): readonly (readonly [RuleId, ...Partial<Readings>[]])[] {
  const { settled, disputed } = reportOn(log, asOf);
  return [
    ...settled.map(({ rule }) => [rule] as const),
    ...disputed.filter(({ finding }) => isTold(finding)).map(({ finding: { rule }, holdsWhen }) => [rule, ...holdsWhen] as const),
  ];
}

/** Every commission with its chair among the seven is at fault if the chair is an eighth: beside the point here. */
function isTold({ rule }: Finding): boolean {
  return rule !== "commission/chair-seat";
}

/** The one finding of all. */
function onlyFinding({ settled, disputed }: SensitivityReport): Finding | undefined {
  const [first, ...others] = [...settled, ...disputed.map(({ finding }) => finding)].filter(isTold);
  expect(others).toEqual([]);
  return first;
}

describe("what is settled and what is disputed", () => {
  const notices = [posted(undefined, { statedLastDay: plainDate("2022-06-14") }), socialNotice()];

  it("a finding under every reading is settled, one under some is told with these, one under none is not told", () => {
    expect(foundIn([posted()], "2022-06-02")).toEqual([["announcement/both-channels"]]);
    expect(foundIn(notices, "2022-06-02")).toEqual([["announcement/two-weeks", { "posting-day": "not-counted" }]]);
    expect(foundIn(upTo("filed"), "2022-06-15")).toEqual([["announcement/two-weeks", { "posting-day": "counted" }]]);
    expect(foundIn([posted(), socialNotice()], "2022-06-02")).toEqual([]);
    expect(reportOn([], "2022-06-02")).toStrictEqual({ settled: [], disputed: [], fates: [] });
  });

  it("each is told in the order of the rules", () => {
    const log = [...notices, ...without(lawfulContest({ until: "checked" }), "ContestAnnounced"), posted()];
    const rules = reportOn(log, "2022-06-20").settled.map(({ rule }) => rule);
    expect(rules).toEqual(["announcement/once"]);
    const late = altered(upTo("scored"), "DocumentsChecked", (data) => ({ ...data, on: plainDate("2022-06-25"), admitted: false }));
    expect(reportOn(late, "2022-06-30").settled.map(({ rule }) => rule)).toEqual([
      "check/outcome",
      "check/within-seven-working-days",
      "selection/admitted-only",
    ]);
  });

  it("a finding that two readings bring about by themselves or together is told with each combination", () => {
    const names = [1, 2, 3].map((n) => idOf("KZ-35", n));
    const five = held("decision", "republican", DAYS.winnersDecided, sevenOf("republican").slice(0, 5));
    const log = [...lawfulContest({ applications: { "KZ-35": 3 }, until: "final" }), five, winnersDecided("decision", names), signed("decision", "republican", DAYS.winnersDecided)];
    const quorum = reportOn(log, "2022-07-27").disputed.filter(({ finding }) => finding.rule === "session/quorum");
    expect(quorum.map(({ holdsWhen }) => holdsWhen)).toEqual([
      [
        { "chair-seat": "one-of-seven", "republican-quorum-base": "members-and-secretary" },
        { "chair-seat": "eighth", "republican-quorum-base": "members" },
        { "chair-seat": "eighth", "republican-quorum-base": "members-and-secretary" },
      ],
    ]);
  });

  it("a day that is none is no day to ask about", () => {
    expect(() => sensitivity(replay([]), "2022-02-29" as PlainDate)).toThrow(RangeError); // what a plain JavaScript caller may do
  });
});

describe("a duty whose last day is disputed", () => {
  // The check must be done by 24 June, or by 23 June if the posting day counts.
  const filed = without(upTo("filed"), "ContestAnnounced");
  const log = [posted(), ...filed];
  const counted = { "posting-day": "counted" };
  const overdue = "check/within-seven-working-days";

  it("is overdue from the day after the one on under one reading, a day later under all", () => {
    expect(foundIn(log, "2022-06-23")).toEqual([]);
    expect(foundIn(log, "2022-06-24")).toEqual([[overdue, counted]]);
    expect(foundIn(log, "2022-06-25")).toEqual([[overdue]]);
  });

  it("is performed in time, late under one reading or late under all, whatever the day of asking", () => {
    const checking = (on: string, asOf: string): readonly unknown[] => foundIn([...log, checked(A, on)], asOf);
    for (const asOf of ["2022-06-23", "2022-06-30"]) {
      expect(checking("2022-06-23", asOf)).toEqual([]);
      expect(checking("2022-06-24", asOf)).toEqual([[overdue, counted]]);
      expect(checking("2022-06-25", asOf)).toEqual([[overdue]]);
    }
  });

  it("is told nothing of before it has arisen, nor where a withdrawal ended it in time", () => {
    expect(foundIn([...log, checked(A, "2022-06-25")], "2022-06-10")).toEqual([]);
    expect(foundIn([...log, withdrawn(A, "2022-06-23")], "2022-06-30")).toEqual([]);
    expect(foundIn([...log, withdrawn(A, "2022-06-24")], "2022-06-30")).toEqual([[overdue, counted]]);
  });

  it("without a last day is none that could be late", () => {
    expect(foundIn(without(upTo("scored"), "MinutesSigned"), "2022-12-30").filter(([rule]) => rule === "session/minutes-signed")).toEqual([]);
  });

  it("is shown as the readings of the context have it, and as the first others where it does not hold under these", () => {
    const late = [...log, checked(A, "2022-06-25")];
    const lastDay = (of: readonly ContestEvent[], context?: Context): unknown => onlyFinding(reportOn(of, "2022-06-30", context))?.facts.lastDay;
    expect(lastDay(late)).toBe("2022-06-24");
    expect(lastDay(late, { readings: { "posting-day": "counted" } })).toBe("2022-06-23");
    const disputed = [...log, checked(A, "2022-06-24")];
    expect(lastDay(disputed)).toBe("2022-06-23");
    expect(lastDay(disputed, { readings: { "posting-day": "counted" } })).toBe("2022-06-23");
  });
});
