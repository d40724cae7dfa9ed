import { recordsOfTesting } from "../testing/records.js";
import { sentencesIn } from "../text/sentences.js";
import { read, RECORDS_FILE, sentencesFile, type Section } from "../written/file.js";

/** What is written, section by section: each fails where something else comes. */
export const CASES: readonly { readonly name: string; readonly holds: () => boolean }[] = [
  ...["en", "ru", "kk"].flatMap((language) => casesOf(sentencesFile(language), sentencesIn(language as "en" | "ru" | "kk"))), // one of the three
  ...casesOf(RECORDS_FILE, recordsOfTesting()),
];

function casesOf(path: string, sections: readonly Section[]): typeof CASES {
  const written = read(path);
  return sections.map(({ heading, lines }) => {
    const expected = written.get(heading)?.join("\n");
    return { name: `${path} ${heading}`, holds: () => lines().join("\n") === expected };
  });
}
