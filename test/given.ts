import type {
  AuditReport,
  Context,
  ContestCommand,
  ContestEvent,
  Decision,
  Duty,
  LogFinding,
  LogReport,
  RuleId,
} from "uzdik";
import { audit, auditLog, decide, duties, plainDate, replay } from "uzdik";
import { given as libraryGiven, type Given } from "uzdik/testing";
import { expect } from "vitest";

export { commandOf } from "./command-of.js";

/** How a record is asked about: as of which day, under which readings and calendar. */
export interface Asking extends Context {
  readonly asOf?: string;
}

/** A day after every term of a contest of 2022. */
const AFTERWARDS = "2022-12-30";

/** A record to which commands are put, well-formed or not. */
export function given(log: readonly ContestEvent[]): Given & {
  /** Whatever a caller took for a command: refused as a programmer's mistake, with its place named. */
  readonly whenMalformed: (command: unknown, place: RegExp) => void;
} {
  return {
    ...libraryGiven(log),
    whenMalformed: (command, place) => {
      const asked = (): Decision => decide(replay(log), command as ContestCommand); // what a plain JavaScript caller may do
      expect(asked).toThrow(TypeError);
      expect(asked).toThrow(place);
    },
  };
}

/** The report on a log; `audit` of its replay must tell the same, but for the events. */
export function reportOn(log: readonly ContestEvent[], { asOf = AFTERWARDS, ...context }: Asking = {}): LogReport {
  const report = auditLog(log, plainDate(asOf), context);
  const findings = report.findings.map(({ rule, effect, norms, subject, facts, readings }) => ({
    rule,
    effect,
    norms,
    subject,
    facts,
    readings,
  }));
  expect(audit(replay(log), plainDate(asOf), context)).toStrictEqual({ ...report, findings } satisfies AuditReport);
  return report;
}

/** What the audit finds by one rule, each finding with its event. */
export function findingsOf(log: readonly ContestEvent[], rule: RuleId, asking?: Asking): readonly LogFinding[] {
  return reportOn(log, asking).findings.filter((finding) => finding.rule === rule);
}

/** The one finding by a rule. */
export function findingOf(log: readonly ContestEvent[], rule: RuleId, asking?: Asking): LogFinding {
  const found = findingsOf(log, rule, asking);
  expect(found.map((finding) => finding.rule)).toStrictEqual([rule]);
  return found[0]!; // there is exactly one
}

/** Every rule that the audit finds not kept, in the order of the findings. */
export function rulesBrokenBy(log: readonly ContestEvent[], asking?: Asking): readonly RuleId[] {
  return reportOn(log, asking).findings.map(({ rule }) => rule);
}

/** The duties of one rule, as `duties` and as the audit list them. */
export function dutiesOf(log: readonly ContestEvent[], rule: Duty["rule"], asking: Asking = {}): readonly Duty[] {
  const { asOf = AFTERWARDS, ...context } = asking;
  const listed = duties(replay(log), plainDate(asOf), context);
  expect(reportOn(log, asking).duties).toStrictEqual(listed);
  return listed.filter((duty) => duty.rule === rule);
}
