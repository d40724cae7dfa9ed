/** Interesting small contests: near-lawful plans, a few faults, any readings. */
import fc from "fast-check";
import type { RegionCode } from "../../src/calendar/regions.js";
import type { PlainDate } from "../../src/calendar/types.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Readings } from "../../src/regulation/readings.js";
import { moment } from "./days.js";
import { dayNear, type Fault, FAULT_NAMES, withFault } from "./faults.js";
import {
  type ApplicationPlan,
  type BallotPlan,
  type ContestPlan,
  eventsOf,
  type FormPlan,
  type RegionPlan,
  type TimingPlan,
} from "./plan.js";

export { commandOf } from "../command-of.js";

/** Mostly the first, now and then one of the others: contests stay near the law. */
function mostly<T>(usual: T, weight: number, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 10 - weight, arbitrary: fc.constantFrom(...others) });
}

const ballots: fc.Arbitrary<BallotPlan> = fc.constantFrom<BallotPlan>("alike", "none", "split", "chair-apart");

function regionPlan(code: RegionCode): fc.Arbitrary<RegionPlan> {
  return fc.record({
    code: fc.constant(code),
    checkedAfter: mostly(6, 6, 7, 8, 1),
    selectedAfter: mostly(1, 8, 3),
    invitedAfter: mostly(2, 6, 5, 6, 0),
    interviewedAfter: mostly(2, 6, 0, 5),
    decidedAfter: fc.constantFrom(0, 1),
    publishedAfter: mostly(1, 7, 0, 9),
    handedOffAfter: mostly(2, 6, 3, 4),
    present: mostly(7, 6, 6, 5, 4),
    ballots,
  });
}

const regions: fc.Arbitrary<readonly RegionPlan[]> = fc
  .constantFrom<readonly RegionCode[]>(
    ["KZ-71"],
    ["KZ-71", "KZ-23"],
    ["KZ-23"],
    ["KZ-71", "KZ-23", "KZ-10"],
    ["KZ-23", "KZ-35"],
    ["KZ-71", "KZ-63"],
  )
  .chain((codes) => fc.tuple(...codes.map(regionPlan)));

const POINTS: readonly (readonly number[])[] = [
  [5, 5, 5, 5, 5, 5],
  [5, 5, 5, 5, 0, 0],
  [5, 5, 3, 3, 0, 0],
  [5, 5, 5, 0, 0, 0],
  [4, 4, 4, 4, 0, 0],
];

const application: fc.Arbitrary<ApplicationPlan> = fc.record({
  home: fc.nat({ max: 2 }),
  kind: fc.constantFrom<ApplicationPlan["kind"]>(
    "organisation",
    "organisation",
    "organisation",
    "organisation",
    "local-state-body",
    "territorial-unit",
    "central-state-body",
    "committee",
    "central-subordinate-organisation",
    "individual",
  ),
  renders: mostly(true, 9, false),
  sameProviderAsFirst: mostly(false, 9, true),
  timing: mostly<TimingPlan>(
    "third-day",
    6,
    "last-second",
    "at-closing",
    "half-an-hour-late",
    "after-capital-midnight",
    "posted-with-proof",
    "posted-without-proof",
    "before-the-notice",
  ),
  form: mostly<FormPlan>(
    "full",
    7,
    "none",
    "unsigned",
    "no-phone",
    "no-email",
    "no-representative",
    "no-provider-name",
    "another-name",
    "no-date",
    "no-consent",
    "other-capacity",
    "no-applicant",
  ),
  evidence: mostly(6, 7, 4, 0, -1),
  inTwoParts: mostly(false, 8, true),
  points: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...POINTS) },
    { weight: 1, arbitrary: fc.constant([5, 5, 5, 5, 5, 5]) },
  ),
  reasons: mostly(true, 9, false),
  online: mostly<ApplicationPlan["online"]>("in-person", 6, "restricted", "unrestricted"),
  routing: mostly<ApplicationPlan["routing"]>("right", 8, "forwarded", "left-where-it-is"),
});

