import { parseArgs } from "node:util";
import type { Io } from "./io.js";
import { UsageRefusal } from "./refusal.js";

/** 0: nothing to object to. 1: something was found. 2: what was asked for could not be done as asked. */
export type ExitCode = 0 | 1 | 2;

/** A subcommand, ready to be started with what stands after its name. */
export interface Command {
  readonly start: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** What the user gave a subcommand. */
export interface Given<Option extends string, Flag extends string = never> {
  readonly positionals: readonly string[];
  /** The value of an option, where it was given. */
  readonly option: (name: Option) => string | undefined;
  /** Every value of an option that may be given more than once. */
  readonly every: (name: Option) => readonly string[];
  /** Whether an option without a value was given. */
  readonly flag: (name: Flag) => boolean;
  /** Ends the command with a hint at its help. */
  readonly refuse: (message: string) => never;
}

interface Definition<Option extends string, Flag extends string> {
  readonly name: string;
  readonly help: string;
  /** The options that take a value, `--help` apart. */
  readonly options: readonly Option[];
  /** The options that take none. */
  readonly flags?: readonly Flag[];
  readonly run: (given: Given<Option, Flag>, io: Io) => Promise<ExitCode>;
}

/** Makes a subcommand: `--help` answers, what it does not know is refused, the rest is handed to `run`. */
export function command<const Option extends string, const Flag extends string = never>({
  name,
  help,
  options,
  flags = [],
  run,
}: Definition<Option, Flag>): Command {
  const refuse = (message: string): never => {
    throw new UsageRefusal(`uzdik ${name}: ${message}`, `See uzdik ${name} --help.`);
  };
  return {
    start: async (args, io) => {
      const { values, positionals } = parsed(args, options, flags, refuse);
      if (values["help"] !== undefined) {
        io.out.write(help);
        return 0;
      }
      const option = (asked: Option): string | undefined => {
        const [value, another] = textsOf(values[asked]);
        return another === undefined ? value : refuse(`--${asked} is given more than once`);
      };
      const every = (asked: Option): readonly string[] => textsOf(values[asked]);
      const flag = (asked: Flag): boolean => values[asked] !== undefined;
      return run({ positionals, option, every, flag, refuse }, io);
    },
  };
}

interface Parsed {
  readonly values: { readonly [name: string]: unknown };
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[], names: readonly string[], flags: readonly string[], refuse: (message: string) => never): Parsed {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const, multiple: true }]));
  const switches = Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }]));
  try {
    return parseArgs({ args: [...args], options: { ...options, ...switches, help: { type: "boolean", short: "h" } }, allowPositionals: true });
  } catch (error) {
    // What Node says of the command line, without its advice on positionals.
    const [first = ""] = error instanceof TypeError ? error.message.split(/\.\s|\n/u) : [];
    return refuse(`${first}; its options are ${[...names, ...flags, "help"].map((name) => `--${name}`).join(", ")}`);
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
