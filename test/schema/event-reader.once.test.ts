import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { ContestEvent } from "../../src/record/events.js";
import { createEventReader, parseEventsText, type EventReader } from "../../src/schema/index.js";
import { log } from "../arbitraries.js";

const good = '{"type":"ResultsProvided","data":{"on":"2022-08-01"}}';
const event = { type: "ResultsProvided", data: { on: "2022-08-01" } };
const bad = '{"type":"ResultsProvided","data":{"on":"2022-02-30"}}';
const complaint = 'expected a calendar day as YYYY-MM-DD that exists, got "2022-02-30"';

describe("a text of one event a line", () => {
  it("is read with blank lines, CRLF and a byte order mark", () => {
    expect(parseEventsText(`\uFEFF${good}\r\n\r\n   \n\t${good}`)).toEqual({ ok: true, events: [event, event] });
  });

  it("is an empty log when there is nothing in it", () => {
    for (const text of ["", "\n", "\uFEFF", " \r\n "]) expect(parseEventsText(text)).toEqual({ ok: true, events: [] });
  });

  it("counts blank lines in the line of an issue, and not in its path", () => {
    expect(parseEventsText(`\n${good}\n\n${bad}\n${bad}`)).toEqual({
      ok: false,
      issues: [
        { path: "[1].data.on", message: complaint, line: 4 },
        { path: "[2].data.on", message: complaint, line: 5 },
      ],
    });
  });

  it("is told of to its end, however much is wrong with it", () => {
    const parsed = parseEventsText(`${bad}\n`.repeat(1001));
    expect(parsed.ok ? [] : parsed.issues).toHaveLength(1001);
  });

  it("is looked at to its end, though a line is no JSON", () => {
    const parsed = parseEventsText(`${good}\n{"type":\n${bad}\n]\n7`);
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: "[1]", message: expect.stringMatching(/^expected JSON: /) as unknown, line: 2 },
      { path: "[2].data.on", message: complaint, line: 3 },
      { path: "[3]", message: expect.stringMatching(/^expected JSON: /) as unknown, line: 4 },
      { path: "[4]", message: "expected an object, got 7", line: 5 },
    ]);
  });
});

describe("a text of one JSON array", () => {
  it("is read however it is broken into lines", () => {
    for (const text of ["[]", " [ ] ", "\n[\r\n]\n"]) expect(parseEventsText(text)).toEqual({ ok: true, events: [] });
    expect(parseEventsText(`\uFEFF\n[\n${good}\n,${good}]`)).toEqual({ ok: true, events: [event, event] });
  });

  it("tells the line on which the faulty event begins", () => {
    expect(parseEventsText(`\n[${good},\n  ${good},\n\n  ${bad}, ${bad}\n]`)).toEqual({
      ok: false,
      issues: [
        { path: "[2].data.on", message: complaint, line: 5 },
        { path: "[3].data.on", message: complaint, line: 5 },
      ],
    });
  });

  it.each(["],[", "]", "[[", "{", '"],[{', "\\", '\\"]', "],[ a \"],[{\\ b"])("is not misled by %j inside a text", (place) => {
    const odd = JSON.stringify({ type: "AwardNotified", data: { on: "2022-08-01", awardOn: "2022-08-02", place } });
    expect(parseEventsText(`[${odd},\n${odd.replace("2022-08-02", "2022-08-32")}]`)).toMatchObject({
      issues: [{ path: "[1].data.awardOn", line: 2 }],
    });
  });

  it.each([
    ["an element that is no JSON", `[${good},\n{"type":},\n${bad}]`, [{ path: "[1]", line: 2 }, { path: "[2].data.on", line: 3 }]],
    ["a comma too many at the end", `[${good},\n]`, [{ path: "[1]", line: 2 }]],
    ["a comma too many at the beginning", `[,\n${good}]`, [{ path: "[0]", line: 1 }]],
    ["nothing in it and more after it", "[\n]\n[]", [{ path: "", line: 3 }]],
    ["one element alone that is no JSON", `[{"type":\n}]`, [{ path: "[0]", line: 1 }]],
    ["a comma too many between", `[${good},\n,${good}]`, [{ path: "[1]", line: 2 }]],
    ["no closing bracket", `[${good},\n${good}\n`, [{ path: "", line: 2 }]],
    ["nothing but the opening bracket", "\n[", [{ path: "", line: 2 }]],
    ["more after the closing bracket", `[${good}\n]\n\n${good}`, [{ path: "", line: 4 }]],
    ["a text that breaks off at the end of a line", `[{"type":"\n},\n${bad}]`, [{ path: "[0]", line: 1 }, { path: "[1].data.on", line: 3 }]],
    ["a backslash at the end of a line", `[{"type":"\\\n},\n${bad}]`, [{ path: "[0]", line: 1 }, { path: "[1].data.on", line: 3 }]],
    ["a text that never ends", `[${good},\n{"type":"`, [{ path: "[1]", line: 2 }]],
  ])("is refused with %s, at its line", (_, text, issues) => {
    const parsed = parseEventsText(text);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject(issues);
    expect(parsed.ok ? [] : parsed.issues).toHaveLength(issues.length);
  });
});

