import { describe, expect, it } from "vitest";
import { contestCommandSchema, contestEventSchema, parseEvents, type Issue } from "../../src/schema/index.js";

function issuesOf(json: unknown): readonly Issue[] {
  const parsed = parseEvents(json);
  return parsed.ok ? [] : parsed.issues;
}
/** The one issue of a log that is this one event. */
function issueOf(event: unknown): Issue | undefined {
  const [issue, ...others] = issuesOf([event]);
  expect(others).toEqual([]);
  return issue;
}

const provider = { bin: "940140000385", name: "«Қызмет»", kind: "organisation", region: "KZ-71", rendersPublicServices: true };
const form = { representatives: [], consent: true, attachments: [], signed: true };
function filed(filing: object, changed: object = {}): object {
  return {
    type: "ApplicationFiled",
    data: {
      applicationId: "a-1",
      commissionId: "KZ-71",
      provider: { ...provider, ...changed },
      filing: { channel: "post", receivedAt: "2022-06-10T11:00:00+06:00", ...filing },
    },
  };
}
const score = { points: 5, violation: false };
const criteria = {
  "complaints": score,
  "time-limits": score,
  "unjustified-refusals": score,
  "incomplete-package": score,
  "unlawful-documents": score,
  "other-violations": score,
};
function scored(held: unknown, total: unknown = 30): object {
  return { type: "ApplicationScored", data: { applicationId: "a-1", sessionId: "s-1", sheet: { criteria: held }, total, passed: true } };
}

describe("a log", () => {
  it("of no events is a log", () => {
    expect(parseEvents([])).toEqual({ ok: true, events: [] });
  });

  it.each([
    [{}, "an object"],
    [null, "null"],
    [undefined, "nothing"],
    ["[]", '"[]"'],
    [7, "7"],
  ])("must be a list: %j is refused as a whole", (json, got) => {
    expect(parseEvents(json)).toEqual({ ok: false, issues: [{ path: "", message: `expected a list of events, got ${got}` }] });
  });

  it("is refused with all issues of all its events at once, each with its place", () => {
    const issues = issuesOf([
      filed({}),
      filed({ receivedAt: "2022-06-10T11:00:00", form: { ...form, date: "2022-02-30", fax: "1" } }, { bin: "940140000386" }),
      "no event",
      { type: "ResultsProvided", data: { on: 20220801 } },
    ]);
    expect(issues).toEqual([
      { path: "[1].data.provider.bin", message: 'expected a BIN or IIN: 12 digits, the last of which checks the others, got "940140000386"' },
      {
        path: "[1].data.filing.receivedAt",
        message: 'expected an instant with an offset, such as 2022-06-15T18:30:00+06:00, got "2022-06-10T11:00:00"',
      },
      { path: "[1].data.filing.form.date", message: 'expected a calendar day as YYYY-MM-DD that exists, got "2022-02-30"' },
      { path: "[1].data.filing.form.fax", message: 'unknown field "fax"' },
      { path: "[2]", message: 'expected an object, got "no event"' },
      { path: "[3].data.on", message: "expected a calendar day as YYYY-MM-DD that exists, got 20220801" },
    ]);
  });
});

