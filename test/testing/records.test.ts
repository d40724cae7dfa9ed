import { auditLog, compositionFindings, decide, evolve, plainDate, replay, type ContestEvent, type EventType } from "uzdik";
import { parseEvents } from "uzdik/schema";
import * as testing from "uzdik/testing";
import { commandOf, commissionOf, lawfulContest, type LawfulPlan } from "uzdik/testing";
import { describe, expect, it } from "vitest";

const END = plainDate("2022-12-30");

const PLANS: readonly LawfulPlan[] = [
  {},
  { applications: { "KZ-35": 3 } },
  { applications: { "KZ-35": 5, "KZ-71": 1, "KZ-79": 2 } },
  ...(["filed", "checked", "scored", "interviewed", "decided", "handed-off", "final"] as const).map((until) => ({ until })),
];

/** Every kind of act that a builder makes, with something it can be built of. */
const ACTS: readonly ContestEvent[] = [
  testing.posted(),
  testing.socialNotice(),
  testing.formed("KZ-35"),
  testing.filed("a"),
  testing.supplemented("a", testing.filingOf(testing.providerOf(1, "KZ-35"))),
  testing.forwarded("a", "KZ-71", "2022-06-16"),
  testing.withdrawn("a", "2022-06-16"),
  testing.checked("a"),
  testing.held("s", "KZ-35", "2022-06-27"),
  testing.signed("s", "KZ-35", "2022-06-27"),
  testing.scored("a", "s"),
  testing.invited("a"),
  testing.interviewed("a", "s"),
  testing.finalistsDecided("KZ-35", "s", ["a"]),
  testing.finalistsPublished(["a"]),
  testing.handedOff("KZ-35", ["a"]),
  testing.corrected("a", "2022-07-20"),
  testing.finalInterviewed("a", "s"),
  testing.winnersDecided("s", ["a"]),
  testing.fileCompiled("a"),
  testing.resultsProvided(),
  testing.resultsPublished(),
  testing.awardNotified(),
  testing.diplomaAwarded("a"),
];

describe("the records to start from", () => {
  it.each(PLANS.map((plan) => [JSON.stringify(plan), plan] as const))("a contest by plan %s is well-formed and conforms", (_, plan) => {
    const log = lawfulContest(plan);
    expect(parseEvents(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, events: log });
    const lastDay = plan.until === undefined ? END : plainDate("2022-06-15");
    expect(auditLog(log, lastDay).findings).toEqual([]);
  });

  it.each(PLANS.map((plan) => [JSON.stringify(plan), plan] as const))("each act of a contest by plan %s is accepted and recorded as it stands", (_, plan) => {
    let contest = replay([]);
    for (const event of lawfulContest(plan)) {
      const decision = decide(contest, commandOf(event));
      expect(decision).toEqual({ kind: "accepted", events: [event], findings: [] });
      contest = evolve(contest, event);
    }
  });

  it("there is a builder for each kind of act, and what it builds is well-formed", () => {
    expect(parseEvents(JSON.parse(JSON.stringify(ACTS)))).toEqual({ ok: true, events: ACTS });
    const kinds = new Set<EventType>(ACTS.map(({ type }) => type));
    expect(kinds.size).toBe(24);
  });

  it.each(["KZ-35", "KZ-71", "republican"] as const)("the commission of %s is lawfully composed", (commissionId) => {
    expect(compositionFindings(commissionId, commissionOf(commissionId))).toEqual([]);
  });

  it("numbers of providers are valid and differ", () => {
    const numbers = Array.from({ length: 200 }, (_, n) => testing.binOf(n + 1));
    expect(new Set(numbers).size).toBe(200);
  });

  it("acts are altered or left out by their kind and by whom they concern, and the log stays as it was", () => {
    const log = lawfulContest({ applications: { "KZ-35": 2 }, until: "checked" });
    const written = JSON.stringify(log);
    const late = plainDate("2022-06-27");
    const changed = testing.altered(log, "DocumentsChecked", (data) => ({ ...data, on: late }), testing.aboutApplication("KZ-35/2"));
    expect(changed.flatMap((event) => (event.type === "DocumentsChecked" ? [event.data.on] : []))).toEqual(["2022-06-20", late]);
    const all = testing.altered(log, "DocumentsChecked", (data) => ({ ...data, on: late }));
    expect(all.flatMap((event) => (event.type === "DocumentsChecked" ? [event.data.on] : []))).toEqual([late, late]);
    expect(testing.without(log, "DocumentsChecked", testing.aboutApplication("KZ-35/1"))).toHaveLength(log.length - 1);
    expect(testing.without(log, "DocumentsChecked")).toHaveLength(log.length - 2);
    expect(JSON.stringify(log)).toBe(written);
  });
});
