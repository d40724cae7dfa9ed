import { dayStatus, KAZAKHSTAN } from "../calendar/working-calendar.js";
import { addCalendarDays, plainDate } from "../calendar/plain-date.js";
import type { DayStatus } from "../calendar/types.js";
import { languageOf, onlyPositional } from "./arguments.js";
import { command } from "./command.js";
import { Refusal } from "./refusal.js";
import { CALENDAR_WORDS } from "./text/calendar.js";

const { firstYear, lastYear } = KAZAKHSTAN;

const HELP = `A year of the five-day working week in Kazakhstan: days off and worked weekends, each with the act it rests on.

Usage: uzdik calendar YEAR [--lang kk|ru|en]

  YEAR        ${firstYear} to ${lastYear}
  --lang      the language of the calendar; en unless told
  --help      this text

Colours are used on a terminal, unless NO_COLOR is set; the marks say the same without them.

Exit: 0 told, 2 bad input.
`;

/** `uzdik calendar` */
export const COMMAND = command({
  name: "calendar",
  help: HELP,
  options: ["lang"],
  run: async (given, io) => {
    const asked = onlyPositional("one YEAR", given);
    const language = languageOf(given);
    if (!/^\d{4}$/u.test(asked)) return given.refuse(`expected a year, as YYYY; got ${JSON.stringify(asked)}`);
    const year = Number(asked);
    if (year < firstYear || year > lastYear) {
      throw new Refusal(CALENDAR_WORDS[language].badYear(asked, firstYear, lastYear));
    }
    const [{ calendarText }, { dayNamesOf }, { actNamesOf }] = await Promise.all([
      import("./calendar-text.js"),
      import("./day-names.js"),
      import("./legal-acts.js"),
    ]);
    const [names, act] = await Promise.all([dayNamesOf(language), actNamesOf(language)]);
    const { columns, isTerminal } = io.out;
    const look = { language, names, act, colour: isTerminal && io.colour, width: columns };
    io.out.write(`${calendarText(year, daysOf(year), look)}\n`);
    return 0;
  },
});

function daysOf(year: number): readonly DayStatus[] {
  const days: DayStatus[] = [];
  for (let day = plainDate(`${year}-01-01`); day <= `${year}-12-31`; day = addCalendarDays(day, 1)) days.push(dayStatus(day));
  return days;
}
