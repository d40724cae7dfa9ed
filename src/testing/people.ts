import type { PlainDate } from "../calendar/types.js";
import type { Commission, CommissionId, PersonId } from "../record/commission.js";
import { LAWFUL_DAYS } from "./days.js";

/**
 * The seven members of a commission; the first is its chair.
 *
 * @param commissionId - a region's, or the republican one
 * @returns their ids
 * @example The members of Karaganda's commission
 * ```ts
 * import { membersOf } from "uzdik/testing";
 * membersOf("KZ-35").slice(0, 2); // => ["KZ-35/m1", "KZ-35/m2"]
 * membersOf("KZ-35").length; // => 7
 * ```
 */
export function membersOf(commissionId: CommissionId): readonly PersonId[] {
  return [1, 2, 3, 4, 5, 6, 7].map((n) => `${commissionId}/m${String(n)}`);
}

/**
 * The chair of a commission, one of its seven members.
 *
 * @param commissionId - a region's, or the republican one
 * @returns the chair's id
 * @example The first of the members
 * ```ts
 * import { chairOf } from "uzdik/testing";
 * chairOf("republican"); // => "republican/m1"
 * ```
 */
export function chairOf(commissionId: CommissionId): PersonId {
  return `${commissionId}/m1`;
}

/**
 * The secretary of a commission, who is not one of its members.
 *
 * @param commissionId - a region's, or the republican one
 * @returns the secretary's id
 * @example Of Karaganda's commission
 * ```ts
 * import { secretaryOf } from "uzdik/testing";
 * secretaryOf("KZ-35"); // => "KZ-35/secretary"
 * ```
 */
export function secretaryOf(commissionId: CommissionId): PersonId {
  return `${commissionId}/secretary`;
}

/**
 * A lawful composition of a commission: approved by whom it must be, seven members, the chair by office
 * among them, the secretary apart.
 *
 * @param commissionId - a region's, or the republican one
 * @param approvedOn - the day of its approval, before the contest is announced unless told otherwise
 * @returns the composition
 * @example Nothing in it is at fault
 * ```ts
 * import { compositionFindings } from "uzdik";
 * import { commissionOf } from "uzdik/testing";
 * compositionFindings("republican", commissionOf("republican")); // => []
 * ```
 */
export function commissionOf(commissionId: CommissionId, approvedOn: PlainDate = LAWFUL_DAYS.formed): Commission {
  const republican = commissionId === "republican";
  return {
    approvedBy: republican ? "agency" : "territorial-department",
    approvedOn,
    members: membersOf(commissionId).map((person, index) => ({
      person,
      affiliation: index === 0 ? "state-body" : "ngo",
      agencyEmployee: index === 0,
    })),
    chair: { person: chairOf(commissionId), post: republican ? "deputy-chair-of-agency" : "head-of-department" },
    secretary: { person: secretaryOf(commissionId), agencyEmployee: true },
  };
}
