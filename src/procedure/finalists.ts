/**
 * Clauses 17 and 18: by the results of the interviews the commission determines who goes on to the
 * second stage, three providers from each region, and the list is published.
 */
import type { RegionCode } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import type { EventData, EventType } from "../record/events.js";
import type { Ballot } from "../record/session.js";
import type { ApplicationView } from "./application-view.js";
import { agencyDay, type Inquiry } from "./inquiry.js";
import { breachesAmong, facts, KEPT, type Breach, type Constraint, type DutyRule } from "./rule.js";
import { actsBehindCandidates, actsMakingCandidate, candidatesOf, capitalList, faultsOfBallots, hasTwoLists, PLACES, type BallotedDecision, type CapitalList } from "./session.js";
import { pollOf, repeatedIn, type Poll } from "./voting.js";

type Decision = EventData<"FinalistsDecided">;

/** A further decision before the hand-off replaces the first; after it none may (#70). */
const once: Constraint<"finalists/once"> = {
  rule: "finalists/once",
  on: ["SessionHeld", "FinalistsDecided", "MaterialsHandedOff"],
  regional: ({ commissionId, record }, inquiry) => {
    const breaches: Breach[] = [];
    let decided = false;
    let before: EventData<"MaterialsHandedOff"> | undefined;
    for (const act of record.acts) {
      if (act.type === "MaterialsHandedOff") {
        before ??= act.data;
        continue;
      }
      const recording = inquiry.recording(act.data.sessionId);
      const on = recording?.session.heldOn;
      const handoff = before ?? inquiry.handoffs(commissionId).find(({ dispatchedOn }) => on !== undefined && dispatchedOn < on);
      if (decided && handoff !== undefined) {
        breaches.push({
          facts: facts({ on, dispatchedOn: handoff.dispatchedOn }),
          acts: [act.data],
          rests: () => [handoff, recording],
        });
      }
      decided = true;
    }
    return breaches;
  },
};

const interviewedOnly: Constraint<"finalists/interviewed-only"> = {
  rule: "finalists/interviewed-only",
  ofNames: true,
  on: ["FinalistsDecided"],
  application: ({ id, record }, inquiry) => {
    if (record.interviews.length > 0) return KEPT;
    return breachesAmong(inquiry.decisionsNaming(id), (decision) => ({ facts: facts({ on: inquiry.dayOf(decision) }), acts: [decision] }));
  },
};

/** The names of a decision, list by list where the capital has two; those of no known application stand on neither. */
function namesByList(
  names: readonly ApplicationId[],
  code: RegionCode,
  inquiry: Inquiry,
): readonly { readonly list: CapitalList | undefined; readonly names: readonly ApplicationId[] }[] {
  if (!hasTwoLists(code, inquiry)) return [{ list: undefined, names }];
  const known = names.filter((id) => inquiry.application(id) !== undefined);
  return (["city", "central"] as const).map((list) => ({ list, names: known.filter((id) => capitalList(id, inquiry) === list) }));
}

const atMostThree: Constraint<"finalists/at-most-three"> = {
  rule: "finalists/at-most-three",
  ofNames: true,
  on: ["ApplicationForwarded", "FinalistsDecided"],
  regional: ({ commissionId: code }, inquiry) => {
    return inquiry.decisions(code).flatMap((decision): readonly Breach[] => {
      const { finalists } = decision;
      const repeated = repeatedIn(finalists);
      const moved = finalists.flatMap((id) => inquiry.application(id) ?? []).filter(({ commissionId }) => commissionId !== code);
      const foreign = [...new Set(moved.map(({ id }) => id))];
      const over = finalists.length <= PLACES ? [] : namesByList(finalists, code, inquiry).filter(({ names }) => names.length > PLACES);
      if (repeated.length === 0 && foreign.length === 0 && over.length === 0) return KEPT;
      const told = {
        on: inquiry.dayOf(decision),
        required: PLACES,
        repeated: repeated.length === 0 ? undefined : repeated,
        foreign: foreign.length === 0 ? undefined : foreign,
      };
      const lists = over.length > 0 ? over : [{ list: undefined, names: finalists }];
      return lists.map(({ list, names }) => ({
        facts: facts({ ...told, recorded: names.length, list }),
        acts: [decision],
        rests: () => [
          ...moved.flatMap(({ record, filed }) => [filed, ...record.forwardings]),
          // A name stands on one of two lists from the day somebody applies under it.
          ...(list === undefined ? [] : names.map((id) => inquiry.application(id)?.filed)),
        ],
      }));
    });
  },
};

