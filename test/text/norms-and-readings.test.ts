import { cite, describeNorm, describeOption, describeReading } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { NORMS } from "../../src/regulation/norms.js";
import { READING_REGISTER } from "../../src/regulation/readings.js";
import { LANGUAGES } from "./expected.js";

const DEBRIS = /undefined|null|NaN|\s\s|\s[.,;:!?)]|[.,;:][.,;:]/u;

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(NORMS.map(({ id }) => [id] as const))("norm %s has a digest of its own", (id) => {
    const digest = describeNorm(id, language);
    expect(digest).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(digest).not.toMatch(DEBRIS);
    expect(NORMS.filter((other) => describeNorm(other.id, language) === digest)).toHaveLength(1);
  });

  it("the figures of the norms stand in their digests", () => {
    expect(describeNorm("N15.2", language)).toContain("15");
    expect(describeNorm("A2", language)).toMatch(/5.*0/u);
    const words = {
      kk: { "N12.0": "екі апта", "N13": "жеті жұмыс күні", "N16.1": "бес жұмыс күні", "N19": "үш жұмыс күні", "N17": "үш", "N21": "үш" },
      ru: { "N12.0": "двух недель", "N13": "семи рабочих дней", "N16.1": "пяти рабочих дней", "N19": "трёх рабочих дней", "N17": "три", "N21": "трёх" },
      en: { "N12.0": "two weeks", "N13": "seven working days", "N16.1": "five working days", "N19": "three working days", "N17": "three", "N21": "three" },
    }[language];
    for (const norm of ["N12.0", "N13", "N16.1", "N19", "N17", "N21"] as const) expect(describeNorm(norm, language).toLowerCase()).toContain(words[norm]);
  });

  it("the absent clause is told as absent", () => {
    expect(describeNorm("N10", language)).toMatch(/9.*11/u);
    expect(cite("N10", language)).toContain("10");
  });

  it.each(READING_REGISTER.map((entry) => [entry.id, entry] as const))("reading %s: a question, and an argument for each option in the register's order", (id, { options }) => {
    const described = describeReading(id, language);
    expect(described.question).toMatch(/^[\p{Lu}\d].*\?$/u);
    expect(described.options.map(({ value }) => value)).toEqual(options);
    const all = described.options.map(({ argument }) => argument);
    for (const argument of all) {
      expect(argument).toMatch(/^[\p{Lu}\d«].*\.$/u);
      expect(argument).not.toMatch(DEBRIS);
    }
    expect(new Set(all).size).toBe(options.length);
  });
});

it("an option that a reading does not have is refused, with those it has", () => {
  for (const language of LANGUAGES) {
    for (const option of ["eighth", "constructor"]) {
      expect(() => describeOption("points-scale", option, language)).toThrow(new RangeError(`points-scale: expected one of graded, binary; got "${option}"`));
    }
  }
});

it("norms and readings read differently in each language", () => {
  for (const { id } of NORMS) expect(new Set(LANGUAGES.map((language) => describeNorm(id, language))).size).toBe(3);
  for (const { id } of READING_REGISTER) expect(new Set(LANGUAGES.map((language) => describeReading(id, language).question)).size).toBe(3);
});
