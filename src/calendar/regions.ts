import { plainDate } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { Localized, PlainDate } from "./types.js";

/** ISO 3166-2 codes in force since November 2022; used for the same regions before it too. */
export type RegionCode =
  | "KZ-10" | "KZ-11" | "KZ-15" | "KZ-19" | "KZ-23" | "KZ-27" | "KZ-31" | "KZ-33" | "KZ-35" | "KZ-39"
  | "KZ-43" | "KZ-47" | "KZ-55" | "KZ-59" | "KZ-61" | "KZ-62" | "KZ-63" | "KZ-71" | "KZ-75" | "KZ-79";

/** A region of Kazakhstan: an oblast, or a city that stands beside the oblasts. */
export interface Region {
  readonly code: RegionCode;
  readonly kind: "oblast" | "city";
  /** The day it was formed, for those formed in 2022. */
  readonly since?: PlainDate;
  /** Its IANA time zone, for callers; what the library counts with is the time set by decree. */
  readonly timeZone: string;
}

/** The capital: the contest is announced and finished by its legal time. */
export const CAPITAL = "KZ-71";

/** The Decree of the President No. 887 of 3 May 2022 formed three oblasts out of others, from this day on. */
const THREE_FORMED = /* @__PURE__ */ plainDate("2022-06-08");

const ALMATY = "Asia/Almaty";

