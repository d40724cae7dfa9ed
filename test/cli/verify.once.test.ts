import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { VECTORS } from "../testing/vectors.js";
import { temporaryFiles, uzdik, type Answer } from "./host.js";

const files = temporaryFiles();
const program = join(files.path, "vector-program.mjs");

/** What `--format json` tells. */
interface Told {
  readonly asked: string;
  readonly passed: number;
  readonly vectors: number;
  readonly clauses: readonly { readonly clause: string; readonly passed: number; readonly vectors: number }[];
  readonly failures: readonly { readonly id: string; readonly cases: readonly { readonly differences: readonly string[] }[] }[];
}

// Node runs no TypeScript: the program is bundled once.
beforeAll(async () => {
  await build({
    entryPoints: ["test/cli/vector-program.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { "uzdik/testing": "./src/testing/index.ts" },
    outfile: program,
  });
}, 60_000);

/** Asks the program, which makes a mistake. */
function asking(mistake: string, ...args: readonly string[]): Promise<Answer> {
  return uzdik(["verify", "--command", `"${process.execPath}" "${program}" ${mistake}`, ...args]);
}

async function failing(mistake: string): Promise<Told> {
  const { exit, out, err } = await asking(mistake, "--format", "json");
  expect([exit, err]).toEqual([1, ""]);
  return JSON.parse(out) as Told; // what the JSON report is
}

describe("uzdik verify", () => {
  it("tells that the build answers every vector right, clause by clause", async () => {
    const { exit, out, err } = await uzdik(["verify"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain(`held to ${String(VECTORS.length)} conformance vectors`);
    expect(out).toMatch(/^ {2}clause 4 +(\d+) of \1$/mu);
    expect(out).toMatch(/^ {2}annex 2 +(\d+) of \1$/mu);
    expect(out).toMatch(new RegExp(`^ {2}all +${String(VECTORS.length)} of ${String(VECTORS.length)}$`, "mu"));
    expect(out.match(/^ {2}\S+ \d+(?= {2})/gmu)?.map((part) => part.trim())).toEqual([
      ...[4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23].map((clause) => `clause ${String(clause)}`),
      "annex 1",
      "annex 2",
    ]);
  });

  it.each([
    ["kk", "12-тармақ", "барлығы"],
    ["ru", "пункт 12", "всего"],
  ])("speaks %s", async (language, clause, all) => {
    const { exit, out } = await uzdik(["verify", "--lang", language]);
    expect(exit).toBe(0);
    expect(out).toContain(`  ${clause}  `);
    expect(out).toContain(`  ${all}  `);
  });

  it("refuses what it does not take", async () => {
    expect(await uzdik(["verify", "clause-13.json"])).toMatchObject({ exit: 2, out: "" });
    expect(await uzdik(["verify", "--timeout", "soon"])).toMatchObject({ exit: 2, out: "" });
    expect(await uzdik(["verify", "--timeout", "0"])).toMatchObject({ exit: 2, out: "" });
  });

  it.each(["", " "])("refuses %j, which names no program", async (command) => {
    const { exit, out, err } = await uzdik(["verify", "--command", command]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(`--command: expected a program; got ${JSON.stringify(command)}\n`);
  });
});

describe("uzdik verify --command", () => {
  it("passes a program that answers right, over lines of JSON", async () => {
    const { exit, out, err } = await asking("none");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^ {2}all +${String(VECTORS.length)} of ${String(VECTORS.length)}$`, "mu"));
  });

  it("fails a program with a mistake exactly where the mistake bites", async () => {
    const { failures, passed, vectors, clauses } = await failing("fifteen-passes");
    expect(failures.map(({ id }) => id)).toEqual(["N15.2/fifteen-points"]);
    expect(failures[0]?.cases[0]?.differences).toEqual(["event.data.passed: expected false; came true"]);
    expect(passed).toBe(vectors - 1);
    expect(clauses.filter((clause) => clause.passed < clause.vectors).map(({ clause }) => clause)).toEqual(["15"]);
  });

  it("tells a person what failed, the mistake it catches and the harm it would do", async () => {
    const { exit, out } = await asking("fifteen-passes");
    expect(exit).toBe(1);
    expect(out).toContain("N15.2/fifteen-points\n  15 points: not passed\n  event.data.passed: expected false; came true\n");
    expect(out).toMatch(/^ {2}the mistake: «15 балдан жоғары» is read as/mu);
    expect(out).toMatch(/^ {2}what it would do: /mu);
  });

  it.each([
    ["kk", "event.data.passed: күтілгені – false; келгені – true"],
    ["ru", "event.data.passed: ожидалось false; пришло true"],
  ])("tells a difference in %s", async (language, difference) => {
    expect((await asking("fifteen-passes", "--lang", language)).out).toContain(`\n  ${difference}\n`);
  });

  it("fails a vector that a program says it cannot answer, and goes on", async () => {
    const { failures } = await failing("cannot-count");
    expect(failures.map(({ id }) => id)).toEqual(VECTORS.filter(({ when }) => "addWorkingDays" in when).map(({ id }) => id));
    expect(failures[0]?.cases[0]?.differences).toEqual(["the program told of an error: not built yet"]);
  });

  it("passes on what a program says on standard error", async () => {
    expect(await asking("warns")).toMatchObject({ exit: 0, err: "starting\n" });
  });

  it.each([
    ["dies", /N4\.0\/\S+: the program ended without an answer \(exit 7\)\n$/u],
    ["no-json", /N4\.0\/\S+: expected a line of JSON .*came "pass"\n$/u],
    ["greets", /N4\.0\/\S+: expected a line of JSON .*came "Ready\."\n$/u],
    ["another-id", /(N4\.0\/\S+): expected an answer with "id": "\1"; came one with "id": "N1\/another"\n$/u],
    ["number-for-id", /(N4\.0\/\S+): expected an answer with "id": "\1"; came one with "id": 1\n$/u],
    ["no-id", /N4\.0\/\S+: expected a line of JSON with "id", /u],
    ["no-outcome", /N4\.0\/\S+: expected a line of JSON /u],
  ])("stops at a program that %s", async (mistake, message) => {
    const { exit, out, err } = await asking(mistake);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("stops at a program that does not answer in time", async () => {
    const { exit, out, err } = await asking("says-nothing", "--timeout", "0.5");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/N4\.0\/\S+: the program did not answer within 0\.5 s\n$/u);
  });

  it("stops where there is no such program", async () => {
    const { exit, out, err } = await uzdik(["verify", "--command", "/nowhere/to-be-found"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/the program ended without an answer \(exit 127\)\n$/u);
  });
});
