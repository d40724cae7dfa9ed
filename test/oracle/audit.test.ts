import { describe, expect, it } from "vitest";
import type { ContestEvent, EventType } from "../../src/record/events.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { oracleAudit, type OracleReport } from "./audit.js";
import { day, moment } from "./days.js";
import { oracleDecide } from "./decide.js";
import { APPLICATION, type ApplicationPlan, DEFAULTS, eventsOf, LAWFUL, REGION, type RegionPlan } from "./plan.js";

const LAWFUL_EVENTS = eventsOf(LAWFUL);
const LONG_AFTER = day("2023-03-01");

function audit(events: readonly ContestEvent[], asOf = LONG_AFTER): OracleReport {
  return oracleAudit(events, asOf, DEFAULTS);
}

function rules(events: readonly ContestEvent[], asOf = LONG_AFTER): readonly RuleId[] {
  return [...new Set(audit(events, asOf).findings.map((finding) => finding.rule))];
}

function without(...types: readonly EventType[]): readonly ContestEvent[] {
  return LAWFUL_EVENTS.filter((event) => !types.includes(event.type));
}

function until(type: EventType): readonly ContestEvent[] {
  return LAWFUL_EVENTS.slice(
    0,
    LAWFUL_EVENTS.findIndex((event) => event.type === type),
  );
}

function region(plan: Partial<RegionPlan>): readonly ContestEvent[] {
  return eventsOf({ ...LAWFUL, regions: [{ ...REGION, ...plan }], applications: [APPLICATION, APPLICATION, APPLICATION] });
}

function application(plan: Partial<ApplicationPlan>): readonly ContestEvent[] {
  return eventsOf({ ...LAWFUL, applications: [{ ...APPLICATION, ...plan }, ...LAWFUL.applications.slice(1)] });
}

describe("a lawful contest", () => {
  it("gives no finding, whenever one looks", () => {
    for (const asOf of ["2022-06-01", "2022-06-28", "2022-07-15", "2023-03-01"])
      expect(audit(LAWFUL_EVENTS, day(asOf)).findings).toEqual([]);
  });

  it("has performed every duty in the end", () => {
    expect(audit(LAWFUL_EVENTS).duties.map((duty) => duty.status)).toEqual(audit(LAWFUL_EVENTS).duties.map(() => "performed"));
    expect(new Set(audit(LAWFUL_EVENTS).duties.map((duty) => duty.rule)).size).toBe(15);
  });

  it("could be decided on act by act", () => {
    const kinds = LAWFUL_EVENTS.map((event, at) =>
      event.type === "SessionHeld" || event.type === "FinalInterviewHeld"
        ? oracleDecide(
            LAWFUL_EVENTS.slice(0, at),
            event.type === "SessionHeld"
              ? { type: "HoldSession", data: event.data }
              : { type: "HoldFinalInterview", data: event.data },
            DEFAULTS,
          ).kind
        : "accepted",
    );
    expect(kinds).toEqual(LAWFUL_EVENTS.map(() => "accepted"));
  });
});

