import type { ContestEvent, Duty } from "uzdik";
import { duties, plainDate, replay } from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, filed, finalistsDecided, formed, handedOff, held, interviewed, invited, posted, scored, socialNotice, withdrawn } from "../acts.js";
import { commandOf, findingOf, findingsOf, given } from "../given.js";
import { DAYS, idOf, lawfulContest, without } from "../lawful-contest.js";

const REGION = "KZ-35";
const A = idOf(REGION, 1);
const subject = { kind: "application", applicationId: A, commissionId: REGION } as const;

/** A lawful contest of one region with one application, as far as told. */
function upTo(until: NonNullable<NonNullable<Parameters<typeof lawfulContest>[0]>["until"]>): ContestEvent[] {
  return lawfulContest({ applications: { [REGION]: 1 }, until });
}

/** The duties of one rule as of a day. */
function owed(log: readonly ContestEvent[], rule: Duty["rule"], asOf: string): readonly Duty[] {
  return duties(replay(log), plainDate(asOf)).filter((duty) => duty.rule === rule);
}

describe("a duty, as of a day", () => {
  const RULE = "interview/invited-within-five-working-days";
  const uninvited = without(upTo("scored"), "CandidateInvited");
  const invitation = {
    rule: RULE,
    norms: ["N16.1"],
    holder: "regional-commission",
    subject,
    since: DAYS.selected,
    lastDay: DAYS.invitationLastDay,
    readings: ["invitation-bounds"],
  } as const;

  it("with a term is open up to its last day, and overdue after it", () => {
    expect(owed(uninvited, RULE, "2022-06-26")).toStrictEqual([]);
    expect(owed(uninvited, RULE, DAYS.selected)).toStrictEqual([{ ...invitation, status: "open" }]);
    expect(owed(uninvited, RULE, DAYS.invitationLastDay)).toStrictEqual([{ ...invitation, status: "open" }]);
    expect(owed(uninvited, RULE, "2022-07-05")).toStrictEqual([{ ...invitation, status: "overdue" }]);
  });

  it("with a term is performed in time up to its last day, and late after it", () => {
    const told = (on: string): readonly Duty[] => owed([...uninvited, invited(A, on)], RULE, "2022-12-30");
    expect(told(DAYS.invitationLastDay)).toStrictEqual([{ ...invitation, performedOn: DAYS.invitationLastDay, status: "performed" }]);
    expect(told("2022-07-05")).toStrictEqual([{ ...invitation, performedOn: "2022-07-05", status: "performed-late" }]);
  });

  it("without a term has no last day, before it is performed and after", () => {
    const scoring = { rule: "selection/scored", norms: ["N15.1"], holder: "regional-commission", subject, since: DAYS.checked, readings: [] } as const;
    expect(owed(upTo("checked"), "selection/scored", "2022-12-30")).toStrictEqual([{ ...scoring, status: "open" }]);
    expect(owed(upTo("scored"), "selection/scored", "2022-12-30")).toStrictEqual([{ ...scoring, performedOn: DAYS.selected, status: "performed" }]);
  });

  it("performed by an act without a day is performed without one", () => {
    const undated = [...upTo("checked"), scored(A, "never held")];
    expect(owed(undated, "selection/scored", "2022-12-30")).toMatchObject([{ status: "performed" }]);
    expect(owed(undated, "selection/scored", "2022-12-30")[0]).not.toHaveProperty("performedOn");
  });

  it("ends with a withdrawal, unless it was performed or overdue by then", () => {
    const statuses = (...further: readonly ContestEvent[]): readonly string[] =>
      owed([...uninvited, ...further], RULE, "2022-12-30").map(({ status }) => status);
    expect(statuses(withdrawn(A, DAYS.invitationLastDay))).toStrictEqual([]);
    expect(statuses(withdrawn(A, "2022-07-05"))).toStrictEqual(["overdue"]);
    expect(statuses(invited(A), withdrawn(A, DAYS.invitationLastDay))).toStrictEqual(["performed"]);
    expect(owed([...upTo("checked"), withdrawn(A, "2022-07-05")], "selection/scored", "2022-12-30")).toStrictEqual([]);
  });

  it("is owed by whoever the rules name, but the republican commission is formed by the Agency", () => {
    const decided = without(upTo("decided"), "CommissionFormed");
    expect(owed(decided, "commission/formed", "2022-12-30").map(({ subject: whose, holder }) => [whose, holder])).toStrictEqual([
      [{ kind: "commission", commissionId: REGION }, "territorial-department"],
      [{ kind: "commission", commissionId: "republican" }, "agency"],
    ]);
  });
});

