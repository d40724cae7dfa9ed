import { describe, expect, it } from "vitest";
import type { Readings } from "../../src/regulation/readings.js";
import { day, daysLater, isWorked, localDay, midnightAfter, moment, workingDaysLater } from "./days.js";
import { checkTerm, closesAt, intakeOfNotices } from "./deadlines.js";
import { DEFAULTS } from "./plan.js";

function workedIn(month: string): number {
  let worked = 0;
  for (let at = day(`${month}-01`); at.startsWith(month); at = daysLater(at, 1)) if (isWorked(at)) worked += 1;
  return worked;
}

function lastDay(postedOn: string, readings: Partial<Readings> = {}): string {
  return intakeOfNotices(moment(`${postedOn}T04:00:00Z`), undefined, { ...DEFAULTS, ...readings }).lastDay;
}

describe("the days of the second opinion", () => {
  it.each([
    ["2022-01", 18],
    ["2022-02", 20],
    ["2022-03", 19],
    ["2022-04", 21],
    ["2022-05", 19],
    ["2022-06", 22],
    ["2022-07", 20],
    ["2022-08", 22],
    ["2022-09", 22],
    ["2022-10", 20],
    ["2022-11", 22],
    ["2022-12", 21],
  ])("has in %s %i working days", (month, count) => {
    expect(workedIn(month)).toBe(count);
  });

  it("works the three Saturdays of 2022 and the Sunday of 2025", () => {
    expect(["2022-03-05", "2022-08-27", "2022-10-22", "2025-01-05"].map(day).every(isWorked)).toBe(true);
  });

  it("guesses at no year that it does not know", () => {
    expect(() => isWorked(day("2028-01-03"))).toThrow(RangeError);
  });

  it("knows two legal times until March 2024, and one after", () => {
    expect(localDay(moment("2022-06-15T18:30:00Z"), "KZ-23")).toBe("2022-06-15");
    expect(localDay(moment("2022-06-15T18:30:00Z"), "KZ-35")).toBe("2022-06-16");
    expect(localDay(moment("2024-06-15T18:30:00Z"), "KZ-35")).toBe("2024-06-15");
    expect(midnightAfter(day("2024-02-29"), "KZ-71")).toBe(Date.parse("2024-02-29T19:00:00Z"));
  });
});

describe("the two weeks", () => {
  it.each([
    ["2022-06-01", "2022-06-15"],
    ["2022-02-21", "2022-03-09"],
    ["2022-02-19", "2022-03-05"],
    ["2022-04-18", "2022-05-03"],
    ["2022-04-25", "2022-05-11"],
    ["2022-06-25", "2022-07-11"],
    ["2022-08-13", "2022-08-27"],
    ["2022-10-08", "2022-10-22"],
    ["2022-10-10", "2022-10-26"],
    ["2021-12-20", "2022-01-05"],
    ["2021-12-24", "2022-01-10"],
  ])("posted on %s end on %s", (postedOn, last) => {
    expect(lastDay(postedOn)).toBe(last);
  });

  it("end a day earlier if the posting day counts, and on a day off if it stands", () => {
    expect(lastDay("2022-06-01", { "posting-day": "counted" })).toBe("2022-06-14");
    expect(lastDay("2022-04-25", { "last-day-off": "stands" })).toBe("2022-05-09");
  });

  it("start from the web notice, or from the later of the two", () => {
    const notices = [moment("2022-06-01T04:00:00Z"), moment("2022-06-03T04:00:00Z")] as const;
    expect(intakeOfNotices(...notices, DEFAULTS).lastDay).toBe("2022-06-15");
    expect(intakeOfNotices(...notices, { ...DEFAULTS, "term-start": "both-notices" }).lastDay).toBe("2022-06-17");
    expect(intakeOfNotices(notices[1], notices[0], { ...DEFAULTS, "term-start": "both-notices" }).lastDay).toBe("2022-06-17");
  });

  it("close at midnight of the commission, or of the capital", () => {
    expect(closesAt(day("2022-06-15"), "KZ-23", DEFAULTS)).toBe(Date.parse("2022-06-15T19:00:00Z"));
    expect(closesAt(day("2022-06-15"), "KZ-23", { ...DEFAULTS, "closing-hour": "capital-midnight" })).toBe(
      Date.parse("2022-06-15T18:00:00Z"),
    );
  });
});

describe("the terms in working days", () => {
  it.each([
    ["2022-03-09", 7, "2022-03-18"],
    ["2022-03-15", 7, "2022-03-29"],
    ["2022-08-26", 7, "2022-09-07"],
    ["2022-04-29", 5, "2022-05-11"],
    ["2022-10-19", 5, "2022-10-27"],
    ["2022-03-04", 3, "2022-03-10"],
    ["2022-08-25", 3, "2022-08-31"],
    ["2022-07-07", 3, "2022-07-12"],
    ["2022-11-30", 3, "2022-12-05"],
    ["2022-12-14", 3, "2022-12-20"],
  ])("from %s, %i days, end on %s", (from, count, last) => {
    expect(workingDaysLater(day(from), count)).toBe(last);
  });

  it("of the check start from the rolled last day, or from the nominal one", () => {
    const intake = intakeOfNotices(moment("2022-02-21T04:00:00Z"), undefined, DEFAULTS);
    expect(checkTerm(intake, DEFAULTS).lastDay).toBe("2022-03-18");
    expect(checkTerm(intake, { ...DEFAULTS, "check-start": "nominal-last-day" }).lastDay).toBe("2022-03-17");
  });
});
