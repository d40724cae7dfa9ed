/**
 * What may be done: the event that a command asks for is added to the list, and what it breaks itself
 * bars it. What it makes of earlier acts is told, and bars nothing.
 */
import type { ApplicationId } from "../../src/record/application.js";
import type { ContestCommand } from "../../src/record/commands.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Readings } from "../../src/regulation/readings.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { type Instance, instances, type OracleFinding, told } from "./audit.js";
import { admissionOf, total } from "./constraints.js";
import { day } from "./days.js";
import { keyOf } from "./difference.js";
import { electionsOf, type Poll } from "./polls.js";
import { isApplication, type Log } from "./record.js";

/** What is found of an act, and the faults of earlier acts that stood before it: of these the act may be told again. */
interface Found {
  readonly findings: readonly OracleFinding[];
  readonly standing: readonly OracleFinding[];
}

export type OracleDecision =
  | ({ readonly kind: "refused" } & Found)
  | ({ readonly kind: "accepted"; readonly event: ContestEvent } & Found)
  | {
      readonly kind: "undetermined";
      readonly elected: readonly ApplicationId[];
      readonly tied: readonly ApplicationId[];
      readonly places: number;
    };

/** Rules that bar, as the table has them. */
export const BARS: readonly RuleId[] = [
  "record/unknown-reference",
  "record/withdrawn",
  "announcement/once",
  "commission/approving-authority",
  "commission/seven-members",
  "commission/chair-by-office",
  "commission/chair-seat",
  "commission/secretary-apart",
  "commission/secretary-from-agency",
  "commission/members-from-agency",
  "session/commission-approved",
  "session/own-commission",
  "session/quorum",
  "session/ballots",
  "intake/contest-open",
  "intake/region-exists",
  "check/right-commission",
  "check/after-intake",
  "selection/admitted-only",
  "selection/sheet",
  "selection/violation-scores-zero",
  "selection/all-or-nothing",
  "interview/selected-only",
  "finalists/once",
  "finalists/interviewed-only",
  "finalists/at-most-three",
  "handoff/after-decision",
  "final/finalists-only",
  "winners/once",
  "winners/interviewed",
  "winners/three",
  "award/winners-only",
];

/** Rules about the names of a decision: silent while its ballots give no names. */
const ABOUT_NAMES: readonly RuleId[] = [
  "record/chronology",
  "record/withdrawn",
  "finalists/interviewed-only",
  "finalists/at-most-three",
  "finalists/three-if-available",
  "finalists/by-ballots",
  "winners/interviewed",
  "winners/three",
  "winners/by-ballots",
];

/** No term has run out but by an act's own date: nothing is overdue, everything that arose is listed. */
const END_OF_TIME = day("9999-12-31");

type Outcome =
  | { readonly names: "elected"; readonly elected: readonly ApplicationId[] }
  | {
      readonly names: "tied";
      readonly elected: readonly ApplicationId[];
      readonly tied: readonly ApplicationId[];
      readonly places: number;
    }
  | { readonly names: "none" };

function outcomeOf(log: Log, poll: Poll): Outcome {
  const lists = electionsOf(log, poll);
  if (lists === undefined) return { names: "none" };
  const elected = lists.flatMap(({ election }) => election.elected);
  const open = lists.flatMap(({ election }) => (election.outcome === "undetermined" ? [election] : []));
  if (open.length === 0) return { names: "elected", elected };
  return {
    names: "tied",
    elected,
    tied: open.flatMap((election) => election.tied),
    places: open.reduce((sum, election) => sum + election.places, 0),
  };
}

interface Asked {
  readonly event: ContestEvent;
  readonly outcome?: Outcome;
}

