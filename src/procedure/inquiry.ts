import { localDay } from "../calendar/legal-time.js";
import { CAPITAL, type RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import type { Commission, CommissionId, PersonId } from "../record/commission.js";
import type { ApplicationRecord, CommissionRecord, Contest, SessionRecord } from "../record/contest.js";
import type { EventData } from "../record/events.js";
import { entriesOf, entryOf, type Register } from "../record/register.js";
import type { Session, SessionId } from "../record/session.js";
import { Consultation, type Context } from "../regulation/context.js";
import type { Readings } from "../regulation/readings.js";
import { intakeCloses, intakeTerm, laterNotice, type Term } from "../regulation/deadlines.js";
import { ApplicationView, type Lookups } from "./application-view.js";

/** The intake as one commission has it: the days, and the moment from which a filing is late. */
export interface Intake extends Term {
  readonly posting: EventData<"ContestAnnounced">;
  readonly closes: number;
}

/** An act that rests on a session. */
export type RestingAct =
  | { readonly type: "ApplicationScored"; readonly data: EventData<"ApplicationScored">; readonly application: ApplicationView }
  | { readonly type: "InterviewHeld"; readonly data: EventData<"InterviewHeld">; readonly application: ApplicationView }
  | { readonly type: "FinalInterviewHeld"; readonly data: EventData<"FinalInterviewHeld">; readonly application: ApplicationView }
  | { readonly type: "FinalistsDecided"; readonly data: EventData<"FinalistsDecided"> }
  | { readonly type: "WinnersDecided"; readonly data: EventData<"WinnersDecided"> };

/**
 * One reading of a record: the readings and the calendar it is read under, and the record as the
 * rules ask about it. It may be confined to some applications, when only one act is in question.
 */
export class Inquiry extends Consultation implements Lookups {
  readonly contest: Contest;
  private readonly confinedTo: Confinement | undefined;
  /** What was computed under these readings. */
  private readonly computed = new Map<unknown, { readonly value: unknown; readonly consulted: number }>();
  /** What was found in the record, whatever the readings. */
  private found: Found = { views: new Map(), recordings: new Map(), deeds: new Map() };

  /** Of a record, under a context; confined to some applications where only one act is in question. */
  constructor(contest: Contest, context?: Context, confinedTo?: Confinement) {
    super(context);
    this.contest = contest;
    this.confinedTo = confinedTo;
  }

  /** The same record under other readings; what was found in it is found already. */
  under(readings: Readings): Inquiry {
    const inquiry = new Inquiry(this.contest, { calendar: this.calendar, readings }, this.confinedTo);
    inquiry.found = this.found;
    return inquiry;
  }

  /** Computes once; asked again, it notes the same readings as consulted as the first time. */
  once<Value>(key: unknown, compute: () => Value): Value {
    const known = this.computed.get(key);
    if (known !== undefined) {
      this.consulted |= known.consulted;
      return known.value as Value; // put there under this very key, below
    }
    const before = this.consulted;
    this.consulted = 0;
    const value = compute();
    this.computed.set(key, { value, consulted: this.consulted });
    this.consulted |= before;
    return value;
  }

  // ── the announcement ──

  /** The posting that governs: the first on the web resource (#5 #6). */
  get posting(): EventData<"ContestAnnounced"> | undefined {
    return this.contest.announcement?.postings[0];
  }

  /** The social notice that counts, the first; a list of one or none. */
  get governingSocialNotice(): readonly EventData<"SocialNoticePosted">[] {
    return this.contest.announcement?.socialNotices.slice(0, 1) ?? [];
  }

  /** The social notice where it counts for the term: under `both-notices`, if it is the later; a list of one or none. */
  get socialNoticeOfTerm(): readonly EventData<"SocialNoticePosted">[] {
    // Without consulting: whether it tells is noted where the term is counted.
    if (this.posting === undefined || this.readings["term-start"] !== "both-notices") return [];
    const { webPostedAt } = this.posting;
    return this.governingSocialNotice.filter(({ postedAt }) => laterNotice({ webPostedAt, socialPostedAt: postedAt }) !== webPostedAt);
  }

  /** The day of the posting, by the Agency's clock. */
  get postedOn(): PlainDate | undefined {
    const { posting, found } = this;
    return posting === undefined ? undefined : (found.postedOn ??= agencyDay(posting.webPostedAt));
  }

  /** The days of the intake; none without a posting. */
  get intakeDays(): Term | undefined {
    return this.posting && this.intakeFrom(this.posting);
  }

  /** Counts the two weeks where no rule asks for them too, so that a calendar that does not cover them is told of. */
  countIntake(): Term | undefined {
    return this.intakeDays;
  }

  private intakeFrom({ webPostedAt }: EventData<"ContestAnnounced">): Term {
    return this.once("intake", () => {
      const [social] = this.governingSocialNotice;
      return intakeTerm(social === undefined ? { webPostedAt } : { webPostedAt, socialPostedAt: social.postedAt }, this);
    });
  }

  /** The intake of the commission of a region; none without a posting. */
  intake(region: RegionCode): Intake | undefined {
    const { posting } = this;
    if (posting === undefined) return undefined;
    return this.once(region, () => {
      const { startsOn, nominalLastDay, lastDay } = this.intakeFrom(posting);
      return { startsOn, nominalLastDay, lastDay, posting, closes: intakeCloses(lastDay, region, this) };
    });
  }

  // ── applications ──

  /** The application, if it was filed. */
  application(id: ApplicationId): ApplicationView | undefined {
    let view = this.found.views.get(id);
    if (view === undefined) {
      const record = entryOf(this.contest.regions.applications, id);
      if (record === undefined || record.order < 0) return undefined;
      view = new ApplicationView(record, this);
      this.found.views.set(id, view);
    }
    return view;
  }

  /** What acts name as an application though nobody filed it, as far as it is in question. */
  unfiled(): readonly ApplicationRecord[] {
    return neverRecorded(this.contest.regions.applications, this.confinedTo?.applications);
  }

  /** Every application filed, in the order of filing, whatever the inquiry is confined to. */
  everyApplication(): readonly ApplicationView[] {
    if (this.found.allViews === undefined) {
      const inOrder = new Array<ApplicationView>(this.contest.regions.filed);
      for (const record of entriesOf(this.contest.regions.applications)) {
        if (record.order < 0) continue;
        let view = this.found.views.get(record.id);
        if (view === undefined) this.found.views.set(record.id, (view = new ApplicationView(record, this)));
        inOrder[record.order] = view;
      }
      this.found.allViews = inOrder;
    }
    return this.found.allViews;
  }

  /** The applications in question, in the order of filing. */
  applications(): readonly ApplicationView[] {
    if (this.confinedTo === undefined) return this.everyApplication();
    const views: ApplicationView[] = [];
    for (const id of this.confinedTo.applications) {
      const view = this.application(id);
      if (view !== undefined) views.push(view);
    }
    return views.sort((one, other) => one.record.order - other.record.order);
  }

  /** Every application that a commission has now. */
  applicationsOf(code: RegionCode): readonly ApplicationView[] {
    this.found.byCommission ??= byCommission(this.everyApplication());
    return this.found.byCommission.get(code) ?? NONE;
  }

  // ── commissions ──

  /** What is recorded of a regional commission. */
  commission(code: RegionCode): CommissionRecord | undefined {
    return this.contest.regions.commissions[code];
  }

  /** The regional commissions of which anything is recorded, by code. */
  commissions(): readonly (readonly [RegionCode, CommissionRecord])[] {
    return (this.found.commissions ??= commissionsIn(this.contest));
  }

  /** The compositions of a commission, in the order of recording. */
  compositions(commissionId: CommissionId): readonly EventData<"CommissionFormed">[] {
    return commissionId === "republican" ? this.contest.republican.compositions : (this.commission(commissionId)?.compositions ?? []);
  }

  /** Whether any composition of a commission was approved. */
  isFormed(commissionId: CommissionId): boolean {
    return this.compositions(commissionId).length > 0;
  }

  /** A session is judged by the composition approved last on or before its day (#31 #99), for want of one by the last. */
  compositionFor(commissionId: CommissionId, day: PlainDate): EventData<"CommissionFormed"> | undefined {
    const compositions = this.compositions(commissionId);
    let governing: EventData<"CommissionFormed"> | undefined;
    for (const formed of compositions) {
      const { approvedOn } = formed.commission;
      if (approvedOn <= day && (governing === undefined || approvedOn >= governing.commission.approvedOn)) governing = formed;
    }
    return governing ?? compositions.at(-1);
  }

  // ── sessions ──

  /** The recording of a session that governs, the last; none while it was not held. */
  recording(id: SessionId): EventData<"SessionHeld"> | undefined {
    const known = this.found.recordings.get(id);
    if (known !== undefined) return known;
    const recording = entryOf(this.contest.regions.sessions, id)?.recordings.at(-1);
    if (recording !== undefined) this.found.recordings.set(id, recording);
    return recording;
  }

  /** The session as recorded last, if it was held. */
  session(id: SessionId): Session | undefined {
    return this.recording(id)?.session;
  }

  /** The day of an act that rests on a session; none while the session is not recorded. */
  dayOf(act: { readonly sessionId: SessionId }): PlainDate | undefined {
    return this.session(act.sessionId)?.heldOn;
  }

  /** Whether any act names a session that was never held: each leaves its place in the register. */
  get hasUnheldSessions(): boolean {
    return (this.found.unheld ??= this.unheldSessions().length > 0);
  }

  /** What acts name as a session though it was never held, as far as it is in question. */
  unheldSessions(): readonly SessionRecord[] {
    return neverRecorded(this.contest.regions.sessions, this.confinedTo?.sessions);
  }

  /** The recording of the session an act rests on; a list of one or none. */
  restsOn(act: { readonly sessionId: SessionId }): readonly EventData<"SessionHeld">[] {
    const recording = this.recording(act.sessionId);
    return recording === undefined ? [] : [recording];
  }

  /** Every session held, in the order of recording. */
  sessions(): readonly SessionRecord[] {
    return (this.found.sessions ??= sessionsIn(this.contest));
  }

  /** The acts in question that rest on a session. */
  actsOn(id: SessionId): readonly RestingAct[] {
    this.found.resting ??= this.restingActs();
    return this.found.resting.get(id) ?? NONE;
  }

  private restingActs(): Map<SessionId, RestingAct[]> {
    const resting = new Map<SessionId, RestingAct[]>();
    const add = (act: RestingAct): void => addTo(resting, act.data.sessionId, act);
    for (const application of this.applications()) {
      const { scorings, interviews, finalInterviews } = application.record;
      for (const data of scorings) add({ type: "ApplicationScored", data, application });
      for (const data of interviews) add({ type: "InterviewHeld", data, application });
      for (const data of finalInterviews) add({ type: "FinalInterviewHeld", data, application });
    }
    for (const [code] of this.commissions()) for (const data of this.decisions(code)) add({ type: "FinalistsDecided", data });
    for (const data of this.contest.republican.decisions) add({ type: "WinnersDecided", data });
    return resting;
  }

  // ── decisions ──

  /** Whether a commission has interviewed an application: whether it is a candidate of its decision on finalists. */
  isInterviewedBy(code: RegionCode, id: ApplicationId): boolean {
    const application = this.application(id);
    return application !== undefined && application.commissionId === code && application.record.interviews.length > 0;
  }

  /** All that it has interviewed, found by going through every application. */
  interviewedBy(code: RegionCode): readonly ApplicationView[] {
    return this.applicationsOf(code).filter(({ record }) => record.interviews.length > 0);
  }

  /** The decisions on finalists of a commission, in the order of recording. */
  decisions(code: RegionCode): readonly EventData<"FinalistsDecided">[] {
    return this.deeds(code).decisions;
  }

  /** The packages a commission's region handed off, in the order of recording. */
  handoffs(code: RegionCode): readonly EventData<"MaterialsHandedOff">[] {
    return this.deeds(code).handoffs;
  }

  private deeds(code: RegionCode): Deeds {
    let deeds = this.found.deeds.get(code);
    if (deeds === undefined) this.found.deeds.set(code, (deeds = deedsIn(this.commission(code))));
    return deeds;
  }

  /** The decisions on finalists that stand, in the order of regions. */
  standingDecisions(): readonly EventData<"FinalistsDecided">[] {
    return (this.found.standingDecisions ??= this.commissions().flatMap(([code]) => this.standingDecision(code) ?? []));
  }

  /** The same by their day; last those whose session is not recorded. */
  standingDecisionsByDay(): readonly EventData<"FinalistsDecided">[] {
    return byDay(this.standingDecisions(), (decision) => this.dayOf(decision));
  }

  /** The published lists of finalists, by the Agency's day of them. */
  publicationsByDay(): readonly EventData<"FinalistsPublished">[] {
    return (this.found.publications ??= byDay(this.contest.regions.publications, ({ at }) => agencyDay(at)));
  }

  /** The decision on finalists that stands: outcomes look at the last. */
  standingDecision(code: RegionCode): EventData<"FinalistsDecided"> | undefined {
    return this.decisions(code).at(-1);
  }

  /** Every decision on finalists that names an application, whichever commission's. */
  decisionsNaming(id: ApplicationId): readonly EventData<"FinalistsDecided">[] {
    this.found.naming ??= byName(
      this.commissions().flatMap(([code]) => this.decisions(code)),
      ({ finalists }) => finalists,
    );
    return this.found.naming.get(id) ?? NONE;
  }

  /** The decisions that stand where one named an application: for these that replaced it, it would be a finalist. */
  replacing(id: ApplicationId): readonly EventData<"FinalistsDecided">[] {
    return this.decisionsNaming(id).flatMap(({ commissionId }) => this.standingDecision(commissionId) ?? []);
  }

  /** Every decision on winners that names an application. */
  winnersDecisionsNaming(id: ApplicationId): readonly EventData<"WinnersDecided">[] {
    this.found.namingWinners ??= byName(this.contest.republican.decisions, ({ winners }) => winners);
    return this.found.namingWinners.get(id) ?? NONE;
  }

  /** The finalists of the country: named by a decision that stands, in the order of regions. */
  finalists(): ReadonlySet<ApplicationId> {
    return (this.found.standing ??= new Set(this.standingDecisions().flatMap(({ finalists }) => finalists)));
  }

  /** The decision on winners that stands. */
  get winnersDecision(): EventData<"WinnersDecided"> | undefined {
    return this.contest.republican.decisions.at(-1);
  }
}

/** The applications and sessions in question, when only one act is. */
export interface Confinement {
  readonly applications: ReadonlySet<ApplicationId>;
  readonly sessions: ReadonlySet<SessionId>;
}

/** What an inquiry found in its record: filled in as rules ask. */
interface Found {
  readonly views: Map<ApplicationId, ApplicationView>;
  readonly recordings: Map<SessionId, EventData<"SessionHeld">>;
  readonly deeds: Map<RegionCode, Deeds>;
  postedOn?: PlainDate;
  allViews?: readonly ApplicationView[];
  byCommission?: ReadonlyMap<RegionCode, readonly ApplicationView[]>;
  commissions?: readonly (readonly [RegionCode, CommissionRecord])[];
  sessions?: readonly SessionRecord[];
  unheld?: boolean;
  resting?: ReadonlyMap<SessionId, readonly RestingAct[]>;
  naming?: ReadonlyMap<ApplicationId, readonly EventData<"FinalistsDecided">[]>;
  namingWinners?: ReadonlyMap<ApplicationId, readonly EventData<"WinnersDecided">[]>;
  publications?: readonly EventData<"FinalistsPublished">[];
  standingDecisions?: readonly EventData<"FinalistsDecided">[];
  standing?: ReadonlySet<ApplicationId>;
}

/** What a regional commission decided and handed off. */
interface Deeds {
  readonly decisions: readonly EventData<"FinalistsDecided">[];
  readonly handoffs: readonly EventData<"MaterialsHandedOff">[];
}

const NONE: readonly never[] = [];

/** What acts name and was never filed or held, all or of some: it has no place in the order of recording, so it stands by its id. */
function neverRecorded<Entry extends { readonly id: string; readonly order: number }>(
  register: Register<Entry>,
  ids: ReadonlySet<string> | undefined,
): readonly Entry[] {
  const entries = ids === undefined ? entriesOf(register) : [...ids].flatMap((id) => entryOf(register, id) ?? []);
  return entries.filter(({ order }) => order < 0).sort((one, other) => (one.id < other.id ? -1 : 1));
}

function byCommission(applications: readonly ApplicationView[]): NonNullable<Found["byCommission"]> {
  const groups = new Map<RegionCode, ApplicationView[]>();
  for (const application of applications) addTo(groups, application.commissionId, application);
  return groups;
}

function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function commissionsIn({ regions }: Contest): NonNullable<Found["commissions"]> {
  const commissions = Object.entries(regions.commissions) as [RegionCode, CommissionRecord][]; // the type of the object's own keys
  return commissions.sort(([one], [other]) => (one < other ? -1 : 1));
}

function sessionsIn({ regions }: Contest): readonly SessionRecord[] {
  const inOrder = new Array<SessionRecord>(regions.held);
  for (const record of entriesOf(regions.sessions)) if (record.order >= 0) inOrder[record.order] = record;
  return inOrder;
}

/** Which decisions name an application. */
function byName<Decided>(decisions: readonly Decided[], namesOf: (decision: Decided) => readonly ApplicationId[]): ReadonlyMap<ApplicationId, readonly Decided[]> {
  const naming = new Map<ApplicationId, Decided[]>();
  for (const decision of decisions) for (const name of new Set(namesOf(decision))) addTo(naming, name, decision);
  return naming;
}

function deedsIn(record: CommissionRecord | undefined): Deeds {
  const decisions: EventData<"FinalistsDecided">[] = [];
  const handoffs: EventData<"MaterialsHandedOff">[] = [];
  for (const act of record?.acts ?? NONE) {
    if (act.type === "FinalistsDecided") decisions.push(act.data);
    else handoffs.push(act.data);
  }
  return { decisions, handoffs };
}

/** The Agency's day of a moment: postings and publications stand on its web resource (#6). */
export function agencyDay(at: Instant): PlainDate {
  return localDay(at, CAPITAL);
}

/** Acts by their day, those of one day as they stood; last those of which no day is known. */
export function byDay<Act>(acts: readonly Act[], dayOf: (act: Act) => PlainDate | undefined): readonly Act[] {
  const key = (act: Act): string => dayOf(act) ?? "unknown";
  return [...acts].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** Whether a person is on the list of members. */
export function isMember(person: PersonId, { members }: Commission): boolean {
  return members.some((member) => member.person === person);
}
