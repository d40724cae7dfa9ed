import type { RegionCode } from "../calendar/regions.js";
import type { ApplicationId } from "./application.js";
import type { EventData, Message } from "./events.js";
import type { Ballot, SessionId } from "./session.js";

/** What is asked for, in the imperative: each command carries its event's data, less what the library computes. */
export type ContestCommand =
  | Message<"AnnounceContest", EventData<"ContestAnnounced">>
  | Message<"PostSocialNotice", EventData<"SocialNoticePosted">>
  | Message<"FormCommission", EventData<"CommissionFormed">>
  | Message<"FileApplication", EventData<"ApplicationFiled">>
  | Message<"SupplementApplication", EventData<"ApplicationSupplemented">>
  | Message<"ForwardApplication", EventData<"ApplicationForwarded">>
  | Message<"WithdrawApplication", EventData<"ApplicationWithdrawn">>
  | Message<"CheckDocuments", Omit<EventData<"DocumentsChecked">, "admitted" | "grounds" | "remarks">>
  | Message<"HoldSession", EventData<"SessionHeld">>
  | Message<"SignMinutes", EventData<"MinutesSigned">>
  | Message<"ScoreApplication", Omit<EventData<"ApplicationScored">, "total" | "passed">>
  | Message<"InviteCandidate", EventData<"CandidateInvited">>
  | Message<"HoldInterview", EventData<"InterviewHeld">>
  /** With ballots the outcome is computed; with names it is recorded as the commission reports it. */
  | Message<"DecideFinalists", { commissionId: RegionCode; sessionId: SessionId } & Chosen<"finalists">>
  | Message<"PublishFinalists", EventData<"FinalistsPublished">>
  | Message<"HandOffMaterials", EventData<"MaterialsHandedOff">>
  | Message<"CorrectMaterials", EventData<"MaterialsCorrected">>
  | Message<"HoldFinalInterview", EventData<"FinalInterviewHeld">>
  | Message<"DecideWinners", { sessionId: SessionId } & Chosen<"winners">>
  | Message<"CompileWinnerFile", EventData<"WinnerFileCompiled">>
  | Message<"ProvideResults", EventData<"ResultsProvided">>
  | Message<"PublishResults", EventData<"ResultsPublished">>
  | Message<"NotifyAward", EventData<"AwardNotified">>
  | Message<"AwardDiploma", EventData<"DiplomaAwarded">>;
/** Ballots, from which the outcome is computed, or the names that the commission reports. */
export type Chosen<Names extends string> = ({ readonly ballots: readonly Ballot[] } & { readonly [N in Names]?: never }) | ({ readonly [N in Names]: readonly ApplicationId[] } & { readonly ballots?: never });


/** The name of a command. */
export type CommandType = ContestCommand["type"];
