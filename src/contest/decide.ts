import { admissionOf, type Admission } from "../procedure/document-check.js";
import { ballotedPoll } from "../procedure/finalists.js";
import { Inquiry } from "../procedure/inquiry.js";
import type { Breach } from "../procedure/rule.js";
import { referencesOf } from "../procedure/record.js";
import { readSheet } from "../procedure/score-sheet.js";
import { passesSelection } from "../procedure/selection.js";
import { candidatesOf, type BallotedDecision } from "../procedure/session.js";
import { tallyOf, type Election } from "../procedure/voting.js";
import type { ApplicationId } from "../record/application.js";
import type { ContestCommand } from "../record/commands.js";
import type { CommissionId } from "../record/commission.js";
import { emptyContest, type Contest } from "../record/contest.js";
import type { ContestEvent } from "../record/events.js";
import type { Finding } from "../record/finding.js";
import { entriesOf, entryOf } from "../record/register.js";
import type { Ballot, SessionId } from "../record/session.js";
import { checkedCommand } from "../record/well-formed.js";
import type { Context } from "../regulation/context.js";
import type { NormId } from "../regulation/norms.js";
import { evolve } from "./evolve.js";
import { RULEBOOK, type RuleEntry } from "./rulebook.js";
import {
  actsOfBreach,
  actsOfDuty,
  breachFinding,
  everyCommission,
  everySubject,
  lateFinding,
  ofApplication,
  ofCommission,
  ofSession,
  walk,
  wasLate,
  type Questioned,
} from "./walk.js";

/** What becomes of a command. */
export type Decision =
  /** `findings`: the act stands, but the regulation was not kept, by it or by what it makes of earlier acts. */
  | { readonly kind: "accepted"; readonly events: readonly ContestEvent[]; readonly findings: readonly Finding[] }
  /** All findings that apply, at least one of them barring. */
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  /** The text leaves it to a person: a tie that no chair's vote breaks. */
  | {
      readonly kind: "undetermined";
      readonly election: Extract<Election, { readonly outcome: "undetermined" }>;
      readonly norms: readonly NormId[];
    };

/**
 * The answer to a command: the events that record it, or every rule that bars it.
 *
 * A refusal is a value with all its findings. An accepted act may carry findings too: a duty performed
 * late, a remark, or what it makes of earlier acts (a backdated withdrawal), which refuses nothing. A
 * tie that the text leaves to a person is `undetermined`, never broken silently. It knows no day: no
 * term has run out but by the act's own date. Not checked here: what was left undone (`audit`, `duties`).
 *
 * @regulation N4.0 to N23; all readings but `majority`
 * @param contest - the record so far
 * @param command - what is asked for: the data of the act, less what the library computes
 * @param context - calendar and readings
 * @returns accepted, refused or undetermined
 * @throws TypeError for a command that is not well-formed, naming each place; CalendarRangeError where a term leaves the calendar
 * @example Announced once, and not a second time
 * ```ts
 * import { decide, emptyContest, evolve, instant } from "uzdik";
 * const announce = { type: "AnnounceContest", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } } as const;
 * const first = decide(emptyContest, announce);
 * first.kind; // => "accepted"
 * const contest = first.kind === "accepted" ? first.events.reduce(evolve, emptyContest) : emptyContest;
 * const second = decide(contest, announce);
 * second.kind === "refused" && second.findings.map(({ rule }) => rule); // => ["announcement/once"]
 * ```
 */
export function decide(contest: Contest, command: ContestCommand, context?: Context): Decision {
  const asked = checkedCommand(command);
  return asked.type === "DecideFinalists" || asked.type === "DecideWinners"
    ? decideElection(contest, asked, context)
    : decideOn(contest, eventOf(contest, asked, context), context);
}

function decideOn(contest: Contest, event: ContestEvent, context: Context | undefined): Decision {
  const { findings, bars } = judge(contest, event, context, RULEBOOK);
  return bars ? { kind: "refused", findings } : { kind: "accepted", events: [event], findings };
}

