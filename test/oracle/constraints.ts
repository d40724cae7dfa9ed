/**
 * Every constraint of the rules, a function each, read off the list of events. `at` is the place of the
 * act that breaks the rule, absent where the fault is that nothing was recorded.
 */
import type { RegionCode } from "../../src/calendar/regions.js";
import type { PlainDate } from "../../src/calendar/types.js";
import type { ApplicationId, Criterion, ScoreSheet, ServiceProvider } from "../../src/record/application.js";
import type { Commission, CommissionId, PersonId } from "../../src/record/commission.js";
import type { Subject } from "../../src/record/finding.js";
import type { Ballot, SessionId } from "../../src/record/session.js";
import type { Readings } from "../../src/regulation/readings.js";
import type { ConstraintId } from "../../src/regulation/rules.js";
import { oracleAdmission, type OracleAdmission } from "./admission.js";
import { agencyDay } from "./days.js";
import { closesAt, intakeOf } from "./deadlines.js";
import { electionsOf, hasBadBallots, nameLists, PLACES, type Poll } from "./polls.js";
import {
  about,
  type Act,
  all,
  applications,
  arrivals,
  commissionOf,
  commissionOn,
  compositionAt,
  type Dated,
  dated,
  decidingActs,
  decisionsOf,
  distinct,
  earliest,
  filingsOf,
  finalists,
  finalistsOf,
  firstFiling,
  formations,
  handoffsOf,
  hasPassed,
  interviewedIn,
  isAdmitted,
  isApplication,
  isWithdrawnBy,
  type Log,
  providerOf,
  seats,
  sessionAct,
  sessionIds,
  sessionOf,
  winners,
  withdrawnOn,
} from "./record.js";

export interface Breach {
  readonly subject: Subject;
  readonly at?: number;
}

// ── subjects ──

export const CONTEST: Subject = { kind: "contest" };

export function ofCommission(commissionId: CommissionId): Subject {
  return { kind: "commission", commissionId };
}

export function ofSession(log: Log, id: SessionId): Subject {
  const session = sessionOf(log, id);
  return session === undefined ? CONTEST : { kind: "session", sessionId: id, commissionId: session.commissionId };
}

export function ofApplication(log: Log, id: ApplicationId): Subject {
  if (!isApplication(log, id)) return CONTEST;
  return { kind: "application", applicationId: id, commissionId: commissionOf(log, id) };
}

/** Every application's breaches, told of the application. */
function eachApplication(log: Log, breaks: (id: ApplicationId) => readonly { readonly at: number }[]): readonly Breach[] {
  return applications(log).flatMap((id) => breaks(id).map(({ at }) => ({ subject: ofApplication(log, id), at })));
}

/** Every session's breaches, told of the session. */
function eachSession(log: Log, breaks: (id: SessionId) => readonly number[]): readonly Breach[] {
  return sessionIds(log).flatMap((id) => breaks(id).map((at) => ({ subject: ofSession(log, id), at })));
}

/** Every decision on finalists that breaks, told of its commission. */
function eachDecision(log: Log, breaks: (act: Act<"FinalistsDecided">) => boolean): readonly Breach[] {
  return all(log, "FinalistsDecided").flatMap((act) =>
    breaks(act) ? [{ subject: ofCommission(act.data.commissionId), at: act.at }] : [],
  );
}

/** Every decision on winners that breaks, told of the republican commission. */
function eachAward(log: Log, breaks: (act: Act<"WinnersDecided">) => boolean): readonly Breach[] {
  return all(log, "WinnersDecided").flatMap((act) => (breaks(act) ? [{ subject: ofCommission("republican"), at: act.at }] : []));
}

// ── record ──

function namedIn(ballots: readonly Ballot[] | undefined): readonly ApplicationId[] {
  return (ballots ?? []).flatMap((ballot) => ballot.choices);
}

