import type { ApplicationId } from "../record/application.js";
import type { PersonId } from "../record/commission.js";
import type { Ballot } from "../record/session.js";
import { Consultation, type Context } from "../regulation/context.js";

/** One vote on a motion. */
export interface Vote {
  readonly voter: PersonId;
  readonly vote: "for" | "against" | "abstain";
}

/** The outcome of a motion. */
export interface Motion {
  readonly outcome: "adopted" | "rejected" | "undetermined";
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** The chair, where the chair's vote decided. */
  readonly decisiveVote?: PersonId;
}

/** How many votes each candidate has: most votes first, then by id. */
export type Tally = readonly { readonly candidate: ApplicationId; readonly votes: number }[];

/** The outcome of an election; what the text leaves to a person is `undetermined`, never a silent tie-break. */
export type Election =
  | {
      readonly outcome: "elected";
      readonly elected: readonly ApplicationId[];
      readonly tally: Tally;
      /** The chair, where the chair's ballot decided. */
      readonly decisiveVote?: PersonId;
    }
  | {
      readonly outcome: "undetermined";
      readonly elected: readonly ApplicationId[];
      readonly tied: readonly ApplicationId[];
      readonly places: number;
      readonly tally: Tally;
    };

/** What an election is about. */
export interface ElectionTerms {
  readonly candidates: readonly ApplicationId[];
  readonly places: number;
  readonly chair: PersonId;
}

/**
 * Clauses 5 and 7: should disputed matters arise when a commission decides, the chair's vote is decisive.
 *
 * The text sets no majority; more than half of the votes cast is taken, abstentions among them (#25),
 * and the decisive vote as the one that breaks a tie (#26). An abstaining or absent chair leaves a tie
 * undetermined (#24 #27). Not checked here: whether the voters were members, or the session lawful.
 *
 * @regulation N5.6 N7.7; readings `majority`, `decisive-vote`
 * @param votes - one a voter
 * @param chair - whose vote is decisive
 * @param context - readings
 * @returns the outcome with the count
 * @throws RangeError without a vote, or with two of one voter
 * @example A tie that the chair's vote breaks
 * ```ts
 * import { resolveMotion } from "uzdik";
 * const votes = [
 *   { voter: "chair", vote: "for" },
 *   { voter: "a", vote: "for" },
 *   { voter: "b", vote: "against" },
 *   { voter: "c", vote: "against" },
 * ] as const;
 * resolveMotion(votes, "chair"); // => { outcome: "adopted", for: 2, against: 2, abstained: 0, decisiveVote: "chair" }
 * ```
 * @example The chair was not there: nobody may break the tie
 * ```ts
 * import { resolveMotion } from "uzdik";
 * resolveMotion([{ voter: "a", vote: "for" }, { voter: "b", vote: "against" }], "chair").outcome; // => "undetermined"
 * ```
 */
export function resolveMotion(votes: readonly Vote[], chair: PersonId, context?: Context): Motion {
  const consultation = new Consultation(context);
  if (votes.length === 0) throw new RangeError("votes: expected at least one vote; came none");
  const twice = repeatedIn(votes.map(({ voter }) => voter));
  if (twice.length > 0) throw new RangeError(`votes: expected one vote a voter; ${quoted(twice)} voted more than once`);

  const cast = (kind: Vote["vote"]): number => votes.filter(({ vote }) => vote === kind).length;
  const count = { for: cast("for"), against: cast("against"), abstained: cast("abstain") };
  const chairs = votes.find(({ voter }) => voter === chair)?.vote;
  const byChair = (): Motion =>
    chairs === "for" || chairs === "against"
      ? { outcome: chairs === "for" ? "adopted" : "rejected", ...count, decisiveVote: chair }
      : { outcome: "undetermined", ...count };

  const unanimous = Math.max(count.for, count.against, count.abstained) === votes.length;
  const chairDecides = chairs === "for" || chairs === "against";
  if (!unanimous && chairDecides && consultation.read("decisive-vote") === "prevails") return byChair();

  const base = consultation.read("majority") === "of-voting" ? count.for + count.against : votes.length;
  if (2 * count.for === base) return byChair();
  return { outcome: 2 * count.for > base ? "adopted" : "rejected", ...count };
}

