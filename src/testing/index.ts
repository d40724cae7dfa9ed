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
