import { type Voice, type Wording, wording } from "../telling.js";
import { DUTIES, dutyEn, HOLDERS, lapseEn } from "./duties.js";
import { CLAUSES } from "./findings.js";
import { citationEn, commissionEn, dayEn, subjectEn } from "./grammar.js";
import { STATUSES } from "./names.js";
import { TITLES } from "./titles.js";

const VOICE: Voice<string> = {
  titles: TITLES,
  clauses: CLAUSES,
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