function unknownReference(log: Log): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [at, { type, data }] of log.events.entries()) {
    const applicationIds: ApplicationId[] = [];
    const sessions: SessionId[] = [];
    const commissions: CommissionId[] = [];
    if (type !== "ApplicationFiled" && "applicationId" in data) applicationIds.push(data.applicationId);
    if ("sessionId" in data) sessions.push(data.sessionId);
    if (type === "SessionHeld" && sessionAct(log, data.session.id)?.at === at) commissions.push(data.session.commissionId);
    if ((type === "DocumentsChecked" || type === "CandidateInvited") && isApplication(log, data.applicationId)) {
      commissions.push(commissionOn(log, data.applicationId, data.on));
    }
    if (type === "FinalistsDecided") {
      applicationIds.push(...data.finalists, ...namedIn(data.ballots));
      commissions.push(data.commissionId);
    }
    if (type === "FinalistsPublished") applicationIds.push(...data.finalists);
    if (type === "MaterialsHandedOff") applicationIds.push(...data.applications);
    if (type === "WinnersDecided") {
      applicationIds.push(...data.winners, ...namedIn(data.ballots));
      commissions.push("republican");
    }
    if (applicationIds.some((id) => !isApplication(log, id))) breaches.push({ subject: CONTEST, at });
    if (sessions.some((id) => sessionOf(log, id) === undefined)) breaches.push({ subject: CONTEST, at });
    for (const id of commissions) if (formations(log, id).length === 0) breaches.push({ subject: ofCommission(id), at });
  }
  return breaches;
}

/** An act and its day, where that is known. */
interface PerhapsDated {
  readonly at: number;
  readonly day: PlainDate | undefined;
}

/** The acts of a chain that are dated before the first act of an earlier kind; nothing is before a first act without a day. */
function outOfOrder(chain: readonly (readonly PerhapsDated[])[]): readonly Dated[] {
  return chain.flatMap((acts, place) =>
    acts.flatMap(({ at, day }) => {
      if (day === undefined) return [];
      const firsts = chain.slice(0, place).map((earlier) => earlier[0]?.day);
      return firsts.some((first) => first !== undefined && day < first) ? [{ at, day }] : [];
    }),
  );
}

function sessionDays(log: Log, acts: readonly { readonly at: number; readonly data: { readonly sessionId: SessionId } }[]): readonly PerhapsDated[] {
  return acts.map(({ at, data }) => ({ at, day: sessionOf(log, data.sessionId)?.heldOn }));
}

function ownDays(acts: readonly { readonly at: number; readonly data: { readonly on: PlainDate } }[]): readonly Dated[] {
  return acts.map(({ at, data }) => ({ at, day: data.on }));
}

function decisionsNaming(log: Log, id: ApplicationId): readonly Act<"FinalistsDecided">[] {
  return all(log, "FinalistsDecided").filter((act) => act.data.finalists.includes(id));
}

function awardsNaming(log: Log, id: ApplicationId): readonly Act<"WinnersDecided">[] {
  return all(log, "WinnersDecided").filter((act) => act.data.winners.includes(id));
}

function chronology(log: Log): readonly Breach[] {
  const ofApplications = eachApplication(log, (id) => [
    ...outOfOrder([
      ownDays(about(log, "DocumentsChecked", id)),
      sessionDays(log, about(log, "ApplicationScored", id)),
      ownDays(about(log, "CandidateInvited", id)),
      sessionDays(log, about(log, "InterviewHeld", id)),
      sessionDays(log, decisionsNaming(log, id)),
    ]),
    ...outOfOrder([
      sessionDays(log, about(log, "FinalInterviewHeld", id)),
      sessionDays(log, awardsNaming(log, id)),
      ownDays(about(log, "DiplomaAwarded", id)),
    ]),
  ]);
  const ofMinutes = eachSession(log, (id) =>
    all(log, "MinutesSigned")
      .filter((act) => act.data.sessionId === id && act.data.on < (sessionOf(log, id)?.heldOn ?? act.data.on))
      .map((act) => act.at),
  );
  return [...ofMinutes, ...ofApplications];
}

