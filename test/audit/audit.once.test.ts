import fc from "fast-check";
import type { ContestEvent, EventType, Finding, FindingFacts, LogFinding, RuleId, Subject } from "uzdik";
import { audit, auditLog, decide, DEFAULT_READINGS, duties, emptyContest, evolve, plainDate, replay, RULES } from "uzdik";
import { describe, expect, it } from "vitest";
import { auditedContest, commandOf, contestLog, readingsArbitrary } from "../oracle/contests.js";

const END = plainDate("2027-12-31");

/** Where a subject stands among those of one rule, told from the log alone. */
function placeOf(subject: Subject, log: readonly ContestEvent[]): readonly [number, number | string] {
  const firstOf = (type: EventType, id: string): number =>
    log.findIndex((event) => event.type === type && JSON.stringify(event.data).includes(JSON.stringify(id)));
  switch (subject.kind) {
    case "contest":
      return [0, 0];
    case "commission":
      return subject.commissionId === "republican" ? [2, 0] : [1, subject.commissionId];
    case "session":
      return [3, firstHolding(log, subject.sessionId)];
    case "application":
      return [4, firstOf("ApplicationFiled", subject.applicationId)];
  }
}

function firstHolding(log: readonly ContestEvent[], id: string): number {
  return log.findIndex((event) => event.type === "SessionHeld" && event.data.session.id === id);
}

const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

function isInOrder(told: readonly { readonly rule: RuleId; readonly subject: Subject }[], log: readonly ContestEvent[]): boolean {
  return told.every((later, index) => {
    const earlier = told[index - 1];
    if (earlier === undefined) return true;
    const [one, other] = [RULE_IDS.indexOf(earlier.rule), RULE_IDS.indexOf(later.rule)];
    if (one !== other) return one < other;
    const [[kind, place], [laterKind, laterPlace]] = [placeOf(earlier.subject, log), placeOf(later.subject, log)];
    return kind === laterKind ? place < laterPlace : kind < laterKind;
  });
}

describe("the order of findings and duties", () => {
  it("holds of whatever is recorded, one finding a rule and subject", () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => {
        const report = auditLog(events, asOf, { readings });
        expect(isInOrder(report.findings, events)).toBe(true);
        expect(isInOrder(report.duties, events)).toBe(true);
      }),
    );
  });
});

describe("every finding", () => {
  it("bears the effect and the norms of its rule, and readings in the order of the register", () => {
    const ids = Object.keys(DEFAULT_READINGS);
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => {
        const report = auditLog(events, asOf, { readings });
        for (const { rule, effect, norms } of report.findings)
          expect(RULES.find(({ id }) => id === rule)).toMatchObject({ effect, norms });
        for (const { rule, norms } of report.duties) expect(RULES.find(({ id }) => id === rule)).toMatchObject({ norms });
        for (const told of [...report.findings, ...report.duties]) {
          expect(told.readings).toStrictEqual(ids.filter((id) => told.readings.some((reading) => reading === id)));
        }
        expect(report.conforms).toBe(report.findings.every(({ effect }) => effect === "remark"));
      }),
    );
  });
});

