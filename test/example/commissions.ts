import { plainDate, type Affiliation, type Commission, type CommissionId, type PlainDate, type RegionCode } from "uzdik";
import { chanceOf } from "./chance.js";
import { at, days, NATIONAL } from "./days.js";
import { entry, type Entry } from "./journal.js";
import type { RegionPlan } from "./regions.js";

/** Where the six members beside the chair of a regional commission may come from. */
const REGIONAL_POOL: readonly Affiliation[] = [
  "state-body",
  "organisation",
  "ngo",
  "ngo",
  "media",
  "media",
  "independent-expert",
  "academia",
  "atameken",
  "other",
];

/** The republican one of the example: every body that clause 7 names, once. */
const REPUBLICAN: readonly Affiliation[] = ["parliament", "atameken", "nit", "international", "academia", "media"];

/** Every region approves before the notice, on one of these days. */
const APPROVED = days("08-01", "08-02", "08-03", "08-04", "08-05", "08-08", "08-09", "08-10", "08-11", "08-12");

/** In North Kazakhstan the head of the department goes on leave: the acting head takes the chair. */
const NEW_CHAIR: { readonly region: RegionCode; readonly on: PlainDate } = { region: "KZ-59", on: plainDate("2022-09-15") };

/** The compositions of a commission, in the order of their approval. */
export type Compositions = readonly [Commission, ...Commission[]];

/** The lawful compositions of a region: one, where nobody went on leave. */
export function regionalCompositions({ code }: RegionPlan): Compositions {
  const chance = chanceOf(`commission ${code}`);
  const first: Commission = {
    approvedBy: "territorial-department",
    approvedOn: chance.pick(APPROVED),
    members: [
      { person: `${code}/head`, affiliation: "state-body", agencyEmployee: true },
      ...chance
        .shuffled(REGIONAL_POOL)
        .slice(0, 6)
        .map((affiliation, index) => ({
          person: memberId(code, index + 2),
          affiliation,
          agencyEmployee: false,
        })),
    ],
    chair: { person: `${code}/head`, post: "head-of-department" },
    secretary: { person: `${code}/secretary`, agencyEmployee: true },
  };
  if (code !== NEW_CHAIR.region) return [first];
  const deputy = `${code}/acting-head`;
  return [
    first,
    {
      ...first,
      approvedOn: NEW_CHAIR.on,
      members: [{ person: deputy, affiliation: "state-body", agencyEmployee: true }, ...first.members.slice(1)],
      chair: { person: deputy, post: "acting-head-of-department" },
    },
  ];
}

/** The one composition of the republican commission. */
export function republicanComposition(): Commission {
  return {
    approvedBy: "agency",
    approvedOn: NATIONAL.republicanFormed,
    members: [
      { person: "republican/deputy-chair", affiliation: "state-body", agencyEmployee: true },
      ...REPUBLICAN.map((affiliation, index) => ({
        person: memberId("republican", index + 2),
        affiliation,
        agencyEmployee: false,
      })),
    ],
    chair: { person: "republican/deputy-chair", post: "deputy-chair-of-agency" },
    secretary: { person: "republican/secretary", agencyEmployee: true },
  };
}

/** Their orders, as they are written down. */
export function formed(commissionId: CommissionId, compositions: readonly Commission[]): readonly Entry[] {
  return compositions.map((commission) =>
    entry(at(commission.approvedOn, "12:00"), "CommissionFormed", { commissionId, commission }),
  );
}

/** The composition in force on a day. */
export function compositionOn(compositions: Compositions, day: PlainDate): Commission {
  return compositions.findLast(({ approvedOn }) => approvedOn <= day) ?? compositions[0];
}

function memberId(commissionId: CommissionId, seat: number): string {
  return `${commissionId}/member-${String(seat)}`;
}
