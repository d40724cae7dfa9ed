import { CalendarRangeError, addWorkingDays, countWorkingDays, dayStatus } from "../calendar/working-calendar.js";
import { localDay } from "../calendar/legal-time.js";
import { regionsOn } from "../calendar/regions.js";
import { auditLog, duties } from "../audit/audit.js";
import { decide, type Decision } from "../contest/decide.js";
import { replay } from "../contest/evolve.js";
import { responsibleCommission } from "../procedure/document-check.js";
import { scoreSheetFindings } from "../procedure/selection.js";
import { elect, resolveMotion } from "../procedure/voting.js";
import type { ContestCommand } from "../record/commands.js";
import type { ContestEvent } from "../record/events.js";
import type { Context } from "../regulation/context.js";
import {
  documentCheckDeadline,
  handoffDeadline,
  intakeDeadline,
  invitationDeadline,
  type Deadline,
} from "../regulation/deadlines.js";
import type { Readings } from "../regulation/readings.js";
import type { JsonObject, TermQuestion, VectorQuestion } from "./vectors.js";

/** What a vector asks under certain readings, with its record and its command written out. */
export interface WrittenQuestion {
  /** The id of the vector; under a reading with `?reading=option` after it. */
  readonly id: string;
  readonly given: readonly ContestEvent[];
  /** Over the defaults. */
  readonly readings: Partial<Readings>;
  readonly when: Exclude<VectorQuestion, { readonly command: unknown }> | { readonly command: ContestCommand };
}

/** The functions that answer the questions of vectors. */
export interface Implementation {
  /** Answers a command. */
  readonly decide: typeof decide;
  /** Finds what was not kept. */
  readonly auditLog: typeof auditLog;
  /** Lists what is owed. */
  readonly duties: typeof duties;
  /** Clause 12. */
  readonly intakeDeadline: typeof intakeDeadline;
  /** Clause 13. */
  readonly documentCheckDeadline: typeof documentCheckDeadline;
  /** Clause 16. */
  readonly invitationDeadline: typeof invitationDeadline;
  /** Clause 19. */
  readonly handoffDeadline: typeof handoffDeadline;
  /** Counts ballots. */
  readonly elect: typeof elect;
  /** Counts votes on a motion. */
  readonly resolveMotion: typeof resolveMotion;
  /** Annex 2. */
  readonly scoreSheetFindings: typeof scoreSheetFindings;
  /** Clause 6. */
  readonly responsibleCommission: typeof responsibleCommission;
  /** What the calendar says of a day. */
  readonly dayStatus: typeof dayStatus;
  /** The n-th working day after a day. */
  readonly addWorkingDays: typeof addWorkingDays;
  /** The working days after one day and through another. */
  readonly countWorkingDays: typeof countWorkingDays;
  /** The legal day of a moment. */
  readonly localDay: typeof localDay;
  /** The regions of a day. */
  readonly regionsOn: typeof regionsOn;
}

/** This library. */
export const THIS_LIBRARY: Implementation = {
  decide,
  auditLog,
  duties,
  intakeDeadline,
  documentCheckDeadline,
  invitationDeadline,
  handoffDeadline,
  elect,
  resolveMotion,
  scoreSheetFindings,
  responsibleCommission,
  dayStatus,
  addWorkingDays,
  countWorkingDays,
  localDay,
  regionsOn,
};

/**
 * The answer of an implementation, in the shape in which vectors state theirs.
 *
 * @param question - a question of a vector, from `casesOf`
 * @param implementation - the functions that answer; this library's unless told otherwise
 * @returns the answer, which may say more than the vector asks for
 * @example A working day, and a year that nobody knows yet
 * ```ts
 * import { plainDate } from "uzdik";
 * import { answerOf } from "uzdik/testing";
 * const asked = (day: string) => ({ id: "", given: [], readings: {}, when: { addWorkingDays: { from: plainDate(day), days: 3 } } });
 * answerOf(asked("2022-03-04")); // => { day: "2022-03-10" }
 * answerOf(asked("2027-12-31")); // => { outOfCalendar: 2028 }
 * ```
 */
export function answerOf(question: WrittenQuestion, implementation: Implementation = THIS_LIBRARY): JsonObject {
  try {
    return answered(question, implementation);
  } catch (error) {
    if (error instanceof CalendarRangeError) return { outOfCalendar: error.year };
    throw error;
  }
}

function answered({ given, readings, when }: WrittenQuestion, library: Implementation): JsonObject {
  const context: Context = { readings };
  if ("command" in when) return decided(library.decide(replay(given), when.command, context));
  if ("audit" in when) return { findings: library.auditLog(given, when.audit, context).findings };
  if ("duties" in when) return { duties: library.duties(replay(given), when.duties, context).filter(({ rule }) => rule === when.of) };
  if ("deadline" in when) return { deadline: deadlineOf(when.deadline, context, library) };
  if ("election" in when) return { election: library.elect(when.election.ballots, when.election, context) };
  if ("motion" in when) return { motion: library.resolveMotion(when.motion.votes, when.motion.chair, context) };
  if ("scoreSheet" in when) return { findings: library.scoreSheetFindings(when.scoreSheet, context) };
  if ("responsibleCommission" in when) return { commission: library.responsibleCommission(when.responsibleCommission) };
  if ("dayStatus" in when) return { dayStatus: library.dayStatus(when.dayStatus) };
  if ("addWorkingDays" in when) return { day: library.addWorkingDays(when.addWorkingDays.from, when.addWorkingDays.days) };
  if ("countWorkingDays" in when) {
    return { count: library.countWorkingDays(when.countWorkingDays.after, when.countWorkingDays.through) };
  }
  if ("localDay" in when) return { day: library.localDay(when.localDay.at, when.localDay.region) };
  return { regions: library.regionsOn(when.regionsOn).map(({ code }) => code) };
}

function decided(decision: Decision): JsonObject {
  switch (decision.kind) {
    case "accepted":
      return { accepted: decision.findings.map(({ rule }) => rule), event: decision.events[0] };
    case "refused":
      return { refused: decision.findings.map(({ rule }) => rule) };
    case "undetermined":
      return { undetermined: decision.election, norms: decision.norms };
  }
}

function deadlineOf(asked: TermQuestion, context: Context, library: Implementation): Deadline {
  switch (asked.term) {
    case "intake":
      return library.intakeDeadline(asked, asked.region, context);
    case "document-check":
      return library.documentCheckDeadline(library.intakeDeadline(asked, asked.region, context), asked.region, context);
    case "invitation":
      return library.invitationDeadline(asked.selectedOn, asked.region, context);
    case "handoff":
      return library.handoffDeadline(asked.stageOneEndedOn, asked.region, context);
  }
}
