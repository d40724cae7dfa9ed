import type { ContestEvent } from "../record/events.js";
import { elementsOf } from "./elements.js";
import { isEvent, type Issue } from "./issue.js";
import { notJson, parsedJson } from "./parsed-json.js";
import { parseEvents } from "./parse-events.js";
import { passageOf, type Passage } from "./passage.js";

/** Reads a log piece by piece. */
export interface EventReader {
  /**
   * Takes the next piece of the text, cut anywhere.
   *
   * @param chunk - The piece.
   * @returns The well-formed events that it completes, in order.
   */
  push(chunk: string): readonly ContestEvent[];
  /**
   * Takes the end of the text.
   *
   * @returns The events that were still held back.
   */
  end(): readonly ContestEvent[];
  /** What has been found wrong so far, as much of it as is kept. */
  readonly issues: readonly Issue[];
  /** How much has been found wrong so far, kept or not. The log is well-formed if this is 0 after the end. */
  readonly issueCount: number;
}

/**
 * Reads a log as a stream: newline-delimited JSON, an event a line, of which it holds no more than one line; or one JSON
 * array, told by its first character, which it must hold whole, so that its events come at the end.
 *
 * Blank lines are skipped, lines may end in CRLF, and a byte order mark is no fault.
 *
 * @param options - `maxIssues`: how many issues are kept, 1,000 unless told; the further ones are only counted.
 * @returns A reader for one log.
 *
 * @example A line that arrives in two pieces
 * ```ts
 * import { createEventReader } from "uzdik/schema";
 *
 * const reader = createEventReader();
 * reader.push('{"type":"ResultsProvided","da'); // => []
 * reader.push('ta":{"on":"2022-08-01"}}\n'); // => [{ type: "ResultsProvided", data: { on: "2022-08-01" } }]
 * reader.end(); // => []
 * reader.issueCount; // => 0
 * ```
 */
export function createEventReader(options: { readonly maxIssues?: number } = {}): EventReader {
  const { maxIssues = 1000 } = options;
  const issues: Issue[] = [];
  let issueCount = 0;
  let form: "lines" | "array" | undefined;
  let held = "";
  let lines = 0;
  let taken = 0;

  const tell = (path: string, line: number, message: () => string): void => {
    issueCount += 1;
    if (issues.length < maxIssues) issues.push({ path, message: message(), line });
  };

  /** The event that a passage writes, or none and the reason told. */
  const take = (passage: Passage): readonly ContestEvent[] => {
    const index = taken;
    taken += 1;
    const { value, fault } = parsedJson(passage.text);
    if (fault !== undefined) {
      tell(`[${index}]`, passage.line, () => notJson(fault, passage).message);
      return [];
    }
    return isEvent(value, index, (path, message) => tell(path, passage.line, () => message)) ? [value] : [];
  };

  const takeLine = (text: string): readonly ContestEvent[] => {
    lines += 1;
    // The space around it may be a carriage return at its end and a byte order mark at its beginning.
    const content = passageOf(text, lines);
    return content.text === "" ? [] : take(content);
  };

  const takeLines = (chunk: string): readonly ContestEvent[] => {
    const events: ContestEvent[] = [];
    let from = 0;
    for (let cut = chunk.indexOf("\n"); cut !== -1; cut = chunk.indexOf("\n", from)) {
      events.push(...takeLine(held + chunk.slice(from, cut)));
      held = "";
      from = cut + 1;
    }
    held += chunk.slice(from);
    return events;
  };

  const takeArray = (text: string): readonly ContestEvent[] => {
    const array = passageOf(text, 1);
    const { value, fault } = parsedJson(array.text);
    const whole = parseEvents(value);
    if (whole.ok) return whole.events;
    const events = elementsOf(array).flatMap(take);
    if (fault !== undefined && issueCount === 0) {
      const { message, line } = notJson(fault, array);
      tell("", line, () => message);
    }
    return events;
  };

  return {
    push: (chunk) => {
      if (form === "lines") return takeLines(chunk);
      held += chunk;
      form ??= formOf(held);
      if (form !== "lines") return [];
      const begun = held;
      held = "";
      return takeLines(begun);
    },
    end: () => {
      const rest = held;
      held = "";
      return form === "array" ? takeArray(rest) : takeLine(rest);
    },
    get issues() {
      return issues;
    },
    get issueCount() {
      return issueCount;
    },
  };
}

/** What a text is by its first character that is no space, once there is one. */
function formOf(text: string): "lines" | "array" | undefined {
  const first = text.trimStart().charAt(0);
  if (first === "") return undefined;
  return first === "[" ? "array" : "lines";
}
