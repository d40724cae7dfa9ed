import { ru } from "date-fns/locale/ru";
import type { PlainDate } from "../../calendar/types.js";
import { weekdayName } from "../day.js";
import { given } from "../phrase.js";
import type { DayKinds, TermWords } from "../term-words.js";
import { LEGAL_ACTS } from "./acts.js";
import { citationRu, dayRu } from "./grammar.js";

/** The counting of a term in Russian. */
export const TERM: TermWords = {
  starts: ({ day, counted, norm }) =>
    `${dated(day)}: начало срока, этот день ${counted ? "засчитывается первым" : "не засчитывается"} (${citationRu([norm])})`,
  counts: ({ day, number }, working) => `${dated(day)}: ${ru.localize.ordinalNumber(number)} ${working ? "рабочий день" : "день"}`,
  skips: ({ day, status }) => `${dated(day)}: пропускается, ${KINDS[status.kind](status)} (${LEGAL_ACTS[status.basis] ?? status.basis})`,
  rolls: ({ from, to }) => `последний день срока нерабочий (${dated(from)}), и срок оканчивается ${dayRu(to)} (${weekdayName(to, ru)})`,
  ends: ({ lastDay }, closes) =>
    `последний день срока – ${dated(lastDay)}; с ${closes.time} ${dayRu(closes.day)} (${closes.offset}) срок пропущен`,
  provisional: "официальный календарь этих дней ещё не окончателен",
};

const KINDS: DayKinds = {
  "ordinary": () => "обычный день",
  "weekend": () => "выходной день",
  "national-holiday": ({ name }) => `национальный праздник${given(name, (all) => ` «${all.ru}»`)}`,
  "state-holiday": ({ name }) => `государственный праздник${given(name, (all) => ` «${all.ru}»`)}`,
  "day-off": ({ name }) => `нерабочий день${given(name, (all) => ` «${all.ru}»`)}`,
  "carried-over": ({ name, counterpart }) =>
    `выходной, перенесённый с праздника${given(name, (all) => ` «${all.ru}»`)}${given(counterpart, (day) => ` (${dayRu(day)})`)}`,
  "transferred-off": ({ counterpart }) => `выходной взамен рабочего дня${given(counterpart, (day) => ` ${dayRu(day)}`)}`,
  "transferred-working": ({ counterpart }) => `рабочий день взамен выходного${given(counterpart, (day) => ` ${dayRu(day)}`)}`,
};

function dated(day: PlainDate): string {
  return `${dayRu(day)}, ${weekdayName(day, ru)}`;
}
