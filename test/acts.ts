import type {
  AdmissionGround,
  AdmissionRemark,
  ApplicationId,
  Ballot,
  Commission,
  CommissionId,
  EventData,
  EventType,
  Filing,
  Message,
  PersonId,
  RegionCode,
  ServiceProvider,
  SessionId,
} from "uzdik";
import { instant, plainDate } from "uzdik";
import { at, chairOf, commissionOf, DAYS, filingOf, providerOf, secretaryOf, sevenOf, sheetOf } from "./lawful-contest.js";

// Single acts as a log has them, each lawful in the lawful contest unless told otherwise. Days and moments are written as text.

type Act<Type extends EventType> = Message<Type, EventData<Type>>;

export function posted(
  webPostedAt = "2022-06-01T09:00:00+06:00",
  further: Partial<EventData<"ContestAnnounced">> = {},
): Act<"ContestAnnounced"> {
  return { type: "ContestAnnounced", data: { webPostedAt: instant(webPostedAt), ...further } };
}

export function socialNotice(postedAt = "2022-06-01T09:30:00+06:00"): Act<"SocialNoticePosted"> {
  return { type: "SocialNoticePosted", data: { postedAt: instant(postedAt) } };
}

/** A lawful composition, but for the change. */
export function formed(commissionId: CommissionId, change: Partial<Commission> = {}): Act<"CommissionFormed"> {
  return { type: "CommissionFormed", data: { commissionId, commission: { ...commissionOf(commissionId), ...change } } };
}

/** Complete papers in time from the first provider of Karaganda, but for the change. */
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

export function supplemented(applicationId: ApplicationId, filing: Filing): Act<"ApplicationSupplemented"> {
  return { type: "ApplicationSupplemented", data: { applicationId, filing } };
}

export function forwarded(applicationId: ApplicationId, to: RegionCode, on: string): Act<"ApplicationForwarded"> {
  return { type: "ApplicationForwarded", data: { applicationId, to, on: plainDate(on) } };
}

export function withdrawn(applicationId: ApplicationId, on: string): Act<"ApplicationWithdrawn"> {
  return { type: "ApplicationWithdrawn", data: { applicationId, on: plainDate(on) } };
}

/** A check that admits, unless grounds are given. */
export function checked(
  applicationId: ApplicationId,
  on: string = DAYS.checked,
  grounds: readonly AdmissionGround[] = [],
  remarks: readonly AdmissionRemark[] = [],
): Act<"DocumentsChecked"> {
  return {
    type: "DocumentsChecked",
    data: { applicationId, on: plainDate(on), admitted: grounds.length === 0, grounds, remarks },
  };
}

/** A session with all seven present, unless told who was. */
export function held(
  id: SessionId,
  commissionId: CommissionId,
  heldOn: string,
  present: readonly PersonId[] = sevenOf(commissionId),
): Act<"SessionHeld"> {
  return { type: "SessionHeld", data: { session: { id, commissionId, heldOn: plainDate(heldOn), present } } };
}

/** Minutes signed by the chair and the secretary of a commission. */
export function signed(sessionId: SessionId, by: CommissionId | readonly PersonId[], on: string): Act<"MinutesSigned"> {
  const signedBy = typeof by === "string" ? [chairOf(by), secretaryOf(by)] : by;
  return { type: "MinutesSigned", data: { sessionId, number: sessionId, signedBy, on: plainDate(on) } };
}

/** A sheet with these points by the six criteria, its total and whether that is more than 15. */
export function scored(
  applicationId: ApplicationId,
  sessionId: SessionId,
  points: readonly number[] = [5, 5, 5, 1, 0, 0],
): Act<"ApplicationScored"> {
  const total = points.reduce((sum, mark) => sum + mark, 0);
  return { type: "ApplicationScored", data: { applicationId, sessionId, sheet: sheetOf(points), total, passed: total > 15 } };
}

export function invited(
  applicationId: ApplicationId,
  on: string = DAYS.invited,
  interviewOn: string = DAYS.interviewed,
): Act<"CandidateInvited"> {
  return {
    type: "CandidateInvited",
    data: { applicationId, on: plainDate(on), interviewOn: plainDate(interviewOn), mode: "in-person" },
  };
}

/** An interview in person, with both defences, but for the change. */
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
      videoPresentation: { id: "video", title: "Video presentation" },
      peopleFirstProject: { id: "project", title: "People first" },
      ...change,
    },
  };
}

export function finalistsDecided(
  commissionId: RegionCode,
  sessionId: SessionId,
  finalists: readonly ApplicationId[],
  ballots?: readonly Ballot[],
): Act<"FinalistsDecided"> {
  const data = { commissionId, sessionId, finalists };
  return { type: "FinalistsDecided", data: ballots === undefined ? data : { ...data, ballots } };
}

export function finalistsPublished(finalists: readonly ApplicationId[], on: string = DAYS.published): Act<"FinalistsPublished"> {
  return { type: "FinalistsPublished", data: { at: at(plainDate(on)), url: "https://example.kz/finalists", finalists } };
}

/** A whole package, but for the change. */
export function handedOff(
  commissionId: RegionCode,
  applications: readonly ApplicationId[],
  dispatchedOn: string = DAYS.handedOff,
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

export function finalInterviewed(applicationId: ApplicationId, sessionId: SessionId): Act<"FinalInterviewHeld"> {
  return { type: "FinalInterviewHeld", data: { applicationId, sessionId } };
}

export function winnersDecided(
  sessionId: SessionId,
  winners: readonly ApplicationId[],
  ballots?: readonly Ballot[],
): Act<"WinnersDecided"> {
  return { type: "WinnersDecided", data: ballots === undefined ? { sessionId, winners } : { sessionId, winners, ballots } };
}

export function diplomaAwarded(applicationId: ApplicationId, on: string = DAYS.awarded): Act<"DiplomaAwarded"> {
  return { type: "DiplomaAwarded", data: { applicationId, number: `Diploma of ${applicationId}`, on: plainDate(on) } };
}
