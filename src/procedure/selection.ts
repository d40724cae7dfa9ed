/**
 * Clause 15 and annex 2: the commission scores the admitted in their absence by six criteria of five
 * points at most; those above fifteen have passed.
 */
import { byCriterion, type ScoreSheet } from "../record/application.js";
import type { EventData } from "../record/events.js";
import type { Finding, FindingFacts } from "../record/finding.js";
import { Consultation, type Context } from "../regulation/context.js";
import { breachesAmong, findingOf, KEPT, type Constraint, type DutyRule } from "./rule.js";
import { BETWEEN, DESPITE_VIOLATION, isObject, readSheet, UNLAWFUL, WITHHELD, type Mark, type ReadSheet } from "./score-sheet.js";

/** Points that are not enough: passed means more than this, «15 балдан жоғары» (N15.2, #57). */
export const PASSING_BAR = 15;

/**
 * Annex 2: the sum of the points by the six criteria, at most 30.
 *
 * Points count as written, a violation beside them or not (#55). Not checked here: whether the sheet is
 * lawful (`scoreSheetFindings`).
 *
 * @regulation A2
 * @param sheet - points by criterion
 * @returns the total, in points
 * @example All six at their best
 * ```ts
 * import { CRITERIA, totalPoints, type ScoreSheet } from "uzdik";
 * const sheet = {
 *   criteria: Object.fromEntries(CRITERIA.map((criterion) => [criterion, { points: 5, violation: false }])),
 * } as unknown as ScoreSheet;
 * totalPoints(sheet); // => 30
 * ```
 */
export function totalPoints(sheet: ScoreSheet): number {
  let total = 0;
  for (const { points } of byCriterion(sheet.criteria)) total += points;
  return total;
}

/**
 * Clause 15: participants who scored above 15 points are recognised as having passed the selection.
 *
 * Strictly above: fifteen does not pass (#57). Not checked here: whether the sheet is lawful, or the
 * session quorate.
 *
 * @regulation N15.2
 * @param total - points
 * @returns whether the selection is passed
 * @example The bar from both sides
 * ```ts
 * import { passesSelection } from "uzdik";
 * [passesSelection(15), passesSelection(16)]; // => [false, true]
 * ```
 */
export function passesSelection(total: number): boolean {
  return total > PASSING_BAR;
}

/** A mark as a finding tells of it; what is no finite number is told as text, since facts are plain JSON. */
function told({ criterion, points }: Mark): FindingFacts {
  // JSON has no zero below zero.
  if (typeof points === "number" && Number.isFinite(points)) return { criterion, points: points + 0 };
  // An object may have no text of its own.
  return { criterion, pointsText: Array.isArray(points) ? "[]" : isObject(points) ? "{}" : String(points) };
}

function marksOf(concern: number, { marks }: ReadSheet): readonly FindingFacts[] {
  return marks.filter(({ concerns }) => (concerns & concern) !== 0).map(told);
}

/** How a sheet breaks a rule of annex 2. */
type SheetFault = (sheet: ReadSheet, consultation: Consultation) => readonly FindingFacts[];

const NO_FAULT: readonly never[] = [];

const unsound: SheetFault = (sheet) => {
  const { concerns, missing, unknown } = sheet;
  if ((concerns & UNLAWFUL) === 0 && missing.length + unknown.length === 0) return NO_FAULT;
  return [
    ...(missing.length === 0 ? [] : [{ missingCriteria: missing }]),
    ...(unknown.length === 0 ? [] : [{ unknownCriteria: unknown }]),
    ...marksOf(UNLAWFUL, sheet),
  ];
};

/** The footnote of annex 2: «бұзушылықтар болуы 0 балл». Points beside a violation are refused, never put right (#55 #59 #61). */
const pointsDespiteViolation: SheetFault = (sheet) =>
  (sheet.concerns & DESPITE_VIOLATION) === 0 ? NO_FAULT : marksOf(DESPITE_VIOLATION, sheet);

/** The column heads a highest mark, so marks between are meant (#54); under `binary` there are none. */
const neitherAllNorNothing: SheetFault = (sheet, consultation) =>
  (sheet.concerns & BETWEEN) === 0 || consultation.read("points-scale") === "graded" ? NO_FAULT : marksOf(BETWEEN, sheet);

/** Equal treatment asks for a reason where points are withheld without a violation (#56). */
const withheldWithoutReason: SheetFault = (sheet) => ((sheet.concerns & WITHHELD) === 0 ? NO_FAULT : marksOf(WITHHELD, sheet));

