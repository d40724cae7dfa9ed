import { finalistsDecided, finalistsPublished, formed, handedOff, held, withdrawn } from "../acts.js";
import { plainDate } from "../../calendar/plain-date.js";
import type { World } from "../explore.js";
import { lawfulContest } from "../lawful-contest.js";
import { membersOf } from "../people.js";
import { ballotsOf } from "./ballots.js";
import { oneOf } from "./choice.js";

/**
 * The vote on finalists: four interviewed for three places, the fewest among whom a vote can tie. Votes that are clear,
 * tied and broken by the chair, tied and left open, or no votes at all; names by hand; the lists published; the hand-off
 * by the third working day, and a decision after it.
 */
export function finalistsWorld(): World {
  const [a, b, c, d, other] = ["KZ-35/1", "KZ-35/2", "KZ-35/3", "KZ-35/4", "KZ-71/1"];
  const decide = (...choices: readonly (readonly string[])[]): ReturnType<typeof finalistsDecided> =>
    finalistsDecided("KZ-35", "s", [], ballotsOf("KZ-35", ...choices));
  return {
    name: "finalists",
    prefix: lawfulContest({ applications: { "KZ-35": 4, "KZ-71": 1 }, until: "interviewed" }),
    choices: [
      oneOf(
        held("s", "KZ-35", "2022-07-12"),
        held("s", "KZ-35", "2022-07-12", membersOf("KZ-35").slice(0, 4)),
        held("s", "KZ-35", "2022-07-12", membersOf("KZ-35").slice(1)),
        held("s", "KZ-35", "2022-07-07"),
      ),
      oneOf(
        decide([a, b, c], [a, b, c], [a, b, c], [a, b, d], [a, b, d]),
        decide([a, b, c], [a, b, c], [a, b, d], [a, b, d]),
        decide([a, b], [a, b, c], [a, b, d]),
        decide([a], [a, b], [b]),
        decide([a, b, c, d], [a, b, c]),
        decide([a, b, c], [a, b, other]),
        finalistsDecided("KZ-35", "s", [a, b, c]),
        finalistsDecided("KZ-35", "s", [a, b]),
        finalistsDecided("KZ-35", "s", [a, b, c, d]),
        finalistsDecided("KZ-35", "s", [a, b, other]),
        finalistsDecided("KZ-35", "s", [a, b, "nobody's"]),
      ),
      oneOf(
        formed("KZ-35", { approvedOn: plainDate("2022-07-11"), chair: { person: "KZ-35/m4", post: "head-of-department" } }),
        formed("KZ-35", { approvedOn: plainDate("2022-07-13") }),
      ),
      oneOf(finalistsPublished([a, b, c]), finalistsPublished([a, b, "nobody's"])),
      oneOf(
        handedOff("KZ-35", [a, b, c], "2022-07-15"),
        handedOff("KZ-35", [a, b, c], "2022-07-18"),
        handedOff("KZ-35", [a, b], "2022-07-15", { decisionIncluded: false }),
      ),
      oneOf(finalistsDecided("KZ-35", "s", [a, b, d])),
      oneOf(withdrawn(a, "2022-07-12"), withdrawn(a, "2022-07-13")),
    ],
  };
}