/** Every region, in the order of the codes, with its name of today. */
const REGIONS: readonly (Region & Localized)[] = [
  { code: "KZ-10", kind: "oblast", since: THREE_FORMED, timeZone: ALMATY,
    kk: "Абай облысы", ru: "область Абай", en: "Abai Region" },
  { code: "KZ-11", kind: "oblast", timeZone: ALMATY,
    kk: "Ақмола облысы", ru: "Акмолинская область", en: "Akmola Region" },
  { code: "KZ-15", kind: "oblast", timeZone: "Asia/Aqtobe",
    kk: "Ақтөбе облысы", ru: "Актюбинская область", en: "Aktobe Region" },
  { code: "KZ-19", kind: "oblast", timeZone: ALMATY,
    kk: "Алматы облысы", ru: "Алматинская область", en: "Almaty Region" },
  { code: "KZ-23", kind: "oblast", timeZone: "Asia/Atyrau",
    kk: "Атырау облысы", ru: "Атырауская область", en: "Atyrau Region" },
  { code: "KZ-27", kind: "oblast", timeZone: "Asia/Oral",
    kk: "Батыс Қазақстан облысы", ru: "Западно-Казахстанская область", en: "West Kazakhstan Region" },
  { code: "KZ-31", kind: "oblast", timeZone: ALMATY,
    kk: "Жамбыл облысы", ru: "Жамбылская область", en: "Zhambyl Region" },
  { code: "KZ-33", kind: "oblast", since: THREE_FORMED, timeZone: ALMATY,
    kk: "Жетісу облысы", ru: "область Жетісу", en: "Zhetisu Region" },
  { code: "KZ-35", kind: "oblast", timeZone: ALMATY,
    kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda Region" },
  { code: "KZ-39", kind: "oblast", timeZone: "Asia/Qostanay",
    kk: "Қостанай облысы", ru: "Костанайская область", en: "Kostanay Region" },
  { code: "KZ-43", kind: "oblast", timeZone: "Asia/Qyzylorda",
    kk: "Қызылорда облысы", ru: "Кызылординская область", en: "Kyzylorda Region" },
  { code: "KZ-47", kind: "oblast", timeZone: "Asia/Aqtau",
    kk: "Маңғыстау облысы", ru: "Мангистауская область", en: "Mangystau Region" },
  { code: "KZ-55", kind: "oblast", timeZone: ALMATY,
    kk: "Павлодар облысы", ru: "Павлодарская область", en: "Pavlodar Region" },
  { code: "KZ-59", kind: "oblast", timeZone: ALMATY,
    kk: "Солтүстік Қазақстан облысы", ru: "Северо-Казахстанская область", en: "North Kazakhstan Region" },
  { code: "KZ-61", kind: "oblast", timeZone: ALMATY,
    kk: "Түркістан облысы", ru: "Туркестанская область", en: "Turkistan Region" },
  { code: "KZ-62", kind: "oblast", since: THREE_FORMED, timeZone: ALMATY,
    kk: "Ұлытау облысы", ru: "область Ұлытау", en: "Ulytau Region" },
  { code: "KZ-63", kind: "oblast", timeZone: ALMATY,
    kk: "Шығыс Қазақстан облысы", ru: "Восточно-Казахстанская область", en: "East Kazakhstan Region" },
  { code: "KZ-71", kind: "city", timeZone: ALMATY,
    kk: "Астана", ru: "Астана", en: "Astana" },
  { code: "KZ-75", kind: "city", timeZone: ALMATY,
    kk: "Алматы", ru: "Алматы", en: "Almaty" },
  { code: "KZ-79", kind: "city", timeZone: ALMATY,
    kk: "Шымкент", ru: "Шымкент", en: "Shymkent" },
];

/** The capital's name until 18 September 2022. */
const NUR_SULTAN: Localized = { kk: "Нұр-Сұлтан", ru: "Нур-Султан", en: "Nur-Sultan" };

/** Whether a value is the code of a region, formed by now or not. */
export function isRegionCode(value: unknown): value is RegionCode {
  return REGIONS.some(({ code }) => code === value);
}

/** What is known of a region. */
export function regionOf(code: RegionCode): Region & Localized {
  const region = REGIONS.find((known) => known.code === code);
  if (!region) throw refusal("the code of a region, as KZ-71", code);
  return region;
}

/** Whether a region had been formed by the end of a day. Not told for changes before 2021. */
export function regionExistedOn(code: RegionCode, day: PlainDate): boolean {
  return day >= (regionOf(code).since ?? "");
}

/** The oblast out of which a region was formed in 2022; undefined for the regions that are older. */
export function predecessorRegion(code: RegionCode): RegionCode | undefined {
  switch (code) {
    case "KZ-10":
      return "KZ-63";
    case "KZ-33":
      return "KZ-19";
    case "KZ-62":
      return "KZ-35";
    default:
      return undefined;
  }
}

/**
 * The regions there were on a day: three oblasts were formed on 8 June 2022 out of others.
 *
 * Not checked here: changes of the map before 2021.
 *
 * @param day - the day asked about
 * @returns the regions in the order of their codes: 17 until 7 June 2022, 20 since
 * @example The day before the three oblasts, and their first
 * ```ts
 * import { plainDate, regionsOn } from "uzdik/calendar";
 * regionsOn(plainDate("2022-06-07")).length; // => 17
 * regionsOn(plainDate("2022-06-08")).length; // => 20
 * ```
 */
export function regionsOn(day: PlainDate): readonly Region[] {
  return REGIONS.filter(({ since = "" }) => day >= since).map(({ kk, ru, en, ...region }) => region);
}

/**
 * What a region is called on a day: the capital was Nur-Sultan until 18 September 2022.
 *
 * A region not yet formed on the day is named all the same.
 *
 * @param code - the region's code
 * @param on - the day whose name is wanted
 * @returns the name in each language; of an oblast with the word for it, of a city without
 * @throws RangeError when the code is no region's
 * @example The last day of one name of the capital, and the first of the next
 * ```ts
 * import { plainDate, regionName } from "uzdik/calendar";
 * regionName("KZ-71", plainDate("2022-09-18")).en; // => "Nur-Sultan"
 * regionName("KZ-71", plainDate("2022-09-19")).en; // => "Astana"
 * ```
 */
export function regionName(code: RegionCode, on: PlainDate): Localized {
  const { kk, ru, en } = code === CAPITAL && on < "2022-09-19" ? NUR_SULTAN : regionOf(code);
  return { kk, ru, en };
}
