/**
 * Clauses 5, 7 and 8: a session is lawful if at least two thirds of the members take part, its results
 * go into minutes signed by chair and secretary, and each commission decides its own matters.
 */
import { CAPITAL } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import type { Commission, CommissionId, PersonId } from "../record/commission.js";
import type { EventData, EventType } from "../record/events.js";
import type { Ballot, Session } from "../record/session.js";
import { Consultation, type Context } from "../regulation/context.js";
import type { ApplicationView } from "./application-view.js";
import { MEMBERS } from "./commission.js";
import { isMember, type Inquiry, type RestingAct } from "./inquiry.js";
import { breachesAmong, facts, KEPT, type Constraint, type DutyRule } from "./rule.js";
import { ballotFaults, type BallotFaults } from "./voting.js";

/**
 * Members that must take part in a session: at least two thirds of seven (N5.7, N7.3), under the
 * default readings.
 *
 * @regulation N5.7 N7.3
 * @example Five of seven
 * ```ts
 * import { QUORUM } from "uzdik";
 * QUORUM; // => 5
 * ```
 */
export const QUORUM = 5;

/** Finalists a commission presents (N17) and winners of the contest (N21): places on a ballot. */
export const PLACES = 3;

/** How many took part, and how many must. */
interface Attendance {
  readonly present: number;
  readonly required: number;
}

/**
 * Two thirds of the seats, never rounded down: 3 · present ≥ 2 · seats. The base is the number of seats
 * the text sets, not of those filled (#21 #22); who is present and holds no seat counts for nothing.
 */
function attendance({ commissionId, present }: Session, commission: Commission, consultation: Consultation): Attendance {
  const chairApart = consultation.read("chair-seat") === "eighth";
  const withSecretary = commissionId === "republican" && consultation.read("republican-quorum-base") === "members-and-secretary";
  const counts = (person: PersonId, place: number): boolean =>
    present.indexOf(person) === place &&
    (isMember(person, commission) || (chairApart && person === commission.chair.person) || (withSecretary && person === commission.secretary.person));
  const seats = MEMBERS + (chairApart ? 1 : 0) + (withSecretary ? 1 : 0);
  return { present: present.filter(counts).length, required: Math.ceil((2 * seats) / 3) };
}

/**
 * Clauses 5 and 7: a session is lawful if at least two thirds of the members of the commission take part.
 *
 * Online presence counts where it is recorded, a proxy does not (#23); the secretary is no member (#20).
 * Not checked here: whether the composition itself is lawful (`compositionFindings`).
 *
 * @regulation N5.7 N7.3; readings `chair-seat`, `republican-quorum-base`
 * @param session - who was present; its commission tells the regional from the republican rule
 * @param commission - the composition by which it is judged
 * @param context - readings
 * @returns whether the quorum was there
 * @example Five of seven are enough, four are not
 * ```ts
 * import { isQuorate, plainDate, type Commission } from "uzdik";
 * const seven = ["chair", "m2", "m3", "m4", "m5", "m6", "m7"];
 * const commission: Commission = {
 *   approvedBy: "territorial-department",
 *   approvedOn: plainDate("2022-05-20"),
 *   members: seven.map((person) => ({ person, affiliation: "ngo", agencyEmployee: false })),
 *   chair: { person: "chair", post: "head-of-department" },
 *   secretary: { person: "secretary", agencyEmployee: true },
 * };
 * const session = (present: string[]) => ({ id: "s1", commissionId: "KZ-35", heldOn: plainDate("2022-06-27"), present }) as const;
 * isQuorate(session(seven.slice(0, 5)), commission); // => true
 * isQuorate(session([...seven.slice(0, 4), "secretary"]), commission); // => false
 * ```
 */
export function isQuorate(session: Session, commission: Commission, context?: Context): boolean {
  return isQuorateUnder(session, commission, new Consultation(context));
}

/** The quorum under readings that are consulted. */
export function isQuorateUnder(session: Session, commission: Commission, consultation: Consultation): boolean {
  const { present, required } = attendance(session, commission, consultation);
  return present >= required;
}

/** Whether a person holds a seat; under `eighth` the chair does, though not on the list of the seven. */
function holdsSeat(person: PersonId, commission: Commission, consultation: Consultation): boolean {
  if (isMember(person, commission)) return true;
  return person === commission.chair.person && consultation.read("chair-seat") === "eighth";
}

