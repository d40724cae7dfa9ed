// Usage: npm run test:mutation [-- FILE... | --report] — all modules, those that hold the files, or none; see docs/mutation.md.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { LEFT_OUT, MODULES } from "./modules.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module: verdict } = await runnerImport(here("verdict.ts"), { configFile: false, logLevel: "error" });
const { figuresOf, judged, LEAST_SCORE, survivorsOf } = verdict;
process.chdir(here("../../"));

const STRYKER = "node_modules/@stryker-mutator/core/bin/stryker.js";
const reportOf = ({ name }) => `reports/mutation/${name}.json`;
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const asked = process.argv.slice(2).filter((argument) => argument !== "--report");
const reportOnly = process.argv.includes("--report");
const chosen = reportOnly ? [] : asked.length === 0 ? MODULES : MODULES.filter(({ files }) => files.some((file) => asked.includes(file)));
const unknown = asked.filter((file) => !MODULES.some(({ files }) => files.includes(file)));
if (unknown.length > 0) throw new Error(`modules.mjs has no module with ${unknown.join(", ")}`);

const FOLDERS = ["calendar", "regulation", "record", "procedure", "contest", "audit", "schema", "text", "testing", "cli"];
const everyFile = FOLDERS.flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])),
);
const forgotten = everyFile.filter((file) => !LEFT_OUT.includes(file) && !MODULES.some(({ files }) => files.includes(file)));
if (forgotten.length > 0) throw new Error(`modules.mjs has no module with ${forgotten.join(", ")}`);

mkdirSync("reports/mutation", { recursive: true });
for (const { name } of chosen) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [STRYKER, "run", "test/mutation/stryker.config.mjs"], {
    env: { ...process.env, UZDIK_MUTATED: name },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${name}: Stryker ended with ${status}`);
}

/** What was found out about a module counts only while its files are as they were then. */
function isOfToday(module) {
  if (!existsSync(reportOf(module))) return false;
  return Object.entries(read(reportOf(module)).files).every(([path, { source }]) => existsSync(path) && readFileSync(path, "utf8") === source);
}

const known = MODULES.filter(isOfToday);
/** What was found out about a module's own files: it may have had others once. */
function ownReport(module) {
  const { files } = read(reportOf(module));
  return { files: Object.fromEntries(Object.entries(files).filter(([path]) => module.files.includes(path))) };
}
const { report, unmatched, refuted } = judged(known.map(ownReport), read("test/mutation/equivalent.json"));
writeFileSync("reports/mutation.json", JSON.stringify(report));

const COLUMNS = ["mutants", "killed", "timeout", "survived", "uncovered", "equivalent", "data"];
const line = (name, cells) => `${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
const row = (name, figures) =>
  line(name, [...COLUMNS.map((column) => figures[column]), figures.score === undefined ? "–" : (Math.floor(100 * figures.score) / 100).toFixed(2)]);

console.log(`\n${line("file", [...COLUMNS, "score %"])}`);
for (const [path, { mutants }] of Object.entries(report.files)) console.log(row(path.replace("src/", ""), figuresOf(mutants)));
const all = figuresOf(Object.values(report.files).flatMap(({ mutants }) => mutants));
console.log(row("all", all));

const survivors = survivorsOf(report);
for (const { place, line, replacement } of survivors) console.log(`\n${place}\n  ${line}\n  -> ${replacement}`);
for (const { file, line, replacement } of unmatched) console.log(`\nequivalent.json: ${file} has no such mutant: ${line} -> ${replacement}`);
for (const { file, line, replacement } of refuted) console.log(`\nequivalent.json: a test notices ${file}: ${line} -> ${replacement}`);
for (const { name } of MODULES.filter((module) => !known.includes(module))) console.log(`\nnot run since its files changed, or never: ${name}`);

const isComplete = known.length === MODULES.length || asked.length > 0;
const passes = survivors.length === 0 && unmatched.length === 0 && refuted.length === 0 && (all.score ?? 0) >= LEAST_SCORE && isComplete;
process.exitCode = passes ? 0 : 1;
