import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleFiles } from "./files.js";

const FOLDER = resolve(import.meta.dirname, "../../docs/examples");

/** The first line in which two texts differ; a whole file told as a difference would bury the run. */
function firstDifference(one: string, other: string): object | undefined {
  const [ones, others] = [one.split("\n"), other.split("\n")];
  const line = ones.findIndex((text, place) => text !== others[place]);
  if (line >= 0) return { line: line + 1, committed: ones[line], generated: others[line] };
  return one === other ? undefined : { line: ones.length + 1, generated: others[ones.length] };
}

describe("the example records are generated to the byte on any host", () => {
  for (const [name, text] of Object.entries(exampleFiles())) {
    it(`docs/examples/${name}`, () => {
      expect(firstDifference(readFileSync(resolve(FOLDER, name), "utf8"), text)).toBeUndefined();
    });
  }

  it("a difference would be told", () => {
    expect(firstDifference("a\nb\n", "a\nc\n")).toEqual({ line: 2, committed: "b", generated: "c" });
    expect(firstDifference("a\n", "a\nb\n")).toMatchObject({ line: 2 });
    expect(firstDifference("a\nb\n", "a\n")).toMatchObject({ line: 2, committed: "b" });
  });
});
