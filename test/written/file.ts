import { readFileSync, writeFileSync } from "node:fs";

/** A heading, and what stands below it, worked out when it is asked for. */
export interface Section {
  readonly heading: string;
  readonly lines: () => readonly string[] | Promise<readonly string[]>;
}

/** Writes sections one below the other. */
export async function write(path: string, sections: readonly Section[]): Promise<void> {
  const texts: string[] = [];
  for (const { heading, lines } of sections) texts.push(`# ${heading}\n${[...(await lines())].map((line) => `${line}\n`).join("")}`);
  writeFileSync(path, texts.join("\n"));
}

/** The lines of each heading. */
export function read(path: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readFileSync(path, "utf8").split(/^# /mu).slice(1).map((section) => {
      const [heading = "", ...lines] = section.replace(/\n+$/u, "").split("\n");
      return [heading, lines];
    }),
  );
}

/** Where what is told in a language is written. */
export const sentencesFile = (language: string): string => `test/text/sentences/${language}.txt`;

/** Where what the records of `uzdik/testing` hold is written. */
export const RECORDS_FILE = "test/testing/records.txt";

/** Where what the command answers is written. */
export const TRANSCRIPTS_FILE = "test/cli/transcripts.txt";
