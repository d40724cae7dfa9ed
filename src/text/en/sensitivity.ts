import type { FateStep } from "../../audit/fates.js";
import type { SensitivityWords } from "../sensitivity-words.js";
import { applications, count, list, quoted } from "./grammar.js";

/** What depends on a reading, in English. */
export const SENSITIVITY: SensitivityWords = {
  noWinners: "no winners have been decided yet",
  sameWinners: (winners) => `${winnersOf(winners)} the same under every reading`,
  standingWinners: (winners) =>
    `${winnersOf(winners)} the same under every reading as far as the decision on them goes; what led to it depends on how the text is read`,
  hangingWinners: (winners, readings) => `${winnersOf(winners)} not the same under every reading: ${winners.length === 1 ? "that hangs" : "they hang"} on ${readingsOf(readings)}`,
  fates: (number) => `something about ${count(number, "application", "applications")} depends on how the text is read`,
  noFates: "nobody's admission, selection or naming depends on a reading",
  fate: ({ step, applications: all }, readings) => `${STEPS[step]} ${applications(all)} depends on ${readingsOf(readings)}`,
  settled: (number) => `${count(number, "finding holds", "findings hold")} under every reading`,
  noSettled: "no finding holds under every reading",
  disputed: (number) => `${count(number, "finding holds", "findings hold")} under some readings only`,
  noDisputed: "no finding depends on a reading",
  holds: (alternatives) => alternatives.map((clauses) => `if ${clauses.join(" and ")}`).join(", or "),
};

const STEPS: { readonly [S in FateStep]: string } = {
  admission: "the admission of",
  selection: "the passing of the selection by",
  finalists: "the naming as a finalist of",
  winners: "the naming as a winner of",
};

function winnersOf(winners: readonly string[]): string {
  const names = list(winners.map(quoted));
  if (winners.length === 1) return `the only winner, ${names}, is`;
  return `the ${winners.length === 3 ? "three" : String(winners.length)} winners, ${names}, are`;
}

function readingsOf(names: readonly string[]): string {
  return `how the text is read on ${list(names.map(quoted))}`;
}
