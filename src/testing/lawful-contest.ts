import { isRegionCode, type RegionCode } from "../calendar/regions.js";
import type { ApplicationId } from "../record/application.js";
import type { ContestEvent } from "../record/events.js";
import {
  awardNotified,
  checked,
  diplomaAwarded,
  fileCompiled,
  filed,
  finalInterviewed,
  finalistsDecided,
  finalistsPublished,
  formed,
  handedOff,
  held,
  interviewed,
  invited,
  posted,
  resultsProvided,
  resultsPublished,
  scored,
  signed,
  socialNotice,
  winnersDecided,
} from "./acts.js";
import { LAWFUL_DAYS as DAYS } from "./days.js";
import { providerOf } from "./papers.js";
import { membersOf } from "./people.js";

/** What a lawful contest consists of. */
export interface LawfulPlan {
  /** By region, how many apply. */
  readonly applications?: { readonly [Code in RegionCode]?: number };
  /** Where it ends. */
  readonly until?: "filed" | "checked" | "scored" | "interviewed" | "decided" | "handed-off" | "final" | "awarded";
}

/**
 * The id of an application of a region in the lawful contest.
 *
 * @param region - where it was filed
 * @param n - which of that region's, from 1
 * @returns the id
 * @example The first of Karaganda
 * ```ts
 * import { applicationIdOf } from "uzdik/testing";
 * applicationIdOf("KZ-35", 1); // => "KZ-35/1"
 * ```
 */
export function applicationIdOf(region: RegionCode, n: number): ApplicationId {
  return `${region}/${String(n)}`;
}

/** A region that takes part, with its applications. */
interface Entrant {
  readonly region: RegionCode;
  readonly ids: readonly ApplicationId[];
}

type Stage = NonNullable<LawfulPlan["until"]>;

/** What each stage adds to the log, in the order of the procedure. */
const STAGES: readonly (readonly [stage: Stage, acts: (entrants: readonly Entrant[]) => readonly ContestEvent[]])[] = [
  ["filed", opening],
  ["checked", (entrants) => entrants.flatMap(({ ids }) => ids.map((id) => checked(id)))],
  ["scored", (entrants) => entrants.flatMap(selection)],
  ["interviewed", (entrants) => entrants.flatMap(interviews)],
  ["decided", (entrants) => [...entrants.flatMap(decision), finalistsPublished(entrants.flatMap(finalistsOf))]],
  ["handed-off", (entrants) => entrants.map((entrant) => handedOff(entrant.region, finalistsOf(entrant)))],
  ["final", finalInterviews],
  ["awarded", award],
];

/**
 * The whole history of a lawful contest: announced on 1 June 2022, awarded on 20 August, nothing in it at fault.
 *
 * @param plan - the regions with the number of their applications (two with four each unless told otherwise), and
 * where the history ends
 * @returns the log
 * @example Nobody has anything to find fault with
 * ```ts
 * import { audit, plainDate, replay } from "uzdik";
 * import { lawfulContest } from "uzdik/testing";
 * const contest = replay(lawfulContest({ applications: { "KZ-35": 3 } }));
 * audit(contest, plainDate("2022-12-30")).conforms; // => true
 * ```
 * @example Up to the filing of two applications
 * ```ts
 * import { lawfulContest } from "uzdik/testing";
 * const log = lawfulContest({ applications: { "KZ-35": 2 }, until: "filed" });
 * log.map(({ type }) => type).slice(-2); // => ["ApplicationFiled", "ApplicationFiled"]
 * ```
 */
export function lawfulContest(plan: LawfulPlan = {}): ContestEvent[] {
  const { applications = { "KZ-35": 4, "KZ-71": 4 }, until = "awarded" } = plan;
  const entrants = Object.keys(applications)
    .filter(isRegionCode)
    .sort()
    .map((region) => ({
      region,
      ids: Array.from({ length: applications[region] ?? 0 }, (_, index) => applicationIdOf(region, index + 1)),
    }));
  const last = STAGES.findIndex(([stage]) => stage === until);
  return STAGES.slice(0, last + 1).flatMap(([, acts]) => acts(entrants));
}

function finalistsOf({ ids }: Entrant): readonly ApplicationId[] {
  return ids.slice(0, 3);
}

function opening(entrants: readonly Entrant[]): readonly ContestEvent[] {
  const everyone = entrants.flatMap(({ region, ids }) => ids.map((id) => ({ region, id })));
  return [
    posted(undefined, { statedLastDay: DAYS.intakeLastDay }),
    socialNotice(),
    ...entrants.map(({ region }) => formed(region)),
    ...everyone.map(({ region, id }, index) => filed(id, { commissionId: region, provider: providerOf(index + 1, region) })),
  ];
}

function selection({ region, ids }: Entrant): readonly ContestEvent[] {
  const session = `${region}/selection`;
  return [
    held(session, region, DAYS.selected),
    ...ids.map((id) => scored(id, session)),
    signed(session, region, DAYS.selected),
    ...ids.map((id) => invited(id)),
  ];
}

function interviews({ region, ids }: Entrant): readonly ContestEvent[] {
  const session = `${region}/interviews`;
  return [
    held(session, region, DAYS.interviewed),
    ...ids.map((id) => interviewed(id, session)),
    signed(session, region, DAYS.interviewed),
  ];
}

function decision(entrant: Entrant): readonly ContestEvent[] {
  const { region } = entrant;
  const session = `${region}/decision`;
  return [
    held(session, region, DAYS.decided),
    finalistsDecided(region, session, finalistsOf(entrant)),
    signed(session, region, DAYS.decided),
  ];
}

function finalInterviews(entrants: readonly Entrant[]): readonly ContestEvent[] {
  const session = "republican/interviews";
  return [
    formed("republican", { approvedOn: DAYS.republicanFormed }),
    held(session, "republican", DAYS.finalInterviewed),
    ...entrants.flatMap(finalistsOf).map((id) => finalInterviewed(id, session)),
  ];
}

function award(entrants: readonly Entrant[]): readonly ContestEvent[] {
  const session = "republican/decision";
  const winners = entrants.flatMap(finalistsOf).slice(0, 3);
  const ballots = membersOf("republican").map((voter) => ({ voter, choices: winners }));
  return [
    held(session, "republican", DAYS.winnersDecided),
    winnersDecided(session, winners, ballots),
    signed(session, "republican", DAYS.winnersDecided),
    resultsProvided(),
    resultsPublished(),
    ...winners.map((id) => fileCompiled(id)),
    awardNotified(),
    ...winners.map((id, index) => diplomaAwarded(id, DAYS.awarded, `D-${String(index + 1)}`)),
  ];
}
