import { instant } from "../../calendar/instant.js";
import { plainDate } from "../../calendar/plain-date.js";
import { filed, formed, posted, socialNotice, withdrawn } from "../acts.js";
import type { World } from "../explore.js";
import { providerOf } from "../papers.js";
import { oneOf } from "./choice.js";

/** From nothing: the notices, the commissions in every composition that is barred, the first applications. */
export function announcementWorld(): World {
  const { chair, members, secretary } = formed("KZ-35").data.commission;
  const provider = providerOf(1, "KZ-35");
  const deputy = { ...chair, post: "other" } as const;
  return {
    name: "announcement",
    prefix: [],
    choices: [
      oneOf(
        posted(undefined, { statedLastDay: plainDate("2022-06-15") }),
        posted(undefined, { statedLastDay: plainDate("2022-06-14") }),
      ),
      oneOf(socialNotice()),
      oneOf(
        formed("KZ-35"),
        formed("KZ-35", { approvedOn: plainDate("2022-06-13") }),
        formed("KZ-35", { approvedBy: "agency" }),
        formed("KZ-35", { members: members.slice(0, 6) }),
        formed("KZ-35", { chair: deputy }),
        formed("KZ-35", { chair: { ...chair, person: "an outsider" } }),
        formed("KZ-35", { secretary: { ...secretary, person: "KZ-35/m7" } }),
      ),
      oneOf(
        formed("republican"),
        formed("republican", { approvedBy: "territorial-department" }),
        formed("republican", { secretary: { person: "an outsider", agencyEmployee: false } }),
      ),
      oneOf(
        filed("a", { provider, filing: { receivedAt: instant("2022-06-15T23:59:59+06:00") } }),
        filed("a", { provider, filing: { receivedAt: instant("2022-06-01T08:59:59+06:00") } }),
        filed("a", { provider, commissionId: "KZ-10" }),
      ),
      oneOf(filed("b", { provider, commissionId: "KZ-71" })),
      oneOf(withdrawn("a", "2022-06-16")),
    ],
  };
}
