import { plainDate } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { CalendarYear, PlainDate, WorkingCalendar } from "./types.js";

/** A year's data as it comes from a file: what it says is still any text. */
export interface StatedYear {
  readonly year: number;
  readonly status: string;
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
    if (year !== firstYear + index) throw refusal(`each calendar year once and ${firstYear + index} next`, year);
  });
  return { firstYear, lastYear: firstYear + years.length - 1, years };
}

/** A copy of a year's data, known to be well formed by itself. */
function checkedYear({ year, status, kurbanAit, transfers }: StatedYear): CalendarYear {
  const refuse = (expected: string, got: string): RangeError => refusal(`${expected} in the calendar year ${year}`, got);
  const isIn = (day: PlainDate): boolean => yearOf(day) === year;

  if (status !== "final" && status !== "provisional") throw refuse("status final or provisional", status);
  const feast = plainDate(kurbanAit);
  if (!isIn(feast)) throw refuse("Kurban Ait", kurbanAit);
  return {
    year,
    status,
    kurbanAit: feast,
    transfers: transfers.map((transfer) => {
      const { act } = transfer;
      const off = plainDate(transfer.off);
      const worked = plainDate(transfer.worked);
      if (!isIn(off) && !isIn(worked)) throw refuse("a transfer", `${worked} to ${off}`);
      if (!act) throw refuse("the act of a transfer", act);
      return { off, worked, act };
    }),
  };
}
