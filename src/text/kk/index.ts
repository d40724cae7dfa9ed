import { type Voice, type Wording, wording } from "../telling.js";
import { CONSTRAINTS } from "./constraints.js";
import { DUTIES, dutyKk, HOLDERS, lapseKk } from "./duties.js";
import { citationKk, commissionKk, dayKk, subjectKk, type Who } from "./grammar.js";
import { STATUSES } from "./names.js";

const VOICE: Voice<Who> = {
  constraints: CONSTRAINTS,
  duties: DUTIES,
  holders: HOLDERS,
  statuses: STATUSES,
  subject: subjectKk,
  commission: commissionKk,
  nominative: (who) => who("nominative"),
  lapse: lapseKk,
  duty: dutyKk,
  citation: citationKk,
  day: dayKk,
};

/** The Kazakh of the library; imported alone, it brings no other language along. */
export const kazakh: Wording = /* @__PURE__ */ wording(VOICE);
