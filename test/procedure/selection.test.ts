import fc from "fast-check";
import type { ContestCommand, ContestEvent, Criterion, Duty, FindingFacts, PlainDate, RuleId, ScoreSheet, Subject } from "uzdik";
import { CRITERIA, decide, passesSelection, plainDate, replay, scoreSheetFindings, totalPoints } from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, filed, held, scored, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { altered, at, DAYS, idOf, lawfulContest, of, sheetOf, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const A = idOf(REGION, 1);
const B = idOf(REGION, 2);
const S = "selection";
const BINARY = { readings: { "points-scale": "binary" } } as const;
const application: Subject = { kind: "application", applicationId: A, commissionId: REGION };

/** One application of Karaganda, checked and admitted, and a session for its scoring. */
function beforeScoring(): ContestEvent[] {
  return [...lawfulContest({ applications: { [REGION]: 1 }, until: "checked" }), held(S, REGION, DAYS.selected)];
}

type Mark = Partial<ScoreSheet["criteria"][Criterion]>;

/** Five points by every criterion, but for the marks given. */
function sheetWith(marks: { readonly [C in Criterion]?: Mark } = {}): ScoreSheet {
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, { points: 5, violation: false, ...marks[criterion] }]),
  );
  return { criteria } as ScoreSheet; // an entry a criterion, just made
}

/** The sheet with some keys of `criteria` added or taken away: what a form or a file may hold. */
function miswritten(add: Readonly<Record<string, unknown>>, ...missing: readonly Criterion[]): ScoreSheet {
  const kept = Object.entries(sheetWith().criteria).filter(([criterion]) => !missing.some((other) => other === criterion));
  return { criteria: { ...Object.fromEntries(kept), ...add } } as unknown as ScoreSheet;
}

function score(sheet: ScoreSheet): ContestCommand {
  return { type: "ScoreApplication", data: { applicationId: A, sessionId: S, sheet } };
}

/** The record with a sheet, its total and outcome as given. */
function recorded(sheet: ScoreSheet, total: number, passed: boolean): ContestEvent[] {
  return [...beforeScoring(), { type: "ApplicationScored", data: { applicationId: A, sessionId: S, sheet, total, passed } }];
}

function totalOf({ criteria }: ScoreSheet): number {
  return Object.values(criteria).reduce((sum, { points }) => sum + points, 0);
}

