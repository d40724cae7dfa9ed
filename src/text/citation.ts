import type { NormId } from "../regulation/norms.js";

/** Where a norm stands in the document: a reader finds the clause, not our number within it. */
export type Place = { readonly kind: "heading" } | { readonly kind: "clause" | "annex"; readonly number: number };

/** Where a norm stands. */
export function placeOf(norm: NormId): Place {
  if (norm === "H") return { kind: "heading" };
  return { kind: norm.startsWith("A") ? "annex" : "clause", number: Number.parseInt(norm.slice(1), 10) };
}

/** The places of several norms, each once, in the order of the document. */
export interface Places {
  readonly heading: boolean;
  readonly clauses: readonly number[];
  readonly annexes: readonly number[];
}

/** Where several norms stand. */
export function placesOf(norms: readonly NormId[]): Places {
  const places = norms.map(placeOf);
  const numbers = (kind: "clause" | "annex"): readonly number[] =>
    [...new Set(places.flatMap((place) => (place.kind === kind ? [place.number] : [])))].sort((a, b) => a - b);
  return { heading: places.some(({ kind }) => kind === "heading"), clauses: numbers("clause"), annexes: numbers("annex") };
}
