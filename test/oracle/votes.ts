/** Motions and elections, word for word. */
import type { ApplicationId } from "../../src/record/application.js";
import type { PersonId } from "../../src/record/commission.js";
import type { Ballot } from "../../src/record/session.js";
import type { Readings } from "../../src/regulation/readings.js";

export interface OracleVote {
  readonly voter: PersonId;
  readonly vote: "for" | "against" | "abstain";
}

export interface OracleMotion {
  readonly outcome: "adopted" | "rejected" | "undetermined";
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly decisiveVote?: PersonId;
}

export function oracleMotion(
  votes: readonly OracleVote[],
  chair: PersonId,
  readings: Pick<Readings, "majority" | "decisive-vote">,
): OracleMotion {
  if (votes.length === 0) throw new RangeError("no votes");
  if (new Set(votes.map((vote) => vote.voter)).size !== votes.length) throw new RangeError("two votes of one voter");
  const inFavour = votes.filter((vote) => vote.vote === "for").length;
  const against = votes.filter((vote) => vote.vote === "against").length;
  const abstained = votes.filter((vote) => vote.vote === "abstain").length;
  const counts = { for: inFavour, against, abstained };
  const chairs = votes.find((vote) => vote.voter === chair)?.vote;
  const chairSays = chairs === "for" ? "adopted" : "rejected";
  const chairDecides = chairs === "for" || chairs === "against";

  const differ = votes.some((vote) => vote.vote !== votes[0]?.vote);
  if (readings["decisive-vote"] === "prevails" && differ && chairDecides) {
    return { outcome: chairSays, ...counts, decisiveVote: chair };
  }

  const base = readings.majority === "of-voting" ? inFavour + against : votes.length;
  if (2 * inFavour > base) return { outcome: "adopted", ...counts };
  if (2 * inFavour < base) return { outcome: "rejected", ...counts };
  return chairDecides ? { outcome: chairSays, ...counts, decisiveVote: chair } : { outcome: "undetermined", ...counts };
}

export type OracleElection =
  | { readonly outcome: "elected"; readonly elected: readonly ApplicationId[]; readonly decisiveVote?: PersonId }
  | {
      readonly outcome: "undetermined";
      readonly elected: readonly ApplicationId[];
      readonly tied: readonly ApplicationId[];
      readonly places: number;
    };

/** Whether a ballot names too many, one twice, or no candidate. */
export function badlyNamed(choices: readonly ApplicationId[], candidates: readonly ApplicationId[], places: number): boolean {
  if (choices.length > places) return true;
  if (new Set(choices).size !== choices.length) return true;
  return choices.some((choice) => !candidates.includes(choice));
}

export function oracleElect(
  ballots: readonly Ballot[],
  election: { readonly candidates: readonly ApplicationId[]; readonly places: number; readonly chair: PersonId },
  readings: Pick<Readings, "decisive-vote">,
): OracleElection {
  const { places, chair } = election;
  const candidates = [...new Set(election.candidates)].sort(byText);
  if (new Set(ballots.map((ballot) => ballot.voter)).size !== ballots.length) throw new RangeError("two ballots of one voter");
  for (const ballot of ballots) {
    if (badlyNamed(ballot.choices, candidates, places)) throw new RangeError(`a bad ballot of ${ballot.voter}`);
  }

  const votesFor = (candidate: ApplicationId): number => ballots.filter((ballot) => ballot.choices.includes(candidate)).length;
  const chairs = ballots.find((ballot) => ballot.voter === chair)?.choices ?? [];

  const namesOf = (ballot: Ballot): string => JSON.stringify([...ballot.choices].sort(byText));
  const unanimous = ballots.every((ballot) => ballots[0] !== undefined && namesOf(ballot) === namesOf(ballots[0]));
  if (readings["decisive-vote"] === "prevails" && chairs.length === places && !unanimous) {
    return { outcome: "elected", elected: [...chairs].sort(byText), decisiveVote: chair };
  }

  const withVotes = candidates.filter((candidate) => votesFor(candidate) > 0);
  if (withVotes.length < places) {
    if (candidates.length <= places) return { outcome: "elected", elected: withVotes };
    return { outcome: "undetermined", elected: withVotes, tied: [], places: places - withVotes.length };
  }

  const ranked = [...withVotes].sort((one, other) => votesFor(other) - votesFor(one));
  const lastIn = ranked[places - 1];
  if (lastIn === undefined) return { outcome: "elected", elected: [] };
  const sure = withVotes.filter((candidate) => votesFor(candidate) > votesFor(lastIn));
  const level = withVotes.filter((candidate) => votesFor(candidate) === votesFor(lastIn));
  const left = places - sure.length;
  if (level.length === left) return { outcome: "elected", elected: [...sure, ...level].sort(byText) };
  const broken = level.filter((candidate) => chairs.includes(candidate));
  if (broken.length === left) return { outcome: "elected", elected: [...sure, ...broken].sort(byText), decisiveVote: chair };
  return { outcome: "undetermined", elected: sure, tied: level, places: left };
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
