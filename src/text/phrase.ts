/** Words for a fact, or nothing where the record does not have it. */
export function given<T>(fact: T | undefined, words: (fact: T) => string): string {
  return fact === undefined ? "" : words(fact);
}

/** Words for a text, or nothing where it is absent or was left blank. */
export function filled(text: string | undefined, words: (text: string) => string): string {
  return text === undefined || text === "" ? "" : words(text);
}

/** Words for a list, or nothing where it is absent or empty. */
export function some<T>(list: readonly T[] | undefined, words: (list: readonly T[]) => string): string {
  return list === undefined || list.length === 0 ? "" : words(list);
}

/** The phrases that have something to say, joined. */
export function joined(phrases: readonly string[], separator: string): string {
  return phrases.filter((phrase) => phrase !== "").join(separator);
}

/** A list as a sentence has it: commas, and the language's "and" before the last. */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** A clause as a full sentence. */
export function sentence(clause: string): string {
  return `${capitalised(clause)}.`;
}

/** With a capital first letter, by no locale. */
export function capitalised(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** Ids are the caller's: a line break or a terminal's control character in one must not break out of the sentence. */
export function printable(id: string): string {
  return id.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
