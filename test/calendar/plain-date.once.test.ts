import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addCalendarDays,
  fromDayNumber,
  isPlainDate,
  plainDate,
  toDayNumber,
  weekday,
} from "../../src/calendar/plain-date.js";
import type { PlainDate } from "../../src/calendar/types.js";

const MS_PER_DAY = 86_400_000;
/** 0001-01-01 to 9999-12-31. */
const dayNumber = fc.integer({ min: -719_162, max: 2_932_896 });
const textOf = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

describe("a calendar day", () => {
  it.each(["2022-06-15", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    "2022-02-30", "2022-02-29", "1900-02-29", "2100-02-29", "2022-04-31", "2022-13-01", "2022-00-10", "2022-01-00", "2022-01-32",
    "0000-01-01", "22-1-1", "2022-1-01", "2022-01-1", "20220615", "2022/06/15", "2022-06/15", "2022/06-15", "2022-06-15T00:00:00Z",
    " 2022-06-15", "2022-06-15 ", "2022-1/-15", "2022-0:-15", "+022-06-15", "2022-6 -15", "2022-06-1٥", "", "today",
  ])("%j is none and is refused", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(new RangeError(`Expected a calendar day that exists, as YYYY-MM-DD, got "${text}".`));
  });

  it.each<unknown>([undefined, null, 20220615, new Date(0), ["2022-06-15"], {}])("%j is none, not being text", (value) => {
    expect(isPlainDate(value)).toBe(false);
    expect(() => plainDate(value as string)).toThrow(RangeError);
  });

  it("exists exactly where the Gregorian calendar has it", () => {
    const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
    fc.assert(
      fc.property(year, twoDigits(14), twoDigits(33), (y, m, day) => {
        const text = `${y}-${m}-${day}`;
        const ms = Date.parse(`${text}T00:00:00Z`);
        const exists = y !== "0000" && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
        expect(isPlainDate(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a day's number", () => {
  it("counts from 1 January 1970", () => {
    expect(toDayNumber(plainDate("1970-01-01"))).toBe(0);
    expect(toDayNumber(plainDate("1969-12-31"))).toBe(-1);
    expect(toDayNumber(plainDate("0001-01-01"))).toBe(-719_162);
    expect(toDayNumber(plainDate("9999-12-31"))).toBe(2_932_896);
  });

  it("is that of the same day in UTC, both ways", () => {
    fc.assert(
      fc.property(dayNumber, (n) => {
        expect(fromDayNumber(n)).toBe(textOf(n));
        expect(toDayNumber(plainDate(textOf(n)))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it("is that of the same day in UTC on every day of four centuries", () => {
    const first = Date.UTC(1800, 0, 1) / MS_PER_DAY;
    const all = Array.from({ length: 146_097 }, (_, index) => first + index);
    expect(all.filter((n) => fromDayNumber(n) !== textOf(n) || toDayNumber(fromDayNumber(n)) !== n)).toEqual([]);
  });

  it.each([-719_163, 2_932_897, 0.5, NaN, Infinity, -Infinity, 2 ** 40, -(2 ** 53)])("%d stands for no day", (n) => {
    expect(() => fromDayNumber(n)).toThrow(new RangeError(`Expected a day of the years 1 to 9999, got "${n}".`));
  });
});

describe("calendar days counted on", () => {
  it.each([
    ["2022-06-01", 14, "2022-06-15"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2022-01-01", -1, "2021-12-31"],
    ["2022-06-01", 0, "2022-06-01"],
  ])("%s and %i days are %s", (day, n, result) => {
    expect(addCalendarDays(plainDate(day), n)).toBe(result);
  });

  it("are refused beyond the last day and in fractions", () => {
    expect(() => addCalendarDays(plainDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addCalendarDays(plainDate("2022-06-01"), 1.5)).toThrow(RangeError);
  });

  it("are refused from what is no day, in the words that name the form", () => {
    const asked = () => addCalendarDays("1 June 2022" as PlainDate, 1); // a caller without types
    expect(asked).toThrow(new RangeError('Expected a calendar day that exists, as YYYY-MM-DD, got "1 June 2022".'));
  });
});

describe("the day of the week", () => {
  it.each([
    ["2022-06-13", 1],
    ["2022-06-18", 6],
    ["2022-06-19", 7],
    ["1969-12-31", 3],
    ["0001-01-01", 1],
  ])("of %s is %i", (day, expected) => {
    expect(weekday(plainDate(day))).toBe(expected);
  });

  it("is that of the same day in UTC", () => {
    fc.assert(
      fc.property(dayNumber, (n) => {
        expect(weekday(fromDayNumber(n))).toBe(new Date(n * MS_PER_DAY).getUTCDay() || 7);
      }),
    );
  });
});