type ElectingCommand = Extract<ContestCommand, { readonly type: "DecideFinalists" | "DecideWinners" }>;

/**
 * While ballots are bad or leave a tie there are no names yet: the rules about them are silent, and nothing is
 * told of earlier acts as if nobody had been named.
 */
function decideElection(contest: Contest, command: ElectingCommand, context: Context | undefined): Decision {
  const { data } = command;
  if (data.ballots === undefined) {
    return decideOn(contest, decisionEvent(command, "finalists" in data ? data.finalists : data.winners), context);
  }
  const { ballots } = data;
  const unnamed = decisionEvent(command, [], ballots);
  const inquiry = new Inquiry(contest, context);
  const poll = ballotedPoll(unnamed, ballots, inquiry);
  if (poll?.outcome === "elected") return decideOn(contest, decisionEvent(command, poll.elected, ballots), context);
  const { findings, bars } = judge(contest, unnamed, context, RULEBOOK.filter(isOfNoNames), false);
  if (bars || poll === undefined) return { kind: "refused", findings };
  const election = { ...poll, tally: tallyOf(ballots, candidatesOf(unnamed, inquiry)) };
  return { kind: "undetermined", election, norms: command.type === "DecideFinalists" ? ["N5.6", "N17"] : ["N7.7", "N20.1"] };
}

/** Whether a rule is asked of a decision without names: its own faults alone are told, and it performs no duty that has a term. */
function isOfNoNames({ kind, rule }: RuleEntry): boolean {
  return kind === "constraint" && !("ofNames" in rule);
}

function decisionEvent(command: ElectingCommand, names: readonly ApplicationId[], ballots?: readonly Ballot[]): BallotedDecision {
  const voted = ballots === undefined ? {} : { ballots };
  if (command.type === "DecideWinners") {
    return { type: "WinnersDecided", data: { sessionId: command.data.sessionId, winners: names, ...voted } };
  }
  const { commissionId, sessionId } = command.data;
  return { type: "FinalistsDecided", data: { commissionId, sessionId, finalists: names, ...voted } };
}

/** What is checked of an application that nobody filed: refused, since it is unknown. */
const NO_PAPERS: Admission = { admitted: false, grounds: [], remarks: [] };

/** The event of a command, with what the library computes. */
function eventOf(contest: Contest, command: Exclude<ContestCommand, ElectingCommand>, context: Context | undefined): ContestEvent {
  switch (command.type) {
    case "AnnounceContest":
      return { type: "ContestAnnounced", data: { ...command.data } };
    case "PostSocialNotice":
      return { type: "SocialNoticePosted", data: { ...command.data } };
    case "FormCommission":
      return { type: "CommissionFormed", data: { ...command.data } };
    case "FileApplication":
      return { type: "ApplicationFiled", data: { ...command.data } };
    case "SupplementApplication":
      return { type: "ApplicationSupplemented", data: { ...command.data } };
    case "ForwardApplication":
      return { type: "ApplicationForwarded", data: { ...command.data } };
    case "WithdrawApplication":
      return { type: "ApplicationWithdrawn", data: { ...command.data } };
    case "CheckDocuments": {
      const { applicationId } = command.data;
      const inquiry = new Inquiry(contest, context);
      const application = inquiry.application(applicationId);
      const outcome = application === undefined ? NO_PAPERS : admissionOf(application, inquiry);
      return { type: "DocumentsChecked", data: { ...command.data, ...outcome } };
    }
    case "HoldSession":
      return { type: "SessionHeld", data: { ...command.data } };
    case "SignMinutes":
      return { type: "MinutesSigned", data: { ...command.data } };
    case "ScoreApplication": {
      const { sheet } = command.data;
      const total = readSheet(sheet).total ?? 0; // without a sum it is refused: `selection/sheet`
      return { type: "ApplicationScored", data: { ...command.data, total, passed: passesSelection(total) } };
    }
    case "InviteCandidate":
      return { type: "CandidateInvited", data: { ...command.data } };
    case "HoldInterview":
      return { type: "InterviewHeld", data: { ...command.data } };
    case "PublishFinalists":
      return { type: "FinalistsPublished", data: { ...command.data } };
    case "HandOffMaterials":
      return { type: "MaterialsHandedOff", data: { ...command.data } };
    case "CorrectMaterials":
      return { type: "MaterialsCorrected", data: { ...command.data } };
    case "HoldFinalInterview":
      return { type: "FinalInterviewHeld", data: { ...command.data } };
    case "CompileWinnerFile":
      return { type: "WinnerFileCompiled", data: { ...command.data } };
    case "ProvideResults":
      return { type: "ResultsProvided", data: { ...command.data } };
    case "PublishResults":
      return { type: "ResultsPublished", data: { ...command.data } };
    case "NotifyAward":
      return { type: "AwardNotified", data: { ...command.data } };
    case "AwardDiploma":
      return { type: "DiplomaAwarded", data: { ...command.data } };
  }
}

