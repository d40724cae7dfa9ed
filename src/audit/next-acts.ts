import { plainDate } from "../calendar/plain-date.js";
import { regionsOn } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import { assessingCommission } from "../procedure/document-check.js";
import type { ApplicationView } from "../procedure/application-view.js";
import { Inquiry } from "../procedure/inquiry.js";
import { isQuorateUnder, PLACES } from "../procedure/session.js";
import type { CommandType } from "../record/commands.js";
import type { CommissionId } from "../record/commission.js";
import type { Contest } from "../record/contest.js";
import type { Duty, Subject } from "../record/finding.js";
import type { Session, SessionId } from "../record/session.js";
import type { Context } from "../regulation/context.js";
import type { NormId } from "../regulation/norms.js";
import type { DutyHolder, RuleId } from "../regulation/rules.js";
import { duties } from "./audit.js";

/** Something a body or its secretary may do now, or must. */
export interface NextAct {
  /** The command that records it. */
  readonly act: CommandType;
  readonly by: DutyHolder;
  readonly subject: Subject;
  /** The norms that ask for it or allow it. */
  readonly norms: readonly NormId[];
  /** Whether it is owed: it performs a duty that is open, or leads to one. */
  readonly must: boolean;
  /** The duty it performs, or the first one it leads to. */
  readonly duty?: RuleId;
  /** The last day of that duty, where the text sets one. */
  readonly lastDay?: PlainDate;
  /** That day has passed. */
  readonly overdue?: true;
  /** The sessions on record it can lawfully rest on, where it must rest on one. */
  readonly sessions?: readonly SessionId[];
}

/**
 * What may and what must be done now, by each body and each secretary, in the order of the procedure.
 *
 * Each act listed is possible: a lawful command for it, dated this day, is accepted by `decide` (with
 * remarks, or a finding where it is late). An act that must rest on a session is listed once a lawful
 * one is on record; until then the session itself is. What candidates may do (file, correct, withdraw)
 * is theirs and not listed. Not checked here: whether those concerned are able to act.
 *
 * @regulation N8.1 to N8.4, N11 to N23; readings of the terms and of composition and quorum
 * @param contest - the record
 * @param asOf - the day of asking: acts dated after it are read like any other
 * @param context - calendar and readings
 * @returns the acts, each with who acts, about what, and by when if it is owed
 * @throws RangeError for a day that is none; CalendarRangeError where a term leaves the calendar
 * @example Nothing is recorded: the Agency may announce the contest
 * ```ts
 * import { emptyContest, nextActs, plainDate } from "uzdik";
 * nextActs(emptyContest, plainDate("2022-05-01")).map(({ act, by, must }) => [act, by, must]); // => [["AnnounceContest", "agency", false]]
 * ```
 */
export function nextActs(contest: Contest, asOf: PlainDate, context?: Context): readonly NextAct[] {
  const day = plainDate(asOf);
  const inquiry = new Inquiry(contest, context);
  const owed = new Map<string, Duty>();
  for (const duty of duties(contest, day, context)) {
    if (duty.status === "open" || duty.status === "overdue") owed.set(keyOf(duty.rule, duty.subject), duty);
  }
  const scene: Scene = { inquiry, day, owed, awaiting: new Map() };
  const acts = [
    ...announcing(scene),
    ...forming(scene),
    ...checking(scene),
    ...selecting(scene),
    ...interviewing(scene),
    ...presenting(scene),
    ...hearing(scene),
    ...awarding(scene),
  ];
  return [...acts, ...sessionsToHold(scene), ...minutesToSign(scene)];
}

interface Scene {
  readonly inquiry: Inquiry;
  readonly day: PlainDate;
  /** The duties that are open or overdue, by rule and subject. */
  readonly owed: ReadonlyMap<string, Duty>;
  /** The commissions that need a session before they can act, and the first duty it would lead to. */
  readonly awaiting: Map<CommissionId, Duty | undefined>;
}

const CONTEST: Subject = { kind: "contest" };

function keyOf(rule: RuleId, subject: Subject): string {
  return JSON.stringify([rule, subject]);
}

function ofCommission(commissionId: CommissionId): Subject {
  return { kind: "commission", commissionId };
}

