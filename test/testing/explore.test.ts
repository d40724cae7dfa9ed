import fc from "fast-check";
import { decide, evolve, instant, plainDate, replay, type ContestEvent, type Decision, type Finding, type RuleId } from "uzdik";
import {
  applicationIdOf,
  chairOf,
  checked,
  commandOf,
  countByDepth,
  explore,
  filed,
  finalistsDecided,
  formed,
  lawfulContest,
  membersOf,
  posted,
  providerOf,
  refusalVectors,
  runVector,
  shortestRefusals,
  smallWorlds,
  socialNotice,
  withdrawn,
  type World,
} from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { numbering } from "../../src/testing/numbering.js";

const oneOf = (...acts: readonly ContestEvent[]): World["choices"][number] => acts.map(commandOf);

const OPEN: World = {
  name: "open",
  prefix: [posted()],
  choices: [
    oneOf(socialNotice()),
    oneOf(formed("KZ-35"), formed("KZ-35", { approvedBy: "agency" })),
    oneOf(filed("a"), filed("a", { filing: { receivedAt: instant("2022-06-16T00:00:00+06:00") } })),
    oneOf(checked("a", "2022-06-16")),
  ],
};

/** Four were interviewed; three members name the first three, three the last three: nobody breaks the tie. */
const TIE: World = (() => {
  const ids = [1, 2, 3, 4].map((n) => applicationIdOf("KZ-35", n));
  const voters = membersOf("KZ-35").filter((person) => person !== chairOf("KZ-35"));
  const ballots = voters.map((voter, index) => ({ voter, choices: index < 3 ? ids.slice(0, 3) : ids.slice(1) }));
  const decision = finalistsDecided("KZ-35", "KZ-35/interviews", [], ballots);
  return { name: "tie", prefix: lawfulContest({ until: "interviewed" }), choices: [oneOf(decision), oneOf(posted())] };
})();

/** The same, by trying every list of commands: slow, literal, and without a thought for states met before. */
function recordsByTrial(world: World): ReadonlySet<string> {
  const records = new Set<string>();
  const go = (log: readonly ContestEvent[], made: readonly number[]): void => {
    records.add(JSON.stringify(replay(log)));
    for (const [place, choice] of world.choices.entries()) {
      if (made.includes(place)) continue;
      for (const command of choice) {
        const decision = decide(replay(log), command);
        if (decision.kind === "accepted") go([...log, ...decision.events], [...made, place]);
      }
    }
  };
  go(world.prefix, []);
  return records;
}

describe("an exploration", () => {
  it("finds each record that some order of the acts leads to, once", () => {
    const records = [...explore(OPEN)].map(({ contest }) => JSON.stringify(contest));
    expect(new Set(records).size).toBe(records.length);
    expect(new Set(records)).toEqual(recordsByTrial(OPEN));
  });

  it("gives each state with a shortest log that leads to it", () => {
    for (const { contest, log, depth } of explore(OPEN)) {
      expect(JSON.stringify(replay(log))).toBe(JSON.stringify(contest));
      expect(log.slice(0, 1)).toEqual(OPEN.prefix);
      expect(log).toHaveLength(1 + depth);
    }
  });

  it("tells the step by which a state was first reached, and numbers the states as it finds them", () => {
    const states = [...explore(OPEN)];
    expect(states.map(({ number }) => number)).toEqual(states.map((_, place) => place));
    for (const { contest, reachedBy, number, depth } of states.slice(1)) {
      const before = states[reachedBy?.from ?? -1];
      expect(before?.depth).toBe(depth - 1);
      expect(before?.steps).toContain(reachedBy?.step);
      expect(reachedBy?.step.to).toBe(number);
      const decision = reachedBy?.step.decision;
      const events = decision?.kind === "accepted" ? decision.events : [];
      expect(events.reduce(evolve, before!.contest)).toEqual(contest);
    }
    expect(states[0]).not.toHaveProperty("reachedBy");
  });

  it("puts every command to every state, and follows a choice once", () => {
    const commands = OPEN.choices.flat();
    for (const { steps } of explore(OPEN)) expect(steps.map(({ command }) => command)).toEqual(commands);
    const again = [...explore(OPEN)].flatMap(({ log, steps }) =>
      steps.filter(({ command, to }) => to !== undefined && log.some((event) => JSON.stringify(commandOf(event)) === JSON.stringify(command))),
    );
    expect(again).toEqual([]);
  });

  it("leads to one state where the order of two acts leaves the same record", () => {
    const world: World = { name: "two orders", prefix: [], choices: [oneOf(posted()), oneOf(socialNotice())] };
    expect(countByDepth(explore(world)).map(({ states, transitions }) => [states, transitions])).toEqual([
      [1, 2],
      [2, 2],
      [1, 0],
    ]);
  });

  it("keeps the order that the record keeps: two applications filed one after the other, or the other way round", () => {
    const choices = [oneOf(filed("a")), oneOf(filed("b", { provider: providerOf(2, "KZ-35") }))];
    expect(countByDepth(explore({ name: "two orders", prefix: [posted()], choices })).map(({ states }) => states)).toEqual([1, 2, 2]);
  });

  it("goes by the readings of the world", () => {
    const prefix = lawfulContest({ applications: { "KZ-35": 1 }, until: "filed" });
    const choices = [oneOf(checked("KZ-35/1", "2022-06-15"))];
    const reached = (world: World): number => [...explore(world)].length;
    expect(reached({ name: "default", prefix, choices })).toBe(1);
    expect(reached({ name: "counted", prefix, choices, context: { readings: { "posting-day": "counted" } } })).toBe(2);
  });

  it("counts what was refused and what was left to a person", () => {
    const world: World = { ...TIE, choices: [...TIE.choices, oneOf(posted())] };
    expect(countByDepth(explore(world))).toEqual([{ depth: 0, states: 1, transitions: 0, refusals: 2, undetermined: 1 }]);
  });

  it("of a world in which nothing can happen is its prefix", () => {
    expect([...explore({ name: "still", prefix: OPEN.prefix, choices: [] })]).toEqual([
      { number: 0, depth: 0, contest: replay(OPEN.prefix), log: OPEN.prefix, steps: [] },
    ]);
  });
});

