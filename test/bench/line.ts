/** What a target is about, and how a line tells it. */
export type Form =
  /** How many of ours fit into one of the peer's. */
  | "times as fast"
  /** How many of the yardstick fit into one of ours. */
  | "times"
  | "bytes"
  | "ms more"
  | "% wrong";

/** The unit of the two figures that a line compares. */
export type Unit = "ns" | "bytes" | "ms" | "%" | "times";

export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** One comparison: what was measured, beside what, what came of it, and whether that is what was aimed at. */
export interface Line {
  readonly what: string;
  /** The peer or the yardstick. */
  readonly beside: string;
  readonly unit: Unit;
  readonly ours: number;
  readonly theirs?: number;
  readonly figure: number;
  readonly form: Form;
  readonly target?: Target;
  /** Absent where nothing was aimed at. */
  readonly met?: boolean;
}

/** What one section of the benchmark measured. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What a reader must know to take the lines for what they are. */
  readonly notes?: readonly string[];
}

function line(given: Omit<Line, "met">): Line {
  const { figure, target } = given;
  if (target === undefined) return given;
  return { ...given, met: "atLeast" in target ? figure >= target.atLeast : figure <= target.atMost };
}

/** Two amounts of one thing, and their ratio where it was taken round by round. */
interface Compared {
  readonly what: string;
  readonly beside: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio?: number;
  readonly unit?: Unit;
}

/** Ours beside a peer that does the same: how many times as fast. `ratio` is theirs to ours. */
export function asFastAs(given: Compared, atLeast?: number): Line {
  const { what, beside, ours, theirs, ratio = theirs / ours, unit = "ns" } = given;
  return line({ what, beside, unit, ours, theirs, figure: ratio, form: "times as fast", ...(atLeast === undefined ? {} : { target: { atLeast } }) });
}

/** Ours beside a yardstick: how many times as much. `ratio` is ours to theirs. */
export function timesOf(given: Compared, atMost?: number): Line {
  const { what, beside, ours, theirs, ratio = ours / theirs, unit = "ns" } = given;
  return line({ what, beside, unit, ours, theirs, figure: ratio, form: "times", ...(atMost === undefined ? {} : { target: { atMost } }) });
}

/** What somebody pays for a bundle. */
export function weighs(what: string, beside: string, bytes: number, atMost?: number): Line {
  return line({ what, beside, unit: "bytes", ours: bytes, figure: bytes, form: "bytes", ...(atMost === undefined ? {} : { target: { atMost } }) });
}

/** What ours takes beyond a bare start: milliseconds. */
export function msMore(given: Compared & { readonly more: number }, atMost?: number): Line {
  const { what, beside, ours, theirs, more } = given;
  return line({ what, beside, unit: "ms", ours, theirs, figure: more, form: "ms more", ...(atMost === undefined ? {} : { target: { atMost } }) });
}

/** How many of a hundred answers are wrong. */
export function percentWrong(what: string, beside: string, percent: number, atMost?: number): Line {
  return line({ what, beside, unit: "%", ours: percent, figure: percent, form: "% wrong", ...(atMost === undefined ? {} : { target: { atMost } }) });
}
