import type { Output } from "./io.js";

const SHOWS_AFTER_MS = 1000;
const SHOWS_EVERY_MS = 100;
const CLEAR_LINE = "\r\u001B[K";

/** One line that tells how far a long piece of work has come, and leaves nothing behind. */
export interface Progress {
  /** Shows the line if the work has been going on for more than a second and a person is looking. */
  readonly show: (line: () => string) => void;
  readonly clear: () => void;
}

/** Progress on an output, from now on. */
export function progressOn(output: Output, now: () => number): Progress {
  let next = now() + SHOWS_AFTER_MS;
  let shown = false;
  return {
    show: (line) => {
      if (!output.isTerminal || now() < next) return;
      next = now() + SHOWS_EVERY_MS;
      shown = true;
      // A line that wraps could not be taken back.
      output.write(CLEAR_LINE + line().slice(0, (output.columns ?? 80) - 1));
    },
    clear: () => {
      if (!shown) return;
      shown = false;
      output.write(CLEAR_LINE);
      // What comes next is another piece of the same long work.
      next = now();
    },
  };
}