/** What is found of an act, and whether it is barred. */
interface Judgment {
  readonly findings: readonly Finding[];
  readonly bars: boolean;
}

/**
 * Judges one act on the record with that act in it. A rule that the act itself breaks tells its effect;
 * one that an earlier act breaks because of it is told and refuses nothing.
 */
function judge(contest: Contest, event: ContestEvent, context: Context | undefined, rules: readonly RuleEntry[], tellsEarlier = true): Judgment {
  const next = evolve(contest, event);
  const whole = new Inquiry(next, context);
  const reach = reachOf(contest, event, whole);
  const asked = givesPlaceToNamed(event, contest, whole) ? rules : rules.filter(({ rule }) => rule.on.includes(event.type));
  const isOwn = ({ acts }: Breach): boolean => acts.includes(event.data);

  const judgedIn = (inquiry: Inquiry): Judgment => {
    const findings: Finding[] = [];
    let bars = false;
    walk(inquiry, asked, reach === "everything" ? everySubject(inquiry) : reached(reach, inquiry), (verdict) => {
      if ("obligation" in verdict) {
        if (wasLate(verdict.obligation) && actsOfDuty(verdict).includes(event.data)) findings.push(lateFinding(verdict));
        return;
      }
      const told = verdict.breaches.filter((breach) => isOwn(breach) || (tellsEarlier && actsOfBreach(breach, verdict.subject).includes(event.data)));
      if (told.length === 0) return;
      const finding = breachFinding(verdict, told);
      findings.push(finding);
      if (finding.effect === "bars" && told.some(isOwn)) bars = true;
    });
    return { findings, bars };
  };

  if (reach === "everything" || reach.looksAt === "everything") return judgedIn(whole);
  const judgment = judgedIn(new Inquiry(next, context, reach));
  const tellsOfSession = judgment.findings.some(({ subject }) => subject.kind === "session");
  return tellsOfSession && reach.looksAt === "everything-to-tell" ? judgedIn(whole) : judgment;
}

/**
 * Whether it files an application that was named before: what could not be judged of it then is judged now, by every
 * rule. Acts on an application leave its place in the register, lists of names do not.
 */
function givesPlaceToNamed(event: ContestEvent, { regions }: Contest, inquiry: Inquiry): boolean {
  if (event.type !== "ApplicationFiled") return false;
  const id = event.data.applicationId;
  const record = entryOf(regions.applications, id);
  if (record !== undefined) return record.order < 0;
  const decisions = [...inquiry.decisionsNaming(id), ...inquiry.winnersDecisionsNaming(id)];
  return decisions.length > 0 || regions.publications.some(({ finalists }) => finalists.includes(id));
}

