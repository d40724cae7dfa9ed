import type { ContestEvent, Subject } from "uzdik";
import { instant, plainDate, regionsOn } from "uzdik";
import { describe, expect, it } from "vitest";
import { checked, filed, formed, posted, socialNotice, supplemented } from "../acts.js";
import { commandOf, findingOf, findingsOf, given, reportOn, rulesBrokenBy } from "../given.js";
import { at, binOf, filingOf, providerOf } from "../lawful-contest.js";

const OPENED = [posted(), socialNotice(), formed("KZ-35")];
const SUBJECT: Subject = { kind: "application", applicationId: "a", commissionId: "KZ-35" };

/** Papers received at a moment, dispatched when nobody knows. */
function receivedAt(moment: string): { readonly filing: { readonly receivedAt: ReturnType<typeof instant> } } {
  return { filing: { receivedAt: instant(moment) } };
}

describe("intake/contest-open: nobody applies to a contest that was not posted (clause 11)", () => {
  it("refused before the notice stands on the web resource, accepted after", () => {
    const [finding] = given([])
      .when(commandOf(filed("a")))
      .thenRefused("intake/contest-open");
    const told = {
      rule: "intake/contest-open",
      effect: "bars",
      norms: ["N11"],
      subject: SUBJECT,
      facts: { act: "ApplicationFiled", on: "2022-06-10" },
      readings: [],
    };
    expect(finding).toStrictEqual(told);
    expect(findingOf([filed("a")], "intake/contest-open")).toStrictEqual({ ...told, event: 0 });
    given(OPENED)
      .when(commandOf(filed("a")))
      .thenAccepted();
  });

  it("T23: a notice on social networks alone does not open it", () => {
    given([socialNotice()])
      .when(commandOf(filed("a")))
      .thenRefused("intake/contest-open");
  });

  it("the day that is told is the region's", () => {
    const late = receivedAt("2022-06-09T18:30:00Z");
    expect(findingOf([filed("a", late)], "intake/contest-open").facts.on).toBe("2022-06-10");
    expect(findingOf([filed("a", { commissionId: "KZ-23", ...late })], "intake/contest-open").facts.on).toBe("2022-06-09");
  });

  it("every filing is told; a supplement is none", () => {
    const log = [
      filed("a"),
      filed("a", receivedAt("2022-06-13T10:00:00+06:00")),
      supplemented("a", filingOf(providerOf(1, "KZ-35"))),
    ];
    expect(findingOf(log, "intake/contest-open")).toMatchObject({ facts: { others: [{ on: "2022-06-13" }] }, event: 1 });
  });

  it("it stops being a fault once the posting is recorded", () => {
    expect(rulesBrokenBy([filed("a"), ...OPENED], { asOf: "2022-06-20" })).toStrictEqual([]);
    given([filed("a"), socialNotice()])
      .when(commandOf(posted()))
      .thenAccepted();
  });
});

