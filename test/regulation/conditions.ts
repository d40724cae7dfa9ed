import { ADMISSION_GROUNDS, ADMISSION_REMARKS, CRITERIA, type EventType, type Finding, type FindingFacts, type RuleId } from "uzdik";
import type { Trial } from "./trials.js";

/** One of several ways in which a rule is broken, or one of the grounds and remarks of an admission. */
export interface Condition {
  readonly rule: RuleId;
  readonly name: string;
  /** Whether it alone decided a trial. */
  readonly decided: (trial: Trial) => boolean;
}

type Way = readonly [name: string, holds: (facts: FindingFacts, finding: Finding) => boolean];

const acts = (kinds: readonly EventType[]): readonly Way[] => kinds.map((kind) => [kind, ({ act }) => act === kind]);

const sessionsOf = (kinds: readonly EventType[]): readonly Way[] =>
  kinds.map((kind) => [kind, (facts) => facts.acts?.includes(kind) === true]);

const afterAct = (...[before, after]: readonly [EventType, EventType]): Way => [
  `${after} before ${before}`,
  ({ act, afterAct: first }) => act === after && first === before,
];

const BY_COMMISSION: readonly Way[] = [
  ["regional", (_, { subject }) => subject.kind !== "contest" && subject.commissionId !== "republican"],
  ["republican", (_, { subject }) => subject.kind !== "contest" && subject.commissionId === "republican"],
];

const has = (fact: keyof FindingFacts): Way => [fact, (facts) => facts[fact] !== undefined];

/** The rules that are broken in more ways than one, by the facts that tell the ways apart. */
const WAYS: { readonly [R in RuleId]?: readonly Way[] } = {
  "record/unknown-reference": [
    ["an application nobody filed", (facts) => facts.applications !== undefined],
    ["a session nobody held", (facts) => facts.sessions !== undefined],
    ["a commission nobody formed", (facts) => facts.applications === undefined && facts.sessions === undefined],
  ],
  "record/chronology": [
    afterAct("DocumentsChecked", "ApplicationScored"),
    afterAct("ApplicationScored", "CandidateInvited"),
    afterAct("CandidateInvited", "InterviewHeld"),
    afterAct("InterviewHeld", "FinalistsDecided"),
    afterAct("FinalInterviewHeld", "WinnersDecided"),
    afterAct("WinnersDecided", "DiplomaAwarded"),
    afterAct("SessionHeld", "MinutesSigned"),
  ],
  "record/withdrawn": acts([
    "DocumentsChecked",
    "ApplicationScored",
    "CandidateInvited",
    "InterviewHeld",
    "FinalistsDecided",
    "FinalInterviewHeld",
    "WinnersDecided",
  ]),
  "commission/approving-authority": BY_COMMISSION,
  "commission/seven-members": [
    ["fewer", ({ recorded = 7, required = 7 }) => recorded < required],
    ["more", ({ recorded = 7, required = 7 }) => recorded > required],
    has("repeated"),
  ],
  "commission/chair-by-office": BY_COMMISSION,
  "commission/chair-seat": [
    ["outside the seven", ({ amongSeven }) => amongSeven === false],
    ["among the seven", ({ amongSeven }) => amongSeven === true],
  ],
  "commission/secretary-apart": [
    ["a member", ({ seat }) => seat === "member"],
    ["the chair", ({ seat }) => seat === "chair"],
  ],
  "session/commission-approved": BY_COMMISSION,
  "session/own-commission": acts(["ApplicationScored", "InterviewHeld", "FinalistsDecided", "FinalInterviewHeld", "WinnersDecided"]),
  "session/quorum": sessionsOf(["ApplicationScored", "InterviewHeld", "FinalistsDecided", "WinnersDecided"]),
  "session/ballots": [
    ["a voter who is not entitled", (facts) => facts.persons !== undefined],
    has("votedTwice"),
    has("tooManyNames"),
    has("sameNameTwice"),
    ["a name that is no candidate's", (facts) => facts.applications !== undefined],
  ],
  "session/minutes-signatories": [
    ["chair", ({ missing }) => missing?.includes("chair") === true],
    ["secretary", ({ missing }) => missing?.includes("secretary") === true],
  ],
  "selection/sheet": [
    has("missingCriteria"),
    has("unknownCriteria"),
    ["below 0", ({ points = 0 }) => points < 0],
    ["above 5", ({ points = 0 }) => points > 5],
    ["no integer", ({ points = 0 }) => !Number.isInteger(points)],
    has("pointsText"),
  ],
  "selection/violation-scores-zero": CRITERIA.map((criterion) => [criterion, (facts) => facts.criterion === criterion]),
  "selection/passed": [
    ["another total", (facts) => facts.recordedTotal !== facts.computedTotal],
    ["another outcome", (facts) => facts.recordedPassed !== facts.computedPassed],
  ],
  "interview/selected-only": acts(["CandidateInvited", "InterviewHeld"]),
  "interview/both-defences": [
    ["video-presentation", ({ missing }) => missing?.includes("video-presentation") === true],
    ["people-first-project", ({ missing }) => missing?.includes("people-first-project") === true],
  ],
  "finalists/at-most-three": [
    ["more than three", ({ recorded = 0, required = 3 }) => recorded > required],
    has("repeated"),
    has("foreign"),
  ],
  "handoff/after-decision": [
    ["decided later", (facts) => facts.decidedOn !== undefined],
    ["not decided", (facts) => facts.decidedOn === undefined],
  ],
  "handoff/complete": [
    ["a finalist's file", (facts) => facts.applications !== undefined],
    ["interview-materials", ({ missing }) => missing?.includes("interview-materials") === true],
    ["decision", ({ missing }) => missing?.includes("decision") === true],
  ],
  "final/finalists-only": acts(["MaterialsCorrected", "FinalInterviewHeld"]),
  "winners/three": [
    ["fewer than three", ({ recorded = 3, required = 3 }) => recorded < required],
    ["more than three", ({ recorded = 3, required = 3 }) => recorded > required],
    has("repeated"),
    has("foreign"),
  ],
};

