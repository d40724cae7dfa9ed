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

/** The cases in their school order. */
export type Case = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

/** A subject, in the case that the sentence governs. */
export type Who = (form: Case) => string;

type Declension = { readonly [C in Case]: string };

const NEUTER: Declension = { nominative: "е", genitive: "я", dative: "ю", accusative: "е", instrumental: "ем", prepositional: "и" };
const NEUTERS: Declension = { nominative: "я", genitive: "й", dative: "ям", accusative: "я", instrumental: "ями", prepositional: "ях" };
const CONTEST: Declension = { nominative: "", genitive: "а", dative: "у", accusative: "", instrumental: "ом", prepositional: "е" };
const COMMISSION: Declension = {
  nominative: "комиссия",
  genitive: "комиссии",
  dative: "комиссии",
  accusative: "комиссию",
  instrumental: "комиссией",
  prepositional: "комиссии",
};
const FEMININE: Declension = { nominative: "ая", genitive: "ой", dative: "ой", accusative: "ую", instrumental: "ой", prepositional: "ой" };

/** The months, in the genitive. */
const MONTHS: readonly string[] = [
  "января", "февраля", "марта", "апреля", "мая", "июня",
  "июля", "августа", "сентября", "октября", "ноября", "декабря",
];

/** "15 июня 2022 года". */
export function dayRu(day: PlainDate): string {
  const { dayOfMonth, month, year } = dayParts(day, MONTHS);
  return `${dayOfMonth} ${month} ${year} года`;
}

/** " 15 июня 2022 года", where the day is known: the genitive serves "on", "of", "after" and "before" alike. */
export function on(day: PlainDate | undefined): string {
  return given(day, (known) => ` ${dayRu(known)}`);
}

/** " от 15 июня 2022 года", where the day is known. */
export function of(day: PlainDate | undefined): string {
  return given(day, (known) => ` от ${dayRu(known)}`);
}

/** An id as a sentence has it. */
export function quoted(id: string): string {
  return `«${printable(id)}»`;
}

/** A list with its "and". */
export function list(items: readonly string[]): string {
  return listed(items, "и");
}

/** A list of ids. */
export function ids(all: readonly string[]): string {
  return list(all.map(quoted));
}

/** 1 голос, 2 голоса, 5 голосов; 11 to 14 go with 5, and a fraction with 2. */
export function plural(number: number, one: string, few: string, many: string): string {
  const magnitude = Math.abs(number);
  if (!Number.isInteger(magnitude)) return few;
  const tens = magnitude % 100;
  if (tens >= 11 && tens <= 14) return many;
  const units = magnitude % 10;
  return units === 1 ? one : units >= 2 && units <= 4 ? few : many;
}

/** A figure, with a decimal comma. */
export function figure(number: number): string {
  return String(number).replace(".", ",");
}

/** The figure with its noun, in the form that the figure governs. */
export function count(number: number, one: string, few: string, many: string): string {
  return `${figure(number)} ${plural(number, one, few, many)}`;
}

/** "заявление «А»", "заявления «А» и «Б»". */
export function applications(all: readonly ApplicationId[], form: Case = "nominative"): string {
  return `заявлени${all.length === 1 ? NEUTER[form] : NEUTERS[form]} ${ids(all)}`;
}

/** "заседание «S»", "заседания «S» и «T»". */
export function sessions(all: readonly string[], form: Case): string {
  return `заседани${all.length === 1 ? NEUTER[form] : NEUTERS[form]} ${ids(all)}`;
}

/** "Карагандинская область", "город Алматы". */
export function regionRu(code: RegionCode, day: PlainDate): string {
  return `${isCity(code, day) ? "город " : ""}${regionName(code, day).ru}`;
}

/** A commission by its region. */
export function commissionRu(id: CommissionId, day: PlainDate): Who {
  return (form) =>
    id === "republican"
      ? `республиканск${FEMININE[form]} ${COMMISSION[form]}`
      : `региональн${FEMININE[form]} ${COMMISSION[form]} (${regionRu(id, day)})`;
}

/** Whom a finding or a duty is about. */
export function subjectRu(subject: Subject, day: PlainDate, brief: boolean): Who {
  switch (subject.kind) {
    case "contest":
      return (form) => `конкурс${CONTEST[form]}`;
    case "commission":
      return brief ? (form) => COMMISSION[form] : commissionRu(subject.commissionId, day);
    case "session":
      return (form) =>
        `заседани${NEUTER[form]} ${quoted(subject.sessionId)}${brief ? "" : ` ${commissionRu(subject.commissionId, day)("genitive")}`}`;
    case "application":
      return (form) =>
        `заявлени${NEUTER[form]} ${quoted(subject.applicationId)}${brief ? "" : ` (${regionRu(subject.commissionId, day)})`}`;
  }
}

/** «пункт 5», «пункты 5 и 7», «пункт 14 и приложение 1». */
export function citationRu(norms: readonly NormId[]): string {
  const { heading, clauses, annexes } = placesOf(norms);
  return list([...(heading ? ["заголовок"] : []), ...numbered("пункт", "пункты", clauses), ...numbered("приложение", "приложения", annexes)]);
}

function numbered(one: string, many: string, numbers: readonly number[]): readonly string[] {
  return numbers.length === 0 ? [] : [`${numbers.length === 1 ? one : many} ${list(numbers.map(String))}`];
}
