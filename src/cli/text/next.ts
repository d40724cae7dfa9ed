import type { Language } from "../../calendar/types.js";

/** The headings of what comes next; its sentences are the library's. */
export interface NextWords {
  readonly title: (file: string, events: number, asOf: string) => string;
  /** Acts that the record already has, though the day asked about is before them. */
  readonly later: (events: number) => string;
  readonly must: string;
  readonly may: string;
  readonly nothing: string;
  readonly noTerm: string;
}

/** The words, by language. */
export const NEXT_WORDS: { readonly [L in Language]: NextWords } = {
  kk: {
    title: (file, events, asOf) => `${file}: бұдан әрі не істеледі; оқиғалар – ${events}, ${asOf} күнгі жағдай бойынша`,
    later: (events) => `бұл күннен кейінгі күнмен белгіленген оқиғалар – ${events}; олар орындалған деп есептеледі`,
    must: "Істелуге тиіс",
    may: "Істеуге болады",
    nothing: "Істелетін ештеңе қалмаған.",
    noTerm: "мерзімсіз",
  },
  ru: {
    title: (file, events, asOf) => `${file}: что дальше; событий – ${events}, по состоянию на ${asOf}`,
    later: (events) => `событий, датированных более поздним днём, – ${events}; они считаются совершёнными`,
    must: "Должно быть сделано",
    may: "Может быть сделано",
    nothing: "Делать больше нечего.",
    noTerm: "без срока",
  },
  en: {
    title: (file, events, asOf) => `${file}: what comes next; ${events} ${events === 1 ? "event" : "events"}, as of ${asOf}`,
    later: (events) => `${events} of the events ${events === 1 ? "is dated after that day, and counts" : "are dated after that day, and count"} as done`,
    must: "Must be done",
    may: "May be done",
    nothing: "Nothing is left to do.",
    noTerm: "no term",
  },
};
