import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { CommandType, ContestCommand } from "../../src/record/commands.js";
import type { ContestEvent, EventType } from "../../src/record/events.js";
import type { commands, contestCommandSchema } from "../../src/schema/commands.js";
import type { contestEventSchema, events } from "../../src/schema/events.js";

/** A type without `readonly` at any level, which zod does not infer, and without intersections. */
type Plain<T> = T extends string | number | boolean ? T : { -readonly [K in keyof T]: Plain<T[K]> };
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two generic functions are the same type only if what they answer is
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Of<Message extends { readonly type: string }, Type> = Plain<Extract<Message, { readonly type: Type }>>;

describe("the comparison itself", () => {
  it("tells a missing key from one that holds undefined", () => {
    expectTypeOf<Same<Plain<{ readonly a?: string }>, Plain<{ a?: string }>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Plain<{ a?: string }>, Plain<{ a?: string | undefined }>>>().toEqualTypeOf<false>();
  });

  it("tells a choice from a wider one, also in a list of objects", () => {
    expectTypeOf<Same<Plain<{ a: { b: "x" | "y" }[] }>, Plain<{ a: readonly { readonly b: "x" | "y" }[] }>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Plain<{ a: { b: "x" | "y" }[] }>, Plain<{ a: { b: "x" | "y" | "z" }[] }>>>().toEqualTypeOf<false>();
  });
});

describe("the schemas and the hand-written types", () => {
  it("are the same type for each of the 24 events", () => {
    type Compared = { [T in EventType]: Same<Of<z.output<typeof events>, T>, Of<ContestEvent, T>> };
    expectTypeOf<Compared>().toEqualTypeOf<Record<EventType, true>>();
    expectTypeOf<z.output<typeof events>["type"]>().toEqualTypeOf<EventType>();
  });

  it("are the same type for each of the 24 commands", () => {
    type Compared = { [T in CommandType]: Same<Of<z.output<typeof commands>, T>, Of<ContestCommand, T>> };
    expectTypeOf<Compared>().toEqualTypeOf<Record<CommandType, true>>();
    expectTypeOf<z.output<typeof commands>["type"]>().toEqualTypeOf<CommandType>();
  });

  it("change nothing on the way through", () => {
    expectTypeOf<Same<z.input<typeof events>, z.output<typeof events>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.input<typeof commands>, z.output<typeof commands>>>().toEqualTypeOf<true>();
  });

  it("meet in the public schemas, which give the hand-written types", () => {
    expectTypeOf<z.output<typeof contestEventSchema>>().toEqualTypeOf<ContestEvent>();
    expectTypeOf<z.output<typeof contestCommandSchema>>().toEqualTypeOf<ContestCommand>();
  });
});
