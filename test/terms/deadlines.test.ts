import fc from "fast-check";
import type { CalendarYear, ContestEvent, Context, Deadline, NormId, Readings, RegionCode, Session, TraceStep } from "uzdik";
import {
  admission,
  CalendarRangeError,
  compositionFindings,
  countWorkingDays,
  documentCheckDeadline,
  elect,
  handoffDeadline,
  instant,
  intakeDeadline,
  invitationDeadline,
  isQuorate,
  isWorkingDay,
  KAZAKHSTAN,
  localDay,
  plainDate,
  regionsOn,
  resolveMotion,
  startOfDay,
  withYears,
} from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, filed, formed, posted, socialNotice } from "../acts.js";
import { commandOf, given, reportOn } from "../given.js";
import { at, commissionOf, filingOf, providerOf } from "../lawful-contest.js";

/** The intake of a notice posted in the morning of a day. */
function intakeOf(postedOn: string, readings: Partial<Readings> = {}, region: RegionCode = "KZ-71"): Deadline {
  return intakeDeadline({ webPostedAt: at(plainDate(postedOn), "09:00:00") }, region, { readings });
}

function stepsOf<Step extends TraceStep["step"]>(
  deadline: Deadline,
  step: Step,
): readonly Extract<TraceStep, { readonly step: Step }>[] {
  return deadline.trace.filter((entry): entry is Extract<TraceStep, { readonly step: Step }> => entry.step === step);
}

/** What the derivation says it read, in its order. */
function readingsIn(deadline: Deadline): readonly (readonly [string, string])[] {
  return stepsOf(deadline, "reads").map(({ reading, value }) => [reading, value]);
}

