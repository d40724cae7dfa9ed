import { html, localized, type Html } from "./html.js";
import type { Code, CodePlace } from "./code.js";
import { BOOK } from "./words.js";

/** Where in the book a line stands on which a rule begins. */
export function anchorOf({ path, line }: CodePlace): string {
  return `${path.replace(/^.*\/|\.ts$/gu, "")}-ts-${line}`;
}

/** The files that hold the rules, line by line: a browser would save a link to such a file, not show its line. */
export function codeSection(code: Code, sources: ReadonlyMap<string, string>): Html {
  const places = [...code.values()];
  const anchors = new Set(places.map(anchorOf));
  const paths = [...new Set(places.map(({ path }) => path))].sort();
  const numbered = (path: string, text: string, index: number): Html => {
    const anchor = anchorOf({ path, line: index + 1 });
    const number = html`<i>${String(index + 1).padStart(3)}</i> `;
    return anchors.has(anchor) ? html`<b id="${anchor}">${number}${text}</b>\n` : html`${number}${text}\n`;
  };
  return html`<section class="table" id="code" aria-labelledby="code-title">
<h2 id="code-title">${localized(BOOK.code)}</h2>
${paths.map((path) => html`<details class="code"><summary><code>${path}</code></summary>
<pre lang="en"><code>${(sources.get(path) ?? "").trimEnd().split("\n").map((text, index) => numbered(path, text, index))}</code></pre></details>
`)}</section>
`;
}
