import type { Language } from "../calendar/types.js";
import type { CaseResult, VectorResult } from "../testing/vectors-run.js";
import type { Vector, VectorFile } from "../testing/vectors.js";
import { printable } from "../text/phrase.js";
import { paragraph } from "./paragraph.js";
import type { VerifyWords } from "./text/verify.js";

/** What was asked, and what came of it. */
export interface VerifyReport {
  /** The program, or this build and its version. */
  readonly asked: string;
  readonly files: readonly VectorFile[];
  /** One a vector, in the order of the files. */
  readonly results: readonly VectorResult[];
}

/** The report for people: the vectors that failed, with what the mistake would do, then the tally by clause. */
export function reportText({ asked, files, results }: VerifyReport, language: Language, words: VerifyWords, width?: number): string {
  const vectors = files.flatMap((file) => file.vectors);
  const failed = vectors.flatMap((vector) =>
    results.filter(({ id, passed }) => id === vector.id && !passed).map((result) => failure(vector, result, language, words, width)),
  );
  const tallies = talliesOf(files, results);
  const all = { name: words.all, passed: vectors.length - failed.length, of: vectors.length };
  const totals = [...tallies.map(({ clause, passed, vectors: of }) => ({ name: words.part(clause), passed, of })), all];
  const column = Math.max(...totals.map(({ name }) => name.length)) + 2;
  return [
    paragraph(words.title(vectors.length, printable(asked)), "", "", width),
    "",
    ...failed.flatMap((lines) => [lines, ""]),
    ...totals.map(({ name, passed, of }) => `  ${name.padEnd(column)}${words.tally(passed, of)}`),
  ].join("\n");
}

/** The report for programs. */
export function reportJson({ asked, files, results }: VerifyReport): object {
  const failures = results.filter(({ passed }) => !passed);
  return {
    asked,
    passed: results.length - failures.length,
    vectors: results.length,
    clauses: talliesOf(files, results),
    failures: failures.map(({ id, cases }) => ({
      id,
      cases: cases
        .filter(({ differences }) => differences.length > 0)
        .map(({ option, expected, answer, differences }) => ({ ...option, expected, answer, differences })),
    })),
  };
}

interface Tally {
  readonly clause: string;
  readonly passed: number;
  readonly vectors: number;
}

function talliesOf(files: readonly VectorFile[], results: readonly VectorResult[]): readonly Tally[] {
  const passed = new Set(results.filter((result) => result.passed).map(({ id }) => id));
  return files.map(({ clause, vectors }) => ({
    clause,
    passed: vectors.filter(({ id }) => passed.has(id)).length,
    vectors: vectors.length,
  }));
}

function failure(vector: Vector, { cases }: VectorResult, language: Language, words: VerifyWords, width?: number): string {
  const { id, title, mistake, harm } = vector;
  const told = [title[language], ...cases.flatMap(differencesIn), words.mistake(mistake), words.harm(harm)];
  return [id, ...told.map((line) => paragraph(printable(line), "  ", "    ", width))].join("\n");
}

function differencesIn({ option, differences }: CaseResult): readonly string[] {
  return differences.map((difference) => (option === undefined ? difference : `${option.reading}=${option.value}: ${difference}`));
}
