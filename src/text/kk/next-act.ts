import type { NextAct } from "../../audit/next-acts.js";
import type { PlainDate } from "../../calendar/types.js";
import { DUTY_OF_ACT, isBrief, performsDuty, type FreeAct, type NextActWords } from "../next-act-words.js";
import { given, listed } from "../phrase.js";
import { askedBy } from "../telling.js";
import { CONSTRAINTS } from "./constraints.js";
import { DUTIES, holderOf } from "./duties.js";
import { citationKk, dayKk, quoted, subjectKk, type Who } from "./grammar.js";

/** Acts to come in Kazakh. */
export const NEXT_ACT: NextActWords = {
  commands: {
    AnnounceContest: "конкурсты жариялау",
    PostSocialNotice: "хабарландыруды әлеуметтік желілерде орналастыру",
    FormCommission: "комиссияны құру",
    FileApplication: "құжаттарды ұсыну",
    SupplementApplication: "өтінішті толықтыру",
    ForwardApplication: "өтінішті қайта жолдау",
    WithdrawApplication: "өтінішті кері қайтарып алу",
    CheckDocuments: "құжаттарды тексеру",
    HoldSession: "отырыс өткізу",
    SignMinutes: "хаттамаға қол қою",
    ScoreApplication: "балмен бағалау",
    InviteCandidate: "әңгімелесуге шақыру",
    HoldInterview: "әңгімелесу өткізу",
    DecideFinalists: "екінші кезең үміткерлері туралы шешім қабылдау",
    PublishFinalists: "екінші кезең үміткерлерінің тізімін жариялау",
    HandOffMaterials: "материалдарды Агенттікке жіберу",
    CorrectMaterials: "материалдарды түзету",
    HoldFinalInterview: "екінші кезеңдегі әңгімелесуді өткізу",
    DecideWinners: "жеңімпаздар туралы шешім қабылдау",
    CompileWinnerFile: "жеңімпаз бойынша материалдарды қалыптастыру",
    ProvideResults: "нәтижелер туралы ақпарат беру",
    PublishResults: "нәтижелерді жариялау",
    NotifyAward: "жеңімпаздарды марапаттау туралы хабардар ету",
    AwardDiploma: "диплом тапсыру",
  },
  act: (next, on) => {
    const who = subjectKk(next.subject, on, isBrief(next));
    const task = performsDuty(next.act) ? DUTIES[DUTY_OF_ACT[next.act]].task(who) : FREE[next.act](who);
    return [
      `${holderOf(next.by, next.subject, on)}${due(next)} ${task} ${next.must ? "тиіс" : "құқылы"}${cited(next)}`,
      ...(next.overdue === true ? ["мерзімі өтіп кетті"] : []),
      ...restingOn(next),
      ...(next.act === "HoldSession" && next.duty !== undefined ? [`отырыс мынаған қажет: ${askedBy({ constraints: CONSTRAINTS, duties: DUTIES }, next.duty)}`] : []),
    ];
  },
};

/** In the dative of the verb, as «тиіс» and «құқылы» ask. */
const FREE: { readonly [A in FreeAct]: (who: Who) => string } = {
  AnnounceContest: () => "конкурс туралы хабарландыруды интернет-ресурста орналастыруға",
  PostSocialNotice: () => "конкурс туралы хабарландыруды әлеуметтік желілерде орналастыруға",
  FileApplication: (who) => `${who("genitive")} құжаттарын ұсынуға`,
  SupplementApplication: (who) => `${who("accusative")} толықтыруға`,
  ForwardApplication: (who) => `${who("accusative")} бағалауға тиіс комиссияға қайта жолдауға`,
  WithdrawApplication: (who) => `${who("accusative")} кері қайтарып алуға`,
  HoldSession: (who) => `${who("genitive")} отырысын ұйымдастыруға`,
  HoldInterview: (who) => `${who("accusative")} берген қатысушымен әңгімелесу өткізуге`,
  CorrectMaterials: (who) => `${who("genitive")} материалдарын түзетуге`,
};

function due({ lastDay }: NextAct): string {
  return given(lastDay, (day: PlainDate) => ` ${dayKk(day)} күнінен кешіктірмей`);
}

function cited({ lastDay, must, norms }: NextAct): string {
  return ` (${citationKk(norms)})${must && lastDay === undefined ? "; мәтінде мерзім белгіленбеген" : ""}`;
}

function restingOn({ sessions = [] }: NextAct): readonly string[] {
  return sessions.length === 0 ? [] : [`${listed(sessions.map(quoted), "немесе")} отырысы негіз бола алады`];
}
