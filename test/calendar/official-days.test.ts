import { describe, expect, it } from "vitest";
import { countWorkingDays, dayStatus, isWorkingDay, plainDate } from "../../src/calendar/index.js";
import { EVERY_DAY, isPublishedWorking, OFFICIAL_DAYS, publishedKind } from "./official-days.js";

const statusOf = (day: string) => dayStatus(plainDate(day));

describe("the official calendar of 2021–2027", () => {
  it("is worked and off on each of its 2,556 days as published, and for the published reason", () => {
    expect(EVERY_DAY.at(-1)).toBe("2027-12-31");
    const derived = EVERY_DAY.map((day) => {
      const { kind, counterpart, working } = statusOf(day);
      return `${day} ${counterpart ? `${kind} ${counterpart}` : kind} ${working ? "worked" : "off"}`;
    });
    const published = EVERY_DAY.map((day) => `${day} ${publishedKind(day)} ${isPublishedWorking(day) ? "worked" : "off"}`);
    expect(derived).toEqual(published);
  });

  it.each(Object.entries(OFFICIAL_DAYS))("has the published number of working days in each month of %s", (year, published) => {
    const months = published.workingDaysByMonth.map(
      (_, index) => EVERY_DAY.filter((day) => Number(day.slice(0, 4)) === Number(year) && Number(day.slice(5, 7)) === index + 1),
    );
    expect(months.map((days) => days.filter((day) => isWorkingDay(plainDate(day))).length)).toEqual(published.workingDaysByMonth);
    // Counted from New Year's Day, which is off in every year.
    expect(countWorkingDays(plainDate(`${year}-01-01`), plainDate(`${year}-12-31`))).toBe(published.workingDays);
  });

  it("is provisional in 2027, which no act has settled yet, and final before", () => {
    expect(EVERY_DAY.filter((day) => statusOf(day).provisional)).toEqual(EVERY_DAY.filter((day) => day.startsWith("2027")));
  });

  it("rests each day on an act and tells nothing by an undefined value", () => {
    const basis = /^(?:(?:Law|Government Decree|Order of the Minister of Labour) No\. \d+|Labour Code)/u;
    const isLacking = (day: string) => !basis.test(statusOf(day).basis) || Object.values(statusOf(day)).includes(undefined);
    expect(EVERY_DAY.filter(isLacking)).toEqual([]);
  });
});

describe("days on which published calendars disagree", () => {
  it.each([
    ["2021-03-24", "Nauryz of Sunday 21 March is carried past 22 and 23 March, which are holidays themselves"],
    ["2022-05-10", "Defender's Day of Saturday 7 May is carried past Victory Day of Monday 9 May"],
    ["2026-03-25", "the second of two holidays on one weekend is carried past the first's day"],
    ["2027-03-24", "Nauryz of Sunday 21 March is carried past 22 and 23 March again"],
    ["2022-01-04", "the second day of New Year, a Sunday, is carried past the first's Monday"],
    ["2024-05-08", "Wednesday 8 May is off in place of Saturday 4 May"],
    ["2024-03-25", "Nauryz of Saturday 23 March is carried to Monday"],
    ["2024-07-08", "Capital City Day of Saturday 6 July is carried to Monday"],
    ["2024-10-25", "Republic Day is a holiday again"],
    ["2025-01-03", "Friday 3 January is off in place of Sunday 5 January"],
    ["2025-03-10", "Women's Day of Saturday 8 March is carried to Monday"],
    ["2025-03-24", "Nauryz of Saturday 22 March is carried to Monday"],
    ["2025-03-25", "Nauryz of Sunday 23 March is carried to Tuesday"],
    ["2025-06-06", "Kurban Ait falls on a Friday"],
    ["2025-07-07", "Capital City Day of Sunday 6 July is carried to Monday"],
    ["2025-09-01", "Constitution Day of Saturday 30 August is carried to Monday"],
    ["2025-10-27", "Republic Day of Saturday 25 October is carried to Monday"],
  ])("%s is off: %s", (day) => {
    expect(statusOf(day).working).toBe(false);
  });

  it.each([
    ["2021-07-03", "a Saturday worked in place of Monday 5 July"],
    ["2024-05-04", "a Saturday worked in place of Wednesday 8 May"],
    ["2025-01-05", "a Sunday worked in place of Friday 3 January"],
    ["2022-12-01", "First President's Day was abolished two months before"],
    ["2022-12-19", "17 December, a Saturday, is no holiday any more, so that nothing is carried"],
    ["2024-12-17", "Independence Day is one day since 2022"],
    ["2024-06-17", "Kurban Ait was moved to Sunday the 16th and is never carried over"],
    ["2026-03-16", "15 March became Constitution Day only on 1 July 2026"],
    ["2026-08-31", "30 August had ceased to be Constitution Day on 1 July 2026"],
    ["2027-05-17", "Kurban Ait is expected on Sunday the 16th and is never carried over"],
    ["2024-01-08", "Orthodox Christmas on Sunday the 7th is never carried over"],
    ["2022-07-11", "Kurban Ait on Saturday the 9th is never carried over"],
  ])("%s is worked: %s", (day) => {
    expect(statusOf(day).working).toBe(true);
  });
});

