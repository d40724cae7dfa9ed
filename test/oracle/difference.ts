import type { Subject } from "../../src/record/finding.js";
import type { RuleId } from "../../src/regulation/rules.js";

/** A finding, or a duty with what it has besides its rule and subject. */
export interface Told {
  readonly rule: RuleId;
  readonly subject: Subject;
}
type ToldWithFields = Told & { readonly [Field in (typeof FIELDS)[number]]?: string };

const FIELDS = ["holder", "since", "lastDay", "performedOn", "status"] as const;

/** What is told of, in words that one rule of one subject has alone. */
export function keyOf({ rule, subject }: Told): string {
  switch (subject.kind) {
    case "contest":
      return `${rule} of the contest`;
    case "commission":
      return `${rule} of ${subject.commissionId}`;
    case "session":
      return `${rule} of session ${subject.sessionId} of ${subject.commissionId}`;
    case "application":
      return `${rule} of application ${subject.applicationId} at ${subject.commissionId}`;
  }
}

/** In words, what only one of the two tells, what both tell with different fields, and an order that is not the same. */
export function differencesOf(
  what: "finding" | "duty",
  oracle: readonly ToldWithFields[],
  library: readonly ToldWithFields[],
): readonly string[] {
  const theirs = new Map(oracle.map((told) => [keyOf(told), told]));
  const ours = new Map(library.map((told) => [keyOf(told), told]));
  const differences = [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((key): readonly string[] => {
    const [one, other] = [theirs.get(key), ours.get(key)];
    if (one === undefined || other === undefined) return [`${what} ${key}: told by ${one === undefined ? "the library" : "the second opinion"} alone`];
    const fields = FIELDS.filter((field) => one[field] !== other[field]);
    return fields.length === 0 ? [] : [`${what} ${key}: another ${fields.join(" and ")}`];
  });
  if (differences.length > 0) return differences;
  const inOrder = oracle.every((told, place) => library[place] !== undefined && keyOf(library[place]) === keyOf(told));
  return inOrder && oracle.length === library.length ? [] : [`${what}s in another order, or told twice`];
}
