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

/**
 * The questions of a vector, written out: one, or one an option of the reading it is keyed by.
 *
 * @param vector - the case
 * @param bases - the records that vectors start from, as in `bases.json`
 * @returns each question with what must come of it
 * @throws RangeError where the vector names a base or an act that is not there
 * @example The last day of intake, under either reading of the posting day
 * ```ts
 * import { instant, plainDate } from "uzdik";
 * import { casesOf, type Vector } from "uzdik/testing";
 * const deadline = { term: "intake", region: "KZ-35", webPostedAt: instant("2022-06-01T09:00:00+06:00") } as const;
 * const on = (day: string) => ({ deadline: { lastDay: plainDate(day) } });
 * const vector: Vector = {
 *   id: "N12.0/two-weeks-from-a-wednesday",
 *   norms: ["N12.0"],
 *   rules: [],
 *   title: { kk: "", ru: "", en: "" },
 *   when: { deadline },
 *   thenByReading: { "posting-day": { "not-counted": on("2022-06-15"), "counted": on("2022-06-14") } },
 *   mistake: "The posting day is counted.",
 *   harm: "The intake closes a day early.",
 * };
 * casesOf(vector, {}).map(({ question }) => question.readings);
 * // => [{ "posting-day": "not-counted" }, { "posting-day": "counted" }]
 * ```
 */
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
 * Runs one vector against whatever answers its questions; this library unless told otherwise.
 *
 * Not checked here: whether the vector is as its schema says.
 *
 * @param vector - the case
 * @param bases - the records that vectors start from, as in `bases.json`
 * @param answer - gives the answer to a question, in the shape of a vector's `then`
 * @returns whether it passed, and every place where an answer departs from what must come
 * @throws RangeError where the vector names a base or an act that is not there
 * @example A calendar that does not know of the worked Saturday
 * ```ts
 * import { plainDate } from "uzdik";
 * import { runVector, type Vector } from "uzdik/testing";
 * const vector: Vector = {
 *   id: "calendar/first-working-day-is-a-worked-saturday",
 *   norms: ["N19"],
 *   rules: [],
 *   title: { kk: "", ru: "", en: "" },
 *   when: { addWorkingDays: { from: plainDate("2022-03-04"), days: 1 } },
 *   then: { day: plainDate("2022-03-05") },
 *   mistake: "Saturdays are skipped by their name.",
 *   harm: "Every term over a worked Saturday is a day too long.",
 * };
 * runVector(vector, {}).passed; // => true
 * const [failed] = runVector(vector, {}, () => ({ day: "2022-03-09" })).cases;
 * failed?.differences; // => ['day: expected "2022-03-05"; came "2022-03-09"']
 * ```
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

/** Tells that something else came than is expected at a place, each as JSON; `undefined` is nothing, and "" the whole answer. */
export type DifferenceWords = (place: string, expected: string | undefined, came: string | undefined) => string;

/** An answer, held against what must come. */
export function resultOfCase(asked: VectorCase, answer: unknown, words: DifferenceWords = inEnglish): CaseResult {
  const differences = [...differencesFrom(asked.expected, answer, ""), ...additionsTo(asked.expected, answer)];
  return { ...asked, answer, differences: differences.map(({ place, expected, came }) => words(place, written(expected), written(came))) };
}

function inEnglish(place: string, expected = "nothing", came = "nothing"): string {
  return `${place === "" ? "the answer" : place}: expected ${expected}; came ${came}`;
}

interface Difference {
  readonly place: string;
  readonly expected: unknown;
  readonly came: unknown;
}

/** The one event of an accepted command: its data, with what the vector states beyond it. */
function eventOf({ type, data }: ContestCommand, { event }: Extract<VectorOutcome, { readonly accepted: unknown }>): JsonObject {
  return { type: EVENT_OF[type], data: { ...data, ...event?.data } };
}

/** Every place where an answer is not what is expected of it. */
function differencesFrom(expected: unknown, answer: unknown, place: string): readonly Difference[] {
  if (isJsonObject(expected) && isJsonObject(answer)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differencesFrom(value, answer[key], place === "" ? key : `${place}.${key}`),
    );
  }
  if (Array.isArray(expected) && Array.isArray(answer) && expected.length === answer.length) {
    return expected.flatMap((item, index) => differencesFrom(item, answer[index], `${place}[${index}]`));
  }
  if (expected === answer) return [];
  return [{ place, expected, came: answer }];
}

/** An event is expected whole: what nobody asked for must not stand in it either. */
function additionsTo(expected: JsonObject, answer: unknown): readonly Difference[] {
  const data = dataOf(expected);
  const came = isJsonObject(answer) ? dataOf(answer) : undefined;
  if (data === undefined || came === undefined) return [];
  return Object.keys(came)
    .filter((key) => !(key in data))
    .map((key) => ({ place: `event.data.${key}`, expected: undefined, came: came[key] }));
}

function dataOf({ event }: JsonObject): JsonObject | undefined {
  return isJsonObject(event) && isJsonObject(event["data"]) ? event["data"] : undefined;
}

/** As JSON; of `undefined`, which JSON has no word for, nothing. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value);
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
