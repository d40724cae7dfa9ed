import type { CalendarYear, ContestEvent, PlainDate, RuleId } from "uzdik";
import {
  audit,
  auditLog,
  CalendarRangeError,
  DEFAULT_READINGS,
  duties,
  emptyContest,
  KAZAKHSTAN,
  NORMS,
  plainDate,
  replay,
  RULES,
  rulesOf,
  withYears,
} from "uzdik";
import { describe, expect, it } from "vitest";
import {
  checked,
  diplomaAwarded,
  filed,
  finalistsDecided,
  finalistsPublished,
  formed,
  forwarded,
  handedOff,
  held,
  interviewed,
  posted,
  scored,
  signed,
  socialNotice,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { findingOf, reportOn, rulesBrokenBy } from "../given.js";
import { altered, DAYS, idOf, lawfulContest, providerOf, without } from "../lawful-contest.js";

const END = plainDate("2027-12-31");
const REGION = "KZ-35";
const A = idOf(REGION, 1);

describe("the report of a lawful contest", () => {
  it("conforms, finds nothing, and says as of which day and by which readings and calendar", () => {
    const { duties: owed, ...report } = audit(replay(lawfulContest()), plainDate("2022-12-30"));
    expect(report).toStrictEqual({
      conforms: true,
      asOf: "2022-12-30",
      findings: [],
      readings: DEFAULT_READINGS,
      calendar: { firstYear: 2021, lastYear: 2027, provisional: false },
    });
    expect(owed.every(({ status }) => status === "performed")).toBe(true);
  });

  it("of nothing recorded is empty, and conforms", () => {
    expect(audit(emptyContest, plainDate("2022-06-01"))).toMatchObject({ conforms: true, findings: [], duties: [] });
    expect(auditLog([], plainDate("2022-06-01"))).toMatchObject({ conforms: true, findings: [], duties: [] });
  });

  it("names all readings, those asked for and the defaults", () => {
    const report = audit(emptyContest, plainDate("2022-06-01"), {
      readings: { "points-scale": "binary", "evidence": "optional" },
    });
    expect(report.readings).toStrictEqual({ ...DEFAULT_READINGS, "points-scale": "binary", "evidence": "optional" });
    expect(Object.keys(report.readings)).toStrictEqual(Object.keys(DEFAULT_READINGS));
  });
});

describe("conforms: no finding but remarks", () => {
  const lawful = lawfulContest();

  it.each<[string, ContestEvent[], readonly RuleId[], boolean]>([
    [
      "a remark does not spoil it",
      altered(lawful, "WinnersDecided", ({ ballots: _, ...data }) => data),
      ["winners/ballots-recorded"],
      true,
    ],
    ["a finding that only records does", without(lawful, "SocialNoticePosted"), ["announcement/both-channels"], false],
    ["a barring one does", [...lawful, posted()], ["announcement/once"], false],
    [
      "a duty performed late does",
      altered(
        lawful,
        "MaterialsHandedOff",
        (data) => ({ ...data, dispatchedOn: plainDate("2022-07-18") }),
        ({ commissionId }) => commissionId === REGION,
      ),
      ["handoff/within-three-working-days"],
      false,
    ],
    [
      "an overdue duty does",
      without(lawfulContest({ until: "handed-off" }), "MaterialsHandedOff", ({ commissionId }) => commissionId === REGION),
      ["handoff/within-three-working-days"],
      false,
    ],
    ["an open duty does not", without(lawful, "ResultsPublished"), [], true],
  ])("%s", (_, log, rules, conforms) => {
    expect(rulesBrokenBy(log)).toStrictEqual(rules);
    expect(reportOn(log).conforms).toBe(conforms);
  });
});

describe("the calendar of a report", () => {
  const postedIn = (year: number, day = "06-01"): ContestEvent[] => [
    posted(`${String(year)}-${day}T09:00:00+05:00`),
    socialNotice(`${String(year)}-${day}T09:30:00+05:00`),
    filed(A, { filing: { receivedAt: posted(`${String(year)}-${day}T12:00:00+05:00`).data.webPostedAt } }),
  ];

  it("is provisional where a term was counted over days not yet official, and only there", () => {
    expect(audit(replay(postedIn(2026)), plainDate("2026-06-02")).calendar).toStrictEqual({
      firstYear: 2021,
      lastYear: 2027,
      provisional: false,
    });
    expect(audit(replay(postedIn(2027)), plainDate("2027-06-02")).calendar).toStrictEqual({
      firstYear: 2021,
      lastYear: 2027,
      provisional: true,
    });
    expect(audit(emptyContest, plainDate("2027-06-02")).calendar.provisional).toBe(false);
  });

  it("is so by the two weeks of a contest that nobody has applied to yet", () => {
    const announced = (day: string): ContestEvent[] => [posted(`${day}T12:00:00+05:00`)];
    expect(audit(replay(announced("2027-03-01")), plainDate("2027-03-01")).calendar.provisional).toBe(true);
    expect(audit(replay(announced("2026-03-01")), plainDate("2026-03-01")).calendar.provisional).toBe(false);
    expect(() => audit(replay(announced("2027-12-20")), plainDate("2027-12-20"))).toThrow(CalendarRangeError);
  });

  it("#13: a term that leaves it is an error that names the year, never a guess", () => {
    const contest = replay(postedIn(2027, "12-20"));
    expect(() => audit(contest, END)).toThrow(CalendarRangeError);
    try {
      audit(contest, END);
    } catch (error) {
      expect(error).toMatchObject({ year: 2028 });
    }
  });

  it("may be the caller's, with a year that a new decree adds", () => {
    const year: CalendarYear = { year: 2028, status: "final", kurbanAit: plainDate("2028-05-05"), transfers: [] };
    const calendar = withYears(KAZAKHSTAN, [year]);
    const report = audit(replay(postedIn(2027, "12-20")), END, { calendar });
    expect(report.calendar).toStrictEqual({ firstYear: 2021, lastYear: 2028, provisional: true });
    expect(report.duties).toMatchObject([{ rule: "commission/formed" }]);
  });

  it("a day that is none is refused", () => {
    for (const day of ["2022-02-30", "", "2022-6-1", "yesterday"]) {
      expect(() => audit(emptyContest, day as PlainDate)).toThrow(RangeError);
      expect(() => auditLog([], day as PlainDate)).toThrow(RangeError);
      expect(() => duties(emptyContest, day as PlainDate)).toThrow(RangeError);
    }
  });
});

/** A record that is wrong in many places and of many subjects, none of them in the order of the findings. */
function muddle(): ContestEvent[] {
  const inadequate = [1, 2, 3, 4].map((n) => `KZ-71/m${String(n)}`);
  const south = "KZ-71/1";
  return [
    posted(),
    filed(south, { commissionId: "KZ-71", provider: providerOf(2, "KZ-71") }),
    filed("b", { provider: providerOf(3, REGION) }),
    filed("a", { provider: providerOf(4, REGION) }),
    formed("republican", { approvedBy: "territorial-department" }),
    formed("KZ-71", { approvedBy: "agency" }),
    formed(REGION, { approvedBy: "agency" }),
    held("z", "KZ-71", DAYS.selected, inadequate),
    held("y", "KZ-71", DAYS.interviewed, inadequate),
    ...[south, "a", "b"].map((id) => checked(id)),
    scored(south, "z", [6, 5, 5, 5, 0, 0]),
    scored("a", "z", [6, 5, 5, 5, 0, 0]),
    scored("b", "z", [6, 5, 5, 5, 0, 0]),
    interviewed(south, "y", { mode: "online" }),
    finalistsPublished(["a"]),
    handedOff("KZ-71", []),
    handedOff(REGION, []),
    posted("2022-06-03T09:00:00+06:00"),
  ];
}

const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

describe("the order of findings and duties", () => {
  it("is that of the rules, then contest, commissions by code with the republican last, sessions and applications as recorded", () => {
    const { findings } = reportOn(muddle());
    const subjectsOf = (rule: RuleId): readonly unknown[] =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ subject }) =>
          subject.kind === "application"
            ? subject.applicationId
            : subject.kind === "session"
              ? subject.sessionId
              : subject.kind === "commission"
                ? subject.commissionId
                : subject.kind,
        );
    expect(findings.map(({ rule }) => RULE_IDS.indexOf(rule))).toStrictEqual(
      findings.map(({ rule }) => RULE_IDS.indexOf(rule)).sort((one, other) => one - other),
    );
    expect(subjectsOf("announcement/once")).toStrictEqual(["contest"]);
    expect(subjectsOf("commission/approving-authority")).toStrictEqual([REGION, "KZ-71", "republican"]);
    expect(subjectsOf("session/quorum")).toStrictEqual(["z", "y"]);
    expect(subjectsOf("selection/sheet")).toStrictEqual(["KZ-71/1", "b", "a"]);
    expect(subjectsOf("handoff/after-decision")).toStrictEqual([REGION, "KZ-71"]);
  });

  it("a session counts from where it was first recorded, an application from its first filing", () => {
    const again = [
      ...muddle(),
      held("z", "KZ-71", DAYS.selected, ["KZ-71/m1"]),
      filed("KZ-71/1", { commissionId: "KZ-71", provider: providerOf(2, "KZ-71") }),
    ];
    const ids = reportOn(again).findings.flatMap(({ rule, subject }) =>
      rule === "selection/sheet" && "applicationId" in subject ? [subject.applicationId] : [],
    );
    expect(ids).toStrictEqual(["KZ-71/1", "b", "a"]);
    expect(reportOn(again).findings.filter(({ rule }) => rule === "session/quorum")).toMatchObject([
      { subject: { sessionId: "z" } },
      { subject: { sessionId: "y" } },
    ]);
  });
});

