import * as z from "zod";
import { isInstant } from "../calendar/instant.js";
import { isPlainDate } from "../calendar/plain-date.js";
import { isRegionCode } from "../calendar/regions.js";
import { isBin } from "../record/bin.js";
import type { CommissionId } from "../record/commission.js";
import { EXPECTED, expectation, oneOfThese, unknownField } from "../record/expectation.js";

// The scalars of the record, and the makers of what is composed of them: each refuses with the words that `decide` uses.

/** Any text, the empty one included. */
export const text = z.string(saying(EXPECTED.text));
/** Yes or no. */
export const truth = z.boolean(saying(EXPECTED.truth));
/** A number that JSON can write. */
export const finiteNumber = z.number(saying(EXPECTED.finiteNumber));
/** An id, of whatever form the caller uses. */
export const id = custom(EXPECTED.id, (value): value is string => typeof value === "string" && value !== "");
/** A calendar day that exists. */
export const day = custom(EXPECTED.day, isPlainDate);
/** A moment with its offset. */
export const instant = custom(EXPECTED.instant, isInstant);
/** A region by its code. */
export const region = custom(EXPECTED.region, isRegionCode);
/** A region's commission, or the republican one. */
export const commissionId = custom(EXPECTED.commission, (value): value is CommissionId => value === "republican" || isRegionCode(value));
/** A business identification number whose check digit is right. */
export const bin = custom(EXPECTED.bin, isBin);

/** An object of exactly these fields. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: refusedObject });
}

/** A list of any length. */
export function list<Item extends z.core.$ZodType>(item: Item) {
  return z.array(item, saying(EXPECTED.list));
}

/** One of a closed choice. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return z.enum(options, saying(oneOfThese(options)));
}

function custom<T>(expected: string, accepts: (value: unknown) => value is T) {
  return z.custom<T>(accepts, saying(expected));
}

function saying(expected: string): { readonly error: (issue: z.core.$ZodRawIssue) => string } {
  return { error: ({ input }) => expectation(expected, input) };
}

function refusedObject(issue: z.core.$ZodRawIssue): string {
  return issue.code === "unrecognized_keys" ? issue.keys.map(unknownField).join(", ") : expectation(EXPECTED.object, issue.input);
}
