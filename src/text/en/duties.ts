import type { PlainDate } from "../../calendar/types.js";
import type { Duty, FindingFacts, Subject } from "../../record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../regulation/rules.js";
import { given, joined, sentence } from "../phrase.js";
import type { DutyWords } from "../telling.js";
import { citationEn, commissionEn, dayEn, on, regionEn } from "./grammar.js";

/** Each duty in words. */
export const DUTIES: { readonly [R in DutyRuleId]: DutyWords<string> } = {
  "commission/formed": {
    asks: "a commission is formed to assess the participants",
    task: (who) => `form ${who}`,
    what: (who) => who,
    done: "was formed",
    undone: "has not been formed",
  },
  "session/minutes-signed": {
    asks: "the results of a session are drawn up in minutes, signed by the chair and the secretary",
    task: (who) => `draw up the minutes of ${who} and have them signed by the chair and the secretary`,
    what: (who) => `the minutes of ${who}`,
    done: "were signed",
    undone: "have not been signed by both the chair and the secretary",
  },
  "check/within-seven-working-days": {
    asks: "documents are checked within seven working days from the end of the intake",
    task: (who) => `check the documents of ${who}`,
    what: (who) => `the documents of ${who}`,
    done: "were checked",
    undone: "have not been checked",
  },
  "selection/scored": {
    asks: "admitted participants are scored by the criteria",
    task: (who) => `score ${who}`,
    what: (who) => who,
    done: "was scored",
    undone: "has not been scored",
  },
  "interview/invited-within-five-working-days": {
    asks: "those selected are invited to the interview within five working days",
    task: (who) => `invite the participant with ${who} to the interview`,
    what: (who) => `the participant with ${who}`,
    done: "was invited to the interview",
    undone: "has not been invited to the interview",
    byOtherAct: {
      InterviewHeld: {
        what: (who) => `the participant with ${who}`,
        done: "was interviewed",
        undone: "has not been interviewed",
      },
    },
  },
  "finalists/decided": {
    asks: "after the interviews the regional commission determines the finalists",
    task: () => "decide on the finalists",
    what: (who) => who,
    done: "decided on the finalists",
    undone: "has not decided on the finalists",
  },
  "finalists/published": {
    asks: "the list of finalists is published on the Agency's web resource",
    task: (who) => `publish the finalists named by ${who}`,
    what: (who) => `the finalists named by ${who}`,
    done: "were published",
    undone: "have not all been published",
  },
  "handoff/within-three-working-days": {
    asks: "the materials go to the Agency within three working days after stage one ends",
    task: (who) => `send the documents, the materials and the decision of ${who} to the Agency`,
    what: (who) => `the materials of ${who}`,
    done: "were sent to the Agency",
    undone: "have not been sent to the Agency",
  },
  "final/interviewed": {
    asks: "the republican commission interviews the finalists",
    task: (who) => `interview the finalist with ${who}`,
    what: (who) => `the finalist with ${who}`,
    done: "was interviewed by the republican commission",
    undone: "has not been interviewed by the republican commission",
  },
  "winners/decided": {
    asks: "after the interviews the republican commission determines the winners",
    task: () => "decide on the winners",
    what: () => "the republican commission",
    done: "decided on the winners",
    undone: "has not decided on the winners",
  },
  "results/provided": {
    asks: "the secretary provides information on the results for publication",
    task: () => "provide information on the results of the contest for publication",
    what: () => "information on the results of the contest",
    done: "was provided",
    undone: "has not been provided",
  },
  "results/published": {
    asks: "the results are published on the Agency's site and in the media",
    task: () => "publish the results of the contest",
    what: () => "the results of the contest",
    done: "were published",
    undone: "have not been published",
  },
  "award/file": {
    asks: "the secretary compiles the materials on the winner",
    task: (who) => `compile the materials on the winner with ${who}`,
    what: (who) => `the materials on the winner with ${who}`,
    done: "were compiled",
    undone: "have not been compiled",
  },
  "award/notified": {
    asks: "the Agency notifies the winners of the time and place of the award",
    task: () => "notify the winners of the time and place of the award",
    what: () => "the winners",
    done: "were notified of the time and place of the award",
    undone: "have not been notified of the time and place of the award",
  },
  "award/diplomas": {
    asks: "the winners receive the diploma «Үздік сапалы қызмет көрсетуші»",
    task: (who) => `award the diploma to the winner with ${who}`,
    what: (who) => `the winner with ${who}`,
    done: "received the diploma",
    undone: "has not received the diploma",
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
  const act = performedOn === undefined ? words.undone : `${words.done} only${on(performedOn)}`;
  return joined([`${words.what(who)} ${act}`, term], "; ");
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
