import type { ContestEvent } from "../../record/events.js";
import { commandOf } from "../command-of.js";
import type { Choice } from "../explore.js";

/** Something that happens at most once, in one of these ways. */
export function oneOf(...acts: readonly ContestEvent[]): Choice {
  return acts.map(commandOf);
}
