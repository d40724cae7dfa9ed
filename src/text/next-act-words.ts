import type { NextAct } from "../audit/next-acts.js";
import type { PlainDate } from "../calendar/types.js";
import type { CommandType } from "../record/commands.js";
import type { DutyRuleId } from "../regulation/rules.js";

/** An act that performs a duty is told in the words of that duty. */
export const DUTY_OF_ACT = {
  FormCommission: "commission/formed",
  SignMinutes: "session/minutes-signed",
  CheckDocuments: "check/within-seven-working-days",
  ScoreApplication: "selection/scored",
  InviteCandidate: "interview/invited-within-five-working-days",
  DecideFinalists: "finalists/decided",
  PublishFinalists: "finalists/published",
  HandOffMaterials: "handoff/within-three-working-days",
  HoldFinalInterview: "final/interviewed",
  DecideWinners: "winners/decided",
  ProvideResults: "results/provided",
  PublishResults: "results/published",
  CompileWinnerFile: "award/file",
  NotifyAward: "award/notified",
  AwardDiploma: "award/diplomas",
} as const satisfies { readonly [C in CommandType]?: DutyRuleId };

/** What performs no duty of its own. */
export type FreeAct = Exclude<CommandType, keyof typeof DUTY_OF_ACT>;

/** Whether an act performs a duty of its own. */
export function performsDuty(act: CommandType): act is keyof typeof DUTY_OF_ACT {
  return Object.hasOwn(DUTY_OF_ACT, act);
}

/** The act names its holder's place: the subject need not name it again. */
export function isBrief({ by, subject }: NextAct): boolean {
  return by === "regional-commission" || by === "territorial-department" || (by === "secretary" && subject.kind !== "application");
}

/** How one language tells acts to come. */
export interface NextActWords {
  /** What each command does, without whom it is about. */
  readonly commands: { readonly [C in CommandType]: string };
  /** Who must or may do what by when, and what it rests on: clauses without their full stops. */
  readonly act: (act: NextAct, on: PlainDate) => readonly string[];
}
