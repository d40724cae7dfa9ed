import { auditLog, plainDate, type ContestEvent } from "uzdik";
import { describeDuty, describeFinding } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { altered, at, commissionOf, lawfulContest, of, without } from "../lawful-contest.js";
import { bytesOf, ndjson, uzdik, type Answer, type Host } from "./host.js";

const LANGUAGES = ["kk", "ru", "en"] as const;
const AS_OF = "2022-08-30";
const LAWFUL = lawfulContest();

/** The audit of a log that comes by standard input. */
function auditOf(log: readonly ContestEvent[], args: readonly string[] = [], host: Host = {}): Promise<Answer> {
  const day = args.includes("--as-of") ? [] : ["--as-of", AS_OF];
  return uzdik(["audit", "-", ...day, ...args], { ...host, input: bytesOf(ndjson(log)) });
}

type Fault = (log: readonly ContestEvent[]) => ContestEvent[];

function withFaults(...faults: readonly Fault[]): readonly ContestEvent[] {
  return faults.reduce<readonly ContestEvent[]>((log, fault) => fault(log), LAWFUL);
}

const lateCheck: Fault = (log) =>
  altered(log, "DocumentsChecked", (data) => ({ ...data, on: plainDate("2022-06-27") }), of("KZ-35/1"));
const withoutReason: Fault = (log) =>
  altered(
    log,
    "ApplicationScored",
    (data) => ({ ...data, sheet: { criteria: { ...data.sheet.criteria, "incomplete-package": { points: 1, violation: false } } } }),
    of("KZ-35/2"),
  );
const unposted: Fault = (log) => without(log, "SocialNoticePosted");
const misnamed =
  (id: string): Fault =>
  (log) =>
    altered(log, "FinalInterviewHeld", (data) => ({ ...data, applicationId: id }), of("KZ-71/3"));
const fewPresent =
  (id: string): Fault =>
  (log) =>
    altered(
      log,
      "SessionHeld",
      ({ session }) => ({ session: { ...session, present: session.present.slice(0, 4) } }),
      ({ session }) => session.id === id,
    );