describe("an event", () => {
  it.each([
    ["a list", [], "[0]", "expected an object, got a list"],
    ["null", null, "[0]", "expected an object, got null"],
    ["without data", { type: "SessionHeld" }, "[0].data", "expected an object, got nothing"],
    ["with a list for data", { type: "SessionHeld", data: [] }, "[0].data", "expected an object, got a list"],
    ["without an id", { type: "FinalInterviewHeld", data: { sessionId: "s" } }, "[0].data.applicationId", "expected an id: a text that is not empty, got nothing"],
    ["with an empty id", { type: "FinalInterviewHeld", data: { applicationId: "", sessionId: "s" } }, "[0].data.applicationId", 'expected an id: a text that is not empty, got ""'],
    ["with a number for an id", { type: "FinalInterviewHeld", data: { applicationId: 1, sessionId: "s" } }, "[0].data.applicationId", "expected an id: a text that is not empty, got 1"],
    ["with an empty id in a list", { type: "WinnersDecided", data: { sessionId: "s", winners: ["a", ""] } }, "[0].data.winners[1]", 'expected an id: a text that is not empty, got ""'],
    ["with a text for a list", { type: "WinnersDecided", data: { sessionId: "s", winners: "a" } }, "[0].data.winners", 'expected a list, got "a"'],
    ["of a region that is none", { type: "ApplicationForwarded", data: { applicationId: "a", on: "2022-06-20", to: "KZ-99" } }, "[0].data.to", 'expected a region of Kazakhstan by its code, such as "KZ-71", got "KZ-99"'],
    ["with a null where a field may be absent", filed({ form: null }), "[0].data.filing.form", "expected an object, got null"],
    ["with an unknown choice", filed({ channel: "fax" }), "[0].data.filing.channel", 'expected one of "electronic", "post", "hand", got "fax"'],
    ["with a text for a truth", filed({ dispatchProven: "yes" }), "[0].data.filing.dispatchProven", 'expected true or false, got "yes"'],
    ["with a list for criteria", filed({ report: { criteria: [] } }), "[0].data.filing.report.criteria", "expected an object, got a list"],
    ["with a number for criteria", filed({ report: { criteria: 6 } }), "[0].data.filing.report.criteria", "expected an object, got 6"],
    ["with a seventh criterion reported", filed({ report: { criteria: { "courtesy": {} } } }), "[0].data.filing.report.criteria.courtesy", 'unknown field "courtesy"'],
    ["with a fault under a key that is no word", filed({ report: { criteria: { "time-limits": { statement: 1, evidence: [] } } } }), '[0].data.filing.report.criteria["time-limits"].statement', "expected a text, got 1"],
    ["with a criterion not scored", scored({ ...criteria, "complaints": undefined }), "[0].data.sheet.criteria.complaints", "expected an object, got nothing"],
    ["with a seventh criterion scored", scored({ ...criteria, "courtesy": score }), "[0].data.sheet.criteria.courtesy", 'unknown field "courtesy"'],
    ["with infinite points", scored({ ...criteria, "complaints": { points: Infinity, violation: false } }), "[0].data.sheet.criteria.complaints.points", "expected a finite number, got Infinity"],
    ["with a total that is no number", scored(criteria, NaN), "[0].data.total", "expected a finite number, got NaN"],
    ["with a key that holds undefined", { type: "SocialNoticePosted", data: { postedAt: "2022-06-01T09:00:00Z", url: undefined } }, "[0].data.url", "expected a text, got nothing"],
    ["with a field beside its data", { type: "ResultsProvided", data: { on: "2022-08-01" }, at: 1 }, "[0].at", 'unknown field "at"'],
  ])("is refused %s", (_, event, path, message) => {
    expect(issueOf(event)).toEqual({ path, message });
  });

  it.each(["ContestClosed", "ResultsProvide", "__proto__", "constructor", "", 5, null, undefined])("is refused under the name %j", (type) => {
    const issue = issueOf({ type, data: {} });
    expect(issue?.path).toBe("[0].type");
    expect(issue?.message).toMatch(/^expected one of "ContestAnnounced", .*, "DiplomaAwarded", got /);
    expect(issue?.message.split(", got ")[1]).toBe(type === undefined ? "nothing" : JSON.stringify(type));
  });

  it.each(["2022-02-30", "2022-13-01", "2021-02-29", "22-1-1", "2022-06-01T00:00:00Z", " 2022-06-01", "", null])(
    "is refused with %j for a day",
    (on) => {
      expect(issueOf({ type: "ResultsProvided", data: { on } })?.message).toMatch(/^expected a calendar day/);
    },
  );

  it.each(["2022-06-15T18:30:00", "2022-06-15", "2022-06-15 18:30:00Z", "2022-02-30T10:00:00Z", "2022-06-15T25:00:00Z", 1655317800])(
    "is refused with %j for a moment",
    (at) => {
      expect(issueOf({ type: "ResultsPublished", data: { at, url: "u" } })?.message).toMatch(/^expected an instant with an offset/);
    },
  );

  it("may hold points that no scale knows, so that the audit can fault them", () => {
    expect(issuesOf([scored({ ...criteria, "complaints": { points: -2.5, violation: true } }, 1e9)])).toEqual([]);
  });

  it.each([
    ["beside its type", '{"type":"ResultsProvided","data":{"on":"2022-08-01"},"KEY":{}}', "[0]"],
    ["in its data", '{"type":"ResultsProvided","data":{"on":"2022-08-01","KEY":{}}}', "[0].data"],
    ["in a session", '{"type":"SessionHeld","data":{"session":{"id":"s","commissionId":"KZ-71","heldOn":"2022-07-01","present":[],"KEY":1}}}', "[0].data.session"],
    ["among statements that are all optional", JSON.stringify(filed({ report: { criteria: { "KEY": {} } } })), "[0].data.filing.report.criteria"],
    ["in a list of ballots", '{"type":"WinnersDecided","data":{"sessionId":"s","winners":[],"ballots":[{"voter":"p","choices":[],"KEY":[]}]}}', "[0].data.ballots[0]"],
  ])("is refused for an own key called __proto__, constructor or toString %s", (_, text, place) => {
    for (const key of ["__proto__", "constructor", "toString"]) {
      const event: unknown = JSON.parse(text.replace("KEY", key));
      expect(issueOf(event)).toEqual({ path: `${place}.${key}`, message: `unknown field "${key}"` });
    }
  });
});

