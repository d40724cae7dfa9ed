import type { PlainDate } from "../../calendar/types.js";
import type { Duty, FindingFacts, Subject } from "../../record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../regulation/rules.js";
import { given, joined, sentence } from "../phrase.js";
import type { DutyWords } from "../telling.js";
import { citationRu, commissionRu, dayRu, on, regionRu, type Who } from "./grammar.js";

/** Each duty in words. */
export const DUTIES: { readonly [R in DutyRuleId]: DutyWords<Who> } = {
  "commission/formed": {
    task: (who) => `образовать ${who("accusative")}`,
    done: (who, when) => `${who("nominative")} образована${when}`,
    undone: (who) => `${who("nominative")} не образована`,
  },
  "session/minutes-signed": {
    task: (who) => `оформить протокол ${who("genitive")} и обеспечить его подписание председателем и секретарём`,
    done: (who, when) => `протокол ${who("genitive")} подписан${when}`,
    undone: (who) => `протокол ${who("genitive")} не подписан председателем и секретарём`,
  },
  "check/within-seven-working-days": {
    task: (who) => `провести проверку документов по ${who("dative")}`,
    done: (who, when) => `проверка документов по ${who("dative")} проведена${when}`,
    undone: (who) => `проверка документов по ${who("dative")} не проведена`,
  },
  "selection/scored": {
    task: (who) => `оценить в баллах участника по ${who("dative")}`,
    done: (who, when) => `участник по ${who("dative")} оценён в баллах${when}`,
    undone: (who) => `участник по ${who("dative")} не оценён в баллах`,
  },
  "interview/invited-within-five-working-days": {
    task: (who) => `пригласить на собеседование участника по ${who("dative")}`,
    done: (who, when) => `участник по ${who("dative")} приглашён на собеседование${when}`,
    undone: (who) => `участник по ${who("dative")} не приглашён на собеседование`,
    byOtherAct: {
      InterviewHeld: {
        done: (who, when) => `собеседование с участником по ${who("dative")} проведено${when}`,
        undone: (who) => `собеседование с участником по ${who("dative")} не проведено`,
      },
    },
  },
  "finalists/decided": {
    task: () => "принять решение о кандидатах второго этапа",
    done: (who, when) => `решение ${who("genitive")} о кандидатах второго этапа принято${when}`,
    undone: (who) => `решение ${who("genitive")} о кандидатах второго этапа не принято`,
  },
  "finalists/published": {
    task: (who) => `опубликовать список кандидатов второго этапа по решению ${who("genitive")}`,
    done: (who, when) => `список кандидатов второго этапа по решению ${who("genitive")} опубликован${when}`,
    undone: (who) => `список кандидатов второго этапа по решению ${who("genitive")} полностью не опубликован`,
  },
  "handoff/within-three-working-days": {
    task: (who) => `направить в Агентство документы, материалы и решение ${who("genitive")}`,
    done: (who, when) => `материалы ${who("genitive")} направлены в Агентство${when}`,
    undone: (who) => `материалы ${who("genitive")} не направлены в Агентство`,
  },
  "final/interviewed": {
    task: (who) => `провести собеседование с кандидатом второго этапа по ${who("dative")}`,
    done: (who, when) => `собеседование республиканской комиссии с кандидатом второго этапа по ${who("dative")} проведено${when}`,
    undone: (who) => `собеседование республиканской комиссии с кандидатом второго этапа по ${who("dative")} не проведено`,
  },
  "winners/decided": {
    task: () => "принять решение о победителях",
    done: (_, when) => `решение республиканской комиссии о победителях принято${when}`,
    undone: () => "решение республиканской комиссии о победителях не принято",
  },
  "results/provided": {
    task: () => "представить информацию о результатах конкурса для размещения",
    done: (_, when) => `информация о результатах конкурса представлена${when}`,
    undone: () => "информация о результатах конкурса не представлена",
  },
  "results/published": {
    task: () => "опубликовать результаты конкурса",
    done: (_, when) => `результаты конкурса опубликованы${when}`,
    undone: () => "результаты конкурса не опубликованы",
  },
  "award/file": {
    task: (who) => `сформировать материалы победителя по ${who("dative")}`,
    done: (who, when) => `материалы победителя по ${who("dative")} сформированы${when}`,
    undone: (who) => `материалы победителя по ${who("dative")} не сформированы`,
  },
  "award/notified": {
    task: () => "уведомить победителей о времени и месте награждения",
    done: (_, when) => `победители уведомлены о времени и месте награждения${when}`,
    undone: () => "победители не уведомлены о времени и месте награждения",
  },
  "award/diplomas": {
    task: (who) => `вручить диплом победителю по ${who("dative")}`,
    done: (who, when) => `диплом победителю по ${who("dative")} вручён${when}`,
    undone: (who) => `диплом победителю по ${who("dative")} не вручён`,
  },
};

