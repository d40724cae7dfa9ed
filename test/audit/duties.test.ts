import type { ContestEvent, Duty, DutyHolder, RuleId, Subject } from "uzdik";
import { audit, duties, emptyContest, plainDate, replay, RULES } from "uzdik";
import { describe, expect, it } from "vitest";
import { held, invited, scored, withdrawn } from "../acts.js";
import { dutiesOf, rulesBrokenBy } from "../given.js";
import { DAYS, idOf, lawfulContest, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const [A, B, C] = [1, 2, 3].map((n) => idOf(REGION, n)) as [string, string, string];

/** The duties of one region's contest as of a day, told in short: rule, of whom or what, status. */
function told(log: readonly ContestEvent[], asOf: string, ...statuses: readonly Duty["status"][]): readonly string[] {
  return duties(replay(log), plainDate(asOf))
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .map(({ rule, subject, status }) => `${rule} ${nameOf(subject)} ${status}`);
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case "contest":
      return "contest";
    case "commission":
      return subject.commissionId;
    case "session":
      return subject.sessionId;
    case "application":
      return subject.applicationId;
  }
}

function of(until: NonNullable<NonNullable<Parameters<typeof lawfulContest>[0]>["until"]>, applications = 1): ContestEvent[] {
  return lawfulContest({ applications: { [REGION]: applications }, until });
}

describe("what is still to be done, step by step", () => {
  it("of nothing recorded: nothing", () => {
    expect(duties(emptyContest, plainDate("2022-06-01"))).toStrictEqual([]);
  });

  it.each<[string, ContestEvent[], string, readonly string[]]>([
    ["filed, the intake still open", of("filed"), DAYS.filed, []],
    ["filed, the intake over", of("filed"), DAYS.intakeLastDay, ["check/within-seven-working-days KZ-35/1 open"]],
    ["filed, the last day of the check", of("filed"), DAYS.checkLastDay, ["check/within-seven-working-days KZ-35/1 open"]],
    ["filed, the check overdue", of("filed"), "2022-06-25", ["check/within-seven-working-days KZ-35/1 overdue"]],
    ["checked", of("checked"), DAYS.checked, ["selection/scored KZ-35/1 open"]],
    [
      "scored, not yet invited",
      without(of("scored"), "CandidateInvited"),
      DAYS.selected,
      ["interview/invited-within-five-working-days KZ-35/1 open"],
    ],
    ["invited", of("scored"), DAYS.invited, []],
    ["interviewed", of("interviewed"), DAYS.interviewed, ["finalists/decided KZ-35 open"]],
    [
      "decided, neither published nor handed off",
      without(of("decided"), "FinalistsPublished"),
      DAYS.decided,
      ["commission/formed republican open", "finalists/published KZ-35 open", "handoff/within-three-working-days KZ-35 open"],
    ],
    ["handed off", of("handed-off"), DAYS.handedOff, ["commission/formed republican open", "final/interviewed KZ-35/1 open"]],
    ["heard", of("final"), DAYS.finalInterviewed, ["winners/decided republican open"]],
    [
      "won, and nothing after it",
      [...of("awarded", 3)].filter(
        ({ type }) =>
          !["ResultsProvided", "ResultsPublished", "WinnerFileCompiled", "AwardNotified", "DiplomaAwarded"].includes(type),
      ),
      DAYS.winnersDecided,
      [
        "results/provided contest open",
        "results/published contest open",
        ...[A, B, C].map((id) => `award/file ${id} open`),
        "award/notified contest open",
        ...[A, B, C].map((id) => `award/diplomas ${id} open`),
      ],
    ],
    ["awarded", of("awarded", 3), "2022-12-30", []],
  ])("%s", (_, log, asOf, expected) => {
    expect(told(log, asOf, "open", "overdue")).toStrictEqual(expected);
  });

  it("minutes are owed of every session at which something was decided", () => {
    const log = without(lawfulContest({ applications: { [REGION]: 3 } }), "MinutesSigned");
    expect(told(log, "2022-12-30", "open")).toStrictEqual(
      ["KZ-35/selection", "KZ-35/interviews", "KZ-35/decision", "republican/decision"].map(
        (id) => `session/minutes-signed ${id} open`,
      ),
    );
    expect(rulesBrokenBy(log)).toStrictEqual([]);
  });
});

