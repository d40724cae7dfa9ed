import { expectation } from "../record/expectation.js";
import type { ContestEvent } from "../record/events.js";
import { isEvent, type Issue, type ParsedEvents } from "./issue.js";

/**
 * A log that came as JSON: either all of it is well-formed, or every place that is not is told, over all events.
 *
 * The events come back as they came, the same objects with their keys in the same order.
 *
 * Not checked here: anything the regulation asks for. A log may break every rule and be well-formed; `audit` judges it.
 *
 * @param json - What `JSON.parse` gave.
 * @returns The events, or all issues.
 *
 * @example A log of one event
 * ```ts
 * import { parseEvents } from "uzdik/schema";
 *
 * const log = JSON.parse('[{ "type": "ResultsProvided", "data": { "on": "2022-08-01" } }]');
 * parseEvents(log).ok; // => true
 * ```
 *
 * @example A day that does not exist
 * ```ts
 * import { parseEvents } from "uzdik/schema";
 *
 * parseEvents([{ type: "ResultsProvided", data: { on: "2022-02-30" } }]);
 * // => { ok: false, issues: [{ path: "[0].data.on", message: 'expected a calendar day as YYYY-MM-DD that exists, got "2022-02-30"' }] }
 * ```
 */
export function parseEvents(json: unknown): ParsedEvents {
  if (!Array.isArray(json)) return { ok: false, issues: [{ path: "", message: expectation("a list of events", json) }] };
  const values: readonly unknown[] = json;
  const issues: Issue[] = [];
  const events: ContestEvent[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (isEvent(value, index, (path, message) => issues.push({ path, message }))) events.push(value);
  }
  return issues.length === 0 ? { ok: true, events } : { ok: false, issues };
}
