import { describe, expect, it } from "vitest";
import { examplesOfSource, fences } from "./find.js";
import { instrument, runExample } from "./run.js";

const run = (...lines: readonly string[]): Promise<void> => runExample(lines.join("\n"), "planted.ts:1");

describe("an example", () => {
  it.each([
    ["a value", ["1 + 1; // => 2"]],
    ["a value on the line below", ["[1].map(", "  (n) => n + 1,", ");", "// => [2]"]],
    ["a value over several lines", ["({ a: 1, b: [2] });", "// => {", "//   a: 1,", "//   b: [2],", "// }", "// And so on."]],
    ["the value of a declaration", ["const two = 1 + 1; // => 2", "two + 1; // => 3"]],
    ["an awaited value", ["await Promise.resolve(1); // => 1"]],
    ["an error", ['new Intl.NumberFormat("x-"); // throws RangeError']],
    ["an error with some of its message", ['new Intl.NumberFormat("x-"); // throws RangeError: Incorrect locale']],
    ["an error by the class above it", ['new Intl.NumberFormat("x-"); // throws Error']],
    ["an expectation", ["expect(1).toBe(1);"]],
    ["types and imports", ['import { join } from "node:path";', 'const path: string = join("a", "b"); // => "a/b"']],
    ["the library by its name", ['import { plainDate } from "uzdik/calendar";', 'plainDate("2022-03-04"); // => "2022-03-04"']],
  ])("passes that shows %s", async (_, lines) => {
    expect(instrument(lines.join("\n")).checks).toBeGreaterThan(0);
    await expect(run(...lines)).resolves.toBeUndefined();
  });

  it.each([
    ["another value", ["1 + 1; // => 3"]],
    ["another value below", ["({ a: 1 });", "// => {", "//   a: 2,", "// }"]],
    ["another value of a declaration", ["const two = 1 + 1; // => 3"]],
    ["an error that does not come", ["1 + 1; // throws RangeError"]],
    ["another class of error", ["null.x; // throws RangeError"]],
    ["another message", ['new Intl.NumberFormat("x-"); // throws RangeError: too far']],
    ["a value that is none", ["1 + 1; // => two, they say"]],
    ["a check beside no statement", ["if (true) {", "  1 + 1; // => 2", "}"]],
    ["a failing expectation", ["expect(1).toBe(2);"]],
    ["an error nobody asked for", ["null.x;"]],
  ])("fails that shows %s", async (_, lines) => {
    await expect(run(...lines)).rejects.toThrow();
  });

  it("is found in doc comments, with its title, its line and its marks", () => {
    const source = [
      "/**",
      " * A day.",
      " *",
      " * ```ts",
      " * notAnExample();",
      " * ```",
      " *",
      " * @example The ordinary case",
      " * ```ts",
      " * one(); // => 1",
      " *",
      " * two(); // => 2",
      " * ```",
      " * @example Needs the network",
      " * ```ts no-run",
      " * three();",
      " * ```",
      " */",
      "export function one(): number {",
      "  /** @example Inside\n   * ```ts\n   * four();\n   * ```\n   */",
      "  const four = 1;",
      "  /** @example Unfenced: four(); */",
      '  return four + "/** @example No comment */".length;',
      "}",
    ].join("\n");
    const origin = "doc comment";
    expect(examplesOfSource("src/day.ts", source)).toEqual([
      { place: "src/day.ts:10", title: "The ordinary case", code: "one(); // => 1\n\ntwo(); // => 2", origin, runs: true },
      { place: "src/day.ts:16", title: "Needs the network", code: "three();", origin, runs: false },
      { place: "src/day.ts:22", title: "Inside", code: "four();", origin, runs: true },
      { place: "src/day.ts:26", title: "without a fence", code: "", origin, runs: true },
    ]);
  });

  it("is found in documents below its heading", () => {
    const lines = ["# Uzdik", "## First steps", "Text.", "```sh", "# no heading", "npm test", "```", "```ts", "one();", "```"];
    expect(fences(lines, "README.md", 1, /^#+ +(.*)$/u, "document")).toEqual([
      { place: "README.md:9", title: "First steps", code: "one();", origin: "document", runs: true },
    ]);
  });
});
