import { defineConfig } from "vitest/config";

/** The checks of the packed package: apart from the suite, for they build, pack and install it. */
export default defineConfig({
  test: { include: ["test/package/*.check.ts"], fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 },
});
