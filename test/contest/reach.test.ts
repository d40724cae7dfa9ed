import { decide, replay, type Ballot, type CommissionId, type Contest, type ContestEvent } from "uzdik";
import { corrected, fileCompiled, resultsProvided } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { referencesOf } from "../../src/procedure/record.js";
import type { Identified, Register } from "../../src/record/register.js";
import {
  checked,
  diplomaAwarded,
  filed,
  finalInterviewed,
  finalistsDecided,
  finalistsPublished,
  formed,
  forwarded,
  handedOff,
  held,
  interviewed,
  invited,
  posted,
  scored,
  signed,
  socialNotice,
  supplemented,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { commandOf } from "../given.js";
import { altered, DAYS, filingOf, idOf, lawfulContest, providerOf, sevenOf, without } from "../lawful-contest.js";

// What `decide` may read of the record, command by command. That it is so little is why a command costs the same in a
// contest of ten thousand applications as in one of a hundred; here nothing is timed: the record itself tells what is read.

/** The region that is through its first stage, and two that have interviewed and not decided. */
const [AHEAD, HOME, OTHER] = ["KZ-10", "KZ-35", "KZ-71"] as const;
const FINALISTS = [1, 2, 3].map((n) => idOf(AHEAD, n));
const [, FINALIST] = FINALISTS as [string, string, string];
const CANDIDATES = [1, 2, 3].map((n) => idOf(HOME, n));
const [, CANDIDATE] = CANDIDATES as [string, string, string];

const ofOthers = ({ commissionId }: { readonly commissionId: string }): boolean => commissionId !== AHEAD;

function underWay(): ContestEvent[] {
  const whole = lawfulContest({ applications: { [AHEAD]: 4, [HOME]: 4, [OTHER]: 4 }, until: "final" });
  const undecided = without(without(whole, "FinalistsDecided", ofOthers), "MaterialsHandedOff", ofOthers);
  const unheard = without(undecided, "FinalInterviewHeld", ({ applicationId }) => !FINALISTS.includes(applicationId));
  const published = altered(unheard, "FinalistsPublished", (data) => ({ ...data, finalists: FINALISTS }));
  const ballots = sevenOf(AHEAD).map((voter) => ({ voter, choices: FINALISTS }));
  return altered(published, "FinalistsDecided", (data) => ({ ...data, ballots }));
}

/** The parts that were read of each application, session and commission, by its id. */
type Reads = Map<string, Set<string>>;
type Kind = "application" | "session" | "commission";

/** Read on the way to a record or past it: whose an application is, on which day a session was held, whom a commission named. */
const IN_PASSING: ReadonlySet<string> = new Set([
  "application.order",
  "application.filings",
  "application.forwardings",
  "session.recordings",
  "commission.acts",
]);

/** Read by the rules alone. */
const IN_JUDGING: ReadonlySet<string> = new Set(["application.checks", "session.minutes", "commission.compositions"]);

function noting<Entry extends Identified>(kind: Kind, entry: Entry, reads: Reads): Entry {
  return new Proxy(entry, {
    get: (target, part, receiver): unknown => {
      if (part !== "id") reads.set(target.id, (reads.get(target.id) ?? new Set()).add(`${kind}.${String(part)}`));
      return Reflect.get(target, part, receiver);
    },
  });
}

function notingEach<Entry extends Identified>(kind: Kind, { bits, places }: Register<Entry>, reads: Reads): Register<Entry> {
  const isBranch = (place: (typeof places)[number]): place is Register<Entry> => "bits" in place;
  const isEntry = (place: Entry | readonly Entry[]): place is Entry => "id" in place;
  return {
    bits,
    places: places.map((place) => {
      if (isBranch(place)) return notingEach(kind, place, reads);
      return isEntry(place) ? noting(kind, place, reads) : place.map((entry) => noting(kind, entry, reads));
    }),
  };
}

/** What the command for an act reads of a record. */
function readsOf(log: readonly ContestEvent[], act: ContestEvent): Reads {
  const { regions, ...others } = replay(log);
  const reads: Reads = new Map();
  const contest: Contest = {
    ...others,
    regions: {
      ...regions,
      applications: notingEach("application", regions.applications, reads),
      sessions: notingEach("session", regions.sessions, reads),
      commissions: Object.fromEntries(
        Object.entries(regions.commissions).map(([code, record]) => [code, noting("commission", record, reads)]),
      ),
    },
  };
  decide(contest, commandOf(act));
  return reads;
}

function those(reads: Reads, are: (part: string) => boolean): readonly string[] {
  return [...reads].flatMap(([id, parts]) => ([...parts].some(are) ? [id] : [])).sort();
}

const sessionsOf = (region: string): readonly string[] => ["decision", "interviews", "selection"].map((name) => `${region}/${name}`);

/** The candidate, the commission that has it, and the sessions of its scoring and its interview. */
const OF_CANDIDATE = [CANDIDATE, HOME, `${HOME}/interviews`, `${HOME}/selection`];
/** The finalist, the commission that decided on it, the sessions of its scoring, its interviews and that decision. */
const OF_FINALIST = [FINALIST, AHEAD, ...sessionsOf(AHEAD), "republican/interviews"];
const EVERYONE = [AHEAD, HOME, OTHER].flatMap((region) => [1, 2, 3, 4].map((n) => idOf(region, n)));
const EVERYTHING = [...EVERYONE, AHEAD, HOME, OTHER, ...[AHEAD, HOME, OTHER].flatMap(sessionsOf), "republican/interviews"];

describe("an act on one application reads nothing but that application, its commissions and the sessions that it and their decisions rest on", () => {
  it.each<[string, ContestEvent, readonly string[]]>([
    ["filed", filed("new", { commissionId: HOME, provider: providerOf(90, HOME) }), [HOME]],
    ["supplemented", supplemented(CANDIDATE, filingOf(providerOf(1, HOME))), OF_CANDIDATE],
    ["forwarded", forwarded(CANDIDATE, OTHER, "2022-06-16"), [...OF_CANDIDATE, OTHER]],
    ["withdrawn", withdrawn(CANDIDATE, "2022-12-01"), OF_CANDIDATE],
    ["checked", checked(CANDIDATE), OF_CANDIDATE],
    ["scored", scored(CANDIDATE, `${HOME}/selection`), OF_CANDIDATE],
    ["invited", invited(CANDIDATE), OF_CANDIDATE],
    ["interviewed", interviewed(CANDIDATE, `${HOME}/interviews`), OF_CANDIDATE],
    ["published", finalistsPublished([FINALIST]), OF_FINALIST],
    ["corrected", corrected(FINALIST, "2022-07-20"), OF_FINALIST],
    ["heard by the republican commission", finalInterviewed(FINALIST, "republican/interviews"), OF_FINALIST],
    ["its file compiled", fileCompiled(FINALIST), OF_FINALIST],
    ["awarded", diplomaAwarded(FINALIST), OF_FINALIST],
    ["one that nobody filed", checked("nobody"), []],
  ])("%s", (_, act, read) => {
    const reads = readsOf(underWay(), act);
    expect(those(reads, (part) => !IN_PASSING.has(part))).toStrictEqual([...read].sort());
    // Of the others only those whom decisions name are looked up: a decision may name what nobody filed.
    const others = EVERYONE.filter((id) => !read.includes(id) && !FINALISTS.includes(id));
    expect(others.filter((id) => reads.has(id))).toStrictEqual([]);
  });
});

it("nor anything of the second stage before that begins", () => {
  const log = lawfulContest({ applications: { [HOME]: 4, [OTHER]: 4 }, until: "interviewed" });
  const reads = readsOf(log, scored(CANDIDATE, `${HOME}/selection`));
  expect(those(reads, (part) => !IN_PASSING.has(part))).toStrictEqual([...OF_CANDIDATE].sort());
});

describe("an act on none reads its commission and its session, if it has any", () => {
  it.each<[string, ContestEvent, readonly string[]]>([
    ["a session held", held("new", HOME, DAYS.decided), [HOME]],
    ["minutes signed", signed(`${HOME}/interviews`, HOME, DAYS.decided), [HOME, `${HOME}/interviews`]],
    ["a notice after the first, from which terms are counted", posted("2022-07-01T09:00:00+06:00"), []],
    ["a social notice", socialNotice(), []],
    ["results provided", resultsProvided(), []],
  ])("%s", (_, act, read) => {
    expect(those(readsOf(underWay(), act), (part) => !IN_PASSING.has(part))).toStrictEqual([...read].sort());
  });
});

describe("a decision or a hand-off reads those it names, whoever is past the first stage, and the sessions it rests on", () => {
  const ballotsFor = (commission: CommissionId, choices: readonly string[]): readonly Ballot[] => sevenOf(commission).map((voter) => ({ voter, choices }));

  it.each<[string, ContestEvent, readonly string[]]>([
    ["on finalists", finalistsDecided(HOME, `${HOME}/decision`, CANDIDATES), [...CANDIDATES, ...FINALISTS, HOME, `${HOME}/decision`]],
    [
      "on finalists, by ballots",
      finalistsDecided(HOME, `${HOME}/decision`, CANDIDATES, ballotsFor(HOME, CANDIDATES)),
      [...CANDIDATES, ...FINALISTS, HOME, `${HOME}/decision`],
    ],
    ["a hand-off", handedOff(AHEAD, FINALISTS), [AHEAD]],
    ["a hand-off of one file more", handedOff(AHEAD, [idOf(AHEAD, 4)]), [AHEAD]],
    ["on winners", winnersDecided("republican/interviews", FINALISTS), [...FINALISTS, "republican/interviews"]],
    [
      "on winners, by ballots",
      winnersDecided("republican/interviews", FINALISTS, ballotsFor("republican", FINALISTS)),
      [...FINALISTS, "republican/interviews"],
    ],
  ])("%s", (_, act, judged) => {
    const reads = readsOf(underWay(), act);
    expect(those(reads, (part) => IN_JUDGING.has(part))).toStrictEqual([...judged].sort());
    const named = new Set([...FINALISTS, ...referencesOf(act).applications]);
    expect(EVERYONE.filter((id) => !named.has(id) && reads.has(id))).toStrictEqual([]);
  });
});

it("the composition of a commission that has held no session reads of no application", () => {
  const log = lawfulContest({ applications: { [HOME]: 4, [OTHER]: 4 }, until: "decided" });
  const reads = readsOf(log, formed("republican"));
  expect(those(reads, () => true)).toStrictEqual([HOME, OTHER, ...[HOME, OTHER].flatMap(sessionsOf)].sort());
});

describe("what bears on more looks through the record for whom it concerns, and judges these alone", () => {
  it.each<[string, ContestEvent, readonly string[]]>([
    ["a composition: the sessions of its commission", formed(HOME), [HOME, ...sessionsOf(HOME)]],
    ["a composition whose commission has decided: by ballots", formed(AHEAD), [AHEAD, ...sessionsOf(AHEAD)]],
    ["a composition of the republican commission: its sessions", formed("republican"), ["republican/interviews"]],
    [
      "a decision on fewer finalists than there are places: whom it names, whoever is past the first stage",
      finalistsDecided(HOME, `${HOME}/decision`, [CANDIDATE]),
      [CANDIDATE, ...FINALISTS, HOME, `${HOME}/decision`],
    ],
    ["a session recorded again: everything", held(`${HOME}/decision`, HOME, DAYS.decided), EVERYTHING],
  ])("%s", (_, act, judged) => {
    expect(those(readsOf(underWay(), act), (part) => IN_JUDGING.has(part))).toStrictEqual([...judged].sort());
  });

  it("the first notice: every application, since terms are counted from it", () => {
    const unannounced = without(underWay(), "ContestAnnounced");
    expect(those(readsOf(unannounced, posted()), (part) => part === "application.checks")).toStrictEqual(EVERYONE);
  });
});
