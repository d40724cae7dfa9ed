/** The two languages the papers of the contest are written in. */
export type PaperLanguage = "kk" | "ru";

/** A text in both. */
export type Bilingual = Readonly<Record<PaperLanguage, string>>;
