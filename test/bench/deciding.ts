import { decide, evolve, replay, type Contest, type ContestCommand, type ContestEvent, type EventType } from "uzdik";
import { commandOf } from "../command-of.js";
import { altered, lawfulContest, sevenOf } from "../lawful-contest.js";
import { timesOf, type Line, type Section } from "./line.js";
import { REGIONS } from "./logs.js";
import { medianOf, ratioOf, inRounds } from "./rounds.js";

/** A contest in ten regions, and one of a hundred times as many applications in the same regions. */
const FEW = 100;
const MANY = 10_000;

/** How much growth is allowed from the one to the other. */
const AT_MOST = 1.3;

/** How many commands of a kind take turns. */
const TURNS = 32;

interface Asked {
  readonly contest: Contest;
  readonly command: ContestCommand;
}

/** One command put to a contest of few applications and to one of many, kind by kind. */
export async function deciding(): Promise<Section> {
  const small = logOf(FEW);
  const large = logOf(MANY);
  const lines: Line[] = [];
  for (const type of new Set(small.map(({ type }) => type))) {
    const timings = await inRounds({ few: inTurn(askedOf(small, type)), many: inTurn(askedOf(large, type)) });
    const line = timesOf(
      {
        what: `decide ${commandOf(firstOf(small, type)).type}`,
        beside: `${FEW} applications`,
        ours: medianOf(timings.many),
        theirs: medianOf(timings.few),
        ratio: ratioOf(timings.many, timings.few),
      },
      AT_MOST,
    );
    lines.push(line);
  }
  return {
    title: `decide in a contest of ${MANY} applications, beside one of ${FEW}`,
    lines,
    notes: [
      "Each command meets a state that no earlier call has been asked about, at the place of its act in a lawful contest.",
      "Finalists and winners are voted on by ballots; a region hands off the files of its finalists.",
    ],
  };
}

function logOf(applications: number): readonly ContestEvent[] {
  const regions = REGIONS.slice(0, 10);
  const log = lawfulContest({ applications: Object.fromEntries(regions.map((code) => [code, applications / regions.length])) });
  return altered(log, "FinalistsDecided", (data) => ({
    ...data,
    ballots: sevenOf(data.commissionId).map((voter) => ({ voter, choices: data.finalists })),
  }));
}

function firstOf(log: readonly ContestEvent[], type: EventType): ContestEvent {
  const event = log.find((other) => other.type === type);
  if (event === undefined) throw new TypeError(`expected an act ${type} in the log, found none`);
  return event;
}

/** Acts of a kind as commands, each with the contest as it stood: from the middle of those that there are. */
function askedOf(log: readonly ContestEvent[], type: EventType): readonly Asked[] {
  const places = log.flatMap((event, place) => (event.type === type ? [place] : []));
  const first = places[Math.max(0, Math.floor((places.length - TURNS) / 2))] ?? 0;
  let contest = replay(log.slice(0, first));
  const asked: Asked[] = [];
  for (const event of log.slice(first)) {
    if (event.type === type) {
      const command = commandOf(event);
      const { kind } = decide(contest, command);
      if (kind !== "accepted") throw new TypeError(`expected ${command.type} of a lawful contest to be accepted, got ${kind}`);
      asked.push({ contest, command });
      if (asked.length === TURNS) break;
    }
    contest = evolve(contest, event);
  }
  return asked;
}

function inTurn(asked: readonly Asked[]): { readonly given: () => Asked; readonly run: (given: Asked) => unknown } {
  let turn = 0;
  return {
    // A copy of the outermost object: equal, and unknown to anything that remembers states.
    given: () => {
      const { contest, command } = asked[(turn = (turn + 1) % asked.length)]!; // there is one of every kind
      return { contest: { ...contest }, command };
    },
    run: ({ contest, command }) => decide(contest, command),
  };
}