/** The rules of a sheet by itself, in their order. */
const SHEET_RULES = [
  /* @__PURE__ */ sheetRule("selection/sheet", unsound),
  /* @__PURE__ */ sheetRule("selection/violation-scores-zero", pointsDespiteViolation),
  /* @__PURE__ */ sheetRule("selection/all-or-nothing", neitherAllNorNothing),
  /* @__PURE__ */ sheetRule("selection/reason-below-maximum", withheldWithoutReason),
] as const;

type SheetRuleId =
  | "selection/sheet"
  | "selection/violation-scores-zero"
  | "selection/all-or-nothing"
  | "selection/reason-below-maximum";

function sheetRule<Id extends SheetRuleId>(rule: Id, fault: SheetFault): Constraint<Id> & { readonly fault: SheetFault } {
  return {
    rule,
    fault,
    on: ["ApplicationScored"],
    having: "scorings",
    application: ({ scored }, inquiry) => {
      let breaches = KEPT;
      for (const { scoring, sheet } of scored) {
        for (const facts of fault(sheet, inquiry)) breaches = [...breaches, { facts, acts: [scoring] }];
      }
      return breaches;
    },
  };
}

/**
 * Annex 2: six criteria, each of at most five points; a violation means no points.
 *
 * The result lists everything in which a sheet departs from that, whatever was handed in; all its
 * faults, not the first. Not checked here: whether the points are deserved.
 *
 * @regulation A2; reading `points-scale`
 * @param sheet - a score sheet, from a form or a file: anything at all
 * @param context - readings
 * @returns the findings, of the contest as a whole, in the order of the rules
 * @example Six points where five are the most
 * ```ts
 * import { CRITERIA, scoreSheetFindings } from "uzdik";
 * const marks = CRITERIA.map((criterion, index) => [criterion, { points: index === 0 ? 6 : 5, violation: false }]);
 * scoreSheetFindings({ criteria: Object.fromEntries(marks) }).map(({ rule }) => rule); // => ["selection/sheet"]
 * ```
 */
export function scoreSheetFindings(sheet: unknown, context?: Context): readonly Finding[] {
  const consultation = new Consultation(context);
  const read = readSheet(sheet);
  const findings: Finding[] = [];
  for (const { rule, fault } of SHEET_RULES) {
    consultation.consulted = 0;
    const instances = fault(read, consultation);
    if (instances.length > 0) findings.push(findingOf(rule, { kind: "contest" }, instances, consultation.consulted));
  }
  return findings;
}

/** Clause 14 comes before clause 15: who is not admitted is not scored. */
const admittedOnly: Constraint<"selection/admitted-only"> = {
  rule: "selection/admitted-only",
  on: ["DocumentsChecked", "ApplicationScored"],
  having: "scorings",
  application: (application, inquiry) => {
    const { scorings, checks } = application.record;
    if (application.isAdmitted) return KEPT;
    return scorings.map((scoring) => {
      const on = inquiry.dayOf(scoring);
      return {
        facts: on === undefined ? { act: "ApplicationScored" } : { act: "ApplicationScored", on },
        acts: [scoring],
        rests: () => checks,
      };
    });
  },
};

const passed: Constraint<"selection/passed"> = {
  rule: "selection/passed",
  on: ["ApplicationScored"],
  having: "scorings",
  application: ({ scored: sheets }) => {
    return breachesAmong(sheets, ({ scoring, sheet: { total: computedTotal } }) => {
      if (computedTotal === undefined) return undefined; // what has no sum is another rule's matter
      const computedPassed = passesSelection(computedTotal);
      if (scoring.total === computedTotal && scoring.passed === computedPassed) return undefined;
      return { facts: { recordedTotal: scoring.total, computedTotal, recordedPassed: scoring.passed, computedPassed }, acts: [scoring] };
    });
  },
};

/** The text sets no term for scoring (#18). */
const scored: DutyRule<"selection/scored"> = {
  rule: "selection/scored",
  on: [],
  application: ({ record, isAdmitted, withdrawal }, inquiry) => {
    const admitting = isAdmitted ? record.checks.find(({ admitted }) => admitted) : undefined;
    if (admitting === undefined) return undefined;
    const scoring: EventData<"ApplicationScored"> | undefined = record.scorings[0];
    return {
      since: admitting.on,
      performed: scoring && { act: scoring, on: inquiry.dayOf(scoring) },
      endsOn: withdrawal?.on,
    };
  },
};

/** The rules of the selection, in their order. */
export const SELECTION_RULES = /* @__PURE__ */ (() => [admittedOnly, ...SHEET_RULES, passed] as const)();
/** The duties of the selection, in their order. */
export const SELECTION_DUTIES = [scored] as const;
