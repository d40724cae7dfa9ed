import { printable } from "../text/phrase.js";
import { choiceOf, languageOf } from "./arguments.js";
import { command, type Given } from "./command.js";
import { paragraph } from "./paragraph.js";
import { READING_HELP, readingsOf } from "./readings-option.js";
import { openRecord } from "./record.js";
import { Refusal } from "./refusal.js";
import { WHY_WORDS } from "./text/why.js";

const HELP = `One applicant's story, from filing to outcome: each step with its clause and what decided it, why and why not.

Usage: uzdik why FILE|- APPLICATION [--reading ID=VALUE]... [--lang kk|ru|en] [--format text|json]

  FILE        the record: its events as NDJSON, one a line, or as a JSON array; - reads standard input
  APPLICATION
              the id of the application, as the record has it; after -- where it begins with a dash
${READING_HELP}
  --lang      the language of the story; en unless told
  --format    text, or json: the story as one JSON document; text unless told
  --help      this text

The steps are told as they are recorded; what was not kept in them is told by uzdik audit.

Exit: 0 told, 2 bad input, or no such application.
`;

type Option = "reading" | "lang" | "format";

/** `uzdik why` */
export const COMMAND = command<Option>({
  name: "why",
  help: HELP,
  options: ["reading", "lang", "format"],
  run: async (given, io) => {
    const [file, application] = fileAndApplication(given);
    const language = languageOf(given);
    const format = choiceOf("format", ["text", "json"], given);
    const readings = readingsOf(given);

    const { name, contest, events, judged } = await openRecord(file, language, readings, io);
    const [{ account }, { describeAccount }] = await Promise.all([import("../audit/account.js"), import("../text/account.js")]);
    const story = judged(() => account(contest, application, { readings }));
    if (story === undefined) {
      const filed = new Set(events.flatMap((event) => (event.type === "ApplicationFiled" ? [event.data.applicationId] : []))).size;
      throw new Refusal(WHY_WORDS[language].unknown(name, printable(application), filed));
    }
    if (format === "json") {
      io.out.write(`${JSON.stringify(story)}\n`);
      return 0;
    }
    const width = io.out.columns;
    const told = describeAccount(story, language);
    const lines = told.flatMap((line, place) => {
      if (place === 0) return [paragraph(line, "", "", width), ""];
      return place < told.length - 1 ? [paragraph(line, "  - ", "    ", width)] : ["", paragraph(line, "", "", width)];
    });
    io.out.write(`${lines.join("\n")}\n`);
    return 0;
  },
});

function fileAndApplication({ positionals, refuse }: Given<Option>): readonly [string, string] {
  const [file, application, another] = positionals;
  if (file === undefined) return refuse("expected one FILE, or - for standard input, and one APPLICATION");
  if (application === undefined) return refuse("expected one APPLICATION after the FILE");
  return another === undefined ? [file, application] : refuse(`expected one FILE and one APPLICATION; got ${JSON.stringify(another)} too`);
}
