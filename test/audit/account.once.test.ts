import { account, instant, replay, type Account, type AccountOutcome, type AccountStep, type ContestEvent, type Context, type Filing, type Instant } from "uzdik";
import { describe, expect, it } from "vitest";
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
  supplemented,
  winnersDecided,
  withdrawn,
} from "../acts.js";
import { altered, filingOf, idOf, lawfulContest, of, providerOf, sevenOf, without, type LawfulPlan } from "../lawful-contest.js";

const [A, B, C, D] = [1, 2, 3, 4].map((n) => idOf("KZ-35", n)) as [string, string, string, string]; // of four numbers

/** The lawful contest of one region up to a stage. */
function upTo(until: NonNullable<LawfulPlan["until"]>, applications = 1): readonly ContestEvent[] {
  return lawfulContest({ applications: { "KZ-35": applications }, until });
}

function storyOf(log: readonly ContestEvent[], id = A, context?: Context): Account {
  const story = account(replay(log), id, context);
  if (story === undefined) throw new Error(`expected ${id} to be filed`);
  return story;
}

function stepsOf<Step extends AccountStep["step"]>(log: readonly ContestEvent[], step: Step, id = A, context?: Context): readonly Extract<AccountStep, { readonly step: Step }>[] {
  return storyOf(log, id, context).steps.filter((one): one is Extract<AccountStep, { readonly step: Step }> => one.step === step);
}

