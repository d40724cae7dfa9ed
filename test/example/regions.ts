import type { RegionCode } from "uzdik";
import type { Bilingual } from "./language.js";
import type { Pace } from "./days.js";

/** A region as the example has it. */
export interface RegionPlan {
  readonly code: RegionCode;
  /** How many apply there. */
  readonly applications: number;
  /** Of a hundred applicants, how many write in Russian. */
  readonly inRussian: number;
  readonly pace: Pace;
  /** The name before a district's in Kazakh, after it in Russian; the capital's is that of August 2022. */
  readonly name: Bilingual;
  readonly phonePrefix: string;
  /** West of the country the legal time of 2022 was UTC+5, everywhere else UTC+6. */
  readonly offset: "+05:00" | "+06:00";
}

/** All twenty regions of the summer of 2022, three of them two months old. */
export const REGIONS: readonly RegionPlan[] = [
  region("KZ-10", 22, 45, "middle", "Абай облысы", "области Абай", "722"),
  region("KZ-11", 28, 55, "quick", "Ақмола облысы", "Акмолинской области", "716"),
  region("KZ-15", 30, 30, "middle", "Ақтөбе облысы", "Актюбинской области", "713", "+05:00"),
  region("KZ-19", 34, 30, "slow", "Алматы облысы", "Алматинской области", "728"),
  region("KZ-23", 26, 15, "quick", "Атырау облысы", "Атырауской области", "712", "+05:00"),
  region("KZ-27", 26, 35, "quick", "Батыс Қазақстан облысы", "Западно-Казахстанской области", "711", "+05:00"),
  region("KZ-31", 30, 25, "middle", "Жамбыл облысы", "Жамбылской области", "726"),
  region("KZ-33", 20, 30, "slow", "Жетісу облысы", "области Жетісу", "728"),
  region("KZ-35", 38, 55, "middle", "Қарағанды облысы", "Карагандинской области", "721"),
  region("KZ-39", 32, 65, "slow", "Қостанай облысы", "Костанайской области", "714"),
  region("KZ-43", 26, 10, "quick", "Қызылорда облысы", "Кызылординской области", "724", "+05:00"),
  region("KZ-47", 24, 15, "middle", "Маңғыстау облысы", "Мангистауской области", "729", "+05:00"),
  region("KZ-55", 30, 60, "quick", "Павлодар облысы", "Павлодарской области", "718"),
  region("KZ-59", 28, 70, "middle", "Солтүстік Қазақстан облысы", "Северо-Казахстанской области", "715"),
  region("KZ-61", 40, 10, "slow", "Түркістан облысы", "Туркестанской области", "725"),
  region("KZ-62", 12, 40, "quick", "Ұлытау облысы", "области Ұлытау", "710"),
  region("KZ-63", 30, 55, "quick", "Шығыс Қазақстан облысы", "Восточно-Казахстанской области", "723"),
  region("KZ-71", 46, 45, "slow", "Нұр-Сұлтан қаласы", "города Нур-Султана", "717"),
  region("KZ-75", 44, 50, "slow", "Алматы қаласы", "города Алматы", "727"),
  region("KZ-79", 34, 25, "middle", "Шымкент қаласы", "города Шымкента", "725"),
];

function region(
  code: RegionCode,
  applications: number,
  inRussian: number,
  pace: Pace,
  kk: string,
  ru: string,
  phonePrefix: string,
  offset: RegionPlan["offset"] = "+06:00",
): RegionPlan {
  return { code, applications, inRussian, pace, name: { kk, ru }, phonePrefix, offset };
}
