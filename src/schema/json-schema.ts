import * as z from "zod";
import { plainDate } from "../calendar/plain-date.js";
import { regionsOn } from "../calendar/regions.js";
import { EXPECTED } from "../record/expectation.js";
import { commands } from "./commands.js";
import { events } from "./events.js";
import { ballots, commission, filing, material, provider, session, sheet } from "./papers.js";
import { bin, commissionId, day, id, instant, region } from "./values.js";

/** A JSON Schema as JSON, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The day since which all regions that have a code exist. */
const LAST_FORMED = /* @__PURE__ */ plainDate("2022-06-08");
const DAY_PATTERN = "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";
const INSTANT_PATTERN = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$";

/**
 * The structure of every event as a JSON Schema (draft 2020-12), for systems that are not written in JavaScript.
 *
 * Not checked there: the check digit of a BIN, and, by validators that do not assert formats, whether a day exists.
 *
 * @returns A new object at each call: one `oneOf` over the events, each of them among its `$defs`.
 *
 * @example The draft it is written in
 * ```ts
 * import { eventJsonSchema } from "uzdik/schema";
 *
 * eventJsonSchema().$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function eventJsonSchema(): JsonSchema {
  return written(events, "Contest event", "What was done in a contest: one entry of its record.");
}

/**
 * The structure of every command as a JSON Schema (draft 2020-12); see {@link eventJsonSchema}.
 *
 * @returns A new object at each call: one `oneOf` over the commands, each of them among its `$defs`.
 *
 * @example Its title
 * ```ts
 * import { commandJsonSchema } from "uzdik/schema";
 *
 * commandJsonSchema().title; // => "Contest command"
 * ```
 */
export function commandJsonSchema(): JsonSchema {
  return written(commands, "Contest command", "What is asked for in a contest, before it is decided whether it may be done.");
}

function written(schema: typeof events | typeof commands, title: string, description: string): JsonSchema {
  const registry = z.registry<z.core.JSONSchemaMeta>();
  registry.add(schema, { title, description });
  for (const option of schema.options) {
    const [type] = option.shape.type.values;
    registry.add(option, { id: type, title: type });
  }
  // What zod is told of a scalar by a function, JSON Schema is told in its own words.
  const codes = regionsOn(LAST_FORMED).map(({ code }) => code);
  const scalar = (schema: z.ZodType, id: string, expected: string, rest: z.core.JSONSchemaMeta): void => {
    registry.add(schema, { id, type: "string", description: `Must be ${expected}.`, ...rest });
  };
  scalar(id, "Id", EXPECTED.id, { minLength: 1 });
  scalar(day, "PlainDate", EXPECTED.day, { format: "date", pattern: DAY_PATTERN });
  scalar(instant, "Instant", EXPECTED.instant, { format: "date-time", pattern: INSTANT_PATTERN });
  scalar(region, "RegionCode", EXPECTED.region, { enum: codes });
  scalar(commissionId, "CommissionId", EXPECTED.commission, { enum: [...codes, "republican"] });
  scalar(bin, "Bin", EXPECTED.bin, { pattern: "^\\d{12}$" });
  registry.add(material, { id: "MaterialRef", description: "A document, a recording or other material." });
  registry.add(commission, { id: "Commission", description: "The composition of a commission (clauses 5 and 7)." });
  registry.add(provider, { id: "ServiceProvider", description: "Who applies." });
  registry.add(filing, { id: "Filing", description: "One delivery of papers: how and when it came, and what was in it (Annexes 1 and 2)." });
  registry.add(session, { id: "Session", description: "A session of a commission and who was present." });
  registry.add(sheet, { id: "ScoreSheet", description: "Points and violations by criterion (Annex 2)." });
  registry.add(ballots, { id: "Ballots", description: "One ballot a voter: the applications it names; none is a blank vote." });
  return z.toJSONSchema(schema, { target: "draft-2020-12", metadata: registry, unrepresentable: "any" });
}
