import type * as z from "zod";
import { unknownField, written, type Path } from "../record/expectation.js";
import type { ContestEvent } from "../record/events.js";
import { events } from "./events.js";

/** One place of a log that is not as it must be. */
export interface Issue {
  /** Where: `[3].data.filing.receivedAt` is in the fourth event; empty for the log as a whole. */
  readonly path: string;
  /** What was expected there and what came, in English. */
  readonly message: string;
  /** The line of the text, counted from 1, where there is a text. In a JSON array: the line on which the event begins. */
  readonly line?: number;
}

/** What reading a log comes to: all of its events, or everything that is wrong with it. */
export type ParsedEvents =
  | { readonly ok: true; readonly events: readonly ContestEvent[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether a value is an event; if not, each of its faults is told, with its path from the log down. */
export function isEvent(value: unknown, index: number, tell: (path: string, message: string) => void): value is ContestEvent {
  const { error } = events.safeParse(value);
  for (const issue of error?.issues ?? []) {
    for (const [path, message] of faultsOf(issue)) tell(written([index, ...path]), message);
  }
  return error === undefined;
}

/** One fault for each unknown field, at the field itself; any other issue is one fault as it stands. */
function faultsOf(issue: z.core.$ZodIssue): readonly (readonly [Path, string])[] {
  return issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => [[...issue.path, key], unknownField(key)])
    : [[issue.path, issue.message]];
}
