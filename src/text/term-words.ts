import type { DayStatus } from "../calendar/types.js";
import type { Deadline, TraceStep } from "../regulation/deadlines.js";
import type { MomentParts } from "./moment.js";

/** How one language tells the counting of a term: a line a step, without its full stop. */
export interface TermWords {
  readonly starts: (step: StepOf<"starts">) => string;
  /** `working`: the term is one of working days. */
  readonly counts: (step: StepOf<"counts">, working: boolean) => string;
  readonly skips: (step: StepOf<"skips">) => string;
  readonly rolls: (step: StepOf<"rolls">) => string;
  readonly ends: (deadline: Deadline, closes: MomentParts) => string;
  readonly provisional: string;
}

type StepOf<S extends TraceStep["step"]> = Extract<TraceStep, { readonly step: S }>;

/** Why a day is not counted, by its kind; the kinds of days that are worked never come up. */
export type DayKinds = { readonly [K in DayStatus["kind"]]: (status: DayStatus) => string };
