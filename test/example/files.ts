import { contest2022 } from "./contest-2022.js";
import { withFaults } from "./faults/index.js";
import type { Entry } from "./journal.js";

/** The day as of which the examples are judged: the contest is over. */
export const AS_OF = "2022-12-31";

/** The files of `docs/examples/`, by name. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const { entries, ...planted } = withFaults(contest2022(100));
  const list = { log: "contest-2022.ndjson", asOf: AS_OF, ...planted };
  return {
    "contest-2022.ndjson": lines(entries),
    "contest-2022.faults.json": `${JSON.stringify(list, undefined, 2)}\n`,
    "contest-2022-lawful.ndjson": lines(contest2022(15).entries),
  };
}

function lines(entries: readonly Entry[]): string {
  return entries.map(({ event }) => `${JSON.stringify(event)}\n`).join("");
}
