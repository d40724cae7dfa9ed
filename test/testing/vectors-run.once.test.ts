import { instant, plainDate, type ContestEvent } from "uzdik";
import {
  answerOf,
  casesOf,
  coverageOf,
  pairOfOptions,
  rulesToldBy,
  runVector,
  THIS_LIBRARY,
  type Implementation,
  type Vector,
  type VectorBases,
} from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { BASES, VECTORS } from "./vectors.js";

const POSTED: ContestEvent = { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00"), url: "https://example.kz" } };
const SOCIAL: ContestEvent = { type: "SocialNoticePosted", data: { postedAt: instant("2022-06-01T09:30:00+06:00") } };
const OPENING: VectorBases = { opening: [{ act: "web", ...POSTED }, { act: "social", ...SOCIAL }] };

/** A vector about nothing but what is changed. */
function vector(change: Partial<Vector>): Vector {
  return {
    id: "N11/a-case",
    norms: ["N11"],
    rules: [],
    title: { kk: "", ru: "", en: "" },
    when: { audit: plainDate("2022-06-02") },
    ...(change.thenByReading === undefined ? { then: { findings: [] } } : {}),
    mistake: "",
    harm: "",
    ...change,
  };
}

function recordOf(given: NonNullable<Vector["given"]>): readonly ContestEvent[] {
  return casesOf(vector({ given }), OPENING)[0]!.question.given; // one case, keyed by no reading
}

function differencesOf(change: Partial<Vector>, answer: unknown): readonly string[] {
  return runVector(vector(change), OPENING, () => answer).cases.flatMap(({ differences }) => differences);
}

describe("the record of a vector", () => {
  it("is empty unless told", () => {
    expect(casesOf(vector({}), OPENING)[0]!.question.given).toEqual([]);
  });

  it("is a base, whole or through an act", () => {
    expect(recordOf({ base: "opening" })).toEqual([POSTED, SOCIAL]);
    expect(recordOf({ base: "opening", until: "web" })).toEqual([POSTED]);
  });

  it("has acts changed, parts of them taken out, and acts left out", () => {
    const change = { web: { webPostedAt: "2022-06-02T09:00:00+06:00", url: null } };
    expect(recordOf({ base: "opening", until: "web", change })).toEqual([
      { type: "ContestAnnounced", data: { webPostedAt: "2022-06-02T09:00:00+06:00" } },
    ]);
    expect(recordOf({ base: "opening", change: { web: null } })).toEqual([SOCIAL]);
  });

  it("has further acts, written out or like an act of the base as the base has it", () => {
    const change = { web: { url: null } };
    const then = [{ type: "ContestAnnounced", like: "web", data: { statedLastDay: "2022-06-15" } }, SOCIAL] as const;
    expect(recordOf({ base: "opening", until: "web", change, then })).toEqual([
      { type: "ContestAnnounced", data: { webPostedAt: "2022-06-01T09:00:00+06:00" } },
      { type: "ContestAnnounced", data: { ...POSTED.data, statedLastDay: "2022-06-15" } },
      SOCIAL,
    ]);
  });

  it("names only bases and acts that there are", () => {
    expect(() => casesOf(vector({ given: { base: "closing" } }), { ...OPENING, intake: [] })).toThrow(
      'base: expected one of opening, intake; came "closing"',
    );
    expect(() => recordOf({ base: "opening", until: "radio" })).toThrow('expected an act of the base; came "radio"');
    expect(() => recordOf({ base: "opening", change: { radio: null } })).toThrow('expected an act of the base; came "radio"');
    expect(() => recordOf({ then: [{ type: "ContestAnnounced", like: "web" }] })).toThrow('expected an act of the base; came "web"');
  });
});

describe("the questions of a vector", () => {
  it("are one, or one an option of its reading, over its own readings", () => {
    const asked = vector({
      readings: { majority: "of-voting" },
      thenByReading: { "posting-day": { "not-counted": { findings: [] }, "counted": { findings: [{ rule: "announcement/two-weeks" }] } } },
    });
    expect(casesOf(asked, OPENING).map(({ question, option }) => [question.id, question.readings, option])).toEqual([
      [
        "N11/a-case?posting-day=not-counted",
        { "majority": "of-voting", "posting-day": "not-counted" },
        { reading: "posting-day", value: "not-counted" },
      ],
      ["N11/a-case?posting-day=counted", { "majority": "of-voting", "posting-day": "counted" }, { reading: "posting-day", value: "counted" }],
    ]);
    expect(casesOf(vector({}), OPENING).map(({ question, option }) => [question.id, question.readings, option])).toEqual([
      ["N11/a-case", {}, undefined],
    ]);
  });
});

describe("an answer", () => {
  const announce = { command: { type: "AnnounceContest", like: "web" } } as const;
  const asked = { given: { base: "opening", until: "web", change: { web: null } }, when: announce, then: { accepted: [] } } as const;

  it("may say more than is asked for, in anything but an event and a list", () => {
    expect(differencesOf({}, { findings: [], conforms: true, event: POSTED })).toEqual([]);
    expect(differencesOf({ then: { findings: [{ rule: "announcement/once" }] } }, { findings: [{ rule: "announcement/once", effect: "bars" }] })).toEqual([]);
    expect(differencesOf({}, { findings: [{ rule: "announcement/once" }] })).toEqual([
      'findings: expected []; came [{"rule":"announcement/once"}]',
    ]);
    expect(differencesOf(asked, { accepted: [], event: POSTED, because: "first" })).toEqual([]);
    expect(differencesOf(asked, { accepted: [], event: { ...POSTED, data: { ...POSTED.data, by: "me" } } })).toEqual([
      'event.data.by: expected nothing; came "me"',
    ]);
  });

  it("is told in every place where it departs", () => {
    const { data } = POSTED;
    expect(differencesOf(asked, { accepted: ["announcement/once"], event: { type: "SocialNoticePosted", data: { ...data, url: "x" } } })).toEqual([
      'accepted: expected []; came ["announcement/once"]',
      'event.type: expected "ContestAnnounced"; came "SocialNoticePosted"',
      'event.data.url: expected "https://example.kz"; came "x"',
    ]);
    expect(differencesOf({ then: { findings: [{ rule: "announcement/once" }] } }, { findings: [{ rule: "announcement/two-weeks" }] })).toEqual([
      'findings[0].rule: expected "announcement/once"; came "announcement/two-weeks"',
    ]);
  });

  it("of another kind, or no answer at all, is a difference", () => {
    expect(differencesOf({}, { refused: [] })).toEqual(["findings: expected []; came nothing"]);
    expect(differencesOf({}, "pass")).toEqual(['the answer: expected {"findings":[]}; came "pass"']);
    expect(differencesOf(asked, { refused: ["announcement/once"] })[0]).toBe("accepted: expected []; came nothing");
    expect(differencesOf({ then: { refused: ["announcement/once"] } }, { refused: [] })).toEqual(['refused: expected ["announcement/once"]; came []']);
  });

  it("passes a vector only under every option", () => {
    const keyed = vector({ thenByReading: { "term-start": { "web-notice": { findings: [] }, "both-notices": { refused: ["announcement/once"] } } } });
    const { passed, cases } = runVector(keyed, OPENING, () => ({ findings: [] }));
    expect([passed, cases.map(({ differences }) => differences.length)]).toEqual([false, [0, 1]]);
  });

  it("is this library's unless told, and an error of a program is its own", () => {
    expect(runVector(vector({ given: { base: "opening" } }), OPENING)).toMatchObject({ id: "N11/a-case", passed: true });
    const broken: Implementation = {
      ...THIS_LIBRARY,
      dayStatus: () => {
        throw new RangeError("no such day");
      },
    };
    const day = { id: "", given: [], readings: {}, when: { dayStatus: plainDate("2022-06-01") } } as const;
    expect(() => answerOf(day, broken)).toThrow("no such day");
  });
});

describe("what vectors show", () => {
  const kept = vector({ id: "N11/kept", rules: ["announcement/once"], boundary: "once" });
  const broken = vector({ id: "N11/broken", rules: ["announcement/once"], boundary: "once", then: { refused: ["announcement/once"] } });
  const keyed = vector({
    id: "N12.2/keyed",
    norms: ["N12.2", "N14"],
    rules: ["check/outcome"],
    thenByReading: { evidence: { "some": { count: 1 }, "each-criterion": { count: 2 }, "optional": { count: 1 } } },
  });

  it("is told by norm, rule, boundary and pair of options", () => {
    const coverage = coverageOf([kept, broken, keyed]);
    expect([...coverage.norms]).toEqual([
      ["N11", ["N11/kept", "N11/broken"]],
      ["N12.2", ["N12.2/keyed"]],
      ["N14", ["N12.2/keyed"]],
    ]);
    expect([...coverage.kept]).toEqual([
      ["announcement/once", ["N11/kept"]],
      ["check/outcome", ["N12.2/keyed"]],
    ]);
    expect([...coverage.broken]).toEqual([["announcement/once", ["N11/broken"]]]);
    expect([...coverage.boundaries]).toEqual([["once", ["N11/kept", "N11/broken"]]]);
    expect([...coverage.toldApart.keys()]).toEqual([
      pairOfOptions("evidence", "some", "each-criterion"),
      pairOfOptions("evidence", "each-criterion", "optional"),
    ]);
  });

  it("counts a duty as broken until it is performed in time", () => {
    const rule = "award/notified";
    expect((["open", "performed", "performed-late", "overdue"] as const).map((status) => rulesToldBy({ duties: [{ rule, status }] }))).toEqual([
      [rule],
      [],
      [rule],
      [rule],
    ]);
    expect(rulesToldBy({ accepted: ["intake/not-premature"] })).toEqual(["intake/not-premature"]);
    expect(rulesToldBy({ findings: [{ rule }] })).toEqual([rule]);
    expect(rulesToldBy({ count: 3 })).toEqual([]);
  });
});

/** The first vector that asks, and states what comes of it, in each of the ways there are. */
const FIRST_OF_EACH_KIND: ReadonlyMap<string, Vector> = new Map(VECTORS.map((one) => [kindOf(one), one] as const).reverse());

function kindOf({ when, then, thenByReading }: Vector): string {
  const [asked] = Object.keys(when);
  const term = "deadline" in when ? ` of ${when.deadline.term}` : "";
  return `${asked ?? ""}${term}: ${Object.keys(then ?? thenByReading ?? {}).join()}`;
}

describe("this library answers a vector of each kind", () => {
  it.each([...FIRST_OF_EACH_KIND])("%s", (_, one) => {
    expect(runVector(one, BASES).cases.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

/** Implementations with one mistake each, and where it must show. */
const MISTAKES: readonly { readonly mistake: string; readonly wrong: Partial<Implementation>; readonly failing: (vector: Vector) => boolean }[] = [
  {
    mistake: "days are those of UTC",
    wrong: { localDay: (at) => plainDate(new Date(at).toISOString().slice(0, 10)) },
    failing: ({ id }) =>
      ["first-second-of-a-day-in-karaganda", "first-second-of-a-day-in-atyrau", "two-times-before-march-2024"].some((end) => id === `calendar/${end}`),
  },
  {
    mistake: "ties are broken by the order of ids",
    wrong: {
      elect: (ballots, terms, context) => {
        const election = THIS_LIBRARY.elect(ballots, terms, context);
        if (election.outcome === "elected") return election;
        const elected = [...election.elected, ...election.tied.slice(0, election.places)];
        return { outcome: "elected", elected, tally: election.tally };
      },
    },
    failing: ({ when, then }) => "election" in when && then !== undefined && "election" in then && then.election.outcome === "undetermined",
  },
  {
    mistake: "seventeen regions for ever",
    wrong: { regionsOn: () => THIS_LIBRARY.regionsOn(plainDate("2022-06-07")) },
    failing: ({ id }) => id === "N4.1/regions-since-june-2022",
  },
  {
    mistake: "every provider belongs where it is located",
    wrong: { responsibleCommission: ({ region }) => region },
    failing: ({ id }) => ["a-central-state-body", "a-committee", "a-central-subordinate-organisation"].some((end) => id === `N6/${end}`),
  },
  {
    mistake: "a finding bars whatever its effect",
    wrong: {
      decide: (contest, command, context) => {
        const decision = THIS_LIBRARY.decide(contest, command, context);
        return decision.kind === "accepted" && decision.findings.length > 0 ? { kind: "refused", findings: decision.findings } : decision;
      },
    },
    failing: ({ then, thenByReading = {} }) =>
      [then, ...Object.values(thenByReading).flatMap((options) => Object.values(options))].some(
        (outcome) => outcome !== undefined && "accepted" in outcome && outcome.accepted.length > 0,
      ),
  },
];

describe("the vectors catch a mistake where it bites and nowhere else", () => {
  it.each(MISTAKES)("$mistake", ({ wrong, failing }) => {
    const implementation = { ...THIS_LIBRARY, ...wrong };
    const failed = VECTORS.filter((one) => !runVector(one, BASES, (question) => answerOf(question, implementation)).passed).map(({ id }) => id);
    expect(failed).not.toEqual([]);
    expect(failed).toEqual(VECTORS.filter(failing).map(({ id }) => id));
  });
});
