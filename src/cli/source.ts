import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { printable } from "../text/phrase.js";
import { NotUtf8Error } from "./bytes.js";
import type { Io } from "./io.js";
import { Refusal } from "./refusal.js";
import type { LogWords } from "./text/log.js";

/** What stands for standard input where a file is named. */
export const STANDARD_INPUT = "-";

/** Where bytes come from. */
export interface Source {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there are, where that is known. */
  readonly size?: number;
}

/** What a file is called where it is told of: ids and names of files are the caller's, and may hold anything, or nothing. */
export function nameOf(file: string, words: LogWords): string {
  if (file === "") return '""';
  return file === STANDARD_INPUT ? words.standardInput : printable(file);
}

/** A file, or standard input. */
export async function sourceOf(file: string, io: Io): Promise<Source> {
  if (file === STANDARD_INPUT) return { bytes: io.input };
  const { size } = await stat(file);
  // What has no size is a pipe or a device, of which nobody knows how much will come.
  return { bytes: createReadStream(file), ...(size === 0 ? {} : { size }) };
}

/** A fault of the file, or of the system while it was read, as a refusal that names the file; any other error as it is. */
export function refusalOf(error: unknown, name: string, words: LogWords): unknown {
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
