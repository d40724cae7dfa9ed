import fc from "fast-check";
import { decide, elect, replay, resolveMotion, type Ballot, type Decision, type Election, type Motion, type Readings, type Vote } from "uzdik";
import { applicationIdOf, chairOf, commandOf, finalistsDecided, held, lawfulContest, membersOf } from "uzdik/testing";
import { describe, expect, it } from "vitest";

// `voting.test.ts` samples these properties for one change at a time; here every small vote and every change of it is tried.

const PREVAILS = ["breaks-ties", "prevails"] as const;
const MAJORITIES = ["of-present", "of-voting"] as const;

const CHAIR = "chair";
const KINDS = ["for", "abstain", "against"] as const;
type Kind = Vote["vote"];

/** Every way in which the chair, present or not, and up to five others can vote on a motion. */
const MOTIONS: readonly (readonly Vote[])[] = (() => {
  const voters = [CHAIR, "a", "b", "c", "d", "e"];
  return voters
    .reduce<readonly (readonly Vote[])[]>(
      (before, voter) => before.flatMap((votes) => [votes, ...KINDS.map((vote) => [...votes, { voter, vote }])]),
      [[]],
    )
    .filter((votes) => votes.length > 0);
})();

const MOTION_READINGS: readonly Partial<Readings>[] = MAJORITIES.flatMap((majority) =>
  PREVAILS.map((decisive) => ({ "majority": majority, "decisive-vote": decisive })),
);

const resolved = (votes: readonly Vote[], readings: Partial<Readings>): Motion => resolveMotion(votes, CHAIR, { readings });
const number = (votes: readonly Vote[], kind: Kind): number => votes.filter(({ vote }) => vote === kind).length;
const chairsVote = (votes: readonly Vote[]): Kind | undefined => votes.find(({ voter }) => voter === CHAIR)?.vote;

describe.each(MOTION_READINGS)("every motion of up to six voters, under %o", (readings) => {
  it("anonymity: equal counts and an equal vote of the chair have an equal outcome, whoever else voted how", () => {
    const outcomes = new Map<string, string>();
    const differing = MOTIONS.filter((votes) => {
      const seen = JSON.stringify([KINDS.map((kind) => number(votes, kind)), chairsVote(votes)]);
      const outcome = JSON.stringify(resolved(votes, readings));
      const before = outcomes.get(seen) ?? outcome;
      outcomes.set(seen, before);
      return before !== outcome;
    });
    expect(differing).toEqual([]);
  });

  it("neutrality: every vote turned round turns the outcome round, abstentions aside where they count against a motion", () => {
    const turnedVote = { for: "against", abstain: "abstain", against: "for" } as const;
    const turnedOutcome = { adopted: "rejected", rejected: "adopted", undetermined: "undetermined" } as const;
    const partial = MOTIONS.filter((votes) => {
      const other = votes.map(({ voter, vote }) => ({ voter, vote: turnedVote[vote] }));
      return resolved(other, readings).outcome !== turnedOutcome[resolved(votes, readings).outcome];
    });
    if (readings.majority === "of-voting") expect(partial).toEqual([]);
    else expect(partial.filter((votes) => number(votes, "abstain") === 0)).toEqual([]);
  });

  it("monotonicity, vote by vote: none that turns towards a motion turns its outcome away from it", () => {
    const rank = { rejected: 0, undetermined: 1, adopted: 2 } as const;
    const perverse = MOTIONS.flatMap((votes) => {
      const before = rank[resolved(votes, readings).outcome];
      return votes.flatMap((changed) =>
        KINDS.slice(0, KINDS.indexOf(changed.vote))
          .map((vote) => votes.map((cast) => (cast === changed ? { ...cast, vote } : cast)))
          .filter((after) => rank[resolved(after, readings).outcome] < before),
      );
    });
    expect(perverse).toEqual([]);
  });

  it("a tie is never broken silently: with exactly half for it, the chair decides by name, or nobody does", () => {
    const silent = MOTIONS.filter((votes) => {
      const counted = readings.majority === "of-voting" ? number(votes, "for") + number(votes, "against") : votes.length;
      if (2 * number(votes, "for") !== counted) return false;
      const { outcome, decisiveVote } = resolved(votes, readings);
      const chairs = chairsVote(votes);
      if (chairs !== "for" && chairs !== "against") return outcome !== "undetermined" || decisiveVote !== undefined;
      return outcome !== (chairs === "for" ? "adopted" : "rejected") || decisiveVote !== CHAIR;
    });
    expect(silent).toEqual([]);
  });
});

