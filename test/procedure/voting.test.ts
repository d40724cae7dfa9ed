import fc from "fast-check";
import type { Ballot, Election, ElectionTerms, Motion, Readings, Vote } from "uzdik";
import { elect, resolveMotion } from "uzdik";
import { describe, expect, it } from "vitest";

const CHAIR = "m1";
const MEMBERS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"] as const;

/** The votes of m1, the chair, and on: `+` for, `-` against, `0` abstained, a dot where nobody voted. */
function votesOf(written: string): readonly Vote[] {
  const kinds = { "+": "for", "-": "against", "0": "abstain" } as const;
  return [...written].flatMap((sign, index) =>
    sign === "+" || sign === "-" || sign === "0" ? [{ voter: MEMBERS[index]!, vote: kinds[sign] }] : [],
  );
}

/** The ballots of m1, the chair, and on: a letter a name; a space where nobody voted, `_` for a blank vote. */
function ballotsOf(...written: readonly string[]): readonly Ballot[] {
  return written.flatMap((names, index) =>
    names === " " ? [] : [{ voter: MEMBERS[index]!, choices: names === "_" ? [] : [...names] }],
  );
}

function election(candidates: string, places = 3): ElectionTerms {
  return { candidates: [...candidates], places, chair: CHAIR };
}

describe("a motion (clauses 5 and 7; the text sets no majority)", () => {
  it.each<[string, string, Motion["outcome"], string | undefined]>([
    ["all seven for it", "+++++++", "adopted", undefined],
    ["all seven against it", "-------", "rejected", undefined],
    ["four of seven for it, the chair among them", "++++---", "adopted", undefined],
    ["#26: four of seven for it, the chair against", "---++++", "adopted", undefined],
    ["T94: three of seven for it, the chair among them", "+++----", "rejected", undefined],
    ["three of six for it and the chair among them: the chair's vote decides", "+++---", "adopted", CHAIR],
    ["three of six for it and the chair against: the chair's vote decides", "---+++", "rejected", CHAIR],
    ["T95: three of six for it and the chair not there", ".+++---", "undetermined", undefined],
    ["#27: three of six for it, two against, the chair abstaining", "0+++--", "undetermined", undefined],
    ["#27: three of seven for it, three against, the chair abstaining", "0+++---", "rejected", undefined],
    ["three of six for it, two against, a member abstaining, the chair for it", "+++--0", "adopted", CHAIR],
    ["three of six for it, two against, a member abstaining, the chair against", "-+++-0", "rejected", CHAIR],
    ["#25: two of five for it, one against, two abstaining", "++-00", "rejected", undefined],
    ["all abstain", "00000", "rejected", undefined],
    ["one vote, for it", ".+", "adopted", undefined],
  ])("%s", (_, written, outcome, decisiveVote) => {
    const count = {
      for: [...written].filter((sign) => sign === "+").length,
      against: [...written].filter((sign) => sign === "-").length,
    };
    const abstained = [...written].filter((sign) => sign === "0").length;
    expect(resolveMotion(votesOf(written), CHAIR)).toStrictEqual({
      outcome,
      ...count,
      abstained,
      ...(decisiveVote === undefined ? {} : { decisiveVote }),
    });
  });

  it.each<[string, string, Motion["outcome"]]>([
    ["#25: two of five for it, one against, two abstaining: adopted", "++-00", "adopted"],
    ["#27: three for it, three against, the chair abstaining: undetermined", "0+++---", "undetermined"],
    ["one for it and one against, the chair for it: the chair's vote decides", "+-00000", "adopted"],
    ["all abstain: neither more than half nor less, and no chair's vote to decide", "00000", "undetermined"],
    ["one for it and two against: rejected", "+--00", "rejected"],
  ])("under the majority of those voting, %s", (_, written, outcome) => {
    expect(resolveMotion(votesOf(written), CHAIR, { readings: { majority: "of-voting" } }).outcome).toBe(outcome);
  });

  it.each<[string, string, Motion["outcome"], string | undefined]>([
    ["T94: three of seven for it, the chair among them: adopted", "+++----", "adopted", CHAIR],
    ["#26: four of seven for it, the chair against: rejected", "---++++", "rejected", CHAIR],
    ["the chair alone for it, all others abstaining: adopted", "+000000", "adopted", CHAIR],
    ["all of one mind: nothing is disputed", "+++++++", "adopted", undefined],
    ["an abstaining chair leaves it to the majority", "0++++--", "adopted", undefined],
    ["an abstaining chair leaves a tie undetermined", "0+++--", "undetermined", undefined],
    ["a chair who is not there leaves it to the majority", ".--+++", "adopted", undefined],
  ])("under the chair's vote that prevails, %s", (_, written, outcome, decisiveVote) => {
    const motion = resolveMotion(votesOf(written), CHAIR, { readings: { "decisive-vote": "prevails" } });
    expect([motion.outcome, motion.decisiveVote]).toStrictEqual([outcome, decisiveVote]);
  });

  it("without a vote, or with two of one voter, is a programmer's mistake", () => {
    expect(() => resolveMotion([], CHAIR)).toThrow(new RangeError("votes: expected at least one vote; came none"));
    const twice: readonly Vote[] = [
      { voter: "m2", vote: "for" },
      { voter: "m3", vote: "for" },
      { voter: "m2", vote: "for" },
    ];
    expect(() => resolveMotion(twice, CHAIR)).toThrow(RangeError);
    expect(() => resolveMotion(twice, CHAIR)).toThrow(/"m2"/u);
  });
});