describe("the story of an application", () => {
  it("tells every step of a winner with what decided it, from the filing to the diploma", () => {
    const names = [A, B, C];
    expect(storyOf(upTo("awarded", 3))).toStrictEqual({
      applicationId: A,
      provider: providerOf(1, "KZ-35"),
      commissionId: "KZ-35",
      steps: [
        {
          step: "filed",
          norms: ["N12.0", "N12.1", "N12.2"],
          commissionId: "KZ-35",
          deliveries: [{ brought: ["form", "report"], countedAt: "2022-06-10T10:00:00+06:00", countedBy: "receipt", secondsToClose: 482_400 }],
          closesOn: "2022-06-15",
        },
        { step: "checked", norms: ["N13", "N14"], on: "2022-06-20", admitted: true, grounds: [], computed: { admitted: true, grounds: [], remarks: [] } },
        {
          step: "scored",
          norms: ["N15.1", "N15.2", "A2"],
          on: "2022-06-27",
          points: [
            { criterion: "complaints", points: 5, violation: false },
            { criterion: "time-limits", points: 5, violation: false },
            { criterion: "unjustified-refusals", points: 5, violation: false },
            { criterion: "incomplete-package", points: 1, violation: false },
            { criterion: "unlawful-documents", points: 0, violation: false },
            { criterion: "other-violations", points: 0, violation: false },
          ],
          total: 16,
          bar: 15,
          passed: true,
        },
        { step: "invited", norms: ["N16.1"], on: "2022-06-29", interviewOn: "2022-07-08", mode: "in-person", lastDay: "2022-07-04" },
        { step: "interviewed", norms: ["N16.1", "N16.3"], on: "2022-07-08", mode: "in-person" },
        { step: "finalists", norms: ["N17"], on: "2022-07-12", commissionId: "KZ-35", named: true, names },
        { step: "published", norms: ["N18"], on: "2022-07-13" },
        { step: "handed-off", norms: ["N19"], on: "2022-07-14" },
        { step: "final-interview", norms: ["N20.1"], on: "2022-07-25" },
        {
          step: "winners",
          norms: ["N20.1", "N21"],
          on: "2022-07-27",
          named: true,
          names,
          election: { outcome: "elected", elected: names, tally: names.map((candidate) => ({ candidate, votes: 7 })) },
        },
        { step: "awarded", norms: ["N22"], on: "2022-08-20", number: "D-1" },
      ],
      outcome: "winner",
    });
  });

  it("is told of no application that was not filed, whoever names it", () => {
    expect(account(replay([]), A)).toBeUndefined();
    expect(account(replay([posted(), checked("nobody")]), "nobody")).toBeUndefined();
  });

  it("tells of a filing as recorded where nothing was announced, without a close", () => {
    expect(stepsOf(without(upTo("filed"), "ContestAnnounced"), "filed")).toStrictEqual([
      {
        step: "filed",
        norms: ["N12.0", "N12.1", "N12.2"],
        commissionId: "KZ-35",
        deliveries: [{ brought: ["form", "report"], countedAt: "2022-06-10T10:00:00+06:00", countedBy: "receipt" }],
      },
    ]);
  });

  it("tells of each delivery what it brought and how long before the close, to the second begun", () => {
    const { form, report } = filingOf(providerOf(1, "KZ-35"));
    const received = (receivedAt: string, papers: Partial<Filing>): Filing => ({ channel: "hand", receivedAt: instant(receivedAt), ...papers });
    const log = [
      ...altered(upTo("filed"), "ApplicationFiled", (data) => ({ ...data, filing: received("2022-06-15T23:59:00+06:00", {}) })),
      supplemented(A, received("2022-06-15T23:59:59.5+06:00", form === undefined ? {} : { form })),
      supplemented(A, received("2022-06-16T00:00:01.5+06:00", report === undefined ? {} : { report })),
    ];
    expect(stepsOf(log, "filed")[0]?.deliveries).toStrictEqual([
      { brought: [], countedAt: "2022-06-15T23:59:00+06:00", countedBy: "receipt", secondsToClose: 60 },
      { brought: ["form"], countedAt: "2022-06-15T23:59:59.5+06:00", countedBy: "receipt", secondsToClose: 1 },
      { brought: ["report"], countedAt: "2022-06-16T00:00:01.5+06:00", countedBy: "receipt", secondsToClose: -1 },
    ]);
  });

  it("counts a delivery from its dispatch where that can be shown and counts", () => {
    const dispatchedAt = instant("2022-06-15T12:00:00+06:00");
    const receivedAt = instant("2022-06-16T12:00:00+06:00");
    const log = altered(upTo("filed"), "ApplicationFiled", (data) => ({
      ...data,
      filing: { ...data.filing, channel: "post", dispatchedAt, dispatchProven: true, receivedAt },
    }));
    const counted = (context?: Context): readonly (string | number | undefined | Instant)[] =>
      stepsOf(log, "filed", A, context).flatMap(({ deliveries: [first] }) => [first?.countedBy, first?.countedAt, first?.secondsToClose]);
    expect(counted()).toEqual(["dispatch", dispatchedAt, 43_200]);
    expect(counted({ readings: { "timely-by": "receipt" } })).toEqual(["receipt", receivedAt, -43_200]);
  });

  it("tells with which commission it was filed, whereto it was forwarded and who has it now", () => {
    const log = [posted(), filed("a", { commissionId: "KZ-10", provider: providerOf(1, "KZ-35") }), forwarded("a", "KZ-35", "2022-06-13")];
    const story = storyOf(log, "a");
    expect(story.commissionId).toBe("KZ-35");
    expect(story.steps[0]).toMatchObject({ step: "filed", commissionId: "KZ-10" });
    expect(story.steps.slice(1)).toStrictEqual([{ step: "forwarded", norms: ["N6"], on: "2022-06-13", to: "KZ-35" }]);
  });

  it("tells of a withdrawal at the end, by its first day", () => {
    const story = storyOf([...upTo("checked"), withdrawn(A, "2022-06-23"), withdrawn(A, "2022-06-22")]);
    expect(story.steps.map(({ step }) => step)).toEqual(["filed", "checked", "withdrawn"]);
    expect(story.steps.at(-1)).toStrictEqual({ step: "withdrawn", norms: [], on: "2022-06-22" });
  });

  it("tells of the last check, beside what the papers give", () => {
    const log = [...upTo("checked"), checked(A, "2022-06-21", ["late"])];
    expect(stepsOf(log, "checked")).toStrictEqual([
      { step: "checked", norms: ["N13", "N14"], on: "2022-06-21", admitted: false, grounds: ["late"], computed: { admitted: true, grounds: [], remarks: [] } },
    ]);
  });

  it("tells of the last scoring, as recorded, without a day where its session is not", () => {
    const [step] = stepsOf([...upTo("scored"), scored(A, "unheld", [5, 4])], "scored");
    expect([step?.total, step?.passed, step?.points.map(({ points }) => points)]).toEqual([9, false, [5, 4, 0, 0, 0, 0]]);
    expect(step).not.toHaveProperty("on");
  });

  it("tells of the first invitation, with its last day since the first selection that was passed, where its day is known", () => {
    const again = [...upTo("scored"), invited(A, "2022-07-01"), held("s", "KZ-35", "2022-06-28"), scored(A, "s")];
    expect(stepsOf(again, "invited").map(({ on, lastDay }) => [on, lastDay])).toEqual([["2022-06-29", "2022-07-04"]]);
    const atLast = [...upTo("checked"), held("f", "KZ-35", "2022-06-24"), scored(A, "f", [5]), held("s", "KZ-35", "2022-06-28"), scored(A, "s"), invited(A)];
    expect(stepsOf(atLast, "invited").map(({ lastDay }) => lastDay)).toEqual(["2022-07-05"]);
    for (const unknown of [[scored(A, "unheld")], []]) {
      expect(stepsOf([...upTo("checked"), ...unknown, invited(A)], "invited")).toStrictEqual([
        { step: "invited", norms: ["N16.1"], on: "2022-06-29", interviewOn: "2022-07-08", mode: "in-person" },
      ]);
    }
  });

  it("tells the last day of the interview, and none of the invitation, where the term bounds the interview", () => {
    const context = { readings: { "invitation-bounds": "interview" } } as const;
    const told = (log: readonly ContestEvent[]): unknown =>
      account(replay(log), A, context)?.steps.flatMap((step) => (step.step === "invited" || step.step === "interviewed" ? [step] : []));
    const log = upTo("interviewed");
    expect(told(log)).toStrictEqual([
      { step: "invited", norms: ["N16.1"], on: "2022-06-29", interviewOn: "2022-07-08", mode: "in-person" },
      { step: "interviewed", norms: ["N16.1", "N16.3"], mode: "in-person", lastDay: "2022-07-04", on: "2022-07-08" },
    ]);
    // The term is the first interview's; the story tells the last.
    expect(told([...log, held("again", "KZ-35", "2022-07-09"), interviewed(A, "again")])).toStrictEqual([
      { step: "invited", norms: ["N16.1"], on: "2022-06-29", interviewOn: "2022-07-08", mode: "in-person" },
      { step: "interviewed", norms: ["N16.1", "N16.3"], mode: "in-person", on: "2022-07-09" },
    ]);
    expect(stepsOf(log, "interviewed")[0]).not.toHaveProperty("lastDay");
  });

  it("tells of the last interview of the first stage and of the first of the second", () => {
    const again = [...upTo("interviewed"), interviewed(A, "unheld", { mode: "online" })];
    expect(stepsOf(again, "interviewed")).toStrictEqual([{ step: "interviewed", norms: ["N16.1", "N16.3"], mode: "online" }]);
    const finals = [...upTo("final", 3), held("again", "republican", "2022-07-26"), finalInterviewed(A, "again")];
    expect(stepsOf(finals, "final-interview").map(({ on }) => on)).toEqual(["2022-07-25"]);
  });
});

