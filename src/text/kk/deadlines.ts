import { kk } from "date-fns/locale/kk";
import type { PlainDate } from "../../calendar/types.js";
import { weekdayName } from "../day.js";
import { given } from "../phrase.js";
import type { DayKinds, TermWords } from "../term-words.js";
import { LEGAL_ACTS } from "./acts.js";
import { citationKk, dayKk } from "./grammar.js";

/** The counting of a term in Kazakh. */
export const TERM: TermWords = {
  starts: ({ day, counted, norm }) =>
    `${dated(day)}: мерзімнің басталуы, бұл күн ${counted ? "бірінші болып есептеледі" : "есептелмейді"} (${citationKk([norm])})`,
  // In Kazakh a hyphen after the figure stands for the ending of an ordinal, as in 12-тармақ.
  counts: ({ day, number }, working) => `${dated(day)}: ${String(number)}-${working ? "жұмыс күні" : "күн"}`,
  skips: ({ day, status }) => `${dated(day)}: есептелмейді, ${KINDS[status.kind](status)} (${LEGAL_ACTS[status.basis] ?? status.basis})`,
  rolls: ({ from, to }) => `мерзімнің соңғы күні жұмыс күні емес (${dated(from)}), сондықтан мерзім ${dayKk(to)} күні (${weekdayName(to, kk)}) аяқталады`,
  ends: ({ lastDay }, closes) =>
    `мерзімнің соңғы күні – ${dated(lastDay)}; ${dayKk(closes.day)} күні сағат ${closes.time} (${closes.offset}) болғаннан бастап мерзім өтті деп есептеледі`,
  provisional: "бұл күндердің ресми күнтізбесі әлі түпкілікті емес",
};

const KINDS: DayKinds = {
  "ordinary": () => "кәдімгі күн",
  "weekend": () => "демалыс күні",
  "national-holiday": ({ name }) => `ұлттық мереке${given(name, (all) => ` («${all.kk}»)`)}`,
  "state-holiday": ({ name }) => `мемлекеттік мереке${given(name, (all) => ` («${all.kk}»)`)}`,
  "day-off": ({ name }) => `жұмыс істемейтін күн${given(name, (all) => ` («${all.kk}»)`)}`,
  "carried-over": ({ name, counterpart }) =>
    `${given(name, (all) => `«${all.kk}» мерекесінен`) || "мерекеден"}${given(counterpart, (day) => ` (${dayKk(day)})`)} ауыстырылған демалыс күні`,
  "transferred-off": ({ counterpart }) => `жұмыс күнінің${given(counterpart, (day) => ` (${dayKk(day)})`)} орнына берілген демалыс күні`,
  "transferred-working": ({ counterpart }) => `демалыс күнінің${given(counterpart, (day) => ` (${dayKk(day)})`)} орнына жұмыс күні`,
};

function dated(day: PlainDate): string {
  return `${dayKk(day)}, ${weekdayName(day, kk)}`;
}
