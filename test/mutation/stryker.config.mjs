import { INNER, MODULES } from "./modules.mjs";

const { name, files, perTest } = MODULES.find(({ name }) => name === process.env.UZDIK_MUTATED);
const entries = ["index", "calendar/index", "schema/index", "testing/index", "text/index", ...INNER];

/** The run for one module, which `run.mjs` names. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  mutate: files,
  // Hundreds of small modules take longer to load than most tests to run.
  buildCommand:
    `esbuild ${entries.map((entry) => `src/${entry}.ts`).join(" ")} --outbase=src --outdir=mutated ` +
    "--bundle --splitting --format=esm --platform=node --packages=external --log-level=warning",
  coverageAnalysis: perTest ? "perTest" : "all",
  // What is worked out as a file loads is data: names, dates and titles, which the tests compare with what the law says.
  ignoreStatic: perTest,
  // Without knowing which test reaches a mutant, nobody knows either which ones a new test concerns.
  incremental: perTest,
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