const anyReadings: fc.Arbitrary<Partial<Readings>> = fc.record({
  "majority": fc.constantFrom("of-present" as const, "of-voting" as const),
  "decisive-vote": fc.constantFrom("breaks-ties" as const, "prevails" as const),
});
const anyVotes: fc.Arbitrary<readonly Vote[]> = fc
  .tuple(
    fc.subarray([...MEMBERS], { minLength: 1 }),
    fc.array(fc.constantFrom("for", "against", "abstain"), { minLength: 7, maxLength: 7 }),
  )
  .map(([voters, kinds]) => voters.map((voter, index) => ({ voter, vote: kinds[index] as Vote["vote"] }))); // seven kinds, seven voters at most

describe("whatever the votes on a motion", () => {
  it("anonymity: it matters how many and how the chair voted, not who the others are", () => {
    fc.assert(
      fc.property(anyVotes, anyReadings, (votes, readings) => {
        const renamed = votes.map(({ voter, vote }) => ({ voter: voter === CHAIR ? CHAIR : `another ${voter}`, vote }));
        expect(resolveMotion(renamed, CHAIR, { readings })).toStrictEqual(resolveMotion(votes, CHAIR, { readings }));
      }),
    );
  });

  it("the order of the votes does not matter", () => {
    const shuffled = anyVotes.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray([...votes], { minLength: votes.length })),
    );
    fc.assert(
      fc.property(shuffled, anyReadings, ([votes, others], readings) => {
        expect(resolveMotion(others, CHAIR, { readings })).toStrictEqual(resolveMotion(votes, CHAIR, { readings }));
      }),
    );
  });

  it("monotonicity: a vote that turns towards the motion never turns the outcome away from it", () => {
    const rank = { rejected: 0, undetermined: 1, adopted: 2 } as const;
    const ladder = ["against", "abstain", "for"] as const;
    fc.assert(
      fc.property(anyVotes, fc.nat(), anyReadings, (votes, place, readings) => {
        const at = place % votes.length;
        const before = rank[resolveMotion(votes, CHAIR, { readings }).outcome];
        for (const vote of ladder.slice(ladder.indexOf(votes[at]!.vote) + 1)) {
          const turned = votes.map((cast, index) => (index === at ? { ...cast, vote } : cast));
          expect(rank[resolveMotion(turned, CHAIR, { readings }).outcome]).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it("a tie is never broken silently: adopted by more than half, or by the chair who voted so", () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const { outcome, decisiveVote, ...count } = resolveMotion(votes, CHAIR);
        const tie = 2 * count.for === votes.length;
        const chairs = votes.find(({ voter }) => voter === CHAIR)?.vote;
        if (!tie)
          expect([outcome, decisiveVote]).toStrictEqual([2 * count.for > votes.length ? "adopted" : "rejected", undefined]);
        else if (chairs === "for") expect([outcome, decisiveVote]).toStrictEqual(["adopted", CHAIR]);
        else if (chairs === "against") expect([outcome, decisiveVote]).toStrictEqual(["rejected", CHAIR]);
        else expect([outcome, decisiveVote]).toStrictEqual(["undetermined", undefined]);
        expect(count.for + count.against + count.abstained).toBe(votes.length);
      }),
    );
  });
});

