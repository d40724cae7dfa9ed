import { READING_REGISTER, type ReadingId, type Readings } from "../regulation/readings.js";

/** One answer to one disputed point. */
export interface Answer {
  readonly reading: ReadingId;
  readonly option: string;
}

type Entry = (typeof READING_REGISTER)[number];

/** Answers that must all be taken. */
export type Condition = readonly Answer[];

/** As many orders are tried as make a sentence shorter and take no time. */
const MAX_ORDERED = 5;

/**
 * Combinations of readings, every one of which is named, as few and short conditions: one of them must be met. What makes no
 * difference under a condition is left out of it, and nothing else; no two conditions are met at once.
 */
export function conditionsOf(combinations: readonly Partial<Readings>[]): readonly Condition[] {
  const named = combinations.flatMap(Object.keys);
  const readings = READING_REGISTER.filter(({ id }) => named.includes(id));
  const orders = readings.length > MAX_ORDERED ? [readings] : ordersOf(readings);
  return orders.map((order) => split(combinations, order)).reduce((best, next) => (lengthOf(next) < lengthOf(best) ? next : best));
}

function split(combinations: readonly Partial<Readings>[], [reading, ...rest]: readonly Entry[]): readonly Condition[] {
  if (combinations.length === 0) return [];
  if (reading === undefined) return [[]];
  const { id, options } = reading;
  const branches = options.map((option) => ({
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

function ordersOf(readings: readonly Entry[]): readonly (readonly Entry[])[] {
  if (readings.length === 0) return [[]];
  return readings.flatMap((one) => ordersOf(readings.filter((other) => other !== one)).map((order) => [one, ...order]));
}

function lengthOf(conditions: readonly Condition[]): number {
  return conditions.reduce((length, condition) => length + condition.length, 0);
}