describe("intake/not-premature: papers that come before the posting are early, not late", () => {
  it.each([
    ["2022-06-01T08:59:59+06:00", true],
    ["2022-06-01T08:59:59.999+06:00", true],
    ["2022-06-01T09:00:00+06:00", false],
    ["2022-06-01T03:00:00Z", false],
    ["2022-06-01T08:00:00+05:00", false],
    ["2022-06-01T07:59:59+05:00", true],
  ])("posted on 1 June at 09:00, received at %s: premature is %s", (moment, premature) => {
    const outcome = given(OPENED).when(commandOf(filed("a", receivedAt(moment))));
    if (premature) outcome.thenAccepted("intake/not-premature");
    else outcome.thenAccepted();
  });

  it("T25: it is a remark, and the papers count as in time", () => {
    const log = [...OPENED, filed("a", receivedAt("2022-05-30T10:00:00+06:00"))];
    const report = reportOn(log, { asOf: "2022-06-20" });
    expect(report.findings).toStrictEqual([
      {
        rule: "intake/not-premature",
        effect: "remark",
        norms: ["N12.0"],
        subject: SUBJECT,
        facts: { at: "2022-05-30T10:00:00+06:00", postedAt: "2022-06-01T09:00:00+06:00" },
        readings: [],
        event: 3,
      },
    ]);
    expect(report.conforms).toBe(true);
    const { events } = given(log)
      .when(commandOf(checked("a")))
      .thenAccepted();
    expect(events).toStrictEqual([checked("a")]);
  });

  it("dispatched before and received after the posting: premature; told with the dispatch", () => {
    const filing = { dispatchedAt: instant("2022-06-01T08:00:00+06:00"), receivedAt: instant("2022-06-02T10:00:00+06:00") };
    expect(findingOf([...OPENED, filed("a", { filing })], "intake/not-premature").facts.at).toBe("2022-06-01T08:00:00+06:00");
  });

  it("received before the posting, whenever it says it was dispatched: premature; told with the receipt", () => {
    const filing = { dispatchedAt: instant("2022-06-01T09:00:00+06:00"), receivedAt: instant("2022-06-01T08:00:00+06:00") };
    expect(findingOf([...OPENED, filed("a", { filing })], "intake/not-premature").facts.at).toBe("2022-06-01T08:00:00+06:00");
  });

  it("a supplement is asked too, and each early delivery is told", () => {
    const early = { ...filingOf(providerOf(1, "KZ-35")), receivedAt: instant("2022-05-31T10:00:00+06:00") };
    given([...OPENED, filed("a")])
      .when(commandOf(supplemented("a", early)))
      .thenAccepted("intake/not-premature");
    const log = [...OPENED, filed("a", receivedAt("2022-05-30T10:00:00+06:00")), supplemented("a", early)];
    expect(findingOf(log, "intake/not-premature")).toMatchObject({ facts: { others: [{ at: early.receivedAt }] }, event: 4 });
  });

  it("a posting recorded after the filing, and later than it, is told what it makes of it, and stands", () => {
    const early = [filed("a", receivedAt("2022-06-01T08:00:00+06:00"))];
    given(early).when(commandOf(posted())).thenAccepted("intake/not-premature");
    expect(findingOf([...early, ...OPENED], "intake/not-premature").event).toBe(1);
  });

  it("the moment of the first posting counts", () => {
    const log = [...OPENED, filed("a"), posted("2022-06-20T09:00:00+06:00")];
    expect(findingsOf(log, "intake/not-premature")).toStrictEqual([]);
  });
});

describe("intake/one-per-provider: the same provider under two ids is worth a remark; the text has no ban", () => {
  it("both applications stand, and the later one is told of", () => {
    const first = [...OPENED, filed("a")];
    given(first)
      .when(commandOf(filed("b")))
      .thenAccepted("intake/one-per-provider");
    const report = reportOn([...first, filed("b")], { asOf: "2022-06-20" });
    expect(report.findings).toStrictEqual([
      {
        rule: "intake/one-per-provider",
        effect: "remark",
        norms: ["N12.0"],
        subject: { kind: "application", applicationId: "b", commissionId: "KZ-35" },
        facts: { applications: ["a"], bin: binOf(1) },
        readings: [],
        event: 4,
      },
    ]);
    expect(report.conforms).toBe(true);
  });

  it("T43: filed twice under one id is one application", () => {
    given([...OPENED, filed("a")])
      .when(commandOf(filed("a", receivedAt("2022-06-13T10:00:00+06:00"))))
      .thenAccepted();
  });

  it("#96: an akimat and its department, two BINs, are two participants; one BIN in two regions is told", () => {
    const log = [...OPENED, filed("akimat")];
    given(log)
      .when(commandOf(filed("department", { provider: providerOf(2, "KZ-35") })))
      .thenAccepted();
    const elsewhere = filed("elsewhere", { commissionId: "KZ-71", provider: providerOf(1, "KZ-71") });
    given(log).when(commandOf(elsewhere)).thenAccepted("intake/one-per-provider");
  });

  it("every further application is told of the first", () => {
    const log = [...OPENED, filed("a"), filed("b"), filed("c")];
    expect(
      findingsOf(log, "intake/one-per-provider").map(({ subject, facts }) => [
        "applicationId" in subject && subject.applicationId,
        facts.applications,
      ]),
    ).toStrictEqual([
      ["b", ["a"]],
      ["c", ["a"]],
    ]);
  });

  it("the provider of the first filing governs: what a refiling names as its own does not count", () => {
    const refiled: readonly ContestEvent[] = [...OPENED, filed("a"), filed("a", { provider: providerOf(2, "KZ-35") })];
    expect(findingsOf([...refiled, filed("b", { provider: providerOf(2, "KZ-35") })], "intake/one-per-provider")).toStrictEqual(
      [],
    );
    expect(findingsOf([...refiled, filed("b")], "intake/one-per-provider")).toHaveLength(1);
  });
});

