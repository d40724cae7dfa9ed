/**
 * A contest of a few regions, lawful under the default readings but for what its plan says otherwise:
 * the plan is small and shrinks well, the events follow from it.
 */
import type { RegionCode } from "../../src/calendar/regions.js";
import type { Instant, PlainDate } from "../../src/calendar/types.js";
import type {
  ActivityReport,
  ApplicationForm,
  ApplicationId,
  Criterion,
  Filing,
  MaterialRef,
  ScoreSheet,
  ServiceProvider,
} from "../../src/record/application.js";
import type { Commission, CommissionId, PersonId } from "../../src/record/commission.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Ballot, Session } from "../../src/record/session.js";
import type { Readings } from "../../src/regulation/readings.js";
import { type OracleAdmission, oracleAdmission } from "./admission.js";
import { agencyDay, day, daysLater, midnightAfter, moment, workingDaysLater } from "./days.js";
import { intakeOfNotices, type OracleIntake } from "./deadlines.js";
import { oracleElect } from "./votes.js";

export const CRITERIA: readonly Criterion[] = [
  "complaints",
  "time-limits",
  "unjustified-refusals",
  "incomplete-package",
  "unlawful-documents",
  "other-violations",
];

export const DEFAULTS: Readings = {
  "posting-day": "not-counted",
  "last-day-off": "rolls-forward",
  "closing-hour": "commission-midnight",
  "timely-by": "dispatch",
  "term-start": "web-notice",
  "check-start": "rolled-last-day",
  "invitation-bounds": "invitation",
  "stage-one-end": "decision",
  "chair-seat": "one-of-seven",
  "republican-quorum-base": "members",
  "majority": "of-present",
  "decisive-vote": "breaks-ties",
  "republican-staff": "secretary",
  "applicants": "bodies-and-organisations",
  "capital-quota": "shared",
  "evidence": "some",
  "annex-fields": "signature",
  "points-scale": "graded",
  "online-interview": "restriction-required",
  "finalists-number": "three-if-available",
  "handoff-scope": "finalists",
};

export type FormPlan =
  | "full"
  | "none"
  | "unsigned"
  | "no-phone"
  | "no-email"
  | "no-representative"
  | "no-provider-name"
  | "another-name"
  | "no-date"
  | "no-consent"
  | "other-capacity"
  | "no-applicant";

export type TimingPlan =
  | "third-day"
  | "last-second"
  | "at-closing"
  | "half-an-hour-late"
  | "after-capital-midnight"
  | "posted-with-proof"
  | "posted-without-proof"
  | "before-the-notice";

export interface ApplicationPlan {
  /** Which of the plan's regions it comes from. */
  readonly home: number;
  readonly kind: ServiceProvider["kind"];
  readonly renders: boolean;
  readonly sameProviderAsFirst: boolean;
  readonly timing: TimingPlan;
  readonly form: FormPlan;
  /** For how many criteria there is evidence; no report at all below zero. */
  readonly evidence: number;
  /** The report comes in a filing of its own. */
  readonly inTwoParts: boolean;
  readonly points: readonly number[];
  readonly reasons: boolean;
  readonly online: "in-person" | "restricted" | "unrestricted";
  /** Filed with the region, whoever is responsible, and forwarded or not. */
  readonly routing: "right" | "forwarded" | "left-where-it-is";
}

export interface RegionPlan {
  readonly code: RegionCode;
  readonly checkedAfter: number;
  readonly selectedAfter: number;
  readonly invitedAfter: number;
  readonly interviewedAfter: number;
  readonly decidedAfter: number;
  readonly publishedAfter: number;
  readonly handedOffAfter: number;
  readonly present: number;
  readonly ballots: BallotPlan;
}

/** Everyone alike, each voter's names one further down the list, only the chair with an opinion of its own. */
export type BallotPlan = "none" | "alike" | "split" | "chair-apart";

export interface ContestPlan {
  readonly webPostedAt: Instant;
  readonly socialAfter: number;
  readonly statesLastDay: boolean;
  readonly regions: readonly RegionPlan[];
  readonly applications: readonly ApplicationPlan[];
  readonly republicanAllStaff: boolean;
  readonly republicanPresent: number;
  readonly finalBallots: BallotPlan;
  /** The chair stands beside the seven instead of among them. */
  readonly eighthChair: boolean;
}

