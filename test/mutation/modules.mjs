/** Searches for a record in which a finding misses an act that it needs: slower, so they come last. */
const SEARCHES = ["audit/events.once"];

/**
 * What is mutated, and the tests that are to notice: few and quick ones, since every mutant waits for them. The smallest and most
 * important parts first. Names are those of the files under `src/` and `test/`, without their ending.
 */
export const MODULES = [
  module("calendar/plain-date", ["calendar/plain-date.once"]),
  module("calendar/instant", ["calendar/instant.once"]),
  module("calendar/legal-time", ["calendar/legal-time"]),
  module("calendar/regions", ["calendar/regions.once"]),
  module(["calendar/calendar-year", "calendar/refusal", "calendar/index", "calendar/types"], ["calendar/with-years.once"]),
  whole("calendar/day-table", ["calendar/official-days", "calendar/with-years.once", "calendar/working-days.once"]),
  whole("calendar/holiday-law", ["calendar/official-days", "calendar/with-years.once"]),
  module("calendar/official-years", ["calendar/official-days"]),
  module("calendar/working-calendar", ["calendar/working-days.once", "calendar/with-years.once", "calendar/official-days"]),

  module("procedure/score-sheet", ["procedure/selection", ...clauses("15-selection"), "regulation/annex-2-criteria"]),
  module("procedure/voting", ["procedure/voting", "procedure/ties", "procedure/finalists", ...clauses("17-finalists", "20-voting")]),
  step("selection", ["procedure/selection", ...clauses("15-selection"), "regulation/annex-2-criteria"]),
  step("commission", ["procedure/commission", ...clauses("05-regional-commission", "07-republican-commission", "08-secretary")]),
  step("session", ["procedure/session", "procedure/finalists", "procedure/winners", ...clauses("05-regional-commission", "07-republican-commission")]),
  step("intake", ["procedure/intake", ...clauses("09-participants", "12-documents")]),
  ...["papers", "document-check"].map((part) =>
    step(part, [
      "procedure/document-check",
      ...clauses("09-participants", "12-documents", "13-document-check", "14-not-admitted"),
      "regulation/annex-1-application",
    ]),
  ),
  step("interview", ["procedure/interview", ...clauses("16-interview")]),
  step("finalists", ["procedure/finalists", "procedure/handoff", "procedure/ties", ...clauses("17-finalists", "18-publication")]),
  step("handoff", ["procedure/handoff", ...clauses("19-hand-off")]),
  step("final", ["procedure/final", ...clauses("24-final-stage", "04-two-stages")]),
  step("winners", ["procedure/winners", "procedure/ties", ...clauses("21-three-winners", "20-voting")]),
  step("award", ["procedure/award", ...clauses("22-diploma", "23-award")]),
  step("announcement", ["procedure/announcement", ...clauses("11-announcement")]),
  module("procedure/record", ["procedure/record", "audit/audit"]),
  module("procedure/rule", ["procedure/record", "procedure/selection", "audit/duties"]),
  module("procedure/application-view", ["procedure/inquiry.once"]),
  module("procedure/inquiry", ["procedure/inquiry.once", "audit/audit"]),

  module("contest/evolve", ["contest/evolve", "contest/decide", "record/register", "procedure/record"]),
  module("contest/decide", ["contest/decide", "contest/late-filing", "contest/reach", "contest/any-record.once", "contest/agreement.once"]),
  module(["contest/walk", "contest/rulebook"], ["contest/walk.once", "contest/late-filing", "audit/duties", "audit/audit", "procedure/record"]),

  module("regulation/deadlines", ["terms/deadlines"]),
  module(["regulation/context", "regulation/readings"], ["readings/stated.once", "audit/audit", "terms/deadlines", "procedure/record", "readings/pairs"]),
  module(["regulation/norms", "regulation/rules", "regulation/fingerprints"], ["text/fingerprints.once", "audit/audit"]),

  module("record/register", ["record/register", "contest/evolve", "contest/decide"]),
  module("record/well-formed", ["record/well-formed.once"]),
  module(["record/bin", "record/json-object"], ["record/bin.once", "record/well-formed.once"]),
  module(
    ["record/application", "record/choices", "record/commands", "record/commission", "record/contest", "record/events", "record/expectation"],
    ["record/well-formed.once", "procedure/inquiry.once", "contest/decide", "audit/audit"],
  ),
  module(["record/finding", "record/session"], ["audit/audit"]),

  module(["audit/audit", "audit/index"], ["audit/audit", "audit/duties"]),
  module("audit/next-acts", ["audit/next-acts-listed.once", "audit/next-acts.once"]),
  module("audit/account", ["audit/account.once", "text/account", "text/told.once"]),
  module("audit/fates", ["audit/fates.once", "audit/sensitivity.once"]),
  module("audit/decision-tree", ["audit/decision-tree.once", "audit/sensitivity.once"]),
  module("audit/sensitivity", ["audit/sensitivity-cases.once", "audit/fates.once", "audit/sensitivity.once"]),

  module("schema/event-reader", ["schema/event-reader.once"]),
  module(["schema/elements", "schema/passage", "schema/parsed-json", "schema/parse-events-text"], ["schema/event-reader.once"]),
  module(["schema/parse-events", "schema/issue", "schema/events", "schema/data"], ["schema/parse-events.once", "schema/event-reader.once"]),
  module(["schema/values", "schema/papers", "schema/message", "schema/commands"], ["schema/parse-events.once", "schema/agreement.once"]),
  module(["schema/json-schema", "schema/index"], ["schema/json-schema.once"]),

  ...["en", "ru", "kk"].flatMap((language) => [
    written(`text/${language}/constraints`),
    written(
      ["account", "deadlines", "duties", "grammar", "index", "names", "next-act", "norms", "reading-names", "readings", "sensitivity"].map(
        (file) => `text/${language}/${file}`,
      ),
    ),
  ]),
  written(["text/kk/acts", "text/ru/acts"]),
  written([
    ...["text/account", "text/account-words", "text/citation", "text/day", "text/deadlines", "text/index", "text/moment", "text/next-act"],
    ...["text/next-act-words", "text/norms", "text/phrase", "text/reading-names", "text/reading-words", "text/readings", "text/region"],
    ...["text/sensitivity", "text/sensitivity-words", "text/telling", "text/term-words"],
  ]),
  module("text/conditions", ["text/conditions.once"]),

  written([
    ...["testing/acts", "testing/command-of", "testing/days", "testing/index", "testing/lawful-contest", "testing/papers", "testing/people"],
    ...["announcement", "award", "ballots", "choice", "final", "finalists", "index", "intake", "interviews", "other-readings"].map(
      (world) => `testing/worlds/${world}`,
    ),
    ...["selection", "whole-contest", "winners"].map((world) => `testing/worlds/${world}`),
  ]),
  module("testing/altered", ["testing/records"]),
  module("testing/given", ["testing/given"]),
  module(["testing/explore", "testing/numbering", "testing/refusals"], ["testing/explore"]),
  module(["testing/vectors-run", "testing/vectors-record", "testing/merge-patch"], ["testing/merge-patch.once", "testing/vectors-run.once"]),
  module(["testing/vectors-answers", "testing/vectors-coverage", "testing/vectors"], ["testing/vectors-run.once"]),

  written([
    ...["arguments", "audit", "audit-report", "calendar", "calendar-text", "command", "commands", "day-names", "icalendar", "legal-acts", "next"],
    ...["paragraph", "readings", "readings-option", "readings-text", "record", "refusal", "schedule", "schedule-text", "sensitivity"],
    ...["today", "why", "wording", "io", "version", "log"],
    ...["audit", "calendar", "log", "next", "readings", "schedule", "sensitivity", "why"].map((file) => `text/${file}`),
  ].map((file) => `cli/${file}`)),
  module(["cli/bytes", "cli/run", "cli/source", "cli/within-calendar", "cli/text/within-calendar"], ["cli/run.once", "cli/audit-input.once", "cli/within-calendar"]),
  module("cli/progress", ["cli/progress"]),
  module("cli/later-acts", ["cli/questions"]),
  module("cli/schedule-terms", ["cli/schedule"]),
  written(["verify-text-normal", "verify-text-parts", "verify-text-verdicts", "verify-text-report", "verify-text", "text/verify-text"].map((file) => `cli/${file}`)),
  written(["cli/verify-report", "cli/text/verify"]),
];

