/**
 * What goes wrong in a contest, one fault at a time: each takes a list of events and gives another. `pick`
 * chooses which event or name it befalls, `by` how far.
 */
import type { RegionCode } from "../../src/calendar/regions.js";
import type { Instant, PlainDate } from "../../src/calendar/types.js";
import type { ApplicationId, Criterion, ScoreSheet } from "../../src/record/application.js";
import type { Commission, CommissionId, PersonId } from "../../src/record/commission.js";
import type { ContestEvent, EventType } from "../../src/record/events.js";
import type { Ballot, Session, SessionId } from "../../src/record/session.js";
import { day, daysLater, moment, nextDay } from "./days.js";
import { compositionOf, CRITERIA } from "./plan.js";

export interface Fault {
  readonly name: FaultName;
  readonly pick: number;
  readonly by: number;
}

type Events = readonly ContestEvent[];
type Make = (events: Events, pick: number, by: number) => Events;

// ── finding and replacing ──

function chosen<T>(things: readonly T[], pick: number): T | undefined {
  return things[pick % Math.max(1, things.length)];
}

function replaced(events: Events, at: number, ...by: readonly ContestEvent[]): Events {
  return [...events.slice(0, at), ...by, ...events.slice(at + 1)];
}

function placesOf(events: Events, ...types: readonly EventType[]): readonly number[] {
  return events.flatMap((event, at) => (types.includes(event.type) ? [at] : []));
}

/** Changes one event of some kinds; where there is none, nothing. */
function change(
  types: readonly EventType[],
  how: (event: ContestEvent, by: number, events: Events, pick: number) => ContestEvent,
): Make {
  return (events, pick, by) => {
    const at = chosen(placesOf(events, ...types), pick);
    const event = at === undefined ? undefined : events[at];
    return at === undefined || event === undefined ? events : replaced(events, at, how(event, by, events, pick));
  };
}

function applicationIds(events: Events): readonly ApplicationId[] {
  return events.flatMap((event) => (event.type === "ApplicationFiled" ? [event.data.applicationId] : []));
}

function sessionsOf(events: Events): readonly Session[] {
  return events.flatMap((event) => (event.type === "SessionHeld" ? [event.data.session] : []));
}

const GHOST = "never filed";
const NOWHERE = "never held";
const STRANGER = "a stranger";

function anApplication(events: Events, pick: number): ApplicationId {
  return chosen([...applicationIds(events), GHOST], pick) ?? GHOST;
}

function aSession(events: Events, pick: number): SessionId {
  return chosen([...sessionsOf(events).map((session) => session.id), NOWHERE], pick) ?? NOWHERE;
}

function aFinalist(events: Events, pick: number): ApplicationId | undefined {
  return chosen(
    events.flatMap((event) => (event.type === "FinalistsDecided" ? event.data.finalists : [])),
    pick,
  );
}

const COMMISSIONS: readonly CommissionId[] = ["KZ-71", "KZ-23", "KZ-35", "KZ-63", "KZ-10", "republican"];
const REGIONS: readonly RegionCode[] = ["KZ-71", "KZ-23", "KZ-35", "KZ-63", "KZ-10", "KZ-62"];

// ── days ──

