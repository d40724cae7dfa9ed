/**
 * Where the rules can be read in two ways and the library and the second opinion read them differently.
 * Each entry says which differences it stands for, as narrowly as can be; an entry whose question is
 * answered is taken out, and its differences then fail the agreement again.
 */
import type { ContestCommand } from "../../src/record/commands.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Subject } from "../../src/record/finding.js";
import type { Readings } from "../../src/regulation/readings.js";
import type { RuleId } from "../../src/regulation/rules.js";
import { instances } from "./audit.js";
import { day } from "./days.js";
import { electionsOf } from "./polls.js";
import { all, decisionsOf, isApplication, type Log, sessionOf } from "./record.js";

export interface Difference {
  readonly of: "finding" | "duty" | "decision";
  readonly rule: RuleId;
  readonly subject: Subject;
  /** Who alone has it; both, where they have it with different fields. */
  readonly told: "oracle" | "library" | "both";
  readonly fields: readonly string[];
}

export interface Circumstances {
  readonly events: readonly ContestEvent[];
  readonly readings: Readings;
  readonly command?: ContestCommand;
}

interface Unsettled {
  readonly question: string;
  readonly covers: (difference: Difference, circumstances: Circumstances) => boolean;
}

function logOf({ events, readings }: Circumstances): Log {
  return { events, readings, asOf: day("9999-12-31") };
}

function isUndated(log: Log, sessionId: string): boolean {
  return sessionOf(log, sessionId) === undefined;
}

export const UNSETTLED: readonly Unsettled[] = [
  {
    question: "Is one who withdrew available to a decision on finalists whose session is not recorded, so that it has no day?",
    covers: ({ of, rule, told }, { events, readings, command }) =>
      of === "decision" &&
      rule === "finalists/three-if-available" &&
      told === "oracle" &&
      command?.type === "DecideFinalists" &&
      isUndated(logOf({ events, readings }), command.data.sessionId),
  },
  {
    question:
      "Is the first or last act of several applications or regions that recorded first or last, or the earliest or latest by day?",
    covers: ({ of, rule, subject }) =>
      of === "duty" &&
      (rule === "finalists/decided" ||
        rule === "winners/decided" ||
        (rule === "commission/formed" && subject.kind === "commission" && subject.commissionId === "republican")),
  },
  {
    question: "Do publications and signatures complete each other in the order of recording, or of their days?",
    covers: ({ rule, fields }, circumstances) =>
      ((rule === "finalists/published" || rule === "session/minutes-signed") && fields.join() === "performedOn") ||
      (rule === "handoff/within-three-working-days" &&
        circumstances.readings["stage-one-end"] === "publication" &&
        all(logOf(circumstances), "FinalistsPublished").length + (circumstances.command?.type === "PublishFinalists" ? 1 : 0) >
          1),
  },
  {
    question: "Do ballots that leave a tie give another result than names that no breaking of it could give?",
    covers: ({ rule, told, subject }, circumstances) => {
      if (
        told !== "library" ||
        (rule !== "finalists/by-ballots" && rule !== "winners/by-ballots") ||
        subject.kind !== "commission"
      )
        return false;
      const log = logOf(circumstances);
      const region = subject.commissionId;
      const decisions = region === "republican" ? all(log, "WinnersDecided") : decisionsOf(log, region);
      return decisions.some(({ data }) =>
        electionsOf(log, { region, sessionId: data.sessionId, ballots: data.ballots ?? [] })?.some(
          ({ election }) => election.outcome === "undetermined",
        ),
      );
    },
  },
  {
    question: "Were more interviewed than are named, or was someone interviewed who is not named?",
    covers: ({ rule, told }) => rule === "finalists/three-if-available" && told === "library",
  },
  {
    question: "Does the hand-off of all candidates hold a finalist's file that is another commission's?",
    covers: ({ rule, told }, { readings }) =>
      rule === "handoff/complete" && told === "library" && readings["handoff-scope"] === "all-candidates",
  },
  {
    question: "Which of several packages names a finalist first: the first recorded, or that of the finalist's region?",
    covers: ({ of, rule, subject }, circumstances) =>
      of === "duty" &&
      rule === "final/interviewed" &&
      subject.kind === "application" &&
      all(logOf(circumstances), "MaterialsHandedOff").filter((act) => act.data.applications.includes(subject.applicationId))
        .length > 1,
  },
  {
    question: "Does a scoring or a decision on an unknown session hide the day of the next one, or of the publication?",
    covers: ({ rule }, circumstances) => {
      const log = logOf(circumstances);
      if (rule === "handoff/within-three-working-days") {
        return all(log, "FinalistsDecided").some(({ data }) => isUndated(log, data.sessionId));
      }
      if (rule === "interview/invited-within-five-working-days") {
        return all(log, "ApplicationScored").some(({ data }) => isUndated(log, data.sessionId));
      }
      return /^(?:results|award)\//u.test(rule) && all(log, "WinnersDecided").some(({ data }) => isUndated(log, data.sessionId));
    },
  },
  {
    question: "Is an act told of a fault of earlier acts that stood before it?",
    covers: ({ of, rule, told, subject }, circumstances) => {
      // A forwarding changes the commission in the subject, not the application that is told of.
      const who = (one: Subject): string => (one.kind === "application" ? one.applicationId : JSON.stringify(one));
      return (
        of === "decision" &&
        told === "library" &&
        instances(logOf(circumstances)).some((instance) => instance.rule === rule && who(instance.subject) === who(subject))
      );
    },
  },
  {
    question: "Is a filing told of acts on its application that were recorded before it?",
    covers: ({ of, told }, circumstances) => {
      const { command } = circumstances;
      if (of !== "decision" || told !== "oracle" || command?.type !== "FileApplication") return false;
      return !isApplication(logOf(circumstances), command.data.applicationId);
    },
  },
];