describe("the schema of events", () => {
  it("says the same of an unknown field to those who call zod themselves", () => {
    const result = contestEventSchema.safeParse({ type: "ResultsProvided", data: { on: "2022-08-01", at: 1, by: 2 } });
    expect(result.error?.issues).toMatchObject([{ path: ["data"], message: 'unknown field "at", unknown field "by"' }]);
  });

  it("says of what has another type, or none, what it expected and what came", () => {
    const messageOf = (event: object): string | undefined => contestEventSchema.safeParse(event).error?.issues[0]?.message;
    expect(messageOf({ type: "ContestClosed", data: {} })).toMatch(/^expected one of "ContestAnnounced", .*, "DiplomaAwarded", got "ContestClosed"$/);
    expect(messageOf({ data: {} })).toMatch(/, got nothing$/);
  });

  it("says of what is no object that it expected one", () => {
    expect(contestEventSchema.safeParse(7).error?.issues).toMatchObject([{ path: [], message: "expected an object, got 7" }]);
  });
});

describe("the schema of commands", () => {
  function messageOf(data: unknown): string | undefined {
    return contestCommandSchema.safeParse({ type: "DecideFinalists", data }).error?.issues.map(({ message }) => message).join(" | ");
  }
  const decided = { commissionId: "KZ-71", sessionId: "s-1" };

  it("takes a decision with ballots, or one with names", () => {
    expect(messageOf({ ...decided, ballots: [{ voter: "p-1", choices: [] }] })).toBeUndefined();
    expect(messageOf({ ...decided, finalists: ["a-1"] })).toBeUndefined();
  });

  it("refuses a decision with both, or with neither", () => {
    expect(messageOf({ ...decided, ballots: [], finalists: [] })).toBe('expected exactly one of "ballots" and "finalists", got both');
    expect(messageOf(decided)).toBe('expected exactly one of "ballots" and "finalists", got neither');
  });

  it("names the fault of a decision that carries the right one of the two", () => {
    expect(messageOf({ ...decided, finalists: "a-1" })).toBe('finalists: expected a list, got "a-1"');
    expect(messageOf({ ...decided, ballots: [{ voter: "", choices: [] }], by: 1 })).toBe(
      'ballots[0].voter: expected an id: a text that is not empty, got ""; unknown field "by"',
    );
    expect(messageOf(7)).toBe("expected an object, got 7");
  });

  it("refuses what the library computes", () => {
    const checked = { type: "CheckDocuments", data: { applicationId: "a", on: "2022-06-20", admitted: true } };
    expect(contestCommandSchema.safeParse(checked).error?.issues).toMatchObject([{ path: ["data"], message: 'unknown field "admitted"' }]);
  });
});
