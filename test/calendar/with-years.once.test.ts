import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  addWorkingDays,
  type CalendarYear,
  countWorkingDays,
  dayStatus,
  isWorkingDay,
  KAZAKHSTAN,
  plainDate,
  type WorkingCalendar,
  withYears,
} from "../../src/calendar/index.js";
import { provisionalBetween } from "../../src/calendar/working-calendar.js";
import { EVERY_DAY } from "./official-days.js";

const d = plainDate;

/** A year without transfers unless said otherwise. */
function yearOf(year: number, kurbanAit: string, ...transfers: readonly (readonly [off: string, worked: string])[]): CalendarYear {
  return {
    year,
    status: "final",
    kurbanAit: d(kurbanAit),
    transfers: transfers.map(([off, worked]) => ({ off: d(off), worked: d(worked), act: `Order on ${year}` })),
  };
}

const YEAR_2020 = yearOf(2020, "2020-07-31", ["2020-05-08", "2020-05-11"]);
const YEAR_2028 = yearOf(2028, "2028-05-05");

describe("a year before the covered ones", () => {
  const calendar = withYears(KAZAKHSTAN, [YEAR_2020]);

  it("is covered with the years after it", () => {
    expect([calendar.firstYear, calendar.lastYear]).toEqual([2020, 2027]);
    expect(KAZAKHSTAN.firstYear).toBe(2021);
  });

  it("may work a Monday to which a holiday was carried, and have another day off instead", () => {
    expect(dayStatus(d("2020-05-09"), calendar)).toMatchObject({ kind: "state-holiday", working: false });
    expect(dayStatus(d("2020-05-08"), calendar)).toEqual({
      day: "2020-05-08",
      working: false,
      kind: "transferred-off",
      counterpart: "2020-05-11",
      basis: "Order on 2020",
      provisional: false,
    });
    expect(dayStatus(d("2020-05-11"), calendar)).toEqual({
      day: "2020-05-11",
      working: true,
      kind: "transferred-working",
      counterpart: "2020-05-08",
      basis: "Order on 2020",
      provisional: false,
    });
    expect(addWorkingDays(d("2020-05-06"), 1, calendar)).toBe("2020-05-11");
  });

  it("follows the holiday law as of 2021", () => {
    const kinds = ["2020-08-31", "2020-10-25", "2020-12-01", "2020-12-16", "2020-12-17"].map((day) => dayStatus(d(day), calendar).kind);
    expect(kinds).toEqual(["carried-over", "weekend", "state-holiday", "national-holiday", "national-holiday"]);
  });

  it("leaves the days of all other years as they were", () => {
    const days = EVERY_DAY.map((day) => d(day));
    expect(days.map((day) => dayStatus(day, calendar))).toEqual(days.map((day) => dayStatus(day)));
    expect(countWorkingDays(d("2020-12-31"), d("2027-12-31"), calendar)).toBe(1726);
  });
});

describe("a year after the covered ones", () => {
  it("follows the holiday law as of 2026", () => {
    const calendar = withYears(KAZAKHSTAN, [YEAR_2028]);
    expect(calendar.lastYear).toBe(2028);
    const kinds = ["2028-03-15", "2028-08-30", "2028-10-25", "2028-05-05", "2028-01-03"].map((day) => dayStatus(d(day), calendar).kind);
    expect(kinds).toEqual(["state-holiday", "ordinary", "national-holiday", "day-off", "carried-over"]);
    expect(addWorkingDays(d("2027-12-31"), 1, calendar)).toBe("2028-01-05");
  });

  it("takes the worked half of a transfer that the last covered year could not hold", () => {
    const across = yearOf(2027, "2027-05-16", ["2027-12-31", "2028-01-08"]);
    const until2027 = withYears(KAZAKHSTAN, [across]);
    expect(dayStatus(d("2027-12-31"), until2027).kind).toBe("transferred-off");
    const until2028 = withYears(until2027, [YEAR_2028]);
    expect(dayStatus(d("2028-01-08"), until2028)).toMatchObject({ working: true, counterpart: "2027-12-31" });
  });

  it("takes a worked half that falls on a day off which only its own year makes one", () => {
    const until2027 = withYears(KAZAKHSTAN, [yearOf(2027, "2027-05-16", ["2027-12-30", "2028-01-03"])]);
    expect(dayStatus(d("2027-12-30"), until2027).kind).toBe("transferred-off");
    expect(dayStatus(d("2028-01-03"), withYears(until2027, [YEAR_2028])).kind).toBe("transferred-working");
  });

  it("may state the worked half of a transfer whose day off is still beyond the calendar", () => {
    const calendar = withYears(KAZAKHSTAN, [yearOf(2027, "2027-05-16", ["2028-01-05", "2027-12-25"])]);
    expect(dayStatus(d("2027-12-25"), calendar)).toMatchObject({ working: true, counterpart: "2028-01-05" });
    expect(dayStatus(d("2028-01-05"), withYears(calendar, [YEAR_2028])).kind).toBe("transferred-off");
  });

  it("may be stated in any order with others", () => {
    expect(withYears(KAZAKHSTAN, [yearOf(2029, "2029-04-24"), YEAR_2020, YEAR_2028])).toMatchObject({ firstYear: 2020, lastYear: 2029 });
  });
});

