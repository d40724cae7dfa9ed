import { instant } from "../calendar/instant.js";
import { plainDate } from "../calendar/plain-date.js";
import type { RegionCode } from "../calendar/regions.js";
import type {
  AdmissionGround,
  AdmissionRemark,
  ApplicationId,
  Filing,
  ServiceProvider,
} from "../record/application.js";
import type { Commission, CommissionId, PersonId } from "../record/commission.js";
import type { EventData, EventType, Message } from "../record/events.js";
import type { Ballot, SessionId } from "../record/session.js";
import { LAWFUL_DAYS, momentOf } from "./days.js";
import { filingOf, providerOf, sheetOf } from "./papers.js";
import { chairOf, commissionOf, membersOf, secretaryOf } from "./people.js";

// Single acts as a log has them, each lawful in the lawful contest unless told otherwise. Days and moments are written as text.

/** One act of a kind, as a log has it. */
export type Act<Type extends EventType> = Message<Type, EventData<Type>>;

/**
 * The contest is announced on the web resource.
 *
 * @param webPostedAt - the moment of the posting
 * @param further - what else the notice has
 * @returns the act
 * @example On Wednesday 1 June 2022
 * ```ts
 * import { posted } from "uzdik/testing";
 * posted(); // => { type: "ContestAnnounced", data: { webPostedAt: "2022-06-01T09:00:00+06:00" } }
 * ```
 */
export function posted(
  webPostedAt = "2022-06-01T09:00:00+06:00",
  further: Partial<EventData<"ContestAnnounced">> = {},
): Act<"ContestAnnounced"> {
  return { type: "ContestAnnounced", data: { webPostedAt: instant(webPostedAt), ...further } };
}

/**
 * The contest is announced on social networks.
 *
 * @param postedAt - the moment of the posting
 * @returns the act
 */
export function socialNotice(postedAt = "2022-06-01T09:30:00+06:00"): Act<"SocialNoticePosted"> {
  return { type: "SocialNoticePosted", data: { postedAt: instant(postedAt) } };
}

/**
 * A commission is formed: a lawful composition, but for the change.
 *
 * @param commissionId - a region's, or the republican one
 * @param change - what is otherwise
 * @returns the act
 * @example Six members instead of seven
 * ```ts
 * import { compositionFindings } from "uzdik";
 * import { formed, membersOf } from "uzdik/testing";
 * const { data } = formed("KZ-35");
 * const six = formed("KZ-35", { members: data.commission.members.slice(0, 6) });
 * compositionFindings("KZ-35", six.data.commission).map(({ rule }) => rule); // => ["commission/seven-members"]
 * ```
 */
export function formed(commissionId: CommissionId, change: Partial<Commission> = {}): Act<"CommissionFormed"> {
  return { type: "CommissionFormed", data: { commissionId, commission: { ...commissionOf(commissionId), ...change } } };
}

/**
 * An application is filed: complete papers in time from the first provider of Karaganda, but for the change.
 *
 * @param applicationId - its id
 * @param change - the commission it is filed with, the provider, and what is otherwise in the papers
 * @returns the act
 * @example Received at the first moment that is late
 * ```ts
 * import { instant } from "uzdik";
 * import { filed } from "uzdik/testing";
 * const late = filed("a", { filing: { receivedAt: instant("2022-06-16T00:00:00+06:00") } });
 * late.data.filing.receivedAt; // => "2022-06-16T00:00:00+06:00"
 * late.data.commissionId; // => "KZ-35"
 * ```
 */
export function filed(
  applicationId: ApplicationId,
  change: { readonly commissionId?: RegionCode; readonly provider?: ServiceProvider; readonly filing?: Partial<Filing> } = {},
): Act<"ApplicationFiled"> {
  const { commissionId = "KZ-35", provider = providerOf(1, commissionId) } = change;
  return {
    type: "ApplicationFiled",
    data: { applicationId, commissionId, provider, filing: { ...filingOf(provider), ...change.filing } },
  };
}

/**
 * Further papers of an application come in.
 *
 * @param applicationId - whose they are
 * @param filing - the papers
 * @returns the act
 */
export function supplemented(applicationId: ApplicationId, filing: Filing): Act<"ApplicationSupplemented"> {
  return { type: "ApplicationSupplemented", data: { applicationId, filing } };
}

/**
 * An application is forwarded to another commission.
 *
 * @param applicationId - which one
 * @param to - the region whose commission gets it
 * @param on - the day
 * @returns the act
 */
export function forwarded(applicationId: ApplicationId, to: RegionCode, on: string): Act<"ApplicationForwarded"> {
  return { type: "ApplicationForwarded", data: { applicationId, to, on: plainDate(on) } };
}

/**
 * An application is withdrawn.
 *
 * @param applicationId - which one
 * @param on - the day
 * @returns the act
 */
