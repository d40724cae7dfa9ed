import { describe, expect, it } from "vitest";
import type { ContestEvent } from "../../src/record/events.js";
import type { Readings } from "../../src/regulation/readings.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { oracleAudit } from "./audit.js";
import { day, moment } from "./days.js";
import { APPLICATION, type ApplicationPlan, type ContestPlan, DEFAULTS, eventsOf, LAWFUL, REGION } from "./plan.js";
import { oracleMotion } from "./votes.js";

const LONG_AFTER = day("2023-03-01");

/** What is told of a contest under some readings, by rule. */
function rulesOf(events: readonly ContestEvent[], readings: Partial<Readings>): readonly RuleId[] {
  return [...new Set(oracleAudit(events, LONG_AFTER, { ...DEFAULTS, ...readings }).findings.map((finding) => finding.rule))];
}

function contest(plan: Partial<ContestPlan>): readonly ContestEvent[] {
  return eventsOf({ ...LAWFUL, ...plan });
}

/** A contest of the capital alone with one unusual application among four. */
function withApplication(application: Partial<ApplicationPlan>, plan: Partial<ContestPlan> = {}): readonly ContestEvent[] {
  return contest({
    regions: [REGION],
    applications: [APPLICATION, APPLICATION, APPLICATION, { ...APPLICATION, ...application }],
    ...plan,
  });
}

function eachEvent(events: readonly ContestEvent[], how: (event: ContestEvent) => ContestEvent): readonly ContestEvent[] {
  return events.map(how);
}

type Row = readonly [name: string, events: readonly ContestEvent[], other: Partial<Readings>, rule: RuleId, byDefault: boolean];

const ROWS: readonly Row[] = [
  ["posting-day", withApplication({ timing: "last-second" }), { "posting-day": "counted" }, "check/outcome", false],
  [
    "last-day-off",
    withApplication({ timing: "last-second" }, { webPostedAt: moment("2022-04-25T04:00:00Z") }),
    { "last-day-off": "stands" },
    "check/outcome",
    false,
  ],
  [
    "closing-hour",
    contest({ applications: [{ ...APPLICATION, home: 1, timing: "after-capital-midnight" }] }),
    { "closing-hour": "capital-midnight" },
    "check/outcome",
    false,
  ],
  ["timely-by", withApplication({ timing: "posted-with-proof" }), { "timely-by": "receipt" }, "check/outcome", false],
  ["term-start", contest({ socialAfter: 3 }), { "term-start": "both-notices" }, "announcement/two-weeks", false],
  [
    "check-start",
    withApplication({}, { webPostedAt: moment("2022-02-21T04:00:00Z"), regions: [{ ...REGION, checkedAfter: 7 }] }),
    { "check-start": "nominal-last-day" },
    "check/within-seven-working-days",
    false,
  ],
  [
    "invitation-bounds",
    withApplication({}, { regions: [{ ...REGION, invitedAfter: 5, interviewedAfter: 1 }] }),
    { "invitation-bounds": "interview" },
    "interview/invited-within-five-working-days",
    false,
  ],
  [
    "stage-one-end",
    withApplication({}, { regions: [{ ...REGION, handedOffAfter: 5, publishedAfter: 6 }] }),
    { "stage-one-end": "publication" },
    "handoff/within-three-working-days",
    true,
  ],
  ["chair-seat", contest({ eighthChair: true }), { "chair-seat": "eighth" }, "commission/chair-seat", true],
  [
    "republican-quorum-base",
    contest({ republicanPresent: 5, finalBallots: "none" }).map((event) =>
      event.type === "SessionHeld" && event.data.session.commissionId === "republican"
        ? {
            ...event,
            data: {
              session: {
                ...event.data.session,
                present: event.data.session.present.filter((person) => person !== "republican secretary"),
              },
            },
          }
        : event,
    ),
    { "republican-quorum-base": "members-and-secretary" },
    "session/quorum",
    false,
  ],
  [
    "decisive-vote",
    contest({
      regions: [{ ...REGION, ballots: "chair-apart" }],
      applications: [APPLICATION, APPLICATION, APPLICATION, APPLICATION],
    }),
    { "decisive-vote": "prevails" },
    "finalists/by-ballots",
    false,
  ],
  ["republican-staff", contest({}), { "republican-staff": "everyone" }, "commission/members-from-agency", false],
  ["applicants", withApplication({ kind: "individual" }), { applicants: "any-provider" }, "check/outcome", false],
  [
    "capital-quota",
    eachEvent(
      contest({
        regions: [REGION],
        applications: [APPLICATION, APPLICATION, { ...APPLICATION, kind: "committee" }, { ...APPLICATION, kind: "committee" }],
      }),
      (event) =>
        event.type === "FinalistsDecided"
          ? {
              type: "FinalistsDecided",
              data: { commissionId: "KZ-71", sessionId: event.data.sessionId, finalists: ["a0", "a1", "a2", "a3"] },
            }
          : event,
    ),
    { "capital-quota": "separate" },
    "finalists/at-most-three",
    true,
  ],
  ["evidence: each criterion", withApplication({ evidence: 4 }), { evidence: "each-criterion" }, "check/outcome", false],
  ["evidence: optional", withApplication({ evidence: 0 }), { evidence: "optional" }, "check/outcome", false],
  ["annex-fields", withApplication({ form: "no-email" }), { "annex-fields": "every-field" }, "check/outcome", false],
  [
    "points-scale",
    withApplication({ points: [5, 5, 3, 3, 0, 0] }),
    { "points-scale": "binary" },
    "selection/all-or-nothing",
    false,
  ],
  [
    "online-interview",
    withApplication({ online: "unrestricted" }),
    { "online-interview": "free" },
    "interview/online-basis",
    true,
  ],
  [
    "finalists-number: exactly three",
    contest({ regions: [REGION], applications: [APPLICATION, APPLICATION] }),
    { "finalists-number": "exactly-three" },
    "finalists/three-if-available",
    false,
  ],
  [
    "finalists-number: up to three",
    eachEvent(contest({}), (event) =>
      event.type === "FinalistsDecided" && event.data.commissionId === "KZ-71"
        ? { ...event, data: { ...event.data, finalists: ["a0", "a1"] } }
        : event,
    ),
    { "finalists-number": "up-to-three" },
    "finalists/three-if-available",
    true,
  ],
  ["handoff-scope", withApplication({ form: "none" }), { "handoff-scope": "all-candidates" }, "handoff/complete", false],
];

describe("each disputed reading is told apart", () => {
  it.each(ROWS)("%s", (_name, events, other, rule, byDefault) => {
    expect(rulesOf(events, {}).includes(rule)).toBe(byDefault);
    expect(rulesOf(events, other).includes(rule)).toBe(!byDefault);
  });

  it("majority", () => {
    const votes = (["for", "for", "against", "abstain", "abstain"] as const).map((vote, place) => ({ voter: `p${place}`, vote }));
    expect(oracleMotion(votes, "p2", DEFAULTS).outcome).toBe("rejected");
    expect(oracleMotion(votes, "p2", { ...DEFAULTS, majority: "of-voting" }).outcome).toBe("adopted");
  });
});
