/**
 * The only human sentences of the library: findings, duties and norms in Kazakh, Russian and English.
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

export { english, kazakh, russian };
export type { Wording };

const WORDINGS: { readonly [L in Language]: Wording } = { kk: kazakh, ru: russian, en: english };

export function describeFinding(finding: Finding, language: Language): string {
  return WORDINGS[language].describeFinding(finding);
}

export function describeDuty(duty: Duty, language: Language): string {
  return WORDINGS[language].describeDuty(duty);
}

export function describeSubject(subject: Subject, language: Language, on?: PlainDate): string {
  return WORDINGS[language].describeSubject(subject, on);
}

export function describeDay(day: PlainDate, language: Language): string {
  return WORDINGS[language].describeDay(day);
}

export function describeStatus(status: Duty["status"], language: Language): string {
  return WORDINGS[language].describeStatus(status);
}

export function ruleTitle(rule: RuleId, language: Language): string {
  return WORDINGS[language].ruleTitle(rule);
}

export function holderName(holder: DutyHolder, language: Language): string {
  return WORDINGS[language].holderName(holder);
}

export function cite(norm: NormId, language: Language): string {
  return WORDINGS[language].cite(norm);
}
