import ICAL from "ical.js";
import { account, duties, handoffDeadline, instant, intakeDeadline, nextActs, plainDate, READING_REGISTER, replay, sensitivity, type ContestEvent } from "uzdik";
import { describeDay, describeDeadline, describeReading, readingName } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { altered, DAYS, idOf, lawfulContest, of, sheetOf } from "../lawful-contest.js";
import { bytesOf, ndjson, uzdik, type Answer, type Host } from "./host.js";

const LANGUAGES = ["kk", "ru", "en"] as const;
const LAWFUL = lawfulContest();
const CHECKING = lawfulContest({ until: "filed" });

function ask(command: readonly string[], log: readonly ContestEvent[] = LAWFUL, host: Host = {}): Promise<Answer> {
  return uzdik(command, { ...host, input: bytesOf(ndjson(log)) });
}

describe("uzdik why", () => {
  it.each([
    { language: "kk", says: ["15 балдан жоғары", "2022 жылғы 10 маусым", "Қатысушы жеңімпаз болған"] },
    { language: "ru", says: ["свыше 15 баллов", "10 июня 2022 года", "Участник победил"] },
    { language: "en", says: ["More than 15 points", "10 June 2022", "It won"] },
  ])("tells the story from the filing to the diploma in $language, each step with its clause", async ({ language, says }) => {
    const { exit, out, err } = await ask(["why", "-", "KZ-35/1", "--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    for (const words of says) expect(out).toContain(words);
    expect(out).not.toMatch(/undefined/u);
    expect(out.split("\n").filter((line) => line.startsWith("  - "))).toHaveLength(account(replay(LAWFUL), "KZ-35/1")?.steps.length ?? 0);
  });

  it("says why not: the decision that named others", async () => {
    expect((await ask(["why", "-", "KZ-35/4"])).out).toContain("did not become a finalist: the decision of 12 July 2022 names “KZ-35/1”, “KZ-35/2” and “KZ-35/3” (clause 17)");
  });

  it("answers as JSON with the account itself, and in lines no wider than the terminal", async () => {
    const { out } = await ask(["why", "-", "KZ-35/1", "--format", "json"]);
    expect(JSON.parse(out)).toEqual(account(replay(LAWFUL), "KZ-35/1"));
    const wide = await ask(["why", "-", "KZ-35/1"], LAWFUL, { terminal: 72 });
    expect(Math.max(...wide.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(wide.out.replace(/\s+/gu, " ")).toBe((await ask(["why", "-", "KZ-35/1"])).out.replace(/\s+/gu, " "));
  });

  it.each([
    { language: "kk", says: "«KZ-35/5» өтініші жоқ; берілген өтініштер саны – 8" },
    { language: "ru", says: "заявления «KZ-35/5» нет; подано заявлений – 8" },
    { language: "en", says: "there is no application “KZ-35/5”; 8 applications were filed" },
  ])("ends with 2 for an application that is not there, and says so in $language", async ({ language, says }) => {
    const { exit, out, err } = await ask(["why", "-", "KZ-35/5", "--lang", language]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  it("asks for both the file and the application, and for nothing else", async () => {
    expect((await ask(["why"])).err).toContain("expected one FILE");
    expect((await ask(["why", "-"])).err).toContain("expected one APPLICATION after the FILE");
    expect((await ask(["why", "-", "a", "b"])).err).toContain('got "b" too');
    expect((await ask(["why", "-"])).exit).toBe(2);
  });

  it("tells the story under the readings asked for", async () => {
    const log = altered(CHECKING, "ApplicationFiled", (data) => ({ ...data, filing: { ...data.filing, form: { ...data.filing.form!, signed: true, consent: false } } }), of("KZ-35/1"));
    const checked: ContestEvent = { type: "DocumentsChecked", data: { applicationId: "KZ-35/1", on: plainDate("2022-06-20"), admitted: true, grounds: [], remarks: ["consent"] } };
    expect((await ask(["why", "-", "KZ-35/1"], [...log, checked])).out).toContain("The documents give the same");
    expect((await ask(["why", "-", "KZ-35/1", "--reading", "annex-fields=every-field"], [...log, checked])).out).toContain("should not have been admitted");
  });
});

describe("uzdik next", () => {
  it.each([
    { language: "kk", must: "Істелуге тиіс", may: "Істеуге болады" },
    { language: "ru", must: "Должно быть сделано", may: "Может быть сделано" },
    { language: "en", must: "Must be done", may: "May be done" },
  ])("tells what must be done by when, and what may be done, in $language", async ({ language, must, may }) => {
    const { exit, out, err } = await ask(["next", "-", "--as-of", "2022-06-17", "--lang", language], CHECKING);
    expect([exit, err]).toEqual([0, ""]);
    expect(out.indexOf(must)).toBeGreaterThan(0);
    expect(out.indexOf(may)).toBeGreaterThan(out.indexOf(must));
    expect(out).toContain("  - 2022-06-24: ");
    expect(out).toContain(describeDay(plainDate("2022-06-24"), language as (typeof LANGUAGES)[number]));
    expect(out).toContain(describeDay(plainDate("2022-06-17"), language as (typeof LANGUAGES)[number]));
    expect(out).not.toContain("undefined");
    expect(out.split("\n").filter((line) => line.startsWith("  - "))).toHaveLength(nextActs(replay(CHECKING), plainDate("2022-06-17")).length);
  });

  it.each([
    { language: "kk", says: (count: number) => `бұл күннен кейінгі күнмен белгіленген оқиғалар – ${String(count)}` },
    { language: "ru", says: (count: number) => `событий, датированных более поздним днём, – ${String(count)}` },
    { language: "en", says: (count: number) => `${String(count)} of the events are dated after that day` },
  ])("says in $language how many acts are dated after the day, where there are any", async ({ language, says }) => {
    const next = async (day: string): Promise<string> => (await ask(["next", "-", "--as-of", day, "--lang", language])).out;
    expect((await next("2022-05-01")).split("\n")[1]).toContain(says(LAWFUL.length));
    const afterHandoff = LAWFUL.slice(LAWFUL.findLastIndex(({ type }) => type === "MaterialsHandedOff") + 1);
    expect((await next(DAYS.handedOff)).split("\n")[1]).toContain(says(afterHandoff.length));
    expect((await next("2022-12-30")).split("\n")[1]).toBe("");
  });

  it("speaks of one act that is dated after the day", async () => {
    const announced: ContestEvent = { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T00:30:00+06:00") } };
    const next = async (day: string): Promise<string> => (await ask(["next", "-", "--as-of", day], [announced])).out;
    expect(await next("2022-05-31")).toContain("\n1 of the events is dated after that day, and counts as done\n");
    expect(await next("2022-06-01")).not.toContain("after that day");
  });

  it("takes the papers brought later for an act of the day they were received", async () => {
    const [filed] = LAWFUL.filter((event) => event.type === "ApplicationFiled") as [ContestEvent & { type: "ApplicationFiled" }];
    const { applicationId, filing } = filed.data;
    const later: ContestEvent = { type: "ApplicationSupplemented", data: { applicationId, filing: { ...filing, receivedAt: instant("2022-12-31T10:00:00+05:00") } } };
    const { out } = await ask(["next", "-", "--as-of", "2022-12-30"], [...LAWFUL, later]);
    expect(out).toContain("\n1 of the events is dated after that day");
  });

  it("takes today in the capital for the day that is asked about", async () => {
    expect((await ask(["next", "-"], CHECKING)).out).toContain("as of 30 August 2022");
  });

  it("answers as JSON with the acts themselves", async () => {
    const { out } = await ask(["next", "-", "--as-of", "2022-06-17", "--format", "json"], CHECKING);
    expect(JSON.parse(out)).toEqual(nextActs(replay(CHECKING), plainDate("2022-06-17")));
  });

  it.each([
    { language: "kk", says: "қалмаған" },
    { language: "ru", says: "нечего" },
    { language: "en", says: "Nothing is left to do." },
  ])("says in $language that nothing is left to do", async ({ language, says }) => {
    const regions = lawfulContest({ until: "awarded" });
    const { contest, day } = { contest: replay(regions), day: plainDate("2022-12-30") };
    const left = nextActs(contest, day).map(({ subject }) => subject);
    // The regions of which nobody applied may still form their commissions.
    const formed = left.flatMap((subject): readonly ContestEvent[] =>
      regions.flatMap((event) =>
        event.type === "CommissionFormed" && event.data.commissionId === "KZ-35" && subject.kind === "commission"
          ? [{ type: "CommissionFormed", data: { ...event.data, commissionId: subject.commissionId } }]
          : [],
      ),
    );
    expect((await ask(["next", "-", "--as-of", day, "--lang", language], [...regions, ...formed])).out).toContain(says);
  });
});

describe("uzdik next --format ics", () => {
  const AS_OF = "2022-06-20";

  const calendarOf = async (language: string, log: readonly ContestEvent[] = CHECKING, asOf = AS_OF): Promise<{ text: string; events: readonly ICAL.Component[] }> => {
    const { exit, out, err } = await ask(["next", "-", "--as-of", asOf, "--format", "ics", "--lang", language], log);
    expect([exit, err]).toEqual([0, ""]);
    const calendar = ICAL.Component.fromString(out);
    expect(calendar.name).toBe("vcalendar");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(String(calendar.getFirstPropertyValue("prodid"))).toContain("uzdik");
    return { text: out, events: calendar.getAllSubcomponents("vevent") };
  };

  it.each(LANGUAGES)("has an event on the last day of each duty that is open and has one, in %s", async (language) => {
    const { events } = await calendarOf(language);
    const due = duties(replay(CHECKING), plainDate(AS_OF)).filter(({ status, lastDay }) => status === "open" && lastDay !== undefined);
    expect(due).toHaveLength(8);
    expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(due.map(({ lastDay }) => lastDay));
    for (const [place, event] of events.entries()) {
      const { subject } = due[place]!;
      const id = subject.kind === "application" ? subject.applicationId : "";
      expect(new ICAL.Event(event).startDate.isDate).toBe(true);
      expect(new ICAL.Event(event).duration.toSeconds()).toBe(86_400);
      expect(String(event.getFirstPropertyValue("dtstamp"))).toBe("2022-06-20T00:00:00Z");
      expect(event.getFirstPropertyValue("summary")).toContain(id);
      expect(event.getFirstPropertyValue("description")).toContain(describeDay(plainDate("2022-06-24"), language));
      expect(event.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    }
    expect(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size).toBe(8);
  });

  it("keeps the UID of a duty from day to day and from language to language, and the bytes on the same day", async () => {
    const uids = (events: readonly ICAL.Component[]): readonly unknown[] => events.map((event) => event.getFirstPropertyValue("uid"));
    const first = await calendarOf("en");
    expect(uids((await calendarOf("kk", CHECKING, "2022-06-21")).events)).toEqual(uids(first.events));
    expect((await calendarOf("en")).text).toBe(first.text);
  });

  it("tells overdue duties too, and none of those performed or without a term", async () => {
    expect((await calendarOf("en", CHECKING, "2022-06-30")).events).toHaveLength(8);
    expect((await calendarOf("en", LAWFUL, "2022-12-30")).events).toHaveLength(0);
  });

  it("ends lines as iCalendar does, none of them longer than 75 octets, and cuts no character", async () => {
    const id = `ұзақ, "өте; ұзақ\\атау" ${"әғқңөұүһі".repeat(30)}\n\r\u0007😀`;
    const log = altered(CHECKING, "ApplicationFiled", (data) => ({ ...data, applicationId: id }), of(idOf("KZ-35", 1)));
    for (const language of LANGUAGES) {
      const { text, events } = await calendarOf(language, log);
      const lines = text.split("\r\n");
      expect(lines.at(-1)).toBe("");
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\uFFFD]/u);
      }
      const summary = events.map((event) => String(event.getFirstPropertyValue("summary"))).find((one) => one.includes("😀"));
      expect(summary).toContain(`ұзақ, "өте; ұзақ\\атау" ${"әғқңөұүһі".repeat(30)}\\u000a\\u000d\\u0007😀`);
    }
  });
});

describe("uzdik sensitivity", () => {
  const AS_OF = ["--as-of", "2022-12-30"];

  it.each([
    { language: "kk", says: ["жеңімпаздар өзгермейді", "Өлшемшартқа тек 5 немесе 0 балл қойылса:", "Агенттікке барлық үміткерлердің құжаттары"] },
    { language: "ru", says: ["одни и те же при любом толковании", "Если по критерию ставится 5 баллов или 0:", "документы всех кандидатов"] },
    { language: "en", says: ["The three winners", "If a criterion scores 5 points or none:", "the documents of all candidates"] },
  ])("tells first of the winners, then what holds under which readings, in $language", async ({ language, says }) => {
    const { exit, out, err } = await ask(["sensitivity", "-", ...AS_OF, "--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    for (const words of [...says, describeDay(plainDate("2022-12-30"), language as (typeof LANGUAGES)[number])]) expect(out).toContain(words);
    expect(out).not.toMatch(/undefined/u);
  });

  it("says of winners nothing hangs on that they are the same under every reading", async () => {
    const sheet = sheetOf([5, 5, 5, 5, 5, 5]);
    const log = altered(LAWFUL, "ApplicationScored", (data) => ({ ...data, sheet, total: 30 }));
    const { out } = await ask(["sensitivity", "-", ...AS_OF], log);
    expect(out).toContain("The three winners, “KZ-35/1”, “KZ-35/2” and “KZ-35/3”, are the same under every reading.");
  });

  it("answers as JSON with the report itself", async () => {
    const { out } = await ask(["sensitivity", "-", ...AS_OF, "--format", "json"]);
    expect(JSON.parse(out)).toEqual(sensitivity(replay(LAWFUL), plainDate("2022-12-30")));
  });
});

describe("uzdik readings", () => {
  it.each(LANGUAGES)("lists every disputed point with its answers and arguments in %s, the default first", async (language) => {
    const { exit, out, err } = await uzdik(["readings", "--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    const paragraphs = out.trimEnd().split("\n\n");
    expect(paragraphs).toHaveLength(READING_REGISTER.length);
    READING_REGISTER.forEach(({ id }, place) => {
      const { question, options } = describeReading(id, language);
      const [heading, ...lines] = paragraphs[place]?.split("\n") ?? [];
      expect(heading).toContain(`${id} – ${readingName(id, language)}. ${question} (`);
      expect(lines).toHaveLength(options.length);
      options.forEach(({ value, argument }, line) => {
        expect(lines[line]).toMatch(line === 0 ? /^ {2}- [\w-]+ \(/u : /^ {2}- [\w-]+: /u);
        expect(lines[line]).toContain(value);
        expect(lines[line]).toContain(argument);
      });
    });
  });

  it("takes nothing that stands alone", async () => {
    expect(await uzdik(["readings", "posting-day"])).toMatchObject({ exit: 2, out: "" });
  });
});

describe("uzdik schedule --explain", () => {
  const POSTED = ["schedule", "--posted", "2022-08-15T09:00:00+06:00", "--region", "KZ-71"];

  it.each([
    { language: "kk", says: ["2022 жылғы 29 тамыз, дүйсенбі: есептелмейді", "№ 713 қаулысы", "Қазақстан Республикасының Конституциясы күні", "2022 жылғы 31 тамыз күні (сәрсенбі) аяқталады"] },
    { language: "ru", says: ["29 августа 2022 года, понедельник: пропускается, выходной взамен рабочего дня 27 августа", "№ 713", "День Конституции", "срок оканчивается 31 августа 2022 года (среда)"] },
    {
      language: "en",
      says: [
        "Monday 29 August 2022 is skipped: off because Saturday 27 August 2022 is worked instead (Government Decree No. 713 of 6 Oct 2021).",
        "Tuesday 30 August 2022 is skipped: holiday, Constitution Day",
        "the term ends on Wednesday 31 August 2022.",
      ],
    },
  ])("tells in $language that 29 August was transferred by decree, that 30 August is Constitution Day, and the roll to the 31st", async ({ language, says }) => {
    const { exit, out, err } = await uzdik([...POSTED, "--explain", "--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    for (const words of says) expect(out).toContain(words);
    expect(out).not.toMatch(/undefined/u);
  });

  it("tells each term as describeDeadline has it, and without the flag nothing of it", async () => {
    const { out } = await uzdik([...POSTED, "--selected", "2022-09-20", "--decided", "2022-10-20", "--explain"]);
    for (const deadline of [intakeDeadline({ webPostedAt: instant("2022-08-15T09:00:00+06:00") }, "KZ-71"), handoffDeadline(plainDate("2022-10-20"), "KZ-71")]) {
      for (const line of describeDeadline(deadline, "en").split("\n")) expect(out).toContain(`  - ${line}`);
    }
    expect((await uzdik(POSTED)).out).not.toContain("  - ");
  });

  it("counts under the readings asked for, and says which", async () => {
    const { out } = await uzdik([...POSTED, "--reading", "last-day-off=stands", "--explain"]);
    expect(out).toContain("(2022-08-29)");
    expect(out).toContain("calendar weeks end where they end");
    const both = await uzdik([...POSTED, "--reading", "posting-day=counted", "--reading", "last-day-off=stands"]);
    expect(both.out).toContain("(2022-08-28)");
  });
});

describe.each([["audit", "-"], ["next", "-"], ["why", "-", "KZ-35/1"], ["sensitivity", "-"], ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35"]])(
  "--reading on uzdik %s",
  (...command) => {
    it.each([
      { given: ["points=binary"], says: `one of the ids ${READING_REGISTER.map(({ id }) => id).join(", ")}; got "points=binary"` },
      { given: ["points-scale=decimal"], says: 'expected points-scale=graded or points-scale=binary; got "points-scale=decimal"' },
      { given: ["evidence"], says: 'expected evidence=some or evidence=each-criterion or evidence=optional; got "evidence"' },
      { given: ["__proto__=x"], says: 'got "__proto__=x"' },
      { given: ["majority=of-present", "majority=of-voting"], says: "--reading majority is given more than once" },
    ])("refuses $given and names the choices", async ({ given, says }) => {
      const { exit, out, err } = await ask([...command, ...given.flatMap((one) => ["--reading", one])]);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(says);
    });

    it("takes those that there are", async () => {
      const { exit, err } = await ask([...command, "--reading", "evidence=optional", "--reading", "points-scale=graded"]);
      expect([exit, err]).toEqual([0, ""]);
    });
  },
);

it("an audit under another reading finds by it", async () => {
  const audit = (...readings: readonly string[]): Promise<Answer> => ask(["audit", "-", "--as-of", "2022-12-30", ...readings]);
  expect((await audit()).exit).toBe(0);
  const { exit, out } = await audit("--reading", "handoff-scope=all-candidates");
  expect(exit).toBe(1);
  expect(out).toContain("handoff/complete");
});

describe.each(["why", "next", "sensitivity", "readings"])("uzdik %s", (name) => {
  it("tells what it takes on --help, and refuses what it does not know", async () => {
    const { exit, out, err } = await uzdik([name, "--help"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: uzdik ${name} `);
    expect(out).toContain("Exit: 0 told, 2");
    expect((await uzdik(["--help"])).out).toMatch(new RegExp(`^ {2}${name} +\\S`, "mu"));
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(125);
    const unknown = await uzdik([name, "--verbose"]);
    expect([unknown.exit, unknown.out]).toEqual([2, ""]);
    expect(unknown.err).toContain("--lang");
    expect((await uzdik([name, ...(name === "readings" ? [] : ["-", "a"].slice(0, name === "why" ? 2 : 1)), "--lang", "de"])).err).toContain('--lang: expected kk, ru, en; got "de"');
  });
});

describe.each([["why", "FILE", "a"], ["next", "FILE"], ["sensitivity", "FILE"]])("uzdik %s of what is no record", (...command) => {
  const naming = (file: string): readonly string[] => command.map((word) => (word === "FILE" ? file : word));

  it("ends with 2 where the file is not there, and where it is at fault, with the line", async () => {
    expect(await uzdik(naming("no such file"))).toMatchObject({ exit: 2, out: "", err: expect.stringContaining("there is no such file") as unknown });
    const { exit, out, err } = await uzdik(naming("-"), { input: bytesOf(ndjson(LAWFUL.slice(0, 2)), "{}\n") });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("standard input:3");
  });

  it("ends with 2 where a term leaves the calendar", async () => {
    if (command[0] === "why") return;
    const announced = { webPostedAt: instant("2027-12-27T09:00:00+05:00"), statedLastDay: plainDate("2027-12-31") };
    const log: readonly ContestEvent[] = [{ type: "ContestAnnounced", data: announced }];
    const { exit, out, err } = await uzdik([...naming("-"), "--as-of", "2027-12-30"], { input: bytesOf(ndjson(log)) });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("2028");
  });
});
