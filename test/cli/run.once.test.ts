import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { uzdik } from "./host.js";

const NAMES = ["audit", "schedule", "calendar"];

describe("uzdik", () => {
  it("tells its subcommands and its exit codes on --help and on -h", async () => {
    const { exit, out, err } = await uzdik(["--help"]);
    expect([exit, err]).toEqual([0, ""]);
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, "mu"));
    expect(out).toContain("Exit: 0");
    expect(await uzdik(["-h"])).toEqual({ exit, out, err });
  });

  it("tells the same on standard error and ends with 2 when nothing is asked", async () => {
    const { out } = await uzdik(["--help"]);
    expect(await uzdik([])).toEqual({ exit: 2, out: "", err: out });
  });

  it("tells the version of the package, alone on a line", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }; // the package's own
    expect(await uzdik(["--version"])).toEqual({ exit: 0, out: `${version}\n`, err: "" });
  });

  it.each(["audti", "__proto__", "constructor", "", "AUDIT"])("refuses the subcommand %j and names those there are", async (name) => {
    const { exit, out, err } = await uzdik([name]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(`unknown command ${name}`);
    expect(err).toContain("audit, schedule, calendar");
    expect(err).toContain("uzdik --help");
  });

  it("refuses an option before the subcommand and says where options stand", async () => {
    const { exit, out, err } = await uzdik(["--lang", "kk", "audit", "-"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("unknown option --lang; options stand after a command");
  });
});

describe.each(NAMES)("uzdik %s", (name) => {
  it("tells what it takes on --help, also beside what it would otherwise refuse", async () => {
    const { exit, out, err } = await uzdik([name, "--help"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: uzdik ${name} `);
    expect(out).toContain("--lang");
    expect(out).toContain("Exit: 0");
    expect(await uzdik([name, "one", "two", "--lang", "xx", "-h"])).toEqual({ exit, out, err });
  });

  it.each(["--langg", "-x", "--constructor", "--__proto__"])("refuses the option %s and names those it has", async (option) => {
    const { exit, out, err } = await uzdik([name, "2022", option]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(option);
    expect(err).toContain("--lang");
    expect(err).toContain(`uzdik ${name} --help`);
  });

  it("refuses a language it does not speak and names those it does", async () => {
    const { exit, out, err } = await uzdik([name, ...(name === "schedule" ? [] : ["2022"]), "--lang", "de"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain('--lang: expected kk, ru, en; got "de"');
  });

  it("refuses an option without its value, and one that is given twice", async () => {
    const positionals = name === "schedule" ? [] : ["2022"];
    expect(await uzdik([name, ...positionals, "--lang"])).toMatchObject({ exit: 2, out: "" });
    const twice = await uzdik([name, ...positionals, "--lang", "en", "--lang", "ru"]);
    expect(twice).toMatchObject({ exit: 2, out: "" });
    expect(twice.err).toContain("--lang is given more than once");
  });

  it("refuses what stands there and is not asked for", async () => {
    const { exit, out, err } = await uzdik([name, "2022", "too much"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(name === "schedule" ? '"2022"' : '"too much"');
  });
});
