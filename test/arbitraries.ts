import fc from "fast-check";
import { instant, isInstant } from "../src/calendar/instant.js";
import { isPlainDate, plainDate } from "../src/calendar/plain-date.js";
import { regionsOn, type RegionCode } from "../src/calendar/regions.js";
import type { Instant, PlainDate } from "../src/calendar/types.js";
import { ADMISSION_GROUNDS, ADMISSION_REMARKS } from "../src/record/application.js";
import type { ActivityReport, ApplicationForm, Filing, MaterialRef, ScoreSheet, ServiceProvider } from "../src/record/application.js";
import { isBin } from "../src/record/bin.js";
import {
  AFFILIATIONS,
  APPROVERS,
  CAPACITIES,
  CHAIR_POSTS,
  CHANNELS,
  INTERVIEW_MODES,
  PROVIDER_KINDS,
  SCORE_SOURCES,
} from "../src/record/choices.js";
import type { CommandType, ContestCommand } from "../src/record/commands.js";
import type { Commission, CommissionId } from "../src/record/commission.js";
import type { ContestEvent, EventData, EventType } from "../src/record/events.js";
import type { Ballot, Session } from "../src/record/session.js";

/**
 * Well-formed but otherwise wild: nothing here is lawful but by chance. Ids come mostly from a small pool, so that the
 * events of one log speak of the same things; among them are the names that break naive objects.
 */

/** A text that reads as a program's own words, a path, another script, or white space. */
const WILD_IDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "a/b", "a.b[0]", " ", "0", "Ә-1", "ҮЗДІК", "😀", "\u0000", "\ud800"];

/** Ids of one kind: three plain ones, then the wild. */
function idsCalled(prefix: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(`${prefix}1`, `${prefix}2`, `${prefix}3`) },
    { weight: 2, arbitrary: fc.constantFrom(...WILD_IDS) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8, unit: "binary" }) },
  );
}

export const applicationId = idsCalled("a");
export const sessionId = idsCalled("s");
export const personId = idsCalled("p");
/** Any text, the empty one included. */
export const text = fc.oneof(fc.constantFrom("", "мәтін", "текст", "__proto__"), fc.string({ maxLength: 12, unit: "binary" }));

const REGION_CODES = regionsOn(plainDate("2026-01-01")).map(({ code }) => code);
export const region: fc.Arbitrary<RegionCode> = fc.constantFrom(...REGION_CODES);
export const commissionId: fc.Arbitrary<CommissionId> = fc.oneof(
  { weight: 4, arbitrary: region },
  { weight: 1, arbitrary: fc.constant("republican" as const) },
);

/** Days from 2021 to 2026: every term that starts on one of them ends inside the calendar. */
export const day: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date("2021-01-04T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isPlainDate);
const OFFSETS = ["Z", "+05:00", "+06:00", "-03:30", "+14:00"];
/** Moments of those days, with whatever offset and fraction. */
export const moment: fc.Arbitrary<Instant> = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom("", "", "", ".5", ".123456789"),
    fc.constantFrom(...OFFSETS),
  )
  .map(([on, second, fraction, offset]) => instant(`${on}T${clock(second)}${fraction}${offset}`))
  .filter(isInstant);

function clock(second: number): string {
  return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** A business identification number whose check digit is right. */
export const bin: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 99_999_999_999 })
  .map((number) => String(number).padStart(11, "0"))
  .map((eleven) => ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map((digit) => eleven + digit).find(isBin))
  .filter((number) => number !== undefined);

export const material: fc.Arbitrary<MaterialRef> = fc.record(
  { id: idsCalled("m"), title: text, sha256: fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom("0", "7", "a", "f") }) },
  { requiredKeys: ["id", "title"] },
);

export const commission: fc.Arbitrary<Commission> = fc.record({
  approvedBy: fc.constantFrom(...APPROVERS),
  approvedOn: day,
  members: fc.array(
    fc.record({ person: personId, affiliation: fc.constantFrom(...AFFILIATIONS), agencyEmployee: fc.boolean() }),
    { maxLength: 9 },
  ),
  chair: fc.record({ person: personId, post: fc.constantFrom(...CHAIR_POSTS) }),
  secretary: fc.record({ person: personId, agencyEmployee: fc.boolean() }),
});

export const provider: fc.Arbitrary<ServiceProvider> = fc.record({
  bin,
  name: text,
  kind: fc.constantFrom(...PROVIDER_KINDS),
  region,
  rendersPublicServices: fc.boolean(),
});

