import { leadingDayNumber } from "./plain-date.js";
import type { Localized } from "./types.js";

/** A day that a law makes special, wherever in the week it falls. */
export interface LegalDay {
  readonly kind: "national-holiday" | "state-holiday" | "day-off";
  readonly name: Localized;
  readonly basis: string;
}

/** What the five-day week of state bodies, the one that «жұмыс күні» means (#11), and its two days of rest are based on. */
export const WEEK_BASIS = "Labour Code of 2015, art. 84";

/** Where the law gives a special day its kind. */
export const BASIS = {
  "day-off": "Labour Code of 2015, art. 84 (5)",
  "national-holiday": "Law No. 267 of 13 Dec 2001, art. 2",
  "state-holiday": "Law No. 267 of 13 Dec 2001, art. 3",
  "carried-over": "Law No. 267 of 13 Dec 2001, art. 5",
};

/*
 * The days on which the amendments of the holiday law take force; what stands below without a day of its own is in the
 * edition of 2021 and in every later one. The law of 2022 was signed by 29 September; its clause on taking
 * force was not at hand, but any day of that year up to 25 October leads to the same holidays.
 */
const IN_2022 = "2022-09-29";
const IN_2026 = "2026-07-01";

function amendment(since: string): string {
  if (since === IN_2022) return ", as amended by Law No. 143-VII of 2022";
  return since === IN_2026 ? ", as amended by Law No. 306-VIII of 2026" : "";
}

interface FixedDay {
  readonly days: readonly string[];
  readonly name: Localized;
  /** A state holiday unless said otherwise. */
  readonly kind?: LegalDay["kind"];
  readonly since?: string;
  readonly until?: string;
}

const CONSTITUTION_DAY = {
  kk: "Қазақстан Республикасының Конституциясы күні",
  ru: "День Конституции Республики Казахстан",
  en: "Constitution Day",
};
const INDEPENDENCE_DAY = { kk: "Тәуелсіздік күні", ru: "День Независимости", en: "Independence Day" };

/** In the order of the year, since the earlier holiday is carried over first. */
const FIXED_DAYS: readonly FixedDay[] = [
  { days: ["01-01", "01-02"], name: { kk: "Жаңа жыл", ru: "Новый год", en: "New Year" } },
  {
    days: ["01-07"],
    name: { kk: "Православиелік Рождество", ru: "Православное Рождество", en: "Orthodox Christmas" },
    kind: "day-off",
  },
  {
    days: ["03-08"],
    name: { kk: "Халықаралық әйелдер күні", ru: "Международный женский день", en: "International Women's Day" },
  },
  { days: ["03-15"], name: CONSTITUTION_DAY, since: IN_2026 },
  { days: ["03-21", "03-22", "03-23"], name: { kk: "Наурыз мейрамы", ru: "Наурыз мейрамы", en: "Nauryz" } },
  {
    days: ["05-01"],
    name: {
      kk: "Қазақстан халқының бірлігі мерекесі",
      ru: "Праздник единства народа Казахстана",
      en: "Kazakhstan People's Unity Day",
    },
  },
  { days: ["05-07"], name: { kk: "Отан қорғаушы күні", ru: "День защитника Отечества", en: "Defender of the Fatherland Day" } },
  { days: ["05-09"], name: { kk: "Жеңіс күні", ru: "День Победы", en: "Victory Day" } },
  { days: ["07-06"], name: { kk: "Астана күні", ru: "День столицы", en: "Capital City Day" } },
  { days: ["08-30"], name: CONSTITUTION_DAY, until: IN_2026 },
  {
    days: ["10-25"],
    name: { kk: "Республика күні", ru: "День Республики", en: "Republic Day" },
    kind: "national-holiday",
    since: IN_2022,
    until: IN_2026,
  },
  {
    days: ["10-25"],
    name: { kk: "Қазақстан Республикасы күні", ru: "День Республики Казахстан", en: "Day of the Republic of Kazakhstan" },
    kind: "national-holiday",
    since: IN_2026,
  },
  {
    days: ["12-01"],
    name: {
      kk: "Қазақстан Республикасының Тұңғыш Президенті күні",
      ru: "День Первого Президента Республики Казахстан",
      en: "First President's Day",
    },
    until: IN_2022,
  },
  { days: ["12-16", "12-17"], name: INDEPENDENCE_DAY, kind: "national-holiday", until: IN_2022 },
  { days: ["12-16"], name: INDEPENDENCE_DAY, since: IN_2022 },
];

const KURBAN_AIT = { kk: "Құрбан айттың бірінші күні", ru: "Первый день Курбан-айта", en: "First day of Kurban Ait" };

/**
 * The holidays and days off of a year (as `YYYY`) by day number, each by the edition of the law in force on it (#12). A holiday
 * that is also the first day of Kurban Ait comes after it, to stay a holiday in a map.
 */
export function legalDaysOf(year: string, kurbanAit: string): [number, LegalDay][] {
  const fixed = FIXED_DAYS.flatMap(({ days, name, kind = "state-holiday", since = "", until = "~" }) =>
    days
      .map((monthAndDay) => `${year}-${monthAndDay}`)
      .filter((day) => day >= since && day < until)
      .map((day): [number, LegalDay] => [leadingDayNumber(day), { kind, name, basis: BASIS[kind] + amendment(since) }]),
  );
  return [[leadingDayNumber(kurbanAit), { kind: "day-off", name: KURBAN_AIT, basis: BASIS["day-off"] }], ...fixed];
}
