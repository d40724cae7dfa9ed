import type {
  ApplicationForm,
  ApplicationId,
  Commission,
  CommissionId,
  ContestEvent,
  Criterion,
  EventData,
  EventType,
  Filing,
  Instant,
  PlainDate,
  RegionCode,
  ScoreSheet,
  ServiceProvider,
} from "uzdik";
import { CRITERIA, instant, plainDate } from "uzdik";

/** The days of the lawful contest of 2022 that tests start from: posted on Wednesday 1 June. */
export const DAYS = {
  formed: plainDate("2022-05-20"),
  posted: plainDate("2022-06-01"),
  filed: plainDate("2022-06-10"),
  intakeLastDay: plainDate("2022-06-15"),
  checked: plainDate("2022-06-20"),
  checkLastDay: plainDate("2022-06-24"),
  selected: plainDate("2022-06-27"),
  invited: plainDate("2022-06-29"),
  invitationLastDay: plainDate("2022-07-04"),
  interviewed: plainDate("2022-07-08"),
  decided: plainDate("2022-07-12"),
  published: plainDate("2022-07-13"),
  handedOff: plainDate("2022-07-14"),
  handoffLastDay: plainDate("2022-07-15"),
  finalInterviewed: plainDate("2022-07-25"),
  winnersDecided: plainDate("2022-07-27"),
  provided: plainDate("2022-07-28"),
  notified: plainDate("2022-08-01"),
  awarded: plainDate("2022-08-20"),
} as const;

/** A moment of a day, in the capital's time of 2022. */
export function at(day: PlainDate, time = "10:00:00", offset = "+06:00"): Instant {
  return instant(`${day}T${time}${offset}`);
}

/** The n-th business identification number with a valid check digit. */
export function binOf(n: number): string {
  const first = String(10_000_000_000 + n * 7);
  const digits = [...first].map(Number);
  const sum = (weights: readonly number[]): number => digits.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0) % 11;
  const check = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const second = check === 10 ? sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : check;
  return second === 10 ? binOf(n + 1_000_003) : `${first}${String(second)}`;
}

/** The seven members of a commission; the first is its chair. */
export function sevenOf(commissionId: CommissionId): readonly string[] {
  return [1, 2, 3, 4, 5, 6, 7].map((n) => `${commissionId}/m${String(n)}`);
}

export function chairOf(commissionId: CommissionId): string {
  return `${commissionId}/m1`;
}

export function secretaryOf(commissionId: CommissionId): string {
  return `${commissionId}/secretary`;
}

/** A lawful composition. */
export function commissionOf(commissionId: CommissionId, approvedOn: PlainDate = DAYS.formed): Commission {
  const republican = commissionId === "republican";
  return {
    approvedBy: republican ? "agency" : "territorial-department",
    approvedOn,
    members: sevenOf(commissionId).map((person, index) => ({
      person,
      affiliation: index === 0 ? "state-body" : "ngo",
      agencyEmployee: index === 0,
    })),
    chair: { person: chairOf(commissionId), post: republican ? "deputy-chair-of-agency" : "head-of-department" },
    secretary: { person: secretaryOf(commissionId), agencyEmployee: true },
  };
}

export function providerOf(n: number, region: RegionCode, kind: ServiceProvider["kind"] = "local-state-body"): ServiceProvider {
  return { bin: binOf(n), name: `Provider ${String(n)}`, kind, region, rendersPublicServices: true };
}

/** Annex 1 with every field filled in. */
export function formOf(provider: ServiceProvider): ApplicationForm {
  return {
    applicant: { name: "A. Head", post: "Head", capacity: "head" },
    phone: "+7 7172 000000",
    email: "office@example.kz",
    providerName: provider.name,
    representatives: [{ name: "B. Representative", post: "Specialist" }],
    consent: true,
    attachments: ["report"],
    date: plainDate("2022-06-09"),
    signed: true,
  };
}

/** A report with evidence by the given criteria, by all six unless told otherwise. */
export function reportOf(criteria: readonly Criterion[] = CRITERIA): NonNullable<Filing["report"]> {
  return {
    criteria: Object.fromEntries(
      CRITERIA.map((criterion) => [
        criterion,
        {
          statement: `On ${criterion}`,
          evidence: criteria.includes(criterion) ? [{ id: `evidence-${criterion}`, title: `Evidence on ${criterion}` }] : [],
        },
      ]),
    ),
  };
}

