import { account, ADMISSION_REMARKS, plainDate, replay, type AccountOutcome, type ContestEvent } from "uzdik";
import { cite, describeAccount, describeDay } from "uzdik/text";
import { describe, expect, it } from "vitest";
import * as en from "../../src/text/en/names.js";
import * as kk from "../../src/text/kk/names.js";
import * as ru from "../../src/text/ru/names.js";
import { altered, at, chairOf, DAYS, filingOf, idOf, lawfulContest, of, sevenOf, sheetOf, without } from "../lawful-contest.js";
import { LANGUAGES } from "./expected.js";

const DEBRIS = /undefined|null|NaN|\[object|[{}<>]|\s\s|\s[.,;:!?)]|[.,;:][.,;:]|\(\)|«»|“”/u;
const NAMES = { en, kk, ru };
const FIRST = idOf("KZ-35", 1);
const FOURTH = idOf("KZ-35", 4);

function told(log: readonly ContestEvent[], id: string, language: (typeof LANGUAGES)[number]): readonly string[] {
  const story = account(replay(log), id);
  if (story === undefined) throw new Error(`expected ${id} to be filed`);
  const paragraphs = describeAccount(story, language);
  expect(paragraphs).toHaveLength(story.steps.length + 2);
  for (const paragraph of paragraphs) {
    expect(paragraph).toMatch(/^[\p{Lu}\d«].*\.$/u);
    expect(paragraph).not.toMatch(DEBRIS);
  }
  return paragraphs;
}

function filedAt(moment: ReturnType<typeof at>): ContestEvent[] {
  return altered(lawfulContest({ until: "filed" }), "ApplicationFiled", (data) => ({ ...data, filing: { ...data.filing, receivedAt: moment } }), of(FIRST));
}

function withBallots(log: readonly ContestEvent[], chairs: readonly number[], others: readonly number[]): ContestEvent[] {
  const names = (all: readonly number[]): readonly string[] => all.map((n) => idOf("KZ-35", n));
  const ballots = sevenOf("KZ-35").map((voter, place) => ({ voter, choices: names(voter === chairOf("KZ-35") ? chairs : place < 4 ? others : [1, 2, 4]) }));
  return altered(log, "FinalistsDecided", (data) => ({ ...data, ballots }), ({ commissionId }) => commissionId === "KZ-35");
}

