import type { World } from "../explore.js";
import { announcementWorld } from "./announcement.js";
import { awardWorld } from "./award.js";
import { finalWorld } from "./final.js";
import { finalistsWorld } from "./finalists.js";
import { intakeWorld } from "./intake.js";
import { interviewsWorld } from "./interviews.js";
import { otherReadingsWorld } from "./other-readings.js";
import { selectionWorld } from "./selection.js";
import { wholeContestWorld } from "./whole-contest.js";
import { winnersWorld } from "./winners.js";

/**
 * Ten small contests that together go through the whole procedure: one a stage, each from a lawful record up to it,
 * with the days around its terms and votes that tie; one under the other option of every disputed reading; and one from
 * nothing to the award.
 *
 * @returns the worlds, to be given to `explore` one by one
 * @example Their names
 * ```ts
 * import { smallWorlds } from "uzdik/testing";
 * smallWorlds().map(({ name }) => name);
 * // => [
 * //   "announcement", "intake", "selection", "interviews", "finalists", "final", "winners", "award",
 * //   "other readings", "whole contest",
 * // ]
 * ```
 */
export function smallWorlds(): readonly World[] {
  return [
    announcementWorld(),
    intakeWorld(),
    selectionWorld(),
    interviewsWorld(),
    finalistsWorld(),
    finalWorld(),
    winnersWorld(),
    awardWorld(),
    otherReadingsWorld(),
    wholeContestWorld(),
  ];
}