describe("selection/admitted-only: clause 14 precedes clause 15", () => {
  it("scoring the admitted is in order", () => {
    given(beforeScoring())
      .when(score(sheetOf([5, 5, 5, 1, 0, 0])))
      .thenAccepted();
    expect(findingsOf(lawfulContest(), "selection/admitted-only")).toStrictEqual([]);
  });

  it("scoring somebody whose documents nobody checked is refused, and a fault where it was done", () => {
    const unchecked = without(beforeScoring(), "DocumentsChecked");
    given(unchecked)
      .when(commandOf(scored(A, S)))
      .thenRefused("selection/admitted-only");
    const log = [...unchecked, scored(A, S)];
    expect(findingOf(log, "selection/admitted-only")).toStrictEqual({
      rule: "selection/admitted-only",
      effect: "bars",
      norms: ["N14", "N15.1"],
      subject: application,
      facts: { act: "ApplicationScored", on: DAYS.selected },
      readings: [],
      event: log.length - 1,
    });
  });

  it("T61: a late applicant is not scored, however many points there would be", () => {
    const late = [
      ...without(beforeScoring(), "ApplicationFiled"),
      filed(A, { filing: { receivedAt: at(plainDate("2022-06-16")) } }),
    ];
    const refused = altered(late, "DocumentsChecked", (data) => ({ ...data, admitted: false, grounds: ["late"] }));
    expect(rulesBrokenBy(refused)).toStrictEqual([]);
    given(refused).when(score(sheetWith())).thenRefused("selection/admitted-only");
    expect(rulesBrokenBy([...refused, scored(A, S, [5, 5, 5, 5, 5, 5])])).toContain("selection/admitted-only");
  });

  it("the check recorded last governs: admitted in the end, the score stands", () => {
    const log = [...without(beforeScoring(), "DocumentsChecked"), checked(A, DAYS.checked, ["form-missing"]), checked(A)];
    given(log)
      .when(commandOf(scored(A, S)))
      .thenAccepted();
    expect(findingsOf([...log, scored(A, S)], "selection/admitted-only")).toStrictEqual([]);
  });

  it("the check recorded last governs: not admitted in the end, the score is a fault that the later check makes", () => {
    const log = [...beforeScoring(), scored(A, S), checked(A, "2022-06-21", ["report-missing"])];
    expect(findingOf(log, "selection/admitted-only")).toMatchObject({
      facts: { act: "ApplicationScored", on: DAYS.selected },
      event: log.length - 1,
    });
  });

  it("a check that takes the admission back is told of the earlier score, and not refused for it", () => {
    const withoutReport = altered(beforeScoring(), "ApplicationFiled", ({ filing: { report: _, ...filing }, ...data }) => ({
      ...data,
      filing,
    }));
    const { findings } = given([...withoutReport, scored(A, S)])
      .when({ type: "CheckDocuments", data: { applicationId: A, on: plainDate("2022-06-21") } })
      .thenAccepted("selection/admitted-only");
    expect(findings).toMatchObject([{ effect: "bars", facts: { act: "ApplicationScored" } }]);
  });

  it("the first check that does not admit is told of the score that came before any", () => {
    const withoutReport = altered(beforeScoring(), "ApplicationFiled", ({ filing: { report: _, ...filing }, ...data }) => ({
      ...data,
      filing,
    }));
    given([...without(withoutReport, "DocumentsChecked"), scored(A, S)])
      .when({ type: "CheckDocuments", data: { applicationId: A, on: DAYS.checked } })
      .thenAccepted("selection/admitted-only");
  });

  it("a score recorded before the check stops being a fault once the admission is recorded", () => {
    const log = [...without(beforeScoring(), "DocumentsChecked"), scored(A, S)];
    expect(rulesBrokenBy(log)).toContain("selection/admitted-only");
    expect(rulesBrokenBy([...log, checked(A)])).not.toContain("selection/admitted-only");
  });

  it("one finding an applicant tells of every score", () => {
    const log = [
      ...without(beforeScoring(), "DocumentsChecked"),
      scored(A, S),
      held("again", REGION, "2022-06-28"),
      scored(A, "again"),
    ];
    expect(findingOf(log, "selection/admitted-only")).toMatchObject({
      facts: { on: DAYS.selected, others: [{ act: "ApplicationScored", on: "2022-06-28" }] },
      event: log.length - 1,
    });
  });

  it("a score at a session that is not recorded has no day to tell", () => {
    const log = [...without(beforeScoring(), "DocumentsChecked"), scored(A, "never held")];
    expect(findingOf(log, "selection/admitted-only").facts).toStrictEqual({ act: "ApplicationScored" });
  });
});

