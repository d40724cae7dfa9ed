import type {
  AuditReport,
  Context,
  ContestCommand,
  ContestEvent,
  Decision,
  Duty,
  Finding,
  LogFinding,
  LogReport,
  RuleId,
} from "uzdik";
import { audit, auditLog, decide, duties, plainDate, replay } from "uzdik";
import { expect } from "vitest";

export { commandOf } from "./command-of.js";

/** How a record is asked about: as of which day, under which readings and calendar. */
export interface Asking extends Context {
  readonly asOf?: string;
}

/** A day after every term of a contest of 2022. */
const AFTERWARDS = "2022-12-30";

type Accepted = Extract<Decision, { readonly kind: "accepted" }>;
type Undetermined = Extract<Decision, { readonly kind: "undetermined" }>;

/** What became of a command; each `then` holds the outcome against what the text says, the whole of it. */
export interface Outcome {
  /** Accepted, and exactly these rules told of: none unless named. */
  readonly thenAccepted: (...rules: readonly RuleId[]) => Accepted;
  /** Refused, with exactly these rules, in their order. */
  readonly thenRefused: (...rules: readonly RuleId[]) => readonly Finding[];
  /** Left to a person. */
  readonly thenUndetermined: () => Undetermined;
}

/**
 * A record to which commands are put.
 *
 * @example A second announcement
 * ```ts
 * given([posted()]).when(commandOf(posted("2022-06-05T09:00:00+06:00"))).thenRefused("announcement/once");
 * ```
 */
export function given(log: readonly ContestEvent[]): {
  readonly when: (command: ContestCommand, context?: Context) => Outcome;
  /** Whatever a caller took for a command: refused as a programmer's mistake, with its place named. */
  readonly whenMalformed: (command: unknown, place: RegExp) => void;
} {
  const contest = replay(log);
  return {
    when: (command, context) => outcomeOf(decide(contest, command, context)),
    whenMalformed: (command, place) => {
      const asked = (): Decision => decide(contest, command as ContestCommand); // what a plain JavaScript caller may do
      expect(asked).toThrow(TypeError);
      expect(asked).toThrow(place);
    },
  };
}

function outcomeOf(decision: Decision): Outcome {
  const rules = "findings" in decision ? decision.findings.map(({ rule }) => rule) : [];
  return {
    thenAccepted: (...expected) => {
      expect({ kind: decision.kind, rules }).toStrictEqual({ kind: "accepted", rules: expected });
      return decision as Accepted; // its kind was just compared
    },
    thenRefused: (...expected) => {
      expect({ kind: decision.kind, rules }).toStrictEqual({ kind: "refused", rules: expected });
      return (decision as Extract<Decision, { readonly kind: "refused" }>).findings; // its kind was just compared
    },
    thenUndetermined: () => {
      expect({ kind: decision.kind, rules }).toStrictEqual({ kind: "undetermined", rules: [] });
      return decision as Undetermined; // its kind was just compared
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
