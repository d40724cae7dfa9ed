import type { Account, AccountStep } from "../audit/account.js";
import type { Language, PlainDate } from "../calendar/types.js";
import type { AccountWords, StepOf, Told } from "./account-words.js";
import { latestOf } from "./day.js";
import { ACCOUNT as en } from "./en/account.js";
import { ACCOUNT as kk } from "./kk/account.js";
import { sentence } from "./phrase.js";
import { ACCOUNT as ru } from "./ru/account.js";

const WORDS: { readonly [L in Language]: AccountWords } = { kk, ru, en };

/**
 * The document decides step by step who goes on; here is one application's way, each step with its clause.
 *
 * The first paragraph tells whose application it is, the last how it came out and why, those between them a step each: which
 * papers came and by how much in time or late, grounds and remarks, points by criterion against the bar, votes and whose ballot
 * decided. What the record does not have is left out.
 *
 * Not checked here: whether the steps were lawful; `describeFinding` words what was not.
 *
 * @param account - a story, from `account`
 * @param language - `kk`, `ru` or `en`
 * @returns paragraphs of full sentences
 * @example Filed 23 minutes before the intake closed, and not checked yet
 * ```ts
 * import { account, instant, replay } from "uzdik";
 * import { describeAccount } from "uzdik/text";
 * const contest = replay([
 *   { type: "ContestAnnounced", data: { webPostedAt: instant("2022-06-01T09:00:00+06:00") } },
 *   {
 *     type: "ApplicationFiled",
 *     data: {
 *       applicationId: "A-17",
 *       commissionId: "KZ-35",
 *       provider: { bin: "000140000008", name: "Akimat", kind: "local-state-body", region: "KZ-35", rendersPublicServices: true },
 *       filing: {
 *         channel: "electronic",
 *         receivedAt: instant("2022-06-15T23:37:00+06:00"),
 *         form: { representatives: [], consent: true, attachments: [], signed: true },
 *       },
 *     },
 *   },
 * ]);
 * const story = account(contest, "A-17");
 * story && describeAccount(story, "en"); // => ["Application “A-17” (Karaganda Region) is that of “Akimat”, BIN 000140000008, a local state body.", "It was filed with the regional commission for Karaganda Region; the last day of the intake was 15 June 2022 (clause 12). The application form was received on 15 June 2022 at 23:37 (UTC+6), 23 minutes before the intake closed.", "Nothing is decided yet: the last step on record is the filing of documents."]
 * ```
 */
export function describeAccount(account: Account, language: Language): readonly string[] {
  const words = WORDS[language];
  const days = account.steps.flatMap(({ on, closesOn }: { readonly on?: PlainDate; readonly closesOn?: PlainDate }) => [on, closesOn]);
  const told: Told = { account, on: latestOf(days) };
  return [
    sentence(words.title(told)),
    ...account.steps.map((step) => clausesOf(words, step, told).map(sentence).join(" ")),
    sentence(words.outcomes[account.outcome](told)),
  ];
}

function clausesOf<S extends AccountStep["step"]>(words: AccountWords, step: StepOf<S> & { readonly step: S }, told: Told): readonly string[] {
  return words.steps[step.step](step, told);
}
