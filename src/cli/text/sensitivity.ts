import type { Language } from "../../calendar/types.js";

/** The heading of what depends on a reading; its sentences are the library's. */
export interface SensitivityWords {
  readonly title: (file: string, events: number, asOf: string) => string;
}

/** The words, by language. */
export const SENSITIVITY_WORDS: { readonly [L in Language]: SensitivityWords } = {
  kk: { title: (file, events, asOf) => `${file}: мәтіннің түсіндірілуіне не байланысты; оқиғалар – ${events}, ${asOf} күнгі жағдай бойынша` },
  ru: { title: (file, events, asOf) => `${file}: что зависит от толкования; событий – ${events}, по состоянию на ${asOf}` },
  en: {
    title: (file, events, asOf) => `${file}: what depends on a reading; ${events} ${events === 1 ? "event" : "events"}, as of ${asOf}`,
  },
};
