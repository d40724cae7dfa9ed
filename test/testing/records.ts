import { instant, plainDate, type ContestEvent } from "uzdik";
import * as testing from "uzdik/testing";
import { commandOf, lawfulContest, smallWorlds, type LawfulPlan, type World } from "uzdik/testing";
import type { Section } from "../written/file.js";

const BALLOTS = [{ voter: "KZ-35/m1", choices: ["a", "b"] }];

/** What each builder makes, with what it needs alone and with all that may be told otherwise. */
const ACTS: readonly (() => ContestEvent)[] = [
  () => testing.posted(),
  () => testing.posted("2022-06-02T10:00:00+06:00", { url: "https://example.kz" }),
  () => testing.socialNotice(),
  () => testing.socialNotice("2022-06-02T10:00:00+06:00"),
  () => testing.formed("KZ-35"),
  () => testing.formed("republican", { approvedOn: plainDate("2022-07-18") }),
  () => testing.filed("a"),
  () => testing.filed("a", { commissionId: "KZ-71", provider: testing.providerOf(2, "KZ-79", "committee"), filing: { receivedAt: instant("2022-06-14T10:00:00Z") } }),
  () => testing.supplemented("a", testing.filingOf(testing.providerOf(1, "KZ-35"), instant("2022-06-14T10:00:00Z"))),
  () => testing.forwarded("a", "KZ-71", "2022-06-16"),
  () => testing.withdrawn("a", "2022-06-16"),
  () => testing.checked("a"),
  () => testing.checked("a", "2022-06-21", ["late"], ["phone"]),
  () => testing.held("s", "KZ-35", "2022-06-27"),
  () => testing.held("s", "KZ-35", "2022-06-27", ["KZ-35/m1"]),
  () => testing.signed("s", "KZ-35", "2022-06-27"),
  () => testing.signed("s", ["KZ-35/m2"], "2022-06-27"),
  () => testing.scored("a", "s"),
  () => testing.scored("a", "s", [5, 5, 5, 0, 0, 0]),
  () => testing.scored("a", "s", [5]),
  () => testing.scored("a", "s", [0, 0, 0, 0, 0, 5]),
  () => testing.invited("a"),
  () => testing.invited("a", "2022-06-30", "2022-07-07"),
  () => testing.interviewed("a", "s"),
  () => testing.interviewed("a", "s", { mode: "online" }),
  () => testing.finalistsDecided("KZ-35", "s", ["a"]),
  () => testing.finalistsDecided("KZ-35", "s", ["a"], BALLOTS),
  () => testing.finalistsPublished(["a"]),
  () => testing.finalistsPublished(["a"], "2022-07-14"),
  () => testing.handedOff("KZ-35", ["a"]),
  () => testing.handedOff("KZ-35", ["a"], "2022-07-15", { decisionIncluded: false }),
  () => testing.corrected("a", "2022-07-20"),
  () => testing.finalInterviewed("a", "s"),
  () => testing.winnersDecided("s", ["a"]),
  () => testing.winnersDecided("s", ["a"], BALLOTS),
  () => testing.fileCompiled("a"),
  () => testing.fileCompiled("a", "2022-07-29"),
  () => testing.resultsProvided(),
  () => testing.resultsProvided("2022-07-29"),
  () => testing.resultsPublished(),
  () => testing.resultsPublished("2022-07-29"),
  () => testing.awardNotified(),
  () => testing.awardNotified("2022-08-02"),
  () => testing.diplomaAwarded("a"),
  () => testing.diplomaAwarded("a", "2022-08-21", "D-9"),
];

const STAGES = ["filed", "checked", "scored", "interviewed", "decided", "handed-off", "final", "awarded"] as const satisfies readonly LawfulPlan["until"][];

const NUMBERS = Array.from({ length: 40 }, (_, n) => n + 1);
const WORLDS = ["announcement", "intake", "selection", "interviews", "finalists", "final", "winners", "award", "other readings", "whole contest"];

/** All the records that tests can start from, act by act. */
export function recordsOfTesting(): readonly Section[] {
  return [
    { heading: "acts", lines: () => ACTS.map((act) => line(act())) },
    { heading: "commands that ask for them", lines: () => ACTS.map((act) => line(commandOf(act()))) },
    { heading: "papers", lines: () => [JSON.stringify(testing.reportOf(["complaints"])), testing.momentOf(plainDate("2022-06-01")), ...NUMBERS.map(testing.binOf)] },
    ...STAGES.map((until, place) => ({ heading: `a lawful contest, until ${until}`, lines: () => lawfulContest({ until }).slice(actsUntil(STAGES[place - 1])).map(line) })),
    { heading: "a lawful contest of other regions", lines: () => lawfulContest({ applications: { "KZ-79": 1, "KZ-35": 5 } }).map(line) },
    ...WORLDS.map((name, place) => ({ heading: `world: ${name}`, lines: () => linesOf(smallWorlds()[place]) })),
  ];
}

function actsUntil(until: LawfulPlan["until"]): number {
  return until === undefined ? 0 : lawfulContest({ until }).length;
}

function line({ type, data }: { readonly type: string; readonly data: object }): string {
  // A fact that is not on record has no key, not even one that holds nothing.
  return `${type} ${JSON.stringify(data, (_, fact: unknown) => (fact === undefined ? "nothing" : fact))}`;
}

/** Under which readings, after what, and then what may happen: a choice after the other, each in one way or more. */
function linesOf(world: World | undefined): readonly string[] {
  if (world === undefined) throw new Error("expected a world of each name");
  const { name, context, prefix, choices } = world;
  return [
    name,
    ...(context === undefined ? [] : [JSON.stringify(context)]),
    ...prefix.map(line),
    ...choices.flatMap((ways, choice) => ways.map((command) => `${String(choice + 1)}. ${line(command)}`)),
  ];
}
