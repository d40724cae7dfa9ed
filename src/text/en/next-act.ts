import type { NextAct } from "../../audit/next-acts.js";
import type { PlainDate } from "../../calendar/types.js";
import { DUTY_OF_ACT, isBrief, performsDuty, type FreeAct, type NextActWords } from "../next-act-words.js";
import { given, listed } from "../phrase.js";
import { askedBy } from "../telling.js";
import { CONSTRAINTS } from "./constraints.js";
import { DUTIES, holderOf } from "./duties.js";
import { citationEn, dayEn, quoted, subjectEn } from "./grammar.js";

/** Acts to come in English. */
export const NEXT_ACT: NextActWords = {
  commands: {
    AnnounceContest: "announce the contest",
    PostSocialNotice: "post the notice on social networks",
    FormCommission: "form the commission",
    FileApplication: "file the documents",
    SupplementApplication: "supplement the application",
    ForwardApplication: "forward the application",
    WithdrawApplication: "withdraw the application",
    CheckDocuments: "check the documents",
    HoldSession: "hold a session",
    SignMinutes: "sign the minutes",
    ScoreApplication: "score the application",
    InviteCandidate: "invite the candidate",
    HoldInterview: "hold the interview",
    DecideFinalists: "decide on the finalists",
    PublishFinalists: "publish the finalists",
    HandOffMaterials: "hand off the materials",
    CorrectMaterials: "correct the materials",
    HoldFinalInterview: "hold the final interview",
    DecideWinners: "decide on the winners",
    CompileWinnerFile: "compile the winner's file",
    ProvideResults: "provide the results",
    PublishResults: "publish the results",
    NotifyAward: "notify the winners of the award",
    AwardDiploma: "award the diploma",
  },
  act: (next, on) => {
    const who = subjectEn(next.subject, on, isBrief(next));
    const task = performsDuty(next.act) ? DUTIES[DUTY_OF_ACT[next.act]].task(who) : FREE[next.act](who);
    return [
      `${holderOf(next.by, next.subject, on)} ${next.must ? "must" : "may"} ${task}${term(next)}`,
      ...(next.overdue === true ? ["the term has run out"] : []),
      ...restingOn(next),
      ...(next.act === "HoldSession" && next.duty !== undefined ? [`the session is needed for this: ${askedBy({ constraints: CONSTRAINTS, duties: DUTIES }, next.duty)}`] : []),
    ];
  },
};

const FREE: { readonly [A in FreeAct]: (who: string) => string } = {
  AnnounceContest: () => "post the notice of the contest on the web resource",
  PostSocialNotice: () => "post the notice of the contest on social networks",
  FileApplication: (who) => `file the documents of ${who}`,
  SupplementApplication: (who) => `supplement ${who}`,
  ForwardApplication: (who) => `forward ${who} to the commission that must assess it`,
  WithdrawApplication: (who) => `withdraw ${who}`,
  HoldSession: (who) => `arrange a session of ${who}`,
  HoldInterview: (who) => `interview the participant with ${who}`,
  CorrectMaterials: (who) => `correct the materials of ${who}`,
};

function term({ lastDay, must, norms }: NextAct): string {
  const due = given(lastDay, (day: PlainDate) => ` no later than ${dayEn(day)}`);
  return `${due} (${citationEn(norms)})${must && lastDay === undefined ? "; the text sets no term" : ""}`;
}

function restingOn({ sessions = [] }: NextAct): readonly string[] {
  return sessions.length === 0 ? [] : [`it can rest on session ${listed(sessions.map(quoted), "or")}`];
}
