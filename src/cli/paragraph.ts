/**
 * A text in lines no wider than asked, the further ones indented; one line where no width is asked. Only spaces are broken
 * at, so that what a program looks for stays whole.
 */
export function paragraph(text: string, first: string, indent: string, width = Infinity): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}
