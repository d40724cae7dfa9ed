/**
 * Every duty of the rules, a function each, read off the list of events. A duty is listed from the day it
 * arose; whose term has run out, the day of the audit tells.
 */
import type { PlainDate } from "../../src/calendar/types.js";
import type { ApplicationId } from "../../src/record/application.js";
import type { CommissionId, PersonId } from "../../src/record/commission.js";
import type { Subject } from "../../src/record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../src/regulation/rules.js";
import { CONTEST, ofApplication, ofCommission, ofSession } from "./constraints.js";
import { agencyDay, workingDaysLater } from "./days.js";
import { checkTerm, intakeOf } from "./deadlines.js";
import {
  about,
  all,
  applications,
  arrivals,
  byDay,
  commissionOf,
  compositionAt,
  dated,
  decidingActs,
  decidingRegions,
  decisionsOf,
  distinct,
  earliest,
  finalists,
  finalistsOf,
  formations,
  handoffsOf,
  hasPassed,
  isAdmitted,
  isApplication,
  latest,
  type Log,
  publicationOf,
  sessionIds,
  sessionOf,
  winners,
  withdrawnOn,
} from "./record.js";

export interface OracleDuty {
  readonly rule: DutyRuleId;
  readonly holder: DutyHolder;
  readonly subject: Subject;
  readonly since: PlainDate;
  readonly lastDay?: PlainDate;
  readonly performedOn?: PlainDate;
  readonly status: "open" | "performed" | "performed-late" | "overdue";
}

/** A duty and the place of the act that performed it. */
export interface PlacedDuty {
  readonly duty: OracleDuty;
  readonly at?: number;
}

/** An act that performed a duty: its place and, where it has one, its day. */
interface Performance {
  readonly at: number;
  readonly day?: PlainDate;
}

interface Obligation {
  readonly holder: DutyHolder;
  readonly subject: Subject;
  /** Absent where the act it arises from has no day: then nothing is listed. */
  readonly since: PlainDate | undefined;
  readonly lastDay?: PlainDate;
  readonly performed: Performance | undefined;
}

function settle(log: Log, rule: DutyRuleId, { holder, subject, since, lastDay, performed }: Obligation): readonly PlacedDuty[] {
  if (since === undefined || since > log.asOf) return [];
  const term = lastDay === undefined ? {} : { lastDay };
  const arose = { rule, holder, subject, since, ...term };
  if (performed !== undefined) {
    const { at, day } = performed;
    const late = lastDay !== undefined && day !== undefined && day > lastDay;
    const on = day === undefined ? {} : { performedOn: day };
    return [{ duty: { ...arose, ...on, status: late ? "performed-late" : "performed" }, at }];
  }
  const overdue = lastDay !== undefined && log.asOf > lastDay;
  const ended = subject.kind === "application" ? withdrawnOn(log, subject.applicationId) : undefined;
  if (ended !== undefined && (lastDay === undefined || ended <= lastDay)) return [];
  return [{ duty: { ...arose, status: overdue ? "overdue" : "open" } }];
}

type Duties = (log: Log) => readonly Obligation[];

/** The first of some acts, with its day where its session is known. */
function firstAct(
  log: Log,
  acts: readonly { readonly at: number; readonly data: { readonly sessionId: string } }[],
): Performance | undefined {
  const first = acts[0];
  if (first === undefined) return undefined;
  const day = sessionOf(log, first.data.sessionId)?.heldOn;
  return day === undefined ? { at: first.at } : { at: first.at, day };
}

function firstDated(
  acts: readonly { readonly at: number; readonly data: { readonly on: PlainDate } }[],
): Performance | undefined {
  const first = acts[0];
  return first === undefined ? undefined : { at: first.at, day: first.data.on };
}

// ── commission and session ──

const commissionFormed: Duties = (log) => {
  const formed = (id: CommissionId): Performance | undefined => {
    const first = formations(log, id)[0];
    return first === undefined ? undefined : { at: first.at, day: first.data.commission.approvedOn };
  };
  const regional = distinct(arrivals(log).map((arrival) => arrival.commissionId)).map((id) => ({
    holder: "territorial-department" as const,
    subject: ofCommission(id),
    since: earliest(
      arrivals(log)
        .filter((arrival) => arrival.commissionId === id)
        .map((arrival) => arrival.day),
    ),
    performed: formed(id),
  }));
  const naming = all(log, "FinalistsDecided").filter((act) => act.data.finalists.length > 0);
  if (finalists(log).length === 0) return regional;
  return [
    ...regional,
    { holder: "agency", subject: ofCommission("republican"), since: earliest(dated(log, naming).map(({ day }) => day)), performed: formed("republican") },
  ];
};

