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
  return Object.entries(facts).flatMap(([name, fact]) => (WORDS[name as keyof FindingFacts] ?? plain)(fact, subject, language));
}

type Words = (fact: unknown, subject: Subject, language: Language) => readonly string[];
type Names = (typeof NAMES)["en"];

const named =
  (table: (names: Names) => { readonly [key: string]: string }): Words =>
  (fact, _, language) => {
    const names = table(NAMES[language]);
    return [fact].flat().map((key) => names[String(key)] ?? `<no name for ${String(key)}>`);
  };
const acts = named(({ ACTS }) => ACTS);
const grounds = named(({ GROUNDS }) => GROUNDS);
const criteria = named(({ CRITERIA }) => CRITERIA);
const authority = named(({ AUTHORITIES }) => AUTHORITIES);
const commission: Words = (fact, _, language) => [commissionName(fact as CommissionId, language)];
const moment: Words = (fact, subject, language) => momentWords(instant(String(fact)), subject, language);
/** A yes or no has no word of its own, and the further instances are asked one by one. */
const none: Words = () => [];
const plain: Words = (fact, _, language) => [fact].flat().map((one) => wordOf(one, language));

const WORDS: { readonly [F in keyof FindingFacts]?: Words } = {
  act: acts,
  acts,
  afterAct: acts,
  recordedGrounds: grounds,
  computedGrounds: grounds,
  criterion: criteria,
  missingCriteria: criteria,
  recordedAuthority: authority,
  requiredAuthority: authority,
  post: named(({ POSTS }) => POSTS),
  seat: named(({ SEATS }) => SEATS),
  list: named(({ LISTS }) => LISTS),
  missing: named(({ MISSING }) => MISSING),
  commission,
  requiredCommission: commission,
  at: moment,
  postedAt: moment,
  amongSeven: none,
  recordedAdmitted: none,
  computedAdmitted: none,
  recordedPassed: none,
  computedPassed: none,
  others: none,
};

function wordOf(fact: unknown, language: Language): string {
  if (typeof fact === "number") return language === "en" ? String(fact) : String(fact).replace(".", ",");
  const text = String(fact);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? describeDay(plainDate(text), language) : text;
}

/** Enough of the name to tell the commission; the republican one by its stem, which no case changes. */
export function commissionName(id: CommissionId, language: Language): string {
  if (id === "republican") return { kk: "еспубликалық комиссия", ru: "еспубликанск", en: "epublican commission" }[language];
  // The capital goes by the name of the day: what it is called is tested apart.
  if (id === "KZ-71") return { kk: "қаласы бойынша", ru: "город ", en: "the city of " }[language];
  return regionName(id, plainDate("2022-07-01"))[language];
}

function momentWords(at: Instant, subject: Subject, language: Language): readonly string[] {
  const place = subject.kind === "contest" || subject.commissionId === "republican" ? "KZ-71" : subject.commissionId;
  // The fixtures are of 2022, when the east was six hours ahead of UTC.
  const clock = new Date(Date.parse(at) + 6 * 3_600_000).toISOString().slice(11, 19).replace(/:00$/, "");
  return [describeDay(localDay(at, place), language), clock];
}
