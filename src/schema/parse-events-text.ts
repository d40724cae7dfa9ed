import { createEventReader } from "./event-reader.js";
import type { ParsedEvents } from "./issue.js";

/**
 * A log that came as text: newline-delimited JSON, a JSON array however it is broken into lines, or one event alone.
 *
 * Every issue names its line. What is not JSON does not keep the rest from being looked at.
 *
 * Not checked here: anything the regulation asks for; see {@link parseEvents}.
 *
 * @param text - The whole text. A stream is better read by {@link createEventReader}.
 * @returns The events, or all issues.
 *
 * @example Two events, a line each
 * ```ts
 * import { parseEventsText } from "uzdik/schema";
 *
 * const text = '{"type":"ResultsProvided","data":{"on":"2022-08-01"}}\n{"type":"ResultsProvided","data":{"on":"2022-08-02"}}\n';
 * parseEventsText(text).ok; // => true
 * ```
 *
 * @example A fault on the second line
 * ```ts
 * import { parseEventsText } from "uzdik/schema";
 *
 * parseEventsText('\n{"type":"ResultsProvided","data":{"day":"2022-08-01","on":"2022-08-01"}}');
 * // => { ok: false, issues: [{ path: "[0].data.day", message: 'unknown field "day"', line: 2 }] }
 * ```
 */
export function parseEventsText(text: string): ParsedEvents {
  const reader = createEventReader({ maxIssues: Infinity });
  const events = [...reader.push(text), ...reader.end()];
  return reader.issueCount === 0 ? { ok: true, events } : { ok: false, issues: reader.issues };
}