/** Those a decision could have named besides: interviewed by then and not withdrawn (#69); nobody below the bar makes up the number (#65). */
function availableBesides(decision: Decision, inquiry: Inquiry): readonly ApplicationView[] {
  const on = inquiry.dayOf(decision);
  return inquiry.interviewedBy(decision.commissionId).filter(({ id, record, withdrawal }) => {
    if (decision.finalists.includes(id)) return false;
    if (on === undefined) return withdrawal === undefined;
    if (withdrawal !== undefined && withdrawal.on <= on) return false;
    return record.interviews.some((interview) => (inquiry.dayOf(interview) ?? on) <= on);
  });
}

const threeIfAvailable: Constraint<"finalists/three-if-available"> = {
  rule: "finalists/three-if-available",
  ofNames: true,
  on: ["ApplicationForwarded", "SessionHeld", "InterviewHeld", "FinalistsDecided"],
  regional: ({ commissionId: code }, inquiry) => {
    return inquiry.decisions(code).flatMap((decision): readonly Breach[] => {
      const distinct = [...new Set(decision.finalists)];
      const short = namesByList(distinct, code, inquiry).filter(({ names }) => names.length < PLACES);
      if (short.length === 0) return KEPT;
      const reading = inquiry.read("finalists-number");
      if (reading === "up-to-three") return KEPT;
      const besides = availableBesides(decision, inquiry);
      return short.flatMap(({ list, names }): readonly Breach[] => {
        const others = list === undefined ? besides : besides.filter(({ id }) => capitalList(id, inquiry) === list);
        const available = names.length + others.length;
        if (reading === "three-if-available" && others.length === 0) return KEPT;
        const required = reading === "exactly-three" ? PLACES : Math.min(PLACES, available);
        return [
          {
            facts: facts({ on: inquiry.dayOf(decision), recorded: names.length, required, available, list }),
            acts: [decision],
            rests: () => [
              ...inquiry.restsOn(decision),
              ...others.flatMap(actsMakingCandidate),
              ...others.flatMap(({ record }) => record.interviews.flatMap((interview) => inquiry.restsOn(interview))),
            ],
          },
        ];
      });
    });
  },
};

/**
 * What the ballots of a decision come to; nothing where they break the rules of voting, or nobody is known to have
 * held it. The points only admit to the interview and rank nobody (#68); the capital may vote on two lists.
 */
export function ballotedPoll(decision: BallotedDecision, ballots: readonly Ballot[], inquiry: Inquiry): Poll | undefined {
  const session = inquiry.session(decision.data.sessionId);
  if (session === undefined) return undefined;
  const chair = inquiry.compositionFor(session.commissionId, session.heldOn)?.commission.chair.person;
  if (chair === undefined || faultsOfBallots(decision, ballots, session, inquiry) !== undefined) return undefined;
  const terms = { places: PLACES, chair };
  if (decision.type === "WinnersDecided" || !hasTwoLists(decision.data.commissionId, inquiry)) {
    return pollOf(ballots, { ...terms, candidates: () => candidatesOf(decision, inquiry).length }, inquiry);
  }
  const byList = (["city", "central"] as const).map((list) => {
    const onList = (id: ApplicationId): boolean => capitalList(id, inquiry) === list;
    const split = ballots.map(({ voter, choices }) => ({ voter, choices: choices.filter(onList) }));
    return pollOf(split, { ...terms, candidates: () => candidatesOf(decision, inquiry).filter(onList).length }, inquiry);
  });
  return joined(byList);
}

/** Two polls told as one: undetermined if either is. */
function joined(polls: readonly Poll[]): Poll {
  const elected = polls.flatMap((poll) => poll.elected).sort();
  const undetermined = polls.filter((poll) => poll.outcome === "undetermined");
  if (undetermined.length > 0) {
    const tied = undetermined.flatMap((poll) => poll.tied).sort();
    const places = undetermined.reduce((sum, poll) => sum + poll.places, 0);
    return { outcome: "undetermined", elected, tied, places };
  }
  const decisive = polls.flatMap((poll) => ("decisiveVote" in poll ? [poll.decisiveVote] : []))[0];
  return decisive === undefined ? { outcome: "elected", elected } : { outcome: "elected", elected, decisiveVote: decisive };
}

/**
 * A breach where the names recorded are not those the ballots give. Where the ballots leave a tie, it is
 * for persons to settle (#76): only names that go against what the votes did settle are a breach.
 */
