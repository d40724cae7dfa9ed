import { localDay } from "../calendar/legal-time.js";
import { regionName } from "../calendar/regions.js";
import type { Language, PlainDate } from "../calendar/types.js";
import { KAZAKHSTAN } from "../calendar/working-calendar.js";
import type { Deadline } from "../regulation/deadlines.js";
import type { Wording } from "../text/telling.js";
import type { DayNames } from "./day-names.js";
import { paragraph } from "./paragraph.js";
import type { Counted, Schedule } from "./schedule-terms.js";
import { SCHEDULE_WORDS, type ScheduleWords } from "./text/schedule.js";

/** The languages' part of a schedule. */
export interface ScheduleLanguage {
  readonly language: Language;
  readonly wording: Wording;
  readonly names: DayNames;
  /** How a term was counted, line by line, where that is asked for. */
  readonly explain?: ((deadline: Deadline, language: Language) => string) | undefined;
  /** The width that the explanation keeps to. */
  readonly width?: number | undefined;
}

/** The schedule for people: a paragraph a term. */
export function scheduleText({ posted, region, intake, check, bounds, invitation, handoff }: Schedule, spoken: ScheduleLanguage): string {
  const { language, wording } = spoken;
  const words = SCHEDULE_WORDS[language];
  const name = regionName(region, localDay(posted, region))[language];
  return [
    words.title(name, region),
    `${words.posted}: ${posted}`,
    "",
    `${words.terms.intake} (${wording.cite("N12.0")})`,
    ...countedLines(intake, words, spoken),
    "",
    `${words.terms.check} (${wording.cite("N13")})`,
    ...countedLines(check, words, spoken),
    "",
    `${words.terms[bounds]} (${wording.cite("N16.1")})`,
    ...(invitation === undefined ? [`  ${words.unknown.invitation}`] : countedLines(invitation, words, spoken)),
    "",
    `${words.terms.handoff} (${wording.cite("N19")})`,
    ...(handoff === undefined ? [`  ${words.unknown.handoff}`] : countedLines(handoff, words, spoken)),
  ].join("\n");
}

function countedLines(counted: Counted, words: ScheduleWords, spoken: ScheduleLanguage): readonly string[] {
  if (counted !== "beyond-calendar") return termLines(counted, words, spoken);
  return [`  ${words.beyond(KAZAKHSTAN.firstYear, KAZAKHSTAN.lastYear)}`];
}

function termLines(
  deadline: Deadline,
  words: ScheduleWords,
  { language, wording, names, explain, width: columns }: ScheduleLanguage,
): readonly string[] {
  const { startsOn, nominalLastDay, lastDay, closesAt, provisional } = deadline;
  const width = Math.max(...[words.from, words.lastDay, words.closes].map((label) => label.length));
  const row = (label: string, value: string): string => `  ${label.padEnd(width)}  ${value}`;
  const dated = (day: PlainDate): string => words.dated(wording.describeDay(day), names.weekday(day));
  return [
    row(words.from, dated(startsOn)),
    row(words.lastDay, `${dated(lastDay)} (${lastDay})`),
    row(words.closes, closesAt),
    ...(nominalLastDay === lastDay ? [] : [`  ${words.rolled(dated(nominalLastDay))}`]),
    ...(provisional ? [`  ${words.provisional}`] : []),
    ...(explain?.(deadline, language).split("\n").map((line) => paragraph(line, "  - ", "    ", columns)) ?? []),
  ];
}
