import fc from "fast-check";
import { auditLog, decide, plainDate, replay, type ContestEvent, type Finding } from "uzdik";
import { corrected } from "uzdik/testing";
import { expect, it } from "vitest";
import {
  checked,
  diplomaAwarded,
  filed,
  finalInterviewed,
  finalistsDecided,
  finalistsPublished,
  formed,
  forwarded,
  handedOff,
  held,
  interviewed,
  invited,
  posted,
  scored,
  signed,
  socialNotice,
  supplemented,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { commandOf, readingsArbitrary } from "../oracle/contests.js";
import { at, filingOf, providerOf, sevenOf } from "../lawful-contest.js";

const END = plainDate("2027-12-31");
const IDS = ["a", "b", "c", "d"];

const id = fc.constantFrom(...IDS);
const ids = fc.oneof(fc.shuffledSubarray(IDS), fc.array(id, { maxLength: 4 }));
const region = fc.constantFrom("KZ-10" as const, "KZ-35" as const, "KZ-71" as const);
const commission = fc.oneof(region, fc.constant("republican" as const));
const session = fc.constantFrom("s", "t", "u");
const day = fc.constantFrom("2022-06-01", "2022-06-15", "2022-06-20", "2022-06-24", "2022-07-04", "2022-07-08", "2022-07-20");
const moment = day.map((on) => at(plainDate(on)));
const ballots = fc.option(
  fc
    .tuple(commission, fc.array(ids, { minLength: 1, maxLength: 4 }))
    .map(([of, choices]) => choices.map((chosen, voter) => ({ voter: sevenOf(of)[voter] ?? "a guest", choices: chosen }))),
  { nil: undefined },
);

/** Any act at all, of a few applications, commissions and sessions: most of them never were, or are another's. */
const act: fc.Arbitrary<ContestEvent> = fc.oneof(
  { weight: 1, arbitrary: moment.map((webPostedAt) => posted(webPostedAt, { statedLastDay: plainDate("2022-06-15") })) },
  { weight: 1, arbitrary: moment.map(socialNotice) },
  {
    weight: 4,
    arbitrary: fc.tuple(commission, commission, day).map(([of, others, on]) => {
      const { members } = formed(others).data.commission;
      return formed(of, { approvedOn: plainDate(on), members });
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(id, region, region, moment)
      .map(([of, commissionId, home, receivedAt]) => filed(of, { commissionId, provider: providerOf(1, home), filing: { receivedAt } })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(id, moment)
      .map(([of, receivedAt]) => supplemented(of, { ...filingOf(providerOf(1, "KZ-35")), receivedAt })),
  },
  { weight: 4, arbitrary: fc.tuple(id, region, day).map(([of, to, on]) => forwarded(of, to, on)) },
  { weight: 3, arbitrary: fc.tuple(id, day).map(([of, on]) => withdrawn(of, on)) },
  { weight: 3, arbitrary: fc.tuple(id, day, fc.boolean()).map(([of, on, late]) => checked(of, on, late ? ["late"] : [])) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(session, commission, day, fc.nat({ max: 7 }))
      .map(([of, by, on, present]) => held(of, by, on, sevenOf(by).slice(0, present))),
  },
  { weight: 2, arbitrary: fc.tuple(session, commission, day).map(([of, by, on]) => signed(of, by, on)) },
  { weight: 4, arbitrary: fc.tuple(id, session, fc.nat({ max: 1 })).map(([of, on, point]) => scored(of, on, [5, 5, 5, point, 0, 0])) },
  { weight: 2, arbitrary: fc.tuple(id, day, day).map(([of, on, interviewOn]) => invited(of, on, interviewOn)) },
  { weight: 4, arbitrary: fc.tuple(id, session).map(([of, on]) => interviewed(of, on)) },
  { weight: 6, arbitrary: fc.tuple(region, session, ids, ballots).map((decision) => finalistsDecided(...decision)) },
  { weight: 2, arbitrary: fc.tuple(ids, day).map(([named, on]) => finalistsPublished(named, on)) },
  { weight: 4, arbitrary: fc.tuple(region, ids, day).map(([of, sent, on]) => handedOff(of, sent, on)) },
  { weight: 2, arbitrary: fc.tuple(id, day).map(([of, on]) => corrected(of, on)) },
  { weight: 4, arbitrary: fc.tuple(id, session).map(([of, on]) => finalInterviewed(of, on)) },
  { weight: 5, arbitrary: fc.tuple(session, ids, ballots).map((decision) => winnersDecided(...decision)) },
  { weight: 2, arbitrary: fc.tuple(id, day).map(([of, on]) => diplomaAwarded(of, on)) },
);

/** An application stays the same subject though it is forwarded to another commission. */
const whose = ({ rule, subject }: Finding): string =>
  JSON.stringify([rule, subject.kind === "application" ? subject.applicationId : subject]);

const OPENING = [posted(), socialNotice(), formed("KZ-35"), formed("KZ-71"), formed("republican")];

it("whatever is recorded, a command is told exactly what the audit of the record with its act tells of that act", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<readonly ContestEvent[]>([], OPENING),
      fc.array(act, { minLength: 4, maxLength: 16 }),
      readingsArbitrary(),
      (opening, acts, readings) => {
        const log = [...opening, ...acts];
        for (const [place, event] of log.entries()) {
          const before = log.slice(0, place);
          const decision = decide(replay(before), commandOf(event), { readings });
          // What is refused shows no event: of a check and of ballots it is not known then what the library made of them.
          const computed = event.type === "DocumentsChecked" || "ballots" in event.data;
          if (decision.kind === "undetermined" || (decision.kind === "refused" && computed)) continue;
          const after = [...before, ...(decision.kind === "accepted" ? decision.events : [event])];
          const { findings } = auditLog(after, END, { readings });
          expect(decision.findings.map(whose)).toStrictEqual(findings.filter((finding) => finding.event === place).map(whose));
        }
      },
    ),
    { numRuns: 400 },
  );
});
