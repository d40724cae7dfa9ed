import { isPlainDate } from "../calendar/plain-date.js";
import type { Language, PlainDate } from "../calendar/types.js";
import type { Given } from "./command.js";

const LANGUAGES: readonly Language[] = ["kk", "ru", "en"];

/** The language asked for; English unless told. */
export function languageOf(given: Given<"lang">): Language {
  return choiceOf("lang", LANGUAGES, given) ?? "en";
}

/** One of several words, where it was given. */
export function choiceOf<Option extends string, Choice extends string>(
  name: Option,
  choices: readonly Choice[],
  { option, refuse }: Given<Option>,
): Choice | undefined {
  const asked = option(name);
  if (asked === undefined) return undefined;
  const choice = choices.find((known) => known === asked);
  return choice ?? refuse(`--${name}: expected ${choices.join(", ")}; got ${JSON.stringify(asked)}`);
}

/** A day, where it was given. */
export function dayOf<Option extends string>(name: Option, { option, refuse }: Given<Option>): PlainDate | undefined {
  const asked = option(name);
  if (asked === undefined || isPlainDate(asked)) return asked;
  return refuse(`--${name}: expected a day that exists, as YYYY-MM-DD; got ${JSON.stringify(asked)}`);
}

/** The one thing that stands without an option. */
export function onlyPositional<Option extends string>(what: string, { positionals, refuse }: Given<Option>): string {
  const [only, another] = positionals;
  if (only === undefined) return refuse(`expected ${what}`);
  return another === undefined ? only : refuse(`expected ${what} and nothing else; got ${JSON.stringify(another)} too`);
}
