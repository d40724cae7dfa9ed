import { each, html, localized, type Content, type Html } from "./html.js";
import type { MutationRow } from "./mutations.js";
import { partHeading } from "./part.js";
import { BOOK } from "./words.js";

/** What mutation testing found, by clause; that there is no report, where there is none. */
export function mutationTable(rows: readonly MutationRow[] | undefined): Html {
  const words = BOOK.mutations;
  return html`<section class="table" id="mutations" aria-labelledby="mutations-title">
<h2 id="mutations-title">${localized(words.title)}</h2>
${rows === undefined ? html`<p>${localized(words.absent)}</p>` : table(rows)}
</section>
`;
}

function table(rows: readonly MutationRow[]): Html {
  const words = BOOK.mutations;
  return html`<p class="caption" id="mutations-caption">${localized(words.caption)}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="mutations-title">
<table class="figures-table" aria-describedby="mutations-caption">
<thead><tr><th scope="col">${localized(words.clause)}</th><th scope="col">${localized(words.detected)}</th><th scope="col">${localized(words.undetected)}</th><th scope="col">${localized(words.score)}</th><th scope="col" class="text">${localized(words.files)}</th></tr></thead>
<tbody>
${rows.map(({ part, files, detected, undetected }) => html`<tr><th scope="row"><a href="#${part}">${partHeading(part)}</a></th><td>${detected}</td><td>${undetected}</td><td>${percent(detected, detected + undetected)}</td><td class="text"><code>${files.map((file) => file.replace("src/procedure/", "")).join(", ")}</code></td></tr>
`)}</tbody>
</table>
</div>`;
}

/** To one decimal, rounded down: 100 % is told of nothing less. */
function percent(share: number, of: number): Content {
  if (of === 0) return "–";
  const tenths = Math.floor((1000 * share) / of);
  const whole = String(Math.floor(tenths / 10));
  const rest = String(tenths % 10);
  return each((language) => (language === "en" ? `${whole}.${rest}%` : `${whole},${rest} %`));
}
