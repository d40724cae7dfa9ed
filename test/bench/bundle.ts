import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

export interface Bundle {
  readonly text: string;
  /** Minified and compressed. */
  readonly bytes: number;
  /** The packages of others in it. */
  readonly packages: readonly string[];
}

const EXPORTS = (JSON.parse(readFileSync("package.json", "utf8")) as { readonly exports: { readonly [entry: string]: unknown } }).exports;

/** What a user's bundler makes of a module that uses the built package. */
export function bundleOf(module: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: module.replace(/"uzdik(\/\w+)*"/gu, (name) => `"./${builtFile(name.slice(1, -1))}"`), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8", // escaped, Kazakh and Russian would weigh twice as much
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  const packages = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []) : []));
  return { text, bytes: gzipSync(text).length, packages: [...new Set(packages)] };
}

/** The file of an entry, as `exports` names it. */
function builtFile(entry: string): string {
  const { import: esm } = EXPORTS[entry.replace("uzdik", ".")] as { readonly import: { readonly default: string } };
  return esm.default.replace("./", "");
}

/** What is bundled and weighed: here for the benchmark, and in `test/package/weight.check.ts` with a limit to each. */
export const BUNDLES = {
  calendar: 'export * from "uzdik/calendar";',
  core: 'export * from "uzdik";',
  "core and Kazakh": 'export * from "uzdik"; export { kazakh } from "uzdik/text";',
  "core and Russian": 'export * from "uzdik"; export { russian } from "uzdik/text";',
  "core and English": 'export * from "uzdik"; export { english } from "uzdik/text";',
  text: 'export * from "uzdik/text";',
  schema: 'export * from "uzdik/schema";',
} as const;

/** What issue and design aim at, in bytes; the languages beyond the core. */
export const TARGETS = { calendar: 5_000, core: 20_000, language: 12_000 } as const;

export const LANGUAGES = ["core and Kazakh", "core and Russian", "core and English"] as const;