describe("what goes wrong is told", () => {
  it.each<readonly [string, readonly ContestEvent[], readonly RuleId[]]>([
    ["no social notice", without("SocialNoticePosted"), ["announcement/both-channels"]],
    ["a notice twice", [...LAWFUL_EVENTS, ...LAWFUL_EVENTS.slice(0, 1)], ["announcement/once"]],
    ["four present", region({ present: 4, ballots: "none" }), ["session/quorum"]],
    ["checked on the eighth day", region({ checkedAfter: 8 }), ["check/within-seven-working-days"]],
    ["checked on the seventh day", region({ checkedAfter: 7 }), []],
    ["invited on the sixth day", region({ invitedAfter: 6 }), ["interview/invited-within-five-working-days"]],
    ["invited on the fifth day", region({ invitedAfter: 5 }), []],
    ["handed off on the fourth day", region({ handedOffAfter: 4 }), ["handoff/within-three-working-days"]],
    ["handed off on the third day", region({ handedOffAfter: 3 }), []],
    ["online without a restriction", application({ online: "unrestricted" }), ["interview/online-basis"]],
    ["online under a restriction", application({ online: "restricted" }), []],
    [
      "three points without a reason",
      application({ points: [5, 5, 5, 5, 5, 3], reasons: false }),
      ["selection/reason-below-maximum"],
    ],
    [
      "the same provider twice",
      eventsOf({ ...LAWFUL, applications: LAWFUL.applications.map((plan, at) => ({ ...plan, sameProviderAsFirst: at === 3 })) }),
      ["intake/one-per-provider"],
    ],
    ["left with the wrong commission", application({ routing: "left-where-it-is" }), ["check/right-commission"]],
    ["forwarded in time", application({ routing: "forwarded" }), []],
    ["filed before the notice", application({ timing: "before-the-notice" }), ["intake/not-premature"]],
  ])("%s", (_title, events, expected) => {
    expect(rules(events)).toEqual(expected);
  });

  it("of minutes that the chair alone signed: a finding and an open duty", () => {
    const events = LAWFUL_EVENTS.map((event) =>
      event.type === "MinutesSigned" && event.data.sessionId === "winners"
        ? { ...event, data: { ...event.data, signedBy: ["republican m1"] } }
        : event,
    );
    expect(audit(events).findings).toEqual([
      { rule: "session/minutes-signatories", subject: { kind: "session", sessionId: "winners", commissionId: "republican" } },
    ]);
    expect(
      audit(events)
        .duties.filter((duty) => duty.status === "open")
        .map((duty) => duty.rule),
    ).toEqual(["session/minutes-signed"]);
  });

  it("of two signatures on two days: performed on the later", () => {
    const signed = (by: string, on: string): ContestEvent => ({
      type: "MinutesSigned",
      data: { sessionId: "winners", number: "1", signedBy: [by], on: day(on) },
    });
    const events = [
      ...LAWFUL_EVENTS.filter((event) => event.type !== "MinutesSigned" || event.data.sessionId !== "winners"),
      signed("republican m1", "2022-08-10"),
      signed("republican secretary", "2022-08-12"),
    ];
    expect(audit(events).findings).toEqual([]);
    const duty = audit(events).duties.find(
      ({ rule, subject }) => rule === "session/minutes-signed" && subject.kind === "session" && subject.sessionId === "winners",
    );
    expect(duty).toMatchObject({ status: "performed", performedOn: "2022-08-12" });
  });
});

describe("duties that nothing has performed yet", () => {
  it("are open until the last day and overdue the day after", () => {
    const statuses = (asOf: string): readonly string[] =>
      audit(until("DocumentsChecked"), day(asOf))
        .duties.filter((duty) => duty.rule === "check/within-seven-working-days")
        .map((duty) => `${duty.since} ${duty.lastDay} ${duty.status}`);
    expect(statuses("2022-06-23")).toEqual([]);
    expect(statuses("2022-06-24")).toEqual(Array<string>(5).fill("2022-06-24 2022-07-05 open"));
    expect(statuses("2022-07-05")).toEqual(Array<string>(5).fill("2022-06-24 2022-07-05 open"));
    expect(statuses("2022-07-06")).toEqual(Array<string>(5).fill("2022-06-24 2022-07-05 overdue"));
  });

  it("are the region's, the territorial department's, the Agency's", () => {
    const open = audit(until("MaterialsHandedOff")).duties.filter((duty) => duty.status !== "performed");
    expect(open.map((duty) => `${duty.rule} ${duty.holder} ${duty.status}`)).toEqual([
      "commission/formed agency open",
      ...[
        "check/within-seven-working-days regional-commission overdue",
        "check/within-seven-working-days regional-commission overdue",
      ],
      "finalists/published agency open",
      "handoff/within-three-working-days territorial-department overdue",
    ]);
  });

  it("end with a withdrawal, unless they were overdue by then", () => {
    const withdrawn = (on: string): number =>
      audit([
        ...until("DocumentsChecked"),
        { type: "ApplicationWithdrawn", data: { applicationId: "a0", on: day(on) } },
      ]).duties.filter((duty) => duty.rule === "check/within-seven-working-days").length;
    expect(withdrawn("2022-07-05")).toBe(4);
    expect(withdrawn("2022-07-06")).toBe(5);
  });

  it("have no last day where an application came after it", () => {
    const late: ContestEvent = {
      type: "ApplicationForwarded",
      data: { applicationId: "a0", to: "KZ-23", on: day("2022-07-06") },
    };
    const duty = audit([...until("DocumentsChecked"), late]).duties.find(
      ({ rule, subject }) =>
        rule === "check/within-seven-working-days" && subject.kind === "application" && subject.applicationId === "a0",
    );
    expect(duty).toEqual({
      rule: "check/within-seven-working-days",
      holder: "regional-commission",
      subject: { kind: "application", applicationId: "a0", commissionId: "KZ-23" },
      since: "2022-07-06",
      status: "open",
    });
  });
});

