import type { Language } from "uzdik";

const LANGUAGES: readonly Language[] = ["kk", "ru", "en"];

/** The language of the titles: `UZDIK_LANG=kk|ru|en`, English unless told. */
export function languageOf(asked: string | undefined): Language {
  if (asked === undefined || asked === "") return "en";
  const known = LANGUAGES.find((language) => language === asked);
  if (known === undefined) throw new RangeError(`UZDIK_LANG: expected ${LANGUAGES.join(", ")}; got ${JSON.stringify(asked)}`);
  return known;
}
