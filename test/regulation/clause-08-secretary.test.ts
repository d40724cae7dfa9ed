// Clause 8: what the secretaries of the commissions do.
import { decide, replay } from "uzdik";
import { parseEvents } from "uzdik/schema";
import { lawfulContest, without } from "uzdik/testing";
import { expect } from "vitest";
import { regulation } from "./clause.js";

regulation("N8", {
  "N8.1": () => {
    const filed = lawfulContest().find(({ type }) => type === "ApplicationFiled");
    expect(parseEvents([filed])).toMatchObject({ ok: true });
    const unreceived: unknown = JSON.parse(JSON.stringify(filed).replace(/,?"receivedAt":"[^"]*"/u, ""));
    expect(parseEvents([unreceived])).toMatchObject({ ok: false, issues: [{ path: "[0].data.filing.receivedAt" }] });
  },
  "N8.2": () => {
    const checked = lawfulContest({ applications: { "KZ-35": 1 }, until: "scored" });
    const scored = checked.findLast(({ type }) => type === "ApplicationScored");
    if (scored?.type !== "ApplicationScored") throw new Error("a lawful contest is scored");
    const { applicationId, sessionId, sheet } = scored.data;
    const command = { type: "ScoreApplication", data: { applicationId, sessionId, sheet } } as const;
    const unheld = without(without(checked, "ApplicationScored"), "SessionHeld");
    expect(decide(replay(without(checked, "ApplicationScored")), command)).toMatchObject({ kind: "accepted", findings: [] });
    expect(decide(replay(unheld), command)).toMatchObject({ kind: "refused", findings: [{ rule: "record/unknown-reference" }] });
  },
});
