import type { EventType } from "../record/events.js";
import { ballots, commission, filing, grounds, ids, material, mode, provider, remarks, session, sheet } from "./papers.js";
import { commissionId, day, finiteNumber, id, instant, record, region, text, truth } from "./values.js";

/** An act on an application on a day. */
export const on = { applicationId: id, on: day };
/** An act on an application at a session. */
export const at = { applicationId: id, sessionId: id };
const defences = { videoPresentation: material.exactOptional(), peopleFirstProject: material.exactOptional() };

/** The data of each event by its name; most commands carry the same. */
export const EVENT_DATA = {
  ContestAnnounced: record({
    webPostedAt: instant,
    url: text.exactOptional(),
    statedLastDay: day.exactOptional(),
    referencePeriod: record({ from: day, through: day }).exactOptional(),
  }),
  SocialNoticePosted: record({ postedAt: instant, url: text.exactOptional() }),
  CommissionFormed: record({ commissionId, commission }),
  ApplicationFiled: record({ applicationId: id, commissionId: region, provider, filing }),
  ApplicationSupplemented: record({ applicationId: id, filing }),
  ApplicationForwarded: record({ ...on, to: region }),
  ApplicationWithdrawn: record(on),
  DocumentsChecked: record({ ...on, admitted: truth, grounds, remarks }),
  SessionHeld: record({ session }),
  MinutesSigned: record({ sessionId: id, number: text, signedBy: ids, on: day }),
  ApplicationScored: record({ ...at, sheet, total: finiteNumber, passed: truth }),
  CandidateInvited: record({ ...on, interviewOn: day, mode }),
  InterviewHeld: record({ ...at, mode, restriction: text.exactOptional(), ...defences }),
  FinalistsDecided: record({ commissionId: region, sessionId: id, finalists: ids, ballots: ballots.exactOptional() }),
  FinalistsPublished: record({ at: instant, url: text, finalists: ids }),
  MaterialsHandedOff: record({
    commissionId: region,
    dispatchedOn: day,
    applications: ids,
    decisionIncluded: truth,
    interviewMaterialsIncluded: truth,
  }),
  MaterialsCorrected: record({ ...on, ...defences }),
  FinalInterviewHeld: record(at),
  WinnersDecided: record({ sessionId: id, winners: ids, ballots: ballots.exactOptional() }),
  WinnerFileCompiled: record(on),
  ResultsProvided: record({ on: day }),
  ResultsPublished: record({ at: instant, url: text }),
  AwardNotified: record({ on: day, awardOn: day, place: text }),
  DiplomaAwarded: record({ ...on, number: text }),
} satisfies { readonly [T in EventType]: object };
