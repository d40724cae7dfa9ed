import type { ApplicationId, Ballot } from "uzdik";
import type { Chance } from "./chance.js";

const PLACES = 3;

/** Ballots, three names each, by which exactly these three are ahead of everyone else. */
export function clearBallots(
  voters: readonly string[],
  candidates: readonly ApplicationId[],
  elected: readonly ApplicationId[],
  chance: Chance,
): readonly Ballot[] {
  for (;;) {
    const ballots = voters.map((voter) => {
      const favourites = chance.shuffled(elected).slice(0, chance.inHundred(60) ? PLACES : PLACES - 1);
      const others = chance.shuffled(candidates.filter((id) => !favourites.includes(id)));
      return { voter, choices: [...favourites, ...others].slice(0, PLACES) };
    });
    const votesOf = (id: ApplicationId): number => ballots.filter(({ choices }) => choices.includes(id)).length;
    const least = Math.min(...elected.map(votesOf));
    if (candidates.every((id) => elected.includes(id) || votesOf(id) < least)) return ballots;
  }
}

/**
 * Seven ballots that leave the third and the fourth name level at three votes each; the chair's, which is the first, names
 * the third.
 */
export function ballotsBrokenByChair(voters: readonly string[], names: readonly ApplicationId[]): readonly Ballot[] {
  const [first, second, third, fourth, fifth, sixth] = names;
  if (voters.length !== 7 || names.length !== 6)
    throw new RangeError(`expected 7 voters and 6 names, got ${voters.length} and ${names.length}`);
  const choices = [
    [first, second, third],
    [first, second, third],
    [first, second, third],
    [first, second, fourth],
    [first, second, fourth],
    [first, second, fourth],
    [first, fifth, sixth],
  ];
  return voters.map((voter, place) => ({ voter, choices: (choices[place] ?? []).filter((name) => name !== undefined) }));
}
