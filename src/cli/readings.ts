import { languageOf } from "./arguments.js";
import { command } from "./command.js";

const HELP = `The disputed points of the text: what is asked, the answers, what speaks for each, and which one is the default.

Usage: uzdik readings [--lang kk|ru|en]

  --lang      the language of the register; en unless told
  --help      this text

An answer other than the default is chosen by --reading id=value, where a command has that option.

Exit: 0 told, 2 bad input.
`;

/** `uzdik readings` */
export const COMMAND = command({
  name: "readings",
  help: HELP,
  options: ["lang"],
  run: async (given, io) => {
    if (given.positionals.length > 0) return given.refuse(`expected options only; got ${JSON.stringify(given.positionals[0])}`);
    const language = languageOf(given);
    const [{ readingsText }, { wordingOf }] = await Promise.all([import("./readings-text.js"), import("./wording.js")]);
    io.out.write(`${readingsText(language, await wordingOf(language), io.out.columns)}\n`);
    return 0;
  },
});
