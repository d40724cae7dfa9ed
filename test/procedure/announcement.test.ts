import type { ContestEvent, Subject } from "uzdik";
import { plainDate } from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, filed, formed, posted, socialNotice } from "../acts.js";
import { commandOf, findingOf, findingsOf, given, reportOn, rulesBrokenBy } from "../given.js";
import { at } from "../lawful-contest.js";

const contest: Subject = { kind: "contest" };

/** A posting in the morning of 1 June that states a last day. */
function stating(lastDay: string, webPostedAt = "2022-06-01T09:00:00+06:00"): ReturnType<typeof posted> {
  return posted(webPostedAt, { statedLastDay: plainDate(lastDay) });
}

describe("announcement/once: the contest is announced once (clause 11)", () => {
  const log = [posted(), socialNotice()];

  it("a first announcement is accepted", () => {
    const { events } = given([]).when(commandOf(posted())).thenAccepted();
    expect(events).toStrictEqual([posted()]);
  });

  it("a further one is refused, word for word the same or not", () => {
    given(log)
      .when(commandOf(posted("2022-06-05T09:00:00+06:00")))
      .thenRefused("announcement/once");
    given(log).when(commandOf(posted())).thenRefused("announcement/once");
  });

  it("a recorded further one is told with the first", () => {
    expect(findingOf([...log, posted("2022-06-05T09:00:00+06:00")], "announcement/once")).toStrictEqual({
      rule: "announcement/once",
      effect: "bars",
      norms: ["N11"],
      subject: contest,
      facts: { on: "2022-06-05", firstOn: "2022-06-01" },
      readings: [],
      event: 2,
    });
    const thrice = [...log, posted("2022-06-05T09:00:00+06:00"), posted("2022-06-07T09:00:00+06:00")];
    expect(findingOf(thrice, "announcement/once")).toMatchObject({
      facts: { on: "2022-06-05", others: [{ on: "2022-06-07" }] },
      event: 3,
    });
  });

  it("#6: the first posting governs the term, the first by the order of recording", () => {
    const filing = { receivedAt: at(plainDate("2022-06-16")) };
    const repostedLater = [...log, posted("2022-06-05T09:00:00+06:00"), formed("KZ-35"), filed("a", { filing })];
    expect(findingsOf([...repostedLater, checked("a", "2022-06-20", ["late"])], "check/outcome")).toStrictEqual([]);
    const recordedFirst = [posted("2022-06-05T09:00:00+06:00"), ...log, formed("KZ-35"), filed("a", { filing })];
    expect(findingsOf([...recordedFirst, checked("a", "2022-06-21")], "check/outcome")).toStrictEqual([]);
  });

  it("a second social notice is no second announcement", () => {
    given(log)
      .when(commandOf(socialNotice("2022-06-05T09:00:00+06:00")))
      .thenAccepted();
    expect(findingsOf([...log, socialNotice("2022-06-05T09:00:00+06:00")], "announcement/once")).toStrictEqual([]);
  });
});

