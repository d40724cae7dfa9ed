import { plainDate, type ApplicationId, type ContestEvent } from "uzdik";
import { at, NATIONAL } from "./days.js";
import { dossiers } from "./intake.js";
import { entry, inOrder, type Entry } from "./journal.js";
import { regionalStage } from "./regional-stage.js";
import { REGIONS } from "./regions.js";
import { republicanStage } from "./republican-stage.js";

/** A whole national contest that keeps every rule. Every person, body and address in it is invented. */
export interface Contest2022 {
  readonly entries: readonly Entry[];
  readonly winners: readonly ApplicationId[];
  /** The finalist that was level with the third winner until the chair's ballot told them apart. */
  readonly tied: ApplicationId;
}

/**
 * The contest of 2022 in twenty regions, written down in the order in which it happened.
 *
 * @param percent - how many of a hundred planned applications there are: all 600 of them for a hundred
 */
export function contest2022(percent: number): Contest2022 {
  const all = dossiers(percent);
  const regional = REGIONS.map((region) => ({
    region,
    result: regionalStage(
      region,
      all.filter(({ assessedBy }) => assessedBy === region.code),
    ),
  }));
  const republican = republicanStage(regional.flatMap(({ result }) => result.finalists));
  const published = (["quick", "middle", "slow"] as const).map((pace) => {
    const moment = at(NATIONAL.published[pace], "15:00");
    const finalists = regional.filter(({ region }) => region.pace === pace).flatMap(({ result }) => result.finalists);
    return entry(moment, "FinalistsPublished", { at: moment, url: `https://example.kz/uzdik-2022/finalists-${pace}`, finalists });
  });
  return {
    winners: republican.winners,
    tied: republican.tied,
    entries: inOrder([
      ...announced(),
      ...all.flatMap(({ entries }) => entries),
      ...regional.flatMap(({ result }) => result.entries),
      ...published,
      ...republican.entries,
    ]),
  };
}

function announced(): readonly Entry[] {
  const webPostedAt = at(NATIONAL.posted, "09:00");
  const postedAt = at(NATIONAL.posted, "09:25");
  return [
    entry(webPostedAt, "ContestAnnounced", {
      webPostedAt,
      url: "https://example.kz/uzdik-2022",
      statedLastDay: NATIONAL.intakeLastDay,
      referencePeriod: { from: plainDate("2021-07-01"), through: plainDate("2022-06-30") },
    }),
    entry(postedAt, "SocialNoticePosted", { postedAt, url: "https://social.example.kz/uzdik-2022" }),
  ];
}

/** The events alone. */
export function eventsOf(entries: readonly Entry[]): readonly ContestEvent[] {
  return entries.map(({ event }) => event);
}