/**
 * Clause 20: the winners are determined by voting; the text knows no ballot, so each voter names up to
 * as many candidates as there are places, and most votes win (#76).
 *
 * A candidate without a vote is never elected. A tie over the last places is broken by the chair's
 * ballot if it names exactly as many of the tied as there are places left, and else left undetermined.
 * The order of ballots, of names on them and of candidates never matters. Not checked here: whether
 * the voters are members and present, or the session lawful (`session/ballots`, `session/quorum`).
 *
 * @regulation N5.6 N7.7 N17 N20.1; reading `decisive-vote`
 * @param ballots - one a voter; one without names is a blank vote
 * @param election - the candidates, the number of places and whose ballot is decisive
 * @param context - readings
 * @returns who is elected, or who is tied for how many places
 * @throws RangeError on two ballots of one voter, more names than places, a name twice, or one that is no candidate
 * @example Three places, a clear count
 * ```ts
 * import { elect } from "uzdik";
 * const ballots = [
 *   { voter: "chair", choices: ["a", "b", "c"] },
 *   { voter: "m1", choices: ["a", "b", "d"] },
 *   { voter: "m2", choices: ["a", "b", "c"] },
 * ];
 * const result = elect(ballots, { candidates: ["a", "b", "c", "d"], places: 3, chair: "chair" });
 * [result.outcome, result.elected]; // => ["elected", ["a", "b", "c"]]
 * ```
 * @example A tie over the last place that the chair did not break
 * ```ts
 * import { elect } from "uzdik";
 * const ballots = [
 *   { voter: "m1", choices: ["a"] },
 *   { voter: "m2", choices: ["b"] },
 * ];
 * const result = elect(ballots, { candidates: ["a", "b"], places: 1, chair: "chair" });
 * result.outcome; // => "undetermined"
 * ```
 */
export function elect(ballots: readonly Ballot[], election: ElectionTerms, context?: Context): Election {
  const { places, chair } = election;
  if (!Number.isSafeInteger(places) || places < 1) {
    throw new RangeError(`election.places: expected a whole number of at least 1; came ${String(places)}`);
  }
  const candidates = new Set(election.candidates);
  const faults = ballotFaults(ballots, { places, isCandidate: (id) => candidates.has(id) });
  if (faults !== undefined) throw new RangeError(`ballots: ${ballotFaultsText(faults, places)}`);
  const poll = pollOf(ballots, { candidates: () => candidates.size, places, chair }, new Consultation(context));
  return { ...poll, tally: tallyOf(ballots, candidates) };
}

/** The outcome of an election, but for the votes of each candidate. */
export type Poll = Untallied<Election>;
type Untallied<Outcome> = Outcome extends Election ? Omit<Outcome, "tally"> : never;

/** What is asked of the ballots of an election. */
export interface PollTerms {
  /** How many candidates there are: asked only where it matters. */
  readonly candidates: () => number;
  readonly places: number;
  readonly chair: PersonId;
}

/** What ballots that keep the rules come to. */
export function pollOf(ballots: readonly Ballot[], { candidates, places, chair }: PollTerms, consultation: Consultation): Poll {
  const chairs = ballots.find(({ voter }) => voter === chair)?.choices ?? [];
  if (chairs.length === places && !isUnanimous(ballots, chairs) && consultation.read("decisive-vote") === "prevails") {
    return { outcome: "elected", elected: sorted(chairs), decisiveVote: chair };
  }

  const voted = tallyOf(ballots, []);
  const names = (from: Tally): readonly ApplicationId[] => sorted(from.map(({ candidate }) => candidate));
  if (voted.length < places && candidates() <= places) return { outcome: "elected", elected: names(voted) };

  // Where fewer have votes than there are places, the bar is at none: nobody is tied, and a person must fill what is left.
  const bar = voted[places - 1]?.votes ?? 0;
  const atBar = voted.filter(({ votes }) => votes === bar);
  const above = voted.filter(({ votes }) => votes > bar);
  const left = places - above.length;
  if (atBar.length === left) return { outcome: "elected", elected: names([...above, ...atBar]) };
  const tied = names(atBar);
  const broken = chairs.filter((choice) => tied.includes(choice));
  if (broken.length === left) {
    return { outcome: "elected", elected: sorted([...names(above), ...broken]), decisiveVote: chair };
  }
  return { outcome: "undetermined", elected: names(above), tied, places: left };
}

