/**
 * Clause 19: the documents and materials of the first stage and the commission's decision go directly
 * to the Agency, not later than three working days from the day that stage ended.
 */
import type { RegionCode } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import type { CommissionRecord } from "../record/contest.js";
import type { EventData } from "../record/events.js";
import { entryOf } from "../record/register.js";
import type { SessionId } from "../record/session.js";
import { HANDOFF_WORKING_DAYS, workingTermEnd } from "../regulation/deadlines.js";
import { completingPublication } from "./finalists.js";
import { agencyDay, type Inquiry } from "./inquiry.js";
import { facts, KEPT, type Breach, type Constraint, type DutyRule } from "./rule.js";

/** The decision of a commission that is dated first; one on a session that is not recorded has no day. */
function earliestDecision(code: RegionCode, inquiry: Inquiry): EventData<"FinalistsDecided"> | undefined {
  let earliest: { readonly on: PlainDate; readonly decision: EventData<"FinalistsDecided"> } | undefined;
  for (const decision of inquiry.decisions(code)) {
    const on = inquiry.dayOf(decision);
    if (on !== undefined && (earliest === undefined || on < earliest.on)) earliest = { on, decision };
  }
  return earliest?.decision;
}

/** The session of the earliest decision, and those recorded again: before, one of these may have been earlier. */
function recordingsBehind(
  earliest: EventData<"FinalistsDecided"> | undefined,
  code: RegionCode,
  inquiry: Inquiry,
): readonly EventData<"SessionHeld">[] {
  const isRecordedAgain = (id: SessionId): boolean => (entryOf(inquiry.contest.regions.sessions, id)?.recordings.length ?? 0) > 1;
  return inquiry
    .decisions(code)
    .filter((decision) => decision === earliest || isRecordedAgain(decision.sessionId))
    .flatMap((decision) => inquiry.restsOn(decision));
}

const afterDecision: Constraint<"handoff/after-decision"> = {
  rule: "handoff/after-decision",
  on: ["SessionHeld", "FinalistsDecided", "MaterialsHandedOff"],
  regional: ({ commissionId: code }, inquiry) => {
    const decision = earliestDecision(code, inquiry);
    const decidedOn = decision === undefined ? undefined : inquiry.dayOf(decision);
    if (decidedOn === undefined && inquiry.decisions(code).length > 0) return KEPT;
    return inquiry
      .handoffs(code)
      .filter(({ dispatchedOn }) => decidedOn === undefined || dispatchedOn < decidedOn)
      .map((handoff) => ({
        facts: facts({ dispatchedOn: handoff.dispatchedOn, decidedOn }),
        acts: [handoff],
        rests: () => [decision, ...recordingsBehind(decision, code, inquiry)],
      }));
  },
};

/** Whether a commission has applications besides some: seen by their number, without going through all. */
function hasOthers({ id, applications }: CommissionRecord, some: ReadonlySet<ApplicationId>, inquiry: Inquiry): boolean {
  let own = 0;
  for (const one of some) if (inquiry.application(one)?.commissionId === id) own += 1;
  return own < applications;
}

/** Packages add up. The second stage needs the finalists' files only, but clause 19 says «үміткерлер» (#71 #72). */
const complete: Constraint<"handoff/complete"> = {
  rule: "handoff/complete",
  on: ["ApplicationFiled", "ApplicationForwarded", "FinalistsDecided", "MaterialsHandedOff"],
  regional: ({ commissionId: code, record }, inquiry) => {
    const packages = inquiry.handoffs(code);
    if (packages.length === 0) return KEPT;
    const sent = new Set(packages.flatMap(({ applications }) => applications));
    const decision = inquiry.standingDecision(code);
    const finalists = new Set(decision?.finalists ?? []);
    const unsentFinalists = [...finalists].filter((id) => !sent.has(id)).flatMap((id) => inquiry.application(id) ?? []);
    const dealtWith = new Set([...sent, ...finalists]);
    const ofAll = hasOthers(record, dealtWith, inquiry) && inquiry.read("handoff-scope") === "all-candidates";
    const unsentOthers = ofAll ? inquiry.applicationsOf(code).filter(({ id }) => !dealtWith.has(id)) : [];
    const unsent = [...unsentFinalists, ...unsentOthers];
    const missing: ("interview-materials" | "decision")[] = [];
    if (!packages.some(({ interviewMaterialsIncluded }) => interviewMaterialsIncluded)) missing.push("interview-materials");
    if (!packages.some(({ decisionIncluded }) => decisionIncluded)) missing.push("decision");
    if (unsent.length === 0 && missing.length === 0) return KEPT;
    const breach: Breach = {
      facts: facts({
        applications: unsent.length === 0 ? undefined : unsent.map(({ id }) => id),
        missing: missing.length === 0 ? undefined : missing,
      }),
      acts: packages,
      rests: () => [decision, ...unsent.map(({ filed }) => filed), ...unsentOthers.flatMap(({ record }) => record.forwardings)],
    };
    return [breach];
  },
};