describe("announcement/both-channels: the web resource and social networks together open the contest (clause 11)", () => {
  it("posted on both: the contest is open as the text asks", () => {
    expect(reportOn([posted(), socialNotice()]).conforms).toBe(true);
    expect(rulesBrokenBy([posted(), socialNotice()])).toStrictEqual([]);
  });

  it("T22: the social notice may follow, and may be recorded first", () => {
    expect(rulesBrokenBy([posted(), socialNotice("2022-06-03T09:00:00+06:00")])).toStrictEqual([]);
    expect(rulesBrokenBy([socialNotice(), posted()])).toStrictEqual([]);
  });

  it("posted on the web resource alone: not kept, and no event is at fault", () => {
    const report = reportOn([posted()]);
    expect(report.conforms).toBe(false);
    expect(report.findings).toStrictEqual([
      {
        rule: "announcement/both-channels",
        effect: "records",
        norms: ["N11"],
        subject: contest,
        facts: { on: "2022-06-01" },
        readings: [],
      },
    ]);
  });

  it("found by the audit alone: the posting itself is accepted without a word", () => {
    given([]).when(commandOf(posted())).thenAccepted();
    given([posted()])
      .when(commandOf(filed("a")))
      .thenAccepted();
  });

  it("asOf does not matter: a notice dated after it is read like any other", () => {
    expect(rulesBrokenBy([posted(), socialNotice("2022-06-03T09:00:00+06:00")], { asOf: "2022-06-02" })).toStrictEqual([]);
    expect(rulesBrokenBy([posted()], { asOf: "2022-05-01" })).toStrictEqual(["announcement/both-channels"]);
  });

  it("T23: posted on social networks alone, the contest is not open and there is no term", () => {
    const social = [socialNotice()];
    expect(rulesBrokenBy(social)).toStrictEqual([]);
    given(social)
      .when(commandOf(filed("a")))
      .thenRefused("intake/contest-open");
  });
});