describe("what is no JSON", () => {
  const pretty = `[\n  ${good},\n  {\n    "type": "ResultsProvided",\n    "data": {\n      "on": 2022-08-01\n    }\n  }\n]`;

  it.each([
    ["in a pretty-printed array", pretty, "Expected ',' or '}' after property value in JSON (line 6, column 17)"],
    ["in an array that does not begin the text", `\n  \r\n\t[${good}, {"type": 01}]`, "(line 3, column 68)"],
    ["further down in its line of an array", `[\n${good},  {"type" 1}]`, "(line 2, column 65)"],
    ["a word without quotes in an array", pretty.replace("2022-08-01\n", "tomorrow\n"), "is not valid JSON (line 6, column 14)"],
    ["after an array", `[${good}]\nxyz`, "Unexpected non-whitespace character after JSON (line 2, column 1)"],
    ["after an array of no events, behind a byte order mark", "\uFEFF[]x", "Unexpected non-whitespace character after JSON (line 1, column 3)"],
    ["where an array that does not begin the text stops", `\n\n [${good} `, "(line 3, column 56)"],
    ["on a line", `${good}\r\n\t{"type" 1}\r\n`, "Expected ':' after property name in JSON (line 2, column 10)"],
    ["a word without quotes on a line", `\n\n  {"type":no}`, "is not valid JSON (line 3, column 12)"],
    ["a word that is a number nowhere but in the language", `\n NaN`, '"NaN" is not valid JSON (line 2, column 2)'],
    ["on the first line, behind a byte order mark", `\uFEFF{"type" 1}`, "(line 1, column 9)"],
    ["a place in a text that is told of", `\n{"type":"at position 1 (line 1 column 2)",}`, "(line 2, column 43)"],
    ["a character that is written in two halves", '{"type":"\u{1F3C6}" 1}', "(line 1, column 14)"],
  ])("is told with its place in the whole text: %s", (_, text, place) => {
    const parsed = parseEventsText(text);
    const messages = parsed.ok ? [] : parsed.issues.map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/^expected JSON: /u)]);
    expect(messages.map((message) => message.slice(-place.length))).toEqual([place]);
    expect(messages[0]).not.toMatch(/ at position \d+ \(line/u);
  });

  it.each(['{"type":', "[", "[\n1,\n]"])("is told without a place where the text only stops: %j", (text) => {
    const parsed = parseEventsText(text);
    expect(parsed.ok ? [] : parsed.issues.at(-1)?.message).toBe("expected JSON: Unexpected end of JSON input");
  });
});

