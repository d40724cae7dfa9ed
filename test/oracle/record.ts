/**
 * What a plain list of events says: each question scans the events of a kind again. First and last are by
 * the order of the list. Nothing is judged here.
 */
import type { RegionCode } from "../../src/calendar/regions.js";
import type { PlainDate } from "../../src/calendar/types.js";
import type { ApplicationId, Filing, ServiceProvider } from "../../src/record/application.js";
import type { Commission, CommissionId, PersonId } from "../../src/record/commission.js";
import type { ContestEvent, EventData, EventType } from "../../src/record/events.js";
import type { Session, SessionId } from "../../src/record/session.js";
import type { Readings } from "../../src/regulation/readings.js";
import { agencyDay, localDay } from "./days.js";

export interface Log {
  readonly events: readonly ContestEvent[];
  readonly asOf: PlainDate;
  readonly readings: Readings;
}

type EventOf<T extends EventType> = Extract<ContestEvent, { type: T }>;

/** An event of a kind and its place in the list. */
export interface Act<T extends EventType> {
  readonly at: number;
  readonly data: EventOf<T>["data"];
}

/** The events of a list by their kind, sorted once for each list: millions of contests are asked about. */
const SORTED = new WeakMap<readonly ContestEvent[], ReadonlyMap<EventType, readonly Act<EventType>[]>>();

function sorted(events: readonly ContestEvent[]): ReadonlyMap<EventType, readonly Act<EventType>[]> {
  const byKind = new Map<EventType, Act<EventType>[]>();
  events.forEach(({ type, data }, at) => byKind.set(type, [...(byKind.get(type) ?? []), { at, data }]));
  SORTED.set(events, byKind);
  return byKind;
}

/** Every event of a kind, in order. */
export function all<T extends EventType>(log: Log, type: T): readonly Act<T>[] {
  const acts: readonly unknown[] = (SORTED.get(log.events) ?? sorted(log.events)).get(type) ?? [];
  return acts as readonly Act<T>[]; // sorted by this very kind
}

type OfApplication = {
  [T in EventType]: EventData<T> extends { readonly applicationId: ApplicationId } ? T : never;
}[EventType];

/** Every event of a kind about one application. */
export function about<T extends OfApplication>(log: Log, type: T, id: ApplicationId): readonly Act<T>[] {
  return all(log, type).filter((act) => act.data.applicationId === id);
}

export function distinct<T>(things: readonly T[]): readonly T[] {
  return [...new Set(things)];
}

// ── applications ──

export function applications(log: Log): readonly ApplicationId[] {
  return distinct(all(log, "ApplicationFiled").map((act) => act.data.applicationId));
}

export function isApplication(log: Log, id: ApplicationId): boolean {
  return applications(log).includes(id);
}

export function firstFiling(log: Log, id: ApplicationId): EventData<"ApplicationFiled"> {
  const first = about(log, "ApplicationFiled", id)[0];
  if (first === undefined) throw new Error(`the list has no application ${id}`);
  return first.data;
}

export function providerOf(log: Log, id: ApplicationId): ServiceProvider {
  return firstFiling(log, id).provider;
}

/** All papers of an application, in the order they were recorded. */
export function filingsOf(log: Log, id: ApplicationId): readonly { readonly at: number; readonly filing: Filing }[] {
  return log.events.flatMap((event, at) => {
    if (event.type !== "ApplicationFiled" && event.type !== "ApplicationSupplemented") return [];
    return event.data.applicationId === id ? [{ at, filing: event.data.filing }] : [];
  });
}

/** The commission an application is with: filed with, or last forwarded to. */
export function commissionOf(log: Log, id: ApplicationId): RegionCode {
  return about(log, "ApplicationForwarded", id).at(-1)?.data.to ?? firstFiling(log, id).commissionId;
}

/** The commission that had an application on a day. */
export function commissionOn(log: Log, id: ApplicationId, day: PlainDate): RegionCode {
  let commission = firstFiling(log, id).commissionId;
  for (const { data } of about(log, "ApplicationForwarded", id)) if (data.on <= day) commission = data.to;
  return commission;
}

/** Every arrival of an application at a commission. */
export function arrivals(
  log: Log,
): readonly { readonly id: ApplicationId; readonly commissionId: RegionCode; readonly day: PlainDate }[] {
  return applications(log).flatMap((id) => {
    const filed = firstFiling(log, id);
    return [
      { id, commissionId: filed.commissionId, day: localDay(filed.filing.receivedAt, filed.commissionId) },
      ...about(log, "ApplicationForwarded", id).map(({ data }) => ({ id, commissionId: data.to, day: data.on })),
    ];
  });
}

/** The day an application was withdrawn, the earliest where there are several. */
export function withdrawnOn(log: Log, id: ApplicationId): PlainDate | undefined {
  return earliest(about(log, "ApplicationWithdrawn", id).map((act) => act.data.on));
}

export function isWithdrawnBy(log: Log, id: ApplicationId, day: PlainDate): boolean {
  const on = withdrawnOn(log, id);
  return on !== undefined && on <= day;
}

/** Central bodies, committees and what is subordinate to them: the capital's second list under `separate`. */
export function isCentral(log: Log, id: ApplicationId): boolean {
  return ["central-state-body", "committee", "central-subordinate-organisation"].includes(providerOf(log, id).kind);
}

