import type { Language } from "../../calendar/types.js";

/** The words around the register of readings; its sentences are the library's. */
export interface ReadingsWords {
  readonly byDefault: string;
}

/** The words, by language. */
export const READINGS_WORDS: { readonly [L in Language]: ReadingsWords } = {
  kk: { byDefault: "әдепкі" },
  ru: { byDefault: "по умолчанию" },
  en: { byDefault: "the default" },
};
