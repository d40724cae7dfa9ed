import { NORMS, READING_REGISTER, RULES, rulesOf, type NormId, type RuleId } from "uzdik";
import { cite, describeNorm, describeReading, fingerprintOf, readingName, ruleTitle } from "uzdik/text";
import { isNotExecuted, WHY_NOT_EXECUTED } from "../regulation/not-executed.js";
import { partOf } from "../regulation/tally.js";
import type { BookTerms } from "./book.js";
import { anchorOf } from "./code-section.js";
import { each, html, localized, type Html } from "./html.js";
import { PART_TITLES } from "./titles.js";
import { vectorList } from "./vector.js";
import { BOOK } from "./words.js";

type PartTerms = Pick<BookTerms, "code" | "vectors" | "trials" | "items">;

/** What a part is about. */
export function partTitle(part: string): Html {
  const title = PART_TITLES[part];
  return title === undefined ? html`${part}` : localized(title);
}

/** The number of a part and what it is about. */
export function partHeading(part: string): Html {
  const norm = NORMS.find(({ id }) => partOf(id) === part)?.id;
  const number = norm === undefined ? undefined : html`<span class="number">${cited(norm)}</span> `;
  return html`${number}${partTitle(part)}`;
}

/** A part of the regulation: its norms one after another, or vectors that no single clause has. */
export function partSection(part: string, terms: PartTerms): Html {
  const norms = NORMS.filter(({ id }) => partOf(id) === part);
  return html`<section class="part" id="${part}" aria-labelledby="${part}-title">
<h2 id="${part}-title">${partHeading(part)}</h2>
${norms.map(({ id, kind }) => normArticle(id, kind, terms))}
${norms.length === 0 ? vectorList(terms.vectors.filter(({ id }) => partOf(id) === part), terms.trials) : ""}
${sources(part, terms)}
</section>
`;
}

/** The place of a norm as the languages cite it, with a capital letter where they have one. */
function cited(norm: NormId): Html {
  return each((language) => {
    const place = cite(norm, language);
    return place.charAt(0).toUpperCase() + place.slice(1);
  });
}

function normArticle(id: NormId, kind: (typeof NORMS)[number]["kind"], terms: PartTerms): Html {
  const vectors = terms.vectors.filter((vector) => vector.id.startsWith(`${id}/`));
  const readings = READING_REGISTER.filter(({ norms }) => norms.some((norm) => norm === id));
  return html`<article class="norm" id="${id}-norm">
<h3><span class="id">${id}</span><span class="kind ${kind}">${localized(BOOK.kinds[kind])}</span></h3>
<p class="digest">${each((language) => describeNorm(id, language))}</p>
${isNotExecuted(id) ? html`<p class="why">${localized(WHY_NOT_EXECUTED[id])}</p>` : ""}
${rulesOf(id).length === 0 ? "" : html`<h4>${localized(BOOK.rules)}</h4>
<ul class="rules">
${rulesOf(id).map((rule) => ruleItem(rule, terms))}</ul>`}
${readings.length === 0 ? "" : html`<h4>${localized(BOOK.readings)}</h4>
${readings.map(({ id: reading }) => readingDetails(reading))}`}
${vectors.length === 0 ? "" : html`<h4>${localized(BOOK.vectors)} <span class="count">${vectors.length}</span></h4>
${vectorList(vectors, terms.trials)}`}
</article>
`;
}

function ruleItem(rule: RuleId, { code }: PartTerms): Html {
  const data = RULES.find(({ id }) => id === rule);
  const effect = data !== undefined && "holder" in data ? "duty" : (data?.effect ?? "remark");
  const place = code.get(rule);
  return html`<li><span class="effect ${effect}">${localized(BOOK.effects[effect])}</span> ${each((language) => ruleTitle(rule, language))}
<span class="source"><code>${rule}</code>${place === undefined ? "" : html` · <a href="#${anchorOf(place)}">${place.path}:${place.line}</a>`}</span></li>
`;
}

function readingDetails(reading: (typeof READING_REGISTER)[number]["id"]): Html {
  const [byDefault] = describeReading(reading, "en").options;
  return html`<details class="reading"><summary>${each((language) => describeReading(reading, language).question)} <code>${reading}</code></summary>
<p class="unseen">${each((language) => readingName(reading, language))}</p>
<dl>
${describeReading(reading, "en").options.map(({ value }, place) => html`<div><dt><code>${value}</code>${value === byDefault?.value ? html` <span class="default">${localized(BOOK.byDefault)}</span>` : ""}</dt>
<dd>${each((language) => describeReading(reading, language).options[place]?.argument)}</dd></div>
`)}</dl></details>
`;
}

/** Where to look: the fingerprint of the wording, and the file of the vectors. */
function sources(part: string, { vectors }: PartTerms): Html {
  const norm = NORMS.find(({ id }) => partOf(id) === part)?.id;
  const fingerprint = norm === undefined ? undefined : fingerprintOf(norm);
  const file = part.replace(/^A(?=\d)/u, "annex-").replace(/^N(\d+)$/u, (_, number: string) => `clause-${number.padStart(2, "0")}`);
  const hasVectors = vectors.some(({ id }) => partOf(id) === part);
  return html`<footer>
${fingerprint === undefined ? "" : html`<p><span class="label">${localized(BOOK.fingerprint)}</span> <code class="hash">${fingerprint}</code></p>`}
${hasVectors ? html`<p><span class="label">${localized(BOOK.files)}</span> <a href="../test/vectors/${file}.json">test/vectors/${file}.json</a></p>` : ""}
<p class="up"><a href="#top">${localized(BOOK.top)} <span aria-hidden="true">↑</span></a></p>
</footer>`;
}
