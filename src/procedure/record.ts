/**
 * Of the record as a whole: acts name what is recorded, stand in the order of the procedure, and
 * spare whoever has withdrawn.
 */
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import type { ApplicationRecord } from "../record/contest.js";
import type { ContestEvent, EventType } from "../record/events.js";
import type { SessionId } from "../record/session.js";
import { FIRST_STAGE, SECOND_STAGE, type ApplicationView, type DatedAct, type JudgingKind } from "./application-view.js";
import type { Inquiry } from "./inquiry.js";
import { breachesAmong, facts, KEPT, type Breach, type CommissionSubject, type Constraint } from "./rule.js";

/** What an act names. */
interface References {
  readonly applications: readonly ApplicationId[];
  readonly sessions: readonly SessionId[];
}

const NOTHING: References = { applications: [], sessions: [] };

/** The applications and sessions an act names; filing and holding name none, they make them. */
export function referencesOf(event: ContestEvent): References {
  switch (event.type) {
    case "ContestAnnounced":
    case "SocialNoticePosted":
    case "CommissionFormed":
    case "ApplicationFiled":
    case "SessionHeld":
    case "ResultsProvided":
    case "ResultsPublished":
    case "AwardNotified":
      return NOTHING;
    case "ApplicationSupplemented":
    case "ApplicationForwarded":
    case "ApplicationWithdrawn":
    case "DocumentsChecked":
    case "CandidateInvited":
    case "MaterialsCorrected":
    case "WinnerFileCompiled":
    case "DiplomaAwarded":
      return { applications: [event.data.applicationId], sessions: [] };
    case "ApplicationScored":
    case "InterviewHeld":
    case "FinalInterviewHeld":
      return { applications: [event.data.applicationId], sessions: [event.data.sessionId] };
    case "MinutesSigned":
      return { applications: [], sessions: [event.data.sessionId] };
    case "FinalistsDecided": {
      const { finalists, ballots = [], sessionId } = event.data;
      return { applications: [...finalists, ...ballots.flatMap(({ choices }) => choices)], sessions: [sessionId] };
    }
    case "WinnersDecided": {
      const { winners, ballots = [], sessionId } = event.data;
      return { applications: [...winners, ...ballots.flatMap(({ choices }) => choices)], sessions: [sessionId] };
    }
    case "FinalistsPublished":
      return { applications: event.data.finalists, sessions: [] };
    case "MaterialsHandedOff":
      return { applications: event.data.applications, sessions: [] };
  }
}

/** What names something, and filing, which gives an application its commission. */
const NAMING_ACTS: readonly EventType[] = [
  "ApplicationFiled",
  "ApplicationSupplemented",
  "ApplicationForwarded",
  "ApplicationWithdrawn",
  "DocumentsChecked",
  "SessionHeld",
  "MinutesSigned",
  "ApplicationScored",
  "CandidateInvited",
  "InterviewHeld",
  "FinalistsDecided",
  "FinalistsPublished",
  "MaterialsHandedOff",
  "MaterialsCorrected",
  "FinalInterviewHeld",
  "WinnersDecided",
  "WinnerFileCompiled",
  "DiplomaAwarded",
];

const unknownReference: Constraint<"record/unknown-reference"> = {
  rule: "record/unknown-reference",
  on: NAMING_ACTS,
  contest: (inquiry) => {
    const breaches: Breach[] = [];
    for (const event of actsThatMayNameUnknown(inquiry)) {
      const named = referencesOf(event);
      const applications = [...new Set(named.applications)].filter((id) => inquiry.application(id) === undefined);
      const sessions = named.sessions.filter((id) => inquiry.recording(id) === undefined);
      if (applications.length === 0 && sessions.length === 0) continue;
      breaches.push({
        facts: facts({ act: event.type, applications: orNone(applications), sessions: orNone(sessions) }),
        acts: [event.data],
      });
    }
    return breaches;
  },
  commission: (commission, inquiry) => (inquiry.isFormed(commission.commissionId) ? KEPT : actsOfUnformed(commission, inquiry)),
};

function orNone<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Every recorded act but those that can name nothing unknown, because they stand with what they name. */
function* actsThatMayNameUnknown(inquiry: Inquiry): Generator<ContestEvent, void, undefined> {
  for (const record of inquiry.unfiled()) yield* actsOn(record);
  if (inquiry.hasUnheldSessions) {
    for (const { record } of inquiry.applications()) {
      for (const data of record.scorings) yield { type: "ApplicationScored", data };
      for (const data of record.interviews) yield { type: "InterviewHeld", data };
      for (const data of record.finalInterviews) yield { type: "FinalInterviewHeld", data };
    }
  }
  for (const { minutes } of inquiry.unheldSessions()) for (const data of minutes) yield { type: "MinutesSigned", data };
  for (const [, record] of inquiry.commissions()) yield* record.acts;
  for (const data of inquiry.contest.regions.publications) yield { type: "FinalistsPublished", data };
  for (const data of inquiry.contest.republican.decisions) yield { type: "WinnersDecided", data };
}