function eventOf(log: Log, command: ContestCommand): Asked {
  switch (command.type) {
    case "CheckDocuments": {
      const { applicationId } = command.data;
      const computed = isApplication(log, applicationId)
        ? admissionOf(log, applicationId)
        : { admitted: false, grounds: [], remarks: [] };
      return { event: { type: "DocumentsChecked", data: { ...command.data, ...computed } } };
    }
    case "ScoreApplication": {
      const points = total(command.data.sheet);
      return { event: { type: "ApplicationScored", data: { ...command.data, total: points, passed: points > 15 } } };
    }
    case "DecideFinalists": {
      const { commissionId, sessionId, finalists, ballots } = command.data;
      if (ballots === undefined) return { event: { type: "FinalistsDecided", data: { commissionId, sessionId, finalists } } };
      const outcome = outcomeOf(log, { region: commissionId, sessionId, ballots });
      const names = outcome.names === "elected" ? outcome.elected : [];
      return { event: { type: "FinalistsDecided", data: { commissionId, sessionId, finalists: names, ballots } }, outcome };
    }
    case "DecideWinners": {
      const { sessionId, winners, ballots } = command.data;
      if (ballots === undefined) return { event: { type: "WinnersDecided", data: { sessionId, winners } } };
      const outcome = outcomeOf(log, { region: "republican", sessionId, ballots });
      const names = outcome.names === "elected" ? outcome.elected : [];
      return { event: { type: "WinnersDecided", data: { sessionId, winners: names, ballots } }, outcome };
    }
    case "AnnounceContest":
      return { event: { type: "ContestAnnounced", data: command.data } };
    case "PostSocialNotice":
      return { event: { type: "SocialNoticePosted", data: command.data } };
    case "FormCommission":
      return { event: { type: "CommissionFormed", data: command.data } };
    case "FileApplication":
      return { event: { type: "ApplicationFiled", data: command.data } };
    case "SupplementApplication":
      return { event: { type: "ApplicationSupplemented", data: command.data } };
    case "ForwardApplication":
      return { event: { type: "ApplicationForwarded", data: command.data } };
    case "WithdrawApplication":
      return { event: { type: "ApplicationWithdrawn", data: command.data } };
    case "HoldSession":
      return { event: { type: "SessionHeld", data: command.data } };
    case "SignMinutes":
      return { event: { type: "MinutesSigned", data: command.data } };
    case "InviteCandidate":
      return { event: { type: "CandidateInvited", data: command.data } };
    case "HoldInterview":
      return { event: { type: "InterviewHeld", data: command.data } };
    case "PublishFinalists":
      return { event: { type: "FinalistsPublished", data: command.data } };
    case "HandOffMaterials":
      return { event: { type: "MaterialsHandedOff", data: command.data } };
    case "CorrectMaterials":
      return { event: { type: "MaterialsCorrected", data: command.data } };
    case "HoldFinalInterview":
      return { event: { type: "FinalInterviewHeld", data: command.data } };
    case "CompileWinnerFile":
      return { event: { type: "WinnerFileCompiled", data: command.data } };
    case "ProvideResults":
      return { event: { type: "ResultsProvided", data: command.data } };
    case "PublishResults":
      return { event: { type: "ResultsPublished", data: command.data } };
    case "NotifyAward":
      return { event: { type: "AwardNotified", data: command.data } };
    case "AwardDiploma":
      return { event: { type: "DiplomaAwarded", data: command.data } };
  }
}

/** Breaches by acts; what is only missing is for the audit. */
function byActs(log: Log): readonly (Instance & { readonly at: number })[] {
  return instances(log).flatMap((instance) => (instance.at === undefined ? [] : [{ ...instance, at: instance.at }]));
}

/** The same fault of the same act, whatever commission its application is with by now. */
function faultOf({ rule, subject, at }: Instance): string {
  const who = subject.kind === "application" ? subject.applicationId : JSON.stringify(subject);
  return JSON.stringify([rule, who, at]);
}

export function oracleDecide(events: readonly ContestEvent[], command: ContestCommand, readings: Readings): OracleDecision {
  const before: Log = { events, asOf: END_OF_TIME, readings };
  const { event, outcome } = eventOf(before, command);
  const after: Log = { ...before, events: [...events, event] };
  const isSilent = (rule: RuleId): boolean => outcome !== undefined && outcome.names !== "elected" && ABOUT_NAMES.includes(rule);

  const found = byActs(after);
  const own = found.filter(({ rule, at }) => at === events.length && !isSilent(rule));
  const known = new Set(byActs(before).map(faultOf));
  const nameless = outcome !== undefined && outcome.names !== "elected";
  const ofEarlier = nameless ? [] : found.filter((instance) => instance.at !== events.length);
  const made = ofEarlier.filter((instance) => !known.has(faultOf(instance)));
  const findings = told(after, [...own, ...made]);
  const standing = told(after, ofEarlier.filter((instance) => known.has(faultOf(instance))));

  if (own.some(({ rule }) => BARS.includes(rule))) return { kind: "refused", findings, standing };
  if (outcome?.names === "tied") {
    const { elected, tied, places } = outcome;
    return { kind: "undetermined", elected, tied, places };
  }
  return { kind: "accepted", event, findings, standing };
}

/**
 * What the library tells of a decision, without the faults that stood before it and that it tells again: they rest on
 * the act too. The rules leave open whether an act makes of earlier acts what was made of them already.
 */
export function toldAnew<Told extends OracleFinding>(library: readonly Told[], { findings, standing }: Found): readonly Told[] {
  const [own, again] = [findings, standing].map((list) => new Set(list.map(keyOf))) as [Set<string>, Set<string>];
  return library.filter((finding) => own.has(keyOf(finding)) || !again.has(keyOf(finding)));
}
