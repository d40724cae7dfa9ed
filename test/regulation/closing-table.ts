import type { Language, NormKind } from "uzdik";
import type { Reporter, TestModule } from "vitest/node";
// Loaded with the configuration, before there is any alias.
import { NORMS } from "../../src/regulation/norms.js";
import { languageOf } from "./language.js";
import { list, triedIn } from "./list.js";
import { partOf, type Tally } from "./tally.js";
import { WORDS, type TableWords } from "./words.js";

/**
 * Prints, after the suites of the regulation, the list of what was tried and how much it was of each clause. A run without them ends
 * without it. Where something failed there is no list: it would hide what failed.
 */
export class ClosingTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counted = modules.filter(({ project }) => project.name === COUNTED_PROJECT);
    const outcomes = counted.flatMap(outcomesIn);
    if (outcomes.length === 0) return;
    // Of a single file Vitest lists the tests itself.
    if (modules.length > 1 && modules.every((module) => module.ok())) process.stdout.write(`${list(triedIn(counted))}\n`);
    process.stdout.write(`${closingTable(outcomes, languageOf(process.env["UZDIK_LANG"]))}\n`);
  }
}

/** What a test of a vector left, and whether it failed. */
export interface Outcome extends Tally {
  readonly failed: boolean;
}

/** Under several hosts the same vectors run again: they are counted under one. */
const COUNTED_PROJECT = "UTC";

function outcomesIn(module: TestModule): readonly Outcome[] {
  return [...module.children.allTests()].flatMap((test) => {
    const { regulation } = test.meta();
    return regulation === undefined ? [] : [{ ...regulation, failed: test.result().state === "failed" }];
  });
}

/** The table: a line a part, their sum, and what the columns mean. */
export function closingTable(outcomes: readonly Outcome[], language: Language): string {
  const { table } = WORDS[language];
  const parts = [...new Set([...NORMS.map(({ id }) => partOf(id)), "calendar", "record", ...outcomes.map(({ part }) => part)])];
  const rows = parts.map((part) => rowOf(part, outcomes.filter((outcome) => outcome.part === part), table));
  const sum = rows.reduce<readonly number[]>((sums, { figures }) => figures.map((figure, place) => figure + (sums[place] ?? 0)), []);
  const counts = { executable: 0, "recorded-fact": 0, declarative: 0, absent: 0 } satisfies { [K in NormKind]: number };
  for (const { kind } of NORMS) counts[kind] += 1;
  const lines = [table.columns, ...rows.map(({ name, figures }) => [name, ...figures.map(written)]), [table.total, ...sum.map(String)]];
  return ["", table.title, table.norms(counts), "", ...aligned(lines), "", ...table.legend].join("\n");
}

interface Row {
  readonly name: string;
  readonly figures: readonly number[];
}

function rowOf(part: string, outcomes: readonly Outcome[], words: TableWords): Row {
  const norms = NORMS.filter(({ id }) => partOf(id) === part);
  const sum = (figure: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + figure(outcome), 0);
  return {
    name: part === "calendar" || part === "record" ? words[part] : part.replace("N", ""),
    figures: [
      norms.length,
      norms.filter(({ kind }) => kind === "executable").length,
      sum(({ trials }) => trials),
      sum(({ kept }) => kept),
      sum(({ broken }) => broken),
      sum(({ atBoundary }) => atBoundary),
      sum(({ byReading }) => byReading),
      sum(({ failed }) => Number(failed)),
    ],
  };
}

/** A nought is told by a dash: what is there stands out. */
function written(figure: number): string {
  return figure === 0 ? "–" : String(figure);
}

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const fitted = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(fitted).join("  "));
}