export function isAdmitted(log: Log, id: ApplicationId): boolean {
  return about(log, "DocumentsChecked", id).at(-1)?.data.admitted === true;
}

export function hasPassed(log: Log, id: ApplicationId): boolean {
  return about(log, "ApplicationScored", id).at(-1)?.data.passed === true;
}

// ── days ──

export function earliest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.length === 0 ? undefined : days.reduce((one, other) => (other < one ? other : one));
}

export function latest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.length === 0 ? undefined : days.reduce((one, other) => (other > one ? other : one));
}

/** Acts by their day, those of one day as they were recorded. */
export function byDay<A>(acts: readonly A[], dayOf: (act: A) => PlainDate): readonly A[] {
  const days = distinct(acts.map(dayOf)).toSorted();
  return days.flatMap((day) => acts.filter((act) => dayOf(act) === day));
}

/** An act and its day: its own, or its session's. */
export interface Dated {
  readonly at: number;
  readonly day: PlainDate;
}

/** Acts that rest on a session, with its day; those on a session the list does not have are left out. */
export function dated<T extends EventType>(
  log: Log,
  acts: readonly (Act<T> & { readonly data: { readonly sessionId: SessionId } })[],
): readonly Dated[] {
  return acts.flatMap(({ at, data }) => {
    const day = sessionOf(log, data.sessionId)?.heldOn;
    return day === undefined ? [] : [{ at, day }];
  });
}

// ── sessions and commissions ──

export function sessionIds(log: Log): readonly SessionId[] {
  return distinct(all(log, "SessionHeld").map((act) => act.data.session.id));
}

/** A session as last recorded under its id. */
export function sessionAct(log: Log, id: SessionId): Act<"SessionHeld"> | undefined {
  return all(log, "SessionHeld").findLast((act) => act.data.session.id === id);
}

export function sessionOf(log: Log, id: SessionId): Session | undefined {
  return sessionAct(log, id)?.data.session;
}

export function formations(log: Log, id: CommissionId): readonly Act<"CommissionFormed">[] {
  return all(log, "CommissionFormed").filter((act) => act.data.commissionId === id);
}

/** The composition by which a session is judged. */
export function compositionAt(log: Log, session: Session): Commission | undefined {
  const formed = formations(log, session.commissionId).map((act) => act.data.commission);
  let inForce: Commission | undefined;
  for (const commission of formed) {
    if (commission.approvedOn > session.heldOn) continue;
    if (inForce === undefined || commission.approvedOn >= inForce.approvedOn) inForce = commission;
  }
  return inForce ?? formed.at(-1);
}

/** Those who hold a seat with a vote. */
export function seats(commission: Commission, readings: Readings): readonly PersonId[] {
  const members = commission.members.map((member) => member.person);
  return distinct(readings["chair-seat"] === "eighth" ? [...members, commission.chair.person] : members);
}

/** Acts by which something is decided at a session: a final interview is none of them. */
export function decidingActs(log: Log, id: SessionId): readonly number[] {
  return [
    ...all(log, "ApplicationScored").filter((act) => isApplication(log, act.data.applicationId)),
    ...all(log, "InterviewHeld").filter((act) => isApplication(log, act.data.applicationId)),
    ...all(log, "FinalistsDecided"),
    ...all(log, "WinnersDecided"),
  ].flatMap((act) => (act.data.sessionId === id ? [act.at] : []));
}

// ── finalists and winners ──

export function decisionsOf(log: Log, region: RegionCode): readonly Act<"FinalistsDecided">[] {
  return all(log, "FinalistsDecided").filter((act) => act.data.commissionId === region);
}

export function handoffsOf(log: Log, region: RegionCode): readonly Act<"MaterialsHandedOff">[] {
  return all(log, "MaterialsHandedOff").filter((act) => act.data.commissionId === region);
}

/** The finalists of a region: those its last decision names, known to the list or not. */
export function finalistsOf(log: Log, region: RegionCode): readonly ApplicationId[] {
  return distinct(decisionsOf(log, region).at(-1)?.data.finalists ?? []);
}

export function decidingRegions(log: Log): readonly RegionCode[] {
  return distinct(all(log, "FinalistsDecided").map((act) => act.data.commissionId));
}

/** All finalists of the country. */
export function finalists(log: Log): readonly ApplicationId[] {
  return distinct(decidingRegions(log).flatMap((region) => finalistsOf(log, region)));
}

export function winners(log: Log): readonly ApplicationId[] {
  return distinct(all(log, "WinnersDecided").at(-1)?.data.winners ?? []);
}

/** A region's interviewed applications. */
export function interviewedIn(log: Log, region: RegionCode): readonly ApplicationId[] {
  return applications(log).filter((id) => commissionOf(log, id) === region && about(log, "InterviewHeld", id).length > 0);
}

/** The day of the publication that completes a region's finalists, and its place in the list. */
export function publicationOf(log: Log, region: RegionCode): Dated | undefined {
  const needed = finalistsOf(log, region).filter((id) => isApplication(log, id));
  if (needed.length === 0) return undefined;
  const published: ApplicationId[] = [];
  for (const { at, data } of byDay(all(log, "FinalistsPublished"), (act) => agencyDay(act.data.at))) {
    published.push(...data.finalists);
    if (needed.every((id) => published.includes(id))) return { at, day: agencyDay(data.at) };
  }
  return undefined;
}