describe("selection/sheet: six criteria, points from 0 to 5 (annex 2)", () => {
  const complaints = (points: unknown): ScoreSheet => miswritten({ complaints: { points, violation: false, reason: "Given" } });

  it.each([0, 1, 2, 3, 4, 5])("%s points are within the scale", (points) => {
    given(beforeScoring())
      .when(score(complaints(points)))
      .thenAccepted();
    expect(findingsOf(recorded(complaints(points), 25 + points, true), "selection/sheet")).toStrictEqual([]);
  });

  it.each<[number, FindingFacts]>([
    [-1, { criterion: "complaints", points: -1 }],
    [6, { criterion: "complaints", points: 6 }],
    [2.5, { criterion: "complaints", points: 2.5 }],
    [5.000001, { criterion: "complaints", points: 5.000001 }],
    [Number.NaN, { criterion: "complaints", pointsText: "NaN" }],
    [Number.POSITIVE_INFINITY, { criterion: "complaints", pointsText: "Infinity" }],
    [Number.NEGATIVE_INFINITY, { criterion: "complaints", pointsText: "-Infinity" }],
  ])("T56: %s points are refused, and a fault where they were given", (points, facts) => {
    const refused = given(beforeScoring())
      .when(score(complaints(points)))
      .thenRefused("selection/sheet");
    expect(refused[0]).toStrictEqual({
      rule: "selection/sheet",
      effect: "bars",
      norms: ["A2"],
      subject: application,
      facts,
      readings: [],
    });
    const sum = Number.isFinite(points) ? 25 + points : 0;
    const log = recorded(complaints(points), sum, sum > 15);
    expect(findingOf(log, "selection/sheet")).toMatchObject({ facts, event: log.length - 1 });
  });

  it.each<[string, ScoreSheet, FindingFacts]>([
    ["a criterion is missing", miswritten({}, "time-limits"), { missingCriteria: ["time-limits"] }],
    [
      "two are missing",
      miswritten({}, "other-violations", "complaints"),
      { missingCriteria: ["complaints", "other-violations"] },
    ],
    ["there is a seventh", miswritten({ politeness: { points: 5, violation: false } }), { unknownCriteria: ["politeness"] }],
    [
      "a criterion bears another name",
      miswritten({ constructor: { points: 5, violation: false } }, "complaints"),
      { missingCriteria: ["complaints"], others: [{ unknownCriteria: ["constructor"] }] },
    ],
    [
      "one is missing and two are of its making",
      miswritten({ politeness: { points: 5, violation: false }, patience: { points: 5, violation: false } }, "complaints"),
      { missingCriteria: ["complaints"], others: [{ unknownCriteria: ["politeness", "patience"] }] },
    ],
    ["there are no criteria at all", miswritten({}, ...CRITERIA), { missingCriteria: CRITERIA }],
  ])("T56: it is refused where %s, and a fault where it was accepted", (_, sheet, facts) => {
    expect(given(beforeScoring()).when(score(sheet)).thenRefused("selection/sheet")[0]?.facts).toStrictEqual(facts);
    const log = recorded(sheet, totalOf(sheet), totalOf(sheet) > 15);
    expect(findingOf(log, "selection/sheet")).toMatchObject({ facts, event: log.length - 1 });
  });

  it("every fault of every sheet of an applicant stands in one finding", () => {
    const log = [...recorded(complaints(6), 31, true), ...recorded(miswritten({}, "complaints"), 25, true).slice(-1)];
    expect(findingOf(log, "selection/sheet")).toMatchObject({
      facts: { criterion: "complaints", points: 6, others: [{ missingCriteria: ["complaints"] }] },
      event: log.length - 1,
    });
  });

  it("points that are no number, a violation that is no yes or no: malformed, and the place is named", () => {
    const record = given(beforeScoring());
    record.whenMalformed(
      score(miswritten({ complaints: { points: "5", violation: false } })),
      /sheet\.criteria\.complaints\.points/u,
    );
    record.whenMalformed(
      score(miswritten({ complaints: { points: null, violation: false } })),
      /sheet\.criteria\.complaints\.points/u,
    );
    record.whenMalformed(
      score(miswritten({ complaints: { points: 5, violation: "no" } })),
      /sheet\.criteria\.complaints\.violation/u,
    );
    record.whenMalformed(score(miswritten({ complaints: { points: 5 } })), /sheet\.criteria\.complaints\.violation/u);
    record.whenMalformed(score({} as ScoreSheet), /sheet\.criteria/u);
  });
});

describe("selection/violation-scores-zero: «бұзушылықтар болуы 0 балл»", () => {
  const violated = (points: number): ScoreSheet => sheetWith({ "time-limits": { points, violation: true } });

  it("no points beside a violation are in order", () => {
    given(beforeScoring())
      .when(score(violated(0)))
      .thenAccepted();
    expect(findingsOf(recorded(violated(0), 25, true), "selection/violation-scores-zero")).toStrictEqual([]);
  });

  it.each([1, 2, 5])("#55: %s points beside a violation are refused, never set to nought", (points) => {
    given(beforeScoring())
      .when(score(violated(points)))
      .thenRefused("selection/violation-scores-zero");
    const log = recorded(violated(points), 25 + points, true);
    expect(findingOf(log, "selection/violation-scores-zero")).toStrictEqual({
      rule: "selection/violation-scores-zero",
      effect: "bars",
      norms: ["A2"],
      subject: application,
      facts: { criterion: "time-limits", points },
      readings: [],
      event: log.length - 1,
    });
  });

  it("a sheet that breaks several rules is refused with all of them", () => {
    const sheet = sheetWith({ complaints: { points: 6, violation: true }, "time-limits": { points: 2 } });
    given(beforeScoring())
      .when(score(sheet))
      .thenRefused("selection/sheet", "selection/violation-scores-zero", "selection/reason-below-maximum");
  });
});

