/**
 * Clause 16: those who passed are invited within five working days to a personal interview, where they
 * defend a video presentation and the project «Адамдар ең алдымен».
 */
import { INVITATION_WORKING_DAYS, workingTermEnd } from "../regulation/deadlines.js";
import { breachesAmong, facts, KEPT, type Constraint, type DutyRule } from "./rule.js";

const selectedOnly: Constraint<"interview/selected-only"> = {
  rule: "interview/selected-only",
  on: ["ApplicationScored", "CandidateInvited", "InterviewHeld"],
  application: (application) => {
    if (application.hasPassed) return KEPT;
    const { invitations, interviews, scorings } = application.record;
    if (invitations.length + interviews.length === 0) return KEPT;
    const rests = (): readonly object[] => scorings;
    return [
      ...invitations.map((invitation) => ({ facts: { act: "CandidateInvited", on: invitation.on }, acts: [invitation], rests }) as const),
      ...interviews.map((interview) => ({ facts: facts({ act: "InterviewHeld", on: application.dayOf(interview) }), acts: [interview], rests })),
    ];
  },
};

/** Clause 16 says by when one «шақырылады», is invited; the start is the day of the selection (#14). */
const invitedInTime: DutyRule<"interview/invited-within-five-working-days"> = {
  rule: "interview/invited-within-five-working-days",
  on: ["SessionHeld", "ApplicationScored", "CandidateInvited", "InterviewHeld"],
  application: ({ record, hasPassed, withdrawal }, inquiry) => {
    const selection = hasPassed ? record.scorings.find(({ passed }) => passed) : undefined;
    if (selection === undefined) return undefined;
    const recording = inquiry.recording(selection.sessionId);
    if (recording === undefined) return undefined;
    const since = recording.session.heldOn;
    const invitation = record.invitations[0];
    const interview = record.interviews[0];
    const boundsInterview = inquiry.read("invitation-bounds") === "interview";
    const performed = boundsInterview
      ? interview && { act: interview, on: inquiry.dayOf(interview) }
      : invitation && { act: invitation, on: invitation.on };
    return {
      since,
      // Counted once for all whom a session selected.
      lastDay: inquiry.once(recording, () => workingTermEnd(since, INVITATION_WORKING_DAYS, inquiry)),
      arisesFrom: () => [selection, recording, ...(boundsInterview && interview !== undefined ? inquiry.restsOn(interview) : [])],
      performed,
      performedAs: boundsInterview ? "InterviewHeld" : undefined,
      endsOn: withdrawal?.on,
    };
  },
};

/** Only a recorded sanitary restriction is a ground for an interview online; it stays valid all the same (#66). */
const onlineBasis: Constraint<"interview/online-basis"> = {
  rule: "interview/online-basis",
  on: ["InterviewHeld"],
  having: "interviews",
  application: ({ record }, inquiry) => {
    return breachesAmong(record.interviews, (interview) => {
      if (interview.mode !== "online" || (interview.restriction ?? "").trim() !== "") return undefined;
      if (inquiry.read("online-interview") === "free") return undefined;
      return { facts: facts({ on: inquiry.dayOf(interview) }), acts: [interview] };
    });
  },
};

/** The list of clause 16 has no «немесе»: both are defended (#67). */
const bothDefences: Constraint<"interview/both-defences"> = {
  rule: "interview/both-defences",
  on: ["InterviewHeld"],
  having: "interviews",
  application: ({ record }, inquiry) => {
    return breachesAmong(record.interviews, (interview) => {
      const { videoPresentation, peopleFirstProject } = interview;
      if (videoPresentation !== undefined && peopleFirstProject !== undefined) return undefined;
      const missing: ("video-presentation" | "people-first-project")[] = [];
      if (videoPresentation === undefined) missing.push("video-presentation");
      if (peopleFirstProject === undefined) missing.push("people-first-project");
      return { facts: facts({ missing, on: inquiry.dayOf(interview) }), acts: [interview] };
    });
  },
};

/** The rules of the interview, in their order. */
export const INTERVIEW_RULES = [selectedOnly, onlineBasis, bothDefences] as const;
/** The duties of the interview, in their order. */
export const INTERVIEW_DUTIES = [invitedInTime] as const;
