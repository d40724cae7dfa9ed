import { NORMS } from "uzdik";
import { itemsOf, shareOf, type Item } from "../regulation/coverage.js";
import { NOT_SHOWN } from "../regulation/not-shown.js";
import { html, localized, type Html } from "./html.js";
import { BOOK, KINDS } from "./words.js";

const COLUMNS: readonly Item["kind"][] = ["kept", "broken", "decisive", "boundary", "reading", "apart", "condition"];

/** What was shown of each norm, of all, what was not, and what that means. */
export function coverageTable(items: readonly Item[]): Html {
  const words = BOOK.coverage;
  const norms = NORMS.filter(({ id }) => itemsOf(id, items).length > 0);
  return html`<section class="table" id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">${localized(words.title)}</h2>
<p class="caption" id="coverage-caption">${localized(words.caption)}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="coverage-title">
<table class="figures-table" aria-describedby="coverage-caption">
<thead><tr><th scope="col">${localized(BOOK.notExecuted.norm)}</th>${COLUMNS.map((kind) => html`<th scope="col">${localized(KINDS[kind].name)}</th>`)}</tr></thead>
<tbody>
${norms.map(({ id }) => html`<tr><th scope="row"><a href="#${id}-norm">${id}</a></th>${cells(itemsOf(id, items))}</tr>
`)}</tbody>
<tfoot><tr><th scope="row">${localized(words.total)}</th>${cells(items)}</tr></tfoot>
</table>
</div>
<h3>${localized(words.missing)}</h3>
${missing(items)}
<h3>${localized(words.meaning)}</h3>
<dl class="meanings">
${COLUMNS.map((kind) => html`<div><dt>${localized(KINDS[kind].name)}</dt><dd>${localized(KINDS[kind].meaning)}</dd></div>
`)}</dl>
</section>
`;
}

function cells(items: readonly Item[]): readonly Html[] {
  return COLUMNS.map((kind) => {
    const { shown, of } = shareOf(items, kind);
    if (of === 0) return html`<td class="none">–</td>`;
    return shown === of ? html`<td>${shown}</td>` : html`<td class="short">${shown} / ${of}</td>`;
  });
}

function missing(items: readonly Item[]): Html {
  const lacking = items.filter(({ shown }) => !shown);
  if (lacking.length === 0) return html`<p>${localized(BOOK.coverage.nothingMissing)}</p>`;
  return html`<ul class="missing">
${lacking.map(({ kind, name }) => html`<li><span class="label">${localized(KINDS[kind].name)}</span> <code>${name}</code> <span lang="en">${NOT_SHOWN[`${kind} ${name}`]}</span></li>
`)}</ul>`;
}
