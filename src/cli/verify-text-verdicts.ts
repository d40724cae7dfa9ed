import { createHash } from "node:crypto";
import { FINGERPRINTS, isDocumentPart } from "../regulation/fingerprints.js";
import { NORMS, type NormId } from "../regulation/norms.js";
import { partsOf, type Part, type PartName } from "./verify-text-parts.js";

/**
 * How a part of a text stands to the wording this library speaks of. `same`: the wording is the same. `absent`: a clause that
 * neither has, such as clause 10. `differs`: the wording is another. `missing`: the text does not have the part. `doubled`: it has
 * it more than once. `added`: it has a clause that the document does not have.
 */
export type Verdict = "same" | "absent" | "differs" | "missing" | "doubled" | "added";

/** What was found of one part. */
export interface PartVerdict {
  readonly part: PartName;
  /** The norms that stand in it. */
  readonly norms: readonly NormId[];
  readonly verdict: Verdict;
  /** The fingerprint of the wording this library speaks of. */
  readonly expected?: string;
  /** What the text has there, each time it has it. */
  readonly found: readonly Found[];
}

/** The wording of a part as a text has it. */
export interface Found {
  readonly sha256: string;
  /** How many words it has, and the first and the last of them: enough to see where the part was taken to begin and to end. */
  readonly words: number;
  readonly begins: string;
  readonly ends: string;
}

/** Every part of the document, in its order, and what else the text has in the way of clauses. */
export function verdictsOf(text: string): readonly PartVerdict[] {
  const parts = partsOf(text);
  const names = new Set<PartName>([...PART_NAMES, ...parts.map(({ name }) => name)]);
  return [...names].sort((a, b) => rankOf(a) - rankOf(b)).map((name) => verdictOf(name, parts));
}

/** Whether nothing is to be said against a part. */
export function isAsExpected({ verdict }: PartVerdict): boolean {
  return verdict === "same" || verdict === "absent";
}

function verdictOf(part: PartName, parts: readonly Part[]): PartVerdict {
  const norms = NORMS.map(({ id }) => id).filter((id) => partOf(id) === part);
  const expected = isDocumentPart(part) ? FINGERPRINTS[part] : undefined;
  const found = parts.filter(({ name }) => name === part).map(({ wording }) => foundOf(wording));
  return { part, norms, verdict: verdictFrom(expected, found), ...(expected === undefined ? {} : { expected }), found };
}

function verdictFrom(expected: string | undefined, [first, another]: readonly Found[]): Verdict {
  if (first === undefined) return expected === undefined ? "absent" : "missing";
  if (expected === undefined) return "added";
  if (another !== undefined) return "doubled";
  return first.sha256 === expected ? "same" : "differs";
}

const SHOWN_WORDS = 4;

function foundOf(wording: string): Found {
  const words = wording === "" ? [] : wording.split(" ");
  return {
    sha256: createHash("sha256").update(wording).digest("hex"),
    words: words.length,
    begins: words.slice(0, SHOWN_WORDS).join(" "),
    ends: words.slice(-SHOWN_WORDS).join(" "),
  };
}

/** The parts of the document and, for the clause that is absent, its number. */
const PART_NAMES: readonly PartName[] = [...new Set(NORMS.map(({ id }) => partOf(id)))];

function partOf(norm: NormId): PartName {
  if (norm === "H") return norm;
  const number = Number.parseInt(norm.slice(1), 10);
  return norm.startsWith("A") ? `A${number}` : `N${number}`;
}

/** Heading, which has no number, clauses, annexes. */
function rankOf(part: PartName): number {
  return Number(part.slice(1)) + (part.startsWith("A") ? 1000 : 0);
}
