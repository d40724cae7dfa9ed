import { fileURLToPath } from "node:url";
import { READING_REGISTER } from "uzdik";
import { expect, it } from "vitest";
import { readingsPage } from "./page.js";

const FILES = { en: "readings.md", kk: "readings.kk.md", ru: "readings.ru.md" } as const;

// What is committed is what the register gives. To write the pages anew after a change of the register or its words:
// npx vitest run test/readings/page.once.test.ts --project UTC --update
it.each(["en", "kk", "ru"] as const)("the page of the register in %s is what the register gives", async (language) => {
  const page = readingsPage(language);
  for (const { id, options } of READING_REGISTER) {
    for (const word of [id, ...options]) expect(page).toContain(`\`${word}\``);
  }
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL(`../../docs/${FILES[language]}`, import.meta.url)));
});