describe.each(LANGUAGES)("an applicant's story in %s", (language) => {
  const day = (which: keyof typeof DAYS): string => describeDay(DAYS[which], language);

  it("a winner's tells every day, figure and clause from the filing to the diploma", () => {
    const text = told(lawfulContest(), FIRST, language).join("\n");
    for (const which of ["filed", "intakeLastDay", "checked", "selected", "invited", "invitationLastDay", "interviewed", "decided", "published", "handedOff", "finalInterviewed", "winnersDecided", "awarded"] as const) {
      expect(text).toContain(day(which));
    }
    for (const figure of [FIRST, "Provider 1", "10000000007", "16", "15", "D-1", "UTC+6", "10:00"]) expect(text).toContain(figure);
    for (const norm of ["N12.0", "N13", "N14", "N15.1", "N16.1", "N17", "N18", "N19", "N20.1", "N21", "N22", "A2"] as const) {
      expect(text).toMatch(new RegExp(`(?<!\\d)${/\d+/u.exec(cite(norm, language))?.[0] ?? ""}(?!\\d)`, "u"));
    }
    for (const criterion of Object.values(NAMES[language].CRITERIA)) expect(text).toContain(criterion);
    for (const other of [idOf("KZ-35", 2), idOf("KZ-35", 3)]) expect(text).toContain(other);
    expect(text).toMatch(/7 (votes|голосов|дауыс)/u);
  });

  it.each([
    ["23:37:00", { en: "23 minutes before", ru: "за 23 минуты до", kk: "аяқталуына 23 минут" }],
    ["23:39:00", { en: "21 minutes before", ru: "за 21 минуту до", kk: "аяқталуына 21 минут" }],
    ["23:49:00", { en: "11 minutes before", ru: "за 11 минут до", kk: "аяқталуына 11 минут" }],
    ["23:59:59", { en: "1 second before", ru: "за 1 секунду до", kk: "аяқталуына 1 секунд" }],
    ["23:58:57", { en: "1 minute and 3 seconds before", ru: "за 1 минуту и 3 секунды до", kk: "аяқталуына 1 минут 3 секунд" }],
    ["21:00:00", { en: "3 hours before", ru: "за 3 часа до", kk: "аяқталуына 3 сағат" }],
  ])("papers received at %s of the last day are told by how much they were in time", (time, words) => {
    expect(told(filedAt(at(DAYS.intakeLastDay, time)), FIRST, language)[1]).toContain(words[language]);
  });

  it.each([
    ["2022-06-16", "00:00:00", { en: "and so late", ru: "то есть поздно", kk: "яғни кеш" }],
    ["2022-06-16", "00:00:01", { en: "1 second late", ru: "с опозданием на 1 секунду", kk: "1 секунд болған" }],
    ["2022-06-18", "00:00:00", { en: "2 days late", ru: "с опозданием на 2 дня", kk: "2 күн болған" }],
    ["2022-06-21", "05:00:00", { en: "5 days and 5 hours late", ru: "с опозданием на 5 дней и 5 часов", kk: "5 күн 5 сағат болған" }],
  ])("papers received on %s at %s are told by how much they were late", (receivedOn, time, words) => {
    expect(told(filedAt(at(plainDate(receivedOn), time)), FIRST, language)[1]).toContain(words[language]);
  });

  it("a form and a report that came apart are each told with its moment, and papers with neither as such", () => {
    const { form, report } = filingOf({ bin: "000140000008", name: "P", kind: "organisation", region: "KZ-35", rendersPublicServices: true });
    const supplement = (filing: object, at_: ReturnType<typeof at>): ContestEvent => ({
      type: "ApplicationSupplemented",
      data: { applicationId: FIRST, filing: { channel: "hand", receivedAt: at_, ...filing } },
    });
    const log = altered(lawfulContest({ until: "filed" }), "ApplicationFiled", (data) => ({ ...data, filing: { channel: "post", receivedAt: at(DAYS.filed) } }), of(FIRST));
    const [, filed = ""] = told(
      [...log, supplement({ form }, at(DAYS.filed, "11:11:00")), supplement({ report }, at(DAYS.filed, "12:12:12"))],
      FIRST,
      language,
    );
    expect(filed.split(". ")).toHaveLength(4);
    for (const time of ["10:00", "11:11", "12:12:12"]) expect(filed).toContain(time);
    const words = {
      en: ["papers without a form and without a report were", "application form was", "activity report was"],
      ru: ["без отчёта получены", "заявление по форме получено", "отчёт о деятельности получен "],
      kk: ["есеп те жоқ қағаздар", "өтініш нысаны", "қызмет туралы есеп"],
    }[language];
    for (const phrase of words) expect(filed.toLowerCase()).toContain(phrase);
  });

  it("a proven dispatch is told as such", () => {
    const log = altered(
      lawfulContest({ until: "filed" }),
      "ApplicationFiled",
      (data) => ({ ...data, filing: { ...data.filing, channel: "post", dispatchedAt: at(DAYS.intakeLastDay, "12:00:00"), dispatchProven: true, receivedAt: at(DAYS.checked) } }),
      of(FIRST),
    );
    const [, filed] = told(log, FIRST, language);
    expect(filed).toContain({ en: "were dispatched on", ru: "отправлены", kk: "жіберілген" }[language]);
    expect(filed).toContain("12:00");
  });

  it("what the check gave is told with its grounds, and with what the documents give where that is another", () => {
    const log = altered(lawfulContest({ until: "checked" }), "DocumentsChecked", (data) => ({ ...data, admitted: false, grounds: ["late", "evidence-missing"] }), of(FIRST));
    const [, , checked = "", outcome = ""] = told(log, FIRST, language);
    const { GROUNDS } = NAMES[language];
    for (const ground of [GROUNDS.late, GROUNDS["evidence-missing"]]) {
      expect(checked).toContain(ground);
      expect(outcome).toContain(ground);
    }
    expect(checked).toContain({ en: "by the documents it should have been admitted", ru: "подлежит допуску", kk: "жіберілуге тиіс" }[language].replace(/^by/u, "By"));
  });

  it("every remark has its words", () => {
    const blank = { representatives: [], consent: false, attachments: [], signed: true };
    const log = altered(
      lawfulContest({ until: "checked" }),
      "ApplicationFiled",
      (data) => ({
        ...data,
        filing: { ...data.filing, form: blank, report: { criteria: { complaints: data.filing.report?.criteria.complaints ?? { statement: "", evidence: [] } } } },
      }),
      of(FIRST),
    );
    const step = account(replay(log), FIRST)?.steps.find((one) => one.step === "checked");
    expect(step?.computed.remarks).toEqual(ADMISSION_REMARKS);
    const words = {
      en: ["head or a deputy", "telephone", "e-mail", "representative", "provider's name", "date", "consent", "some of the criteria"],
      ru: ["заместитель", "телефона", "электронной почты", "представителя", "наименования", "даты", "согласия", "части критериев"],
      kk: ["орынбасары", "телефон", "электрондық пошта", "өкіл", "атауы", "күні жоқ", "келісім", "кейбір өлшемшарттар"],
    }[language];
    for (const word of words) expect(told(log, FIRST, language)[2]).toContain(word);
  });

  it("points and violations are told by criterion, and the bar whichever side of it the total lies", () => {
    const scored = (points: readonly number[], total: number, passed: boolean): string => {
      const sheet = sheetOf(points);
      const criteria = { ...sheet.criteria, "other-violations": { points: 0, violation: true } };
      const log = altered(lawfulContest({ until: "scored" }), "ApplicationScored", (data) => ({ ...data, sheet: { criteria }, total, passed }), of(FIRST));
      return told(log, FIRST, language).slice(3).join("\n");
    };
    const failed = scored([5, 5, 4, 1, 0, 0], 15, false);
    expect(failed).toContain({ en: "did not pass the selection", ru: "отбор не пройден", kk: "іріктеуден өтпеген" }[language]);
    expect(failed).toContain({ en: "a violation being recorded", ru: "записано нарушение", kk: "бұзушылық жазылған" }[language]);
    for (const points of { en: ["15 points", "4 points", "1 point;"], ru: ["15 баллов", "4 балла", "1 балл;"], kk: ["15 балл", "4 балл", "1 балл;"] }[language]) {
      expect(failed).toContain(points);
    }
    expect(scored([5, 5, 5, 1, 0, 0], 16, true)).toContain({ en: "and so it passed", ru: "поэтому отбор пройден", kk: "сондықтан қатысушы іріктеуден өткен" }[language]);
    expect(scored([5, 5, 5, 1, 0, 0], 16, false)).toContain({ en: "and yet it is recorded", ru: "однако записано", kk: "деп жазылған" }[language]);
  });

  it("an invitation in time and one that was late are told apart", () => {
    const invited = (on: string): string | undefined =>
      told(altered(lawfulContest({ until: "interviewed" }), "CandidateInvited", (data) => ({ ...data, on: plainDate(on) }), of(FIRST)), FIRST, language)[4];
    expect(invited("2022-07-04")).toContain({ en: "in time", ru: "в срок", kk: "мерзімінде" }[language]);
    expect(invited("2022-07-05")).toContain({ en: "late", ru: "с опозданием", kk: "кешіктірілген" }[language]);
  });

  it("a vote is told by its figures, with the chair whose ballot decided, and as a tie where none did", () => {
    const log = lawfulContest({ until: "decided" });
    const chairDecides = told(withBallots(log, [1, 2, 3], [1, 2, 3]), FIRST, language).join("\n");
    expect(chairDecides).toMatch(/7 (votes|голосов|дауыс)/u);
    const halves = altered(log, "FinalistsDecided", (data) => {
      const ballots = sevenOf("KZ-35").slice(0, 6).map((voter, place) => ({ voter, choices: [1, 2, place % 2 === 0 ? 3 : 4].map((n) => idOf("KZ-35", n)) }));
      return { ...data, ballots };
    }, ({ commissionId }) => commissionId === "KZ-35");
    const decided = told(halves, idOf("KZ-35", 3), language).join("\n");
    expect(decided).toContain(chairOf("KZ-35"));
    expect(decided).toMatch(/6 (votes|голосов|дауыс)/u);
    expect(decided).toMatch(/3 (votes|голоса|дауыс)/u);
    const elected = new RegExp(`${{ en: "ballots elect", ru: "проходят", kk: "қорытындысы бойынша" }[language]}(?<names>[^.]*)`, "u").exec(decided)?.groups?.["names"];
    expect(elected).toContain(idOf("KZ-35", 3));
    expect(elected).not.toContain(FOURTH);
    const tied = altered(halves, "FinalistsDecided", (data) => ({ ...data, ballots: (data.ballots ?? []).slice(1, 5) }), ({ commissionId }) => commissionId === "KZ-35");
    const undecided = told(tied, FOURTH, language).join("\n");
    expect(undecided).toContain({ en: "tied", ru: "поровну", kk: "тең дауыс" }[language]);
    expect(undecided).not.toContain(chairOf("KZ-35"));
  });

  it.each<[AccountOutcome, readonly ContestEvent[], string, { readonly en: string; readonly ru: string; readonly kk: string }]>([
    ["winner", lawfulContest(), FIRST, { en: "It won", ru: "победил", kk: "жеңімпаз болған" }],
    ["not-winner", lawfulContest(), idOf("KZ-71", 1), { en: "did not win", ru: "не победил", kk: "жеңімпаз болмаған" }],
    ["not-finalist", lawfulContest(), FOURTH, { en: "did not become a finalist", ru: "не стал кандидатом", kk: "екінші кезең үміткері болмаған" }],
    ["pending", lawfulContest({ until: "checked" }), FIRST, { en: "Nothing is decided yet", ru: "Ничего ещё не решено", kk: "Әлі ештеңе шешілмеген" }],
    [
      "withdrawn",
      [...lawfulContest({ until: "checked" }), { type: "ApplicationWithdrawn", data: { applicationId: FIRST, on: DAYS.selected } }],
      FIRST,
      { en: "was withdrawn", ru: "отозвано", kk: "кері қайтарып алынған" },
    ],
  ])("the outcome %s has its words at the end", (outcome, log, id, words) => {
    expect(account(replay(log), id)?.outcome).toBe(outcome);
    expect(told(log, id, language).at(-1)).toContain(words[language]);
  });

  it("a diploma whose number was left blank and a provider without a name leave no debris", () => {
    const nameless = altered(lawfulContest(), "ApplicationFiled", (data) => ({ ...data, provider: { ...data.provider, name: "" } }), of(FIRST));
    const log = altered(nameless, "DiplomaAwarded", (data) => ({ ...data, number: "" }), of(FIRST));
    const [title, ...steps] = told(log, FIRST, language);
    expect(title).toContain({ en: "a provider without a name, BIN", ru: "услугодателем без наименования, БИН", kk: "атауы жоқ" }[language]);
    expect(steps.at(-2)).toContain({ en: "The diploma was awarded", ru: "Диплом вручён", kk: "Диплом 2022" }[language]);
  });

  it("a forwarding, a hearing online and a record without a notice are told too", () => {
    const forwarded: ContestEvent = { type: "ApplicationForwarded", data: { applicationId: FIRST, to: "KZ-71", on: plainDate("2022-06-13") } };
    const log = [...without(lawfulContest({ until: "filed" }), "ContestAnnounced"), forwarded];
    const [, filed, moved] = told(log, FIRST, language);
    expect(filed).toContain({ en: "no notice", ru: "размещение объявления не записано", kk: "жазылмаған" }[language]);
    expect(moved).toContain(describeDay(plainDate("2022-06-13"), language));
    expect(moved).toContain({ en: "Nur-Sultan", ru: "Нур-Султан", kk: "Нұр-Сұлтан" }[language]);
    const online = altered(lawfulContest({ until: "interviewed" }), "InterviewHeld", (data) => ({ ...data, mode: "online" }), of(FIRST));
    expect(told(online, FIRST, language).join("\n")).toContain({ en: "online", ru: "онлайн", kk: "онлайн-форматта" }[language]);
  });
});
