import { auditLog, instant, plainDate, type ContestEvent } from "uzdik";
import { describe, expect, it } from "vitest";
import { altered, DAYS, lawfulContest, of } from "../lawful-contest.js";
import { NotUtf8Error, textOf } from "../../src/cli/bytes.js";
import { withinCalendar } from "../../src/cli/within-calendar.js";
import { bytesOf, ndjson, temporaryFiles, uzdik } from "./host.js";

const LANGUAGES = ["kk", "ru", "en"] as const;
const AS_OF = "2022-08-30";
const LAWFUL = lawfulContest();

describe("what uzdik audit reads", () => {
  const files = temporaryFiles();
  const log = altered(LAWFUL, "DocumentsChecked", (data) => ({ ...data, on: plainDate("2022-06-27") }), of("KZ-35/1"));

  it("may be NDJSON or a JSON array, from a file or from standard input, cut anywhere: the report is the same", async () => {
    const texts = [
      ndjson(log),
      JSON.stringify(log),
      JSON.stringify(log, undefined, 2),
      ndjson(log).replaceAll("\n", "\r\n").trimEnd(),
      `\uFEFF${ndjson(log)}`,
    ];
    const expected = auditLog(log, plainDate(AS_OF));
    for (const [index, text] of texts.entries()) {
      const file = files.file(`log-${String(index)}`, text);
      const fromFile = await uzdik(["audit", file, "--as-of", AS_OF, "--format", "json"]);
      expect(JSON.parse(fromFile.out)).toEqual(expected);
      const bytes = Buffer.from(text);
      const pieces = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, at) => bytes.subarray(at * 997, (at + 1) * 997));
      expect(await uzdik(["audit", "-", "--as-of", AS_OF, "--format", "json"], { input: bytesOf(...pieces) })).toEqual(fromFile);
    }
  });

  it("is named in the title, standard input in the language of the report", async () => {
    const file = files.file("contest.ndjson", ndjson(LAWFUL));
    expect((await uzdik(["audit", file, "--as-of", AS_OF])).out).toContain(`${file}: 81 events`);
    const names = { kk: "стандартты енгізу", ru: "стандартный ввод", en: "standard input" };
    for (const language of LANGUAGES) {
      const { out } = await uzdik(["audit", "-", "--lang", language], { input: bytesOf(ndjson(LAWFUL)) });
      expect(out.startsWith(`${names[language]}: `)).toBe(true);
    }
  });

  it("may be one event alone, pretty-printed", async () => {
    const [first] = LAWFUL;
    const { exit, out } = await uzdik(["audit", "-", "--as-of", AS_OF], { input: bytesOf(JSON.stringify(first, undefined, 2)) });
    expect(await uzdik(["audit", "-", "--as-of", AS_OF], { input: bytesOf(JSON.stringify(first)) })).toMatchObject({ exit, out });
  });

  it("may be empty: a contest of which nothing is recorded", async () => {
    const { exit, out, err } = await uzdik(["audit", "-"]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toMatch(/^standard input: 0 events, as of .*\n\nNothing is recorded: there is nothing to judge\.\n$/u);
  });

  it("must be named, and only one", async () => {
    expect((await uzdik(["audit"])).err).toContain("expected one FILE");
    expect((await uzdik(["audit", "a", "b"])).err).toContain('nothing else; got "b"');
  });
});

