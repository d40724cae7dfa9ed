import type { Language } from "../calendar/types.js";
import type { Wording } from "../text/telling.js";

/** The sentences of one language; the others are not loaded. */
export async function wordingOf(language: Language): Promise<Wording> {
  switch (language) {
    case "kk":
      return (await import("../text/kk/index.js")).kazakh;
    case "ru":
      return (await import("../text/ru/index.js")).russian;
    case "en":
      return (await import("../text/en/index.js")).english;
  }
}