export function withdrawn(applicationId: ApplicationId, on: string): Act<"ApplicationWithdrawn"> {
  return { type: "ApplicationWithdrawn", data: { applicationId, on: plainDate(on) } };
}

/**
 * The documents of an application are checked; it is admitted, unless grounds are given.
 *
 * @param applicationId - which one
 * @param on - the day
 * @param grounds - why it is not admitted
 * @param remarks - what never excludes
 * @returns the act
 * @example Not admitted, being late
 * ```ts
 * import { checked } from "uzdik/testing";
 * checked("a", "2022-06-24", ["late"]).data.admitted; // => false
 * ```
 */
export function checked(
  applicationId: ApplicationId,
  on: string = LAWFUL_DAYS.checked,
  grounds: readonly AdmissionGround[] = [],
  remarks: readonly AdmissionRemark[] = [],
): Act<"DocumentsChecked"> {
  return {
    type: "DocumentsChecked",
    data: { applicationId, on: plainDate(on), admitted: grounds.length === 0, grounds, remarks },
  };
}

/**
 * A commission sits, with all seven present unless told who was.
 *
 * @param id - the session's id
 * @param commissionId - whose session it is
 * @param heldOn - the day
 * @param present - who was there
 * @returns the act
 * @example Five of seven are enough
 * ```ts
 * import { isQuorate } from "uzdik";
 * import { commissionOf, held, membersOf } from "uzdik/testing";
 * const { session } = held("s", "KZ-35", "2022-06-27", membersOf("KZ-35").slice(0, 5)).data;
 * isQuorate(session, commissionOf("KZ-35")); // => true
 * ```
 */
export function held(
  id: SessionId,
  commissionId: CommissionId,
  heldOn: string,
  present: readonly PersonId[] = membersOf(commissionId),
): Act<"SessionHeld"> {
  return { type: "SessionHeld", data: { session: { id, commissionId, heldOn: plainDate(heldOn), present } } };
}

/**
 * Minutes are signed.
 *
 * @param sessionId - of which session
 * @param by - the commission whose chair and secretary sign, or the persons who do
 * @param on - the day
 * @returns the act
 */
export function signed(sessionId: SessionId, by: CommissionId | readonly PersonId[], on: string): Act<"MinutesSigned"> {
  const signedBy = typeof by === "string" ? [chairOf(by), secretaryOf(by)] : by;
  return { type: "MinutesSigned", data: { sessionId, number: sessionId, signedBy, on: plainDate(on) } };
}

/**
 * An application is scored, with its total and whether that is more than 15.
 *
 * @param applicationId - which one
 * @param sessionId - at which session
 * @param points - by the six criteria
 * @returns the act
 * @example Fifteen points are not enough
 * ```ts
 * import { scored } from "uzdik/testing";
 * scored("a", "s", [5, 5, 5]).data.passed; // => false
 * ```
 */
export function scored(
  applicationId: ApplicationId,
  sessionId: SessionId,
  points: readonly number[] = [5, 5, 5, 1, 0, 0],
): Act<"ApplicationScored"> {
  const total = points.reduce((sum, mark) => sum + mark, 0);
  return { type: "ApplicationScored", data: { applicationId, sessionId, sheet: sheetOf(points), total, passed: total > 15 } };
}

/**
 * A candidate is invited to an interview in person.
 *
 * @param applicationId - whose application passed selection
 * @param on - the day of the invitation
 * @param interviewOn - the day it names
 * @returns the act
 */
export function invited(
  applicationId: ApplicationId,
  on: string = LAWFUL_DAYS.invited,
  interviewOn: string = LAWFUL_DAYS.interviewed,
): Act<"CandidateInvited"> {
  return {
    type: "CandidateInvited",
    data: { applicationId, on: plainDate(on), interviewOn: plainDate(interviewOn), mode: "in-person" },
  };
}

/**
 * A candidate is interviewed in person, with both defences, but for the change.
 *
 * @param applicationId - whose application it is
 * @param sessionId - at which session
 * @param change - what is otherwise
 * @returns the act
 */
export function interviewed(
  applicationId: ApplicationId,
  sessionId: SessionId,
  change: Partial<EventData<"InterviewHeld">> = {},
): Act<"InterviewHeld"> {
  return {
    type: "InterviewHeld",
    data: {
      applicationId,
      sessionId,
      mode: "in-person",
      videoPresentation: { id: `${applicationId}/video`, title: "Video presentation" },
      peopleFirstProject: { id: `${applicationId}/project`, title: "People first" },
      ...change,
    },
  };
}

/**
 * A regional commission decides on its finalists.
 *
 * @param commissionId - whose decision it is
 * @param sessionId - at which session
 * @param finalists - whom it names
 * @param ballots - the ballots, where they are recorded
 * @returns the act
 */
