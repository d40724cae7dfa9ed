import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { MODULES } from "./modules.mjs";

const root = new URL("../../", import.meta.url);
const source = (path) => fileURLToPath(new URL(`src/${path}`, root));
const tests = MODULES.find(({ name }) => name === process.env.UZDIK_MUTATED)?.tests ?? [];

/** The tests that are to notice the mutants of one module. */
export default defineConfig({
  root: fileURLToPath(root),
  resolve: {
    alias: [
      { find: /^uzdik$/, replacement: source("index.ts") },
      { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    testTimeout: 60_000,
    setupFiles: [fileURLToPath(new URL("test/seed.ts", root))],
    env: { TZ: "UTC" },
    include: tests,
  },
});