/** What an act can bear on. */
interface Reach {
  readonly applications: ReadonlySet<ApplicationId>;
  readonly commissions: ReadonlySet<CommissionId>;
  readonly sessions: ReadonlySet<SessionId>;
  /**
   * These alone are asked about, and as a rule looked at: else everything, or everything once a session is told of, so that all that
   * rests on it is told with it.
   */
  readonly looksAt?: "everything" | "everything-to-tell";
}

/** The contest as a whole, and nothing in it. */
const NARROWEST: Reach = /* @__PURE__ */ (() => ({ applications: new Set(), commissions: new Set(), sessions: new Set() }))();

/** Most acts bear on one application and what it rests on; a few on every one there is. */
function reachOf(contest: Contest, event: ContestEvent, inquiry: Inquiry): Reach | "everything" {
  switch (event.type) {
    case "ContestAnnounced":
      // Terms are counted from the first posting: a further one changes nothing for anybody.
      return inquiry.posting === event.data ? "everything" : NARROWEST;
    case "SocialNoticePosted":
      return inquiry.socialNoticeOfTerm.includes(event.data) ? "everything" : NARROWEST;
    case "CommissionFormed":
      return compositionReach(event.data.commissionId, inquiry);
    case "FinalistsDecided":
    case "MaterialsHandedOff": {
      const reach = wideReach(event, inquiry);
      return { ...reach, commissions: new Set([...reach.commissions, event.data.commissionId]) };
    }
    case "WinnersDecided":
      return wideReach(event, inquiry);
    case "SessionHeld":
      // An act that rests on a session leaves its place for it: without one, nothing rests on this session yet.
      return entryOf(contest.regions.sessions, event.data.session.id) === undefined
        ? { applications: new Set(), commissions: new Set([event.data.session.commissionId]), sessions: new Set([event.data.session.id]) }
        : "everything";
    case "ApplicationFiled":
    case "ApplicationSupplemented":
    case "ApplicationForwarded":
    case "ApplicationWithdrawn":
    case "DocumentsChecked":
    case "MinutesSigned":
    case "ApplicationScored":
    case "CandidateInvited":
    case "InterviewHeld":
    case "FinalistsPublished":
    case "MaterialsCorrected":
    case "FinalInterviewHeld":
    case "WinnerFileCompiled":
    case "ResultsProvided":
    case "ResultsPublished":
    case "AwardNotified":
    case "DiplomaAwarded":
      return narrowReach(event, inquiry);
  }
}

/** A composition bears on its commission, the sessions that it held, and the decisions that rest on them. */
function compositionReach(commissionId: CommissionId, inquiry: Inquiry): Reach {
  const own = inquiry.sessions().filter(({ id }) => inquiry.session(id)?.commissionId === commissionId);
  const sessions = new Set(own.map(({ id }) => id));
  const deciding = inquiry.commissions().filter(([code]) => inquiry.decisions(code).some(({ sessionId }) => sessions.has(sessionId)));
  const commissions = new Set<CommissionId>([commissionId, "republican", ...deciding.map(([code]) => code)]);
  return { ...NARROWEST, commissions, sessions, looksAt: "everything" };
}

/**
 * A decision or a hand-off bears on those it names, on the decision on winners, and on whoever is past the first stage,
 * since that was lawful for finalists alone.
 */
function wideReach(event: ContestEvent, inquiry: Inquiry): Reach {
  const { applications, sessions } = referencesOf(event);
  const { entered, decisions } = inquiry.contest.republican;
  return {
    applications: new Set([...applications, ...entriesOf(entered).map(({ id }) => id)]),
    commissions: new Set(["republican"]),
    sessions: new Set([...sessions, ...decisions.map(({ sessionId }) => sessionId)]),
    looksAt: "everything-to-tell",
  };
}

