import type { CommandType, ContestCommand } from "../record/commands.js";
import type { ContestEvent, EventType } from "../record/events.js";
import { mergePatch } from "./merge-patch.js";
import type { NamedAct, VectorBases, VectorRecord, WrittenAct } from "./vectors.js";

/**
 * The events of a record: the acts of its base through `until`, with each `change` merged into the data of the act it
 * names, then those of `then`.
 */
export function eventsOf({ base, until, change = {}, then = [] }: VectorRecord, bases: VectorBases): readonly ContestEvent[] {
  const acts = actsOf(base, bases);
  const end = until === undefined ? acts.length : acts.indexOf(actCalled(until, acts)) + 1;
  for (const act of Object.keys(change)) actCalled(act, acts);
  const kept = acts.slice(0, end).flatMap(({ act, type, data }) => {
    const changed = change[act];
    if (changed === null) return [];
    return [{ type, data: changed === undefined ? data : mergePatch(data, changed) }];
  });
  return [...kept, ...then.map((act) => writtenOut(act, acts))] as readonly ContestEvent[]; // vectors are held to the schema of events
}

/** A command, with what it shares with an act of the base. */
export function commandOf(command: WrittenAct<CommandType>, { base }: VectorRecord, bases: VectorBases): ContestCommand {
  return writtenOut(command, actsOf(base, bases)) as ContestCommand; // vectors are held to the schema of commands
}

function actsOf(base: string | undefined, bases: VectorBases): readonly NamedAct[] {
  if (base === undefined) return [];
  const acts = bases[base];
  if (acts === undefined) throw new RangeError(`base: expected one of ${Object.keys(bases).join(", ")}; came ${JSON.stringify(base)}`);
  return acts;
}

function actCalled(name: string, acts: readonly NamedAct[]): NamedAct {
  const found = acts.find(({ act }) => act === name);
  if (found === undefined) throw new RangeError(`expected an act of the base; came ${JSON.stringify(name)}`);
  return found;
}

function writtenOut<Type extends EventType | CommandType>({ type, like, data = {} }: WrittenAct<Type>, acts: readonly NamedAct[]): unknown {
  if (like === undefined) return { type, data };
  return { type, data: mergePatch(actCalled(like, acts).data, data) };
}
