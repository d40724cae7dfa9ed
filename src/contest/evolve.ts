import { localDay } from "../calendar/legal-time.js";
import type { RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import {
  commissionHaving,
  emptyContest,
  type AnnouncementRecord,
  type ApplicationRecord,
  type CommissionRecord,
  type Contest,
  type ProviderRecord,
  type RegionsRecord,
  type RepublicanRecord,
  type SessionRecord,
} from "../record/contest.js";
import type { ContestEvent, EventData } from "../record/events.js";
import { entryOf, withEntries, withEntry, type Identified, type Register } from "../record/register.js";
import type { SessionId } from "../record/session.js";

/**
 * The record with one more act in it.
 *
 * Pure and total over well-formed events: it judges nothing and records a breach as readily as a
 * lawful act, so that any history can be audited. The new state shares with the old one everything
 * the event does not touch; the cost does not depend on how many other applications there are.
 *
 * Not checked here: whether the act was lawful (`decide`, `audit`), and whether the event is
 * well-formed (`uzdik/schema`).
 *
 * @param contest - the record so far, which stays as it is
 * @param event - what was done
 * @returns the record with the act in it, plain JSON
 * @example The first act of a contest
 * ```ts
 * import { emptyContest, evolve, instant } from "uzdik";
 * const announced = evolve(emptyContest, {
 *   type: "ContestAnnounced",
 *   data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") },
 * });
 * [emptyContest.announcement === undefined, announced.announcement === undefined]; // => [true, false]
 * ```
 */
export function evolve(contest: Contest, event: ContestEvent): Contest {
  const desk = new Desk(contest, false);
  write(desk, event);
  return desk.close();
}

/**
 * The record that a list of events makes: the same as folding `evolve` over it, byte for byte, in time
 * linear in the number of events.
 *
 * Not checked here: whether any of it was lawful (`audit`), and whether the events are well-formed
 * (`uzdik/schema`).
 *
 * @param events - what was done, in the order of recording
 * @param from - the record to go on from; an empty one unless given
 * @returns the record, plain JSON
 * @example A whole history at once
 * ```ts
 * import { emptyContest, evolve, instant, replay, type ContestEvent } from "uzdik";
 * const events: ContestEvent[] = [
 *   { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } },
 *   { type: "SocialNoticePosted", data: { postedAt: instant("2022-06-01T10:00:00+06:00") } },
 * ];
 * JSON.stringify(replay(events)) === JSON.stringify(events.reduce(evolve, emptyContest)); // => true
 * ```
 */
export function replay(events: Iterable<ContestEvent>, from: Contest = emptyContest): Contest {
  const desk = new Desk(from, true);
  for (const event of events) write(desk, event);
  return desk.close();
}

type Open<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** No act recorded; one list for all, never written to. Not frozen: loops over lists of two kinds cost several times as much. */
const NONE: readonly never[] = [];

/**
 * Where a record is written: it opens what an event touches, once, and files it again at the end.
 * For a single event it copies the list it adds to; for a whole history (`many`) what was opened is
 * its own and is added to in place, or the cost would grow with the square of the history.
 */
class Desk {
  private announcementOpen: Open<AnnouncementRecord> | undefined;
  private regionsOpen: Open<RegionsRecord> | undefined;
  private republicanOpen: Open<RepublicanRecord> | undefined;
  // For a single event made when the first is opened: it opens one application or one session, hardly ever more.
  private applications: Map<ApplicationId, Open<ApplicationRecord>> | undefined;
  private sessions: Map<SessionId, Open<SessionRecord>> | undefined;
  private providers: Map<string, ProviderRecord> | undefined;
  private commissions: Map<RegionCode, Open<CommissionRecord>> | undefined;
  private entrants: Map<ApplicationId, Identified> | undefined;

  constructor(
    private readonly contest: Contest,
    private readonly many: boolean,
  ) {
    if (!many) return;
    // Made at once: the first to be made in the midst of a history would throw away what was compiled by then.
    this.applications = new Map();
    this.sessions = new Map();
    this.providers = new Map();
    this.commissions = new Map();
    this.entrants = new Map();
  }

  /** A copy to write to; of a whole history its lists too, so that from then on each list in it is this desk's own or `NONE`. */
  private opened<Filed extends object>(filed: Filed): Open<Filed> {
    if (!this.many) return { ...filed };
    return Object.fromEntries(Object.entries(filed).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? ownList(value) : value])) as Open<Filed>; // the same keys
  }

  get announcement(): Open<AnnouncementRecord> {
    return (this.announcementOpen ??= this.opened(this.contest.announcement ?? { postings: NONE, socialNotices: NONE }));
  }

  get regions(): Open<RegionsRecord> {
    return (this.regionsOpen ??= this.opened(this.contest.regions));
  }

  get republican(): Open<RepublicanRecord> {
    return (this.republicanOpen ??= this.opened(this.contest.republican));
  }

  application(id: ApplicationId): Open<ApplicationRecord> {
    let open = this.applications?.get(id);
    if (open === undefined) {
      const filed = entryOf(this.contest.regions.applications, id);
      open = openApplication(id, filed === undefined || !this.many ? filed : this.opened(filed));
      (this.applications ??= new Map()).set(id, open);
    }
    return open;
  }

  /** The application, opened for an act of the second stage: from its first on it is among those that entered it. */
  entered(id: ApplicationId): Open<ApplicationRecord> {
    const application = this.application(id);
    const { corrections, finalInterviews, diplomas } = application;
    if (corrections.length + finalInterviews.length + diplomas.length === 0) (this.entrants ??= new Map()).set(id, { id });
    return application;
  }

  /** The session, opened; an act that names one not yet held leaves its place for it. */
  session(id: SessionId): Open<SessionRecord> {
    let open = this.sessions?.get(id);
    if (open === undefined) {
      const filed = entryOf(this.contest.regions.sessions, id);
      open = filed === undefined ? { id, order: -1, recordings: NONE, minutes: NONE } : this.opened(filed);
      (this.sessions ??= new Map()).set(id, open);
    }
    return open;
  }

  /** Notes that an act rests on a session: nothing to do for one that is known. */
  nameSession(id: SessionId): void {
    if (entryOf(this.contest.regions.sessions, id) === undefined) this.session(id);
  }

  commission(code: RegionCode): Open<CommissionRecord> {
    let open = this.commissions?.get(code);
    if (open === undefined) {
      open = this.opened(this.contest.regions.commissions[code] ?? { id: code, compositions: NONE, applications: 0, acts: NONE });
      (this.commissions ??= new Map()).set(code, open);
    }
    return open;
  }

  /** Notes that a commission acted: one not yet formed gets its place. */
  nameCommission(code: RegionCode): void {
    if (this.seenCommission(code) === undefined) this.commission(code);
  }

  /** The commission as it stands, not opened. */
  seenCommission(code: RegionCode): CommissionRecord | undefined {
    return this.commissions?.get(code) ?? this.contest.regions.commissions[code];
  }

  provider(bin: string, applicationId: ApplicationId): void {
    if (this.providers?.has(bin) === true || entryOf(this.contest.regions.providers, bin) !== undefined) return;
    (this.providers ??= new Map()).set(bin, { id: bin, firstApplication: applicationId });
  }

  /** The list with one more act. Of a whole history a list is this desk's own, or `NONE`: see `opened`. */
  with<Act>(list: readonly Act[], act: Act): readonly Act[] {
    if (!this.many) return [...list, act];
    if (list === NONE) return [act];
    (list as Act[]).push(act); // nobody else's
    return list;
  }

  close(): Contest {
    const { applications, sessions, providers, commissions, entrants } = this;
    if (applications !== undefined) this.regions.applications = this.filed(this.regions.applications, applications);
    if (sessions !== undefined) this.regions.sessions = this.filed(this.regions.sessions, sessions);
    if (providers !== undefined) this.regions.providers = this.filed(this.regions.providers, providers);
    if (commissions !== undefined) this.regions.commissions = { ...this.regions.commissions, ...Object.fromEntries(commissions) };
    if (entrants !== undefined) this.republican.entered = this.filed(this.republican.entered, entrants);
    const announcement = this.announcementOpen ?? this.contest.announcement;
    const regions = this.regionsOpen ?? this.contest.regions;
    const republican = this.republicanOpen ?? this.contest.republican;
    return announcement === undefined ? { regions, republican } : { announcement, regions, republican };
  }

  private filed<Entry extends Identified>(register: Register<Entry>, opened: ReadonlyMap<string, Entry>): Register<Entry> {
    if (this.many) return withEntries(register, opened);
    let result = register;
    for (const entry of opened.values()) result = withEntry(result, entry);
    return result;
  }
}