/** The day so many days after another, by nothing but the arithmetic of UTC. */
function daysAfter(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

describe("the two weeks of the intake (clause 12)", () => {
  it.each([
    ["T1", "2022-06-01", "2022-06-15", "2022-06-15"],
    ["T7", "2022-02-21", "2022-03-07", "2022-03-09"],
    ["T8", "2022-02-19", "2022-03-05", "2022-03-05"],
    ["T10", "2022-04-18", "2022-05-02", "2022-05-03"],
    ["T11", "2022-04-25", "2022-05-09", "2022-05-11"],
    ["T13", "2022-06-25", "2022-07-09", "2022-07-11"],
    ["T14", "2022-08-13", "2022-08-27", "2022-08-27"],
    ["T16", "2022-10-08", "2022-10-22", "2022-10-22"],
    ["T17", "2022-10-10", "2022-10-24", "2022-10-26"],
    ["T19", "2021-12-20", "2022-01-03", "2022-01-05"],
    ["T20", "2021-12-24", "2022-01-07", "2022-01-10"],
  ])("%s: posted on %s, they run through %s and the last day is %s", (_, postedOn, nominalLastDay, lastDay) => {
    expect(intakeOf(postedOn)).toMatchObject({ norm: "N12.0", startsOn: postedOn, nominalLastDay, lastDay });
  });

  it("T1: the last day is open until the midnight that ends it", () => {
    expect(intakeOf("2022-06-01").closesAt).toBe("2022-06-16T00:00:00+06:00");
  });

  it("a posting on a day off starts the term all the same: only its end rolls", () => {
    const intake = intakeOf("2022-08-13");
    expect(isWorkingDay(plainDate("2022-08-13"))).toBe(false);
    expect(intake).toMatchObject({ startsOn: "2022-08-13", lastDay: "2022-08-27" });
  });

  it.each([
    ["2022-05-31T17:59:59Z", "2022-05-31", "2022-06-14"],
    ["2022-05-31T18:00:00Z", "2022-06-01", "2022-06-15"],
    ["2022-06-01T17:59:59.999Z", "2022-06-01", "2022-06-15"],
    ["2022-06-01T23:30:00+05:00", "2022-06-02", "2022-06-16"],
  ])("posted at %s, it starts on the Agency's day %s, in Atyrau as in the capital", (webPostedAt, startsOn, lastDay) => {
    for (const region of ["KZ-71", "KZ-23"] as const) {
      expect(intakeDeadline({ webPostedAt: instant(webPostedAt) }, region)).toMatchObject({ startsOn, lastDay });
    }
  });

  it("the posting day is not counted: fourteen days follow it", () => {
    const intake = intakeOf("2022-06-01");
    expect(stepsOf(intake, "starts")).toStrictEqual([{ step: "starts", day: "2022-06-01", norm: "N12.0", counted: false }]);
    const days = stepsOf(intake, "counts");
    expect(days).toHaveLength(14);
    expect(days[0]).toStrictEqual({ step: "counts", day: "2022-06-02", number: 1 });
    expect(days.at(-1)).toStrictEqual({ step: "counts", day: "2022-06-15", number: 14 });
    expect(stepsOf(intake, "rolls")).toStrictEqual([]);
    expect(stepsOf(intake, "skips")).toStrictEqual([]);
    expect(readingsIn(intake)).toStrictEqual([["posting-day", "not-counted"]]);
  });

  it("a last day that is off is told with every day it rolls over", () => {
    const intake = intakeOf("2022-02-21");
    expect(stepsOf(intake, "rolls")).toStrictEqual([{ step: "rolls", from: "2022-03-07", to: "2022-03-09" }]);
    expect(stepsOf(intake, "skips").map(({ day, status }) => [day, status.kind, status.working])).toStrictEqual([
      ["2022-03-07", "transferred-off", false],
      ["2022-03-08", "state-holiday", false],
    ]);
    expect(readingsIn(intake)).toStrictEqual([
      ["posting-day", "not-counted"],
      ["last-day-off", "rolls-forward"],
    ]);
  });
});

describe("the hour at which the intake closes", () => {
  it.each([
    ["KZ-71", "2022-06-16T00:00:00+06:00"],
    ["KZ-35", "2022-06-16T00:00:00+06:00"],
    ["KZ-39", "2022-06-16T00:00:00+06:00"],
    ["KZ-55", "2022-06-16T00:00:00+06:00"],
    ["KZ-15", "2022-06-16T00:00:00+05:00"],
    ["KZ-23", "2022-06-16T00:00:00+05:00"],
    ["KZ-27", "2022-06-16T00:00:00+05:00"],
    ["KZ-43", "2022-06-16T00:00:00+05:00"],
    ["KZ-47", "2022-06-16T00:00:00+05:00"],
  ] as const)("is midnight of the receiving commission: %s at %s", (region, closesAt) => {
    expect(intakeOf("2022-06-01", {}, region).closesAt).toBe(closesAt);
  });

  it("is one hour earlier in the west under the capital's midnight, and the same where the time is the capital's", () => {
    const readings = { "closing-hour": "capital-midnight" } as const;
    expect(intakeOf("2022-06-01", readings, "KZ-23").closesAt).toBe("2022-06-15T23:00:00+05:00");
    expect(intakeOf("2022-06-01", readings, "KZ-35").closesAt).toBe("2022-06-16T00:00:00+06:00");
    expect(readingsIn(intakeOf("2022-06-01", readings, "KZ-23"))).toContainEqual(["closing-hour", "capital-midnight"]);
    expect(readingsIn(intakeOf("2022-06-01", readings, "KZ-35"))).not.toContainEqual(["closing-hour", "capital-midnight"]);
  });

  it("goes by the one time of the whole country since 1 March 2024", () => {
    for (const region of ["KZ-71", "KZ-23"] as const) {
      expect(intakeOf("2024-03-04", {}, region).closesAt).toBe("2024-03-19T00:00:00+05:00");
      expect(intakeOf("2024-03-04", { "closing-hour": "capital-midnight" }, region).closesAt).toBe("2024-03-19T00:00:00+05:00");
    }
    // 18 February and two weeks is Sunday 3 March: the term starts by the old time and closes by the new.
    expect(intakeOf("2024-02-18").closesAt).toBe("2024-03-05T00:00:00+05:00");
  });
});

describe("the readings of the two weeks", () => {
  it("posting-day: posted on 1 June, the last day is the 15th, or the 14th if the posting day is counted", () => {
    expect(intakeOf("2022-06-01", { "posting-day": "not-counted" }).lastDay).toBe("2022-06-15");
    const counted = intakeOf("2022-06-01", { "posting-day": "counted" });
    expect(counted).toMatchObject({ startsOn: "2022-06-01", nominalLastDay: "2022-06-14", lastDay: "2022-06-14" });
    expect(stepsOf(counted, "starts")).toStrictEqual([{ step: "starts", day: "2022-06-01", norm: "N12.0", counted: true }]);
    expect(stepsOf(counted, "counts").map(({ number }) => number)).toStrictEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it("last-day-off: posted on 25 April, the last day is 11 May, or 9 May itself if a day off stands", () => {
    expect(intakeOf("2022-04-25", { "last-day-off": "rolls-forward" }).lastDay).toBe("2022-05-11");
    const stands = intakeOf("2022-04-25", { "last-day-off": "stands" });
    expect(stands).toMatchObject({ nominalLastDay: "2022-05-09", lastDay: "2022-05-09", closesAt: "2022-05-10T00:00:00+06:00" });
    expect(stepsOf(stands, "rolls")).toStrictEqual([]);
  });

  it("both together: the thirteenth day after, and it rolls", () => {
    expect(intakeOf("2022-04-26", { "posting-day": "counted" })).toMatchObject({
      nominalLastDay: "2022-05-09",
      lastDay: "2022-05-11",
    });
    expect(intakeOf("2022-04-26", { "posting-day": "counted", "last-day-off": "stands" }).lastDay).toBe("2022-05-09");
  });

  const notices = { webPostedAt: instant("2022-06-01T09:00:00+06:00"), socialPostedAt: instant("2022-06-03T09:00:00+06:00") };
  it("T22: the notice on the web resource starts the term, whenever the one on social networks follows", () => {
    expect(intakeDeadline(notices, "KZ-71")).toMatchObject({ startsOn: "2022-06-01", lastDay: "2022-06-15" });
  });

  it("term-start: under both notices the later of the two starts it", () => {
    const readings = { "term-start": "both-notices" } as const;
    expect(intakeDeadline(notices, "KZ-71", { readings })).toMatchObject({ startsOn: "2022-06-03", lastDay: "2022-06-17" });
    const swapped = { webPostedAt: notices.socialPostedAt, socialPostedAt: notices.webPostedAt };
    expect(intakeDeadline(swapped, "KZ-71", { readings }).startsOn).toBe("2022-06-03");
    expect(intakeDeadline({ webPostedAt: notices.webPostedAt }, "KZ-71", { readings }).startsOn).toBe("2022-06-01");
  });

  it("term-start: the later of the two is the later moment, not the later text", () => {
    const readings = { "term-start": "both-notices" } as const;
    const webPostedAt = instant("2022-06-01T23:00:00+06:00"); // 17:00 UTC
    const socialPostedAt = instant("2022-06-01T22:30:00+03:00"); // 19:30 UTC, the next day in the capital
    expect(intakeDeadline({ webPostedAt, socialPostedAt }, "KZ-71", { readings }).startsOn).toBe("2022-06-02");
  });
});

describe("the seven working days of the document check (clause 13)", () => {
  it.each([
    ["T46", "2022-02-21", "2022-03-09", "2022-03-18"],
    ["T47", "2022-03-01", "2022-03-15", "2022-03-29"],
    ["T49", "2022-08-12", "2022-08-26", "2022-09-07"],
    ["T50", "2022-06-01", "2022-06-15", "2022-06-24"],
  ])("%s: posted on %s, the intake ends on %s and the last day of the check is %s", (_, postedOn, startsOn, lastDay) => {
    expect(documentCheckDeadline(intakeOf(postedOn), "KZ-71")).toMatchObject({
      norm: "N13",
      startsOn,
      nominalLastDay: lastDay,
      lastDay,
    });
  });

  it("T49: the day the intake ended is not counted, a worked Saturday is, and each day off is told", () => {
    const check = documentCheckDeadline(intakeOf("2022-08-12"), "KZ-71");
    expect(check.trace.map((entry) => ("day" in entry ? [entry.step, entry.day] : entry))).toStrictEqual([
      ["starts", "2022-08-26"],
      ["counts", "2022-08-27"],
      ["skips", "2022-08-28"],
      ["skips", "2022-08-29"],
      ["skips", "2022-08-30"],
      ["counts", "2022-08-31"],
      ["counts", "2022-09-01"],
      ["counts", "2022-09-02"],
      ["skips", "2022-09-03"],
      ["skips", "2022-09-04"],
      ["counts", "2022-09-05"],
      ["counts", "2022-09-06"],
      ["counts", "2022-09-07"],
    ]);
    expect(stepsOf(check, "starts")[0]).toStrictEqual({ step: "starts", day: "2022-08-26", norm: "N13", counted: false });
    expect(stepsOf(check, "counts").map(({ number }) => number)).toStrictEqual([1, 2, 3, 4, 5, 6, 7]);
    const kinds = stepsOf(check, "skips").map(({ status }) => status.kind);
    expect(kinds).toStrictEqual(["weekend", "transferred-off", "state-holiday", "weekend", "weekend"]);
  });

  it("check-start: posted on 21 February, it ends on 18 March, or on the 17th if it runs from the day before the roll", () => {
    const intake = intakeOf("2022-02-21");
    expect(documentCheckDeadline(intake, "KZ-71")).toMatchObject({ startsOn: "2022-03-09", lastDay: "2022-03-18" });
    const nominal = documentCheckDeadline(intake, "KZ-71", { readings: { "check-start": "nominal-last-day" } });
    expect(nominal).toMatchObject({ startsOn: "2022-03-07", lastDay: "2022-03-17" });
    expect(readingsIn(nominal)).toStrictEqual([["check-start", "nominal-last-day"]]);
  });

  it("check-start is no question where the intake did not roll", () => {
    const check = documentCheckDeadline(intakeOf("2022-06-01"), "KZ-71", { readings: { "check-start": "nominal-last-day" } });
    expect(check.lastDay).toBe("2022-06-24");
    expect(readingsIn(check)).toStrictEqual([]);
  });
});

describe("the five working days of the invitation (clause 16)", () => {
  it.each([
    ["T64", "2022-04-29", "2022-05-11"],
    ["T65", "2022-10-19", "2022-10-27"],
    ["#14", "2022-03-16", "2022-03-28"],
  ])("%s: selected on %s, the last day is %s", (_, selectedOn, lastDay) => {
    expect(invitationDeadline(plainDate(selectedOn), "KZ-71")).toMatchObject({ norm: "N16.1", startsOn: selectedOn, lastDay });
  });
});

describe("the three working days of the hand-off (clause 19)", () => {
  it.each([
    ["T79", "2022-03-04", "2022-03-10"],
    ["T80", "2022-08-25", "2022-08-31"],
    ["T82", "2022-07-07", "2022-07-12"],
    ["T83", "2022-11-30", "2022-12-05"],
    ["#12", "2022-12-14", "2022-12-20"],
    ["#15", "2022-03-09", "2022-03-14"],
  ])("%s: stage one ended on %s, the last day is %s", (_, endedOn, lastDay) => {
    expect(handoffDeadline(plainDate(endedOn), "KZ-71")).toMatchObject({ norm: "N19", startsOn: endedOn, lastDay });
  });

  it("closes at the midnight that ends the last day in that region", () => {
    expect(handoffDeadline(plainDate("2022-07-07"), "KZ-35").closesAt).toBe("2022-07-13T00:00:00+06:00");
    expect(handoffDeadline(plainDate("2022-07-07"), "KZ-23").closesAt).toBe("2022-07-13T00:00:00+05:00");
    const readings = { "closing-hour": "capital-midnight" } as const;
    expect(handoffDeadline(plainDate("2022-07-07"), "KZ-23", { readings }).closesAt).toBe("2022-07-13T00:00:00+05:00");
  });
});

/** A year of the calendar without any transfer. */
function withoutTransfers(year: number, kurbanAit: string): CalendarYear {
  return { year, status: "final", kurbanAit: plainDate(kurbanAit), transfers: [] };
}

describe("the calendar a term runs on", () => {
  it("is the one that is given: without the transfers of 2022, Monday 7 March is worked and not Saturday the 5th", () => {
    const calendar = withYears(KAZAKHSTAN, [withoutTransfers(2022, "2022-07-09")]);
    expect(handoffDeadline(plainDate("2022-03-02"), "KZ-71").lastDay).toBe("2022-03-05");
    expect(handoffDeadline(plainDate("2022-03-02"), "KZ-71", { calendar }).lastDay).toBe("2022-03-07");
    expect(intakeDeadline({ webPostedAt: instant("2022-02-21T09:00:00+06:00") }, "KZ-71", { calendar }).lastDay).toBe(
      "2022-03-07",
    );
  });

  const terms: readonly (readonly [string, (startsOn: string, context?: Context) => Deadline])[] = [
    ["the intake", (startsOn, context) => intakeDeadline({ webPostedAt: at(plainDate(startsOn), "09:00:00") }, "KZ-71", context)],
    ["the invitation", (startsOn, context) => invitationDeadline(plainDate(startsOn), "KZ-71", context)],
    ["the hand-off", (startsOn, context) => handoffDeadline(plainDate(startsOn), "KZ-71", context)],
  ];

  it.each([
    ["the intake", "2026-12-17", "2026-12-31", "2026-12-18"],
    ["the invitation", "2026-12-24", "2026-12-31", "2026-12-25"],
    ["the hand-off", "2026-12-28", "2026-12-31", "2026-12-29"],
  ])("%s from %s ends on %s, all official; from %s on it runs into a year that is provisional", (name, last, lastDay, first) => {
    const term = terms.find(([called]) => called === name)![1];
    expect(term(last)).toMatchObject({ lastDay, provisional: false });
    expect(term(first).provisional).toBe(true);
    const calendar = withYears(KAZAKHSTAN, [withoutTransfers(2027, "2027-05-16")]);
    expect(term(first, { calendar }).provisional).toBe(false);
  });

  it("a check that runs in an official year alone is provisional if its intake already was", () => {
    const calendar = withYears(KAZAKHSTAN, [{ ...withoutTransfers(2022, "2022-07-09"), status: "provisional" }]);
    const intake = intakeDeadline({ webPostedAt: instant("2022-12-23T09:00:00+06:00") }, "KZ-71", { calendar });
    expect(intake).toMatchObject({ lastDay: "2023-01-06", provisional: true });
    expect(invitationDeadline(intake.lastDay, "KZ-71", { calendar }).provisional).toBe(false);
    expect(documentCheckDeadline(intake, "KZ-71", { calendar }).provisional).toBe(true);
  });

  it.each([
    ["the intake", "2027-12-17", "2027-12-18"],
    ["the invitation", "2027-12-24", "2027-12-27"],
    ["the hand-off", "2027-12-28", "2027-12-29"],
  ])("%s from %s stays inside it; from %s on it would leave it, and no day is guessed", (name, last, first) => {
    const term = terms.find(([called]) => called === name)![1];
    expect(term(last).lastDay).toBe("2027-12-31");
    expect(() => term(first)).toThrow(CalendarRangeError);
    expect(() => term(first)).toThrow(expect.objectContaining({ year: 2028 }) as Error); // a matcher stands for the error
  });
});

describe("an intake that begins before the calendar does", () => {
  it("is counted if it ends inside: calendar days need no calendar, only the last of them does", () => {
    expect(intakeDeadline({ webPostedAt: instant("2020-12-20T09:00:00+06:00") }, "KZ-71")).toMatchObject({
      startsOn: "2020-12-20",
      nominalLastDay: "2021-01-03",
      lastDay: "2021-01-05",
      provisional: false,
    });
    expect(() => intakeDeadline({ webPostedAt: instant("2020-12-10T09:00:00+06:00") }, "KZ-71")).toThrow(CalendarRangeError);
  });
});

describe("a reading that does not exist", () => {
  const ask = (readings: object): Deadline =>
    intakeDeadline({ webPostedAt: instant("2022-06-01T09:00:00+06:00") }, "KZ-71", { readings });
  it("is a programmer's mistake, and the known ones are named", () => {
    expect(() => ask({ "posting-dya": "counted" })).toThrow(RangeError);
    expect(() => ask({ "posting-dya": "counted" })).toThrow(/posting-day.*handoff-scope.*"posting-dya"/u);
  });

  it("so is an option it does not have, and its options are named", () => {
    expect(() => ask({ "posting-day": "perhaps" })).toThrow(RangeError);
    expect(() => ask({ "posting-day": "perhaps" })).toThrow(/posting-day.*not-counted, counted.*"perhaps"/u);
    // An option of another reading is none of this one's, and the reading need not concern the term that is asked for.
    expect(() => ask({ "evidence": "counted" })).toThrow(/evidence.*some, each-criterion, optional.*"counted"/u);
    for (const term of [invitationDeadline, handoffDeadline]) {
      expect(() => term(plainDate("2022-06-01"), "KZ-71", { readings: { "chair-seat": "ninth" } as object })).toThrow(
        /one-of-seven, eighth/u,
      );
    }
  });
});

describe("wherever readings are given, one that does not exist is refused", () => {
  const context: Context = { readings: { "majority": "of-all" } as object };
  const composition = commissionOf("KZ-35");
  const session: Session = { id: "s", commissionId: "KZ-35", heldOn: plainDate("2022-06-27"), present: [] };
  const provider = providerOf(1, "KZ-35");
  it.each<[string, () => unknown]>([
    ["a motion", () => resolveMotion([{ voter: "m1", vote: "for" }], "m1", context)],
    ["an election", () => elect([], { candidates: ["a"], places: 3, chair: "m1" }, context)],
    ["a composition", () => compositionFindings("KZ-35", composition, context)],
    ["a quorum", () => isQuorate(session, composition, context)],
    ["an admission", () => admission(provider, [filingOf(provider)], intakeOf("2022-06-01"), context)],
    ["a check's term", () => documentCheckDeadline(intakeOf("2022-06-01"), "KZ-35", context)],
    ["a command", () => given([]).when(commandOf(posted()), context)],
    ["an audit", () => reportOn([posted()], context)],
  ])("%s", (_, ask) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(/majority.*of-present, of-voting.*"of-all"/u);
  });
});

describe("a contest whose terms", () => {
  const log = (postedOn: string): readonly ContestEvent[] => [
    posted(`${postedOn}T09:00:00+06:00`),
    socialNotice(`${postedOn}T09:30:00+06:00`),
    formed("KZ-35", { approvedOn: plainDate(postedOn) }),
    filed("a", { filing: { receivedAt: instant(`${postedOn}T12:00:00+06:00`) } }),
  ];

  it("run through official years is not provisional; one day of a provisional year makes it so", () => {
    expect(reportOn(log("2022-06-01")).calendar).toStrictEqual({ firstYear: 2021, lastYear: 2027, provisional: false });
    // The intake ends on 22 December 2026 and its check on the 31st; a day later the check ends in January.
    expect(reportOn(log("2026-12-08"), { asOf: "2026-12-31" }).calendar.provisional).toBe(false);
    expect(reportOn(log("2026-12-09"), { asOf: "2026-12-31" }).calendar.provisional).toBe(true);
  });

  it("leave the calendar is not judged by a guess", () => {
    expect(() => reportOn(log("2027-12-20"), { asOf: "2027-12-20" })).toThrow(CalendarRangeError);
    expect(() => given(log("2027-12-20")).when(commandOf(checked("a", "2027-12-21")))).toThrow(CalendarRangeError);
    expect(() => given([]).when(commandOf(posted("2027-12-20T09:00:00+06:00")))).not.toThrow();
  });
});

describe("whatever the day and the region", () => {
  const day = fc.integer({ min: 0, max: 5 * 365 }).map((by) => plainDate(daysAfter("2021-06-01", by)));
  const region = fc.constantFrom(...regionsOn(plainDate("2022-07-01")).map(({ code }) => code));

  it("the intake ends on a working day, the fourteenth after the posting or the first one after it", () => {
    fc.assert(
      fc.property(day, region, (postedOn, code) => {
        const intake = intakeDeadline({ webPostedAt: at(postedOn, "12:00:00") }, code);
        expect(intake.nominalLastDay).toBe(daysAfter(postedOn, 14));
        expect(isWorkingDay(intake.lastDay)).toBe(true);
        expect(countWorkingDays(plainDate(daysAfter(intake.nominalLastDay, -1)), intake.lastDay)).toBe(1);
        expect(intake.closesAt).toBe(startOfDay(plainDate(daysAfter(intake.lastDay, 1)), code));
      }),
    );
  });

  it("a term in working days ends on its last one, and the derivation tells every day between", () => {
    const check = (startsOn: ReturnType<typeof plainDate>, code: RegionCode): Deadline =>
      documentCheckDeadline({ ...intakeOf("2022-06-01"), nominalLastDay: startsOn, lastDay: startsOn }, code);
    const terms: readonly (readonly [NormId, number, typeof check])[] = [
      ["N13", 7, check],
      ["N16.1", 5, invitationDeadline],
      ["N19", 3, handoffDeadline],
    ];
    fc.assert(
      fc.property(day, region, fc.constantFrom(...terms), (startsOn, code, [norm, days, term]) => {
        const deadline = term(startsOn, code);
        expect(deadline).toMatchObject({ norm, startsOn, nominalLastDay: deadline.lastDay });
        expect(countWorkingDays(startsOn, deadline.lastDay)).toBe(days);
        expect(isWorkingDay(deadline.lastDay)).toBe(true);
        expect(localDay(deadline.closesAt, code)).toBe(daysAfter(deadline.lastDay, 1));
        expect(deadline.closesAt).toBe(startOfDay(plainDate(daysAfter(deadline.lastDay, 1)), code));
        const told = deadline.trace.flatMap((entry) => (entry.step === "counts" || entry.step === "skips" ? [entry] : []));
        told.forEach((entry, index) => {
          expect(entry.day).toBe(daysAfter(startsOn, index + 1));
          expect(entry.step === "counts").toBe(isWorkingDay(entry.day));
        });
        expect(told.at(-1)?.day).toBe(deadline.lastDay);
      }),
    );
  });
});

describe("the way the intake was counted", () => {
  const told = ({ trace }: Deadline): readonly unknown[] => trace.map((entry) => ("status" in entry ? [entry.step, entry.day, entry.status.kind] : entry));
  const counts = (from: number, to: number, first: number): readonly unknown[] =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      step: "counts",
      day: plainDate(`2022-06-${String(first + index).padStart(2, "0")}`),
      number: from + index,
    }));
  const web = instant("2022-06-01T09:00:00+06:00");

  it("names the start, each of fourteen days and the reading of the posting day, and nothing else", () => {
    expect(told(intakeDeadline({ webPostedAt: web }, "KZ-71"))).toStrictEqual([
      { step: "starts", day: "2022-06-01", norm: "N12.0", counted: false },
      { step: "reads", reading: "posting-day", value: "not-counted" },
      ...counts(1, 14, 2),
    ]);
  });

  it("begins with the second day where the posting day is the first", () => {
    const counted = intakeDeadline({ webPostedAt: web }, "KZ-71", { readings: { "posting-day": "counted" } });
    expect(told(counted)).toStrictEqual([
      { step: "starts", day: "2022-06-01", norm: "N12.0", counted: true },
      { step: "reads", reading: "posting-day", value: "counted" },
      ...counts(2, 14, 2),
    ]);
  });

  it("asks which notice starts it only where social networks came later, not at the same moment", () => {
    const reads = (socialPostedAt: string): readonly string[] =>
      intakeDeadline({ webPostedAt: web, socialPostedAt: instant(socialPostedAt) }, "KZ-71").trace.flatMap((entry) =>
        entry.step === "reads" ? [entry.reading] : [],
      );
    expect(reads("2022-06-01T09:00:01+06:00")).toStrictEqual(["term-start", "posting-day"]);
    expect(reads("2022-06-01T03:00:00Z")).toStrictEqual(["posting-day"]);
  });
});
