import type { Affiliation } from "uzdik";

/** Where a member of a commission may come from: clauses 5 and 7 name them and end with «өзге де». */
export const AFFILIATIONS: readonly Affiliation[] = [
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
];