describe("a covered year stated anew", () => {
  const decided = withYears(KAZAKHSTAN, [yearOf(2027, "2027-05-17")]);

  it("replaces the forecast: Kurban Ait on Monday 17 May is off, and nothing is provisional", () => {
    expect(dayStatus(d("2027-05-17"))).toMatchObject({ kind: "ordinary", working: true, provisional: true });
    expect(dayStatus(d("2027-05-17"), decided)).toMatchObject({ kind: "day-off", working: false, provisional: false });
    expect(dayStatus(d("2027-05-16"), decided).kind).toBe("weekend");
    expect(provisionalBetween(d("2026-12-31"), d("2027-12-31"), decided)).toBe(false);
  });

  it("leaves the calendar it was added to as it was", () => {
    expect(isWorkingDay(d("2027-05-17"), decided)).toBe(false);
    expect(isWorkingDay(d("2027-05-17"), KAZAKHSTAN)).toBe(true);
    expect(KAZAKHSTAN.years.at(-1)?.status).toBe("provisional");
  });

  it("is not touched by what the caller does to the data afterwards", () => {
    const year = { ...yearOf(2027, "2027-05-17"), transfers: [{ off: d("2027-07-05"), worked: d("2027-07-03"), act: "Order on 2027" }] };
    const calendar = withYears(KAZAKHSTAN, [year]);
    year.transfers.pop();
    expect(calendar.years.at(-1)?.transfers).toHaveLength(1);
  });

  it("may make Kurban Ait fall on a holiday, which it stays, or where a holiday would be carried to, which then goes further", () => {
    const onHoliday = withYears(KAZAKHSTAN, [yearOf(2027, "2027-05-09")]);
    expect(dayStatus(d("2027-05-09"), onHoliday)).toMatchObject({ kind: "state-holiday", name: { en: "Victory Day" } });
    expect(dayStatus(d("2027-05-10"), onHoliday).kind).toBe("carried-over");
    const afterHoliday = withYears(KAZAKHSTAN, [yearOf(2027, "2027-05-10")]);
    expect(dayStatus(d("2027-05-10"), afterHoliday).kind).toBe("day-off");
    expect(dayStatus(d("2027-05-11"), afterHoliday)).toMatchObject({ kind: "carried-over", counterpart: "2027-05-09" });
  });
});

