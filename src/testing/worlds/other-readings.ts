import type { CommissionId } from "../../record/commission.js";
import { checked, filed, formed, held, interviewed, invited, posted, scored, socialNotice, type Act } from "../acts.js";
import type { World } from "../explore.js";
import { reportOf } from "../papers.js";
import { membersOf } from "../people.js";
import { oneOf } from "./choice.js";

/**
 * From the notices to an interview under the other option of every disputed reading: what the defaults never ask (a
 * chair beside the seven, a republican commission of Agency staff alone, marks of 0 or 5) is asked here.
 */
export function otherReadingsWorld(): World {
  const session = held("s", "KZ-35", "2022-06-27", [...membersOf("KZ-35"), "KZ-35/chair"]);
  const marks = scored("a", "s", [5, 5, 5, 5, 5, 0]);
  const violation = { "other-violations": { points: 0, violation: true } };
  const allOrNothing = { ...marks, data: { ...marks.data, sheet: { criteria: { ...marks.data.sheet.criteria, ...violation } } } };
  return {
    name: "other readings",
    context: {
      readings: {
        "posting-day": "counted",
        "last-day-off": "stands",
        "closing-hour": "capital-midnight",
        "timely-by": "receipt",
        "term-start": "both-notices",
        "check-start": "nominal-last-day",
        "invitation-bounds": "interview",
        "stage-one-end": "publication",
        "chair-seat": "eighth",
        "republican-quorum-base": "members-and-secretary",
        "majority": "of-voting",
        "decisive-vote": "prevails",
        "republican-staff": "everyone",
        "applicants": "any-provider",
        "capital-quota": "separate",
        "evidence": "each-criterion",
        "annex-fields": "every-field",
        "points-scale": "binary",
        "online-interview": "free",
        "finalists-number": "exactly-three",
        "handoff-scope": "all-candidates",
      },
    },
    prefix: [posted(), socialNotice(), withEighthChair("KZ-35", false)],
    choices: [
      oneOf(withEighthChair("republican", true), withEighthChair("republican", false), formed("republican")),
      oneOf(filed("a"), filed("a", { filing: { report: reportOf(["complaints"]) } })),
      oneOf(checked("a", "2022-06-14"), checked("a", "2022-06-15")),
      oneOf(session),
      oneOf(allOrNothing, scored("a", "s", [5, 5, 5, 1, 0, 0])),
      oneOf(invited("a", "2022-06-28", "2022-07-05")),
      oneOf(held("t", "KZ-35", "2022-07-04", membersOf("KZ-35")), held("t", "KZ-35", "2022-07-05", membersOf("KZ-35"))),
      oneOf(interviewed("a", "t", { mode: "online" })),
    ],
  };
}

/** Lawful where the chair is a member besides the seven; of the republican commission, all from the Agency or one alone. */
function withEighthChair(commissionId: CommissionId, allStaff: boolean): Act<"CommissionFormed"> {
  const { chair, members } = formed(commissionId).data.commission;
  return formed(commissionId, {
    chair: { ...chair, person: `${commissionId}/chair` },
    members: members.map((member) => ({ ...member, agencyEmployee: member.agencyEmployee || allStaff })),
  });
}