function actsAfterWithdrawal(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    [
      ...ownDays(about(log, "DocumentsChecked", id).filter((act) => act.data.admitted)),
      ...dated(log, about(log, "ApplicationScored", id)),
      ...ownDays(about(log, "CandidateInvited", id)),
      ...dated(log, about(log, "InterviewHeld", id)),
      ...dated(log, about(log, "FinalInterviewHeld", id)),
      ...dated(log, decisionsNaming(log, id)),
      ...dated(log, awardsNaming(log, id)),
    ].filter(({ day }) => isWithdrawnBy(log, id, day)),
  );
}

// ── announcement ──

function announcedOnce(log: Log): readonly Breach[] {
  return all(log, "ContestAnnounced")
    .slice(1)
    .map(({ at }) => ({ subject: CONTEST, at }));
}

function bothChannels(log: Log): readonly Breach[] {
  const onWeb = all(log, "ContestAnnounced").length > 0;
  return onWeb && all(log, "SocialNoticePosted").length === 0 ? [{ subject: CONTEST }] : [];
}

function twoWeeks(log: Log): readonly Breach[] {
  return all(log, "ContestAnnounced")
    .filter(({ data }) => data.statedLastDay !== undefined && data.statedLastDay !== intakeOf(log)?.lastDay)
    .map(({ at }) => ({ subject: CONTEST, at }));
}

// ── commission ──

type Defect = (commission: Commission, commissionId: CommissionId, readings: Readings) => boolean;

function eachFormation(defect: Defect): (log: Log) => readonly Breach[] {
  return (log) =>
    all(log, "CommissionFormed")
      .filter(({ data }) => defect(data.commission, data.commissionId, log.readings))
      .map(({ at, data }) => ({ subject: ofCommission(data.commissionId), at }));
}

function persons(commission: Commission): readonly PersonId[] {
  return commission.members.map((member) => member.person);
}

const approvingAuthority: Defect = ({ approvedBy }, id) =>
  approvedBy !== (id === "republican" ? "agency" : "territorial-department");

const sevenMembers: Defect = (commission) => persons(commission).length !== 7 || distinct(persons(commission)).length !== 7;

const chairByOffice: Defect = ({ chair }, id) =>
  id === "republican"
    ? chair.post !== "deputy-chair-of-agency"
    : chair.post !== "head-of-department" && chair.post !== "acting-head-of-department";

const chairSeat: Defect = (commission, _, readings) =>
  persons(commission).includes(commission.chair.person) !== (readings["chair-seat"] === "one-of-seven");

const secretaryApart: Defect = (commission) =>
  [...persons(commission), commission.chair.person].includes(commission.secretary.person);

const secretaryFromAgency: Defect = ({ secretary }, id) => id === "republican" && !secretary.agencyEmployee;

const membersFromAgency: Defect = ({ members }, id, readings) =>
  readings["republican-staff"] === "everyone" && id === "republican" && members.some((member) => !member.agencyEmployee);

function formedBeforeIntake(log: Log): readonly Breach[] {
  return distinct(all(log, "CommissionFormed").map((act) => act.data.commissionId)).flatMap((id) => {
    const reached = earliest(
      arrivals(log)
        .filter((arrival) => arrival.commissionId === id)
        .map((arrival) => arrival.day),
    );
    const first = formations(log, id)[0];
    if (reached === undefined || first === undefined || first.data.commission.approvedOn <= reached) return [];
    return [{ subject: ofCommission(id), at: first.at }];
  });
}

// ── session ──

function commissionApproved(log: Log): readonly Breach[] {
  return eachSession(log, (id) => {
    const held = sessionAct(log, id);
    const deciding = decidingActs(log, id);
    if (held === undefined || deciding.length === 0) return [];
    const { commissionId, heldOn } = held.data.session;
    const formed = formations(log, commissionId);
    if (formed.length === 0 || formed.some((act) => act.data.commission.approvedOn <= heldOn)) return [];
    return deciding;
  });
}

