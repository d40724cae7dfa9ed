import {
  decide,
  duties,
  evolve,
  nextActs,
  plainDate,
  replay,
  responsibleCommission,
  type ApplicationId,
  type ContestCommand,
  type ContestEvent,
  type Context,
  type Duty,
  type EventData,
  type EventType,
  type NextAct,
  type RegionCode,
  type SessionId,
} from "uzdik";
import {
  awardNotified,
  checked,
  commandOf,
  diplomaAwarded,
  fileCompiled,
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
  resultsProvided,
  resultsPublished,
  scored,
  secretaryOf,
  signed,
  socialNotice,
  winnersDecided,
} from "uzdik/testing";

/** A day after every act and every term of the worlds. */
export const AFTERWARDS = plainDate("2022-10-03");

/** The end of a contest: everything recorded by then, and what is still owed though nothing more can be done. */
export interface End {
  readonly log: readonly ContestEvent[];
  readonly owed: readonly Duty[];
}

/** Carries a contest on, doing lawfully whatever `nextActs` lists, until it lists nothing more: that is its end. */
export function endOf(log: readonly ContestEvent[], context?: Context): End {
  const events = [...log];
  let contest = replay(log);
  const carryOut = (command: ContestCommand): void => {
    const decision = decide(contest, command, context);
    if (decision.kind !== "accepted") throw new Error(`lawful and not accepted: ${JSON.stringify([command, decision])}`);
    events.push(...decision.events);
    contest = decision.events.reduce(evolve, contest);
  };
  renewedDecisions(log).forEach(carryOut);
  for (let step = 0; step < 100; step += 1) {
    const next = nextActs(contest, AFTERWARDS, context).find(isOfUse);
    if (next === undefined) {
      const owed = duties(contest, AFTERWARDS, context).filter(({ status }) => status === "open" || status === "overdue");
      return { log: events, owed };
    }
    carryOut(commandFor(next, events, `carried on ${String(step)}`));
  }
  throw new Error("a hundred acts were done, and there is always another");
}

/** Before the hand-off a commission may name another in place of a finalist who withdrew; nothing lists that as owed. */
function renewedDecisions(log: readonly ContestEvent[]): readonly ContestCommand[] {
  const regions = [...new Set(all("FinalistsDecided", log).map(({ commissionId }) => commissionId))];
  return regions.flatMap((region) => {
    const names = interviewedIn(region, log);
    const isOpen = all("MaterialsHandedOff", log).every(({ commissionId }) => commissionId !== region);
    if (!isOpen || names.length === 0 || finalistsOf(region, log).every((id) => names.includes(id))) return [];
    const session = `renewed ${region}`;
    const present = formed(region).data.commission.members.map(({ person }) => person);
    return [commandOf(held(session, region, AFTERWARDS, present)), commandOf(finalistsDecided(region, session, names.slice(0, 3)))];
  });
}

/** A region without applications may form its commission too, which leads nowhere; the republican one is always of use. */
function isOfUse({ act, must, subject }: NextAct): boolean {
  return act !== "FormCommission" || must || (subject.kind === "commission" && subject.commissionId === "republican");
}