/** Complete papers, sent in time. */
export function filingOf(provider: ServiceProvider, receivedAt: Instant = at(DAYS.filed)): Filing {
  return { channel: "electronic", receivedAt, form: formOf(provider), report: reportOf() };
}

/** A sheet with these points by the six criteria; what is below five carries a reason. */
export function sheetOf(points: readonly number[]): ScoreSheet {
  const entries = CRITERIA.map((criterion, index) => {
    const mark = points[index] ?? 0;
    return [criterion, mark < 5 ? { points: mark, violation: false, reason: "Partly shown" } : { points: mark, violation: false }];
  });
  return { criteria: Object.fromEntries(entries) as ScoreSheet["criteria"] }; // one entry a criterion, just made
}

/** What a lawful contest consists of. */
export interface LawfulPlan {
  /** By region, how many apply. */
  readonly applications?: { readonly [Code in RegionCode]?: number };
  /** Where it ends. */
  readonly until?: "filed" | "checked" | "scored" | "interviewed" | "decided" | "handed-off" | "final" | "awarded";
}

/** The id of the n-th application of a region, from 1. */
export function idOf(region: RegionCode, n: number): ApplicationId {
  return `${region}/${String(n)}`;
}

/** The whole history of a lawful contest: two regions with four applications each unless told otherwise. */
export function lawfulContest({ applications = { "KZ-35": 4, "KZ-71": 4 }, until = "awarded" }: LawfulPlan = {}): ContestEvent[] {
  const regions = (Object.entries(applications) as [RegionCode, number][]).sort(); // the type of the object's own entries
  const log: ContestEvent[] = [];
  const held = (id: string, commissionId: CommissionId, heldOn: PlainDate): void => {
    log.push({ type: "SessionHeld", data: { session: { id, commissionId, heldOn, present: sevenOf(commissionId) } } });
  };
  const signed = (sessionId: string, commissionId: CommissionId, on: PlainDate): void => {
    log.push({
      type: "MinutesSigned",
      data: { sessionId, number: sessionId, signedBy: [chairOf(commissionId), secretaryOf(commissionId)], on },
    });
  };
  const each = (act: (region: RegionCode, ids: readonly ApplicationId[]) => void): void => {
    for (const [region, count] of regions) act(region, Array.from({ length: count }, (_, index) => idOf(region, index + 1)));
  };
  const stages = ["filed", "checked", "scored", "interviewed", "decided", "handed-off", "final", "awarded"] as const;
  const reaches = (stage: (typeof stages)[number]): boolean => stages.indexOf(stage) <= stages.indexOf(until);

  log.push({ type: "ContestAnnounced", data: { webPostedAt: at(DAYS.posted, "09:00:00"), statedLastDay: DAYS.intakeLastDay } });
  log.push({ type: "SocialNoticePosted", data: { postedAt: at(DAYS.posted, "09:30:00") } });
  each((region) => log.push({ type: "CommissionFormed", data: { commissionId: region, commission: commissionOf(region) } }));
  let serial = 0;
  each((region, ids) => {
    for (const applicationId of ids) {
      serial += 1;
      const provider = providerOf(serial, region);
      log.push({ type: "ApplicationFiled", data: { applicationId, commissionId: region, provider, filing: filingOf(provider) } });
    }
  });
  if (reaches("checked")) {
    each((_, ids) => {
      for (const applicationId of ids) {
        log.push({ type: "DocumentsChecked", data: { applicationId, on: DAYS.checked, admitted: true, grounds: [], remarks: [] } });
      }
    });
  }
  if (reaches("scored")) {
    each((region, ids) => {
      const sessionId = `${region}/selection`;
      held(sessionId, region, DAYS.selected);
      for (const applicationId of ids) {
        log.push({
          type: "ApplicationScored",
          data: { applicationId, sessionId, sheet: sheetOf([5, 5, 5, 1, 0, 0]), total: 16, passed: true },
        });
      }
      signed(sessionId, region, DAYS.selected);
      for (const applicationId of ids) {
        log.push({
          type: "CandidateInvited",
          data: { applicationId, on: DAYS.invited, interviewOn: DAYS.interviewed, mode: "in-person" },
        });
      }
    });
  }
  if (reaches("interviewed")) {
    each((region, ids) => {
      const sessionId = `${region}/interviews`;
      held(sessionId, region, DAYS.interviewed);
      for (const applicationId of ids) {
        log.push({
          type: "InterviewHeld",
          data: {
            applicationId,
            sessionId,
            mode: "in-person",
            videoPresentation: { id: `${applicationId}/video`, title: "Video presentation" },
            peopleFirstProject: { id: `${applicationId}/project`, title: "People first" },
          },
        });
      }
      signed(sessionId, region, DAYS.interviewed);
    });
  }
  if (reaches("decided")) {
    each((region, ids) => {
      const sessionId = `${region}/decision`;
      held(sessionId, region, DAYS.decided);
      log.push({ type: "FinalistsDecided", data: { commissionId: region, sessionId, finalists: ids.slice(0, 3) } });
      signed(sessionId, region, DAYS.decided);
    });
    const finalists = regions.flatMap(([region, count]) =>
      Array.from({ length: Math.min(3, count) }, (_, index) => idOf(region, index + 1)),
    );
    log.push({ type: "FinalistsPublished", data: { at: at(DAYS.published), url: "https://example.kz/finalists", finalists } });
  }
  if (reaches("handed-off")) {
    each((region, ids) => {
      log.push({
        type: "MaterialsHandedOff",
        data: {
          commissionId: region,
          dispatchedOn: DAYS.handedOff,
          applications: ids.slice(0, 3),
          decisionIncluded: true,
          interviewMaterialsIncluded: true,
        },
      });
    });
  }
  if (reaches("final")) {
    log.push({
      type: "CommissionFormed",
      data: { commissionId: "republican", commission: commissionOf("republican", plainDate("2022-07-18")) },
    });
    held("republican/interviews", "republican", DAYS.finalInterviewed);
    each((_, ids) => {
      for (const applicationId of ids.slice(0, 3)) {
        log.push({ type: "FinalInterviewHeld", data: { applicationId, sessionId: "republican/interviews" } });
      }
    });
  }
  if (reaches("awarded")) {
    const winners = regions.flatMap(([region]) => [1, 2, 3].map((n) => idOf(region, n))).slice(0, 3);
    held("republican/decision", "republican", DAYS.winnersDecided);
    log.push({
      type: "WinnersDecided",
      data: {
        sessionId: "republican/decision",
        winners,
        ballots: sevenOf("republican").map((voter) => ({ voter, choices: winners })),
      },
    });
    signed("republican/decision", "republican", DAYS.winnersDecided);
    log.push({ type: "ResultsProvided", data: { on: DAYS.provided } });
    log.push({ type: "ResultsPublished", data: { at: at(DAYS.provided, "15:00:00"), url: "https://example.kz/results" } });
    for (const applicationId of winners) log.push({ type: "WinnerFileCompiled", data: { applicationId, on: DAYS.provided } });
    log.push({ type: "AwardNotified", data: { on: DAYS.notified, awardOn: DAYS.awarded, place: "Nur-Sultan" } });
    winners.forEach((applicationId, index) => {
      log.push({ type: "DiplomaAwarded", data: { applicationId, number: `D-${String(index + 1)}`, on: DAYS.awarded } });
    });
  }
  return log;
}

/** The log with the data of some acts changed: of a kind, and of those alone that `which` picks. */
export function altered<Type extends EventType>(
  log: readonly ContestEvent[],
  type: Type,
  change: (data: EventData<Type>) => EventData<Type>,
  which: (data: EventData<Type>) => boolean = () => true,
): ContestEvent[] {
  return log.map((event) => {
    if (event.type !== type) return event;
    const data = event.data as EventData<Type>; // its type was just compared
    return which(data) ? ({ type, data: change(data) } as unknown as ContestEvent) : event; // the same kind of act
  });
}

/** The log without some acts. */
export function without<Type extends EventType>(
  log: readonly ContestEvent[],
  type: Type,
  which: (data: EventData<Type>) => boolean = () => true,
): ContestEvent[] {
  return log.filter((event) => event.type !== type || !which(event.data as EventData<Type>)); // its type was just compared
}

/** Whether data is about an application: a filter for `altered` and `without`. */
export function of(id: ApplicationId): (data: object) => boolean {
  return (data) => "applicationId" in data && data.applicationId === id;
}