describe("what is refused as no year of a calendar", () => {
  const raw = (year: object) => ({ ...yearOf(2027, "2027-05-16"), ...year });
  const transfer = (off: string, worked: string, act = "Order 1") => raw({ transfers: [{ off, worked, act }] });

  it.each<[string, readonly CalendarYear[], string]>([
    ["a year stated twice", [YEAR_2028, YEAR_2028], 'each calendar year once and 2029 next, got "2028"'],
    ["a gap", [yearOf(2029, "2029-04-24")], 'each calendar year once and 2028 next, got "2029"'],
    ["a gap before", [yearOf(2019, "2019-08-11")], 'each calendar year once and 2020 next, got "2021"'],
    ["half a year", [raw({ year: 2027.5 })], 'Kurban Ait in the calendar year 2027.5, got "2027-05-16"'],
    ["a year in words", [raw({ year: "2027" })], 'Kurban Ait in the calendar year 2027, got "2027-05-16"'],
    ["a year past 9999", [raw({ year: 10_000 })], 'Kurban Ait in the calendar year 10000, got "2027-05-16"'],
    ["Kurban Ait of another year", [raw({ kurbanAit: "2026-05-27" })], 'Kurban Ait in the calendar year 2027, got "2026-05-27"'],
    ["Kurban Ait on no day", [raw({ kurbanAit: "2027-02-30" })], 'a calendar day that exists, as YYYY-MM-DD in the calendar year 2027, got "2027-02-30"'],
    ["no Kurban Ait", [raw({ kurbanAit: undefined })], 'a calendar day that exists, as YYYY-MM-DD in the calendar year 2027, got "undefined"'],
    ["an unknown status", [raw({ status: "draft" })], 'status final or provisional in the calendar year 2027, got "draft"'],
    ["a transfer off on no day", [transfer("2027-06-31", "2027-07-03")], 'a calendar day that exists, as YYYY-MM-DD in the calendar year 2027, got "2027-06-31"'],
    ["a transfer worked on no day", [transfer("2027-07-05", "2027-7-3")], 'a calendar day that exists, as YYYY-MM-DD in the calendar year 2027, got "2027-7-3"'],
    ["a transfer of another year", [transfer("2026-07-07", "2026-07-04")], 'each transfer to have an act and a day in the calendar year 2027, got "Order 1: 2026-07-04 to 2026-07-07"'],
    ["a transfer without its act", [transfer("2027-07-05", "2027-07-03", "")], 'each transfer to have an act and a day in the calendar year 2027, got ": 2027-07-03 to 2027-07-05"'],
    ["a holiday taken off", [transfer("2027-07-06", "2027-07-03")], '2027-07-06 to be worked before Order 1, got "state-holiday"'],
    ["a weekend taken off", [transfer("2027-07-04", "2027-07-03")], '2027-07-04 to be worked before Order 1, got "weekend"'],
    ["a carried-over day taken off", [transfer("2027-05-10", "2027-05-15")], '2027-05-10 to be worked before Order 1, got "carried-over"'],
    ["a working day worked", [transfer("2027-07-05", "2027-07-02")], '2027-07-02 to be off before Order 1, got "ordinary"'],
    ["a day off for itself", [transfer("2027-07-05", "2027-07-05")], '2027-07-05 to be off before Order 1, got "transferred-off"'],
    [
      "a Saturday worked for two days",
      [yearOf(2027, "2027-05-16", ["2027-07-05", "2027-07-03"], ["2027-07-07", "2027-07-03"])],
      '2027-07-03 to be off before Order on 2027, got "transferred-working"',
    ],
    [
      "a day taken off twice",
      [yearOf(2027, "2027-05-16", ["2027-07-05", "2027-07-03"], ["2027-07-05", "2027-07-10"])],
      '2027-07-05 to be worked before Order on 2027, got "transferred-off"',
    ],
  ])("%s", (_, years, message) => {
    expect(() => withYears(KAZAKHSTAN, years)).toThrow(new RangeError(`Expected ${message}.`));
  });

  it("no year at all", () => {
    expect(() => withYears({ ...KAZAKHSTAN, years: [] }, [])).toThrow(new RangeError('Expected one calendar year or more, got "none".'));
  });
});

describe("a calendar as plain data", () => {
  let other: typeof import("../../src/calendar/index.js");

  beforeAll(async () => {
    vi.resetModules();
    other = await import("../../src/calendar/index.js");
  });

  it("is known to another copy of the library", () => {
    const calendar = withYears(KAZAKHSTAN, [yearOf(2027, "2027-05-17")]);
    expect(other.KAZAKHSTAN).not.toBe(KAZAKHSTAN);
    expect(other.isWorkingDay(d("2027-05-17"), calendar)).toBe(false);
    expect(isWorkingDay(d("2028-05-05"), other.withYears(KAZAKHSTAN, [YEAR_2028]))).toBe(false);
  });

  it("is the same after a journey through JSON", () => {
    const calendar = withYears(KAZAKHSTAN, [YEAR_2020, YEAR_2028]);
    const read = JSON.parse(JSON.stringify(calendar)) as WorkingCalendar;
    expect(read).toEqual(calendar);
    expect(dayStatus(d("2020-05-11"), read)).toEqual(dayStatus(d("2020-05-11"), calendar));
  });
});