describe("the decision on finalists in a story", () => {
  const told = (log: readonly ContestEvent[], id = A): readonly unknown[] =>
    storyOf(log, id).steps.flatMap((step): readonly unknown[] => {
      if (step.step === "finalists") return [[step.commissionId, step.named, step.names]];
      return step.step === "published" || step.step === "handed-off" ? [step.step] : [];
    });

  it("is told whomever it names, of all its commission interviewed; publication and hand-off only of those named", () => {
    const log = [...upTo("decided", 4), handedOff("KZ-35", [A, B, C, D])];
    expect(told(log)).toEqual([["KZ-35", true, [A, B, C]], "published", "handed-off"]);
    expect(told([...log, finalistsPublished([D])], D)).toEqual([["KZ-35", false, [A, B, C]]]);
    expect(told(without(log, "InterviewHeld", of(D)), D)).toEqual([]);
    expect(told(without(log, "InterviewHeld", of(A)))).toEqual([["KZ-35", true, [A, B, C]], "published", "handed-off"]);
    expect(told(upTo("interviewed"))).toEqual([]);
  });

  it("is the one that stands: the last of a commission", () => {
    const replaced = [...without(upTo("decided", 4), "FinalistsPublished"), finalistsDecided("KZ-35", "KZ-35/decision", [A, B, D])];
    expect(told(replaced, C)).toEqual([["KZ-35", false, [A, B, D]]]);
    expect(told(replaced, D)).toEqual([["KZ-35", true, [A, B, D]]]);
  });

  it("is that of another commission if that names it, with that region's hand-off", () => {
    const log = [
      ...[...upTo("decided", 2), formed("KZ-10"), held("d", "KZ-10", "2022-07-12")],
      ...[forwarded(A, "KZ-10", "2022-07-12"), finalistsDecided("KZ-10", "d", []), handedOff("KZ-10", [A, B], "2022-07-15"), handedOff("KZ-35", [B]), handedOff("KZ-35", [A])],
    ];
    expect(told(log)).toEqual([["KZ-35", true, [A, B]], "published", "handed-off"]);
    expect(stepsOf(log, "handed-off").map(({ on }) => on)).toEqual(["2022-07-14"]);
    const elsewhere = [...log, finalistsDecided("KZ-35", "KZ-35/decision", [B])];
    expect(told(elsewhere)).toEqual([["KZ-10", false, []]]);
  });

  it("is told with the first publication that has its name, by the Agency's day", () => {
    const published = (...lists: readonly (readonly [readonly string[], string])[]): readonly unknown[] => {
      const log = without(upTo("decided", 2), "FinalistsPublished");
      return stepsOf([...log, ...lists.map(([names, on]) => finalistsPublished(names, on))], "published").map(({ on }) => on);
    };
    expect(published([[B], "2022-07-13"], [[A], "2022-07-14"], [[A], "2022-07-15"])).toEqual(["2022-07-14"]);
    expect(published([[B], "2022-07-13"])).toEqual([]);
  });

  it("is told with the election, where ballots are recorded that keep the rules", () => {
    const elections = (choices: readonly (readonly string[])[]): readonly unknown[] => {
      const ballots = choices.map((choice, place) => ({ voter: sevenOf("KZ-35")[place] ?? "", choices: choice }));
      return stepsOf(altered(upTo("decided", 3), "FinalistsDecided", (data) => ({ ...data, ballots })), "finalists").map((step) => ("election" in step ? step.election : "none"));
    };
    const names = [A, B, C];
    expect(elections(sevenOf("KZ-35").map(() => names))).toEqual([
      { outcome: "elected", elected: names, tally: names.map((candidate) => ({ candidate, votes: 7 })) },
    ]);
    expect(elections([])).toEqual(["none"]);
    expect(elections([[A, A, B]])).toEqual(["none"]);
  });

  it("is told with the election on both lists of the capital, where its places are split", () => {
    const capital = [1, 2, 3, 4].map((n) => idOf("KZ-71", n));
    const [, , , committee = ""] = capital;
    const log = altered(lawfulContest({ applications: { "KZ-71": 4 }, until: "decided" }), "ApplicationFiled", (data) => ({ ...data, provider: { ...data.provider, kind: "committee" } }), of(committee));
    const ballots = sevenOf("KZ-71").map((voter) => ({ voter, choices: capital }));
    const [step] = stepsOf(altered(log, "FinalistsDecided", (data) => ({ ...data, finalists: capital, ballots })), "finalists", committee, {
      readings: { "capital-quota": "separate" },
    });
    expect(step?.election).toMatchObject({ outcome: "elected", elected: capital });
  });
});

