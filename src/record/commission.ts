import type { PlainDate } from "../calendar/types.js";
import type { RegionCode } from "../calendar/regions.js";

/** A person, by whatever id the caller uses: any non-empty text. */
export type PersonId = string;

/** One regional commission a region, named by the region's code, and one republican. */
export type CommissionId = RegionCode | "republican";

/** Where a member comes from (clauses 5 and 7 name the pools; none is compulsory, #30). */
export type Affiliation =
  | "state-body"
  | "organisation"
  | "ngo"
  | "media"
  | "independent-expert"
  | "parliament"
  | "atameken"
  | "nit"
  | "international"
  | "academia"
  | "other";

/** A member of a commission. */
export interface CommissionMember {
  readonly person: PersonId;
  readonly affiliation: Affiliation;
  readonly agencyEmployee: boolean;
}

/** The composition of a commission, as an order of its authority set it; each has a secretary of its own (#94). */
export interface Commission {
  readonly approvedBy: "territorial-department" | "agency";
  readonly approvedOn: PlainDate;
  /** The chair stands among them (default reading of `chair-seat`). */
  readonly members: readonly CommissionMember[];
  readonly chair: {
    readonly person: PersonId;
    readonly post: "head-of-department" | "acting-head-of-department" | "deputy-chair-of-agency" | "other";
  };
  readonly secretary: { readonly person: PersonId; readonly agencyEmployee: boolean };
}