/** An act that performs a duty of its subject, once that has arisen, or leads to it. */
type ActOfDuty = Omit<NextAct, "must" | "lastDay" | "overdue" | "duty"> & { readonly duty: RuleId };

function owedFor({ duty, subject }: ActOfDuty, { owed }: Scene): Duty | undefined {
  return owed.get(keyOf(duty, subject));
}

/** An act, owed if its duty is. */
function act(scene: Scene, given: ActOfDuty): NextAct {
  const { duty: _, ...rest } = given;
  const duty = owedFor(given, scene);
  return { ...rest, must: duty !== undefined, ...termOf(duty) };
}

function termOf(duty: Duty | undefined): Pick<NextAct, "duty" | "lastDay" | "overdue"> {
  if (duty === undefined) return {};
  const { rule, lastDay, status } = duty;
  if (lastDay === undefined) return { duty: rule };
  return status === "overdue" ? { duty: rule, lastDay, overdue: true } : { duty: rule, lastDay };
}

function announcing({ inquiry }: Scene): readonly NextAct[] {
  if (inquiry.posting === undefined) return [{ act: "AnnounceContest", by: "agency", subject: CONTEST, norms: ["N11"], must: false }];
  if (inquiry.governingSocialNotice.length > 0) return [];
  // No duty of the register, but clause 11 opens the contest on both channels.
  return [{ act: "PostSocialNotice", by: "agency", subject: CONTEST, norms: ["N11"], must: true }];
}

function forming(scene: Scene): readonly NextAct[] {
  const { inquiry } = scene;
  const { postedOn } = inquiry;
  if (postedOn === undefined) return [];
  const acts: NextAct[] = [];
  for (const { code } of regionsOn(postedOn)) {
    if (inquiry.isFormed(code)) continue;
    const subject = ofCommission(code);
    acts.push(act(scene, { act: "FormCommission", by: "territorial-department", subject, norms: ["N5.1"], duty: "commission/formed" }));
  }
  if (!inquiry.isFormed("republican")) {
    const subject = ofCommission("republican");
    acts.push(act(scene, { act: "FormCommission", by: "agency", subject, norms: ["N7.1"], duty: "commission/formed" }));
  }
  return acts;
}

/** Still in the contest on a day. */
function isIn({ withdrawal }: ApplicationView, day: PlainDate): boolean {
  return withdrawal === undefined || withdrawal.on > day;
}

function checking(scene: Scene): readonly NextAct[] {
  const { inquiry, day } = scene;
  const lastDay = inquiry.intakeDays?.lastDay;
  if (lastDay === undefined) return [];
  return inquiry.applications().flatMap((application): readonly NextAct[] => {
    if (application.record.checks.length > 0 || !isIn(application, day)) return [];
    const { subject } = application;
    const commissionId = application.commissionOn(day);
    if (assessingCommission(application, inquiry) !== commissionId) {
      return [{ act: "ForwardApplication", by: "regional-commission", subject, norms: ["N6", "N4.1"], must: false }];
    }
    if (day <= lastDay || !inquiry.isFormed(commissionId)) return [];
    return [act(scene, { act: "CheckDocuments", by: "regional-commission", subject, norms: ["N13"], duty: "check/within-seven-working-days" })];
  });
}

/** Every session, as recorded last. */
function sessionsHeld({ inquiry }: Scene): readonly Session[] {
  return inquiry.sessions().flatMap(({ recordings }) => recordings.slice(-1).map(({ session }) => session));
}

/** The sessions of a commission at which it could lawfully decide: approved, quorate, held in a span of days. */
function usableSessions(scene: Scene, commissionId: CommissionId, from: PlainDate): readonly Session[] {
  return sessionsHeld(scene)
    .filter((session) => session.commissionId === commissionId && session.heldOn >= from && session.heldOn <= scene.day)
    .filter((session) => {
      const governing = scene.inquiry.compositionFor(commissionId, session.heldOn);
      if (governing === undefined || governing.commission.approvedOn > session.heldOn) return false;
      return isQuorateUnder(session, governing.commission, scene.inquiry);
    });
}

