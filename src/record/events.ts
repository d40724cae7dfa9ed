import type { RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import type { AdmissionGround, AdmissionRemark, ApplicationId, Filing, MaterialRef, ScoreSheet, ServiceProvider } from "./application.js";
import type { Commission, CommissionId, PersonId } from "./commission.js";
import type { Ballot, Session, SessionId } from "./session.js";

/** What every command and event looks like: a type and its data. */
export interface Message<Type extends string, Data> {
  readonly type: Type;
  readonly data: Readonly<Data>;
}

/**
 * What was done, in the past tense: the record is a list of these. The reference period of the criteria, which the
 * text leaves open, is recorded as announced and not judged (#50).
 */
export type ContestEvent =
  | Message<"ContestAnnounced", { webPostedAt: Instant; url?: string; statedLastDay?: PlainDate; referencePeriod?: { readonly from: PlainDate; readonly through: PlainDate } }>
  | Message<"SocialNoticePosted", { postedAt: Instant; url?: string }>
  | Message<"CommissionFormed", { commissionId: CommissionId; commission: Commission }>
  | Message<"ApplicationFiled", { applicationId: ApplicationId; commissionId: RegionCode; provider: ServiceProvider; filing: Filing }>
  | Message<"ApplicationSupplemented", { applicationId: ApplicationId; filing: Filing }>
  | Message<"ApplicationForwarded", { applicationId: ApplicationId; to: RegionCode; on: PlainDate }>
  | Message<"ApplicationWithdrawn", { applicationId: ApplicationId; on: PlainDate }>
  | Message<"DocumentsChecked", { applicationId: ApplicationId; on: PlainDate; admitted: boolean; grounds: readonly AdmissionGround[]; remarks: readonly AdmissionRemark[] }>
  | Message<"SessionHeld", { session: Session }>
  | Message<"MinutesSigned", { sessionId: SessionId; number: string; signedBy: readonly PersonId[]; on: PlainDate }>
  | Message<"ApplicationScored", { applicationId: ApplicationId; sessionId: SessionId; sheet: ScoreSheet; total: number; passed: boolean }>
  | Message<"CandidateInvited", { applicationId: ApplicationId; on: PlainDate; interviewOn: PlainDate; mode: "in-person" | "online" }>
  | Message<"InterviewHeld", { applicationId: ApplicationId; sessionId: SessionId; mode: "in-person" | "online"; restriction?: string; videoPresentation?: MaterialRef; peopleFirstProject?: MaterialRef }>
  | Message<"FinalistsDecided", { commissionId: RegionCode; sessionId: SessionId; finalists: readonly ApplicationId[]; ballots?: readonly Ballot[] }>
  | Message<"FinalistsPublished", { at: Instant; url: string; finalists: readonly ApplicationId[] }>
  | Message<"MaterialsHandedOff", { commissionId: RegionCode; dispatchedOn: PlainDate; applications: readonly ApplicationId[]; decisionIncluded: boolean; interviewMaterialsIncluded: boolean }>
  | Message<"MaterialsCorrected", { applicationId: ApplicationId; on: PlainDate; videoPresentation?: MaterialRef; peopleFirstProject?: MaterialRef }>
  | Message<"FinalInterviewHeld", { applicationId: ApplicationId; sessionId: SessionId }>
  | Message<"WinnersDecided", { sessionId: SessionId; winners: readonly ApplicationId[]; ballots?: readonly Ballot[] }>
  | Message<"WinnerFileCompiled", { applicationId: ApplicationId; on: PlainDate }>
  | Message<"ResultsProvided", { on: PlainDate }>
  | Message<"ResultsPublished", { at: Instant; url: string }>
  | Message<"AwardNotified", { on: PlainDate; awardOn: PlainDate; place: string }>
  | Message<"DiplomaAwarded", { applicationId: ApplicationId; number: string; on: PlainDate }>;
/** What an event of a kind carries. */
export type EventData<T extends ContestEvent["type"]> = Extract<ContestEvent, { type: T }>["data"];

/** The name of a recorded act. */
export type EventType = ContestEvent["type"];
