import { choiceOf, dayOf, languageOf, onlyPositional } from "./arguments.js";
import { command } from "./command.js";
import { progressOn } from "./progress.js";
import { READING_HELP, readingsOf } from "./readings-option.js";
import { LOG_WORDS } from "./text/log.js";
import { today } from "./today.js";

const HELP = `What was not kept in a recorded contest, by clause, and what is still to be done.

Usage: uzdik audit FILE|- [--as-of DAY] [--reading ID=VALUE]... [--lang kk|ru|en] [--format text|json]

  FILE        the record: its events as NDJSON, one a line, or as a JSON array; - reads standard input
  --as-of     the day by which terms have run out or not, as YYYY-MM-DD; today in the capital unless told
${READING_HELP}
  --lang      the language of the report; en unless told
  --format    text, or json: the report as one JSON document, in which events are counted from 0; text unless told
  --help      this text

In the text, events are counted from 1: the lines of NDJSON without blank lines.

Exit: 0 no finding but remarks, 1 some other finding, 2 bad input (every fault is told on standard error).
`;

/** `uzdik audit` */
export const COMMAND = command({
  name: "audit",
  help: HELP,
  options: ["as-of", "reading", "lang", "format"],
  run: async (given, io) => {
    const file = onlyPositional("one FILE, or - for standard input", given);
    const language = languageOf(given);
    const format = choiceOf("format", ["text", "json"], given);
    const asOf = dayOf("as-of", given) ?? today(io);
    const readings = readingsOf(given);

    const words = LOG_WORDS[language];
    const progress = progressOn(io.err, io.now);
    // Loaded only now, so that help and refusals of the command line come at once.
    const [{ readLog }, { nameOf }, { auditLog }, { withinCalendar }, { reportText }, { wordingOf }] = await Promise.all([
      import("./log.js"),
      import("./source.js"),
      import("../audit/audit.js"),
      import("./within-calendar.js"),
      import("./audit-report.js"),
      import("./wording.js"),
    ]);
    const wording = await wordingOf(language);
    const events = await readLog(file, io, words, progress);
    const name = nameOf(file, words);
    let report;
    try {
      progress.show(() => words.judging(events.length));
      report = withinCalendar({ name, events, readings, language }, () => auditLog(events, asOf, { readings }));
    } finally {
      progress.clear();
    }
    const terms = { file: name, events: events.length, report, language, wording, width: io.out.columns };
    io.out.write(`${format === "json" ? JSON.stringify(report) : reportText(terms)}\n`);
    return report.conforms ? 0 : 1;
  },
});
