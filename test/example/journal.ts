import type { ContestEvent, EventData, EventType, Instant } from "uzdik";

/** An act and the moment it is written down. */
export interface Entry {
  readonly at: Instant;
  readonly event: ContestEvent;
}

/** An entry of one kind. */
export interface EntryOf<Type extends EventType> {
  readonly at: Instant;
  readonly event: { readonly type: Type; readonly data: EventData<Type> };
}

/** One act at one moment. */
export function entry<Type extends EventType>(at: Instant, type: Type, data: EventData<Type>): Entry {
  return { at, event: { type, data } as unknown as ContestEvent }; // the compiler does not pair a generic type with its data
}

/** The entries in the order in which a register would hold them. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((it, place) => ({ it, place, moment: Date.parse(it.at) }))
    .sort((one, other) => one.moment - other.moment || one.place - other.place)
    .map(({ it }) => it);
}
