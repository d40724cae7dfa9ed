// npm run book: writes reports/book.html from the source as it stands, without a build.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

const { module } = await runnerImport(fileURLToPath(new URL("write.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
  resolve: {
    alias: [
      { find: /^uzdik$/, replacement: source("index.ts") },
      { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: source("$1/index.ts") },
    ],
  },
});
const { path, vectors, failed } = module.writeBook();
process.stdout.write(`${path}: ${vectors} vectors, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
