import { isPlainDate } from "./plain-date.js";
import type { CalendarYear, PlainDate, WorkingCalendar } from "./types.js";

/** A year's data as it comes from a file: its days are still any text. */
export interface StatedYear {
  readonly year: number;
  readonly status: CalendarYear["status"];
  readonly kurbanAit: string;
  readonly transfers: readonly { readonly off: string; readonly worked: string; readonly act: string }[];
}

/** A year as four digits, the way days begin. */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
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
    const expected = firstYear + index;
    if (year < expected) throw new RangeError(`The calendar year ${year} is stated twice.`);
    if (year > expected) throw new RangeError(`The years of a calendar follow one another, but ${expected} is missing before ${year}.`);
  });
  return { firstYear, lastYear: firstYear + years.length - 1, years };
}

/** A copy of a year's data, known to be well formed by itself. */
function checkedYear({ year, status, kurbanAit, transfers }: StatedYear): CalendarYear {
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw new RangeError(`Expected the year of a calendar, a whole number from 1 to 9999, got ${String(year)}.`);
  }
  const refuse = (expected: string, got: unknown): RangeError =>
    new RangeError(`Calendar year ${year}: expected ${expected}, got ${JSON.stringify(got)}.`);
  const inYear = (day: string): boolean => day.startsWith(`${yearText(year)}-`);
  const checkedDay = (day: string, role: string): PlainDate => {
    if (!isPlainDate(day)) throw refuse(`${role} to be a calendar day that exists, written YYYY-MM-DD`, day);
    return day;
  };

  if (status !== "final" && status !== "provisional") throw refuse(`status to be "final" or "provisional"`, status);
  const feast = checkedDay(kurbanAit, "kurbanAit");
  if (!inYear(feast)) throw refuse("kurbanAit to be a day of that year", feast);
  if (!Array.isArray(transfers)) throw refuse("transfers to be a list", transfers);
  return {
    year,
    status,
    kurbanAit: feast,
    transfers: transfers.map(({ off, worked, act }, index) => {
      const name = `transfers[${index}]`;
      const transfer = { off: checkedDay(off, `${name}.off`), worked: checkedDay(worked, `${name}.worked`), act };
      if (!inYear(off) && !inYear(worked)) throw refuse(`a day of ${name} to be of that year`, transfer);
      if (typeof act !== "string" || act === "") throw refuse(`${name}.act to name the act it rests on`, act);
      return transfer;
    }),
  };
}