describe("selection/all-or-nothing: only where the scale has but 0 and 5 (#54)", () => {
  it("T53: 5, 5, 5, 1, 0, 0 passes on the graded scale and is no sheet on the binary one", () => {
    const sheet = sheetOf([5, 5, 5, 1, 0, 0]);
    const [event] = given(beforeScoring()).when(score(sheet)).thenAccepted().events;
    expect(event).toMatchObject({ data: { total: 16, passed: true } });
    given(beforeScoring()).when(score(sheet), BINARY).thenRefused("selection/all-or-nothing");
  });

  it("#54: 5, 5, 3, 3, 0, 0 tells the two readings apart", () => {
    const log = [...beforeScoring(), scored(A, S, [5, 5, 3, 3, 0, 0])];
    expect(findingsOf(log, "selection/all-or-nothing")).toStrictEqual([]);
    expect(findingOf(log, "selection/all-or-nothing", BINARY)).toStrictEqual({
      rule: "selection/all-or-nothing",
      effect: "bars",
      norms: ["A2"],
      subject: application,
      facts: {
        criterion: "unjustified-refusals",
        points: 3,
        others: [
          { criterion: "incomplete-package", points: 3 },
          { criterion: "unlawful-documents", points: 0 },
          { criterion: "other-violations", points: 0 },
        ],
      },
      readings: ["points-scale"],
      event: log.length - 1,
    });
  });

  it.each<[string, Mark, boolean]>([
    ["5 without a violation", { points: 5 }, true],
    ["0 with a violation", { points: 0, violation: true }, true],
    ["0 without a violation, though with a reason", { points: 0, reason: "Not shown" }, false],
    ["4 without a violation, though with a reason", { points: 4, reason: "Partly shown" }, false],
    ["1 without a violation, though with a reason", { points: 1, reason: "Partly shown" }, false],
  ])("on the binary scale: %s", (_, mark, lawful) => {
    const outcome = given(beforeScoring()).when(score(sheetWith({ complaints: mark })), BINARY);
    if (lawful) outcome.thenAccepted();
    else outcome.thenRefused("selection/all-or-nothing");
  });

  it.each([6, -1, 2.5])("on the binary scale %s points, being neither 0 nor 5, break both rules", (points) => {
    const sheet = sheetWith({ complaints: { points, reason: "Given" } });
    given(beforeScoring()).when(score(sheet), BINARY).thenRefused("selection/sheet", "selection/all-or-nothing");
  });
});

describe("selection/reason-below-maximum: points withheld without a violation want a reason (#56)", () => {
  it("T58: 3 points, no violation, no reason: accepted with a remark, which does not spoil conformity", () => {
    const sheet = sheetWith({ complaints: { points: 3 } });
    const { findings } = given(beforeScoring()).when(score(sheet)).thenAccepted("selection/reason-below-maximum");
    const expected = {
      rule: "selection/reason-below-maximum",
      effect: "remark",
      norms: ["A2"],
      subject: application,
      facts: { criterion: "complaints", points: 3 },
      readings: [],
    };
    expect(findings).toStrictEqual([expected]);
    const log = recorded(sheet, 28, true);
    expect(findingOf(log, "selection/reason-below-maximum")).toStrictEqual({ ...expected, event: log.length - 1 });
  });

  it("a zero below zero is told of as JSON has it", () => {
    const log = recorded(sheetWith({ complaints: { points: -0 } }), 25, true);
    expect(findingOf(log, "selection/reason-below-maximum").facts).toStrictEqual({ criterion: "complaints", points: 0 });
  });

  it.each<[string, Mark, boolean]>([
    ["5 points need none", { points: 5 }, false],
    ["4 points without one", { points: 4 }, true],
    ["0 points without one", { points: 0 }, true],
    ["a blank one is none", { points: 4, reason: "  " }, true],
    ["4 points with one", { points: 4, reason: "Partly shown" }, false],
    ["a violation is reason enough", { points: 0, violation: true }, false],
  ])("%s", (_, mark, remarked) => {
    const outcome = given(beforeScoring()).when(score(sheetWith({ "other-violations": mark })));
    if (remarked) outcome.thenAccepted("selection/reason-below-maximum");
    else outcome.thenAccepted();
  });

  it("fewer than no points are fewer than five: refused with the remark beside", () => {
    given(beforeScoring())
      .when(score(sheetWith({ complaints: { points: -1 } })))
      .thenRefused("selection/sheet", "selection/reason-below-maximum");
  });
});

