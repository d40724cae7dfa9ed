import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditLog } from "../../src/audit/index.js";
import type { PlainDate } from "../../src/calendar/types.js";
import { decide } from "../../src/contest/decide.js";
import { replay } from "../../src/contest/evolve.js";
import type { ContestCommand } from "../../src/record/commands.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Readings } from "../../src/regulation/readings.js";
import { command as wildCommand, day as wildDay, log as wildLog } from "../arbitraries.js";
import { oracleAudit } from "./audit.js";
import { auditedContest, commandOf, contestLog, readingsArbitrary } from "./contests.js";
import { oracleDecide, toldAnew } from "./decide.js";
import { differencesOf } from "./difference.js";

/** The same contests every time; `ORACLE_RUNS` and `ORACLE_SEED` look at others. */
const PARAMETERS = { numRuns: Number(process.env["ORACLE_RUNS"] ?? 700), seed: Number(process.env["ORACLE_SEED"] ?? 22) };
const PATIENCE = Math.max(120_000, PARAMETERS.numRuns * 100);

function auditsAgree(events: readonly ContestEvent[], asOf: PlainDate, readings: Readings): void {
  const oracle = oracleAudit(events, asOf, readings);
  const library = auditLog(events, asOf, { readings });
  expect([
    ...differencesOf("finding", oracle.findings, library.findings),
    ...differencesOf("duty", oracle.duties, library.duties),
  ]).toEqual([]);
}

/** An event whose lists of names are in one order: the election sorts them, the capital's two lists stand one after the other. */
function inOneOrder(event: ContestEvent | undefined): unknown {
  if (event?.type === "FinalistsDecided")
    return { ...event, data: { ...event.data, finalists: [...event.data.finalists].sort() } };
  if (event?.type === "WinnersDecided") return { ...event, data: { ...event.data, winners: [...event.data.winners].sort() } };
  return event;
}

function decisionsAgree(events: readonly ContestEvent[], command: ContestCommand, readings: Readings): void {
  const oracle = oracleDecide(events, command, readings);
  const library = decide(replay(events), command, { readings });
  expect(library.kind).toBe(oracle.kind);
  if (oracle.kind === "undetermined") {
    if (library.kind !== "undetermined") return;
    const { elected, tied, places } = library.election;
    expect({ elected: [...elected].sort(), tied: [...tied].sort(), places }).toEqual({
      elected: [...oracle.elected].sort(),
      tied: [...oracle.tied].sort(),
      places: oracle.places,
    });
    return;
  }
  if (library.kind === "undetermined") return;
  expect(differencesOf("finding", oracle.findings, toldAnew(library.findings, oracle))).toEqual([]);
  if (oracle.kind === "accepted" && library.kind === "accepted") {
    expect(library.events.map(inOneOrder)).toEqual([inOneOrder(oracle.event)]);
  }
}

describe("the library and the second opinion", () => {
  it("judge the same contests alike", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => auditsAgree(events, asOf, readings)),
      PARAMETERS,
    );
  });

  it("judge the wildest logs alike", { timeout: PATIENCE }, () => {
    fc.assert(fc.property(wildLog, wildDay, readingsArbitrary(), auditsAgree), PARAMETERS);
  });

  it("decide alike on every act of a contest", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(contestLog(), fc.nat(), readingsArbitrary(), (events, pick, readings) => {
        const at = pick % Math.max(1, events.length);
        const event = events[at];
        if (event !== undefined) decisionsAgree(events.slice(0, at), commandOf(event), readings);
      }),
      PARAMETERS,
    );
  });

  it("decide alike on acts that come too early or too late", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(contestLog(), fc.nat(), fc.nat(), readingsArbitrary(), (events, pick, other, readings) => {
        const event = events[pick % Math.max(1, events.length)];
        if (event !== undefined) decisionsAgree(events.slice(0, other % (events.length + 1)), commandOf(event), readings);
      }),
      PARAMETERS,
    );
  });

  it("decide alike on the wildest commands", { timeout: PATIENCE }, () => {
    fc.assert(fc.property(wildLog, wildCommand, readingsArbitrary(), decisionsAgree), PARAMETERS);
  });
});
