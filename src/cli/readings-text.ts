import type { Language } from "../calendar/types.js";
import { READING_REGISTER } from "../regulation/readings.js";
import { readingName } from "../text/reading-names.js";
import { describeReading } from "../text/readings.js";
import type { Wording } from "../text/telling.js";
import { paragraph } from "./paragraph.js";
import { READINGS_WORDS } from "./text/readings.js";

/** The register of disputed readings for people: a paragraph a point. */
export function readingsText(language: Language, { cite }: Wording, width?: number): string {
  const words = READINGS_WORDS[language];
  return READING_REGISTER.map(({ id, norms }) => {
    const { question, options } = describeReading(id, language);
    const places = [...new Set(norms.map(cite))].join(", ");
    return [
      paragraph(`${id} – ${readingName(id, language)}. ${question} (${places})`, "", "", width),
      ...options.map(({ value, argument }, place) =>
        paragraph(`${value}${place === 0 ? ` (${words.byDefault})` : ""}: ${argument}`, "  - ", "    ", width),
      ),
    ].join("\n");
  }).join("\n\n");
}
