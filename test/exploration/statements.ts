import { auditLog, decide, type Contest, type Decision, type Finding, type LogFinding } from "uzdik";
import type { ExploredState, World } from "uzdik/testing";
import { AFTERWARDS, endOf, type End } from "./finish.js";

// Each statement gives every breach of what should hold in each state of a world: none, then.

const KINDS: readonly Decision["kind"][] = ["accepted", "refused", "undetermined"];

/** The record is the same after a journey through JSON; in every tenth state, so are the decisions on it. */
export function lostInJson({ context }: World, states: readonly ExploredState[]): readonly string[] {
  return states.flatMap(({ number, contest, steps }) => {
    const written = JSON.stringify(contest);
    const copy = JSON.parse(written) as Contest; // what was just written
    if (JSON.stringify(copy) !== written || !isPlain(contest)) return [`the record of state ${number}`];
    if (number % 10 !== 0) return [];
    return steps
      .filter(({ command, decision }) => JSON.stringify(decide(copy, command, context)) !== JSON.stringify(decision))
      .map(({ command }) => `${command.type} in state ${number}`);
  });
}

/** Nothing that JSON would leave out or turn into something else. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return ["string", "number", "boolean"].includes(typeof value);
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** Every command of the world comes to one decision: accepted with one event, refused by a rule that bars, or left to a person. */
export function illDecided({ choices }: World, states: readonly ExploredState[]): readonly string[] {
  const commands = choices.flat();
  return states.flatMap(({ number, steps }) => {
    const missing = commands.filter((command, place) => steps[place]?.command !== command);
    const ill = steps.filter(({ decision }) => !isWellFounded(decision));
    return [...missing, ...ill.map(({ command }) => command)].map(({ type }) => `${type} in state ${number}`);
  });
}

function isWellFounded(decision: Decision): boolean {
  if (!KINDS.includes(decision.kind)) return false;
  switch (decision.kind) {
    case "accepted":
      return decision.events.length === 1;
    case "refused":
      return decision.findings.some(({ effect }) => effect === "bars");
    case "undetermined":
      return decision.norms.length > 0 && decision.election.elected.length < 3;
  }
}

/** An application stays the same subject though it is forwarded to another commission. */
function whose({ rule, subject }: Finding): string {
  return JSON.stringify([rule, subject.kind === "application" ? subject.applicationId : subject]);
}

/**
 * The audit faults nothing that was accepted, beyond what the decisions told: of the last act it finds exactly what its
 * decision told, and nowhere a breach that bars and that no decision on the way told.
 */
export function untold({ context, prefix }: World, states: readonly ExploredState[]): readonly string[] {
  const toldAt = new Map<number, ReadonlySet<string>>();
  return states.flatMap(({ number, log, reachedBy }) => {
    const { findings } = auditLog(log, AFTERWARDS, context);
    const decision = reachedBy?.step.decision;
    const told = decision?.kind === "accepted" ? decision.findings.map(whose) : [];
    const before = reachedBy === undefined ? undefined : toldAt.get(reachedBy.from);
    toldAt.set(number, new Set([...(before ?? findings.map(whose)), ...told]));
    const isNew = ({ event }: LogFinding): boolean => event === log.length - 1 && log.length > prefix.length;
    const silent = findings.filter(
      (finding) => !told.includes(whose(finding)) && (isNew(finding) || (finding.effect === "bars" && toldAt.get(number)?.has(whose(finding)) !== true)),
    );
    const withdrawn = told.filter((one) => !findings.some((finding) => whose(finding) === one));
    return [...silent.map(whose), ...withdrawn].map((finding) => `${finding} in state ${number}`);
  });
}

/** However it went, no more than three win, and none twice. */
export function tooManyWinners(states: readonly ExploredState[]): readonly string[] {
  return states
    .filter(({ log }) => {
      const won = log.flatMap((event) => (event.type === "WinnersDecided" ? event.data.winners : []));
      return won.length > 3 || new Set(won).size < won.length;
    })
    .map(({ number }) => `state ${number}`);
}

/** A state from which no good end is reached, and the one that is. */
export interface DeadEnd extends End {
  readonly state: ExploredState;
}

/**
 * The states from which no good end is reached: that no further act is listed as possible, and no duty is open. It is
 * reached by the acts of the world, or else by doing lawfully whatever is listed, from a day after all of them.
 */
export function deadEnds({ context }: World, states: readonly ExploredState[]): readonly DeadEnd[] {
  const isDead: boolean[] = [];
  const found: DeadEnd[] = [];
  for (const state of states.toReversed()) {
    // A step leads to a state found later: it is known by now whether that one is dead.
    const goesOn = state.steps.some(({ to }) => to !== undefined && isDead[to] === false);
    const end = goesOn ? undefined : endOf(state.log, context);
    isDead[state.number] = end !== undefined && end.owed.length > 0;
    if (end !== undefined && end.owed.length > 0) found.push({ state, ...end });
  }
  return found.reverse();
}