export function finalistsDecided(
  commissionId: RegionCode,
  sessionId: SessionId,
  finalists: readonly ApplicationId[],
  ballots?: readonly Ballot[],
): Act<"FinalistsDecided"> {
  const data = { commissionId, sessionId, finalists };
  return { type: "FinalistsDecided", data: ballots === undefined ? data : { ...data, ballots } };
}

/**
 * A list of finalists is published.
 *
 * @param finalists - whom it names
 * @param on - the day
 * @returns the act
 */
export function finalistsPublished(
  finalists: readonly ApplicationId[],
  on: string = LAWFUL_DAYS.published,
): Act<"FinalistsPublished"> {
  return { type: "FinalistsPublished", data: { at: momentOf(plainDate(on)), url: "https://example.kz/finalists", finalists } };
}

/**
 * A region hands its materials off: a whole package, but for the change.
 *
 * @param commissionId - the region
 * @param applications - whose files are in it
 * @param dispatchedOn - the day
 * @param change - what is otherwise
 * @returns the act
 */
export function handedOff(
  commissionId: RegionCode,
  applications: readonly ApplicationId[],
  dispatchedOn: string = LAWFUL_DAYS.handedOff,
  change: Partial<EventData<"MaterialsHandedOff">> = {},
): Act<"MaterialsHandedOff"> {
  return {
    type: "MaterialsHandedOff",
    data: {
      commissionId,
      dispatchedOn: plainDate(dispatchedOn),
      applications,
      decisionIncluded: true,
      interviewMaterialsIncluded: true,
      ...change,
    },
  };
}

/**
 * A finalist corrects the video presentation.
 *
 * @param applicationId - whose it is
 * @param on - the day
 * @returns the act
 */
export function corrected(applicationId: ApplicationId, on: string): Act<"MaterialsCorrected"> {
  const videoPresentation = { id: `${applicationId}/video-2`, title: "Video presentation, corrected" };
  return { type: "MaterialsCorrected", data: { applicationId, on: plainDate(on), videoPresentation } };
}

/**
 * A finalist is interviewed by the republican commission.
 *
 * @param applicationId - whose application it is
 * @param sessionId - at which session
 * @returns the act
 */
export function finalInterviewed(applicationId: ApplicationId, sessionId: SessionId): Act<"FinalInterviewHeld"> {
  return { type: "FinalInterviewHeld", data: { applicationId, sessionId } };
}

/**
 * The republican commission decides on the winners.
 *
 * @param sessionId - at which session
 * @param winners - whom it names
 * @param ballots - the ballots, where they are recorded
 * @returns the act
 */
export function winnersDecided(
  sessionId: SessionId,
  winners: readonly ApplicationId[],
  ballots?: readonly Ballot[],
): Act<"WinnersDecided"> {
  return { type: "WinnersDecided", data: ballots === undefined ? { sessionId, winners } : { sessionId, winners, ballots } };
}

/**
 * A winner's file is compiled.
 *
 * @param applicationId - whose it is
 * @param on - the day
 * @returns the act
 */
export function fileCompiled(applicationId: ApplicationId, on: string = LAWFUL_DAYS.provided): Act<"WinnerFileCompiled"> {
  return { type: "WinnerFileCompiled", data: { applicationId, on: plainDate(on) } };
}

/**
 * The secretary provides information on the results.
 *
 * @param on - the day
 * @returns the act
 */
export function resultsProvided(on: string = LAWFUL_DAYS.provided): Act<"ResultsProvided"> {
  return { type: "ResultsProvided", data: { on: plainDate(on) } };
}

/**
 * The results are published.
 *
 * @param on - the day
 * @returns the act
 */
export function resultsPublished(on: string = LAWFUL_DAYS.provided): Act<"ResultsPublished"> {
  return { type: "ResultsPublished", data: { at: momentOf(plainDate(on), "15:00:00"), url: "https://example.kz/results" } };
}

/**
 * The winners are told where and when the award is.
 *
 * @param on - the day of the notice
 * @param awardOn - the day of the award
 * @returns the act
 */
export function awardNotified(on: string = LAWFUL_DAYS.notified, awardOn: string = LAWFUL_DAYS.awarded): Act<"AwardNotified"> {
  return { type: "AwardNotified", data: { on: plainDate(on), awardOn: plainDate(awardOn), place: "Nur-Sultan" } };
}

/**
 * A winner gets the diploma.
 *
 * @param applicationId - whose application won
 * @param on - the day
 * @param number - the diploma's
 * @returns the act
 */
export function diplomaAwarded(
  applicationId: ApplicationId,
  on: string = LAWFUL_DAYS.awarded,
  number = `Diploma of ${applicationId}`,
): Act<"DiplomaAwarded"> {
  return { type: "DiplomaAwarded", data: { applicationId, number, on: plainDate(on) } };
}
