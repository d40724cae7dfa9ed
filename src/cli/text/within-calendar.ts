import type { Language } from "../../calendar/types.js";

/** What is said of a record from which a term leaves the calendar; `event` is the number and the type of the one that brings it there, where it is known. */
type Outside = (name: string, event: string, year: number, firstYear: number, lastYear: number) => string;

/** The words, by language. */
export const OUTSIDE_CALENDAR: { readonly [L in Language]: Outside } = {
  kk: (name, event, year, firstYear, lastYear) =>
    `${name}: ${event === "" ? "" : `оқиға ${event}: `}мерзім ${year} жылға түседі, ал күнтізбе тек ${firstYear}–${lastYear} жылдарды қамтиды`,
  ru: (name, event, year, firstYear, lastYear) =>
    `${name}: ${event === "" ? "" : `событие ${event}: `}срок выходит на ${year} год, а календарь охватывает только ${firstYear}–${lastYear} годы`,
  en: (name, event, year, firstYear, lastYear) =>
    `${name}: ${event === "" ? "" : `event ${event}: `}a term runs into ${year}, and the calendar covers only ${firstYear}–${lastYear}`,
};
