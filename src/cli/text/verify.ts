import type { Language } from "../../calendar/types.js";
import type { DifferenceWords } from "../../testing/vectors-run.js";

/** The words around the conformance vectors; their titles are in the vectors. */
export interface VerifyWords {
  readonly title: (vectors: number, asked: string) => string;
  /** A clause, an annex, or what they rest on. */
  readonly part: (clause: string) => string;
  readonly all: string;
  readonly tally: (passed: number, vectors: number) => string;
  /** English is what the runner of vectors speaks by itself. */
  readonly difference: DifferenceWords | undefined;
  readonly mistake: (mistake: string) => string;
  readonly harm: (harm: string) => string;
  readonly asking: (vector: number, vectors: number) => string;
  /** What the program itself said in place of an answer. */
  readonly ownError: (error: string) => string;
  readonly died: (id: string, how: string) => string;
  readonly silent: (id: string, seconds: number) => string;
  readonly noAnswer: (id: string, line: string) => string;
  /** An answer to another question than was asked. */
  readonly otherAnswer: (id: string, came: unknown) => string;
}

/** So much of a line is shown that is no answer. */
const SHOWN = 200;

function shown(line: string): string {
  return JSON.stringify(clipped(line));
}

function clipped(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function partOf(names: { readonly clause: (n: string) => string; readonly annex: (n: string) => string; readonly calendar: string; readonly record: string }) {
  return (clause: string): string => {
    if (clause === "calendar" || clause === "record") return names[clause];
    return clause.startsWith("annex-") ? names.annex(clause.slice("annex-".length)) : names.clause(clause);
  };
}

/** The words, by language. */
export const VERIFY_WORDS: { readonly [L in Language]: VerifyWords } = {
  kk: {
    title: (vectors, asked) => `${asked}: сәйкестік үлгілері бойынша тексерілді; үлгілер – ${vectors}`,
    part: partOf({ clause: (n) => `${n}-тармақ`, annex: (n) => `${n}-қосымша`, calendar: "күнтізбе", record: "жазбалар" }),
    all: "барлығы",
    tally: (passed, vectors) => `${passed} / ${vectors}`,
    difference: (place, expected = "ештеңе", came = "ештеңе") => `${place || "жауап"}: күтілгені – ${expected}; келгені – ${came}`,
    mistake: (mistake) => `қате: ${mistake}`,
    harm: (harm) => `зияны: ${harm}`,
    asking: (vector, vectors) => `сұралды: ${vector} / ${vectors}`,
    ownError: (error) => `бағдарлама қате туралы хабарлады: ${error}`,
    died: (id, how) => `${id}: бағдарлама жауап бермей аяқталды (${how})`,
    silent: (id, seconds) => `${id}: бағдарлама ${seconds} секундта жауап бермеді`,
    noAnswer: (id, line) => `${id}: жауап күтілді: «id» және «then» не «error» бар бір жол JSON; келгені: ${shown(line)}`,
    otherAnswer: (id, came) => `${id}: «id» мәні ${JSON.stringify(id)} болатын жауап күтілді; келген жауаптың «id» мәні: ${clipped(JSON.stringify(came))}`,
  },
  ru: {
    title: (vectors, asked) => `${asked}: проверено по образцам соответствия; образцов – ${vectors}`,
    part: partOf({ clause: (n) => `пункт ${n}`, annex: (n) => `приложение ${n}`, calendar: "календарь", record: "записи" }),
    all: "всего",
    tally: (passed, vectors) => `${passed} из ${vectors}`,
    difference: (place, expected, came) =>
      `${place || "ответ"}: ${expected === undefined ? "не ожидалось ничего" : `ожидалось ${expected}`}; ${came === undefined ? "не пришло ничего" : `пришло ${came}`}`,
    mistake: (mistake) => `ошибка: ${mistake}`,
    harm: (harm) => `чем вредит: ${harm}`,
    asking: (vector, vectors) => `спрошено: ${vector} из ${vectors}`,
    ownError: (error) => `программа сообщила об ошибке: ${error}`,
    died: (id, how) => `${id}: программа завершилась, не ответив (${how})`,
    silent: (id, seconds) => `${id}: программа не ответила за ${seconds} с`,
    noAnswer: (id, line) => `${id}: ожидалась строка JSON с «id» и «then» или «error»; пришло: ${shown(line)}`,
    otherAnswer: (id, came) => `${id}: ожидался ответ с «id» ${JSON.stringify(id)}; пришёл ответ с «id» ${clipped(JSON.stringify(came))}`,
  },
  en: {
    title: (vectors, asked) => `${asked}: held to ${vectors} conformance vectors`,
    part: partOf({ clause: (n) => `clause ${n}`, annex: (n) => `annex ${n}`, calendar: "calendar", record: "record" }),
    all: "all",
    tally: (passed, vectors) => `${passed} of ${vectors}`,
    difference: undefined,
    mistake: (mistake) => `the mistake: ${mistake}`,
    harm: (harm) => `what it would do: ${harm}`,
    asking: (vector, vectors) => `asked ${vector} of ${vectors}`,
    ownError: (error) => `the program told of an error: ${error}`,
    died: (id, how) => `${id}: the program ended without an answer (${how})`,
    silent: (id, seconds) => `${id}: the program did not answer within ${seconds} s`,
    noAnswer: (id, line) => `${id}: expected a line of JSON with "id", and "then" or "error"; came ${shown(line)}`,
    otherAnswer: (id, came) => `${id}: expected an answer with "id": ${JSON.stringify(id)}; came one with "id": ${clipped(JSON.stringify(came))}`,
  },
};
