import fc from "fast-check";
import { plainDate } from "uzdik/calendar";
import { describeDuty, describeFinding } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { replay } from "../../src/contest/evolve.js";
import type { FindingFacts } from "../../src/record/finding.js";
import { log } from "../arbitraries.js";
import { LANGUAGES, wordsOf } from "./expected.js";

const DEBRIS = /undefined|\[object|\(\)|«»|“”/u;
/** Ids that are printed as they are. */
const PLAIN = /^[\p{L}\p{N} .,–«»“”'-]+$/u;
/** Moments are told by the clocks of the place, which the fixtures of 2022 test. */
const withoutMoments = ({ at: _, postedAt: __, ...facts }: FindingFacts): FindingFacts => facts;

describe("whatever was recorded", () => {
  it("each finding and duty of its audit is told in each language, with all its facts", () => {
    fc.assert(
      fc.property(log, (events) => {
        const report = audit(replay(events), plainDate("2026-12-31"));
        for (const language of LANGUAGES) {
          for (const finding of report.findings) {
            const text = describeFinding(finding, language);
            expect(text).toMatch(/^\p{Lu}.*\.$/u);
            expect(text).not.toMatch(DEBRIS);
            const told = text.toLowerCase();
            for (const facts of [finding.facts, ...(finding.facts.others ?? [])]) {
              for (const words of wordsOf(withoutMoments(facts), finding.subject, language)) {
                if (PLAIN.test(words)) expect(told).toContain(words.toLowerCase());
              }
            }
          }
          for (const duty of report.duties) {
            const text = describeDuty(duty, language);
            expect(text).toMatch(/^\p{Lu}.*\.$/u);
            expect(text).not.toMatch(DEBRIS);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
