import type { Io } from "./io.js";
import { choiceOf, languageOf, onlyPositional } from "./arguments.js";
import { command } from "./command.js";
import { Refusal } from "./refusal.js";
import { LOG_WORDS, type LogWords } from "./text/log.js";
import { VERIFY_TEXT_WORDS, type VerifyTextWords } from "./text/verify-text.js";

const HELP = `Whether an official text has the wording that this library speaks of, clause by clause.

Usage: uzdik verify-text FILE|- [--lang kk|ru|en] [--format text|json]

  FILE        the official text in Kazakh, saved as plain text in UTF-8; - reads standard input
  --lang      the language of the answer; en unless told
  --format    text, or json: the verdicts as one JSON document; text unless told
  --help      this text

Layout does not matter: line breaks, spaces, kinds of quotation marks and dashes. Each clause begins on a line of its own.
The text is not part of this package; only its fingerprints are, a SHA-256 a clause.

Exit: 0 the wording is the same throughout, 1 it is not, 2 bad input, or another text altogether.
`;

/** The document has some sixteen thousand characters. */
const LONGEST_MEGABYTES = 4;

/** `uzdik verify-text` */
export const COMMAND = command({
  name: "verify-text",
  help: HELP,
  options: ["lang", "format"],
  run: async (given, io) => {
    const file = onlyPositional("one FILE, or - for standard input", given);
    const language = languageOf(given);
    const format = choiceOf("format", ["text", "json"], given);

    const words = VERIFY_TEXT_WORDS[language];
    const [{ nameOf }, { isAsExpected, verdictsOf }, { verifyTextReport }, { normalisedText }] = await Promise.all([
      import("./source.js"),
      import("./verify-text-verdicts.js"),
      import("./verify-text-report.js"),
      import("./verify-text-normal.js"),
    ]);
    const name = nameOf(file, LOG_WORDS[language]);
    const text = await readText(file, name, io, LOG_WORDS[language], words);
    if (!normalisedText(text).includes(CONTEST)) throw new Refusal(words.otherText(name));
    const parts = verdictsOf(text);
    if (!parts.some(({ part, found }) => part.startsWith("N") && found.length > 0)) throw new Refusal(words.noClauses(name));

    const same = parts.every(isAsExpected);
    io.out.write(`${format === "json" ? JSON.stringify({ same, parts }) : verifyTextReport(name, parts, words, io.out.columns)}\n`);
    return same ? 0 : 1;
  },
});

/** A text in which the contest is not named is not the document. */
const CONTEST = "Үздік сапалы қызмет көрсетуші";

async function readText(file: string, name: string, io: Io, logWords: LogWords, words: VerifyTextWords): Promise<string> {
  const [{ refusalOf, sourceOf }, { textOf }] = await Promise.all([import("./source.js"), import("./bytes.js")]);
  let whole = "";
  try {
    const { bytes } = await sourceOf(file, io);
    for await (const { text, bytesRead } of textOf(bytes)) {
      whole += text;
      if (bytesRead > LONGEST_MEGABYTES * 1e6) throw new Refusal(words.tooLong(name, LONGEST_MEGABYTES));
    }
  } catch (error) {
    throw refusalOf(error, name, logWords);
  }
  return whole;
}
