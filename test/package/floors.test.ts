import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A house with a file in every room: what each file imports. All of it is lawful. */
const HOUSE: Readonly<Record<string, readonly string[]>> = {
  "src/index.ts": ["./audit/audit.js"],
  "src/cli/main.ts": ["node:fs", "date-fns", "../schema/index.js", "../text/index.js"],
  "src/text/index.ts": ["date-fns", "./kk/phrase.js", "../audit/audit.js"],
  "src/text/kk/phrase.ts": [],
  "src/schema/index.ts": ["zod", "../record/events.js"],
  "src/audit/audit.ts": ["../contest/evolve.js"],
  "src/contest/evolve.ts": ["../procedure/award.js"],
  "src/procedure/announcement.ts": ["./rule.js"],
  "src/procedure/document-check.ts": ["./rule.js", "./announcement.js"],
  "src/procedure/interview/index.ts": ["../document-check.js"],
  "src/procedure/award.ts": ["./interview/index.js"],
  "src/procedure/rule.ts": ["../record/events.js"],
  "src/record/events.ts": ["../regulation/norms.js"],
  "src/regulation/norms.ts": ["../calendar/index.js"],
  "src/calendar/index.ts": ["./days.js"],
  "src/calendar/days.ts": [],
  "test/generator.ts": [],
};

/** What someone might add: the file, its import and the rule that must object. */
const PLANTED: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ["src/calendar/days.ts", "../regulation/norms.js", "floor-of-calendar"],
  ["src/regulation/norms.ts", "../record/events.js", "floor-of-regulation"],
  ["src/record/events.ts", "../procedure/rule.js", "floor-of-record"],
  ["src/procedure/rule.ts", "../contest/evolve.js", "floor-of-procedure"],
  ["src/contest/evolve.ts", "../audit/audit.js", "floor-of-contest"],
  ["src/audit/audit.ts", "../text/index.js", "floor-of-audit"],
  ["src/text/index.ts", "../schema/index.js", "floor-of-text"],
  ["src/text/kk/phrase.ts", "../../schema/index.js", "floor-of-text"],
  ["src/schema/index.ts", "../text/index.js", "floor-of-schema"],
  ["src/index.ts", "./cli/main.js", "floor-of-index"],
  ["src/cli/main.ts", "../index.js", "floor-of-cli"],
  ["src/procedure/announcement.ts", "./document-check.js", "step-announcement"],
  ["src/procedure/document-check.ts", "./interview/index.js", "step-document-check"],
  ["src/procedure/interview/index.ts", "../award.js", "step-interview"],
  ["src/procedure/rule.ts", "./announcement.js", "step-shared"],
  ["src/procedure/phase.ts", "./rule.js", "known-steps"],
  ["src/calendar/index.ts", "zod", "zod-only-in-schema"],
  ["src/procedure/document-check.ts", "zod", "zod-only-in-schema"],
  ["src/schema/index.ts", "date-fns", "date-fns-only-in-text-and-cli"],
  ["src/calendar/days.ts", "date-fns", "date-fns-only-in-text-and-cli"],
  ["src/text/index.ts", "node:fs", "node-only-in-cli"],
  ["src/audit/audit.ts", "fs", "node-only-in-cli"],
  ["src/schema/index.ts", "fast-check", "packages-that-ship"],
  ["src/schema/index.ts", "zzz-not-installed", "unresolved"],
  ["src/cli/main.ts", "../../test/generator.js", "no-tests-in-the-library"],
  ["src/calendar/days.ts", "./index.js", "no-cycle"],
  ["src/calendar/forgotten.ts", "./days.js", "no-forgotten-file"],
  ["src/attic/box.ts", "../calendar/days.js", "known-rooms"],
];

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

const ROOT = resolve(import.meta.dirname, "../..");

/** Builds the house in a folder of its own and has it judged by the floors of the project. */
async function violations(folder: string, house: Readonly<Record<string, readonly string[]>>): Promise<readonly Violation[]> {
  await mkdir(folder);
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await cp(join(ROOT, "package.json"), join(folder, "package.json"));
  await cp(join(ROOT, "tsconfig.json"), join(folder, "tsconfig.json"));
  for (const [file, imports] of Object.entries(house)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // Imports of types, which must count as well.
    const lines = imports.map((name, place) => `import type * as i${String(place)} from "${name}";`);
    await writeFile(join(folder, file), [...lines, "export {};", ""].join("\n"));
  }
  const cruiser = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [cruiser, "src", "--config", join(ROOT, "test/floors.config.cjs"), "--output-type", "json"];
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_, stdout) => done(stdout));
  });
  const { summary } = JSON.parse(output) as { readonly summary: { readonly violations: readonly Violation[] } };
  return summary.violations;
}

describe("floors", () => {
  let folder: string;
  let found: readonly Violation[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uzdik-floors-"));
    const house: Record<string, readonly string[]> = { ...HOUSE };
    for (const [file, imported] of PLANTED) house[file] = [...(house[file] ?? []), imported];
    found = await violations(join(folder, "planted"), house);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  it("let a lawful house be", async () => {
    expect(await violations(join(folder, "lawful"), HOUSE)).toEqual([]);
  }, 60_000);

  it.each(PLANTED)("%s may not import %s: %s", (file, imported, rule) => {
    const name = imported.replace(/^(?:\.\.?\/)+|[.]js$/gu, "").replace(/^node:/u, "");
    const objections = found.filter((violation) => violation.rule.name === rule);
    expect(objections.some(({ from, to }) => (from === file && to.includes(name)) || to === file)).toBe(true);
  });
});
