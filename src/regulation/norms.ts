/**
 * Every norm of the document, in its order. `H` is the heading, `N5.7` clause 5, seventh norm,
 * `A1` and `A2` the annexes. Clause 10 is absent: the numbering goes from 9 to 11 (#82).
 *
 * Kinds: `executable`, wholly or in part computed from data; `recorded-fact`, checked only as
 * something that someone has attested; `declarative`, nothing to test; `absent`.
 */
export const NORMS = [
  { id: "H", kind: "recorded-fact" },
  { id: "N1", kind: "declarative" },
  { id: "N2", kind: "declarative" },
  { id: "N3", kind: "declarative" },
  { id: "N4.0", kind: "executable" },
  { id: "N4.1", kind: "executable" },
  { id: "N4.2", kind: "executable" },
  { id: "N5.1", kind: "recorded-fact" },
  { id: "N5.2", kind: "executable" },
  { id: "N5.3", kind: "recorded-fact" },
  { id: "N5.4", kind: "executable" },
  { id: "N5.5", kind: "declarative" },
  { id: "N5.6", kind: "executable" },
  { id: "N5.7", kind: "executable" },
  { id: "N5.8", kind: "executable" },
  { id: "N5.9", kind: "declarative" },
  { id: "N6", kind: "executable" },
  { id: "N7.1", kind: "recorded-fact" },
  { id: "N7.2", kind: "executable" },
  { id: "N7.3", kind: "executable" },
  { id: "N7.4", kind: "recorded-fact" },
  { id: "N7.5", kind: "declarative" },
  { id: "N7.6", kind: "executable" },
  { id: "N7.7", kind: "executable" },
  { id: "N7.8", kind: "executable" },
  { id: "N8.1", kind: "recorded-fact" },
  { id: "N8.2", kind: "recorded-fact" },
  { id: "N8.3", kind: "recorded-fact" },
  { id: "N8.4", kind: "recorded-fact" },
  { id: "N9", kind: "executable" },
  { id: "N10", kind: "absent" },
  { id: "N11", kind: "executable" },
  { id: "N12.0", kind: "executable" },
  { id: "N12.1", kind: "executable" },
  { id: "N12.2", kind: "executable" },
  { id: "N13", kind: "executable" },
  { id: "N14", kind: "executable" },
  { id: "N15.1", kind: "executable" },
  { id: "N15.2", kind: "executable" },
  { id: "N16.1", kind: "executable" },
  { id: "N16.2", kind: "recorded-fact" },
  { id: "N16.3", kind: "recorded-fact" },
  { id: "N17", kind: "executable" },
  { id: "N18", kind: "recorded-fact" },
  { id: "N19", kind: "executable" },
  { id: "N20.1", kind: "executable" },
  { id: "N20.2", kind: "recorded-fact" },
  { id: "N21", kind: "executable" },
  { id: "N22", kind: "recorded-fact" },
  { id: "N23", kind: "recorded-fact" },
  { id: "N24", kind: "declarative" },
  { id: "A1", kind: "executable" },
  { id: "A2", kind: "executable" },
] as const satisfies readonly { readonly id: string; readonly kind: NormKind }[];

/** How far a norm can be checked. */
export type NormKind = "executable" | "recorded-fact" | "declarative" | "absent";

/** A norm of the document. */
export type NormId = (typeof NORMS)[number]["id"];
