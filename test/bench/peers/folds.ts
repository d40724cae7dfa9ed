import { enableMapSet, produce } from "immer";
import { create } from "mutative";
import type { ContestEvent } from "uzdik";
import { assign, setup, transition } from "xstate";

enableMapSet();

type Acts = object[];

/** What a plain program would keep of a contest: the acts, sorted by what they are about and by their kind. */
export interface PlainContest {
  readonly applications: Map<string, PlainApplication>;
  readonly sessions: Map<string, PlainSession>;
  readonly commissions: Map<string, PlainCommission>;
  readonly providers: Map<string, string>;
  postings?: Acts;
  socialNotices?: Acts;
  finalistsPublished?: Acts;
  winnersDecided?: Acts;
  resultsProvided?: Acts;
  resultsPublished?: Acts;
  awardNotified?: Acts;
}

interface PlainApplication {
  filings?: Acts;
  forwardings?: Acts;
  withdrawals?: Acts;
  checks?: Acts;
  scorings?: Acts;
  invitations?: Acts;
  interviews?: Acts;
  corrections?: Acts;
  finalInterviews?: Acts;
  files?: Acts;
  diplomas?: Acts;
}

interface PlainSession {
  recordings?: Acts;
  minutes?: Acts;
}

interface PlainCommission {
  compositions?: Acts;
  decisions?: Acts;
  handoffs?: Acts;
}

export function emptyPlain(): PlainContest {
  return { applications: new Map(), sessions: new Map(), commissions: new Map(), providers: new Map() };
}

/** The fold one writes when nobody else holds the state: it is filled in place. */
export function bareFold(events: Iterable<ContestEvent>): PlainContest {
  const state = emptyPlain();
  for (const event of events) write(state, event);
  return state;
}

function added(list: Acts | undefined, act: object): Acts {
  if (list === undefined) return [act];
  list.push(act);
  return list;
}

function entryIn<Entry extends object>(entries: Map<string, Entry | Record<string, never>>, id: string): Entry {
  let entry = entries.get(id);
  if (entry === undefined) entries.set(id, (entry = {}));
  return entry as Entry; // all of an entry's lists may be absent
}

/** Writes one act in place: the bare fold, and the recipe that immer and mutative are given. */
function write(state: PlainContest, { type, data }: ContestEvent): void {
  switch (type) {
    case "ContestAnnounced":
      state.postings = added(state.postings, data);
      return;
    case "SocialNoticePosted":
      state.socialNotices = added(state.socialNotices, data);
      return;
    case "CommissionFormed": {
      const commission = entryIn(state.commissions, data.commissionId);
      commission.compositions = added(commission.compositions, data);
      return;
    }
    case "ApplicationFiled": {
      const application = entryIn(state.applications, data.applicationId);
      application.filings = added(application.filings, data);
      if (!state.providers.has(data.provider.bin)) state.providers.set(data.provider.bin, data.applicationId);
      return;
    }
    case "ApplicationSupplemented": {
      const application = entryIn(state.applications, data.applicationId);
      application.filings = added(application.filings, data);
      return;
    }
    case "ApplicationForwarded": {
      const application = entryIn(state.applications, data.applicationId);
      application.forwardings = added(application.forwardings, data);
      return;
    }
    case "ApplicationWithdrawn": {
      const application = entryIn(state.applications, data.applicationId);
      application.withdrawals = added(application.withdrawals, data);
      return;
    }
    case "DocumentsChecked": {
      const application = entryIn(state.applications, data.applicationId);
      application.checks = added(application.checks, data);
      return;
    }
    case "SessionHeld": {
      const session = entryIn(state.sessions, data.session.id);
      session.recordings = added(session.recordings, data);
      return;
    }
    case "MinutesSigned": {
      const session = entryIn(state.sessions, data.sessionId);
      session.minutes = added(session.minutes, data);
      return;
    }
    case "ApplicationScored": {
      const application = entryIn(state.applications, data.applicationId);
      application.scorings = added(application.scorings, data);
      return;
    }
    case "CandidateInvited": {
      const application = entryIn(state.applications, data.applicationId);
      application.invitations = added(application.invitations, data);
      return;
    }
    case "InterviewHeld": {
      const application = entryIn(state.applications, data.applicationId);
      application.interviews = added(application.interviews, data);
      return;
    }
    case "FinalistsDecided": {
      const commission = entryIn(state.commissions, data.commissionId);
      commission.decisions = added(commission.decisions, data);
      return;
    }
    case "FinalistsPublished":
      state.finalistsPublished = added(state.finalistsPublished, data);
      return;
    case "MaterialsHandedOff": {
      const commission = entryIn(state.commissions, data.commissionId);
      commission.handoffs = added(commission.handoffs, data);
      return;
    }
    case "MaterialsCorrected": {
      const application = entryIn(state.applications, data.applicationId);
      application.corrections = added(application.corrections, data);
      return;
    }
    case "FinalInterviewHeld": {
      const application = entryIn(state.applications, data.applicationId);
      application.finalInterviews = added(application.finalInterviews, data);
      return;
    }
    case "WinnersDecided":
      state.winnersDecided = added(state.winnersDecided, data);
      return;
    case "WinnerFileCompiled": {
      const application = entryIn(state.applications, data.applicationId);
      application.files = added(application.files, data);
      return;
    }
    case "ResultsProvided":
      state.resultsProvided = added(state.resultsProvided, data);
      return;
    case "ResultsPublished":
      state.resultsPublished = added(state.resultsPublished, data);
      return;
    case "AwardNotified":
      state.awardNotified = added(state.awardNotified, data);
      return;
    case "DiplomaAwarded": {
      const application = entryIn(state.applications, data.applicationId);
      application.diplomas = added(application.diplomas, data);
      return;
    }
  }
}