/** The votes of those the ballots name, and of the candidates that nobody named. */
export function tallyOf(ballots: readonly Ballot[], candidates: Iterable<ApplicationId>): Tally {
  const votes = new Map<ApplicationId, number>();
  for (const candidate of candidates) votes.set(candidate, 0);
  for (const { choices } of ballots) for (const choice of choices) votes.set(choice, (votes.get(choice) ?? 0) + 1);
  return [...votes]
    .map(([candidate, total]) => ({ candidate, votes: total }))
    .sort((one, other) => other.votes - one.votes || byId(one.candidate, other.candidate));
}

/** Whether every ballot has the same names; none has any twice. */
function isUnanimous(ballots: readonly Ballot[], names: readonly ApplicationId[]): boolean {
  return ballots.every(({ choices }) => choices.length === names.length && choices.every((choice) => names.includes(choice)));
}

/** How ballots break the rules. */
export interface BallotFaults {
  /** Who voted without being entitled to. */
  readonly persons: readonly PersonId[];
  readonly votedTwice: readonly PersonId[];
  readonly tooManyNames: readonly PersonId[];
  readonly sameNameTwice: readonly PersonId[];
  /** Named, but no candidates. */
  readonly applications: readonly ApplicationId[];
}

/** What ballots must keep to. */
export interface BallotTerms {
  readonly places: number;
  readonly isCandidate: (id: ApplicationId) => boolean;
  /** Who may vote; anyone, where it is not known. */
  readonly voters?: ReadonlySet<PersonId>;
  /** The lists a ballot is split by, each with its own number of names; one list unless given. */
  readonly listOf?: (choice: ApplicationId) => string;
}

/** Everything in which ballots break the rules; nothing if they keep them. */
export function ballotFaults(ballots: readonly Ballot[], terms: BallotTerms): BallotFaults | undefined {
  const { places, isCandidate, voters, listOf } = terms;
  const votersOf = (broken: (ballot: Ballot) => boolean): readonly PersonId[] => [
    ...new Set(ballots.filter(broken).map(({ voter }) => voter)),
  ];
  const faults: BallotFaults = {
    persons: voters === undefined ? [] : votersOf(({ voter }) => !voters.has(voter)),
    votedTwice: repeatedIn(ballots.map(({ voter }) => voter)),
    tooManyNames: votersOf(({ choices }) => largestList(choices, listOf) > places),
    sameNameTwice: votersOf(({ choices }) => repeatedIn(choices).length > 0),
    applications: [...new Set(ballots.flatMap(({ choices }) => choices))].filter((choice) => !isCandidate(choice)),
  };
  return Object.values(faults).some((list: readonly string[]) => list.length > 0) ? faults : undefined;
}

function largestList(choices: readonly ApplicationId[], listOf: BallotTerms["listOf"]): number {
  if (listOf === undefined) return choices.length;
  const sizes = new Map<string, number>();
  for (const choice of choices) sizes.set(listOf(choice), (sizes.get(listOf(choice)) ?? 0) + 1);
  return Math.max(0, ...sizes.values());
}

function ballotFaultsText(faults: BallotFaults, places: number): string {
  const told: string[] = [];
  if (faults.votedTwice.length > 0) told.push(`expected one ballot a voter; ${quoted(faults.votedTwice)} cast more`);
  if (faults.tooManyNames.length > 0) told.push(`expected at most ${String(places)} names; ${quoted(faults.tooManyNames)} named more`);
  if (faults.sameNameTwice.length > 0) told.push(`expected each name once; ${quoted(faults.sameNameTwice)} named one twice`);
  if (faults.applications.length > 0) told.push(`expected candidates; ${quoted(faults.applications)} are none`);
  return told.join("; ");
}

/** What stands in a list more than once, each named once. */
export function repeatedIn(list: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const item of list) (seen.has(item) ? repeated : seen).add(item);
  return [...repeated];
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort(byId);
}

function byId(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => JSON.stringify(id)).join(", ");
}
