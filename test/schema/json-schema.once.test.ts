import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contestCommandSchema, contestEventSchema } from "../../src/schema/index.js";
import { commandJsonSchema, eventJsonSchema } from "../../src/schema/json-schema.js";
import { command, COMMAND_DATA, event, EVENT_DATA } from "../arbitraries.js";

/** Keywords that say something to people, or that validators need not assert. */
const ANNOTATIONS = new Set(["$schema", "$defs", "title", "description", "format"]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As much of a JSON Schema validator as the published schemas need: a keyword that it does not know is an error. */
function allows(root: unknown, schema: unknown, value: unknown): boolean {
  if (!isObject(schema)) throw new Error(`no schema: ${JSON.stringify(schema)}`);
  return Object.entries(schema).every(([keyword, held]) => {
    if (ANNOTATIONS.has(keyword)) return true;
    switch (keyword) {
      case "$ref":
        return allows(root, referred(root, held), value);
      case "type":
        return held === (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
      case "const":
        return value === held;
      case "enum":
        return list(held).includes(value);
      case "pattern":
        return typeof value !== "string" || new RegExp(String(held), "u").test(value);
      case "minLength":
        return typeof value !== "string" || value.length >= Number(held);
      case "oneOf":
        return list(held).filter((option) => allows(root, option, value)).length === 1;
      case "anyOf":
        return list(held).some((option) => allows(root, option, value));
      case "not":
        return !allows(root, held, value);
      case "items":
        return !Array.isArray(value) || value.every((item) => allows(root, held, item));
      case "required":
        return !isObject(value) || list(held).every((key) => Object.hasOwn(value, String(key)));
      case "properties":
        return !isObject(value) || Object.entries(properties(schema)).every(([key, property]) => !Object.hasOwn(value, key) || allows(root, property, value[key]));
      case "additionalProperties":
        return held !== false || !isObject(value) || Object.keys(value).every((key) => Object.hasOwn(properties(schema), key));
      default:
        throw new Error(`the keyword ${keyword} is not known here`);
    }
  });
}

function list(held: unknown): readonly unknown[] {
  if (!Array.isArray(held)) throw new Error(`no list: ${JSON.stringify(held)}`);
  return held;
}

function properties(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isObject(schema["properties"]) ? schema["properties"] : {};
}

function referred(root: unknown, held: unknown): unknown {
  const defs = isObject(root) ? root["$defs"] : undefined;
  return isObject(defs) ? defs[String(held).replace("#/$defs/", "")] : undefined;
}

const eventSchema: unknown = eventJsonSchema();
const commandSchema: unknown = commandJsonSchema();
/** As it reads to a validator: through JSON. */
function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the JSON Schema", () => {
  it("is JSON itself, of the draft 2020-12, with a title and a definition for each message", () => {
    for (const [schema, data] of [
      [eventSchema, EVENT_DATA],
      [commandSchema, COMMAND_DATA],
    ]) {
      expect(json(schema)).toEqual(schema);
      expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: expect.any(String) as unknown });
      for (const type of Object.keys(data ?? {})) expect(referred(schema, `#/$defs/${type}`)).toMatchObject({ title: type });
    }
  });

  it("is a new object at each call, so that a caller may change what it got", () => {
    expect(eventJsonSchema()).not.toBe(eventJsonSchema());
    expect(eventJsonSchema()).toEqual(eventSchema);
  });

  it("says that days are dates, and that moments are date-times with an offset", () => {
    expect(referred(eventSchema, "#/$defs/PlainDate")).toMatchObject({ type: "string", format: "date" });
    expect(referred(eventSchema, "#/$defs/Instant")).toMatchObject({ type: "string", format: "date-time" });
    const posted = (postedAt: string): boolean => allows(eventSchema, eventSchema, { type: "SocialNoticePosted", data: { postedAt } });
    expect(posted("2022-06-15T18:30:00+06:00")).toBe(true);
    expect(posted("2022-06-15T18:30:00.5Z")).toBe(true);
    expect(posted("2022-06-15T18:30:00")).toBe(false);
  });

  it("allows every event and every command that the zod schemas accept", () => {
    fc.assert(fc.property(event, (value) => allows(eventSchema, eventSchema, json(value))));
    fc.assert(fc.property(command, (value) => allows(commandSchema, commandSchema, json(value))));
  });

  it.each([
    ["an unknown name", { type: "ContestClosed", data: {} }],
    ["an unknown field", { type: "ResultsProvided", data: { on: "2022-08-01", at: 1 } }],
    ["an unknown field beside the data", { type: "ResultsProvided", data: { on: "2022-08-01" }, at: 1 }],
    ["a missing field", { type: "ResultsProvided", data: {} }],
    ["a wrong type", { type: "ResultsProvided", data: { on: 20220801 } }],
    ["a month that there is not", { type: "ResultsProvided", data: { on: "2022-13-01" } }],
    ["an empty id", { type: "FinalInterviewHeld", data: { applicationId: "", sessionId: "s" } }],
    ["a region that there is not", { type: "ApplicationForwarded", data: { applicationId: "a", on: "2022-06-20", to: "KZ-99" } }],
    ["a list for an object", { type: "SessionHeld", data: { session: [] } }],
  ])("refuses %s, as the zod schema does", (_, value) => {
    expect(allows(eventSchema, eventSchema, value)).toBe(false);
    expect(contestEventSchema.safeParse(value).success).toBe(false);
  });

  it.each([
    ["with ballots", { sessionId: "s", ballots: [] }, true],
    ["with names", { sessionId: "s", winners: [] }, true],
    ["with both", { sessionId: "s", ballots: [], winners: [] }, false],
    ["with neither", { sessionId: "s" }, false],
  ])("judges a decision %s as the zod schema does", (_, data, expected) => {
    expect(allows(commandSchema, commandSchema, { type: "DecideWinners", data })).toBe(expected);
    expect(contestCommandSchema.safeParse({ type: "DecideWinners", data }).success).toBe(expected);
  });
});
