import fc from "fast-check";
import { decide, duties, emptyContest, evolve, nextActs, plainDate, replay, type Contest, type ContestEvent, type NextAct, type PlainDate } from "uzdik";
import { describeNextAct } from "uzdik/text";
import { describe, expect, it } from "vitest";
import { held, withdrawn } from "../acts.js";
import { commandFor } from "../command-for.js";
import { DAYS, idOf, lawfulContest } from "../lawful-contest.js";
import { auditedContest } from "../oracle/contests.js";

/** Names the record does not have cannot be named again in a lawful command. */
function namesOnlyKnown(events: readonly ContestEvent[]): boolean {
  const filed = new Set(events.flatMap((event) => (event.type === "ApplicationFiled" ? [event.data.applicationId] : [])));
  return events.every((event) => event.type !== "FinalistsDecided" || event.data.finalists.every((id) => filed.has(id)));
}

describe("what may and must be done next", () => {
  it("is possible: a lawful command for each act listed is accepted, in any state of a contest", () => {
    fc.assert(
      fc.property(auditedContest(), ({ events, asOf }) => {
        fc.pre(namesOnlyKnown(events));
        const contest = replay(events);
        for (const next of nextActs(contest, asOf)) {
          const command = commandFor(next, events, asOf, "a new session");
          const decision = decide(contest, command);
          expect(decision.kind === "accepted" || [next, command, decision]).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leads from the announcement to the award: whatever is listed first is done, until nothing is left", () => {
    const filed = lawfulContest({ applications: { "KZ-35": 3, "KZ-71": 2 }, until: "filed" });
    let events: readonly ContestEvent[] = filed;
    let contest: Contest = replay(filed);
    let day = plainDate("2022-06-16");
    const done: string[] = [];
    for (let step = 0; step < 200; step += 1) {
      const [next] = nextActs(contest, day).filter(({ act, subject }) => act !== "FormCommission" || subject.kind !== "commission" || subject.commissionId === "republican");
      if (next === undefined) break;
      const decision = decide(contest, commandFor(next, events, day, `session ${String(step)}`));
      if (decision.kind !== "accepted") throw new Error(`${next.act} was listed and not accepted: ${JSON.stringify(decision)}`);
      events = [...events, ...decision.events];
      contest = decision.events.reduce(evolve, contest);
      done.push(next.act);
      if (step % 10 === 9) day = plainDate(`2022-${String(7 + Math.floor(step / 40)).padStart(2, "0")}-01`);
    }
    expect(done.at(-1)).toBe("SignMinutes");
    expect(done.filter((act) => act === "AwardDiploma")).toHaveLength(3);
    expect(duties(contest, plainDate("2022-12-31")).filter(({ status }) => status === "open" || status === "overdue")).toEqual([]);
  });

  it("an application is checked once the intake is over, by the seventh working day", () => {
    const contest = replay(lawfulContest({ until: "filed" }));
    const ofFirst = (day: PlainDate): readonly NextAct[] =>
      nextActs(contest, day).filter(({ subject }) => subject.kind === "application" && subject.applicationId === idOf("KZ-35", 1));
    expect(ofFirst(DAYS.intakeLastDay)).toEqual([]);
    expect(ofFirst(plainDate("2022-06-16"))).toEqual([
      {
        act: "CheckDocuments",
        by: "regional-commission",
        subject: { kind: "application", applicationId: idOf("KZ-35", 1), commissionId: "KZ-35" },
        norms: ["N13"],
        must: true,
        duty: "check/within-seven-working-days",
        lastDay: DAYS.checkLastDay,
      },
    ]);
  });

  it("an act whose term has run out says so, from the day after the last on", () => {
    const contest = replay(lawfulContest({ until: "filed" }));
    const check = (day: PlainDate): NextAct | undefined => nextActs(contest, day).find(({ act }) => act === "CheckDocuments");
    const [inTime, late] = [check(DAYS.checkLastDay), check(plainDate("2022-06-27"))];
    expect([inTime?.overdue, late?.overdue]).toEqual([undefined, true]);
    const ends = (next: NextAct | undefined): readonly string[] =>
      next === undefined ? [] : (["kk", "ru", "en"] as const).map((language) => describeNextAct(next, language).split(". ").at(-1) ?? "");
    expect(ends(late)).toEqual(["Мерзімі өтіп кетті.", "Срок истёк.", "The term has run out."]);
    expect(ends(inTime).some((end) => ends(late).includes(end))).toBe(false);
  });

  it("scoring waits for a session, and the session is the secretary's to arrange", () => {
    const acts = nextActs(replay(lawfulContest({ until: "checked" })), DAYS.selected).filter(({ act }) => act !== "FormCommission");
    expect(new Set(acts.map(({ act, by, must }) => `${act} ${by} ${String(must)}`))).toEqual(new Set(["HoldSession secretary true"]));
  });

  it("where withdrawals leave fewer than three of the finalists, those left are decided on, at a session held since", () => {
    const heard = [...lawfulContest({ applications: { "KZ-35": 3 }, until: "final" }), held("before", "republican", DAYS.winnersDecided)];
    const withdrawing = [...heard, withdrawn(idOf("KZ-35", 3), "2022-07-28")];
    const later = [...withdrawing, held("after", "republican", "2022-07-29")];
    const listed = (log: readonly ContestEvent[], day: string): readonly unknown[] =>
      nextActs(replay(log), plainDate(day)).flatMap(({ act, sessions }) => (act === "DecideWinners" || act === "HoldSession" ? [[act, sessions]] : []));
    expect(listed(heard, DAYS.winnersDecided)).toEqual([["DecideWinners", ["republican/interviews", "before"]]]);
    expect(listed(withdrawing, DAYS.winnersDecided)).toEqual([["DecideWinners", ["republican/interviews", "before"]]]);
    expect(listed(withdrawing, "2022-07-29")).toEqual([["HoldSession", undefined]]);
    expect(listed(later, "2022-07-29")).toEqual([["DecideWinners", ["after"]]]);
  });

  it("nothing is left after the award, and before anything the Agency may announce", () => {
    const end = plainDate("2022-12-31");
    const contest = replay(lawfulContest());
    expect(nextActs(contest, end).filter(({ act }) => act !== "FormCommission")).toEqual([]);
    expect(nextActs(emptyContest, end).map(({ act }) => act)).toEqual(["AnnounceContest"]);
  });
});
