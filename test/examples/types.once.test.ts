import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { findExamples } from "./find.js";

const ROOT = resolve(import.meta.dirname, "../..");

/** What the type checker says of some texts, as if each were a file beside this one. */
function complaints(codes: readonly string[]): readonly (readonly string[])[] {
  const config: unknown = ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)).config;
  const settings = ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
  const options = { ...settings, noUnusedLocals: false, moduleDetection: ts.ModuleDetectionKind.Force };
  const virtual = new Map(codes.map((code, place) => [join(import.meta.dirname, `example-${String(place)}.ts`), code]));
  const globals = join(import.meta.dirname, "globals.d.ts");
  const readFile = (file: string): string | undefined =>
    file === globals ? 'declare const expect: typeof import("vitest").expect;' : (virtual.get(file) ?? ts.sys.readFile(file));
  const host = {
    ...ts.createCompilerHost(options),
    readFile,
    fileExists: (file: string): boolean => readFile(file) !== undefined,
    getSourceFile: (file: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined => {
      const text = readFile(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, version);
    },
  };
  const program = ts.createProgram([...virtual.keys(), globals], options, host);
  return [...virtual].map(([file, code]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText, start = 0 }) => {
      const line = code.slice(0, start).split("\n").length;
      return `line ${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
}

describe("the type checker", () => {
  const examples = findExamples().filter(({ runs }) => runs);
  const found = complaints([...examples.map(({ code }) => code), 'import { plainDate } from "uzdik";\n\nplainDate(2022);']);

  it("would see an example that is wrong", () => {
    expect(found.at(-1)).toEqual(["line 3: Argument of type 'number' is not assignable to parameter of type 'string'."]);
  });

  for (const [at, { place, title }] of examples.entries()) {
    it(`accepts ${place} ${title}`, () => {
      expect(found[at]).toEqual([]);
    });
  }
});
