/** Ballots of a recorded decision: who stood, whether they were cast as they may be, and what they give. */
import type { RegionCode } from "../../src/calendar/regions.js";
import type { ApplicationId } from "../../src/record/application.js";
import type { Ballot, SessionId } from "../../src/record/session.js";
import { compositionAt, finalists, interviewedIn, isApplication, isCentral, type Log, seats, sessionOf } from "./record.js";
import { badlyNamed, oracleElect, type OracleElection } from "./votes.js";

export const PLACES = 3;

/** A list of names that is decided on by itself: one a region, two in the capital under `separate`, where an unknown name is of neither. */
export type NameList = (id: ApplicationId) => boolean;

export function nameLists(log: Log, region: RegionCode | "republican"): readonly NameList[] {
  if (region !== "KZ-71" || log.readings["capital-quota"] !== "separate") return [() => true];
  return [(id) => isApplication(log, id) && !isCentral(log, id), (id) => isApplication(log, id) && isCentral(log, id)];
}

export interface Poll {
  readonly region: RegionCode | "republican";
  readonly sessionId: SessionId;
  readonly ballots: readonly Ballot[];
}

function candidates(log: Log, poll: Poll): readonly ApplicationId[] {
  return poll.region === "republican" ? finalists(log) : interviewedIn(log, poll.region);
}

/** Whether the ballots of a decision break `session/ballots`; of a session that the list does not have nothing is told. */
export function hasBadBallots(log: Log, poll: Poll): boolean {
  const session = sessionOf(log, poll.sessionId);
  if (session === undefined) return false;
  const composition = compositionAt(log, session);
  const stand = candidates(log, poll);
  const voters = poll.ballots.map((ballot) => ballot.voter);
  if (new Set(voters).size !== voters.length) return true;
  if (composition !== undefined) {
    const mayVote = seats(composition, log.readings).filter((person) => session.present.includes(person));
    if (voters.some((voter) => !mayVote.includes(voter))) return true;
  }
  return poll.ballots.some(
    ({ choices }) =>
      badlyNamed(choices, stand, choices.length) ||
      nameLists(log, poll.region).some((belongs) => choices.filter(belongs).length > PLACES),
  );
}

export interface ListElection {
  readonly belongs: NameList;
  readonly election: OracleElection;
}

/** What the ballots give, list by list; nothing where they are bad, or the session or its commission is unknown. */
export function electionsOf(log: Log, poll: Poll): readonly ListElection[] | undefined {
  const session = sessionOf(log, poll.sessionId);
  const composition = session === undefined ? undefined : compositionAt(log, session);
  if (composition === undefined || hasBadBallots(log, poll)) return undefined;
  return nameLists(log, poll.region).map((belongs) => ({
    belongs,
    election: oracleElect(
      poll.ballots.map(({ voter, choices }) => ({ voter, choices: choices.filter(belongs) })),
      { candidates: candidates(log, poll).filter(belongs), places: PLACES, chair: composition.chair.person },
      log.readings,
    ),
  }));
}
