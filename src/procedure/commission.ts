/**
 * Clauses 5 to 7: a regional commission of seven and a secretary, approved by the territorial
 * department and chaired by its head; a republican one of seven and a secretary, determined by the
 * Agency and chaired by a deputy of its Chairman.
 */
import type { PlainDate } from "../calendar/types.js";
import type { CommissionId, Commission } from "../record/commission.js";
import type { EventData } from "../record/events.js";
import type { Finding, FindingFacts } from "../record/finding.js";
import { Consultation, type Context } from "../regulation/context.js";
import type { ConstraintId } from "../regulation/rules.js";
import { isMember } from "./inquiry.js";
import { findingOf, KEPT, type Constraint, type DutyRule } from "./rule.js";
import { repeatedIn } from "./voting.js";

/** Members of a commission, regional and republican alike (N5.2, N7.2). */
export const MEMBERS = 7;

/** How a composition breaks a rule; nothing if it keeps it. */
type CompositionFault = (commissionId: CommissionId, commission: Commission, consultation: Consultation) => FindingFacts | undefined;

/** Clauses 5 and 7 each name whose act the composition is. */
const approvedByOther: CompositionFault = (commissionId, { approvedBy, approvedOn }) => {
  const requiredAuthority = commissionId === "republican" ? "agency" : "territorial-department";
  return approvedBy === requiredAuthority ? undefined : { recordedAuthority: approvedBy, requiredAuthority, approvedOn };
};

/** Seven entries under either reading of `chair-seat`: an eighth seat is the chair's own, beside the list. */
const notSeven: CompositionFault = (_, { members, approvedOn }) => {
  const repeated = repeatedIn(members.map(({ person }) => person));
  if (members.length === MEMBERS && repeated.length === 0) return undefined;
  const told = { recorded: members.length, required: MEMBERS, approvedOn };
  return repeated.length === 0 ? told : { ...told, repeated };
};

/** An acting head, appointed by order, is the head for the time being (#24); any deputy will do (#32). */
const chairedByOther: CompositionFault = (commissionId, { chair, approvedOn }) => {
  const kept =
    commissionId === "republican"
      ? chair.post === "deputy-chair-of-agency"
      : chair.post === "head-of-department" || chair.post === "acting-head-of-department";
  return kept ? undefined : { post: chair.post, persons: [chair.person], approvedOn };
};

/** The list of clause 5 is closed, seven members and a secretary, so the chair is one of the seven (#19). */
const chairMisplaced: CompositionFault = (_, commission, consultation) => {
  const { person } = commission.chair;
  const amongSeven = isMember(person, commission);
  const shouldBe = consultation.read("chair-seat") === "one-of-seven";
  return amongSeven === shouldBe ? undefined : { persons: [person], amongSeven, approvedOn: commission.approvedOn };
};

/** The secretary is named apart from the members: no member, no vote (#20). */
const secretaryNotApart: CompositionFault = (_, commission) => {
  const { person } = commission.secretary;
  const { approvedOn } = commission;
  if (person === commission.chair.person) return { persons: [person], seat: "chair", approvedOn };
  return isMember(person, commission) ? { persons: [person], seat: "member", approvedOn } : undefined;
};

/** Clause 7's singular «қызметкері» is taken of the secretary (#29). */
const secretaryFromOutside: CompositionFault = (commissionId, { secretary, approvedOn }) =>
  commissionId !== "republican" || secretary.agencyEmployee ? undefined : { persons: [secretary.person], approvedOn };

const membersFromOutside: CompositionFault = (commissionId, { members, approvedOn }, consultation) => {
  if (commissionId !== "republican") return undefined;
  const outsiders = members.filter(({ agencyEmployee }) => !agencyEmployee).map(({ person }) => person);
  if (outsiders.length === 0 || consultation.read("republican-staff") === "secretary") return undefined;
  return { persons: [...new Set(outsiders)], approvedOn };
};

/** The rules of a composition by itself, in their order. */
const COMPOSITION_RULES = [
  /* @__PURE__ */ compositionRule("commission/approving-authority", approvedByOther),
  /* @__PURE__ */ compositionRule("commission/seven-members", notSeven),
  /* @__PURE__ */ compositionRule("commission/chair-by-office", chairedByOther),
  /* @__PURE__ */ compositionRule("commission/chair-seat", chairMisplaced),
  /* @__PURE__ */ compositionRule("commission/secretary-apart", secretaryNotApart),
  /* @__PURE__ */ compositionRule("commission/secretary-from-agency", secretaryFromOutside),
  /* @__PURE__ */ compositionRule("commission/members-from-agency", membersFromOutside),
] as const;

