/**
 * Clause 16: those who passed are invited within five working days to a personal interview, where they
 * defend a video presentation and the project «Адамдар ең алдымен».
 */
import { INVITATION_WORKING_DAYS, workingTermEnd } from "../regulation/deadlines.js";
import { facts, KEPT, type Breach, type Constraint, type DutyRule } from "./rule.js";

const selectedOnly: Constraint<"interview/selected-only"> = {
  rule: "interview/selected-only",
  on: ["ApplicationScored", "CandidateInvited", "InterviewHeld"],
  application: (application) => {
    if (application.hasPassed) return KEPT;
    const { invitations, interviews, scorings } = application.record;
    const rests = (): readonly object[] => scorings.slice(-1);
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
    const [invitation] = record.invitations;
    const [interview] = record.interviews;
    const boundsInterview = inquiry.read("invitation-bounds") === "interview";
    const performed = boundsInterview
      ? interview && { act: interview, on: inquiry.dayOf(interview) }
      : invitation && { act: invitation, on: invitation.on };
    return {
      since,
      lastDay: workingTermEnd(since, INVITATION_WORKING_DAYS, inquiry),
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
    const breaches: Breach[] = [];
    for (const interview of record.interviews) {
      if (interview.mode !== "online" || (interview.restriction ?? "").trim() !== "") continue;
      if (inquiry.read("online-interview") === "free") continue;
      const on = inquiry.dayOf(interview);
      breaches.push({ facts: on === undefined ? {} : { on }, acts: [interview] });
    }
    return breaches;
  },
};

/** The list of clause 16 has no «немесе»: both are defended (#67). */
const bothDefences: Constraint<"interview/both-defences"> = {
  rule: "interview/both-defences",
  on: ["InterviewHeld"],
  having: "interviews",
  application: ({ record }, inquiry) => {
    const breaches: Breach[] = [];
    for (const interview of record.interviews) {
      const missing: ("video-presentation" | "people-first-project")[] = [];
      if (interview.videoPresentation === undefined) missing.push("video-presentation");
      if (interview.peopleFirstProject === undefined) missing.push("people-first-project");
      if (missing.length === 0) continue;
      const on = inquiry.dayOf(interview);
      breaches.push({ facts: on === undefined ? { missing } : { missing, on }, acts: [interview] });
    }
    return breaches;
  },
};

/** The rules of the interview, in their order. */
export const INTERVIEW_RULES = [selectedOnly, onlineBasis, bothDefences] as const;
/** The duties of the interview, in their order. */
export const INTERVIEW_DUTIES = [invitedInTime] as const;
