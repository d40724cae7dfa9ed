import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  addWorkingDays,
  CalendarRangeError,
  countWorkingDays,
  dayStatus,
  isWorkingDay,
  KAZAKHSTAN,
  plainDate,
  rollForward,
  withYears,
} from "../../src/calendar/index.js";
import type { PlainDate } from "../../src/calendar/types.js";
import { provisionalBetween } from "../../src/calendar/working-calendar.js";
import { EVERY_DAY, isPublishedWorking } from "./official-days.js";

const d = plainDate;
const DAYS = EVERY_DAY.map((day) => plainDate(day));
const anyDay = fc.constantFrom(...DAYS);

/** The n-th working day by taking one published day after the other; undefined where the days run out. */
function stepped(from: PlainDate, n: number): PlainDate | undefined {
  let index = DAYS.indexOf(from);
  for (let left = Math.abs(n); left > 0; ) {
    index += Math.sign(n);
    const day = DAYS[index];
    if (day === undefined) return undefined;
    if (isPublishedWorking(day)) left -= 1;
  }
  return DAYS[index];
}

function yearMissing(ask: () => unknown): number | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(CalendarRangeError);
    expect(error).toBeInstanceOf(RangeError);
    return (error as CalendarRangeError).year;
  }
}

describe("the n-th working day after a day", () => {
  it.each([
    ["2022-06-14", 1, "2022-06-15", "the next day, where it is worked"],
    ["2022-06-17", 1, "2022-06-20", "Monday after a Friday"],
    ["2022-03-04", 3, "2022-03-10", "a worked Saturday counts, the transferred Monday and the holiday do not"],
    ["2025-01-04", 1, "2025-01-05", "a worked Sunday counts"],
    ["2021-03-19", 1, "2021-03-25", "three days of Nauryz and the carried-over fourth do not count"],
    ["2022-06-18", 1, "2022-06-20", "the count may start from a day off"],
    ["2022-06-20", -1, "2022-06-17", "backwards, the Friday before a Monday"],
    ["2022-06-19", -1, "2022-06-17", "backwards from a day off, the last day worked"],
    ["2022-06-15", 0, "2022-06-15", "none after a day is the day itself"],
    ["2022-06-18", 0, "2022-06-18", "also where it is off"],
    ["2021-01-05", 1725, "2027-12-31", "from the first working day of seven years to the last"],
  ])("%s and %i lead to %s: %s", (from, n, result) => {
    expect(addWorkingDays(d(from), n)).toBe(result);
  });

  it("is the same as stepping from one published day to the next", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, n) => {
        const expected = stepped(from, n);
        if (expected === undefined) expect(() => addWorkingDays(from, n)).toThrow(CalendarRangeError);
        else expect(addWorkingDays(from, n)).toBe(expected);
      }),
    );
  });

  it("never comes earlier for a later start", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 200 }), (a, b, n) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        fc.pre(later < "2027-01-01");
        expect(addWorkingDays(earlier, n) <= addWorkingDays(later, n)).toBe(true);
      }),
    );
  });

  it("is refused as uncovered at once, however far away", () => {
    expect(yearMissing(() => addWorkingDays(d("2022-01-01"), Number.MAX_SAFE_INTEGER))).toBe(2028);
    expect(yearMissing(() => addWorkingDays(d("2022-01-01"), Number.MIN_SAFE_INTEGER))).toBe(2020);
  });

  it.each([0.5, NaN, Infinity, 2 ** 53])("cannot be asked for with n = %s", (n) => {
    expect(() => addWorkingDays(d("2022-01-01"), n)).toThrow(new RangeError(`Expected a whole number of working days, got "${n}".`));
  });
});

describe("the number of working days between two days", () => {
  it.each([
    ["2022-06-14", "2022-06-15", 1, "the second day counts, the first does not"],
    ["2022-06-15", "2022-06-15", 0, "none from a day to itself"],
    ["2022-06-17", "2022-06-19", 0, "none over a weekend"],
    ["2022-03-04", "2022-03-09", 2, "the worked Saturday and the Wednesday"],
    ["2022-06-15", "2022-06-14", -1, "counted back, below zero"],
    ["2021-01-01", "2027-12-31", 1726, "over all covered days"],
  ])("after %s through %s is %i: %s", (after, through, n) => {
    expect(countWorkingDays(d(after), d(through))).toBe(n);
  });

  it("is what adding from a day undoes", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 250 }), (from, n) => {
        if (from < "2026-12-01") expect(countWorkingDays(from, addWorkingDays(from, n))).toBe(n);
        // Backwards the start itself is counted, so it must be a working day for the two to mirror each other.
        if (from > "2022-02-01" && isWorkingDay(from)) expect(countWorkingDays(from, addWorkingDays(from, -n))).toBe(-n);
      }),
    );
  });

  it("adds up over any day in between, in any order", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(countWorkingDays(a, b) + countWorkingDays(b, c)).toBe(countWorkingDays(a, c));
      }),
    );
  });

  it("is the number of published working days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const between = (after: PlainDate, through: PlainDate) =>
          DAYS.filter((day) => after < day && day <= through && isPublishedWorking(day)).length;
        expect(countWorkingDays(a, b)).toBe(a <= b ? between(a, b) : 0 - between(b, a));
      }),
    );
  });
});

