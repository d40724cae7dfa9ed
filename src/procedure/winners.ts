/**
 * Clauses 20 and 21: by the results of the interviews, on the materials of clause 16 and by voting, the
 * Republican commission determines three winners of the contest.
 */
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "../record/application.js";
import type { EventData } from "../record/events.js";
import type { ApplicationView } from "./application-view.js";
import { againstBallots, shapingAVoteAnd } from "./finalists.js";
import type { Inquiry } from "./inquiry.js";
import { breachesAmong, facts, KEPT, type Breach, type Constraint, type DutyRule } from "./rule.js";
import { PLACES } from "./session.js";
import { repeatedIn } from "./voting.js";

type Decision = EventData<"WinnersDecided">;

/** Asks each decision on winners by itself. */
function ofDecisions(judge: (decision: Decision, inquiry: Inquiry) => readonly Breach[]): NonNullable<Constraint["republican"]> {
  return (inquiry) => inquiry.contest.republican.decisions.flatMap((decision) => judge(decision, inquiry));
}

const once: Constraint<"winners/once"> = {
  rule: "winners/once",
  on: ["WinnersDecided"],
  republican: (inquiry) => {
    const [first, ...further] = inquiry.contest.republican.decisions;
    if (first === undefined) return KEPT;
    return further.map((decision) => ({
      facts: facts({ on: inquiry.dayOf(decision), firstOn: inquiry.dayOf(first) }),
      acts: [decision],
    }));
  },
};

const interviewed: Constraint<"winners/interviewed"> = {
  rule: "winners/interviewed",
  ofNames: true,
  on: ["WinnersDecided"],
  application: ({ id, record }, inquiry) => {
    if (record.finalInterviews.length > 0) return KEPT;
    return breachesAmong(inquiry.winnersDecisionsNaming(id), (decision) => ({
      facts: facts({ on: inquiry.dayOf(decision) }),
      acts: [decision],
    }));
  },
};

/** The finalists who had withdrawn by the day of a decision: none of them can win. */
function withdrawnFinalists(decision: Decision, inquiry: Inquiry): readonly ApplicationView[] {
  const on = inquiry.dayOf(decision);
  if (on === undefined) return [];
  const finalists = [...inquiry.finalists()].flatMap((id) => inquiry.application(id) ?? []);
  return finalists.filter(({ withdrawal }) => withdrawal !== undefined && withdrawal.on <= on);
}

/** How many finalists the country has for a decision: whoever withdrew is none (#77), or nobody could ever decide. */
function availableFor(decision: Decision, inquiry: Inquiry): number {
  return inquiry.finalists().size - withdrawnFinalists(decision, inquiry).length;
}

/** What left three finalists for a decision: who never withdrew, or else who had not by its day, which its session tells. */
function behindThree(decision: Decision, inquiry: Inquiry): readonly object[] {
  const hasStayed = (id: ApplicationId): boolean => inquiry.application(id)?.withdrawal === undefined;
  if ([...inquiry.finalists()].filter(hasStayed).length >= PLACES) return firstDecisionsLeavingThree(hasStayed, inquiry);
  const gone = new Set(withdrawnFinalists(decision, inquiry).map(({ id }) => id));
  return [...firstDecisionsLeavingThree((id) => !gone.has(id), inquiry), ...inquiry.restsOn(decision)];
}

/** The first decisions on finalists, by their day, that leave three. */
function firstDecisionsLeavingThree(isLeft: (id: ApplicationId) => boolean, inquiry: Inquiry): readonly object[] {
  const left = new Set<ApplicationId>();
  const decisions = inquiry.standingDecisionsByDay();
  const completing = decisions.findIndex(({ finalists }) => {
    for (const id of finalists) if (isLeft(id)) left.add(id);
    return left.size >= PLACES;
  });
  return decisions.slice(0, completing + 1);
}

