import type { PlainDate } from "../../calendar/types.js";
import type { Duty, FindingFacts, Subject } from "../../record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../regulation/rules.js";
import { given, joined, sentence } from "../phrase.js";
import type { DutyWords } from "../telling.js";
import { citationRu, commissionRu, dayRu, on, regionRu, type Who } from "./grammar.js";

/** Each duty in words. */
export const DUTIES: { readonly [R in DutyRuleId]: DutyWords<Who> } = {
  "commission/formed": {
    asks: "для оценки участников образуется комиссия",
    task: (who) => `образовать ${who("accusative")}`,
    what: (who) => who("nominative"),
    done: "образована",
    undone: "не образована",
  },
  "session/minutes-signed": {
    asks: "итоги заседания оформляются протоколом, который подписывают председатель и секретарь",
    task: (who) => `оформить протокол ${who("genitive")} и обеспечить его подписание председателем и секретарём`,
    what: (who) => `протокол ${who("genitive")}`,
    done: "подписан",
    undone: "не подписан председателем и секретарём",
  },
  "check/within-seven-working-days": {
    asks: "документы проверяются в течение семи рабочих дней со дня окончания их приёма",
    task: (who) => `провести проверку документов по ${who("dative")}`,
    what: (who) => `проверка документов по ${who("dative")}`,
    done: "проведена",
    undone: "не проведена",
  },
  "selection/scored": {
    asks: "допущенные участники оцениваются в баллах по критериям",
    task: (who) => `оценить в баллах участника по ${who("dative")}`,
    what: (who) => `участник по ${who("dative")}`,
    done: "оценён в баллах",
    undone: "не оценён в баллах",
  },
  "interview/invited-within-five-working-days": {
    asks: "прошедшие отбор приглашаются на собеседование в течение пяти рабочих дней",
    task: (who) => `пригласить на собеседование участника по ${who("dative")}`,
    what: (who) => `участник по ${who("dative")}`,
    done: "приглашён на собеседование",
    undone: "не приглашён на собеседование",
    byOtherAct: {
      InterviewHeld: {
        what: (who) => `собеседование с участником по ${who("dative")}`,
        done: "проведено",
        undone: "не проведено",
      },
    },
  },
  "finalists/decided": {
    asks: "по итогам собеседований региональная комиссия определяет кандидатов второго этапа",
    task: () => "принять решение о кандидатах второго этапа",
    what: (who) => `решение ${who("genitive")} о кандидатах второго этапа`,
    done: "принято",
    undone: "не принято",
  },
  "finalists/published": {
    asks: "список кандидатов второго этапа публикуется на интернет-ресурсе Агентства",
    task: (who) => `опубликовать список кандидатов второго этапа по решению ${who("genitive")}`,
    what: (who) => `список кандидатов второго этапа по решению ${who("genitive")}`,
    done: "опубликован",
    undone: "полностью не опубликован",
  },
  "handoff/within-three-working-days": {
    asks: "материалы направляются в Агентство не позднее трёх рабочих дней со дня завершения первого этапа",
    task: (who) => `направить в Агентство документы, материалы и решение ${who("genitive")}`,
    what: (who) => `материалы ${who("genitive")}`,
    done: "направлены в Агентство",
    undone: "не направлены в Агентство",
  },
  "final/interviewed": {
    asks: "республиканская комиссия проводит собеседование с кандидатами второго этапа",
    task: (who) => `провести собеседование с кандидатом второго этапа по ${who("dative")}`,
    what: (who) => `собеседование республиканской комиссии с кандидатом второго этапа по ${who("dative")}`,
    done: "проведено",
    undone: "не проведено",
  },
  "winners/decided": {
    asks: "по итогам собеседований республиканская комиссия определяет победителей",
    task: () => "принять решение о победителях",
    what: () => "решение республиканской комиссии о победителях",
    done: "принято",
    undone: "не принято",
  },
  "results/provided": {
    asks: "секретарь представляет информацию о результатах конкурса для размещения",
    task: () => "представить информацию о результатах конкурса для размещения",
    what: () => "информация о результатах конкурса",
    done: "представлена",
    undone: "не представлена",
  },
  "results/published": {
    asks: "результаты конкурса размещаются на официальном сайте Агентства и в средствах массовой информации",
    task: () => "опубликовать результаты конкурса",
    what: () => "результаты конкурса",
    done: "опубликованы",
    undone: "не опубликованы",
  },
  "award/file": {
    asks: "секретарь формирует материалы по победителю",
    task: (who) => `сформировать материалы победителя по ${who("dative")}`,
    what: (who) => `материалы победителя по ${who("dative")}`,
    done: "сформированы",
    undone: "не сформированы",
  },
  "award/notified": {
    asks: "Агентство уведомляет победителей о времени и месте награждения",
    task: () => "уведомить победителей о времени и месте награждения",
    what: () => "победители",
    done: "уведомлены о времени и месте награждения",
    undone: "не уведомлены о времени и месте награждения",
  },
  "award/diplomas": {
    asks: "победители награждаются дипломом «Үздік сапалы қызмет көрсетуші»",
    task: (who) => `вручить диплом победителю по ${who("dative")}`,
    what: (who) => `диплом победителю по ${who("dative")}`,
    done: "вручён",
    undone: "не вручён",
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
  const act = performedOn === undefined ? words.undone : `${words.done} лишь${on(performedOn)}`;
  return joined([`${words.what(who)} ${act}`, term], "; ");
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