const minutesSigned: Duties = (log) =>
  sessionIds(log).flatMap((id) => {
    const session = sessionOf(log, id);
    const composition = session === undefined ? undefined : compositionAt(log, session);
    if (session === undefined || decidingActs(log, id).length === 0) return [];
    const minutes = all(log, "MinutesSigned").filter((act) => act.data.sessionId === id);
    const signature = (person: PersonId | undefined): Performance | undefined =>
      person === undefined ? undefined : firstDated(byDay(minutes.filter((act) => act.data.signedBy.includes(person)), ({ data }) => data.on));
    const chairs = signature(composition?.chair.person);
    const secretarys = signature(composition?.secretary.person);
    const both = chairs !== undefined && secretarys !== undefined;
    return [
      {
        holder: "secretary",
        subject: ofSession(log, id),
        since: session.heldOn,
        performed: both ? later(chairs, secretarys) : undefined,
      },
    ];
  });

function later(one: Performance, other: Performance): Performance {
  return one.day !== undefined && other.day !== undefined && one.day > other.day ? one : other;
}

// ── check, selection, interview ──

const checkedInTime: Duties = (log) => {
  const intake = intakeOf(log);
  if (intake === undefined) return [];
  const { startsOn, lastDay } = checkTerm(intake, log.readings);
  return applications(log).map((id) => {
    const subject = ofApplication(log, id);
    const performed = firstDated(about(log, "DocumentsChecked", id));
    const here = arrivals(log).filter((arrival) => arrival.id === id && arrival.commissionId === commissionOf(log, id));
    const reached = earliest(here.map((arrival) => arrival.day));
    const holder = "regional-commission";
    if (reached !== undefined && reached > lastDay) return { holder, subject, since: reached, performed };
    return { holder, subject, since: startsOn, lastDay, performed };
  });
};

const scored: Duties = (log) =>
  applications(log)
    .filter((id) => isAdmitted(log, id))
    .map((id) => ({
      holder: "regional-commission",
      subject: ofApplication(log, id),
      since: about(log, "DocumentsChecked", id).find((act) => act.data.admitted)?.data.on,
      performed: firstAct(log, about(log, "ApplicationScored", id)),
    }));

const invited: Duties = (log) =>
  applications(log)
    .filter((id) => hasPassed(log, id))
    .flatMap((id) => {
      const selectedOn = firstAct(
        log,
        about(log, "ApplicationScored", id).filter((act) => act.data.passed),
      )?.day;
      if (selectedOn === undefined) return [];
      return [
        {
          holder: "regional-commission" as const,
          subject: ofApplication(log, id),
          since: selectedOn,
          lastDay: workingDaysLater(selectedOn, 5),
          performed:
            log.readings["invitation-bounds"] === "interview"
              ? firstAct(log, about(log, "InterviewHeld", id))
              : firstDated(about(log, "CandidateInvited", id)),
        },
      ];
    });

// ── finalists and hand-off ──

const finalistsDecided: Duties = (log) => {
  const held = all(log, "InterviewHeld").filter((act) => isApplication(log, act.data.applicationId));
  return distinct(held.map((act) => commissionOf(log, act.data.applicationId))).map((region) => ({
    holder: "regional-commission",
    subject: ofCommission(region),
    since: earliest(
      dated(
        log,
        held.filter((act) => commissionOf(log, act.data.applicationId) === region),
      ).map(({ day }) => day),
    ),
    performed: firstAct(log, decisionsOf(log, region)),
  }));
};

const finalistsPublished: Duties = (log) =>
  decidingRegions(log)
    .filter((region) => finalistsOf(log, region).some((id) => isApplication(log, id)))
    .map((region) => ({
      holder: "agency",
      subject: ofCommission(region),
      since: dated(log, decisionsOf(log, region).slice(-1))[0]?.day,
      performed: publicationOf(log, region),
    }));

