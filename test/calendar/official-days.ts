import { readFileSync } from "node:fs";

/** The days of 2021–2027 as official calendars and the press published them, entered by hand: no rule derived them. */
interface OfficialYear {
  /** Kind, and the other day where there is one, of each day that is not what its place in the week says. */
  readonly offWeekdays: Readonly<Record<string, string>>;
  readonly workedWeekends: Readonly<Record<string, string>>;
  readonly namedWeekends: Readonly<Record<string, string>>;
  readonly workingDaysByMonth: readonly number[];
  readonly workingDays: number;
}

export const OFFICIAL_DAYS = JSON.parse(
  readFileSync(new URL("official-days.json", import.meta.url), "utf8"),
) as Readonly<Record<string, OfficialYear>>;

/** Every day of the years, by the calendar of JavaScript and not by ours. */
export const EVERY_DAY: readonly string[] = Array.from({ length: 2556 }, (_, index) =>
  new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10),
);

/** What was published of a day: its kind, and the other day where there is one. */
export function publishedKind(day: string): string {
  const year = OFFICIAL_DAYS[day.slice(0, 4)];
  const special = year?.offWeekdays[day] ?? year?.workedWeekends[day] ?? year?.namedWeekends[day];
  return special ?? (isWeekend(day) ? "weekend" : "ordinary");
}

/** Whether a day was published as worked. */
export function isPublishedWorking(day: string): boolean {
  const year = OFFICIAL_DAYS[day.slice(0, 4)];
  return isWeekend(day) ? year?.workedWeekends[day] !== undefined : year?.offWeekdays[day] === undefined;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
