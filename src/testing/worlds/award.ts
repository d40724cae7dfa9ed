import { awardNotified, diplomaAwarded, fileCompiled, resultsProvided, resultsPublished, signed, withdrawn } from "../acts.js";
import type { World } from "../explore.js";
import { lawfulContest } from "../lawful-contest.js";
import { chairOf } from "../people.js";
import { oneOf } from "./choice.js";

/** What follows the decision on winners, in whatever order; a diploma before it, and one for somebody who did not win. */
export function awardWorld(): World {
  const lawful = lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 1 } });
  const decided = lawful.findIndex(({ type }) => type === "WinnersDecided");
  const [a, b, c, d] = ["KZ-35/1", "KZ-35/2", "KZ-35/3", "KZ-71/1"];
  const session = "republican/decision";
  return {
    name: "award",
    prefix: lawful.slice(0, decided + 1),
    choices: [
      oneOf(signed(session, "republican", "2022-07-28"), signed(session, [chairOf("republican")], "2022-07-28")),
      oneOf(signed(session, "republican", "2022-07-26")),
      oneOf(resultsProvided()),
      oneOf(resultsPublished()),
      oneOf(fileCompiled(a)),
      oneOf(awardNotified()),
      oneOf(diplomaAwarded(a), diplomaAwarded(a, "2022-07-26")),
      oneOf(diplomaAwarded(b)),
      oneOf(diplomaAwarded(c), diplomaAwarded(d)),
      oneOf(withdrawn(a, "2022-07-28")),
    ],
  };
}
