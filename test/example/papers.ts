import { CRITERIA, type ActivityReport, type ApplicationForm, type Criterion, type PlainDate } from "uzdik";
import type { Chance } from "./chance.js";
import type { Bilingual, PaperLanguage } from "./language.js";
import { personName } from "./people.js";
import type { Applicant } from "./providers.js";
import type { RegionPlan } from "./regions.js";

/** What a report states by each criterion, and what shows it. */
const STATEMENTS: Readonly<Record<Criterion, { readonly statement: Bilingual; readonly evidence: Bilingual }>> = {
  "complaints": {
    statement: { kk: "Шағым түскен жоқ", ru: "Жалоб не было" },
    evidence: { kk: "Журнал үзіндісі", ru: "Выписка из журнала" },
  },
  "time-limits": {
    statement: { kk: "Мерзімдер сақталды", ru: "Сроки соблюдены" },
    evidence: { kk: "Жүйе есебі", ru: "Отчёт системы" },
  },
  "unjustified-refusals": {
    statement: { kk: "Негізсіз бас тарту жоқ", ru: "Необоснованных отказов нет" },
    evidence: { kk: "Бас тартулар тізілімі", ru: "Реестр отказов" },
  },
  "incomplete-package": {
    statement: { kk: "Толық емес топтама қабылданбады", ru: "Неполные пакеты не принимались" },
    evidence: { kk: "Тексеру актісі", ru: "Акт проверки" },
  },
  "unlawful-documents": {
    statement: { kk: "Артық құжат сұралмады", ru: "Лишнего не требовали" },
    evidence: { kk: "Сауалнама", ru: "Опрос" },
  },
  "other-violations": {
    statement: { kk: "Өзге бұзушылық жоқ", ru: "Иных нарушений нет" },
    evidence: { kk: "Бақылау актісі", ru: "Акт контроля" },
  },
};

const POSTS = {
  "head": { kk: "Басшы", ru: "Руководитель" },
  "deputy-head": { kk: "Басшының орынбасары", ru: "Заместитель руководителя" },
  "acting-head": { kk: "Басшының міндетін атқарушы", ru: "И. о. руководителя" },
  "other": { kk: "Бас маман", ru: "Главный специалист" },
} as const;

const ATTACHMENTS: Readonly<Record<PaperLanguage, readonly string[]>> = {
  kk: ["Қызмет туралы есеп", "Растайтын материалдар"],
  ru: ["Отчёт о деятельности", "Подтверждающие материалы"],
};

/** Annex 1, every field filled in. */
export function filledForm(
  { provider, language }: Applicant,
  region: RegionPlan,
  place: number,
  date: PlainDate,
  chance: Chance,
): ApplicationForm {
  const capacity = chance.inHundred(70) ? "head" : chance.inHundred(70) ? "deputy-head" : "acting-head";
  const line = String(place).padStart(4, "0");
  return {
    applicant: { name: personName(language, chance), post: POSTS[capacity][language], capacity },
    phone: `+7 ${region.phonePrefix}2 00 ${line.slice(0, 2)} ${line.slice(2)}`,
    email: `kense-${region.code.slice(3)}-${line.slice(1)}@example.kz`,
    providerName: provider.name,
    representatives: [{ name: personName(language, chance), post: POSTS.other[language] }],
    consent: true,
    attachments: ATTACHMENTS[language],
    date,
    signed: true,
  };
}

/** Someone signs who is neither head nor deputy. */
export function signedByAnother(form: ApplicationForm, language: PaperLanguage): ApplicationForm {
  return { ...form, applicant: { name: form.applicant?.name ?? "", post: POSTS.other[language], capacity: "other" } };
}

/** A report on all six criteria, with evidence by so many of them, from the first. */
export function reportWith(evidenced: number, applicationId: string, language: PaperLanguage): ActivityReport {
  return {
    criteria: Object.fromEntries(
      CRITERIA.map((criterion, place) => {
        const { statement, evidence } = STATEMENTS[criterion];
        const shown = place < evidenced ? [{ id: `${applicationId}/${String(place + 1)}`, title: evidence[language] }] : [];
        return [criterion, { statement: statement[language], evidence: shown }];
      }),
    ),
  };
}