interface Candidate {
  readonly id: ApplicationId;
  readonly plan: ApplicationPlan;
  readonly provider: ServiceProvider;
  readonly filedWith: RegionCode;
  readonly commissionId: RegionCode;
  readonly filings: readonly Filing[];
  readonly admission: OracleAdmission;
  readonly sheet: ScoreSheet;
  readonly total: number;
}

const BINS = ["220240000379", "220240000745", "220240001119", "220240001486", "220240001852", "220240002226", "220240002593"];

function instantOf(milliseconds: number): Instant {
  return moment(new Date(milliseconds).toISOString());
}

function noonOf(of: PlainDate): number {
  return midnightAfter(of, "KZ-71") - 43_200_000;
}

function material(id: string): MaterialRef {
  return { id, title: id };
}

function formOf(plan: FormPlan, name: string, date: PlainDate): ApplicationForm | undefined {
  if (plan === "none") return undefined;
  return {
    ...(plan === "no-applicant"
      ? {}
      : { applicant: { name: "A. B.", post: "post", capacity: plan === "other-capacity" ? "other" : "head" } }),
    ...(plan === "no-phone" ? {} : { phone: "+7 7172 000000" }),
    ...(plan === "no-email" ? { email: " " } : { email: "a@b.kz" }),
    ...(plan === "no-provider-name" ? {} : { providerName: plan === "another-name" ? `${name} and sons` : name }),
    representatives: plan === "no-representative" ? [] : [{ name: "C. D.", post: "post" }],
    consent: plan !== "no-consent",
    attachments: [],
    ...(plan === "no-date" ? {} : { date }),
    signed: plan !== "unsigned",
  };
}

function reportOf(evidence: number): ActivityReport | undefined {
  if (evidence < 0) return undefined;
  const criteria = CRITERIA.map((criterion, place) => [
    criterion,
    { statement: "kept", evidence: place < evidence ? [material(`evidence of ${criterion}`)] : [] },
  ]);
  return { criteria: Object.fromEntries(criteria) as ActivityReport["criteria"] };
}

export function sheetOf(points: readonly number[], reasons: boolean): ScoreSheet {
  const criteria = CRITERIA.map((criterion, place) => {
    const number = points[place] ?? 0;
    const reason = reasons && number < 5 && number > 0 ? { reason: "a reason" } : {};
    return [criterion, { points: number, violation: number === 0, ...reason }];
  });
  return { criteria: Object.fromEntries(criteria) as ScoreSheet["criteria"] };
}

function filingsOf(plan: ApplicationPlan, name: string, posted: Instant, closing: number): readonly Filing[] {
  const third = noonOf(daysLater(agencyDay(posted), 3));
  const received: Record<TimingPlan, number> = {
    "third-day": third,
    "last-second": closing - 1_000,
    "at-closing": closing,
    "half-an-hour-late": closing + 1_800_000,
    "after-capital-midnight": closing - 1_800_000,
    "posted-with-proof": closing + 5 * 86_400_000,
    "posted-without-proof": closing + 5 * 86_400_000,
    "before-the-notice": Date.parse(posted) - 3_600_000,
  };
  const byPost = plan.timing === "posted-with-proof" || plan.timing === "posted-without-proof";
  const envelope = {
    channel: byPost ? ("post" as const) : ("electronic" as const),
    ...(byPost ? { dispatchedAt: instantOf(closing - 7_200_000), dispatchProven: plan.timing === "posted-with-proof" } : {}),
    receivedAt: instantOf(received[plan.timing]),
  };
  const form = formOf(plan.form, name, agencyDay(posted));
  const report = reportOf(plan.evidence);
  const withForm = form === undefined ? {} : { form };
  const withReport = report === undefined ? {} : { report };
  if (!plan.inTwoParts) return [{ ...envelope, ...withForm, ...withReport }];
  return [
    { channel: "hand", receivedAt: instantOf(third), ...withForm },
    { ...envelope, ...withReport },
  ];
}

