import type { Language } from "../calendar/types.js";
import type { Contest } from "../record/contest.js";
import type { ContestEvent } from "../record/events.js";
import type { Readings } from "../regulation/readings.js";
import type { Io } from "./io.js";
import { progressOn } from "./progress.js";
import { LOG_WORDS } from "./text/log.js";

/** A record that was read, and what it has come to. */
export interface OpenedRecord {
  /** What the file is called where it is told of. */
  readonly name: string;
  readonly events: readonly ContestEvent[];
  readonly contest: Contest;
  /** Judges it while the wait is shown; a term outside the calendar is refused. */
  readonly judged: <Verdict>(judge: () => Verdict) => Verdict;
}

/** Reads a record, or refuses it in the language asked for, with every fault. */
export async function openRecord(file: string, language: Language, readings: Partial<Readings>, io: Io): Promise<OpenedRecord> {
  const words = LOG_WORDS[language];
  const progress = progressOn(io.err, io.now);
  // Loaded only now, so that help and refusals of the command line come at once.
  const [{ readLog }, { nameOf }, { replay }, { withinCalendar }] = await Promise.all([
    import("./log.js"),
    import("./source.js"),
    import("../contest/evolve.js"),
    import("./within-calendar.js"),
  ]);
  const events = await readLog(file, io, words, progress);
  const name = nameOf(file, words);
  return {
    name,
    events,
    contest: replay(events),
    judged: (judge) => {
      try {
        progress.show(() => words.judging(events.length));
        return withinCalendar({ name, events, readings, language }, judge);
      } finally {
        progress.clear();
      }
    },
  };
}
