/**
 * Clauses 11 and 12: within two weeks of the posting, candidates send their documents to the
 * regional commission.
 */
import { compareInstants } from "../calendar/instant.js";
import { localDay } from "../calendar/legal-time.js";
import { regionExistedOn } from "../calendar/regions.js";
import type { EventData } from "../record/events.js";
import { entryOf } from "../record/register.js";
import type { ApplicationView } from "./application-view.js";
import { KEPT, type Constraint } from "./rule.js";

/** The filings proper, which name a provider and a commission; a supplement brings papers to one of them. */
function filingsOf({ filed, record: { filings } }: ApplicationView): readonly EventData<"ApplicationFiled">[] {
  return filings.length === 1 ? [filed] : filings.filter((filing) => "provider" in filing);
}

const contestOpen: Constraint<"intake/contest-open"> = {
  rule: "intake/contest-open",
  on: ["ApplicationFiled"],
  application: (application, { posting }) =>
    posting !== undefined
      ? KEPT
      : filingsOf(application).map((filed) => ({
          facts: { act: "ApplicationFiled", on: localDay(filed.filing.receivedAt, filed.commissionId) },
          acts: [filed],
        })),
};

/** Early papers are no late ones: worth a remark, no more. */
const notPremature: Constraint<"intake/not-premature"> = {
  rule: "intake/not-premature",
  on: ["ContestAnnounced", "ApplicationFiled", "ApplicationSupplemented"],
  application: ({ record }, { posting }) => {
    if (posting === undefined) return KEPT;
    const { webPostedAt: postedAt } = posting;
    let breaches = KEPT;
    for (const filed of record.filings) {
      const { dispatchedAt, receivedAt } = filed.filing;
      const at = dispatchedAt !== undefined && compareInstants(dispatchedAt, postedAt) < 0 ? dispatchedAt : receivedAt;
      if (compareInstants(at, postedAt) >= 0) continue;
      breaches = [...breaches, { facts: { at, postedAt }, acts: [filed], rests: () => [posting] }];
    }
    return breaches;
  },
};

/** One provider, one application, though the text has no ban: both stand (#48 #96). */
const onePerProvider: Constraint<"intake/one-per-provider"> = {
  rule: "intake/one-per-provider",
  on: ["ApplicationFiled"],
  application: ({ id, filed }, inquiry) => {
    const { bin } = filed.provider;
    const first = entryOf(inquiry.contest.regions.providers, bin)?.firstApplication;
    if (first === undefined || first === id) return KEPT;
    return [{ facts: { applications: [first], bin }, acts: [filed], rests: () => [inquiry.application(first)?.filed] }];
  },
};

/** The regions of a contest are those of the day it was posted (#40). */
const regionExists: Constraint<"intake/region-exists"> = {
  rule: "intake/region-exists",
  on: ["ContestAnnounced", "ApplicationFiled"],
  application: (application, { posting, postedOn }) => {
    if (posting === undefined || postedOn === undefined) return KEPT;
    return filingsOf(application)
      .filter(({ commissionId }) => !regionExistedOn(commissionId, postedOn))
      .map((filed) => ({ facts: { commission: filed.commissionId, on: postedOn }, acts: [filed], rests: () => [posting] }));
  },
};

/** The rules of the intake, in their order. */
export const INTAKE_RULES = [contestOpen, notPremature, onePerProvider, regionExists] as const;
