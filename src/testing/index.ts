/**
 * For tests of whatever is built on the library: records to start from, commands put to a record, and
 * the exploration of small contests.
 *
 * @packageDocumentation
 */

// Records: a lawful contest by its plan, single acts, papers and people
export { applicationIdOf, lawfulContest, type LawfulPlan } from "./lawful-contest.js";
export { LAWFUL_DAYS, momentOf } from "./days.js";
export { aboutApplication, altered, without } from "./altered.js";
export {
  awardNotified,
  checked,
  corrected,
  diplomaAwarded,
  fileCompiled,
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
  resultsProvided,
  resultsPublished,
  scored,
  signed,
  socialNotice,
  supplemented,
  winnersDecided,
  withdrawn,
  type Act,
} from "./acts.js";
export { binOf, filingOf, formOf, providerOf, reportOf, sheetOf } from "./papers.js";
export { chairOf, commissionOf, membersOf, secretaryOf } from "./people.js";
export { commandOf } from "./command-of.js";

// Commands put to a record
export { given, OutcomeError, type Expected, type Given, type Outcome } from "./given.js";

// Conformance vectors
export type {
  JsonObject,
  NamedAct,
  Stated,
  TermQuestion,
  Vector,
  VectorBases,
  VectorFile,
  VectorOutcome,
  VectorQuestion,
  VectorRecord,
  WrittenAct,
} from "./vectors.js";
export { casesOf, runVector, type CaseResult, type VectorCase, type VectorResult } from "./vectors-run.js";
export { answerOf, THIS_LIBRARY, type Implementation, type WrittenQuestion } from "./vectors-answers.js";
export { coverageOf, outcomesOf, pairOfOptions, rulesToldBy, type VectorCoverage } from "./vectors-coverage.js";

// Small contests, explored in every way they can go
export { countByDepth, explore, type Choice, type DepthCount, type ExploredState, type Step, type World } from "./explore.js";
export { smallWorlds } from "./worlds/index.js";
export { refusalVectors, shortestRefusals, type Exploration, type ShortestRefusal } from "./refusals.js";
