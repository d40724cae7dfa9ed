import { placeIn, type Passage } from "./passage.js";

/**
 * The text of a JSON array cut at the commas between its elements. It looks at brackets, commas and strings alone, so
 * that a fault inside one element does not hide the others; it is only asked once the text is known to hold a fault.
 *
 * @param passage - A text that begins with `[`.
 * @returns The elements, each with where it begins.
 */
export function elementsOf(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const elements: Passage[] = [];
  let place = { line: passage.line, column: passage.column };
  let placed = 0;
  let depth = 0;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char.trim() === "") continue;
    const ends = depth === 1 && (char === "," || char === "]");
    // Between two commas stands an element, if an empty one; between the brackets of `[]` stands none.
    const begins = depth > 0 && start === -1;
    if (begins) {
      place = placeIn({ text: text.slice(placed), ...place }, at - placed);
      placed = at;
    }
    if (begins && (!ends || char === "," || elements.length > 0)) start = at;
    if (ends && start !== -1) {
      elements.push({ text: text.slice(start, at), ...place });
      start = -1;
    }
    if (char === '"') at = endOfString(text, at);
    else if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth -= 1;
    if (depth === 0) return elements;
  }
  if (start !== -1) elements.push({ text: text.slice(start), ...place });
  return elements;
}

/** Where the string that begins at `from` ends: at its closing quote, or with its line, for no string goes on to the next. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return at;
    if (char === "\n") return at - 1;
    if (char === "\\" && text.charAt(at + 1) !== "\n") at += 1;
  }
  return text.length;
}
