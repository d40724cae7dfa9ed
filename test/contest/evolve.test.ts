import fc from "fast-check";
import { emptyContest, evolve, replay, type Contest, type ContestEvent } from "uzdik";
import { describe, expect, it } from "vitest";
import { event as anyEvent, log as anyLog } from "../arbitraries.js";
import { at, DAYS, lawfulContest } from "../lawful-contest.js";
import { contestLog } from "../oracle/contests.js";

const history = fc.oneof(anyLog, contestLog());

const folded = (events: readonly ContestEvent[]): Contest => events.reduce(evolve, emptyContest);

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

describe("the record of a contest", () => {
  it("takes any well-formed history, lawful or not", () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(() => folded(events)).not.toThrow();
      }),
    );
  });

  it("is the same, byte for byte, replayed at once and folded event by event", () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(JSON.stringify(replay(events))).toBe(JSON.stringify(folded(events)));
      }),
    );
  });

  it("is the same replayed in two parts, the second going on from the first", () => {
    fc.assert(
      fc.property(history, history, (first, second) => {
        expect(JSON.stringify(replay(second, replay(first)))).toBe(JSON.stringify(folded([...first, ...second])));
      }),
    );
  });

  it("never changes once made: neither the state before an act, nor the event, is written to", () => {
    fc.assert(
      fc.property(history, history, anyEvent, (first, second, last) => {
        const before = frozen(replay(frozen(first)));
        expect(() => replay(frozen(second), before)).not.toThrow();
        expect(() => evolve(before, frozen(last))).not.toThrow();
      }),
    );
  });

  it("is plain JSON: read back, it is the same and goes on the same way", () => {
    fc.assert(
      fc.property(history, anyEvent, (events, next) => {
        const contest = replay(events);
        const back = JSON.parse(JSON.stringify(contest)) as Contest; // what was just written
        expect(back).toEqual(contest);
        expect(JSON.stringify(evolve(back, next))).toBe(JSON.stringify(evolve(contest, next)));
      }),
    );
  });

  it("starts from nothing: an empty contest has no announcement, and nobody wrote to it", () => {
    replay(lawfulContest());
    expect(JSON.stringify(emptyContest)).not.toContain("announcement");
    expect(replay([])).toEqual(emptyContest);
  });

  it("shares what an act does not touch: the applications are the very same objects after a notice", () => {
    const contest = replay(lawfulContest({ until: "filed" }));
    const next = evolve(contest, { type: "SocialNoticePosted", data: { postedAt: at(DAYS.posted) } });
    expect(next.regions.applications).toBe(contest.regions.applications);
  });
});
