// Usage: node test/text/sentences/write.mjs — writes all that is told in each language anew, to be read before it is committed.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const config = {
  configFile: false,
  logLevel: "error",
  resolve: {
    alias: [
      { find: /^uzdik$/, replacement: here("../../../src/index.ts") },
      { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: here("../../../src/$1/index.ts") },
    ],
  },
};

const { module: sentences } = await runnerImport(here("../sentences.ts"), config);
const { module: file } = await runnerImport(here("file.ts"), config);
for (const language of ["kk", "ru", "en"]) writeFileSync(file.pathOf(language), file.write(sentences.sentencesIn(language)));
