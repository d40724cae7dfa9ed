import type { Language } from "../calendar/types.js";

/** An act that a day off rests on, from the short name that the calendar has for it. */
export type ActName = (basis: string) => string;

/** The names of acts in one language; the other languages are not loaded. */
export async function actNamesOf(language: Language): Promise<ActName> {
  const names = await translationsTo(language);
  return (basis) => names[basis] ?? basis;
}

/** English is what the calendar has by itself. */
async function translationsTo(language: Language): Promise<{ readonly [basis: string]: string }> {
  switch (language) {
    case "kk":
      return (await import("../text/kk/acts.js")).LEGAL_ACTS;
    case "ru":
      return (await import("../text/ru/acts.js")).LEGAL_ACTS;
    case "en":
      return {};
  }
}
