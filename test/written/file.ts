import { readFileSync, writeFileSync } from "node:fs";

/** A heading, and what stands below it, worked out when it is asked for. */
export interface Section {
  readonly heading: string;
  readonly lines: () => readonly string[];
}

/** Writes sections one below the other. */
export function write(path: string, sections: readonly Section[]): void {
  writeFileSync(path, sections.map(({ heading, lines }) => `# ${heading}\n${lines().map((line) => `${line}\n`).join("")}`).join("\n"));
}

/** The lines of each heading. */
export function read(path: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readFileSync(path, "utf8").split(/^# /mu).slice(1).map((section) => {
      const [heading = "", ...lines] = section.trimEnd().split("\n");
      return [heading, lines];
    }),
  );
}

/** Where what is told in a language is written. */
export const sentencesFile = (language: string): string => `test/text/sentences/${language}.txt`;

/** Where what the records of `uzdik/testing` hold is written. */
export const RECORDS_FILE = "test/testing/records.txt";
