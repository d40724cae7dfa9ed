/**
 * The only human sentences of the library: findings, duties and norms in Kazakh, Russian and English. Everything else
 * answers with ids and facts; here they are put as one official would write to another.
 *
 * @packageDocumentation
 */
import type { Language, PlainDate } from "../calendar/types.js";
import type { Duty, Finding, Subject } from "../record/finding.js";
import type { NormId } from "../regulation/norms.js";
import type { DutyHolder, RuleId } from "../regulation/rules.js";
import { english } from "./en/index.js";
import { kazakh } from "./kk/index.js";
import { russian } from "./ru/index.js";
import type { Wording } from "./telling.js";

export { fingerprintOf } from "../regulation/fingerprints.js";
export { describeAccount } from "./account.js";
export { describeDeadline } from "./deadlines.js";
export { commandName, describeNextAct } from "./next-act.js";
export { describeNorm } from "./norms.js";
export { describeOption, readingName } from "./reading-names.js";
export { describeReading, type ReadingDescription } from "./readings.js";
export { describeSensitivity } from "./sensitivity.js";
export { english, kazakh, russian };
export type { Wording };

const WORDINGS: { readonly [L in Language]: Wording } = { kk: kazakh, ru: russian, en: english };

/**
 * The document asks, and the record shows otherwise: both are told, with the clause.
 *
 * First what was recorded, a sentence an instance, with every day, figure and id of the facts; then what the document
 * asks and, in brackets, where. A fact that the record does not have is left out of the sentence.
 *
 * Not checked here: whether the finding is right; its facts are taken as they are.
 *
 * @param finding - a finding of `audit`, of a refusal, or of a composition or a score sheet judged on its own
 * @param language - `kk`, `ru` or `en`
 * @returns full sentences, one after another
 * @example An official check before the intake of documents ended
 * ```ts
 * import { plainDate } from "uzdik/calendar";
 * import { describeFinding } from "uzdik/text";
 * describeFinding(
 *   {
 *     rule: "check/after-intake",
 *     effect: "bars",
 *     norms: ["N13", "N14"],
 *     subject: { kind: "application", applicationId: "A-17", commissionId: "KZ-55" },
 *     facts: { on: plainDate("2022-06-10"), lastDay: plainDate("2022-06-15") },
 *     readings: [],
 *   },
 *   "en",
 * ); // => "The documents of application “A-17” (Pavlodar Region) were checked on 10 June 2022, while the intake was still open; its last day was 15 June 2022. Documents are checked after the intake of documents ends (clauses 13 and 14)."
 * ```
 */
export function describeFinding(finding: Finding, language: Language): string {
  return WORDINGS[language].describeFinding(finding);
}

/**
 * The document says who must do something, and in four places by when.
 *
 * Three sentences: who must do what by which day, with the clause; what the term is counted from, or that the text sets
 * none; how the duty stands.
 *
 * Not checked here: whether a day has passed; the status is taken as it is.
 *
 * @param duty - a duty of `duties` or of `audit`
 * @param language - `kk`, `ru` or `en`
 * @returns full sentences, one after another
 * @throws RangeError when the rule is no duty
 * @example An invitation that is still to be sent
 * ```ts
 * import { plainDate } from "uzdik/calendar";
 * import { describeDuty } from "uzdik/text";
 * describeDuty(
 *   {
 *     rule: "interview/invited-within-five-working-days",
 *     norms: ["N16.1"],
 *     holder: "regional-commission",
 *     subject: { kind: "application", applicationId: "A-17", commissionId: "KZ-55" },
 *     since: plainDate("2022-07-07"),
 *     lastDay: plainDate("2022-07-14"),
 *     status: "open",
 *     readings: [],
 *   },
 *   "ru",
 * ); // => "Региональная комиссия (Павлодарская область) должна пригласить на собеседование участника по заявлению «A-17» не позднее 14 июля 2022 года (пункт 16). Срок отсчитывается от 7 июля 2022 года. Обязанность ожидает исполнения, срок не истёк."
 * ```
 */
