import { auditLog, DEFAULT_READINGS, type ContestEvent, type PlainDate, type Readings } from "uzdik";
import type { ExploredState, Step, World } from "uzdik/testing";
import { oracleAudit } from "../oracle/audit.js";
import { oracleDecide } from "../oracle/decide.js";
import { differencesOf, unexplained } from "../oracle/difference.js";

/** Where the library and the second opinion differ about a record as of a day, open questions aside. */
export function auditDifferences(world: World, events: readonly ContestEvent[], asOf: PlainDate): readonly string[] {
  const readings = readingsOf(world);
  const library = auditLog(events, asOf, { readings });
  const oracle = oracleAudit(events, asOf, readings);
  const circumstances = { events, readings };
  return [
    ...unexplained(differencesOf("finding", oracle.findings, library.findings), circumstances),
    ...unexplained(differencesOf("duty", oracle.duties, library.duties), circumstances),
  ];
}

/** Where they differ about a command put to a state. */
export function decisionDifferences(world: World, { log }: ExploredState, { command, decision }: Step): readonly string[] {
  const readings = readingsOf(world);
  const oracle = oracleDecide(log, command, readings);
  if (oracle.kind !== decision.kind) return [`${command.type}: ${oracle.kind} for the second opinion, ${decision.kind} for the library`];
  if (oracle.kind === "undetermined" || decision.kind === "undetermined") return [];
  return unexplained(differencesOf("decision", oracle.findings, decision.findings), { events: log, readings, command });
}

function readingsOf({ context }: World): Readings {
  return { ...DEFAULT_READINGS, ...context?.readings };
}
