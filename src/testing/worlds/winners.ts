import { formed, held, winnersDecided, withdrawn, finalInterviewed } from "../acts.js";
import { plainDate } from "../../calendar/plain-date.js";
import { LAWFUL_DAYS as DAYS } from "../days.js";
import type { World } from "../explore.js";
import { lawfulContest } from "../lawful-contest.js";
import { membersOf } from "../people.js";
import { ballotsOf } from "./ballots.js";
import { oneOf } from "./choice.js";

/**
 * The vote on winners: four finalists of two regions for three places. One has yet to be interviewed; one may withdraw,
 * and two, after which no three are left.
 */
export function winnersWorld(): World {
  const [a, b, c, d] = ["KZ-35/1", "KZ-35/2", "KZ-35/3", "KZ-71/1"];
  const decide = (...choices: readonly (readonly string[])[]): ReturnType<typeof winnersDecided> =>
    winnersDecided("s", [], ballotsOf("republican", ...choices));
  return {
    name: "winners",
    prefix: [
      ...lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 1 }, until: "handed-off" }),
      formed("republican", { approvedOn: DAYS.republicanFormed }),
      held("interviews", "republican", DAYS.finalInterviewed),
      ...[a, b, c].map((id) => finalInterviewed(id, "interviews")),
    ],
    choices: [
      oneOf(finalInterviewed(d, "interviews")),
      oneOf(
        held("s", "republican", "2022-07-27"),
        held("s", "republican", "2022-07-27", membersOf("republican").slice(0, 4)),
        held("s", "republican", "2022-07-22"),
      ),
      oneOf(
        decide([a, b, c], [a, b, c], [a, b, c], [a, b, d], [a, b, d]),
        decide([a, b, c], [a, b, c], [a, b, d], [a, b, d]),
        decide([a, b], [a, b, c], [a, b, d]),
        decide([a], [a, b], [b]),
        decide([a, b, c], [a, a, b]),
        winnersDecided("s", [a, b, c]),
        winnersDecided("s", [a, b]),
        winnersDecided("s", [a, b, "nobody's"]),
      ),
      oneOf(winnersDecided("s", [b, c, d])),
      oneOf(
        formed("republican", { approvedOn: plainDate("2022-07-26"), chair: { person: "republican/m4", post: "deputy-chair-of-agency" } }),
      ),
      oneOf(withdrawn(c, "2022-07-26"), withdrawn(c, "2022-07-28")),
      oneOf(withdrawn(d, "2022-07-26")),
    ],
  };
}