describe("a last day that is off", () => {
  it.each([
    ["2022-06-15", "2022-06-15", "stays where it is, if it is worked"],
    ["2022-06-18", "2022-06-20", "rolls from a Saturday to Monday"],
    ["2022-03-05", "2022-03-05", "stays on a worked Saturday"],
    ["2022-05-07", "2022-05-11", "rolls past a weekend, a holiday and a carried-over day"],
    ["2021-12-31", "2021-12-31", "stays on the last working day of a year"],
    ["2022-01-01", "2022-01-05", "rolls past New Year and both days carried over from it"],
  ])("%s becomes %s: it %s", (day, result) => {
    expect(rollForward(d(day))).toBe(result);
  });

  it("becomes the first published working day not before it", () => {
    for (const [index, day] of DAYS.entries()) {
      expect(rollForward(day)).toBe(DAYS.slice(index, index + 12).find(isPublishedWorking));
    }
  });
});

describe("a day that the calendar does not cover", () => {
  it.each(["2020-12-31", "2028-01-01", "1999-05-05"])("%s is refused by every function, never guessed", (text) => {
    const day = d(text);
    const covered = d("2022-06-15");
    const year = Number(text.slice(0, 4));
    const questions = [
      () => dayStatus(day),
      () => isWorkingDay(day),
      () => rollForward(day),
      () => addWorkingDays(day, 0),
      () => addWorkingDays(day, 1),
      () => addWorkingDays(day, -1),
      () => countWorkingDays(day, covered),
      () => countWorkingDays(covered, day),
    ];
    expect(questions.map(yearMissing)).toEqual(questions.map(() => year));
  });

  it("is refused with the covered years and the way to extend them", () => {
    const error = new CalendarRangeError(2031, KAZAKHSTAN);
    expect(error.name).toBe("CalendarRangeError");
    expect(error.message).toBe("The calendar covers 2021 to 2027, not 2031: extend it with withYears().");
    expect(() => dayStatus(d("2031-01-01"))).toThrow(error);
  });

  it("is refused also as a result, on either side", () => {
    expect(addWorkingDays(d("2027-12-30"), 1)).toBe("2027-12-31");
    expect(yearMissing(() => addWorkingDays(d("2027-12-31"), 1))).toBe(2028);
    expect(addWorkingDays(d("2021-01-06"), -1)).toBe("2021-01-05");
    expect(yearMissing(() => addWorkingDays(d("2021-01-05"), -1))).toBe(2020);
  });

  it("is refused as no day at all where it does not exist", () => {
    expect(() => isWorkingDay("2022-02-30" as PlainDate)).toThrow(
      new RangeError('Expected a calendar day that exists, as YYYY-MM-DD, got "2022-02-30".'),
    );
  });
});

describe("a term counted over days that are not final", () => {
  it.each([
    ["2026-12-30", "2026-12-31", false, "ends before 2027"],
    ["2026-12-31", "2027-01-01", true, "ends on the first provisional day"],
    ["2026-01-01", "2027-06-01", true, "runs into 2027"],
    ["2027-05-01", "2027-05-02", true, "lies in 2027"],
    ["2027-05-01", "2027-05-01", false, "has no day"],
    ["2027-05-02", "2027-05-01", false, "has no day, being turned round"],
    ["2021-01-01", "2026-12-31", false, "lies in final years"],
  ])("after %s through %s: provisional is %s, since it %s", (after, through, expected) => {
    expect(provisionalBetween(d(after), d(through))).toBe(expected);
  });

  it("is not provisional for a year that ended before it began", () => {
    const year = KAZAKHSTAN.years.filter(({ year }) => year === 2022).map((final) => ({ ...final, status: "provisional" as const }));
    const calendar = withYears(KAZAKHSTAN, year);
    expect(provisionalBetween(d("2022-12-30"), d("2022-12-31"), calendar)).toBe(true);
    expect(provisionalBetween(d("2022-12-31"), d("2023-01-05"), calendar)).toBe(false);
  });
});

describe("the table of days", () => {
  it("is built by the first question and not by the import", async () => {
    vi.resetModules();
    const built = vi.spyOn(Int32Array, "from");
    const fresh = await import("../../src/calendar/index.js");
    expect(built).not.toHaveBeenCalled();
    expect(fresh.isWorkingDay(d("2022-06-15"))).toBe(true);
    expect(built).toHaveBeenCalled();
    built.mockClear();
    expect(fresh.isWorkingDay(d("2022-06-18"))).toBe(false);
    expect(built).not.toHaveBeenCalled();
    built.mockRestore();
  });
});
