import type { NextAct } from "../../audit/next-acts.js";
import type { PlainDate } from "../../calendar/types.js";
import { DUTY_OF_ACT, isBrief, performsDuty, type FreeAct, type NextActWords } from "../next-act-words.js";
import { given, listed } from "../phrase.js";
import { askedBy } from "../telling.js";
import { CONSTRAINTS } from "./constraints.js";
import { DUTIES, holderOf, MUST } from "./duties.js";
import { citationRu, dayRu, quoted, subjectRu, type Who } from "./grammar.js";

/** Acts to come in Russian. */
export const NEXT_ACT: NextActWords = {
  commands: {
    AnnounceContest: "объявить конкурс",
    PostSocialNotice: "разместить объявление в социальных сетях",
    FormCommission: "образовать комиссию",
    FileApplication: "подать документы",
    SupplementApplication: "дополнить заявление",
    ForwardApplication: "перенаправить заявление",
    WithdrawApplication: "отозвать заявление",
    CheckDocuments: "проверить документы",
    HoldSession: "провести заседание",
    SignMinutes: "подписать протокол",
    ScoreApplication: "оценить в баллах",
    InviteCandidate: "пригласить на собеседование",
    HoldInterview: "провести собеседование",
    DecideFinalists: "принять решение о кандидатах второго этапа",
    PublishFinalists: "опубликовать список кандидатов второго этапа",
    HandOffMaterials: "направить материалы в Агентство",
    CorrectMaterials: "скорректировать материалы",
    HoldFinalInterview: "провести собеседование второго этапа",
    DecideWinners: "принять решение о победителях",
    CompileWinnerFile: "сформировать материалы по победителю",
    ProvideResults: "представить информацию о результатах",
    PublishResults: "опубликовать результаты",
    NotifyAward: "уведомить победителей о награждении",
    AwardDiploma: "вручить диплом",
  },
  act: (next, on) => {
    const who = subjectRu(next.subject, on, isBrief(next));
    const task = performsDuty(next.act) ? DUTIES[DUTY_OF_ACT[next.act]].task(who) : FREE[next.act](who);
    return [
      `${holderOf(next.by, next.subject, on)} ${next.must ? MUST[next.by] : "может"} ${task}${term(next)}`,
      ...(next.overdue === true ? ["срок истёк"] : []),
      ...restingOn(next),
      ...(next.act === "HoldSession" && next.duty !== undefined ? [`заседание нужно для следующего: ${askedBy({ constraints: CONSTRAINTS, duties: DUTIES }, next.duty)}`] : []),
    ];
  },
};

const FREE: { readonly [A in FreeAct]: (who: Who) => string } = {
  AnnounceContest: () => "разместить объявление о конкурсе на интернет-ресурсе",
  PostSocialNotice: () => "разместить объявление о конкурсе в социальных сетях",
  FileApplication: (who) => `подать документы по ${who("dative")}`,
  SupplementApplication: (who) => `дополнить ${who("accusative")}`,
  ForwardApplication: (who) => `перенаправить ${who("accusative")} в комиссию, которая должна его оценить`,
  WithdrawApplication: (who) => `отозвать ${who("accusative")}`,
  HoldSession: (who) => `организовать заседание ${who("genitive")}`,
  HoldInterview: (who) => `провести собеседование с участником по ${who("dative")}`,
  CorrectMaterials: (who) => `скорректировать материалы по ${who("dative")}`,
};

function term({ lastDay, must, norms }: NextAct): string {
  const due = given(lastDay, (day: PlainDate) => ` не позднее ${dayRu(day)}`);
  return `${due} (${citationRu(norms)})${must && lastDay === undefined ? "; срок текстом не установлен" : ""}`;
}

function restingOn({ sessions = [] }: NextAct): readonly string[] {
  return sessions.length === 0 ? [] : [`основанием может служить заседание ${listed(sessions.map(quoted), "или")}`];
}
