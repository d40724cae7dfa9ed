// Clause 5: the regional commission, its composition, its sessions, its minutes.
import { compositionFindings } from "uzdik";
import { commissionOf } from "uzdik/testing";
import { expect } from "vitest";
import { AFFILIATIONS } from "./affiliations.js";
import { regulation } from "./clause.js";

regulation("N5", {
  "N5.3": () => {
    const lawful = commissionOf("KZ-35");
    for (const affiliation of AFFILIATIONS) {
      const members = lawful.members.map((member) => ({ ...member, affiliation }));
      expect(compositionFindings("KZ-35", { ...lawful, members })).toEqual([]);
    }
  },
});
