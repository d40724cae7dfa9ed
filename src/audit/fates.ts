import type { RuleEntry } from "../contest/rulebook.js";
import { RULEBOOK } from "../contest/rulebook.js";
import { ask, ofApplication, ofCommission, ofSession, type Questioned } from "../contest/walk.js";
import { admissionOf } from "../procedure/document-check.js";
import type { ApplicationView } from "../procedure/application-view.js";
import type { Inquiry } from "../procedure/inquiry.js";
import { KEPT, type CommissionSubject } from "../procedure/rule.js";
import { entryOf } from "../record/register.js";
import type { SessionId } from "../record/session.js";
import type { RuleId } from "../regulation/rules.js";

/** A step that carries an application or does not. */
export type FateStep = "admission" | "selection" | "finalists" | "winners";

/** Whether each step carries an application, under the readings of an inquiry; earlier steps are taken as recorded. */
export const FATES: readonly { readonly step: FateStep; readonly carries: (application: ApplicationView, inquiry: Inquiry) => boolean }[] = [
  { step: "admission", carries: (application, inquiry) => inquiry.posting !== undefined && admissionOf(application, inquiry).admitted },
  { step: "selection", carries: passesUnbarred },
  { step: "finalists", carries: namedFinalistUnbarred },
  { step: "winners", carries: namedWinnerUnbarred },
];

/** Passed, on a sheet and at a session with no barring finding. */
function passesUnbarred(application: ApplicationView, inquiry: Inquiry): boolean {
  const scoring = application.record.scorings.at(-1);
  return (
    scoring?.passed === true &&
    !barredAt(scoring.sessionId, inquiry).has(scoring) &&
    !faultsOf(SHEET_BARS, ofApplication(application), inquiry).includes(scoring)
  );
}

/** Named by a decision that stands, the decision and its session with no barring finding. */
function namedFinalistUnbarred({ id }: ApplicationView, inquiry: Inquiry): boolean {
  return inquiry.commissions().some(([commissionId, record]) => {
    const decision = inquiry.standingDecision(commissionId);
    return decision?.finalists.includes(id) === true && isUnbarred(decision, { commissionId, record }, inquiry);
  });
}

function namedWinnerUnbarred({ id }: ApplicationView, inquiry: Inquiry): boolean {
  const decision = inquiry.winnersDecision;
  return decision?.winners.includes(id) === true && isUnbarred(decision, { commissionId: "republican" }, inquiry);
}

function isUnbarred(decision: { readonly sessionId: SessionId }, commission: CommissionSubject, inquiry: Inquiry): boolean {
  return !barredAt(decision.sessionId, inquiry).has(decision) && !barredDecisions(commission, inquiry).has(decision);
}

function barringRules(ids: readonly RuleId[]): readonly RuleEntry[] {
  return RULEBOOK.filter(({ rule }) => ids.includes(rule.rule));
}

const SHEET_BARS = /* @__PURE__ */ barringRules(["selection/sheet", "selection/violation-scores-zero", "selection/all-or-nothing"]);
const SESSION_BARS = /* @__PURE__ */ barringRules([
  "session/commission-approved",
  "session/own-commission",
  "session/quorum",
  "session/ballots",
]);
const DECISION_BARS = /* @__PURE__ */ barringRules([
  "session/own-commission",
  "finalists/once",
  "finalists/interviewed-only",
  "finalists/at-most-three",
  "winners/once",
  "winners/interviewed",
  "winners/three",
]);

/** The acts on a session that a barring rule of sessions finds at fault. */
function barredAt(id: SessionId, inquiry: Inquiry): ReadonlySet<object> {
  return inquiry.once(`barred at ${id}`, () => {
    const record = entryOf(inquiry.contest.regions.sessions, id);
    if (record === undefined) return new Set();
    return new Set(ofSession(record).flatMap((session) => faultsOf(SESSION_BARS, session, inquiry)));
  });
}

/** The decisions of a commission that a rule about decisions finds at fault, of whomever it tells. */
function barredDecisions(commission: CommissionSubject, inquiry: Inquiry): ReadonlySet<object> {
  const { commissionId } = commission;
  return inquiry.once(`barred decisions of ${commissionId}`, () => {
    const names =
      commissionId === "republican"
        ? inquiry.contest.republican.decisions.flatMap(({ winners }) => winners)
        : inquiry.decisions(commissionId).flatMap(({ finalists }) => finalists);
    const named = [...new Set(names)].flatMap((id) => inquiry.application(id) ?? []);
    return new Set([ofCommission(commission), ...named.map(ofApplication)].flatMap((subject) => faultsOf(DECISION_BARS, subject, inquiry)));
  });
}

function faultsOf(rules: readonly RuleEntry[], subject: Questioned, inquiry: Inquiry): readonly object[] {
  return rules.flatMap((entry) => actsAtFault(entry, subject, inquiry));
}

/** The acts by which a subject breaks a rule; readings consulted before the question stay noted. */
function actsAtFault(entry: RuleEntry, subject: Questioned, inquiry: Inquiry): readonly object[] {
  const before = inquiry.consulted;
  const verdict = ask(entry, subject, inquiry);
  inquiry.consulted |= before;
  const breaches = verdict !== undefined && "breaches" in verdict ? verdict.breaches : KEPT;
  return breaches.flatMap(({ acts }) => acts);
}
