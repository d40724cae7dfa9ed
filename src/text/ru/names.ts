import type { AdmissionGround, Criterion } from "../../record/application.js";
import type { Commission } from "../../record/commission.js";
import type { EventType } from "../../record/events.js";
import type { Duty, FindingFacts } from "../../record/finding.js";

/** Acts in the nominative singular: the sentences take verbs that need no gender. */
export const ACTS: { readonly [T in EventType]: string } = {
  ContestAnnounced: "объявление конкурса",
  SocialNoticePosted: "размещение объявления в социальных сетях",
  CommissionFormed: "образование комиссии",
  ApplicationFiled: "подача документов",
  ApplicationSupplemented: "дополнение заявления",
  ApplicationForwarded: "перенаправление заявления",
  ApplicationWithdrawn: "отзыв заявления",
  DocumentsChecked: "проверка документов",
  SessionHeld: "проведение заседания",
  MinutesSigned: "подписание протокола",
  ApplicationScored: "оценка в баллах",
  CandidateInvited: "приглашение на собеседование",
  InterviewHeld: "собеседование",
  FinalistsDecided: "решение о кандидатах второго этапа",
  FinalistsPublished: "публикация списка кандидатов второго этапа",
  MaterialsHandedOff: "направление материалов в Агентство",
  MaterialsCorrected: "корректировка материалов",
  FinalInterviewHeld: "собеседование второго этапа",
  WinnersDecided: "решение о победителях",
  WinnerFileCompiled: "формирование материалов по победителю",
  ResultsProvided: "представление информации о результатах",
  ResultsPublished: "публикация результатов",
  AwardNotified: "уведомление о награждении",
  DiplomaAwarded: "вручение диплома",
};

/** The grounds of not being admitted. */
export const GROUNDS: { readonly [G in AdmissionGround]: string } = {
  late: "документы представлены после истечения срока",
  "form-missing": "нет заявления по форме",
  "form-unsigned": "заявление не подписано",
  "form-incomplete": "форма заявления заполнена не полностью",
  "report-missing": "нет отчёта о деятельности",
  "evidence-missing": "нет подтверждающих материалов",
  "provider-not-eligible": "услугодатель не относится к допускаемым к конкурсу",
};

/** The criteria of Annex 2. */
export const CRITERIA: { readonly [C in Criterion]: string } = {
  complaints: "отсутствие жалоб на качество оказания государственных услуг",
  "time-limits": "соблюдение сроков оказания государственных услуг",
  "unjustified-refusals": "отсутствие необоснованных отказов в оказании государственных услуг",
  "incomplete-package": "отсутствие фактов оказания государственных услуг при неполном пакете документов",
  "unlawful-documents": "отсутствие фактов истребования документов, не предусмотренных нормативными правовыми актами",
  "other-violations": "отсутствие иных нарушений в сфере оказания государственных услуг",
};

/** Who approved: the instrumental. */
export const AUTHORITIES: { readonly [A in Commission["approvedBy"]]: string } = {
  "territorial-department": "территориальным департаментом",
  agency: "Агентством",
};

/** The posts a chair may hold. */
export const POSTS: { readonly [P in Commission["chair"]["post"]]: string } = {
  "head-of-department": "руководитель территориального департамента",
  "acting-head-of-department": "исполняющий обязанности руководителя территориального департамента",
  "deputy-chair-of-agency": "заместитель Председателя Агентства",
  other: "иная должность",
};

/** What the secretary is besides: the instrumental. */
export const SEATS: { readonly [S in NonNullable<FindingFacts["seat"]>]: string } = {
  member: "членом комиссии",
  chair: "председателем комиссии",
};

/** In which list: the prepositional. */
export const LISTS: { readonly [L in NonNullable<FindingFacts["list"]>]: string } = {
  city: "в списке города",
  central: "в списке центральных органов",
};

/** What there is none of: the genitive. */
export const MISSING: { readonly [M in NonNullable<FindingFacts["missing"]>[number]]: string } = {
  chair: "подписи председателя",
  secretary: "подписи секретаря",
  "video-presentation": "видеопрезентации",
  "people-first-project": "проекта «Люди прежде всего»",
  "interview-materials": "материалов собеседования",
  decision: "решения комиссии",
};

/** How a duty stands, in a word. */
export const STATUSES: { readonly [S in Duty["status"]]: string } = {
  open: "ожидает исполнения",
  performed: "исполнено",
  "performed-late": "исполнено с опозданием",
  overdue: "просрочено",
};
