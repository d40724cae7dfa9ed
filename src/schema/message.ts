import * as z from "zod";
import { EXPECTED, expectation, oneOfThese } from "../record/expectation.js";
import { isJsonObject } from "../record/json-object.js";
import { record } from "./values.js";

type AnyMessage = z.ZodObject<{ type: z.ZodLiteral<string>; data: z.core.$ZodType }, z.core.$strict>;

/** A type and its data, as every event and command is made. */
export function message<const Type extends string, Data extends z.core.$ZodType>(type: Type, data: Data) {
  return record({ type: z.literal(type), data });
}

/** One of several messages, told apart by their type. */
export function messages<const Options extends readonly [AnyMessage, ...AnyMessage[]]>(options: Options) {
  const types = oneOfThese(options.flatMap(({ shape }) => [...shape.type.values]));
  return z.discriminatedUnion("type", options, {
    error: ({ input }) => (isJsonObject(input) ? expectation(types, input["type"]) : expectation(EXPECTED.object, input)),
  });
}
