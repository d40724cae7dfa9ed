import { weekday } from "../calendar/plain-date.js";
import type { DayStatus, Language } from "../calendar/types.js";
import type { DayNames } from "./day-names.js";
import type { ActName } from "./legal-acts.js";
import { CALENDAR_WORDS, type CalendarWords } from "./text/calendar.js";

/** How a year is shown. */
export interface CalendarLook {
  readonly language: Language;
  readonly names: DayNames;
  readonly act: ActName;
  readonly colour: boolean;
  /** The width to keep to; that of a usual terminal where none is given. */
  readonly width?: number | undefined;
}

/** What stands beside a day's number, and how a terminal colours it: the mark alone says it all. */
type Mark = " " | "." | "*" | "~" | "!";

const COLOURS: { readonly [M in Mark]: string } = { " ": "", ".": "2", "*": "1;31", "~": "31", "!": "1;32" };

const GAP = "   ";
const MONTH_WIDTH = 21;
const USUAL_WIDTH = 80;

/** A year as months, three to a row or as many as fit; what is special in it; how many days are worked. */
export function calendarText(year: number, days: readonly DayStatus[], look: CalendarLook): string {
  const words = CALENDAR_WORDS[look.language];
  const months = monthsOf(days, look.names);
  return [
    ...gridLines(months, look),
    ...legendLines(words),
    "",
    ...specialLines(days, words, look),
    "",
    ...totalLines(year, months, words),
    ...(days.some(({ provisional }) => provisional) ? ["", words.provisional] : []),
  ].join("\n");
}

/** A month by its name, and its days. */
type Month = readonly [name: string, days: readonly DayStatus[]];

function monthsOf(days: readonly DayStatus[], names: DayNames): readonly Month[] {
  const months = new Map<string, DayStatus[]>();
  for (const status of days) {
    const month = `${names.month(Number(status.day.slice(5, 7)))} ${status.day.slice(0, 4)}`;
    months.set(month, [...(months.get(month) ?? []), status]);
  }
  return [...months];
}

function markOf({ kind }: DayStatus): Mark {
  switch (kind) {
    case "ordinary":
      return " ";
    case "weekend":
      return ".";
    case "national-holiday":
    case "state-holiday":
    case "day-off":
      return "*";
    case "carried-over":
    case "transferred-off":
      return "~";
    case "transferred-working":
      return "!";
  }
}

function gridLines(months: readonly Month[], look: CalendarLook): readonly string[] {
  const { width = USUAL_WIDTH } = look;
  const perRow = [3, 2].find((count) => count * (MONTH_WIDTH + GAP.length) - GAP.length <= width) ?? 1;
  const blocks = months.map((month) => monthLines(month, look));
  const lines: string[] = [];
  for (let first = 0; first < blocks.length; first += perRow) {
    const row = blocks.slice(first, first + perRow);
    const height = Math.max(...row.map((block) => block.length));
    for (let line = 0; line < height; line += 1) {
      lines.push(row.map((block) => block[line] ?? " ".repeat(MONTH_WIDTH)).join(GAP).trimEnd());
    }
    lines.push("");
  }
  return lines;
}

function monthLines([title, month]: Month, { names, colour }: CalendarLook): readonly string[] {
  const cells = month.map((status) => cellOf(status, colour));
  const blanks = month.slice(0, 1).flatMap(({ day }) => new Array<string>(weekday(day) - 1).fill("   "));
  const weeks: string[] = [];
  const all = [...blanks, ...cells];
  for (let monday = 0; monday < all.length; monday += 7) {
    const week = all.slice(monday, monday + 7);
    weeks.push(week.join("") + "   ".repeat(7 - week.length));
  }
  return [centred(title), weekdayLine(month, names), ...weeks];
}

function weekdayLine(month: readonly DayStatus[], names: DayNames): string {
  const week = month.slice(0, 7).map(({ day }) => day).sort((a, b) => weekday(a) - weekday(b));
  return week.map((day) => `${names.shortWeekday(day).padStart(2)} `).join("");
}

function cellOf(status: DayStatus, colour: boolean): string {
  const mark = markOf(status);
  const cell = `${String(Number(status.day.slice(8))).padStart(2)}${mark}`;
  return colour && COLOURS[mark] !== "" ? `\u001B[${COLOURS[mark]}m${cell}\u001B[0m` : cell;
}

function centred(text: string): string {
  return text.padStart(Math.floor((MONTH_WIDTH + text.length) / 2)).padEnd(MONTH_WIDTH);
}

function legendLines(words: CalendarWords): readonly string[] {
  return [`. ${words.weekend}   * ${words.holiday}`, `~ ${words.moved}   ! ${words.worked}`];
}

function specialLines(days: readonly DayStatus[], words: CalendarWords, { language, names, act }: CalendarLook): readonly string[] {
  const special = days.flatMap((status) => {
    const what = whatOf(status, words, language);
    return what === undefined ? [] : [{ status, what }];
  });
  const width = Math.max(...special.map(({ what }) => what.length));
  return special.map(({ status, what }) =>
    [status.day, names.shortWeekday(status.day), markOf(status), what.padEnd(width + 1), act(status.basis)].join(" "),
  );
}

/** What is special in a day; nothing where it has no name and is not moved. */
function whatOf({ kind, name, counterpart: other }: DayStatus, words: CalendarWords, language: Language): string | undefined {
  const called = name?.[language];
  const counterpart = other ?? "";
  switch (kind) {
    case "carried-over":
      return words.carriedOver(called ?? "", counterpart);
    case "transferred-off":
      return words.transferredOff(counterpart);
    case "transferred-working":
      return words.transferredWorking(counterpart);
    default:
      return called;
  }
}

function totalLines(year: number, months: readonly Month[], words: CalendarWords): readonly string[] {
  const whole: Month = [String(year), months.flatMap(([, days]) => days)];
  const rows = [...months, whole].map(([name, days]) => {
    const working = days.filter((day) => day.working).length;
    return [name, String(working), String(days.length - working)] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, working: string, off: string): string =>
    `${name.padEnd(width)}  ${working.padStart(words.workingDays.length)}  ${off.padStart(words.daysOff.length)}`;
  return [line("", words.workingDays, words.daysOff), ...rows.map(([name, working, off]) => line(name, working, off))];
}
