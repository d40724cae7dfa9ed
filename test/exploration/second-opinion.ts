import { auditLog, DEFAULT_READINGS, type ContestEvent, type PlainDate, type Readings } from "uzdik";
import type { ExploredState, Step, World } from "uzdik/testing";
import { oracleAudit } from "../oracle/audit.js";
import { oracleDecide, toldAnew } from "../oracle/decide.js";
import { differencesOf } from "../oracle/difference.js";

/** Where the library and the second opinion differ about a record as of a day. */
export function auditDifferences(world: World, events: readonly ContestEvent[], asOf: PlainDate): readonly string[] {
  const readings = readingsOf(world);
  const library = auditLog(events, asOf, { readings });
  const oracle = oracleAudit(events, asOf, readings);
  return [
    ...differencesOf("finding", oracle.findings, library.findings),
    ...differencesOf("duty", oracle.duties, library.duties),
  ];
}

/** Where they differ about a command put to a state. */
export function decisionDifferences(world: World, { log }: ExploredState, { command, decision }: Step): readonly string[] {
  const readings = readingsOf(world);
  const oracle = oracleDecide(log, command, readings);
  if (oracle.kind !== decision.kind) return [`${command.type}: ${oracle.kind} for the second opinion, ${decision.kind} for the library`];
  if (oracle.kind === "undetermined" || decision.kind === "undetermined") return [];
  return differencesOf("finding", oracle.findings, toldAnew(decision.findings, oracle));
}

function readingsOf({ context }: World): Readings {
  return { ...DEFAULT_READINGS, ...context?.readings };
}
