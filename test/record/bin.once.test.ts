import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBin } from "../../src/record/bin.js";
import { bin } from "../arbitraries.js";

describe("a business identification number", () => {
  it("is accepted with the right check digit, for numbers in public registers", () => {
    expect(isBin("940140000385")).toBe(true);
    expect(isBin("971240001315")).toBe(true);
  });

  it("is checked with the shifted weights where the first ones give ten", () => {
    expect(isBin("990340000504")).toBe(true);
    expect(isBin("990340000500")).toBe(false);
  });

  it("is refused with every check digit where both weights give ten", () => {
    for (const digit of ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]) expect(isBin(`99034000053${digit}`)).toBe(false);
  });

  it("is refused with any check digit but its own", () => {
    fc.assert(
      fc.property(bin, fc.integer({ min: 1, max: 9 }), (number, shift) => {
        const other = (Number(number.slice(11)) + shift) % 10;
        return isBin(number) && !isBin(`${number.slice(0, 11)}${other}`);
      }),
    );
  });

  it("is refused unless it is a text of twelve digits", () => {
    for (const value of ["", "94014000038", "9401400003855", "94014000038x", "٩40140000385", " 940140000385", 940140000385, null, undefined, ["9"]]) {
      expect(isBin(value)).toBe(false);
    }
  });

  it("is refused with another sign among the digits, or a thirteenth, even where the sum comes out by chance", () => {
    for (const value of ["-94014000031", "94014/000380", "94014:000380", "x940140000270", "9401400003855"]) expect(isBin(value)).toBe(false);
  });
});