/** An act that must rest on a session: possible once there is one; until then the session is awaited. */
function resting(
  scene: Scene,
  commissionId: CommissionId,
  from: PlainDate,
  given: Omit<ActOfDuty, "sessions">,
  usable: (session: Session) => boolean = () => true,
): readonly NextAct[] {
  if (!scene.inquiry.isFormed(commissionId) || from > scene.day) return [];
  const sessions = usableSessions(scene, commissionId, from).filter(usable);
  if (sessions.length > 0) return [act(scene, { ...given, sessions: sessions.map(({ id }) => id) })];
  scene.awaiting.set(commissionId, scene.awaiting.get(commissionId) ?? owedFor(given, scene));
  return [];
}

function selecting(scene: Scene): readonly NextAct[] {
  const { inquiry, day } = scene;
  return inquiry.applications().flatMap((application): readonly NextAct[] => {
    const { record, subject, commissionId } = application;
    const check = record.checks.at(-1);
    if (check?.admitted !== true || record.scorings.length > 0 || !isIn(application, day)) return [];
    return resting(
      scene,
      commissionId,
      check.on,
      { act: "ScoreApplication", by: "regional-commission", subject, norms: ["N15.1"], duty: "selection/scored" },
      ({ heldOn }) => application.commissionOn(heldOn) === commissionId,
    );
  });
}

function interviewing(scene: Scene): readonly NextAct[] {
  const { inquiry, day } = scene;
  return inquiry.applications().flatMap((application): readonly NextAct[] => {
    const { record, subject, commissionId } = application;
    const scoring = record.scorings.at(-1);
    if (scoring?.passed !== true || record.interviews.length > 0 || !isIn(application, day)) return [];
    const selectedOn = inquiry.dayOf(scoring) ?? day;
    if (selectedOn > day) return [];
    const [invitation] = record.invitations;
    if (invitation === undefined) {
      if (!inquiry.isFormed(application.commissionOn(day))) return [];
      const duty = "interview/invited-within-five-working-days";
      return [act(scene, { act: "InviteCandidate", by: "regional-commission", subject, norms: ["N16.1"], duty })];
    }
    return resting(
      scene,
      commissionId,
      invitation.on,
      {
        act: "HoldInterview",
        by: "regional-commission",
        subject,
        norms: ["N16.1", "N16.3"],
        duty: "interview/invited-within-five-working-days",
      },
      ({ heldOn }) => application.commissionOn(heldOn) === commissionId,
    );
  });
}

function latest(days: readonly PlainDate[]): PlainDate | undefined {
  return [...days].sort().at(-1);
}

/** The decision on finalists, its publication and the hand-off, region by region. */
function presenting(scene: Scene): readonly NextAct[] {
  const { inquiry } = scene;
  const publications = inquiry.contest.regions.publications;
  return inquiry.commissions().flatMap(([code]): readonly NextAct[] => {
    const subject = ofCommission(code);
    const decision = inquiry.standingDecision(code);
    if (decision === undefined) {
      const interviewed = inquiry.interviewedBy(code);
      const last = latest(interviewed.flatMap(({ record }) => record.interviews.flatMap((interview) => inquiry.dayOf(interview) ?? [])));
      if (last === undefined || inquiry.handoffs(code).length > 0) return [];
      return resting(scene, code, last, { act: "DecideFinalists", by: "regional-commission", subject, norms: ["N17"], duty: "finalists/decided" });
    }
    const decidedOn = inquiry.dayOf(decision);
    if (decidedOn === undefined || decidedOn > scene.day) return [];
    const acts: NextAct[] = [];
    const published = new Set(publications.flatMap(({ finalists }) => finalists));
    if (decision.finalists.some((id) => !published.has(id))) {
      acts.push(act(scene, { act: "PublishFinalists", by: "agency", subject, norms: ["N18"], duty: "finalists/published" }));
    }
    if (inquiry.handoffs(code).length === 0) {
      const duty = "handoff/within-three-working-days";
      acts.push(act(scene, { act: "HandOffMaterials", by: "territorial-department", subject, norms: ["N19"], duty }));
    }
    return acts;
  });
}

