import fc from "fast-check";
import { emptyContest, evolve, instant, plainDate, replay, type Contest, type ContestEvent } from "uzdik";
import { corrected, fileCompiled } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { Inquiry } from "../../src/procedure/inquiry.js";
import { entriesOf } from "../../src/record/register.js";
import { diplomaAwarded, filed, finalInterviewed, formed, forwarded, interviewed, posted } from "../acts.js";
import { event as anyEvent, log as anyLog } from "../arbitraries.js";
import { dutiesOf, findingOf } from "../given.js";
import { at, lawfulContest, providerOf } from "../lawful-contest.js";
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

/** Every object and every list that a value is made of, and what it is called there; an empty list tells nothing from another. */
function partsOf(value: unknown, name = "", found = new Map<object, string>()): Map<object, string> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  const held: readonly [string, unknown][] = Object.entries(value);
  if (held.length > 0) found.set(value, name);
  for (const [key, part] of held) partsOf(part, Array.isArray(value) ? name : key, found);
  return found;
}

/** What of a record is written again after an act although it says the same as before, under the same name. */
function copiedBy(before: Contest, event: ContestEvent): readonly string[] {
  const inner = (contest: Contest): Map<object, string> => partsOf(Object.values(contest));
  const textOf = ([part, name]: readonly [object, string]): string => `${name}: ${JSON.stringify(part)}`;
  const known = inner(before);
  const texts = new Set(Array.from(known, textOf));
  const told = partsOf(event);
  const made = [...inner(evolve(before, event))].filter(([part]) => !known.has(part) && !told.has(part));
  return made.map(textOf).filter((text) => texts.has(text));
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
        expect(JSON.stringify(replay([next, ...events], back))).toBe(JSON.stringify(replay([next, ...events], contest)));
      }),
    );
  });

  it("starts from nothing: an empty contest has no announcement, and nobody wrote to it", () => {
    replay(lawfulContest());
    expect(JSON.stringify(emptyContest)).not.toContain("announcement");
    expect(replay([])).toStrictEqual(emptyContest);
  });

  it("shares what an act does not touch: whatever says the same afterwards is the very same object", () => {
    lawfulContest().reduce((before, event) => {
      expect(copiedBy(before, event)).toStrictEqual([]);
      return evolve(before, event);
    }, emptyContest);
    fc.assert(fc.property(history, anyEvent, (events, next) => copiedBy(replay(events), next).length === 0));
  });

  it("holds every act, the very data that were recorded", () => {
    fc.assert(
      fc.property(history, (events) => {
        const parts = partsOf(replay(events));
        return events.every(({ data }) => parts.has(data));
      }),
    );
  });

  it("files what is told of the results under what it is", () => {
    const events = lawfulContest();
    const told = (type: ContestEvent["type"]): readonly unknown[] =>
      events.filter((event) => event.type === type).map(({ data }) => data);
    const { decisions, provisions, publications, notices } = replay(events).republican;
    expect(decisions).toStrictEqual(told("WinnersDecided"));
    expect(provisions).toStrictEqual(told("ResultsProvided"));
    expect(publications).toStrictEqual(told("ResultsPublished"));
    expect(notices).toStrictEqual(told("AwardNotified"));
  });

  it("takes papers filed again under the same id for more papers, not for another application", () => {
    const { regions } = replay([filed("a"), filed("b", { provider: providerOf(2, "KZ-35") })]);
    const again = replay([filed("a"), filed("b", { provider: providerOf(2, "KZ-35") }), filed("a", { provider: providerOf(3, "KZ-35") })]).regions;
    expect(again.filed).toBe(regions.filed);
    expect(again.providers).toStrictEqual(regions.providers);
  });
});

describe("what the record counts and lists so that nobody need go through all applications for it", () => {
  const DAY = "2022-06-16";
  const entrantsOf = ({ republican }: Contest): readonly string[] => entriesOf(republican.entered).map(({ id }) => id).sort();

  it("is how many applications each commission has now", () => {
    const counted = (...events: readonly ContestEvent[]): Readonly<Record<string, number>> =>
      Object.fromEntries(Object.entries(replay(events).regions.commissions).map(([code, { applications }]) => [code, applications]));
    const [a, b] = [filed("a"), filed("b", { provider: providerOf(2, "KZ-35") })];
    expect(counted(a, b)).toStrictEqual({ "KZ-35": 2 });
    expect(counted(a, b, a)).toStrictEqual({ "KZ-35": 2 });
    expect(counted(a, b, forwarded("b", "KZ-71", DAY))).toStrictEqual({ "KZ-35": 1, "KZ-71": 1 });
    expect(counted(a, forwarded("a", "KZ-71", DAY), forwarded("a", "KZ-10", DAY))).toStrictEqual({ "KZ-10": 1, "KZ-35": 0, "KZ-71": 0 });
    expect(counted(a, forwarded("a", "KZ-35", DAY))).toStrictEqual({ "KZ-35": 1 });
    expect(counted(forwarded("a", "KZ-71", DAY), forwarded("a", "KZ-10", DAY))).toStrictEqual({});
    expect(counted(forwarded("a", "KZ-71", DAY), forwarded("a", "KZ-10", DAY), a)).toStrictEqual({ "KZ-10": 1, "KZ-35": 0, "KZ-71": 0 });
  });

  it("is who was corrected, heard by the republican commission or awarded", () => {
    const session = "republican/interviews";
    const log = [diplomaAwarded("d"), finalInterviewed("i", session), corrected("c", DAY), interviewed("b", session), fileCompiled("f")];
    expect(entrantsOf(replay([...log, ...log, finalInterviewed("d", session), corrected("i", DAY)]))).toStrictEqual(["c", "d", "i"]);
  });

  it("is what one would find by going through them", () => {
    fc.assert(
      fc.property(history, (events) => {
        const contest = replay(events);
        const inquiry = new Inquiry(contest);
        for (const [code, { applications }] of inquiry.commissions()) expect(inquiry.applicationsOf(code)).toHaveLength(applications);
        const entering: readonly ContestEvent["type"][] = ["MaterialsCorrected", "FinalInterviewHeld", "DiplomaAwarded"];
        const named = events.flatMap(({ type, data }) => (entering.includes(type) && "applicationId" in data ? [data.applicationId] : []));
        expect(entrantsOf(contest)).toStrictEqual([...new Set(named)].sort());
      }),
    );
  });
});

