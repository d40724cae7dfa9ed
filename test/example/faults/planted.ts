import type {
  ApplicationId,
  ContestEvent,
  Criterion,
  DutyHolder,
  EventData,
  Localized,
  RegionCode,
  RuleId,
  ScoreSheet,
  Subject,
} from "uzdik";
import type { Contest2022 } from "../contest-2022.js";
import { about, entriesOf, entryOf } from "../edits.js";
import type { Entry } from "../journal.js";

/** A fault as it is put into the lawful contest: what it breaks, where it shows, and in words what was done. */
export interface Planted {
  readonly entries: readonly Entry[];
  readonly rule: RuleId;
  readonly clause: string;
  readonly subject: Subject;
  /** The acts that an auditor would point at; the last of them is the line that is told. */
  readonly shownBy: (event: ContestEvent) => boolean;
  readonly planted: Localized;
}

/** A duty that is left open on purpose. */
export interface LeftOpen extends Omit<Planted, "shownBy"> {
  readonly holder: DutyHolder;
}

export type Plant = (entries: readonly Entry[], contest: Contest2022) => Planted;
export type Omission = (entries: readonly Entry[], contest: Contest2022) => LeftOpen;

export function application(applicationId: ApplicationId, commissionId: RegionCode): Subject {
  return { kind: "application", applicationId, commissionId };
}

/** The region in whose commission an application was first filed. */
export function regionOf(entries: readonly Entry[], id: ApplicationId): RegionCode {
  return entryOf(entries, "ApplicationFiled", about(id)).event.data.commissionId;
}

/** Applications of a region that were scored, did not pass, and so leave no trace after. */
export function notPassed(
  entries: readonly Entry[],
  fits: (data: EventData<"ApplicationScored">) => boolean,
): readonly EventData<"ApplicationScored">[] {
  return entriesOf(entries, "ApplicationScored", (data) => !data.passed && fits(data)).map(({ event }) => event.data);
}

export function isHeard(entries: readonly Entry[], id: ApplicationId): boolean {
  return entriesOf(entries, "InterviewHeld", about(id)).length > 0;
}

export function withMark(sheet: ScoreSheet, criterion: Criterion, mark: ScoreSheet["criteria"][Criterion]): ScoreSheet {
  return { criteria: { ...sheet.criteria, [criterion]: mark } };
}

export function criterionWhere(
  sheet: ScoreSheet,
  fits: (mark: ScoreSheet["criteria"][Criterion]) => boolean,
): Criterion | undefined {
  return (Object.entries(sheet.criteria) as [Criterion, ScoreSheet["criteria"][Criterion]][]) // the type of the object's own entries
    .find(([, mark]) => fits(mark))?.[0];
}
