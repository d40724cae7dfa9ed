import { isJsonObject } from "../record/json-object.js";
import type { ContestCommand, CommandType } from "../record/commands.js";
import type { EventType } from "../record/events.js";
import type { ReadingId, Readings } from "../regulation/readings.js";
import { answerOf, type WrittenQuestion } from "./vectors-answers.js";
import { commandOf, eventsOf } from "./vectors-record.js";
import type { JsonObject, Vector, VectorBases, VectorOutcome } from "./vectors.js";

/** A question of a vector, and what must come of it. */
export interface VectorCase {
  readonly question: WrittenQuestion;
  /** The option of the reading that the vector is keyed by, where it is. */
  readonly option?: { readonly reading: ReadingId; readonly value: string };
  readonly expected: JsonObject;
}

/** What became of a vector. */
export interface VectorResult {
  readonly id: string;
  readonly passed: boolean;
  /** One, or one an option of the reading that the vector is keyed by. */
  readonly cases: readonly CaseResult[];
}

/** What became of one question of a vector. */
export interface CaseResult extends VectorCase {
  readonly answer: unknown;
  /** Where the answer departs from what must come; nowhere, if it passed. */
  readonly differences: readonly string[];
}

/** The questions of a vector, written out: one, or one an option of the reading it is keyed by. */
export function casesOf(vector: Vector, bases: VectorBases): readonly VectorCase[] {
  const { id, given = {}, readings = {}, when, then, thenByReading = {} } = vector;
  const events = eventsOf(given, bases);
  const asked = "command" in when ? { command: commandOf(when.command, given, bases) } : when;
  const expected = (outcome: VectorOutcome): JsonObject =>
    "accepted" in outcome && "command" in asked ? { ...outcome, event: eventOf(asked.command, outcome) } : { ...outcome };
  const cases: VectorCase[] = [];
  if (then !== undefined) cases.push({ question: { id, given: events, readings, when: asked }, expected: expected(then) });
  for (const [reading, options] of Object.entries(thenByReading) as [ReadingId, { readonly [option: string]: VectorOutcome }][]) {
    for (const [value, outcome] of Object.entries(options)) {
      const under: Partial<Readings> = { ...readings, [reading]: value };
      const question = { id: `${id}?${reading}=${value}`, given: events, readings: under, when: asked };
      cases.push({ question, option: { reading, value }, expected: expected(outcome) });
    }
  }
  return cases;
}

/**
 * Runs one vector against whatever answers its questions; this library unless told.
 *
 * @param vector - the case
 * @param bases - the records that vectors start from
 * @param answer - gives the answer to a question in the shape of a vector's `then`
 * @returns whether it passed, and where not
 */
export function runVector(
  vector: Vector,
  bases: VectorBases,
  answer: (question: WrittenQuestion) => unknown = (question) => answerOf(question),
): VectorResult {
  return resultOf(vector, casesOf(vector, bases).map((asked) => resultOfCase(asked, answer(asked.question))));
}

/** The result of a vector whose questions were all answered. */
export function resultOf({ id }: Vector, cases: readonly CaseResult[]): VectorResult {
  return { id, passed: cases.every(({ differences }) => differences.length === 0), cases };
}

/** An answer, held against what must come. */
export function resultOfCase(asked: VectorCase, answer: unknown): CaseResult {
  return { ...asked, answer, differences: [...differencesFrom(asked.expected, answer, ""), ...additionsTo(asked.expected, answer)] };
}

/** The one event of an accepted command: its data, with what the vector states beyond it. */
function eventOf({ type, data }: ContestCommand, { event }: Extract<VectorOutcome, { readonly accepted: unknown }>): JsonObject {
  return { type: EVENT_OF[type], data: { ...data, ...event?.data } };
}

/** Every place where an answer is not what is expected of it. */
function differencesFrom(expected: unknown, answer: unknown, place: string): readonly string[] {
  if (isJsonObject(expected) && isJsonObject(answer)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differencesFrom(value, answer[key], place === "" ? key : `${place}.${key}`),
    );
  }
  if (Array.isArray(expected) && Array.isArray(answer) && expected.length === answer.length) {
    return expected.flatMap((item, index) => differencesFrom(item, answer[index], `${place}[${index}]`));
  }
  if (expected === answer) return [];
  return [`${place === "" ? "the answer" : place}: expected ${written(expected)}; came ${written(answer)}`];
}

/** An event is expected whole: what nobody asked for must not stand in it either. */
function additionsTo(expected: JsonObject, answer: unknown): readonly string[] {
  const data = dataOf(expected);
  const came = isJsonObject(answer) ? dataOf(answer) : undefined;
  if (data === undefined || came === undefined) return [];
  return Object.keys(came)
    .filter((key) => !(key in data))
    .map((key) => `event.data.${key}: expected nothing; came ${written(came[key])}`);
}

function dataOf({ event }: JsonObject): JsonObject | undefined {
  return isJsonObject(event) && isJsonObject(event["data"]) ? event["data"] : undefined;
}

function written(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

const EVENT_OF: { readonly [Type in CommandType]: EventType } = {
  AnnounceContest: "ContestAnnounced",
  PostSocialNotice: "SocialNoticePosted",
  FormCommission: "CommissionFormed",
  FileApplication: "ApplicationFiled",
  SupplementApplication: "ApplicationSupplemented",
  ForwardApplication: "ApplicationForwarded",
  WithdrawApplication: "ApplicationWithdrawn",
  CheckDocuments: "DocumentsChecked",
  HoldSession: "SessionHeld",
  SignMinutes: "MinutesSigned",
  ScoreApplication: "ApplicationScored",
  InviteCandidate: "CandidateInvited",
  HoldInterview: "InterviewHeld",
  DecideFinalists: "FinalistsDecided",
  PublishFinalists: "FinalistsPublished",
  HandOffMaterials: "MaterialsHandedOff",
  CorrectMaterials: "MaterialsCorrected",
  HoldFinalInterview: "FinalInterviewHeld",
  DecideWinners: "WinnersDecided",
  CompileWinnerFile: "WinnerFileCompiled",
  ProvideResults: "ResultsProvided",
  PublishResults: "ResultsPublished",
  NotifyAward: "AwardNotified",
  AwardDiploma: "DiplomaAwarded",
};
