/**
 * Clauses 8, 22 and 23: the results are provided and published, the winners' files compiled, the time
 * and place of the award made known, and the winners awarded the diploma.
 */
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationView } from "./application-view.js";
import { agencyDay, type Inquiry } from "./inquiry.js";
import { KEPT, type Constraint, type DutyRule, type Obligation } from "./rule.js";

/** Every duty of this step arises from the first decision on winners; none has a term (#18). */
function owedSinceDecision(
  inquiry: Inquiry,
  act: object | undefined,
  on: PlainDate | undefined,
): Obligation | undefined {
  const [decision] = inquiry.contest.republican.decisions;
  const since = decision && inquiry.dayOf(decision);
  return since && { since, performed: act && { act, on } };
}

/** A winner is who the last decision names. */
function isWinner({ id }: ApplicationView, inquiry: Inquiry): boolean {
  return inquiry.winnersDecision?.winners.includes(id) === true;
}

/** The secretary provides the information; publishing it is another's duty (#78). */
const provided: DutyRule<"results/provided"> = {
  rule: "results/provided",
  on: [],
  contest: (inquiry) => {
    const [provision] = inquiry.contest.republican.provisions;
    return owedSinceDecision(inquiry, provision, provision?.on);
  },
};

const published: DutyRule<"results/published"> = {
  rule: "results/published",
  on: [],
  contest: (inquiry) => {
    const [publication] = inquiry.contest.republican.publications;
    return owedSinceDecision(inquiry, publication, publication && agencyDay(publication.at));
  },
};

/** «Материалдар» of clause 8 are materials about the winner (#79). */
const file: DutyRule<"award/file"> = {
  rule: "award/file",
  on: [],
  application: (application, inquiry) => {
    if (!isWinner(application, inquiry)) return undefined;
    const [compiled] = application.record.files;
    return ofApplication(application, owedSinceDecision(inquiry, compiled, compiled?.on));
  },
};

const notified: DutyRule<"award/notified"> = {
  rule: "award/notified",
  on: [],
  contest: (inquiry) => {
    const [notice] = inquiry.contest.republican.notices;
    return owedSinceDecision(inquiry, notice, notice?.on);
  },
};

const diplomas: DutyRule<"award/diplomas"> = {
  rule: "award/diplomas",
  on: [],
  application: (application, inquiry) => {
    if (!isWinner(application, inquiry)) return undefined;
    const [diploma] = application.record.diplomas;
    return ofApplication(application, owedSinceDecision(inquiry, diploma, diploma?.on));
  },
};

function ofApplication({ withdrawal }: ApplicationView, owed: Obligation | undefined): Obligation | undefined {
  return owed && { ...owed, endsOn: withdrawal?.on };
}

const winnersOnly: Constraint<"award/winners-only"> = {
  rule: "award/winners-only",
  on: ["WinnersDecided", "DiplomaAwarded"],
  having: "diplomas",
  application: (application, inquiry) => {
    const { diplomas: awarded } = application.record;
    if (isWinner(application, inquiry)) return KEPT;
    const { winnersDecision } = inquiry;
    return awarded.map((diploma) => ({
      facts: { on: diploma.on, number: diploma.number },
      acts: [diploma],
      rests: () => [winnersDecision],
    }));
  },
};

/** The rules of the award, in their order. */
export const AWARD_RULES = [winnersOnly] as const;
/** The duties of the award, in their order. */
export const AWARD_DUTIES = [provided, published, file, notified, diplomas] as const;
