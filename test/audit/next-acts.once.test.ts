import fc from "fast-check";
import {
  CRITERIA,
  decide,
  duties,
  emptyContest,
  evolve,
  nextActs,
  plainDate,
  replay,
  type ApplicationId,
  type Contest,
  type ContestCommand,
  type ContestEvent,
  type EventData,
  type EventType,
  type NextAct,
  type PlainDate,
  type RegionCode,
  type ScoreSheet,
} from "uzdik";
import { describe, expect, it } from "vitest";
import { at, chairOf, commissionOf, DAYS, idOf, lawfulContest, secretaryOf, sevenOf } from "../lawful-contest.js";
import { auditedContest } from "../oracle/contests.js";

/** What the record says, as far as a command needs it. */
interface Told {
  readonly interviewedBy: (region: RegionCode, until: PlainDate) => readonly ApplicationId[];
  readonly finalistsOf: (region: RegionCode) => readonly ApplicationId[];
  readonly heardUntil: (until: PlainDate) => readonly ApplicationId[];
  readonly signatories: (sessionId: string) => readonly string[];
  readonly assessedIn: (id: ApplicationId) => RegionCode;
}

function tell(events: readonly ContestEvent[]): Told {
  const of = <Type extends EventType>(type: Type): readonly EventData<Type>[] =>
    events.flatMap((event) => (event.type === type ? [event.data as EventData<Type>] : [])); // its type was just compared
  const filedWith = (id: ApplicationId): RegionCode | undefined =>
    of("ApplicationForwarded").findLast(({ applicationId }) => applicationId === id)?.to ??
    of("ApplicationFiled").find(({ applicationId }) => applicationId === id)?.commissionId;
  const isIn = (id: ApplicationId, until: PlainDate): boolean =>
    !of("ApplicationWithdrawn").some(({ applicationId, on }) => applicationId === id && on <= until);
  const finalistsOf = (region: RegionCode): readonly ApplicationId[] =>
    of("FinalistsDecided").findLast(({ commissionId }) => commissionId === region)?.finalists ?? [];
  const finalists = new Set(of("FinalistsDecided").flatMap(({ commissionId }) => finalistsOf(commissionId)));
  return {
    interviewedBy: (region, until) => [
      ...new Set(
        of("InterviewHeld")
          .map(({ applicationId }) => applicationId)
          .filter((id) => filedWith(id) === region && isIn(id, until)),
      ),
    ],
    finalistsOf,
    heardUntil: (until) => [
      ...new Set(
        of("FinalInterviewHeld")
          .map(({ applicationId }) => applicationId)
          .filter((id) => finalists.has(id) && filedWith(id) !== undefined && isIn(id, until)),
      ),
    ],
    signatories: (sessionId) => {
      const commissionId = of("SessionHeld").findLast(({ session }) => session.id === sessionId)?.session.commissionId ?? "republican";
      return [chairOf(commissionId), secretaryOf(commissionId)];
    },
    assessedIn: (id) => {
      const provider = of("ApplicationFiled").find(({ applicationId }) => applicationId === id)?.provider;
      if (provider === undefined) throw new RangeError(`${id} was listed and never filed`);
      const central = ["central-state-body", "committee", "central-subordinate-organisation"].includes(provider.kind);
      return central ? "KZ-71" : provider.region;
    },
  };
}

const sheet = {
  criteria: Object.fromEntries(CRITERIA.map((criterion) => [criterion, { points: 5, violation: false }])) as ScoreSheet["criteria"], // all six
};

