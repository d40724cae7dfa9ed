// What is told is written by `node test/written/write.mjs`, and read by people before it is committed.
import { describe, expect, it } from "vitest";
import { read, sentencesFile } from "../written/file.js";
import { LANGUAGES } from "./expected.js";
import { sentencesIn } from "./sentences.js";

describe.each(LANGUAGES)("all that is told in %s", (language) => {
  const written = read(sentencesFile(language));
  const told = sentencesIn(language);

  it("has its place in the file of that language, and nothing else has", () => {
    expect(told.map(({ heading }) => heading)).toEqual([...written.keys()]);
  });

  it.each(told.map(({ heading, lines }) => [heading, lines] as const))("%s: word by word as it is written there", async (heading, lines) => {
    expect(await lines()).toEqual(written.get(heading));
  });
});
