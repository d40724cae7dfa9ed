import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import { INNER, MODULES } from "./modules.mjs";

const root = new URL("../../", import.meta.url);
const entry = (path) => fileURLToPath(new URL(`mutated/${path}`, root));
const tests = MODULES.find(({ name }) => name === process.env.UZDIK_MUTATED)?.tests ?? [];

/** The tests run in the order they are listed in, so that the quick ones notice first; the first failure ends the run. */
class AsListed extends BaseSequencer {
  sort(files) {
    const placeOf = ({ moduleId }) => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...files].sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/** The tests that are to notice the mutants of one module. */
export default defineConfig({
  root: fileURLToPath(root),
  resolve: {
    alias: [
      { find: /^uzdik$/, replacement: entry("index.js") },
      { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: entry("$1/index.js") },
      { find: new RegExp(`^(?:\\.\\./)+src/(${["schema/index", "text/index", ...INNER].join("|")})\\.js$`, "u"), replacement: entry("$1.js") },
    ],
  },
  test: {
    testTimeout: 60_000,
    setupFiles: ["test/seed.ts", "test/mutation/first-failure.ts"].map((path) => fileURLToPath(new URL(path, root))),
    env: { TZ: "UTC" },
    include: tests,
    sequence: { sequencer: AsListed },
    server: { deps: { external: [/\/mutated\//] } },
  },
});
