/** A part of a text, and where it begins in the whole: line and column are counted from 1. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What is left of a text without the space around it. A byte order mark is space, and takes no column. */
export function passageOf(text: string, line: number): Passage {
  const content = text.trimStart();
  const before = text.slice(0, text.length - content.length).replace("\uFEFF", "");
  const begin = placeIn({ text: before, line, column: 1 }, before.length);
  return { text: content.trimEnd(), line: begin.line, column: begin.column };
}

/** Where in the whole text a character of a passage stands, told by its index. */
export function placeIn(passage: Passage, at: number): { readonly line: number; readonly column: number } {
  const before = passage.text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  if (lineStart === 0) return { line: passage.line, column: passage.column + at };
  return { line: passage.line + before.split("\n").length - 1, column: at - lineStart + 1 };
}
