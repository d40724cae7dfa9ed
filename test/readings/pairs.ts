import {
  audit,
  plainDate,
  replay,
  resolveMotion,
  type ApplicationId,
  type ContestEvent,
  type Filing,
  type PlainDate,
  type ReadingId,
  type Readings,
  type RegionCode,
  type RuleId,
  type ScoreSheet,
  type Vote,
} from "uzdik";
import { altered, at, chairOf, DAYS, filingOf, idOf, lawfulContest, of, providerOf, reportOf, sevenOf, sheetOf } from "../lawful-contest.js";

/** Two cases that a disputed reading tells apart: under some of its options the same comes of both, under others not. */
export interface Pair {
  readonly reading: ReadingId;
  readonly what: string;
  /** What comes of the first and of the second, by option. */
  readonly answers: { readonly [option: string]: readonly [string, string] };
  /** Other readings that tell them apart as well: no record keeps them out of it. */
  readonly also?: readonly ReadingId[];
  readonly outcomes: (readings: Partial<Readings>) => readonly [string, string];
  /** The records, and the rule that one of them keeps and the other breaks; a motion is in no record. */
  readonly audited?: { readonly rule: RuleId; readonly logs: readonly [readonly ContestEvent[], readonly ContestEvent[]] };
}

export const AUDITED_ON = plainDate("2022-12-31");

/** A pair whose records an audit faults by a rule, or does not. */
function auditPair(
  reading: ReadingId,
  rule: RuleId,
  what: string,
  logs: readonly [readonly ContestEvent[], readonly ContestEvent[]],
  answers: Pair["answers"],
  also: readonly ReadingId[] = [],
): Pair {
  const outcome = (log: readonly ContestEvent[], readings: Partial<Readings>): string =>
    audit(replay(log), AUDITED_ON, { readings }).findings.some((finding) => finding.rule === rule) ? "fault" : "kept";
  return { reading, what, answers, also, audited: { rule, logs }, outcomes: (readings) => [outcome(logs[0], readings), outcome(logs[1], readings)] };
}

const ONE = idOf("KZ-35", 1);

/** One application, admitted, however it was filed and checked. */
function admittedAs(filing: Partial<Filing>, checkedOn: PlainDate = DAYS.checked, region: RegionCode = "KZ-35"): ContestEvent[] {
  const log = lawfulContest({ applications: { [region]: 1 }, until: "checked" });
  const refiled = altered(log, "ApplicationFiled", (data) => ({ ...data, filing: { ...filingOf(data.provider), ...filing } }));
  return altered(refiled, "DocumentsChecked", (data) => ({ ...data, on: checkedOn }));
}

function posted(log: readonly ContestEvent[], day: string, socialDay = day): ContestEvent[] {
  const web = altered(log, "ContestAnnounced", () => ({ webPostedAt: at(plainDate(day), "09:00:00") }));
  return altered(web, "SocialNoticePosted", () => ({ postedAt: at(plainDate(socialDay), "09:30:00") }));
}

function heldWith(log: readonly ContestEvent[], sessionId: string, present: number): ContestEvent[] {
  return altered(
    log,
    "SessionHeld",
    ({ session }) => ({ session: { ...session, present: session.present.slice(0, present) } }),
    ({ session }) => session.id === sessionId,
  );
}

function namedBy(log: readonly ContestEvent[], finalists: readonly ApplicationId[]): ContestEvent[] {
  return altered(log, "FinalistsDecided", (data) => ({ ...data, finalists }));
}

function receivedAt(moment: string): Partial<Filing> {
  return { receivedAt: at(plainDate(moment.slice(0, 10)), moment.slice(11)) };
}

function interviewHeldOn(day: PlainDate): ContestEvent[] {
  return altered(
    lawfulContest({ applications: { "KZ-35": 1 }, until: "interviewed" }),
    "SessionHeld",
    ({ session }) => ({ session: { ...session, heldOn: day } }),
    ({ session }) => session.id === "KZ-35/interviews",
  );
}

function handedOffOn(day: PlainDate): ContestEvent[] {
  return altered(lawfulContest({ applications: { "KZ-35": 3 }, until: "handed-off" }), "MaterialsHandedOff", (data) => ({ ...data, dispatchedOn: day }));
}

