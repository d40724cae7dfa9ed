import type { Language } from "../../calendar/types.js";

/** What is said where there is no story to tell. */
export interface WhyWords {
  readonly unknown: (file: string, application: string, filed: number) => string;
}

/** The words, by language. */
export const WHY_WORDS: { readonly [L in Language]: WhyWords } = {
  kk: { unknown: (file, application, filed) => `${file}: «${application}» өтініші жоқ; берілген өтініштер саны – ${filed}` },
  ru: { unknown: (file, application, filed) => `${file}: заявления «${application}» нет; подано заявлений – ${filed}` },
  en: {
    unknown: (file, application, filed) =>
      `${file}: there is no application “${application}”; ${filed} ${filed === 1 ? "application was" : "applications were"} filed`,
  },
};
