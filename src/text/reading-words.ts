import type { ReadingId, Readings } from "../regulation/readings.js";

/** A disputed point in words: what is asked, and what speaks for each answer. */
export interface ReadingWords<R extends ReadingId> {
  readonly question: string;
  readonly arguments: { readonly [V in Readings[R]]: string };
}

/** All disputed points of one language. */
export type ReadingTexts = { readonly [R in ReadingId]: ReadingWords<R> };

/** All disputed points of one language by name, and each answer as a condition. */
export type ReadingNames = {
  readonly [R in ReadingId]: { readonly name: string; readonly options: { readonly [V in Readings[R]]: string } };
};
