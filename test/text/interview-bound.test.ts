import { describeFinding } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { findingOf } from "../given.js";
import { DAYS, lawfulContest } from "../lawful-contest.js";

/** One application, invited in time and interviewed after the fifth working day. */
const finding = findingOf(lawfulContest({ applications: { "KZ-35": 1 } }), "interview/invited-within-five-working-days", {
  readings: { "invitation-bounds": "interview" },
});

describe("the five working days, read as bounding the interview", () => {
  it("a late interview is called an interview, and not an invitation", () => {
    expect(finding.facts).toMatchObject({ act: "InterviewHeld", on: DAYS.interviewed });
    expect(describeFinding(finding, "en")).toContain("was interviewed only on 8 July 2022");
    expect(describeFinding(finding, "ru")).toContain("Собеседование с участником");
    expect(describeFinding(finding, "kk")).toContain("қатысушымен әңгімелесу");
  });
});
