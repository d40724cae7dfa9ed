import type { Language } from "../../calendar/types.js";

/** The words of a year's calendar. */
export interface CalendarWords {
  readonly weekend: string;
  readonly holiday: string;
  readonly moved: string;
  readonly worked: string;
  readonly carriedOver: (name: string, from: string) => string;
  readonly transferredOff: (worked: string) => string;
  readonly transferredWorking: (off: string) => string;
  readonly workingDays: string;
  readonly daysOff: string;
  readonly provisional: string;
  readonly badYear: (year: string, firstYear: number, lastYear: number) => string;
}

/** The words, by language. */
export const CALENDAR_WORDS: { readonly [L in Language]: CalendarWords } = {
  kk: {
    weekend: "демалыс",
    holiday: "мереке немесе заңда белгіленген демалыс күні",
    moved: "ауыстырылған демалыс күні",
    worked: "жұмыс істейтін демалыс күні",
    carriedOver: (name, from) => `${name}, ${from} күнінен ауысқан`,
    transferredOff: (worked) => `демалыс, орнына ${worked} жұмыс күні`,
    transferredWorking: (off) => `жұмыс күні, орнына ${off} демалыс`,
    workingDays: "жұмыс күндері",
    daysOff: "демалыс күндері",
    provisional:
      "Алдын ала: бұл жылдың ресми деректері түпкілікті емес, Құрбан айт күні болжам, демалыс күндері әлі де ауыстырылуы мүмкін.",
    badYear: (year, firstYear, lastYear) => `${year}: күнтізбе ${firstYear}–${lastYear} жылдарды қамтиды`,
  },
  ru: {
    weekend: "выходной",
    holiday: "праздник или установленный законом выходной",
    moved: "перенесённый выходной",
    worked: "рабочий выходной",
    carriedOver: (name, from) => `${name}, перенос с ${from}`,
    transferredOff: (worked) => `выходной вместо ${worked}`,
    transferredWorking: (off) => `рабочий день вместо ${off}`,
    workingDays: "рабочие дни",
    daysOff: "выходные дни",
    provisional:
      "Предварительно: официальные данные этого года не окончательны, день Курбан-айта – прогноз, возможны переносы выходных.",
    badYear: (year, firstYear, lastYear) => `${year}: календарь охватывает ${firstYear}–${lastYear} годы`,
  },
  en: {
    weekend: "weekend",
    holiday: "holiday, or day off by law",
    moved: "day off that was moved here",
    worked: "weekend that is worked",
    carriedOver: (name, from) => `${name}, carried over from ${from}`,
    transferredOff: (worked) => `off, ${worked} is worked instead`,
    transferredWorking: (off) => `worked, ${off} is off instead`,
    workingDays: "working days",
    daysOff: "days off",
    provisional:
      "Provisional: the official data of this year is not final, Kurban Ait is a forecast, days off may still be transferred.",
    badYear: (year, firstYear, lastYear) => `${year}: the calendar covers ${firstYear}–${lastYear}`,
  },
};
