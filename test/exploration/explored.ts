import { explore, type ExploredState, type World } from "uzdik/testing";

const EXPLORED = new WeakMap<World, readonly ExploredState[]>();

/** The states of a world, explored once however often they are asked for. */
export function statesOf(world: World): readonly ExploredState[] {
  const states = EXPLORED.get(world) ?? [...explore(world)];
  EXPLORED.set(world, states);
  return states;
}
