import type { ContestEvent } from "../record/events.js";
import { elementsOf } from "./elements.js";
import { isEvent, type Issue } from "./issue.js";
import { mayBecomeJson, notJson, parsedJson } from "./parsed-json.js";
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
 * array, told by its first character, or one event alone over several lines, both of which it must hold whole, so that
 * their events come at the end.
 *
 * Behind a first line that only begins an object, lines are held for as long as they may be that object, and at most as
 * much again; if they are not, it was a broken line. An object over several lines that is no event is one issue.
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
  let form: Form | undefined;
  let held = "";
  let lookAgainAt = 0;
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

  const takeObject = (text: string): readonly ContestEvent[] => {
    const object = passageOf(text, 1);
    const { value, fault } = parsedJson(object.text);
    if (fault !== undefined) return takeRest(text);
    if (value instanceof Object && "type" in value) return take(object);
    tell("", object.line, () => NO_LOG);
    return [];
  };

  const takeRest = (text: string): readonly ContestEvent[] => {
    const events = takeLines(text);
    const last = held;
    held = "";
    return [...events, ...takeLine(last)];
  };

  /** Looks whenever what is held has doubled: a long object is looked through a few times, and few lines are held for nothing. */
  const mayBeOneObject = (): boolean => {
    if (held.length < lookAgainAt) return true;
    lookAgainAt = 2 * held.length;
    return mayBecomeJson(held.slice(0, held.lastIndexOf("\n")).trim());
  };

  return {
    push: (chunk) => {
      if (form === "lines") return takeLines(chunk);
      held += chunk;
      if (!chunk.includes("\n")) return [];
      form ??= formOf(held);
      if (form === "object" && !mayBeOneObject()) form = "lines";
      if (form !== "lines") return [];
      const begun = held;
      held = "";
      return takeLines(begun);
    },
    end: () => {
      const rest = held;
      const ended = form ?? formOf(rest);
      held = "";
      form = "lines";
      if (ended === "array") return takeArray(rest);
      return ended === "object" ? takeObject(rest) : takeRest(rest);
    },
    get issues() {
      return issues;
    },
    get issueCount() {
      return issueCount;
    },
  };
}

/** How a log is written: an event a line, or as one document. */
type Form = "lines" | "array" | "object";

const NO_LOG = 'expected an event a line, a JSON array of events or one event, got an object without the field "type"';

/** What a text is by its first character that is no space, and by its first line; nothing until that line has ended. */
function formOf(text: string): Form | undefined {
  const begun = text.trimStart();
  if (begun.startsWith("[")) return "array";
  const end = begun.indexOf("\n");
  if (end === -1) return undefined;
  return begun.startsWith("{") && parsedJson(begun.slice(0, end)).fault !== undefined ? "object" : "lines";
}