describe("holidays by the edition of the law in force", () => {
  it.each([
    ["2021-12-16", "national-holiday", "Independence Day"],
    ["2021-12-17", "national-holiday", "Independence Day"],
    ["2022-12-16", "state-holiday", "Independence Day"],
    ["2021-12-01", "state-holiday", "First President's Day"],
    ["2022-10-25", "national-holiday", "Republic Day"],
    ["2026-10-25", "national-holiday", "Day of the Republic of Kazakhstan"],
    ["2025-08-30", "state-holiday", "Constitution Day"],
    ["2027-03-15", "state-holiday", "Constitution Day"],
    ["2025-01-07", "day-off", "Orthodox Christmas"],
    ["2022-07-09", "day-off", "First day of Kurban Ait"],
  ])("%s is a %s: %s", (day, kind, name) => {
    expect(statusOf(day)).toMatchObject({ kind, name: { en: name } });
  });

  it.each(["2021-10-25", "2022-12-01", "2023-12-17", "2026-03-15", "2026-08-30", "2027-08-30"])("%s is no holiday", (day) => {
    expect(statusOf(day).name).toBeUndefined();
  });

  it.each([
    ["2022-01-01", "Жаңа жыл", "Новый год", "New Year"],
    ["2022-01-02", "Жаңа жыл", "Новый год", "New Year"],
    ["2022-01-07", "Православиелік Рождество", "Православное Рождество", "Orthodox Christmas"],
    ["2022-03-08", "Халықаралық әйелдер күні", "Международный женский день", "International Women's Day"],
    ["2022-03-21", "Наурыз мейрамы", "Наурыз мейрамы", "Nauryz"],
    ["2022-03-22", "Наурыз мейрамы", "Наурыз мейрамы", "Nauryz"],
    ["2022-03-23", "Наурыз мейрамы", "Наурыз мейрамы", "Nauryz"],
    ["2022-05-01", "Қазақстан халқының бірлігі мерекесі", "Праздник единства народа Казахстана", "Kazakhstan People's Unity Day"],
    ["2022-05-07", "Отан қорғаушы күні", "День защитника Отечества", "Defender of the Fatherland Day"],
    ["2022-05-09", "Жеңіс күні", "День Победы", "Victory Day"],
    ["2022-07-06", "Астана күні", "День столицы", "Capital City Day"],
    ["2022-07-09", "Құрбан айттың бірінші күні", "Первый день Курбан-айта", "First day of Kurban Ait"],
    ["2022-08-30", "Қазақстан Республикасының Конституциясы күні", "День Конституции Республики Казахстан", "Constitution Day"],
    ["2027-03-15", "Қазақстан Республикасының Конституциясы күні", "День Конституции Республики Казахстан", "Constitution Day"],
    ["2022-10-25", "Республика күні", "День Республики", "Republic Day"],
    ["2026-10-25", "Қазақстан Республикасы күні", "День Республики Казахстан", "Day of the Republic of Kazakhstan"],
    ["2021-12-01", "Қазақстан Республикасының Тұңғыш Президенті күні", "День Первого Президента Республики Казахстан", "First President's Day"],
    ["2021-12-17", "Тәуелсіздік күні", "День Независимости", "Independence Day"],
    ["2022-12-16", "Тәуелсіздік күні", "День Независимости", "Independence Day"],
  ])("%s is named %s, %s, %s", (day, kk, ru, en) => {
    expect(statusOf(day).name).toStrictEqual({ kk, ru, en });
  });

  it("names a day carried over by the holiday it stands for", () => {
    expect(statusOf("2026-10-26").name).toEqual(statusOf("2026-10-25").name);
  });

  it.each([
    ["2022-06-15", "Labour Code of 2015, art. 84"],
    ["2022-01-07", "Labour Code of 2015, art. 84 (5)"],
    ["2022-03-08", "Law No. 267 of 13 Dec 2001, art. 3"],
    ["2021-12-16", "Law No. 267 of 13 Dec 2001, art. 2"],
    ["2022-10-25", "Law No. 267 of 13 Dec 2001, art. 2, as amended by Law No. 143-VII of 2022"],
    ["2027-03-15", "Law No. 267 of 13 Dec 2001, art. 3, as amended by Law No. 306-VIII of 2026"],
    ["2022-05-10", "Law No. 267 of 13 Dec 2001, art. 5"],
    ["2022-10-24", "Government Decree No. 796 of 2022"],
    ["2025-01-05", "Order of the Minister of Labour No. 436 of 2024"],
  ])("%s rests on: %s", (day, basis) => {
    expect(statusOf(day).basis).toBe(basis);
  });

  it("tells all there is of a day, in one order of keys", () => {
    expect(JSON.stringify(statusOf("2022-05-10"))).toBe(
      JSON.stringify({
        day: "2022-05-10",
        working: false,
        kind: "carried-over",
        name: { kk: "Отан қорғаушы күні", ru: "День защитника Отечества", en: "Defender of the Fatherland Day" },
        counterpart: "2022-05-07",
        basis: "Law No. 267 of 13 Dec 2001, art. 5",
        provisional: false,
      }),
    );
  });
});
