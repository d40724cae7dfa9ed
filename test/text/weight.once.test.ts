import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SOURCE = new URL("../../src", import.meta.url).pathname;

interface Bundle {
  readonly text: string;
  /** Compressed, in bytes. */
  readonly weight: number;
  /** The files of which something is left. */
  readonly files: readonly string[];
}

/**
 * What a user's bundler makes of a module. Letters stay as they are, as all bundlers but esbuild leave them: escaped, as esbuild has
 * it unless it is told otherwise (`charset: "utf8"`), Kazakh and Russian weigh a sixth more.
 */
function bundled(module: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: module, resolveDir: SOURCE, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "error",
    // Where a file that lies elsewhere finds packages.
    nodePaths: [new URL("../../node_modules", import.meta.url).pathname],
    outfile: "bundle.js",
  });
  const text = outputFiles[0]?.text ?? "";
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return { text, weight: gzipSync(text).length, files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file) };
}

/** Of each language: its name, its folder, and words that its sentences have. */
const LANGUAGES = [
  ["english", "en", "a session is lawful"],
  ["russian", "ru", "заседание правомочно"],
  ["kazakh", "kk", "оған комиссияның кемінде"],
] as const;

/** All of the text as the package has it: one file, of which a bundler must drop part by part what is not used. */
const folder = mkdtempSync(join(tmpdir(), "uzdik-text-"));
const published = join(folder, "text.js");

beforeAll(() => {
  const all = { contents: 'export * from "./text/index.js";', resolveDir: SOURCE, loader: "ts" } as const;
  buildSync({ stdin: all, bundle: true, packages: "external", format: "esm", charset: "utf8", outfile: published });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const CORE = 'export * from "./index.js";';

describe.each(LANGUAGES)("%s in a bundle", (name, own, words) => {
  const ONE = `export { ${name} } from "./text/index.js";`;
  const others = LANGUAGES.filter(([, other]) => other !== own);

  it("weighs at most 12 kB more than the core, compressed", () => {
    const more = bundled(CORE + ONE).weight - bundled(CORE).weight;
    expect(more).toBeGreaterThan(5_000);
    expect(more).toBeLessThanOrEqual(12_000);
  });

  it("brings no other language along, and no other package", () => {
    const { text, files } = bundled(ONE);
    expect(text.includes(words)).toBe(true);
    expect(others.filter(([, , phrase]) => text.includes(phrase))).toEqual([]);
    expect(others.filter(([, other]) => files.some((file) => file.includes(`/text/${other}/`)))).toEqual([]);
    expect(files.filter((file) => file.includes("node_modules"))).toEqual([]);
  });

  it("comes alone from the one file in which all languages are published, too", () => {
    const text = bundled(`export { ${name} } from "${published}";`).text;
    expect(text.includes(words)).toBe(true);
    expect(others.filter(([, , phrase]) => text.includes(phrase))).toEqual([]);
  });
});

describe("the text in a bundle", () => {
  it("leaves nothing behind where nothing of it is used", () => {
    expect(bundled(`import "${published}";`).text).toBe("");
  });
});