describe("plain JSON", () => {
  it("a report of a muddle survives a journey through JSON unchanged", () => {
    const log = [
      ...muddle(),
      scored("nobody", "nowhere"),
      winnersDecided("nowhere", ["nobody"]),
      finalistsDecided(REGION, "nowhere", ["a"]),
    ];
    const report = auditLog(log, END);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });
});

describe("the record keeps no order but that of acts of one kind and of decision and hand-off", () => {
  it("T110: the whole second half of a lawful contest, turned round kind by kind, stays lawful", () => {
    const turned = lawfulContest()
      .map((event, place) => ({ event, place }))
      .sort((one, other) =>
        one.event.type < other.event.type ? 1 : one.event.type > other.event.type ? -1 : one.place - other.place,
      )
      .map(({ event }) => event);
    expect(turned[0]?.type).toBe("WinnersDecided");
    // All hand-offs now stand before all decisions, but no region decided twice.
    expect(rulesBrokenBy(turned)).toStrictEqual([]);
  });

  it("the order of decision and hand-off is kept", () => {
    const decision = [
      held("further", REGION, DAYS.handedOff),
      finalistsDecided(
        REGION,
        "further",
        [1, 2, 3].map((n) => idOf(REGION, n)),
      ),
    ];
    const upTo = lawfulContest({ applications: { [REGION]: 3 }, until: "decided" });
    const package_ = handedOff(
      REGION,
      [1, 2, 3].map((n) => idOf(REGION, n)),
    );
    expect(rulesBrokenBy([...upTo, ...decision, package_])).not.toContain("finalists/once");
    expect(rulesBrokenBy([...upTo, package_, ...decision])).toContain("finalists/once");
  });
});

