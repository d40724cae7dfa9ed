import type { ExitCode } from "./command.js";
import { COMMANDS } from "./commands.js";
import type { Io } from "./io.js";
import { Refusal, UsageRefusal } from "./refusal.js";

const WIDTH = Math.max(...COMMANDS.map(({ name }) => name.length));

const HELP = `uzdik: the contest «Үздік сапалы қызмет көрсетуші», judged on its record

Usage: uzdik COMMAND ...

${COMMANDS.map(({ name, purpose }) => `  ${name.padEnd(WIDTH)}  ${purpose}\n`).join("")}
  uzdik COMMAND --help   what a command takes
  uzdik --help           this text
  uzdik --version        the version

Answers are in the language of --lang. Help, and what is said of a bad option or of an event that is not well-formed, is in English.

Exit: 0 nothing to object to, 1 something was found, 2 not possible as asked, 3 a fault of uzdik itself.
`;

/** Runs the command line that stands after `uzdik`. What cannot be done as asked is told on standard error alone. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err.write(`${error.message}\n`);
    if (error instanceof UsageRefusal) io.err.write(`${error.hint}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  switch (name) {
    case undefined:
      io.err.write(HELP);
      return 2;
    case "--help":
    case "-h":
      io.out.write(HELP);
      return 0;
    case "--version":
      io.out.write(`${(await import("./version.js")).VERSION}\n`);
      return 0;
  }
  const entry = COMMANDS.find((known) => known.name === name);
  if (entry === undefined) {
    const names = COMMANDS.map((known) => known.name).join(", ");
    throw new UsageRefusal(
      name.startsWith("-") ? `uzdik: unknown option ${name}; options stand after a command` : `uzdik: unknown command ${name}`,
      `The commands are ${names}. See uzdik --help.`,
    );
  }
  const { COMMAND } = await entry.load();
  return COMMAND.start(rest, io);
}