describe("the order of findings", () => {
  it("is that of the rules, then of contest, commissions, sessions and applications", () => {
    const events = without("CommissionFormed", "ContestAnnounced");
    const told = audit(events).findings.map(({ rule, subject }) =>
      [rule, subject.kind === "commission" ? subject.commissionId : subject.kind].join(" "),
    );
    expect(told.slice(0, 4)).toEqual([
      "record/unknown-reference KZ-23",
      "record/unknown-reference KZ-71",
      "record/unknown-reference republican",
      "intake/contest-open application",
    ]);
  });
});

describe("what may be done", () => {
  const checked = { type: "CheckDocuments", data: { applicationId: "a0", on: day("2022-06-24") } } as const;

  it("is refused with every bar, remarks and records beside", () => {
    const decision = oracleDecide([...until("DocumentsChecked")], checked, DEFAULTS);
    expect(decision).toEqual({
      kind: "refused",
      findings: [{ rule: "check/after-intake", subject: { kind: "application", applicationId: "a0", commissionId: "KZ-71" } }],
      standing: [],
    });
    const again = oracleDecide([...until("DocumentsChecked"), { ...checked, type: "DocumentsChecked", data: { ...checked.data, admitted: true, grounds: [], remarks: [] } }], checked, DEFAULTS);
    expect(again).toMatchObject({ findings: [{ rule: "check/after-intake" }], standing: [{ rule: "check/after-intake" }] });
  });

  it("is accepted with the finding of a late check, and the outcome of the documents", () => {
    const decision = oracleDecide(
      until("DocumentsChecked"),
      { ...checked, data: { ...checked.data, on: day("2022-07-06") } },
      DEFAULTS,
    );
    expect(decision).toMatchObject({
      kind: "accepted",
      event: { data: { admitted: true, grounds: [], remarks: [] } },
      findings: [{ rule: "check/within-seven-working-days" }],
    });
  });

  it("tells a backdated withdrawal of what was done since, and does not refuse it", () => {
    const decision = oracleDecide(
      LAWFUL_EVENTS,
      { type: "WithdrawApplication", data: { applicationId: "a0", on: day("2022-06-20") } },
      DEFAULTS,
    );
    expect(decision).toMatchObject({ kind: "accepted", findings: [{ rule: "record/withdrawn" }] });
  });

  it("is undetermined where ballots leave a tie that the chair does not break, unless something bars it", () => {
    const events = eventsOf({ ...LAWFUL, regions: [REGION], applications: Array<ApplicationPlan>(4).fill(APPLICATION) });
    const before = events.slice(
      0,
      events.findIndex((event) => event.type === "FinalistsDecided"),
    );
    const ballots = ["a0 a1", "a0 a1 a2", "a0 a1 a3"].map((names, place) => ({
      voter: `KZ-71 m${place + 1}`,
      choices: names.split(" "),
    }));
    const command = { type: "DecideFinalists", data: { commissionId: "KZ-71", sessionId: "KZ-71 interviews", ballots } } as const;
    expect(oracleDecide(before, command, DEFAULTS)).toEqual({
      kind: "undetermined",
      elected: ["a0", "a1"],
      tied: ["a2", "a3"],
      places: 1,
    });
    const elsewhere = { ...command, data: { ...command.data, sessionId: "never held" } };
    expect(oracleDecide(before, elsewhere, DEFAULTS)).toEqual({
      kind: "refused",
      findings: [{ rule: "record/unknown-reference", subject: { kind: "contest" } }],
      standing: [],
    });
  });

  it("is a filing only once the contest is open", () => {
    const filed = LAWFUL_EVENTS.find((event) => event.type === "ApplicationFiled");
    if (filed?.type !== "ApplicationFiled") throw new Error("the lawful contest has applications");
    const command = { type: "FileApplication", data: filed.data } as const;
    expect(oracleDecide([], command, DEFAULTS)).toMatchObject({ kind: "refused", findings: [{ rule: "intake/contest-open" }] });
    const opened: ContestEvent = { type: "ContestAnnounced", data: { webPostedAt: moment("2022-06-10T04:00:00Z") } };
    expect(oracleDecide([opened], command, DEFAULTS)).toMatchObject({ kind: "accepted", findings: [] });
  });
});
