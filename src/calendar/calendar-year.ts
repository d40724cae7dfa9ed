import { plainDate } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { CalendarYear, PlainDate, WorkingCalendar } from "./types.js";

/** A year's data as it comes from a file: its days are still any text. */
export interface StatedYear {
  readonly year: number;
  readonly status: CalendarYear["status"];
  readonly kurbanAit: string;
  readonly transfers: readonly { readonly off: string; readonly worked: string; readonly act: string }[];
}

/** The year a day lies in. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** The calendar of the years stated, in any order. That their transfers fit its days is for the table of days to judge. */
export function calendarOf(stated: readonly StatedYear[]): WorkingCalendar {
  const years = stated.map(checkedYear).sort((a, b) => a.year - b.year);
  const firstYear = years[0]?.year ?? NaN;
  years.forEach(({ year }, index) => {
    if (year !== firstYear + index) throw refusal(`the years of a calendar once each and without a gap, ${firstYear + index} next`, year);
  });
  return { firstYear, lastYear: firstYear + years.length - 1, years };
}

/** A copy of a year's data, known to be well formed by itself. */
function checkedYear({ year, status, kurbanAit, transfers }: StatedYear): CalendarYear {
  const check = (holds: boolean, expected: string, got: unknown): void => {
    if (!holds) throw refusal(`${expected} in the calendar year ${year}`, got);
  };
  const isIn = (day: PlainDate): boolean => yearOf(day) === year;

  check(status === "final" || status === "provisional", 'status "final" or "provisional"', status);
  const checked = {
    year,
    status,
    kurbanAit: plainDate(kurbanAit),
    transfers: transfers.map(({ off, worked, act }) => ({ off: plainDate(off), worked: plainDate(worked), act })),
  };
  check(isIn(checked.kurbanAit), "Kurban Ait", kurbanAit);
  for (const { off, worked, act } of checked.transfers) {
    check(isIn(off) || isIn(worked), "a transfer", `${worked} to ${off}`);
    check(!!act, "the act of a transfer", act);
  }
  return checked;
}
