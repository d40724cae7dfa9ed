/** A piece of text, and how much of the whole has been read with it. */
export interface Piece {
  readonly text: string;
  readonly bytesRead: number;
}

/** Bytes that are not UTF-8, found on a line counted from 1. */
export class NotUtf8Error extends Error {
  readonly line: number;

  /** Met on a line. */
  constructor(line: number) {
    super(`not UTF-8 on line ${line}`);
    this.line = line;
  }
}

const LINE_FEED = 10;

/** Bytes read as UTF-8, piece by piece: a character may be cut anywhere, and what is no UTF-8 is not read over. */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytesRead = 0;
  let lines = 0;
  for await (const bytes of pieces) {
    bytesRead += bytes.length;
    let text;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw new NotUtf8Error(lines + lineOfFault(bytes, bytesRead === bytes.length));
    }
    lines += linesIn(bytes);
    yield { text, bytesRead };
  }
  try {
    decoder.decode();
  } catch {
    throw new NotUtf8Error(lines + 1);
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/** The line of the piece, counted from 1, that holds the fault: no character of UTF-8 contains a line feed but the line feed. */
function lineOfFault(bytes: Uint8Array, isFirst: boolean): number {
  // Any other piece than the first may begin within a character of the one before.
  let from = isFirst ? 0 : bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from) + 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, end === 0 ? undefined : end), { stream: true });
    } catch {
      return line;
    }
    if (end === 0) return 1;
    from = end;
  }
}