/** The places in a value that JSON would lose or change: undefined, no number, an instance of a class. */
function unplainIn(value: unknown, path = "$"): readonly string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${String(value)}`];
  if (Array.isArray(value)) return value.flatMap((item, index) => unplainIn(item, `${path}[${String(index)}]`));
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, held]) => unplainIn(held, `${path}.${key}`));
}

describe("plain JSON", () => {
  it("what is unplain is noticed", () => {
    expect(unplainIn({ a: [undefined], b: new Date(0), c: Number.NaN, d: () => 0 })).toHaveLength(4);
  });

  it("reports, duties, decisions and records hold no key without a value, no number that is none, and no class", () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), fc.nat(), ({ events, asOf }, readings, place) => {
        const context = { readings };
        const contest = replay(events);
        expect(unplainIn(contest)).toStrictEqual([]);
        expect(unplainIn(audit(contest, asOf, context))).toStrictEqual([]);
        expect(unplainIn(auditLog(events, asOf, context))).toStrictEqual([]);
        expect(unplainIn(duties(contest, asOf, context))).toStrictEqual([]);
        const at = place % (events.length + 1);
        const event = events[at];
        if (event !== undefined)
          expect(unplainIn(decide(replay(events.slice(0, at)), commandOf(event), context))).toStrictEqual([]);
      }),
    );
  });
});

describe("T110: the same record gives the same report", () => {
  it("byte for byte, however it was put together and wherever it was kept", () => {
    fc.assert(
      fc.property(auditedContest(), readingsArbitrary(), ({ events, asOf }, readings) => {
        const report = JSON.stringify(audit(replay(events), asOf, { readings }));
        expect(JSON.stringify(audit(replay(events), asOf, { readings }))).toBe(report);
        expect(JSON.stringify(audit(events.reduce(evolve, emptyContest), asOf, { readings }))).toBe(report);
        const half = replay(events.slice(0, events.length >> 1));
        expect(JSON.stringify(audit(replay(events.slice(events.length >> 1), half), asOf, { readings }))).toBe(report);
        const stored = JSON.parse(JSON.stringify(replay(events))) as ReturnType<typeof replay>; // what was just written
        expect(JSON.stringify(audit(stored, asOf, { readings }))).toBe(report);
      }),
    );
  });

  it("and the audit leaves the record as it was", () => {
    fc.assert(
      fc.property(auditedContest(), ({ events, asOf }) => {
        const contest = replay(events);
        const before = JSON.stringify([events, contest]);
        audit(contest, asOf);
        auditLog(events, asOf);
        expect(JSON.stringify([events, contest])).toBe(before);
      }),
    );
  });
});

/** A finding, whatever order its instances and lists stand in. */
function settled({ rule, subject, facts: { others = [], ...first } }: Finding): string {
  const instances = [first, ...others].map((facts: FindingFacts) =>
    JSON.stringify(
      Object.entries(facts)
        .map(([fact, value]: readonly [string, unknown]) => [
          fact,
          Array.isArray(value) ? (value as unknown[]).toSorted() : value,
        ])
        .sort(),
    ),
  );
  return JSON.stringify([rule, subject, instances.sort()]);
}

/** Whom or what an event is about, where another of its kind about somebody else is independent of it. */
function topicOf(event: ContestEvent): string | undefined {
  switch (event.type) {
    case "SessionHeld":
      return event.data.session.id;
    case "MinutesSigned":
      return event.data.sessionId;
    case "CommissionFormed":
    case "FinalistsDecided":
    case "MaterialsHandedOff":
      return event.data.commissionId;
    case "ApplicationFiled": // the order of filing is kept
    case "ContestAnnounced":
    case "SocialNoticePosted":
    case "FinalistsPublished":
    case "WinnersDecided":
    case "ResultsProvided":
    case "ResultsPublished":
    case "AwardNotified":
      return undefined;
    default:
      return event.data.applicationId;
  }
}

const PAPERS: readonly EventType[] = ["ApplicationFiled", "ApplicationSupplemented"];
const REGIONS_ORDER: readonly EventType[] = ["FinalistsDecided", "MaterialsHandedOff"];

/** Whether the record keeps no order between two events: acts of two kinds, but for papers, decision and hand-off, or of two subjects. */
function areIndependent(one: ContestEvent, other: ContestEvent): boolean {
  const [topic, otherTopic] = [topicOf(one), topicOf(other)];
  const apart = topic !== undefined && otherTopic !== undefined && topic !== otherTopic;
  if (one.type === other.type) return apart;
  if (PAPERS.includes(one.type) && PAPERS.includes(other.type)) return apart;
  if (REGIONS_ORDER.includes(one.type) && REGIONS_ORDER.includes(other.type)) return apart;
  return true;
}

/** The log with one event recorded as early as it may be: before all that it is independent of. */
function broughtForward(log: readonly ContestEvent[], place: number): readonly ContestEvent[] {
  const [event] = log.slice(place);
  const after = event === undefined ? 0 : log.slice(0, place).findLastIndex((other) => !areIndependent(other, event)) + 1;
  return event === undefined ? log : [...log.slice(0, after), event, ...log.slice(after, place), ...log.slice(place + 1)];
}

describe("the record keeps no order but that of acts of one kind and of decision and hand-off", () => {
  it("independent acts may be recorded in any order: the same is found", () => {
    fc.assert(
      fc.property(
        contestLog(),
        readingsArbitrary(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        (events, readings, places) => {
          const shuffled = places.reduce(
            (log, place) => (log.length === 0 ? log : broughtForward(log, place % log.length)),
            events,
          );
          const found = (log: readonly ContestEvent[]): readonly string[] =>
            audit(replay(log), END, { readings }).findings.map(settled).sort();
          const turned = events.reduce<readonly ContestEvent[]>((log, event) => broughtForward([...log, event], log.length), []);
          expect(found(shuffled)).toStrictEqual(found(events));
          expect(found(turned)).toStrictEqual(found(events));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("asOf: which terms have run out and which duties have arisen, nothing else", () => {
  const late = (findings: readonly LogFinding[]): readonly string[] =>
    findings.filter(({ rule }) => RULES.some((data) => data.id === rule && "holder" in data)).map(settled);

  it("what is found of recorded acts is the same on whatever day", () => {
    fc.assert(
      fc.property(contestLog(), fc.constantFrom("2021-06-01", "2022-06-20", "2022-09-01", "2027-12-31"), (events, asOf) => {
        const constraints = (day: string): readonly LogFinding[] =>
          auditLog(events, plainDate(day)).findings.filter(({ rule }) =>
            RULES.some((data) => data.id === rule && !("holder" in data)),
          );
        expect(constraints(asOf)).toStrictEqual(constraints(END));
      }),
    );
  });

  it("as days pass, no finding vanishes", () => {
    fc.assert(
      fc.property(auditedContest(), fc.integer({ min: 0, max: 60 }), ({ events, asOf }, days) => {
        const later = plainDate(new Date(Date.parse(`${asOf}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
        const after = late(auditLog(events, later).findings);
        expect(late(auditLog(events, asOf).findings).filter((finding) => !after.includes(finding))).toStrictEqual([]);
      }),
    );
  });
});
