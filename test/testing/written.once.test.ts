// What the records hold is written by `node test/written/write.mjs`, and read by people before it is committed.
import { describe, expect, it } from "vitest";
import { read, RECORDS_FILE } from "../written/file.js";
import { recordsOfTesting } from "./records.js";

describe("the records that tests start from", () => {
  const written = read(RECORDS_FILE);
  const records = recordsOfTesting();

  it("have their place in the file of records, and nothing else has", () => {
    expect(records.map(({ heading }) => heading)).toEqual([...written.keys()]);
  });

  it.each(records.map(({ heading, lines }) => [heading, lines] as const))("%s: act by act as it is written there", async (heading, lines) => {
    expect(await lines()).toEqual(written.get(heading));
  });
});
