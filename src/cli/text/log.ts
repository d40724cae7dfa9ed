import type { Language } from "../../calendar/types.js";

/** What is said while a log is read, and where it cannot be. */
export interface LogWords {
  readonly standardInput: string;
  readonly missing: (file: string) => string;
  readonly directory: (file: string) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly notUtf8: (file: string, line: number) => string;
  readonly faults: (file: string, count: number, more: number) => string;
  readonly reading: (read: string, events: number) => string;
  readonly judging: (events: number) => string;
}

/** The words, by language. */
export const LOG_WORDS: { readonly [L in Language]: LogWords } = {
  kk: {
    standardInput: "стандартты енгізу",
    missing: (file) => `${file}: мұндай файл жоқ`,
    directory: (file) => `${file}: файл емес, каталог`,
    unreadable: (file, why) => `${file}: оқу мүмкін емес (${why})`,
    notUtf8: (file, line) => `${file}:${line}: мәтін UTF-8 кодтауында емес`,
    faults: (file, count, more) =>
      `${file}: қате саны – ${count}${more === 0 ? "" : ` (көрсетілмегені – ${more})`}; ештеңе тексерілген жоқ`,
    reading: (read, events) => `оқылуда: ${read}, оқиғалар – ${events}`,
    judging: (events) => `тексерілуде: оқиғалар – ${events}`,
  },
  ru: {
    standardInput: "стандартный ввод",
    missing: (file) => `${file}: такого файла нет`,
    directory: (file) => `${file}: это каталог, а не файл`,
    unreadable: (file, why) => `${file}: прочитать не удалось (${why})`,
    notUtf8: (file, line) => `${file}:${line}: текст не в кодировке UTF-8`,
    faults: (file, count, more) => `${file}: ошибок – ${count}${more === 0 ? "" : ` (не показано – ${more})`}; ничего не проверено`,
    reading: (read, events) => `чтение: ${read}, событий – ${events}`,
    judging: (events) => `проверка: событий – ${events}`,
  },
  en: {
    standardInput: "standard input",
    missing: (file) => `${file}: there is no such file`,
    directory: (file) => `${file}: a directory, not a file`,
    unreadable: (file, why) => `${file}: it cannot be read (${why})`,
    notUtf8: (file, line) => `${file}:${line}: the text is not UTF-8`,
    faults: (file, count, more) =>
      `${file}: ${count} ${count === 1 ? "fault" : "faults"}${more === 0 ? "" : ` (${more} not shown)`}; nothing was judged`,
    reading: (read, events) => `reading: ${read}, ${events} events`,
    judging: (events) => `judging ${events} events`,
  },
};
