import fc from "fast-check";
import { plainDate } from "uzdik/calendar";
import { describeFinding, ruleTitle } from "uzdik/text";
import { describe, expect, it } from "vitest";
import type { FindingFacts, Subject } from "../../src/record/finding.js";
import { RULES, type RuleId } from "../../src/regulation/rules.js";
import { commissionName, LANGUAGES, wordsOf } from "./expected.js";
import { APPLICATION, CASES, COMMISSION, CONTEST, FINDINGS, findingOf, REPUBLICAN, SESSION } from "./fixtures.js";

/** What no official would write: a template's debris. */
const DEBRIS = /undefined|null|NaN|Infinity|\[object|[{}<>]|\s\s|\s[.,;:!?)]|\(\s|[.,;:][.,;:]|\(\)|«»|“”/u;
const FULL_SENTENCES = /^\p{Lu}.*[^\s.]\.$/su;

const instancesOf = ({ others = [], ...first }: FindingFacts): readonly FindingFacts[] => [first, ...others];

describe.each(LANGUAGES)("findings in %s", (language) => {
  const tell = (rule: RuleId, subject: Subject, facts: readonly FindingFacts[]): string =>
    describeFinding(findingOf(rule, subject, facts), language);

  it.each(FINDINGS.map((finding, index) => [`${finding.rule} (${String(index)})`, finding] as const))(
    "%s: full sentences with every day, figure, id and name of every instance",
    (_, finding) => {
      const text = describeFinding(finding, language);
      expect(text).not.toMatch(DEBRIS);
      expect(text).toMatch(FULL_SENTENCES);
      const told = text.toLowerCase();
      for (const instance of instancesOf(finding.facts)) {
        for (const words of wordsOf(instance, finding.subject, language)) expect(told).toContain(words.toLowerCase());
      }
    },
  );

  it.each(FINDINGS.map((finding) => [finding.rule, finding] as const))("%s: ends with what the document asks, and where", (rule, finding) => {
    const text = describeFinding(finding, language);
    const asked = ruleTitle(rule, language);
    expect(text).toContain(`. ${asked}`);
    expect(text.slice(text.lastIndexOf(asked))).toMatch(finding.norms.length === 0 ? /[^)]\.$/u : /\(.*\d.*\)\.$/u);
  });

  it.each(FINDINGS.map((finding) => [finding.rule, finding] as const))("%s: names whom it is about", (_, { rule, subject, facts }) => {
    const text = describeFinding(findingOf(rule, subject, [facts]), language);
    if (subject.kind === "application") {
      expect(text).toContain(subject.applicationId);
      expect(text).toContain(commissionName(subject.commissionId, language));
    } else if (subject.kind === "session") {
      expect(text).toContain(subject.sessionId);
      expect(text).toContain(commissionName(subject.commissionId, language));
    }
  });

  it("no two rules say the same, whatever the facts leave out", () => {
    const texts = RULES.map(({ id }) => tell(id, CASES[id][0].subject, [{}]));
    // Two rules of clause 17 and two of clause 21 share what is asked; what was recorded tells them apart.
    expect(new Set(texts).size).toBe(RULES.length);
  });

  it("whatever facts and further instances the record has, the sentences stay whole and tell them all", () => {
    const instance = (all: FindingFacts): fc.Arbitrary<FindingFacts> =>
      fc.subarray(Object.keys(all) as (keyof FindingFacts)[]).map((kept) => Object.fromEntries(kept.map((key) => [key, all[key]])));
    const anyCase = fc
      .constantFrom(...RULES.flatMap(({ id }) => CASES[id].map(({ subject, instances }) => ({ id, subject, instances }))))
      .chain(({ id, subject, instances }) =>
        fc.array(fc.constantFrom(...instances).chain(instance), { minLength: 1, maxLength: 3 }).map((facts) => ({ id, subject, facts })),
      );
    fc.assert(
      fc.property(anyCase, ({ id, subject, facts }) => {
        const text = tell(id, subject, facts);
        expect(text).not.toMatch(DEBRIS);
        expect(text).toMatch(FULL_SENTENCES);
        const told = text.toLowerCase();
        for (const one of facts) for (const words of wordsOf(one, subject, language)) expect(told).toContain(words.toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  it("a rule told of an unusual subject is still a sentence", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES.map(({ id }) => id)),
        fc.constantFrom<Subject>(CONTEST, COMMISSION, REPUBLICAN, SESSION, APPLICATION),
        (rule, subject) => {
          const text = tell(rule, subject, CASES[rule][0].instances);
          expect(text).not.toMatch(DEBRIS);
          expect(text).toMatch(FULL_SENTENCES);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["commission/chair-seat", "amongSeven"],
    ["check/outcome", "recordedAdmitted"],
    ["check/outcome", "computedAdmitted"],
    ["selection/passed", "recordedPassed"],
    ["selection/passed", "computedPassed"],
  ] as const)("%s: yes and no of %s read differently", (rule, fact) => {
    const { subject, instances } = CASES[rule][0];
    const told = (value: boolean): string => tell(rule, subject, [{ ...instances[0], [fact]: value }]);
    expect(told(true)).not.toBe(told(false));
  });

  it("each further instance adds a sentence of its own", () => {
    const facts = [{ on: plainDate("2022-06-05") }, { on: plainDate("2022-06-06") }, { on: plainDate("2022-06-07") }];
    const sentences = (count: number): number => tell("announcement/once", CONTEST, facts.slice(0, count)).split(". ").length;
    expect([1, 2, 3].map(sentences)).toEqual([2, 3, 4]);
  });

  it("the region is named as it was called on the day told of", () => {
    const capital: Subject = { kind: "application", applicationId: "A-1", commissionId: "KZ-71" };
    const on = (day: string): string => tell("check/after-intake", capital, [{ on: plainDate(day) }]);
    const [before, after] = { kk: ["Нұр-Сұлтан", "Астана"], ru: ["Нур-Султан", "Астана"], en: ["Nur-Sultan", "Astana"] }[language];
    expect(on("2022-09-18")).toContain(before);
    expect(on("2022-09-19")).toContain(after);
  });

  it("an id cannot break out of its sentence", () => {
    const text = tell("selection/admitted-only", { ...APPLICATION, applicationId: "A\n\u001b[31m\u202e7" }, [{}]);
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toContain("A\\u000a\\u001b[31m\\u202e7");
  });
});

describe("the three languages", () => {
  it.each(FINDINGS.map((finding) => [finding.rule, finding] as const))("%s reads differently in each", (_, finding) => {
    expect(new Set(LANGUAGES.map((language) => describeFinding(finding, language))).size).toBe(3);
  });

  it("an English text has no Cyrillic but the project's own name and the diploma's, a Kazakh one is not Russian", () => {
    for (const finding of FINDINGS) {
      const english = describeFinding(finding, "en").replace(/«[^»]*»|“[^”]*”/gu, "");
      expect(english).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(describeFinding(finding, "ru").replace(/«[^»]*»|\([^)]*\)/gu, "")).not.toMatch(/[әғқңөұүһі]/iu);
      expect(describeFinding(finding, "kk")).toMatch(/[әғқңөұүі]/iu);
    }
  });
});
