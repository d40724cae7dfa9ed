/**
 * Clause 15 and annex 2: the commission scores the admitted in their absence by six criteria of five
 * points at most; those above fifteen have passed.
 */
import { CRITERIA, type Criterion, type ScoreSheet } from "../record/application.js";
import type { EventData } from "../record/events.js";
import type { Finding, FindingFacts } from "../record/finding.js";
import { Consultation, type Context } from "../regulation/context.js";
import type { Inquiry } from "./inquiry.js";
import { findingOf, KEPT, type Breach, type Constraint, type DutyRule } from "./rule.js";

/** The highest mark of a criterion, «ең жоғары баға» (A2). */
export const MAX_POINTS = 5;
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
  for (const criterion of CRITERIA) total += sheet.criteria[criterion].points;
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

/** One entry of a sheet as far as it can be read. */
interface Mark {
  readonly criterion: Criterion;
  readonly points: unknown;
  readonly violation: boolean;
  readonly reason: string;
}

/** What a sheet holds, however it was written. */
interface ReadSheet {
  readonly marks: readonly Mark[];
  readonly missing: readonly Criterion[];
  readonly unknown: readonly string[];
}

function readSheet(sheet: unknown): ReadSheet {
  const criteria = isObject(sheet) && isObject(sheet["criteria"]) ? sheet["criteria"] : {};
  const known: readonly string[] = CRITERIA;
  const marks: Mark[] = [];
  const missing: Criterion[] = [];
  for (const criterion of CRITERIA) {
    const entry = Object.hasOwn(criteria, criterion) ? criteria[criterion] : undefined;
    if (!isObject(entry)) missing.push(criterion);
    else {
      const { points, violation, reason } = entry;
      marks.push({ criterion, points, violation: violation === true, reason: typeof reason === "string" ? reason.trim() : "" });
    }
  }
  return { marks, missing, unknown: Object.keys(criteria).filter((key) => !known.includes(key)) };
}

/** The sheet of a recorded scoring, read once for all the rules that ask. */
function readSheetOf(scoring: EventData<"ApplicationScored">, inquiry: Inquiry): ReadSheet {
  return inquiry.keep(scoring, () => readSheet(scoring.sheet));
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLawful(points: unknown): points is number {
  return typeof points === "number" && Number.isInteger(points) && points >= 0 && points <= MAX_POINTS;
}

/** A mark as a finding tells of it; what is no finite number is told as text, since facts are plain JSON. */
function told({ criterion, points }: Mark): FindingFacts {
  if (typeof points === "number" && Number.isFinite(points)) return { criterion, points };
  // An object may have no text of its own.
  return { criterion, pointsText: Array.isArray(points) ? "[]" : isObject(points) ? "{}" : String(points) };
}

/** How a sheet breaks a rule of annex 2. */
type SheetFault = (sheet: ReadSheet, consultation: Consultation) => readonly FindingFacts[];

const unsound: SheetFault = ({ marks, missing, unknown }) => [
  ...(missing.length === 0 ? [] : [{ missingCriteria: missing }]),
  ...(unknown.length === 0 ? [] : [{ unknownCriteria: unknown }]),
  ...marks.filter(({ points }) => !isLawful(points)).map(told),
];

/** The footnote of annex 2: «бұзушылықтар болуы 0 балл». Points beside a violation are refused, never put right (#55 #59 #61). */
const pointsDespiteViolation: SheetFault = ({ marks }) =>
  marks.filter(({ points, violation }) => violation && typeof points === "number" && points > 0).map(told);

/** The column heads a highest mark, so marks between are meant (#54); under `binary` there are none. */
const neitherAllNorNothing: SheetFault = ({ marks }, consultation) => {
  const between = marks.filter(({ points, violation }) => points !== MAX_POINTS && (points !== 0 || !violation));
  return between.length > 0 && consultation.read("points-scale") === "binary" ? between.map(told) : [];
};

/** Equal treatment asks for a reason where points are withheld without a violation (#56). */
const withheldWithoutReason: SheetFault = ({ marks }) =>
  marks
    .filter(({ points, violation, reason }) => typeof points === "number" && points < MAX_POINTS && !violation && reason === "")
    .map(told);

/** The rules of a sheet by itself, in their order. */
const SHEET_RULES = [
  sheetRule("selection/sheet", unsound),
  sheetRule("selection/violation-scores-zero", pointsDespiteViolation),
  sheetRule("selection/all-or-nothing", neitherAllNorNothing),
  sheetRule("selection/reason-below-maximum", withheldWithoutReason),
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
    application: ({ record }, inquiry) => {
      if (record.scorings.length === 0) return KEPT;
      return record.scorings.flatMap((scoring) =>
        fault(readSheetOf(scoring, inquiry), inquiry).map((facts): Breach => ({ facts, acts: [scoring] })),
      );
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
  return SHEET_RULES.flatMap(({ rule, fault }) => {
    consultation.consulted = 0;
    const instances = fault(read, consultation);
    return instances.length === 0 ? [] : [findingOf(rule, { kind: "contest" }, instances, consultation.consulted)];
  });
}

/** Clause 14 comes before clause 15: who is not admitted is not scored. */
const admittedOnly: Constraint<"selection/admitted-only"> = {
  rule: "selection/admitted-only",
  on: ["DocumentsChecked", "ApplicationScored"],
  application: (application, inquiry) => {
    const { scorings, checks } = application.record;
    if (scorings.length === 0 || application.isAdmitted) return KEPT;
    return scorings.map((scoring) => {
      const on = inquiry.dayOf(scoring);
      return {
        facts: on === undefined ? { act: "ApplicationScored" } : { act: "ApplicationScored", on },
        acts: [scoring],
        rests: checks.slice(-1),
      };
    });
  },
};

/** Points that are missing or no numbers have no sum. */
export function canBeSummed(sheet: ScoreSheet): boolean {
  return hasSum(readSheet(sheet));
}

function hasSum({ marks }: ReadSheet): boolean {
  return marks.length === CRITERIA.length && marks.every(({ points }) => typeof points === "number" && Number.isFinite(points));
}

const passed: Constraint<"selection/passed"> = {
  rule: "selection/passed",
  on: ["ApplicationScored"],
  application: ({ record }, inquiry) => {
    const breaches: Breach[] = [];
    for (const scoring of record.scorings) {
      if (!hasSum(readSheetOf(scoring, inquiry))) continue;
      const computedTotal = totalPoints(scoring.sheet);
      const computedPassed = passesSelection(computedTotal);
      if (scoring.total === computedTotal && scoring.passed === computedPassed) continue;
      breaches.push({
        facts: { recordedTotal: scoring.total, computedTotal, recordedPassed: scoring.passed, computedPassed },
        acts: [scoring],
      });
    }
    return breaches;
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
      arisesFrom: [admitting],
      performed: scoring && { act: scoring, on: inquiry.dayOf(scoring) },
      endsOn: withdrawal?.on,
    };
  },
};

/** The rules of the selection, in their order. */
export const SELECTION_RULES = [admittedOnly, ...SHEET_RULES, passed] as const;
/** The duties of the selection, in their order. */
export const SELECTION_DUTIES = [scored] as const;
