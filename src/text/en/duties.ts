import type { PlainDate } from "../../calendar/types.js";
import type { Duty, FindingFacts, Subject } from "../../record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../regulation/rules.js";
import { given, joined, sentence } from "../phrase.js";
import type { DutyWords } from "../telling.js";
import { citationEn, commissionEn, dayEn, on, regionEn } from "./grammar.js";

/** Each duty in words. */
export const DUTIES: { readonly [R in DutyRuleId]: DutyWords<string> } = {
  "commission/formed": {
    task: (who) => `form ${who}`,
    done: (who, when) => `${who} was formed${when}`,
    undone: (who) => `${who} has not been formed`,
  },
  "session/minutes-signed": {
    task: (who) => `draw up the minutes of ${who} and have them signed by the chair and the secretary`,
    done: (who, when) => `the minutes of ${who} were signed${when}`,
    undone: (who) => `the minutes of ${who} have not been signed by both the chair and the secretary`,
  },
  "check/within-seven-working-days": {
    task: (who) => `check the documents of ${who}`,
    done: (who, when) => `the documents of ${who} were checked${when}`,
    undone: (who) => `the documents of ${who} have not been checked`,
  },
  "selection/scored": {
    task: (who) => `score ${who}`,
    done: (who, when) => `${who} was scored${when}`,
    undone: (who) => `${who} has not been scored`,
  },
  "interview/invited-within-five-working-days": {
    task: (who) => `invite the participant with ${who} to the interview`,
    done: (who, when) => `the participant with ${who} was invited to the interview${when}`,
    undone: (who) => `the participant with ${who} has not been invited to the interview`,
    byOtherAct: {
      InterviewHeld: {
        done: (who, when) => `the participant with ${who} was interviewed${when}`,
        undone: (who) => `the participant with ${who} has not been interviewed`,
      },
    },
  },
  "finalists/decided": {
    task: () => "decide on the finalists",
    done: (who, when) => `${who} decided on the finalists${when}`,
    undone: (who) => `${who} has not decided on the finalists`,
  },
  "finalists/published": {
    task: (who) => `publish the finalists named by ${who}`,
    done: (who, when) => `the finalists named by ${who} were published${when}`,
    undone: (who) => `the finalists named by ${who} have not all been published`,
  },
  "handoff/within-three-working-days": {
    task: (who) => `send the documents, the materials and the decision of ${who} to the Agency`,
    done: (who, when) => `the materials of ${who} were sent to the Agency${when}`,
    undone: (who) => `the materials of ${who} have not been sent to the Agency`,
  },
  "final/interviewed": {
    task: (who) => `interview the finalist with ${who}`,
    done: (who, when) => `the finalist with ${who} was interviewed by the republican commission${when}`,
    undone: (who) => `the finalist with ${who} has not been interviewed by the republican commission`,
  },
  "winners/decided": {
    task: () => "decide on the winners",
    done: (_, when) => `the republican commission decided on the winners${when}`,
    undone: () => "the republican commission has not decided on the winners",
  },
  "results/provided": {
    task: () => "provide information on the results of the contest for publication",
    done: (_, when) => `information on the results of the contest was provided${when}`,
    undone: () => "information on the results of the contest has not been provided",
  },
  "results/published": {
    task: () => "publish the results of the contest",
    done: (_, when) => `the results of the contest were published${when}`,
    undone: () => "the results of the contest have not been published",
  },
  "award/file": {
    task: (who) => `compile the materials on the winner with ${who}`,
    done: (who, when) => `the materials on the winner with ${who} were compiled${when}`,
    undone: (who) => `the materials on the winner with ${who} have not been compiled`,
  },
  "award/notified": {
    task: () => "notify the winners of the time and place of the award",
    done: (_, when) => `the winners were notified of the time and place of the award${when}`,
    undone: () => "the winners have not been notified of the time and place of the award",
  },
  "award/diplomas": {
    task: (who) => `award the diploma to the winner with ${who}`,
    done: (who, when) => `the winner with ${who} received the diploma${when}`,
    undone: (who) => `the winner with ${who} has not received the diploma`,
  },
};

/** Whose a duty is. */
export const HOLDERS: { readonly [H in DutyHolder]: string } = {
  "regional-commission": "the regional commission",
  "republican-commission": "the republican commission",
  secretary: "the secretary of the commission",
  "territorial-department": "the territorial department",
  agency: "the Agency",
};

/** A duty performed late or not at all, with its term. */
export function lapseEn(words: DutyWords<string>, who: string, { on: performedOn, lastDay, since }: FindingFacts): string {
  const from = given(since, (day) => (lastDay === undefined ? `the duty arose on ${dayEn(day)}` : `the term is counted from ${dayEn(day)}`));
  const term = joined([from, given(lastDay, (day) => `the last day was ${dayEn(day)}`)], ", ");
  const act = performedOn === undefined ? words.undone(who) : words.done(who, ` only${on(performedOn)}`);
  return joined([act, term], "; ");
}

/** A duty as full sentences: who, what and by when; what the term is counted from; how it stands. */
export function dutyEn(words: DutyWords<string>, who: string, duty: Duty, day: PlainDate): string {
  const { lastDay, since, norms } = duty;
  const due = given(lastDay, (last) => ` no later than ${dayEn(last)}`);
  const citation = norms.length === 0 ? "" : ` (${citationEn(norms)})`;
  return joined(
    [
      `${holderOf(duty.holder, duty.subject, day)} must ${words.task(who)}${due}${citation}`,
      lastDay === undefined ? `the text sets no term; the duty arose on ${dayEn(since)}` : `the term is counted from ${dayEn(since)}`,
      standing(duty),
    ].map(sentence),
    " ",
  );
}

function standing({ status, performedOn }: Duty): string {
  switch (status) {
    case "open":
      return "it is open";
    case "performed":
      return `it was performed${on(performedOn)}`;
    case "performed-late":
      return `it was performed${on(performedOn)}, after the last day`;
    case "overdue":
      return "it has not been performed and is overdue: the last day has passed";
  }
}

/** The holder of a duty about a subject, with the region where it has one. */
export function holderOf(holder: DutyHolder, subject: Subject, day: PlainDate): string {
  if (subject.kind === "contest" || subject.commissionId === "republican") {
    return holder === "secretary" ? "the secretary of the republican commission" : HOLDERS[holder];
  }
  switch (holder) {
    case "regional-commission":
      return commissionEn(subject.commissionId, day);
    case "territorial-department":
      return `the territorial department for ${regionEn(subject.commissionId, day)}`;
    case "secretary":
      // What a secretary owes about one application comes after the winners, and so falls to the republican secretary.
      return `the secretary of ${commissionEn(subject.kind === "application" ? "republican" : subject.commissionId, day)}`;
    case "republican-commission":
    case "agency":
      return HOLDERS[holder];
  }
}
