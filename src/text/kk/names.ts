import type { AdmissionGround, Criterion } from "../../record/application.js";
import type { Commission } from "../../record/commission.js";
import type { EventType } from "../../record/events.js";
import type { Duty, FindingFacts } from "../../record/finding.js";

/** What each recorded act is called. */
export const ACTS: { readonly [T in EventType]: string } = {
  ContestAnnounced: "конкурс туралы хабарландыруды орналастыру",
  SocialNoticePosted: "хабарландыруды әлеуметтік желілерде орналастыру",
  CommissionFormed: "комиссияны құру",
  ApplicationFiled: "құжаттарды ұсыну",
  ApplicationSupplemented: "өтінішті толықтыру",
  ApplicationForwarded: "өтінішті қайта жолдау",
  ApplicationWithdrawn: "өтінішті кері қайтарып алу",
  DocumentsChecked: "құжаттарды тексеру",
  SessionHeld: "отырыс өткізу",
  MinutesSigned: "хаттамаға қол қою",
  ApplicationScored: "балмен бағалау",
  CandidateInvited: "әңгімелесуге шақыру",
  InterviewHeld: "әңгімелесу",
  FinalistsDecided: "екінші кезең үміткерлері туралы шешім",
  FinalistsPublished: "екінші кезең үміткерлерінің тізімін жариялау",
  MaterialsHandedOff: "материалдарды Агенттікке жіберу",
  MaterialsCorrected: "материалдарды түзету",
  FinalInterviewHeld: "екінші кезеңдегі әңгімелесу",
  WinnersDecided: "жеңімпаздар туралы шешім",
  WinnerFileCompiled: "жеңімпаз бойынша материалдарды қалыптастыру",
  ResultsProvided: "нәтижелер туралы ақпарат беру",
  ResultsPublished: "нәтижелерді жариялау",
  AwardNotified: "марапаттау туралы хабардар ету",
  DiplomaAwarded: "диплом тапсыру",
};

/** The grounds of not being admitted. */
export const GROUNDS: { readonly [G in AdmissionGround]: string } = {
  late: "құжаттар мерзімі өткеннен кейін ұсынылған",
  "form-missing": "нысан бойынша өтініш жоқ",
  "form-unsigned": "өтінішке қол қойылмаған",
  "form-incomplete": "өтініш нысаны толық толтырылмаған",
  "report-missing": "қызмет туралы есеп жоқ",
  "evidence-missing": "растайтын материалдар жоқ",
  "provider-not-eligible": "көрсетілетін қызметті беруші конкурсқа жіберілетіндер қатарына жатпайды",
};

/** The criteria of Annex 2. */
export const CRITERIA: { readonly [C in Criterion]: string } = {
  complaints: "мемлекеттік қызмет көрсету сапасына шағымдану фактілерінің болмауы",
  "time-limits": "мемлекеттік қызмет көрсету мерзімдерін сақтау",
  "unjustified-refusals": "мемлекеттік қызмет көрсетуден негізсіз бас тарту фактілерінің болмауы",
  "incomplete-package": "құжаттар пакеті толық болмаған жағдайда мемлекеттік қызмет көрсету фактілерінің болмауы",
  "unlawful-documents": "нормативтік құқықтық актілерде көзделмеген құжаттарды талап ету фактілерінің болмауы",
  "other-violations": "мемлекеттік қызметтер көрсету саласында бұзушылықтардың өзге де түрлерінің болмауы",
};

/** Who approves a composition. */
export const AUTHORITIES: { readonly [A in Commission["approvedBy"]]: string } = {
  "territorial-department": "аумақтық департамент",
  agency: "Агенттік",
};

/** The posts a chair may hold. */
export const POSTS: { readonly [P in Commission["chair"]["post"]]: string } = {
  "head-of-department": "аумақтық департамент басшысы",
  "acting-head-of-department": "аумақтық департамент басшысының міндетін атқарушы",
  "deputy-chair-of-agency": "Агенттік Төрағасының орынбасары",
  other: "өзге лауазым",
};

/** What a secretary may be besides. */
export const SEATS: { readonly [S in NonNullable<FindingFacts["seat"]>]: string } = {
  member: "комиссия мүшесі",
  chair: "комиссия төрағасы",
};

/** In which list: the locative. */
export const LISTS: { readonly [L in NonNullable<FindingFacts["list"]>]: string } = {
  city: "қаланың тізімінде",
  central: "орталық органдардың тізімінде",
};

/** What may be missing of minutes, an interview or a package. */
export const MISSING: { readonly [M in NonNullable<FindingFacts["missing"]>[number]]: string } = {
  chair: "төрағаның қолы",
  secretary: "хатшының қолы",
  "video-presentation": "бейнепрезентация",
  "people-first-project": "«Адамдар ең алдымен» жобасы",
  "interview-materials": "әңгімелесу материалдары",
  decision: "комиссияның шешімі",
};

/** How a duty stands, in a word. */
export const STATUSES: { readonly [S in Duty["status"]]: string } = {
  open: "орындалуын күтуде",
  performed: "орындалған",
  "performed-late": "кешіктіріліп орындалған",
  overdue: "мерзімі өтіп кеткен",
};