const plan: fc.Arbitrary<ContestPlan> = fc.record({
  webPostedAt: fc.constantFrom(
    moment("2022-06-10T04:00:00Z"),
    moment("2022-06-01T04:00:00Z"),
    moment("2022-06-07T18:30:00Z"),
    moment("2022-06-07T17:30:00Z"),
    moment("2022-02-21T04:00:00Z"),
    moment("2022-04-25T04:00:00Z"),
    moment("2022-08-13T04:00:00Z"),
    moment("2022-10-10T04:00:00Z"),
  ),
  socialAfter: mostly(0, 7, 2, -1),
  statesLastDay: fc.boolean(),
  regions,
  applications: fc.oneof(
    { weight: 1, arbitrary: fc.array(application, { maxLength: 6 }) },
    { weight: 4, arbitrary: fc.array(application, { minLength: 4, maxLength: 6 }) },
  ),
  republicanAllStaff: fc.boolean(),
  republicanPresent: mostly(7, 6, 6, 5, 4),
  finalBallots: ballots,
  eighthChair: mostly(false, 8, true),
});

const fault: fc.Arbitrary<Fault> = fc.record({
  name: fc.constantFrom(...FAULT_NAMES),
  pick: fc.nat({ max: 500 }),
  by: fc.integer({ min: -12, max: 24 }),
});

/** How many of the last events have not happened yet: none, a few, or most. */
const toCome = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.nat({ max: 12 }) },
  { weight: 2, arbitrary: fc.nat({ max: 80 }) },
);

/** The events of a near-lawful contest, whole or cut short, with up to five faults. */
export function contestLog(): fc.Arbitrary<readonly ContestEvent[]> {
  return fc.tuple(plan, toCome, fc.array(fault, { maxLength: 5 })).map(([lawful, cut, faults]) => {
    const events = eventsOf(lawful);
    return faults.reduce(withFault, events.slice(0, Math.max(0, events.length - cut)));
  });
}

/** A contest and a day on which to look at it: near something that happened, or long after. */
export function auditedContest(): fc.Arbitrary<{ readonly events: readonly ContestEvent[]; readonly asOf: PlainDate }> {
  return fc
    .record({ events: contestLog(), pick: fc.nat({ max: 60 }), by: fc.integer({ min: -3, max: 12 }), longAfter: fc.boolean() })
    .map(({ events, pick, by, longAfter }) => ({ events, asOf: dayNear(events, pick, longAfter ? 200 : by) }));
}

/** Any assignment of all readings. */
export function readingsArbitrary(): fc.Arbitrary<Readings> {
  return fc.record({
    "posting-day": fc.constantFrom("not-counted", "counted"),
    "last-day-off": fc.constantFrom("rolls-forward", "stands"),
    "closing-hour": fc.constantFrom("commission-midnight", "capital-midnight"),
    "timely-by": fc.constantFrom("dispatch", "receipt"),
    "term-start": fc.constantFrom("web-notice", "both-notices"),
    "check-start": fc.constantFrom("rolled-last-day", "nominal-last-day"),
    "invitation-bounds": fc.constantFrom("invitation", "interview"),
    "stage-one-end": fc.constantFrom("decision", "publication"),
    "chair-seat": fc.constantFrom("one-of-seven", "eighth"),
    "republican-quorum-base": fc.constantFrom("members", "members-and-secretary"),
    "majority": fc.constantFrom("of-present", "of-voting"),
    "decisive-vote": fc.constantFrom("breaks-ties", "prevails"),
    "republican-staff": fc.constantFrom("secretary", "everyone"),
    "applicants": fc.constantFrom("bodies-and-organisations", "any-provider"),
    "capital-quota": fc.constantFrom("shared", "separate"),
    "evidence": fc.constantFrom("some", "each-criterion", "optional"),
    "annex-fields": fc.constantFrom("signature", "every-field"),
    "points-scale": fc.constantFrom("graded", "binary"),
    "online-interview": fc.constantFrom("restriction-required", "free"),
    "finalists-number": fc.constantFrom("three-if-available", "exactly-three", "up-to-three"),
    "handoff-scope": fc.constantFrom("finalists", "all-candidates"),
  });
}