describe("the shortest refusals", () => {
  it("are by the fewest acts, and then with the fewest findings", () => {
    const both = formed("KZ-35", { approvedBy: "agency", members: [] });
    const alone = formed("KZ-35", { approvedBy: "agency" });
    const world: World = { name: "bad", prefix: [], choices: [oneOf(both, alone), oneOf(posted())] };
    const found = shortestRefusals([[world, explore(world)]]);
    expect(found.map(({ rule, log, findings }) => [rule, log.length, findings.map((finding) => finding.rule)])).toEqual([
      ["announcement/once", 1, ["announcement/once"]],
      ["commission/approving-authority", 0, ["commission/approving-authority"]],
      ["commission/seven-members", 0, ["commission/approving-authority", "commission/seven-members", "commission/chair-seat"]],
      ["commission/chair-seat", 0, ["commission/approving-authority", "commission/seven-members", "commission/chair-seat"]],
    ]);
  });

  it("of several worlds are the shortest of all", () => {
    const withdrawal = oneOf(withdrawn("a", "2022-06-10"));
    const long: World = { name: "long", prefix: [posted(), socialNotice()], choices: [withdrawal] };
    const short: World = { name: "short", prefix: [posted()], choices: [withdrawal] };
    const worldOf = (...worlds: readonly World[]): string | undefined =>
      shortestRefusals(worlds.map((world) => [world, explore(world)]))[0]?.world.name;
    expect([worldOf(long, short), worldOf(short, long)]).toEqual(["short", "short"]);
  });

  it("are the first found of those equally short", () => {
    const world: World = { name: "two unknown", prefix: [], choices: [oneOf(withdrawn("a", "2022-06-10"), withdrawn("b", "2022-06-10"))] };
    expect(shortestRefusals([[world, explore(world)]]).map(({ command }) => command)).toEqual([commandOf(withdrawn("a", "2022-06-10"))]);
    const [alone, both] = [formed("KZ-35", { approvedBy: "agency" }), formed("KZ-35", { approvedBy: "agency", members: [] })];
    const commissions: World = { name: "bad", prefix: [], choices: [oneOf(alone, both)] };
    expect(shortestRefusals([[commissions, explore(commissions)]])[0]?.command).toEqual(commandOf(alone));
  });

  it("are by what bars: not by a remark beside it, nor where a finding bars nothing or a person is to decide", () => {
    const late = { approvedOn: plainDate("2022-06-20") };
    const commissions = oneOf(formed("KZ-35", late), formed("KZ-35", { ...late, approvedBy: "agency" }));
    const world: World = { name: "late", prefix: [posted(), filed("a")], choices: [commissions] };
    const states = [TIE, world].flatMap((one) => [...explore(one)].slice(0, 1));
    expect(states.flatMap(({ steps }) => steps).map(({ decision }) => [decision.kind, findingsOf(decision).map(({ rule }) => rule)])).toEqual([
      ["undetermined", []],
      ["refused", ["announcement/once"]],
      ["accepted", ["commission/formed-before-intake"]],
      ["refused", ["commission/approving-authority", "commission/formed-before-intake"]],
    ]);
    expect(shortestRefusals([[world, states]]).map(({ rule }) => rule)).toEqual(["announcement/once", "commission/approving-authority"]);
  });
});

function findingsOf(decision: Decision): readonly Finding[] {
  return decision.kind === "undetermined" ? [] : decision.findings;
}

