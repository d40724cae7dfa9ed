import type { ContestEvent, EventData, EventType, Instant } from "uzdik";
import type { Entry, EntryOf } from "./journal.js";

/** The entries of one kind that fit, in their order. */
export function entriesOf<Type extends EventType>(
  entries: readonly Entry[],
  type: Type,
  fits: (data: EventData<Type>) => boolean = () => true,
): readonly EntryOf<Type>[] {
  return entries.filter((it): it is Entry & EntryOf<Type> => it.event.type === type && fits(it.event.data as EventData<Type>)); // just compared
}

/** The first entry of a kind that fits; there must be one. */
export function entryOf<Type extends EventType>(
  entries: readonly Entry[],
  type: Type,
  fits: (data: EventData<Type>) => boolean = () => true,
): EntryOf<Type> {
  const [found] = entriesOf(entries, type, fits);
  if (found === undefined) throw new RangeError(`expected a ${type} that fits, found none`);
  return found;
}

/** The entries with the data of some acts of a kind changed and, where a moment is given, written down then. */
export function changed<Type extends EventType>(
  entries: readonly Entry[],
  type: Type,
  fits: (data: EventData<Type>) => boolean,
  change: (data: EventData<Type>) => EventData<Type>,
  at?: Instant,
): readonly Entry[] {
  return entries.map((it) => {
    if (it.event.type !== type) return it;
    const data = it.event.data as EventData<Type>; // its type was just compared
    if (!fits(data)) return it;
    return { at: at ?? it.at, event: { type, data: change(data) } as unknown as ContestEvent }; // the same kind of act
  });
}

/** The entries without some acts of a kind. */
export function removed<Type extends EventType>(
  entries: readonly Entry[],
  type: Type,
  fits: (data: EventData<Type>) => boolean,
): readonly Entry[] {
  return entries.filter(({ event }) => event.type !== type || !fits(event.data as EventData<Type>)); // its type was just compared
}

/** Whether data is about an application. */
export function about(applicationId: string): (data: { readonly applicationId: string }) => boolean {
  return (data) => data.applicationId === applicationId;
}
