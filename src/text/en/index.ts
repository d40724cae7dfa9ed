import { type Voice, type Wording, wording } from "../telling.js";
import { CONSTRAINTS } from "./constraints.js";
import { DUTIES, dutyEn, HOLDERS, lapseEn } from "./duties.js";
import { citationEn, commissionEn, dayEn, subjectEn } from "./grammar.js";
import { STATUSES } from "./names.js";

const VOICE: Voice<string> = {
  constraints: CONSTRAINTS,
  duties: DUTIES,
  holders: HOLDERS,
  statuses: STATUSES,
  subject: subjectEn,
  commission: commissionEn,
  nominative: (who) => who,
  lapse: lapseEn,
  duty: dutyEn,
  citation: citationEn,
  day: dayEn,
};

/** The English of the library; imported alone, it brings no other language along. */
export const english: Wording = /* @__PURE__ */ wording(VOICE);
