import type { FateStep } from "../../audit/fates.js";
import type { SensitivityWords } from "../sensitivity-words.js";
import { applications, count, figure, ids, list, plural, quoted } from "./grammar.js";

/** What depends on a reading, in Russian. */
export const SENSITIVITY: SensitivityWords = {
  noWinners: "решения о победителях ещё нет",
  sameWinners: (winners) => `${winnersOf(winners)} при любом толковании`,
  standingWinners: (winners) => `${winnersOf(winners)} при любом толковании, если говорить о самом решении; то, что к нему привело, от толкования зависит`,
  hangingWinners: (winners, readings) => `от толкования зависит, кто победил: ${ids(winners)}; ${readingsOf(readings)}`,
  fates: (number) => `от толкования зависит исход по ${count(number, "заявлению", "заявлениям", "заявлениям")}`,
  noFates: "ни допуск, ни отбор, ни решения об участниках от толкования не зависят",
  fate: ({ step, applications: all }, readings) => `${STEPS[step]} ${applications(all, "dative")} зависит от толкования; ${readingsOf(readings)}`,
  settled: (number) => `при любом толковании ${findings(number)}`,
  noSettled: "нет ни одного несоответствия или замечания, которое выявлялось бы при всех толкованиях",
  disputed: (number) => `лишь при некоторых толкованиях ${findings(number)}`,
  noDisputed: "ни одно несоответствие или замечание от толкования не зависит",
  holds: (alternatives) => alternatives.map((clauses) => `если ${clauses.join(" и ")}`).join(", либо "),
};

const STEPS: { readonly [S in FateStep]: string } = {
  admission: "допуск по",
  selection: "прохождение отбора по",
  finalists: "выход во второй этап по",
  winners: "победа по",
};

function winnersOf(winners: readonly string[]): string {
  if (winners.length === 1) return `победитель один и тот же (${ids(winners)})`;
  return `победители (${ids(winners)}) одни и те же`;
}

function findings(number: number): string {
  return `${plural(number, "выявляется", "выявляются", "выявляется")} ${figure(number)} ${plural(number, "несоответствие или замечание", "несоответствия или замечания", "несоответствий или замечаний")}`;
}

function readingsOf(names: readonly string[]): string {
  return `${names.length === 1 ? "спорный вопрос" : "спорные вопросы"}: ${list(names.map(quoted))}`;
}
