import type { Language, Localized } from "uzdik";

/** Markup, as against text that is still to be escaped. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text is escaped, markup is not, a list is joined, nothing leaves nothing. */
export type Content = Html | string | number | undefined | readonly Content[];

/** Markup from a template. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { html: strings.reduce((written, text, place) => written + markup(contents[place - 1]) + text) };
}

function markup(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  if ("html" in content) return content.html;
  return content.map(markup).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Markup that is already written: a style, a script. */
export function raw(written: string): Html {
  return { html: written };
}

/** The languages, in the order of the switch. */
export const LANGUAGES: readonly Language[] = ["kk", "ru", "en"];

/** The same in each language; the reader sees one. */
export function each(words: (language: Language) => Content): Html {
  return html`${LANGUAGES.map((language) => html`<span class="in ${language}" lang="${language}">${words(language)}</span>`)}`;
}

/** A text that is there in each language. */
export function localized(text: Localized): Html {
  return each((language) => text[language]);
}
