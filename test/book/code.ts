import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES, type RuleId } from "uzdik";

/** A line of the repository. */
export interface CodePlace {
  readonly path: string;
  readonly line: number;
}

/** Where each rule is written. */
export type Code = ReadonlyMap<RuleId, CodePlace>;

const PROCEDURE = "src/procedure";

/** The files in which rules are written, by their paths. */
export function sourcesOf(root: string, code: Code): ReadonlyMap<string, string> {
  return new Map([...code.values()].map(({ path }) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Looks every rule up in the steps of the procedure. A rule that is nowhere is an error of the book. */
export function codeOf(root: string): Code {
  const files = readdirSync(join(root, PROCEDURE), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ({ path: `${PROCEDURE}/${name}`, lines: readFileSync(join(root, PROCEDURE, name), "utf8").split("\n") }));
  return new Map(RULES.map(({ id }) => [id, placeOf(id, files)]));
}

function placeOf(rule: RuleId, files: readonly { readonly path: string; readonly lines: readonly string[] }[]): CodePlace {
  // A rule begins where its constant is typed, or where it is made by a function.
  for (const sign of [`Constraint<"${rule}">`, `DutyRule<"${rule}">`, `Rule("${rule}"`, `rule: "${rule}"`]) {
    for (const { path, lines } of files) {
      const line = lines.findIndex((text) => text.includes(sign));
      if (line >= 0) return { path, line: line + 1 };
    }
  }
  throw new Error(`${rule}: expected it in a file of ${PROCEDURE}`);
}
