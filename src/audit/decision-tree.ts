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
type Tree = boolean | { readonly reading: number; readonly branches: readonly Tree[] };

const INDEPENDENT: Dependence = { dependsOn: [], holdsWhen: [] };
const ALWAYS: Dependence = { dependsOn: [], holdsWhen: [{}] };

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
    for (const [place, { id, options }] of READING_REGISTER.entries()) {
      if (assignment[id] === undefined) continue;
      const option = options.findIndex((value) => value === assignment[id]);
      situation = this.further(situation, place)[option] ?? situation;
    }
    return situation.inquiry;
  }

  /** On what an answer depends. The question may ask its inquiry anything; what it consults is varied. */
  dependence(question: (inquiry: Inquiry) => boolean): Dependence {
    const tree = this.grow(question, this.root, undefined);
    if (typeof tree === "boolean") return tree ? ALWAYS : INDEPENDENT;
    const asked = askedIn(tree);
    let grid = this.grids.get(asked);
    if (grid === undefined) this.grids.set(asked, (grid = gridOf(asked)));
    let holding = "";
    for (let index = 0; index < grid.size; index += 1) holding += answerAt(index, tree, grid) ? "1" : "0";
    // Applications in the same position depend on the same readings in the same way.
    let dependence = grid.dependences.get(holding);
    if (dependence === undefined) grid.dependences.set(holding, (dependence = dependenceOf(holding, grid)));
    return dependence;
  }

  /** The tree of an answer, a mere answer where every branch gives the same; `known` is what its inquiry said already. */
  private grow(question: (inquiry: Inquiry) => boolean, situation: Situation, known: Answer | undefined): Tree {
    const here = known ?? answerTo(question, situation.inquiry);
    const open = here.consulted & ~situation.fixed;
    if (open === 0) return here.answer;
    const reading = 31 - Math.clz32(open & -open);
    const branches = this.further(situation, reading).map((next) =>
      this.grow(question, next, next.inquiry === situation.inquiry ? here : undefined),
    );
    const [first] = branches;
    return typeof first === "boolean" && branches.every((branch) => branch === first) ? first : { reading, branches };
  }

  private further(situation: Situation, reading: number): readonly Situation[] {
    return (situation.further[reading] ??= optionsAt(reading).map((option) => {
      const { readings } = situation.inquiry;
      const id = readingAt(reading);
      const inquiry = readings[id] === option ? situation.inquiry : this.base.under({ ...readings, [id]: option });
      return { inquiry, fixed: situation.fixed | (1 << reading), further: [] };
    }));
  }
}

interface Answer {
  readonly answer: boolean;
  readonly consulted: number;
}

function answerTo(question: (inquiry: Inquiry) => boolean, inquiry: Inquiry): Answer {
  inquiry.consulted = 0;
  const answer = question(inquiry);
  return { answer, consulted: inquiry.consulted };
}

function readingAt(place: number): ReadingId {
  const entry = READING_REGISTER[place];
  if (entry === undefined) throw new RangeError(`reading: expected a place of the register; came ${String(place)}`);
  return entry.id;
}

function optionsAt(place: number): readonly string[] {
  return READING_REGISTER[place]?.options ?? [];
}

/** Every combination of options of some readings, numbered: the first reading varies slowest, defaults come first. */
interface Grid {
  /** In the order of the register. */
  readonly places: readonly number[];
  /** By how much the number grows from one option of a reading to the next, by its place; 0 for readings not in the grid. */
  readonly strides: readonly number[];
  readonly size: number;
  /** What was read off the answers to each combination so far: a digit each, 1 for yes. */
  readonly dependences: Map<string, Dependence>;
}

function gridOf(asked: number): Grid {
  const places: number[] = [];
  const strides = READING_REGISTER.map(() => 0);
  let size = 1;
  for (let place = strides.length - 1; place >= 0; place -= 1) {
    if ((asked & (1 << place)) === 0) continue;
    places.unshift(place);
    strides[place] = size;
    size *= optionsAt(place).length;
  }
  return { places, strides, size, dependences: new Map() };
}

/** The option of a reading in a combination of a grid. */
function optionAt(index: number, place: number, { strides }: Grid): number {
  return Math.floor(index / (strides[place] ?? 1)) % optionsAt(place).length;
}

/** The readings a tree asks, a bit each. */
function askedIn(tree: Tree): number {
  return typeof tree === "boolean" ? 0 : tree.branches.reduce((asked, branch) => asked | askedIn(branch), 1 << tree.reading);
}

function answerAt(index: number, tree: Tree, grid: Grid): boolean {
  let at = tree;
  while (typeof at !== "boolean") {
    const next: Tree | undefined = at.branches[optionAt(index, at.reading, grid)];
    if (next === undefined) throw new RangeError(`${readingAt(at.reading)}: expected a branch for each option; came none`);
    at = next;
  }
  return at;
}

function dependenceOf(holding: string, grid: Grid): Dependence {
  const places = grid.places.filter((place) => canChange(place, holding, grid));
  const holdsWhen: Assignment[] = [];
  for (let index = 0; index < grid.size; index += 1) {
    // Readings that can change nothing stay at their first option.
    if (holding[index] === "0" || grid.places.some((place) => !places.includes(place) && optionAt(index, place, grid) > 0)) continue;
    holdsWhen.push(Object.fromEntries(places.map((place) => [readingAt(place), optionsAt(place)[optionAt(index, place, grid)]])));
  }
  return { dependsOn: places.map(readingAt), holdsWhen };
}

/** Whether changing one reading, the others staying, ever changes the answer. */
function canChange(place: number, holding: string, grid: Grid): boolean {
  const stride = grid.strides[place] ?? 0;
  for (let index = 0; index < grid.size; index += 1) {
    if (optionAt(index, place, grid) > 0 && holding[index] !== holding[index - stride]) return true;
  }
  return false;
}
