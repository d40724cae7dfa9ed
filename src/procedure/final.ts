/**
 * Clause 20, the interviews of the second stage: the Republican commission hears the finalists, who may
 * correct their video presentation and project before.
 */
import type { RegionCode } from "../calendar/regions.js";
import type { ApplicationId } from "../record/application.js";
import type { EventData, EventType } from "../record/events.js";
import type { Inquiry } from "./inquiry.js";
import { breachesAmong, facts, KEPT, type Breach, type Constraint, type DutyRule } from "./rule.js";

const finalistsOnly: Constraint<"final/finalists-only"> = {
  rule: "final/finalists-only",
  on: ["FinalistsDecided", "MaterialsCorrected", "FinalInterviewHeld"],
  application: (application, inquiry) => {
    const { corrections, finalInterviews } = application.record;
    if (corrections.length + finalInterviews.length === 0 || application.isFinalist) return KEPT;
    // Those that replaced a decision that names it: without them it would be a finalist.
    const rests = (): readonly object[] => inquiry.replacing(application.id);
    const breach = (act: EventType, data: object, on: Breach["facts"]["on"]): Breach => ({ facts: facts({ act, on }), acts: [data], rests });
    return [
      ...corrections.map((correction) => breach("MaterialsCorrected", correction, correction.on)),
      ...finalInterviews.map((interview) => breach("FinalInterviewHeld", interview, inquiry.dayOf(interview))),
    ];
  },
};

/** The first stage precedes the second (N4.0): the Agency has the files before it hears anyone. */
const afterHandoff: Constraint<"final/after-handoff"> = {
  rule: "final/after-handoff",
  on: ["SessionHeld", "ApplicationForwarded", "MaterialsHandedOff", "FinalInterviewHeld"],
  having: "finalInterviews",
  application: ({ record, commissionId }, inquiry) => {
    const handoff = inquiry.handoffs(commissionId)[0];
    if (handoff === undefined) return KEPT;
    return breachesAmong(record.finalInterviews, (interview) => {
      const recording = inquiry.recording(interview.sessionId);
      if (recording === undefined || recording.session.heldOn >= handoff.dispatchedOn) return undefined;
      return {
        facts: { on: recording.session.heldOn, dispatchedOn: handoff.dispatchedOn },
        acts: [interview],
        rests: () => [handoff, recording, ...record.forwardings],
      };
    });
  },
};

/** Corrections after the interview are not considered (#73). */
const correctionBeforeInterview: Constraint<"final/correction-before-interview"> = {
  rule: "final/correction-before-interview",
  on: ["SessionHeld", "MaterialsCorrected", "FinalInterviewHeld"],
  having: "finalInterviews",
  application: ({ record }, inquiry) => {
    const interview = record.finalInterviews[0];
    const recording = interview === undefined ? undefined : inquiry.recording(interview.sessionId);
    if (interview === undefined || recording === undefined) return KEPT;
    const interviewedOn = recording.session.heldOn;
    return breachesAmong(record.corrections, (correction) =>
      correction.on <= interviewedOn
        ? undefined
        : { facts: { on: correction.on, interviewedOn }, acts: [correction], rests: () => [interview, recording] },
    );
  },
};

/** The first package, by order of recording, that names an application. */
function packageNaming(id: ApplicationId, code: RegionCode, inquiry: Inquiry): EventData<"MaterialsHandedOff"> | undefined {
  const naming = ({ applications }: EventData<"MaterialsHandedOff">): boolean => applications.includes(id);
  const own = inquiry.handoffs(code).find(naming);
  return own ?? inquiry.commissions().flatMap(([other]) => inquiry.handoffs(other)).find(naming);
}

/** Clauses 20 and 21 both rest on the results of interviews, so there must be one (#74). */
const interviewed: DutyRule<"final/interviewed"> = {
  rule: "final/interviewed",
  on: [],
  application: (application, inquiry) => {
    if (!application.isFinalist) return undefined;
    const handoff = packageNaming(application.id, application.commissionId, inquiry);
    if (handoff === undefined) return undefined;
    const interview = application.record.finalInterviews[0];
    const { withdrawal } = application;
    return {
      since: handoff.dispatchedOn,
      performed: interview && { act: interview, on: inquiry.dayOf(interview) },
      endsOn: withdrawal?.on,
    };
  },
};

/** The rules of the second stage's interviews, in their order. */
export const FINAL_RULES = [finalistsOnly, afterHandoff, correctionBeforeInterview] as const;
/** The duties of the second stage's interviews, in their order. */
export const FINAL_DUTIES = [interviewed] as const;