describe("bad input to uzdik audit", () => {
  const files = temporaryFiles();
  const BAD = [
    ndjson(lawfulContest().slice(0, 1)),
    "\n",
    '{"type":"ResultsProvided","data":{"on":"2022-02-30","by":"me"}}\n',
    "not JSON\n",
    ndjson(lawfulContest().slice(1, 2)),
    '{"type":"ResultsPublished","data":{"at":"2022-07-28T10:00:00","url":5}}\n',
  ].join("");

  it.each([
    { language: "kk", says: "қате саны – 5" },
    { language: "ru", says: "ошибок – 5" },
    { language: "en", says: "5 faults; nothing was judged" },
  ])("is told fault by fault with line and path on standard error alone, and counted in $language", async ({ language, says }) => {
    const file = files.file("bad.ndjson", BAD);
    const { exit, out, err } = await uzdik(["audit", file, "--lang", language]);
    expect([exit, out]).toEqual([2, ""]);
    const lines = err.trimEnd().split("\n");
    expect(lines.pop()).toContain(`${file}: `);
    expect(lines.map((line) => line.slice(0, line.indexOf(": ", file.length + 4)))).toEqual([
      `${file}:3: [1].data.on`,
      `${file}:3: [1].data.by`,
      `${file}:4: [2]`,
      `${file}:6: [4].data.at`,
      `${file}:6: [4].data.url`,
    ]);
    expect(err).toContain(says);
    expect(err).toContain('expected a calendar day as YYYY-MM-DD that exists, got "2022-02-30"');
  });

  it("is told of a JSON array too, by the line its event begins on", async () => {
    const { exit, out, err } = await uzdik(["audit", "-"], { input: bytesOf('[\n{"type":\n"X","data":{}},\n', "5]") });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("standard input:2: [0].type: ");
    expect(err).toContain("standard input:4: [1]: expected an object, got 5");
    expect(err).toContain("2 faults");
  });

  it("is told with the place of the fault, where an event of a pretty-printed array is no JSON", async () => {
    const text = JSON.stringify(lawfulContest(), undefined, 2);
    const broken = text.replace('"2022-07-18"', "2022-07-18");
    const line = broken.slice(0, broken.indexOf(": 2022-")).split("\n").length;
    const { exit, out, err } = await uzdik(["audit", "-"], { input: bytesOf(broken) });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(` in JSON (line ${String(line)}, column `);
    expect(err).toContain("standard input: 1 fault;");
  });

  it("is told as one fault where the file is one object that is no event", async () => {
    const { exit, out, err } = await uzdik(["audit", "-"], { input: bytesOf(JSON.stringify({ events: lawfulContest() }, undefined, 2)) });
    expect([exit, out]).toEqual([2, ""]);
    expect(err.split("\n")).toEqual([
      'standard input:1: expected an event a line, a JSON array of events or one event, got an object without the field "type"',
      "standard input: 1 fault; nothing was judged",
      "",
    ]);
  });

  it.each(["[", "[]x"])("is told without a path where it is of no event: %s", async (text) => {
    const { exit, out, err } = await uzdik(["audit", "-"], { input: bytesOf(text) });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toMatch(/^standard input:1: expected JSON: /u);
  });

  it("is not shown without end: of a hundred thousand faults and one more the last is only counted", async () => {
    const { exit, err } = await uzdik(["audit", "-"], { input: bytesOf("0\n".repeat(100_001)) });
    expect(exit).toBe(2);
    expect(err.match(/standard input:\d/gu)).toHaveLength(100_000);
    expect(err).toContain("100001 faults (1 not shown); nothing was judged");
  });

  it.each([
    { language: "kk", says: ["мұндай файл жоқ", "каталог"] },
    { language: "ru", says: ["такого файла нет", "каталог"] },
    { language: "en", says: ["there is no such file", "a directory"] },
  ])("is a file that is not there, or a directory, said in $language", async ({ language, says }) => {
    const places = [`${files.path}/none`, files.path];
    for (const [index, place] of places.entries()) {
      const { exit, out, err } = await uzdik(["audit", place, "--lang", language]);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(place);
      expect(err).toContain(says[index]);
    }
    expect((await uzdik(["audit", `${files.file("file", "")}/below`])).err).toContain("there is no such file");
    for (const command of [["audit", ""], ["next", ""], ["why", "", "a"], ["verify-text", ""]]) {
      expect((await uzdik(command)).err).toBe('"": there is no such file\n');
    }
  });

  it.each([
    { what: "a byte that begins no character", bytes: ["{}\n{}\n", Uint8Array.of(0x22, 0xff, 0x22)], line: 3 },
    { what: "UTF-16", bytes: [Buffer.from("\uFEFF{}\n", "utf16le")], line: 1 },
    { what: "a character cut off by the end of the line", bytes: ["\n\n", Uint8Array.of(0xd2, 0x0a, 0x7b)], line: 3 },
    { what: "a character cut off by the end of the text", bytes: ["\n", Uint8Array.of(0x22, 0xd2)], line: 2 },
    { what: "a character that the next piece does not end", bytes: ["\n", Uint8Array.of(0x22, 0xd2), '"\n'], line: 2 },
    { what: "a byte on the last line of several", bytes: [Buffer.concat([Buffer.from("{}\n\n"), Uint8Array.of(0x22, 0xff)])], line: 3 },
    { what: "a byte that goes on with no character, before other faults", bytes: [Uint8Array.of(0x80, 0x0a, 0xff)], line: 1 },
    { what: "a character not ended, before one that is cut", bytes: ["\n", Uint8Array.of(0x22, 0xd2), Uint8Array.of(0x22, 0x0a, 0xd2)], line: 2 },
    { what: "a fault after a character cut between two pieces", bytes: [Uint8Array.of(0xd2), Uint8Array.of(0x9b, 0x0a, 0x0a, 0xc0, 0x0a)], line: 3 },
  ])("is told with its line where it is not UTF-8: $what", async ({ bytes, line }) => {
    const { exit, out, err } = await uzdik(["audit", "-"], { input: bytesOf(...bytes) });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toBe(`standard input:${String(line)}: the text is not UTF-8\n`);
  });

  it("is an error of its own, for whoever reads bytes, that says so and where", async () => {
    const reading = textOf(bytesOf("\n", Uint8Array.of(0xff)));
    await reading.next();
    await expect(reading.next()).rejects.toThrow(new NotUtf8Error(2));
    expect(new NotUtf8Error(2).message).toBe("not UTF-8 on line 2");
  });

  it("is no fault where a letter of two bytes is cut between two pieces", async () => {
    const notice = { type: "AwardNotified", data: { on: DAYS.notified, awardOn: DAYS.awarded, place: "Қарағанды" } } as const;
    const bytes = Buffer.from(ndjson([notice]));
    const cut = bytes.indexOf(Buffer.from("Қ")) + 1;
    const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)];
    expect(await uzdik(["audit", "-"], { input: bytesOf(...pieces) })).toMatchObject({ exit: 0, err: "" });
  });

  it("ends with 2 where reading fails on the way", async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield* bytesOf("\n");
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
    };
    const { exit, out, err } = await uzdik(["audit", "-"], { input: failing() });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toBe("standard input: it cannot be read (EIO)\n");
  });

  it("is a day from which a term leaves the calendar", async () => {
    const announced: ContestEvent = { type: "ContestAnnounced", data: { webPostedAt: instant("2031-06-01T09:00:00+05:00") } };
    const { exit, out, err } = await uzdik(["audit", "-"], { input: bytesOf(ndjson([announced])) });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("a term runs into 2031");
  });

  it("does not hide a fault of the command itself behind an exit code", async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield* bytesOf("\n");
      throw Object.assign(new TypeError("not the user's fault"), { code: "ERR_INVALID_ARG_TYPE" });
    };
    await expect(uzdik(["audit", "-"], { input: failing() })).rejects.toThrow("not the user's fault");
    const record = { name: "log", events: [], readings: {}, language: "en" } as const;
    expect(() => withinCalendar(record, () => { throw new TypeError("a rule's"); })).toThrow(TypeError);
  });
});

