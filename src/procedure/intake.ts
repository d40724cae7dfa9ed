/**
 * Clauses 11 and 12: within two weeks of the posting, candidates send their documents to the
 * regional commission.
 */
import { compareInstants } from "../calendar/instant.js";
import { localDay } from "../calendar/legal-time.js";
import { regionExistedOn } from "../calendar/regions.js";
import { entryOf } from "../record/register.js";
import { breachesAmong, KEPT, type Constraint } from "./rule.js";

const contestOpen: Constraint<"intake/contest-open"> = {
  rule: "intake/contest-open",
  on: ["ApplicationFiled"],
  application: ({ record }, { posting }) =>
    posting !== undefined
      ? KEPT
      : breachesAmong(record.filings, (filed) =>
          "provider" in filed
            ? { facts: { act: "ApplicationFiled", on: localDay(filed.filing.receivedAt, filed.commissionId) }, acts: [filed] }
            : undefined,
        ),
};

/** Early papers are no late ones: worth a remark, no more. */
const notPremature: Constraint<"intake/not-premature"> = {
  rule: "intake/not-premature",
  on: ["ContestAnnounced", "ApplicationFiled", "ApplicationSupplemented"],
  application: ({ record }, { posting }) => {
    if (posting === undefined) return KEPT;
    const { webPostedAt: postedAt } = posting;
    return breachesAmong(record.filings, (filed) => {
      const { dispatchedAt, receivedAt } = filed.filing;
      const at = dispatchedAt !== undefined && compareInstants(dispatchedAt, postedAt) < 0 ? dispatchedAt : receivedAt;
      return compareInstants(at, postedAt) >= 0 ? undefined : { facts: { at, postedAt }, acts: [filed], rests: () => [posting] };
    });
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
    return [{ facts: { applications: [first], bin }, acts: [filed] }];
  },
};

/** The regions of a contest are those of the day it was posted (#40). */
const regionExists: Constraint<"intake/region-exists"> = {
  rule: "intake/region-exists",
  on: ["ContestAnnounced", "ApplicationFiled"],
  application: (application, { posting, postedOn }) => {
    if (postedOn === undefined) return KEPT;
    return breachesAmong(application.record.filings, (filed) =>
      !("provider" in filed) || regionExistedOn(filed.commissionId, postedOn)
        ? undefined
        : { facts: { commission: filed.commissionId, on: postedOn }, acts: [filed], rests: () => [posting] },
    );
  },
};

/** The rules of the intake, in their order. */
export const INTAKE_RULES = [contestOpen, notPremature, onePerProvider, regionExists] as const;
