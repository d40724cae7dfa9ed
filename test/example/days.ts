import { instant, plainDate, type Instant, type PlainDate } from "uzdik";

// All days are written out, none is computed: the example is to be judged by the library, not made by it.

/** How fast a region goes from selection to decision; the text sets no term for either. */
export type Pace = "quick" | "middle" | "slow";

/** The contest as a whole. */
export const NATIONAL = {
  /** Monday. Two weeks later is Monday 29 August, off in exchange for Saturday 27; the 30th is Constitution Day. */
  posted: plainDate("2022-08-15"),
  /** So the intake rolls on to Wednesday. */
  intakeLastDay: plainDate("2022-08-31"),
  /** Seven working days later. */
  checkLastDay: plainDate("2022-09-09"),
  checkDays: days("09-01", "09-02", "09-05", "09-06", "09-07", "09-08", "09-09"),
  /** Some of the admitted think better of it. */
  afterChecks: plainDate("2022-09-14"),
  /** Each list of those sent on has the regions of one pace. */
  published: { quick: plainDate("2022-10-06"), middle: plainDate("2022-10-31"), slow: plainDate("2022-11-10") },
  republicanFormed: plainDate("2022-11-11"),
  corrections: days("11-14", "11-15", "11-16", "11-17", "11-18"),
  /** One finalist leaves before it is heard. */
  finalistLeaves: plainDate("2022-11-15"),
  finalInterviews: days("11-21", "11-22", "11-23"),
  winnersDecided: plainDate("2022-11-25"),
  resultsProvided: plainDate("2022-11-28"),
  resultsPublished: plainDate("2022-11-29"),
  filesCompiled: days("11-29", "11-30", "12-01"),
  awardNotified: plainDate("2022-12-02"),
  awarded: plainDate("2022-12-14"),
} as const;

/** The sessions of a regional commission and what is due after them. */
export interface RegionalDays {
  readonly selections: readonly PlainDate[];
  /** By session of selection, the days on which its candidates are invited. */
  readonly invitations: readonly (readonly PlainDate[])[];
  readonly interviews: readonly PlainDate[];
  readonly decision: PlainDate;
  readonly handoffs: readonly PlainDate[];
}

/** Monday 24 October is off in exchange for Saturday 22; Tuesday 25 is Republic Day. */
export const REGIONAL: Readonly<Record<Pace, RegionalDays>> = {
  quick: {
    selections: days("09-19", "09-20"),
    invitations: [days("09-20", "09-21", "09-26"), days("09-21", "09-22", "09-27")],
    interviews: days("09-29", "09-30"),
    decision: plainDate("2022-10-04"),
    handoffs: days("10-05", "10-06", "10-07"),
  },
  middle: {
    selections: days("10-03", "10-04"),
    invitations: [days("10-05", "10-06", "10-10"), days("10-05", "10-07", "10-11")],
    interviews: days("10-13", "10-14"),
    // A Thursday: Friday, the worked Saturday and Wednesday 26 are the three days of the hand-off.
    decision: plainDate("2022-10-20"),
    handoffs: days("10-21", "10-22", "10-26"),
  },
  slow: {
    // A Wednesday and a Thursday: the fifth working days are Thursday 27 and Friday 28.
    selections: days("10-19", "10-20"),
    invitations: [days("10-20", "10-22", "10-27"), days("10-21", "10-26", "10-28")],
    interviews: days("11-01", "11-02"),
    decision: plainDate("2022-11-07"),
    handoffs: days("11-08", "11-09", "11-10"),
  },
};

/** The days of the intake, the last of them the busiest; on days off papers come by wire alone. */
export const INTAKE_DAYS: readonly { readonly day: PlainDate; readonly weight: number; readonly openDoors: boolean }[] = [
  ...days("08-15", "08-16", "08-17", "08-18", "08-19").map((day) => ({ day, weight: 3, openDoors: true })),
  ...days("08-20", "08-21").map((day) => ({ day, weight: 1, openDoors: false })),
  // Saturday 27 was worked.
  ...days("08-22", "08-23", "08-24", "08-25", "08-26", "08-27").map((day) => ({ day, weight: 6, openDoors: true })),
  ...days("08-28", "08-29", "08-30").map((day) => ({ day, weight: 4, openDoors: false })),
  ...days("08-31").map((day) => ({ day, weight: 16, openDoors: true })),
];

/** A moment of a day; in the capital's time unless told otherwise. */
export function at(day: PlainDate, time: string, offset = "+06:00"): Instant {
  return instant(`${day}T${time}:00${offset}`);
}

/** So many minutes after ten in the morning, as a time of the day. */
export function minutesAfterTen(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(10 + Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Days of 2022, written without the year. */
export function days(...texts: readonly string[]): readonly PlainDate[] {
  return texts.map((text) => plainDate(`2022-${text}`));
}
