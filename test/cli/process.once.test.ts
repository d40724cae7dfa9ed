import { spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { lawfulContest, without } from "../lawful-contest.js";
import { beforeAll, describe, expect, it } from "vitest";
import { ndjson, temporaryFiles } from "./host.js";

const files = temporaryFiles();
const main = join(files.path, "main.mjs");

// Node runs no TypeScript: the command is bundled once, as it is in the package, with all that it stands on.
beforeAll(async () => {
  await build({
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outdir: files.path,
    outExtension: { ".js": ".mjs" },
  });
}, 60_000);

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

interface Start {
  readonly node?: readonly string[];
  readonly input?: string;
  /** Where standard input comes from instead. */
  readonly stdin?: number;
  readonly closesEarly?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

function uzdik(args: readonly string[], { node = [], input = "", stdin, closesEarly = false, env = {} }: Start = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, main, ...args], {
      stdio: [stdin ?? "pipe", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    const written = { out: "", err: "" };
    child.stdout?.on("data", (text: Buffer) => (written.out += text.toString()));
    child.stderr?.on("data", (text: Buffer) => (written.err += text.toString()));
    child.on("error", reject);
    child.on("close", (exit) => resolve({ exit, ...written }));
    if (closesEarly) child.stdout?.destroy();
    child.stdin?.end(input);
  });
}

describe("the command as a process", () => {
  it("ends with 0 on a lawful record, 1 on one with faults, 2 on what is no record", async () => {
    const lawful = files.file("lawful.ndjson", ndjson(lawfulContest()));
    expect(await uzdik(["audit", lawful])).toMatchObject({ exit: 0, err: "" });
    const faulty = ndjson(without(lawfulContest(), "SocialNoticePosted"));
    expect(await uzdik(["audit", "-", "--lang", "ru"], { input: faulty })).toMatchObject({ exit: 1, err: "" });
    expect(await uzdik(["audit", "-"], { input: "[1]" })).toMatchObject({ exit: 2, out: "" });
    expect(await uzdik(["audit", lawful, "--fast"])).toMatchObject({ exit: 2, out: "" });
  });

  it("prints no colour where standard output is no terminal, and no progress where standard error is none", async () => {
    const { exit, out, err } = await uzdik(["calendar", "2022"], { env: { FORCE_COLOR: "1" } });
    expect([exit, err]).toEqual([0, ""]);
    expect(out).not.toContain("\u001B");
  });

  it("refuses a directory on standard input instead of taking it for an empty record", async () => {
    const directory = openSync(files.path, "r");
    const { exit, out, err } = await uzdik(["audit", "-"], { stdin: directory });
    closeSync(directory);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("a directory");
  });

  it("ends quietly, and as it would have ended, where the reader goes away", async () => {
    const notPublished = without(lawfulContest({ applications: { "KZ-35": 400 }, until: "filed" }), "SocialNoticePosted");
    const log = files.file("long.ndjson", ndjson(notPublished));
    const whole = await uzdik(["audit", log, "--as-of", "2022-08-30"]);
    expect(whole.out.length).toBeGreaterThan(65_536);
    expect(await uzdik(["audit", log, "--as-of", "2022-08-30"], { closesEarly: true })).toEqual({ exit: 1, out: "", err: "" });
  });

  it("reads 60 MB of NDJSON within a heap of 40 MB, since it never holds the text", async () => {
    const place = join(files.path, "wide.ndjson");
    const file = openSync(place, "w");
    // Space between tokens is as legal as it is long.
    const space = " ".repeat(30_000);
    const events = lawfulContest({ applications: { "KZ-35": 400 } });
    for (const event of events) writeSync(file, `${JSON.stringify(event).replace(":", `:${space}`)}\n`);
    closeSync(file);
    const { exit, out, err } = await uzdik(["audit", place, "--as-of", "2022-08-30"], { node: ["--max-old-space-size=40"] });
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain(`${String(events.length)} events`);
    expect(events.length * space.length).toBeGreaterThan(60_000_000);
  }, 60_000);
});