function ownList(list: readonly unknown[]): readonly unknown[] {
  return list.length === 0 ? NONE : [...list];
}

/** Spelt out: copying a record of this many fields any other way costs ten times as much. */
function openApplication(id: ApplicationId, filed: ApplicationRecord | undefined): Open<ApplicationRecord> {
  return {
    id,
    order: filed?.order ?? -1,
    filings: filed?.filings ?? NONE,
    forwardings: filed?.forwardings ?? NONE,
    withdrawals: filed?.withdrawals ?? NONE,
    checks: filed?.checks ?? NONE,
    scorings: filed?.scorings ?? NONE,
    invitations: filed?.invitations ?? NONE,
    interviews: filed?.interviews ?? NONE,
    corrections: filed?.corrections ?? NONE,
    finalInterviews: filed?.finalInterviews ?? NONE,
    files: filed?.files ?? NONE,
    diplomas: filed?.diplomas ?? NONE,
  };
}

function write(desk: Desk, event: ContestEvent): void {
  switch (event.type) {
    case "ContestAnnounced": {
      const { announcement } = desk;
      announcement.postings = desk.with(announcement.postings, event.data);
      return;
    }
    case "SocialNoticePosted": {
      const { announcement } = desk;
      announcement.socialNotices = desk.with(announcement.socialNotices, event.data);
      return;
    }
    case "CommissionFormed": {
      const { commissionId } = event.data;
      const commission = commissionId === "republican" ? desk.republican : desk.commission(commissionId);
      commission.compositions = desk.with(commission.compositions, event.data);
      return;
    }
    case "ApplicationFiled":
      file(desk, event.data);
      return;
    case "ApplicationSupplemented": {
      const application = desk.application(event.data.applicationId);
      application.filings = desk.with(application.filings, event.data);
      return;
    }
    case "ApplicationForwarded": {
      const application = desk.application(event.data.applicationId);
      const isFiled = application.order >= 0;
      if (isFiled) desk.commission(commissionHaving(application)).applications -= 1;
      application.forwardings = desk.with(application.forwardings, event.data);
      if (!isFiled) return;
      desk.commission(event.data.to).applications += 1;
      arrive(desk, event.data.to, event.data.on, event.data);
      return;
    }
    case "ApplicationWithdrawn": {
      const application = desk.application(event.data.applicationId);
      application.withdrawals = desk.with(application.withdrawals, event.data);
      return;
    }
    case "DocumentsChecked": {
      const application = desk.application(event.data.applicationId);
      application.checks = desk.with(application.checks, event.data);
      return;
    }
    case "SessionHeld": {
      const session = desk.session(event.data.session.id);
      if (session.order < 0) session.order = desk.regions.held++;
      session.recordings = desk.with(session.recordings, event.data);
      const { commissionId } = event.data.session;
      if (commissionId !== "republican") desk.nameCommission(commissionId);
      return;
    }
    case "MinutesSigned": {
      const session = desk.session(event.data.sessionId);
      session.minutes = desk.with(session.minutes, event.data);
      return;
    }
    case "ApplicationScored": {
      const application = desk.application(event.data.applicationId);
      application.scorings = desk.with(application.scorings, event.data);
      desk.nameSession(event.data.sessionId);
      return;
    }
    case "CandidateInvited": {
      const application = desk.application(event.data.applicationId);
      application.invitations = desk.with(application.invitations, event.data);
      return;
    }
    case "InterviewHeld": {
      const application = desk.application(event.data.applicationId);
      application.interviews = desk.with(application.interviews, event.data);
      desk.nameSession(event.data.sessionId);
      return;
    }
    case "FinalistsDecided": {
      const commission = desk.commission(event.data.commissionId);
      commission.acts = desk.with(commission.acts, event);
      desk.nameSession(event.data.sessionId);
      return;
    }
    case "FinalistsPublished":
      desk.regions.publications = desk.with(desk.regions.publications, event.data);
      return;
    case "MaterialsHandedOff": {
      const commission = desk.commission(event.data.commissionId);
      commission.acts = desk.with(commission.acts, event);
      return;
    }
    case "MaterialsCorrected": {
      const application = desk.entered(event.data.applicationId);
      application.corrections = desk.with(application.corrections, event.data);
      return;
    }
    case "FinalInterviewHeld": {
      const application = desk.entered(event.data.applicationId);
      application.finalInterviews = desk.with(application.finalInterviews, event.data);
      desk.nameSession(event.data.sessionId);
      return;
    }
    case "WinnersDecided":
      desk.republican.decisions = desk.with(desk.republican.decisions, event.data);
      desk.nameSession(event.data.sessionId);
      return;
    case "WinnerFileCompiled": {
      const application = desk.application(event.data.applicationId);
      application.files = desk.with(application.files, event.data);
      return;
    }
    case "ResultsProvided":
      desk.republican.provisions = desk.with(desk.republican.provisions, event.data);
      return;
    case "ResultsPublished":
      desk.republican.publications = desk.with(desk.republican.publications, event.data);
      return;
    case "AwardNotified":
      desk.republican.notices = desk.with(desk.republican.notices, event.data);
      return;
    case "DiplomaAwarded": {
      const application = desk.entered(event.data.applicationId);
      application.diplomas = desk.with(application.diplomas, event.data);
      return;
    }
  }
}

