import { auditLog, DEFAULT_READINGS, type ContestEvent, type PlainDate, type Readings, type RuleId, type Subject } from "uzdik";
import type { ExploredState, Step, World } from "uzdik/testing";
import { oracleAudit } from "../oracle/audit.js";
import { oracleDecide } from "../oracle/decide.js";
import { UNSETTLED, type Circumstances, type Difference } from "../oracle/unsettled.js";

interface Told {
  readonly rule: RuleId;
  readonly subject: Subject;
}

/** What a duty has besides its rule and subject. */
const FIELDS = ["holder", "since", "lastDay", "performedOn", "status"] as const;

type ToldWithFields = Told & { readonly [Field in (typeof FIELDS)[number]]?: string };

/** An open question beside those of the second opinion itself: is one who withdrew available to a decision that has no day? */
function isOfUndatedDecision({ of, rule, told }: Difference, { events, command }: Circumstances): boolean {
  return (
    of === "decision" &&
    rule === "finalists/three-if-available" &&
    told === "oracle" &&
    command?.type === "DecideFinalists" &&
    events.every((event) => event.type !== "SessionHeld" || event.data.session.id !== command.data.sessionId)
  );
}

const keyOf = ({ rule, subject }: Told): string => JSON.stringify([rule, Object.entries(subject).sort()]);

/** Where the library and the second opinion differ about a record as of a day, open questions aside. */
export function auditDifferences(world: World, events: readonly ContestEvent[], asOf: PlainDate): readonly string[] {
  const readings = readingsOf(world);
  const library = auditLog(events, asOf, { readings });
  const oracle = oracleAudit(events, asOf, readings);
  const circumstances = { events, readings };
  return [
    ...differences("finding", oracle.findings, library.findings, circumstances),
    ...differences("duty", oracle.duties, library.duties, circumstances),
  ];
}

/** Where they differ about a command put to a state. */
export function decisionDifferences(world: World, { log }: ExploredState, { command, decision }: Step): readonly string[] {
  const readings = readingsOf(world);
  const oracle = oracleDecide(log, command, readings);
  if (oracle.kind !== decision.kind) return [`${command.type}: ${oracle.kind} for the second opinion, ${decision.kind} for the library`];
  if (oracle.kind === "undetermined" || decision.kind === "undetermined") return [];
  return differences("decision", oracle.findings, decision.findings, { events: log, readings, command });
}

function readingsOf({ context }: World): Readings {
  return { ...DEFAULT_READINGS, ...context?.readings };
}

function differences(
  of: Difference["of"],
  oracle: readonly ToldWithFields[],
  library: readonly ToldWithFields[],
  circumstances: Circumstances,
): readonly string[] {
  const ours = new Map(library.map((told) => [keyOf(told), told]));
  const theirs = new Map(oracle.map((told) => [keyOf(told), told]));
  const found = [...new Map([...theirs, ...ours])].flatMap(([key, { rule, subject }]): readonly Difference[] => {
    const [one, other] = [theirs.get(key), ours.get(key)];
    if (one === undefined || other === undefined) {
      return [{ of, rule, subject, told: one === undefined ? "library" : "oracle", fields: [] }];
    }
    const fields = FIELDS.filter((field) => one[field] !== other[field]);
    return fields.length === 0 ? [] : [{ of, rule, subject, told: "both", fields }];
  });
  return found
    .filter((difference) => !UNSETTLED.some(({ covers }) => covers(difference, circumstances)))
    .filter((difference) => !isOfUndatedDecision(difference, circumstances))
    .map(({ told, fields, ...about }) => `${of} ${keyOf(about)} told by ${told} ${fields.join()}`.trim());
}
