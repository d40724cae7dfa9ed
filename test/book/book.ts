import { NORMS, READING_REGISTER, RULES } from "uzdik";
import type { Vector } from "uzdik/testing";
import type { Item } from "../regulation/coverage.js";
import { partOf } from "../regulation/tally.js";
import type { Trial } from "../regulation/trials.js";
import type { Code } from "./code.js";
import { codeSection } from "./code-section.js";
import { coverageTable } from "./coverage-table.js";
import { each, html, LANGUAGES, localized, raw, type Html } from "./html.js";
import { mutationTable } from "./mutation-table.js";
import type { MutationRow } from "./mutations.js";
import { notExecutedTable } from "./not-executed-table.js";
import { partSection, partTitle } from "./part.js";
import { BOOK } from "./words.js";

/** What the book is written from. */
export interface BookTerms {
  readonly version: string;
  readonly vectors: readonly Vector[];
  readonly trials: readonly Trial[];
  readonly items: readonly Item[];
  readonly code: Code;
  /** The files in which rules are written. */
  readonly sources: ReadonlyMap<string, string>;
  readonly mutations: readonly MutationRow[] | undefined;
  readonly style: string;
  readonly script: string;
}

const LANGUAGE_NAMES = { kk: "Қазақша", ru: "Русский", en: "English" } as const;

/** The whole book: one page that needs nothing but itself. */
export function bookOf(terms: BookTerms): string {
  const { vectors, style, script } = terms;
  const parts = [...new Set([...NORMS.map(({ id }) => partOf(id)), ...vectors.map(({ id }) => partOf(id))])];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>uzdik · Аудитордың кітабы · Книга аудитора · Audit book</title>
<style>
${raw(style)}</style>
</head>
<body id="top">
<a class="skip" href="#clauses">${localized(BOOK.skip)}</a>
<fieldset class="languages">
<legend class="unseen">${localized(BOOK.language)}</legend>
${LANGUAGES.map((language) => html`<label lang="${language}"><input type="radio" name="language" value="${language}" id="language-${language}"${language === "en" ? raw(" checked") : ""}><span>${LANGUAGE_NAMES[language]}</span></label>
`)}</fieldset>
<header class="cover">
<p class="brand">uzdik ${terms.version}</p>
<h1>${localized(BOOK.title)}</h1>
<p class="subtitle">${localized(BOOK.subtitle)}</p>
<p class="status">${localized(BOOK.status)}</p>
${figures(terms)}
</header>
<div class="page">
<nav aria-labelledby="contents"><details open>
<summary id="contents">${localized(BOOK.contents)}</summary>
<ol class="parts">
${parts.map((part) => html`<li><a href="#${part}"><span class="number">${part.replace("N", "").replace(/^[HC-z].*$/u, "")}</span><span>${partTitle(part)}</span></a></li>
`)}</ol>
<ul class="tables">
<li><a href="#not-executed">${localized(BOOK.notExecuted.title)}</a></li>
<li><a href="#coverage">${localized(BOOK.coverage.title)}</a></li>
<li><a href="#mutations">${localized(BOOK.mutations.title)}</a></li>
<li><a href="#code">${localized(BOOK.code)}</a></li>
</ul>
</details></nav>
<main id="clauses">
${parts.map((part) => partSection(part, terms))}
${notExecutedTable()}
${coverageTable(terms.items)}
${mutationTable(terms.mutations)}
${codeSection(terms.code, terms.sources)}
</main>
</div>
<script>
${raw(script)}</script>
</body>
</html>
`;
  return page.html;
}

function figures({ vectors, trials }: BookTerms): Html {
  const failed = new Set(trials.filter(({ passed }) => !passed).map(({ vector }) => vector.id)).size;
  const told = [
    [NORMS.length, BOOK.figures.norms],
    [RULES.length, BOOK.figures.rules],
    [READING_REGISTER.length, BOOK.figures.readings],
    [vectors.length, BOOK.figures.vectors],
    [trials.length, BOOK.figures.trials],
    [failed, BOOK.figures.failed],
  ] as const;
  return html`<dl class="figures">
${told.map(([figure, name]) => html`<div${name === BOOK.figures.failed && failed > 0 ? raw(' class="bad"') : ""}><dt>${each((language) => name[language])}</dt><dd>${figure}</dd></div>
`)}</dl>`;
}
