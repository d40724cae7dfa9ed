import { dayStatus, instant, KAZAKHSTAN, plainDate, withYears } from "uzdik/calendar";
import { describeDay, describeDeadline, describeReading } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { addCalendarDays } from "../../src/calendar/plain-date.js";
import { type Deadline, documentCheckDeadline, handoffDeadline, intakeDeadline, invitationDeadline } from "../../src/regulation/deadlines.js";
import { LEGAL_ACTS as kkActs } from "../../src/text/kk/acts.js";
import { LEGAL_ACTS as ruActs } from "../../src/text/ru/acts.js";
import { LANGUAGES } from "./expected.js";

const DEBRIS = /undefined|null|NaN|\[object|[{}<>]|[^\S\n][^\S\n]|\s[.,;:!?)]|[.,;:][.,;:]/u;

const rolled = intakeDeadline({ webPostedAt: instant("2022-08-15T09:00:00+06:00") }, "KZ-71");
const counted = intakeDeadline({ webPostedAt: instant("2022-06-01T09:00:00+06:00") }, "KZ-35", { readings: { "posting-day": "counted" } });
const TERMS: readonly (readonly [string, Deadline])[] = [
  ["an intake that rolls over a transferred day", rolled],
  ["an intake whose posting day counts", counted],
  ["a check over Nauryz", documentCheckDeadline(intakeDeadline({ webPostedAt: instant("2022-03-01T09:00:00+06:00") }, "KZ-75"), "KZ-75")],
  ["a check after a rolled intake", documentCheckDeadline(rolled, "KZ-23")],
  ["an invitation over a carried-over holiday", invitationDeadline(plainDate("2022-04-29"), "KZ-35")],
  ["a hand-off over Christmas and the New Year", handoffDeadline(plainDate("2021-12-31"), "KZ-15")],
  ["a hand-off over Independence Day", handoffDeadline(plainDate("2021-12-14"), "KZ-15")],
  ["a hand-off over Republic Day", handoffDeadline(plainDate("2022-10-21"), "KZ-71")],
  ["a hand-off in a year whose calendar is not final", handoffDeadline(plainDate("2027-03-04"), "KZ-71")],
];

describe.each(LANGUAGES)("terms in %s", (language) => {
  it.each(TERMS)("%s: a sentence a line, a line a step, the last day at the end", (_, deadline) => {
    const lines = describeDeadline(deadline, language).split("\n");
    expect(lines).toHaveLength(deadline.trace.length + 1 + (deadline.provisional ? 1 : 0));
    for (const line of lines) {
      expect(line).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(line).not.toMatch(DEBRIS);
    }
    deadline.trace.forEach((step, index) => {
      const line = lines[index] ?? "";
      if (step.step === "rolls") {
        expect(line).toContain(describeDay(step.from, language));
        expect(line).toContain(describeDay(step.to, language));
      } else if (step.step === "reads") {
        expect(line).toContain(describeReading(step.reading, language).question);
        expect(line).toContain(describeReading(step.reading, language).options.find(({ value }) => value === step.value)?.argument);
      } else {
        expect(line).toContain(describeDay(step.day, language));
      }
      if (step.step === "counts") expect(line).toMatch(new RegExp(`[^\\d]${String(step.number)}(st |nd |rd |th |-й |-(?:жұмыс )?күн)`, "u"));
      if (step.step === "skips" && step.status.name !== undefined) expect(line).toContain(step.status.name[language]);
    });
    const end = lines[deadline.trace.length] ?? "";
    expect(end).toContain(describeDay(deadline.lastDay, language));
    expect(end).toContain("00:00");
    expect(end).toMatch(deadline.closesAt.endsWith("+05:00") ? /UTC\+5\)/u : /UTC\+6\)/u);
  });

  it("a day counted and the same day not counted read differently", () => {
    const [first = ""] = describeDeadline(handoffDeadline(plainDate("2022-06-01"), "KZ-35"), language).split("\n");
    const [other = ""] = describeDeadline(counted, language).split("\n");
    expect(other.split(" (")[0]).not.toBe(first.split(" (")[0]);
  });

  it("why a day is off is told of every kind of day off", () => {
    const reasons = (deadline: Deadline): readonly string[] =>
      deadline.trace.flatMap((step, index) => (step.step === "skips" ? [step.status.kind, describeDeadline(deadline, language).split("\n")[index] ?? ""] : []));
    const told = TERMS.flatMap(([, deadline]) => reasons(deadline)).join("\n");
    for (const kind of ["weekend", "national-holiday", "state-holiday", "day-off", "carried-over", "transferred-off"]) expect(told).toContain(kind);
  });
});

it("a worked day given in a hand-made trace is worded too", () => {
  const day = plainDate("2022-03-05");
  const status = { day, working: true, basis: "", provisional: false } as const;
  const made = (kind: "ordinary" | "transferred-working"): Deadline => ({
    ...handoffDeadline(plainDate("2022-03-04"), "KZ-71"),
    trace: [{ step: "skips", day, status: { ...status, kind } }],
  });
  for (const language of LANGUAGES) {
    expect(describeDeadline(made("ordinary"), language)).not.toMatch(DEBRIS);
    expect(describeDeadline(made("transferred-working"), language)).not.toBe(describeDeadline(made("ordinary"), language));
  }
});

it("the weekday and the ordinal are the language's own", () => {
  expect(LANGUAGES.map((language) => describeDeadline(handoffDeadline(plainDate("2022-06-01"), "KZ-35"), language).split("\n")[1])).toEqual([
    "2022 жылғы 2 маусым, бейсенбі: 1-жұмыс күні.",
    "2 июня 2022 года, четверг: 1-й рабочий день.",
    "Thursday 2 June 2022: 1st working day.",
  ]);
});

it("every act that a day of the calendar rests on has its name in Kazakh and in Russian, and an act of later years keeps the one it came with", () => {
  const bases = new Set<string>();
  for (let day = plainDate("2021-01-01"); day <= "2027-12-31"; day = addCalendarDays(day, 1)) bases.add(dayStatus(day).basis);
  for (const basis of bases) {
    for (const names of [kkActs, ruActs]) expect(names[basis], basis).toMatch(/^[\p{L}\d]/u);
  }
  const calendar = withYears(KAZAKHSTAN, [
    { year: 2028, status: "final", kurbanAit: plainDate("2028-05-05"), transfers: [{ off: plainDate("2028-03-20"), worked: plainDate("2028-03-18"), act: "№ 1, 2028" }] },
  ]);
  for (const language of LANGUAGES) {
    const told = describeDeadline(handoffDeadline(plainDate("2028-03-17"), "KZ-71", { calendar }), language);
    expect(told).toContain("(№ 1, 2028)");
  }
});
