import type { Filing, ScoreSheet, ServiceProvider, ApplicationForm, Criterion } from "./application.js";
import type { Affiliation, Commission } from "./commission.js";
import type { EventData } from "./events.js";

// The closed choices of the record as data, for whoever checks or offers them. Each is compared with its type: an option
// that the type does not know does not compile here, one that is forgotten does not compile where the list is used.

/** Where a member of a commission may come from. */
export const AFFILIATIONS = [
  "state-body",
  "organisation",
  "ngo",
  "media",
  "independent-expert",
  "parliament",
  "atameken",
  "nit",
  "international",
  "academia",
  "other",
] as const satisfies readonly Affiliation[];

/** Who approves the composition of a commission. */
export const APPROVERS = ["territorial-department", "agency"] as const satisfies readonly Commission["approvedBy"][];

/** The posts of those who preside. */
export const CHAIR_POSTS = [
  "head-of-department",
  "acting-head-of-department",
  "deputy-chair-of-agency",
  "other",
] as const satisfies readonly Commission["chair"]["post"][];

/** What kind of provider applies. */
export const PROVIDER_KINDS = [
  "central-state-body",
  "committee",
  "central-subordinate-organisation",
  "local-state-body",
  "territorial-unit",
  "organisation",
  "individual",
] as const satisfies readonly ServiceProvider["kind"][];

/** In what capacity someone signs the application. */
export const CAPACITIES = [
  "head",
  "deputy-head",
  "acting-head",
  "other",
] as const satisfies readonly NonNullable<ApplicationForm["applicant"]>["capacity"][];

/** How papers are delivered. */
export const CHANNELS = ["electronic", "post", "hand"] as const satisfies readonly Filing["channel"][];

/** Where a commission learned of what it scored. */
export const SCORE_SOURCES = [
  "report",
  "control",
  "complaint-register",
] as const satisfies readonly NonNullable<ScoreSheet["criteria"][Criterion]["source"]>[];

/** How an interview is held. */
export const INTERVIEW_MODES = ["in-person", "online"] as const satisfies readonly EventData<"InterviewHeld">["mode"][];
