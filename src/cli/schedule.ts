import { isInstant } from "../calendar/instant.js";
import { plainDate } from "../calendar/plain-date.js";
import { isRegionCode, regionsOn, type RegionCode } from "../calendar/regions.js";
import type { Instant } from "../calendar/types.js";
import { dayOf, languageOf } from "./arguments.js";
import { command, type Given } from "./command.js";
import { READING_HELP, readingsOf } from "./readings-option.js";

const HELP = `The last days of the procedure that can be known, each with the moment its term closes.

Usage: uzdik schedule --posted INSTANT --region CODE [--selected DAY] [--decided DAY]
                      [--explain] [--reading ID=VALUE]... [--lang kk|ru|en]

  --posted    when the notice was posted on the Agency's web resource, with an offset: 2022-06-01T09:00:00+06:00
  --region    the region of the commission by its ISO 3166-2 code: KZ-71 is the capital
  --selected  the day of the selection session, as YYYY-MM-DD: from it the invitation is counted
  --decided   the day stage one ended in the region, as YYYY-MM-DD: from it the hand-off is counted
  --explain   how each term was counted: every day, why a day is skipped and by which act, the readings taken
${READING_HELP}
  --lang      the language of the schedule; en unless told
  --help      this text

A term closes at the first moment that is late, written in the legal time of the region. The notice on social
networks is taken as posted no later than the one on the web resource. Where a term runs beyond the calendar, this
is said in its place.

Exit: 0 told, 2 bad input.
`;

/** A day by which every region had been formed. */
const ALL_FORMED = plainDate("2022-06-08");

type Option = "posted" | "region" | "selected" | "decided" | "reading" | "lang";

/** `uzdik schedule` */
export const COMMAND = command<Option, "explain">({
  name: "schedule",
  help: HELP,
  options: ["posted", "region", "selected", "decided", "reading", "lang"],
  flags: ["explain"],
  run: async (given, io) => {
    if (given.positionals.length > 0) return given.refuse(`expected options only; got ${JSON.stringify(given.positionals[0])}`);
    const language = languageOf(given);
    const posted = postedAt(given);
    const region = regionOf(given);
    const selected = dayOf("selected", given);
    const decided = dayOf("decided", given);
    const context = { readings: readingsOf(given) };

    const [{ scheduleOf }, { scheduleText }, { wordingOf }, { dayNamesOf }] = await Promise.all([
      import("./schedule-terms.js"),
      import("./schedule-text.js"),
      import("./wording.js"),
      import("./day-names.js"),
    ]);
    const schedule = scheduleOf({ posted, region, selected, decided }, language, context);
    const [wording, names] = await Promise.all([wordingOf(language), dayNamesOf(language)]);
    const explain = given.flag("explain") ? (await import("../text/deadlines.js")).describeDeadline : undefined;
    io.out.write(`${scheduleText(schedule, { language, wording, names, explain, width: io.out.columns })}\n`);
    return 0;
  },
});

function postedAt({ option, refuse }: Given<Option>): Instant {
  const asked = option("posted") ?? refuse("--posted is missing: when the notice was posted on the Agency's web resource");
  return isInstant(asked)
    ? asked
    : refuse(`--posted: expected a moment with an offset, such as 2022-06-01T09:00:00+06:00; got ${JSON.stringify(asked)}`);
}

function regionOf({ option, refuse }: Given<Option>): RegionCode {
  const asked = option("region") ?? refuse("--region is missing: the code of the commission's region");
  if (isRegionCode(asked)) return asked;
  const codes = regionsOn(ALL_FORMED).map(({ code }) => code);
  return refuse(`--region: expected one of ${codes.join(", ")}; got ${JSON.stringify(asked)}`);
}
