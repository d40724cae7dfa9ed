import { normalisedText, unmarked } from "./verify-text-normal.js";

/** A part of the document: `H` the heading, `N12` clause 12, `A1` and `A2` the annexes. */
export type PartName = "H" | `${"N" | "A"}${number}`;

/** A part as a text has it. */
export interface Part {
  readonly name: PartName;
  /** Its wording, normalised, without its own number. */
  readonly wording: string;
}

/**
 * A text in the parts of the document, in the order in which they stand there. Every word of it is in some part: what comes
 * before the first clause is the heading, to which the titles of the chapters belong too; a clause runs to the next clause,
 * title or annex; the second annex runs to the end.
 */
export function partsOf(text: string): readonly Part[] {
  const lines = unmarked(text).split(LINE_BREAK).map((line) => line.trim());
  const heading: string[] = [];
  const parts: Draft[] = [];
  let current = heading;
  const begin = (name: PartName, rest: string): void => {
    current = [rest];
    parts.push({ name, lines: current });
  };
  const annexes = annexStarts(lines);
  let isInAnnex = false;
  for (const [place, line] of lines.entries()) {
    const annex = annexes.get(place);
    if (annex !== undefined) {
      begin(annex, line);
      isInAnnex = true;
    } else if (isInAnnex) {
      current.push(line);
    } else {
      const clause = CLAUSE.exec(line);
      if (clause !== null) begin(`N${Number(clause[1])}`, line.slice(line.indexOf(".") + 1));
      else if (CHAPTER.test(line)) (current = heading).push(line);
      // The cells of the second annex are numbers too, so only here is one alone on its line a page's.
      else if (!PAGE_NUMBER.test(line)) current.push(line);
    }
  }
  return [{ name: "H" as const, lines: heading }, ...parts].map((part) => ({ name: part.name, wording: normalisedText(part.lines.join("\n")) }));
}

interface Draft {
  readonly name: PartName;
  readonly lines: string[];
}

const LINE_BREAK = /\r\n|[\r\n\u000B\f\u0085\u2028\u2029]/u;

/** The number of a clause and a full stop, at the beginning of a line. */
const CLAUSE = /^(\d{1,2})\.(?!\d)/u;

/** The number of a chapter, in letters of either alphabet. */
const CHAPTER = /^[IVX\u0406\u0425]+\.\s/u;

const PAGE_NUMBER = /^(?:-\s*)?\d{1,3}(?:\s*-)?$/u;

/** The end of an annex's title; where the text speaks of an annex, the word has an ending. */
const ANNEX = /(?:^|\s)([12])-қосымша$/iu;

/** A title may stand in a narrow column: on so many lines. */
const TITLE_LINES = 6;

/** The lines on which annexes begin. Their titles open with a quotation mark, a few lines before the number. */
function annexStarts(lines: readonly string[]): ReadonlyMap<number, PartName> {
  const starts = new Map<number, PartName>();
  for (const [place, line] of lines.entries()) {
    const number = ANNEX.exec(line)?.[1];
    if (number === undefined) continue;
    let start = place;
    const upwards = lines.slice(Math.max(0, place - TITLE_LINES + 1), place + 1).reverse();
    for (const [above, title] of upwards.entries()) {
      if (title === "" || CLAUSE.test(title)) break;
      if (title.startsWith('"')) {
        start = place - above;
        break;
      }
    }
    starts.set(start, `A${Number(number)}`);
  }
  return starts;
}