describe("asOf: which terms have run out and which duties have arisen, nothing else", () => {
  it("acts dated after it are read like any other", () => {
    const log = [...lawfulContest({ applications: { [REGION]: 1 }, until: "checked" }), scored(A, "never held")];
    expect(rulesBrokenBy(log, { asOf: "2022-01-01" })).toStrictEqual(["record/unknown-reference"]);
  });
});

describe("auditLog: a finding about a recorded act names that act's event", () => {
  const lawful = lawfulContest();

  it("the last one that it needs", () => {
    const log = [...lawful, posted(), posted(), signed("KZ-35/selection", [], DAYS.selected)];
    expect(findingOf(log, "announcement/once").event).toBe(lawful.length + 1);
    // The withdrawal comes last, not the score that it makes a fault.
    expect(findingOf([...lawful, withdrawn(A, DAYS.selected)], "record/withdrawn").event).toBe(lawful.length);
  });

  it("also where that is the first event of all", () => {
    const early = checked("nobody");
    expect(findingOf([early], "record/unknown-reference").event).toBe(0);
    expect(findingOf([early, posted()], "record/unknown-reference").event).toBe(0);
  });

  it("and none where the fault is that nothing was recorded", () => {
    const silent = without(lawful, "SocialNoticePosted");
    expect(findingOf(silent, "announcement/both-channels")).not.toHaveProperty("event");
    const overdue = without(lawfulContest({ until: "handed-off" }), "MaterialsHandedOff");
    for (const finding of reportOn(overdue).findings) expect(finding).not.toHaveProperty("event");
  });

  it("an event that stands twice in the log as one object is two events", () => {
    const again = posted("2022-06-05T09:00:00+06:00");
    expect(findingOf([...lawful, again], "announcement/once").event).toBe(lawful.length);
    expect(findingOf([...lawful, again, again], "announcement/once")).toMatchObject({
      event: lawful.length + 1,
      facts: { others: [{}] },
    });
    const doubled = diplomaAwarded(idOf(REGION, 4));
    expect(findingOf([...lawful, doubled, doubled], "award/winners-only").event).toBe(lawful.length + 1);
    const package_ = handedOff(
      REGION,
      [1, 2, 3].map((n) => idOf(REGION, n)),
    );
    const further = [
      held("further", REGION, DAYS.decided),
      finalistsDecided(
        REGION,
        "further",
        [1, 2, 3].map((n) => idOf(REGION, n)),
      ),
    ];
    const twice = [...lawfulContest({ applications: { [REGION]: 3 }, until: "decided" }), package_, ...further, package_];
    // The first package makes the further decision a fault, the second does not.
    expect(findingOf(twice, "finalists/once").event).toBe(twice.length - 2);
  });
});

