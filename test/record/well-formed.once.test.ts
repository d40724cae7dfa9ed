import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { written, type Path } from "../../src/record/expectation.js";
import { checkedCommand } from "../../src/record/well-formed.js";
import { command, commandCalled } from "../arbitraries.js";

/** What `checkedCommand` says of a value that is no command. */
function refusal(value: unknown): string {
  try {
    checkedCommand(value);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  throw new Error("the command was accepted");
}

/** Every place inside a value, by the way to it. */
function placesIn(value: unknown): readonly Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...inner.flatMap(([key, held]: readonly [PropertyKey, unknown]) => placesIn(held).map((path) => [key, ...path]))];
}

/** The value with another in one place. */
function put(value: unknown, [key, ...further]: Path, other: unknown): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return other;
  if (Array.isArray(value)) return value.map((held: unknown, index) => (index === key ? put(held, further, other) : held));
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, name === key ? put(held, further, other) : held]));
}

const filed = {
  type: "FileApplication",
  data: {
    applicationId: "a-1",
    commissionId: "KZ-71",
    provider: { bin: "940140000385", name: "«Қызмет»", kind: "organisation", region: "KZ-71", rendersPublicServices: true },
    filing: { channel: "post", receivedAt: "2022-06-10T11:00:00+06:00" },
  },
};

const score = { points: 5, violation: false };
const criteria = {
  "complaints": score,
  "time-limits": score,
  "unjustified-refusals": score,
  "incomplete-package": score,
  "unlawful-documents": score,
  "other-violations": score,
};
function scored(sheet: unknown): unknown {
  return { type: "ScoreApplication", data: { applicationId: "a-1", sessionId: "s-1", sheet } };
}

describe("a well-formed command", () => {
  it("comes back as the very same object, whatever its ids are called", () => {
    fc.assert(fc.property(command, (value) => checkedCommand(value) === value));
  });

  it("comes back without the keys that hold undefined, and is itself left alone", () => {
    const filing = { ...filed.data.filing, dispatchedAt: undefined, report: { criteria: { "complaints": undefined } } };
    const value = { ...filed, data: { ...filed.data, filing } };
    const kept = checkedCommand(value);
    expect(kept).toStrictEqual({ ...filed, data: { ...filed.data, filing: { ...filed.data.filing, report: { criteria: {} } } } });
    expect("dispatchedAt" in filing).toBe(true);
  });

  it("comes back without them wherever they are, even in a list", () => {
    const evidence = [{ id: "m-1", title: "Register" }, { id: "m-2", title: "Letter", sha256: undefined }];
    const filing = (held: unknown): unknown => ({ ...filed.data.filing, report: { criteria: { "complaints": { statement: "", evidence: held } } } });
    expect(checkedCommand({ ...filed, data: { ...filed.data, filing: filing(evidence) } })).toStrictEqual({
      ...filed,
      data: { ...filed.data, filing: filing([{ id: "m-1", title: "Register" }, { id: "m-2", title: "Letter" }]) },
    });
  });

  it("takes a decision whose other outcome is undefined for one that lacks it", () => {
    const data = { sessionId: "s-1", winners: ["__proto__"], ballots: undefined };
    expect(checkedCommand({ type: "DecideWinners", data })).toStrictEqual({
      type: "DecideWinners",
      data: { sessionId: "s-1", winners: ["__proto__"] },
    });
  });
});

