// Clause 7: the republican commission, its composition, its sessions, its decision.
import { compositionFindings } from "uzdik";
import { commissionOf } from "uzdik/testing";
import { expect } from "vitest";
import { AFFILIATIONS } from "./affiliations.js";
import { regulation } from "./clause.js";

regulation("N7", {
  "N7.4": () => {
    const lawful = commissionOf("republican");
    for (const affiliation of AFFILIATIONS) {
      const members = lawful.members.map((member) => ({ ...member, affiliation }));
      expect(compositionFindings("republican", { ...lawful, members })).toEqual([]);
    }
  },
});
