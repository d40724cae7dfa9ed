import { type Voice, type Wording, wording } from "../telling.js";
import { CONSTRAINTS } from "./constraints.js";
import { DUTIES, dutyRu, HOLDERS, lapseRu } from "./duties.js";
import { citationRu, commissionRu, dayRu, subjectRu, type Who } from "./grammar.js";
import { STATUSES } from "./names.js";

const VOICE: Voice<Who> = {
  constraints: CONSTRAINTS,
  duties: DUTIES,
  holders: HOLDERS,
  statuses: STATUSES,
  subject: subjectRu,
  commission: commissionRu,
  nominative: (who) => who("nominative"),
  lapse: lapseRu,
  duty: dutyRu,
  citation: citationRu,
  day: dayRu,
};

/** The Russian of the library; imported alone, it brings no other language along. */
export const russian: Wording = /* @__PURE__ */ wording(VOICE);
