import { enGB } from "date-fns/locale/en-GB";
import { kk } from "date-fns/locale/kk";
import { ru } from "date-fns/locale/ru";
import { plainDate } from "uzdik/calendar";
import { cite, describeDay, describeFinding, describeStatus, describeSubject, holderName, ruleTitle } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { NORMS } from "../../src/regulation/norms.js";
import { RULES } from "../../src/regulation/rules.js";
import { count, plural } from "../../src/text/ru/grammar.js";
import { LANGUAGES } from "./expected.js";
import { APPLICATION, COMMISSION, CONTEST, findingOf, REPUBLICAN, SESSION } from "./fixtures.js";

describe("days", () => {
  it.each([
    ["2022-06-15", "2022 жылғы 15 маусым", "15 июня 2022 года", "15 June 2022"],
    ["2022-03-01", "2022 жылғы 1 наурыз", "1 марта 2022 года", "1 March 2022"],
    ["2024-02-29", "2024 жылғы 29 ақпан", "29 февраля 2024 года", "29 February 2024"],
    ["2021-12-31", "2021 жылғы 31 желтоқсан", "31 декабря 2021 года", "31 December 2021"],
    ["2022-05-08", "2022 жылғы 8 мамыр", "8 мая 2022 года", "8 May 2022"],
  ])("%s: %s, %s, %s", (day, kk, ru, en) => {
    expect(LANGUAGES.map((language) => describeDay(plainDate(day), language))).toEqual([kk, ru, en]);
  });

  it("names the months as date-fns does", () => {
    const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
    const locales = { kk, ru, en: enGB };
    for (const language of LANGUAGES) {
      const told = MONTHS.map((month) => describeDay(plainDate(`2022-${String(month + 1).padStart(2, "0")}-15`), language).match(/\p{L}{3,}(?= 2022|$)/u)?.[0]);
      expect(told).toEqual(MONTHS.map((month) => locales[language].localize.month(month, { width: "wide", context: "formatting" })));
    }
  });
});

it("a day that no calendar has is a programmer's mistake", () => {
  const day = "2022-13-01" as ReturnType<typeof plainDate>; // what a caller without types may give
  for (const language of LANGUAGES) expect(() => describeDay(day, language)).toThrow('expected a day YYYY-MM-DD, got "2022-13-01"');
});

describe("Russian plurals", () => {
  it.each([
    [0, "0 голосов"], [1, "1 голос"], [2, "2 голоса"], [3, "3 голоса"], [4, "4 голоса"], [5, "5 голосов"], [10, "10 голосов"],
    [11, "11 голосов"], [12, "12 голосов"], [14, "14 голосов"], [15, "15 голосов"], [20, "20 голосов"], [21, "21 голос"],
    [22, "22 голоса"], [25, "25 голосов"], [100, "100 голосов"], [101, "101 голос"], [111, "111 голосов"], [114, "114 голосов"],
    [122, "122 голоса"], [1011, "1011 голосов"], [-1, "-1 голос"], [-5, "-5 голосов"], [2.5, "2,5 голоса"],
  ])("%d: %s", (number, words) => {
    expect(count(number, "голос", "голоса", "голосов")).toBe(words);
  });

  it("the verb agrees too", () => {
    const present = (number: number): string => describeFinding(findingOf("session/quorum", SESSION, [{ present: number, required: 5 }]), "ru");
    expect(present(1)).toContain("засчитан 1 присутствующий,");
    expect(present(4)).toContain("засчитано 4 присутствующих,");
    expect(plural(11, "назван", "названо", "названо")).toBe("названо");
  });
});

describe("after a Kazakh figure and an English one", () => {
  it("the Kazakh noun stays singular, the English one does not", () => {
    const quorum = (language: "kk" | "en", present: number): string =>
      describeFinding(findingOf("session/quorum", SESSION, [{ present, required: 5 }]), language);
    expect(quorum("kk", 4)).toContain("4 адам есептелген, ал кемінде 5 қажет");
    expect(quorum("en", 1)).toContain("1 person present counts");
    expect(quorum("en", 4)).toContain("4 persons present count,");
  });
});

