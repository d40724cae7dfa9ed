import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareInstants, instant, isInstant, toEpochMs, writeInstant } from "../../src/calendar/instant.js";

describe("a moment", () => {
  it.each([
    "2022-06-15T18:30:00Z",
    "2022-06-15T18:30:00+06:00",
    "2022-06-15T00:00:00-03:30",
    "2022-06-15T23:59:59.9Z",
    "2022-06-15T23:59:59.123456789012345678Z",
    "2024-02-29T00:00:00+23:59",
    "2022-06-15T18:30:00-00:00",
    "0002-01-01T00:00:00Z",
    "9998-12-31T23:59:59.999Z",
  ])("%s is one", (text) => {
    expect(isInstant(text)).toBe(true);
    expect(instant(text)).toBe(text);
    expect(toEpochMs(instant(text))).toBe(Date.parse(text.replace(/(\.\d{3})\d+/u, "$1")));
  });

  it.each([
    ["2022-06-15T18:30:00", "no offset"],
    ["2022-06-15T18:30Z", "no seconds"],
    ["2022-06-15", "a day"],
    ["2022-06-15 18:30:00Z", "no T"],
    ["2022-06-15t18:30:00Z", "a small t"],
    ["2022-06-15T18:30:00z", "a small z"],
    ["2022-02-30T18:30:00Z", "a day that does not exist"],
    ["0000-01-01T00:00:00Z", "a year that does not exist"],
    ["2022-06-15T24:00:00Z", "hour 24"],
    ["2022-06-15T18:60:00Z", "minute 60"],
    ["2022-06-15T18:30:60Z", "a leap second"],
    ["2022-06-15T18:30:00.Z", "a point without digits"],
    ["2022-06-15T18:30:00,5Z", "a comma"],
    ["2022-06-15T18:30:00+6:00", "an hour of one digit in the offset"],
    ["2022-06-15T18:30:00+0600", "an offset without its colon"],
    ["2022-06-15T18:30:00+06", "an offset of hours"],
    ["2022-06-15T18:30:00+06-00", "an offset with a wrong separator"],
    ["2022-06-15T18:30:00+24:00", "an offset of a day"],
    ["2022-06-15T18:30:00+06:60", "an offset of 60 minutes"],
    ["2022-06-15T18:30:00 06:00", "no sign"],
    ["2022-06-15T18:30:00ZZ", "more after the end"],
    ["2022-06-15T18:30:00+06:00Z", "two offsets"],
    [" 2022-06-15T18:30:00Z", "a blank before"],
    ["2022-06-15T18:30:00Z ", "a blank after"],
    ["2022-06-15T1a:30:00Z", "a letter for a digit"],
    ["2022-06-15T18-30:00Z", "a wrong separator"],
    ["2022-06-15T18:30-00Z", "a wrong separator"],
    ["0001-12-31T23:59:59Z", "the year 1"],
    ["9999-01-01T00:00:00Z", "the year 9999"],
    ["", "nothing"],
  ])("%j is none: %s", (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => instant(text)).toThrow(
      new RangeError(`Expected a moment that exists, as YYYY-MM-DDThh:mm:ssZ or with +hh:mm, got "${text}".`),
    );
  });

  it.each<unknown>([undefined, null, 0, new Date(0), ["2022-06-15T18:30:00Z"]])("%j is none, not being text", (value) => {
    expect(isInstant(value)).toBe(false);
    expect(() => instant(value as string)).toThrow(RangeError);
  });

  it("is the same by our arithmetic and by the runtime's", () => {
    const offset = fc.oneof(fc.constant("Z"), fc.tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 1439 })).map(([sign, minutes]) =>
      `${sign}${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`));
    const date = fc.date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(date, offset, (at, zone) => {
        const text = at.toISOString().replace("Z", zone);
        expect(toEpochMs(instant(text))).toBe(Date.parse(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("is floored to the millisecond, also before 1970", () => {
    expect(toEpochMs(instant("1970-01-01T00:00:00.0019Z"))).toBe(1);
    expect(toEpochMs(instant("1969-12-31T23:59:59.9999Z"))).toBe(-1);
    expect(toEpochMs(instant("1969-12-31T23:59:59.5Z"))).toBe(-500);
  });
});

describe("which of two moments came first", () => {
  it.each([
    ["2022-06-15T18:30:00Z", "2022-06-15T18:30:01Z", -1],
    ["2022-06-15T18:30:00+06:00", "2022-06-15T18:30:00+05:00", -1],
    ["2022-06-15T18:30:00+06:00", "2022-06-15T12:30:00Z", 0],
    ["2022-06-15T18:30:00.1Z", "2022-06-15T18:30:00.100000Z", 0],
    ["2022-06-15T18:30:00Z", "2022-06-15T18:30:00.000000Z", 0],
    ["2022-06-15T18:30:00Z", "2022-06-15T18:30:00.0000001Z", -1],
    ["2022-06-15T18:30:00.0001Z", "2022-06-15T18:30:00.00009Z", 1],
    ["2022-06-15T18:30:00.1234567+06:00", "2022-06-15T12:30:00.1234568Z", -1],
    ["2022-06-15T18:30:00.12345678901234567890Z", "2022-06-15T18:30:00.12345678901234567891Z", -1],
  ])("%s against %s: %i", (a, b, sign) => {
    expect(Math.sign(compareInstants(instant(a), instant(b)))).toBe(sign);
    expect(Math.sign(compareInstants(instant(b), instant(a)))).toBe(0 - sign);
  });
});

describe("a moment written with an offset", () => {
  it.each([
    [Date.UTC(2022, 5, 15, 18), 360, "2022-06-16T00:00:00+06:00"],
    [Date.UTC(2022, 5, 15, 18, 5, 9, 7), 300, "2022-06-15T23:05:09.007+05:00"],
    [Date.UTC(2022, 5, 15, 18, 5, 9), 300, "2022-06-15T23:05:09+05:00"],
    [-1, 0, "1969-12-31T23:59:59.999+00:00"],
  ])("%d and %i minutes are %s", (ms, offset, text) => {
    expect(writeInstant(ms, offset)).toBe(text);
  });

  it("is the moment it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }), fc.constantFrom(0, 300, 330, 360), (ms, offset) => {
        expect(toEpochMs(instant(writeInstant(ms, offset)))).toBe(ms);
      }),
    );
  });

  it.each([0.5, NaN, Infinity])("is not to be had of %d milliseconds", (ms) => {
    expect(() => writeInstant(ms, 300)).toThrow(new RangeError(`Expected a whole number of milliseconds since 1970, got "${ms}".`));
  });
});