const handedOff: Duties = (log) =>
  decidingRegions(log).flatMap((region) => {
    const decidedOn = firstAct(log, decisionsOf(log, region))?.day;
    const publishedOn = publicationOf(log, region)?.day;
    const endedOn = log.readings["stage-one-end"] === "publication" ? (publishedOn ?? decidedOn) : decidedOn;
    if (endedOn === undefined) return [];
    const first = handoffsOf(log, region)[0];
    return [
      {
        holder: "territorial-department" as const,
        subject: ofCommission(region),
        since: endedOn,
        lastDay: workingDaysLater(endedOn, 3),
        performed: first === undefined ? undefined : { at: first.at, day: first.data.dispatchedOn },
      },
    ];
  });

// ── final, winners, award ──

const finallyInterviewed: Duties = (log) =>
  finalists(log)
    .filter((id) => isApplication(log, id))
    .flatMap((id) => {
      const others = distinct(all(log, "MaterialsHandedOff").map((act) => act.data.commissionId)).toSorted();
      const handoff = [commissionOf(log, id), ...others]
        .flatMap((region) => handoffsOf(log, region))
        .find((act) => act.data.applications.includes(id));
      if (handoff === undefined) return [];
      return [
        {
          holder: "republican-commission" as const,
          subject: ofApplication(log, id),
          since: handoff.data.dispatchedOn,
          performed: firstAct(log, about(log, "FinalInterviewHeld", id)),
        },
      ];
    });

const winnersDecided: Duties = (log) => {
  const stood = finalists(log).filter((id) => isApplication(log, id));
  const interviewed = (id: ApplicationId): boolean => about(log, "FinalInterviewHeld", id).length > 0;
  if (stood.some((id) => withdrawnOn(log, id) === undefined && !interviewed(id))) return [];
  const days = stood.filter(interviewed).map((id) => firstAct(log, about(log, "FinalInterviewHeld", id))?.day);
  const known = days.flatMap((day) => day ?? []);
  return [
    {
      holder: "republican-commission",
      subject: ofCommission("republican"),
      since: known.length === days.length ? latest(known) : undefined,
      performed: firstAct(log, all(log, "WinnersDecided")),
    },
  ];
};

/** The first decision on winners gives rise to everything that follows it. */
function firstWinnersOn(log: Log): PlainDate | undefined {
  return firstAct(log, all(log, "WinnersDecided"))?.day;
}

const resultsProvided: Duties = (log) => [
  { holder: "secretary", subject: CONTEST, since: firstWinnersOn(log), performed: firstDated(all(log, "ResultsProvided")) },
];

const resultsPublished: Duties = (log) => {
  const first = all(log, "ResultsPublished")[0];
  const performed = first === undefined ? undefined : { at: first.at, day: agencyDay(first.data.at) };
  return [{ holder: "agency", subject: CONTEST, since: firstWinnersOn(log), performed }];
};

const winnerFile: Duties = (log) =>
  winners(log)
    .filter((id) => isApplication(log, id))
    .map((id) => ({
      holder: "secretary",
      subject: ofApplication(log, id),
      since: firstWinnersOn(log),
      performed: firstDated(about(log, "WinnerFileCompiled", id)),
    }));

const awardNotified: Duties = (log) => [
  { holder: "agency", subject: CONTEST, since: firstWinnersOn(log), performed: firstDated(all(log, "AwardNotified")) },
];

const diplomas: Duties = (log) =>
  winners(log)
    .filter((id) => isApplication(log, id))
    .map((id) => ({
      holder: "agency",
      subject: ofApplication(log, id),
      since: firstWinnersOn(log),
      performed: firstDated(about(log, "DiplomaAwarded", id)),
    }));

const DUTIES: Readonly<Record<DutyRuleId, Duties>> = {
  "commission/formed": commissionFormed,
  "session/minutes-signed": minutesSigned,
  "check/within-seven-working-days": checkedInTime,
  "selection/scored": scored,
  "interview/invited-within-five-working-days": invited,
  "finalists/decided": finalistsDecided,
  "finalists/published": finalistsPublished,
  "handoff/within-three-working-days": handedOff,
  "final/interviewed": finallyInterviewed,
  "winners/decided": winnersDecided,
  "results/provided": resultsProvided,
  "results/published": resultsPublished,
  "award/file": winnerFile,
  "award/notified": awardNotified,
  "award/diplomas": diplomas,
};

/** The duties of one rule, whether performed or not. */
export function dutiesOf(log: Log, rule: DutyRuleId): readonly PlacedDuty[] {
  return DUTIES[rule](log).flatMap((obligation) => settle(log, rule, obligation));
}

export function isDuty(rule: string): rule is DutyRuleId {
  return rule in DUTIES;
}
