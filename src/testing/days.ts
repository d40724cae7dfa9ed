import { instant } from "../calendar/instant.js";
import { plainDate } from "../calendar/plain-date.js";
import type { Instant, PlainDate } from "../calendar/types.js";

/**
 * The days of the lawful contest of 2022 that everything here starts from: posted on Wednesday 1 June,
 * with the last day of each term beside the day on which the act is done.
 *
 * @example The check, and the last day on which it is in time
 * ```ts
 * import { LAWFUL_DAYS } from "uzdik/testing";
 * LAWFUL_DAYS.checked; // => "2022-06-20"
 * LAWFUL_DAYS.checkLastDay; // => "2022-06-24"
 * ```
 */
export const LAWFUL_DAYS = /* @__PURE__ */ (() =>
  ({
    formed: plainDate("2022-05-20"),
    posted: plainDate("2022-06-01"),
    filed: plainDate("2022-06-10"),
    intakeLastDay: plainDate("2022-06-15"),
    checked: plainDate("2022-06-20"),
    checkLastDay: plainDate("2022-06-24"),
    selected: plainDate("2022-06-27"),
    invited: plainDate("2022-06-29"),
    invitationLastDay: plainDate("2022-07-04"),
    interviewed: plainDate("2022-07-08"),
    decided: plainDate("2022-07-12"),
    published: plainDate("2022-07-13"),
    handedOff: plainDate("2022-07-14"),
    handoffLastDay: plainDate("2022-07-15"),
    republicanFormed: plainDate("2022-07-18"),
    finalInterviewed: plainDate("2022-07-25"),
    winnersDecided: plainDate("2022-07-27"),
    provided: plainDate("2022-07-28"),
    notified: plainDate("2022-08-01"),
    awarded: plainDate("2022-08-20"),
  }) as const)();

/**
 * A moment of a day, in the capital's time of 2022.
 *
 * @param day - the day
 * @param time - the time of day, with seconds
 * @param offset - the offset from UTC
 * @returns the moment as a record has it
 * @example Ten in the morning, unless told otherwise
 * ```ts
 * import { LAWFUL_DAYS, momentOf } from "uzdik/testing";
 * momentOf(LAWFUL_DAYS.posted); // => "2022-06-01T10:00:00+06:00"
 * momentOf(LAWFUL_DAYS.posted, "18:30:00", "Z"); // => "2022-06-01T18:30:00Z"
 * ```
 */
export function momentOf(day: PlainDate, time = "10:00:00", offset = "+06:00"): Instant {
  return instant(`${day}T${time}${offset}`);
}