function candidatesOf(plan: ContestPlan, intake: OracleIntake): readonly Candidate[] {
  return plan.applications.map((application, index) => {
    const homes = plan.regions.map((region) => region.code);
    const home = homes[application.home % homes.length] ?? "KZ-71";
    const bin = (application.sameProviderAsFirst ? BINS[0] : BINS[index]) ?? "220240002969";
    const provider: ServiceProvider = {
      bin,
      name: `Provider ${index}`,
      kind: application.kind,
      region: home,
      rendersPublicServices: application.renders,
    };
    const isCentral = ["central-state-body", "committee", "central-subordinate-organisation"].includes(application.kind);
    const right = isCentral ? "KZ-71" : home;
    const elsewhere = homes.find((code) => code !== right) ?? right;
    const filedWith = application.routing === "right" ? right : elsewhere;
    const commissionId = application.routing === "forwarded" ? right : filedWith;
    const closing = midnightAfter(intake.lastDay, filedWith);
    const filings = filingsOf(application, provider.name, plan.webPostedAt, closing);
    return {
      id: `a${index}`,
      plan: application,
      provider,
      filedWith,
      commissionId,
      filings,
      admission: oracleAdmission(provider, filings, closing, DEFAULTS),
      sheet: sheetOf(application.points, application.reasons),
      total: application.points.reduce((sum, number) => sum + number, 0),
    };
  });
}

export function compositionOf(id: CommissionId, approvedOn: PlainDate, eighthChair: boolean, allStaff: boolean): Commission {
  const isRepublican = id === "republican";
  const members = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    person: `${id} m${number}`,
    affiliation: "state-body" as const,
    agencyEmployee: isRepublican && (allStaff || number < 3),
  }));
  return {
    approvedBy: isRepublican ? "agency" : "territorial-department",
    approvedOn,
    members,
    chair: {
      person: eighthChair ? `${id} chair` : `${id} m1`,
      post: isRepublican ? "deputy-chair-of-agency" : "head-of-department",
    },
    secretary: { person: `${id} secretary`, agencyEmployee: isRepublican },
  };
}

/** The first so many of chair, secretary and the other members: fewer than seven leave members out, never the chair. */
function presentAt(commission: Commission, members: number): readonly PersonId[] {
  const others = commission.members.map((member) => member.person).filter((person) => person !== commission.chair.person);
  const chairIsMember = others.length < commission.members.length;
  return [commission.chair.person, commission.secretary.person, ...others.slice(0, chairIsMember ? members - 1 : members)];
}

function ballotsOf(
  plan: BallotPlan,
  voters: readonly PersonId[],
  chair: PersonId,
  names: readonly ApplicationId[],
): readonly Ballot[] {
  return voters.map((voter, index) => {
    const from = plan === "split" ? index : plan === "chair-apart" && voter === chair ? 1 : 0;
    const choices =
      names.length === 0
        ? []
        : [...names, ...names].slice(from % names.length, (from % names.length) + Math.min(3, names.length));
    return { voter, choices: plan === "split" ? choices.slice(0, 1 + (index % 3)) : choices };
  });
}

interface Chosen {
  readonly names: readonly ApplicationId[];
  readonly ballots?: readonly Ballot[];
}

function choose(plan: BallotPlan, commission: Commission, session: Session, candidates: readonly ApplicationId[]): Chosen {
  const firstThree = candidates.slice(0, 3);
  if (plan === "none") return { names: firstThree };
  const voters = commission.members.map((member) => member.person).filter((person) => session.present.includes(person));
  const chair = commission.chair.person;
  const ballots = ballotsOf(plan, voters, chair, candidates);
  const election = oracleElect(ballots, { candidates, places: 3, chair }, DEFAULTS);
  return { names: election.outcome === "elected" ? election.elected : firstThree, ballots };
}

function minutesOf(session: Session, commission: Commission): ContestEvent {
  return {
    type: "MinutesSigned",
    data: {
      sessionId: session.id,
      number: "1",
      signedBy: [commission.chair.person, commission.secretary.person],
      on: session.heldOn,
    },
  };
}

interface RegionResult {
  readonly events: readonly ContestEvent[];
  readonly finalists: readonly ApplicationId[];
  readonly handedOffOn: PlainDate;
}

