/**
 * A score sheet as it was filled in, read once: what annex 2 asks of it is judged in `selection.ts`.
 */
import { byCriterion, CRITERIA, type Criterion } from "../record/application.js";

/** The highest mark of a criterion, «ең жоғары баға» (A2). */
export const MAX_POINTS = 5;

/** What there may be to say of a mark, a bit each. */
export const UNLAWFUL = 1;
/** Points above zero, though a violation stands beside them. */
export const DESPITE_VIOLATION = 2;
/** Neither all the points nor, for a violation, none. */
export const BETWEEN = 4;
/** Fewer than the most, without a violation and without a reason. */
export const WITHHELD = 8;

/** A mark of which there may be something to say, as far as it can be read. */
export interface Mark {
  readonly criterion: Criterion;
  readonly points: unknown;
  readonly concerns: number;
}

/** What a sheet holds, however it was written. */
export interface ReadSheet {
  /** What there may be to say of any mark. */
  readonly concerns: number;
  readonly marks: readonly Mark[];
  readonly missing: readonly Criterion[];
  readonly unknown: readonly string[];
  /** The sum; none where points are missing or no numbers. */
  readonly total: number | undefined;
}

const NONE: readonly never[] = [];

/** Reads whatever was handed in as a sheet. */
export function readSheet(sheet: unknown): ReadSheet {
  const criteria = isObject(sheet) && isObject(sheet["criteria"]) ? ownOf(sheet["criteria"]) : {};
  const entries = byCriterion(criteria);
  let marks: readonly Mark[] = NONE;
  let missing: readonly Criterion[] = NONE;
  let concerns = 0;
  let total: number | undefined = 0;
  let place = 0;
  for (const criterion of CRITERIA) {
    const entry = entries[place++];
    if (!isObject(entry)) {
      missing = [...missing, criterion];
      total = undefined;
      continue;
    }
    const { points } = entry;
    total = total !== undefined && typeof points === "number" && Number.isFinite(points) ? total + points : undefined;
    const ofMark = concernsOf(points, entry["violation"] === true, entry["reason"]);
    if (ofMark === 0) continue;
    concerns |= ofMark;
    marks = [...marks, { criterion, points, concerns: ofMark }];
  }
  const known: readonly string[] = CRITERIA;
  const keys = Object.keys(criteria);
  const unknown = keys.length + missing.length === known.length ? NONE : keys.filter((key) => !known.includes(key));
  return { concerns, marks, missing, unknown, total };
}

function concernsOf(points: unknown, violation: boolean, reason: unknown): number {
  if (points === MAX_POINTS) return violation ? DESPITE_VIOLATION : 0;
  if (points === 0 && violation) return 0;
  if (typeof points !== "number") return BETWEEN | UNLAWFUL;
  let concerns = BETWEEN;
  if (!Number.isInteger(points) || points < 0 || points > MAX_POINTS) concerns |= UNLAWFUL;
  if (violation && points > 0) concerns |= DESPITE_VIOLATION;
  if (!violation && points < MAX_POINTS && (typeof reason !== "string" || reason.trim() === "")) concerns |= WITHHELD;
  return concerns;
}

/** What an object has itself: what stands in its prototype was not written on the sheet. */
function ownOf(criteria: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return Object.getPrototypeOf(criteria) === Object.prototype ? criteria : { ...criteria };
}

/** Whether a value has keys to look up. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
