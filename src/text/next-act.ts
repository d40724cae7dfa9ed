import type { NextAct } from "../audit/next-acts.js";
import type { Language } from "../calendar/types.js";
import type { CommandType } from "../record/commands.js";
import { latestOf } from "./day.js";
import { NEXT_ACT as en } from "./en/next-act.js";
import { NEXT_ACT as kk } from "./kk/next-act.js";
import type { NextActWords } from "./next-act-words.js";
import { joined, sentence } from "./phrase.js";
import { NEXT_ACT as ru } from "./ru/next-act.js";

const WORDS: { readonly [L in Language]: NextActWords } = { kk, ru, en };

/**
 * The document says who acts next, and in four places by when.
 *
 * Who must or may do what about whom, by which last day and under which clause; of what is owed without a day, that the text
 * sets no term; the sessions on record that the act can rest on; of a session to be held, what it is needed for.
 *
 * Not checked here: whether the act is possible; it is told as `nextActs` lists it.
 *
 * @param act - an act of `nextActs`
 * @param language - `kk`, `ru` or `en`
 * @returns full sentences, one after another
 * @example A scoring that may rest on one of two sessions
 * ```ts
 * import { describeNextAct } from "uzdik/text";
 * describeNextAct(
 *   {
 *     act: "ScoreApplication",
 *     by: "regional-commission",
 *     subject: { kind: "application", applicationId: "A-17", commissionId: "KZ-55" },
 *     norms: ["N15.1"],
 *     must: true,
 *     duty: "selection/scored",
 *     sessions: ["S-1", "S-2"],
 *   },
 *   "en",
 * ); // => "The regional commission for Pavlodar Region must score application “A-17” (clause 15); the text sets no term. It can rest on session “S-1” or “S-2”."
 * ```
 * @example What may be done and need not
 * ```ts
 * import { emptyContest, nextActs, plainDate } from "uzdik";
 * import { describeNextAct } from "uzdik/text";
 * const [first] = nextActs(emptyContest, plainDate("2022-05-01"));
 * first && describeNextAct(first, "ru"); // => "Агентство может разместить объявление о конкурсе на интернет-ресурсе (пункт 11)."
 * ```
 */
export function describeNextAct(act: NextAct, language: Language): string {
  return joined(WORDS[language].act(act, latestOf([act.lastDay])).map(sentence), " ");
}

/**
 * What a command does, for a list or a button.
 *
 * @param command - the type of a command
 * @param language - `kk`, `ru` or `en`
 * @returns a phrase in lower case: in English and Russian an infinitive, in Kazakh the name of the act
 * @example The check of documents
 * ```ts
 * import { commandName } from "uzdik/text";
 * commandName("CheckDocuments", "en"); // => "check the documents"
 * commandName("CheckDocuments", "ru"); // => "проверить документы"
 * commandName("CheckDocuments", "kk"); // => "құжаттарды тексеру"
 * ```
 */
export function commandName(command: CommandType, language: Language): string {
  return WORDS[language].commands[command];
}
