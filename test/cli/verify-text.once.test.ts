import { createHash } from "node:crypto";
import { NORMS, type NormId } from "uzdik";
import { fingerprintOf } from "uzdik/text";
import { describe, expect, it, vi } from "vitest";
import { normalisedText } from "../../src/cli/verify-text-normal.js";
import { bytesOf, temporaryFiles, uzdik, type Answer } from "./host.js";
import { annexTitle, clause, DOCUMENT, wordingOf } from "./invented-document.js";

/** The invented document's own fingerprints, in the place of the official one's. */
vi.mock(import("../../src/regulation/fingerprints.js"), async (original) => {
  const { partsOf } = await import("../../src/cli/verify-text-parts.js");
  const invented = await import("./invented-document.js");
  const crypto = await import("node:crypto");
  const own = partsOf(invented.DOCUMENT).map(({ name, wording }) => [name, crypto.createHash("sha256").update(wording).digest("hex")]);
  const official = await original();
  return { ...official, FINGERPRINTS: Object.fromEntries(own) as typeof official.FINGERPRINTS }; // the same parts
});

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function verify(text: string | Uint8Array, ...args: readonly string[]): Promise<Answer> {
  return uzdik(["verify-text", "-", ...args], { input: bytesOf(text) });
}

interface Verdicts {
  readonly same: boolean;
  readonly parts: readonly { readonly part: string; readonly norms: readonly NormId[]; readonly verdict: string; readonly found: readonly object[] }[];
}

/** What is not as it should be, by part. */
async function faultsOf(text: string): Promise<{ readonly [part: string]: string }> {
  const { exit, out } = await verify(text, "--format", "json");
  const { same, parts } = JSON.parse(out) as Verdicts; // the command's own answer
  const faults = parts.filter(({ verdict }) => !["same", "absent"].includes(verdict));
  expect([exit, same]).toEqual(faults.length === 0 ? [0, true] : [1, false]);
  return Object.fromEntries(faults.map(({ part, verdict }) => [part, verdict]));
}

