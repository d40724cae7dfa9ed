import { choiceOf, dayOf, languageOf, onlyPositional } from "./arguments.js";
import { command } from "./command.js";
import { paragraph } from "./paragraph.js";
import { READING_HELP, readingsOf } from "./readings-option.js";
import { openRecord } from "./record.js";
import { SENSITIVITY_WORDS } from "./text/sensitivity.js";
import { today } from "./today.js";

const HELP = `What depends on how a disputed text is read: who wins, whose steps, and which findings.

Usage: uzdik sensitivity FILE|- [--as-of DAY] [--reading ID=VALUE]... [--lang kk|ru|en] [--format text|json]

  FILE        the record: its events as NDJSON, one a line, or as a JSON array; - reads standard input
  --as-of     the day by which terms have run out or not, as YYYY-MM-DD; today in the capital unless told
${READING_HELP}
  --lang      the language of the answer; en unless told
  --format    text, or json: the report as one JSON document; text unless told
  --help      this text

Every combination of readings is tried that a rule consults; those of --reading only choose how a finding is shown.

Exit: 0 told, 2 bad input (every fault is told on standard error).
`;

/** `uzdik sensitivity` */
export const COMMAND = command({
  name: "sensitivity",
  help: HELP,
  options: ["as-of", "reading", "lang", "format"],
  run: async (given, io) => {
    const file = onlyPositional("one FILE, or - for standard input", given);
    const language = languageOf(given);
    const format = choiceOf("format", ["text", "json"], given);
    const asOf = dayOf("as-of", given) ?? today(io);
    const readings = readingsOf(given);

    const { name, events, contest, judged } = await openRecord(file, language, readings, io);
    const [{ sensitivity }, { describeSensitivity }, { wordingOf }] = await Promise.all([
      import("../audit/sensitivity.js"),
      import("../text/sensitivity.js"),
      import("./wording.js"),
    ]);
    const report = judged(() => sensitivity(contest, asOf, { readings }));
    if (format === "json") {
      io.out.write(`${JSON.stringify(report)}\n`);
      return 0;
    }
    const winners = contest.republican.decisions.at(-1)?.winners ?? [];
    const title = SENSITIVITY_WORDS[language].title(name, events.length, (await wordingOf(language)).describeDay(asOf));
    const width = io.out.columns;
    const lines = describeSensitivity(report, winners, language).map((line) =>
      line.startsWith("– ") ? paragraph(line, "  ", "    ", width) : `\n${paragraph(line, "", "", width)}`,
    );
    io.out.write(`${[title, ...lines].join("\n")}\n`);
    return 0;
  },
});