export function describeDuty(duty: Duty, language: Language): string {
  return WORDINGS[language].describeDuty(duty);
}

/**
 * What a finding or a duty is about, as a phrase without a sentence around it.
 *
 * @param subject - the contest, a commission, a session or an application
 * @param language - `kk`, `ru` or `en`
 * @param on - the day whose name of the region is wanted; without one, the capital is Astana
 * @returns a phrase in the nominative, in lower case but for names
 * @example A session, and the capital's commission before and since September 2022
 * ```ts
 * import { plainDate } from "uzdik/calendar";
 * import { describeSubject } from "uzdik/text";
 * describeSubject({ kind: "session", sessionId: "S-1", commissionId: "KZ-55" }, "kk"); // => "Павлодар облысы бойынша өңірлік комиссияның «S-1» отырысы"
 * describeSubject({ kind: "commission", commissionId: "KZ-71" }, "en", plainDate("2022-09-18")); // => "the regional commission for the city of Nur-Sultan"
 * describeSubject({ kind: "commission", commissionId: "KZ-71" }, "en"); // => "the regional commission for the city of Astana"
 * ```
 */
export function describeSubject(subject: Subject, language: Language, on?: PlainDate): string {
  return WORDINGS[language].describeSubject(subject, on);
}

/**
 * A day as a sentence has it.
 *
 * @param day - the day
 * @param language - `kk`, `ru` or `en`
 * @returns the day, its month in words
 * @example One day in three languages
 * ```ts
 * import { plainDate } from "uzdik/calendar";
 * import { describeDay } from "uzdik/text";
 * describeDay(plainDate("2022-06-15"), "kk"); // => "2022 жылғы 15 маусым"
 * describeDay(plainDate("2022-06-15"), "ru"); // => "15 июня 2022 года"
 * describeDay(plainDate("2022-06-15"), "en"); // => "15 June 2022"
 * ```
 */
export function describeDay(day: PlainDate, language: Language): string {
  return WORDINGS[language].describeDay(day);
}

/**
 * How a duty stands, in a word, for a column of a table.
 *
 * @param status - the status of a duty
 * @param language - `kk`, `ru` or `en`
 * @returns a word or two
 * @example A status for a column
 * ```ts
 * import { describeStatus } from "uzdik/text";
 * describeStatus("performed-late", "en"); // => "performed late"
 * ```
 */
export function describeStatus(status: Duty["status"], language: Language): string {
  return WORDINGS[language].describeStatus(status);
}

/**
 * What must hold, by a rule: the heading of its findings.
 *
 * @param rule - the rule
 * @param language - `kk`, `ru` or `en`
 * @returns a clause with a capital letter and no full stop
 * @example The rule of the threshold
 * ```ts
 * import { ruleTitle } from "uzdik/text";
 * ruleTitle("selection/passed", "en"); // => "Those who scored more than 15 points have passed the selection"
 * ```
 */
export function ruleTitle(rule: RuleId, language: Language): string {
  return WORDINGS[language].ruleTitle(rule);
}

/**
 * Whose a duty is, without the region.
 *
 * @param holder - the holder of a duty
 * @param language - `kk`, `ru` or `en`
 * @returns a phrase in the nominative
 * @example A holder
 * ```ts
 * import { holderName } from "uzdik/text";
 * holderName("secretary", "kk"); // => "комиссияның хатшысы"
 * ```
 */
export function holderName(holder: DutyHolder, language: Language): string {
  return WORDINGS[language].holderName(holder);
}

/**
 * The document is cited by its clauses and annexes; the norms within a clause are the library's numbering.
 *
 * @param norm - a norm
 * @param language - `kk`, `ru` or `en`
 * @returns the clause, the annex or the heading that the norm stands in
 * @example A clause, a norm within a clause, and an annex
 * ```ts
 * import { cite } from "uzdik/text";
 * cite("N13", "kk"); // => "13-тармақ"
 * cite("N5.7", "ru"); // => "пункт 5"
 * cite("A1", "en"); // => "annex 1"
 * ```
 */
export function cite(norm: NormId, language: Language): string {
  return WORDINGS[language].cite(norm);
}
