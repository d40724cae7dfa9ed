// Clause 10: there is none.
import { NORMS } from "uzdik";
import { fingerprintOf } from "uzdik/text";
import { expect } from "vitest";
import { regulation } from "./clause.js";

regulation("N10", {
  N10: () => {
    expect(NORMS.filter(({ kind }) => kind === "absent").map(({ id }) => id)).toEqual(["N10"]);
    expect(fingerprintOf("N10")).toBeUndefined();
  },
});
