import { NORMS, type EventType, type NormId } from "uzdik";
import { describeNorm } from "uzdik/text";
import { isNotExecuted, WHY_NOT_EXECUTED } from "../regulation/not-executed.js";
import { each, html, localized, type Html } from "./html.js";
import { BOOK } from "./words.js";

/** The act in which a fact is recorded, and where in it, of norms that are kept as recorded facts. */
export const RECORDED_BY: { readonly [N in NormId]?: readonly (readonly [EventType, string])[] } = {
  "N5.1": [["CommissionFormed", "commission.approvedBy, commission.approvedOn"]],
  "N5.3": [["CommissionFormed", "commission.members[].affiliation"]],
  "N7.1": [["CommissionFormed", "commission.approvedBy, commission.approvedOn"]],
  "N7.4": [["CommissionFormed", "commission.members[].affiliation"]],
  "N8.1": [["ApplicationFiled", "filing.receivedAt"]],
  "N8.2": [["SessionHeld", "session"]],
  "N8.3": [
    ["MinutesSigned", "number, signedBy, on"],
    ["WinnerFileCompiled", "on"],
  ],
  "N8.4": [
    ["ResultsProvided", "on"],
    ["ResultsPublished", "at, url"],
  ],
  "N16.2": [["InterviewHeld", "mode, restriction"]],
  "N16.3": [["InterviewHeld", "videoPresentation, peopleFirstProject"]],
  "N18": [["FinalistsPublished", "at, url, finalists"]],
  "N20.2": [["MaterialsCorrected", "on"]],
  "N22": [["DiplomaAwarded", "number, on"]],
  "N23": [["AwardNotified", "on, awardOn, place"]],
};

/** What is not executable, and why; of a recorded fact, what records it. */
export function notExecutedTable(): Html {
  const words = BOOK.notExecuted;
  return html`<section class="table" id="not-executed" aria-labelledby="not-executed-title">
<h2 id="not-executed-title">${localized(words.title)}</h2>
<p class="caption" id="not-executed-caption">${localized(words.caption)}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="not-executed-title">
<table aria-describedby="not-executed-caption">
<thead><tr><th scope="col">${localized(words.norm)}</th><th scope="col">${localized(words.kind)}</th><th scope="col">${localized(words.why)}</th></tr></thead>
<tbody>
${NORMS.filter(({ kind }) => kind !== "executable").map(
  ({ id, kind }) => html`<tr><th scope="row"><a href="#${id}-norm">${id}</a></th><td>${localized(BOOK.kinds[kind])}</td><td>${why(id)}</td></tr>
`,
)}</tbody>
</table>
</div>
</section>
`;
}

function why(id: NormId): Html {
  const recordedBy = RECORDED_BY[id];
  const reason = isNotExecuted(id) ? localized(WHY_NOT_EXECUTED[id]) : each((language) => describeNorm(id, language));
  if (recordedBy === undefined) return html`${reason}.`;
  return html`${reason}${isNotExecuted(id) ? "." : ""} <span class="source">${localized(BOOK.notExecuted.recordedBy)}: ${recordedBy.map(
    ([type, fact], place) => html`${place === 0 ? "" : "; "}<code>${type}</code> (<code>${fact}</code>)`,
  )}</span>`;
}