describe("selection/passed: above 15 points is recognised as passed (clause 15)", () => {
  it.each<[string, readonly number[], number, boolean]>([
    ["T52: 5, 5, 5, 0, 0, 0 makes 15, which does not pass", [5, 5, 5, 0, 0, 0], 15, false],
    ["T53: 5, 5, 5, 1, 0, 0 makes 16, which passes", [5, 5, 5, 1, 0, 0], 16, true],
    ["T55: six times five makes 30", [5, 5, 5, 5, 5, 5], 30, true],
    ["T55: six times nought makes 0", [0, 0, 0, 0, 0, 0], 0, false],
  ])("%s", (_, points, total, passed) => {
    const sheet = sheetOf(points);
    const [event] = given(beforeScoring()).when(score(sheet)).thenAccepted().events;
    expect(event).toStrictEqual({ type: "ApplicationScored", data: { applicationId: A, sessionId: S, sheet, total, passed } });
    expect(totalPoints(sheet)).toBe(total);
    expect(passesSelection(total)).toBe(passed);
    expect(findingsOf(recorded(sheet, total, passed), "selection/passed")).toStrictEqual([]);
  });

  it.each<[string, readonly number[], number, boolean, FindingFacts]>([
    [
      "#57: 15 recorded as passed",
      [5, 5, 5, 0, 0, 0],
      15,
      true,
      { recordedTotal: 15, computedTotal: 15, recordedPassed: true, computedPassed: false },
    ],
    [
      "#57: 16 recorded as not passed",
      [5, 5, 5, 1, 0, 0],
      16,
      false,
      { recordedTotal: 16, computedTotal: 16, recordedPassed: false, computedPassed: true },
    ],
    [
      "a sum one too high, the outcome right",
      [5, 5, 5, 1, 0, 0],
      17,
      true,
      { recordedTotal: 17, computedTotal: 16, recordedPassed: true, computedPassed: true },
    ],
    [
      "a sum that lifts over the bar",
      [5, 5, 5, 0, 0, 0],
      16,
      true,
      { recordedTotal: 16, computedTotal: 15, recordedPassed: true, computedPassed: false },
    ],
  ])("%s is a finding, and the record stands", (_, points, total, passed, facts) => {
    const log = recorded(sheetOf(points), total, passed);
    expect(findingOf(log, "selection/passed")).toStrictEqual({
      rule: "selection/passed",
      effect: "records",
      norms: ["N15.2"],
      subject: application,
      facts,
      readings: [],
      event: log.length - 1,
    });
  });

  it("points beside a violation count as they were written (#55)", () => {
    const sheet = sheetWith({ complaints: { points: 4, violation: true } });
    expect(totalPoints(sheet)).toBe(29);
    expect(findingsOf(recorded(sheet, 29, true), "selection/passed")).toStrictEqual([]);
    expect(findingOf(recorded(sheet, 25, true), "selection/passed").facts).toMatchObject({
      recordedTotal: 25,
      computedTotal: 29,
    });
  });

  it("a sheet without a sum is judged by its own rule alone", () => {
    expect(rulesBrokenBy(recorded(miswritten({}, "complaints"), 99, true), { asOf: DAYS.selected })).toStrictEqual([
      "selection/sheet",
    ]);
  });

  it("each score is judged, the first and the last", () => {
    const log = [...recorded(sheetOf([5, 5, 5, 0, 0, 0]), 15, true), scored(A, S), ...recorded(sheetWith(), 29, true).slice(-1)];
    expect(findingOf(log, "selection/passed")).toMatchObject({
      facts: { recordedTotal: 15, others: [{ recordedTotal: 29, computedTotal: 30 }] },
      event: log.length - 1,
    });
  });
});

