import { mkdirSync, writeFileSync } from "node:fs";
import { runNode, type Run } from "./child.js";
import { msMore, type Line, type Section } from "./line.js";
import { EFFORT, medianOf } from "./rounds.js";

const FOLDER = "reports/bench/cold";
const ROUNDS = EFFORT.rounds * 5;
const EVENT = '{"type":"ContestAnnounced","data":{"webPostedAt":"2022-08-15T09:00:00+06:00"}}\n';

/** What a start takes beyond that of an empty program: both run in turn, and each pair gives a difference. */
export async function coldStart(): Promise<Section> {
  mkdirSync(FOLDER, { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(`${FOLDER}/${name}`, text);
    return `${FOLDER}/${name}`;
  };
  const programs = {
    empty: [file("empty.mjs", "")],
    'import "uzdik"': [file("import.mjs", 'import "uzdik";\n')],
    'import "uzdik/calendar"': [file("calendar.mjs", 'import "uzdik/calendar";\n')],
    'import "uzdik/text"': [file("text.mjs", 'import "uzdik/text";\n')],
    'import "uzdik/schema"': [file("schema.mjs", 'import "uzdik/schema";\n')],
    'require("uzdik")': [file("require.cjs", 'require("uzdik");\n')],
    "uzdik audit, one event": ["dist/cli.js", "audit", file("one.ndjson", EVENT), "--as-of", "2022-12-31"],
    "uzdik --help": ["dist/cli.js", "--help"],
  };
  const names = Object.keys(programs) as (keyof typeof programs)[]; // the object's own keys
  const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const run = runNode(programs[name], [0, 1]);
      if (round > 0) runs.get(name)?.push(run); // the first fills the caches of the disk
    }
  }
  const more = (name: keyof typeof programs, clock: "wallMs" | "cpuMs", atMost?: number): Line => {
    const [ours, theirs] = [name, "empty"].map((which) => (runs.get(which) ?? []).map((run) => run[clock]));
    const differences = (ours ?? []).map((time, round) => time - (theirs?.[round] ?? NaN));
    const beside = clock === "wallMs" ? "an empty module, by the clock" : "an empty module, CPU";
    return msMore({ what: name, beside, ours: medianOf(ours ?? []), theirs: medianOf(theirs ?? []), more: medianOf(differences) }, atMost);
  };
  const targets: { readonly [name: string]: number } = { 'import "uzdik"': 15, "uzdik audit, one event": 120 };
  // By the clock a start on a busy machine takes as long as its neighbours want: CPU is held against the target, unless told.
  const aimed = process.argv.includes("--wall") ? "wallMs" : "cpuMs";
  const lines = names
    .filter((name) => name !== "empty")
    .flatMap((name) => (["cpuMs", "wallMs"] as const).map((clock) => more(name, clock, clock === aimed ? targets[name] : undefined)));
  return Promise.resolve({
    title: `Cold start, ${ROUNDS} paired runs`,
    lines,
    notes: ["CPU: user and system time of all threads of the process; by the clock: from its start to its end."],
  });
}
