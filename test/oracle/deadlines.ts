/** The four terms, counted one day after the other. */
import type { RegionCode } from "../../src/calendar/regions.js";
import type { Instant, PlainDate } from "../../src/calendar/types.js";
import type { Readings } from "../../src/regulation/readings.js";
import { agencyDay, daysLater, midnightAfter, rolled, workingDaysLater } from "./days.js";
import { all, type Log } from "./record.js";

export interface OracleIntake {
  readonly startsOn: PlainDate;
  readonly nominalLastDay: PlainDate;
  readonly lastDay: PlainDate;
}

/** The two weeks, from the notices themselves. */
export function intakeOfNotices(webPostedAt: Instant, socialPostedAt: Instant | undefined, readings: Readings): OracleIntake {
  const web = agencyDay(webPostedAt);
  const social = socialPostedAt === undefined ? web : agencyDay(socialPostedAt);
  const startsOn = readings["term-start"] === "both-notices" && social > web ? social : web;
  const nominalLastDay = daysLater(startsOn, readings["posting-day"] === "counted" ? 13 : 14);
  return { startsOn, nominalLastDay, lastDay: readings["last-day-off"] === "stands" ? nominalLastDay : rolled(nominalLastDay) };
}

/** The two weeks of the contest: the first notice of each channel governs; none without a web posting. */
export function intakeOf(log: Log): OracleIntake | undefined {
  const web = all(log, "ContestAnnounced")[0]?.data.webPostedAt;
  if (web === undefined) return undefined;
  return intakeOfNotices(web, all(log, "SocialNoticePosted")[0]?.data.postedAt, log.readings);
}

/** The first moment that is late for papers filed with a commission. */
export function closesAt(lastDay: PlainDate, region: RegionCode, readings: Readings): number {
  return midnightAfter(lastDay, readings["closing-hour"] === "capital-midnight" ? "KZ-71" : region);
}

/** The seven working days of the check. */
export function checkTerm(
  intake: OracleIntake,
  readings: Readings,
): { readonly startsOn: PlainDate; readonly lastDay: PlainDate } {
  const startsOn = readings["check-start"] === "nominal-last-day" ? intake.nominalLastDay : intake.lastDay;
  return { startsOn, lastDay: workingDaysLater(startsOn, 7) };
}