describe("an election (clauses 17 and 20; the text knows no ballot)", () => {
  it("most votes win, and the tally tells them: most votes first, then by id", () => {
    expect(elect(ballotsOf("abc", "abc", "abd", "acd", "bcd"), election("dcbaz"))).toStrictEqual({
      outcome: "elected",
      elected: ["a", "b", "c"],
      tally: [
        { candidate: "a", votes: 4 },
        { candidate: "b", votes: 4 },
        { candidate: "c", votes: 4 },
        { candidate: "d", votes: 3 },
        { candidate: "z", votes: 0 },
      ],
    });
  });

  it("a candidate without a vote is never elected, though a place stays empty", () => {
    expect(elect(ballotsOf("ab", "ab", "a"), election("abc"))).toMatchObject({ outcome: "elected", elected: ["a", "b"] });
    expect(elect(ballotsOf("_", "_", "_"), election("abc"))).toMatchObject({ outcome: "elected", elected: [] });
    expect(elect([], election("abc"))).toMatchObject({ outcome: "elected", elected: [] });
  });

  it("no more candidates than places: all with votes are elected", () => {
    expect(elect(ballotsOf("a", "b", "b"), election("ab"))).toMatchObject({ outcome: "elected", elected: ["a", "b"] });
    expect(elect(ballotsOf("a", "b", "b"), election("ab", 2))).toMatchObject({ outcome: "elected", elected: ["a", "b"] });
  });

  it("fewer candidates with votes than places, and more candidates than places: a person must fill what is left", () => {
    expect(elect(ballotsOf("ab", "ab", "a"), election("abcd"))).toStrictEqual({
      outcome: "undetermined",
      elected: ["a", "b"],
      tied: [],
      places: 1,
      tally: [
        { candidate: "a", votes: 3 },
        { candidate: "b", votes: 2 },
        { candidate: "c", votes: 0 },
        { candidate: "d", votes: 0 },
      ],
    });
    expect(elect(ballotsOf("_", "_"), election("abcd"))).toMatchObject({
      outcome: "undetermined",
      elected: [],
      tied: [],
      places: 3,
    });
  });

  it("as many candidates with votes as places: they are elected, whatever the others lack", () => {
    expect(elect(ballotsOf("a", "b", "c"), election("abcd"))).toMatchObject({ outcome: "elected", elected: ["a", "b", "c"] });
  });

  it("a tie over the last place is broken by the chair's ballot that names one of the tied", () => {
    expect(elect(ballotsOf("abc", "abd", "abc", "abd"), election("abcd"))).toMatchObject({
      outcome: "elected",
      elected: ["a", "b", "c"],
      decisiveVote: CHAIR,
    });
  });

  it("a tie over the last two places is broken by a chair who names exactly two of the tied", () => {
    // a leads; b, c and d have two votes each.
    const ballots = ballotsOf("abc", "abd", "acd", "a");
    expect(elect(ballots, election("abcd"))).toMatchObject({ outcome: "elected", elected: ["a", "b", "c"], decisiveVote: CHAIR });
    const tied = { outcome: "undetermined", elected: ["a"], tied: ["b", "c", "d"], places: 2 };
    expect(elect(ballots, { ...election("abcd"), chair: "m4" })).toMatchObject(tied);
  });

  it.each([
    ["the chair names none of the tied", ballotsOf("ab", "abc", "abd"), ["a", "b"], ["c", "d"], 1],
    ["the chair names both of the tied, with one place left", ballotsOf("acd", "abc", "abd", "b"), ["a", "b"], ["c", "d"], 1],
    ["the chair did not vote", ballotsOf(" ", "abc", "abd"), ["a", "b"], ["c", "d"], 1],
    ["the chair's vote is blank", ballotsOf("_", "abc", "abd"), ["a", "b"], ["c", "d"], 1],
    ["the chair names one of the tied, with two places left", ballotsOf("ab", "ac", "ad"), ["a"], ["b", "c", "d"], 2],
    ["#76: four are tied for all three places and the chair names none", ballotsOf("_", "ab", "cd"), [], ["a", "b", "c", "d"], 3],
  ])("a tie stays a tie: %s", (_, ballots, elected, tied, places) => {
    expect(elect(ballots, election("abcde"))).toMatchObject({ outcome: "undetermined", elected, tied, places });
  });

  it("#76: the chair's three names decide among four who are tied for all three places", () => {
    const terms = election("abcd");
    expect(elect(ballotsOf("bcd", "a", "_"), terms)).toMatchObject({
      outcome: "elected",
      elected: ["b", "c", "d"],
      decisiveVote: CHAIR,
    });
  });

  it("the chair's ballot does not prevail over a majority by default", () => {
    expect(elect(ballotsOf("def", "abc", "abc"), election("abcdef"))).toMatchObject({
      outcome: "elected",
      elected: ["a", "b", "c"],
    });
    expect(elect(ballotsOf("def", "abc", "abc"), election("abcdef"))).not.toHaveProperty("decisiveVote");
  });

  describe("under the chair's vote that prevails", () => {
    const readings = { "decisive-vote": "prevails" } as const;
    it("the chair's ballot that names exactly three is the outcome of a disputed election", () => {
      expect(elect(ballotsOf("fde", "abc", "abc"), election("abcdef"), { readings })).toMatchObject({
        outcome: "elected",
        elected: ["d", "e", "f"],
        decisiveVote: CHAIR,
      });
    });

    it("where all ballots name the same, in whatever order, nothing is disputed", () => {
      const result = elect(ballotsOf("abc", "cba", "bac"), election("abcd"), { readings });
      expect(result).toMatchObject({ outcome: "elected", elected: ["a", "b", "c"] });
      expect(result).not.toHaveProperty("decisiveVote");
    });

    it("a ballot with fewer of the chair's names, or none, is another", () => {
      for (const other of ["ab", "_"]) {
        expect(elect(ballotsOf("abc", "abc", other), election("abcd"), { readings })).toMatchObject({ elected: ["a", "b", "c"], decisiveVote: CHAIR });
      }
    });

    it("a chair who names two, votes blank or is not there leaves it to the count", () => {
      for (const chairs of ["de", "_", " "]) {
        expect(elect(ballotsOf(chairs, "abc", "abc"), election("abcde"), { readings })).toMatchObject({
          elected: ["a", "b", "c"],
        });
      }
    });
  });

  it.each([
    [
      "two ballots of one voter",
      [
        { voter: "m2", choices: ["a"] },
        { voter: "m2", choices: ["b"] },
      ],
      'expected one ballot a voter; "m2" cast more',
    ],
    ["more names than places", [{ voter: "m2", choices: ["a", "b", "c", "d"] }], 'expected at most 3 names; "m2" named more'],
    ["the same name twice", [{ voter: "m2", choices: ["a", "a"] }], 'expected each name once; "m2" named one twice'],
    ["names that are no candidates", [{ voter: "m2", choices: ["nobody", "z"] }], 'expected candidates; "nobody", "z" are none'],
    [
      "all of it at once",
      [
        { voter: "m2", choices: ["a", "a", "b", "z"] },
        { voter: "m2", choices: [] },
      ],
      'expected one ballot a voter; "m2" cast more; expected at most 3 names; "m2" named more; ' +
        'expected each name once; "m2" named one twice; expected candidates; "z" are none',
    ],
  ])("%s is a programmer's mistake in a direct call", (_, ballots, told) => {
    expect(() => elect(ballots, election("abcd"))).toThrow(new RangeError(`ballots: ${told}`));
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("an election for %s places is a programmer's mistake", (places) => {
    expect(() => elect([], election("abcd", places))).toThrow(
      new RangeError(`election.places: expected a whole number of at least 1; came ${String(places)}`),
    );
  });
});

const CANDIDATES = ["a", "b", "c", "d", "e", "f"] as const;

interface Poll {
  readonly ballots: readonly Ballot[];
  readonly terms: ElectionTerms;
}

/** Polls among one to six candidates for one to three places, close enough for ties to be common. */
const anyPoll: fc.Arbitrary<Poll> = fc
  .tuple(fc.subarray([...CANDIDATES], { minLength: 1 }), fc.integer({ min: 1, max: 3 }), fc.subarray([...MEMBERS]))
  .chain(([candidates, places, voters]) =>
    fc
      .tuple(...voters.map(() => fc.shuffledSubarray(candidates, { maxLength: Math.min(places, candidates.length) })))
      .map((choices) => ({
        ballots: voters.map((voter, index) => ({ voter, choices: choices[index] ?? [] })),
        terms: { candidates, places, chair: CHAIR },
      })),
  );

/** A candidate who is elected for certain, whether or not others are tied behind. */
function electedIn({ ballots, terms }: Poll, readings: Partial<Readings>): ReadonlySet<string> {
  return new Set(elect(ballots, terms, { readings }).elected);
}

describe("whatever the ballots", () => {
  it("anonymity: who else cast a ballot does not matter, only which is the chair's", () => {
    fc.assert(
      fc.property(anyPoll, anyReadings, ({ ballots, terms }, readings) => {
        const renamed = ballots.map(({ voter, choices }) => ({ voter: voter === CHAIR ? CHAIR : `another ${voter}`, choices }));
        expect(elect(renamed, terms, { readings })).toStrictEqual(elect(ballots, terms, { readings }));
      }),
    );
  });

  it("neutrality: candidates renamed, the renamed are elected", () => {
    // Reversed, so that an order by id would be found out.
    const names = new Map<string, string>(CANDIDATES.map((id, index) => [id, `renamed ${String(9 - index)}`]));
    const renamed = (id: string): string => names.get(id)!;
    const sorted = (ids: readonly string[]): readonly string[] => ids.map(renamed).sort();
    fc.assert(
      fc.property(anyPoll, anyReadings, ({ ballots, terms }, readings) => {
        const one = elect(ballots, terms, { readings });
        const other = elect(
          ballots.map(({ voter, choices }) => ({ voter, choices: choices.map(renamed) })),
          { ...terms, candidates: terms.candidates.map(renamed) },
          { readings },
        );
        expect(other.outcome).toBe(one.outcome);
        expect(other.elected).toStrictEqual(sorted(one.elected));
        if (one.outcome === "undetermined") expect(other).toMatchObject({ tied: sorted(one.tied), places: one.places });
        else expect(other).toMatchObject("decisiveVote" in one ? { decisiveVote: CHAIR } : {});
        expect(Object.fromEntries(other.tally.map(({ candidate, votes }) => [candidate, votes]))).toStrictEqual(
          Object.fromEntries(one.tally.map(({ candidate, votes }) => [renamed(candidate), votes])),
        );
      }),
    );
  });

  it("the order of ballots, of names on them and of candidates does not matter", () => {
    const shuffled = anyPoll.chain(({ ballots, terms }) =>
      fc.record({
        one: fc.constant({ ballots, terms }),
        ballots: fc.shuffledSubarray([...ballots], { minLength: ballots.length }),
        candidates: fc.shuffledSubarray([...terms.candidates], { minLength: terms.candidates.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyReadings, ({ one, ballots, candidates }, readings) => {
        const reversed = ballots.map(({ voter, choices }) => ({ voter, choices: [...choices].reverse() }));
        expect(elect(reversed, { ...one.terms, candidates }, { readings })).toStrictEqual(
          elect(one.ballots, one.terms, { readings }),
        );
      }),
    );
  });

  it("monotonicity: whoever is elected stays elected when one more ballot names them, in a free place or in another's", () => {
    fc.assert(
      fc.property(anyPoll, anyReadings, fc.nat(), fc.nat(), (poll, readings, which, whose) => {
        const { ballots, terms } = poll;
        const elected = [...electedIn(poll, readings)];
        fc.pre(elected.length > 0);
        const winner = elected[which % elected.length]!;
        const without = ballots.filter(({ choices }) => !choices.includes(winner));
        fc.pre(without.length > 0);
        const changed = without[whose % without.length]!;
        const free = changed.choices.length < terms.places;
        const choices = free ? [...changed.choices, winner] : [...changed.choices.slice(1), winner];
        const after = ballots.map((ballot) => (ballot === changed ? { ...ballot, choices } : ballot));
        expect(electedIn({ ballots: after, terms }, readings)).toContain(winner);
      }),
      { numRuns: 1000 },
    );
  });

  it("a tie is never broken silently: without a decisive vote, every one elected has more votes than everyone who is not", () => {
    fc.assert(
      fc.property(anyPoll, ({ ballots, terms }) => {
        const result = elect(ballots, terms);
        const votesFor = (id: string): number => ballots.filter(({ choices }) => choices.includes(id)).length;
        expect(result.tally.map(({ candidate, votes }) => [candidate, votes])).toStrictEqual(
          [...terms.candidates].map((id) => [id, votesFor(id)] as const).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
        );
        const rest = terms.candidates.filter((id) => !result.elected.includes(id));
        const least = Math.min(...result.elected.map(votesFor));
        expect(least).toBeGreaterThan(0);
        if (result.outcome === "elected") {
          const filled = Math.min(terms.places, terms.candidates.filter((id) => votesFor(id) > 0).length);
          expect(result.elected).toHaveLength(filled);
          const most = Math.max(0, ...rest.map(votesFor));
          if ("decisiveVote" in result) expect(most).toBe(least);
          else if (rest.length > 0) expect(most).toBeLessThan(least);
          return;
        }
        expectTied(result, rest, votesFor, terms);
        expect(result.elected.length + result.places).toBe(terms.places);
      }),
      { numRuns: 1000 },
    );
  });

  it("a blank vote changes nothing", () => {
    fc.assert(
      fc.property(anyPoll, ({ ballots, terms }) => {
        expect(elect([...ballots, { voter: "m8", choices: [] }], terms)).toStrictEqual(elect(ballots, terms));
      }),
    );
  });
});

/** Those tied have the same votes, more than whoever is behind, fewer than whoever is ahead, and are more than the places. */
function expectTied(
  { elected, tied, places }: Extract<Election, { readonly outcome: "undetermined" }>,
  rest: readonly string[],
  votesFor: (id: string) => number,
  { candidates }: ElectionTerms,
): void {
  if (tied.length === 0) {
    expect(rest.map(votesFor).every((votes) => votes === 0)).toBe(true);
    expect(candidates.length).toBeGreaterThan(elected.length + places);
    return;
  }
  const [votes = 0] = tied.map(votesFor);
  expect(votes).toBeGreaterThan(0);
  expect(tied.length).toBeGreaterThan(places);
  expect(tied.map(votesFor)).toStrictEqual(tied.map(() => votes));
  expect(elected.map(votesFor).every((ahead) => ahead > votes)).toBe(true);
  expect(
    rest
      .filter((id) => !tied.includes(id))
      .map(votesFor)
      .every((behind) => behind < votes),
  ).toBe(true);
}
