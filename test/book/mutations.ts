import { NORMS, RULES, type NormId } from "uzdik";
import { partOf } from "../regulation/tally.js";
import type { Code } from "./code.js";

/** What mutation testing found in the files that hold the rules of one part of the regulation. */
export interface MutationRow {
  readonly part: string;
  readonly files: readonly string[];
  readonly detected: number;
  readonly undetected: number;
}

/** A report in the mutation-testing schema, as far as it is read here. */
interface Report {
  readonly files: { readonly [path: string]: { readonly mutants: readonly { readonly status: string }[] } };
}

const DETECTED = ["Killed", "Timeout"];
const UNDETECTED = ["Survived", "NoCoverage"];

/** The mutants by part: a file counts for every part of which it holds a rule. */
export function mutationsOf(report: unknown, code: Code): readonly MutationRow[] {
  const { files } = report as Report; // written by the mutation tester
  const count = (paths: readonly string[], statuses: readonly string[]): number =>
    paths.reduce((sum, path) => sum + (files[path]?.mutants.filter(({ status }) => statuses.includes(status)).length ?? 0), 0);
  const parts = [...new Set(NORMS.map(({ id }) => partOf(id)))];
  return parts.flatMap((part) => {
    const isOfPart = (norms: readonly NormId[]): boolean => norms.some((norm) => partOf(norm) === part);
    const paths = [...new Set(RULES.filter(({ norms }) => isOfPart(norms)).map(({ id }) => code.get(id)?.path ?? ""))].filter((path) => path in files);
    if (paths.length === 0) return [];
    return [{ part, files: paths, detected: count(paths, DETECTED), undetected: count(paths, UNDETECTED) }];
  });
}