describe("the vectors of refusals", () => {
  const wordsOf = ({ rule }: Finding, language: string): string => `${language} ${rule}`;

  it("are under the readings of their world", () => {
    const readings = { "posting-day": "counted" } as const;
    const prefix = lawfulContest({ applications: { "KZ-35": 1 }, until: "filed" });
    const world: World = { name: "counted", prefix, choices: [oneOf(checked("KZ-35/1", "2022-06-14"))], context: { readings } };
    const [file] = refusalVectors(shortestRefusals([[world, explore(world)]]), wordsOf);
    const [vector] = file!.vectors;
    expect(vector).toMatchObject({
      id: "N13/shortest-refusal-by-check-after-intake",
      readings,
      title: { kk: "kk check/after-intake", ru: "ru check/after-intake", en: "en check/after-intake" },
      then: { refused: ["check/after-intake"] },
    });
    expect(runVector(vector!, {}).passed).toBe(true);
  });

  it("state what was recorded, what is asked and all that comes of it, under a title of their own rule alone", () => {
    const both = formed("KZ-35", { approvedBy: "agency", members: [] });
    const world: World = { name: "bad", prefix: [], choices: [oneOf(both)] };
    const [file] = refusalVectors(shortestRefusals([[world, explore(world)]]), wordsOf);
    expect(file?.vectors[0]).toStrictEqual({
      id: "N5.1/shortest-refusal-by-commission-approving-authority",
      norms: ["N5.1", "N7.1"],
      rules: ["commission/approving-authority"],
      title: { kk: "kk commission/approving-authority", ru: "ru commission/approving-authority", en: "en commission/approving-authority" },
      when: { command: commandOf(both) },
      then: { refused: ["commission/approving-authority", "commission/seven-members", "commission/chair-seat"] },
      mistake: "The act is recorded as if nothing barred it.",
      harm: "The contest goes on from an act that the text does not know.",
    });
  });

  it("have each finding of their rule in the title", () => {
    const world: World = { name: "two unknown", prefix: [], choices: [oneOf(withdrawn("a", "2022-06-10"))] };
    const refusals = shortestRefusals([[world, explore(world)]]).map((one) => ({ ...one, findings: [...one.findings, ...one.findings] }));
    expect(refusalVectors(refusals, wordsOf)[0]?.vectors[0]?.title.en).toBe("en record/unknown-reference en record/unknown-reference");
  });

  it("stand in one file a clause: by the numbers of the clauses, then the annex, then what no clause has", () => {
    const rules = [
      ...["record/unknown-reference", "selection/sheet", "announcement/once", "intake/contest-open"],
      ...["commission/seven-members", "commission/approving-authority", "selection/violation-scores-zero"],
    ] as const satisfies readonly RuleId[];
    const [world, log, findings] = [OPEN, [], []] as const;
    const files = refusalVectors(rules.map((rule) => ({ rule, world, log, command: commandOf(posted()), findings })), wordsOf);
    expect(files.map(({ clause, vectors }) => [clause, vectors.map(({ id }) => id)])).toEqual([
      ["5", ["N5.2/shortest-refusal-by-commission-seven-members", "N5.1/shortest-refusal-by-commission-approving-authority"]],
      ["11", ["N11/shortest-refusal-by-announcement-once", "N11/shortest-refusal-by-intake-contest-open"]],
      ["annex-2", ["A2/shortest-refusal-by-selection-sheet", "A2/shortest-refusal-by-selection-violation-scores-zero"]],
      ["record", ["record/shortest-refusal-by-record-unknown-reference"]],
    ]);
  });
});

describe("the numbers of JSON values", () => {
  it("are equal for equal values, whatever the order of their keys, and for no others", () => {
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) =>
        typeof part === "object" && part !== null && !Array.isArray(part)
          ? Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))
          : part,
      );
    // Two texts beside the objects, so that keys and values are not taken for each other.
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 2, maxLength: 12 }), (values) => {
        const numberOf = numbering();
        const numbers = values.map(numberOf);
        for (const [one, value] of values.entries()) {
          for (const [other, another] of values.entries()) {
            const kinds = Array.isArray(value) === Array.isArray(another);
            expect(numbers[one] === numbers[other]).toBe(kinds && sorted(value) === sorted(another));
          }
        }
      }),
    );
  });

  it.each<[unknown, unknown]>([
    [[], {}],
    [["a", "b"], ["a,b"]],
    [{ a: 1 }, { a: "1" }],
    [{ a: { b: 1 } }, { a: 1, b: 1 }],
    [[1, [2]], [[1], 2]],
    ["0", 0],
    [null, "null"],
  ])("differ for %j and %j", (one, other) => {
    const numberOf = numbering();
    expect(numberOf(one)).not.toBe(numberOf(other));
  });

  it("do not depend on the order of keys", () => {
    const numberOf = numbering();
    expect(numberOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(numberOf({ b: [{ d: 3, c: 2 }], a: 1 }));
  });
});

describe("the small worlds", () => {
  it("are those that the exploration knows by name", () => {
    expect(new Set(smallWorlds().map(({ name }) => name)).size).toBe(10);
  });

  it("begin with records made of accepted acts alone", () => {
    for (const { prefix, context } of smallWorlds()) {
      let contest = replay([]);
      for (const event of prefix) {
        const decision = decide(contest, commandOf(event), context);
        expect(decision).toMatchObject({ kind: "accepted", events: [event] });
        contest = evolve(contest, event);
      }
    }
  });
});
