import type { ContestCommand } from "../record/commands.js";
import type { ContestEvent } from "../record/events.js";

/**
 * The command that asks for an act: its data, less what the library computes, and less the names where
 * there are ballots.
 *
 * Not checked here: whether the command would be accepted (`decide`), and whether the event would then
 * say the same.
 *
 * @param event - an act as a log has it
 * @returns the command that would have asked for it
 * @example Whether a check admits is the library's to compute
 * ```ts
 * import { checked, commandOf } from "uzdik/testing";
 * commandOf(checked("KZ-35/1")); // => { type: "CheckDocuments", data: { applicationId: "KZ-35/1", on: "2022-06-20" } }
 * ```
 */
export function commandOf(event: ContestEvent): ContestCommand {
  switch (event.type) {
    case "ContestAnnounced":
      return { type: "AnnounceContest", data: event.data };
    case "SocialNoticePosted":
      return { type: "PostSocialNotice", data: event.data };
    case "CommissionFormed":
      return { type: "FormCommission", data: event.data };
    case "ApplicationFiled":
      return { type: "FileApplication", data: event.data };
    case "ApplicationSupplemented":
      return { type: "SupplementApplication", data: event.data };
    case "ApplicationForwarded":
      return { type: "ForwardApplication", data: event.data };
    case "ApplicationWithdrawn":
      return { type: "WithdrawApplication", data: event.data };
    case "DocumentsChecked": {
      const { applicationId, on } = event.data;
      return { type: "CheckDocuments", data: { applicationId, on } };
    }
    case "SessionHeld":
      return { type: "HoldSession", data: event.data };
    case "MinutesSigned":
      return { type: "SignMinutes", data: event.data };
    case "ApplicationScored": {
      const { applicationId, sessionId, sheet } = event.data;
      return { type: "ScoreApplication", data: { applicationId, sessionId, sheet } };
    }
    case "CandidateInvited":
      return { type: "InviteCandidate", data: event.data };
    case "InterviewHeld":
      return { type: "HoldInterview", data: event.data };
    case "FinalistsDecided": {
      const { finalists, ballots, ...data } = event.data;
      return { type: "DecideFinalists", data: ballots === undefined ? { ...data, finalists } : { ...data, ballots } };
    }
    case "FinalistsPublished":
      return { type: "PublishFinalists", data: event.data };
    case "MaterialsHandedOff":
      return { type: "HandOffMaterials", data: event.data };
    case "MaterialsCorrected":
      return { type: "CorrectMaterials", data: event.data };
    case "FinalInterviewHeld":
      return { type: "HoldFinalInterview", data: event.data };
    case "WinnersDecided": {
      const { winners, ballots, ...data } = event.data;
      return { type: "DecideWinners", data: ballots === undefined ? { ...data, winners } : { ...data, ballots } };
    }
    case "WinnerFileCompiled":
      return { type: "CompileWinnerFile", data: event.data };
    case "ResultsProvided":
      return { type: "ProvideResults", data: event.data };
    case "ResultsPublished":
      return { type: "PublishResults", data: event.data };
    case "AwardNotified":
      return { type: "NotifyAward", data: event.data };
    case "DiplomaAwarded":
      return { type: "AwardDiploma", data: event.data };
  }
}
