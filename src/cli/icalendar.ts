import type { Language, PlainDate } from "../calendar/types.js";
import type { CommandType } from "../record/commands.js";
import type { Duty } from "../record/finding.js";
import { commandName } from "../text/next-act.js";
import { DUTY_OF_ACT } from "../text/next-act-words.js";
import { capitalised } from "../text/phrase.js";
import type { Wording } from "../text/telling.js";

/**
 * Duties as an iCalendar file (RFC 5545): an event on the last day of each that has one. The same duties on the same day give
 * the same bytes, and a duty keeps its UID from day to day, so that a calendar updates it instead of adding another.
 */
export function iCalendarOf(duties: readonly Duty[], asOf: PlainDate, language: Language, wording: Wording): string {
  const events = duties.flatMap((duty) => (duty.lastDay === undefined ? [] : eventOf(duty, duty.lastDay, asOf, language, wording)));
  return ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//uzdik//uzdik//${language.toUpperCase()}`, ...events, "END:VCALENDAR"]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

function eventOf(duty: Duty, lastDay: PlainDate, asOf: PlainDate, language: Language, wording: Wording): readonly string[] {
  const acts = ACT_OF_DUTY.filter(([, rule]) => rule === duty.rule).map(([act]) => capitalised(commandName(act, language)));
  const subject = wording.describeSubject(duty.subject, lastDay);
  return [
    "BEGIN:VEVENT",
    `UID:${encodeURIComponent(JSON.stringify([duty.rule, duty.subject]))}@uzdik`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(lastDay)}`,
    ...acts.map((act) => `SUMMARY:${escaped(`${act}: ${subject}`)}`),
    `DESCRIPTION:${escaped(wording.describeDuty(duty))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const ACT_OF_DUTY = Object.entries(DUTY_OF_ACT) as readonly (readonly [CommandType, Duty["rule"]])[]; // the object's own entries

/** `20220624` */
function basic(day: PlainDate): string {
  return day.replaceAll("-", "");
}

/** No line breaks are in it: those in ids are written out by the wording. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&");
}

const MAX_OCTETS = 75;

/** No line is longer than 75 octets; one that is goes on in the next, after a space, and no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > MAX_OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
