import type { Vector } from "uzdik/testing";
import type { Trial } from "../regulation/trials.js";
import { html, localized, each, type Html } from "./html.js";
import { BOOK } from "./words.js";

/** Vectors with what came of each; what they ask stands folded away. */
export function vectorList(vectors: readonly Vector[], trials: readonly Trial[]): Html {
  return html`<ul class="vectors">
${vectors.map((vector) => vectorItem(vector, trials.filter((trial) => trial.vector === vector)))}</ul>`;
}

function vectorItem(vector: Vector, trials: readonly Trial[]): Html {
  const passed = trials.every((trial) => trial.passed);
  const options = trials.flatMap(({ option }) => (option === undefined ? [] : [`${option.reading}=${option.value}`]));
  return html`<li id="${vector.id.replaceAll("/", "-")}"><details class="vector${passed ? "" : " bad"}"${passed ? "" : html` open`}>
<summary>${mark(passed)} <span>${localized(vector.title)}</span></summary>
<div class="vector-body">
<p class="source"><code>${vector.id}</code></p>
<dl>
${row(BOOK.mistake, html`<span lang="en">${vector.mistake}</span>`)}${row(BOOK.harm, html`<span lang="en">${vector.harm}</span>`)}${
    vector.boundary === undefined ? "" : row(BOOK.boundary, html`<span lang="en">${vector.boundary}</span>`)
  }${vector.rules.length === 0 ? "" : row(BOOK.about, codes(vector.rules))}${options.length === 0 ? "" : row(BOOK.under, codes(options))}${
    passed ? "" : row(BOOK.differences, html`<span lang="en">${trials.flatMap(({ result }) => result.differences).join("; ")}</span>`)
  }</dl>
<details class="json"><summary>${localized(BOOK.question)}</summary>
<pre><code>${written(vector)}</code></pre></details>
</div>
</details></li>
`;
}

function mark(passed: boolean): Html {
  const words = passed ? BOOK.passed : BOOK.failedOne;
  return html`<span class="mark" aria-hidden="true">${passed ? "✓" : "✗"}</span><span class="unseen">${each((language) => `${words[language]}: `)}</span>`;
}

function row(name: (typeof BOOK)["mistake"], content: Html): Html {
  return html`<div><dt>${localized(name)}</dt><dd>${content}</dd></div>
`;
}

function codes(names: readonly string[]): Html {
  return html`${names.map((name, place) => html`${place === 0 ? "" : ", "}<code>${name}</code>`)}`;
}

/** What the vector asks, and what must come of it, as its file has them. */
function written({ given, readings, when, then, thenByReading }: Vector): string {
  return JSON.stringify({ given, readings, when, then, thenByReading }, undefined, 2);
}
