import type * as z from "zod";
import type { ContestEvent } from "../record/events.js";
import { EVENT_DATA } from "./data.js";
import { message, messages } from "./message.js";

/** Every event, as zod infers it: a type test holds it against the hand-written type. */
export const events = messages([
  message("ContestAnnounced", EVENT_DATA.ContestAnnounced),
  message("SocialNoticePosted", EVENT_DATA.SocialNoticePosted),
  message("CommissionFormed", EVENT_DATA.CommissionFormed),
  message("ApplicationFiled", EVENT_DATA.ApplicationFiled),
  message("ApplicationSupplemented", EVENT_DATA.ApplicationSupplemented),
  message("ApplicationForwarded", EVENT_DATA.ApplicationForwarded),
  message("ApplicationWithdrawn", EVENT_DATA.ApplicationWithdrawn),
  message("DocumentsChecked", EVENT_DATA.DocumentsChecked),
  message("SessionHeld", EVENT_DATA.SessionHeld),
  message("MinutesSigned", EVENT_DATA.MinutesSigned),
  message("ApplicationScored", EVENT_DATA.ApplicationScored),
  message("CandidateInvited", EVENT_DATA.CandidateInvited),
  message("InterviewHeld", EVENT_DATA.InterviewHeld),
  message("FinalistsDecided", EVENT_DATA.FinalistsDecided),
  message("FinalistsPublished", EVENT_DATA.FinalistsPublished),
  message("MaterialsHandedOff", EVENT_DATA.MaterialsHandedOff),
  message("MaterialsCorrected", EVENT_DATA.MaterialsCorrected),
  message("FinalInterviewHeld", EVENT_DATA.FinalInterviewHeld),
  message("WinnersDecided", EVENT_DATA.WinnersDecided),
  message("WinnerFileCompiled", EVENT_DATA.WinnerFileCompiled),
  message("ResultsProvided", EVENT_DATA.ResultsProvided),
  message("ResultsPublished", EVENT_DATA.ResultsPublished),
  message("AwardNotified", EVENT_DATA.AwardNotified),
  message("DiplomaAwarded", EVENT_DATA.DiplomaAwarded),
]);

/**
 * One entry of the record of a contest, as a zod schema: unknown fields are refused at every level, and so are days that
 * do not exist and moments without an offset.
 *
 * Not checked here: anything the regulation asks for. Points are any finite number, so that an unlawful sheet can be
 * recorded and faulted. A whole log is read by `parseEvents`.
 *
 * @example A winner's diploma
 * ```ts
 * import { contestEventSchema } from "uzdik/schema";
 *
 * const awarded = { type: "DiplomaAwarded", data: { applicationId: "a-17", number: "3", on: "2022-08-20" } };
 * contestEventSchema.safeParse(awarded).success; // => true
 * contestEventSchema.safeParse({ ...awarded, type: "DiplomaLost" }).success; // => false
 * ```
 */
export const contestEventSchema: z.ZodType<ContestEvent, ContestEvent> = events;
