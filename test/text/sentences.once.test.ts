import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./expected.js";
import { sentencesIn } from "./sentences.js";
import { pathOf, read } from "./sentences/file.js";

describe.each(LANGUAGES)("all that is told in %s", (language) => {
  const written = read(readFileSync(pathOf(language), "utf8"));
  const told = sentencesIn(language);

  it("has its place in the file of that language, and nothing else has", () => {
    expect(told.map(({ heading }) => heading)).toEqual([...written.keys()]);
  });

  it.each(told.map(({ heading, lines }) => [heading, lines] as const))("%s: word by word as it is written there", (heading, lines) => {
    expect(lines()).toEqual(written.get(heading));
  });
});
