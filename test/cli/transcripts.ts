import { instant, plainDate, type ContestEvent } from "uzdik";
import { aboutApplication, altered, diplomaAwarded, filed, formed, lawfulContest, posted, providerOf, withdrawn, without } from "uzdik/testing";
import type { Section } from "../written/file.js";
import { bytesOf, ndjson, uzdik, type Host } from "./asked.js";
import { DOCUMENT } from "./invented-document.js";

/** A command line, and what stands on its standard input. */
interface Call {
  readonly args: readonly string[];
  readonly input?: string | readonly Uint8Array[];
  readonly host?: Host;
  /** Whether a person looks on while time passes. */
  readonly waits?: boolean;
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
const REMARKED = altered(START, "ApplicationFiled", (data) => ({
  ...data,
  filing: { ...data.filing, form: { representatives: [], consent: false, attachments: [], signed: true } },
}));
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

/** A clock that moves on by a second and a half each time somebody looks. */
function slowClock(): () => number {
  let now = Date.UTC(2022, 7, 30, 6);
  return () => (now += 1500);
}

const CALLS: { readonly [heading: string]: readonly Call[] } = {
  "uzdik": [{ args: [] }, { args: ["--help"] }, { args: ["-h"] }, { args: ["audti"] }, { args: ["--lang", "kk", "audit", "-"] }],
  "audit": inEach(
    on(LAWFUL, "audit", "-", "--as-of", "2022-08-30"),
    on(FAULTY, "audit", "-", "--as-of", "2022-08-30"),
    on(REMARKED, "audit", "-", "--as-of", "2022-06-22"),
    on(START, "audit", "-"),
    on(OUTSIDE, "audit", "-", "--as-of", "2031-08-30"),
    on(BARRED, "audit", "-", "--as-of", "2022-08-30"),
    on(PROVISIONAL, "audit", "-", "--as-of", "2027-04-30"),
    on([posted()], "audit", "-", "--as-of", "2022-06-02"),
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
  "audit, while a person waits": inEach({ ...on(FAULTY, "audit", "-", "--as-of", "2022-08-30"), waits: true }),
  "refused": [
    ...["audit", "schedule", "calendar", "next", "why", "sensitivity", "readings", "verify", "verify-text"].map((name) => ({ args: [name, "--help"] })),
    ...["next", "why", "sensitivity", "verify-text"].map((name) => ({ args: [name] })),
    ...["next", "sensitivity"].map((name) => ({ args: [name, "-", "--format", ""] })),
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
    ...["x", "x=", "majority=most", "majority", "majority=of-voting=x", "=of-voting", "constructor=x"].map((reading) => ({ args: ["audit", "-", "--reading", reading] })),
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
  ],
  "schedule": inEach(
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-35"] },
    { args: ["schedule", "--posted", "2022-08-15T20:00:00Z", "--region", "KZ-27", "--selected", "2022-09-16", "--decided", "2022-10-21", "--reading", "last-day-off=stands"] },
    { args: ["schedule", "--posted", "2022-06-01T09:00:00+06:00", "--region", "KZ-71", "--decided", "2022-07-12", "--explain"], host: NARROW },
    { args: ["schedule", "--posted", "2022-08-15T09:00:00+06:00", "--region", "KZ-71"] },
    { args: ["schedule", "--posted", "2027-02-01T09:00:00+05:00", "--region", "KZ-71"] },
    { args: ["schedule", "--posted", "2031-06-01T09:00:00+05:00", "--region", "KZ-35"] },
  ),
  "calendar": inEach(
    { args: ["calendar", "2022"] },
    { args: ["calendar", "2027"], host: NARROW },
    { args: ["calendar", "2022"], host: { terminal: 100 } },
    { args: ["calendar", "2022"], host: { terminal: 100, colour: false } },
    { args: ["calendar", "1999"] },
    ...["20222", "x2022", "2022x", "2020", "2028"].map((year) => ({ args: ["calendar", year] })),
  ),
  "next": inEach(
    on(START, "next", "-", "--as-of", "2022-06-22"),
    { ...on(START, "next", "-", "--as-of", "2022-06-22"), host: NARROW },
    on(LAWFUL, "next", "-", "--as-of", "2022-08-30"),
    on([], "next", "-", "--as-of", "2022-05-01"),
    on(lawfulContest({ applications: { "KZ-35": 2 }, until: "filed" }), "next", "-", "--as-of", "2022-06-30", "--format", "ics"),
  ),
  "next, otherwise": [
    { args: ["calendar", "2021"] },
    { args: ["calendar", "2022"], host: { terminal: 66 } },
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
  "sensitivity, as JSON": [on(FAULTY, "sensitivity", "-", "--as-of", "2022-08-30", "--format", "json", "--reading", "majority=of-voting")],
  "readings": [...inEach({ args: ["readings"] }), { args: ["readings"], host: NARROW }],
  "verify-text": inEach(
    { args: ["verify-text", "-"], input: DOCUMENT },
    { args: ["verify-text", "-"], input: DOCUMENT.replace("3. ", "33. "), host: NARROW },
    { args: ["verify-text", "-"], input: "Үздік сапалы қызмет көрсетуші" },
    { args: ["verify-text", "-"], input: "another" },
    { args: ["verify-text", "test/none"] },
    { args: ["verify-text", "-"], input: [Buffer.alloc(5_000_000, 0x20)] },
  ),
  "verify-text, as JSON": [{ args: ["verify-text", "-", "--format", "json"], input: `${DOCUMENT}\n5. Again.` }],
};

/** What each command line answers, on standard output and (after "!") on standard error, and how it ends. */
export function transcripts(): readonly Section[] {
  return Object.entries(CALLS).flatMap(([heading, calls]) =>
    calls.map((call, place) => ({ heading: `${heading}, ${String(place + 1)}`, lines: () => linesOf(call) })),
  );
}

async function linesOf({ args, input = "", host = {}, waits = false }: Call): Promise<readonly string[]> {
  const pieces = typeof input === "string" ? [input] : input;
  const { exit, out, err } = await uzdik(args, { ...host, ...(waits ? { watched: true, now: slowClock() } : {}), input: bytesOf(...pieces) });
  return [`$ uzdik ${args.join(" ")}`, ...shown(out, ""), ...shown(err, "! "), `exit ${String(exit)}`];
}

/** Line by line; what a terminal takes for an order is written out. */
function shown(text: string, mark: string): readonly string[] {
  if (text === "") return [];
  const lines = text.replaceAll("\u001B", "\\e").replaceAll("\r", "\\r").split("\n");
  return lines.map((line, place) => mark + line + (place === lines.length - 1 && line !== "" ? " (no end of line)" : "")).slice(0, lines.at(-1) === "" ? -1 : undefined);
}