const CANDIDATES = ["a", "b", "c", "d"] as const;
const PLACES = 2;

/** Every ballot of up to two names. */
const CHOICES: readonly (readonly string[])[] = [
  [],
  ...CANDIDATES.map((one) => [one]),
  ...CANDIDATES.flatMap((one, at) => CANDIDATES.slice(at + 1).map((other) => [one, other])),
];

/** Every election of two among four by the chair and up to three others. */
const ELECTIONS: readonly (readonly Ballot[])[] = [CHAIR, "x", "y", "z"].reduce<readonly (readonly Ballot[])[]>(
  (before, voter) =>
    before.flatMap((ballots) => [
      ...(voter === CHAIR || voter === "z" ? [ballots] : []),
      ...CHOICES.map((choices) => [...ballots, { voter, choices }]),
    ]),
  [[]],
);

const elected = (ballots: readonly Ballot[], decisive: Readings["decisive-vote"]): Election =>
  elect(ballots, { candidates: CANDIDATES, places: PLACES, chair: CHAIR }, { readings: { "decisive-vote": decisive } });

/** 2 for who is elected, 1 for who is tied, 0 for the rest: nobody's standing may fall by a vote more. */
function standing(result: Election, candidate: string): number {
  if (result.elected.includes(candidate)) return 2;
  return result.outcome === "undetermined" && result.tied.includes(candidate) ? 1 : 0;
}

const votesFor = (ballots: readonly Ballot[], candidate: string): number =>
  ballots.filter(({ choices }) => choices.includes(candidate)).length;

describe.each(PREVAILS)("every election of two among four by up to four voters, where the decisive vote %s", (decisive) => {
  it("anonymity: who cast which ballot matters for the chair's alone", () => {
    const outcomes = new Map<string, string>();
    const differing = ELECTIONS.filter((ballots) => {
      const chairs = ballots.find(({ voter }) => voter === CHAIR)?.choices;
      const others = ballots.filter(({ voter }) => voter !== CHAIR).map(({ choices }) => choices.join(""));
      const seen = JSON.stringify([chairs, others.sort()]);
      const outcome = JSON.stringify(elected(ballots, decisive));
      const before = outcomes.get(seen) ?? outcome;
      outcomes.set(seen, before);
      return before !== outcome;
    });
    expect(differing).toEqual([]);
  });

  it("neutrality: two candidates who change places on every ballot change places in the outcome", () => {
    const swaps: readonly (readonly [string, string])[] = [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
    ];
    const partial = ELECTIONS.flatMap((ballots) => {
      const before = elected(ballots, decisive);
      return swaps.flatMap(([one, other]) => {
        const swapped = (id: string): string => (id === one ? other : id === other ? one : id);
        const after = elected(
          ballots.map(({ voter, choices }) => ({ voter, choices: choices.map(swapped) })),
          decisive,
        );
        const isSame = CANDIDATES.every((candidate) => standing(after, swapped(candidate)) === standing(before, candidate));
        return isSame && after.outcome === before.outcome ? [] : [{ ballots, one, other }];
      });
    });
    expect(partial).toEqual([]);
  });

  it("monotonicity, name by name: nobody elected or tied stands lower for one more ballot with their name", () => {
    const perverse = ELECTIONS.flatMap((ballots) => {
      const before = elected(ballots, decisive);
      return CANDIDATES.flatMap((candidate) =>
        ballots
          .filter(({ choices }) => !choices.includes(candidate))
          .flatMap((changed) => richer(changed, candidate).map((ballot) => ballots.map((cast) => (cast === changed ? ballot : cast))))
          .filter((after) => standing(elected(after, decisive), candidate) < standing(before, candidate))
          .map((after) => ({ ballots, after, candidate })),
      );
    });
    expect(perverse).toEqual([]);
  });

  it("a tie is never broken silently: between two with as many votes only the chair's name for one of them alone decides", () => {
    const silent = ELECTIONS.filter((ballots) => {
      const result = elected(ballots, decisive);
      const byChair = result.outcome === "elected" && result.decisiveVote === CHAIR;
      const named = byChair ? (ballots.find(({ voter }) => voter === CHAIR)?.choices ?? []) : [];
      const rest = CANDIDATES.filter((candidate) => !result.elected.includes(candidate));
      return (
        result.elected.length > PLACES ||
        result.elected.some((ahead) =>
          rest.some(
            (behind) =>
              votesFor(ballots, behind) >= votesFor(ballots, ahead) && (!named.includes(ahead) || named.includes(behind)),
          ),
        )
      );
    });
    expect(silent).toEqual([]);
  });
});