describe("announcement/two-weeks: the notice can neither lengthen nor shorten the two weeks (clause 12)", () => {
  it("a stated last day that is the computed one, or none, is kept", () => {
    given([])
      .when(commandOf(stating("2022-06-15")))
      .thenAccepted();
    expect(rulesBrokenBy([stating("2022-06-15"), socialNotice()])).toStrictEqual([]);
    expect(findingsOf([posted()], "announcement/two-weeks")).toStrictEqual([]);
  });

  it.each(["2022-06-14", "2022-06-16", "2022-06-22"])(
    "#7: stated as %s, it is told with the last day there is",
    (statedLastDay) => {
      const { events, findings } = given([])
        .when(commandOf(stating(statedLastDay)))
        .thenAccepted("announcement/two-weeks");
      expect(events).toStrictEqual([stating(statedLastDay)]);
      const told = {
        rule: "announcement/two-weeks",
        effect: "records",
        norms: ["N12.0"],
        subject: contest,
        facts: { statedLastDay, lastDay: "2022-06-15" },
        readings: ["posting-day"],
      };
      expect(findings).toStrictEqual([told]);
      expect(findingOf([stating(statedLastDay)], "announcement/two-weeks")).toStrictEqual({ ...told, event: 0 });
    },
  );

  it("a notice of a year that the calendar does not know is accepted, where it states no day to be held against", () => {
    given([]).when(commandOf(posted("2031-06-02T09:00:00+05:00"))).thenAccepted();
  });

  it("#7: a longer term that the notice states is not applied: filed on the sixteenth day, it is late", () => {
    const log = [
      stating("2022-06-22"),
      socialNotice(),
      formed("KZ-35"),
      filed("a", { filing: { receivedAt: at(plainDate("2022-06-17")) } }),
    ];
    const { events } = given(log)
      .when(commandOf(checked("a", "2022-06-23")))
      .thenAccepted();
    expect(events).toStrictEqual([checked("a", "2022-06-23", ["late"])]);
  });

  it("the computed last day is the rolled one", () => {
    const monday = "2022-02-21T09:00:00+06:00";
    given([])
      .when(commandOf(stating("2022-03-09", monday)))
      .thenAccepted();
    const { findings } = given([])
      .when(commandOf(stating("2022-03-07", monday)))
      .thenAccepted("announcement/two-weeks");
    expect(findings[0]?.readings).toStrictEqual(["posting-day", "last-day-off"]);
  });

  it("a posting recorded again is held against the term of the first", () => {
    const log: readonly ContestEvent[] = [
      stating("2022-06-15"),
      socialNotice(),
      stating("2022-06-19", "2022-06-05T09:00:00+06:00"),
    ];
    expect(findingOf(log, "announcement/two-weeks")).toMatchObject({
      facts: { statedLastDay: "2022-06-19", lastDay: "2022-06-15" },
      event: 2,
    });
    given(log.slice(0, 2)).when(commandOf(log[2]!)).thenRefused("announcement/once", "announcement/two-weeks");
  });

  it("posting-day: stated as the fourteenth day with the posting day, it is kept only where that day counts", () => {
    const readings = { "posting-day": "counted" } as const;
    expect(findingsOf([stating("2022-06-14")], "announcement/two-weeks")).toHaveLength(1);
    expect(findingsOf([stating("2022-06-14")], "announcement/two-weeks", { readings })).toStrictEqual([]);
    expect(findingsOf([stating("2022-06-15")], "announcement/two-weeks")).toStrictEqual([]);
    expect(findingOf([stating("2022-06-15")], "announcement/two-weeks", { readings }).facts.lastDay).toBe("2022-06-14");
  });

  it("last-day-off: stated as a day off, it is kept only where a day off stands", () => {
    const log = [stating("2022-05-09", "2022-04-25T09:00:00+06:00")];
    expect(findingOf(log, "announcement/two-weeks").facts).toStrictEqual({ statedLastDay: "2022-05-09", lastDay: "2022-05-11" });
    expect(findingsOf(log, "announcement/two-weeks", { readings: { "last-day-off": "stands" } })).toStrictEqual([]);
  });

  describe("term-start: web on 1 June, social networks on the 3rd", () => {
    const readings = { "term-start": "both-notices" } as const;
    const social = socialNotice("2022-06-03T09:00:00+06:00");

    it("a social notice that is not the later one makes nothing of the term", () => {
      const log = [stating("2022-06-16"), socialNotice("2022-06-01T09:00:00+06:00")];
      expect(findingOf(log, "announcement/two-weeks", { readings }).event).toBe(0);
    });

    it("stated as the 15th, it is kept, or not where both notices start the term", () => {
      expect(findingsOf([stating("2022-06-15"), social], "announcement/two-weeks")).toStrictEqual([]);
      expect(findingOf([stating("2022-06-15"), social], "announcement/two-weeks", { readings })).toMatchObject({
        facts: { lastDay: "2022-06-17" },
        readings: ["posting-day", "term-start"],
        event: 1,
      });
      expect(findingsOf([stating("2022-06-17"), social], "announcement/two-weeks", { readings })).toStrictEqual([]);
    });

    it("the social notice is then told what it makes of the posting, and is accepted", () => {
      given([stating("2022-06-15")])
        .when(commandOf(social), { readings })
        .thenAccepted("announcement/two-weeks");
      given([stating("2022-06-15")])
        .when(commandOf(social))
        .thenAccepted();
    });

    it("the first social notice counts, and without one the web notice", () => {
      const twice = [stating("2022-06-17"), social, socialNotice("2022-06-06T09:00:00+06:00")];
      expect(findingsOf(twice, "announcement/two-weeks", { readings })).toStrictEqual([]);
      expect(findingsOf([stating("2022-06-15")], "announcement/two-weeks", { readings })).toStrictEqual([]);
    });
  });
});

describe("a malformed announcement is a programmer's mistake", () => {
  it.each<[string, unknown, RegExp]>([
    ["no moment", { type: "AnnounceContest", data: {} }, /data\.webPostedAt/u],
    [
      "a moment without an offset",
      { type: "AnnounceContest", data: { webPostedAt: "2022-06-01T09:00:00" } },
      /data\.webPostedAt/u,
    ],
    [
      "a last day that does not exist",
      { type: "AnnounceContest", data: { ...posted().data, statedLastDay: "2022-06-31" } },
      /data\.statedLastDay/u,
    ],
    ["a field that nobody knows", { type: "PostSocialNotice", data: { ...socialNotice().data, on: "2022-06-01" } }, /data\.on/u],
    ["a command that nobody knows", { type: "CancelContest", data: {} }, /type/u],
    ["an event for a command", posted(), /type/u],
  ])("%s", (_, command, place) => {
    given([]).whenMalformed(command, place);
  });
});