/** Each line again in lines of so many characters, broken at spaces. */
function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{1,${String(width)}})(?: +|$)`, "gmu"), "$1\n");
}

describe("the fingerprints", () => {
  it("are a SHA-256 a part of the document, no two alike; the norms of a clause share one", async () => {
    const { FINGERPRINTS } = await vi.importActual<typeof import("../../src/regulation/fingerprints.js")>("../../src/regulation/fingerprints.js");
    const hashes = Object.values(FINGERPRINTS);
    expect(hashes).toHaveLength(26);
    expect(new Set(hashes).size).toBe(26);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("are given for every norm but that of clause 10, which has no wording", () => {
    const without = NORMS.filter(({ id }) => fingerprintOf(id) === undefined).map(({ id }) => id);
    expect(without).toEqual(["N10"]);
    expect(fingerprintOf("N5.1")).toBe(fingerprintOf("N5.9"));
    expect(fingerprintOf("N5.1")).not.toBe(fingerprintOf("N6"));
    expect(fingerprintOf("A1")).not.toBe(fingerprintOf("N1"));
  });
});

describe("normalised wording", () => {
  it.each([
    ["spaces of every kind and line breaks", " a\u00A0\u202Fb \t\r\n\f\u0085c\u2028 d ", "a b c d"],
    ["composed and decomposed letters", "й ё", "й ё"],
    ["quotation marks", "«a» “b” „c‟ ″d″ ‘e’ ‹f›", "\"a\" \"b\" \"c\" \"d\" 'e' 'f'"],
    ["dashes within words", "e‐mail a–b c—d −5", "e-mail a-b c-d -5"],
    ["dashes, bullets and borders that stand alone", "- a – b — | c\n• d\n· e - - f", "a b c d e f"],
    ["marks of a footnote", "(балл)* * жоқ", "(балл) жоқ"],
    ["blanks to fill in, however long and on however many lines", "№ ____ «__»\n___\n  ___ x", '№ _ "_" _ x'],
    ["Roman numerals in letters of either alphabet", "ІІІ. ІV Х кезең (І)", "III. IV X кезең (I)"],
    ["words that begin like a numeral", "Іріктеу ХАТ", "Іріктеу ХАТ"],
    ["what cannot be seen", "\uFEFFко\u00ADн\u200Bкурс\u2060", "конкурс"],
    ["bookmarks of converters", "[bookmark: _x]19. [bookmark:\u00A0y]z", "19. z"],
  ])("is without the difference: %s", (_, text, expected) => {
    expect(normalisedText(text)).toBe(expected);
    expect(normalisedText(normalisedText(text))).toBe(expected);
  });

  it.each([["a full stop", "a b.", "a b"], ["a comma", "a, b", "a b"], ["a capital letter", "A b", "a b"], ["a figure", "7 x", "5 x"], ["a letter of another alphabet", "с", "c"]])(
    "is another where %s is another",
    (_, one, other) => {
      expect(normalisedText(one)).not.toBe(normalisedText(other));
    },
  );

  it("comes to the fingerprint that the documentation gives of its example", () => {
    const wording = normalisedText("  Бұл –  «мысал»:\r\n\t• I\u00A0кезең; ");
    expect(wording).toBe('Бұл "мысал": I кезең;');
    expect(sha256(wording)).toBe("6070cef41488dbc723bae16a4f41987d6c4004eab8bfc41c7f3bd2fd2ba1a7fa");
  });
});

describe("a text with the same wording", () => {
  it.each([
    ["as it is", DOCUMENT],
    ["with the line ends of Windows and a byte order mark", `\uFEFF${DOCUMENT.replaceAll("\n", "\r\n")}`],
    ["indented, with blank lines between all lines", DOCUMENT.replaceAll("\n", "\n\n \t\u00A0")],
    ["decomposed, with other quotation marks, dashes and spaces", DOCUMENT.normalize("NFD").replaceAll("«", "“").replaceAll("»", "”").replaceAll("–", "—").replaceAll(" ", "\u00A0")],
    ["in a narrow column", wrapped(DOCUMENT, 38)],
    ["with pages and their numbers", DOCUMENT.replaceAll("\n5. ", "\n1\n\f\n5. ").replaceAll("\n15. ", "\n- 2 -\n\f15. ")],
    ["with each cell of the table on its own line", DOCUMENT.replaceAll("\t", "\n")],
    ["with borders drawn around the cells", DOCUMENT.replaceAll(/\t(?!Тел|E-mail)/gu, " | ")],
    ["with bullets for dashes", DOCUMENT.replaceAll("· ", "• ")],
    ["with bookmarks before the numbers", DOCUMENT.replaceAll("\n19. ", "\n[bookmark: _GoBack]19. ")],
    ["with no space after the numbers", DOCUMENT.replaceAll(/^(\d+)\. /gmu, "$1.")],
  ])("is found the same, %s", async (_, text) => {
    expect(await faultsOf(text)).toEqual({});
  });

  it("is found the same from a file too, and cut anywhere", async () => {
    const bytes = Buffer.from(DOCUMENT);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 101) }, (_, at) => bytes.subarray(at * 101, (at + 1) * 101));
    const cut = await uzdik(["verify-text", "-"], { input: bytesOf(...pieces) });
    expect(cut.exit).toBe(0);
    const file = FILES.file("official.txt", DOCUMENT);
    const { exit, out } = await uzdik(["verify-text", file]);
    expect([exit, out]).toEqual([0, cut.out.replace("standard input", file)]);
  });
});

const FILES = temporaryFiles();

describe("a text with another wording", () => {
  it.each([
    ["a word of clause 13", DOCUMENT.replace("13-тармақ", "13-тармақша"), { N13: "differs" }],
    ["the date that the heading leaves blank", DOCUMENT.replace("«___» _________", "«5» мамыр"), { H: "differs" }],
    ["the title of a chapter", DOCUMENT.replace("Екінші тарау", "Тарау"), { H: "differs" }],
    ["a footnote after a clause", DOCUMENT.replace("\n9. ", "\n* ескерту\n9. "), { N8: "differs" }],
    ["a number of an annex's table", DOCUMENT.replace("Біріншісі\t5", "Біріншісі\t6"), { A2: "differs" }],
    ["what a site adds at the end", `${DOCUMENT}\n© 2022`, { A2: "differs" }],
    ["a clause left out", DOCUMENT.replace(clause(16), ""), { N16: "missing" }],
    ["a clause without its number", DOCUMENT.replace("\n16. ", "\n"), { N15: "differs", N16: "missing" }],
    ["a clause there twice", DOCUMENT.replace(clause(7), `${clause(7)}\n${clause(7)}`), { N7: "doubled" }],
    ["a clause there twice, worded otherwise", DOCUMENT.replace(clause(7), `${clause(7)}\n7. Басқа.`), { N7: "doubled" }],
    ["a clause 10", DOCUMENT.replace("\n9. ", "\n10. Жаңа.\n9. "), { N10: "added" }],
    ["a clause 25", DOCUMENT.replace(annexTitle(1), `25. Жаңа.\n${annexTitle(1)}`), { N25: "added" }],
    ["an annex left out", DOCUMENT.slice(0, DOCUMENT.indexOf(annexTitle(2))), { A2: "missing" }],
    ["both annexes left out", DOCUMENT.slice(0, DOCUMENT.indexOf(annexTitle(1))), { A1: "missing", A2: "missing" }],
  ])("is told by part: %s", async (_, text, faults) => {
    expect(text).not.toBe(DOCUMENT);
    expect(await faultsOf(text)).toEqual(faults);
  });

  it("is told in its place in the order of the document, wherever the text has it", async () => {
    const { parts } = JSON.parse((await verify(DOCUMENT.replace(annexTitle(1), `25. Жаңа.\n${annexTitle(1)}`), "--format", "json")).out) as Verdicts; // the command's own
    const clauses = Array.from({ length: 25 }, (_, place) => `N${String(place + 1)}`);
    expect(parts.map(({ part }) => part)).toEqual(["H", ...clauses, "A1", "A2"]);
    expect(parts.flatMap(({ norms }) => norms)).toEqual(NORMS.map(({ id }) => id));
  });

  it("is shown by its first and last words, with nothing in them that a terminal would obey", async () => {
    const { out } = await verify(DOCUMENT.replace(wordingOf(3), "Бір екі үш төрт бес алты жеті \u001B[31mсегіз"));
    expect(out).toContain("clause 3   differs\n      8 words: “Бір екі үш төрт” … “бес алты жеті \\u001b[31mсегіз”\n");
  });

  it.each([
    { language: "kk", says: ["5-тармақ   өзгеше", "бірдейі – 24, өзгешесі – 1, мәтінде жоғы – 1", "2-қосымша  мәтінде жоқ", "10-тармақ  екеуінде де жоқ"] },
    { language: "ru", says: ["пункт 5       отличается", "совпадает – 24, отличается – 1, отсутствует – 1", "приложение 2  отсутствует", "пункт 10      нет ни там, ни там"] },
    { language: "en", says: ["clause 5   differs", "24 same, 1 differ, 1 missing, 0 doubled, 0 added", "annex 2    missing", "clause 10  in neither"] },
  ])("is told in $language with a summary", async ({ language, says }) => {
    const text = DOCUMENT.slice(0, DOCUMENT.indexOf(annexTitle(2))).replace("ойдан шығарылған 5-тармақ", "5-тармақ");
    const { exit, out, err } = await verify(text, "--lang", language);
    expect([exit, err]).toEqual([1, ""]);
    for (const words of says) expect(out).toContain(words);
  });
});

describe("a file that cannot be compared", () => {
  const OTHER = "1. Мүлде басқа құжат.\n";

  it.each([
    { language: "kk", says: "бұл басқа мәтін" },
    { language: "ru", says: "это другой текст" },
    { language: "en", says: "this is another text" },
  ])("is refused in $language: one that does not name the contest", async ({ language, says }) => {
    for (const text of [OTHER, "", "\0\0"]) {
      const { exit, out, err } = await verify(text, "--lang", language);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(says);
    }
  });

  it.each([
    { language: "kk", says: "тармақтар табылмады" },
    { language: "ru", says: "пункты не найдены" },
    { language: "en", says: "no clauses were found" },
  ])("is refused in $language: one whose lines were joined", async ({ language, says }) => {
    const { exit, out, err } = await verify(DOCUMENT.replaceAll("\n", " "), "--lang", language);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  it("is refused: one far too long, and no more of it is read", async () => {
    let read = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1e6;
        yield await Promise.resolve(Buffer.alloc(1e6, DOCUMENT.slice(0, 1)));
      }
    };
    const { exit, err } = await uzdik(["verify-text", "-"], { input: endless() });
    expect(exit).toBe(2);
    expect(err).toContain("more than 4 MB");
    expect(read).toBe(5e6);
  });

  it("is refused: one that is not there, or not UTF-8, or no file named", async () => {
    expect(await uzdik(["verify-text", `${FILES.path}/none`])).toMatchObject({ exit: 2, out: "" });
    expect((await verify(Buffer.from(`\uFEFF${DOCUMENT}`, "utf16le"))).err).toBe("standard input:1: the text is not UTF-8\n");
    expect((await uzdik(["verify-text"])).err).toContain("expected one FILE");
  });
});

it("a text in another language, though it names the contest, differs throughout, and is told what is compared", async () => {
  const russian = "Рекомендации «Үздік сапалы қызмет көрсетуші»\n1. Настоящие рекомендации.\n2. Цель.";
  const { exit, out } = await verify(russian);
  expect(exit).toBe(1);
  expect(out).toContain("0 same, 3 differ, 23 missing, 0 doubled, 0 added. What is compared is the Kazakh text.");
});
