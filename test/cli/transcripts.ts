import { createHash } from "node:crypto";
import { instant, nextActs, plainDate, replay, type ContestEvent } from "uzdik";
import { aboutApplication, altered, diplomaAwarded, filed, formed, lawfulContest, posted, providerOf, scored, withdrawn, without, type Vector } from "uzdik/testing";
import type { VectorResult } from "../../src/testing/vectors-run.js";
import { VERIFY_WORDS } from "../../src/cli/text/verify.js";
import { reportJson, reportText } from "../../src/cli/verify-report.js";
import type { Section } from "../written/file.js";
import { partsOf } from "../../src/cli/verify-text-parts.js";
import { FINGERPRINTS } from "../../src/regulation/fingerprints.js";
import { bytesOf, ndjson, uzdik, type Host } from "./asked.js";
import { annexTitle, clause, DOCUMENT, wordingOf } from "./invented-document.js";

/** A command line, and what stands on its standard input. */
interface Call {
  readonly args: readonly string[];
  readonly input?: string | readonly Uint8Array[];
  readonly host?: Host;
  /** Whether reading fails when all of it has been read. */
  readonly breaks?: boolean;
  /** Whether the invented document is taken for the official one. */
  readonly isOfficial?: boolean;
  /** The milliseconds that pass each time somebody looks at the clock, while a person looks on. */
  readonly waits?: number;
}

const LANGUAGES = ["en", "ru", "kk"] as const;
const inEach = (...calls: readonly Call[]): readonly Call[] =>
  LANGUAGES.flatMap((language) => calls.map((call) => ({ ...call, args: [...call.args, "--lang", language] })));
const on = (log: readonly ContestEvent[], ...args: readonly string[]): Call => ({ args, input: ndjson(log) });

const LAWFUL = lawfulContest({ applications: { "KZ-35": 4 } });
const START = lawfulContest({ applications: { "KZ-35": 2 }, until: "checked" });
/** A check that is late and by the wrong papers, a notice with another last day, no award told, and readings consulted. */
const FAULTY = without(
  altered(
    altered(LAWFUL, "DocumentsChecked", (data) => ({ ...data, on: plainDate("2022-06-27") }), aboutApplication("KZ-35/1")),
    "ContestAnnounced",
    (data) => ({ ...data, statedLastDay: plainDate("2022-06-14") }),
  ),
  "AwardNotified",
);
/** Nothing but remarks. */
const REMARKED = [...lawfulContest({ applications: { "KZ-35": 1 }, until: "filed" }), filed("again", { provider: providerOf(1, "KZ-35") })];
/** A regional commission approved by whom the other kind is, and a sheet with points that annex 2 does not have. */
const IRREGULAR = altered(
  altered(LAWFUL, "CommissionFormed", (data) => (data.commissionId === "KZ-35" ? formed("KZ-35", { approvedBy: "agency" }).data : data)),
  "ApplicationScored",
  ({ applicationId, sessionId }) => scored(applicationId, sessionId, [6, 5, 5, 1, 0, 0]).data,
);
/** Everything is done, and every region has its commission. */
const OVER = [
  ...LAWFUL,
  ...nextActs(replay(LAWFUL), plainDate("2022-08-30")).flatMap(({ subject }) => (subject.kind === "commission" ? [formed(subject.commissionId)] : [])),
];
const OUTSIDE = [posted("2031-06-01T09:00:00+05:00"), formed("KZ-35"), filed("a", { provider: providerOf(1, "KZ-35"), filing: { receivedAt: instant("2031-06-05T09:00:00+05:00") } })];
/** Acts that are barred, by clauses in no order, some of the republican commission, and duties long overdue. */
const BARRED = [
  ...lawfulContest({ applications: { "KZ-35": 2 }, until: "filed" }),
  withdrawn("zz", "2022-06-16"),
  formed("republican", { approvedBy: "territorial-department" }),
  diplomaAwarded("KZ-35/2"),
  posted("2022-06-05T09:00:00+06:00"),
];
const PROVISIONAL = [posted("2027-02-01T09:00:00+05:00"), formed("KZ-35"), filed("a,b;c\\d\ne", { filing: { receivedAt: instant("2027-02-05T09:00:00+05:00") } })];
const BAD = '\n{"type":"ResultsProvided","data":{"on":"2022-02-30","by":"me"}}\nnull\n';
const NARROW: Host = { terminal: 60 };

