import { do_not_optimize, measure } from "mitata";

/**
 * What takes part in a comparison. `given` is made anew for every run and not measured: what a run has warmed or
 * remembered must not help the next one.
 */
export type Contestant = (() => unknown) | { readonly given: () => unknown; readonly run: (given: never) => unknown };

/** Nanoseconds a run, the median of each round. */
export type Timings<Name extends string> = { readonly [Key in Name]: readonly number[] };

/** The CPU time of all threads of this process, or the time by the clock. */
export type Clock = "CPU" | "by the clock";

export interface Effort {
  readonly rounds: number;
  /** How long each contestant runs in each round. */
  readonly milliseconds: number;
  /** As the run was told to, unless a section has a reason of its own. */
  readonly clock?: Clock;
}

/** What a whole run takes; a quick one wants to know the order of magnitude. */
export const EFFORT: Effort = process.argv.includes("--quick") ? { rounds: 3, milliseconds: 10 } : { rounds: 9, milliseconds: 30 };

/** How long each runs before anything counts: its compiler has seen it all by then. */
const WARM_UP_MS = 300;

/** A contestant that needs longer than this for one run is asked once a round, and in fewer rounds. */
const SLOW_MS = 400;
const SLOW_ROUNDS = 2;

/** How long one sample of a batch should be: long beside what reading the clock takes. */
const SAMPLE_NS = 2e6;

/**
 * Nanoseconds. The neighbours on a busy machine take CPU of their own; by the clock it is what a user waits on an idle
 * machine, where what the collector does on other threads costs nobody anything.
 */
const NOW: { readonly [C in Clock]: () => number } = {
  CPU: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) * 1e3;
  },
  "by the clock": () => performance.now() * 1e6,
};

/** What the run was told to time by. */
const TOLD: Clock = process.argv.includes("--wall") ? "by the clock" : "CPU";

/** No collection forced before a contestant runs: it also throws compiled code away, and the next run would be a cold one. */
const UNFORCED = { gc: false } as object; // what mitata takes and its types do not tell

/**
 * Runs contestants side by side in rounds, all of them in every round, every other round backwards: what disturbs the
 * machine disturbs all. The rounds are ours, since mitata and vitest bench run one contestant to its end before the next,
 * and vitest bench through its own module loader; timing within a round is mitata's.
 */
export async function inRounds<Name extends string>(
  contestants: { readonly [Key in Name]: Contestant },
  { rounds, milliseconds, clock = TOLD }: Effort = EFFORT,
): Promise<Timings<Name>> {
  const names = Object.keys(contestants) as Name[]; // the type of the object's own keys
  const timings = Object.fromEntries(names.map((name) => [name, []])) as unknown as { readonly [Key in Name]: number[] };
  const expected = new Map<Name, number>();
  for (const name of names) expected.set(name, await median(contestants[name], Math.max(milliseconds, WARM_UP_MS), 1_000, clock));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const one = expected.get(name) ?? NaN;
      if (one > SLOW_MS * 1e6 && round >= SLOW_ROUNDS) continue;
      timings[name].push(await median(contestants[name], milliseconds, one, clock));
    }
  }
  return timings;
}

/** The median of one contestant's runs, of which one is expected to take so many nanoseconds. */
async function median(contestant: Contestant, milliseconds: number, expected: number, clock: Clock): Promise<number> {
  const batch_samples = 4 * Math.ceil(SAMPLE_NS / expected / 4);
  const options = { ...UNFORCED, now: NOW[clock], min_cpu_time: milliseconds * 1e6, min_samples: 1, batch_samples };
  if (typeof contestant === "function") {
    const stats = await measure(() => kept(contestant()), options);
    return stats.p50;
  }
  const { given, run } = contestant;
  const bench = (prepared: never): unknown => kept(run(prepared));
  const stats = await measure(function* () {
    yield { [0]: given, bench } as unknown as () => unknown; // what mitata takes and its types do not tell
  }, options);
  return stats.p50;
}

/** Keeps an answer from being optimised away; a promise is handed on to be waited for. */
function kept(answer: unknown): unknown {
  do_not_optimize(answer);
  return answer instanceof Promise ? answer : undefined;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The median over the rounds of what one takes to what another takes in the same round. */
export function ratioOf(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return medianOf(one) / medianOf(other);
  return medianOf(one.map((time, round) => time / (other[round] ?? NaN)));
}

/** Both times and their ratio, ours to theirs or theirs to ours, for a line. */
export function compared<Name extends string>(
  timings: Timings<Name>,
  ours: Name,
  theirs: Name,
): { readonly ours: number; readonly theirs: number; readonly faster: number; readonly cost: number } {
  return {
    ours: medianOf(timings[ours]),
    theirs: medianOf(timings[theirs]),
    faster: ratioOf(timings[theirs], timings[ours]),
    cost: ratioOf(timings[ours], timings[theirs]),
  };
}
