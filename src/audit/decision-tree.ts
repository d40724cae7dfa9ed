import type { Inquiry } from "../procedure/inquiry.js";
import { READING_REGISTER, type ReadingId, type Readings } from "../regulation/readings.js";

/** An option for each of some readings. */
export type Assignment = Partial<Readings>;

/** An answer that depends on the readings, reduced to those whose change can change it. */
export interface Dependence {
  /** In the order of the register; none where the answer is the same under every reading. */
  readonly dependsOn: readonly ReadingId[];
  /** Every combination of their options under which the answer is yes. */
  readonly holdsWhen: readonly Assignment[];
}

/** A disputed reading and its place in the register. */
interface Reading {
  readonly id: ReadingId;
  readonly options: readonly string[];
  readonly place: number;
}

const READINGS: readonly Reading[] = /* @__PURE__ */ READING_REGISTER.map(({ id, options }, place) => ({ id, options, place }));

/** The record under the base's readings but for some that are fixed to other options: a bit for each that is. */
interface Situation {
  readonly inquiry: Inquiry;
  readonly fixed: number;
  /** The situations one reading further on, by its place in the register, an entry an option. */
  readonly further: (readonly Situation[] | undefined)[];
}

/**
 * How an answer depends on the readings: a tree that asks, at each branching, the first reading that
 * the answer consulted and that is not yet fixed. What is never consulted is never varied, so the
 * answer is exact and costs no more than what it consults.
 */
type Tree = boolean | { readonly reading: Reading; readonly branches: readonly Tree[] };

const INDEPENDENT: Dependence = { dependsOn: [], holdsWhen: [] };
const ALWAYS: Dependence = { dependsOn: [], holdsWhen: [{}] };

/** A question of a record that is answered with yes or no. */
type Question = (inquiry: Inquiry) => boolean;

/** One record under any readings: an inquiry for each situation asked for, made once. */
export class Spectrum {
  private readonly root: Situation;
  private readonly grids = new Map<number, Grid>();

  /** Around an inquiry, whose readings stand wherever nothing else is asked for. */
  constructor(readonly base: Inquiry) {
    this.root = { inquiry: base, fixed: 0, further: [] };
  }

  /** The record under these readings over those of the base. */
  under(assignment: Assignment): Inquiry {
    let situation = this.root;
    for (const reading of READINGS) {
      const option = assignment[reading.id];
      if (option === undefined) continue;
      situation = this.further(situation, reading)[reading.options.indexOf(option)] ?? situation;
    }
    return situation.inquiry;
  }

  /** On what an answer depends. The question may ask its inquiry anything; what it consults is varied. */
  dependence(question: Question): Dependence {
    const tree = this.grow(question, this.root);
    if (typeof tree === "boolean") return tree ? ALWAYS : INDEPENDENT;
    const asked = askedIn(tree);
    let grid = this.grids.get(asked);
    if (grid === undefined) this.grids.set(asked, (grid = gridOf(asked)));
    let holding = "";
    for (const index of grid.combinations) holding += answerAt(index, tree, grid) ? "1" : "0";
    // Applications in the same position depend on the same readings in the same way.
    let dependence = grid.dependences.get(holding);
    if (dependence === undefined) grid.dependences.set(holding, (dependence = dependenceOf(holding, grid)));
    return dependence;
  }

  /** The tree of an answer, a mere answer where every branch gives the same. */
  private grow(question: Question, situation: Situation): Tree {
    const { inquiry } = situation;
    inquiry.consulted = 0;
    const answer = question(inquiry);
    return this.branch(question, situation, answer, inquiry.consulted);
  }

  /** The same, where the answer and what it consulted are known; a list of branches is made only once one gives another answer. */
  private branch(question: Question, situation: Situation, answer: boolean, consulted: number): Tree {
    const open = consulted & ~situation.fixed;
    const reading = READINGS[31 - Math.clz32(open & -open)];
    if (reading === undefined) return answer;
    let place = 0;
    let branches: Tree[] | undefined;
    for (const next of this.further(situation, reading)) {
      const tree = next.inquiry === situation.inquiry ? this.branch(question, next, answer, consulted) : this.grow(question, next);
      if (branches !== undefined || tree !== answer) (branches ??= new Array<Tree>(place).fill(answer)).push(tree);
      place += 1;
    }
    return branches === undefined ? answer : { reading, branches };
  }

  private further(situation: Situation, { id, options, place }: Reading): readonly Situation[] {
    return (situation.further[place] ??= options.map((option) => {
      const { readings } = situation.inquiry;
      const inquiry = readings[id] === option ? situation.inquiry : this.base.under({ ...readings, [id]: option });
      return { inquiry, fixed: situation.fixed | (1 << place), further: [] };
    }));
  }
}

/** Every combination of options of some readings, a number each: the first reading varies slowest, defaults come first. */
interface Grid {
  /** In the order of the register. */
  readonly readings: readonly Reading[];
  /** By how much the number grows from one option of a reading to the next, by its place. */
  readonly strides: Int32Array;
  readonly combinations: readonly number[];
  /** What was read off the answers to each combination so far: a digit each, 1 for yes. */
  readonly dependences: Map<string, Dependence>;
}

function gridOf(asked: number): Grid {
  const readings = READINGS.filter(({ place }) => (asked & (1 << place)) !== 0);
  const strides = new Int32Array(READINGS.length);
  let size = 1;
  for (const { place, options } of [...readings].reverse()) {
    strides[place] = size;
    size *= options.length;
  }
  return { readings, strides, combinations: Array.from({ length: size }, (_, index) => index), dependences: new Map() };
}

/** The option of a reading in a combination of a grid. */
function optionAt(index: number, { place, options }: Reading, { strides }: Grid): number {
  return Math.floor(index / (strides[place] ?? 1)) % options.length;
}

/** The readings a tree asks, a bit each. */
function askedIn(tree: Tree): number {
  return typeof tree === "boolean" ? 0 : tree.branches.reduce((asked, branch) => asked | askedIn(branch), 1 << tree.reading.place);
}

function answerAt(index: number, tree: Tree, grid: Grid): boolean {
  let at = tree;
  while (typeof at !== "boolean") at = at.branches[optionAt(index, at.reading, grid)] ?? false;
  return at;
}

function dependenceOf(holding: string, grid: Grid): Dependence {
  const changing = grid.readings.filter((reading) => canChange(reading, holding, grid));
  // Readings that can change nothing stay at their first option.
  const still = grid.readings.filter((reading) => !changing.includes(reading));
  const holdsWhen = grid.combinations
    .filter((index) => holding[index] === "1" && still.every((reading) => optionAt(index, reading, grid) === 0))
    .map((index): Assignment => Object.fromEntries(changing.map((reading) => [reading.id, reading.options[optionAt(index, reading, grid)]])));
  return { dependsOn: changing.map(({ id }) => id), holdsWhen };
}

/** Whether changing one reading, the others staying, ever changes the answer. */
function canChange(reading: Reading, holding: string, grid: Grid): boolean {
  const stride = grid.strides[reading.place] ?? 0;
  return grid.combinations.some((index) => optionAt(index, reading, grid) > 0 && holding[index] !== holding[index - stride]);
}
