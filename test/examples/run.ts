import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import * as uzdik from "uzdik";
import * as calendar from "uzdik/calendar";
import * as schema from "uzdik/schema";
import * as testing from "uzdik/testing";
import * as text from "uzdik/text";

const MODULES: Readonly<Record<string, unknown>> = {
  "uzdik": uzdik,
  "uzdik/calendar": calendar,
  "uzdik/schema": schema,
  "uzdik/testing": testing,
  "uzdik/text": text,
};

const nodeRequire = createRequire(import.meta.url);
const load = (name: string): unknown => MODULES[name] ?? nodeRequire(name);

const equal = (actual: unknown, expected: unknown, code: string): void => expect(actual, code).toEqual(expected);

/** Passes where the act throws an error of that class, or of a class below it, with those words in its message. */
async function throws(act: () => unknown, expected: string, code: string): Promise<void> {
  const [name = "", words = ""] = expected.split(/: (.*)/su);
  const thrown: unknown = await Promise.resolve()
    .then(act)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  expect(classesOf(thrown), code).toContain(name);
  expect(thrown, code).toHaveProperty("message", expect.stringContaining(words));
}

function classesOf(value: unknown): readonly string[] {
  return value instanceof Object ? [value.constructor.name, ...classesOf(Object.getPrototypeOf(value))] : [];
}

/** A check as it is written beside a statement, on its line or the next. */
const CHECK = /^[ \t]*\n?[ \t]*\/\/ (=>|throws)(?: (.*)|$)/u;

/** Turns `expression; // => value` and `expression; // throws RangeError: some of the message` into checks. */
export function instrument(code: string): { readonly code: string; readonly checks: number } {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  let checks = [...code.matchAll(/\bexpect\(/gu)].length;
  let instrumented = "";
  let done = 0;
  for (const statement of source.statements) {
    const [, kind, first = ""] = CHECK.exec(code.slice(statement.end).split("\n").slice(0, 2).join("\n")) ?? [];
    const subject = subjectOf(statement);
    if (kind === undefined || subject === undefined) continue;
    const told = JSON.stringify(code.slice(statement.getStart(), statement.end));
    const isExpression = ts.isExpressionStatement(statement);
    instrumented += code.slice(done, isExpression ? statement.getStart() : statement.end);
    if (kind === "=>") {
      const value = wholeValue(first, code.slice(code.indexOf(first, statement.end)));
      instrumented += ` equal((${subject}), (${value}), ${told});`;
    } else if (isExpression) {
      instrumented += `await throws(async () => (${subject}), ${JSON.stringify(first)}, ${told});`;
    } else continue;
    done = statement.end;
    checks += 1;
  }
  const marks = [...code.matchAll(/\/\/ (?:=>|throws\b)/gu)].length + [...code.matchAll(/\bexpect\(/gu)].length;
  if (marks !== checks) {
    throw new SyntaxError(`${String(marks)} checks are written, ${String(checks)} can run: each stands beside a whole statement`);
  }
  return { code: instrumented + code.slice(done), checks };
}

/** What a check is of: an expression, or the one name that a declaration gives. */
function subjectOf(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  const [declaration, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return declaration !== undefined && others.length === 0 && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}

/** A value may go on in the comment lines below, until it is a whole expression. */
function wholeValue(first: string, rest: string): string {
  const [, ...following] = rest.split("\n").map((line) => line.trim());
  let value = first;
  while (!isExpression(value)) {
    const next = following.shift();
    if (next?.startsWith("//") !== true) throw new SyntaxError(`no value: ${value}`);
    value += `\n${next.slice(2)}`;
  }
  return value;
}

function isExpression(value: string): boolean {
  return ts.transpileModule(`(${value}\n);`, { reportDiagnostics: true }).diagnostics?.length === 0;
}

/** Runs an example; its imports of `uzdik` are those of the sources. */
export async function runExample(code: string, place: string): Promise<void> {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(instrument(code).code, { compilerOptions });
  const program = `(async (require, exports, expect, equal, throws) => {${outputText}\n})`;
  const body: unknown = runInThisContext(program, { filename: place });
  await (body as (...given: readonly unknown[]) => Promise<void>)(load, {}, expect, equal, throws);
}
