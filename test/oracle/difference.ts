import type { Subject } from "../../src/record/finding.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { type Circumstances, type Difference, UNSETTLED } from "./unsettled.js";

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

/** What only one side tells, and what both tell with different fields. */
export function differencesOf(
  of: Difference["of"],
  oracle: readonly ToldWithFields[],
  library: readonly ToldWithFields[],
): readonly Difference[] {
  const theirs = new Map(oracle.map((told) => [keyOf(told), told]));
  const ours = new Map(library.map((told) => [keyOf(told), told]));
  return [...new Map([...theirs, ...ours])].flatMap(([key, { rule, subject }]): readonly Difference[] => {
    const [one, other] = [theirs.get(key), ours.get(key)];
    if (one === undefined || other === undefined) return [{ of, rule, subject, told: one === undefined ? "library" : "oracle", fields: [] }];
    const fields = FIELDS.filter((field) => one[field] !== other[field]);
    return fields.length === 0 ? [] : [{ of, rule, subject, told: "both", fields }];
  });
}

/** The differences that no open question stands for, in words. */
export function unexplained(differences: readonly Difference[], circumstances: Circumstances): readonly string[] {
  return differences
    .filter((difference) => !UNSETTLED.some(({ covers }) => covers(difference, circumstances)))
    .map((difference) => `${difference.of} ${keyOf(difference)}: told by ${difference.told} ${difference.fields.join("+")}`.trim());
}
