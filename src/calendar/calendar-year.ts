import { checkedDay } from "./plain-date.js";
import { refusal } from "./refusal.js";
import type { CalendarYear, WorkingCalendar } from "./types.js";

/** A year's data as it comes from a file: what it says is still any text. */
export interface StatedYear {
  readonly year: number;
  readonly status: string;
  readonly kurbanAit: string;
  readonly transfers: readonly StatedTransfer[];
}

interface StatedTransfer {
  readonly off: string;
  readonly worked: string;
  readonly act: string;
}

/** The year a day lies in. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The calendar of the years stated, in any order. That their transfers fit its days is for the table of days to judge. */
export function calendarOf(stated: readonly StatedYear[]): WorkingCalendar {
  const years = stated.map(checkedYear).sort((a, b) => a.year - b.year);
  const firstYear = years[0]?.year;
  if (firstYear === undefined) throw refusal("one calendar year or more", "none");
  years.forEach(({ year }, index) => {
    if (year !== firstYear + index) throw refusal(`each calendar year once and ${firstYear + index} next`, year);
  });
  return { firstYear, lastYear: firstYear + years.length - 1, years };
}

/** A copy of a year's data, known to be well formed by itself. */
function checkedYear({ year, status, kurbanAit, transfers }: StatedYear): CalendarYear {
  const where = ` in the calendar year ${year}`;
  const checkedTransfer = ({ off, worked, act }: StatedTransfer): CalendarYear["transfers"][number] => {
    const transfer = { off: checkedDay(off, where), worked: checkedDay(worked, where), act };
    if (!act || (yearOf(off) !== year && yearOf(worked) !== year)) {
      throw refusal(`each transfer to have an act and a day${where}`, `${act}: ${worked} to ${off}`);
    }
    return transfer;
  };

  if (status !== "final" && status !== "provisional") throw refusal(`status final or provisional${where}`, status);
  const feast = checkedDay(kurbanAit, where);
  if (yearOf(feast) !== year) throw refusal(`Kurban Ait${where}`, feast);
  return { year, status, kurbanAit: feast, transfers: transfers.map(checkedTransfer) };
}
