import type { Account, AccountOutcome, AccountStep } from "../audit/account.js";
import type { PlainDate } from "../calendar/types.js";
import type { Election } from "../procedure/voting.js";
import type { ApplicationId } from "../record/application.js";
import type { EventType } from "../record/events.js";

/** A story, and the day whose names of regions are used in it. */
export interface Told {
  readonly account: Account;
  readonly on: PlainDate;
}

/** How one language tells the story of an application: clauses without their full stops. */
export interface AccountWords {
  /** Whose application it is. */
  readonly title: (told: Told) => string;
  /** A step, in one clause or more. */
  readonly steps: { readonly [S in AccountStep["step"]]: (step: StepOf<S>, told: Told) => readonly string[] };
  /** How it came out, and why. */
  readonly outcomes: { readonly [O in AccountOutcome]: (told: Told) => string };
}

/** The step of a kind. */
export type StepOf<S extends AccountStep["step"]> = Extract<AccountStep, { readonly step: S }>;

/** The last step of a kind that the story has. */
export function lastStep<S extends AccountStep["step"]>({ account }: Told, kind: S): StepOf<S> | undefined {
  return account.steps.findLast((step): step is StepOf<S> => step.step === kind);
}

/** A clause on the last day of a step's term, where it has one and its own day is known; a list of one or none. */
export function lastDayOf(
  { on, lastDay }: { readonly on?: PlainDate; readonly lastDay?: PlainDate },
  clause: (day: PlainDate, isLate: boolean) => string,
): readonly string[] {
  return on === undefined || lastDay === undefined ? [] : [clause(lastDay, on > lastDay)];
}

/** The act that a step tells of. */
export const ACT_OF_STEP = {
  "filed": "ApplicationFiled",
  "forwarded": "ApplicationForwarded",
  "withdrawn": "ApplicationWithdrawn",
  "checked": "DocumentsChecked",
  "scored": "ApplicationScored",
  "invited": "CandidateInvited",
  "interviewed": "InterviewHeld",
  "finalists": "FinalistsDecided",
  "published": "FinalistsPublished",
  "handed-off": "MaterialsHandedOff",
  "final-interview": "FinalInterviewHeld",
  "winners": "WinnersDecided",
  "awarded": "DiplomaAwarded",
} as const satisfies { readonly [S in AccountStep["step"]]: EventType };

/** The names of a decision but that of the story. */
export function otherNames(names: readonly ApplicationId[], { account }: Told): readonly ApplicationId[] {
  return names.filter((name) => name !== account.applicationId);
}

/** Who got votes, and whether there are candidates who got none. */
export function votesIn({ tally }: Election): { readonly voted: Election["tally"]; readonly others: number } {
  const voted = tally.filter(({ votes }) => votes > 0);
  return { voted, others: tally.length - voted.length };
}

/** A span of time in its two largest units. */
export interface Span {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Whole seconds in days, hours, minutes and seconds; from a day on, minutes and seconds are left out, from an hour on, seconds. */
export function spanOf(seconds: number): Span {
  const whole = Math.abs(seconds);
  const days = Math.floor(whole / 86_400);
  const hours = Math.floor((whole % 86_400) / 3600);
  const minutes = days > 0 ? 0 : Math.floor((whole % 3600) / 60);
  return { days, hours, minutes, seconds: days > 0 || hours > 0 ? 0 : whole % 60 };
}

/** Whether the check was recorded as the documents have it. */
export function sameAdmission({ admitted, grounds: recorded, computed }: StepOf<"checked">): boolean {
  return admitted === computed.admitted && recorded.join() === computed.grounds.join();
}