describe("no cascade: each rule judges acts as recorded", () => {
  it("a check that admits wrongly makes no fault of the score, the interview and the award that follow", () => {
    const unsigned = altered(
      lawfulContest({ applications: { [REGION]: 3 } }),
      "ApplicationFiled",
      ({ filing: { form, ...filing }, ...data }) => ({
        ...data,
        filing: form === undefined ? filing : { ...filing, form: { ...form, signed: false } },
      }),
      ({ applicationId }) => applicationId === A,
    );
    expect(reportOn(unsigned).findings.map(({ rule, subject }) => [rule, subject])).toStrictEqual([
      ["check/outcome", { kind: "application", applicationId: A, commissionId: REGION }],
    ]);
  });

  it("a score without admission makes no fault of what follows either", () => {
    const unchecked = without(
      lawfulContest({ applications: { [REGION]: 3 } }),
      "DocumentsChecked",
      ({ applicationId }) => applicationId === A,
    );
    expect(rulesBrokenBy(unchecked)).toStrictEqual(["check/within-seven-working-days", "selection/admitted-only"]);
  });

  it("an application forwarded keeps one subject, with the commission that has it", () => {
    const log = [
      ...lawfulContest({ applications: { [REGION]: 1, "KZ-71": 1 }, until: "filed" }),
      forwarded(A, "KZ-71", "2022-06-16"),
    ];
    expect(findingOf([...log, checked(A, "2022-06-15")], "check/after-intake").subject).toStrictEqual({
      kind: "application",
      applicationId: A,
      commissionId: "KZ-71",
    });
  });
});

describe("T112: every norm is accounted for", () => {
  it.each(NORMS.map(({ id, kind }) => [id, kind] as const))("%s, %s", (id, kind) => {
    const rules = rulesOf(id);
    if (kind === "executable") expect(rules.length).toBeGreaterThan(0);
    if (kind === "declarative" || kind === "absent") expect(rules).toStrictEqual([]);
    expect(rules).toStrictEqual(RULES.filter(({ norms }) => norms.some((norm) => norm === id)).map((rule) => rule.id));
  });

  it("no rule cites a norm that there is not, and each but one cites some", () => {
    const known: readonly string[] = NORMS.map(({ id }) => id);
    expect(RULES.flatMap(({ norms }) => norms).filter((id) => !known.includes(id))).toStrictEqual([]);
    expect(RULES.filter(({ norms }) => norms.length === 0).map(({ id }) => id)).toStrictEqual(["record/unknown-reference"]);
  });
});
