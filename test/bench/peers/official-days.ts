import { readFileSync } from "node:fs";

/** The official list that the tests check our calendar against: entered by hand, derived by no rule. */
interface OfficialYear {
  readonly offWeekdays: Readonly<Record<string, string>>;
  readonly workedWeekends: Readonly<Record<string, string>>;
}

// Read from the root of the project, where `npm run bench` runs: what is measured is bundled elsewhere.
const YEARS = JSON.parse(readFileSync("test/calendar/official-days.json", "utf8")) as Readonly<Record<string, OfficialYear>>;

/** Weekdays that are off. */
export const OFF: readonly string[] = Object.values(YEARS).flatMap(({ offWeekdays }) => Object.keys(offWeekdays));

/** Weekends that are worked. */
export const WORKED: readonly string[] = Object.values(YEARS).flatMap(({ workedWeekends }) => Object.keys(workedWeekends));

/** Every day of the listed years. */
export const DAYS: readonly string[] = Array.from({ length: 2556 }, (_, index) => isoOf(Date.UTC(2021, 0, 1 + index)));

/** The days among them that are worked. */
export const WORKING: readonly string[] = DAYS.filter((day) =>
  isWeekend(day) ? WORKED.includes(day) : !OFF.includes(day),
);

export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

export function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function msOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
