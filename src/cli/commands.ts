import type { Command } from "./command.js";

/** A subcommand by its name; its code is loaded when it is asked for, and no other. */
export interface Entry {
  readonly name: string;
  /** What it answers, for the list of commands. */
  readonly purpose: string;
  readonly load: () => Promise<{ readonly COMMAND: Command }>;
}

/** Every subcommand, a line each. */
export const COMMANDS: readonly Entry[] = [
  { name: "audit", purpose: "what was not kept in a recorded contest, and what is to be done", load: () => import("./audit.js") },
  { name: "schedule", purpose: "the last days of the procedure", load: () => import("./schedule.js") },
  { name: "calendar", purpose: "a year of working days, days off and worked weekends", load: () => import("./calendar.js") },
  { name: "why", purpose: "one applicant's story, each step with its clause and what decided it", load: () => import("./why.js") },
  { name: "next", purpose: "what must and what may be done next, by whom and by when", load: () => import("./next.js") },
  { name: "sensitivity", purpose: "what depends on how a disputed text is read, the winners first", load: () => import("./sensitivity.js") },
  { name: "readings", purpose: "the disputed points of the text, with what speaks for each answer", load: () => import("./readings.js") },
  { name: "verify", purpose: "whether a build or a program answers the conformance vectors right", load: () => import("./verify.js") },
  { name: "verify-text", purpose: "whether an official text has the wording that this library speaks of", load: () => import("./verify-text.js") },
];