function scoredWith(sheet: ScoreSheet): ContestEvent[] {
  return altered(lawfulContest({ applications: { "KZ-35": 1 }, until: "scored" }), "ApplicationScored", (data) => ({ ...data, sheet, total: 20, passed: true }));
}

function withViolations({ criteria }: ScoreSheet): ScoreSheet {
  const { "unlawful-documents": documents, "other-violations": violations } = criteria;
  return { criteria: { ...criteria, "unlawful-documents": { ...documents, violation: true }, "other-violations": { ...violations, violation: true } } };
}

/** Three of the city and two of central bodies, all interviewed. */
function capitalNaming(finalists: readonly number[]): ContestEvent[] {
  const log = lawfulContest({ applications: { "KZ-71": 5 }, until: "decided" });
  const central = altered(
    log,
    "ApplicationFiled",
    (data) => ({ ...data, provider: { ...data.provider, kind: "central-state-body" } }),
    (data) => [idOf("KZ-71", 4), idOf("KZ-71", 5)].includes(data.applicationId),
  );
  return namedBy(central, finalists.map((n) => idOf("KZ-71", n)));
}

function ballotsWithChairFor(third: number): ContestEvent[] {
  const choices = (last: number): readonly ApplicationId[] => [1, 2, last].map((n) => idOf("KZ-35", n));
  const ballots = sevenOf("KZ-35").map((voter) => ({ voter, choices: choices(voter === chairOf("KZ-35") ? third : 3) }));
  return altered(lawfulContest({ applications: { "KZ-35": 4 }, until: "decided" }), "FinalistsDecided", (data) => ({ ...data, ballots }));
}

function republicanMembers(agencyEmployee: boolean): ContestEvent[] {
  return altered(
    lawfulContest({ applications: { "KZ-35": 3 }, until: "final" }),
    "CommissionFormed",
    ({ commissionId, commission }) => ({
      commissionId,
      commission: { ...commission, members: commission.members.map((member, place) => ({ ...member, agencyEmployee: agencyEmployee || place === 0 })) },
    }),
    ({ commissionId }) => commissionId === "republican",
  );
}

function interviewedIn(mode: "in-person" | "online"): ContestEvent[] {
  return altered(lawfulContest({ applications: { "KZ-35": 1 }, until: "interviewed" }), "InterviewHeld", (data) => ({ ...data, mode }));
}

function interviewedAndNamed(interviewed: number, finalists: number): ContestEvent[] {
  const ids = Array.from({ length: finalists }, (_, place) => idOf("KZ-35", place + 1));
  return namedBy(lawfulContest({ applications: { "KZ-35": interviewed }, until: "decided" }), ids);
}

function handedOff(files: number): ContestEvent[] {
  const ids = Array.from({ length: files }, (_, place) => idOf("KZ-35", place + 1));
  return altered(lawfulContest({ applications: { "KZ-35": 4 }, until: "handed-off" }), "MaterialsHandedOff", (data) => ({ ...data, applications: ids }));
}

const { email: _, ...withoutEmail } = filingOf(providerOf(1, "KZ-35")).form ?? { representatives: [], consent: true, attachments: [], signed: true };

/** Votes as they were cast, the chair's first: for, against, abstained. */
function motionPair(reading: ReadingId, what: string, votes: readonly [string, string], answers: Pair["answers"]): Pair {
  const CAST: { readonly [sign: string]: Vote["vote"] } = { "+": "for", "-": "against", "0": "abstain" };
  const outcome = (written: string, readings: Partial<Readings>): string =>
    resolveMotion(
      [...written].map((sign, place) => ({ voter: place === 0 ? "chair" : `member ${String(place)}`, vote: CAST[sign]! })),
      "chair",
      { readings },
    ).outcome;
  return { reading, what, answers, outcomes: (readings) => [outcome(votes[0], readings), outcome(votes[1], readings)] };
}

const KEPT = ["kept", "kept"] as const;
const FIRST = ["fault", "kept"] as const;
const SECOND = ["kept", "fault"] as const;