/** The second stage: its interviews, then the decision on winners. */
function hearing(scene: Scene): readonly NextAct[] {
  const { inquiry, day } = scene;
  const finalists = [...inquiry.finalists()].flatMap((id) => inquiry.application(id) ?? []);
  const acts = finalists.flatMap((application): readonly NextAct[] => {
    const { record, subject, commissionId } = application;
    const [handoff] = inquiry.handoffs(commissionId);
    if (handoff === undefined || record.finalInterviews.length > 0 || !isIn(application, day)) return [];
    return resting(scene, "republican", handoff.dispatchedOn, {
      act: "HoldFinalInterview",
      by: "republican-commission",
      subject,
      norms: ["N20.1"],
      duty: "final/interviewed",
    });
  });
  if (inquiry.contest.republican.decisions.length > 0) return acts;
  const left = (on: PlainDate): readonly ApplicationView[] => finalists.filter((application) => isIn(application, on));
  if (left(day).some(({ record }) => record.finalInterviews.length === 0)) return acts;
  const last = latest(finalists.flatMap(({ record }) => record.finalInterviews.flatMap((interview) => inquiry.dayOf(interview) ?? [])));
  // Those left on the day of a session are three, or fewer than three and need not be.
  const unfiled = inquiry.finalists().size - finalists.length;
  const isEnough = (heldOn: PlainDate): boolean => left(day).length >= PLACES || unfiled + left(heldOn).length < PLACES;
  if (last === undefined || !isEnough(day)) return acts;
  const subject = ofCommission("republican");
  const given = { act: "DecideWinners", by: "republican-commission", subject, norms: ["N20.1", "N21"], duty: "winners/decided" } as const;
  return [...acts, ...resting(scene, "republican", last, given, ({ heldOn }) => isEnough(heldOn))];
}

/** What follows the decision on winners. */
function awarding(scene: Scene): readonly NextAct[] {
  const { inquiry, day } = scene;
  const decision = inquiry.winnersDecision;
  if (decision === undefined) return [];
  const decidedOn = inquiry.dayOf(decision);
  if (decidedOn === undefined || decidedOn > day) return [];
  const { provisions, publications, notices } = inquiry.contest.republican;
  const winners = decision.winners.flatMap((id) => inquiry.application(id) ?? []).filter((application) => isIn(application, day));
  const acts: NextAct[] = [];
  if (provisions.length === 0) acts.push(act(scene, { act: "ProvideResults", by: "secretary", subject: CONTEST, norms: ["N8.4"], duty: "results/provided" }));
  if (publications.length === 0) acts.push(act(scene, { act: "PublishResults", by: "agency", subject: CONTEST, norms: ["N8.4"], duty: "results/published" }));
  for (const { record, subject } of winners) {
    if (record.files.length === 0) acts.push(act(scene, { act: "CompileWinnerFile", by: "secretary", subject, norms: ["N8.3"], duty: "award/file" }));
  }
  if (notices.length === 0) acts.push(act(scene, { act: "NotifyAward", by: "agency", subject: CONTEST, norms: ["N23"], duty: "award/notified" }));
  for (const { record, subject } of winners) {
    if (record.diplomas.length === 0) acts.push(act(scene, { act: "AwardDiploma", by: "agency", subject, norms: ["N22"], duty: "award/diplomas" }));
  }
  return acts;
}

/** The sessions that the acts above wait for; arranging them is the secretary's (N8.2). */
function sessionsToHold({ awaiting }: Scene): readonly NextAct[] {
  return [...awaiting].map(([commissionId, duty]) => ({
    act: "HoldSession",
    by: "secretary",
    subject: ofCommission(commissionId),
    norms: ["N8.2"],
    must: duty !== undefined,
    ...termOf(duty),
  }));
}

function minutesToSign(scene: Scene): readonly NextAct[] {
  return sessionsHeld(scene).flatMap(({ id, commissionId }): readonly NextAct[] => {
    const subject: Subject = { kind: "session", sessionId: id, commissionId };
    if (!scene.owed.has(keyOf("session/minutes-signed", subject))) return [];
    return [act(scene, { act: "SignMinutes", by: "secretary", subject, norms: ["N5.8", "N7.8", "N8.3"], duty: "session/minutes-signed" })];
  });
}
