import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const ENTRIES = ["uzdik", "uzdik/calendar", "uzdik/schema", "uzdik/text", "uzdik/testing"];

/** Runs a program and gives what it printed; fails with everything it said. */
async function run(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(program, args, { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(`${program} ${args.join(" ")}\n${error.message}\n${stdout}\n${stderr}`));
    });
  });
}

const tool = (name: string): string => join(ROOT, "node_modules/.bin", name);

/** What a user does with each entry; it prints the answers as JSON. */
const USE = `
  const [uzdik, calendar, schema, text, testing] = entries;
  const shared = [calendar, schema, text].flatMap((entry) => Object.keys(entry).filter((name) => name in uzdik && name !== "default")
    .map((name) => [name, entry[name] === uzdik[name]]));
  console.log(JSON.stringify({
    added: uzdik.addWorkingDays(uzdik.plainDate("2022-03-04"), 3),
    conforms: uzdik.audit(uzdik.emptyContest, uzdik.plainDate("2022-03-04")).conforms,
    parsed: schema.parseEvents([]),
    cited: text.cite("N12.0", "en"),
    lawful: uzdik.audit(uzdik.replay(testing.lawfulContest()), uzdik.plainDate("2022-12-30")).conforms,
    shared: shared.length > 0,
    copied: shared.filter(([, same]) => !same),
  }));`;

const ANSWERS = { added: "2022-03-10", conforms: true, parsed: { ok: true, events: [] }, cited: "clause 12", lawful: true, shared: true, copied: [] };

/** The same for the type checker, with a misuse that it must refuse. */
const TYPED_USE = `
  const day: calendar.PlainDate = uzdik.addWorkingDays(calendar.plainDate("2022-03-04"), 3);
  const report: uzdik.AuditReport = uzdik.audit(uzdik.emptyContest, day);
  export const cited: string = text.cite("N12.0", "en");
  export const parsed = schema.parseEvents([]);
  export const world: testing.World = { name: "still", prefix: testing.lawfulContest(), choices: [] };
  export const rules: readonly uzdik.RuleId[] = report.findings.map((finding) => finding.rule);
  // @ts-expect-error -- a text is no day until it has been checked
  uzdik.addWorkingDays("2022-03-04", 3);
`;

const NAMES = ["uzdik", "calendar", "schema", "text", "testing"];
const importLines = ENTRIES.map((entry, place) => `import * as ${NAMES[place] ?? ""} from "${entry}";`).join("\n");
const requireLines = ENTRIES.map((entry, place) => `import ${NAMES[place] ?? ""} = require("${entry}");`).join("\n");

describe("the packed package", () => {
  let folder: string;
  let tarball: string;
  let consumer: string;
  let installed: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uzdik-packed-"));
    await run(ROOT, "npm", "pack", "--pack-destination", folder);
    tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "no tarball");
    consumer = join(folder, "consumer");
    await mkdir(consumer);
    await writeFile(join(consumer, "package.json"), '{ "private": true }\n');
    await run(consumer, "npm", "install", "--no-audit", "--no-fund", tarball);
    installed = join(consumer, "node_modules/uzdik");
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("carries what it needs and nothing of the workshop", async () => {
    const entries = await readdir(installed);
    expect(await readdir(join(installed, "test"))).toEqual(["vectors"]);
    expect((await readdir(join(installed, "docs"))).filter((name) => !name.endsWith(".md"))).toEqual([]);
    expect(entries.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "package.json", "test"]);
  });

  it("answers by import", async () => {
    const script = `const entries = await Promise.all(${JSON.stringify(ENTRIES)}.map((entry) => import(entry)));${USE}`;
    expect(JSON.parse(await run(consumer, "node", "--input-type=module", "-e", script))).toEqual(ANSWERS);
  });

  it("answers by require", async () => {
    const script = `const entries = ${JSON.stringify(ENTRIES)}.map((entry) => require(entry));${USE}`;
    expect(JSON.parse(await run(consumer, "node", "-e", script))).toEqual(ANSWERS);
  });

  it.each([
    ["ES modules", ".js"],
    ["CommonJS", ".cjs"],
  ])("holds one copy of each class in its %s", async (_, extension) => {
    const names = (await readdir(join(installed, "dist"))).filter((name) => name.endsWith(extension));
    const files = await Promise.all(names.map((name) => readFile(join(installed, "dist", name), "utf8")));
    const classes = files.flatMap((file) => [...file.matchAll(/(?<=^(?:var )?)\w+(?= = class\b)|(?<=^class )\w+/gmu)].map(([name]) => name));
    expect(classes).toContain("CalendarRangeError");
    expect(classes.filter((name, place) => classes.indexOf(name) !== place)).toEqual([]);
  });

  it.each([
    ["node16, .mts", "use.mts", importLines, ["--module", "node16"]],
    ["node16, .cts", "use.cts", requireLines, ["--module", "node16"]],
    ["nodenext, .mts", "use.mts", importLines, ["--module", "nodenext"]],
    ["a bundler", "use.ts", importLines, ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])("is understood by TypeScript: %s", async (_, file, lines, options) => {
    await writeFile(join(consumer, file), `${lines}\n${TYPED_USE}`);
    const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--target", "es2022"];
    expect(await run(consumer, tool("tsc"), ...strict, "--ignoreConfig", ...options, file)).toBe("");
  });

  it("runs as a command by npx", async () => {
    expect(await run(consumer, "npx", "uzdik", "--help")).toMatch(/\buzdik\b.*\baudit\b/su);
    expect((await stat(join(installed, "dist/cli.js"))).mode & 0o111).not.toBe(0);
  });

  it("answers the conformance vectors that came with it", async () => {
    expect(await run(consumer, "npx", "uzdik", "verify")).toMatch(/^ {2}all +(\d{3}) of \1\n$/mu);
  });

  it.each(["uzdik/schema/event.json", "uzdik/schema/command.json", "uzdik/vectors/vectors.schema.json"])("publishes %s", async (entry) => {
    const schema: unknown = JSON.parse(await run(consumer, "node", "-p", `JSON.stringify(require("${entry}"))`));
    expect(schema).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
  });

  it("is published as publint asks", async () => {
    expect(await run(ROOT, tool("publint"), "run", tarball, "--strict")).toContain("All good");
  });

  it("has the types that its modules have, says attw", async () => {
    // It exits with 1 where it finds a problem; of resolution by Node 10, which knows no subpaths, it is not asked.
    expect(await run(ROOT, tool("attw"), tarball, "--profile", "node16", "--format", "ascii")).toContain('"uzdik/calendar"');
  });
});
