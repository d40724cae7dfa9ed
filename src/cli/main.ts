#!/usr/bin/env node
import { createReadStream, fstatSync } from "node:fs";
import type { Io, Output } from "./io.js";
import { run } from "./run.js";

function output(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop reading (`| head`): what was found still decides how the command ends.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    get columns() {
      // A terminal that does not know its width says 0.
      return stream.isTTY && stream.columns > 0 ? stream.columns : undefined;
    },
  };
}

const io: Io = {
  // Opened only if it is asked for. Of a directory Node makes an empty input; reading it as a file fails, as it should.
  get input() {
    return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
  },
  out: output(process.stdout),
  err: output(process.stderr),
  // eslint-disable-next-line no-restricted-properties -- only the command knows what time it is
  now: Date.now,
  colour: (process.env["NO_COLOR"] ?? "") === "",
};

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  // No outcome of an audit: neither "nothing found" nor "something found" may be read from it.
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err.write(`uzdik failed, through a fault of its own: ${what}\n`);
  process.exitCode = 3;
}
