import { printable } from "../text/phrase.js";
import { paragraph } from "./paragraph.js";
import type { VerifyTextWords } from "./text/verify-text.js";
import { isAsExpected, type PartVerdict, type Verdict } from "./verify-text-verdicts.js";

/** The verdicts for people: a line a part, and beneath what is not the same what was found there. */
export function verifyTextReport(file: string, verdicts: readonly PartVerdict[], words: VerifyTextWords, width?: number): string {
  const names = verdicts.map(({ part }) => nameOfPart(part, words));
  const column = Math.max(...names.map((name) => name.length)) + 2;
  const lines = verdicts.flatMap((verdict) => [
    `  ${nameOfPart(verdict.part, words).padEnd(column)}${words.verdicts[verdict.verdict]}`,
    ...(isAsExpected(verdict) ? [] : verdict.found.map((found) => paragraph(printable(words.found(found)), "      ", "      ", width))),
  ]);
  return [paragraph(words.title(file), "", "", width), "", ...lines, "", paragraph(words.summary(countsOf(verdicts)), "", "", width)].join("\n");
}

function nameOfPart(part: PartVerdict["part"], words: VerifyTextWords): string {
  if (part === "H") return words.heading;
  return (part.startsWith("A") ? words.annex : words.clause)(Number(part.slice(1)));
}

function countsOf(verdicts: readonly PartVerdict[]): { readonly [V in Verdict]: number } {
  const counts = { same: 0, absent: 0, differs: 0, missing: 0, doubled: 0, added: 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return counts;
}
