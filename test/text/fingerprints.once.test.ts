import { NORMS } from "uzdik";
import { fingerprintOf } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { FINGERPRINTS, isDocumentPart } from "../../src/regulation/fingerprints.js";

describe("the fingerprint of a norm", () => {
  it.each(NORMS.filter(({ kind }) => kind !== "absent").map(({ id }) => id))("%s is that of the clause it stands in", (id) => {
    const part = /^[A-Z]\d*/u.exec(id)?.[0] ?? "";
    expect(FINGERPRINTS).toHaveProperty(part, fingerprintOf(id));
    expect(fingerprintOf(id)).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("is none where there is no wording", () => {
    expect(fingerprintOf("N10")).toBeUndefined();
    for (const part of ["N10", "N5.1", "N25", "", "constructor"]) expect(isDocumentPart(part)).toBe(false);
  });
});
