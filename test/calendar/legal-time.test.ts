import { describe, expect, it } from "vitest";
import { instant, localDay, plainDate, type RegionCode, regionsOn, startOfDay } from "../../src/calendar/index.js";
import { instantAt, offsetMinutes, startOfDayMs } from "../../src/calendar/legal-time.js";
import { EVERY_DAY } from "./official-days.js";

const HOUR = 3_600_000;
const REGIONS = regionsOn(plainDate("2027-12-31"));

/** The regions of each zone of the tz database, by its own file zone.tab. */
const ZONES: Readonly<Record<string, readonly RegionCode[]>> = {
  "Asia/Almaty": [
    "KZ-10", "KZ-11", "KZ-19", "KZ-31", "KZ-33", "KZ-35", "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79",
  ],
  "Asia/Qostanay": ["KZ-39"],
  "Asia/Qyzylorda": ["KZ-43"],
  "Asia/Aqtobe": ["KZ-15"],
  "Asia/Aqtau": ["KZ-47"],
  "Asia/Atyrau": ["KZ-23"],
  "Asia/Oral": ["KZ-27"],
};

const zoneNames = Object.keys(ZONES);
const daysOf = new Map(zoneNames.map((timeZone) => [timeZone, new Intl.DateTimeFormat("en-CA", { timeZone })]));
const offsetsOf = new Map(zoneNames.map((timeZone) => [timeZone, new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })]));
const runtimeDay = (ms: number, zone: string) => daysOf.get(zone)?.format(ms);
const runtimeOffset = (ms: number, zone: string) => offsetsOf.get(zone)?.formatToParts(ms).find(({ type }) => type === "timeZoneName")?.value.slice(3);

describe("1 March 2024, when the country took one time", () => {
  const first = plainDate("2024-03-01");
  const leapDay = plainDate("2024-02-29");

  it.each([
    ["KZ-71", 25, "2024-02-29T00:00:00+06:00"],
    ["KZ-39", 25, "2024-02-29T00:00:00+06:00"],
    ["KZ-15", 24, "2024-02-29T00:00:00+05:00"],
  ] as const)("in %s 29 February has %i hours, from %s", (region, hours, start) => {
    expect(startOfDay(leapDay, region)).toBe(start);
    expect(startOfDay(first, region)).toBe("2024-03-01T00:00:00+05:00");
    expect((startOfDayMs(first, region) - startOfDayMs(leapDay, region)) / HOUR).toBe(hours);
  });

  it.each([
    ["2024-02-29T17:59:59.999Z", "2024-02-29T23:59:59.999+06:00", "2024-02-29"],
    ["2024-02-29T18:00:00Z", "2024-02-29T23:00:00+05:00", "2024-02-29"],
    ["2024-02-29T18:59:59.999Z", "2024-02-29T23:59:59.999+05:00", "2024-02-29"],
    ["2024-02-29T19:00:00Z", "2024-03-01T00:00:00+05:00", "2024-03-01"],
  ])("%s is %s in Astana, on %s", (at, written, day) => {
    expect(instantAt(Date.parse(at), "KZ-71")).toBe(written);
    expect(localDay(instant(at), "KZ-71")).toBe(day);
  });
});

describe("the day of a moment", () => {
  it.each([
    ["2022-06-15T17:59:59Z", "KZ-71", "2022-06-15"],
    ["2022-06-15T18:00:00Z", "KZ-71", "2022-06-16"],
    ["2022-06-15T18:00:00Z", "KZ-43", "2022-06-15"],
    ["2022-06-15T19:00:00Z", "KZ-43", "2022-06-16"],
    ["2022-06-15T23:30:00-05:00", "KZ-71", "2022-06-16"],
  ] as const)("%s in %s is %s", (at, region, day) => {
    expect(localDay(instant(at), region)).toBe(day);
  });

  it("is what a moment written for the region says, whatever the moment", () => {
    for (const { code } of REGIONS) {
      const ms = Date.UTC(2022, 5, 15, 18, 30, 15, 250);
      expect(Date.parse(instantAt(ms, code))).toBe(ms);
      expect(localDay(instantAt(ms, code), code)).toBe(instantAt(ms, code).slice(0, 10));
      expect(offsetMinutes(ms, code)).toBe(["KZ-15", "KZ-23", "KZ-27", "KZ-43", "KZ-47"].includes(code) ? 300 : 360);
    }
  });

  it("is refused for what is no region, no moment and no day", () => {
    const nowhere = "KZ-12" as RegionCode;
    expect(() => localDay(instant("2022-06-15T18:00:00Z"), nowhere)).toThrow(RangeError);
    expect(() => startOfDay(plainDate("2022-06-15"), nowhere)).toThrow(RangeError);
    expect(() => localDay("2022-06-15" as never, "KZ-71")).toThrow(RangeError);
    expect(() => startOfDay("2022-02-30" as never, "KZ-71")).toThrow(RangeError);
    expect(() => instantAt(NaN, "KZ-71")).toThrow(RangeError);
  });
});

describe("legal time against the runtime's own, in whatever zone the host is", () => {
  it("is that of the zone named for each region", () => {
    expect(REGIONS.map(({ code, timeZone }) => [code, timeZone])).toEqual(
      zoneNames.flatMap((zone) => (ZONES[zone] ?? []).map((code) => [code, zone])).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    );
  });

  it("gives the same day at every half hour of 2021–2027 in every region", () => {
    const first = Date.UTC(2020, 11, 31, 12);
    const last = Date.UTC(2028, 0, 1, 12);
    const differences: string[] = [];
    for (let ms = first; ms <= last; ms += HOUR / 2) {
      const at = instant(new Date(ms).toISOString());
      for (const zone of zoneNames) {
        const expected = runtimeDay(ms, zone);
        for (const region of ZONES[zone] ?? []) {
          if (localDay(at, region) !== expected) differences.push(`${at} in ${region}: ${localDay(at, region)}, not ${expected}`);
        }
      }
    }
    expect(differences).toEqual([]);
  }, 60_000);

  it("begins every day of 2021–2027 in every region at its first moment, with the offset in force", () => {
    const differences: string[] = [];
    for (const zone of zoneNames) {
      for (const day of EVERY_DAY) {
        const [start = "", ...others] = new Set(ZONES[zone]?.map((region) => startOfDay(plainDate(day), region)));
        const ms = Date.parse(start);
        const isFirst = runtimeDay(ms, zone) === day && runtimeDay(ms - 1, zone) !== day;
        if (!isFirst || others.length > 0 || start !== `${day}T00:00:00${runtimeOffset(ms, zone)}`) differences.push(`${start} in ${zone}`);
      }
    }
    expect(differences).toEqual([]);
  }, 60_000);
});
