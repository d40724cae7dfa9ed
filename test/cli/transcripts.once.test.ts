// What the command answers is written by `node test/written/write.mjs`, and read by people before it is committed.
import { describe, expect, it } from "vitest";
import { read, TRANSCRIPTS_FILE } from "../written/file.js";
import { transcripts } from "./transcripts.js";

describe("what the command answers", () => {
  const written = read(TRANSCRIPTS_FILE);
  const answered = transcripts();

  it("has its place in the file of transcripts, and nothing else has", () => {
    expect(answered.map(({ heading }) => heading)).toEqual([...written.keys()]);
  });

  it.each(answered.map(({ heading, lines }) => [heading, lines] as const))("%s: line by line as it is written there", async (heading, lines) => {
    expect(await lines()).toEqual(written.get(heading));
  });
});