describe("intake/region-exists: the regions are those of the day of posting (#40)", () => {
  const FORMED_IN_2022 = ["KZ-10", "KZ-33", "KZ-62"] as const;
  const filedIn = (commissionId: (typeof FORMED_IN_2022)[number] | "KZ-35"): ContestEvent =>
    filed("a", { commissionId, provider: providerOf(1, commissionId), ...receivedAt("2022-06-13T10:00:00+06:00") });

  it.each([
    ["2022-05-25T09:00:00+06:00", false],
    ["2022-06-07T09:00:00+06:00", false],
    ["2022-06-07T17:59:59Z", false],
    ["2022-06-07T18:00:00Z", true],
    ["2022-06-08T09:00:00+06:00", true],
    ["2022-06-10T09:00:00+06:00", true],
  ])("T77: posted at %s, filing with the three oblasts of 8 June 2022 is possible: %s", (postedAt, possible) => {
    for (const region of FORMED_IN_2022) {
      const outcome = given([posted(postedAt)]).when(commandOf(filedIn(region)));
      if (possible) outcome.thenAccepted();
      else outcome.thenRefused("intake/region-exists");
    }
    given([posted(postedAt)])
      .when(commandOf(filedIn("KZ-35")))
      .thenAccepted();
  });

  it("T77: seventeen regions for a posting of 25 May, twenty for one of 10 June", () => {
    for (const [day, count] of [
      ["2022-05-25", 17],
      ["2022-06-10", 20],
    ] as const) {
      const accepting = regionsOn(plainDate("2022-12-31")).filter(({ code }) => {
        const act = filed("a", {
          commissionId: code,
          provider: providerOf(1, code),
          filing: { receivedAt: at(plainDate("2022-06-13")) },
        });
        return findingsOf([posted(`${day}T09:00:00+06:00`), act], "intake/region-exists").length === 0;
      });
      expect(accepting).toHaveLength(count);
    }
  });

  it("it is told with the region and the day of posting", () => {
    expect(findingOf([posted(), filedIn("KZ-10")], "intake/region-exists")).toStrictEqual({
      rule: "intake/region-exists",
      effect: "bars",
      norms: ["N4.1"],
      subject: { kind: "application", applicationId: "a", commissionId: "KZ-10" },
      facts: { commission: "KZ-10", on: "2022-06-01" },
      readings: [],
      event: 1,
    });
  });

  it("without a posting it has nothing to say", () => {
    expect(rulesBrokenBy([filedIn("KZ-10")])).toStrictEqual(["intake/contest-open"]);
  });

  it("a posting recorded after such a filing is told what it makes of it, and stands", () => {
    given([filedIn("KZ-10")])
      .when(commandOf(posted()))
      .thenAccepted("intake/region-exists");
  });

  it("every filing is judged: a refiling with such a region is refused, though the first governs", () => {
    const log = [...OPENED, filed("a")];
    given(log)
      .when(commandOf(filed("a", { commissionId: "KZ-10" })))
      .thenRefused("intake/region-exists");
  });
});

describe("a malformed filing is a programmer's mistake", () => {
  const { data } = filed("a");
  it.each<[string, object, RegExp]>([
    ["a BIN with a wrong check digit", { ...data, provider: { ...data.provider, bin: "123456789012" } }, /data\.provider\.bin/u],
    ["a channel that nobody knows", { ...data, filing: { ...data.filing, channel: "fax" } }, /data\.filing\.channel/u],
    ["no moment of receipt", { ...data, filing: { channel: "post" } }, /data\.filing\.receivedAt/u],
    ["filed with the republican commission", { ...data, commissionId: "republican" }, /data\.commissionId/u],
    [
      "a kind of provider that nobody knows",
      { ...data, provider: { ...data.provider, kind: "company" } },
      /data\.provider\.kind/u,
    ],
  ])("%s", (_, malformed, place) => {
    given(OPENED).whenMalformed({ type: "FileApplication", data: malformed }, place);
  });
});
