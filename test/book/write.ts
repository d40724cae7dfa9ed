import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BASES, VECTORS } from "../testing/vectors.js";
import { coverageOf } from "../regulation/coverage.js";
import { trialsOf } from "../regulation/trials.js";
import { bookOf } from "./book.js";
import { codeOf, sourcesOf } from "./code.js";
import { mutationsOf } from "./mutations.js";

const ROOT = new URL("../../", import.meta.url);
const BOOK = "reports/book.html";
const MUTATIONS = "reports/mutation.json";

/** Puts every vector to the library and writes what came of it. */
export function writeBook(): { readonly path: string; readonly vectors: number; readonly failed: number } {
  const trials = trialsOf(VECTORS, BASES);
  const root = fileURLToPath(ROOT);
  const code = codeOf(root);
  const report = new URL(MUTATIONS, ROOT);
  const mutations = existsSync(report) ? mutationsOf(JSON.parse(readFileSync(report, "utf8")), code) : undefined;
  const book = bookOf({
    version: versionOf(JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"))),
    vectors: VECTORS,
    trials,
    items: coverageOf(trials),
    code,
    sources: sourcesOf(root, code),
    mutations,
    style: readFileSync(new URL("style.css", import.meta.url), "utf8"),
    script: readFileSync(new URL("language.js", import.meta.url), "utf8"),
  });
  mkdirSync(new URL("reports/", ROOT), { recursive: true });
  writeFileSync(new URL(BOOK, ROOT), book);
  const failed = new Set(trials.filter(({ passed }) => !passed).map(({ vector }) => vector.id));
  return { path: BOOK, vectors: VECTORS.length, failed: failed.size };
}

function versionOf(manifest: unknown): string {
  return (manifest as { readonly version: string }).version; // the package's own
}