export const form: fc.Arbitrary<ApplicationForm> = fc.record(
  {
    applicant: fc.record({ name: text, post: text, capacity: fc.constantFrom(...CAPACITIES) }),
    phone: text,
    email: text,
    providerName: text,
    representatives: fc.array(fc.record({ name: text, post: text }), { maxLength: 3 }),
    consent: fc.boolean(),
    attachments: fc.array(text, { maxLength: 3 }),
    date: day,
    signed: fc.boolean(),
  },
  { requiredKeys: ["representatives", "consent", "attachments", "signed"] },
);

const statement = fc.record({ statement: text, evidence: fc.array(material, { maxLength: 2 }) });
export const report: fc.Arbitrary<ActivityReport> = fc.record({
  criteria: fc.record(
    {
      "complaints": statement,
      "time-limits": statement,
      "unjustified-refusals": statement,
      "incomplete-package": statement,
      "unlawful-documents": statement,
      "other-violations": statement,
    },
    { requiredKeys: [] },
  ),
});

export const filing: fc.Arbitrary<Filing> = fc.record(
  {
    channel: fc.constantFrom(...CHANNELS),
    dispatchedAt: moment,
    dispatchProven: fc.boolean(),
    receivedAt: moment,
    form,
    report,
  },
  { requiredKeys: ["channel", "receivedAt"] },
);

/** Points as Annex 2 knows them, and any other finite number. Negative zero is left out: JSON has none. */
const points = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0) },
);
const score = fc.record(
  { points, violation: fc.boolean(), reason: text, source: fc.constantFrom(...SCORE_SOURCES) },
  { requiredKeys: ["points", "violation"] },
);
export const scoreSheet: fc.Arbitrary<ScoreSheet> = fc.record({
  criteria: fc.record({
    "complaints": score,
    "time-limits": score,
    "unjustified-refusals": score,
    "incomplete-package": score,
    "unlawful-documents": score,
    "other-violations": score,
  }),
});

export const session: fc.Arbitrary<Session> = fc.record({
  id: sessionId,
  commissionId,
  heldOn: day,
  present: fc.array(personId, { maxLength: 9 }),
});
export const ballot: fc.Arbitrary<Ballot> = fc.record({ voter: personId, choices: fc.array(applicationId, { maxLength: 4 }) });

const applicationIds = fc.array(applicationId, { maxLength: 4 });
const ballots = fc.array(ballot, { maxLength: 7 });
const onDay = { applicationId, on: day };
const atSession = { applicationId, sessionId };
const defences = { videoPresentation: material, peopleFirstProject: material };
const mode = fc.constantFrom(...INTERVIEW_MODES);

/** The data of each event, by its name. */
export const EVENT_DATA: { readonly [T in EventType]: fc.Arbitrary<EventData<T>> } = {
  ContestAnnounced: fc.record(
    { webPostedAt: moment, url: text, statedLastDay: day, referencePeriod: fc.record({ from: day, through: day }) },
    { requiredKeys: ["webPostedAt"] },
  ),
  SocialNoticePosted: fc.record({ postedAt: moment, url: text }, { requiredKeys: ["postedAt"] }),
  CommissionFormed: fc.record({ commissionId, commission }),
  ApplicationFiled: fc.record({ applicationId, commissionId: region, provider, filing }),
  ApplicationSupplemented: fc.record({ applicationId, filing }),
  ApplicationForwarded: fc.record({ ...onDay, to: region }),
  ApplicationWithdrawn: fc.record(onDay),
  DocumentsChecked: fc.record({
    ...onDay,
    admitted: fc.boolean(),
    grounds: fc.subarray([...ADMISSION_GROUNDS]),
    remarks: fc.subarray([...ADMISSION_REMARKS]),
  }),
  SessionHeld: fc.record({ session }),
  MinutesSigned: fc.record({ sessionId, number: text, signedBy: fc.array(personId, { maxLength: 3 }), on: day }),
  ApplicationScored: fc.record({ ...atSession, sheet: scoreSheet, total: fc.oneof(fc.integer({ min: 0, max: 30 }), points), passed: fc.boolean() }),
  CandidateInvited: fc.record({ ...onDay, interviewOn: day, mode }),
  InterviewHeld: fc.record({ ...atSession, mode, restriction: text, ...defences }, { requiredKeys: ["applicationId", "sessionId", "mode"] }),
  FinalistsDecided: fc.record(
    { commissionId: region, sessionId, finalists: applicationIds, ballots },
    { requiredKeys: ["commissionId", "sessionId", "finalists"] },
  ),
  FinalistsPublished: fc.record({ at: moment, url: text, finalists: applicationIds }),
  MaterialsHandedOff: fc.record({
    commissionId: region,
    dispatchedOn: day,
    applications: applicationIds,
    decisionIncluded: fc.boolean(),
    interviewMaterialsIncluded: fc.boolean(),
  }),
  MaterialsCorrected: fc.record({ ...onDay, ...defences }, { requiredKeys: ["applicationId", "on"] }),
  FinalInterviewHeld: fc.record(atSession),
  WinnersDecided: fc.record({ sessionId, winners: applicationIds, ballots }, { requiredKeys: ["sessionId", "winners"] }),
  WinnerFileCompiled: fc.record(onDay),
  ResultsProvided: fc.record({ on: day }),
  ResultsPublished: fc.record({ at: moment, url: text }),
  AwardNotified: fc.record({ on: day, awardOn: day, place: text }),
  DiplomaAwarded: fc.record({ ...onDay, number: text }),
};

