import type { Trial } from "./trials.js";

/** What a test of a vector leaves for the closing table; it goes from the worker to the one who prints. */
export interface Tally {
  /** The part of the regulation: `N5`, `A1`, `calendar`, `record`. */
  readonly part: string;
  readonly trials: number;
  readonly kept: number;
  readonly broken: number;
  readonly atBoundary: number;
  readonly byReading: number;
}

declare module "vitest" {
  interface TaskMeta {
    regulation?: Tally;
  }
}

/** A vector's trials, counted. */
export function tallyOf(part: string, trials: readonly Trial[]): Tally {
  const count = (counts: (trial: Trial) => boolean): number => trials.filter(counts).length;
  return {
    part,
    trials: trials.length,
    kept: count(({ kept }) => kept.length > 0),
    broken: count(({ broken }) => broken.length > 0),
    atBoundary: count(({ vector }) => vector.boundary !== undefined),
    byReading: count(({ option }) => option !== undefined),
  };
}

/** The part of the regulation in which a norm stands, or which a vector's id begins with: `N5` of `N5.7`. */
export function partOf(norm: string): string {
  return norm.split(/[./]/u)[0] ?? norm;
}