describe("citations", () => {
  it.each([
    ["N12.0", "12-тармақ", "пункт 12", "clause 12"],
    ["N5.7", "5-тармақ", "пункт 5", "clause 5"],
    ["N24", "24-тармақ", "пункт 24", "clause 24"],
    ["A1", "1-қосымша", "приложение 1", "annex 1"],
    ["A2", "2-қосымша", "приложение 2", "annex 2"],
    ["H", "тақырып", "заголовок", "heading"],
  ] as const)("%s: %s, %s, %s", (norm, kk, ru, en) => {
    expect(LANGUAGES.map((language) => cite(norm, language))).toEqual([kk, ru, en]);
  });

  it("every norm is cited by the clause or annex it stands in", () => {
    for (const { id } of NORMS) {
      const number = /\d+/.exec(id)?.[0] ?? "";
      for (const language of LANGUAGES) expect(cite(id, language)).toContain(number);
    }
  });

  it("several norms of one clause are cited once, clauses in order, annexes after them", () => {
    const finding = findingOf("check/outcome", APPLICATION, [{}]);
    expect(describeFinding(finding, "kk")).toMatch(/ \(9, 12 және 14-тармақтар және 1-қосымша\)\.$/u);
    expect(describeFinding(finding, "ru")).toMatch(/ \(пункты 9, 12 и 14 и приложение 1\)\.$/u);
    expect(describeFinding(finding, "en")).toMatch(/ \(clauses 9, 12 and 14 and annex 1\)\.$/u);
    const shuffled = { ...finding, norms: ["N20.1", "A2", "H", "N4.0", "N4.1", "A1"] as const };
    expect(describeFinding(shuffled, "en")).toMatch(/ \(heading, clauses 4 and 20 and annexes 1 and 2\)\.$/u);
  });
});

describe("what a list needs", () => {
  it.each([
    [CONTEST, "конкурс", "конкурс", "the contest"],
    [COMMISSION, "Қарағанды облысы бойынша өңірлік комиссия", "региональная комиссия (Карагандинская область)", "the regional commission for Karaganda Region"],
    [REPUBLICAN, "республикалық комиссия", "республиканская комиссия", "the republican commission"],
    [SESSION, "Алматы қаласы бойынша өңірлік комиссияның «S-1» отырысы", "заседание «S-1» региональной комиссии (город Алматы)", "session “S-1” of the regional commission for the city of Almaty"],
    [APPLICATION, "Павлодар облысы бойынша «A-17» өтініші", "заявление «A-17» (Павлодарская область)", "application “A-17” (Pavlodar Region)"],
  ])("a subject by its name", (subject, kk, ru, en) => {
    expect(LANGUAGES.map((language) => describeSubject(subject, language))).toEqual([kk, ru, en]);
  });

  it("a subject as it was called on a day", () => {
    const capital = { kind: "commission", commissionId: "KZ-71" } as const;
    expect(describeSubject(capital, "ru", plainDate("2022-09-18"))).toBe("региональная комиссия (город Нур-Султан)");
    expect(describeSubject(capital, "ru")).toBe("региональная комиссия (город Астана)");
  });

  it("a holder and a status of each duty", () => {
    expect(LANGUAGES.map((language) => holderName("territorial-department", language))).toEqual([
      "аумақтық департамент", "территориальный департамент", "the territorial department",
    ]);
    expect(LANGUAGES.map((language) => describeStatus("overdue", language))).toEqual(["мерзімі өтіп кеткен", "просрочено", "overdue"]);
  });

  it("a title of each rule: short, capitalised, without a full stop", () => {
    for (const { id } of RULES) {
      for (const language of LANGUAGES) {
        expect(ruleTitle(id, language)).toMatch(/^[\p{Lu}\d].*[^.\s]$/u);
        expect(ruleTitle(id, language).length).toBeLessThan(160);
      }
    }
  });
});