function ownCommission(log: Log): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const act of [...all(log, "ApplicationScored"), ...all(log, "InterviewHeld")]) {
    const session = sessionOf(log, act.data.sessionId);
    if (session === undefined || !isApplication(log, act.data.applicationId)) continue;
    if (session.commissionId !== commissionOn(log, act.data.applicationId, session.heldOn)) {
      breaches.push({ subject: ofSession(log, session.id), at: act.at });
    }
  }
  for (const act of all(log, "FinalistsDecided")) {
    const session = sessionOf(log, act.data.sessionId);
    if (session !== undefined && session.commissionId !== act.data.commissionId) {
      breaches.push({ subject: ofCommission(act.data.commissionId), at: act.at });
    }
  }
  for (const act of all(log, "FinalInterviewHeld")) {
    const session = sessionOf(log, act.data.sessionId);
    if (session !== undefined && isApplication(log, act.data.applicationId) && session.commissionId !== "republican") {
      breaches.push({ subject: ofSession(log, session.id), at: act.at });
    }
  }
  for (const act of all(log, "WinnersDecided")) {
    const session = sessionOf(log, act.data.sessionId);
    if (session !== undefined && session.commissionId !== "republican") {
      breaches.push({ subject: ofCommission("republican"), at: act.at });
    }
  }
  return breaches;
}

function membersOnly(log: Log): readonly Breach[] {
  return eachSession(log, (id) => {
    const held = sessionAct(log, id);
    const composition = held === undefined ? undefined : compositionAt(log, held.data.session);
    if (held === undefined || composition === undefined) return [];
    const known = [...seats(composition, log.readings), composition.secretary.person];
    return held.data.session.present.some((person) => !known.includes(person)) ? [held.at] : [];
  });
}

/** Two thirds of the seats: 7, one more under `eighth`, one more for the secretary of the republican commission. */
export function isQuorate(log: Log, id: SessionId): boolean | undefined {
  const session = sessionOf(log, id);
  const composition = session === undefined ? undefined : compositionAt(log, session);
  if (session === undefined || composition === undefined) return undefined;
  let base = log.readings["chair-seat"] === "eighth" ? 8 : 7;
  let counted = seats(composition, log.readings);
  if (session.commissionId === "republican" && log.readings["republican-quorum-base"] === "members-and-secretary") {
    base += 1;
    counted = distinct([...counted, composition.secretary.person]);
  }
  const present = counted.filter((person) => session.present.includes(person)).length;
  return 3 * present >= 2 * base;
}

function quorum(log: Log): readonly Breach[] {
  return eachSession(log, (id) => (isQuorate(log, id) === false ? decidingActs(log, id) : []));
}

export function finalistsPoll(act: Act<"FinalistsDecided">): Poll {
  return { region: act.data.commissionId, sessionId: act.data.sessionId, ballots: act.data.ballots ?? [] };
}

export function winnersPoll(act: Act<"WinnersDecided">): Poll {
  return { region: "republican", sessionId: act.data.sessionId, ballots: act.data.ballots ?? [] };
}

function ballotsCast(log: Log): readonly Breach[] {
  const polls = [
    ...all(log, "FinalistsDecided").map((act) => ({ at: act.at, poll: finalistsPoll(act) })),
    ...all(log, "WinnersDecided").map((act) => ({ at: act.at, poll: winnersPoll(act) })),
  ];
  return polls.flatMap(({ at, poll }) => (hasBadBallots(log, poll) ? [{ subject: ofSession(log, poll.sessionId), at }] : []));
}

function minutesSignatories(log: Log): readonly Breach[] {
  return eachSession(log, (id) => {
    const session = sessionOf(log, id);
    const composition = session === undefined ? undefined : compositionAt(log, session);
    const minutes = all(log, "MinutesSigned").filter((act) => act.data.sessionId === id);
    const signed = minutes.flatMap((act) => act.data.signedBy);
    if (composition === undefined) return [];
    const complete = signed.includes(composition.chair.person) && signed.includes(composition.secretary.person);
    return complete ? [] : minutes.map((act) => act.at);
  });
}

// ── intake ──

function firstFilingAct(log: Log, id: ApplicationId): { readonly at: number } {
  return { at: about(log, "ApplicationFiled", id)[0]?.at ?? -1 };
}

function contestOpen(log: Log): readonly Breach[] {
  if (all(log, "ContestAnnounced").length > 0) return [];
  return eachApplication(log, (id) => about(log, "ApplicationFiled", id));
}

