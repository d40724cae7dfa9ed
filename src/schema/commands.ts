import * as z from "zod";
import type { ContestCommand } from "../record/commands.js";
import { EXPECTED, exactlyOneOf, expectation, written } from "../record/expectation.js";
import { isJsonObject } from "../record/json-object.js";
import { at, EVENT_DATA, on } from "./data.js";
import { ballots, ids, sheet } from "./papers.js";
import { message, messages } from "./message.js";
import { id, record, region } from "./values.js";

// With ballots the outcome is computed, with names it is recorded: one of them, never both.
const absent = z.never().exactOptional();
const finalistsToDecide = z.union(
  [
    record({ commissionId: region, sessionId: id, ballots, finalists: absent }),
    record({ commissionId: region, sessionId: id, finalists: ids, ballots: absent }),
  ],
  saysWhich("ballots", "finalists"),
);
const winnersToDecide = z.union(
  [record({ sessionId: id, ballots, winners: absent }), record({ sessionId: id, winners: ids, ballots: absent })],
  saysWhich("ballots", "winners"),
);

/** Every command, as zod infers it; a type test holds it against the hand-written type. */
export const commands = messages([
  message("AnnounceContest", EVENT_DATA.ContestAnnounced),
  message("PostSocialNotice", EVENT_DATA.SocialNoticePosted),
  message("FormCommission", EVENT_DATA.CommissionFormed),
  message("FileApplication", EVENT_DATA.ApplicationFiled),
  message("SupplementApplication", EVENT_DATA.ApplicationSupplemented),
  message("ForwardApplication", EVENT_DATA.ApplicationForwarded),
  message("WithdrawApplication", EVENT_DATA.ApplicationWithdrawn),
  message("CheckDocuments", record(on)),
  message("HoldSession", EVENT_DATA.SessionHeld),
  message("SignMinutes", EVENT_DATA.MinutesSigned),
  message("ScoreApplication", record({ ...at, sheet })),
  message("InviteCandidate", EVENT_DATA.CandidateInvited),
  message("HoldInterview", EVENT_DATA.InterviewHeld),
  message("DecideFinalists", finalistsToDecide),
  message("PublishFinalists", EVENT_DATA.FinalistsPublished),
  message("HandOffMaterials", EVENT_DATA.MaterialsHandedOff),
  message("CorrectMaterials", EVENT_DATA.MaterialsCorrected),
  message("HoldFinalInterview", EVENT_DATA.FinalInterviewHeld),
  message("DecideWinners", winnersToDecide),
  message("CompileWinnerFile", EVENT_DATA.WinnerFileCompiled),
  message("ProvideResults", EVENT_DATA.ResultsProvided),
  message("PublishResults", EVENT_DATA.ResultsPublished),
  message("NotifyAward", EVENT_DATA.AwardNotified),
  message("AwardDiploma", EVENT_DATA.DiplomaAwarded),
]);

/**
 * What is asked for in a contest, as a zod schema: as strict as `contestEventSchema`. A decision carries ballots or
 * names, never both.
 *
 * Not checked here: whether the command may be accepted, which `decide` answers.
 *
 * @example A decision that rests on names, and one that rests on nothing
 * ```ts
 * import { contestCommandSchema } from "uzdik/schema";
 *
 * const decision = { type: "DecideWinners", data: { sessionId: "s-9", winners: ["a-1", "a-2", "a-3"] } };
 * contestCommandSchema.safeParse(decision).success; // => true
 * contestCommandSchema.safeParse({ type: "DecideWinners", data: { sessionId: "s-9" } }).success; // => false
 * ```
 */
export const contestCommandSchema: z.ZodType<ContestCommand, ContestCommand> = commands;

function saysWhich(one: string, other: string): { readonly error: (issue: z.core.$ZodRawIssue) => string } {
  return {
    error: (issue) => {
      const { input } = issue;
      if (!isJsonObject(input)) return expectation(EXPECTED.object, input);
      const [hasOne, hasOther] = [Object.hasOwn(input, one), Object.hasOwn(input, other)];
      if (hasOne === hasOther) return exactlyOneOf(one, other, hasOne);
      const faults = issue.code === "invalid_union" ? issue.errors[hasOne ? 0 : 1] : undefined;
      return (faults ?? []).map(({ path, message }) => (path.length === 0 ? message : `${written(path)}: ${message}`)).join("; ");
    },
  };
}