/** The acts recorded of an application that nobody filed. */
function* actsOn(record: ApplicationRecord): Generator<ContestEvent, void, undefined> {
  for (const data of record.filings) yield { type: "ApplicationSupplemented", data };
  for (const data of record.forwardings) yield { type: "ApplicationForwarded", data };
  for (const data of record.withdrawals) yield { type: "ApplicationWithdrawn", data };
  for (const data of record.checks) yield { type: "DocumentsChecked", data };
  for (const data of record.scorings) yield { type: "ApplicationScored", data };
  for (const data of record.invitations) yield { type: "CandidateInvited", data };
  for (const data of record.interviews) yield { type: "InterviewHeld", data };
  for (const data of record.corrections) yield { type: "MaterialsCorrected", data };
  for (const data of record.finalInterviews) yield { type: "FinalInterviewHeld", data };
  for (const data of record.files) yield { type: "WinnerFileCompiled", data };
  for (const data of record.diplomas) yield { type: "DiplomaAwarded", data };
}

/** A commission must be formed to hold a session, check, invite or decide; filing, forwarding and hand-off need none yet. */
function actsOfUnformed({ commissionId, record }: CommissionSubject, inquiry: Inquiry): readonly Breach[] {
  const breaches: Breach[] = [];
  const add = (act: EventType, data: object, on: PlainDate | undefined, rests: readonly object[] = []): void => {
    breaches.push({ facts: facts({ act, on }), acts: [data], rests: () => rests });
  };
  for (const { recordings } of inquiry.sessions()) {
    const held = recordings.at(-1);
    if (held?.session.commissionId === commissionId) add("SessionHeld", held, held.session.heldOn);
  }
  if (commissionId === "republican") {
    for (const decision of inquiry.contest.republican.decisions) add("WinnersDecided", decision, inquiry.dayOf(decision));
    return breaches;
  }
  for (const application of inquiry.applications()) {
    const { checks, invitations, forwardings } = application.record;
    const whose = [application.filed, ...forwardings];
    for (const check of checks) {
      if (application.commissionOn(check.on) === commissionId) add("DocumentsChecked", check, check.on, whose);
    }
    for (const invitation of invitations) {
      if (application.commissionOn(invitation.on) === commissionId) add("CandidateInvited", invitation, invitation.on, whose);
    }
  }
  for (const { type, data } of record.acts) if (type === "FinalistsDecided") add(type, data, inquiry.dayOf(data));
  return breaches;
}

function datedActs(): readonly EventType[] {
  return [...FIRST_STAGE.map(({ type }) => type), ...SECOND_STAGE.map(({ type }) => type), "SessionHeld", "MinutesSigned"];
}

const chronology: Constraint<"record/chronology"> = {
  rule: "record/chronology",
  on: /* @__PURE__ */ datedActs(),
  session: ({ record, session }) =>
    breachesAmong(record.minutes, (minutes) =>
      minutes.on >= session.heldOn
        ? undefined
        : {
            facts: { act: "MinutesSigned", on: minutes.on, afterAct: "SessionHeld", afterOn: session.heldOn },
            acts: [minutes],
            rests: () => record.recordings,
          },
    ),
  application: (application) => {
    // Nearly every application keeps the order: this is seen without listing its acts.
    if (isInOrder(application, FIRST_STAGE) && isInOrder(application, SECOND_STAGE)) return KEPT;
    return [...inversions(application, FIRST_STAGE), ...inversions(application, SECOND_STAGE)];
  },
};

function isInOrder(application: ApplicationView, chain: readonly JudgingKind[]): boolean {
  let latestFirst = ""; // before any day
  for (const { of } of chain) {
    const acts = of(application);
    const since = latestFirst;
    for (const act of acts) {
      const on = application.dayOf(act) ?? since; // an act without a day is in no wrong place
      if (on < since) return false;
      if (act === acts[0]) latestFirst = on;
    }
  }
  return true;
}

/** Each act that is dated before the first of an earlier kind. */
function inversions(application: ApplicationView, chain: readonly JudgingKind[]): readonly Breach[] {
  const breaches: Breach[] = [];
  const firsts: DatedAct[] = [];
  for (const act of application.dated(chain)) {
    for (const first of firsts) {
      const breach = first.type === act.type ? undefined : outOfOrder(act, first);
      if (breach !== undefined) breaches.push(breach);
    }
    if (firsts.at(-1)?.type !== act.type) firsts.push(act);
  }
  return breaches;
}

function outOfOrder(act: DatedAct, first: DatedAct): Breach | undefined {
  if (act.on === undefined || first.on === undefined || act.on >= first.on) return undefined;
  return {
    facts: { act: act.type, on: act.on, afterAct: first.type, afterOn: first.on },
    acts: [act.data],
    rests: () => [first.data, act.recording, first.recording],
  };
}

const withdrawn: Constraint<"record/withdrawn"> = {
  rule: "record/withdrawn",
  on: [
    "ApplicationWithdrawn",
    "DocumentsChecked",
    "SessionHeld",
    "ApplicationScored",
    "CandidateInvited",
    "InterviewHeld",
    "FinalistsDecided",
    "FinalInterviewHeld",
    "WinnersDecided",
  ],
  having: "withdrawals",
  application: (application) => {
    const { withdrawals } = application.record;
    return breachesAmong(application.dated([...FIRST_STAGE, ...SECOND_STAGE]), ({ type, data, on, recording }) => {
      if (on === undefined || type === "DiplomaAwarded" || ("admitted" in data && data.admitted !== true)) return undefined;
      const withdrawal = withdrawals.find((withdrawn) => withdrawn.on <= on);
      if (withdrawal === undefined) return undefined;
      return { facts: { act: type, on, withdrawnOn: withdrawal.on }, acts: [data], rests: () => [withdrawal, recording] };
    });
  },
};

/** The rules of the record, in their order. */
export const RECORD_RULES = [unknownReference, chronology, withdrawn] as const;