function notPremature(log: Log): readonly Breach[] {
  const posted = all(log, "ContestAnnounced")[0]?.data.webPostedAt;
  if (posted === undefined) return [];
  const before = (at: string | undefined): boolean => at !== undefined && Date.parse(at) < Date.parse(posted);
  return eachApplication(log, (id) =>
    filingsOf(log, id).filter(({ filing }) => before(filing.dispatchedAt) || before(filing.receivedAt)),
  );
}

function onePerProvider(log: Log): readonly Breach[] {
  const ids = applications(log);
  return eachApplication(log, (id) => {
    const earlier = ids.slice(0, ids.indexOf(id));
    const again = earlier.some((other) => providerOf(log, other).bin === providerOf(log, id).bin);
    return again ? [firstFilingAct(log, id)] : [];
  });
}

/** The three oblasts of 8 June 2022 and those they were part of before. */
const FORMERLY: Partial<Record<RegionCode, RegionCode>> = { "KZ-10": "KZ-63", "KZ-33": "KZ-19", "KZ-62": "KZ-35" };

function isBeforeJune8(log: Log): boolean {
  const posted = all(log, "ContestAnnounced")[0]?.data.webPostedAt;
  return posted !== undefined && agencyDay(posted) < "2022-06-08";
}

function regionExists(log: Log): readonly Breach[] {
  if (!isBeforeJune8(log)) return [];
  return eachApplication(log, (id) => about(log, "ApplicationFiled", id).filter(({ data }) => data.commissionId in FORMERLY));
}

// ── check ──

function responsible(log: Log, provider: ServiceProvider): RegionCode {
  if (["central-state-body", "committee", "central-subordinate-organisation"].includes(provider.kind)) return "KZ-71";
  return isBeforeJune8(log) ? (FORMERLY[provider.region] ?? provider.region) : provider.region;
}

function rightCommission(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    about(log, "DocumentsChecked", id).filter(
      ({ data }) => commissionOn(log, id, data.on) !== responsible(log, providerOf(log, id)),
    ),
  );
}

function afterIntake(log: Log): readonly Breach[] {
  const lastDay = intakeOf(log)?.lastDay;
  if (lastDay === undefined) return [];
  return eachApplication(log, (id) => about(log, "DocumentsChecked", id).filter(({ data }) => data.on <= lastDay));
}

/** What the documents of an application give. */
export function admissionOf(log: Log, id: ApplicationId): OracleAdmission {
  const intake = intakeOf(log);
  const closing = intake === undefined ? undefined : closesAt(intake.lastDay, firstFiling(log, id).commissionId, log.readings);
  return oracleAdmission(
    providerOf(log, id),
    filingsOf(log, id).map(({ filing }) => filing),
    closing,
    log.readings,
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}

function checkOutcome(log: Log): readonly Breach[] {
  if (intakeOf(log) === undefined) return [];
  return eachApplication(log, (id) => {
    const last = about(log, "DocumentsChecked", id).at(-1);
    if (last === undefined) return [];
    const computed = admissionOf(log, id);
    return last.data.admitted === computed.admitted && sameSet(last.data.grounds, computed.grounds) ? [] : [last];
  });
}

// ── selection ──

const CRITERIA: readonly Criterion[] = [
  "complaints",
  "time-limits",
  "unjustified-refusals",
  "incomplete-package",
  "unlawful-documents",
  "other-violations",
];

function eachSheet(breaks: (sheet: ScoreSheet, readings: Readings) => boolean): (log: Log) => readonly Breach[] {
  return (log) =>
    eachApplication(log, (id) => about(log, "ApplicationScored", id).filter(({ data }) => breaks(data.sheet, log.readings)));
}

function lines(sheet: ScoreSheet): readonly ScoreSheet["criteria"][Criterion][] {
  return Object.values(sheet.criteria);
}

function admittedOnly(log: Log): readonly Breach[] {
  return eachApplication(log, (id) => (isAdmitted(log, id) ? [] : about(log, "ApplicationScored", id)));
}

const sheetAsPrinted = eachSheet(
  (sheet) =>
    !sameSet(Object.keys(sheet.criteria), CRITERIA) ||
    lines(sheet).some(({ points }) => !Number.isInteger(points) || points < 0 || points > 5),
);

const violationScoresZero = eachSheet((sheet) => lines(sheet).some(({ points, violation }) => violation && points > 0));

const allOrNothing = eachSheet(
  (sheet, readings) =>
    readings["points-scale"] === "binary" &&
    lines(sheet).some(({ points, violation }) => (points !== 0 && points !== 5) || (!violation && points < 5)),
);

const reasonBelowMaximum = eachSheet((sheet) =>
  lines(sheet).some(({ points, violation, reason }) => !violation && points < 5 && (reason ?? "").trim() === ""),
);

/** The sum of a sheet. */
export function total(sheet: ScoreSheet): number {
  return lines(sheet).reduce((sum, { points }) => sum + points, 0);
}

function selectionPassed(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    about(log, "ApplicationScored", id).filter(
      ({ data }) => data.total !== total(data.sheet) || data.passed !== total(data.sheet) > 15,
    ),
  );
}