describe("every duty", () => {
  const all = duties(replay(lawfulContest()), plainDate("2022-12-30"));

  it("of the rules arises in a contest brought to its end, by whoever it is owed", () => {
    const holders = new Map<RuleId, DutyHolder>(
      RULES.flatMap((rule) => ("holder" in rule ? [[rule.id, rule.holder] as const] : [])),
    );
    expect([...new Set(all.map(({ rule }) => rule))]).toStrictEqual([...holders.keys()]);
    for (const { rule, holder, subject } of all) {
      const republicans = rule === "commission/formed" && subject.kind === "commission" && subject.commissionId === "republican";
      expect([rule, holder]).toStrictEqual([rule, republicans ? "agency" : holders.get(rule)]);
    }
  });

  it("performed is listed beside those that are not, with its day", () => {
    expect(all.every(({ status, performedOn }) => status === "performed" && performedOn !== undefined)).toBe(true);
  });

  it("without a term has no last day; the three terms have one", () => {
    const withTerm = [...new Set(all.filter(({ lastDay }) => lastDay !== undefined).map(({ rule }) => rule))];
    expect(withTerm).toStrictEqual([
      "check/within-seven-working-days",
      "interview/invited-within-five-working-days",
      "handoff/within-three-working-days",
    ]);
    expect(all.find(({ rule }) => rule === "results/provided")).not.toHaveProperty("lastDay");
  });

  it("with a term is since the day the term starts from", () => {
    const since = (rule: RuleId): unknown => [...new Set(all.filter((duty) => duty.rule === rule).map((duty) => duty.since))];
    expect(since("check/within-seven-working-days")).toStrictEqual([DAYS.intakeLastDay]);
    expect(since("interview/invited-within-five-working-days")).toStrictEqual([DAYS.selected]);
    expect(since("handoff/within-three-working-days")).toStrictEqual([DAYS.decided]);
  });

  it("without one is since the day of the act that gave rise to it", () => {
    const since = (rule: RuleId, name: string): unknown =>
      all.find((duty) => duty.rule === rule && nameOf(duty.subject) === name)?.since;
    expect(since("commission/formed", REGION)).toBe(DAYS.filed);
    expect(since("commission/formed", "republican")).toBe(DAYS.decided);
    expect(since("session/minutes-signed", "KZ-35/selection")).toBe(DAYS.selected);
    expect(since("selection/scored", A)).toBe(DAYS.checked);
    expect(since("finalists/decided", REGION)).toBe(DAYS.interviewed);
    expect(since("finalists/published", REGION)).toBe(DAYS.decided);
    expect(since("final/interviewed", A)).toBe(DAYS.handedOff);
    expect(since("winners/decided", "republican")).toBe(DAYS.finalInterviewed);
    expect(since("award/diplomas", A)).toBe(DAYS.winnersDecided);
  });

  it("is what the audit lists, on whatever day and under whatever readings", () => {
    const contest = replay(lawfulContest());
    for (const asOf of ["2022-05-01", "2022-06-20", "2022-07-14", "2022-12-30"].map(plainDate)) {
      for (const readings of [{}, { "invitation-bounds": "interview", "stage-one-end": "publication" }] as const) {
        expect(duties(contest, asOf, { readings })).toStrictEqual(audit(contest, asOf, { readings }).duties);
      }
    }
  });

  it("that has not arisen by the day is not listed, and one that has stays", () => {
    expect(told(lawfulContest(), "2022-06-09")).toStrictEqual([]);
    const days = ["2022-06-10", "2022-06-15", "2022-06-27", "2022-07-14", "2022-07-27"];
    const lists = days.map((asOf) => told(lawfulContest(), asOf));
    lists.forEach((list, index) => expect((lists[index - 1] ?? []).filter((duty) => !list.includes(duty))).toStrictEqual([]));
    expect(new Set(lists.map(({ length }) => length)).size).toBe(days.length);
  });
});

describe("T44: a withdrawal ends what is owed to the applicant, from its day", () => {
  const RULE = "interview/invited-within-five-working-days";
  const before = [...of("checked"), held("selection", REGION, DAYS.selected), scored(A, "selection")];

  it.each<[string, ContestEvent[], Duty["status"] | undefined]>([
    ["withdrawn before the last day, unperformed", [...before, withdrawn(A, "2022-06-30")], undefined],
    ["withdrawn on the last day, unperformed", [...before, withdrawn(A, DAYS.invitationLastDay)], undefined],
    ["withdrawn once it was overdue", [...before, withdrawn(A, "2022-07-05")], "overdue"],
    ["withdrawn after it was performed", [...before, invited(A), withdrawn(A, "2022-06-30")], "performed"],
    [
      "withdrawn after it was performed late",
      [...before, invited(A, "2022-07-06"), withdrawn(A, "2022-07-07")],
      "performed-late",
    ],
    ["withdrawn twice: the earlier day counts", [...before, withdrawn(A, "2022-07-20"), withdrawn(A, "2022-06-30")], undefined],
    ["not withdrawn", before, "overdue"],
  ])("%s", (_, log, status) => {
    expect(dutiesOf(log, RULE).map((duty) => duty.status)).toStrictEqual(status === undefined ? [] : [status]);
  });

  it("and of all steps alike, but not what is owed by a commission or of a session", () => {
    const gone = (log: readonly ContestEvent[]): readonly string[] =>
      told([...log, withdrawn(A, "2022-06-10")], "2022-12-30", "open", "overdue");
    expect(gone(of("filed"))).toStrictEqual([]);
    expect(gone(of("checked"))).toStrictEqual([]);
    expect(gone(of("handed-off"))).toStrictEqual(["commission/formed republican open"]);
    expect(gone(of("interviewed"))).toStrictEqual(["finalists/decided KZ-35 open"]);
  });

  it("and not what is owed to others", () => {
    const log = [...of("checked", 2), withdrawn(A, DAYS.checked)];
    expect(told(log, "2022-12-30", "open")).toStrictEqual([`selection/scored ${B} open`]);
  });
});