function dayBefore(of: PlainDate): PlainDate {
  return day(new Date(Date.parse(`${of}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));
}

function shifted(of: PlainDate, by: number): PlainDate {
  if (by >= 0) return daysLater(of, by);
  let at = of;
  for (let step = 0; step > by; step -= 1) at = dayBefore(at);
  return at;
}

function shiftedMoment(of: Instant, by: number): Instant {
  return moment(new Date(Date.parse(of) + by * 86_400_000).toISOString());
}

function dayOf(events: Events, pick: number): PlainDate {
  const days = events.flatMap((event): readonly PlainDate[] => {
    if (event.type === "SessionHeld") return [event.data.session.heldOn];
    if (event.type === "DocumentsChecked" || event.type === "CandidateInvited") return [event.data.on];
    if (event.type === "MaterialsHandedOff") return [event.data.dispatchedOn];
    return [];
  });
  return chosen(days, pick) ?? day("2022-06-20");
}

function onAnotherDay(event: ContestEvent, by: number): ContestEvent {
  switch (event.type) {
    case "ContestAnnounced":
      return { ...event, data: { ...event.data, webPostedAt: shiftedMoment(event.data.webPostedAt, by) } };
    case "SocialNoticePosted":
      return { ...event, data: { postedAt: shiftedMoment(event.data.postedAt, by) } };
    case "CommissionFormed": {
      const { commission } = event.data;
      return { ...event, data: { ...event.data, commission: { ...commission, approvedOn: shifted(commission.approvedOn, by) } } };
    }
    case "ApplicationFiled": {
      const { filing } = event.data;
      return { ...event, data: { ...event.data, filing: { ...filing, receivedAt: shiftedMoment(filing.receivedAt, by) } } };
    }
    case "ApplicationSupplemented": {
      const { filing } = event.data;
      return { ...event, data: { ...event.data, filing: { ...filing, receivedAt: shiftedMoment(filing.receivedAt, by) } } };
    }
    case "ApplicationForwarded":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "ApplicationWithdrawn":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "DocumentsChecked":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "SessionHeld": {
      const { session } = event.data;
      return { ...event, data: { session: { ...session, heldOn: shifted(session.heldOn, by) } } };
    }
    case "MinutesSigned":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "CandidateInvited":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "FinalistsPublished":
      return { ...event, data: { ...event.data, at: shiftedMoment(event.data.at, by) } };
    case "MaterialsHandedOff":
      return { ...event, data: { ...event.data, dispatchedOn: shifted(event.data.dispatchedOn, by) } };
    case "MaterialsCorrected":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "WinnerFileCompiled":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "ResultsProvided":
      return { ...event, data: { on: shifted(event.data.on, by) } };
    case "ResultsPublished":
      return { ...event, data: { ...event.data, at: shiftedMoment(event.data.at, by) } };
    case "AwardNotified":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "DiplomaAwarded":
      return { ...event, data: { ...event.data, on: shifted(event.data.on, by) } };
    case "ApplicationScored":
    case "InterviewHeld":
    case "FinalistsDecided":
    case "FinalInterviewHeld":
    case "WinnersDecided":
      return event;
  }
}

// ── names, sheets, ballots, compositions ──

function otherNames(names: readonly ApplicationId[], events: Events, pick: number, by: number): readonly ApplicationId[] {
  switch (Math.abs(by) % 4) {
    case 0:
      return names.slice(1);
    case 1:
      return [...names, anApplication(events, pick)];
    case 2:
      return [...names.slice(0, -1), anApplication(events, pick)];
    default:
      return [...names, ...names.slice(0, 1)];
  }
}

const POINTS = [0, 1, 3, 4, 5, 6, -1, 2.5];

function otherSheet(sheet: ScoreSheet, pick: number, by: number): ScoreSheet {
  const criterion: Criterion = chosen(CRITERIA, pick) ?? "complaints";
  const line = sheet.criteria[criterion];
  const points = POINTS[Math.abs(by) % POINTS.length] ?? 0;
  const violation = pick % 2 === 0 ? line.violation : !line.violation;
  return {
    criteria: { ...sheet.criteria, [criterion]: { points, violation, ...(pick % 3 === 0 ? { reason: "a reason" } : {}) } },
  };
}

function otherBallots(ballots: readonly Ballot[], events: Events, pick: number, by: number): readonly Ballot[] {
  const at = pick % Math.max(1, ballots.length);
  const ballot = ballots[at];
  const others = ballots.filter((_, index) => index !== at);
  if (ballot === undefined) return [{ voter: STRANGER, choices: [] }];
  switch (Math.abs(by) % 9) {
    case 0:
      return [...ballots, { voter: STRANGER, choices: ballot.choices }];
    case 1:
      return [...ballots, ballot];
    case 2:
      return [...others, { ...ballot, choices: applicationIds(events).slice(0, 4) }];
    case 3:
      return [...others, { ...ballot, choices: [...ballot.choices.slice(0, 2), ...ballot.choices.slice(0, 1)] }];
    case 4:
      return [...others, { ...ballot, choices: [anApplication(events, pick)] }];
    case 5:
      return [...others, { ...ballot, choices: [] }];
    case 6:
      return [...others, { ...ballot, choices: [...ballot.choices].slice(0, 1) }];
    case 7:
      return others;
    default:
      return ballots.slice(0, 1);
  }
}

function otherComposition(id: CommissionId, commission: Commission, pick: number, by: number): Commission {
  const [first, ...rest] = commission.members;
  if (first === undefined) return compositionOf(id, commission.approvedOn, false, false);
  switch (Math.abs(by) % 11) {
    case 0:
      return { ...commission, approvedBy: commission.approvedBy === "agency" ? "territorial-department" : "agency" };
    case 1:
      return { ...commission, members: rest };
    case 2:
      return { ...commission, members: [...commission.members, { ...first, person: `${id} m8` }] };
    case 3:
      return { ...commission, members: [...commission.members.slice(0, -1), first] };
    case 4:
      return { ...commission, chair: { ...commission.chair, post: "other" } };
    case 5:
      return { ...commission, chair: { ...commission.chair, post: "acting-head-of-department" } };
    case 6:
      return { ...commission, chair: { ...commission.chair, person: `${id} chair` } };
    case 7:
      return {
        ...commission,
        secretary: { ...commission.secretary, person: chosen(commission.members, pick)?.person ?? STRANGER },
      };
    case 8:
      return { ...commission, secretary: { ...commission.secretary, agencyEmployee: !commission.secretary.agencyEmployee } };
    case 9:
      return { ...commission, members: commission.members.map((member) => ({ ...member, agencyEmployee: true })) };
    default:
      return { ...commission, members: [{ ...first, person: `${id} m9` }, ...rest] };
  }
}

function otherPresent(present: readonly PersonId[], commissionId: CommissionId, pick: number, by: number): readonly PersonId[] {
  switch (Math.abs(by) % 6) {
    case 0:
      return [...present, STRANGER];
    case 1:
      return present.slice(0, -1 - (pick % 4));
    case 2:
      return present.filter((person) => person !== `${commissionId} m1`);
    case 3:
      return present.filter((person) => person !== `${commissionId} secretary`);
    case 4:
      return [...present, ...present.slice(0, 1)];
    default:
      return present.slice(0, 6);
  }
}

// ── the faults ──

const ALL_TYPES: readonly EventType[] = [
  "ContestAnnounced",
  "SocialNoticePosted",
  "CommissionFormed",
  "ApplicationFiled",
  "ApplicationSupplemented",
  "ApplicationForwarded",
  "ApplicationWithdrawn",
  "DocumentsChecked",
  "SessionHeld",
  "MinutesSigned",
  "ApplicationScored",
  "CandidateInvited",
  "InterviewHeld",
  "FinalistsDecided",
  "FinalistsPublished",
  "MaterialsHandedOff",
  "MaterialsCorrected",
  "FinalInterviewHeld",
  "WinnersDecided",
  "WinnerFileCompiled",
  "ResultsProvided",
  "ResultsPublished",
  "AwardNotified",
  "DiplomaAwarded",
];

/** One kind after the other by `pick`, then one event of that kind by `by`: rare kinds are befallen as often as common ones. */
function anyPlace(events: Events, pick: number, by: number): number | undefined {
  const present = ALL_TYPES.filter((type) => events.some((event) => event.type === type));
  const type = chosen(present, pick);
  return type === undefined ? undefined : chosen(placesOf(events, type), Math.abs(by));
}

function insertedAfter(events: Events, pick: number, event: ContestEvent): Events {
  const at = pick % (events.length + 1);
  return [...events.slice(0, at), event, ...events.slice(at)];
}

const FAULTS = {
  "left out": (events, pick, by) => {
    const at = anyPlace(events, pick, by);
    return at === undefined ? events : replaced(events, at);
  },
  "done again": (events, pick, by) => {
    const at = anyPlace(events, pick, by);
    const event = at === undefined ? undefined : events[at];
    return event === undefined ? events : [...events, event];
  },
  "done again another day": (events, pick, by) => {
    const at = anyPlace(events, pick, Math.abs(by));
    const event = at === undefined ? undefined : events[at];
    return event === undefined ? events : [...events, onAnotherDay(event, by)];
  },
  "on another day": (events, pick, by) => {
    const at = anyPlace(events, pick, Math.abs(by));
    const event = at === undefined ? undefined : events[at];
    return at === undefined || event === undefined ? events : replaced(events, at, onAnotherDay(event, by));
  },
  "recorded later": (events, pick, by) => {
    const at = anyPlace(events, pick, by);
    const event = at === undefined ? undefined : events[at];
    return at === undefined || event === undefined ? events : [...replaced(events, at), event];
  },
  "recorded first": (events, pick, by) => {
    const at = anyPlace(events, pick, by);
    const event = at === undefined ? undefined : events[at];
    return at === undefined || event === undefined ? events : [event, ...replaced(events, at)];
  },
  "another application": change(
    [
      "DocumentsChecked",
      "ApplicationScored",
      "CandidateInvited",
      "InterviewHeld",
      "FinalInterviewHeld",
      "DiplomaAwarded",
      "ApplicationSupplemented",
      "WinnerFileCompiled",
    ],
    (event, _by, events, pick) =>
      "applicationId" in event.data && event.type !== "ApplicationFiled"
        ? ({ ...event, data: { ...event.data, applicationId: anApplication(events, Math.floor(pick / 7)) } } as ContestEvent)
        : event,
  ),
  "another session": change(
    ["ApplicationScored", "InterviewHeld", "FinalistsDecided", "FinalInterviewHeld", "WinnersDecided", "MinutesSigned"],
    (event, _by, events, pick) =>
      "sessionId" in event.data
        ? ({ ...event, data: { ...event.data, sessionId: aSession(events, Math.floor(pick / 5)) } } as ContestEvent)
        : event,
  ),
  "another commission's session": change(["SessionHeld"], (event, by) =>
    event.type === "SessionHeld"
      ? { ...event, data: { session: { ...event.data.session, commissionId: chosen(COMMISSIONS, Math.abs(by)) ?? "KZ-71" } } }
      : event,
  ),
  "another commission": change(["FinalistsDecided", "MaterialsHandedOff", "ApplicationFiled"], (event, by) =>
    "commissionId" in event.data && event.type !== "CommissionFormed"
      ? ({ ...event, data: { ...event.data, commissionId: chosen(REGIONS, Math.abs(by)) } } as ContestEvent)
      : event,
  ),
  "another provider's region": change(["ApplicationFiled"], (event, by) =>
    event.type === "ApplicationFiled"
      ? {
          ...event,
          data: { ...event.data, provider: { ...event.data.provider, region: chosen(REGIONS, Math.abs(by)) ?? "KZ-71" } },
        }
      : event,
  ),
  "others present": change(["SessionHeld"], (event, by, _events, pick) => {
    if (event.type !== "SessionHeld") return event;
    const { session } = event.data;
    return {
      ...event,
      data: { session: { ...session, present: otherPresent(session.present, session.commissionId, pick, by) } },
    };
  }),
  "other ballots": change(["FinalistsDecided", "WinnersDecided"], (event, by, events, pick) =>
    event.type === "FinalistsDecided" || event.type === "WinnersDecided"
      ? ({
          ...event,
          data: { ...event.data, ballots: otherBallots(event.data.ballots ?? [], events, Math.floor(pick / 3), by) },
        } as ContestEvent)
      : event,
  ),
  "other names": change(
    ["FinalistsDecided", "WinnersDecided", "FinalistsPublished", "MaterialsHandedOff"],
    (event, by, events, pick) => {
      const other = (names: readonly ApplicationId[]): readonly ApplicationId[] =>
        otherNames(names, events, Math.floor(pick / 4), by);
      if (event.type === "FinalistsDecided") return { ...event, data: { ...event.data, finalists: other(event.data.finalists) } };
      if (event.type === "WinnersDecided") return { ...event, data: { ...event.data, winners: other(event.data.winners) } };
      if (event.type === "FinalistsPublished")
        return { ...event, data: { ...event.data, finalists: other(event.data.finalists) } };
      if (event.type === "MaterialsHandedOff")
        return { ...event, data: { ...event.data, applications: other(event.data.applications) } };
      return event;
    },
  ),
  "another outcome": change(["DocumentsChecked"], (event, by) => {
    if (event.type !== "DocumentsChecked") return event;
    const grounds = by % 2 === 0 ? (["late"] as const) : [];
    return { ...event, data: { ...event.data, admitted: by % 3 === 0 ? !event.data.admitted : event.data.admitted, grounds } };
  }),
  "another sheet": change(["ApplicationScored"], (event, by, _events, pick) =>
    event.type === "ApplicationScored"
      ? { ...event, data: { ...event.data, sheet: otherSheet(event.data.sheet, Math.floor(pick / 5), by) } }
      : event,
  ),
  "another sum": change(["ApplicationScored"], (event, by) =>
    event.type === "ApplicationScored"
      ? {
          ...event,
          data: {
            ...event.data,
            total: event.data.total + (by % 2),
            passed: by % 3 === 0 ? !event.data.passed : event.data.passed,
          },
        }
      : event,
  ),
  "a defence missing": change(["InterviewHeld"], (event, by) => {
    if (event.type !== "InterviewHeld") return event;
    const { videoPresentation, peopleFirstProject, ...rest } = event.data;
    const video = videoPresentation === undefined || by % 2 === 0 ? {} : { videoPresentation };
    const project = peopleFirstProject === undefined || by % 2 !== 0 ? {} : { peopleFirstProject };
    return { ...event, data: { ...rest, ...video, ...project } };
  }),
  "a package less full": change(["MaterialsHandedOff"], (event, by) =>
    event.type === "MaterialsHandedOff"
      ? { ...event, data: { ...event.data, decisionIncluded: by % 2 === 0, interviewMaterialsIncluded: by % 3 === 0 } }
      : event,
  ),
  "another composition": change(["CommissionFormed"], (event, by, _events, pick) =>
    event.type === "CommissionFormed"
      ? {
          ...event,
          data: {
            ...event.data,
            commission: otherComposition(event.data.commissionId, event.data.commission, pick, by + Math.floor(pick / 3)),
          },
        }
      : event,
  ),
  "a new composition": (events, pick, by) => {
    const at = chosen(placesOf(events, "CommissionFormed"), pick);
    const event = at === undefined ? undefined : events[at];
    if (event?.type !== "CommissionFormed") return events;
    const { commissionId, commission } = event.data;
    const other = otherComposition(commissionId, commission, pick, by + Math.floor(pick / 3));
    return [
      ...events,
      {
        ...event,
        data: { commissionId, commission: { ...other, approvedOn: shifted(commission.approvedOn, Math.abs(by) * 3) } },
      },
    ];
  },
  "other signatures": change(["MinutesSigned"], (event, by) =>
    event.type === "MinutesSigned"
      ? {
          ...event,
          data: {
            ...event.data,
            signedBy: by % 3 === 0 ? [STRANGER] : event.data.signedBy.slice(Math.abs(by) % 2, 1 + (Math.abs(by) % 2)),
          },
        }
      : event,
  ),
  "withdrawn": (events, pick, by) => [
    ...events,
    {
      type: "ApplicationWithdrawn",
      data: { applicationId: anApplication(events, pick), on: shifted(dayOf(events, Math.floor(pick / 7)), by % 3) },
    },
  ],
  "forwarded": (events, pick, by) =>
    insertedAfter(events, pick, {
      type: "ApplicationForwarded",
      data: {
        applicationId: anApplication(events, pick),
        to: chosen(REGIONS, Math.abs(by)) ?? "KZ-71",
        on: shifted(dayOf(events, Math.floor(pick / 7)), by % 3),
      },
    }),
  "corrected": (events, pick, by) => [
    ...events,
    {
      type: "MaterialsCorrected",
      data: {
        applicationId: aFinalist(events, pick) ?? anApplication(events, pick),
        on: shifted(sessionsOf(events).at(-2)?.heldOn ?? dayOf(events, pick), by % 3),
      },
    },
  ],
  "decided again": (events, pick, by) => {
    const at = chosen(placesOf(events, "FinalistsDecided", "WinnersDecided"), pick);
    const event = at === undefined ? undefined : events[at];
    if (at === undefined || event === undefined) return events;
    return by % 2 === 0 ? [...events, event] : replaced(events, at, event, event);
  },
  "another republican composition": (events, pick, by) => {
    const at = events.findIndex((event) => event.type === "CommissionFormed" && event.data.commissionId === "republican");
    const event = events[at];
    if (event?.type !== "CommissionFormed") return events;
    const commission = otherComposition("republican", event.data.commission, pick, by + Math.floor(pick / 3));
    return replaced(events, at, { ...event, data: { commissionId: "republican", commission } });
  },
  "another last day": change(["ContestAnnounced"], (event, by) =>
    event.type === "ContestAnnounced"
      ? { ...event, data: { ...event.data, statedLastDay: shifted(day("2022-06-15"), by) } }
      : event,
  ),
  "never announced": (events, pick) =>
    events.filter((event) => event.type !== (pick % 2 === 0 ? "ContestAnnounced" : "SocialNoticePosted")),
} as const satisfies Readonly<Record<string, Make>>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES: readonly FaultName[] = Object.keys(FAULTS).filter((name): name is FaultName => name in FAULTS);

export function withFault(events: Events, { name, pick, by }: Fault): Events {
  return FAULTS[name](events, pick, by);
}

/** A day near something that happened, for an audit on either side of a last day. */
export function dayNear(events: Events, pick: number, by: number): PlainDate {
  return by >= 0 ? shifted(dayOf(events, pick), by) : nextDay(shifted(dayOf(events, pick), by - 1));
}
