import { instant } from "../../calendar/instant.js";
import type { ScoreSheet } from "../../record/application.js";
import type { EventData } from "../../record/events.js";
import { checked, filed, held, invited, scored, signed, withdrawn, type Act } from "../acts.js";
import type { World } from "../explore.js";
import { lawfulContest } from "../lawful-contest.js";
import { providerOf, sheetOf } from "../papers.js";
import { membersOf, secretaryOf } from "../people.js";
import { oneOf } from "./choice.js";

/**
 * The session of selection, its quorum from both sides, sheets of 15 and 16 points and sheets that are none, minutes,
 * and the invitation by the fifth working day. The applicant of one region has two rivals: one not admitted, one in the
 * other region.
 */
export function selectionWorld(): World {
  const seven = membersOf("KZ-35");
  const provider = providerOf(7, "KZ-35");
  return {
    name: "selection",
    prefix: [
      ...lawfulContest({ applications: { "KZ-35": 1, "KZ-71": 1 }, until: "filed" }),
      filed("late", { provider, filing: { receivedAt: instant("2022-06-16T00:00:00+06:00") } }),
      checked("KZ-35/1"),
      checked("KZ-71/1"),
      checked("late", undefined, ["late"]),
    ],
    choices: [
      oneOf(
        held("s", "KZ-35", "2022-06-27", seven.slice(0, 5)),
        held("s", "KZ-35", "2022-06-27", seven.slice(0, 4)),
        held("s", "KZ-35", "2022-06-27", [...seven, secretaryOf("KZ-35"), "an outsider"]),
        held("s", "KZ-35", "2022-06-17"),
        held("s", "KZ-35", "2022-05-19"),
      ),
      oneOf(held("elsewhere", "KZ-71", "2022-06-27")),
      oneOf(
        scored("KZ-35/1", "s", [5, 5, 5, 1, 0, 0]),
        scored("KZ-35/1", "s", [5, 5, 5, 0, 0, 0]),
        scored("KZ-35/1", "elsewhere"),
        scored("late", "s"),
        scored("KZ-35/1", "s", [6, 5, 5]),
        withSheet(scored("KZ-35/1", "s"), (sheet) => ({
          criteria: { ...sheet.criteria, complaints: { points: 5, violation: true } },
        })),
        withSheet(scored("KZ-35/1", "s"), (sheet) => ({
          criteria: { ...sheet.criteria, complaints: { points: 4, violation: false } },
        })),
      ),
      oneOf(signed("s", "KZ-35", "2022-06-28"), signed("s", [secretaryOf("KZ-35")], "2022-06-28")),
      oneOf(invited("KZ-35/1", "2022-07-04"), invited("KZ-35/1", "2022-07-05"), invited("KZ-35/1", "2022-06-24")),
      oneOf(withdrawn("KZ-35/1", "2022-06-27"), withdrawn("KZ-35/1", "2022-07-05")),
    ],
  };
}

function withSheet(act: Act<"ApplicationScored">, change: (sheet: ScoreSheet) => ScoreSheet): Act<"ApplicationScored"> {
  const data: EventData<"ApplicationScored"> = { ...act.data, sheet: change(sheetOf([5, 5, 5, 1, 0, 0])) };
  return { type: act.type, data };
}
