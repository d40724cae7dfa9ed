// The heading: «Бекітемін», with date and signature left blank.
import { NORMS } from "uzdik";
import { fingerprintOf } from "uzdik/text";
import { lawfulContest } from "uzdik/testing";
import { expect } from "vitest";
import { regulation } from "./clause.js";

regulation("H", {
  H: () => {
    expect(NORMS[0].id).toBe("H");
    expect(fingerprintOf("H")).toMatch(/^[0-9a-f]{64}$/u);
    // The first act of a contest is the notice of clause 11, not the approval.
    expect(lawfulContest()[0]?.type).toBe("ContestAnnounced");
  },
});
