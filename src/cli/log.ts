import type { ContestEvent } from "../record/events.js";
import { createEventReader, type EventReader } from "../schema/event-reader.js";
import type { Issue } from "../schema/issue.js";
import { printable } from "../text/phrase.js";
import { textOf } from "./bytes.js";
import type { Io } from "./io.js";
import type { Progress } from "./progress.js";
import { Refusal } from "./refusal.js";
import { nameOf, refusalOf, sourceOf, type Source } from "./source.js";
import type { LogWords } from "./text/log.js";

/** A file in which every line is at fault must not fill the memory: so many faults are shown, the further ones counted. */
const SHOWN_FAULTS = 100_000;

/**
 * Reads a log as a stream, NDJSON, a JSON array or one event: of NDJSON no more than a line is held as text. All of it is
 * well-formed, or it is refused with every fault.
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

/** The reader knows of every fault its line; one of the text as a whole has no path. */
function faultOf({ path, message, line }: Issue, name: string): string {
  return [`${name}:${String(line)}`, ...(path === "" ? [] : [path]), message].map(printable).join(": ");
}