function regionalStage(plan: ContestPlan, region: RegionPlan, ours: readonly Candidate[], intake: OracleIntake): RegionResult {
  const { code } = region;
  const commission = compositionOf(code, agencyDay(plan.webPostedAt), plan.eighthChair, false);
  const checkedOn = workingDaysLater(intake.lastDay, region.checkedAfter);
  const selectedOn = workingDaysLater(checkedOn, region.selectedAfter);
  const invitedOn = workingDaysLater(selectedOn, region.invitedAfter);
  const interviewedOn = workingDaysLater(invitedOn, region.interviewedAfter);
  const decidedOn = workingDaysLater(interviewedOn, region.decidedAfter);
  const handedOffOn = workingDaysLater(decidedOn, region.handedOffAfter);
  const present = presentAt(commission, region.present);
  const sessionOn = (name: string, heldOn: PlainDate): Session => ({
    id: `${code} ${name}`,
    commissionId: code,
    heldOn,
    present,
  });
  const selection = sessionOn("selection", selectedOn);
  const interviews = sessionOn("interviews", interviewedOn);
  const decision = region.decidedAfter === 0 ? interviews : sessionOn("decision", decidedOn);

  const events: ContestEvent[] = ours.map(({ id, admission }) => ({
    type: "DocumentsChecked",
    data: { applicationId: id, on: checkedOn, ...admission },
  }));
  const scored = ours.filter(({ admission }) => admission.admitted);
  if (scored.length > 0) events.push({ type: "SessionHeld", data: { session: selection } });
  for (const { id, sheet, total } of scored) {
    events.push({
      type: "ApplicationScored",
      data: { applicationId: id, sessionId: selection.id, sheet, total, passed: total > 15 },
    });
  }
  if (scored.length > 0) events.push(minutesOf(selection, commission));
  const passed = scored.filter(({ total }) => total > 15);
  if (passed.length === 0) return { events, finalists: [], handedOffOn };

  for (const {
    id,
    plan: { online },
  } of passed) {
    const mode = online === "in-person" ? "in-person" : "online";
    events.push({ type: "CandidateInvited", data: { applicationId: id, on: invitedOn, interviewOn: interviewedOn, mode } });
  }
  events.push({ type: "SessionHeld", data: { session: interviews } });
  for (const {
    id,
    plan: { online },
  } of passed) {
    events.push({
      type: "InterviewHeld",
      data: {
        applicationId: id,
        sessionId: interviews.id,
        mode: online === "in-person" ? "in-person" : "online",
        ...(online === "restricted" ? { restriction: "order 1" } : {}),
        videoPresentation: material(`${id} video`),
        peopleFirstProject: material(`${id} project`),
      },
    });
  }
  events.push(minutesOf(interviews, commission));
  if (decision !== interviews) events.push({ type: "SessionHeld", data: { session: decision } });
  const chosen = choose(
    region.ballots,
    commission,
    decision,
    passed.map(({ id }) => id),
  );
  const ballots = chosen.ballots === undefined ? {} : { ballots: chosen.ballots };
  events.push(
    { type: "FinalistsDecided", data: { commissionId: code, sessionId: decision.id, finalists: chosen.names, ...ballots } },
    ...(decision === interviews ? [] : [minutesOf(decision, commission)]),
    {
      type: "MaterialsHandedOff",
      data: {
        commissionId: code,
        dispatchedOn: handedOffOn,
        applications: chosen.names,
        decisionIncluded: true,
        interviewMaterialsIncluded: true,
      },
    },
    {
      type: "FinalistsPublished",
      data: {
        at: instantOf(noonOf(daysLater(decidedOn, region.publishedAfter))),
        url: "https://example.kz",
        finalists: chosen.names,
      },
    },
  );
  return { events, finalists: chosen.names, handedOffOn };
}

function republicanStage(plan: ContestPlan, finalists: readonly ApplicationId[], after: PlainDate): readonly ContestEvent[] {
  const commission = compositionOf("republican", after, plan.eighthChair, plan.republicanAllStaff);
  const present = presentAt(commission, plan.republicanPresent);
  const interviewedOn = workingDaysLater(after, 5);
  const decidedOn = workingDaysLater(interviewedOn, 1);
  const interviews: Session = { id: "final interviews", commissionId: "republican", heldOn: interviewedOn, present };
  const decision: Session = { id: "winners", commissionId: "republican", heldOn: decidedOn, present };
  const chosen = choose(plan.finalBallots, commission, decision, finalists);
  const ballots = chosen.ballots === undefined ? {} : { ballots: chosen.ballots };
  const later = daysLater(decidedOn, 7);
  return [
    { type: "CommissionFormed", data: { commissionId: "republican", commission } },
    { type: "SessionHeld", data: { session: interviews } },
    ...finalists.map((id): ContestEvent => ({
      type: "FinalInterviewHeld",
      data: { applicationId: id, sessionId: interviews.id },
    })),
    { type: "SessionHeld", data: { session: decision } },
    { type: "WinnersDecided", data: { sessionId: decision.id, winners: chosen.names, ...ballots } },
    minutesOf(decision, commission),
    { type: "ResultsProvided", data: { on: later } },
    { type: "ResultsPublished", data: { at: instantOf(noonOf(later)), url: "https://example.kz/results" } },
    ...chosen.names.map((id): ContestEvent => ({ type: "WinnerFileCompiled", data: { applicationId: id, on: later } })),
    { type: "AwardNotified", data: { on: later, awardOn: daysLater(later, 7), place: "Astana" } },
    ...chosen.names.map((id): ContestEvent => ({
      type: "DiplomaAwarded",
      data: { applicationId: id, number: `no. ${id}`, on: daysLater(later, 7) },
    })),
  ];
}