// ── interview ──

function selectedOnly(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    hasPassed(log, id) ? [] : [...about(log, "CandidateInvited", id), ...about(log, "InterviewHeld", id)],
  );
}

function onlineBasis(log: Log): readonly Breach[] {
  if (log.readings["online-interview"] === "free") return [];
  return eachApplication(log, (id) =>
    about(log, "InterviewHeld", id).filter(({ data }) => data.mode === "online" && (data.restriction ?? "").trim() === ""),
  );
}

function bothDefences(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    about(log, "InterviewHeld", id).filter(
      ({ data }) => data.videoPresentation === undefined || data.peopleFirstProject === undefined,
    ),
  );
}

// ── finalists ──

function finalistsOnce(log: Log): readonly Breach[] {
  return eachDecision(log, (act) => {
    const region = act.data.commissionId;
    if (decisionsOf(log, region)[0]?.at === act.at) return false;
    const heldOn = sessionOf(log, act.data.sessionId)?.heldOn;
    return handoffsOf(log, region).some(
      (handoff) => handoff.at < act.at || (heldOn !== undefined && heldOn > handoff.data.dispatchedOn),
    );
  });
}

function interviewedOnly(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    about(log, "InterviewHeld", id).length > 0
      ? []
      : all(log, "FinalistsDecided").filter((act) => act.data.finalists.includes(id)),
  );
}

function atMostThree(log: Log): readonly Breach[] {
  return eachDecision(log, ({ data }) => {
    const names = data.finalists;
    if (distinct(names).length !== names.length) return true;
    if (names.some((id) => isApplication(log, id) && commissionOf(log, id) !== data.commissionId)) return true;
    return nameLists(log, data.commissionId).some((belongs) => names.filter(belongs).length > PLACES);
  });
}

/** Whether an application was interviewed by a day; an interview whose session is unknown counts as done. */
function wasInterviewedBy(log: Log, id: ApplicationId, day: PlainDate): boolean {
  return about(log, "InterviewHeld", id).some((act) => (sessionOf(log, act.data.sessionId)?.heldOn ?? day) <= day);
}

function threeIfAvailable(log: Log): readonly Breach[] {
  const number = log.readings["finalists-number"];
  if (number === "up-to-three") return [];
  return eachDecision(log, ({ data }) => {
    const heldOn = sessionOf(log, data.sessionId)?.heldOn;
    return nameLists(log, data.commissionId).some((belongs) => {
      const named = distinct(data.finalists.filter(belongs)).length;
      if (named >= PLACES) return false;
      if (number === "exactly-three") return true;
      return interviewedIn(log, data.commissionId)
        .filter(belongs)
        .filter((id) => !data.finalists.includes(id))
        .some((id) =>
          heldOn === undefined
            ? withdrawnOn(log, id) === undefined
            : wasInterviewedBy(log, id, heldOn) && !isWithdrawnBy(log, id, heldOn),
        );
    });
  });
}

