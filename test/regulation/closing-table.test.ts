import { NORMS } from "uzdik";
import { describe, expect, it } from "vitest";
import { closingTable, type Outcome } from "./closing-table.js";
import { languageOf } from "./language.js";
import { list } from "./list.js";

const NONE: Outcome = { part: "N5", trials: 0, kept: 0, broken: 0, atBoundary: 0, byReading: 0, failed: false };

describe("the closing table", () => {
  const outcomes: readonly Outcome[] = [
    { ...NONE, trials: 2, kept: 1, broken: 1, atBoundary: 2 },
    { ...NONE, trials: 3, broken: 3, byReading: 3, failed: true },
    { ...NONE, part: "A2", trials: 4, kept: 4 },
    { ...NONE, part: "record", trials: 1 },
  ];
  const linesIn = (language: "kk" | "ru" | "en"): readonly (readonly string[])[] =>
    closingTable(outcomes, language).split("\n").map((line) => line.trim().split(/\s{2,}/u));
  const lineOf = (name: string): readonly string[] | undefined => linesIn("en").find(([first]) => first === name);

  it("adds up the tests of a part, whichever worker they ran in", () => {
    expect(lineOf("5")).toEqual(["5", "9", "5", "5", "1", "4", "2", "3", "1"]);
    expect(lineOf("A2")).toEqual(["A2", "1", "1", "4", "4", "–", "–", "–", "–"]);
    expect(lineOf("record")).toEqual(["record", "–", "–", "1", "–", "–", "–", "–", "–"]);
  });

  it("has a line for every clause, tried or not, and the sum of all", () => {
    for (const name of ["H", "10", "24", "A1"]) expect(lineOf(name)?.slice(3)).toEqual(["–", "–", "–", "–", "–", "–"]);
    const executable = NORMS.filter(({ kind }) => kind === "executable").length;
    expect(lineOf("total")).toEqual(["total", String(NORMS.length), String(executable), "10", "5", "4", "2", "3", "1"]);
  });

  it.each([
    { language: "kk", says: ["тармақ", "барлығы", "күнтізбе"] },
    { language: "ru", says: ["пункт", "всего", "календарь"] },
    { language: "en", says: ["clause", "total", "calendar"] },
  ] as const)("speaks $language", ({ language, says }) => {
    expect(linesIn(language).map(([first]) => first)).toEqual(expect.arrayContaining([...says]));
  });
});

describe("the list", () => {
  it("has a norm, under it its rules, under those the cases; what was left out is not told as passed", () => {
    const passed = (name: string) => ({ name, passed: true, parts: [] });
    const rule = { name: "session/quorum", passed: true, parts: [passed("Five of seven"), { name: "Four", passed: false, parts: [] }] };
    const norms = [{ name: "N5.7", passed: true, parts: [rule, passed("All")] }, { name: "N6", passed: true, parts: [passed("One")] }];
    expect(list(norms).split("\n")).toEqual([
      "", "N5.7", "  session/quorum", "    ✓ Five of seven", "    – Four", "  ✓ All",
      "", "N6", "  ✓ One",
    ]);
  });
});

describe("UZDIK_LANG", () => {
  it("chooses the language; English unless told", () => {
    expect(["kk", "ru", "en", "", undefined].map(languageOf)).toEqual(["kk", "ru", "en", "en", "en"]);
  });

  it.each(["de", "KK", "__proto__"])("refuses %j and says what it takes", (asked) => {
    expect(() => languageOf(asked)).toThrow(`UZDIK_LANG: expected kk, ru, en; got "${asked}"`);
  });
});
