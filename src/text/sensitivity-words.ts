import type { FateStep } from "../audit/fates.js";
import type { ApplicationId } from "../record/application.js";
import type { ReadingId } from "../regulation/readings.js";

/** What hangs on readings: one step of some applications. */
export interface Fates {
  readonly step: FateStep;
  readonly applications: readonly ApplicationId[];
  readonly dependsOn: readonly ReadingId[];
}

/** How one language tells what depends on a reading: clauses without their full stops. */
export interface SensitivityWords {
  readonly noWinners: string;
  /** The winners are the same, whatever is read how. */
  readonly sameWinners: (winners: readonly ApplicationId[]) => string;
  /** The decision on the winners stands, but something that led to it depends on a reading. */
  readonly standingWinners: (winners: readonly ApplicationId[]) => string;
  /** Who wins depends on readings, by name. */
  readonly hangingWinners: (winners: readonly ApplicationId[], readings: readonly string[]) => string;
  readonly fates: (applications: number) => string;
  readonly noFates: string;
  readonly fate: (fates: Fates, readings: readonly string[]) => string;
  readonly settled: (findings: number) => string;
  readonly noSettled: string;
  readonly disputed: (findings: number) => string;
  readonly noDisputed: string;
  /** Under which conditions findings hold: alternatives, each of clauses that must all be so. */
  readonly holds: (alternatives: readonly (readonly string[])[]) => string;
}
