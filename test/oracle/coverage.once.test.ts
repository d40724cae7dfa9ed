import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ContestEvent, EventType } from "../../src/record/events.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { ORDER, oracleAudit } from "./audit.js";
import { auditedContest, readingsArbitrary } from "./contests.js";

/** Enough for the rarest fault; with `ORACLE_COUNTS` set the run prints how often each rule is broken and kept. */
const SAMPLES = 2_000;

/** Which acts a constraint judges: a contest that has them, and no finding of the rule, keeps it. */
const JUDGES: Partial<Record<RuleId, readonly EventType[]>> = {
  "record/unknown-reference": ["DocumentsChecked", "ApplicationScored", "FinalistsDecided", "WinnersDecided"],
  "record/chronology": ["ApplicationScored", "MinutesSigned", "InterviewHeld", "WinnersDecided"],
  "record/withdrawn": ["ApplicationWithdrawn"],
  "announcement/once": ["ContestAnnounced"],
  "announcement/both-channels": ["ContestAnnounced"],
  "announcement/two-weeks": ["ContestAnnounced"],
  "commission/approving-authority": ["CommissionFormed"],
  "commission/seven-members": ["CommissionFormed"],
  "commission/chair-by-office": ["CommissionFormed"],
  "commission/chair-seat": ["CommissionFormed"],
  "commission/secretary-apart": ["CommissionFormed"],
  "commission/secretary-from-agency": ["CommissionFormed"],
  "commission/members-from-agency": ["CommissionFormed"],
  "commission/formed-before-intake": ["CommissionFormed", "ApplicationFiled"],
  "session/commission-approved": ["CommissionFormed", "ApplicationScored"],
  "session/own-commission": ["ApplicationScored", "InterviewHeld", "FinalistsDecided", "WinnersDecided"],
  "session/members-only": ["SessionHeld"],
  "session/quorum": ["ApplicationScored", "FinalistsDecided", "WinnersDecided"],
  "session/ballots": ["FinalistsDecided", "WinnersDecided"],
  "session/minutes-signatories": ["MinutesSigned"],
  "intake/contest-open": ["ApplicationFiled"],
  "intake/not-premature": ["ApplicationFiled"],
  "intake/one-per-provider": ["ApplicationFiled"],
  "intake/region-exists": ["ApplicationFiled"],
  "check/right-commission": ["DocumentsChecked"],
  "check/after-intake": ["DocumentsChecked"],
  "check/outcome": ["DocumentsChecked"],
  "selection/admitted-only": ["ApplicationScored"],
  "selection/sheet": ["ApplicationScored"],
  "selection/violation-scores-zero": ["ApplicationScored"],
  "selection/all-or-nothing": ["ApplicationScored"],
  "selection/reason-below-maximum": ["ApplicationScored"],
  "selection/passed": ["ApplicationScored"],
  "interview/selected-only": ["InterviewHeld"],
  "interview/online-basis": ["InterviewHeld"],
  "interview/both-defences": ["InterviewHeld"],
  "finalists/once": ["FinalistsDecided", "MaterialsHandedOff"],
  "finalists/interviewed-only": ["FinalistsDecided"],
  "finalists/at-most-three": ["FinalistsDecided"],
  "finalists/three-if-available": ["FinalistsDecided"],
  "finalists/by-ballots": ["FinalistsDecided"],
  "finalists/published-as-decided": ["FinalistsPublished"],
  "handoff/after-decision": ["MaterialsHandedOff"],
  "handoff/complete": ["MaterialsHandedOff"],
  "final/finalists-only": ["FinalInterviewHeld"],
  "final/after-handoff": ["FinalInterviewHeld"],
  "final/correction-before-interview": ["MaterialsCorrected", "FinalInterviewHeld"],
  "winners/once": ["WinnersDecided"],
  "winners/interviewed": ["WinnersDecided"],
  "winners/three": ["WinnersDecided"],
  "winners/fewer-than-three": ["WinnersDecided"],
  "winners/by-ballots": ["WinnersDecided"],
  "winners/ballots-recorded": ["WinnersDecided"],
  "award/winners-only": ["DiplomaAwarded"],
};

function has(events: readonly ContestEvent[], type: EventType): boolean {
  return events.some((event) => event.type === type);
}

describe("the random contests", () => {
  const broken = new Map<RuleId, number>();
  const kept = new Map<RuleId, number>();
  const add = (counts: Map<RuleId, number>, rule: RuleId): void => void counts.set(rule, (counts.get(rule) ?? 0) + 1);
  let lawful = 0;
  let withAward = 0;

  beforeAll(() => {
    for (const [{ events, asOf }, readings] of fc.sample(fc.tuple(auditedContest(), readingsArbitrary()), {
      numRuns: SAMPLES,
      seed: 2022,
    })) {
      const { findings, duties } = oracleAudit(events, asOf, readings);
      if (findings.length === 0) lawful += 1;
      if (has(events, "DiplomaAwarded")) withAward += 1;
      for (const rule of ORDER) {
        const judged = JUDGES[rule];
        const mine = duties.filter((duty) => duty.rule === rule);
        const isBroken = findings.some((finding) => finding.rule === rule) || mine.some((duty) => duty.status === "open");
        if (isBroken) add(broken, rule);
        else if (
          judged === undefined ? mine.some((duty) => duty.status === "performed") : judged.every((type) => has(events, type))
        ) {
          add(kept, rule);
        }
      }
    }
    if (process.env["ORACLE_COUNTS"] === undefined) return;
    for (const rule of ORDER)
      console.log(rule.padEnd(45), String(broken.get(rule) ?? 0).padStart(5), String(kept.get(rule) ?? 0).padStart(5));
    console.log("lawful", lawful, "with award", withAward);
  }, 300_000);

  it.each(ORDER)("break %s now and keep it then", (rule) => {
    expect(broken.get(rule) ?? 0).toBeGreaterThan(9);
    expect(kept.get(rule) ?? 0).toBeGreaterThan(9);
  });

  it("are lawful now and then, and often go all the way", () => {
    expect(lawful).toBeGreaterThan(9);
    expect(withAward).toBeGreaterThan(SAMPLES / 4);
  });
});
