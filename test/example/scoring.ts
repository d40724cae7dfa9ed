import { CRITERIA, type Criterion, type ScoreSheet } from "uzdik";
import { chanceOf, type Chance } from "./chance.js";
import type { Bilingual, PaperLanguage } from "./language.js";

type Mark = ScoreSheet["criteria"][Criterion];

const DOUBTS: readonly Bilingual[] = [
  { kk: "Растайтын материал толық емес", ru: "Подтверждение неполное" },
  { kk: "Дерек бір ғана тоқсанды қамтиды", ru: "Данные лишь за один квартал" },
  { kk: "Кемшілік өз бетінше түзетілген", ru: "Недочёт исправлен самостоятельно" },
];

/** How often, in a hundred marks, a criterion is met in full and in part; the rest are violations. */
const QUALITIES = [
  { weight: 30, full: 66, part: 28 },
  { weight: 42, full: 26, part: 44 },
  { weight: 28, full: 10, part: 36 },
] as const;

/** One sheet of a commission and the sum it wrote below. */
export interface Scored {
  readonly sheet: ScoreSheet;
  readonly total: number;
}

/** The sheet of an application; its points are its own, whichever session scores it. */
export function scored(applicationId: string, language: PaperLanguage): Scored {
  const chance = chanceOf(`score ${applicationId}`);
  const quality = chance.weighted(QUALITIES);
  const marks = CRITERIA.map((criterion) => [criterion, markOf(quality, language, chance)] as const);
  return {
    sheet: { criteria: Object.fromEntries(marks) as ScoreSheet["criteria"] }, // one mark a criterion, just made
    total: marks.reduce((sum, [, { points }]) => sum + points, 0),
  };
}

function markOf({ full, part }: (typeof QUALITIES)[number], language: PaperLanguage, chance: Chance): Mark {
  const drawn = chance.below(100);
  if (drawn < full) return { points: 5, violation: false };
  if (drawn < full + part) return { points: 1 + chance.below(4), violation: false, reason: chance.pick(DOUBTS)[language] };
  return { points: 0, violation: true, source: chance.pick(["control", "complaint-register"]) };
}