describe("uzdik audit of a lawful record", () => {
  it.each([
    { language: "kk", says: ["оқиғалар – 81", "2022 жылғы 30 тамыз", "Талаптарға сәйкес: анықталғаны – 0", "орындалғаны – 56"] },
    { language: "ru", says: ["событий – 81", "30 августа 2022 года", "Соответствует требованиям: выявлено – 0", "исполнено – 56"] },
    { language: "en", says: ["81 events", "30 August 2022", "Conforms: 0 findings", "56 performed"] },
  ])("ends with 0 and says in $language that it conforms", async ({ language, says }) => {
    const { exit, out, err } = await auditOf(LAWFUL, ["--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    for (const words of says) expect(out).toContain(words);
    expect(out.trimEnd().split("\n")).toHaveLength(3);
  });

  it("ends with 0 though there is something to remark, and tells it", async () => {
    const { exit, out } = await auditOf(withoutReason(LAWFUL));
    expect(exit).toBe(0);
    expect(out).toContain("Annex 2\n  selection/reason-below-maximum (remark)\n  - event ");
    expect(out).toContain("Conforms: 1 finding (0 bar an act, 0 on record, 1 remark)");
  });
});

describe("uzdik audit of a record with faults", () => {
  it.each(LANGUAGES)("ends with 1 and tells each finding in %s, with the place of its event", async (language) => {
    const log = withFaults(fewPresent("KZ-35/selection"), lateCheck);
    const { exit, out, err } = await auditOf(log, ["--lang", language]);
    const { findings } = auditLog(log, plainDate(AS_OF));
    const places = { kk: (n: string) => `${n}-оқиға`, ru: (n: string) => `событие ${n}`, en: (n: string) => `event ${n}` };
    expect([exit, err]).toEqual([1, ""]);
    expect(findings).toHaveLength(2);
    for (const finding of findings) {
      const place = places[language](String(finding.event! + 1));
      expect(out).toContain(`\n  - ${place}: ${describeFinding(finding, language)}\n`);
    }
  });

  it("counts events from 1, as the lines of NDJSON", async () => {
    const log = lateCheck(LAWFUL);
    const lines = ndjson(log).split("\n");
    const index = lines.findIndex((text) => text.includes('"DocumentsChecked"') && text.includes('"KZ-35/1"'));
    expect((await auditOf(log)).out).toContain(`  - event ${String(index + 1)}: The documents of application “KZ-35/1”`);
  });

  it("gathers findings by clause in the order of the document, first those that no clause speaks of", async () => {
    const log = withFaults(fewPresent("KZ-35/selection"), lateCheck, withoutReason, misnamed("nobody"), unposted);
    const { out } = await auditOf(log);
    const headings = out.split("\n").filter((line) => /^(?:The record itself|Clause \d+|Annex \d)$/u.test(line));
    expect(headings).toEqual(["The record itself", "Clause 5", "Clause 11", "Clause 13", "Annex 2"]);
    const { findings } = auditLog(log, plainDate(AS_OF));
    expect(out.match(/^ {2}- (?!no term|\d{4}-)/gmu)).toHaveLength(findings.length);
  });

  it("names a rule once, however often it is broken in a row, with what breaking it does", async () => {
    const log = withFaults(fewPresent("KZ-35/selection"), fewPresent("KZ-71/selection"), lateCheck);
    const { out } = await auditOf(log);
    expect(out.match(/session\/quorum \(bars the act\)\n {2}- event \d+: .*\n {2}- event \d+: /gu)).toHaveLength(1);
    expect(out.match(/session\/quorum/gu)).toHaveLength(1);
    expect(out).toContain("check/within-seven-working-days (goes on record)");
  });

  it("files a fault of the republican commission under clause 7, and of a regional one under clause 5", async () => {
    expect((await auditOf(fewPresent("republican/decision")(LAWFUL))).out).toContain("Clause 7\n  session/quorum");
    expect((await auditOf(fewPresent("KZ-35/decision")(LAWFUL))).out).toContain("Clause 5\n  session/quorum");
  });

  it("names no event where the fault is that nothing was recorded", async () => {
    const { exit, out } = await auditOf(unposted(LAWFUL));
    expect(exit).toBe(1);
    expect(out).toContain("Clause 11\n  announcement/both-channels (goes on record)\n  - The notice");
  });

  it("keeps an id that would steer the terminal from doing so", async () => {
    const { out } = await auditOf(misnamed("\u001B[2J\nnobody")(LAWFUL));
    expect(out).not.toContain("\u001B");
    expect(out).toContain("\\u001b[2J\\u000anobody");
  });
});

describe("the duties that uzdik audit tells", () => {
  const checked = lawfulContest({ until: "checked" });
  const filed = lawfulContest({ until: "filed" });

  it.each(LANGUAGES)("are those open and overdue, each with its holder and its last day, in %s", async (language) => {
    const log = without(filed, "CommissionFormed", ({ commissionId }) => commissionId === "KZ-71");
    const { exit, out } = await auditOf(log, ["--lang", language, "--as-of", "2022-06-25"]);
    const { duties } = auditLog(log, plainDate("2022-06-25"));
    expect(exit).toBe(1);
    const overdue = duties.filter(({ status }) => status === "overdue");
    const open = duties.filter(({ status }) => status === "open");
    expect([overdue.length, open.length]).toEqual([8, 1]);
    for (const duty of overdue) expect(out).toContain(`\n  - ${String(duty.lastDay)}: ${describeDuty(duty, language)}\n`);
    for (const duty of open) expect(out).toContain(`: ${describeDuty(duty, language)}\n`);
    const words = {
      kk: { overdue: "Мерзімі өтіп кеткен", open: "Орындалуын күтуде", noTerm: "мерзімсіз" },
      ru: { overdue: "Просрочено", open: "Ожидает исполнения", noTerm: "без срока" },
      en: { overdue: "Overdue", open: "Open", noTerm: "no term" },
    }[language];
    expect(out).toContain(`\n\n${words.overdue}\n  - 2022-06-24: `);
    expect(out).toContain(`\n\n${words.open}\n  - ${words.noTerm}: `);
  });

  it("are open through their last day and overdue from the next", async () => {
    expect((await auditOf(filed, ["--as-of", "2022-06-24"])).out).toContain("8 open duties (0 overdue)");
    expect((await auditOf(filed, ["--as-of", "2022-06-25"])).out).toContain("8 open duties (8 overdue)");
  });

  it("are only counted once performed", async () => {
    const { out } = await auditOf(lateCheck(checked), ["--as-of", "2022-06-28"]);
    expect(out).toContain("10 performed (1 late)");
    expect(out).toContain("8 open duties (0 overdue)");
    expect(out).not.toContain("must check");
  });
});

describe("the summary of uzdik audit", () => {
  it("says that the calendar is provisional where a term was counted over 2027, and not where none was", async () => {
    const posted = at(plainDate("2027-01-11"), "09:00:00", "+05:00");
    const in2027: ContestEvent[] = [
      { type: "ContestAnnounced", data: { webPostedAt: posted } },
      { type: "SocialNoticePosted", data: { postedAt: posted } },
      { type: "CommissionFormed", data: { commissionId: "KZ-35", commission: commissionOf("KZ-35") } },
      ...lawfulContest({ until: "filed" }).filter(({ type }) => type === "ApplicationFiled").slice(0, 1),
    ];
    const words = { kk: "күнтізбе алдын ала", ru: "календарь предварительный", en: "the calendar is provisional" };
    for (const language of LANGUAGES) {
      expect((await auditOf(in2027, ["--lang", language, "--as-of", "2027-02-01"])).out).toContain(words[language]);
      expect((await auditOf(LAWFUL, ["--lang", language])).out).not.toContain(words[language]);
    }
  });

  it("is wrapped to the width of the terminal like all else, and left whole where no terminal is", async () => {
    const log = withFaults(fewPresent("KZ-35/selection"), lateCheck);
    const whole = await auditOf(log);
    const wrapped = await auditOf(log, [], { terminal: 60 });
    expect(Math.max(...wrapped.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(Math.max(...whole.out.split("\n").map((line) => line.length))).toBeGreaterThan(150);
    expect(wrapped.out.replace(/\s+/gu, " ")).toBe(whole.out.replace(/\s+/gu, " "));
  });
});

describe("the day of uzdik audit", () => {
  const filed = lawfulContest({ until: "filed" });

  it.each([
    { now: Date.UTC(2022, 5, 24, 17, 59, 59), day: "24 June 2022", overdue: 0 },
    { now: Date.UTC(2022, 5, 24, 18), day: "25 June 2022", overdue: 8 },
    { now: Date.UTC(2026, 10, 22, 18, 59), day: "22 November 2026", overdue: 8 },
    { now: Date.UTC(2026, 10, 22, 19), day: "23 November 2026", overdue: 8 },
  ])("is $day in the capital unless told, whatever the zone of the host", async ({ now, day, overdue }) => {
    const { out } = await uzdik(["audit", "-"], { input: bytesOf(ndjson(filed)), now: () => now });
    expect(out).toContain(`as of ${day}\n`);
    expect(out).toContain(`(${String(overdue)} overdue)`);
  });

  it.each(["2022-02-30", "30.08.2022", "today", ""])("is refused as %j, before anything is read", async (day) => {
    const { exit, out, err } = await uzdik(["audit", "no such file", "--as-of", day]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(`--as-of: expected a day that exists, as YYYY-MM-DD; got "${day}"`);
  });

  it.each([
    { language: "kk", says: "күнтізбе" },
    { language: "ru", says: "календарь" },
    { language: "en", says: "calendar" },
  ])("does not help where a term leaves the calendar: 2, said in $language", async ({ language, says }) => {
    const in2029: ContestEvent = { type: "ContestAnnounced", data: { webPostedAt: at(plainDate("2029-06-01")) } };
    const log = [in2029, ...lawfulContest({ until: "filed" }).slice(2)];
    const { exit, out, err } = await auditOf(log, ["--lang", language]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err).toContain("2029");
  });
});

describe("uzdik audit --format json", () => {
  it.each([
    { log: LAWFUL, exit: 0 },
    { log: lateCheck(LAWFUL), exit: 1 },
  ])("is the report as one document that ends its line, and ends with $exit", async ({ log, exit }) => {
    const answer = await auditOf(log, ["--format", "json", "--lang", "kk"]);
    expect([answer.exit, answer.err]).toEqual([exit, ""]);
    expect(answer.out).toMatch(/^\{.*\}\n$/u);
    expect(JSON.parse(answer.out)).toEqual(auditLog(log, plainDate(AS_OF)));
  });

  it("prints nothing on bad input", async () => {
    expect(await uzdik(["audit", "-", "--format", "json"], { input: bytesOf("{}\n") })).toMatchObject({ exit: 2, out: "" });
  });

  it("knows no third format", async () => {
    const { exit, out, err } = await auditOf(LAWFUL, ["--format", "xml"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain('--format: expected text, json; got "xml"');
  });
});