describe("the progress of uzdik audit", () => {
  const temporary = temporaryFiles();
  const CLEAR_LINE = "\r\u001B[K";
  const pieces = LAWFUL.map((event) => ndjson([event]));

  /** A clock on which something takes so many milliseconds each time it is looked at. */
  const ticking = (step: number): (() => number) => {
    let now = Date.UTC(2022, 7, 30);
    return () => (now += step);
  };

  it.each([
    { language: "kk", reading: "оқылуда:", judging: "тексерілуде:" },
    { language: "ru", reading: "чтение:", judging: "проверка:" },
    { language: "en", reading: "reading:", judging: "judging" },
  ])("shows on a terminal after a second, in $language, and leaves nothing behind", async ({ language, reading, judging }) => {
    const args = ["audit", "-", "--lang", language];
    const { exit, out, err } = await uzdik(args, { input: bytesOf(...pieces), now: ticking(40), watched: true });
    const quiet = await uzdik(args, { input: bytesOf(...pieces) });
    expect([exit, out]).toEqual([0, quiet.out]);
    const lines = err.split(CLEAR_LINE);
    expect([lines[0], lines.at(-1)]).toEqual(["", ""]);
    expect(lines[1]).toContain(reading);
    expect(lines.at(-2)).toContain(judging);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(pieces.length);
  });

  it("tells the share of a file that has been read", async () => {
    const file = temporary.file("log.ndjson", ndjson(LAWFUL));
    const { err } = await uzdik(["audit", file], { now: ticking(2000), watched: true });
    expect(err).toContain("reading: 100 % (0 MB)");
  });

  it.runIf(process.platform === "linux")("tells no share of what has no size", async () => {
    const { err } = await uzdik(["audit", "/proc/version"], { now: ticking(2000), watched: true });
    expect(err).toContain("reading: 0 MB, 0 events");
  });

  it("is silent for work of less than a second, and where no person looks", async () => {
    expect((await uzdik(["audit", "-"], { input: bytesOf(...pieces), now: ticking(2), watched: true })).err).toBe("");
    expect((await uzdik(["audit", "-"], { input: bytesOf(...pieces), now: ticking(2000) })).err).toBe("");
  });

  it("gives way to what is said of bad input", async () => {
    const { err } = await uzdik(["audit", "-"], { input: bytesOf(...pieces, "{}"), now: ticking(40), watched: true });
    expect(err.slice(err.lastIndexOf(CLEAR_LINE) + CLEAR_LINE.length)).toMatch(/^standard input:82: /u);
  });
});
