import fc from "fast-check";
import { audit, auditLog, plainDate, replay, type Finding } from "uzdik";
import { describe, expect, it } from "vitest";
import { auditedContest, contestLog, readingsArbitrary } from "../oracle/contests.js";

const END = plainDate("2027-12-31");

describe("auditLog: a finding about a recorded act names that act's event", () => {
  it("with all that was recorded up to that event, the same rule is found of the same subject", () => {
    const whose = ({ rule, subject }: Finding): string =>
      JSON.stringify([rule, subject.kind === "application" ? subject.applicationId : subject]);
    fc.assert(
      fc.property(contestLog(), readingsArbitrary(), (events, readings) => {
        const { findings } = auditLog(events, END, { readings });
        const cuts = [...new Set(findings.flatMap(({ event }) => (event === undefined ? [] : [event])))];
        for (const cut of cuts.slice(0, 4)) {
          const known = new Set(auditLog(events.slice(0, cut + 1), END, { readings }).findings.map(whose));
          const told = findings.filter(({ event }) => event === cut).map(whose);
          expect(told.filter((finding) => !known.has(finding))).toStrictEqual([]);
        }
      }),
    );
  });

  it("is the audit of the replayed log but for the events", () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => {
        const { findings, ...rest } = auditLog(events, asOf, { readings });
        expect(audit(replay(events), asOf, { readings })).toStrictEqual({
          ...rest,
          findings: findings.map(({ event: _, ...finding }) => finding),
        });
        for (const { event } of findings) if (event !== undefined) expect(events[event]).toBeDefined();
      }),
    );
  });
});