/** The only way in which a rule is broken, however often. */
function onlyWay(rule: RuleId, { findings }: Trial): string | undefined {
  const instances = findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => [finding.facts, ...(finding.facts.others ?? [])].map((facts) => ({ facts, finding })));
  const waysOf = ({ facts, finding }: (typeof instances)[number]): readonly string[] =>
    (WAYS[rule] ?? []).filter(([, holds]) => holds(facts, finding)).map(([name]) => name);
  const ways = new Set(instances.map((instance) => waysOf(instance).join(" and ")));
  return ways.size === 1 ? [...ways][0] : undefined;
}

/** Of an admission: what the library found of an application that was checked in the trial. */
function admittedWith({ result: { answer, question } }: Trial, list: "grounds" | "remarks"): readonly string[] {
  if (!("command" in question.when) || question.when.command.type !== "CheckDocuments") return [];
  // An answer to a command, of an act that is known.
  const { event } = answer as { readonly event?: { readonly data: { readonly [name: string]: readonly string[] } } };
  return event?.data[list] ?? [];
}

const only = (list: readonly string[], name: string): boolean => list.length === 1 && list[0] === name;

/** Every condition whose deciding alone is asked for. */
export const CONDITIONS: readonly Condition[] = [
  ...(Object.entries(WAYS) as readonly (readonly [RuleId, readonly Way[]])[]).flatMap(([rule, ways]) =>
    ways.map(([name]) => ({ rule, name, decided: (trial: Trial) => trial.decidedBy === rule && onlyWay(rule, trial) === name })),
  ),
  ...ADMISSION_GROUNDS.map(
    (name): Condition => ({ rule: "check/outcome", name, decided: (trial) => only(admittedWith(trial, "grounds"), name) }),
  ),
  ...ADMISSION_REMARKS.map(
    (name): Condition => ({
      rule: "check/outcome",
      name,
      decided: (trial) => admittedWith(trial, "grounds").length === 0 && only(admittedWith(trial, "remarks"), name),
    }),
  ),
];
