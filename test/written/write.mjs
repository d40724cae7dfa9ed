// Usage: node test/written/write.mjs — writes anew what is told in each language and what the records of uzdik/testing hold: to be read
// line by line before it is committed, for the tests take it as right.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const config = {
  configFile: false,
  logLevel: "error",
  resolve: {
    alias: [
      { find: /^uzdik$/, replacement: here("../../src/index.ts") },
      { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: here("../../src/$1/index.ts") },
    ],
  },
};
const imported = async (path) => (await runnerImport(here(path), config)).module;
const { write, sentencesFile, RECORDS_FILE } = await imported("file.ts");
const { sentencesIn } = await imported("../text/sentences.ts");
const { recordsOfTesting } = await imported("../testing/records.ts");

for (const language of ["kk", "ru", "en"]) write(sentencesFile(language), sentencesIn(language));
write(RECORDS_FILE, recordsOfTesting());