describe("the day on which the first application reached a commission", () => {
  const filedOn = (id: string, day: string): ContestEvent => filed(id, { filing: { receivedAt: at(plainDate(day)) } });
  const since = (...events: readonly ContestEvent[]): readonly string[] => dutiesOf(events, "commission/formed").map((duty) => duty.since);

  it("is the earliest, in whatever order the applications are recorded", () => {
    expect(since(filedOn("a", "2022-06-10"), filedOn("b", "2022-06-14"))).toStrictEqual(["2022-06-10"]);
    expect(since(filedOn("a", "2022-06-10"), filedOn("b", "2022-06-09"))).toStrictEqual(["2022-06-09"]);
  });

  it("is the earliest by the day there, whatever offset a moment is written with", () => {
    const receivedAt = (id: string, moment: string): ContestEvent => filed(id, { filing: { receivedAt: instant(moment) } });
    const first = receivedAt("a", "2022-06-11T01:00:00+06:00");
    expect(since(first, receivedAt("b", "2022-06-11T04:59:59+12:00"))).toStrictEqual(["2022-06-10"]);
    expect(since(first, receivedAt("b", "2022-06-10T17:59:59Z"))).toStrictEqual(["2022-06-10"]);
    expect(since(receivedAt("a", "2022-06-10T18:30:00Z"), receivedAt("b", "2022-06-11T04:59:59+12:00"))).toStrictEqual(["2022-06-10"]);
    expect(since(receivedAt("a", "2022-06-10T18:00:00Z"), receivedAt("b", "2022-06-11T00:00:00+06:30"))).toStrictEqual(["2022-06-10"]);
    expect(since(first, receivedAt("b", "2022-06-11T00:00:00+06:00"))).toStrictEqual(["2022-06-11"]);
  });

  it("is not moved by further papers of an application, wherever they are said to be filed", () => {
    expect(since(filedOn("a", "2022-06-10"), filedOn("a", "2022-06-09"))).toStrictEqual(["2022-06-10"]);
  });

  it("takes a forwarding for an arrival only of an application that is filed, before it or after", () => {
    const toKaraganda = forwarded("a", "KZ-35", "2022-06-13");
    const inAstana = filed("a", { commissionId: "KZ-71" });
    expect(since(toKaraganda)).toStrictEqual([]);
    expect(since(toKaraganda, inAstana)).toStrictEqual(["2022-06-13", "2022-06-10"]);
    expect(since(inAstana, toKaraganda)).toStrictEqual(["2022-06-13", "2022-06-10"]);
  });

  it("comes, of two on one day, with the one recorded first", () => {
    const late = formed("KZ-35", { approvedOn: plainDate("2022-06-20") });
    const received = (id: string, moment: string): ContestEvent => filed(id, { filing: { receivedAt: instant(moment) } });
    const inTheMorning = received("b", "2022-06-10T09:00:00+06:00");
    const inTheEvening = received("a", "2022-06-10T18:00:00+06:00");
    for (const log of [[inTheMorning, inTheEvening], [inTheEvening, inTheMorning], [inTheMorning, received("c", "2022-06-10T09:00:00+06:00")]]) {
      expect(findingOf([posted(), late, ...log], "commission/formed-before-intake").event).toBe(2);
    }
  });

  it("stays where another comes later, filed or forwarded", () => {
    const elsewhere = filed("b", { commissionId: "KZ-71" });
    const here = (...events: readonly ContestEvent[]): readonly string[] => since(...events).slice(0, 1);
    expect(here(filedOn("a", "2022-06-10"), elsewhere, forwarded("b", "KZ-35", "2022-06-13"))).toStrictEqual(["2022-06-10"]);
    expect(here(elsewhere, forwarded("b", "KZ-35", "2022-06-13"), filedOn("a", "2022-06-14"))).toStrictEqual(["2022-06-13"]);
    expect(here(elsewhere, forwarded("b", "KZ-35", "2022-06-13"), filedOn("a", "2022-06-10"))).toStrictEqual(["2022-06-10"]);
  });
});