describe("passesSelection and totalPoints", () => {
  it.each([
    [Number.NEGATIVE_INFINITY, false],
    [0, false],
    [14, false],
    [15, false],
    [15.000001, true],
    [16, true],
    [30, true],
    [Number.NaN, false],
  ])("a total of %s", (total, passes) => {
    expect(passesSelection(total)).toBe(passes);
  });

  it("the total is the sum over the six criteria, in whatever order they stand", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }), (points) => {
        const { criteria } = sheetOf(points);
        const turned = Object.fromEntries(Object.entries(criteria).reverse()) as ScoreSheet["criteria"]; // the same entries
        expect(totalPoints({ criteria: turned })).toBe(points.reduce((sum, mark) => sum + mark, 0));
      }),
    );
  });

  it("raising nothing but points never un-passes: not on paper, and not in the record", () => {
    const contest = replay(beforeScoring());
    const raised = fc.tuple(
      fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }),
      fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }),
    );
    fc.assert(
      fc.property(raised, ([points, more]) => {
        const passedWith = (marks: readonly number[]): boolean => {
          const decision = decide(contest, score(sheetOf(marks)));
          const [event] = decision.kind === "accepted" ? decision.events : [];
          if (event?.type !== "ApplicationScored") throw new Error("a lawful sheet was not accepted");
          expect(event.data.passed).toBe(passesSelection(totalPoints(sheetOf(marks))));
          return event.data.passed;
        };
        const higher = points.map((mark, index) => Math.min(5, mark + (more[index] ?? 0)));
        if (passedWith(points)) expect(passedWith(higher)).toBe(true);
      }),
    );
  });
});