/** Whether ballots give a result, and another than the names recorded: whom they elected, and of those they left tied whoever persons chose. */
function differs(log: Log, poll: Poll, names: readonly ApplicationId[]): boolean {
  if (poll.ballots.length === 0) return false;
  const lists = electionsOf(log, poll);
  if (lists === undefined) return false;
  const elected = lists.flatMap(({ election }) => election.elected);
  const tied = lists.flatMap(({ election }) => (election.outcome === "undetermined" ? election.tied : []));
  return elected.some((id) => !names.includes(id)) || names.some((id) => !elected.includes(id) && !tied.includes(id));
}

function finalistsByBallots(log: Log): readonly Breach[] {
  return eachDecision(log, (act) => differs(log, finalistsPoll(act), act.data.finalists));
}

function publishedAsDecided(log: Log): readonly Breach[] {
  const decided = all(log, "FinalistsDecided").flatMap((act) => act.data.finalists);
  return all(log, "FinalistsPublished")
    .filter(({ data }) => data.finalists.some((id) => isApplication(log, id) && !decided.includes(id)))
    .map(({ at }) => ({ subject: CONTEST, at }));
}

// ── hand-off ──

function afterDecision(log: Log): readonly Breach[] {
  return all(log, "MaterialsHandedOff").flatMap(({ at, data }) => {
    const decisions = decisionsOf(log, data.commissionId);
    const days = dated(log, decisions);
    const decidedOnAnUnknownDay = decisions.length > 0 && days.length === 0;
    if (decidedOnAnUnknownDay || days.some(({ day }) => day <= data.dispatchedOn)) return [];
    return [{ subject: ofCommission(data.commissionId), at }];
  });
}

function handoffComplete(log: Log): readonly Breach[] {
  return distinct(all(log, "MaterialsHandedOff").map((act) => act.data.commissionId)).flatMap((region) => {
    const packages = handoffsOf(log, region);
    const finalistsFiles = finalistsOf(log, region).filter((id) => isApplication(log, id));
    const allFiles = applications(log).filter((id) => commissionOf(log, id) === region);
    const needed = log.readings["handoff-scope"] === "all-candidates" ? [...finalistsFiles, ...allFiles] : finalistsFiles;
    const complete =
      needed.every((id) => packages.some(({ data }) => data.applications.includes(id))) &&
      packages.some(({ data }) => data.decisionIncluded) &&
      packages.some(({ data }) => data.interviewMaterialsIncluded);
    return complete ? [] : packages.map(({ at }) => ({ subject: ofCommission(region), at }));
  });
}

// ── final ──

function finalistsOnly(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    finalists(log).includes(id) ? [] : [...about(log, "MaterialsCorrected", id), ...about(log, "FinalInterviewHeld", id)],
  );
}

function afterHandoff(log: Log): readonly Breach[] {
  return eachApplication(log, (id) => {
    const handedOff = handoffsOf(log, commissionOf(log, id))[0]?.data.dispatchedOn;
    return dated(log, about(log, "FinalInterviewHeld", id)).filter(({ day }) => handedOff !== undefined && day < handedOff);
  });
}

function correctionBeforeInterview(log: Log): readonly Breach[] {
  return eachApplication(log, (id) => {
    const first = about(log, "FinalInterviewHeld", id)[0];
    const heardOn = first === undefined ? undefined : sessionOf(log, first.data.sessionId)?.heldOn;
    return heardOn === undefined ? [] : about(log, "MaterialsCorrected", id).filter(({ data }) => data.on > heardOn);
  });
}

// ── winners and award ──

function winnersOnce(log: Log): readonly Breach[] {
  return all(log, "WinnersDecided")
    .slice(1)
    .map(({ at }) => ({ subject: ofCommission("republican"), at }));
}

function winnersInterviewed(log: Log): readonly Breach[] {
  return eachApplication(log, (id) =>
    about(log, "FinalInterviewHeld", id).length > 0
      ? []
      : all(log, "WinnersDecided").filter((act) => act.data.winners.includes(id)),
  );
}

