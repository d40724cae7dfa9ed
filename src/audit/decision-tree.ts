import type { Inquiry } from "../procedure/inquiry.js";
import { completeReadings, readingsOf } from "../regulation/context.js";
import { READING_REGISTER, type ReadingId, type Readings } from "../regulation/readings.js";

/** An option for each of some readings. */
export type Assignment = Partial<Readings>;

/**
 * How an answer depends on the readings: a tree that asks, at each branching, the one reading that the
 * answer consulted next. What is never consulted is never varied, and so the answer is exact.
 */
type Tree = boolean | { readonly reading: ReadingId; readonly branches: ReadonlyMap<string, Tree> };

/** An answer that depends on the readings, reduced to those whose change can change it. */
export interface Dependence {
  /** In the order of the register; none where the answer is the same under every reading. */
  readonly dependsOn: readonly ReadingId[];
  /** Every combination of their options under which the answer is yes. */
  readonly holdsWhen: readonly Assignment[];
}

/** One record under any readings: an inquiry for each assignment asked for, made once. */
export class Spectrum {
  private readonly inquiries = new Map<string, Inquiry>();

  /** Around an inquiry, whose readings stand wherever nothing else is asked for. */
  constructor(readonly base: Inquiry) {
    this.inquiries.set(keyOf(base.readings), base);
  }

  /** The record under these readings over those of the base. */
  under(assignment: Assignment): Inquiry {
    const readings = completeReadings({ ...this.base.readings, ...assignment });
    const key = keyOf(readings);
    let inquiry = this.inquiries.get(key);
    if (inquiry === undefined) this.inquiries.set(key, (inquiry = this.base.under(readings)));
    return inquiry;
  }

  /** On what an answer depends. The question may ask its inquiry anything; what it consults is varied. */
  dependence(question: (inquiry: Inquiry) => boolean): Dependence {
    const tree = this.grow(question, {}, this.base);
    const answer = constantOf(tree);
    if (answer !== undefined) return { dependsOn: [], holdsWhen: answer ? [{}] : [] };
    const consulted = READING_REGISTER.map(({ id }) => id).filter((id) => asks(tree, id));
    const dependsOn = consulted.filter((id) => canChange(tree, id, consulted));
    return { dependsOn, holdsWhen: assignments(dependsOn).filter((assignment) => answerOf(tree, assignment)) };
  }

  private grow(question: (inquiry: Inquiry) => boolean, fixed: Assignment, inquiry: Inquiry): Tree {
    inquiry.consulted = 0;
    const answer = question(inquiry);
    const reading = readingsOf(inquiry.consulted).find((id) => fixed[id] === undefined);
    if (reading === undefined) return answer;
    const branches = new Map<string, Tree>();
    for (const option of optionsOf(reading)) {
      const narrower = { ...fixed, [reading]: option };
      branches.set(option, this.grow(question, narrower, this.under(narrower)));
    }
    return { reading, branches };
  }
}

function keyOf(readings: Readings): string {
  return READING_REGISTER.map(({ id }) => readings[id]).join();
}

/** The options of a reading, default first. */
export function optionsOf(id: ReadingId): readonly string[] {
  return READING_REGISTER.find((entry) => entry.id === id)?.options ?? [];
}

/** Every combination of options of some readings, the first reading varying slowest. */
export function assignments(readings: readonly ReadingId[]): readonly Assignment[] {
  return readings.reduce<readonly Assignment[]>(
    (shorter, id) => shorter.flatMap((assignment) => optionsOf(id).map((option) => ({ ...assignment, [id]: option }))),
    [{}],
  );
}

function constantOf(tree: Tree): boolean | undefined {
  if (typeof tree === "boolean") return tree;
  const answers = new Set([...tree.branches.values()].map(constantOf));
  const [only] = answers;
  return answers.size === 1 ? only : undefined;
}

function asks(tree: Tree, id: ReadingId): boolean {
  if (typeof tree === "boolean") return false;
  return tree.reading === id || [...tree.branches.values()].some((branch) => asks(branch, id));
}

/** The answer under an assignment; a reading it leaves open makes no difference, so any option will do. */
function answerOf(tree: Tree, assignment: Assignment): boolean {
  let at = tree;
  while (typeof at !== "boolean") {
    const next: Tree | undefined = at.branches.get(assignment[at.reading] ?? "") ?? at.branches.values().next().value;
    if (next === undefined) throw new TypeError(`${at.reading}: expected a branch for each option; came none`);
    at = next;
  }
  return at;
}

/** Whether changing one reading, the others staying, ever changes the answer. */
function canChange(tree: Tree, id: ReadingId, consulted: readonly ReadingId[]): boolean {
  const others = assignments(consulted.filter((other) => other !== id));
  return others.some((assignment) => {
    const answers = optionsOf(id).map((option) => answerOf(tree, { ...assignment, [id]: option }));
    return answers.some((answer) => answer !== answers[0]);
  });
}
