import { do_not_optimize, measure } from "mitata";

/**
 * What takes part in a comparison. `given` is made anew for every run and not measured: what a run has warmed or
 * remembered must not help the next one.
 */
export type Contestant = (() => unknown) | { readonly given: () => unknown; readonly run: (given: never) => unknown };

/** Nanoseconds a run, the median of each round. */
export type Timings<Name extends string> = { readonly [Key in Name]: readonly number[] };

export interface Effort {
  readonly rounds: number;
  /** How long each contestant runs in each round. */
  readonly milliseconds: number;
}

/** What a whole run takes; a quick one wants to know the order of magnitude. */
export const EFFORT: Effort = process.argv.includes("--quick") ? { rounds: 3, milliseconds: 5 } : { rounds: 9, milliseconds: 25 };

/** A contestant that needs longer than this for one run is asked once a round, and in fewer rounds. */
const SLOW_MS = 400;
const SLOW_ROUNDS = 2;

/**
 * Runs contestants side by side in rounds, all of them in every round, every other round backwards: what disturbs the
 * machine disturbs all. The rounds are ours, since mitata and vitest bench run one contestant to its end before the next;
 * timing within a round is mitata's.
 */
export async function inRounds<Name extends string>(
  contestants: { readonly [Key in Name]: Contestant },
  { rounds, milliseconds }: Effort = EFFORT,
): Promise<Timings<Name>> {
  const names = Object.keys(contestants) as Name[]; // the type of the object's own keys
  const timings = Object.fromEntries(names.map((name) => [name, []])) as unknown as { readonly [Key in Name]: number[] };
  const slow = new Set<Name>();
  // A round that does not count: compilers have seen everything before the first that does.
  for (const name of names) if ((await median(contestants[name], milliseconds)) > SLOW_MS * 1e6) slow.add(name);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      if (slow.has(name) && round >= SLOW_ROUNDS) continue;
      timings[name].push(await median(contestants[name], milliseconds));
    }
  }
  return timings;
}

async function median(contestant: Contestant, milliseconds: number): Promise<number> {
  const options = { min_cpu_time: milliseconds * 1e6, min_samples: 1, batch_samples: 512 };
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