/** Whoever withdrew by the day of the decision is no finalist the country has. */
function finalistsLeft(log: Log, { sessionId }: { readonly sessionId: SessionId }): readonly ApplicationId[] {
  const heldOn = sessionOf(log, sessionId)?.heldOn;
  return finalists(log).filter((id) => heldOn === undefined || !isApplication(log, id) || !isWithdrawnBy(log, id, heldOn));
}

function winnersThree(log: Log): readonly Breach[] {
  const stood = finalists(log);
  return eachAward(log, ({ data }) => {
    if (distinct(data.winners).length !== data.winners.length) return true;
    if (data.winners.some((id) => !stood.includes(id))) return true;
    return finalistsLeft(log, data).length >= 3 && data.winners.length !== 3;
  });
}

function fewerThanThree(log: Log): readonly Breach[] {
  return eachAward(log, ({ data }) => finalistsLeft(log, data).length < 3);
}

function winnersByBallots(log: Log): readonly Breach[] {
  return eachAward(log, (act) => differs(log, winnersPoll(act), act.data.winners));
}

function ballotsRecorded(log: Log): readonly Breach[] {
  return eachAward(log, ({ data }) => (data.ballots ?? []).length === 0);
}

function winnersOnly(log: Log): readonly Breach[] {
  return eachApplication(log, (id) => (winners(log).includes(id) ? [] : about(log, "DiplomaAwarded", id)));
}

export const CONSTRAINTS: Readonly<Record<ConstraintId, (log: Log) => readonly Breach[]>> = {
  "record/unknown-reference": unknownReference,
  "record/chronology": chronology,
  "record/withdrawn": actsAfterWithdrawal,
  "announcement/once": announcedOnce,
  "announcement/both-channels": bothChannels,
  "announcement/two-weeks": twoWeeks,
  "commission/approving-authority": eachFormation(approvingAuthority),
  "commission/seven-members": eachFormation(sevenMembers),
  "commission/chair-by-office": eachFormation(chairByOffice),
  "commission/chair-seat": eachFormation(chairSeat),
  "commission/secretary-apart": eachFormation(secretaryApart),
  "commission/secretary-from-agency": eachFormation(secretaryFromAgency),
  "commission/members-from-agency": eachFormation(membersFromAgency),
  "commission/formed-before-intake": formedBeforeIntake,
  "session/commission-approved": commissionApproved,
  "session/own-commission": ownCommission,
  "session/members-only": membersOnly,
  "session/quorum": quorum,
  "session/ballots": ballotsCast,
  "session/minutes-signatories": minutesSignatories,
  "intake/contest-open": contestOpen,
  "intake/not-premature": notPremature,
  "intake/one-per-provider": onePerProvider,
  "intake/region-exists": regionExists,
  "check/right-commission": rightCommission,
  "check/after-intake": afterIntake,
  "check/outcome": checkOutcome,
  "selection/admitted-only": admittedOnly,
  "selection/sheet": sheetAsPrinted,
  "selection/violation-scores-zero": violationScoresZero,
  "selection/all-or-nothing": allOrNothing,
  "selection/reason-below-maximum": reasonBelowMaximum,
  "selection/passed": selectionPassed,
  "interview/selected-only": selectedOnly,
  "interview/online-basis": onlineBasis,
  "interview/both-defences": bothDefences,
  "finalists/once": finalistsOnce,
  "finalists/interviewed-only": interviewedOnly,
  "finalists/at-most-three": atMostThree,
  "finalists/three-if-available": threeIfAvailable,
  "finalists/by-ballots": finalistsByBallots,
  "finalists/published-as-decided": publishedAsDecided,
  "handoff/after-decision": afterDecision,
  "handoff/complete": handoffComplete,
  "final/finalists-only": finalistsOnly,
  "final/after-handoff": afterHandoff,
  "final/correction-before-interview": correctionBeforeInterview,
  "winners/once": winnersOnce,
  "winners/interviewed": winnersInterviewed,
  "winners/three": winnersThree,
  "winners/fewer-than-three": fewerThanThree,
  "winners/by-ballots": winnersByBallots,
  "winners/ballots-recorded": ballotsRecorded,
  "award/winners-only": winnersOnly,
};
