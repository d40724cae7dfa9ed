import { held, finalistsDecided, interviewed, invited, scored, signed, withdrawn } from "../acts.js";
import type { World } from "../explore.js";
import { lawfulContest } from "../lawful-contest.js";
import { oneOf } from "./choice.js";

/**
 * From the invitations to the decision: two who passed and one who did not, interviews in person and online, with and
 * without both defences, before and after their invitation.
 */
export function interviewsWorld(): World {
  const [a, b, c] = ["KZ-35/1", "KZ-35/2", "KZ-35/3"];
  const { peopleFirstProject, ...withoutProject } = interviewed(b, "s").data;
  const online = { mode: "online" } as const;
  return {
    name: "interviews",
    prefix: [
      ...lawfulContest({ applications: { "KZ-35": 3 }, until: "checked" }),
      held("KZ-35/selection", "KZ-35", "2022-06-27"),
      scored(a, "KZ-35/selection"),
      scored(b, "KZ-35/selection"),
      scored(c, "KZ-35/selection", [5, 5, 5, 0, 0, 0]),
      signed("KZ-35/selection", "KZ-35", "2022-06-27"),
      invited(a),
    ],
    choices: [
      oneOf(held("s", "KZ-35", "2022-07-04"), held("s", "KZ-35", "2022-06-28")),
      oneOf(
        interviewed(a, "s"),
        interviewed(a, "s", online),
        interviewed(a, "s", { ...online, restriction: "Quarantine in the region" }),
        interviewed(a, "never held"),
      ),
      oneOf(invited(b, "2022-07-04"), invited(b, "2022-07-05")),
      oneOf(interviewed(b, "s"), { type: "InterviewHeld", data: withoutProject }),
      oneOf(invited(c)),
      oneOf(interviewed(c, "s")),
      oneOf(held("decision", "KZ-35", "2022-07-12"), held("decision", "KZ-35", "2022-07-01")),
      oneOf(
        finalistsDecided("KZ-35", "decision", [a, b]),
        finalistsDecided("KZ-35", "decision", [a]),
        finalistsDecided("KZ-35", "decision", [a, b, c]),
      ),
      oneOf(withdrawn(b, "2022-07-05")),
    ],
  };
}