describe("the decision on winners in a story", () => {
  const named = (log: readonly ContestEvent[], id: string): readonly unknown[] => stepsOf(log, "winners", id).map((step) => [step.named, step.names]);
  const log = [...upTo("final", 4), held("s", "republican", "2022-07-27"), winnersDecided("s", [A, B])];

  it("is told of finalists and of whomever it names, and of no other", () => {
    expect(named(log, A)).toEqual([[true, [A, B]]]);
    expect(named(log, C)).toEqual([[false, [A, B]]]);
    expect(named(log, D)).toEqual([]);
    expect(named([...log, winnersDecided("s", [D])], D)).toEqual([[true, [D]]]);
    expect(named(upTo("final", 4), A)).toEqual([]);
  });

  it("is told without a day where its session is not recorded, and without an election where no ballots are", () => {
    expect(stepsOf([...upTo("final", 3), winnersDecided("unheld", [A, B, C])], "winners")).toStrictEqual([
      { step: "winners", norms: ["N20.1", "N21"], named: true, names: [A, B, C] },
    ]);
    expect(stepsOf([...upTo("final", 3), held("s", "republican", "2022-07-27"), winnersDecided("s", [A, B, C], [])], "winners")[0]).not.toHaveProperty("election");
  });
});

describe("the outcome of a story", () => {
  const finals = upTo("final", 4);
  const won = upTo("awarded", 4);
  it.each<[AccountOutcome, string, readonly ContestEvent[], string]>([
    ["pending", "who filed", upTo("filed"), A],
    ["pending", "who was admitted", upTo("checked"), A],
    ["pending", "who passed the selection", upTo("scored"), A],
    ["pending", "who was interviewed", upTo("interviewed"), A],
    ["pending", "who is a finalist", upTo("decided"), A],
    ["pending", "who was not interviewed when the others were decided on", without(upTo("decided", 4), "InterviewHeld", of(D)), D],
    ["pending", "who was admitted on a second check", [...upTo("filed"), checked(A, "2022-06-20", ["late"]), checked(A)], A],
    ["not-admitted", "who was not admitted", [...upTo("filed"), checked(A, "2022-06-20", ["late"])], A],
    ["not-selected", "who did not pass", [...upTo("checked"), scored(A, "s", [5])], A],
    ["not-selected", "who did not pass as scored last", [...upTo("scored"), scored(A, "KZ-35/selection", [5])], A],
    ["not-finalist", "who was interviewed and not named", upTo("decided", 4), D],
    ["not-winner", "a finalist who did not win", [...finals, winnersDecided("s", [A, B])], C],
    ["not-finalist", "who was no finalist when others won", won, D],
    ["winner", "who won", won, A],
    ["winner", "who won without being a finalist", [...finals, winnersDecided("s", [D])], D],
    ["winner", "who won and withdrew", [...won, withdrawn(A, "2022-08-01")], A],
    ["withdrawn", "a finalist who withdrew", [...finals, withdrawn(A, "2022-07-26")], A],
    ["withdrawn", "who withdrew not being admitted", [...upTo("filed"), checked(A, "2022-06-20", ["late"]), withdrawn(A, "2022-06-21")], A],
  ])("is %s of %s", (outcome, _, log, id) => {
    expect(storyOf(log, id).outcome).toBe(outcome);
  });
});