type CommandData<T extends CommandType> = Extract<ContestCommand, { readonly type: T }>["data"];

/** The data of each command, by its name. */
export const COMMAND_DATA: { readonly [T in CommandType]: fc.Arbitrary<CommandData<T>> } = {
  AnnounceContest: EVENT_DATA.ContestAnnounced,
  PostSocialNotice: EVENT_DATA.SocialNoticePosted,
  FormCommission: EVENT_DATA.CommissionFormed,
  FileApplication: EVENT_DATA.ApplicationFiled,
  SupplementApplication: EVENT_DATA.ApplicationSupplemented,
  ForwardApplication: EVENT_DATA.ApplicationForwarded,
  WithdrawApplication: EVENT_DATA.ApplicationWithdrawn,
  CheckDocuments: fc.record(onDay),
  HoldSession: EVENT_DATA.SessionHeld,
  SignMinutes: EVENT_DATA.MinutesSigned,
  ScoreApplication: fc.record({ ...atSession, sheet: scoreSheet }),
  InviteCandidate: EVENT_DATA.CandidateInvited,
  HoldInterview: EVENT_DATA.InterviewHeld,
  DecideFinalists: fc.oneof(
    fc.record({ commissionId: region, sessionId, ballots }),
    fc.record({ commissionId: region, sessionId, finalists: applicationIds }),
  ),
  PublishFinalists: EVENT_DATA.FinalistsPublished,
  HandOffMaterials: EVENT_DATA.MaterialsHandedOff,
  CorrectMaterials: EVENT_DATA.MaterialsCorrected,
  HoldFinalInterview: EVENT_DATA.FinalInterviewHeld,
  DecideWinners: fc.oneof(fc.record({ sessionId, ballots }), fc.record({ sessionId, winners: applicationIds })),
  CompileWinnerFile: EVENT_DATA.WinnerFileCompiled,
  ProvideResults: EVENT_DATA.ResultsProvided,
  PublishResults: EVENT_DATA.ResultsPublished,
  NotifyAward: EVENT_DATA.AwardNotified,
  AwardDiploma: EVENT_DATA.DiplomaAwarded,
};

/** Any event: each of the 24 as likely as another. */
export const event: fc.Arbitrary<ContestEvent> = anyMessage(EVENT_DATA);
/** Any command: each of the 24 as likely as another. */
export const command: fc.Arbitrary<ContestCommand> = anyMessage(COMMAND_DATA);
/** A log of events in no sensible order. */
export const log: fc.Arbitrary<readonly ContestEvent[]> = fc.array(event, { maxLength: 30 });

/** The events of one name. */
export function eventCalled<T extends EventType>(type: T): fc.Arbitrary<{ readonly type: T; readonly data: EventData<T> }> {
  return EVENT_DATA[type].map((data) => ({ type, data }));
}

/** The commands of one name. */
export function commandCalled<T extends CommandType>(type: T): fc.Arbitrary<{ readonly type: T; readonly data: CommandData<T> }> {
  return COMMAND_DATA[type].map((data) => ({ type, data }));
}

function anyMessage(data: typeof EVENT_DATA): fc.Arbitrary<ContestEvent>;
function anyMessage(data: typeof COMMAND_DATA): fc.Arbitrary<ContestCommand>;
function anyMessage(data: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  return fc.oneof(...Object.entries(data).map(([type, held]) => fc.record({ type: fc.constant(type), data: held })));
}