describe("a text of one object over several lines", () => {
  const pretty = JSON.stringify(event, undefined, 2);
  const wanted = "expected an event a line, a JSON array of events or one event, got an object without the field \"type\"";

  it.each([`\n${pretty}\n`, `\uFEFF${pretty}`, pretty.replaceAll("\n", "\r\n"), `${pretty}\n\u00A0\n`, good.replace("{", "{\n")])("is read where it is an event: %j", (text) => {
    expect(parseEventsText(text)).toEqual({ ok: true, events: [event] });
  });

  it("is told of as an event at the line on which it begins, where it says of which type it is", () => {
    expect(parseEventsText(`\n\n${JSON.stringify(JSON.parse(bad), undefined, 2)}`)).toEqual({
      ok: false,
      issues: [{ path: "[0].data.on", message: complaint, line: 3 }],
    });
    expect(parseEventsText('{\n"type":5}')).toMatchObject({ issues: [{ path: "[0].type", line: 1 }] });
  });

  it.each([
    ["a list of events inside it", `{"events":[\n${good},\n${good}\n]}`, 1],
    ["a long list inside it, pretty-printed", JSON.stringify({ events: Array.from({ length: 100 }, () => event) }, undefined, 2), 1],
    ["a list of which the last line is JSON, an event", `\n{"events":[\n${good},\n${good}\n]\n}`, 2],
    ["nothing inside it", "\n\n{\r\n}", 3],
  ])("is one issue where it is no event: %s", (_, text, line) => {
    expect(parseEventsText(text)).toEqual({ ok: false, issues: [{ path: "", message: wanted, line }] });
  });

  it.each([
    ["its first line broken", `{"type":\n${bad}\n${good}\n${bad}`, ["[0]", 1], ["[1].data.on", 2], ["[3].data.on", 4]],
    ["its first line broken and no other", `\n{"type":\n`, ["[0]", 2]],
    ["its first line broken within a text", `{"type":"Results\n\n${bad}`, ["[0]", 1], ["[1].data.on", 3]],
    ["a line after it", `{"type":\n"x"}\n${bad}\n`, ["[0]", 1], ["[1]", 2], ["[2].data.on", 3]],
    ["a line broken like it after it", `{"type":\n{"type":\n${bad}`, ["[0]", 1], ["[1]", 2], ["[2].data.on", 3]],
  ])("is told of line by line where it is none, but %s", (_, text, ...places) => {
    const parsed = parseEventsText(text);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, line }) => [path, line])).toEqual(places);
  });
});