describe("a duty that was performed late, or is overdue, is a finding", () => {
  const RULE = "handoff/within-three-working-days";
  const decided = upTo("decided");
  const late = handedOff(REGION, [A], "2022-07-18");
  const finding = {
    rule: RULE,
    effect: "records",
    norms: ["N19"],
    subject: { kind: "commission", commissionId: REGION },
    readings: ["stage-one-end"],
  } as const;
  const facts = { since: DAYS.decided, lastDay: DAYS.handoffLastDay } as const;

  it("performed late, of the act that came late, and told of it as it is recorded", () => {
    expect(findingsOf([...decided, handedOff(REGION, [A], DAYS.handoffLastDay)], RULE)).toStrictEqual([]);
    expect(findingOf([...decided, late], RULE)).toStrictEqual({ ...finding, facts: { ...facts, on: "2022-07-18" }, event: decided.length });
    const { findings } = given(decided).when(commandOf(late)).thenAccepted(RULE);
    expect(findings).toStrictEqual([{ ...finding, facts: { ...facts, on: "2022-07-18" } }]);
  });

  it("performed late by what it arose from: of the last of these acts", () => {
    const decision = finalistsDecided(REGION, "d", [A]);
    const [before, sitting] = [upTo("interviewed"), held("d", REGION, DAYS.decided)];
    for (const log of [
      [...before, sitting, late, decision],
      [...before, decision, late, sitting],
    ]) {
      expect(findingOf(log, RULE)).toMatchObject({ facts: { ...facts, on: "2022-07-18" }, event: log.length - 1 });
    }
    given([...before, decision, late]).when(commandOf(sitting)).thenAccepted(RULE);
  });

  it("overdue, of no act at all", () => {
    expect(findingsOf(decided, RULE, { asOf: DAYS.handoffLastDay })).toStrictEqual([]);
    expect(findingOf(decided, RULE, { asOf: "2022-07-16" })).toStrictEqual({ ...finding, facts });
  });
});

describe("each rule is asked of whom it speaks of, once", () => {
  it("a rule of contest and commissions tells of each by itself", () => {
    const log = [posted(), socialNotice(), filed(A), checked(A), checked("nobody")];
    expect(findingsOf(log, "record/unknown-reference").map((found) => [found.subject, found.facts])).toStrictEqual([
      [{ kind: "contest" }, { act: "DocumentsChecked", applications: ["nobody"] }],
      [{ kind: "commission", commissionId: REGION }, { act: "DocumentsChecked", on: DAYS.checked }],
    ]);
  });

  it("a rule of commissions and sessions tells of each by itself", () => {
    const log = [...upTo("checked"), formed("KZ-71"), held("s", "KZ-71", DAYS.selected), scored(A, "s"), finalistsDecided(REGION, "s", [A])];
    expect(findingsOf(log, "session/own-commission").map((found) => [found.subject, found.facts.act])).toStrictEqual([
      [{ kind: "commission", commissionId: REGION }, "FinalistsDecided"],
      [{ kind: "session", sessionId: "s", commissionId: "KZ-71" }, "ApplicationScored"],
    ]);
  });

  it("a rule of sessions and applications tells of each by itself, and rules of different acts of theirs", () => {
    const late = upTo("scored");
    const log = [...late, ...[held("i", REGION, "2022-06-28"), interviewed(A, "i", { mode: "online" }), withdrawn(A, "2022-06-28")]];
    expect(findingsOf(log, "record/chronology").map((found) => found.subject)).toStrictEqual([subject]);
    expect(findingsOf(log, "interview/online-basis").map((found) => found.subject)).toStrictEqual([subject]);
    expect(findingsOf(log, "record/withdrawn").map((found) => found.facts.act)).toStrictEqual(["CandidateInvited"]);
  });
});