function compositionRule<Id extends ConstraintId>(rule: Id, fault: CompositionFault): Constraint<Id> & { readonly fault: CompositionFault } {
  return {
    rule,
    fault,
    on: ["CommissionFormed"],
    commission: ({ commissionId }, inquiry) => {
      const faulty = (formed: EventData<"CommissionFormed">): readonly { facts: FindingFacts; acts: readonly object[] }[] => {
        const facts = fault(commissionId, formed.commission, inquiry);
        return facts === undefined ? [] : [{ facts, acts: [formed] }];
      };
      return inquiry.compositions(commissionId).flatMap(faulty);
    },
  };
}

/**
 * Clauses 5 and 7: a commission consists of seven members and a secretary, approved by its authority
 * and chaired by office.
 *
 * The result lists everything in which a composition departs from that, in the order of the rules.
 * Not checked here: when it was approved (`commission/formed-before-intake`), and from which pools the
 * members come (none is compulsory, #30).
 *
 * @regulation N5.1 N5.2 N5.4 N7.1 N7.2 N7.6; readings `chair-seat`, `republican-staff`
 * @param commissionId - the region's code, or "republican"
 * @param commission - the composition, as approved
 * @param context - readings
 * @returns the findings; none for a lawful composition
 * @example A member too few
 * ```ts
 * import { compositionFindings, plainDate, type Commission } from "uzdik";
 * const member = (person: string) => ({ person, affiliation: "state-body", agencyEmployee: false }) as const;
 * const commission: Commission = {
 *   approvedBy: "territorial-department",
 *   approvedOn: plainDate("2022-05-20"),
 *   members: ["chair", "m2", "m3", "m4", "m5", "m6"].map(member),
 *   chair: { person: "chair", post: "head-of-department" },
 *   secretary: { person: "secretary", agencyEmployee: true },
 * };
 * compositionFindings("KZ-35", commission).map((finding) => finding.rule); // => ["commission/seven-members"]
 * const whole = { ...commission, members: [...commission.members, member("m7")] };
 * compositionFindings("KZ-35", whole); // => []
 * ```
 */
export function compositionFindings(commissionId: CommissionId, commission: Commission, context?: Context): readonly Finding[] {
  const consultation = new Consultation(context);
  return COMPOSITION_RULES.flatMap(({ rule, fault }) => {
    consultation.consulted = 0;
    const facts = fault(commissionId, commission, consultation);
    return facts === undefined ? [] : [findingOf(rule, { kind: "commission", commissionId }, [facts], consultation.consulted)];
  });
}

/** Documents are sent to the commission, so it must exist by the first of them (#31). */
const formedBeforeIntake: Constraint<"commission/formed-before-intake"> = {
  rule: "commission/formed-before-intake",
  on: ["CommissionFormed", "ApplicationFiled", "ApplicationForwarded"],
  regional: ({ record: { compositions, arrival } }, inquiry) => {
    const [first] = compositions;
    if (first === undefined || arrival === undefined || first.commission.approvedOn <= arrival.on) return KEPT;
    return [
      {
        facts: { approvedOn: first.commission.approvedOn, firstOn: arrival.on },
        acts: [first],
        rests: () => [arrival.by, inquiry.application(arrival.by.applicationId)?.filed],
      },
    ];
  },
};

const formed: DutyRule<"commission/formed"> = {
  rule: "commission/formed",
  on: [],
  commission: (commission, inquiry) => {
    const [first] = inquiry.compositions(commission.commissionId);
    const performed = first && { act: first, on: first.commission.approvedOn };
    if (commission.commissionId !== "republican") {
      const { arrival } = commission.record;
      return arrival === undefined ? undefined : { since: arrival.on, performed };
    }
    // Whether there are finalists the last decisions tell, since when the first one.
    if (inquiry.finalists().size === 0) return undefined;
    let since: PlainDate | undefined;
    for (const [code] of inquiry.commissions()) {
      for (const decision of inquiry.decisions(code)) {
        const on = inquiry.dayOf(decision);
        if (on === undefined || decision.finalists.length === 0) continue;
        if (since === undefined || on < since) since = on;
      }
    }
    return since === undefined ? undefined : { holder: "agency", since, performed };
  },
};

/** The rules of commissions, in their order. */
export const COMMISSION_RULES = /* @__PURE__ */ (() => [...COMPOSITION_RULES, formedBeforeIntake] as const)();
/** The duties of commissions, in their order. */
export const COMMISSION_DUTIES = [formed] as const;
