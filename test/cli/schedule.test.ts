import { documentCheckDeadline, handoffDeadline, instant, intakeDeadline, invitationDeadline, plainDate } from "uzdik";
import { describeReading } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { uzdik } from "./host.js";

const BASIC = ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35"];
const WHOLE = [...BASIC, "--selected", "2022-06-27", "--decided", "2022-07-12"];

describe("uzdik schedule", () => {
  it("tells the four terms with their weekdays, ISO days and closing moments in English", async () => {
    const { exit, out, err } = await uzdik(WHOLE);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("Karaganda Region (KZ-35)");
    for (const [heading, day, iso, closes] of [
      ["Acceptance of documents (clause 12)", "Wednesday, 15 June 2022", "2022-06-15", "2022-06-16T00:00:00+06:00"],
      ["Document check (clause 13)", "Friday, 24 June 2022", "2022-06-24", "2022-06-25T00:00:00+06:00"],
      ["Invitation to the interview (clause 16)", "Monday, 4 July 2022", "2022-07-04", "2022-07-05T00:00:00+06:00"],
      ["Hand-off of the materials to the Agency (clause 19)", "Friday, 15 July 2022", "2022-07-15", "2022-07-16T00:00:00+06:00"],
    ] as const) {
      const paragraph = out.split("\n\n").find((candidate) => candidate.startsWith(heading));
      expect(paragraph).toContain(`last day      ${day} (${iso})`);
      expect(paragraph).toContain(`closes at     ${closes}`);
    }
  });

  it.each([
    { language: "kk", says: ["Қарағанды облысы", "12-тармақ", "2022 жылғы 15 маусым, сәрсенбі", "2022 жылғы 15 шілде, жұма"] },
    { language: "ru", says: ["Карагандинская область", "пункт 12", "среда, 15 июня 2022 года", "пятница, 15 июля 2022 года"] },
  ])("words them in $language", async ({ language, says }) => {
    const { exit, out } = await uzdik([...WHOLE, "--lang", language]);
    expect(exit).toBe(0);
    for (const words of says) expect(out).toContain(words);
    expect(out).not.toMatch(/undefined|[a-z]{5}/u);
  });

  it("says what is missing for the terms that cannot be counted yet", async () => {
    const { exit, out } = await uzdik(BASIC);
    expect(exit).toBe(0);
    expect(out).toContain("Invitation to the interview (clause 16)\n  counted from the day of the selection session: --selected");
    expect(out).toContain("Hand-off of the materials to the Agency (clause 19)\n  counted from the day stage one ended: --decided");
    expect(out).not.toContain("2022-07");
  });

  it("says that a last day off moves the end of the term, and where no day moves says nothing of it", async () => {
    const moved = await uzdik(["schedule", "--posted", "2022-08-15T09:00:00+06:00", "--region", "KZ-71"]);
    expect(moved.out).toContain("Monday, 29 August 2022 is a day off");
    expect(moved.out).toContain("(2022-08-31)");
    expect((await uzdik(WHOLE)).out).not.toContain("day off");
  });

  it("says of terms over 2027 that they are provisional, and of no others", async () => {
    const posted = ["--posted", "2027-01-11T09:00:00+05:00"];
    const { out } = await uzdik(["schedule", ...posted, "--region", "KZ-71", "--selected", "2026-02-02"]);
    const [, intake, check, invitation] = out.split("\n\n");
    expect(intake).toContain("provisional");
    expect(check).toContain("provisional");
    expect(invitation).not.toContain("provisional");
  });

  it("closes in the legal time of the region, also where the capital's is another", async () => {
    const posted = "2022-06-01T00:30:00+06:00";
    const { out } = await uzdik(["schedule", "--posted", posted, "--region", "KZ-15", "--decided", "2022-07-12"]);
    const intake = intakeDeadline({ webPostedAt: instant(posted) }, "KZ-15");
    const handoff = handoffDeadline(plainDate("2022-07-12"), "KZ-15");
    expect(intake.closesAt).toBe("2022-06-16T00:00:00+05:00");
    for (const { closesAt } of [intake, documentCheckDeadline(intake, "KZ-15"), handoff]) expect(out).toContain(closesAt);
    expect(out).not.toContain(invitationDeadline(plainDate("2022-07-12"), "KZ-15").closesAt);
  });

  it.each([
    { language: "kk", invitation: "Әңгімелесуге шақыру (16-тармақ)", interview: "Әңгімелесу (16-тармақ)" },
    { language: "ru", invitation: "Приглашение на собеседование (пункт 16)", interview: "Собеседование (пункт 16)" },
    { language: "en", invitation: "Invitation to the interview (clause 16)", interview: "Interview (clause 16)" },
  ] as const)("names in $language what the five working days of clause 16 bound, and in the derivation the reading taken", async ({ language, invitation, interview }) => {
    const { options } = describeReading("invitation-bounds", language);
    for (const [place, chosen, heading] of [
      [0, [], invitation],
      [0, ["--reading", "invitation-bounds=invitation"], invitation],
      [1, ["--reading", "invitation-bounds=interview"], interview],
    ] as const) {
      const { out } = await uzdik([...WHOLE, "--explain", ...chosen, "--lang", language]);
      const paragraph = out.split("\n\n")[3] ?? "";
      expect(paragraph.startsWith(`${heading}\n`)).toBe(true);
      expect(paragraph).toContain("(2022-07-04)");
      for (const { argument } of options) expect(paragraph.includes(argument.replace(/\.$/u, ""))).toBe(argument === options[place]?.argument);
    }
    expect((await uzdik([...BASIC, "--reading", "invitation-bounds=interview", "--lang", language])).out).toContain(`\n${interview}\n  `);
  });

  it("calls the capital by its name of the day of posting", async () => {
    const posted = (day: string): string[] => ["schedule", "--posted", `${day}T09:00:00+06:00`, "--region", "KZ-71"];
    expect((await uzdik(posted("2022-09-18"))).out).toContain("Nur-Sultan (KZ-71)");
    expect((await uzdik(posted("2022-09-19"))).out).toContain("Astana (KZ-71)");
  });

  it.each([
    { args: [], says: "--posted is missing" },
    { args: ["--posted", "2022-06-01T09:00:00+06:00"], says: "--region is missing" },
    { args: ["--posted", "2022-06-01", "--region", "KZ-35"], says: 'such as 2022-06-01T09:00:00+06:00; got "2022-06-01"' },
    { args: ["--posted", "2022-06-01T09:00:00", "--region", "KZ-35"], says: "--posted: expected a moment with an offset" },
    { args: ["--posted", "2022-06-01T09:00:00+06:00", "--region", "kz-35"], says: 'KZ-75, KZ-79; got "kz-35"' },
    { args: [...BASIC.slice(1), "--selected", "2022-02-30"], says: "--selected: expected a day that exists" },
    { args: [...BASIC.slice(1), "--decided", "tomorrow"], says: 'as YYYY-MM-DD; got "tomorrow"' },
  ])("ends with 2 on bad input: $says", async ({ args, says }) => {
    const { exit, out, err } = await uzdik(["schedule", ...args]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  it.each([
    { language: "kk", says: "есептеу мүмкін емес" },
    { language: "ru", says: "рассчитать нельзя" },
    { language: "en", says: "cannot be counted" },
  ])("tells every term that the calendar covers, and of the others in $language that they cannot be counted", async ({ language, says }) => {
    const starts = ["--posted", "2027-12-10T09:00:00+05:00", "--region", "KZ-23", "--selected", "2027-12-30", "--decided", "2027-12-20"];
    const { exit, out, err } = await uzdik(["schedule", ...starts, "--explain", "--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    const [, intake, check, invitation, handoff] = out.trimEnd().split("\n\n");
    expect(intake).toContain("(2027-12-24)");
    expect(handoff).toContain("(2027-12-23)");
    for (const beyond of [check, invitation]) {
      const [, line, ...more] = beyond?.split("\n") ?? [];
      expect(more).toEqual([]);
      expect(line).toContain(says);
      expect(line).toContain("2021–2027");
    }
  });

  it("counts no check from an intake that cannot be counted, and still the terms of other days", async () => {
    const { exit, out } = await uzdik(["schedule", "--posted", "2027-12-27T09:00:00+05:00", "--region", "KZ-71", "--decided", "2022-07-12"]);
    const [, intake, check, , handoff] = out.split("\n\n");
    expect(exit).toBe(0);
    for (const beyond of [intake, check]) expect(beyond).toContain("\n  cannot be counted: ");
    expect(handoff).toContain("(2022-07-15)");
  });

  it.each([
    { language: "kk", says: "күнтізбе" },
    { language: "ru", says: "календарь" },
    { language: "en", says: "calendar" },
  ])("ends with 2 where a day given lies outside the calendar, and names its option in $language", async ({ language, says }) => {
    for (const [option, given, day] of [
      ["--posted", "2031-06-01T09:00:00+05:00", "2031-06-01"],
      ["--posted", "2027-12-31T20:00:00Z", "2028-01-01"],
      ["--posted", "2020-12-31T12:00:00Z", "2020-12-31"],
      ["--selected", "2028-01-01", "2028-01-01"],
      ["--decided", "2020-12-31", "2020-12-31"],
    ] as const) {
      const posted = option === "--posted" ? [] : BASIC.slice(1, 3);
      const { exit, out, err } = await uzdik(["schedule", ...posted, "--region", "KZ-35", option, given, "--lang", language]);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(`${option}: ${day} `);
      expect(err).toContain(says);
      expect(err).toContain("2021–2027");
    }
  });

  it.each(["2021-01-01", "2027-12-31"])("takes %s, the calendar's own first or last day", async (day) => {
    expect(await uzdik([...BASIC, "--decided", day])).toMatchObject({ exit: 0, err: "" });
  });
});
