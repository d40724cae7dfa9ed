import { CalendarRangeError, KAZAKHSTAN, plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { finalistsPublished, posted } from "../acts.js";
import { altered, lawfulContest } from "../lawful-contest.js";
import { withinCalendar } from "../../src/cli/within-calendar.js";
import { bytesOf, ndjson, uzdik } from "./host.js";

const LOG = lawfulContest({ applications: { "KZ-35": 3 } });
const selection = LOG.find((event) => event.type === "SessionHeld")?.data.session.id;
/** One session is dated years ahead: from the first application that passed at it, a term cannot be counted. */
const MISTYPED = altered(LOG, "SessionHeld", (data) =>
  data.session.id === selection ? { session: { ...data.session, heldOn: plainDate("2028-09-19") } } : data,
);
const PLACE = String(1 + LOG.findIndex((event) => event.type === "ApplicationScored" && event.data.sessionId === selection));

describe("a record from which a term leaves the calendar", () => {
  it.each([
    { command: ["audit", "-"], language: "en", says: `standard input: event ${PLACE} (ApplicationScored): a term runs into 2028, and the calendar covers only 2021–2027` },
    { command: ["next", "-", "--as-of", "2022-12-31"], language: "ru", says: `стандартный ввод: событие ${PLACE} (ApplicationScored): срок выходит на 2028 год, а календарь охватывает только 2021–2027 годы` },
    { command: ["sensitivity", "-"], language: "kk", says: `стандартты енгізу: оқиға ${PLACE} (ApplicationScored): мерзім 2028 жылға түседі, ал күнтізбе тек 2021–2027 жылдарды қамтиды` },
  ])("is refused with the event that brings it there: $command in $language", async ({ command, language, says }) => {
    const { exit, out, err } = await uzdik([...command, "--lang", language], { input: bytesOf(ndjson(MISTYPED)) });
    expect([exit, out, err]).toEqual([2, "", `${says}\n`]);
  });

  it("may leave it with its first event", async () => {
    const { err } = await uzdik(["audit", "-"], { input: bytesOf(ndjson([posted("2027-12-20T09:00:00+05:00")])) });
    expect(err).toBe("standard input: event 1 (ContestAnnounced): a term runs into 2028, and the calendar covers only 2021–2027\n");
  });

  it.each([["audit"], ["next"]])("may leave it under a chosen reading alone: %s", async (command) => {
    const log = [...lawfulContest({ applications: { "KZ-35": 3 }, until: "handed-off" }).filter(({ type }) => type !== "FinalistsPublished")];
    const late = finalistsPublished(["KZ-35/1", "KZ-35/2", "KZ-35/3"], "2028-01-10");
    const asked = [command, "-", "--as-of", "2022-12-31"];
    const input = ndjson([...log, late]);
    expect((await uzdik(asked, { input: bytesOf(input) })).err).toBe("");
    const { err } = await uzdik([...asked, "--reading", "stage-one-end=publication"], { input: bytesOf(input) });
    expect(err).toContain(`event ${String(log.length + 1)} (FinalistsPublished): a term runs into 2028`);
  });

  it.each([
    { language: "en", says: /^log: a term runs into 2028, /u },
    { language: "ru", says: /^log: срок выходит на 2028 год, /u },
    { language: "kk", says: /^log: мерзім 2028 жылға түседі, /u },
  ] as const)("is refused without an event where the record can be audited, in $language", ({ language, says }) => {
    const judge = (): never => {
      throw new CalendarRangeError(2028, KAZAKHSTAN);
    };
    expect(() => withinCalendar({ name: "log", events: LOG, readings: {}, language }, judge)).toThrow(says);
  });
});
