// A program of its own, started by memory.ts: reads a log and tells what that took.
import { createReadStream } from "node:fs";
import { replay, type ContestEvent } from "uzdik";
import { createEventReader, parseEvents } from "uzdik/schema";

const [, , how = "", file = ""] = process.argv;
const collect = (): void => globalThis.gc?.();
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};
const pieces = (): AsyncIterable<string> => createReadStream(file, { encoding: "utf8", highWaterMark: 65_536 });

/** As anyone would: cut at line feeds, each line parsed, all of them kept. */
async function splitAndParse(): Promise<unknown[]> {
  const values: unknown[] = [];
  let held = "";
  for await (const piece of pieces()) {
    let from = 0;
    for (let cut = piece.indexOf("\n"); cut !== -1; cut = piece.indexOf("\n", from)) {
      values.push(JSON.parse(held + piece.slice(from, cut)));
      held = "";
      from = cut + 1;
    }
    held += piece.slice(from);
  }
  return values;
}

async function readEvents(): Promise<ContestEvent[]> {
  const reader = createEventReader();
  const events: ContestEvent[] = [];
  for await (const piece of pieces()) for (const event of reader.push(piece)) events.push(event);
  for (const event of reader.end()) events.push(event);
  if (reader.issueCount > 0) throw new TypeError(JSON.stringify(reader.issues[0]));
  return events;
}

async function measured(): Promise<object> {
  const start = cpuMs();
  switch (how) {
    case "split": {
      const values = await splitAndParse();
      const read = cpuMs();
      const log = parseEvents(values);
      return { readMs: read - start, validationMs: cpuMs() - read, ok: log.ok };
    }
    case "events": {
      const events = await readEvents();
      return { readMs: cpuMs() - start, events: events.length };
    }
    case "state": {
      collect();
      const before = process.memoryUsage().heapUsed;
      const contest = replay(await readEvents());
      collect();
      return { stateBytes: process.memoryUsage().heapUsed - before, kept: JSON.stringify(Object.keys(contest)) };
    }
    default:
      throw new TypeError(`expected split, events or state, got ${how}`);
  }
}

process.stdout.write(`${JSON.stringify(await measured())}\n`);
