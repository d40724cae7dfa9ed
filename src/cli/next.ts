import type { NextAct } from "../audit/next-acts.js";
import type { Language, PlainDate } from "../calendar/types.js";
import type { Context } from "../regulation/context.js";
import { choiceOf, dayOf, languageOf, onlyPositional } from "./arguments.js";
import { command } from "./command.js";
import { paragraph } from "./paragraph.js";
import { READING_HELP, readingsOf } from "./readings-option.js";
import { openRecord, type OpenedRecord } from "./record.js";
import { NEXT_WORDS } from "./text/next.js";
import { today } from "./today.js";

const HELP = `What must and what may be done next, by whom, by when, and at which sessions.

Usage: uzdik next FILE|- [--as-of DAY] [--reading ID=VALUE]... [--lang kk|ru|en] [--format text|json|ics]

  FILE        the record: its events as NDJSON, one a line, or as a JSON array; - reads standard input
  --as-of     the day that is asked about, as YYYY-MM-DD; today in the capital unless told. Acts that are dated after it
              count as done: to ask about an earlier day, give the record as it was then
${READING_HELP}
  --lang      the language of the answer; en unless told
  --format    text, or json: the acts as one JSON document, or ics: the last days of the duties that are open or
              overdue as an iCalendar file; text unless told
  --help      this text

What candidates may do themselves (file, correct, withdraw) is not listed.

Exit: 0 told, 2 bad input (every fault is told on standard error).
`;

/** `uzdik next` */
export const COMMAND = command({
  name: "next",
  help: HELP,
  options: ["as-of", "reading", "lang", "format"],
  run: async (given, io) => {
    const file = onlyPositional("one FILE, or - for standard input", given);
    const language = languageOf(given);
    const format = choiceOf("format", ["text", "json", "ics"], given);
    const asOf = dayOf("as-of", given) ?? today(io);
    const readings = readingsOf(given);
    const context = { readings };

    const record = await openRecord(file, language, readings, io);
    if (format === "ics") {
      io.out.write(await calendarFile(record, asOf, language, context));
      return 0;
    }
    const { nextActs } = await import("../audit/next-acts.js");
    const acts = record.judged(() => nextActs(record.contest, asOf, context));
    const text = format === "json" ? JSON.stringify(acts) : await actsText(acts, record, asOf, language, io.out.columns);
    io.out.write(`${text}\n`);
    return 0;
  },
});

async function actsText(acts: readonly NextAct[], { name, events, contest }: OpenedRecord, asOf: PlainDate, language: Language, width?: number): Promise<string> {
  const [{ describeNextAct }, { wordingOf }, { laterActs }] = await Promise.all([
    import("../text/next-act.js"),
    import("./wording.js"),
    import("./later-acts.js"),
  ]);
  const words = NEXT_WORDS[language];
  const later = laterActs(events, contest, asOf);
  const part = (heading: string, must: boolean): readonly string[] => {
    const those = acts.filter((act) => act.must === must);
    if (those.length === 0) return [];
    const line = (act: NextAct): string =>
      paragraph(`${must ? `${act.lastDay ?? words.noTerm}: ` : ""}${describeNextAct(act, language)}`, "  - ", "    ", width);
    return ["", heading, ...those.map(line)];
  };
  return [
    words.title(name, events.length, (await wordingOf(language)).describeDay(asOf)),
    ...(later === 0 ? [] : [paragraph(words.later(later), "", "", width)]),
    ...part(words.must, true),
    ...part(words.may, false),
    ...(acts.length === 0 ? ["", words.nothing] : []),
  ].join("\n");
}

async function calendarFile({ contest, judged }: OpenedRecord, asOf: PlainDate, language: Language, context: Context): Promise<string> {
  const [{ duties }, { iCalendarOf }, { wordingOf }] = await Promise.all([
    import("../audit/audit.js"),
    import("./icalendar.js"),
    import("./wording.js"),
  ]);
  const due = judged(() => duties(contest, asOf, context)).filter(({ status }) => status === "open" || status === "overdue");
  return iCalendarOf(due, asOf, language, await wordingOf(language));
}
