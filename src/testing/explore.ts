import { decide, type Decision } from "../contest/decide.js";
import { evolve, replay } from "../contest/evolve.js";
import type { ContestCommand } from "../record/commands.js";
import type { Contest } from "../record/contest.js";
import type { ContestEvent } from "../record/events.js";
import type { Context } from "../regulation/context.js";
import { numbering } from "./numbering.js";

/** A small contest, to be explored in every way it can go. */
export interface World {
  readonly name: string;
  /** What was recorded before the exploration begins. */
  readonly prefix: readonly ContestEvent[];
  /** What may happen, in whatever order. */
  readonly choices: readonly Choice[];
  readonly context?: Context;
}

/** Something that happens at most once, in one of several ways. */
export type Choice = readonly ContestCommand[];

/** One state that a world can be in. */
export interface ExploredState {
  /** Its place in the order of discovery; the prefix is the first, 0. */
  readonly number: number;
  /** How many acts after the prefix it lies. */
  readonly depth: number;
  readonly contest: Contest;
  /** A shortest log that leads here, the prefix included. */
  readonly log: readonly ContestEvent[];
  /** The last step of that log; none for the first state. */
  readonly reachedBy?: { readonly from: number; readonly step: Step };
  /** What becomes of every command of the world here, in the order of the choices. */
  readonly steps: readonly Step[];
}

/** A command, what becomes of it, and the state to which it leads where it is followed. */
export interface Step {
  readonly command: ContestCommand;
  readonly decision: Decision;
  /** The number of the state after it; none where it is not accepted, or its choice was already made. */
  readonly to?: number;
}

/** A state that was found and not yet looked at from within. */
interface Found {
  readonly number: number;
  readonly depth: number;
  readonly contest: Contest;
  readonly log: readonly ContestEvent[];
  readonly made: ReadonlySet<Choice>;
  readonly reachedBy?: NonNullable<ExploredState["reachedBy"]>;
}

/**
 * Every state that a small contest can be in, nearest first: the commands of a world are put to each state,
 * and those accepted are followed, each choice once.
 *
 * States are told apart by their record alone, as JSON, whatever the order of its keys. In each state every
 * command is decided, also those whose choice was made before: what would be accepted again is told and not
 * followed, so that the world ends. Not checked here: anything that a test may hold of a state.
 *
 * @param world - what was recorded, and what may happen
 * @returns the states one by one, with what becomes of every command in each
 * @example A contest that can be announced on two days: once, and never again
 * ```ts
 * import { commandOf, explore, posted } from "uzdik/testing";
 * const days = ["2022-06-01T09:00:00+06:00", "2022-06-02T09:00:00+06:00"];
 * const world = { name: "announcement", prefix: [], choices: [days.map((day) => commandOf(posted(day)))] };
 * [...explore(world)].map(({ depth, steps }) => [depth, steps.map(({ decision }) => decision.kind)]);
 * // => [
 * //   [0, ["accepted", "accepted"]],
 * //   [1, ["refused", "refused"]],
 * //   [1, ["refused", "refused"]],
 * // ]
 * ```
 */
export function* explore(world: World): Generator<ExploredState, void, undefined> {
  const numberOf = numbering();
  const numbers = new Map<number, number>();
  const start = replay(world.prefix);
  numbers.set(numberOf(start), 0);
  let frontier: Found[] = [{ number: 0, depth: 0, contest: start, log: world.prefix, made: new Set() }];
  while (frontier.length > 0) {
    const next: Found[] = [];
    for (const state of frontier) {
      const follow = (command: ContestCommand, decision: Decision, choice: Choice): Step => {
        if (decision.kind !== "accepted" || state.made.has(choice)) return { command, decision };
        const contest = decision.events.reduce(evolve, state.contest);
        const key = numberOf(contest);
        const known = numbers.get(key);
        if (known !== undefined) return { command, decision, to: known };
        const step = { command, decision, to: numbers.size };
        numbers.set(key, step.to);
        next.push({
          number: step.to,
          depth: state.depth + 1,
          contest,
          log: [...state.log, ...decision.events],
          made: new Set(state.made).add(choice),
          reachedBy: { from: state.number, step },
        });
        return step;
      };
      const steps = world.choices.flatMap((choice) =>
        choice.map((command) => follow(command, decide(state.contest, command, world.context), choice)),
      );
      const { made, ...told } = state;
      yield { ...told, steps };
    }
    frontier = next;
  }
}

/** What an exploration found at one depth. */
export interface DepthCount {
  readonly depth: number;
  readonly states: number;
  /** The commands accepted and followed from the states of this depth. */
  readonly transitions: number;
  readonly refusals: number;
  /** The commands left to a person. */
  readonly undetermined: number;
}

/**
 * How many states an exploration found at each depth, and what became of the commands put to them.
 *
 * @param states - as `explore` gives them
 * @returns one count a depth, from 0
 * @example Announced on either of two days
 * ```ts
 * import { commandOf, countByDepth, explore, posted } from "uzdik/testing";
 * const days = ["2022-06-01T09:00:00+06:00", "2022-06-02T09:00:00+06:00"];
 * const world = { name: "announcement", prefix: [], choices: [days.map((day) => commandOf(posted(day)))] };
 * countByDepth(explore(world));
 * // => [
 * //   { depth: 0, states: 1, transitions: 2, refusals: 0, undetermined: 0 },
 * //   { depth: 1, states: 2, transitions: 0, refusals: 4, undetermined: 0 },
 * // ]
 * ```
 */
export function countByDepth(states: Iterable<Pick<ExploredState, "depth" | "steps">>): readonly DepthCount[] {
  const counts: DepthCount[] = [];
  for (const { depth, steps } of states) {
    const before = counts[depth] ?? { depth, states: 0, transitions: 0, refusals: 0, undetermined: 0 };
    const decided = (kind: Decision["kind"]): number => steps.filter(({ decision }) => decision.kind === kind).length;
    counts[depth] = {
      depth,
      states: before.states + 1,
      transitions: before.transitions + steps.filter(({ to }) => to !== undefined).length,
      refusals: before.refusals + decided("refused"),
      undetermined: before.undetermined + decided("undetermined"),
    };
  }
  return counts;
}
