import { placeIn, type Passage } from "./passage.js";

/** What a text says as JSON, or in the words of the engine why it is none: that a text is broken is no exception to its reader. */
export function parsedJson(text: string): { readonly value?: unknown; readonly fault?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a text, as far as it goes, is JSON or the beginning of it. */
export function mayBecomeJson(text: string): boolean {
  const { fault } = parsedJson(text);
  if (fault === undefined) return true;
  return !fault.endsWith(UNEXPECTED) && (positionIn(fault) ?? text.length) >= text.length;
}

/**
 * Why a passage is no JSON, in one sentence. The engine counts within the passage, if it counts at all; people look in the
 * whole text.
 *
 * @param fault - What the engine said.
 * @param passage - What it was given.
 * @returns The sentence, and the line of the fault; of a text that only stops, the last.
 */
export function notJson(fault: string, passage: Passage): { readonly message: string; readonly line: number } {
  const at = faultAt(fault, passage.text);
  const { line, column } = placeIn(passage, at ?? passage.text.length);
  const place = at === undefined ? "" : ` (line ${line}, column ${column})`;
  return { message: `expected JSON: ${fault.replace(POSITION, "")}${place}`, line };
}

const POSITION = / at position (\d+)(?: \(line \d+ column \d+\))?$/u;
const UNEXPECTED = " is not valid JSON";

/** The index of the character at which a text turns out to be no JSON, unless it only stops. */
function faultAt(fault: string, text: string): number | undefined {
  return fault.endsWith(UNEXPECTED) ? unexpectedAt(text) : positionIn(fault);
}

function positionIn(fault: string): number | undefined {
  const position = POSITION.exec(fault)?.[1];
  return position === undefined ? undefined : Number(position);
}

/** The engine quotes an unexpected character without its position: it is the last of the shortest beginning that has it. */
function unexpectedAt(text: string): number {
  let without = 0;
  let shortest = text.length;
  while (shortest - without > 1) {
    const length = (without + shortest) >> 1;
    if (parsedJson(text.slice(0, length)).fault?.endsWith(UNEXPECTED) === true) shortest = length;
    else without = length;
  }
  return shortest - 1;
}