/** A lawful command for an act that is listed as possible. */
function commandFor(next: NextAct, day: PlainDate, told: Told): ContestCommand {
  const { subject } = next;
  const applicationId = subject.kind === "application" ? subject.applicationId : "";
  const commissionId = subject.kind === "commission" ? subject.commissionId : "republican";
  const region: RegionCode = commissionId === "republican" ? "KZ-71" : commissionId;
  const sessionId = next.sessions?.[0] ?? (subject.kind === "session" ? subject.sessionId : "");
  const until = day;
  switch (next.act) {
    case "AnnounceContest":
      return { type: next.act, data: { webPostedAt: at(day) } };
    case "PostSocialNotice":
      return { type: next.act, data: { postedAt: at(day) } };
    case "FormCommission":
      return { type: next.act, data: { commissionId, commission: commissionOf(commissionId, day) } };
    case "ForwardApplication":
      return { type: next.act, data: { applicationId, to: told.assessedIn(applicationId), on: day } };
    case "CheckDocuments":
      return { type: next.act, data: { applicationId, on: day } };
    case "HoldSession":
      return { type: next.act, data: { session: { id: "a new session", commissionId, heldOn: day, present: sevenOf(commissionId) } } };
    case "SignMinutes":
      return { type: next.act, data: { sessionId, number: "1", signedBy: told.signatories(sessionId), on: day } };
    case "ScoreApplication":
      return { type: next.act, data: { applicationId, sessionId, sheet } };
    case "InviteCandidate":
      return { type: next.act, data: { applicationId, on: day, interviewOn: day, mode: "in-person" } };
    case "HoldInterview": {
      const material = { id: "m", title: "Material" };
      return { type: next.act, data: { applicationId, sessionId, mode: "in-person", videoPresentation: material, peopleFirstProject: material } };
    }
    case "DecideFinalists":
      return { type: next.act, data: { commissionId: region, sessionId, finalists: told.interviewedBy(region, until).slice(0, 3) } };
    case "PublishFinalists":
      return { type: next.act, data: { at: at(day), url: "https://example.kz", finalists: told.finalistsOf(region) } };
    case "HandOffMaterials":
      return {
        type: next.act,
        data: {
          commissionId: region,
          dispatchedOn: day,
          applications: told.finalistsOf(region),
          decisionIncluded: true,
          interviewMaterialsIncluded: true,
        },
      };
    case "HoldFinalInterview":
      return { type: next.act, data: { applicationId, sessionId } };
    case "DecideWinners":
      return { type: next.act, data: { sessionId, winners: told.heardUntil(until).slice(0, 3) } };
    case "ProvideResults":
      return { type: next.act, data: { on: day } };
    case "PublishResults":
      return { type: next.act, data: { at: at(day), url: "https://example.kz" } };
    case "CompileWinnerFile":
      return { type: next.act, data: { applicationId, on: day } };
    case "NotifyAward":
      return { type: next.act, data: { on: day, awardOn: day, place: "Astana" } };
    case "AwardDiploma":
      return { type: next.act, data: { applicationId, number: "1", on: day } };
    case "FileApplication":
    case "SupplementApplication":
    case "WithdrawApplication":
    case "CorrectMaterials":
      throw new RangeError(`${next.act} is the candidates' own and is not listed`);
  }
}

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
        const told = tell(events);
        for (const next of nextActs(contest, asOf)) {
          const command = commandFor(next, asOf, told);
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
      let command = commandFor(next, day, tell(events));
      if (command.type === "HoldSession") {
        command = { type: "HoldSession", data: { session: { ...command.data.session, id: `session ${String(step)}` } } };
      }
      const decision = decide(contest, command);
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

  it("scoring waits for a session, and the session is the secretary's to arrange", () => {
    const acts = nextActs(replay(lawfulContest({ until: "checked" })), DAYS.selected).filter(({ act }) => act !== "FormCommission");
    expect(new Set(acts.map(({ act, by, must }) => `${act} ${by} ${String(must)}`))).toEqual(new Set(["HoldSession secretary true"]));
  });

  it("nothing is left after the award, and before anything the Agency may announce", () => {
    const end = plainDate("2022-12-31");
    const contest = replay(lawfulContest());
    expect(nextActs(contest, end).filter(({ act }) => act !== "FormCommission")).toEqual([]);
    expect(nextActs(emptyContest, end).map(({ act }) => act)).toEqual(["AnnounceContest"]);
  });
});
