import { DEFAULT_READINGS, READING_REGISTER, replay, sensitivity, type ReadingId, type Readings } from "uzdik";
import { describeFinding, describeOption, describeSensitivity, readingName } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../text/expected.js";
import { AUDITED_ON, PAIRS } from "./pairs.js";

const DEBRIS = /undefined|null|NaN|\[object|[{}<>]|\s\s|\s[.,;:!?)]|[.,;:][.,;:]/u;

function optionsOf(id: ReadingId): readonly string[] {
  return READING_REGISTER.find((entry) => entry.id === id)?.options ?? [];
}

function with1(id: ReadingId, option: string): Partial<Readings> {
  return { [id]: option };
}

const titled = PAIRS.map((pair) => [`${pair.reading}: ${pair.what}`, pair] as const);

it.each(READING_REGISTER.map(({ id }) => [id] as const))("%s has a pair of cases for each of its options", (id) => {
  const pairs = PAIRS.filter(({ reading }) => reading === id);
  expect(pairs.length).toBeGreaterThan(0);
  // Any two options part ways in one of the pairs.
  const answersUnder = (option: string): string => JSON.stringify(pairs.map(({ answers }) => answers[option]));
  expect(new Set(optionsOf(id).map(answersUnder)).size).toBe(optionsOf(id).length);
});

describe.each(titled)("%s", (_, pair) => {
  it("comes out as stated under each option", () => {
    expect(Object.keys(pair.answers)).toEqual(optionsOf(pair.reading));
    for (const option of optionsOf(pair.reading)) expect([option, pair.outcomes(with1(pair.reading, option))]).toEqual([option, pair.answers[option]]);
  });

  it("is told apart by this reading and by no other that is not named", () => {
    const areApart = (readings: Partial<Readings>): boolean => {
      const [first, second] = pair.outcomes(readings);
      return first !== second;
    };
    const byDefault = areApart({});
    const telling = READING_REGISTER.filter(({ id }) => optionsOf(id).some((option) => areApart(with1(id, option)) !== byDefault)).map(({ id }) => id);
    expect(new Set(telling)).toEqual(new Set([pair.reading, ...(pair.also ?? [])]));
  });
});

const audited = titled.flatMap(([title, pair]) => (pair.audited === undefined ? [] : [[title, pair, pair.audited] as const]));

describe.each(audited)("in words, %s", (_, pair, { rule, logs }) => {
  it.each(LANGUAGES)("the reading that each disputed finding hangs on is told in %s", (language) => {
    logs.forEach((log, place) => {
      const found = optionsOf(pair.reading).filter((option) => pair.answers[option]?.[place] === "fault");
      const report = sensitivity(replay(log), AUDITED_ON);
      const disputed = report.disputed.filter(({ finding, holdsWhen }) => finding.rule === rule && holdsWhen.some((combination) => pair.reading in combination));
      if (found.length === 0 || found.length === optionsOf(pair.reading).length) return;
      expect(disputed.length).toBeGreaterThan(0);
      const lines = describeSensitivity(report, [], language);
      for (const line of lines) expect(line).not.toMatch(DEBRIS);
      for (const option of found) expect(lines.join("\n").toLowerCase()).toContain(describeOption(pair.reading, option, language).toLowerCase());
      for (const { finding } of disputed) expect(lines).toContain(`– ${describeFinding(finding, language)}`);
    });
  });
});

describe.each(LANGUAGES)("names of readings in %s", (language) => {
  it.each(READING_REGISTER.map((entry) => [entry.id, entry.options] as const))("%s: a name, and a condition for each option, all different", (id, options) => {
    const words = [readingName(id, language), ...options.map((option) => describeOption(id, option, language))];
    for (const phrase of words) {
      expect(phrase).not.toMatch(DEBRIS);
      expect(phrase).not.toMatch(/[.:;?]$/u);
      expect(phrase.length).toBeLessThan(100);
      if (language !== "en") expect(phrase).not.toMatch(/[a-z]/u);
    }
    expect(new Set(words).size).toBe(words.length);
    expect(Object.keys(DEFAULT_READINGS)).toContain(id);
    expect(() => describeOption(id, "no such option", language)).toThrow(RangeError);
    expect(() => describeOption(id, "constructor", language)).toThrow(RangeError);
  });
});

it("of two readings no names are the same", () => {
  for (const language of LANGUAGES) expect(new Set(READING_REGISTER.map(({ id }) => readingName(id, language))).size).toBe(READING_REGISTER.length);
});