/** The ballot with one more name: in a free place, or in place of either of its names. */
function richer({ voter, choices }: Ballot, candidate: string): readonly Ballot[] {
  const free = choices.length < PLACES ? [{ voter, choices: [...choices, candidate] }] : [];
  return [...free, ...choices.map((_, at) => ({ voter, choices: choices.with(at, candidate) }))];
}

describe("a vote on finalists, decided in a contest", () => {
  const region = "KZ-35";
  const ids = [1, 2, 3, 4].map((n) => applicationIdOf(region, n));
  const contest = replay([...lawfulContest({ applications: { [region]: 4 }, until: "interviewed" }), held("s", region, "2022-07-12")]);
  const decided = (ballots: readonly Ballot[]): Decision => decide(contest, commandOf(finalistsDecided(region, "s", [], ballots)));
  const anyChoices = fc.array(fc.subarray(ids, { maxLength: 3 }), { minLength: 5, maxLength: 7 });
  const castBy = (voters: readonly string[], choices: readonly (readonly string[])[]): readonly Ballot[] =>
    choices.map((names, index) => ({ voter: voters[index]!, choices: names }));

  it("anonymity: members other than the chair who exchange their ballots change nothing", () => {
    const others = membersOf(region).filter((person) => person !== chairOf(region));
    fc.assert(
      fc.property(anyChoices, fc.shuffledSubarray(others, { minLength: others.length }), (choices, exchanged) => {
        const outcome = (voters: readonly string[]): unknown => {
          const decision = decided(castBy([chairOf(region), ...voters], choices));
          if (decision.kind === "accepted") return decision.events.map((event) => event.type === "FinalistsDecided" && event.data.finalists);
          return decision.kind === "undetermined" ? decision.election : decision.findings;
        };
        expect(outcome(exchanged)).toEqual(outcome(others));
      }),
    );
  });

  it("a tie is never broken silently: what the ballots leave open is left to a person, and nothing is recorded", () => {
    fc.assert(
      fc.property(anyChoices, fc.boolean(), (choices, withChair) => {
        const voters = withChair ? membersOf(region) : [...membersOf(region).slice(1), chairOf(region)];
        const ballots = castBy(voters, choices.slice(0, 6));
        const election = elect(ballots, { candidates: ids, places: 3, chair: chairOf(region) });
        const decision = decided(ballots);
        expect(decision.kind).toBe(election.outcome === "elected" ? "accepted" : "undetermined");
        if (decision.kind === "undetermined") expect(decision.election).toEqual(election);
        if (decision.kind === "accepted") expect(decision.events[0]?.data).toMatchObject({ finalists: election.elected, ballots });
      }),
    );
  });
});