/** Only the first filing makes it an application of a provider with a commission; later ones bring papers. */
function file(desk: Desk, filed: EventData<"ApplicationFiled">): void {
  const application = desk.application(filed.applicationId);
  application.filings = desk.with(application.filings, filed);
  if (application.order >= 0) return;
  application.order = desk.regions.filed++;
  desk.provider(filed.provider.bin, filed.applicationId);
  reach(desk, filed);
  for (const forwarded of application.forwardings) arrive(desk, forwarded.to, forwarded.on, forwarded);
  desk.commission(commissionHaving(application)).applications += 1;
}

/** Nearly every filing was received after the first of its commission: on which day there need not be worked out. */
function reach(desk: Desk, filed: EventData<"ApplicationFiled">): void {
  const { commissionId, filing } = filed;
  const first = desk.seenCommission(commissionId)?.arrival?.by;
  if (first !== undefined && "filing" in first && isPlainlyNotBefore(filing.receivedAt, first.filing.receivedAt)) return;
  arrive(desk, commissionId, localDay(filing.receivedAt, commissionId), filed);
}

/**
 * Whether the mere texts tell that a moment is not before another, but for parts of a second: written with one offset.
 * Days begin at whole seconds, and no decree sets the time back into a day that has ended, so its day is not before either.
 */
function isPlainlyNotBefore(at: Instant, other: Instant): boolean {
  return at >= other && at.endsWith(other.endsWith("Z") ? "Z" : other.slice(-6));
}

function arrive(desk: Desk, code: RegionCode, on: PlainDate, by: NonNullable<CommissionRecord["arrival"]>["by"]): void {
  const earliest = desk.seenCommission(code)?.arrival;
  if (earliest === undefined || on < earliest.on) desk.commission(code).arrival = { on, by };
}
