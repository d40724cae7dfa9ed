import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ContestEvent } from "../record/events.js";
import { createEventReader, type EventReader } from "../schema/event-reader.js";
import type { Issue } from "../schema/issue.js";
import { printable } from "../text/phrase.js";
import { NotUtf8Error, textOf } from "./bytes.js";
import type { Io } from "./io.js";
import type { Progress } from "./progress.js";
import { Refusal } from "./refusal.js";
import type { LogWords } from "./text/log.js";

/** What stands for standard input where a file is named. */
export const STANDARD_INPUT = "-";

/** A file in which every line is at fault must not fill the memory: so many faults are shown, the further ones counted. */
const SHOWN_FAULTS = 100_000;

interface Source {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there are, where that is known. */
  readonly size?: number;
}

/** What a log is called where it is told of: ids and names of files are the caller's, and may hold anything. */
export function nameOf(file: string, words: LogWords): string {
  return file === STANDARD_INPUT ? words.standardInput : printable(file);
}

/**
 * Reads a log as a stream, NDJSON or a JSON array: of NDJSON no more than a line is held as text. All of it is well-formed,
 * or it is refused with every fault.
 */
export async function readLog(file: string, io: Io, words: LogWords, progress: Progress): Promise<readonly ContestEvent[]> {
  const name = nameOf(file, words);
  const reader = createEventReader({ maxIssues: SHOWN_FAULTS });
  try {
    const events = await readFrom(await sourceOf(file, io), reader, words, progress);
    if (reader.issueCount === 0) return events;
  } catch (error) {
    throw refusalOf(error, name, words);
  } finally {
    progress.clear();
  }
  throw new Refusal(faultsOf(reader, name, words));
}

async function sourceOf(file: string, io: Io): Promise<Source> {
  if (file === STANDARD_INPUT) return { bytes: io.input };
  const { size } = await stat(file);
  // What has no size is a pipe or a device, of which nobody knows how much will come.
  return { bytes: createReadStream(file), ...(size === 0 ? {} : { size }) };
}

async function readFrom(
  { bytes, size }: Source,
  reader: EventReader,
  words: LogWords,
  progress: Progress,
): Promise<readonly ContestEvent[]> {
  const events: ContestEvent[] = [];
  const keep = (read: readonly ContestEvent[]): void => {
    // Once a fault is known, the events are only read to find the others.
    if (reader.issueCount > 0) events.length = 0;
    else for (const event of read) events.push(event);
  };
  for await (const { text, bytesRead } of textOf(bytes)) {
    keep(reader.push(text));
    progress.show(() => words.reading(howMuch(bytesRead, size), events.length));
  }
  keep(reader.end());
  return events;
}

function howMuch(bytesRead: number, size: number | undefined): string {
  const megabytes = `${Math.floor(bytesRead / 1e6)} MB`;
  return size === undefined ? megabytes : `${Math.floor((100 * bytesRead) / size)} % (${megabytes})`;
}

function faultsOf({ issues, issueCount }: EventReader, name: string, words: LogWords): string {
  const summary = words.faults(name, issueCount, issueCount - issues.length);
  return [...issues.map((issue) => faultOf(issue, name)), summary].join("\n");
}

function faultOf({ path, message, line }: Issue, name: string): string {
  return [line === undefined ? name : `${name}:${line}`, ...(path === "" ? [] : [path]), message].map(printable).join(": ");
}

function refusalOf(error: unknown, name: string, words: LogWords): unknown {
  if (error instanceof NotUtf8Error) return new Refusal(words.notUtf8(name, error.line));
  switch (codeOf(error)) {
    case undefined:
      return error;
    case "ENOENT":
    case "ENOTDIR":
      return new Refusal(words.missing(name));
    case "EISDIR":
      return new Refusal(words.directory(name));
    default:
      return new Refusal(words.unreadable(name, String(codeOf(error))));
  }
}

/** The name that the system has for what went wrong, if it was the system that failed. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;
}
