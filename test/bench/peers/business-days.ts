import chineseDays from "chinese-days";
import { addBusinessDays, differenceInBusinessDays, formatISO, parseISO } from "date-fns";
import Holidays from "date-holidays";
import dayjs from "dayjs";
import dayjsBusinessDays from "dayjs-business-days2";
import luxon from "luxon-business-days";
import moment from "moment";
import "moment-business-days";
import { isoOf, isWeekend, msOf, OFF, WORKED } from "./official-days.js";

/** A library that counts working days: text in, text out. */
export interface Peer {
  readonly name: string;
  readonly add: (from: string, n: number) => string;
  /** Absent where the library has nothing that counts. */
  readonly count?: (after: string, through: string) => number;
}

const DAY_MS = 86_400_000;
const ISO = "YYYY-MM-DD";

// Whoever can be told of holidays is told of the same ones; whoever can be told of worked weekends, of these too.
moment.updateLocale("en", { holidays: OFF, holidayFormat: ISO } as moment.LocaleSpecification); // the plugin's own keys
dayjs.extend(dayjsBusinessDays, {
  holidays: [...OFF],
  holidayFormat: ISO,
  additionalWorkingDays: [...WORKED],
  additionalWorkingDayFormat: ISO,
});
const off = new Set(OFF);
luxon.DateTime.now().setupBusiness({ holidayMatchers: [(day) => off.has(day.toISODate())] });
const kazakhstan = new Holidays("KZ");

export const DATE_FNS: Peer = {
  name: "date-fns",
  add: (from, n) => formatISO(addBusinessDays(parseISO(from), n), { representation: "date" }),
  count: (after, through) => differenceInBusinessDays(parseISO(through), parseISO(after)),
};

export const MOMENT: Peer = {
  name: "moment-business-days",
  add: (from, n) => moment(from, ISO).businessAdd(n).format(ISO),
  count: (after, through) => moment(through, ISO).businessDiff(moment(after, ISO)),
};

export const DAYJS: Peer = {
  name: "dayjs-business-days2",
  add: (from, n) => dayjs(from).businessDaysAdd(n).format(ISO),
  count: (after, through) => dayjs(through).businessDiff(dayjs(after)),
};

export const LUXON: Peer = {
  name: "luxon-business-days",
  add: (from, n) => luxon.DateTime.fromISO(from).plusBusiness({ days: n }).toISODate(),
};

/** It knows holidays, of Kazakhstan too, and no terms: a loop is what its users write. */
export const DATE_HOLIDAYS: Peer = loopOver("date-holidays, in a loop", isOffByDateHolidays);

/** Knows the worked weekends of China alone, and cannot be told of others. */
export const CHINESE_DAYS: Peer = {
  name: "chinese-days (China)",
  add: (from, n) => chineseDays.findWorkday(n, from),
  count: (after, through) => chineseDays.getWorkdaysInRange(after, through).length - 1,
};

export const PEERS: readonly Peer[] = [DATE_FNS, MOMENT, DAYJS, LUXON, DATE_HOLIDAYS, CHINESE_DAYS];

/** Whether date-holidays has a public holiday on a day. */
export function isOffByDateHolidays(day: string): boolean {
  const found = kazakhstan.isHoliday(new Date(`${day}T06:00:00Z`)); // noon in Kazakhstan
  return found !== false && found.some(({ type }) => type === "public");
}

/** Days added and counted one by one. */
export function loopOver(name: string, isOff: (day: string) => boolean): Peer {
  const isWorking = (day: string): boolean => !isWeekend(day) && !isOff(day);
  return {
    name,
    add: (from, n) => {
      let ms = msOf(from);
      for (let left = n; left > 0;) if (isWorking(isoOf((ms += DAY_MS)))) left -= 1;
      return isoOf(ms);
    },
    count: (after, through) => {
      let count = 0;
      const last = msOf(through);
      for (let ms = msOf(after) + DAY_MS; ms <= last; ms += DAY_MS) if (isWorking(isoOf(ms))) count += 1;
      return count;
    },
  };
}
