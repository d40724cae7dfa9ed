/** One element of a JSON array as it stands in the text. */
export interface Element {
  readonly text: string;
  /** The line it begins on, counted from 1. */
  readonly line: number;
}

/**
 * The text of a JSON array cut at the commas between its elements. It looks at brackets, commas and strings alone, so
 * that a fault inside one element does not hide the others; it is only asked once the text is known to hold a fault.
 *
 * @param text - A text whose first character that is no space is `[`.
 * @returns The elements, and the line on which the array ends or the text stops.
 */
export function elementsOf(text: string): { readonly elements: readonly Element[]; readonly lastLine: number } {
  const elements: Element[] = [];
  let line = 1;
  let depth = 0;
  let start = -1;
  let startLine = 1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\n") line += 1;
    if (char.trim() === "") continue;
    const ends = depth === 1 && (char === "," || char === "]");
    // Between two commas stands an element, if an empty one; between the brackets of `[]` stands none.
    const begins = depth > 0 && start === -1;
    if (begins) startLine = line;
    if (begins && (!ends || char === "," || elements.length > 0)) start = at;
    if (ends && start !== -1) {
      elements.push({ text: text.slice(start, at), line: startLine });
      start = -1;
    }
    if (char === '"') at = endOfString(text, at);
    else if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth -= 1;
    if (depth === 0) return { elements, lastLine: line };
  }
  if (start !== -1) elements.push({ text: text.slice(start), line: startLine });
  return { elements, lastLine: line };
}

/** Where the string that begins at `from` ends: at its closing quote, or where the text stops. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}
