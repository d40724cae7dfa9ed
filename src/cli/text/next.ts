import type { Language } from "../../calendar/types.js";

/** The headings of what comes next; its sentences are the library's. */
export interface NextWords {
  readonly title: (file: string, events: number, asOf: string) => string;
  readonly must: string;
  readonly may: string;
  readonly nothing: string;
  readonly noTerm: string;
}

/** The words, by language. */
export const NEXT_WORDS: { readonly [L in Language]: NextWords } = {
  kk: {
    title: (file, events, asOf) => `${file}: бұдан әрі не істеледі; оқиғалар – ${events}, ${asOf} күнгі жағдай бойынша`,
    must: "Істелуге тиіс",
    may: "Істеуге болады",
    nothing: "Істелетін ештеңе қалмаған.",
    noTerm: "мерзімсіз",
  },
  ru: {
    title: (file, events, asOf) => `${file}: что дальше; событий – ${events}, по состоянию на ${asOf}`,
    must: "Должно быть сделано",
    may: "Может быть сделано",
    nothing: "Делать больше нечего.",
    noTerm: "без срока",
  },
  en: {
    title: (file, events, asOf) => `${file}: what comes next; ${events} ${events === 1 ? "event" : "events"}, as of ${asOf}`,
    must: "Must be done",
    may: "May be done",
    nothing: "Nothing is left to do.",
    noTerm: "no term",
  },
};