/** A clock that moves on each time somebody looks. */
function clockOf(step: number): () => number {
  let now = Date.UTC(2022, 7, 30, 6);
  return () => (now += step);
}

/** Each line again in lines of so many characters, broken at spaces. */
function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(.{1,${String(width)}})(?: +|$)`, "gmu"), "$1\n");
}

const OTHERWISE_TYPED = [
  `\uFEFF${DOCUMENT.replaceAll("\n", "\r\n")}`,
  DOCUMENT.normalize("NFD").replaceAll("«", "“").replaceAll("»", "”").replaceAll("–", "—").replaceAll(" ", "\u00A0"),
  wrapped(DOCUMENT, 38),
  DOCUMENT.replaceAll("\n5. ", "\n1\n\f\n5. ").replaceAll("\n15. ", "\n- 2 -\n\f15. ").replaceAll("\t", "\n"),
  DOCUMENT.replaceAll("· ", "• ").replaceAll("\n19. ", "\n[bookmark: _GoBack]19. ").replaceAll("ІІІ.", "III."),
  DOCUMENT.replaceAll("\n", "\n\n \t\u00A0").replaceAll("ойдан", "ой\u00ADдан").replaceAll("-тармақ", "‑тармақ"),
];
/** The document with one annex, of which the title begins somehow. */
const withAnnex = (title: string): string => `${DOCUMENT.slice(0, DOCUMENT.indexOf(annexTitle(1)))}${title}\n2-қосымша`;
/** Where sums of what is wrong with a part are told, in every language. */
const COUNTED = [
  DOCUMENT.replace(clause(16), "").replace(clause(7), `${clause(7)}\n${clause(7)}`),
  DOCUMENT.replace(clause(16), "").replace(wordingOf(3), "Басқа."),
  DOCUMENT.replace(clause(7), `${clause(7)}\n7. Басқа.`).replace("\n9. ", "\n10. ‘Жаңа’ Х І.\n9. "),
];
const OTHERWISE_WORDED = [
  "Үздік сапалы қызмет көрсетуші\n1. Бір.\n«Екі\n1-қосымша\nүш\nтөрт\nбес\nалты\nжеті",
  withAnnex("«Бар».\n"),
  withAnnex("«Бар».\n25. Жаңа."),
  withAnnex("«Бар\nекі\nүш\nтөрт\nбес"),
  withAnnex("«Бар\nекі\nүш\nтөрт\nбес\nалты"),
  DOCUMENT.replace("Екінші тарау", "Тарау").replace("\n9. ", "\n* ескерту\n9. "),
  DOCUMENT.slice(0, DOCUMENT.indexOf(annexTitle(2))).replace(annexTitle(1), `25. Жаңа.\n${annexTitle(1)}`),
  DOCUMENT.slice(0, DOCUMENT.indexOf(annexTitle(1))).replace(wordingOf(3), ""),
  DOCUMENT.replace(annexTitle(1), wrapped(annexTitle(1), 12)).replace(wordingOf(3), "Бір екі үш төрт бес алты жеті \u001B[31mсегіз"),
];
const OWN_FINGERPRINTS = Object.fromEntries(
  partsOf(DOCUMENT).map(({ name, wording }) => [name, createHash("sha256").update(wording).digest("hex")]),
);

const CALLS: { readonly [heading: string]: readonly Call[] } = {
  "uzdik": [{ args: [] }, { args: ["--help"] }, { args: ["-h"] }, { args: ["audti"] }, { args: ["--lang", "kk", "audit", "-"] }],
  "audit": inEach(
    on(LAWFUL, "audit", "-", "--as-of", "2022-08-30"),
    on(FAULTY, "audit", "-", "--as-of", "2022-08-30"),
    on(REMARKED, "audit", "-", "--as-of", "2022-06-22"),
    on(START, "audit", "-"),
    on(OUTSIDE, "audit", "-", "--as-of", "2031-08-30"),
    on(BARRED, "audit", "-", "--as-of", "2022-08-30"),
    on(IRREGULAR, "audit", "-", "--as-of", "2022-08-30"),
    { args: ["audit", "-"], input: "\n", breaks: true },
    on(PROVISIONAL, "audit", "-", "--as-of", "2027-04-30"),
    on([posted()], "audit", "-", "--as-of", "2022-06-02"),
    on([posted(), formed("KZ-35", { approvedBy: "agency" })], "audit", "-", "--as-of", "2022-06-02"),
    { args: ["audit", "-"], input: "{" },
    { args: ["audit", "-"], input: "null\n" },
    { args: ["audit", "-"], input: "[null" },
    { ...on(FAULTY, "audit", "-", "--as-of", "2022-08-30", "--reading", "posting-day=counted"), host: NARROW },
    { args: ["audit", "-"], input: BAD },
    { args: ["audit", "-"], input: [Buffer.from([0x0a, 0xff, 0x0a])] },
    { args: ["audit", "test/none"] },
    { args: ["audit", "test"] },
    { args: ["audit", "package.json/none"] },
  ),
  "audit, as JSON": [on(FAULTY, "audit", "-", "--as-of", "2022-08-30", "--format", "json")],
  "audit, while a person waits": [
    ...inEach({ ...on(FAULTY, "audit", "-", "--as-of", "2022-08-30"), waits: 1500 }),
    ...[1000, 999].map((waits) => ({ ...on([], "audit", "-"), input: "\n", waits })),
    { args: ["audit", "-"], input: START.map((event) => Buffer.from(ndjson([event]))), host: { watched: 22 }, waits: 400 },
    { args: ["audit", "-"], input: LAWFUL.map((event) => Buffer.from(ndjson([event]))), waits: 40 },
    { args: ["audit", "test/cli/blank.ndjson"], waits: 1500 },
    { args: ["audit", "-"], input: [Buffer.from("null\n"), Buffer.from(ndjson(START))], waits: 1500 },
  ],
  "why, while a person waits": inEach({ ...on(START, "why", "-", "KZ-35/1"), waits: 1500 }),
  "refused": [
    ...["audit", "schedule", "calendar", "next", "why", "sensitivity", "readings", "verify", "verify-text"].map((name) => ({ args: [name, "--help"] })),
    ...["next", "why", "sensitivity", "verify-text"].map((name) => ({ args: [name] })),
    ...["next", "sensitivity", "verify-text"].map((name) => ({ args: [name, "-", "--format", ""] })),
    { args: ["why", "-", "a", "--format", ""] },
    { args: ["calendar"] },
    { args: ["audit", "-", "--format", ""] },
    { args: ["audit"] },
    { args: ["audit", "a", "b"] },
    { args: ["audit", "-", "--lang", "xx"] },
    { args: ["audit", "-", "--lang", "en", "--lang", "ru"] },
    { args: ["audit", "-", "--lang"] },
    { args: ["audit", "-", "--langg"] },
    { args: ["audit", "-", "--format", "pdf"] },
    { args: ["audit", "-", "--as-of", "2022-02-30"] },
    ...["x", "x=", "majority=most", "majority", "majority=of-voting=x", "majority=of-=voting", "=of-voting", "constructor=x"].map((reading) => ({ args: ["audit", "-", "--reading", reading] })),
    { args: ["audit", "-", "--reading", "majority=of-voting", "--reading", "majority=of-voting"] },
    { args: ["schedule"] },
    { args: ["schedule", "2022"] },
    { args: ["schedule", "--posted", "2022-06-01", "--region", "KZ-35"] },
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00"] },
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-99"] },
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35", "--selected", "x"] },
    { args: ["why"] },
    { args: ["why", "-"] },
    { args: ["why", "-", "a", "b"] },
    { args: ["readings", "x"] },
    { args: ["verify", "x"] },
    ...["x", "0", "-1", "1e3", "1."].map((timeout) => ({ args: ["verify", "--timeout", timeout] })),
    { args: ["verify", "--command", ""] },
    ...["20222", "x2022", "2022x", ""].map((year) => ({ args: ["calendar", year] })),
    { args: ["audit", ""] },
  ],
  "schedule": inEach(
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35"] },
    { args: ["schedule", "--posted", "2022-08-15T20:00:00Z", "--region", "KZ-27", "--selected", "2022-09-16", "--decided", "2022-10-21", "--reading", "last-day-off=stands"] },
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-71", "--decided", "2022-07-12", "--explain"], host: NARROW },
    { args: ["schedule", "--posted", "2022-08-15T09:00:00+06:00", "--region", "KZ-71"] },
    { args: ["schedule", "--posted", "2027-02-01T09:00:00+05:00", "--region", "KZ-71"] },
    { args: ["schedule", "--posted", "2031-06-01T09:00:00+05:00", "--region", "KZ-35"] },
    { args: ["schedule", "--posted", "2027-12-10T09:00:00+05:00", "--region", "KZ-23"] },
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35", "--decided", "2028-01-05"] },
  ),
  "schedule, at the ends of the calendar": ["2020-12-31", "2021-01-01", "2027-12-31"].map((day) => ({
    args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35", "--selected", day, "--decided", "2027-12-31"],
  })),
  "schedule, of a term that bounds the interview": [
    ...inEach({ args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35", "--selected", "2022-06-27", "--explain", "--reading", "invitation-bounds=interview"] }),
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35", "--selected", "2022-06-27", "--explain"] },
  ],
  "calendar": inEach(
    { args: ["calendar", "2022"] },
    { args: ["calendar", "2027"], host: NARROW },
    { args: ["calendar", "2022"], host: { terminal: 100 } },
    { args: ["calendar", "2022"], host: { terminal: 100, colour: false } },
    { args: ["calendar", "1999"] },
    ...["2020", "2028"].map((year) => ({ args: ["calendar", year] })),
  ),
  "next": inEach(
    on(START, "next", "-", "--as-of", "2022-06-22"),
    { ...on(START, "next", "-", "--as-of", "2022-06-22"), host: NARROW },
    on(LAWFUL, "next", "-", "--as-of", "2022-08-30"),
    on([], "next", "-", "--as-of", "2022-05-01"),
    on(lawfulContest({ applications: { "KZ-35": 2 }, until: "filed" }), "next", "-", "--as-of", "2022-06-30", "--format", "ics"),
  ),
  "next, of a day before acts on record": [
    ...inEach(on(OVER, "next", "-", "--as-of", "2022-07-15")),
    { ...on([posted()], "next", "-", "--as-of", "2022-05-01"), host: NARROW },
    { ...on([posted()], "next", "-", "--as-of", "2022-05-01", "--lang", "ru"), host: NARROW },
    on(OUTSIDE, "next", "-", "--as-of", "2031-08-30"),
    on(OVER, "next", "-", "--as-of", "2022-01-01"),
  ],
  "next, otherwise": [
    { args: ["calendar", "2021"] },
    ...[44, 45, 66, 68, 69].map((terminal) => ({ args: ["calendar", "2022"], host: { terminal, colour: false } })),
    on(OVER, "next", "-", "--as-of", "2022-08-30"),
    on([posted()], "next", "-", "--as-of", "2022-06-02"),
    on([posted()], "sensitivity", "-", "--as-of", "2022-06-02"),
    on([posted(), filed("a")], "why", "-", "b"),
    on(START, "next", "-", "--as-of", "2022-06-22", "--format", "ics"),
    on(LAWFUL, "next", "-", "--as-of", "2022-08-30", "--format", "ics"),
    on(PROVISIONAL, "next", "-", "--as-of", "2027-02-20", "--format", "ics"),
    on(BARRED, "next", "-", "--as-of", "2022-08-30", "--format", "ics"),
    on(lawfulContest({ applications: { "KZ-35": 1 }, until: "filed" }), "next", "-", "--as-of", "2022-06-20", "--reading", "posting-day=counted"),
    on(LAWFUL, "sensitivity", "-", "--as-of", "2022-08-30"),
    on(START, "why", "-", "KZ-35/1", "--reading", "posting-day=counted"),
  ],
  "next, as JSON": [on(START, "next", "-", "--as-of", "2022-06-22", "--format", "json")],
  "why": inEach(
    on(LAWFUL, "why", "-", "KZ-35/1"),
    { ...on(LAWFUL, "why", "-", "KZ-35/4", "--reading", "majority=of-voting"), host: NARROW },
    on(LAWFUL, "why", "-", "nobody's"),
    on(START, "why", "-", "nobody's"),
    on([], "why", "-", "a"),
  ),
  "why, as JSON": [on(START, "why", "-", "KZ-35/1", "--format", "json")],
  "sensitivity": inEach(on(REMARKED, "sensitivity", "-", "--as-of", "2022-06-22"), { ...on(START, "sensitivity", "-", "--as-of", "2022-06-22"), host: NARROW }),
  "sensitivity, as JSON": ["majority=of-voting", "posting-day=counted"].map((reading) =>
    on(FAULTY, "sensitivity", "-", "--as-of", "2022-08-30", "--format", "json", "--reading", reading),
  ),
  "readings": [...inEach({ args: ["readings"] }), { args: ["readings"], host: NARROW }],
  "verify-text": inEach(
    { args: ["verify-text", "-"], input: DOCUMENT },
    { args: ["verify-text", "-"], input: DOCUMENT.replace("3. ", "33. "), host: NARROW },
    { args: ["verify-text", "-"], input: "Үздік сапалы қызмет көрсетуші" },
    { args: ["verify-text", "-"], input: "another" },
    { args: ["verify-text", "test/none"] },
    ...[4_000_000, 4_000_001].map((length) => ({ args: ["verify-text", "-"], input: [Buffer.alloc(length, 0x20)] })),
  ),
  "verify-text, as JSON": [{ args: ["verify-text", "-", "--format", "json"], input: `${DOCUMENT}\n5. Again.` }],
  "verify-text, of the official text": inEach({ args: ["verify-text", "-"], input: DOCUMENT, isOfficial: true }),
  "verify-text, of a text typed otherwise": OTHERWISE_TYPED.map((input) => ({ args: ["verify-text", "-"], input, isOfficial: true })),
  "verify-text, of a text worded otherwise": [
    ...inEach(...COUNTED.map((input) => ({ args: ["verify-text", "-"], input, isOfficial: true }))),
    ...OTHERWISE_WORDED.map((input) => ({ args: ["verify-text", "-"], input, isOfficial: true })),
  ],
  "audit, of a text that is no log": [
    ...inEach(...["[", "[]x"].map((input) => ({ args: ["audit", "-"], input }))),
    ...[
      '[\n  null,\n  {\n    "type": "ResultsProvided"\n    "data": {}\n  },\n  null\n]\n',
      '[\n  {\n    "type": ResultsProvided\n  },\n  {\n    "type": "Results\n  },\n  null\n]\n',
      "[\n]\n\n[]\n",
      '\n{"type":"ResultsProvided",}\n',
      '{"type":"ResultsProvided",\nnull\n{"type":\n',
      '\n{\n  "events": [\n  ]\n}\n',
      '{\n  "type": "ResultsProvided",\n  "data": {}\n}\n',
    ].map((input) => ({ args: ["audit", "-"], input })),
  ],
  "audit, of faults without end": inEach({ args: ["audit", "-"], input: "0\n".repeat(100_001) }),
};

/** What each command line answers, on standard output and (after "!") on standard error, and how it ends. */
export function transcripts(): readonly Section[] {
  return [
    ...Object.entries(CALLS).flatMap(([heading, calls]) =>
      calls.map((call, place) => ({ heading: `${heading}, ${String(place + 1)}`, lines: () => linesOf(call) })),
    ),
    ...LANGUAGES.map((language) => ({ heading: `what verify tells in ${language}`, lines: () => toldOfVectors(language) })),
    { heading: "what verify tells as JSON", lines: () => [JSON.stringify(reportJson(ANSWERED))] },
  ];
}

function vectorOf(id: string): Vector {
  const when = { addWorkingDays: { from: plainDate("2022-03-04"), days: 1 } };
  const title = { kk: `${id} атауы`, ru: `Название ${id}`, en: `The title of ${id}` };
  return { id, norms: ["N19"], rules: [], title, when, then: { day: plainDate("2022-03-05") }, mistake: `What is mistaken in ${id}.`, harm: `What harm ${id} does.` };
}

function resultOf(id: string, ...differences: readonly (readonly string[])[]): VectorResult {
  const question = { id, given: [], readings: {}, when: { addWorkingDays: { from: plainDate("2022-03-04"), days: 1 } } };
  const cases = differences.map((those, place) => ({
    question,
    ...(place === 0 ? {} : { option: { reading: "majority" as const, value: "of-voting" } }),
    expected: { day: "2022-03-05" },
    answer: { day: "2022-03-07" },
    differences: those,
  }));
  return { id, passed: differences.every((those) => those.length === 0), cases };
}

/** A program that was asked, and answered some of it wrong. */
const ANSWERED = {
  asked: "program\u001B",
  files: [
    { clause: "13", vectors: ["a", "b", "c"].map(vectorOf) },
    ...["annex-2", "calendar", "record"].map((clause) => ({ clause, vectors: [vectorOf(clause)] })),
  ],
  results: [resultOf("a", []), resultOf("b", ["first"], [], ["second"]), resultOf("c", [], []), resultOf("annex-2", ["third"]), resultOf("calendar", []), resultOf("record", [])],
};

function toldOfVectors(language: (typeof LANGUAGES)[number]): readonly string[] {
  const words = VERIFY_WORDS[language];
  return [
    ...shown(`${reportText(ANSWERED, language, words)}\n`, ""),
    ...shown(`${reportText(ANSWERED, language, words, 24)}\n`, ""),
    ...(words.difference === undefined ? [] : [words.difference("day", "1", "2"), words.difference("", undefined, undefined)]),
    words.asking(3, 7),
    words.ownError("not built yet"),
    words.died("a", "exit 7"),
    words.silent("a", 10),
    ...[199, 200, 201].map((length) => words.noAnswer("a", "x".repeat(length))),
    words.otherAnswer("a", "b"),
    words.otherAnswer("a", null),
    ...[198, 199].map((length) => words.otherAnswer("a", "x".repeat(length))),
  ];
}

async function linesOf({ args, input = "", host = {}, breaks = false, isOfficial = false, waits }: Call): Promise<readonly string[]> {
  const pieces = typeof input === "string" ? [input] : input;
  const bytes = breaks ? breaking(bytesOf(...pieces)) : bytesOf(...pieces);
  const official = { ...FINGERPRINTS };
  if (isOfficial) Object.assign(FINGERPRINTS, OWN_FINGERPRINTS);
  const { exit, out, err } = await uzdik(args, { ...(waits === undefined ? {} : { watched: true, now: clockOf(waits) }), ...host, input: bytes }).finally(() => {
    Object.assign(FINGERPRINTS, official);
  });
  return [`$ uzdik ${args.join(" ")}`, ...shown(out, ""), ...shown(err, "! "), `exit ${String(exit)}`];
}

async function* breaking(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* bytes;
  throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
}

const SHOWN_LINES = 1000;

/** What is no JSON is told in the words of the engine, other ones in each version, and with the place in our own. */
const WORDS_OF_THE_ENGINE = /(?<=: expected JSON: ).+?(?=(?: \(line \d+, column \d+\))?$)/gmu;

/** Line by line; of what has no end the first and the last lines; what a terminal takes for an order is written out. */
function shown(text: string, mark: string): readonly string[] {
  if (text === "") return [];
  const written = text.replaceAll("\u001B", "\\e").replaceAll("\r", "\\r").replaceAll(WORDS_OF_THE_ENGINE, "(why not)");
  const lines = written.split("\n");
  const marked = lines.map((line, place) => mark + line + (place === lines.length - 1 && line !== "" ? " (no end of line)" : ""));
  const whole = marked.slice(0, lines.at(-1) === "" ? -1 : undefined);
  return whole.length > SHOWN_LINES ? [...whole.slice(0, 2), `${mark}… (${String(whole.length - 4)} lines)`, ...whole.slice(-2)] : whole;
}
