import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { audit, auditLog, duties, plainDate, replay, sensitivity, type Contest, type ContestEvent } from "uzdik";
import { parseEvents, parseEventsText } from "uzdik/schema";
import { timesOf, type Line, type Section } from "./line.js";
import { compared, EFFORT, inRounds, type Clock } from "./rounds.js";
import { tenTimes } from "./ten-times.js";

const AS_OF = plainDate("2022-12-31");
const FOLDER = "reports/bench";

/** The record of a contest judged, as one JSON document, beside what it takes to parse that document. */
export async function judging(): Promise<Section> {
  const example = readFileSync("docs/examples/contest-2022.ndjson", "utf8");
  return {
    title: "Judging a contest, beside JSON.parse of its record",
    lines: [
      ...(await judged("600 applications", example.trimEnd().split("\n"), "by the clock")),
      ...(await judged("6,000 applications", tenTimes(example), "by the clock")),
      ...(await judged("600 applications", example.trimEnd().split("\n"), "CPU")),
    ],
    notes: [
      "Aimed at is the time by the clock: CPU counts what the collector does on other threads, here with what parsing has just left behind.",
      "Each run is given a record it has not seen: parsed anew for parseEvents and replay, parsed and replayed anew for the others.",
      "File to report: the file is read, parsed, checked, replayed and judged, and the report written as JSON.",
    ],
  };
}

async function judged(size: string, lines: readonly string[], clock: Clock): Promise<readonly Line[]> {
  const text = `[${lines.join(",")}]`;
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/record.json`;
  writeFileSync(file, text);
  // Parsed by this very program from a well-formed example.
  const parsed = (): readonly ContestEvent[] => JSON.parse(text) as readonly ContestEvent[];
  const replayed = (): Contest => replay(parsed());
  const contestants = {
    "JSON.parse": parsed,
    parseEvents: { given: parsed, run: (json: unknown) => parseEvents(json) },
    replay: { given: parsed, run: (events: readonly ContestEvent[]) => replay(events) },
    audit: { given: replayed, run: (contest: Contest) => audit(contest, AS_OF) },
    duties: { given: replayed, run: (contest: Contest) => duties(contest, AS_OF) },
    sensitivity: { given: replayed, run: (contest: Contest) => sensitivity(contest, AS_OF) },
    "file to report": () => report(file),
  };
  const timings = await inRounds(contestants, { ...EFFORT, clock });
  const beside = (name: keyof typeof timings, atMost: number): Line => {
    const { ours, theirs, cost } = compared(timings, name, "JSON.parse");
    return timesOf({ what: `${name}, ${size}`, beside: `JSON.parse, ${clock}`, ours, theirs, ratio: cost }, clock === "CPU" ? undefined : atMost);
  };
  return [
    beside("parseEvents", 2),
    beside("replay", 0.5),
    beside("audit", 0.6),
    beside("duties", 0.3),
    beside("sensitivity", 5),
    beside("file to report", 4.5),
  ];
}

function report(file: string): string {
  const log = parseEventsText(readFileSync(file, "utf8"));
  if (!log.ok) throw new TypeError(`expected a well-formed record, got ${JSON.stringify(log.issues[0])}`);
  return JSON.stringify(auditLog(log.events, AS_OF));
}
