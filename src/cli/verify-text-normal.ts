/**
 * The wording of a text without what depends on how it was typed, laid out or saved: quotation marks, dashes and bullets,
 * blank lines to fill in, spaces and line breaks. The steps, in this order, are those of docs/verify-text.md: whoever follows
 * them elsewhere must come to the same characters, so that a change here is a change of every fingerprint.
 */
export function normalisedText(text: string): string {
  return unmarked(text)
    .replace(FILL_IN, "_")
    .replace(LONE_MARK, "$1 ")
    .replaceAll("*", "")
    .replace(ROMAN_NUMERAL, (numeral) => numeral.replaceAll("\u0406", "I").replaceAll("\u0425", "X"))
    .replace(SPACE, " ")
    .trim();
}

/** The first steps, which leave the lines as they are: they come before the parts are told apart. */
export function unmarked(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(BOOKMARK, "")
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'")
    .replace(DASH, "-");
}

/** Soft hyphens, zero-width spaces and joiners, byte order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** What some converters write where a word processor's document has a bookmark. */
const BOOKMARK = /\[bookmark:[^\]]*\]/gu;

const DOUBLE_QUOTE = /[\u00AB\u00BB\u201C-\u201F\u2033]/gu;
const SINGLE_QUOTE = /[\u2018-\u201B\u2032\u2039\u203A]/gu;

/** Hyphens, the figure, en and em dashes, the bar and the minus. */
const DASH = /[\u2010-\u2015\u2212]/gu;

/** A blank to be filled in, however long and on however many lines. */
const FILL_IN = /_(?:[\s\u0085]*_)*/gu;

/** A dash, a bullet or the border of a table cell that stands alone between spaces. */
const LONE_MARK = /(^|[\s\u0085])[-|\u00B7\u2022\u2023\u25AA\u25CF\u25CB\u25E6](?=[\s\u0085]|$)/gu;

/** Numerals in which Cyrillic letters may stand for the Latin ones that look alike. */
const ROMAN_NUMERAL = /(?<![\p{L}\p{N}])[IVX\u0406\u0425]+(?![\p{L}\p{N}])/gu;

/** Every character that Unicode calls white space, and so the no-break spaces. */
const SPACE = /[\s\u0085]+/gu;