/** The events of a plan, in the order in which they happened, region by region. */
export function eventsOf(plan: ContestPlan): readonly ContestEvent[] {
  const socialPostedAt = instantOf(Date.parse(plan.webPostedAt) + plan.socialAfter * 86_400_000);
  const intake = intakeOfNotices(plan.webPostedAt, socialPostedAt, DEFAULTS);
  const candidates = candidatesOf(plan, intake);
  const events: ContestEvent[] = [
    {
      type: "ContestAnnounced",
      data: { webPostedAt: plan.webPostedAt, ...(plan.statesLastDay ? { statedLastDay: intake.lastDay } : {}) },
    },
    { type: "SocialNoticePosted", data: { postedAt: socialPostedAt } },
    ...plan.regions.map(({ code }): ContestEvent => {
      const commission = compositionOf(code, agencyDay(plan.webPostedAt), plan.eighthChair, false);
      return { type: "CommissionFormed", data: { commissionId: code, commission } };
    }),
  ];
  for (const { id, filedWith, commissionId, provider, filings } of candidates) {
    const [first, ...supplements] = filings;
    if (first === undefined) continue;
    events.push({ type: "ApplicationFiled", data: { applicationId: id, commissionId: filedWith, provider, filing: first } });
    for (const filing of supplements) events.push({ type: "ApplicationSupplemented", data: { applicationId: id, filing } });
    if (commissionId !== filedWith) {
      events.push({ type: "ApplicationForwarded", data: { applicationId: id, to: commissionId, on: intake.lastDay } });
    }
  }
  const regions = plan.regions.map((region) =>
    regionalStage(
      plan,
      region,
      candidates.filter((candidate) => candidate.commissionId === region.code),
      intake,
    ),
  );
  events.push(...regions.flatMap((region) => region.events));
  const finalists = regions.flatMap((region) => region.finalists);
  const after = regions
    .map((region) => region.handedOffOn)
    .reduce((one, other) => (one > other ? one : other), day("2022-01-01"));
  if (finalists.length > 0) events.push(...republicanStage(plan, finalists, after));
  return events;
}

/** An application with nothing amiss. */
export const APPLICATION: ApplicationPlan = {
  home: 0,
  kind: "organisation",
  renders: true,
  sameProviderAsFirst: false,
  timing: "third-day",
  form: "full",
  evidence: 6,
  inTwoParts: false,
  points: [5, 5, 5, 5, 5, 5],
  reasons: true,
  online: "in-person",
  routing: "right",
};

/** A region that keeps every term. */
export const REGION: RegionPlan = {
  code: "KZ-71",
  checkedAfter: 6,
  selectedAfter: 1,
  invitedAfter: 2,
  interviewedAfter: 2,
  decidedAfter: 0,
  publishedAfter: 1,
  handedOffAfter: 2,
  present: 7,
  ballots: "alike",
};

/** A lawful contest: two regions, five applications, three winners. */
export const LAWFUL: ContestPlan = {
  webPostedAt: moment("2022-06-10T04:00:00Z"),
  socialAfter: 0,
  statesLastDay: true,
  regions: [REGION, { ...REGION, code: "KZ-23" }],
  applications: [0, 0, 0, 1, 1].map((home) => ({ ...APPLICATION, home })),
  republicanAllStaff: false,
  republicanPresent: 7,
  finalBallots: "alike",
  eighthChair: false,
};
