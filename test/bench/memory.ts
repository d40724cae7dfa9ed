import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lawfulContest } from "../lawful-contest.js";
import { runNode } from "./child.js";
import { timesOf, type Line, type Section } from "./line.js";
import { REGIONS } from "./logs.js";
import { EFFORT, medianOf, ratioOf } from "./rounds.js";

const EVENTS = process.argv.includes("--quick") ? 100_000 : 1_000_000;
const READER = join(import.meta.dirname, "reading.js");
/** The children that read may take what they need; the command runs as a user runs it. */
const ROOM = "--max-old-space-size=8192";
const ROUNDS = Math.min(3, EFFORT.rounds);

interface Told {
  readonly readMs: number;
  readonly validationMs: number;
  readonly stateBytes: number;
}

/** What `uzdik audit` holds at its peak over a long log, and what reading it takes. */
export async function memory(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "uzdik-bench-"));
  try {
    const file = join(folder, "log.ndjson");
    const events = writeLog(file);
    const size = `${Math.round(statSync(file).size / 1e6)} MB`;
    return await Promise.resolve({
      title: `A log of ${events} events, ${size} of NDJSON`,
      lines: [...peak(file), ...reading(file)],
      notes: [
        "Peak: the most the process of `uzdik audit` ever had in memory (resident), Node itself included.",
        "State: what the heap holds more after replaying the log and letting go of the events.",
        "Reading, validation apart: CPU of createEventReader, less CPU of parseEvents over the same events parsed.",
      ],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole lawful contest in all regions. */
function writeLog(file: string): number {
  const each = Math.floor(EVENTS / REGIONS.length / 5);
  const log = lawfulContest({ applications: Object.fromEntries(REGIONS.map((code) => [code, each])) });
  const handle = openSync(file, "w");
  for (let from = 0; from < log.length; from += 1_000) {
    writeSync(handle, log.slice(from, from + 1_000).map((event) => `${JSON.stringify(event)}\n`).join(""));
  }
  closeSync(handle);
  return log.length;
}

function told(how: "split" | "events" | "state", file: string): Told {
  return JSON.parse(runNode(["--expose-gc", ROOM, READER, how, file]).told) as Told; // what reading.ts writes
}

function peak(file: string): readonly Line[] {
  const { stateBytes } = told("state", file);
  const audit = runNode(["dist/cli.js", "audit", file, "--as-of", "2022-12-31"], [0, 1]);
  return [
    timesOf({ what: "peak of uzdik audit", beside: "the state it ends with", ours: audit.peakBytes, theirs: stateBytes, unit: "bytes" }, 6),
  ];
}

function reading(file: string): readonly Line[] {
  const ours: number[] = [];
  const theirs: number[] = [];
  const validation: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(told("events", file).readMs);
    const split = told("split", file);
    theirs.push(split.readMs);
    validation.push(split.validationMs);
  }
  const apart = ours.map((time, round) => time - (validation[round] ?? NaN));
  const beside = "splitting and JSON.parse";
  return [
    timesOf({ what: "reading it, validation apart", beside, ours: medianOf(apart) * 1e6, theirs: medianOf(theirs) * 1e6, ratio: ratioOf(apart, theirs) }, 1.4),
    timesOf({ what: "reading it, validated", beside, ours: medianOf(ours) * 1e6, theirs: medianOf(theirs) * 1e6, ratio: ratioOf(ours, theirs) }),
  ];
}
