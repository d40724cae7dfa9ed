import type { TestCase, TestModule, TestSuite } from "vitest/node";

/** A suite, or a test, which has no parts. */
export interface Tried {
  readonly name: string;
  readonly passed: boolean;
  readonly parts: readonly Tried[];
}

/** The files of the regulation by their names, in its order. */
const ORDER = ["heading", "clause", "annex", "beyond-the-clauses"];

/** What was tried of the regulation, in its own order, whichever file ended first. */
export function triedIn(modules: readonly TestModule[]): readonly Tried[] {
  return modules
    .map((module) => ({ module, file: /test\/regulation\/(?<name>.+)\.test\.ts$/u.exec(module.moduleId)?.groups?.["name"] ?? "" }))
    .filter(({ file }) => placeOf(file) >= 0)
    .sort((a, b) => placeOf(a.file) - placeOf(b.file) || (a.file < b.file ? -1 : 1))
    .flatMap(({ module }) => module.children.array().map(tried));
}

function placeOf(file: string): number {
  return ORDER.findIndex((name) => file === name || file.startsWith(`${name}-`));
}

function tried(task: TestCase | TestSuite): Tried {
  if (task.type === "test") return { name: task.name, passed: task.result().state === "passed", parts: [] };
  return { name: task.name, passed: task.state() === "passed", parts: task.children.array().map(tried) };
}

/** The list: a norm, under it its rules, under those the cases, with a mark where they passed. What was left out of the run has a dash. */
export function list(suites: readonly Tried[]): string {
  return suites.map((suite) => ["", ...linesOf(suite, "")].join("\n")).join("\n");
}

function linesOf({ name, passed, parts }: Tried, indent: string): readonly string[] {
  const line = parts.length === 0 ? `${indent}${passed ? "✓" : "–"} ${name}` : `${indent}${name}`;
  return [line, ...parts.flatMap((part) => linesOf(part, `${indent}  `))];
}
