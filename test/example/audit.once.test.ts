import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { audit, auditLog, plainDate, regionsOn, replay, RULES, type ContestEvent, type LogFinding, type RuleId } from "uzdik";
import { parseEventsText } from "uzdik/schema";
import { describe, expect, it } from "vitest";
import { contest2022, eventsOf } from "./contest-2022.js";
import { entriesOf } from "./edits.js";
import { withFaults, type FaultyContest } from "./faults/index.js";
import { AS_OF } from "./files.js";

const FOLDER = resolve(import.meta.dirname, "../../docs/examples");
const asOf = plainDate(AS_OF);

function events(name: string): readonly ContestEvent[] {
  const parsed = parseEventsText(readFileSync(resolve(FOLDER, name), "utf8"));
  if (!parsed.ok) throw new TypeError(`${name}: ${JSON.stringify(parsed.issues)}`);
  return parsed.events;
}

const told = ({ rule, subject, event = -1 }: LogFinding): object => ({ rule, subject, line: event + 1 });
const listed = ({ rule, subject, line }: FaultyContest["faults"][number]): object => ({ rule, subject, line });
const effectOf = (rule: RuleId): string | undefined => RULES.find(({ id }) => id === rule)?.effect;

describe("the contest of 2022 with faults planted in it", () => {
  const log = events("contest-2022.ndjson");
  // What a neighbour file says is compared as anyone would read it; its shape is that of its generator.
  const neighbour = JSON.parse(readFileSync(resolve(FOLDER, "contest-2022.faults.json"), "utf8")) as FaultyContest;
  const report = auditLog(log, asOf);

  it("does not conform", () => {
    expect(report.conforms).toBe(false);
  });

  it("is faulted for what was planted and for nothing else, line by line", () => {
    const faults = report.findings.filter(({ effect }) => effect !== "remark");
    expect(faults.map(told)).toEqual(neighbour.faults.map(listed));
  });

  it("draws the remarks that were planted and no other", () => {
    const remarks = report.findings.filter(({ effect }) => effect === "remark");
    expect(remarks.map(told)).toEqual(neighbour.remarks.map(listed));
  });

  it("leaves open the duties that were left open and no other", () => {
    const open = report.duties.filter(({ status }) => status === "open");
    expect(open.map(({ rule, subject, holder }) => ({ rule, subject, holder }))).toEqual(
      neighbour.openDuties.map(({ rule, subject, holder }) => ({ rule, subject, holder })),
    );
  });

  it("breaks one rule at each of twelve places, from the announcement to the winners", () => {
    expect(new Set(neighbour.faults.map(({ rule }) => rule)).size).toBe(12);
    expect(new Set(neighbour.faults.map(({ rule }) => rule.split("/")[0]))).toEqual(
      new Set(["announcement", "commission", "session", "check", "selection", "interview", "finalists", "handoff", "winners"]),
    );
  });

  it("lists as a fault what is no remark, and as a remark what is", () => {
    expect(neighbour.faults.map(({ rule }) => effectOf(rule))).not.toContain("remark");
    expect(new Set(neighbour.remarks.map(({ rule }) => effectOf(rule)))).toEqual(new Set(["remark"]));
  });

  it("is a national contest: all twenty regions, six hundred applications, three winners", () => {
    const formed = new Set(log.flatMap(({ type, data }) => (type === "CommissionFormed" ? [data.commissionId] : [])));
    expect(formed).toEqual(new Set([...regionsOn(plainDate("2022-08-15")).map(({ code }) => code), "republican"]));
    expect(log.filter(({ type }) => type === "ApplicationFiled")).toHaveLength(600);
    expect(log.filter(({ type }) => type === "DiplomaAwarded")).toHaveLength(3);
  });

  it("holds every kind of event", () => {
    expect(new Set(log.map(({ type }) => type)).size).toBe(24);
  });
});

describe("the same contest before anything was planted", () => {
  const contest = contest2022(100);

  it("conforms, with no finding and no duty left", () => {
    const { conforms, findings, duties } = audit(replay(eventsOf(contest.entries)), asOf);
    expect({ conforms, findings, left: duties.filter(({ status }) => status !== "performed") }).toEqual({
      conforms: true,
      findings: [],
      left: [],
    });
  });

  it("is told apart by its faults alone: each breaks its own rule and none of another's", () => {
    const { faults, remarks } = withFaults(contest);
    const { findings } = auditLog(eventsOf(withFaults(contest).entries), asOf);
    expect(findings).toHaveLength(faults.length + remarks.length);
  });

  it("takes the hours and days that are easily got wrong", () => {
    const filed = entriesOf(contest.entries, "ApplicationFiled").map(({ event }) => event.data);
    const checked = new Map(
      entriesOf(contest.entries, "DocumentsChecked").map(({ event }) => [event.data.applicationId, event.data]),
    );
    // Twenty to midnight in Atyrau, when the next day has begun in the capital.
    const late = filed.find(({ filing }) => filing.receivedAt === "2022-08-31T23:40:00+05:00");
    expect(checked.get(late?.applicationId ?? "")?.admitted).toBe(true);
    // Filed by wire on a day off.
    expect(filed.some(({ filing }) => filing.receivedAt.startsWith("2022-08-29"))).toBe(true);
    // Invited, or sent to the Agency, on the Saturday that was worked.
    expect(entriesOf(contest.entries, "CandidateInvited", ({ on }) => on === "2022-10-22")).not.toEqual([]);
  });
});

describe("the lawful contest of 2022", () => {
  const report = auditLog(events("contest-2022-lawful.ndjson"), asOf);

  it("conforms, with no finding", () => {
    expect({ conforms: report.conforms, findings: report.findings }).toEqual({ conforms: true, findings: [] });
  });

  it("leaves no duty open or late", () => {
    expect(report.duties.filter(({ status }) => status !== "performed")).toEqual([]);
  });
});
