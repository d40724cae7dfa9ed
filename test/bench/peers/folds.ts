import { enableMapSet, produce } from "immer";
import { create } from "mutative";
import type { ContestEvent } from "uzdik";
import { assign, setup, transition } from "xstate";

enableMapSet();

type Acts = object[];

/** What a table holds under an id: lists of acts by their kind, or an id. */
type Filed = object | string;

/** Where a program keeps records by their id. */
interface Tables<Table> {
  readonly empty: () => Table;
  readonly find: (table: Table, id: string) => Filed | undefined;
  readonly file: (table: Table, id: string, entry: Filed) => void;
}

/** The quickest there is; it does not go into JSON. */
const MAPS: Tables<Map<string, Filed>> = {
  empty: () => new Map(),
  find: (table, id) => table.get(id),
  file: (table, id, entry) => void table.set(id, entry),
};

/** Plain JSON, as our record is. */
const OBJECTS: Tables<{ [id: string]: Filed }> = {
  empty: () => ({}),
  find: (table, id) => table[id],
  file: (table, id, entry) => void (table[id] = entry),
};

/** What a plain program would keep of a contest: the acts, sorted by what they are about and by their kind. */
export interface PlainContest<Table> {
  readonly applications: Table;
  readonly sessions: Table;
  readonly commissions: Table;
  readonly providers: Table;
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

function emptyPlain<Table>({ empty }: Tables<Table>): PlainContest<Table> {
  return { applications: empty(), sessions: empty(), commissions: empty(), providers: empty() };
}

/** The fold one writes when nobody else holds the state: it is filled in place. */
export function bareFold(events: Iterable<ContestEvent>): PlainContest<unknown> {
  const state = emptyPlain(MAPS);
  for (const event of events) write(state, event, MAPS);
  return state;
}

function added(list: Acts | undefined, act: object): Acts {
  if (list === undefined) return [act];
  list.push(act);
  return list;
}

function entryIn<Table>(table: Table, id: string, tables: Tables<Table>): object {
  let entry = tables.find(table, id);
  if (entry === undefined) tables.file(table, id, (entry = {}));
  return entry as object; // what was filed as one
}

/** Writes one act in place: the bare fold, and the recipe that immer and mutative are given. */
function write<Table>(state: PlainContest<Table>, { type, data }: ContestEvent, tables: Tables<Table>): void {
  switch (type) {
    case "ContestAnnounced":
      state.postings = added(state.postings, data);
      return;
    case "SocialNoticePosted":
      state.socialNotices = added(state.socialNotices, data);
      return;
    case "CommissionFormed": {
      const commission: PlainCommission = entryIn(state.commissions, data.commissionId, tables);
      commission.compositions = added(commission.compositions, data);
      return;
    }
    case "ApplicationFiled": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.filings = added(application.filings, data);
      if (tables.find(state.providers, data.provider.bin) === undefined) tables.file(state.providers, data.provider.bin, data.applicationId);
      return;
    }
    case "ApplicationSupplemented": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.filings = added(application.filings, data);
      return;
    }
    case "ApplicationForwarded": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.forwardings = added(application.forwardings, data);
      return;
    }
    case "ApplicationWithdrawn": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.withdrawals = added(application.withdrawals, data);
      return;
    }
    case "DocumentsChecked": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.checks = added(application.checks, data);
      return;
    }
    case "SessionHeld": {
      const session: PlainSession = entryIn(state.sessions, data.session.id, tables);
      session.recordings = added(session.recordings, data);
      return;
    }
    case "MinutesSigned": {
      const session: PlainSession = entryIn(state.sessions, data.sessionId, tables);
      session.minutes = added(session.minutes, data);
      return;
    }
    case "ApplicationScored": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.scorings = added(application.scorings, data);
      return;
    }
    case "CandidateInvited": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.invitations = added(application.invitations, data);
      return;
    }
    case "InterviewHeld": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.interviews = added(application.interviews, data);
      return;
    }
    case "FinalistsDecided": {
      const commission: PlainCommission = entryIn(state.commissions, data.commissionId, tables);
      commission.decisions = added(commission.decisions, data);
      return;
    }
    case "FinalistsPublished":
      state.finalistsPublished = added(state.finalistsPublished, data);
      return;
    case "MaterialsHandedOff": {
      const commission: PlainCommission = entryIn(state.commissions, data.commissionId, tables);
      commission.handoffs = added(commission.handoffs, data);
      return;
    }
    case "MaterialsCorrected": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.corrections = added(application.corrections, data);
      return;
    }
    case "FinalInterviewHeld": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.finalInterviews = added(application.finalInterviews, data);
      return;
    }
    case "WinnersDecided":
      state.winnersDecided = added(state.winnersDecided, data);
      return;
    case "WinnerFileCompiled": {
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
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
      const application: PlainApplication = entryIn(state.applications, data.applicationId, tables);
      application.diplomas = added(application.diplomas, data);
      return;
    }
  }
}

/** One draft of plain JSON an event, as in a reducer. */
export function immerFold(events: readonly ContestEvent[]): PlainContest<unknown> {
  return events.reduce((state, event) => produce(state, (draft) => write(draft, event, OBJECTS)), emptyPlain(OBJECTS));
}

/** The same with Maps, which immer copies several times as fast. */
export function immerMapsFold(events: readonly ContestEvent[]): PlainContest<unknown> {
  return events.reduce((state, event) => produce(state, (draft) => write(draft, event, MAPS)), emptyPlain(MAPS));
}

/** One draft of plain JSON an event, as in a reducer. */
export function mutativeFold(events: readonly ContestEvent[]): PlainContest<unknown> {
  return events.reduce((state, event) => create(state, (draft) => write(draft, event, OBJECTS)), emptyPlain(OBJECTS));
}

/** The same with Maps, which mutative copies twice as fast. */
export function mutativeMapsFold(events: readonly ContestEvent[]): PlainContest<unknown> {
  return events.reduce((state, event) => create(state, (draft) => write(draft, event, MAPS)), emptyPlain(MAPS));
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
