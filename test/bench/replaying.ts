import { evolve, replay, type Contest, type ContestEvent } from "uzdik";
import { lawfulContest } from "../lawful-contest.js";
import { asFastAs, timesOf, type Line, type Section } from "./line.js";
import { longLog, REGIONS } from "./logs.js";
import { bareFold, immerFold, mutativeFold, xstateAlone, xstateFold } from "./peers/folds.js";
import { compared, EFFORT, inRounds, medianOf, ratioOf } from "./rounds.js";

const LONG = process.argv.includes("--quick") ? 100_000 : 1_000_000;
const SHORT = 10_000;
/** Of a run over a million events there is one in a round. */
const FEW_ROUNDS = { rounds: Math.min(5, EFFORT.rounds), milliseconds: 1 };

/** A history folded into its state: beside the fold one would write, beside what one would use, and as it grows. */
export async function replaying(): Promise<Section> {
  return {
    title: "Replaying a history",
    lines: [
      ...(await besidePeers()),
      ...(await growing("600 applications", (events) => longLog({ events, applications: 600, regions: REGIONS }), "itself")),
      ...(await growing("a new application every eight events", (events) => longLog({ events, applications: events / 8, regions: REGIONS }), "bare")),
      ...(await growing("one region, a new one every ten events", (events) => longLog({ events, applications: events / 10, regions: ["KZ-35"] }), "bare")),
      ...(await oneMore()),
    ],
    notes: [
      `${LONG} events are folded as one log, and as so many logs of ${SHORT}: the same million objects in memory for both.`,
      "Growth beside the bare fold: what an event costs in the long log to what it costs in a short one, ours to the bare fold's own.",
      "XState's context is a Map replaced at every event, as its pure transitions ask for; immer and mutative draft Maps, which they copy cheaper than objects.",
    ],
  };
}

/** A whole contest, trimmed or filled up to so many events. */
function contestOf(events: number): readonly ContestEvent[] {
  const log = lawfulContest({ applications: Object.fromEntries(REGIONS.map((code) => [code, Math.ceil(events / REGIONS.length / 5)])) });
  if (log.length < events) throw new RangeError(`expected a contest of ${events} events at least, got ${log.length}`);
  return log.slice(0, events);
}

async function besidePeers(): Promise<readonly Line[]> {
  const events = contestOf(SHORT);
  const timings = await inRounds({
    uzdik: () => replay(events),
    bare: () => bareFold(events),
    XState: () => xstateFold(events),
    "XState alone": () => xstateAlone(events),
    mutative: () => mutativeFold(events),
    immer: () => immerFold(events),
  });
  const what = `replay of ${SHORT} events`;
  const bare = compared(timings, "uzdik", "bare");
  const faster = (beside: string, name: keyof typeof timings, atLeast?: number): Line => {
    const { ours, theirs, faster: ratio } = compared(timings, "uzdik", name);
    return asFastAs({ what, beside, ours, theirs, ratio }, atLeast);
  };
  return [
    timesOf({ what, beside: "a bare mutable fold", ours: bare.ours, theirs: bare.theirs, ratio: bare.cost }, 3),
    faster("XState, pure transitions", "XState", 200),
    faster("XState, nothing recorded", "XState alone"),
    faster("mutative, a draft an event", "mutative", 500),
    faster("immer, a draft an event", "immer", 2000),
  ];
}

/** A long log beside the same events as many short ones; or that growth beside the bare fold's own. */
async function growing(plan: string, logOf: (events: number) => readonly ContestEvent[], beside: "itself" | "bare"): Promise<readonly Line[]> {
  const long = logOf(LONG);
  const short = beside === "itself" ? piecesOf(long) : Array.from({ length: LONG / SHORT }, () => logOf(SHORT));
  const each = (fold: (events: readonly ContestEvent[]) => unknown) => (): void => {
    for (const events of short) fold(events);
  };
  const timings = await inRounds(
    { long: () => replay(long), short: each(replay), "bare long": () => bareFold(long), "bare short": each(bareFold) },
    FEW_ROUNDS,
  );
  const what = `replay of ${LONG} events, ${plan}`;
  const grown = ratioOf(timings.long, timings.short);
  const bareGrown = ratioOf(timings["bare long"], timings["bare short"]);
  const perEvent = (time: readonly number[]): number => medianOf(time) / LONG;
  const growth = { what, beside: `${SHORT} events`, ours: perEvent(timings.long), theirs: perEvent(timings.short), ratio: grown };
  const own = { what: `a bare fold of them`, beside: `${SHORT} events`, ours: perEvent(timings["bare long"]), theirs: perEvent(timings["bare short"]), ratio: bareGrown };
  const whole = compared(timings, "long", "bare long");
  const besideBare = timesOf({ what, beside: "a bare mutable fold", ours: whole.ours, theirs: whole.theirs, ratio: whole.cost }, 3);
  if (beside === "itself") return [timesOf(growth, 1.3), timesOf(own), besideBare];
  return [
    timesOf(growth),
    timesOf(own),
    timesOf({ what: `growth of replay, ${plan}`, beside: "growth of the bare fold", ours: grown, theirs: bareGrown, unit: "times" }, 1.3),
    besideBare,
  ];
}

/** The long log as short ones, in which every application is met again. */
function piecesOf(long: readonly ContestEvent[]): readonly (readonly ContestEvent[])[] {
  return Array.from({ length: LONG / SHORT }, (_, piece) => long.slice(piece * SHORT, (piece + 1) * SHORT));
}

/** One more act on a record of many applications beside one of few. */
async function oneMore(): Promise<readonly Line[]> {
  const [few, many] = [100, 10_000].map((applications) => {
    const events = applications * 7 + 2 * REGIONS.length;
    const log = longLog({ events, applications, regions: REGIONS });
    return { contest: replay(log), next: longLog({ events: events + applications, applications, regions: REGIONS }).slice(events) };
  });
  const after = (record: { readonly contest: Contest; readonly next: readonly ContestEvent[] }): (() => Contest) => {
    let turn = 0;
    return () => evolve(record.contest, record.next[(turn += 17) % record.next.length]!); // there is one for each application
  };
  const timings = await inRounds({ few: after(few!), many: after(many!) }); // both were just made
  const { ours, theirs, cost } = compared(timings, "many", "few");
  return [timesOf({ what: "evolve beside 10,000 applications", beside: "beside 100", ours, theirs, ratio: cost }, 2)];
}
