import { plainDate } from "uzdik/calendar";
import { describeDay, describeDuty } from "uzdik/text";
import { describe, expect, it } from "vitest";
import type { Duty, Subject } from "../../src/record/finding.js";
import { RULES } from "../../src/regulation/rules.js";
import { commissionName, LANGUAGES } from "./expected.js";
import { APPLICATION, CASES, COMMISSION, SESSION } from "./fixtures.js";

const DEBRIS = /undefined|null|NaN|\[object|[{}<>]|\s\s|\s[.,;:!?)]|\(\s|[.,;:][.,;:]/u;
const since = plainDate("2022-06-15");
const lastDay = plainDate("2022-06-24");
const performedOn = plainDate("2022-06-27");

const DUTY_RULES = RULES.flatMap((rule) => ("holder" in rule ? [rule] : []));
const STATUSES = ["open", "performed", "performed-late", "overdue"] as const satisfies readonly Duty["status"][];

function dutyOf(rule: (typeof DUTY_RULES)[number], more: Partial<Duty> = {}): Duty {
  return {
    rule: rule.id, norms: rule.norms, holder: rule.holder, subject: CASES[rule.id][0].subject,
    since, status: "open", readings: [], ...more,
  };
}

describe.each(LANGUAGES)("duties in %s", (language) => {
  it.each(DUTY_RULES.map((rule) => [rule.id, rule] as const))("%s: who, by when and how it stands", (_, rule) => {
    for (const status of STATUSES) {
      for (const term of [{ lastDay }, {}]) {
        for (const done of [{ performedOn }, {}]) {
          const text = describeDuty(dutyOf(rule, { status, ...term, ...done }), language);
          expect(text).not.toMatch(DEBRIS);
          expect(text).toMatch(/^\p{Lu}.*\.$/u);
          expect(text).toContain(describeDay(since, language));
          expect(text.includes(describeDay(lastDay, language))).toBe("lastDay" in term);
          expect(text.includes(describeDay(performedOn, language))).toBe("performedOn" in done && status.startsWith("performed"));
        }
      }
    }
  });

  it.each(DUTY_RULES.map((rule) => [rule.id, rule] as const))("%s: each status reads differently, term or no term", (_, rule) => {
    const told = STATUSES.flatMap((status) => [describeDuty(dutyOf(rule, { status }), language), describeDuty(dutyOf(rule, { status, lastDay }), language)]);
    expect(new Set(told).size).toBe(told.length);
  });

  it("every duty names its subject and its region, the region once", () => {
    for (const rule of DUTY_RULES) {
      const duty = dutyOf(rule);
      const text = describeDuty(duty, language);
      const { subject } = duty;
      if (subject.kind === "application") expect(text).toContain(subject.applicationId);
      if (subject.kind === "session") expect(text).toContain(subject.sessionId);
      if (subject.kind !== "contest" && !["final/interviewed", "award/file", "award/diplomas"].includes(rule.id)) {
        const name = commissionName(subject.commissionId, language);
        if (rule.id !== "winners/decided") expect(text.split(name)).toHaveLength(2);
      }
    }
  });

  it("no two duties read the same", () => {
    expect(new Set(DUTY_RULES.map((rule) => describeDuty(dutyOf(rule), language))).size).toBe(DUTY_RULES.length);
  });

  it("a rule that is no duty is a programmer's mistake", () => {
    const [rule] = DUTY_RULES;
    if (rule === undefined) throw new Error("no duties");
    expect(() => describeDuty({ ...dutyOf(rule), rule: "announcement/once" }, language)).toThrow(/announcement\/once/);
  });
});

describe("a duty in full", () => {
  const duty = (subject: Subject, more: Partial<Duty>): Duty => ({
    rule: "check/within-seven-working-days", norms: ["N13"], holder: "regional-commission", subject, since, status: "open", readings: [], ...more,
  });

  it("with a term, open", () => {
    const check = duty(APPLICATION, { lastDay });
    expect(describeDuty(check, "en")).toBe(
      "The regional commission for Pavlodar Region must check the documents of application “A-17” no later than 24 June 2022 (clause 13). " +
        "The term is counted from 15 June 2022. It is open.",
    );
    expect(describeDuty(check, "ru")).toBe(
      "Региональная комиссия (Павлодарская область) должна провести проверку документов по заявлению «A-17» не позднее 24 июня 2022 года (пункт 13). " +
        "Срок отсчитывается от 15 июня 2022 года. Обязанность ожидает исполнения, срок не истёк.",
    );
    expect(describeDuty(check, "kk")).toBe(
      "Павлодар облысы бойынша өңірлік комиссия 2022 жылғы 24 маусым күнінен кешіктірмей «A-17» өтінішінің құжаттарын тексеруге тиіс (13-тармақ). " +
        "Мерзім 2022 жылғы 15 маусым күнінен бастап есептеледі. Міндет әлі орындалмаған, мерзім өткен жоқ.",
    );
  });

  it("of a department, of a secretary", () => {
    expect(describeDuty(duty(COMMISSION, { rule: "handoff/within-three-working-days", norms: ["N19"], holder: "territorial-department", lastDay, status: "overdue" }), "en")).toBe(
      "The territorial department for Karaganda Region must send the documents, the materials and the decision of the commission to the Agency no later than 24 June 2022 (clause 19). " +
        "The term is counted from 15 June 2022. It has not been performed and is overdue: the last day has passed.",
    );
    expect(describeDuty(duty(SESSION, { rule: "session/minutes-signed", norms: ["N5.8", "N7.8", "N8.3"], holder: "secretary", status: "performed", performedOn }), "ru")).toBe(
      "Секретарь региональной комиссии (город Алматы) должен оформить протокол заседания «S-1» и обеспечить его подписание председателем и секретарём (пункты 5, 7 и 8). " +
        "Срок текстом не установлен; обязанность возникла 15 июня 2022 года. Обязанность исполнена 27 июня 2022 года.",
    );
  });
});