/** Three equal winners, no places among them (#75). */
const three: Constraint<"winners/three"> = {
  rule: "winners/three",
  ofNames: true,
  on: ["FinalistsDecided", "SessionHeld", "WinnersDecided"],
  republican: /* @__PURE__ */ ofDecisions((decision, inquiry) => {
    const { winners } = decision;
    const repeated = repeatedIn(winners);
    const finalists = inquiry.finalists();
    const foreign = [...new Set(winners)].filter((id) => !finalists.has(id));
    const number = winners.length === PLACES || availableFor(decision, inquiry) < PLACES;
    if (number && repeated.length === 0 && foreign.length === 0) return KEPT;
    return [
      {
        facts: facts({
          on: inquiry.dayOf(decision),
          recorded: winners.length,
          required: PLACES,
          repeated: repeated.length === 0 ? undefined : repeated,
          foreign: foreign.length === 0 ? undefined : foreign,
        }),
        acts: [decision],
        rests: () => {
          const replacing = foreign.flatMap((id) => inquiry.replacing(id));
          return number ? replacing : [...replacing, ...behindThree(decision, inquiry)];
        },
      },
    ];
  }),
};

/** Clause 21 cannot be conformed to with fewer than three finalists left in the country (#77). */
const fewerThanThree: Constraint<"winners/fewer-than-three"> = {
  rule: "winners/fewer-than-three",
  on: ["ApplicationWithdrawn", "FinalistsDecided", "SessionHeld", "WinnersDecided"],
  republican: /* @__PURE__ */ ofDecisions((decision, inquiry) => {
    const available = availableFor(decision, inquiry);
    if (available >= PLACES) return KEPT;
    const rests = (): readonly (object | undefined)[] => {
      const replacing = inquiry.standingDecisions().filter(({ commissionId }) => inquiry.decisions(commissionId).length > 1);
      const withdrawn = withdrawnFinalists(decision, inquiry);
      const leaving = withdrawn.flatMap(({ filed, withdrawal }) => [filed, withdrawal]);
      return leaving.length === 0 ? replacing : [...replacing, ...leaving, ...inquiry.restsOn(decision)];
    };
    return [{ facts: { available, required: PLACES }, acts: [decision], rests }];
  }),
};

const byBallots: Constraint<"winners/by-ballots"> = {
  rule: "winners/by-ballots",
  ofNames: true,
  on: /* @__PURE__ */ shapingAVoteAnd("WinnersDecided"),
  republican: /* @__PURE__ */ ofDecisions((data, inquiry) => againstBallots({ type: "WinnersDecided", data }, data.winners, inquiry)),
};

/** Clause 20 asks for a vote, «дауыс беру арқылы»; the form of the ballot is free (#28). */
const ballotsRecorded: Constraint<"winners/ballots-recorded"> = {
  rule: "winners/ballots-recorded",
  on: ["WinnersDecided"],
  republican: /* @__PURE__ */ ofDecisions((decision, inquiry) =>
    decision.ballots !== undefined && decision.ballots.length > 0
      ? KEPT
      : [{ facts: facts({ on: inquiry.dayOf(decision) }), acts: [decision] }],
  ),
};

/** It arises once every finalist that is not withdrawn was heard; the text sets no term (#18). */
const decided: DutyRule<"winners/decided"> = {
  rule: "winners/decided",
  on: [],
  republican: (inquiry) => {
    let since: PlainDate | undefined;
    for (const id of inquiry.finalists()) {
      const finalist = inquiry.application(id);
      if (finalist === undefined) continue;
      const [interview] = finalist.record.finalInterviews;
      if (interview === undefined) {
        if (finalist.withdrawal !== undefined) continue;
        return undefined;
      }
      const on = inquiry.dayOf(interview);
      if (on === undefined) return undefined;
      if (since === undefined || on > since) since = on;
    }
    if (since === undefined) return undefined;
    const [decision] = inquiry.contest.republican.decisions;
    return {
      since,
      performed: decision && { act: decision, on: inquiry.dayOf(decision) },
    };
  },
};

/** The rules of the decision on winners, in their order. */
export const WINNERS_RULES = [once, interviewed, three, fewerThanThree, byBallots, ballotsRecorded] as const;
/** The duties around the decision on winners, in their order. */
export const WINNERS_DUTIES = [decided] as const;