/** Publishing (clause 18) and handing off (clause 19) wait for neither the other (#17). The end of stage one is local: the day of the region's decision, or of its publication (#15). */
function stageOneEnd(code: RegionCode, decidedOn: PlainDate | undefined, inquiry: Inquiry): PlainDate | undefined {
  const publication = laterPublication(inquiry.standingDecision(code), decidedOn, inquiry);
  return publication !== undefined && inquiry.read("stage-one-end") === "publication" ? agencyDay(publication.at) : decidedOn;
}

/** What moved the end of stage one from the day of the decision. */
function actsMovingEnd(code: RegionCode, decidedOn: PlainDate | undefined, inquiry: Inquiry): readonly (object | undefined)[] {
  if (inquiry.readings["stage-one-end"] === "decision") return [];
  const decisions = inquiry.decisions(code);
  const publication = laterPublication(decisions.at(-1), decidedOn, inquiry);
  // The last decision since which it is this publication, or none, that is waited for.
  const from = decisions.findLastIndex((_, place) => laterPublication(decisions[place - 1], decidedOn, inquiry) !== publication);
  // A list is whole once it has the names that somebody applied under.
  const names = decisions.slice(Math.max(from, 0)).flatMap(({ finalists }) => finalists);
  return [publication, decisions[from], ...names.map((id) => inquiry.application(id)?.filed)];
}

/** The publication that completes a decision, where it came on another day than the first decision. */
function laterPublication(
  decision: EventData<"FinalistsDecided"> | undefined,
  decidedOn: PlainDate | undefined,
  inquiry: Inquiry,
): EventData<"FinalistsPublished"> | undefined {
  const publication = decision && completingPublication(decision, inquiry);
  return publication === undefined || agencyDay(publication.at) === decidedOn ? undefined : publication;
}

/** In time is what is dispatched by the third working day, whenever it arrives and whoever registers it (#16 #100). */
const withinThreeWorkingDays: DutyRule<"handoff/within-three-working-days"> = {
  rule: "handoff/within-three-working-days",
  on: ["SessionHeld", "FinalistsDecided", "FinalistsPublished", "MaterialsHandedOff"],
  regional: ({ commissionId: code }, inquiry) => {
    const [decision] = inquiry.decisions(code);
    const decidedOn = decision === undefined ? undefined : inquiry.dayOf(decision);
    const since = stageOneEnd(code, decidedOn, inquiry);
    if (decision === undefined || since === undefined) return undefined;
    const [handoff] = inquiry.handoffs(code);
    return {
      since,
      lastDay: workingTermEnd(since, HANDOFF_WORKING_DAYS, inquiry),
      arisesFrom: () => [...actsMovingEnd(code, decidedOn, inquiry), decision, ...(since === decidedOn ? inquiry.restsOn(decision) : [])],
      performed: handoff && { act: handoff, on: handoff.dispatchedOn },
    };
  },
};

/** The rules of the hand-off, in their order. */
export const HANDOFF_RULES = [afterDecision, complete] as const;
/** The duties of the hand-off, in their order. */
export const HANDOFF_DUTIES = [withinThreeWorkingDays] as const;