/** One draft an event, as in a reducer. */
export function immerFold(events: readonly ContestEvent[]): PlainContest {
  return events.reduce((state, event) => produce(state, (draft) => write(draft, event)), emptyPlain());
}

/** One draft an event, as in a reducer. */
export function mutativeFold(events: readonly ContestEvent[]): PlainContest {
  return events.reduce((state, event) => create(state, (draft) => write(draft, event)), emptyPlain());
}

/** A context as XState wants it, replaced and never written to: the acts of each subject. */
interface Context {
  readonly subjects: ReadonlyMap<string, readonly ContestEvent[]>;
}

// Never read: XState takes the types of a machine from a value that is not there.
const TYPES_OF_RECORDING: { context?: Context; events?: ContestEvent } = {};

const RECORDING = setup({ types: TYPES_OF_RECORDING }).createMachine({
  initial: "open",
  context: { subjects: new Map() },
  states: { open: { on: { "*": { actions: assign(({ context, event }) => recorded(context, event)) } } } },
});

function recorded({ subjects }: Context, event: ContestEvent): Context {
  const id = subjectOf(event);
  return { subjects: new Map(subjects).set(id, [...(subjects.get(id) ?? []), event]) };
}

function subjectOf({ data }: ContestEvent): string {
  if ("applicationId" in data) return data.applicationId;
  if ("commissionId" in data) return data.commissionId;
  if ("session" in data) return data.session.id;
  return "sessionId" in data ? data.sessionId : "contest";
}

/** Pure transitions of a machine that records every act. */
export function xstateFold(events: readonly ContestEvent[]): Context {
  let snapshot = RECORDING.resolveState({ value: "open", context: { subjects: new Map() } });
  for (const event of events) [snapshot] = transition(RECORDING, snapshot, event);
  return snapshot.context;
}

const TYPES_OF_COUNTING: { context?: { readonly events: number }; events?: ContestEvent } = {};

const COUNTING = setup({ types: TYPES_OF_COUNTING }).createMachine({
  initial: "open",
  context: { events: 0 },
  states: { open: { on: { "*": { actions: assign({ events: ({ context }) => context.events + 1 }) } } } },
});

/** The same transitions with nothing recorded: what XState itself takes. */
export function xstateAlone(events: readonly ContestEvent[]): number {
  let snapshot = COUNTING.resolveState({ value: "open", context: { events: 0 } });
  for (const event of events) [snapshot] = transition(COUNTING, snapshot, event);
  return snapshot.context.events;
}
