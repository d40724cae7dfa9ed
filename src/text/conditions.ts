import { READING_REGISTER, type ReadingId, type Readings } from "../regulation/readings.js";

/** One answer to one disputed point. */
export interface Answer {
  readonly reading: ReadingId;
  readonly option: string;
}

/** Answers that must all be taken. */
export type Condition = readonly Answer[];

/** As many orders are tried as make a sentence shorter and take no time. */
const MAX_ORDERED = 5;

/**
 * Combinations of readings, every one of which is named, as few and short conditions: one of them must be met. What makes no
 * difference under a condition is left out of it, and nothing else; no two conditions are met at once.
 */
export function conditionsOf(combinations: readonly Partial<Readings>[]): readonly Condition[] {
  const ids = READING_REGISTER.map(({ id }) => id).filter((id) => combinations.some((combination) => combination[id] !== undefined));
  const orders = ids.length > MAX_ORDERED ? [ids] : ordersOf(ids);
  return orders.map((order) => split(combinations, order)).reduce((best, next) => (lengthOf(next) < lengthOf(best) ? next : best));
}

function split(combinations: readonly Partial<Readings>[], [id, ...rest]: readonly ReadingId[]): readonly Condition[] {
  if (combinations.length === 0) return [];
  if (id === undefined) return [[]];
  const branches = optionsOf(id).map((option) => ({
    option,
    conditions: split(
      combinations.filter((combination) => combination[id] === option),
      rest,
    ),
  }));
  const [first] = branches;
  if (first !== undefined && branches.every(({ conditions }) => JSON.stringify(conditions) === JSON.stringify(first.conditions))) return first.conditions;
  return branches.flatMap(({ option, conditions }) => conditions.map((condition) => [{ reading: id, option }, ...condition]));
}

function optionsOf(id: ReadingId): readonly string[] {
  return READING_REGISTER.find((entry) => entry.id === id)?.options ?? [];
}

function ordersOf(ids: readonly ReadingId[]): readonly (readonly ReadingId[])[] {
  if (ids.length < 2) return [ids];
  return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((order) => [id, ...order]));
}

function lengthOf(conditions: readonly Condition[]): number {
  return conditions.reduce((length, condition) => length + condition.length, 0);
}