/** A lawful command for an act that is listed as possible, dated afterwards. */
function commandFor({ act, subject, sessions }: NextAct, log: readonly ContestEvent[], newSession: SessionId): ContestCommand {
  const day = AFTERWARDS;
  const application = subject.kind === "application" ? subject.applicationId : "";
  const commissionId = subject.kind === "commission" || subject.kind === "session" ? subject.commissionId : "republican";
  const region: RegionCode = commissionId === "republican" ? "KZ-71" : commissionId;
  const session = sessions?.[0] ?? (subject.kind === "session" ? subject.sessionId : newSession);
  const everyone = [...formed(commissionId).data.commission.members.map(({ person }) => person), ...chairsOf(log)];
  switch (act) {
    case "AnnounceContest":
      return commandOf(posted(`${day}T09:00:00+06:00`));
    case "PostSocialNotice":
      return commandOf(socialNotice(`${day}T09:00:00+06:00`));
    case "FormCommission":
      return commandOf(formed(commissionId, { approvedOn: day }));
    case "ForwardApplication":
      return commandOf(forwarded(application, responsibleFor(application, log), day));
    case "CheckDocuments":
      return commandOf(checked(application, day));
    case "HoldSession":
      return commandOf(held(newSession, commissionId, day, everyone));
    case "SignMinutes":
      return commandOf(signed(session, [...everyone, secretaryOf(commissionId)], day));
    case "ScoreApplication":
      return commandOf(scored(application, session, [5, 5, 5, 5, 5, 5]));
    case "InviteCandidate":
      return commandOf(invited(application, day, day));
    case "HoldInterview":
      return commandOf(interviewed(application, session));
    case "DecideFinalists":
      return commandOf(finalistsDecided(region, session, interviewedIn(region, log).slice(0, 3)));
    case "PublishFinalists":
      return commandOf(finalistsPublished(finalistsOf(region, log), day));
    case "HandOffMaterials":
      return commandOf(handedOff(region, finalistsOf(region, log), day));
    case "HoldFinalInterview":
      return commandOf(finalInterviewed(application, session));
    case "DecideWinners":
      return commandOf(winnersDecided(session, available("FinalInterviewHeld", log).slice(0, 3)));
    case "ProvideResults":
      return commandOf(resultsProvided(day));
    case "PublishResults":
      return commandOf(resultsPublished(day));
    case "CompileWinnerFile":
      return commandOf(fileCompiled(application, day));
    case "NotifyAward":
      return commandOf(awardNotified(day, day));
    case "AwardDiploma":
      return commandOf(diplomaAwarded(application, day));
    case "FileApplication":
    case "SupplementApplication":
    case "WithdrawApplication":
    case "CorrectMaterials":
      throw new RangeError(`${act} is the candidates' own and is not listed`);
  }
}

function all<Type extends EventType>(type: Type, log: readonly ContestEvent[]): readonly EventData<Type>[] {
  return log.flatMap((event) => (event.type === type ? [event.data as EventData<Type>] : [])); // its type was just compared
}

/** Whoever was ever a chair: of the persons present, the rules count those they must. */
function chairsOf(log: readonly ContestEvent[]): readonly string[] {
  return [...new Set(all("CommissionFormed", log).map(({ commission }) => commission.chair.person))];
}

function responsibleFor(id: ApplicationId, log: readonly ContestEvent[]): RegionCode {
  const filing = all("ApplicationFiled", log).find(({ applicationId }) => applicationId === id);
  if (filing === undefined) throw new RangeError(`${id} was listed and never filed`);
  return responsibleCommission(filing.provider);
}

function regionOf(id: ApplicationId, log: readonly ContestEvent[]): RegionCode | undefined {
  const last = all("ApplicationForwarded", log).findLast(({ applicationId }) => applicationId === id);
  return last?.to ?? all("ApplicationFiled", log).find(({ applicationId }) => applicationId === id)?.commissionId;
}

/** Who was interviewed and has not withdrawn. */
function available(type: "InterviewHeld" | "FinalInterviewHeld", log: readonly ContestEvent[]): readonly ApplicationId[] {
  const withdrawn = new Set(all("ApplicationWithdrawn", log).map(({ applicationId }) => applicationId));
  return [...new Set(all(type, log).map(({ applicationId }) => applicationId))].filter((id) => !withdrawn.has(id));
}

function interviewedIn(region: RegionCode, log: readonly ContestEvent[]): readonly ApplicationId[] {
  return available("InterviewHeld", log).filter((id) => regionOf(id, log) === region);
}

function finalistsOf(region: RegionCode, log: readonly ContestEvent[]): readonly ApplicationId[] {
  return all("FinalistsDecided", log).findLast(({ commissionId }) => commissionId === region)?.finalists ?? [];
}
