import type { FateStep } from "../../audit/fates.js";
import type { SensitivityWords } from "../sensitivity-words.js";
import { applications, ids, list, quoted } from "./grammar.js";

/** What depends on a reading, in Kazakh. */
export const SENSITIVITY: SensitivityWords = {
  noWinners: "жеңімпаздар туралы шешім әлі жоқ",
  sameWinners: (winners) => `кез келген түсіндіруде ${winnersOf(winners)}`,
  standingWinners: (winners) => `шешімнің өзі бойынша кез келген түсіндіруде ${winnersOf(winners)}; ал шешімге апарған қадамдар мәтіннің түсіндірілуіне байланысты`,
  hangingWinners: (winners, readings) => `кімнің жеңгені (${ids(winners)}) мәтіннің түсіндірілуіне байланысты; ${readingsOf(readings)}`,
  fates: (number) => `нәтижесі мәтіннің түсіндірілуіне байланысты өтініштер саны – ${String(number)}`,
  noFates: "жіберу де, іріктеу де, қатысушылар туралы шешімдер де мәтіннің түсіндірілуіне байланысты емес",
  fate: ({ step, applications: all }, readings) => `${applications(all)} бойынша ${STEPS[step]} мәтіннің түсіндірілуіне байланысты; ${readingsOf(readings)}`,
  settled: (number) => `кез келген түсіндіруде анықталатын сәйкессіздіктер мен ескертулер саны – ${String(number)}`,
  noSettled: "барлық түсіндірулерде бірдей анықталатын сәйкессіздік те, ескерту де жоқ",
  disputed: (number) => `кейбір түсіндірулерде ғана анықталатын сәйкессіздіктер мен ескертулер саны – ${String(number)}`,
  noDisputed: "мәтіннің түсіндірілуіне байланысты сәйкессіздік те, ескерту де жоқ",
  holds: (alternatives) => alternatives.map((clauses) => clauses.join(" және ")).join(", немесе "),
};

const STEPS: { readonly [S in FateStep]: string } = {
  admission: "конкурсқа жіберілу",
  selection: "іріктеуден өту",
  finalists: "екінші кезеңге шығу",
  winners: "жеңімпаз атану",
};

function winnersOf(winners: readonly string[]): string {
  return winners.length === 1 ? `жеңімпаз өзгермейді: ${ids(winners)}` : `жеңімпаздар өзгермейді: ${ids(winners)}`;
}

function readingsOf(names: readonly string[]): string {
  return `${names.length === 1 ? "даулы мәселе" : "даулы мәселелер"}: ${list(names.map(quoted))}`;
}
