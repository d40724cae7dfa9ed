import { leadingDayNumber } from "./plain-date.js";
import type { DayStatus, Localized } from "./types.js";

/** Why a day is not simply an ordinary day or a weekend. */
export type SpecialDay = Pick<DayStatus, "kind" | "name" | "counterpart" | "basis">;

const LABOUR_CODE = "Labour Code No. 414-V of 23 Nov 2015";
const HOLIDAY_LAW = "Law No. 267 of 13 Dec 2001";

/** Of the five-day week and its two days of rest. */
export const WEEK_BASIS = `${LABOUR_CODE}, art. 84`;
/** Of the rule that a holiday on a weekend gives the next working day off. */
export const CARRY_OVER_BASIS = `${HOLIDAY_LAW}, art. 5`;

/*
 * The days on which the editions of the holiday law take force; what stands below without a day of its own is in the
 * edition of 2021 and in every later one. The law of 2022 was signed by 29 September; the clause on its taking force
 * was not at hand, but every day from 31 August to 25 October leads to the same holidays.
 */
const IN_2022 = "2022-09-29";
const IN_2026 = "2026-07-01";
const BY_2022 = ", as amended by Law No. 143-VII of Sep 2022";
const BY_2026 = ", as amended by Law No. 306-VIII of 11 Jun 2026";

interface FixedHoliday {
  readonly days: readonly string[];
  readonly name: Localized;
  readonly national?: true;
  readonly since?: string;
  readonly until?: string;
  readonly amendment?: string;
}

const CONSTITUTION_DAY = { kk: "Қазақстан Республикасының Конституциясы күні", ru: "День Конституции Республики Казахстан", en: "Constitution Day" };
const INDEPENDENCE_DAY = { kk: "Тәуелсіздік күні", ru: "День Независимости", en: "Independence Day" };

const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { days: ["01-01", "01-02"], name: { kk: "Жаңа жыл", ru: "Новый год", en: "New Year" } },
  { days: ["03-08"], name: { kk: "Халықаралық әйелдер күні", ru: "Международный женский день", en: "International Women's Day" } },
  { days: ["03-15"], name: CONSTITUTION_DAY, since: IN_2026, amendment: BY_2026 },
  { days: ["03-21", "03-22", "03-23"], name: { kk: "Наурыз мейрамы", ru: "Наурыз мейрамы", en: "Nauryz" } },
  { days: ["05-01"], name: { kk: "Қазақстан халқының бірлігі мерекесі", ru: "Праздник единства народа Казахстана", en: "Kazakhstan People's Unity Day" } },
  { days: ["05-07"], name: { kk: "Отан қорғаушы күні", ru: "День защитника Отечества", en: "Defender of the Fatherland Day" } },
  { days: ["05-09"], name: { kk: "Жеңіс күні", ru: "День Победы", en: "Victory Day" } },
  { days: ["07-06"], name: { kk: "Астана күні", ru: "День столицы", en: "Capital City Day" } },
  { days: ["08-30"], name: CONSTITUTION_DAY, until: IN_2026 },
  { days: ["10-25"], name: { kk: "Республика күні", ru: "День Республики", en: "Republic Day" }, national: true, since: IN_2022, until: IN_2026, amendment: BY_2022 },
  { days: ["10-25"], name: { kk: "Қазақстан Республикасы күні", ru: "День Республики Казахстан", en: "Day of the Republic of Kazakhstan" }, national: true, since: IN_2026, amendment: BY_2026 },
  { days: ["12-01"], name: { kk: "Қазақстан Республикасының Тұңғыш Президенті күні", ru: "День Первого Президента Республики Казахстан", en: "First President's Day" }, until: IN_2022 },
  { days: ["12-16", "12-17"], name: INDEPENDENCE_DAY, national: true, until: IN_2022 },
  { days: ["12-16"], name: INDEPENDENCE_DAY, since: IN_2022, amendment: BY_2022 },
];

const CHRISTMAS = { kk: "Православиелік Рождество", ru: "Православное Рождество", en: "Orthodox Christmas" };
const KURBAN_AIT = { kk: "Құрбан айттың бірінші күні", ru: "Первый день Курбан-айта", en: "First day of Kurban Ait" };

/** The holidays of a year (as `YYYY`) by day number, each by the edition of the law in force on it. */
export function holidaysOf(year: string): Map<number, SpecialDay> {
  const holidays = new Map<number, SpecialDay>();
  for (const { days, name, national, since = "", until = "~", amendment = "" } of FIXED_HOLIDAYS) {
    for (const monthAndDay of days) {
      const day = `${year}-${monthAndDay}`;
      if (day < since || day >= until) continue;
      const basis = `${HOLIDAY_LAW}, art. ${national ? 2 : 3}${amendment}`;
      holidays.set(leadingDayNumber(day), { kind: national ? "national-holiday" : "state-holiday", name, basis });
    }
  }
  return holidays;
}

/**
 * The two days off of a year (as `YYYY`) that are no holidays: the Labour Code gives them, under any regime of work,
 * and the carry-over of the holiday law does not reach them.
 */
export function daysOffOf(year: string, kurbanAit: string): Map<number, SpecialDay> {
  const basis = `${LABOUR_CODE}, art. 84 (5)`;
  return new Map([
    [leadingDayNumber(`${year}-01-07`), { kind: "day-off", name: CHRISTMAS, basis }],
    [leadingDayNumber(kurbanAit), { kind: "day-off", name: KURBAN_AIT, basis }],
  ]);
}