describe("a malformed command", () => {
  it("is refused with the place, what was expected and what came", () => {
    const filing = { ...filed.data.filing, receivedAt: "2022-06-10T11:00:00" };
    expect(refusal({ ...filed, data: { ...filed.data, filing } })).toBe(
      'command.data.filing.receivedAt: expected an instant with an offset, such as 2022-06-15T18:30:00+06:00, got "2022-06-10T11:00:00"',
    );
  });

  it("is refused wherever something stands that belongs nowhere, and that place alone is named", () => {
    fc.assert(
      fc.property(command, (value) => {
        for (const path of placesIn(value)) {
          const [fault, ...others] = refusal(put(value, path, 7n)).split("; command");
          expect([fault, ...others]).toStrictEqual([expect.stringMatching(/: expected .+, got 7$/u)]);
          expect(fault).toContain(`${written(["command", ...path])}: `);
        }
      }),
    );
  });

  it("is refused with all its faults at once", () => {
    const provider = { ...filed.data.provider, bin: "940140000386", kind: "shop", extra: 1 };
    expect(refusal({ ...filed, data: { ...filed.data, applicationId: "", provider } }).split("; ")).toEqual([
      'command.data.applicationId: expected an id: a text that is not empty, got ""',
      'command.data.provider.bin: expected a BIN or IIN: 12 digits, the last of which checks the others, got "940140000386"',
      expect.stringContaining('command.data.provider.kind: expected one of "central-state-body", '),
      'command.data.provider.extra: unknown field "extra"',
    ]);
  });

  it.each([
    ["nothing", undefined, "command: expected an object, got nothing"],
    ["null", null, "command: expected an object, got null"],
    ["a list", [], "command: expected an object, got a list"],
    ["a function", () => 1, "command: expected an object, got a function"],
    ["a big integer", 1n, "command: expected an object, got 1"],
    ["a command without data", { type: "HoldSession" }, "command.data: expected an object, got nothing"],
    ["data that are a list", { type: "HoldSession", data: [] }, "command.data: expected an object, got a list"],
    ["a decision whose data are a list", { type: "DecideWinners", data: [] }, "command.data: expected an object, got a list"],
    [
      "a session of a commission that there is not, with a text for those present",
      { type: "HoldSession", data: { session: { id: "s-1", commissionId: "KZ-00", heldOn: "2022-07-01", present: "p-1" } } },
      'command.data.session.commissionId: expected a region of Kazakhstan by its code, such as "KZ-71", or "republican", got "KZ-00"; ' +
        'command.data.session.present: expected a list, got "p-1"',
    ],
    ["a field in the place of another", { type: "ProvideResults", data: { at: 1 } }, 'command.data.on: expected a calendar day as YYYY-MM-DD that exists, got nothing; command.data.at: unknown field "at"'],
    ["a field beside the data", { type: "ProvideResults", data: { on: "2022-08-01" }, at: 1 }, 'command.at: unknown field "at"'],
  ])("is refused when it is %s", (_, value, message) => {
    expect(refusal(value)).toBe(message);
  });

  it.each([
    ["Unheard", '"Unheard"'],
    ["constructor", '"constructor"'],
    ["__proto__", '"__proto__"'],
    ["ResultsProvided", '"ResultsProvided"'],
    [7, "7"],
    [undefined, "nothing"],
  ])("is refused under the name %s", (type, shown) => {
    const message = refusal({ type, data: {} });
    expect(message).toMatch(/^command\.type: expected one of "AnnounceContest", .*"AwardDiploma", got /);
    expect(message.endsWith(`, got ${shown}`)).toBe(true);
  });

  it("is refused for an own key called __proto__ or constructor, as JSON can bring one", () => {
    const parsed: unknown = JSON.parse('{"type":"ProvideResults","data":{"on":"2022-08-01","__proto__":{},"constructor":1}}');
    expect(refusal(parsed)).toBe('command.data.__proto__: unknown field "__proto__"; command.data.constructor: unknown field "constructor"');
  });

  it("is refused when a field is only inherited", () => {
    const data: unknown = Object.create({ on: "2022-08-01" });
    expect(refusal({ type: "ProvideResults", data })).toContain("command.data.on: ");
  });

  it("is refused by its place even when it holds itself", () => {
    const data: Record<string, unknown> = { on: undefined };
    data["self"] = data;
    expect(refusal({ type: "ProvideResults", data })).toContain('command.data.self: unknown field "self"');
  });

  it("is refused for a hole in a list", () => {
    const present = ["p-1"];
    present[2] = "p-3";
    const session = { id: "s-1", commissionId: "republican", heldOn: "2022-07-01", present };
    expect(refusal({ type: "HoldSession", data: { session } })).toBe(
      "command.data.session.present[1]: expected an id: a text that is not empty, got nothing",
    );
  });

  it("is refused for a list of criteria where an object belongs", () => {
    const filing = { ...filed.data.filing, report: { criteria: [] } };
    expect(refusal({ ...filed, data: { ...filed.data, filing } })).toBe(
      "command.data.filing.report.criteria: expected an object, got a list",
    );
  });

  it("names a place whose key is no word by brackets", () => {
    const filing = { ...filed.data.filing, report: { criteria: { "time-limits": { statement: 1, evidence: [] } } } };
    expect(refusal({ ...filed, data: { ...filed.data, filing } })).toBe(
      'command.data.filing.report.criteria["time-limits"].statement: expected a text, got 1',
    );
  });

  it.each([
    ["a text", "tomorrow", '"tomorrow"'],
    ["a text of sixty characters", "9".repeat(60), `"${"9".repeat(60)}"`],
    ["a longer text, in brief", "9".repeat(61), `"${"9".repeat(60)}…"`],
    ["a number", -0.5, "-0.5"],
    ["a big integer", 7n, "7"],
    ["a truth value", false, "false"],
    ["null", null, "null"],
    ["a list", [1], "a list"],
    ["an object", { on: 1 }, "an object"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("day"), "a symbol"],
  ])("is refused with what came: %s", (_, on, shown) => {
    expect(refusal({ type: "ProvideResults", data: { on } })).toBe(`command.data.on: expected a calendar day as YYYY-MM-DD that exists, got ${shown}`);
  });

  it.each([
    ["both", { sessionId: "s-1", ballots: [], winners: [] }],
    ["neither", { sessionId: "s-1" }],
  ])("is refused when a decision carries %s of ballots and names", (which, data) => {
    expect(refusal({ type: "DecideWinners", data })).toBe(
      `command.data: expected exactly one of "ballots" and "winners", got ${which}`,
    );
  });
});

