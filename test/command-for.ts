import {
  responsibleCommission,
  type ApplicationId,
  type ContestCommand,
  type ContestEvent,
  type EventData,
  type EventType,
  type NextAct,
  type PlainDate,
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

/** A lawful command for an act that is listed as possible on a day; a session that must be held gets the id of a new one. */
export function commandFor({ act, subject, sessions }: NextAct, log: readonly ContestEvent[], day: PlainDate, newSession: SessionId): ContestCommand {
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
      return commandOf(finalistsDecided(region, session, interviewedIn(region, log, day).slice(0, 3)));
    case "PublishFinalists":
      return commandOf(finalistsPublished(finalistsOf(region, log), day));
    case "HandOffMaterials":
      return commandOf(handedOff(region, finalistsOf(region, log), day));
    case "HoldFinalInterview":
      return commandOf(finalInterviewed(application, session));
    case "DecideWinners":
      return commandOf(winnersDecided(session, heardFinalists(log, day).slice(0, 3)));
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

/** The acts of a kind in a log. */
export function all<Type extends EventType>(type: Type, log: readonly ContestEvent[]): readonly EventData<Type>[] {
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

/** Who was interviewed and has not withdrawn by a day. */
function available(type: "InterviewHeld" | "FinalInterviewHeld", log: readonly ContestEvent[], day: PlainDate): readonly ApplicationId[] {
  const withdrawn = new Set(all("ApplicationWithdrawn", log).flatMap(({ applicationId, on }) => (on <= day ? [applicationId] : [])));
  return [...new Set(all(type, log).map(({ applicationId }) => applicationId))].filter((id) => !withdrawn.has(id));
}

/** Whom the commission of a region interviewed and may still name. */
export function interviewedIn(region: RegionCode, log: readonly ContestEvent[], day: PlainDate): readonly ApplicationId[] {
  return available("InterviewHeld", log, day).filter((id) => regionOf(id, log) === region);
}

function heardFinalists(log: readonly ContestEvent[], day: PlainDate): readonly ApplicationId[] {
  const finalists = new Set(all("FinalistsDecided", log).flatMap(({ commissionId }) => finalistsOf(commissionId, log)));
  return available("FinalInterviewHeld", log, day).filter((id) => finalists.has(id) && regionOf(id, log) !== undefined);
}

/** The finalists of a region, as decided last. */
export function finalistsOf(region: RegionCode, log: readonly ContestEvent[]): readonly ApplicationId[] {
  return all("FinalistsDecided", log).findLast(({ commissionId }) => commissionId === region)?.finalists ?? [];
}
