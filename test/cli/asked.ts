import type { ContestEvent } from "uzdik";
import type { ExitCode } from "../../src/cli/command.js";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** What a command answered. */
export interface Answer {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The host a command runs on: no terminal, nothing on standard input, 30 August 2022, unless told. */
export interface Host {
  readonly input?: AsyncIterable<Uint8Array>;
  readonly now?: () => number;
  /** The width of the terminal that standard output is; 0 for one that does not know it. */
  readonly terminal?: number;
  /** Whether a person looks at standard error, or the width of the terminal that it is. */
  readonly watched?: boolean | number;
  readonly colour?: boolean;
}

/** Runs a command line without a process of its own. */
export async function uzdik(args: readonly string[], host: Host = {}): Promise<Answer> {
  const written = { out: "", err: "" };
  const io: Io = {
    input: host.input ?? bytesOf(),
    out: {
      write: (text) => void (written.out += text),
      isTerminal: host.terminal !== undefined,
      columns: host.terminal === 0 ? undefined : host.terminal,
    },
    err: {
      write: (text) => void (written.err += text),
      isTerminal: (host.watched ?? false) !== false,
      columns: typeof host.watched === "number" ? host.watched : undefined,
    },
    now: host.now ?? ((): number => Date.UTC(2022, 7, 30, 6)),
    colour: host.colour ?? true,
  };
  return { exit: await run(args, io), ...written };
}

/** Bytes as they come from a pipe, a piece a text. */
export async function* bytesOf(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(typeof piece === "string" ? Buffer.from(piece) : piece);
}

/** A log, an event a line. */
export function ndjson(events: readonly ContestEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}
