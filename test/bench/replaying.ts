import { emptyContest, evolve, replay, type Contest, type ContestEvent } from "uzdik";
import { lawfulContest } from "../lawful-contest.js";
import { asFastAs, timesOf, type Line, type Section } from "./line.js";
import { longLog, REGIONS } from "./logs.js";
import { bareFold, immerFold, immerMapsFold, mutativeFold, mutativeMapsFold, xstateAlone, xstateFold } from "./peers/folds.js";
import { compared, EFFORT, inRounds, medianOf, ratioOf, type Effort } from "./rounds.js";

const LONG = process.argv.includes("--quick") ? 100_000 : 1_000_000;
const SHORT = 10_000;
/** Of a run over a million events there is one in a round; by the clock, since the collector goes through them on other threads now and then. */
const FEW_ROUNDS: Effort = { rounds: Math.min(5, EFFORT.rounds), milliseconds: 1, clock: "by the clock" };

/** A history folded into its state: beside the fold one would write, beside what one would use, and as it grows. */
export async function replaying(): Promise<Section> {
  return {
    title: "Replaying a history",
    lines: [
      ...(await besideBare()),
      ...(await oneMore()),
      ...(await growing("600 applications", (events) => longLog({ events, applications: 600, regions: REGIONS }), "itself")),
      ...(await growing("a new application every eight events", (events) => longLog({ events, applications: events / 8, regions: REGIONS }), "bare")),
      ...(await growing("one region, a new one every ten events", (events) => longLog({ events, applications: events / 10, regions: ["KZ-35"] }), "bare")),
      // Last: the peers write through the same function as the bare fold, whose compiled code is to know nothing of them.
      ...(await besidePeers()),
    ],
    notes: [
      `${LONG} events are folded as one log, and as so many logs of ${SHORT}, by the clock: the same million objects in memory for both.`,
      "Growth beside the bare fold: what an event costs in the long log to what it costs in a short one, ours to the bare fold's own.",
      "evolve beside 10,000: a hundred in turn, the same number in both; and all of them, of whom the caches hold few.",
      "replay takes a history at once, the peers make a state an event, as evolve does: the last lines. immer also freezes every state it makes.",
      "immer and mutative draft plain JSON, as our record is; Maps, which they copy cheaper, are no JSON. XState's context is a Map replaced at every event, as its pure transitions ask for.",
    ],
  };
}

/** A whole contest, trimmed or filled up to so many events. */
function contestOf(events: number): readonly ContestEvent[] {
  const log = lawfulContest({ applications: Object.fromEntries(REGIONS.map((code) => [code, Math.ceil(events / REGIONS.length / 5)])) });
  if (log.length < events) throw new RangeError(`expected a contest of ${events} events at least, got ${log.length}`);
  return log.slice(0, events);
}

async function besideBare(): Promise<readonly Line[]> {
  const events = contestOf(SHORT);
  const { ours, theirs, cost } = compared(await inRounds({ uzdik: () => replay(events), bare: () => bareFold(events) }), "uzdik", "bare");
  return [timesOf({ what: `replay of ${SHORT} events`, beside: "a bare mutable fold", ours, theirs, ratio: cost }, 3)];
}

async function besidePeers(): Promise<readonly Line[]> {
  const events = contestOf(SHORT);
  const timings = await inRounds({
    uzdik: () => replay(events),
    evolve: () => events.reduce(evolve, emptyContest),
    XState: () => xstateFold(events),
    "XState alone": () => xstateAlone(events),
    mutative: () => mutativeFold(events),
    "mutative, Maps": () => mutativeMapsFold(events),
    immer: () => immerFold(events),
    "immer, Maps": () => immerMapsFold(events),
  });
  const faster = (beside: string, name: keyof typeof timings, atLeast?: number): Line => {
    const { ours, theirs, faster: ratio } = compared(timings, "uzdik", name);
    return asFastAs({ what: `replay of ${SHORT} events`, beside, ours, theirs, ratio }, atLeast);
  };
  const eventByEvent = (beside: string, name: keyof typeof timings): Line => {
    const { ours, theirs, faster: ratio } = compared(timings, "evolve", name);
    return asFastAs({ what: `evolve, ${SHORT} events one by one`, beside, ours, theirs, ratio });
  };
  return [
    faster("XState, pure transitions", "XState", 200),
    faster("XState, nothing recorded", "XState alone"),
    faster("mutative, plain JSON", "mutative", 500),
    faster("mutative, Maps", "mutative, Maps"),
    faster("immer, plain JSON", "immer", 2000),
    faster("immer, Maps", "immer, Maps"),
    eventByEvent("XState, pure transitions", "XState"),
    eventByEvent("mutative, plain JSON", "mutative"),
    eventByEvent("mutative, Maps", "mutative, Maps"),
    eventByEvent("immer, plain JSON", "immer"),
    eventByEvent("immer, Maps", "immer, Maps"),
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

const FEW = 100;
const MANY = 10_000;
/** How far the application that comes next lies from the one before. */
const STRIDE = 17;

/** One more act on a record of many applications beside one of few. */
async function oneMore(): Promise<readonly Line[]> {
  const recordOf = (applications: number): { readonly contest: Contest; readonly next: readonly ContestEvent[] } => {
    const events = applications * 7 + 2 * REGIONS.length;
    const next = longLog({ events: events + applications, applications, regions: REGIONS }).slice(events);
    return { contest: replay(longLog({ events, applications, regions: REGIONS })), next: next.map((_, turn) => next[(turn * STRIDE) % applications]!) }; // one for each
  };
  const inTurn = (contest: Contest, next: readonly ContestEvent[]): (() => Contest) => {
    let turn = 0;
    return () => evolve(contest, next[(turn += 1) % next.length]!); // there are as many
  };
  const few = recordOf(FEW);
  const many = recordOf(MANY);
  const timings = await inRounds({
    few: inTurn(few.contest, few.next),
    "a hundred": inTurn(many.contest, many.next.slice(0, FEW)),
    all: inTurn(many.contest, many.next),
  });
  return (["a hundred", "all"] as const).map((turns) => {
    const { ours, theirs, cost } = compared(timings, turns, "few");
    return timesOf({ what: `evolve beside ${MANY} applications, ${turns} in turn`, beside: `beside ${FEW}`, ours, theirs, ratio: cost }, 2);
  });
}
