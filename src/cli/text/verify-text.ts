import type { Language } from "../../calendar/types.js";
import type { Found, Verdict } from "../verify-text-verdicts.js";

/** The words of a text compared with the wording this library speaks of. */
export interface VerifyTextWords {
  readonly title: (file: string) => string;
  readonly heading: string;
  readonly clause: (number: number) => string;
  readonly annex: (number: number) => string;
  readonly verdicts: { readonly [V in Verdict]: string };
  /** What the text has in a part. */
  readonly found: (found: Found) => string;
  readonly summary: (counts: { readonly [V in Verdict]: number }) => string;
  /** The file is some other text. */
  readonly otherText: (file: string) => string;
  /** The file may be the document, but its clauses do not stand on lines of their own. */
  readonly noClauses: (file: string) => string;
  readonly tooLong: (file: string, megabytes: number) => string;
}

/** The words, by language. */
export const VERIFY_TEXT_WORDS: { readonly [L in Language]: VerifyTextWords } = {
  kk: {
    title: (file) => `${file}: мәтін осы кітапхана сүйенетін тұжырыммен тармақ бойынша салыстырылды`,
    heading: "тақырып",
    clause: (number) => `${number}-тармақ`,
    annex: (number) => `${number}-қосымша`,
    verdicts: { same: "бірдей", absent: "екеуінде де жоқ", differs: "өзгеше", missing: "мәтінде жоқ", doubled: "қайталанған", added: "артық" },
    found: ({ words, begins, ends }) => `сөз саны – ${words}: «${begins}» … «${ends}»`,
    summary: ({ same, differs, missing, doubled, added }) =>
      differs + missing + doubled + added === 0
        ? `Тұжырым бірдей: бөліктер саны – ${same}.`
        : `Тұжырым бірдей емес: бірдейі – ${same}, өзгешесі – ${differs}, мәтінде жоғы – ${missing}, қайталанғаны – ${doubled}, артығы – ${added}.` +
          (same === 0 ? " Салыстыруға қазақ тіліндегі мәтін керек." : ""),
    otherText: (file) => `${file}: бұл басқа мәтін: онда «Үздік сапалы қызмет көрсетуші» деген атау жоқ`,
    noClauses: (file) => `${file}: тармақтар табылмады: әр тармақ жаңа жолдан, нөмірі мен нүктеден («12.») басталуға тиіс`,
    tooLong: (file, megabytes) => `${file}: бұл басқа мәтін: ол ${megabytes} МБ-тан үлкен`,
  },
  ru: {
    title: (file) => `${file}: текст по пунктам сопоставлен с редакцией, о которой говорит эта библиотека`,
    heading: "заголовок",
    clause: (number) => `пункт ${number}`,
    annex: (number) => `приложение ${number}`,
    verdicts: { same: "совпадает", absent: "нет ни там, ни там", differs: "отличается", missing: "отсутствует", doubled: "повторяется", added: "лишний" },
    found: ({ words, begins, ends }) => `слов – ${words}: «${begins}» … «${ends}»`,
    summary: ({ same, differs, missing, doubled, added }) =>
      differs + missing + doubled + added === 0
        ? `Редакция та же: частей – ${same}.`
        : `Редакция не та же: совпадает – ${same}, отличается – ${differs}, отсутствует – ${missing}, повторяется – ${doubled}, лишних – ${added}.` +
          (same === 0 ? " Для сопоставления нужен текст на казахском языке." : ""),
    otherText: (file) => `${file}: это другой текст: названия «Үздік сапалы қызмет көрсетуші» в нём нет`,
    noClauses: (file) => `${file}: пункты не найдены: каждый должен начинаться с новой строки, с номера и точки («12.»)`,
    tooLong: (file, megabytes) => `${file}: это другой текст: он больше ${megabytes} МБ`,
  },
  en: {
    title: (file) => `${file}: the text, clause by clause, against the wording this library speaks of`,
    heading: "heading",
    clause: (number) => `clause ${number}`,
    annex: (number) => `annex ${number}`,
    verdicts: { same: "same", absent: "in neither", differs: "differs", missing: "missing", doubled: "doubled", added: "added" },
    found: ({ words, begins, ends }) => `${words} ${words === 1 ? "word" : "words"}: “${begins}” … “${ends}”`,
    summary: ({ same, differs, missing, doubled, added }) =>
      differs + missing + doubled + added === 0
        ? `The wording is the same: ${same} parts.`
        : `The wording is not the same: ${same} same, ${differs} differ, ${missing} missing, ${doubled} doubled, ${added} added.` +
          (same === 0 ? " What is compared is the Kazakh text." : ""),
    otherText: (file) => `${file}: this is another text: the name «Үздік сапалы қызмет көрсетуші» is not in it`,
    noClauses: (file) => `${file}: no clauses were found: each must begin on a line of its own, with its number and a full stop (“12.”)`,
    tooLong: (file, megabytes) => `${file}: this is another text: it has more than ${megabytes} MB`,
  },
};
