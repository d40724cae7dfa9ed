import type { AdmissionGround, Criterion } from "../../record/application.js";
import type { Commission } from "../../record/commission.js";
import type { EventType } from "../../record/events.js";
import type { Duty, FindingFacts } from "../../record/finding.js";

/** What each recorded act is called. */
export const ACTS: { readonly [T in EventType]: string } = {
  ContestAnnounced: "the announcement of the contest",
  SocialNoticePosted: "the notice on social networks",
  CommissionFormed: "the forming of the commission",
  ApplicationFiled: "the filing of documents",
  ApplicationSupplemented: "the supplement to the application",
  ApplicationForwarded: "the forwarding of the application",
  ApplicationWithdrawn: "the withdrawal of the application",
  DocumentsChecked: "the document check",
  SessionHeld: "the session",
  MinutesSigned: "the signing of the minutes",
  ApplicationScored: "the scoring",
  CandidateInvited: "the invitation to the interview",
  InterviewHeld: "the interview",
  FinalistsDecided: "the decision on finalists",
  FinalistsPublished: "the publication of the finalists",
  MaterialsHandedOff: "the hand-off of the materials",
  MaterialsCorrected: "the correction of the materials",
  FinalInterviewHeld: "the final interview",
  WinnersDecided: "the decision on winners",
  WinnerFileCompiled: "the compiling of the winner's file",
  ResultsProvided: "the providing of the results",
  ResultsPublished: "the publication of the results",
  AwardNotified: "the notice of the award",
  DiplomaAwarded: "the award of the diploma",
};

/** The grounds of not being admitted. */
export const GROUNDS: { readonly [G in AdmissionGround]: string } = {
  late: "filed late",
  "form-missing": "no application form",
  "form-unsigned": "the form is not signed",
  "form-incomplete": "the form is not filled in completely",
  "report-missing": "no activity report",
  "evidence-missing": "supporting materials are missing",
  "provider-not-eligible": "the provider is not one of those admitted to the contest",
};

/** The criteria of Annex 2. */
export const CRITERIA: { readonly [C in Criterion]: string } = {
  complaints: "no complaints about the quality of service",
  "time-limits": "time limits of service kept",
  "unjustified-refusals": "no unjustified refusals of service",
  "incomplete-package": "no service rendered on an incomplete package of documents",
  "unlawful-documents": "no demands for documents that the law does not provide for",
  "other-violations": "no other violations in rendering public services",
};

/** Who approves a composition. */
export const AUTHORITIES: { readonly [A in Commission["approvedBy"]]: string } = {
  "territorial-department": "the territorial department",
  agency: "the Agency",
};

/** The posts a chair may hold. */
export const POSTS: { readonly [P in Commission["chair"]["post"]]: string } = {
  "head-of-department": "head of the territorial department",
  "acting-head-of-department": "acting head of the territorial department",
  "deputy-chair-of-agency": "deputy chair of the Agency",
  other: "another post",
};

/** What a secretary may be besides. */
export const SEATS: { readonly [S in NonNullable<FindingFacts["seat"]>]: string } = { member: "a member", chair: "the chair" };

/** The capital's two lists, where it has two. */
export const LISTS: { readonly [L in NonNullable<FindingFacts["list"]>]: string } = {
  city: "the city's list",
  central: "the list of central bodies",
};

/** What may be missing of minutes, an interview or a package. */
export const MISSING: { readonly [M in NonNullable<FindingFacts["missing"]>[number]]: string } = {
  chair: "the chair's signature",
  secretary: "the secretary's signature",
  "video-presentation": "the video presentation",
  "people-first-project": "the «Адамдар ең алдымен» project",
  "interview-materials": "the interview materials",
  decision: "the commission's decision",
};

/** How a duty stands, in a word. */
export const STATUSES: { readonly [S in Duty["status"]]: string } = {
  open: "open",
  performed: "performed",
  "performed-late": "performed late",
  overdue: "overdue",
};
