import { toEpochMs } from "../calendar/instant.js";
import type { RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import { admissionOf, timelinessOf, type Admission } from "../procedure/document-check.js";
import { ballotedPoll } from "../procedure/finalists.js";
import type { ApplicationView } from "../procedure/application-view.js";
import { agencyDay, Inquiry } from "../procedure/inquiry.js";
import { PASSING_BAR } from "../procedure/selection.js";
import { candidatesOf, type BallotedDecision } from "../procedure/session.js";
import { tallyOf, type Election } from "../procedure/voting.js";
import { CRITERIA, type AdmissionGround, type ApplicationId, type Criterion, type ServiceProvider } from "../record/application.js";
import type { Contest } from "../record/contest.js";
import type { EventData } from "../record/events.js";
import type { Context } from "../regulation/context.js";
import { INVITATION_WORKING_DAYS, workingTermEnd } from "../regulation/deadlines.js";
import type { NormId } from "../regulation/norms.js";

/** The story of one application, from filing to outcome: each step that was taken, with what decided it. */
export interface Account {
  readonly applicationId: ApplicationId;
  readonly provider: ServiceProvider;
  /** The commission that has it now. */
  readonly commissionId: RegionCode;
  /** In the order of the procedure. */
  readonly steps: readonly AccountStep[];
  readonly outcome: AccountOutcome;
}

/** How far an application came. `pending` is one that the contest has not decided yet. */
export type AccountOutcome = "withdrawn" | "not-admitted" | "not-selected" | "not-finalist" | "not-winner" | "winner" | "pending";

/** What one delivery brought, and whether it was in time. */
export interface Delivery {
  readonly brought: readonly ("form" | "report")[];
  /** The moment that counts: of the dispatch, where it can be shown and the reading lets it count, else of the receipt. */
  readonly countedAt: Instant;
  readonly countedBy: "dispatch" | "receipt";
  /** Whole seconds from that moment to the close of the intake: not above 0 if it was late. Absent without a posting. */
  readonly secondsToClose?: number;
}

/** One step of the story. */
export type AccountStep =
  | { readonly step: "filed"; readonly norms: readonly NormId[]; readonly commissionId: RegionCode; readonly deliveries: readonly Delivery[]; readonly closesOn?: PlainDate }
  | { readonly step: "forwarded"; readonly norms: readonly NormId[]; readonly on: PlainDate; readonly to: RegionCode }
  | { readonly step: "withdrawn"; readonly norms: readonly NormId[]; readonly on: PlainDate }
  | {
      readonly step: "checked";
      readonly norms: readonly NormId[];
      readonly on: PlainDate;
      readonly admitted: boolean;
      readonly grounds: readonly AdmissionGround[];
      /** What the papers give. */
      readonly computed: Admission;
    }
  | {
      readonly step: "scored";
      readonly norms: readonly NormId[];
      readonly on?: PlainDate;
      readonly points: readonly { readonly criterion: Criterion; readonly points: number; readonly violation: boolean }[];
      readonly total: number;
      /** Points that are not enough: passed means more. */
      readonly bar: number;
      readonly passed: boolean;
    }
  | {
      readonly step: "invited";
      readonly norms: readonly NormId[];
      readonly on: PlainDate;
      readonly interviewOn: PlainDate;
      readonly mode: "in-person" | "online";
      readonly lastDay?: PlainDate;
    }
  | {
      readonly step: "interviewed";
      readonly norms: readonly NormId[];
      readonly on?: PlainDate;
      readonly mode: "in-person" | "online";
      /** Of the first interview, where a reading has the term of clause 16 bound it and not the invitation. */
      readonly lastDay?: PlainDate;
    }
  | {
      readonly step: "finalists";
      readonly norms: readonly NormId[];
      readonly on?: PlainDate;
      readonly commissionId: RegionCode;
      readonly named: boolean;
      readonly names: readonly ApplicationId[];
      readonly election?: Election;
    }
  | { readonly step: "published"; readonly norms: readonly NormId[]; readonly on: PlainDate }
  | { readonly step: "handed-off"; readonly norms: readonly NormId[]; readonly on: PlainDate }
  | { readonly step: "final-interview"; readonly norms: readonly NormId[]; readonly on?: PlainDate }
  | {
      readonly step: "winners";
      readonly norms: readonly NormId[];
      readonly on?: PlainDate;
      readonly named: boolean;
      readonly names: readonly ApplicationId[];
      readonly election?: Election;
    }
  | { readonly step: "awarded"; readonly norms: readonly NormId[]; readonly on: PlainDate; readonly number: string };

/**
 * Why, and why not: what became of one application, step by step, with what decided each step.
 *
 * Enough to word the yes as well as the no: which papers came in time and by how much, the points by
 * criterion against the bar, the tally of a vote and whose ballot decided. Steps are told as recorded,
 * with what the library computes beside them. Not checked here: whether each step was lawful (`audit`).
 *
 * @regulation N12.0 to N22; the readings of admission and of votes
 * @param contest - the record
 * @param applicationId - whose story
 * @param context - calendar and readings
 * @returns the story; nothing if no such application was filed
 * @throws CalendarRangeError where a term leaves the calendar
 * @example Filed on the last day, one second before midnight
 * ```ts
 * import { account, instant, replay } from "uzdik";
 * const contest = replay([
 *   { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } },
 *   {
 *     type: "ApplicationFiled",
 *     data: {
 *       applicationId: "a1",
 *       commissionId: "KZ-35",
 *       provider: { bin: "000140000008", name: "Akimat", kind: "local-state-body", region: "KZ-35", rendersPublicServices: true },
 *       filing: { channel: "electronic", receivedAt: instant("2022-06-15T23:59:59+06:00") },
 *     },
 *   },
 * ]);
 * const story = account(contest, "a1");
 * const [filed] = story?.steps ?? [];
 * filed?.step === "filed" && filed.deliveries[0]?.secondsToClose; // => 1
 * story?.outcome; // => "pending"
 * ```
 */
export function account(contest: Contest, applicationId: ApplicationId, context?: Context): Account | undefined {
  const inquiry = new Inquiry(contest, context);
  const application = inquiry.application(applicationId);
  if (application === undefined) return undefined;
  return {
    applicationId,
    provider: application.provider,
    commissionId: application.commissionId,
    steps: [
      filed(application, inquiry),
      ...application.record.forwardings.map(({ on, to }) => ({ step: "forwarded", norms: ["N6"], on, to }) as const),
      ...checked(application, inquiry),
      ...scored(application, inquiry),
      ...invitedAndHeard(application, inquiry),
      ...presented(application, inquiry),
      ...decided(application, inquiry),
      ...application.record.diplomas.map(({ on, number }) => ({ step: "awarded", norms: ["N22"], on, number }) as const),
      ...(application.withdrawal === undefined ? [] : [{ step: "withdrawn", norms: [], on: application.withdrawal.on } as const]),
    ],
    outcome: outcomeOf(application, inquiry),
  };
}

function dated<Step extends object>(step: Step, on: PlainDate | undefined): Step & { readonly on?: PlainDate } {
  return on === undefined ? step : { ...step, on };
}

function filed(application: ApplicationView, inquiry: Inquiry): AccountStep {
  const { commissionId } = application.filed;
  const intake = inquiry.intake(commissionId);
  const deliveries = application.record.filings.map(({ filing }): Delivery => {
    const { countedAt, countedBy } = timelinessOf(filing, intake?.closes, inquiry);
    const brought = (["form", "report"] as const).filter((paper) => filing[paper] !== undefined);
    if (intake === undefined) return { brought, countedAt, countedBy };
    return { brought, countedAt, countedBy, secondsToClose: Math.ceil((intake.closes - toEpochMs(countedAt)) / 1000) };
  });
  const told = { step: "filed", norms: ["N12.0", "N12.1", "N12.2"], commissionId, deliveries } as const;
  return intake === undefined ? told : { ...told, closesOn: intake.lastDay };
}

function checked(application: ApplicationView, inquiry: Inquiry): readonly AccountStep[] {
  const check = application.record.checks.at(-1);
  if (check === undefined) return [];
  const { on, admitted, grounds } = check;
  return [{ step: "checked", norms: ["N13", "N14"], on, admitted, grounds, computed: admissionOf(application, inquiry) }];
}

function scored({ record }: ApplicationView, inquiry: Inquiry): readonly AccountStep[] {
  const scoring = record.scorings.at(-1);
  if (scoring === undefined) return [];
  const { sheet, total, passed } = scoring;
  const points = CRITERIA.map((criterion) => ({
    criterion,
    points: sheet.criteria[criterion].points,
    violation: sheet.criteria[criterion].violation,
  }));
  return [dated({ step: "scored", norms: ["N15.1", "N15.2", "A2"], points, total, bar: PASSING_BAR, passed }, inquiry.dayOf(scoring))];
}

/** The invitation and the interview: the term of clause 16 is told of the one that it bounds. */
function invitedAndHeard({ record }: ApplicationView, inquiry: Inquiry): readonly AccountStep[] {
  const [invitation] = record.invitations;
  const interview = record.interviews.at(-1);
  const selection = record.scorings.find(({ passed }) => passed);
  const selectedOn = selection && inquiry.dayOf(selection);
  const boundsInterview = inquiry.readings["invitation-bounds"] === "interview";
  const term = (isBound: boolean): { readonly lastDay?: PlainDate } =>
    isBound && selectedOn !== undefined ? { lastDay: workingTermEnd(selectedOn, INVITATION_WORKING_DAYS, inquiry) } : {};
  const steps: AccountStep[] = [];
  if (invitation !== undefined) {
    const { on, interviewOn, mode } = invitation;
    steps.push({ step: "invited", norms: ["N16.1"], on, interviewOn, mode, ...term(!boundsInterview) });
  }
  if (interview !== undefined) {
    const isFirst = interview === record.interviews[0];
    const held = { step: "interviewed", norms: ["N16.1", "N16.3"], mode: interview.mode, ...term(boundsInterview && isFirst) } as const;
    steps.push(dated(held, inquiry.dayOf(interview)));
  }
  return steps;
}

/** The decision of its commission, the publication and the hand-off, as far as they concern it. */
function presented(application: ApplicationView, inquiry: Inquiry): readonly AccountStep[] {
  const { id, commissionId, record } = application;
  const decision = inquiry.standingDecisions().find(({ finalists }) => finalists.includes(id)) ?? inquiry.standingDecision(commissionId);
  const named = application.isFinalist;
  if (decision === undefined || (record.interviews.length === 0 && !named)) return [];
  const steps: AccountStep[] = [
    {
      ...dated({ step: "finalists", norms: ["N17"], commissionId: decision.commissionId } as const, inquiry.dayOf(decision)),
      named,
      names: decision.finalists,
      ...votedOn({ type: "FinalistsDecided", data: decision }, inquiry),
    },
  ];
  if (!named) return steps;
  const publication = inquiry.contest.regions.publications.find(({ finalists }) => finalists.includes(id));
  if (publication !== undefined) steps.push({ step: "published", norms: ["N18"], on: agencyDay(publication.at) });
  const handoff = inquiry.handoffs(decision.commissionId).find(({ applications }) => applications.includes(id));
  if (handoff !== undefined) steps.push({ step: "handed-off", norms: ["N19"], on: handoff.dispatchedOn });
  return steps;
}

/** The second stage, as far as it concerns it. */
function decided(application: ApplicationView, inquiry: Inquiry): readonly AccountStep[] {
  const { id, record } = application;
  const steps: AccountStep[] = [];
  const [interview] = record.finalInterviews;
  if (interview !== undefined) steps.push(dated({ step: "final-interview", norms: ["N20.1"] } as const, inquiry.dayOf(interview)));
  const decision = inquiry.winnersDecision;
  if (decision === undefined || (!application.isFinalist && !decision.winners.includes(id))) return steps;
  steps.push({
    ...dated({ step: "winners", norms: ["N20.1", "N21"] } as const, inquiry.dayOf(decision)),
    named: decision.winners.includes(id),
    names: decision.winners,
    ...votedOn({ type: "WinnersDecided", data: decision }, inquiry),
  });
  return steps;
}

/** What the recorded ballots of a decision give, where ballots are recorded that keep the rules of voting. */
function votedOn(decision: BallotedDecision, inquiry: Inquiry): { readonly election?: Election } {
  const { ballots = [] } = decision.data;
  const poll = ballots.length === 0 ? undefined : ballotedPoll(decision, ballots, inquiry);
  return poll === undefined ? {} : { election: { ...poll, tally: tallyOf(ballots, candidatesOf(decision, inquiry)) } };
}

/** As recorded: a withdrawal ends it, the last act of each kind tells. */
function outcomeOf(application: ApplicationView, inquiry: Inquiry): AccountOutcome {
  const { id, record, commissionId } = application;
  const decision: EventData<"WinnersDecided"> | undefined = inquiry.winnersDecision;
  if (decision?.winners.includes(id) === true) return "winner";
  if (application.withdrawal !== undefined) return "withdrawn";
  if (application.isFinalist) return decision === undefined ? "pending" : "not-winner";
  if (record.checks.at(-1)?.admitted === false) return "not-admitted";
  if (record.scorings.at(-1)?.passed === false) return "not-selected";
  if (record.interviews.length > 0 && inquiry.standingDecision(commissionId) !== undefined) return "not-finalist";
  return "pending";
}
