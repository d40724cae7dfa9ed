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

/** One record under any readings: an inquiry for each situation asked for, made once. */
export class Spectrum {
  private readonly root: Situation;

  /** Around an inquiry, whose readings stand wherever nothing else is asked for. */
  constructor(readonly base: Inquiry) {
    this.root = { inquiry: base, fixed: 0, further: [] };
  }

  /** The record under these readings over those of the base. */
  under(assignment: Assignment): Inquiry {
    return this.base.under({ ...this.base.readings, ...assignment });
  }

  /** On what an answer depends. The question may ask its inquiry anything; what it consults is varied. */
  dependence(question: (inquiry: Inquiry) => boolean): Dependence {
    const tree = this.grow(question, this.root, undefined);
    if (typeof tree === "boolean") return { dependsOn: [], holdsWhen: tree ? [{}] : [] };
    const asked = READING_REGISTER.map((_, place) => place).filter((place) => asks(tree, place));
    const places = asked.filter((place) => canChange(tree, place, asked));
    const holding = combinations(places).filter((options) => answerOf(tree, options));
    return { dependsOn: places.map(readingAt), holdsWhen: holding.map(assignmentOf) };
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

/** The option taken of each of some readings, by their places in the register. */
type Options = ReadonlyMap<number, number>;

/** Every combination of options of some readings, the first reading varying slowest, defaults first. */
function combinations(places: readonly number[]): readonly Options[] {
  return places.reduce<readonly Options[]>(
    (shorter, place) => shorter.flatMap((options) => optionsAt(place).map((_, option) => new Map(options).set(place, option))),
    [new Map()],
  );
}

function assignmentOf(options: Options): Assignment {
  return Object.fromEntries([...options].map(([place, option]) => [readingAt(place), optionsAt(place)[option]]));
}

function asks(tree: Tree, place: number): boolean {
  return typeof tree !== "boolean" && (tree.reading === place || tree.branches.some((branch) => asks(branch, place)));
}

/** The answer under some options; a reading they leave open makes no difference, so its first option will do. */
function answerOf(tree: Tree, options: Options): boolean {
  let at = tree;
  while (typeof at !== "boolean") {
    const next: Tree | undefined = at.branches[options.get(at.reading) ?? 0];
    if (next === undefined) throw new RangeError(`${readingAt(at.reading)}: expected a branch for each option; came none`);
    at = next;
  }
  return at;
}

/** Whether changing one reading, the others staying, ever changes the answer. */
function canChange(tree: Tree, place: number, asked: readonly number[]): boolean {
  return combinations(asked.filter((other) => other !== place)).some((others) => {
    const answers = optionsAt(place).map((_, option) => answerOf(tree, new Map(others).set(place, option)));
    return answers.some((answer) => answer !== answers[0]);
  });
}
