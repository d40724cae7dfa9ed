import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "uzdik";
import { beforeAll, describe, expect, it } from "vitest";
import { BUNDLES, bundleOf, LANGUAGES, TARGETS } from "../bench/bundle.js";

/**
 * What a bundle may weigh, in bytes, minified and compressed. A limit stands at its target, or where the code has got to on
 * the way there: it goes up for nothing but an answer that was wrong, or a time that is met by it (`replay` and `decide`: 300
 * bytes each, `sensitivity`: 160).
 */
const LIMITS = { calendar: TARGETS.calendar, core: 36_610, language: TARGETS.language };

/** Every title of a rule, in each language, less its capital: sentences that nothing but `uzdik/text` has. */
let titles: Readonly<Record<Language, readonly string[]>>;

beforeAll(async () => {
  if (!existsSync("dist/text.js")) execFileSync("npm", ["run", "build"]);
  const built = async (entry: string): Promise<unknown> => import(pathToFileURL(resolve(`dist/${entry}.js`)).href);
  const { RULES } = (await built("index")) as typeof import("uzdik"); // its built file
  const { ruleTitle } = (await built("text")) as typeof import("uzdik/text"); // its built file
  const inLanguage = (language: Language): readonly string[] => RULES.map(({ id }) => ruleTitle(id, language).slice(1));
  titles = { kk: inLanguage("kk"), ru: inLanguage("ru"), en: inLanguage("en") };
}, 120_000);

/** The titles of one language that stand in a text. */
function titlesIn(text: string, language: Language): readonly string[] {
  return titles[language].filter((title) => text.includes(title));
}

describe("what a user's bundle grows by", () => {
  const core = (): number => bundleOf(BUNDLES.core).bytes;

  it(`is at most ${LIMITS.calendar} bytes for the calendar (target: ${TARGETS.calendar})`, () => {
    expect(bundleOf(BUNDLES.calendar).bytes).toBeLessThanOrEqual(LIMITS.calendar);
  });

  it(`is at most ${LIMITS.core} bytes for the whole core (target: ${TARGETS.core})`, () => {
    expect(core()).toBeLessThanOrEqual(LIMITS.core);
  });

  it.each(LANGUAGES)(`is at most ${LIMITS.language} bytes more with a language (target: ${TARGETS.language}): %s`, (name) => {
    expect(bundleOf(BUNDLES[name]).bytes - core()).toBeLessThanOrEqual(LIMITS.language);
  });

  it.each(["uzdik", "uzdik/calendar", "uzdik/text", "uzdik/schema"])("is nothing where nothing of %s is used", (entry) => {
    expect(bundleOf(`import "${entry}";`).text).toBe("");
  });
});

describe("what a bundle holds", () => {
  it("is zod with the schema alone", () => {
    const withZod = Object.entries(BUNDLES).filter(([, module]) => bundleOf(module).packages.includes("zod"));
    expect(withZod.map(([name]) => name)).toEqual(["schema"]);
    // What a bundle with zod in it says, so that the next line looks for something that is there.
    expect(bundleOf(BUNDLES.schema).text).toContain("invalid_type");
    for (const name of ["calendar", "core", ...LANGUAGES] as const) expect(bundleOf(BUNDLES[name]).text).not.toContain("invalid_type");
  });

  it("is no package of anybody's without schema and text", () => {
    expect([bundleOf(BUNDLES.calendar).packages, bundleOf(BUNDLES.core).packages]).toEqual([[], []]);
  });

  it("is no rule with the calendar alone", () => {
    expect(bundleOf(BUNDLES.core).text).toContain("check/after-intake");
    expect(bundleOf(BUNDLES.calendar).text).not.toContain("check/after-intake");
  });

  it("is no sentence without the text", () => {
    const { text } = bundleOf(BUNDLES.core);
    expect([titlesIn(text, "kk"), titlesIn(text, "ru"), titlesIn(text, "en")]).toEqual([[], [], []]);
  });

  it.each([
    ["core and Kazakh", "kk"],
    ["core and Russian", "ru"],
    ["core and English", "en"],
  ] as const)("is the sentences of one language where one is asked for: %s", (name, language) => {
    const { text } = bundleOf(BUNDLES[name]);
    const others = (["kk", "ru", "en"] as const).filter((other) => other !== language);
    expect(titlesIn(text, language).length).toBeGreaterThan(titles[language].length / 2);
    expect(others.map((other) => titlesIn(text, other))).toEqual([[], []]);
  });
});