/** Whose a duty is. */
export const HOLDERS: { readonly [H in DutyHolder]: string } = {
  "regional-commission": "региональная комиссия",
  "republican-commission": "республиканская комиссия",
  secretary: "секретарь комиссии",
  "territorial-department": "территориальный департамент",
  agency: "Агентство",
};

/** "Must", in the holder's gender. */
export const MUST: { readonly [H in DutyHolder]: string } = {
  "regional-commission": "должна",
  "republican-commission": "должна",
  secretary: "должен",
  "territorial-department": "должен",
  agency: "должно",
};

/** A duty performed late or not at all, with its term. */
export function lapseRu(words: DutyWords<Who>, who: Who, { on: performedOn, lastDay, since }: FindingFacts): string {
  const from = given(since, (day) => (lastDay === undefined ? `обязанность возникла ${dayRu(day)}` : `срок отсчитывается от ${dayRu(day)}`));
  const term = joined([from, given(lastDay, (day) => `последний день срока – ${dayRu(day)}`)], ", ");
  const act = performedOn === undefined ? words.undone(who) : words.done(who, ` лишь${on(performedOn)}`);
  return joined([act, term], "; ");
}

/** A duty as full sentences: who, what and by when; what the term is counted from; how it stands. */
export function dutyRu(words: DutyWords<Who>, who: Who, duty: Duty, day: PlainDate): string {
  const { holder, lastDay, since, norms } = duty;
  const due = given(lastDay, (last) => ` не позднее ${dayRu(last)}`);
  const citation = norms.length === 0 ? "" : ` (${citationRu(norms)})`;
  return joined(
    [
      `${holderOf(holder, duty.subject, day)} ${MUST[holder]} ${words.task(who)}${due}${citation}`,
      lastDay === undefined ? `срок текстом не установлен; обязанность возникла ${dayRu(since)}` : `срок отсчитывается от ${dayRu(since)}`,
      standing(duty),
    ].map(sentence),
    " ",
  );
}

function standing({ status, performedOn, lastDay }: Duty): string {
  switch (status) {
    case "open":
      return lastDay === undefined ? "обязанность ожидает исполнения" : "обязанность ожидает исполнения, срок не истёк";
    case "performed":
      return `обязанность исполнена${on(performedOn)}`;
    case "performed-late":
      return `обязанность исполнена${on(performedOn)}, после истечения срока`;
    case "overdue":
      return "обязанность не исполнена и просрочена: последний день срока прошёл";
  }
}

/** The holder of a duty about a subject, with the region where it has one. */
export function holderOf(holder: DutyHolder, subject: Subject, day: PlainDate): string {
  if (subject.kind === "contest" || subject.commissionId === "republican") {
    return holder === "secretary" ? "секретарь республиканской комиссии" : HOLDERS[holder];
  }
  switch (holder) {
    case "regional-commission":
      return commissionRu(subject.commissionId, day)("nominative");
    case "territorial-department":
      return `территориальный департамент (${regionRu(subject.commissionId, day)})`;
    case "secretary":
      // What a secretary owes about one application comes after the winners, and so falls to the republican secretary.
      return `секретарь ${commissionRu(subject.kind === "application" ? "republican" : subject.commissionId, day)("genitive")}`;
    case "republican-commission":
    case "agency":
      return HOLDERS[holder];
  }
}