/** An act bears on the applications it names, the commissions that had them or decided on them, and the sessions they rest on. */
function narrowReach(event: ContestEvent, inquiry: Inquiry): Reach {
  const { applications: named, sessions: rested } = referencesOf(event);
  const applications = new Set(event.type === "ApplicationFiled" ? [event.data.applicationId] : named);
  const sessions = new Set(rested);
  const commissions = new Set<CommissionId>();
  for (const id of applications) {
    const application = inquiry.application(id);
    if (application === undefined) continue;
    const { forwardings, withdrawals, scorings, interviews, finalInterviews } = application.record;
    // A finalist who withdraws leaves fewer to choose winners from.
    if (withdrawals.length > 0) commissions.add("republican");
    for (const code of [application.filed.commissionId, ...forwardings.map(({ to }) => to)]) commissions.add(code);
    for (const { sessionId } of [...scorings, ...interviews, ...finalInterviews]) sessions.add(sessionId);
  }
  const isAmong = (names: readonly ApplicationId[]): boolean => names.some((id) => applications.has(id));
  for (const { acts } of Object.values(inquiry.contest.regions.commissions)) {
    for (const act of acts) {
      if (act.type !== "FinalistsDecided") continue;
      const { commissionId, sessionId, finalists, ballots = [] } = act.data;
      if (!commissions.has(commissionId) && !isAmong(finalists) && !ballots.some(({ choices }) => isAmong(choices))) continue;
      commissions.add(commissionId);
      sessions.add(sessionId);
    }
  }
  return { applications, commissions, sessions };
}

/** What is reached, as subjects in the order of every subject. */
function reached({ applications, commissions, sessions }: Reach, inquiry: Inquiry): readonly Questioned[] {
  return [
    { kind: "contest" },
    ...everyCommission(inquiry).filter(({ commissionId }) => commissions.has(commissionId)).map(ofCommission),
    ...[...sessions]
      .flatMap((id) => entryOf(inquiry.contest.regions.sessions, id) ?? [])
      .sort((one, other) => one.order - other.order)
      .flatMap(ofSession),
    ...[...applications]
      .flatMap((id) => inquiry.application(id) ?? [])
      .sort((one, other) => one.record.order - other.record.order)
      .map(ofApplication),
  ];
}

/** A command that was not accepted, for frameworks that expect an exception: the decision is on it. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";

  /** Tells which rules bar the command, or who is tied. */
  constructor(readonly decision: Exclude<Decision, { readonly kind: "accepted" }>) {
    super(
      decision.kind === "refused"
        ? `refused: ${decision.findings.map(({ rule }) => rule).join(", ")}`
        : `undetermined: the ballots leave ${decision.election.tied.map((id) => JSON.stringify(id)).join(", ")} tied`,
    );
  }
}

/**
 * The contest as a decider, for event-store frameworks that expect `decide`, `evolve` and `initialState`.
 *
 * Its `decide` throws `RefusedError` where ours answers anything but "accepted"; findings of accepted
 * acts are lost on the way. Not checked here: anything that `decide` does not.
 *
 * @returns the three functions, under the default readings
 * @example As a framework would call it
 * ```ts
 * import { contestDecider, instant } from "uzdik";
 * const state = contestDecider.initialState();
 * const events = contestDecider.decide(
 *   { type: "AnnounceContest", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } },
 *   state,
 * );
 * events.map(({ type }) => type); // => ["ContestAnnounced"]
 * ```
 */
export const contestDecider: ContestDecider = {
  decide: (command, state) => {
    const decision = decide(state, command);
    if (decision.kind !== "accepted") throw new RefusedError(decision);
    return decision.events;
  },
  evolve,
  initialState: () => emptyContest,
};

/** The three functions of a decider. */
export interface ContestDecider {
  /** The events of an accepted command; throws `RefusedError` for any other. */
  readonly decide: (command: ContestCommand, state: Contest) => readonly ContestEvent[];
  /** The state with an event in it. */
  readonly evolve: (state: Contest, event: ContestEvent) => Contest;
  /** The state before any event. */
  readonly initialState: () => Contest;
}