describe("scoreSheetFindings: a sheet by itself, whatever was handed in", () => {
  const nothing: FindingFacts = { missingCriteria: CRITERIA };
  it.each<[string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a number", 5],
    ["a text", "5,5,5,1,0,0"],
    ["a list of points", [5, 5, 5, 1, 0, 0]],
    ["an empty object", {}],
    ["criteria that are null", { criteria: null }],
    ["criteria in a list", { criteria: [5, 5, 5, 1, 0, 0].map((points) => ({ points, violation: false })).slice(0, 0) }],
    ["criteria as a text", { criteria: "all" }],
    ["a function", () => sheetWith()],
  ])("%s is a sheet without criteria", (_, sheet) => {
    expect(scoreSheetFindings(sheet)).toStrictEqual([
      { rule: "selection/sheet", effect: "bars", norms: ["A2"], subject: { kind: "contest" }, facts: nothing, readings: [] },
    ]);
  });

  it.each<[string, unknown, RuleId[], readonly FindingFacts[]]>([
    ["a lawful sheet", sheetOf([5, 5, 5, 1, 0, 0]), [], []],
    [
      "points as a text",
      miswritten({ complaints: { points: "5", violation: false } }),
      ["selection/sheet"],
      [{ criterion: "complaints", pointsText: "5" }],
    ],
    [
      "points that are null",
      miswritten({ complaints: { points: null, violation: false } }),
      ["selection/sheet"],
      [{ criterion: "complaints", pointsText: "null" }],
    ],
    [
      "no points",
      miswritten({ complaints: { violation: false } }),
      ["selection/sheet"],
      [{ criterion: "complaints", pointsText: "undefined" }],
    ],
    [
      "points that are a list",
      miswritten({ complaints: { points: [5], violation: false } }),
      ["selection/sheet"],
      [{ criterion: "complaints", pointsText: "[]" }],
    ],
    [
      "points that are an object",
      miswritten({ complaints: { points: { points: 5 }, violation: false } }),
      ["selection/sheet"],
      [{ criterion: "complaints", pointsText: "{}" }],
    ],
    [
      "marks that break different rules, each told by its own",
      sheetWith({ "complaints": { points: 6 }, "time-limits": { points: 4 }, "other-violations": { points: 3, violation: true } }),
      ["selection/sheet", "selection/violation-scores-zero", "selection/reason-below-maximum"],
      [
        { criterion: "complaints", points: 6 },
        { criterion: "other-violations", points: 3 },
        { criterion: "time-limits", points: 4 },
      ],
    ],
    [
      "NaN",
      sheetWith({ complaints: { points: Number.NaN } }),
      ["selection/sheet"],
      [{ criterion: "complaints", pointsText: "NaN" }],
    ],
    ["minus nought, which is nought", sheetWith({ complaints: { points: -0, reason: "Given" } }), [], []],
    ["an entry that is null", miswritten({ complaints: null }), ["selection/sheet"], [{ missingCriteria: ["complaints"] }]],
    ["an entry that is a bare number", miswritten({ complaints: 5 }), ["selection/sheet"], [{ missingCriteria: ["complaints"] }]],
    [
      "an entry that is a list",
      miswritten({ complaints: [5, false] }),
      ["selection/sheet"],
      [{ missingCriteria: ["complaints"] }],
    ],
    ["a missing criterion", miswritten({}, "complaints"), ["selection/sheet"], [{ missingCriteria: ["complaints"] }]],
    [
      "a seventh criterion",
      miswritten({ politeness: { points: 5, violation: false } }),
      ["selection/sheet"],
      [{ unknownCriteria: ["politeness"] }],
    ],
    [
      "6 points beside a violation",
      sheetWith({ complaints: { points: 6, violation: true } }),
      ["selection/sheet", "selection/violation-scores-zero"],
      [
        { criterion: "complaints", points: 6 },
        { criterion: "complaints", points: 6 },
      ],
    ],
    [
      "boundless points beside a violation",
      sheetWith({ complaints: { points: Number.POSITIVE_INFINITY, violation: true } }),
      ["selection/sheet", "selection/violation-scores-zero"],
      [
        { criterion: "complaints", pointsText: "Infinity" },
        { criterion: "complaints", pointsText: "Infinity" },
      ],
    ],
    [
      "fewer than no points beside a violation, which are no points for it",
      sheetWith({ complaints: { points: -1, violation: true } }),
      ["selection/sheet"],
      [{ criterion: "complaints", points: -1 }],
    ],
    [
      "4 points without a reason",
      sheetWith({ complaints: { points: 4 } }),
      ["selection/reason-below-maximum"],
      [{ criterion: "complaints", points: 4 }],
    ],
  ])("%s", (_, sheet, rules, facts) => {
    const findings = scoreSheetFindings(sheet);
    expect(findings.map(({ rule }) => rule)).toStrictEqual(rules);
    expect(findings.map((finding) => finding.facts)).toStrictEqual(facts);
    expect(findings.every(({ subject }) => subject.kind === "contest")).toBe(true);
    expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
  });

  it("criteria that a sheet has from its prototype are not its own", () => {
    const inherited: unknown = { criteria: Object.create(sheetWith().criteria) as unknown };
    expect(scoreSheetFindings(inherited)[0]?.facts).toStrictEqual(nothing);
  });

  it("criteria of their own that have no prototype are read like any other", () => {
    const bare: unknown = { criteria: Object.assign(Object.create(null), sheetWith({ complaints: { points: 6 } }).criteria) as unknown };
    expect(scoreSheetFindings(bare)[0]?.facts).toStrictEqual({ criterion: "complaints", points: 6 });
  });

  it("the binary scale is asked for by the reading", () => {
    const sheet = sheetWith({ complaints: { points: 4, reason: "Given" } });
    expect(scoreSheetFindings(sheet)).toStrictEqual([]);
    expect(scoreSheetFindings(sheet, BINARY)).toStrictEqual([
      {
        rule: "selection/all-or-nothing",
        effect: "bars",
        norms: ["A2"],
        subject: { kind: "contest" },
        facts: { criterion: "complaints", points: 4 },
        readings: ["points-scale"],
      },
    ]);
  });

  it("it throws on nothing, and answers plain JSON", () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const entry = fc.oneof(anything, fc.record({ points: anything, violation: anything, reason: anything }));
    const sheet = fc.oneof(
      anything,
      fc.record({ criteria: fc.dictionary(fc.constantFrom<string>(...CRITERIA, "seventh", "__proto__"), entry) }),
    );
    fc.assert(
      fc.property(sheet, fc.constantFrom(undefined, BINARY), (input, context) => {
        const findings = scoreSheetFindings(input, context);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });
});

describe("selection/scored: a duty of the regional commission without a term (#18)", () => {
  const owed = (status: Duty["status"], performedOn?: PlainDate): Duty => ({
    rule: "selection/scored",
    norms: ["N15.1"],
    holder: "regional-commission",
    subject: application,
    since: DAYS.checked,
    ...(performedOn === undefined ? {} : { performedOn }),
    status,
    readings: [],
  });

  it("arises with the admission, and not before", () => {
    expect(dutiesOf(beforeScoring(), "selection/scored", { asOf: "2022-06-19" })).toStrictEqual([]);
    expect(dutiesOf(beforeScoring(), "selection/scored", { asOf: DAYS.checked })).toStrictEqual([owed("open")]);
  });

  it("stays open however long it takes, and is never a finding", () => {
    expect(dutiesOf(beforeScoring(), "selection/scored", { asOf: "2024-06-19" })).toStrictEqual([owed("open")]);
    expect(rulesBrokenBy(beforeScoring(), { asOf: "2024-06-19" })).toStrictEqual([]);
  });

  it("is performed on the day of the session, the first one where there are several", () => {
    const log = [...beforeScoring(), scored(A, S), held("again", REGION, "2022-06-29"), scored(A, "again")];
    expect(dutiesOf(log, "selection/scored")).toStrictEqual([owed("performed", DAYS.selected)]);
  });

  it("acts dated after the day of asking are read like any other", () => {
    const log = [...beforeScoring(), scored(A, S)];
    expect(dutiesOf(log, "selection/scored", { asOf: DAYS.checked })).toStrictEqual([owed("performed", DAYS.selected)]);
  });

  it("is performed, on a day nobody knows, where the session is not recorded", () => {
    expect(dutiesOf([...beforeScoring(), scored(A, "never held")], "selection/scored")).toStrictEqual([owed("performed")]);
  });

  it("is nobody's towards an applicant who was not checked, or not admitted", () => {
    expect(dutiesOf(without(beforeScoring(), "DocumentsChecked"), "selection/scored")).toStrictEqual([]);
    const refused = altered(beforeScoring(), "DocumentsChecked", (data) => ({ ...data, admitted: false, grounds: ["late"] }));
    expect(dutiesOf(refused, "selection/scored")).toStrictEqual([]);
  });

  it("T44: ends with the withdrawal, unless it was performed by then", () => {
    expect(dutiesOf([...beforeScoring(), withdrawn(A, "2022-06-22")], "selection/scored")).toStrictEqual([]);
    const log = [...beforeScoring(), scored(A, S), withdrawn(A, "2022-06-28")];
    expect(dutiesOf(log, "selection/scored")).toStrictEqual([owed("performed", DAYS.selected)]);
  });

  it("is owed to each of the admitted, in the order of filing, by the commission that has the application", () => {
    const log = lawfulContest({ applications: { [REGION]: 1, "KZ-71": 1 }, until: "checked" });
    const forwardedOn: ContestEvent = { type: "ApplicationForwarded", data: { applicationId: A, to: "KZ-71", on: DAYS.checked } };
    expect(dutiesOf([...log, forwardedOn], "selection/scored").map(({ subject }) => subject)).toStrictEqual([
      { kind: "application", applicationId: A, commissionId: "KZ-71" },
      { kind: "application", applicationId: idOf("KZ-71", 1), commissionId: "KZ-71" },
    ]);
  });
});

describe("T62: nobody above 15 points", () => {
  const nobody = altered(lawfulContest({ applications: { [REGION]: 2 }, until: "scored" }), "ApplicationScored", (data) => ({
    ...data,
    sheet: sheetOf([5, 5, 5, 0, 0, 0]),
    total: 15,
    passed: false,
  })).filter(({ type }) => type !== "CandidateInvited");

  it("nobody is owed an invitation and no decision on finalists is due", () => {
    expect(dutiesOf(nobody, "interview/invited-within-five-working-days")).toStrictEqual([]);
    expect(dutiesOf(nobody, "finalists/decided")).toStrictEqual([]);
    expect(rulesBrokenBy(nobody)).toStrictEqual([]);
  });

  it("a decision that names nobody ends the stage without a fault, and one that names somebody is refused", () => {
    const decision = { commissionId: REGION, sessionId: "decision" } as const;
    const sitting = [...nobody, held("decision", REGION, DAYS.decided)];
    given(sitting)
      .when({ type: "DecideFinalists", data: { ...decision, finalists: [] } })
      .thenAccepted();
    given(sitting)
      .when({ type: "DecideFinalists", data: { ...decision, finalists: [B] } })
      .thenRefused("finalists/interviewed-only");
  });
});

describe("each applicant by itself", () => {
  it("a fault in the score of one is no fault of another", () => {
    const log = [
      ...lawfulContest({ applications: { [REGION]: 2 }, until: "checked" }),
      held(S, REGION, DAYS.selected),
      scored(A, S),
      scored(B, S),
    ];
    const misjudged = altered(log, "ApplicationScored", (data) => ({ ...data, passed: false }), of(B));
    expect(findingsOf(misjudged, "selection/passed")).toMatchObject([{ subject: { applicationId: B }, event: log.length - 1 }]);
  });
});