export function againstBallots(decision: BallotedDecision, names: readonly ApplicationId[], inquiry: Inquiry): readonly Breach[] {
  const { ballots = [] } = decision.data;
  const session = inquiry.session(decision.data.sessionId);
  const result = ballots.length === 0 ? undefined : ballotedPoll(decision, ballots, inquiry);
  if (session === undefined || result === undefined) return KEPT;
  const recordedNames = [...new Set(names)].sort();
  const open = result.outcome === "undetermined" ? result.tied : [];
  const settled = result.elected.every((id) => recordedNames.includes(id));
  if (settled && recordedNames.every((id) => result.elected.includes(id) || open.includes(id))) return KEPT;
  const tied = result.outcome === "undetermined" && result.tied.length > 0 ? result.tied : undefined;
  return [
    {
      facts: facts({ on: session.heldOn, recordedNames, computedNames: result.elected, tied }),
      acts: [decision.data],
      rests: () => [
        ...inquiry.restsOn(decision.data),
        ...inquiry.compositions(session.commissionId),
        ...actsBehindCandidates(decision, inquiry),
      ],
    },
  ];
}

/** What can change the outcome that ballots give. */
export function shapingAVoteAnd(...others: readonly EventType[]): readonly EventType[] {
  return ["SessionHeld", "CommissionFormed", "FinalistsDecided", ...others];
}

const byBallots: Constraint<"finalists/by-ballots"> = {
  rule: "finalists/by-ballots",
  ofNames: true,
  on: /* @__PURE__ */ shapingAVoteAnd("ApplicationForwarded", "InterviewHeld"),
  regional: ({ commissionId: code }, inquiry) => {
    return inquiry.decisions(code).flatMap((data) =>
      againstBallots({ type: "FinalistsDecided", data }, data.finalists, inquiry),
    );
  },
};

/** The day of the first interview of a commission; what a day is not known for, counts for nothing yet. */
function firstInterviewOn(code: RegionCode, inquiry: Inquiry): PlainDate | undefined {
  let first: PlainDate | undefined;
  for (const { record } of inquiry.interviewedBy(code)) {
    for (const interview of record.interviews) {
      const on = inquiry.dayOf(interview);
      if (on !== undefined && (first === undefined || on < first)) first = on;
    }
  }
  return first;
}

const decided: DutyRule<"finalists/decided"> = {
  rule: "finalists/decided",
  on: [],
  regional: ({ commissionId }, inquiry) => {
    const since = firstInterviewOn(commissionId, inquiry);
    if (since === undefined) return undefined;
    const [decision] = inquiry.decisions(commissionId);
    return {
      since,
      performed: decision && { act: decision, on: inquiry.dayOf(decision) },
    };
  },
};

/** The applications a decision names, as far as the record has them. */
function knownNames({ finalists }: Decision, inquiry: Inquiry): readonly ApplicationId[] {
  return finalists.filter((id) => inquiry.application(id) !== undefined);
}

/** The publication with which the published lists together have all of a decision's finalists: lists add up. */
export function completingPublication(decision: Decision, inquiry: Inquiry): EventData<"FinalistsPublished"> | undefined {
  const missing = new Set(knownNames(decision, inquiry));
  if (missing.size === 0) return undefined;
  for (const publication of inquiry.publicationsByDay()) {
    for (const id of publication.finalists) missing.delete(id);
    if (missing.size === 0) return publication;
  }
  return undefined;
}

/** The text names no publisher and no term; the web resource is the Agency's (#18 #78). */
const published: DutyRule<"finalists/published"> = {
  rule: "finalists/published",
  on: [],
  regional: ({ commissionId }, inquiry) => {
    const decision = inquiry.standingDecision(commissionId);
    const since = decision === undefined ? undefined : inquiry.dayOf(decision);
    if (decision === undefined || since === undefined || knownNames(decision, inquiry).length === 0) return undefined;
    const publication = completingPublication(decision, inquiry);
    return {
      since,
      performed: publication && { act: publication, on: agencyDay(publication.at) },
    };
  },
};

const publishedAsDecided: Constraint<"finalists/published-as-decided"> = {
  rule: "finalists/published-as-decided",
  on: ["FinalistsPublished"],
  contest: (inquiry) =>
    inquiry.contest.regions.publications.flatMap((publication): readonly Breach[] => {
      const undecided = [...new Set(publication.finalists)]
        .filter((id) => inquiry.decisionsNaming(id).length === 0)
        .flatMap((id) => inquiry.application(id) ?? []);
      if (undecided.length === 0) return KEPT;
      return [
        {
          facts: { applications: undecided.map(({ id }) => id), on: agencyDay(publication.at) },
          acts: [publication],
          rests: () => undecided.map(({ filed }) => filed),
        },
      ];
    }),
};

/** The rules of the decision on finalists, in their order; the duties stand between them in the register. */
export const FINALISTS_RULES = [once, interviewedOnly, atMostThree, threeIfAvailable, byBallots, publishedAsDecided] as const;
/** The duties around the decision on finalists, in their order. */
export const FINALISTS_DUTIES = [decided, published] as const;
