import { type RegionCode, regionName } from "../../calendar/regions.js";
import type { PlainDate } from "../../calendar/types.js";
import type { ApplicationId } from "../../record/application.js";
import type { CommissionId } from "../../record/commission.js";
import type { Subject } from "../../record/finding.js";
import type { NormId } from "../../regulation/norms.js";
import { placesOf } from "../citation.js";
import { dayParts } from "../day.js";
import { given, listed, printable } from "../phrase.js";
import { isCity } from "../region.js";

/** The months. */
const MONTHS: readonly string[] = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** "15 June 2022". */
export function dayEn(day: PlainDate): string {
  const { dayOfMonth, month, year } = dayParts(day, MONTHS);
  return `${dayOfMonth} ${month} ${year}`;
}

/** " on 15 June 2022", where the day is known. */
export function on(day: PlainDate | undefined): string {
  return given(day, (known) => ` on ${dayEn(known)}`);
}

/** " of 15 June 2022", where the day is known. */
export function of(day: PlainDate | undefined): string {
  return given(day, (known) => ` of ${dayEn(known)}`);
}

/** An id as a sentence has it. */
export function quoted(id: string): string {
  return `“${printable(id)}”`;
}

/** A list with its "and". */
export function list(items: readonly string[]): string {
  return listed(items, "and");
}

/** A list of ids. */
export function ids(all: readonly string[]): string {
  return list(all.map(quoted));
}

/** "application “A”", "applications “A” and “B”". */
export function applications(all: readonly ApplicationId[]): string {
  return `${all.length === 1 ? "application" : "applications"} ${ids(all)}`;
}

/** "1 finalist", "2 finalists". */
export function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** "Karaganda Region", "the city of Almaty". */
export function regionEn(code: RegionCode, day: PlainDate): string {
  return `${isCity(code, day) ? "the city of " : ""}${regionName(code, day).en}`;
}

/** A commission by its region. */
export function commissionEn(id: CommissionId, day: PlainDate): string {
  return id === "republican" ? "the republican commission" : `the regional commission for ${regionEn(id, day)}`;
}

/** Whom a finding or a duty is about. */
export function subjectEn(subject: Subject, day: PlainDate, brief: boolean): string {
  switch (subject.kind) {
    case "contest":
      return "the contest";
    case "commission":
      return brief ? "the commission" : commissionEn(subject.commissionId, day);
    case "session":
      return `session ${quoted(subject.sessionId)}${brief ? "" : ` of ${commissionEn(subject.commissionId, day)}`}`;
    case "application":
      return `application ${quoted(subject.applicationId)}${brief ? "" : ` (${regionEn(subject.commissionId, day)})`}`;
  }
}

/** "clause 5", "clauses 5 and 7", "clause 14 and annex 1". */
export function citationEn(norms: readonly NormId[]): string {
  const { heading, clauses, annexes } = placesOf(norms);
  return list([...(heading ? ["heading"] : []), ...numbered("clause", "clauses", clauses), ...numbered("annex", "annexes", annexes)]);
}

function numbered(one: string, many: string, numbers: readonly number[]): readonly string[] {
  return numbers.length === 0 ? [] : [`${numbers.length === 1 ? one : many} ${list(numbers.map(String))}`];
}