describe("a log read as a stream", () => {
  function readIn(pieces: readonly string[], reader: EventReader): readonly ContestEvent[] {
    return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  }
  /** A text cut at any places. */
  function cut(text: string, places: readonly number[]): readonly string[] {
    const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
    return at.slice(1).map((end, index) => text.slice(at[index], end));
  }
  const places = fc.array(fc.nat(), { maxLength: 12 });

  it("gives the same events wherever the text is cut", () => {
    fc.assert(
      fc.property(log, places, fc.boolean(), (events, at, asArray) => {
        const text = asArray ? JSON.stringify(events, undefined, 1) : events.map((value) => `${JSON.stringify(value)}\r\n`).join("");
        const reader = createEventReader();
        expect(JSON.stringify(readIn(cut(`\uFEFF${text}`, at), reader))).toBe(JSON.stringify(events));
        expect(reader.issueCount).toBe(0);
      }),
    );
  });

  it("tells the same issues as the whole text, wherever it is cut", () => {
    const anyLine = fc.constantFrom(good, bad, "", "{", "[]", '"\\', good.replace("on", "__proto__"), "}", '"type":', '{"type":', "\u00A0");
    const anyForm = fc.constantFrom(
      (text: string) => `[${text.replaceAll("\n", ",\n")}`,
      (text: string) => `${good}\n${text}\n${good}`,
      (text: string) => text,
      (text: string) => `{\n${text}\n}`,
    );
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 12 }), places, anyForm, (lines, at, form) => {
        const text = form(lines.join("\n"));
        const whole = parseEventsText(text);
        const reader = createEventReader();
        const events = readIn(cut(text, at), reader);
        expect(reader.issues).toEqual(whole.ok ? [] : whole.issues);
        if (whole.ok) expect(events).toEqual(whole.events);
      }),
    );
  });

  it("gives one event over several lines at its end, wherever it is cut", () => {
    fc.assert(
      fc.property(places, (at) => {
        const reader = createEventReader();
        expect(readIn(cut(`\n${JSON.stringify(event, undefined, 2)}\n`, at), reader)).toEqual([event]);
        expect(reader.issueCount).toBe(0);
      }),
    );
  });

  it("holds no more lines behind a broken one than could be one object with it", () => {
    const reader = createEventReader();
    expect(reader.push('{"type":\n')).toEqual([]);
    expect(reader.push(`${good}\n${good}\n`)).toEqual([event, event]);
    expect(reader.push(`${good}\n`)).toEqual([event]);
    expect(reader.issues).toMatchObject([{ path: "[0]", line: 1 }]);
  });

  it.each(['{"type":\nnonsense\n', '{"type":\n"a"b\n'])("tells at once of lines that cannot become one object: %j", (text) => {
    const reader = createEventReader();
    reader.push(text);
    expect(reader.issueCount).toBe(2);
    reader.end();
    expect(reader.issueCount).toBe(2);
  });

  it("looks at an object over several lines as often as it has doubled, not at every piece", () => {
    const reader = createEventReader();
    const parse = vi.spyOn(JSON, "parse");
    reader.push('{"events":[\n');
    for (let pushed = 0; pushed < 1000; pushed += 1) reader.push(`${good},\n`);
    expect(parse.mock.calls.length).toBeLessThan(20);
    parse.mockRestore();
    reader.push(`${good}]}`);
    expect(reader.end()).toEqual([]);
    expect(reader.issueCount).toBe(1);
  });

  it("gives each event with the piece that completes its line", () => {
    const reader = createEventReader();
    expect(reader.push("\n")).toEqual([]);
    expect(reader.push(good)).toEqual([]);
    expect(reader.push(`\n${good}\n${good.slice(0, 9)}`)).toEqual([event, event]);
    expect(reader.push(good.slice(9))).toEqual([]);
    expect(reader.end()).toEqual([event]);
    expect(reader.end()).toEqual([]);
    expect(reader.issueCount).toBe(0);
    expect(createEventReader().push(`\uFEFF${good}\n`)).toEqual([event]);
  });

  it("gives the events of an array at its end", () => {
    const reader = createEventReader();
    expect(reader.push(`[${good},`)).toEqual([]);
    expect(reader.push(`${good}]`)).toEqual([]);
    expect(reader.end()).toEqual([event, event]);
    expect(reader.end()).toEqual([]);
    expect(reader.issueCount).toBe(0);
  });

  it("gives the well-formed events beside the faulty ones", () => {
    const reader = createEventReader();
    expect(readIn([`${good}\n${bad}\n{"type":\n${good}`], reader)).toEqual([event, event]);
    expect(reader.issues.map(({ path, line }) => [path, line])).toEqual([["[1].data.on", 2], ["[2]", 3]]);
  });

  it("keeps no more issues than it is told to, and counts all of them", () => {
    const reader = createEventReader({ maxIssues: 2 });
    readIn([`${bad}\n`.repeat(5)], reader);
    expect(reader.issues.map(({ line }) => line)).toEqual([1, 2]);
    expect(reader.issueCount).toBe(5);
    const usual = createEventReader();
    readIn([`${bad}\n`.repeat(1001)], usual);
    expect([usual.issues.length, usual.issueCount]).toEqual([1000, 1001]);
  });

  it("holds back one line, not the log: a long one passes through piece by piece", () => {
    const reader = createEventReader();
    const piece = `${good}\n`.repeat(1000);
    for (let pushed = 0; pushed < 10; pushed += 1) expect(reader.push(piece)).toHaveLength(1000);
    expect(reader.end()).toEqual([]);
  });
});
