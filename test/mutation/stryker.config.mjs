import { INNER, MODULES } from "./modules.mjs";

const { name, files, perTest, runner = "vitest" } = MODULES.find(({ name }) => name === process.env.UZDIK_MUTATED);
const ENTRIES = ["index", "calendar/index", "schema/index", "testing/index", "text/index", ...INNER];

const BUILD = {
  vitest: `${ENTRIES.map((entry) => `src/${entry}.ts`).join(" ")} --outbase=src --outdir=mutated --splitting`,
  written:
    "test/mutation/written-cases.ts --outfile=mutated/written-cases.js --alias:uzdik=./src/index.ts " +
    ["calendar", "testing", "text"].map((part) => `--alias:uzdik/${part}=./src/${part}/index.ts`).join(" "),
};

/** The run for one module, which `run.mjs` names. */
export default {
  testRunner: runner,
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutation/written-runner.mjs"],
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  mutate: files,
  // Hundreds of small modules take longer to load than most tests to run.
  buildCommand: `esbuild ${BUILD[runner]} --bundle --format=esm --platform=node --packages=external --log-level=warning`,
  coverageAnalysis: perTest ? "perTest" : "all",
  // What is worked out as a file loads is data: names, dates and titles, which the tests compare with what the law says.
  ignoreStatic: perTest,
  // Without knowing which test reaches a mutant, nobody knows either which ones a new test concerns.
  incremental: perTest && runner === "vitest",
  incrementalFile: `reports/mutation/${name}.incremental.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  tempDirName: "reports/mutation-sandbox",
  cleanTempDir: "always",
  ignorePatterns: ["dist", "docs", "reports", ".ci"],
  disableTypeChecks: true,
  // A busy machine is no endless loop; that is noticed by counting how often a mutant is reached.
  timeoutMS: 20_000,
  allowConsoleColors: false,
  logLevel: "warn",
  concurrency: Number(process.env.UZDIK_MUTATION_WORKERS ?? 2),
};
