import { instant, type Instant, localDay, plainDate, regionName } from "uzdik/calendar";
import { describeDay } from "uzdik/text";
import type { Language } from "../../src/calendar/types.js";
import type { CommissionId } from "../../src/record/commission.js";
import type { FindingFacts, Subject } from "../../src/record/finding.js";
import * as en from "../../src/text/en/names.js";
import * as kk from "../../src/text/kk/names.js";
import * as ru from "../../src/text/ru/names.js";

export const LANGUAGES = ["kk", "ru", "en"] as const satisfies readonly Language[];

const NAMES = { kk, ru, en };

/** What a sentence must have in it to have told the facts: days in words, figures, ids, names; booleans are tested apart. */
export function wordsOf(facts: FindingFacts, subject: Subject, language: Language): readonly string[] {
  return Object.entries(facts).flatMap(([name, fact]) => wordsOfFact(name as keyof FindingFacts, fact, subject, language));
}

function wordsOfFact(name: keyof FindingFacts, fact: unknown, subject: Subject, language: Language): readonly string[] {
  const names = NAMES[language];
  const named = (table: { readonly [key: string]: string }): readonly string[] =>
    [fact].flat().map((key) => table[String(key)] ?? `<no name for ${String(key)}>`);
  switch (name) {
    case "act":
    case "acts":
    case "afterAct":
      return named(names.ACTS);
    case "recordedGrounds":
    case "computedGrounds":
      return named(names.GROUNDS);
    case "criterion":
    case "missingCriteria":
      return named(names.CRITERIA);
    case "recordedAuthority":
    case "requiredAuthority":
      return named(names.AUTHORITIES);
    case "post":
      return named(names.POSTS);
    case "seat":
      return named(names.SEATS);
    case "list":
      return named(names.LISTS);
    case "missing":
      return named(names.MISSING);
    case "commission":
    case "requiredCommission":
      return [commissionName(fact as CommissionId, language)];
    case "at":
    case "postedAt":
      return momentWords(instant(String(fact)), subject, language);
    case "amongSeven":
    case "recordedAdmitted":
    case "computedAdmitted":
    case "recordedPassed":
    case "computedPassed":
    case "others":
      return [];
    default:
      return [fact].flat().map((one) => wordOf(one, language));
  }
}

function wordOf(fact: unknown, language: Language): string {
  if (typeof fact === "number") return language === "en" ? String(fact) : String(fact).replace(".", ",");
  const text = String(fact);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? describeDay(plainDate(text), language) : text;
}

/** Enough of the name to tell the commission; the republican one by its stem, which no case changes. */
export function commissionName(id: CommissionId, language: Language): string {
  if (id === "republican") return { kk: "еспубликалық комиссия", ru: "еспубликанск", en: "epublican commission" }[language];
  return regionName(id, plainDate("2022-07-01"))[language];
}

function momentWords(at: Instant, subject: Subject, language: Language): readonly string[] {
  const place = subject.kind === "contest" || subject.commissionId === "republican" ? "KZ-71" : subject.commissionId;
  // The fixtures are of 2022, when the east was six hours ahead of UTC.
  const clock = new Date(Date.parse(at) + 6 * 3_600_000).toISOString().slice(11, 19).replace(/:00$/, "");
  return [describeDay(localDay(at, place), language), clock];
}
