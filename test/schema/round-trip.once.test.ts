import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contestCommandSchema, contestEventSchema, parseEvents, parseEventsText } from "../../src/schema/index.js";
import { command, event, EVENT_DATA, log } from "../arbitraries.js";

describe("what is well-formed by its type", () => {
  it("is accepted by the schema: every event, however wild", () => {
    fc.assert(fc.property(event, (value) => contestEventSchema.safeParse(value).success), { numRuns: 500 });
  });

  it("is accepted by the schema: every command, however wild", () => {
    fc.assert(fc.property(command, (value) => contestCommandSchema.safeParse(value).success), { numRuns: 500 });
  });

  it("is drawn by the arbitraries under each of the 24 names", () => {
    const names = new Set(fc.sample(event, { numRuns: 1000, seed: 1 }).map(({ type }) => type));
    expect([...names].sort()).toEqual(Object.keys(EVENT_DATA).sort());
  });
});

describe("a log that travels as JSON", () => {
  it("comes back byte for byte, key order included", () => {
    fc.assert(
      fc.property(log, (events) => {
        const written = JSON.stringify(events);
        const parsed = parseEvents(JSON.parse(written));
        expect(parsed.ok && JSON.stringify(parsed.events)).toBe(written);
      }),
    );
  });

  it("comes back byte for byte when its keys are in another order than the types'", () => {
    const written = '[{"data":{"on":"2022-06-20","to":"KZ-10","applicationId":"__proto__"},"type":"ApplicationForwarded"}]';
    const parsed = parseEvents(JSON.parse(written));
    expect(parsed.ok && JSON.stringify(parsed.events)).toBe(written);
  });

  it("gives the events themselves, not copies", () => {
    fc.assert(
      fc.property(log, (events) => {
        const parsed = parseEvents(events);
        return parsed.ok && parsed.events.length === events.length && parsed.events.every((value, index) => value === events[index]);
      }),
    );
  });

  it("says the same a line each, as one array, and as one array over many lines", () => {
    fc.assert(
      fc.property(log, (events) => {
        const expected = { ok: true, events: JSON.parse(JSON.stringify(events)) as unknown };
        expect(parseEventsText(events.map((value) => `${JSON.stringify(value)}\r\n`).join("\n"))).toEqual(expected);
        expect(parseEventsText(JSON.stringify(events))).toEqual(expected);
        expect(parseEventsText(`\uFEFF\n${JSON.stringify(events, undefined, 2)}\n`)).toEqual(expected);
      }),
    );
  });
});
