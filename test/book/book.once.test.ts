import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NORMS, READING_REGISTER, RULES, type ContestEvent } from "uzdik";
import { lawfulContest } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { BASES, VECTORS } from "../testing/vectors.js";
import { coverageOf } from "../regulation/coverage.js";
import { isNotExecuted } from "../regulation/not-executed.js";
import { trialsOf } from "../regulation/trials.js";
import { bookOf, type BookTerms } from "./book.js";
import { codeOf, sourcesOf } from "./code.js";
import { anchorOf } from "./code-section.js";
import { html, LANGUAGES } from "./html.js";
import { mutationsOf } from "./mutations.js";
import { RECORDED_BY } from "./not-executed-table.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CODE = codeOf(ROOT);
const trials = trialsOf(VECTORS, BASES);
const TERMS: BookTerms = {
  version: "1.2.3",
  vectors: VECTORS,
  trials,
  items: coverageOf(trials),
  code: CODE,
  sources: sourcesOf(ROOT, CODE),
  mutations: undefined,
  style: "p { color: inherit }",
  script: "// nothing",
};
const BOOK = bookOf(TERMS);
const allOf = (pattern: RegExp, text = BOOK): readonly string[] => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe("the audit book", () => {
  it("has every norm, rule, reading and vector", () => {
    const ids = new Set(allOf(/ id="([^"]*)"/gu));
    for (const { id } of NORMS) expect(ids).toContain(`${id}-norm`);
    for (const { id } of VECTORS) expect(ids).toContain(id.replaceAll("/", "-"));
    for (const { id } of [...RULES.filter(({ norms }) => norms.length > 0), ...READING_REGISTER]) expect(BOOK).toContain(`<code>${id}</code>`);
  });

  it("needs nothing but itself: it loads nothing, and its links stay in it or lead into the repository", () => {
    expect(allOf(/ src="([^"]*)"/gu)).toEqual([]);
    expect(/<(?:link|img|iframe|script )|@import|url\(/u.exec(BOOK)).toBeNull();
    expect(allOf(/ (?:href|action|style)="(https?:[^"]*)"/gu)).toEqual([]);
    const ids = new Set(allOf(/ id="([^"]*)"/gu));
    for (const href of allOf(/ href="([^"]*)"/gu)) {
      if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
      else expect(existsSync(new URL(href.split("#")[0] ?? "", new URL("../../reports/", import.meta.url))), href).toBe(true);
    }
  });

  it("links each rule to the line that it begins on", () => {
    for (const { id, norms } of RULES) {
      const { path, line } = CODE.get(id)!;
      const text = readFileSync(`${ROOT}${path}`, "utf8").split("\n")[line - 1] ?? "";
      expect(text).toContain(`"${id}"`);
      const anchor = anchorOf({ path, line });
      expect(BOOK).toContain(html`<b id="${anchor}"><i>${String(line).padStart(3)}</i> ${text}</b>`.html);
      if (norms.length > 0) expect(BOOK).toContain(`<code>${id}</code> · <a href="#${anchor}">${path}:${line}</a>`);
    }
  });

  it("says in each language what it says in one, and leaves no word empty", () => {
    const said = LANGUAGES.map((language) => allOf(new RegExp(`<span class="in ${language}" lang="${language}">([^<]*)</span>`, "gu")));
    const [kk = [], ru = [], en = []] = said;
    expect([kk.length, ru.length]).toEqual([en.length, en.length]);
    expect(en.length).toBeGreaterThan(1000);
    for (const texts of said) expect(texts.filter((text) => text.trim() === "" || text.includes("undefined"))).toEqual([]);
  });

  it("has each id once, and closes what it opens", () => {
    const ids = allOf(/ id="([^"]*)"/gu);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const markup = BOOK.replace(/<style>.*<\/style>|<script>.*<\/script>/gsu, "");
    const open: string[] = [];
    for (const [, closing, name = ""] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
      if (["meta", "input"].includes(name)) continue;
      if (closing === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it("is the same, written again", () => {
    expect(bookOf(TERMS)).toBe(BOOK);
  });

  it("shows a vector that failed, open and with the difference", () => {
    const [first, ...others] = VECTORS;
    const wrong = { ...first!, then: { count: 4242 }, thenByReading: {}, when: { countWorkingDays: { after: "2022-06-01", through: "2022-06-08" } } } as never as typeof first; // another question, another answer
    const vectors = [wrong!, ...others];
    const failing = bookOf({ ...TERMS, vectors, trials: trialsOf(vectors, BASES) });
    expect(failing).toContain('<details class="vector bad" open>');
    expect(failing).toContain("count: expected 4242; came 5");
    expect(failing).toContain('<div class="bad">');
    expect(BOOK).not.toContain("vector bad");
  });
});

describe("the book's markup", () => {
  it("escapes whatever is text", () => {
    expect(html`<p title="${'"'}">${"<b> & </b>"}${html`<i>${[1, "<"]}</i>`}${undefined}</p>`.html).toBe(
      '<p title="&quot;">&lt;b&gt; &amp; &lt;/b&gt;<i>1&lt;</i></p>',
    );
  });
});

describe("what the book says is not executable", () => {
  it("is every norm but the executable ones, with a reason or with the act that records it", () => {
    for (const { id, kind } of NORMS) {
      expect(isNotExecuted(id) || RECORDED_BY[id] !== undefined, id).toBe(kind !== "executable");
    }
  });

  const lawful = lawfulContest();
  it.each(Object.entries(RECORDED_BY).flatMap(([norm, acts]) => acts.map(([type, facts]) => [norm, type, facts] as const)))(
    "is recorded, of %s, by %s: %s",
    (_, type, facts) => {
      const act: ContestEvent | undefined = lawful.find((event) => event.type === type) ?? CORRECTION.find((event) => event.type === type);
      for (const fact of facts.split(", ")) {
        const steps = fact.replace("[]", ".0").split(".");
        const value = steps.reduce<unknown>((data, step) => (data as Readonly<Record<string, unknown>> | undefined)?.[step], act?.data); // plain JSON
        // What has not to be recorded is known to the type alone.
        if (fact !== "restriction") expect(value, fact).toBeDefined();
      }
    },
  );
});

/** What a lawful contest has no need of. */
const CORRECTION = [{ type: "MaterialsCorrected", data: { applicationId: "A", on: "2022-07-20" } } as never as ContestEvent];

describe("the table of mutations", () => {
  const place = CODE.get("check/after-intake")!.path;
  const report = { files: { [place]: { mutants: ["Killed", "Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "Ignored"].map((status) => ({ status })) } } };

  it("counts a file for every clause of which it holds a rule, and what could not be tried for neither side", () => {
    const rows = mutationsOf(report, CODE);
    expect(rows.map(({ part }) => part)).toEqual(expect.arrayContaining(["N13", "N14"]));
    expect(rows.find(({ part }) => part === "N13")).toEqual({ part: "N13", files: [place], detected: 3, undetected: 2 });
    expect(rows.find(({ part }) => part === "N22")).toBeUndefined();
  });

  it("never rounds up to all of them", () => {
    const told = bookOf({ ...TERMS, mutations: [{ part: "N13", files: [place], detected: 9999, undetected: 1 }] });
    for (const score of ["99.9%", "99,9 %"]) expect(told.includes(`>${score}</span>`)).toBe(true);
    expect([told, BOOK].map((book) => book.includes("reports/mutation.json"))).toEqual([false, true]);
  });
});
