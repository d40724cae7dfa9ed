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

/** The cases that the sentences govern. An ending goes to a noun of ours, never to an id or a date. */
export type Case = "nominative" | "genitive" | "dative" | "accusative" | "locative";

/** A subject, in the case that the sentence governs. */
export type Who = (form: Case) => string;

type Declension = { readonly [C in Case]: string };

const CONTEST: Declension = { nominative: "", genitive: "тың", dative: "қа", accusative: "ты", locative: "та" };
const COMMISSION: Declension = { nominative: "", genitive: "ның", dative: "ға", accusative: "ны", locative: "да" };
/** After the possessive: отырысы, отырыстары; өтініші, өтініштері. */
const SESSION: Declension = { nominative: "", genitive: "ның", dative: "на", accusative: "н", locative: "нда" };
const APPLICATION: Declension = { nominative: "", genitive: "нің", dative: "не", accusative: "н", locative: "нде" };

/** The months. */
const MONTHS: readonly string[] = [
  "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
  "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
];

/** "2022 жылғы 15 маусым". */
export function dayKk(day: PlainDate): string {
  const { dayOfMonth, month, year } = dayParts(day, MONTHS);
  return `${year} жылғы ${dayOfMonth} ${month}`;
}

/** " 2022 жылғы 15 маусым күні", where the day is known: күні takes the ending that a month's name would. */
export function on(day: PlainDate | undefined): string {
  return given(day, (known) => ` ${dayKk(known)} күні`);
}

/** " (2022 жылғы 15 маусым)", where the day is known. */
export function of(day: PlainDate | undefined): string {
  return given(day, (known) => ` (${dayKk(known)})`);
}

/** An id as a sentence has it. */
export function quoted(id: string): string {
  return `«${printable(id)}»`;
}

/** A list with its "and". */
export function list(items: readonly string[]): string {
  return listed(items, "және");
}

/** A list of ids. */
export function ids(all: readonly string[]): string {
  return list(all.map(quoted));
}

/** After a figure the noun stays in the singular. */
export function count(number: number, noun: string): string {
  return `${figure(number)} ${noun}`;
}

/** A figure, with a decimal comma. */
export function figure(number: number): string {
  return String(number).replace(".", ",");
}

/** «А» өтініші, «А» және «Б» өтініштері. */
export function applications(all: readonly ApplicationId[], form: Case = "nominative"): string {
  return `${ids(all)} ${all.length === 1 ? "өтініші" : "өтініштері"}${APPLICATION[form]}`;
}

/** «S» отырысы, «S» және «T» отырыстары. */
export function sessions(all: readonly string[], form: Case): string {
  return `${ids(all)} ${all.length === 1 ? "отырысы" : "отырыстары"}${SESSION[form]}`;
}

/** "Қарағанды облысы бойынша", "Алматы қаласы бойынша". */
export function inRegion(code: RegionCode, day: PlainDate): string {
  return `${regionName(code, day).kk}${isCity(code, day) ? " қаласы" : ""} бойынша`;
}

/** A commission by its region. */
export function commissionKk(id: CommissionId, day: PlainDate): Who {
  const name = id === "republican" ? "республикалық комиссия" : `${inRegion(id, day)} өңірлік комиссия`;
  return (form) => name + COMMISSION[form];
}

/** Whom a finding or a duty is about. */
export function subjectKk(subject: Subject, day: PlainDate, brief: boolean): Who {
  switch (subject.kind) {
    case "contest":
      return (form) => `конкурс${CONTEST[form]}`;
    case "commission":
      return brief ? (form) => `комиссия${COMMISSION[form]}` : commissionKk(subject.commissionId, day);
    case "session": {
      const whose = brief ? "" : `${commissionKk(subject.commissionId, day)("genitive")} `;
      return (form) => whose + sessions([subject.sessionId], form);
    }
    case "application": {
      const where = brief ? "" : `${inRegion(subject.commissionId, day)} `;
      return (form) => where + applications([subject.applicationId], form);
    }
  }
}

/** «5-тармақ», «5 және 7-тармақтар», «14-тармақ және 1-қосымша». */
export function citationKk(norms: readonly NormId[]): string {
  const { heading, clauses, annexes } = placesOf(norms);
  return list([...(heading ? ["тақырып"] : []), ...numbered("тармақ", "тармақтар", clauses), ...numbered("қосымша", "қосымшалар", annexes)]);
}

function numbered(one: string, many: string, numbers: readonly number[]): readonly string[] {
  return numbers.length === 0 ? [] : [`${list(numbers.map(String))}-${numbers.length === 1 ? one : many}`];
}
