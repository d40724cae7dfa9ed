import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  admission,
  elect,
  intakeDeadline,
  documentCheckDeadline,
  handoffDeadline,
  invitationDeadline,
  regionsOn,
  resolveMotion,
} from "../../src/index.js";
import type { Ballot } from "../../src/record/session.js";
import { day as someDay, filing, moment, provider, region } from "../arbitraries.js";
import { oracleAdmission } from "./admission.js";
import { readingsArbitrary } from "./contests.js";
import { day, localDay, midnightAfter, moment as momentOf, workingDaysLater } from "./days.js";
import { checkTerm, closesAt, intakeOfNotices } from "./deadlines.js";
import { oracleElect, oracleMotion, type OracleVote } from "./votes.js";

const PARAMETERS = { numRuns: Number(process.env["ORACLE_RUNS"] ?? 2_000), seed: Number(process.env["ORACLE_SEED"] ?? 22) };
const VOTERS = ["chair", "p1", "p2", "p3", "p4", "p5", "p6"];

/** What a function answers, or that it refuses its input as out of range. */
function answerOf<T>(ask: () => T): T | "RangeError" {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return "RangeError";
    throw error;
  }
}

const votes: fc.Arbitrary<readonly OracleVote[]> = fc.array(
  fc.record({ voter: fc.constantFrom(...VOTERS), vote: fc.constantFrom("for", "against", "abstain") }),
  { maxLength: 7 },
);
const votesOfEach: fc.Arbitrary<readonly OracleVote[]> = fc
  .array(fc.constantFrom("for", "against", "abstain"), { minLength: 1, maxLength: 7 })
  .map((cast) => cast.map((vote, place) => ({ voter: VOTERS[place] ?? "nobody", vote })));

const choices = (maxLength: number): fc.Arbitrary<readonly string[]> =>
  fc.shuffledSubarray(["a", "b", "c", "d", "e"], { maxLength });
const ballotsOfEach: fc.Arbitrary<readonly Ballot[]> = fc
  .array(choices(3), { maxLength: 7 })
  .map((cast) => cast.map((names, place) => ({ voter: VOTERS[place] ?? "nobody", choices: names })));
const anyBallots: fc.Arbitrary<readonly Ballot[]> = fc.array(
  fc.record({
    voter: fc.constantFrom(...VOTERS),
    choices: fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 4 }),
  }),
  { maxLength: 5 },
);

describe("the library and the second opinion on single steps", () => {
  it("resolve the same motions", () => {
    fc.assert(
      fc.property(fc.oneof(votes, votesOfEach), fc.constantFrom(...VOTERS), readingsArbitrary(), (cast, chair, readings) => {
        expect(answerOf(() => resolveMotion(cast, chair, { readings }))).toEqual(
          answerOf(() => oracleMotion(cast, chair, readings)),
        );
      }),
      PARAMETERS,
    );
  });

  it("elect the same candidates", () => {
    const terms = fc.record({
      candidates: fc.shuffledSubarray(["a", "b", "c", "d", "e"], { minLength: 1 }),
      places: fc.integer({ min: 1, max: 4 }),
      chair: fc.constantFrom(...VOTERS),
    });
    fc.assert(
      fc.property(fc.oneof(ballotsOfEach, ballotsOfEach, anyBallots), terms, readingsArbitrary(), (cast, election, readings) => {
        const oracle = answerOf(() => oracleElect(cast, election, readings));
        const library = answerOf(() => elect(cast, election, { readings }));
        if (typeof oracle === "string" || typeof library === "string") {
          expect(library).toBe(oracle);
          return;
        }
        const { tally, ...outcome } = library;
        expect(outcome).toEqual(oracle);
        expect(
          tally.every(
            ({ candidate, votes: number }) => number === cast.filter((ballot) => ballot.choices.includes(candidate)).length,
          ),
        ).toBe(true);
      }),
      PARAMETERS,
    );
  });

  it("admit the same applicants", () => {
    const webPostedAt = fc.constantFrom(
      ..."2022-06-01 2022-02-21 2022-04-25".split(" ").map((posted) => momentOf(`${posted}T04:00:00Z`)),
    );
    fc.assert(
      fc.property(
        provider,
        fc.array(filing, { maxLength: 4 }),
        region,
        webPostedAt,
        readingsArbitrary(),
        (who, filings, code, posted, readings) => {
          const intake = intakeDeadline({ webPostedAt: posted }, code, { readings });
          expect(admission(who, filings, intake, { readings })).toEqual(
            oracleAdmission(who, filings, Date.parse(intake.closesAt), readings),
          );
        },
      ),
      PARAMETERS,
    );
  });

  it("count the same terms", () => {
    fc.assert(
      fc.property(
        moment,
        fc.option(moment, { nil: undefined }),
        someDay,
        region,
        readingsArbitrary(),
        (posted, social, from, code, readings) => {
          fc.pre(
            localDay(posted, "KZ-71") < day("2026-12-01") &&
              (social === undefined || localDay(social, "KZ-71") < day("2026-12-01")),
          );
          const notices = social === undefined ? { webPostedAt: posted } : { webPostedAt: posted, socialPostedAt: social };
          const intake = intakeDeadline(notices, code, { readings });
          const expected = intakeOfNotices(posted, social, readings);
          expect(intake).toMatchObject({
            startsOn: expected.startsOn,
            nominalLastDay: expected.nominalLastDay,
            lastDay: expected.lastDay,
          });
          expect(Date.parse(intake.closesAt)).toBe(closesAt(expected.lastDay, code, readings));
          expect(documentCheckDeadline(intake, code, { readings })).toMatchObject(checkTerm(expected, readings));
          for (const [deadline, count] of [
            [invitationDeadline, 5],
            [handoffDeadline, 3],
          ] as const) {
            const lastDay = workingDaysLater(from, count);
            expect(deadline(from, code, { readings })).toMatchObject({ startsOn: from, lastDay, nominalLastDay: lastDay });
            expect(Date.parse(deadline(from, code, { readings }).closesAt)).toBe(midnightAfter(lastDay, code));
          }
        },
      ),
      PARAMETERS,
    );
  });

  it("know the same regions before and after 8 June 2022", () => {
    expect(regionsOn(day("2022-06-07")).length).toBe(17);
    expect(regionsOn(day("2022-06-08")).length).toBe(20);
  });
});
