import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Section } from "./line.js";
import { SECTIONS } from "./sections.js";
import { summaryOf, tableOf } from "./table.js";

const USAGE = `npm run bench -- [--quick] [--wall] [SECTION...]

Sections: ${Object.keys(SECTIONS).join(", ")}; all of them unless named.
  --quick  fewer and shorter rounds, logs a tenth as long
  --wall   time by the clock, for an idle machine; CPU time unless told, but for judging and growth
`;

const OPTIONS: readonly string[] = ["--quick", "--wall"];

const REPORT = "reports/bench.json";
/** How a section is run: alone in its Node process, so that none inherits the heap or the compiled code of another. */
const FLAGS = ["--max-old-space-size=10240"];
const ENVIRONMENT = { ...process.env, TZ: "UTC", NODE_OPTIONS: "" };

const given = process.argv.slice(2);
const alone = given.indexOf("--alone");
if (alone !== -1) {
  const section = await SECTIONS[given[alone + 1] ?? ""]?.();
  writeFileSync(given[alone + 2] ?? "", JSON.stringify(section));
} else {
  process.exitCode = runAll(given);
}

function runAll(args: readonly string[]): number {
  const options = args.filter((name) => OPTIONS.includes(name));
  const asked = args.filter((name) => !OPTIONS.includes(name));
  if (asked.some((name) => !(name in SECTIONS))) {
    process.stderr.write(USAGE);
    return 2;
  }
  mkdirSync("reports/bench", { recursive: true });
  const sections: { [name: string]: Section } = {};
  let failed = 0;
  for (const name of asked.length === 0 ? Object.keys(SECTIONS) : asked) {
    const file = `reports/bench/${name}.json`;
    const flags = [...FLAGS, import.meta.filename, ...options, "--alone", name, file];
    const { status } = spawnSync(process.execPath, flags, { stdio: "inherit", env: ENVIRONMENT });
    if (status !== 0) {
      failed += 1;
      process.stdout.write(`\n${name} FAILED\n`);
      continue;
    }
    const section = JSON.parse(readFileSync(file, "utf8")) as Section; // just written, by this very program
    sections[name] = section;
    process.stdout.write(tableOf(section));
  }
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpus: cpus().length, cpu: cpus()[0]?.model };
  writeFileSync(REPORT, `${JSON.stringify({ machine, options, sections }, undefined, 2)}\n`);
  process.stdout.write(`${summaryOf(Object.values(sections))}\nWritten to ${REPORT}.\n`);
  // A target that is missed is marked, not failed: machines differ. A section that cannot be measured is a failure.
  return failed === 0 ? 0 : 1;
}