describe("a score sheet, which the rule selection/sheet refuses lawfully,", () => {
  it.each([
    ["a criterion is missing", { "complaints": score }],
    ["no criterion is left", {}],
    ["there is a seventh", { ...criteria, "courtesy": score }],
    ["the points are none the scale knows", { ...criteria, "complaints": { points: 2.5, violation: false } }],
    ["the points are more than five", { ...criteria, "complaints": { points: 6, violation: false } }],
    ["the points are infinite", { ...criteria, "complaints": { points: Infinity, violation: false } }],
    ["the points are not a number at all", { ...criteria, "complaints": { points: NaN, violation: false } }],
  ])("is well-formed when %s", (_, held) => {
    const value = scored({ criteria: held });
    expect(checkedCommand(value)).toBe(value);
  });

  it.each([
    ["a criterion is no object", { ...criteria, "complaints": 5 }, ".complaints: expected an object, got 5"],
    ["a seventh criterion is no object", { ...criteria, "courtesy": null }, ".courtesy: expected an object, got null"],
    ["the points are a text", { ...criteria, "complaints": { points: "5", violation: false } }, '.complaints.points: expected a number, got "5"'],
    ["the violation is missing", { ...criteria, "complaints": { points: 5 } }, ".complaints.violation: expected true or false, got nothing"],
    ["a score has another field", { ...criteria, "complaints": { ...score, by: "p" } }, '.complaints.by: unknown field "by"'],
    ["the criteria are a list", [], ": expected an object, got a list"],
  ])("is malformed when %s", (_, held, message) => {
    expect(refusal(scored({ criteria: held }))).toBe(`command.data.sheet.criteria${message}`);
  });

  it("keeps a criterion called __proto__ when a key that holds undefined is left out", () => {
    const held: unknown = Object.fromEntries([
      ["__proto__", score],
      ["complaints", undefined],
    ]);
    expect(JSON.stringify(checkedCommand(scored({ criteria: held })))).toBe(
      '{"type":"ScoreApplication","data":{"applicationId":"a-1","sessionId":"s-1","sheet":{"criteria":{"__proto__":{"points":5,"violation":false}}}}}',
    );
  });

  it("comes back as the same object with any sheet of the type", () => {
    fc.assert(fc.property(commandCalled("ScoreApplication"), (value) => checkedCommand(value) === value));
  });
});
