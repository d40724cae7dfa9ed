import fc from "fast-check";
import { account, nextActs, plainDate, replay, sensitivity, type ContestEvent, type NextAct } from "uzdik";
import { commandName, describeAccount, describeDay, describeNextAct, describeSensitivity } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { NEXT_ACT as en } from "../../src/text/en/next-act.js";
import { log } from "../arbitraries.js";
import { altered, idOf, lawfulContest } from "../lawful-contest.js";
import { auditedContest } from "../oracle/contests.js";
import { LANGUAGES } from "./expected.js";

const DEBRIS = /undefined|\[object|NaN|\(\)|«»|“”/u;
const SENTENCES = /^[\p{Lu}\d«“].*\.$/su;

describe("whatever was recorded", () => {
  it("every application's story, every act to come and all that depends on a reading is told in each language", () => {
    fc.assert(
      fc.property(auditedContest(), ({ events, asOf }) => {
        const contest = replay(events);
        const filed = new Set(events.flatMap((event) => (event.type === "ApplicationFiled" ? [event.data.applicationId] : [])));
        const report = sensitivity(contest, asOf);
        const winners = contest.republican.decisions.at(-1)?.winners ?? [];
        for (const language of LANGUAGES) {
          for (const id of filed) {
            const story = account(contest, id);
            for (const paragraph of story === undefined ? [] : describeAccount(story, language)) {
              expect(paragraph).toMatch(SENTENCES);
              expect(paragraph).not.toMatch(DEBRIS);
            }
          }
          for (const act of nextActs(contest, asOf)) {
            const text = describeNextAct(act, language);
            expect(text).toMatch(SENTENCES);
            expect(text).not.toMatch(DEBRIS);
            if (act.lastDay !== undefined) expect(text).toContain(describeDay(act.lastDay, language));
          }
          const lines = describeSensitivity(report, winners, language);
          expect(lines.filter((line) => line.startsWith("– "))).toHaveLength(report.settled.length + report.disputed.length);
          for (const line of lines) {
            expect(line).toMatch(/[.:]$/u);
            expect(line).not.toMatch(DEBRIS);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("a story can be told of any log that can be replayed", () => {
    fc.assert(
      fc.property(log, (events) => {
        const contest = replay(events);
        for (const event of events) {
          const story = event.type === "ApplicationFiled" ? account(contest, event.data.applicationId) : undefined;
          for (const language of LANGUAGES) {
            for (const paragraph of story === undefined ? [] : describeAccount(story, language)) expect(paragraph).not.toMatch(DEBRIS);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(LANGUAGES)("what comes next in %s", (language) => {
  const next = (act: Partial<NextAct>): NextAct => ({
    act: "CheckDocuments",
    by: "regional-commission",
    subject: { kind: "application", applicationId: "A-17", commissionId: "KZ-35" },
    norms: ["N13"],
    must: true,
    ...act,
  });

  it("what must be done and what may be done are told apart, the one with its last day or with the want of one", () => {
    const must = describeNextAct(next({ lastDay: plainDate("2022-06-24") }), language);
    for (const words of ["A-17", describeDay(plainDate("2022-06-24"), language), "13"]) expect(must).toContain(words);
    const open = describeNextAct(next({}), language);
    expect(open).toContain({ en: "sets no term", ru: "срок текстом не установлен", kk: "мерзім белгіленбеген" }[language]);
    const may = describeNextAct(next({ must: false }), language);
    expect(may).toContain({ en: " may ", ru: " может ", kk: " құқылы" }[language]);
    expect(must).not.toContain({ en: " may ", ru: " может ", kk: " құқылы" }[language]);
  });

  it("the verb agrees with its holder in Russian", () => {
    const by = (holder: NextAct["by"]): string => describeNextAct(next({ by: holder }), "ru");
    expect(by("regional-commission")).toContain("комиссия (Карагандинская область) должна");
    expect(by("secretary")).toContain("должен");
    expect(by("agency")).toContain("Агентство должно");
  });

  it("one session and several are told, and what a session to be held is for", () => {
    const one = describeNextAct(next({ act: "ScoreApplication", sessions: ["S-1"] }), language);
    const more = describeNextAct(next({ act: "ScoreApplication", sessions: ["S-1", "S-2", "S-3"] }), language);
    expect(one).toContain("S-1");
    for (const id of ["S-1", "S-2", "S-3"]) expect(more).toContain(id);
    expect(more).toContain({ en: " or ", ru: " или ", kk: " немесе " }[language]);
    const session = next({ act: "HoldSession", by: "secretary", subject: { kind: "commission", commissionId: "KZ-35" }, duty: "selection/scored" });
    expect(describeNextAct(session, language)).toContain({ en: "scored by the criteria", ru: "оцениваются в баллах", kk: "балмен бағаланады" }[language]);
    const { duty: _, ...idle } = session;
    expect(describeNextAct(idle, language).split(". ")).toHaveLength(1);
  });

  it("every command has a name of its own, and can be told of", () => {
    const commands = Object.keys(en.commands) as NextAct["act"][]; // the table has every command
    expect(commands).toHaveLength(24);
    expect(new Set(commands.map((command) => commandName(command, language))).size).toBe(24);
    const texts = commands.map((command) => describeNextAct(next({ act: command }), language));
    expect(new Set(texts).size).toBe(24);
    for (const text of texts) expect(text).toMatch(SENTENCES);
  });
});

describe.each(LANGUAGES)("what hangs on a reading in %s", (language) => {
  const end = plainDate("2022-12-31");
  const clear = altered(lawfulContest(), "ApplicationScored", (data) => ({
    ...data,
    total: 20,
    sheet: {
      criteria: {
        ...data.sheet.criteria,
        "incomplete-package": { points: 5, violation: false },
        "unlawful-documents": { points: 0, violation: true },
        "other-violations": { points: 0, violation: true },
      },
    },
  }));
  const winners = [1, 2, 3].map((n) => idOf("KZ-35", n));
  const about = (history: readonly ContestEvent[], names = winners): readonly string[] =>
    describeSensitivity(sensitivity(replay(history), end), names, language);

  it("three winners that are the same under every reading are said to be so, by name", () => {
    const [first] = about(clear);
    expect(first).toContain({ en: "are the same under every reading.", ru: "одни и те же при любом толковании.", kk: "Кез келген түсіндіруде жеңімпаздар өзгермейді" }[language]);
    for (const id of winners) expect(first).toContain(id);
    expect(about(clear)[1]).toContain({ en: "Nobody", ru: "не зависят", kk: "байланысты емес" }[language]);
  });

  it("winners whose naming hangs on readings are said to, by the names of the readings", () => {
    const five = altered(
      clear,
      "SessionHeld",
      ({ session }) => ({ session: { ...session, present: session.present.slice(0, 5) } }),
      ({ session }) => session.id === "republican/decision",
    );
    const history = altered(five, "WinnersDecided", ({ sessionId }) => ({ sessionId, winners }));
    const [first] = about(history);
    expect(first).toContain({ en: "the chair's seat", ru: "место председателя", kk: "төрағаның орны" }[language]);
    expect(first).toContain({ en: "the republican quorum", ru: "кворум республиканской комиссии", kk: "республикалық комиссияның кворумы" }[language]);
    for (const id of winners) expect(first).toContain(id);
  });

  it("winners whose selection hangs on a reading stand, and the step is told", () => {
    const [first, second] = about(lawfulContest());
    expect(first).toContain({ en: "what led to it depends", ru: "то, что к нему привело", kk: "шешімге апарған қадамдар" }[language]);
    expect(second).toContain({ en: "the scale of points", ru: "шкала баллов", kk: "балл шкаласы" }[language]);
    for (const id of winners) expect(second).toContain(id);
  });

  it("one winner and none have their words, and figures agree", () => {
    expect(about(clear, [idOf("KZ-35", 1)])[0]).toContain({ en: "The only winner, “KZ-35/1”, is", ru: "Победитель один и тот же", kk: "жеңімпаз өзгермейді" }[language]);
    expect(about([], [])[0]).toContain({ en: "No winners", ru: "ещё нет", kk: "әлі жоқ" }[language]);
    const empty = about([], []);
    expect(empty).toHaveLength(4);
    expect(about(lawfulContest({ until: "filed" }), []).join("\n")).not.toMatch(DEBRIS);
  });
});
