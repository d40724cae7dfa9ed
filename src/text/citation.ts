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
  const clauses = new Set<number>();
  const annexes = new Set<number>();
  let heading = false;
  for (const norm of norms) {
    const place = placeOf(norm);
    if (place.kind === "heading") heading = true;
    else (place.kind === "clause" ? clauses : annexes).add(place.number);
  }
  return { heading, clauses: ascending(clauses), annexes: ascending(annexes) };
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
