import fc from "fast-check";
import {
  auditLog,
  CalendarRangeError,
  decide,
  evolve,
  plainDate,
  replay,
  type ContestEvent,
  type Decision,
  type Finding,
  type LogFinding,
} from "uzdik";
import { describe, expect, it } from "vitest";
import { auditedContest, commandOf, contestLog, readingsArbitrary } from "../oracle/contests.js";

const END = plainDate("2027-12-31");

/** A history, and its last act as the command that would have asked for it. */
const act = fc
  .tuple(contestLog(), readingsArbitrary(), fc.nat())
  .filter(([events]) => events.length > 0)
  .map(([events, readings, place]) => {
    const last = place % events.length;
    const event = events[last];
    if (event === undefined) throw new RangeError("the place of the act lies outside its history");
    return { before: events.slice(0, last), command: commandOf(event), readings };
  });

/** An application stays the same subject though it is forwarded to another commission. */
const whose = ({ rule, subject }: Finding): string =>
  JSON.stringify([rule, subject.kind === "application" ? subject.applicationId : subject]);

const sameSubject = (one: Finding, other: Finding): boolean => whose(one) === whose(other);

/** The findings of the audit that the last event of a log is needed for. */
const ofLast = (events: readonly ContestEvent[], findings: readonly LogFinding[]): readonly LogFinding[] =>
  findings.filter(({ event }) => event === events.length - 1);

describe("deciding and auditing judge by the same rules", () => {
  it("an act accepted without findings is never faulted by the audit that follows it", () => {
    fc.assert(
      fc.property(act, ({ before, command, readings }) => {
        const decision = decide(replay(before), command, { readings });
        if (decision.kind !== "accepted" || decision.findings.length > 0) return;
        const after = [...before, ...decision.events];
        expect(ofLast(after, auditLog(after, END, { readings }).findings)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("an act accepted with findings is faulted by the audit for the same rules and subjects, in the same order", () => {
    fc.assert(
      fc.property(act, ({ before, command, readings }) => {
        const decision = decide(replay(before), command, { readings });
        if (decision.kind !== "accepted") return;
        const after = [...before, ...decision.events];
        const { findings } = auditLog(after, END, { readings });
        expect(decision.findings.filter((finding) => !findings.some((other) => sameSubject(finding, other)))).toEqual([]);
        const untold = ofLast(after, findings).filter((finding) => !decision.findings.some((other) => sameSubject(finding, other)));
        expect(untold).toEqual([]);
        const places = decision.findings.map((finding) => findings.findIndex((other) => sameSubject(finding, other)));
        expect(places, "in the order of the audit").toEqual([...places].sort((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  it("every refusal names at least one rule that bars, and an undetermined vote names none", () => {
    fc.assert(
      fc.property(act, ({ before, command, readings }) => {
        const decision: Decision = decide(replay(before), command, { readings });
        if (decision.kind === "refused") expect(decision.findings.some(({ effect }) => effect === "bars")).toBe(true);
        if (decision.kind === "undetermined") expect(decision.election.outcome).toBe("undetermined");
      }),
      { numRuns: 300 },
    );
  });

  it("a contest made of accepted commands alone has no barring finding but what a later act made of an earlier", () => {
    fc.assert(
      fc.property(contestLog(), (events) => {
        let contest = replay([]);
        const log: ContestEvent[] = [];
        const told: Finding[] = [];
        for (const event of events) {
          const decision = decide(contest, commandOf(event));
          if (decision.kind !== "accepted") continue;
          told.push(...decision.findings);
          log.push(...decision.events);
          contest = decision.events.reduce(evolve, contest);
        }
        const untold = auditLog(log, END).findings.filter(
          (finding) => finding.effect === "bars" && !told.some((other) => sameSubject(finding, other)),
        );
        expect(untold).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("the same record gives the same report, byte for byte, also after a journey through JSON", () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => {
        const once = JSON.stringify(auditLog(events, asOf, { readings }));
        const copy = JSON.parse(JSON.stringify(events)) as readonly ContestEvent[]; // what was just written
        expect(JSON.stringify(auditLog(copy, asOf, { readings }))).toBe(once);
        expect(JSON.parse(once)).toEqual(auditLog(events, asOf, { readings }));
      }),
    );
  });

  it("no record that is well-formed makes the audit throw, but for days outside the calendar", () => {
    fc.assert(
      fc.property(fc.oneof(contestLog(), contestLog()), readingsArbitrary(), (events, readings) => {
        try {
          auditLog(events, END, { readings });
        } catch (error) {
          expect(error).toBeInstanceOf(CalendarRangeError);
        }
      }),
    );
  });
});
