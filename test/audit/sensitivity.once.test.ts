import fc from "fast-check";
import {
  admission,
  audit,
  DEFAULT_READINGS,
  intakeDeadline,
  plainDate,
  READING_REGISTER,
  replay,
  sensitivity,
  type Finding,
  type ReadingId,
  type Readings,
} from "uzdik";
import { describe, expect, it } from "vitest";
import { altered, at, DAYS, filingOf, idOf, lawfulContest, of, providerOf, reportOf } from "../lawful-contest.js";
import { auditedContest, readingsArbitrary } from "../oracle/contests.js";

const END = plainDate("2022-12-31");

const whose = ({ rule, subject }: Finding): string => JSON.stringify([rule, subject]);

const holds = (readings: Readings, assignment: Partial<Readings>): boolean =>
  Object.entries(assignment).every(([id, option]) => readings[id as ReadingId] === option); // the keys are readings

describe("which findings depend on a disputed reading", () => {
  it("exactly those of the audit: settled ones hold under every reading, disputed ones exactly when it says", () => {
    fc.assert(
      fc.property(auditedContest(), fc.array(readingsArbitrary(), { minLength: 4, maxLength: 8 }), ({ events, asOf }, assignments) => {
        const contest = replay(events);
        const { settled, disputed } = sensitivity(contest, asOf);
        for (const readings of [DEFAULT_READINGS, ...assignments]) {
          const found = audit(contest, asOf, { readings }).findings.map(whose);
          const expected = [
            ...settled.map(whose),
            ...disputed.filter(({ holdsWhen }) => holdsWhen.some((assignment) => holds(readings, assignment))).map(({ finding }) => whose(finding)),
          ];
          expect(new Set(found)).toEqual(new Set(expected));
          expect(found).toHaveLength(expected.length);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("against brute force: under every combination of the readings that anything on a small record depends on", () => {
    fc.assert(
      fc.property(auditedContest(), ({ events, asOf }) => {
        const contest = replay(events);
        const { settled, disputed, fates } = sensitivity(contest, asOf);
        const inPlay = READING_REGISTER.filter(
          ({ id }) => disputed.some(({ holdsWhen }) => id in (holdsWhen[0] ?? {})) || fates.some(({ dependsOn }) => dependsOn.includes(id)),
        );
        const everyCombination = inPlay.reduce<readonly Partial<Readings>[]>(
          (shorter, { id, options }) => shorter.flatMap((readings) => options.map((option) => ({ ...readings, [id]: option }))),
          [{}],
        );
        fc.pre(everyCombination.length <= 256);
        for (const given of everyCombination) {
          const readings = { ...DEFAULT_READINGS, ...given };
          const expected = [
            ...settled.map(whose),
            ...disputed.filter(({ holdsWhen }) => holdsWhen.some((assignment) => holds(readings, assignment))).map(({ finding }) => whose(finding)),
          ];
          expect(new Set(audit(contest, asOf, { readings }).findings.map(whose))).toEqual(new Set(expected));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("names no reading that makes no difference, and each combination once, default first", () => {
    fc.assert(
      fc.property(auditedContest(), ({ events, asOf }) => {
        for (const { holdsWhen } of sensitivity(replay(events), asOf).disputed) {
          const ids = Object.keys(holdsWhen[0] ?? {});
          expect(ids.length).toBeGreaterThan(0);
          expect(ids).toEqual(READING_REGISTER.map(({ id }) => id).filter((id) => ids.includes(id)));
          const seen = new Set(holdsWhen.map((assignment) => JSON.stringify(assignment)));
          expect(seen.size).toBe(holdsWhen.length);
          for (const id of ids) {
            const withoutIt = (assignment: Partial<Readings>): string => JSON.stringify({ ...assignment, [id]: undefined });
            const options = READING_REGISTER.find((entry) => entry.id === id)?.options.length ?? 0;
            const counts = new Map<string, number>();
            for (const assignment of holdsWhen) counts.set(withoutIt(assignment), (counts.get(withoutIt(assignment)) ?? 0) + 1);
            expect([...counts.values()].some((count) => count < options)).toBe(true);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it("does not depend on the readings of the context, which only choose the instance shown", () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => {
        const contest = replay(events);
        const plain = sensitivity(contest, asOf);
        const under = sensitivity(contest, asOf, { readings });
        expect(under.settled.map(whose)).toEqual(plain.settled.map(whose));
        expect(under.disputed.map(({ finding, holdsWhen }) => [whose(finding), holdsWhen])).toEqual(
          plain.disputed.map(({ finding, holdsWhen }) => [whose(finding), holdsWhen]),
        );
        expect(under.fates).toEqual(plain.fates);
      }),
      { numRuns: 60 },
    );
  });

  it("a lawful contest has findings under other readings only", () => {
    const report = sensitivity(replay(lawfulContest()), END);
    expect(report.settled).toEqual([]);
    expect(new Set(report.disputed.map(({ finding }) => finding.rule))).toContain("handoff/complete");
    expect(report.disputed.every(({ holdsWhen }) => !holdsWhen.some((assignment) => holds(DEFAULT_READINGS, assignment)))).toBe(true);
  });
});

describe("whose fate depends on a disputed reading", () => {
  const fateOf = (events: Parameters<typeof replay>[0], id: string): readonly (readonly [string, readonly ReadingId[]])[] =>
    sensitivity(replay(events), END)
      .fates.filter(({ applicationId }) => applicationId === id)
      .map(({ step, dependsOn }) => [step, dependsOn]);

  it("a sole notary is admitted only if individuals may apply", () => {
    const notary = idOf("KZ-35", 1);
    const log = altered(
      lawfulContest({ until: "filed" }),
      "ApplicationFiled",
      (data) => ({ ...data, provider: { ...data.provider, kind: "individual" } }),
      of(notary),
    );
    expect(fateOf(log, notary)).toEqual([["admission", ["applicants"]]]);
  });

  it("papers received after the term with a proven dispatch in it are admitted only if the dispatch counts", () => {
    const late = idOf("KZ-35", 1);
    const log = altered(
      lawfulContest({ until: "filed" }),
      "ApplicationFiled",
      (data) => ({
        ...data,
        filing: {
          ...data.filing,
          channel: "post",
          dispatchedAt: at(DAYS.intakeLastDay, "12:00:00"),
          dispatchProven: true,
          receivedAt: at(plainDate("2022-06-20")),
        },
      }),
      of(late),
    );
    // Counted from the posting day itself, the term ended on the 14th, and the dispatch was late as well.
    expect(fateOf(log, late)).toEqual([["admission", ["posting-day", "timely-by"]]]);
  });

  it("agrees with the outcome of the papers under every reading of the evidence", () => {
    const provider = providerOf(1, "KZ-35");
    const filing = { ...filingOf(provider), report: reportOf(["complaints"]) };
    const id = idOf("KZ-35", 1);
    const log = altered(lawfulContest({ until: "filed" }), "ApplicationFiled", (data) => ({ ...data, provider, filing }), of(id));
    expect(fateOf(log, id)).toEqual([["admission", ["evidence"]]]);
    const admitted = (evidence: Readings["evidence"]): boolean => {
      const context = { readings: { evidence } };
      return admission(provider, [filing], intakeDeadline({ webPostedAt: at(DAYS.posted, "09:00:00") }, "KZ-35", context), context).admitted;
    };
    expect([admitted("some"), admitted("each-criterion"), admitted("optional")]).toEqual([true, false, true]);
  });

  it("a score of 16 with marks between passes only on the graded scale", () => {
    expect(fateOf(lawfulContest({ until: "scored" }), idOf("KZ-35", 1))).toEqual([["selection", ["points-scale"]]]);
  });

  it("five of seven present: the selection, the finalists and the winners fall if the chair is an eighth seat", () => {
    const five = (log: ReturnType<typeof lawfulContest>): ReturnType<typeof lawfulContest> =>
      altered(log, "SessionHeld", ({ session }) => ({ session: { ...session, present: session.present.slice(0, 5) } }));
    const log = altered(five(lawfulContest()), "WinnersDecided", ({ sessionId, winners }) => ({ sessionId, winners }));
    expect(fateOf(log, idOf("KZ-35", 1))).toEqual([
      ["selection", ["chair-seat", "points-scale"]],
      ["finalists", ["chair-seat"]],
      ["winners", ["chair-seat", "republican-quorum-base"]],
    ]);
  });

  it("nobody's: a lawful contest with every mark at its best or none, and no reading in play", () => {
    const log = altered(lawfulContest(), "ApplicationScored", (data) => ({
      ...data,
      total: 20,
      passed: true,
      sheet: {
        criteria: {
          complaints: { points: 5, violation: false },
          "time-limits": { points: 5, violation: false },
          "unjustified-refusals": { points: 5, violation: false },
          "incomplete-package": { points: 5, violation: false },
          "unlawful-documents": { points: 0, violation: true },
          "other-violations": { points: 0, violation: true },
        },
      },
    }));
    expect(sensitivity(replay(log), END).fates).toEqual([]);
  });
});