/** A final interview alone decides nothing; everything else that rests on a session does. */
function decidedOn(id: Session["id"], inquiry: Inquiry): readonly RestingAct[] {
  return inquiry.actsOn(id).filter(({ type }) => type !== "FinalInterviewHeld");
}

function kindsOf(acts: readonly RestingAct[]): readonly EventType[] {
  return [...new Set(acts.map(({ type }) => type))];
}

function applicationsIn(acts: readonly RestingAct[]): readonly ApplicationId[] | undefined {
  const ids = acts.flatMap((act) => ("application" in act ? [act.application.id] : []));
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** An act on an application rests on a session from the day there is such an application. */
function filingsBehind(acts: readonly RestingAct[]): readonly object[] {
  return acts.flatMap((act) => ("application" in act ? [act.application.filed] : []));
}

const commissionApproved: Constraint<"session/commission-approved"> = {
  rule: "session/commission-approved",
  on: ["CommissionFormed", "SessionHeld", "ApplicationScored", "InterviewHeld", "FinalistsDecided", "WinnersDecided"],
  session: ({ record, session: { id, commissionId, heldOn } }, inquiry) => {
    const governing = inquiry.compositionFor(commissionId, heldOn);
    if (governing === undefined || governing.commission.approvedOn <= heldOn) return KEPT;
    const acts = decidedOn(id, inquiry);
    if (acts.length === 0) return KEPT;
    const { approvedOn } = governing.commission;
    return [
      {
        facts: facts({ on: heldOn, approvedOn, acts: kindsOf(acts), applications: applicationsIn(acts) }),
        acts: acts.map(({ data }) => data),
        // Without any composition the commission is unformed, another rule's matter: the first is the one it takes.
        rests: () => [...record.recordings, ...inquiry.compositions(commissionId).slice(0, 1), ...filingsBehind(acts)],
      },
    ];
  },
};

/**
 * The commission that must have held the session an act rests on: the one that had the application on that
 * day, whatever clause 16 means by «комиссиялармен» in the plural (#36).
 */
function requiredCommission({ type, application }: ActOfApplication, heldOn: PlainDate): CommissionId {
  return type === "FinalInterviewHeld" ? "republican" : application.commissionOn(heldOn);
}

type ActOfApplication = Extract<RestingAct, { readonly application: unknown }>;

const ownCommission: Constraint<"session/own-commission"> = {
  rule: "session/own-commission",
  on: [
    "SessionHeld",
    "ApplicationForwarded",
    "ApplicationScored",
    "InterviewHeld",
    "FinalistsDecided",
    "FinalInterviewHeld",
    "WinnersDecided",
  ],
  session: ({ record, session: { id, commissionId, heldOn } }, inquiry) => {
    return breachesAmong(inquiry.actsOn(id), (act) => {
      if (!("application" in act)) return undefined;
      const required = requiredCommission(act, heldOn);
      if (required === commissionId) return undefined;
      return {
        facts: { act: act.type, on: heldOn, applications: [act.application.id], commission: commissionId, requiredCommission: required },
        acts: [act.data],
        rests: () => [...record.recordings, act.application.filed, ...act.application.record.forwardings.filter(({ on }) => on <= heldOn)],
      };
    });
  },
  commission: (commission, inquiry) => {
    const decisions: readonly { readonly type: EventType; readonly data: { readonly sessionId: string } }[] =
      commission.commissionId === "republican"
        ? inquiry.contest.republican.decisions.map((data) => ({ type: "WinnersDecided", data }))
        : inquiry.decisions(commission.commissionId).map((data) => ({ type: "FinalistsDecided", data }));
    return decisions.flatMap(({ type, data }) => {
      const recording = inquiry.recording(data.sessionId);
      if (recording === undefined || recording.session.commissionId === commission.commissionId) return [];
      const { heldOn, commissionId: held } = recording.session;
      return [
        {
          facts: { act: type, on: heldOn, commission: held, requiredCommission: commission.commissionId },
          acts: [data],
          rests: () => [recording],
        },
      ];
    });
  },
};

const membersOnly: Constraint<"session/members-only"> = {
  rule: "session/members-only",
  on: ["SessionHeld", "CommissionFormed"],
  session: ({ record, session: { commissionId, heldOn, present } }, inquiry) => {
    const governing = inquiry.compositionFor(commissionId, heldOn);
    if (governing === undefined) return KEPT;
    const { commission } = governing;
    const strangers = present.filter((person) => person !== commission.secretary.person && !holdsSeat(person, commission, inquiry));
    if (strangers.length === 0) return KEPT;
    return [{ facts: { persons: [...new Set(strangers)], on: heldOn }, acts: record.recordings, rests: () => [governing] }];
  },
};

/**
 * One finding a session, whatever rests on it. Scoring decides who passed, and an interview is with the
 * commission, so both need the quorum (#64 #97); it is judged once a session, as presence is recorded (#98).
 */
const quorum: Constraint<"session/quorum"> = {
  rule: "session/quorum",
  on: ["SessionHeld", "CommissionFormed", "ApplicationScored", "InterviewHeld", "FinalistsDecided", "WinnersDecided"],
  session: ({ record, session }, inquiry) => {
    const governing = inquiry.compositionFor(session.commissionId, session.heldOn);
    if (governing === undefined) return KEPT;
    const acts = decidedOn(session.id, inquiry);
    if (acts.length === 0) return KEPT;
    const { present, required } = attendance(session, governing.commission, inquiry);
    if (present >= required) return KEPT;
    return [
      {
        facts: facts({ present, required, acts: kindsOf(acts), applications: applicationsIn(acts), on: session.heldOn }),
        acts: acts.map(({ data }) => data),
        rests: () => [...record.recordings, governing, ...filingsBehind(acts)],
      },
    ];
  },
};

/** The list of the capital that an application belongs to, where its places are split (#39). */
export type CapitalList = "city" | "central";

/** On which of the capital's two lists a provider stands: central bodies on one, the city's on the other (#39). */
export function capitalList(id: ApplicationId, inquiry: Inquiry): CapitalList {
  const kind = inquiry.application(id)?.provider.kind;
  return kind === "central-state-body" || kind === "committee" || kind === "central-subordinate-organisation" ? "central" : "city";
}

/** Whether a commission names three of the city and three of the central bodies, on two lists. */
export function hasTwoLists(commissionId: CommissionId, inquiry: Inquiry): boolean {
  return commissionId === CAPITAL && inquiry.read("capital-quota") === "separate";
}

/** A decision with ballots, of either stage. */
export type BallotedDecision =
  | { readonly type: "FinalistsDecided"; readonly data: EventData<"FinalistsDecided"> }
  | { readonly type: "WinnersDecided"; readonly data: EventData<"WinnersDecided"> };

/** Those the ballots of a decision may name: the region's interviewed applications, or all finalists. */
export function candidatesOf(decision: BallotedDecision, inquiry: Inquiry): readonly ApplicationId[] {
  if (decision.type === "WinnersDecided") return [...inquiry.finalists()];
  return inquiry.interviewedBy(decision.data.commissionId).map(({ id }) => id);
}

function isCandidateOf(decision: BallotedDecision, inquiry: Inquiry): (id: ApplicationId) => boolean {
  if (decision.type === "WinnersDecided") return (id) => inquiry.finalists().has(id);
  return (id) => inquiry.isInterviewedBy(decision.data.commissionId, id);
}

/** How the ballots of a decision break the rules of voting; nothing if they keep them or none are recorded. */
export function faultsOfBallots(
  decision: BallotedDecision,
  ballots: readonly Ballot[],
  session: Session,
  inquiry: Inquiry,
): BallotFaults | undefined {
  return inquiry.once(decision.data, () => ballotFaultsUnder(decision, ballots, session, inquiry));
}

function ballotFaultsUnder(
  decision: BallotedDecision,
  ballots: readonly Ballot[],
  session: Session,
  inquiry: Inquiry,
): BallotFaults | undefined {
  const composition = inquiry.compositionFor(session.commissionId, session.heldOn)?.commission;
  const present = new Set(session.present);
  const split = decision.type === "FinalistsDecided" && ballots.some(({ choices }) => choices.length > PLACES);
  const twoLists = split && hasTwoLists(decision.data.commissionId, inquiry);
  return ballotFaults(ballots, {
    places: PLACES,
    isCandidate: isCandidateOf(decision, inquiry),
    ...(composition === undefined
      ? {}
      : {
          voters: new Set(
            ballots.map(({ voter }) => voter).filter((voter) => present.has(voter) && holdsSeat(voter, composition, inquiry)),
          ),
        }),
    ...(twoLists ? { listOf: (choice: ApplicationId) => capitalList(choice, inquiry) } : {}),
  });
}

/** What makes those no candidates that are none, and what puts names on one list, where a ballot has too many. */
function actsBehindNames(
  { applications, tooManyNames }: BallotFaults,
  decision: BallotedDecision,
  ballots: readonly Ballot[],
  inquiry: Inquiry,
): readonly object[] {
  if (decision.type === "WinnersDecided") return applications.flatMap((id) => inquiry.replacing(id));
  const tooMany = ballots.filter(({ voter }) => tooManyNames.includes(voter)).flatMap(({ choices }) => choices);
  return [...new Set([...applications, ...tooMany])]
    .flatMap((id) => inquiry.application(id) ?? [])
    .flatMap(actsMakingCandidate);
}

/** What makes an application a candidate of the commission that has it. */
export function actsMakingCandidate({ filed, record }: ApplicationView): readonly object[] {
  return [filed, ...record.forwardings, ...record.interviews];
}

/** What makes those that ballots may name what they are. */
export function actsBehindCandidates(decision: BallotedDecision, inquiry: Inquiry): readonly object[] {
  if (decision.type === "WinnersDecided") return inquiry.standingDecisions();
  return inquiry.interviewedBy(decision.data.commissionId).flatMap(actsMakingCandidate);
}

const ballots: Constraint<"session/ballots"> = {
  rule: "session/ballots",
  on: [
    "SessionHeld",
    "CommissionFormed",
    "ApplicationFiled",
    "ApplicationForwarded",
    "InterviewHeld",
    "FinalistsDecided",
    "WinnersDecided",
  ],
  session: ({ record, session }, inquiry) => {
    const governing = inquiry.compositionFor(session.commissionId, session.heldOn);
    return breachesAmong(inquiry.actsOn(session.id), (act) => {
      if ("application" in act || act.data.ballots === undefined) return undefined;
      const cast = act.data.ballots;
      const faults = faultsOfBallots(act, cast, session, inquiry);
      if (faults === undefined) return undefined;
      const told = Object.fromEntries(Object.entries(faults).filter(([, list]: [string, readonly string[]]) => list.length > 0));
      return {
        facts: { act: act.type, on: session.heldOn, ...told, required: PLACES },
        acts: [act.data],
        rests: () => [...record.recordings, governing, ...actsBehindNames(faults, act, cast, inquiry)],
      };
    });
  },
};

/** Signatures on several sheets of minutes of one session add up. */
const minutesSignatories: Constraint<"session/minutes-signatories"> = {
  rule: "session/minutes-signatories",
  on: ["SessionHeld", "CommissionFormed", "MinutesSigned"],
  session: ({ record, session }, inquiry) => {
    const last = record.minutes.at(-1);
    if (last === undefined) return KEPT;
    const governing = inquiry.compositionFor(session.commissionId, session.heldOn);
    if (governing === undefined) return KEPT;
    const { chair, secretary } = governing.commission;
    const missing = ([["chair", chair.person], ["secretary", secretary.person]] as const)
      .filter(([, person]) => !record.minutes.some(({ signedBy }) => signedBy.includes(person)))
      .map(([role]) => role);
    if (missing.length === 0) return KEPT;
    return [{ facts: { missing, on: last.on }, acts: record.minutes, rests: () => [...record.recordings, governing] }];
  },
};

/** The earliest minutes, by their day, that bear a person's signature. */
function firstSignedBy(person: PersonId, minutes: readonly EventData<"MinutesSigned">[]): EventData<"MinutesSigned"> | undefined {
  let first: EventData<"MinutesSigned"> | undefined;
  for (const signed of minutes) {
    if (signed.signedBy.includes(person) && (first === undefined || signed.on < first.on)) first = signed;
  }
  return first;
}

const minutesSigned: DutyRule<"session/minutes-signed"> = {
  rule: "session/minutes-signed",
  on: [],
  session: ({ record, session }, inquiry) => {
    if (decidedOn(session.id, inquiry).length === 0) return undefined;
    const owed = { since: session.heldOn };
    const commission = inquiry.compositionFor(session.commissionId, session.heldOn)?.commission;
    if (commission === undefined) return owed;
    const byChair = firstSignedBy(commission.chair.person, record.minutes);
    const bySecretary = firstSignedBy(commission.secretary.person, record.minutes);
    if (byChair === undefined || bySecretary === undefined) return owed;
    const last = byChair.on > bySecretary.on ? byChair : bySecretary;
    return { ...owed, performed: { on: last.on, act: last } };
  },
};

/** The rules of sessions, in their order. */
export const SESSION_RULES = [commissionApproved, ownCommission, membersOnly, quorum, ballots, minutesSignatories] as const;
/** The duties of sessions, in their order. */
export const SESSION_DUTIES = [minutesSigned] as const;