/** What cannot be tried within the process of its test, or not in less than seconds: see docs/mutation.md. */
export const LEFT_OUT = ["main", "verify", "verify-files", "verify-program"].map((file) => `src/cli/${file}.ts`);

/** What tests take from the inside of the library: built as entries too, so that there is one copy of what is mutated. */
export const INNER = [
  ...["cli/run", "cli/progress", "cli/within-calendar", "audit/decision-tree", "procedure/inquiry", "schema/json-schema", "testing/merge-patch", "testing/numbering", "text/conditions"],
];

function module(files, tests) {
  const names = [files].flat();
  return {
    name: names[0].replaceAll("/", "-"),
    files: names.map((name) => `src/${name}.ts`),
    tests: tests.map((name) => `test/${name}.test.ts`),
    perTest: true,
  };
}

/** What finds and owes, step by step. */
function step(name, tests) {
  return module(`procedure/${name}`, [...tests, "contest/late-filing", ...SEARCHES]);
}

/** What is told, and what records hold: held to what is written of it by a runner that starts nothing anew. */
function written(files) {
  return { ...module(files, []), runner: "written" };
}

/** What is worked out once and kept: the test that asks first would be the only one counted as reaching it, so each mutant meets all. */
function whole(files, tests) {
  return { ...module(files, tests), perTest: false };
}

function clauses(...names) {
  return names.map((name) => `regulation/clause-${name}`);
}
