import { instant } from "../../calendar/instant.js";
import { plainDate } from "../../calendar/plain-date.js";
import { checked, corrected, filed, finalInterviewed, formed, handedOff, held, winnersDecided, withdrawn } from "../acts.js";
import type { World } from "../explore.js";
import { lawfulContest } from "../lawful-contest.js";
import { providerOf } from "../papers.js";
import { oneOf } from "./choice.js";

/**
 * From the decisions of two regions to the final interviews: hand-offs in time, late and never, the republican
 * commission formed early and late, interviews before and after the hand-off, materials corrected before and after the
 * interview. There are two finalists: fewer than the places.
 */
export function finalWorld(): World {
  const [a, b] = ["KZ-35/1", "KZ-71/1"];
  const filedLate = { receivedAt: instant("2022-06-16T00:00:00+06:00") };
  return {
    name: "final",
    prefix: [
      ...lawfulContest({ applications: { "KZ-35": 1, "KZ-71": 1 }, until: "decided" }),
      filed("late", { provider: providerOf(7, "KZ-35"), filing: filedLate }),
      checked("late", undefined, ["late"]),
    ],
    choices: [
      oneOf(handedOff("KZ-35", [a], "2022-07-15"), handedOff("KZ-35", [a], "2022-07-18")),
      oneOf(handedOff("KZ-71", [b], "2022-07-26")),
      oneOf(
        formed("republican", { approvedOn: plainDate("2022-07-18") }),
        formed("republican", { approvedOn: plainDate("2022-07-26") }),
      ),
      oneOf(held("r", "republican", "2022-07-25"), held("r", "republican", "2022-07-14")),
      oneOf(held("regional", "KZ-35", "2022-07-25")),
      oneOf(finalInterviewed(a, "r"), finalInterviewed(a, "regional"), finalInterviewed("late", "r")),
      oneOf(finalInterviewed(b, "r")),
      oneOf(corrected(a, "2022-07-20"), corrected(a, "2022-07-26"), corrected("late", "2022-07-20")),
      oneOf(withdrawn(b, "2022-07-20")),
      oneOf(winnersDecided("r", [a, b]), winnersDecided("r", [a]), winnersDecided("r", [a, b, a])),
    ],
  };
}
