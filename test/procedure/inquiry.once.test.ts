import { CAPITAL, DEFAULT_READINGS, instant, plainDate, READING_REGISTER, replay, type Context, type ContestEvent } from "uzdik";
import { describe, expect, it } from "vitest";
import { Inquiry } from "../../src/procedure/inquiry.js";
import {
  checked,
  filed,
  finalInterviewed,
  finalistsDecided,
  finalistsPublished,
  formed,
  forwarded,
  handedOff,
  held,
  interviewed,
  invited,
  posted,
  scored,
  signed,
  socialNotice,
  supplemented,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { filingOf, providerOf } from "../lawful-contest.js";

const REGION = "KZ-35";
const SOUTH = "KZ-71";

function inquiryOf(log: readonly ContestEvent[], context?: Context): Inquiry {
  return new Inquiry(replay(log), context);
}

/** The same, confined to some applications and sessions. */
function confined(log: readonly ContestEvent[], applications: readonly string[], sessions: readonly string[] = []): Inquiry {
  return new Inquiry(replay(log), undefined, { applications: new Set(applications), sessions: new Set(sessions) });
}

/** Short names of the readings that were consulted since nothing was. */
function consultedIn(inquiry: Inquiry, ask: () => unknown): readonly string[] {
  inquiry.consulted = 0;
  ask();
  return READING_REGISTER.flatMap(({ id }, place) => ((inquiry.consulted & (1 << place)) === 0 ? [] : [id]));
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe("an answer that several rules ask for", () => {
  it("is worked out once, and consults the same readings whoever asks first", () => {
    const inquiry = inquiryOf([]);
    let times = 0;
    const ask = (): string =>
      inquiry.once("answer", () => {
        times += 1;
        return inquiry.read("evidence");
      });
    expect(consultedIn(inquiry, ask)).toStrictEqual(["evidence"]);
    expect(consultedIn(inquiry, ask)).toStrictEqual(["evidence"]);
    expect([ask(), times]).toStrictEqual([DEFAULT_READINGS.evidence, 1]);
  });

  it("rests on no reading that was consulted before it, and takes none of these away", () => {
    const inquiry = inquiryOf([]);
    const answer = (): string => inquiry.once("answer", () => inquiry.read("evidence"));
    expect(new Set(consultedIn(inquiry, () => [inquiry.read("points-scale"), answer()]))).toEqual(new Set(["points-scale", "evidence"]));
    expect(new Set(consultedIn(inquiry, () => [inquiry.read("timely-by"), answer()]))).toEqual(new Set(["timely-by", "evidence"]));
  });

  it("may be that there is none", () => {
    const inquiry = inquiryOf([]);
    let times = 0;
    const ask = (): string | undefined =>
      inquiry.once<string | undefined>("none", () => {
        times += 1;
        return undefined;
      });
    expect([ask(), ask(), times]).toStrictEqual([undefined, undefined, 1]);
  });

  it("is another under other readings, of the same record and the same applications in question", () => {
    const inquiry = confined([filed("a"), filed("b")], ["b"]);
    const answer = (asked: Inquiry): string => asked.once("answer", () => asked.read("evidence"));
    expect(answer(inquiry)).toBe(DEFAULT_READINGS.evidence);
    const other = inquiry.under({ ...DEFAULT_READINGS, evidence: "optional" });
    expect(answer(other)).toBe("optional");
    expect(ids(other.applications())).toStrictEqual(["b"]);
    expect(other.application("b")).toBe(inquiry.application("b"));
    expect(other.calendar).toBe(inquiry.calendar);
  });
});

describe("the announcement", () => {
  const notice = socialNotice("2022-06-02T09:00:00+06:00");
  const log = [posted(), notice, posted("2022-06-03T09:00:00+06:00"), socialNotice("2022-06-04T09:00:00+06:00")];

  it("is the first posting and the first notice", () => {
    const inquiry = inquiryOf(log);
    expect(inquiry.posting).toBe(log[0]?.data);
    expect(inquiry.governingSocialNotice).toStrictEqual([notice.data]);
    expect(inquiry.postedOn).toBe("2022-06-01");
  });

  it("where there is none: no day, no term, no intake and no notice", () => {
    const inquiry = inquiryOf([]);
    expect([inquiry.posting, inquiry.postedOn, inquiry.intakeDays, inquiry.intake(REGION)]).toStrictEqual(Array(4).fill(undefined));
    expect([inquiry.governingSocialNotice, inquiry.socialNoticeOfTerm]).toStrictEqual([[], []]);
    expect(inquiryOf([notice]).intake(REGION)).toBeUndefined();
    expect(inquiryOf([posted()]).governingSocialNotice).toStrictEqual([]);
  });

  it("is dated by the clock of the capital", () => {
    expect(inquiryOf([posted("2022-06-01T23:30:00+06:00")]).postedOn).toBe("2022-06-01");
    expect(inquiryOf([posted("2022-06-01T23:30:00+05:00")]).postedOn).toBe("2022-06-02");
  });

  it("counts the notice for the term under both-notices alone, and consults nothing to say so", () => {
    const both = inquiryOf(log, { readings: { "term-start": "both-notices" } });
    expect(both.socialNoticeOfTerm).toStrictEqual([notice.data]);
    expect(both.intakeDays?.startsOn).toBe("2022-06-02");
    const first = inquiryOf(log);
    expect(consultedIn(first, () => first.socialNoticeOfTerm)).toStrictEqual([]);
    expect(first.socialNoticeOfTerm).toStrictEqual([]);
    expect(first.intakeDays?.startsOn).toBe("2022-06-01");
  });

  it("counts no notice for the term that came before the posting or with it, nor one without a posting", () => {
    const readings = { "term-start": "both-notices" } as const;
    for (const moment of ["2022-06-01T08:59:59+06:00", "2022-06-01T09:00:00+06:00"]) {
      expect(inquiryOf([posted(), socialNotice(moment)], { readings }).socialNoticeOfTerm).toStrictEqual([]);
    }
    const after = socialNotice("2022-06-01T09:00:01+06:00");
    expect(inquiryOf([posted(), after], { readings }).socialNoticeOfTerm).toStrictEqual([after.data]);
    expect(inquiryOf([after], { readings }).socialNoticeOfTerm).toStrictEqual([]);
  });

  it("gives each region its own end of the intake, by its own clock", () => {
    const inquiry = inquiryOf(log);
    const { posting, startsOn, nominalLastDay, lastDay, closes } = inquiry.intake(CAPITAL) ?? {};
    expect(posting).toBe(log[0]?.data);
    expect(inquiry.intakeDays).toMatchObject({ startsOn, nominalLastDay, lastDay });
    expect(closes).toBe(Date.parse("2022-06-16T00:00:00+06:00"));
    expect(inquiry.intake("KZ-27")?.closes).toBe(Date.parse("2022-06-16T00:00:00+05:00"));
  });

  it("tells on what readings the term rests, of every region and every time", () => {
    const inquiry = inquiryOf(log);
    const asked = consultedIn(inquiry, () => inquiry.intake(REGION));
    expect(asked).toContain("term-start");
    expect(consultedIn(inquiry, () => inquiry.intake(REGION))).toStrictEqual(asked);
    expect(consultedIn(inquiry, () => inquiry.intake(CAPITAL))).toStrictEqual(asked);
  });
});

describe("applications", () => {
  const log = [
    filed("c"),
    filed("a", { commissionId: SOUTH }),
    scored("nobody", "nowhere"),
    filed("b"),
    forwarded("c", SOUTH, "2022-06-16"),
    withdrawn("another", "2022-06-16"),
    interviewed("b", "s"),
    interviewed("c", "s"),
  ];

  it("are those that were filed, in the order of filing", () => {
    const inquiry = inquiryOf(log);
    expect(ids(inquiry.everyApplication())).toStrictEqual(["c", "a", "b"]);
    expect(ids(inquiry.applications())).toStrictEqual(["c", "a", "b"]);
    expect(ids(inquiry.unfiled())).toStrictEqual(["another", "nobody"]);
    expect(inquiry.application("nobody")).toBeUndefined();
    expect(inquiry.application("unheard of")).toBeUndefined();
  });

  it("are the same, asked for one by one or together, first or last", () => {
    const inquiry = inquiryOf(log);
    const b = inquiry.application("b");
    expect(b?.id).toBe("b");
    expect(inquiry.application("b")).toBe(b);
    expect(inquiry.everyApplication()[2]).toBe(b);
    expect(inquiry.application("a")).toBe(inquiry.everyApplication()[1]);
  });

  it("are those in question alone, in the order of filing, though all can be asked for", () => {
    const inquiry = confined(log, ["b", "nobody", "unheard of", "c"]);
    expect(ids(inquiry.applications())).toStrictEqual(["c", "b"]);
    expect(ids(inquiry.unfiled())).toStrictEqual(["nobody"]);
    expect(ids(inquiry.everyApplication())).toStrictEqual(["c", "a", "b"]);
  });

  it("that nobody filed stand by their ids, whichever is named first", () => {
    const nobodies = ["d", "b", "e", "a", "c"];
    const log = nobodies.map((id) => checked(id));
    for (const acts of [log, log.toReversed()]) expect(ids(inquiryOf(acts).unfiled())).toStrictEqual(["a", "b", "c", "d", "e"]);
    expect(ids(confined(log, ["e", "c", "d"]).unfiled())).toStrictEqual(["c", "d", "e"]);
  });

  it("belong to the commission that has them now, as do the interviews", () => {
    const inquiry = inquiryOf(log);
    expect(ids(inquiry.applicationsOf(REGION))).toStrictEqual(["b"]);
    expect(ids(inquiry.applicationsOf(SOUTH))).toStrictEqual(["c", "a"]);
    expect(ids(inquiry.applicationsOf("KZ-10"))).toStrictEqual([]);
    expect(ids(inquiry.interviewedBy(REGION))).toStrictEqual(["b"]);
    expect(ids(inquiry.interviewedBy(SOUTH))).toStrictEqual(["c"]);
    expect(ids(inquiry.interviewedBy("KZ-10"))).toStrictEqual([]);
    for (const code of [REGION, SOUTH, "KZ-10"] as const) {
      const asked = ["a", "b", "c", "nobody", "unheard of"].filter((id) => inquiry.isInterviewedBy(code, id));
      expect(asked).toStrictEqual(ids(inquiry.interviewedBy(code)));
    }
  });
});

describe("commissions", () => {
  it("are those of which anything is recorded, by code, the republican one apart", () => {
    const inquiry = inquiryOf([formed("republican"), formed("KZ-75"), formed(SOUTH), handedOff(REGION, []), formed("KZ-39")]);
    expect(inquiry.commissions().map(([code, { id }]) => [code, id])).toStrictEqual([
      [REGION, REGION],
      ["KZ-39", "KZ-39"],
      [SOUTH, SOUTH],
      ["KZ-75", "KZ-75"],
    ]);
    expect([REGION, SOUTH, "republican", "KZ-10"].map((id) => inquiry.isFormed(id as typeof REGION))).toStrictEqual([false, true, true, false]);
    expect(inquiry.commission("KZ-10")).toBeUndefined();
    expect(inquiry.compositions("KZ-10")).toStrictEqual([]);
  });

  it("sit as composed last on or before the day, for want of that as recorded last", () => {
    const on = (approvedOn: string): ContestEvent & { readonly type: "CommissionFormed" } => formed(REGION, { approvedOn: plainDate(approvedOn) });
    const [may, june, juneAgain, july, early] = [on("2022-05-20"), on("2022-06-20"), on("2022-06-20"), on("2022-07-20"), on("2022-05-01")];
    const inquiry = inquiryOf([may, june, juneAgain, july, early]);
    expect(inquiry.compositionFor(REGION, plainDate("2022-06-19"))).toBe(may.data);
    expect(inquiry.compositionFor(REGION, plainDate("2022-06-20"))).toBe(juneAgain.data);
    expect(inquiry.compositionFor(REGION, plainDate("2022-07-20"))).toBe(july.data);
    expect(inquiry.compositionFor(REGION, plainDate("2022-05-01"))).toBe(early.data);
    expect(inquiry.compositionFor(REGION, plainDate("2022-04-30"))).toBe(early.data);
    expect(inquiry.compositionFor(SOUTH, plainDate("2022-06-20"))).toBeUndefined();
  });
});

describe("sessions", () => {
  const first = held("s", REGION, "2022-06-27");
  const again = held("s", REGION, "2022-06-28");
  const log = [signed("unheld", REGION, "2022-06-27"), held("t", SOUTH, "2022-06-27"), first, again, signed("s", REGION, "2022-06-28"), filed("a"), scored("a", "other")];

  it("are those that were held, in the order in which they were first recorded, as recorded last", () => {
    const inquiry = inquiryOf(log);
    expect(ids(inquiry.sessions())).toStrictEqual(["t", "s"]);
    expect(inquiry.recording("s")).toBe(again.data);
    expect(inquiry.recording("s")).toBe(again.data);
    expect(inquiry.session("s")).toBe(again.data.session);
    expect(inquiry.dayOf({ sessionId: "s" })).toBe("2022-06-28");
    expect(inquiry.restsOn({ sessionId: "s" })).toStrictEqual([again.data]);
  });

  it("named though never held have no day and nothing to rest on", () => {
    const inquiry = inquiryOf(log);
    for (const sessionId of ["unheld", "unheard of"]) {
      expect([inquiry.recording(sessionId), inquiry.session(sessionId), inquiry.dayOf({ sessionId })]).toStrictEqual(Array(3).fill(undefined));
      expect(inquiry.restsOn({ sessionId })).toStrictEqual([]);
    }
    expect(ids(inquiry.unheldSessions())).toStrictEqual(["other", "unheld"]);
    expect([inquiry.hasUnheldSessions, inquiry.hasUnheldSessions]).toStrictEqual([true, true]);
    expect(inquiryOf([first]).hasUnheldSessions).toBe(false);
  });

  it("are in question where they are named", () => {
    expect(ids(confined(log, [], ["s", "unheld", "unheard of"]).unheldSessions())).toStrictEqual(["unheld"]);
    expect(confined(log, [], ["s"]).hasUnheldSessions).toBe(false);
  });

  it("have resting on them what was scored, heard and decided there, of the applications in question", () => {
    const acts: readonly ContestEvent[] = [
      scored("a", "s"),
      interviewed("a", "s"),
      finalInterviewed("a", "s"),
      finalistsDecided(REGION, "s", ["a"]),
      winnersDecided("s", ["a"]),
    ];
    const resting = [first, filed("a"), filed("b"), ...acts, scored("b", "t")];
    expect(inquiryOf(resting).actsOn("s").map(({ type, data }) => ({ type, data }))).toStrictEqual(acts);
    expect(inquiryOf(resting).actsOn("t").map((act) => "application" in act && act.application.id)).toStrictEqual(["b"]);
    expect(inquiryOf(resting).actsOn("s").map((act) => "application" in act && act.application.id)).toStrictEqual(["a", "a", "a", false, false]);
    expect(inquiryOf(resting).actsOn("unheard of")).toStrictEqual([]);
    expect(confined(resting, ["b"]).actsOn("s").map(({ type }) => type)).toStrictEqual(["FinalistsDecided", "WinnersDecided"]);
  });
});

describe("decisions", () => {
  const earlier = finalistsDecided(SOUTH, "s", ["a", "b", "a"]);
  const standing = finalistsDecided(SOUTH, "t", ["b", "c"]);
  const north = finalistsDecided(REGION, "n", ["d", "b"]);
  const package_ = handedOff(SOUTH, ["b"]);
  const [noWinners, winners] = [winnersDecided("w", ["b", "b"]), winnersDecided("w", ["d"])];
  const inquiry = inquiryOf([earlier, package_, standing, north, noWinners, winners, formed("KZ-10")]);

  it("on finalists stand as recorded last, in the order of regions", () => {
    expect(inquiry.decisions(SOUTH)).toStrictEqual([earlier.data, standing.data]);
    expect(inquiry.handoffs(SOUTH)).toStrictEqual([package_.data]);
    expect([inquiry.decisions("KZ-10"), inquiry.handoffs("KZ-11")]).toStrictEqual([[], []]);
    expect(inquiry.standingDecision(SOUTH)).toBe(standing.data);
    expect(inquiry.standingDecision("KZ-10")).toBeUndefined();
    expect(inquiry.standingDecisions()).toStrictEqual([north.data, standing.data]);
    expect([...inquiry.finalists()]).toStrictEqual(["d", "b", "c"]);
  });

  it("on finalists stand by their day too, those of one day by region, last those without one", () => {
    const sessions = [held("early", SOUTH, "2022-07-12"), held("late", REGION, "2022-07-13")];
    const decided = (code: "KZ-10" | "KZ-35" | "KZ-71" | "KZ-75", sessionId: string): ContestEvent => finalistsDecided(code, sessionId, ["a"]);
    const [ten, south, capital, west] = [decided("KZ-10", "never held"), decided(SOUTH, "early"), decided("KZ-75", "late"), decided(REGION, "late")];
    const byDay = inquiryOf([...sessions, ten, south, capital, west]).standingDecisionsByDay();
    expect(byDay).toStrictEqual([south, west, capital, ten].map(({ data }) => data));
  });

  it("are published in lists that stand by the Agency's day, those of one day as they were recorded", () => {
    const [late, early, again] = [finalistsPublished(["a"], "2022-07-15"), finalistsPublished(["b"], "2022-07-13"), finalistsPublished(["c"], "2022-07-15")];
    const inquiry = inquiryOf([late, early, again]);
    expect(inquiry.publicationsByDay()).toStrictEqual([early, late, again].map(({ data }) => data));
    expect(inquiry.publicationsByDay()).toBe(inquiry.publicationsByDay());
  });

  it("that replaced one that named an application are those that stand in its place", () => {
    expect(inquiry.replacing("a")).toStrictEqual([standing.data]);
    expect(inquiry.replacing("d")).toStrictEqual([north.data]);
    expect(inquiry.replacing("nobody")).toStrictEqual([]);
  });

  it("that name an application are all that do, each once, whichever commission's", () => {
    expect(inquiry.decisionsNaming("a")).toStrictEqual([earlier.data]);
    expect(inquiry.decisionsNaming("b")).toStrictEqual([north.data, earlier.data, standing.data]);
    expect(inquiry.decisionsNaming("nobody")).toStrictEqual([]);
  });

  it("on winners stand as recorded last", () => {
    expect(inquiry.winnersDecision).toBe(winners.data);
    expect(inquiry.winnersDecisionsNaming("b")).toStrictEqual([noWinners.data]);
    expect(inquiry.winnersDecisionsNaming("d")).toStrictEqual([winners.data]);
    expect(inquiry.winnersDecisionsNaming("nobody")).toStrictEqual([]);
    expect(inquiryOf([]).winnersDecision).toBeUndefined();
  });
});

describe("one application", () => {
  const view = (log: readonly ContestEvent[]): NonNullable<ReturnType<Inquiry["application"]>> => {
    const application = inquiryOf(log).application("a");
    if (application === undefined) throw new TypeError("the application is not filed");
    return application;
  };

  it("has the provider and the commission of its first filing, and the subject of the one that has it now", () => {
    const papers = supplemented("a", filingOf(providerOf(1, REGION)));
    const later = filed("a", { commissionId: "KZ-10", provider: providerOf(2, "KZ-10") });
    const first = filed("a");
    const application = view([papers, first, later]);
    expect(application.filed).toBe(first.data);
    expect(application.provider).toBe(first.data.provider);
    expect(application.commissionId).toBe(REGION);
    const forwardedTwice = view([first, forwarded("a", SOUTH, "2022-06-16"), forwarded("a", "KZ-10", "2022-06-17")]);
    expect(forwardedTwice.commissionId).toBe("KZ-10");
    expect(forwardedTwice.subject).toStrictEqual({ kind: "application", applicationId: "a", commissionId: "KZ-10" });
    expect(forwardedTwice.subject).toBe(forwardedTwice.subject);
  });

  it("has the papers of each filing and supplement, as they were recorded, read once", () => {
    const [early, late] = [instant("2022-06-10T10:00:00+06:00"), instant("2022-06-14T10:00:00+06:00")];
    const { papers } = view([supplemented("a", { channel: "hand", receivedAt: late }), filed("a", { filing: { receivedAt: early } })]);
    expect(papers).toMatchObject([
      { receivedMs: Date.parse(late), dispatchedMs: undefined, form: undefined, evidenced: undefined },
      { receivedMs: Date.parse(early), form: { signed: true, wrong: [], blanks: [] }, evidenced: 6 },
    ]);
    const application = view([filed("a")]);
    expect(application.papers).toBe(application.papers);
  });

  it("was on each day with the commission that it was forwarded to last", () => {
    const application = view([filed("a"), forwarded("a", SOUTH, "2022-06-16"), forwarded("a", "KZ-10", "2022-06-20")]);
    const days = ["2022-06-15", "2022-06-16", "2022-06-19", "2022-06-20"].map(plainDate);
    expect(days.map((day) => application.commissionOn(day))).toStrictEqual([REGION, SOUTH, SOUTH, "KZ-10"]);
    expect(view([filed("a")]).commissionOn(plainDate("2022-06-15"))).toBe(REGION);
  });

  it("reached the commission that has it by its filing there, by that region's clock, or the first forwarding to it", () => {
    const late = filed("a", { commissionId: "KZ-27", filing: { receivedAt: instant("2022-06-10T23:30:00+05:00") } });
    expect(view([late]).reachedOn).toBe("2022-06-10");
    const away = forwarded("a", SOUTH, "2022-06-20");
    expect(view([late, away]).reachedOn).toBe("2022-06-20");
    expect(view([late, away, forwarded("a", SOUTH, "2022-06-18")]).reachedOn).toBe("2022-06-18");
    expect(view([late, away, forwarded("a", SOUTH, "2022-06-22")]).reachedOn).toBe("2022-06-20");
    expect(view([late, forwarded("a", "KZ-10", "2022-06-18"), away]).reachedOn).toBe("2022-06-20");
    expect(view([late, away, forwarded("a", "KZ-27", "2022-06-22")]).reachedOn).toBe("2022-06-10");
    expect(view([late, forwarded("a", "KZ-27", "2022-06-09")]).reachedOn).toBe("2022-06-09");
  });

  it("is withdrawn from the earliest day, of two of one day by the first recorded", () => {
    const [late, early, again] = [withdrawn("a", "2022-07-20"), withdrawn("a", "2022-06-30"), withdrawn("a", "2022-06-30")];
    expect(view([filed("a")]).withdrawal).toBeUndefined();
    expect(view([filed("a"), late]).withdrawal).toBe(late.data);
    expect(view([filed("a"), late, early, again]).withdrawal).toBe(early.data);
    expect(view([filed("a"), early, late]).withdrawal).toBe(early.data);
  });

  it("is admitted and has passed as recorded last, and has not as long as nothing is", () => {
    const refused = checked("a", "2022-06-21", ["late"]);
    const failed = scored("a", "s", [5, 5, 5]);
    const told = (...further: readonly ContestEvent[]): readonly boolean[] => {
      const application = view([filed("a"), ...further]);
      return [application.isAdmitted, application.hasPassed];
    };
    expect(told()).toStrictEqual([false, false]);
    expect(told(checked("a"), scored("a", "s"))).toStrictEqual([true, true]);
    expect(told(checked("a"), refused, scored("a", "s"), failed)).toStrictEqual([false, false]);
    expect(told(refused, checked("a"), failed, scored("a", "s"))).toStrictEqual([true, true]);
  });

  it("has each sheet read once, and the moment it was received", () => {
    const application = view([filed("a"), scored("a", "s"), scored("a", "t", [5, 5, 5])]);
    expect(application.scored.map(({ scoring, sheet }) => [scoring.sessionId, sheet.total])).toStrictEqual([
      ["s", 16],
      ["t", 15],
    ]);
    expect(application.scored).toBe(application.scored);
    const received = view([filed("a", { filing: { receivedAt: instant("1970-01-01T00:00:01Z") } })]);
    expect([received.receivedMs, received.receivedMs]).toStrictEqual([1000, 1000]);
  });

  it("is a finalist where a decision that stands names it", () => {
    expect(view([filed("a")]).isFinalist).toBe(false);
    const named = finalistsDecided(REGION, "s", ["a"]);
    const won = winnersDecided("w", ["a"]);
    const application = view([filed("a"), named, won]);
    expect([application.isFinalist, application.decisions, application.winnersDecisions]).toStrictEqual([true, [named.data], [won.data]]);
    expect(view([filed("a"), named, finalistsDecided(REGION, "s", ["b"])]).isFinalist).toBe(false);
  });

  it("has acts dated by themselves or by their session, or not at all", () => {
    const session = held("s", REGION, "2022-06-27");
    const [score, lost, invitation] = [scored("a", "s"), scored("a", "nowhere"), invited("a")];
    const application = view([filed("a"), session, score, lost, invitation]);
    const told = application.dated([
      { type: "CandidateInvited", of: ({ record }) => record.invitations },
      { type: "ApplicationScored", of: ({ record }) => record.scorings },
    ]);
    expect(told).toStrictEqual([
      { type: "CandidateInvited", data: invitation.data, on: invitation.data.on },
      { type: "ApplicationScored", data: score.data, on: "2022-06-27", recording: session.data },
      { type: "ApplicationScored", data: lost.data },
    ]);
    expect([invitation, score, lost].map(({ data }) => application.dayOf(data))).toStrictEqual(["2022-06-29", "2022-06-27", undefined]);
  });

  it("that is in the register as filed has a filing", () => {
    const contest = replay([filed("a")]);
    const robbed = JSON.parse(JSON.stringify(contest).replace(/"provider":\{/u, '"lost":{')) as typeof contest; // as a damaged store might give
    expect(() => new Inquiry(robbed).application("a")).toThrow(
      new TypeError('contest.regions.applications: expected a filing of application "a"; came none'),
    );
  });
});
