import { fileURLToPath } from "node:url";
import type { Language } from "../../../src/calendar/types.js";
import type { Section } from "../sentences.js";

/** Where the sentences of a language are written. */
export function pathOf(language: Language): string {
  return fileURLToPath(new URL(`${language}.txt`, import.meta.url));
}

/** Sections one below the other, each with its heading. */
export function write(sections: readonly Section[]): string {
  return sections.map(({ heading, lines }) => `# ${heading}\n${lines().map((line) => `${line}\n`).join("")}`).join("\n");
}

/** The lines of each heading. */
export function read(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split(/^# /mu).slice(1).map((section) => {
      const [heading = "", ...lines] = section.trimEnd().split("\n");
      return [heading, lines];
    }),
  );
}
