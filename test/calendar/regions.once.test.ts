import { describe, expect, it } from "vitest";
import { CAPITAL, plainDate, regionName, regionsOn, type RegionCode } from "../../src/calendar/index.js";
import { isRegionCode, predecessorRegion, regionExistedOn } from "../../src/calendar/regions.js";

const OLDER: readonly RegionCode[] = [
  "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-35", "KZ-39", "KZ-43", "KZ-47", "KZ-55", "KZ-59", "KZ-61", "KZ-63", "KZ-71",
  "KZ-75", "KZ-79",
];
const FORMED_IN_2022: readonly RegionCode[] = ["KZ-10", "KZ-33", "KZ-62"];
const ALL = [...OLDER, ...FORMED_IN_2022].sort();

describe("the regions of a day", () => {
  it.each([
    ["2021-01-01", OLDER],
    ["2022-06-07", OLDER],
    ["2022-06-08", ALL],
    ["2027-12-31", ALL],
  ])("on %s are these, in the order of their codes", (day, expected) => {
    expect(regionsOn(plainDate(day)).map(({ code }) => code)).toEqual(expected);
  });

  it("are seventeen oblasts and three cities since 8 June 2022", () => {
    const cities = regionsOn(plainDate("2022-06-08")).filter(({ kind }) => kind === "city");
    expect(cities.map(({ code }) => code)).toEqual(["KZ-71", "KZ-75", "KZ-79"]);
    expect(cities[0]?.code).toBe(CAPITAL);
  });

  it("tell since when they are and their time zone, and nothing undefined", () => {
    const [abai, akmola] = regionsOn(plainDate("2022-06-08"));
    expect(abai).toStrictEqual({ code: "KZ-10", kind: "oblast", since: "2022-06-08", timeZone: "Asia/Almaty" });
    expect(akmola).toStrictEqual({ code: "KZ-11", kind: "oblast", timeZone: "Asia/Almaty" });
  });
});

describe("a region formed on 8 June 2022", () => {
  it.each<readonly [RegionCode, RegionCode, string]>([
    ["KZ-10", "KZ-63", "Abai out of East Kazakhstan"],
    ["KZ-33", "KZ-19", "Zhetisu out of Almaty Region"],
    ["KZ-62", "KZ-35", "Ulytau out of Karaganda"],
  ])("%s came out of %s: %s", (code, before) => {
    expect(predecessorRegion(code)).toBe(before);
    expect(regionExistedOn(code, plainDate("2022-06-07"))).toBe(false);
    expect(regionExistedOn(code, plainDate("2022-06-08"))).toBe(true);
    expect(regionExistedOn(before, plainDate("2022-06-07"))).toBe(true);
  });

  it("is the only kind that came out of another", () => {
    expect(ALL.filter((code) => predecessorRegion(code) !== undefined)).toEqual([...FORMED_IN_2022]);
  });
});

describe("the name of a region", () => {
  it.each([
    ["2021-01-01", { kk: "Нұр-Сұлтан", ru: "Нур-Султан", en: "Nur-Sultan" }],
    ["2022-09-18", { kk: "Нұр-Сұлтан", ru: "Нур-Султан", en: "Nur-Sultan" }],
    ["2022-09-19", { kk: "Астана", ru: "Астана", en: "Astana" }],
  ])("of the capital is this on %s", (day, name) => {
    expect(regionName(CAPITAL, plainDate(day))).toStrictEqual(name);
  });

  it("tells the city of Almaty from the region of Almaty", () => {
    const on = plainDate("2022-06-15");
    expect(regionName("KZ-75", on)).toStrictEqual({ kk: "Алматы", ru: "Алматы", en: "Almaty" });
    expect(regionName("KZ-19", on)).toStrictEqual({ kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty Region" });
  });

  it("is given also before the region was formed", () => {
    expect(regionName("KZ-62", plainDate("2021-01-01")).en).toBe("Ulytau Region");
  });

  it.each(["kk", "ru", "en"] as const)("is another for each region in %s", (language) => {
    expect(new Set(ALL.map((code) => regionName(code, plainDate("2022-06-15"))[language])).size).toBe(20);
  });
});

describe("a code", () => {
  it("is a region's where it is one of the twenty", () => {
    expect(ALL.filter(isRegionCode)).toHaveLength(20);
  });

  it.each(["KZ-AST", "KZ-12", "kz-71", "71", "", "__proto__", "constructor", undefined, null, 71])("%j is no region's", (code) => {
    expect(isRegionCode(code)).toBe(false);
    expect(() => regionName(code as RegionCode, plainDate("2022-06-15"))).toThrow(
      new RangeError(`Expected the code of a region, as KZ-71, got "${code}".`),
    );
    expect(() => regionExistedOn(code as RegionCode, plainDate("2022-06-15"))).toThrow(RangeError);
  });
});
