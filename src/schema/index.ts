/**
 * JSON in, typed events and commands out: the structure of the record as zod schemas and as JSON Schema.
 *
 * - {@link parseEvents}: a log that came as JSON; {@link parseEventsText}: as text; {@link createEventReader}: as a stream
 * - {@link contestEventSchema}, {@link contestCommandSchema}: one event, one command
 * - {@link eventJsonSchema}, {@link commandJsonSchema}: the same for systems that are not written in JavaScript
 *
 * Nothing here judges: a log may break every rule of the regulation and be well-formed.
 *
 * @packageDocumentation
 */

export { contestEventSchema } from "./events.js";
export { contestCommandSchema } from "./commands.js";
export { parseEvents } from "./parse-events.js";
export { parseEventsText } from "./parse-events-text.js";
export { createEventReader, type EventReader } from "./event-reader.js";
export type { Issue, ParsedEvents } from "./issue.js";
export { eventJsonSchema, commandJsonSchema, type JsonSchema } from "./json-schema.js";
