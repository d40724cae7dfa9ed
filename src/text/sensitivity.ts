import type { SensitivityReport } from "../audit/sensitivity.js";
import type { Language } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import { READING_REGISTER, type ReadingId } from "../regulation/readings.js";
import { conditionsOf } from "./conditions.js";
import { english } from "./en/index.js";
import { SENSITIVITY as en } from "./en/sensitivity.js";
import { kazakh } from "./kk/index.js";
import { SENSITIVITY as kk } from "./kk/sensitivity.js";
import { capitalised, sentence } from "./phrase.js";
import { describeOption, readingName } from "./reading-names.js";
import { russian } from "./ru/index.js";
import { SENSITIVITY as ru } from "./ru/sensitivity.js";
import type { Fates, SensitivityWords } from "./sensitivity-words.js";
import type { Wording } from "./telling.js";

const WORDS: { readonly [L in Language]: SensitivityWords } = { kk, ru, en };
const WORDINGS: { readonly [L in Language]: Wording } = { kk: kazakh, ru: russian, en: english };

type Disputed = SensitivityReport["disputed"][number];

/**
 * The document can be read in more than one way; here is what that changes in one contest, and what it does not.
 *
 * First the winners: whether they are the same under every reading, or which readings they hang on. Then whose admission,
 * selection or naming depends on a reading; the findings that hold under some readings only, below the conditions under which
 * they do; the findings that hold under every reading.
 *
 * Not checked here: what else would have come of another reading. Each step is taken as recorded, so that one who was not
 * admitted is not followed to where an admission might have led.
 *
 * @param report - what depends on a reading, from `sensitivity`
 * @param winners - the applications that were named winners; none where nothing is decided yet
 * @param language - `kk`, `ru` or `en`
 * @returns lines: full sentences, and headings that end with a colon, with the findings below them after a dash
 * @example A stated last day that is right under one reading only
 * ```ts
 * import { instant, plainDate, replay, sensitivity } from "uzdik";
 * import { describeSensitivity } from "uzdik/text";
 * const contest = replay([
 *   {
 *     type: "ContestAnnounced",
 *     data: { webPostedAt: instant("2022-06-01T09:00:00+06:00"), statedLastDay: plainDate("2022-06-14") },
 *   },
 *   { type: "SocialNoticePosted", data: { postedAt: instant("2022-06-01T09:00:00+06:00") } },
 * ]);
 * describeSensitivity(sensitivity(contest, plainDate("2022-06-02")), [], "en"); // => ["No winners have been decided yet.", "Nobody's admission, selection or naming depends on a reading.", "1 finding holds under some readings only.", "If the day of posting is not counted:", "– The notice states 14 June 2022 as the last day of intake; by the text it is 15 June 2022. Documents are accepted for two weeks from the day of posting on the web resource (clause 12).", "No finding holds under every reading."]
 * ```
 */
export function describeSensitivity(report: SensitivityReport, winners: readonly ApplicationId[], language: Language): readonly string[] {
  const words = WORDS[language];
  const { describeFinding } = WORDINGS[language];
  const { settled, disputed, fates } = report;
  const affected = new Set(fates.map(({ applicationId }) => applicationId)).size;
  return [
    ...winnersLines(report, winners, words, language),
    sentence(affected === 0 ? words.noFates : words.fates(affected)),
    ...groupedFates(fates).map((group) => sentence(words.fate(group, named(group.dependsOn, language)))),
    sentence(disputed.length === 0 ? words.noDisputed : words.disputed(disputed.length)),
    ...groupedDisputes(disputed).flatMap(({ holdsWhen, findings }) => [
      `${capitalised(words.holds(worded(holdsWhen, language)))}:`,
      ...findings.map((finding) => `– ${describeFinding(finding)}`),
    ]),
    sentence(settled.length === 0 ? words.noSettled : words.settled(settled.length)),
    ...settled.map((finding) => `– ${describeFinding(finding)}`),
  ];
}

function named(readings: readonly ReadingId[], language: Language): readonly string[] {
  return readings.map((reading) => readingName(reading, language));
}

function worded(holdsWhen: Disputed["holdsWhen"], language: Language): readonly (readonly string[])[] {
  return conditionsOf(holdsWhen).map((condition) => condition.map(({ reading, option }) => describeOption(reading, option, language)));
}

/** What the winners hang on: their naming, by the decision and by its ballots, and what led each of them to it. */
function winnersLines(
  { fates, disputed }: SensitivityReport,
  winners: readonly ApplicationId[],
  words: SensitivityWords,
  language: Language,
): readonly string[] {
  if (winners.length === 0) return [sentence(words.noWinners)];
  const theirs = fates.filter(({ applicationId }) => winners.includes(applicationId));
  const deciding: readonly string[] = [
    ...theirs.filter(({ step }) => step === "winners").flatMap(({ dependsOn }) => dependsOn),
    ...disputed.filter(({ finding }) => finding.rule === "winners/by-ballots").flatMap(({ holdsWhen }) => holdsWhen.flatMap(Object.keys)),
  ];
  const hangsOn = READING_REGISTER.map(({ id }) => id).filter((id) => deciding.includes(id));
  if (hangsOn.length > 0) return [sentence(words.hangingWinners(winners, named(hangsOn, language)))];
  if (theirs.length === 0) return [sentence(words.sameWinners(winners))];
  return [
    sentence(words.standingWinners(winners)),
    ...groupedFates(theirs).map((group) => sentence(words.fate(group, named(group.dependsOn, language)))),
  ];
}

/** One sentence for all whose step depends on the same readings. */
function groupedFates(fates: SensitivityReport["fates"]): readonly Fates[] {
  const groups = new Map<string, Fates>();
  for (const { applicationId, step, dependsOn } of fates) {
    const key = `${step} ${dependsOn.join()}`;
    const before = groups.get(key)?.applications ?? [];
    groups.set(key, { step, dependsOn, applications: [...before, applicationId] });
  }
  return [...groups.values()].sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
}

const STEPS: readonly Fates["step"][] = ["admission", "selection", "finalists", "winners"];

/** One heading for all findings that hold under the same readings. */
function groupedDisputes(disputed: readonly Disputed[]): readonly { readonly holdsWhen: Disputed["holdsWhen"]; readonly findings: readonly Disputed["finding"][] }[] {
  const groups = new Map<string, { readonly holdsWhen: Disputed["holdsWhen"]; readonly findings: Disputed["finding"][] }>();
  for (const { finding, holdsWhen } of disputed) {
    const key = JSON.stringify(holdsWhen);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { holdsWhen, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}
