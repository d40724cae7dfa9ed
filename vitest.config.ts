import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { ClosingTable } from "./test/regulation/closing-table.js";

/** The host of the full run, and those on which everything that a zone or a locale could touch runs once more. */
const FULL_RUN = { TZ: "UTC", LC_ALL: "en_US.UTF-8" };
const RUN_AGAIN = [
  { TZ: "Asia/Almaty", LC_ALL: "kk_KZ.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "ru_RU.UTF-8" },
  { TZ: "Atlantic/Canary", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Apia", LC_ALL: "ar_EG.UTF-8" },
];

/** What no host can touch, or what takes long: name a test `*.once.test.ts` and it runs under UTC alone. */
const ONCE = ["test/**/*.once.test.ts", "test/package/**"];

/** Properties try the same cases in every run. */
const SEED = [fileURLToPath(new URL("test/seed.ts", import.meta.url))];

/** Milliseconds for one test. */
const PATIENCE = 120_000;

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

const alias = [
  { find: /^uzdik$/, replacement: source("index.ts") },
  { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: source("$1/index.ts") },
];

/** What people read ends with the list of what was tried of the regulation, also where the reporter is chosen on the command line. */
const closingTable: Plugin = {
  name: "closing-table",
  configureVitest: ({ vitest: { config } }) => {
    const names = config.reporters.map((reporter) => (Array.isArray(reporter) ? reporter[0] : undefined));
    if (["default", "verbose", "tree"].some((name) => names.includes(name))) config.reporters.push(new ClosingTable());
  },
};

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        plugins: [closingTable],
        resolve: { alias },
        test: {
          // A property tries hundreds of contests, and a machine may be busy.
          testTimeout: PATIENCE,
          setupFiles: SEED,
          name: FULL_RUN.TZ,
          env: FULL_RUN,
          include: ["test/**/*.test.ts"],
          typecheck: {
            enabled: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "tsconfig.json",
            // Errors outside type tests are `npm run typecheck`'s to report, once.
            ignoreSourceErrors: true,
          },
        },
      },
      ...RUN_AGAIN.map((host) => ({
        resolve: { alias },
        test: {
          testTimeout: PATIENCE,
          setupFiles: SEED,
          name: host.TZ,
          env: host,
          include: ["test/**/*.test.ts"],
          exclude: ONCE,
          // The modules are loaded once a host instead of once a file; the full run keeps files apart.
          isolate: false,
        },
      })),
    ],
  },
});