/** For each disputed reading the cases that tell its options apart. */
export const PAIRS: readonly Pair[] = [
  auditPair(
    "posting-day",
    "check/outcome",
    "posted on 1 June: admitted as of the 14th and of the 15th",
    [admittedAs(receivedAt("2022-06-14T10:00:00")), admittedAs(receivedAt("2022-06-15T10:00:00"))],
    { "not-counted": KEPT, "counted": SECOND },
  ),
  auditPair(
    "last-day-off",
    "check/outcome",
    "posted on 25 April, the last day being Victory Day: admitted as of 6 and of 11 May",
    [
      posted(admittedAs(receivedAt("2022-05-06T10:00:00")), "2022-04-25"),
      posted(admittedAs(receivedAt("2022-05-11T10:00:00")), "2022-04-25"),
    ],
    { "rolls-forward": KEPT, "stands": SECOND },
  ),
  auditPair(
    "closing-hour",
    "check/outcome",
    "filed in Atyrau when it is 23:30 in the capital, and an hour later",
    [
      admittedAs({ receivedAt: at(DAYS.intakeLastDay, "22:30:00", "+05:00") }, DAYS.checked, "KZ-23"),
      admittedAs({ receivedAt: at(DAYS.intakeLastDay, "23:30:00", "+05:00") }, DAYS.checked, "KZ-23"),
    ],
    { "commission-midnight": KEPT, "capital-midnight": SECOND },
  ),
  auditPair(
    "timely-by",
    "check/outcome",
    "dispatched on 13 June by post, received on the 14th and on the 20th",
    (["2022-06-14", "2022-06-20"] as const).map((day) =>
      admittedAs({ channel: "post", dispatchedAt: at(plainDate("2022-06-13")), dispatchProven: true, receivedAt: at(plainDate(day)) }),
    ) as [ContestEvent[], ContestEvent[]], // two days, two records
    { dispatch: KEPT, receipt: SECOND },
  ),
  auditPair(
    "term-start",
    "check/outcome",
    "on the web on 1 June, on social networks on the 3rd: admitted as of the 10th and of the 16th",
    [
      posted(admittedAs(receivedAt("2022-06-10T10:00:00")), "2022-06-01", "2022-06-03"),
      posted(admittedAs(receivedAt("2022-06-16T10:00:00")), "2022-06-01", "2022-06-03"),
    ],
    { "web-notice": SECOND, "both-notices": KEPT },
  ),
  auditPair(
    "check-start",
    "check/within-seven-working-days",
    "posted on 21 February, the last day off: checked on 17 and on 18 March",
    [
      posted(admittedAs(receivedAt("2022-02-25T10:00:00"), plainDate("2022-03-17")), "2022-02-21"),
      posted(admittedAs(receivedAt("2022-02-25T10:00:00"), plainDate("2022-03-18")), "2022-02-21"),
    ],
    { "rolled-last-day": KEPT, "nominal-last-day": SECOND },
    // If a last day off stands, there is nothing to roll, and the check starts earlier too.
    ["last-day-off"],
  ),
  auditPair(
    "invitation-bounds",
    "interview/invited-within-five-working-days",
    "invited in time, interviewed on the fifth working day and later",
    [interviewHeldOn(DAYS.invitationLastDay), interviewHeldOn(DAYS.interviewed)],
    { invitation: KEPT, interview: SECOND },
  ),
  auditPair(
    "stage-one-end",
    "handoff/within-three-working-days",
    "decided on 12 July, published on the 13th: handed off on the 15th and on the 18th",
    [handedOffOn(DAYS.handoffLastDay), handedOffOn(plainDate("2022-07-18"))],
    { decision: SECOND, publication: KEPT },
  ),
  auditPair(
    "chair-seat",
    "session/quorum",
    "five and seven present at the selection of a region",
    [
      heldWith(lawfulContest({ applications: { "KZ-35": 1 }, until: "scored" }), "KZ-35/selection", 5),
      heldWith(lawfulContest({ applications: { "KZ-35": 1 }, until: "scored" }), "KZ-35/selection", 7),
    ],
    { "one-of-seven": KEPT, "eighth": FIRST },
  ),
  auditPair(
    "republican-quorum-base",
    "session/quorum",
    "five and seven present at the decision on the winners",
    [
      heldWith(lawfulContest({ applications: { "KZ-35": 3 } }), "republican/decision", 5),
      heldWith(lawfulContest({ applications: { "KZ-35": 3 } }), "republican/decision", 7),
    ],
    { "members": KEPT, "members-and-secretary": FIRST },
    // Eight seats make the same quorum of six.
    ["chair-seat"],
  ),
  motionPair("majority", "two for, one against, two abstaining; and three for, one abstaining", ["0++-0", "0+++-"], {
    "of-present": ["rejected", "adopted"],
    "of-voting": ["adopted", "adopted"],
  }),
  motionPair("decisive-vote", "four for and three against, the chair against and the chair for", ["-++++--", "++++---"], {
    "breaks-ties": ["adopted", "adopted"],
    "prevails": ["rejected", "adopted"],
  }),
  auditPair(
    "decisive-vote",
    "finalists/by-ballots",
    "six ballots alike, the chair's another and the chair's the same",
    [ballotsWithChairFor(4), ballotsWithChairFor(3)],
    { "breaks-ties": KEPT, "prevails": FIRST },
  ),
  auditPair(
    "republican-staff",
    "commission/members-from-agency",
    "members of the republican commission from outside the Agency and from within",
    [republicanMembers(false), republicanMembers(true)],
    { secretary: KEPT, everyone: FIRST },
  ),
  auditPair(
    "applicants",
    "check/outcome",
    "a sole notary and a local body admitted",
    [
      altered(admittedAs({}), "ApplicationFiled", (data) => ({ ...data, provider: { ...data.provider, kind: "individual" } }), of(ONE)),
      admittedAs({}),
    ],
    { "bodies-and-organisations": FIRST, "any-provider": KEPT },
  ),
  auditPair(
    "capital-quota",
    "finalists/at-most-three",
    "three of the city, and two of the city with two of central bodies",
    [capitalNaming([1, 2, 3]), capitalNaming([1, 2, 4, 5])],
    { shared: SECOND, separate: KEPT },
  ),
  auditPair(
    "evidence",
    "check/outcome",
    "admitted with evidence by four of the six criteria, and by all",
    [admittedAs({ report: reportOf(["complaints", "time-limits", "unjustified-refusals", "incomplete-package"]) }), admittedAs({})],
    { "some": KEPT, "each-criterion": FIRST, "optional": KEPT },
  ),
  auditPair(
    "evidence",
    "check/outcome",
    "admitted with no evidence, and with some by each criterion",
    [admittedAs({ report: reportOf([]) }), admittedAs({})],
    { "some": FIRST, "each-criterion": FIRST, "optional": KEPT },
  ),
  auditPair(
    "annex-fields",
    "check/outcome",
    "admitted without an e-mail address, and with one",
    [admittedAs({ form: withoutEmail }), admittedAs({})],
    { "signature": KEPT, "every-field": FIRST },
  ),
  auditPair(
    "points-scale",
    "selection/all-or-nothing",
    "marks between 0 and 5, and none between",
    [scoredWith(withViolations(sheetOf([5, 5, 3, 3, 0, 0]))), scoredWith(withViolations(sheetOf([5, 5, 5, 5, 0, 0])))],
    { graded: KEPT, binary: FIRST },
  ),
  auditPair(
    "online-interview",
    "interview/online-basis",
    "online with no restriction on record, and in person",
    [interviewedIn("online"), interviewedIn("in-person")],
    { "restriction-required": FIRST, "free": KEPT },
  ),
  auditPair(
    "finalists-number",
    "finalists/three-if-available",
    "two interviewed and named, and three",
    [interviewedAndNamed(2, 2), interviewedAndNamed(3, 3)],
    { "three-if-available": KEPT, "exactly-three": FIRST, "up-to-three": KEPT },
  ),
  auditPair(
    "finalists-number",
    "finalists/three-if-available",
    "five interviewed, two of them named, and three",
    [interviewedAndNamed(5, 2), interviewedAndNamed(5, 3)],
    { "three-if-available": FIRST, "exactly-three": FIRST, "up-to-three": KEPT },
  ),
  auditPair(
    "handoff-scope",
    "handoff/complete",
    "the files of the three finalists sent, and those of all four",
    [handedOff(3), handedOff(4)],
    { "finalists": KEPT, "all-candidates": FIRST },
  ),
];
