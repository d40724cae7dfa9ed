// Usage: node test/written/write.mjs — writes anew what is told in each language, what the records of uzdik/testing hold and what the
// command answers: to be read line by line before it is committed, for the tests take it as right.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const vite = await createServer({
  configFile: false,
  root: here("../../"),
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, watch: null, ws: false },
  resolve: {
    alias: [
      { find: /^uzdik$/, replacement: here("../../src/index.ts") },
      { find: /^uzdik\/(calendar|schema|testing|text)$/, replacement: here("../../src/$1/index.ts") },
    ],
  },
});
const { write, sentencesFile, RECORDS_FILE, TRANSCRIPTS_FILE } = await vite.ssrLoadModule(here("file.ts"));
const { sentencesIn } = await vite.ssrLoadModule(here("../text/sentences.ts"));
const { recordsOfTesting } = await vite.ssrLoadModule(here("../testing/records.ts"));
const { transcripts } = await vite.ssrLoadModule(here("../cli/transcripts.ts"));

for (const language of ["kk", "ru", "en"]) await write(sentencesFile(language), sentencesIn(language));
await write(RECORDS_FILE, recordsOfTesting());
await write(TRANSCRIPTS_FILE, transcripts());
await vite.close();
