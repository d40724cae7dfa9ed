import { audit, DEFAULT_READINGS, emptyContest, plainDate, READING_REGISTER, type Readings } from "uzdik";
import { describe, expect, it } from "vitest";
import { Consultation, readingsOf } from "../../src/regulation/context.js";

/** The readings that a report is made under when the caller, of plain JavaScript perhaps, states these. */
function under(stated: unknown): Readings {
  return audit(emptyContest, plainDate("2022-06-01"), { readings: stated as Partial<Readings> }).readings;
}

describe("the readings that are stated", () => {
  it("stand over the defaults, one that is undefined like one that is not stated", () => {
    expect(under({ "points-scale": "binary", "evidence": undefined })).toStrictEqual({ ...DEFAULT_READINGS, "points-scale": "binary" });
  });

  it("are none that the register does not have: the refusal lists those it has", () => {
    const known = READING_REGISTER.map(({ id }) => id).join(", ");
    for (const id of ["points", "constructor", ""]) {
      expect(() => under({ [id]: "graded" })).toThrow(new RangeError(`context.readings: expected one of ${known}; got "${id}"`));
    }
  });

  it("are of the options that the register has: the refusal lists those of the reading", () => {
    expect(() => under({ "evidence": "all" })).toThrow(
      new RangeError('context.readings["evidence"]: expected one of some, each-criterion, optional; got "all"'),
    );
    expect(() => under({ "evidence": null })).toThrow(/; got null$/u);
  });
});

describe("the readings that were consulted", () => {
  it("are those and no others, in the order of the register whatever order they were asked in", () => {
    const ids = READING_REGISTER.map(({ id }) => id);
    ids.forEach((_, index) => {
      const asked = ids.slice(index, index + 3);
      const consultation = new Consultation();
      for (const each of [...asked].reverse()) expect(consultation.read(each)).toBe(DEFAULT_READINGS[each]);
      expect(readingsOf(consultation.consulted)).toStrictEqual(asked);
    });
    expect(readingsOf(0)).toStrictEqual([]);
  });
});
