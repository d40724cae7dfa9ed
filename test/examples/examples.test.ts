import { describe, expect, it } from "vitest";
import { findExamples } from "./find.js";
import { instrument, runExample } from "./run.js";

describe("examples", () => {
  const examples = findExamples();

  it("are there", () => {
    expect(examples.filter(({ origin }) => origin === "doc comment")).not.toEqual([]);
  });

  for (const { place, title, code, origin, runs } of examples) {
    it.skipIf(!runs)(`${place} ${title}`, async () => {
      if (origin === "doc comment") {
        expect(title, "an @example has a title").not.toBe("");
        expect(instrument(code).checks, "an @example shows a result: // => value, // throws Error or expect()").toBeGreaterThan(0);
      }
      await runExample(code, place);
    });
  }
});
