import { transcripts } from "../cli/transcripts.js";
import { recordsOfTesting } from "../testing/records.js";
import { sentencesIn } from "../text/sentences.js";
import { read, RECORDS_FILE, sentencesFile, TRANSCRIPTS_FILE, type Section } from "../written/file.js";

/** What is written, section by section: each fails where something else comes. */
export const CASES: readonly { readonly name: string; readonly holds: () => Promise<boolean> }[] = [
  ...(["en", "ru", "kk"] as const).flatMap((language) => casesOf(sentencesFile(language), sentencesIn(language))),
  ...casesOf(RECORDS_FILE, recordsOfTesting()),
  ...casesOf(TRANSCRIPTS_FILE, transcripts()),
];

function casesOf(path: string, sections: readonly Section[]): typeof CASES {
  const written = read(path);
  return sections.map(({ heading, lines }) => {
    const expected = written.get(heading)?.join("\n");
    return { name: `${path} ${heading}`, holds: async () => (await lines()).join("\n") === expected };
  });
}
