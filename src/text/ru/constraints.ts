import type { EventType } from "../../record/events.js";
import type { FindingFacts, Subject } from "../../record/finding.js";
import type { ConstraintId } from "../../regulation/rules.js";
import { momentParts, regionOf } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import type { ConstraintWords } from "../telling.js";
import { applications, count, dayRu, figure, ids, list, of, on, plural, quoted, sessions, type Who } from "./grammar.js";
import { ACTS, AUTHORITIES, CRITERIA, GROUNDS, LISTS, MISSING, POSTS, SEATS } from "./names.js";

/** What each rule asks, and what was recorded instead. */
export const CONSTRAINTS: { readonly [R in ConstraintId]: ConstraintWords<Who> } = {
  "record/unknown-reference": {
    asks: "действие опирается лишь на те заявления, заседания и комиссии, которые есть в записях",
    tells: ({ facts: f, who, subject }) => {
      const absentOnes = (f.applications?.length ?? 0) + (f.sessions?.length ?? 0);
      const absent = joined(
        [some(f.applications, (all) => applications(all, "dative")), some(f.sessions, (all) => sessions(all, "dative"))],
        " и ",
      );
      if (absent !== "") return `${act(f)}${of(f.on)} относится к ${absent}, ${absentOnes === 1 ? "которого" : "которых"} нет в записях`;
      return subject.kind === "commission"
        ? `${act(f)}${of(f.on)} относится к ${who("dative")}, однако образование этой комиссии не записано`
        : `${act(f)}${of(f.on)} относится к тому, чего нет в записях`;
    },
  },
  "record/chronology": {
    asks: "действие не датируется раньше того, на котором оно основано",
    tells: ({ facts: f, who }) =>
      `${act(f)} по ${who("dative")} датируется ${given(f.on, dayRu) || "более ранним днём"}` +
      `, тогда как предшествующее действие${given(f.afterAct, (type) => ` (${ACTS[type]})`)} датируется ${given(f.afterOn, dayRu) || "более поздним днём"}`,
  },
  "record/withdrawn": {
    asks: "отозванное заявление в конкурсе далее не участвует",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} относится к ${who("dative")}, отозванному${on(f.withdrawnOn) || " ранее"}`,
  },
  "announcement/once": {
    asks: "конкурс объявляется один раз",
    tells: ({ facts: f }) =>
      `конкурс объявлен повторно${on(f.on)}; действует первое объявление${of(f.firstOn)}`,
  },
  "announcement/both-channels": {
    asks: "объявление размещается на интернет-ресурсе Агентства и в социальных сетях",
    tells: ({ facts: f }) =>
      `объявление размещено на интернет-ресурсе${on(f.on)}, но не размещено в социальных сетях`,
  },
  "announcement/two-weeks": {
    asks: "документы принимаются в течение двух недель со дня размещения объявления на интернет-ресурсе",
    tells: ({ facts: f }) =>
      `в объявлении последним днём приёма документов указано ${given(f.statedLastDay, dayRu) || "иное число"}` +
      given(f.lastDay, (day) => `; по тексту это ${dayRu(day)}`),
  },
  "commission/approving-authority": {
    asks: "состав региональной комиссии утверждает территориальный департамент, состав республиканской определяет Агентство",
    tells: ({ facts: f, who }) =>
      `состав ${who("genitive")} утверждён${on(f.approvedOn)} ${given(f.recordedAuthority, (one) => AUTHORITIES[one]) || "иным органом"}` +
      given(f.requiredAuthority, (one) => `, а должен быть утверждён ${AUTHORITIES[one]}`),
  },
  "commission/seven-members": {
    asks: "комиссия состоит из семи членов и секретаря",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${inComposition(f, who)} ${given(f.recorded, (n) => `${plural(n, "значится", "значатся", "значится")} ${count(n, "член", "члена", "членов")}`) || "число членов иное"}` +
            given(f.required, (n) => `, а требуется ${count(n, "разный член", "разных члена", "разных членов")}`),
          some(f.repeated, (all) => `${all.length === 1 ? "значится" : "значатся"} более одного раза: ${ids(all)}`),
        ],
        "; ",
      ),
  },
  "commission/chair-by-office": {
    asks:
      "председатель региональной комиссии – руководитель территориального департамента, республиканской – заместитель Председателя Агентства",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} председатель${persons(f)} не занимает должности, дающей право председательства` +
      given(f.post, (post) => `; записано: ${POSTS[post]}`),
  },
  "commission/chair-seat": {
    asks: "председатель занимает место, отведённое ему в составе комиссии",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} председатель${persons(f)} ` +
      (f.amongSeven === true
        ? "записан среди семи членов, тогда как при принятом толковании он восьмой"
        : "не записан среди семи членов"),
  },
  "commission/secretary-apart": {
    asks: "секретарь не занимает в комиссии иного места",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} секретарь${persons(f)} является также ${given(f.seat, (seat) => SEATS[seat]) || "обладателем иного места"}`,
  },
  "commission/secretary-from-agency": {
    asks: "секретарь республиканской комиссии является работником Агентства",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} секретарь${persons(f)} не является работником Агентства`,
  },
  "commission/members-from-agency": {
    asks: "при принятом толковании члены республиканской комиссии являются работниками Агентства",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} есть члены, не являющиеся работниками Агентства${some(f.persons, (all) => `: ${ids(all)}`)}`,
  },
  "commission/formed-before-intake": {
    asks: "документы направляются в уже образованную комиссию",
    tells: ({ facts: f, who }) =>
      `первый состав ${who("genitive")} утверждён${on(f.approvedOn)}, после того как в неё поступило первое заявление${given(f.firstOn, (day) => ` (${dayRu(day)})`)}`,
  },
  "session/commission-approved": {
    asks: "комиссия принимает решения после утверждения её состава",
    tells: ({ facts: f, who }) =>
      `${who("nominative")} проведено${onThe(f.on)} до утверждения состава комиссии${on(f.approvedOn)}${resting(f)}`,
  },
  "session/own-commission": {
    asks: "каждая комиссия действует на собственных заседаниях и по своим участникам",
    tells: ({ facts: f, who, subject, commission }) =>
      `${act(f)} ${belonging(subject, who)}${of(f.on)}` +
      some(f.applications, (all) => ` по ${applications(all, "dative")}`) +
      ` опирается на заседание ${given(f.commission, (id) => commission(id)("genitive")) || "другой комиссии"}` +
      given(f.requiredCommission, (id) => ` вместо заседания ${commission(id)("genitive")}`),
  },
  "session/members-only": {
    asks: "в заседании участвуют члены комиссии и секретарь",
    tells: ({ facts: f, who }) =>
      `присутствующими на ${who("prepositional")}${on(f.on)} записаны лица, которые не являются ни членами комиссии, ни секретарём` +
      `${some(f.persons, (all) => ` (${ids(all)})`)}; их присутствие не учитывается`,
  },
  "session/quorum": {
    asks: "заседание правомочно при участии не менее двух третей комиссии",
    tells: ({ facts: f, who }) =>
      `в кворум ${who("genitive")}${on(f.on)} ` +
      (given(f.present, (n) => `${plural(n, "засчитан", "засчитано", "засчитано")} ${count(n, "присутствующий", "присутствующих", "присутствующих")}`) ||
        "засчитано меньше присутствующих, чем нужно") +
      given(f.required, (n) => `, требуется не менее ${figure(n)}`) +
      resting(f),
  },
  "session/ballots": {
    asks: "каждый присутствующий член комиссии голосует один раз, за кандидатов и не более чем за число мест",
    tells: ({ facts: f, who }) => {
      const faults = joined(
        [
          some(f.persons, (all) => `голоса лиц, которые не являются присутствующими членами комиссии (${ids(all)})`),
          some(f.votedTwice, (all) => `более одного бюллетеня от одного голосующего (${ids(all)})`),
          some(f.tooManyNames, (all) => `названо больше кандидатов, чем мест (${ids(all)})`),
          some(f.sameNameTwice, (all) => `один кандидат назван дважды (${ids(all)})`),
          some(f.applications, (all) => `голоса не за кандидатов (${applications(all)})`),
        ],
        "; ",
      );
      return (
        `при голосовании на ${who("prepositional")}${on(f.on)}` +
        some([given(f.act, (type) => ACTS[type]), given(f.required, (n) => count(n, "место", "места", "мест"))].filter((phrase) => phrase !== ""), (all) => ` (${all.join(", ")})`) +
        ` правила не соблюдены${faults && `: ${faults}`}`
      );
    },
  },
  "session/minutes-signatories": {
    asks: "протокол подписывают председатель и секретарь",
    tells: ({ facts: f, who }) =>
      `в протоколе ${who("genitive")}${given(f.on, (day) => `, подписанном ${dayRu(day)},`)} нет ${missing(f) || "требуемой подписи"}`,
  },
  "intake/contest-open": {
    asks: "конкурс начинается с размещения объявления на интернет-ресурсе Агентства",
    tells: ({ facts: f, who }) =>
      `по ${who("dative")} значится ${act(f)}${of(f.on)}, но размещение объявления на интернет-ресурсе Агентства не записано`,
  },
  "intake/not-premature": {
    asks: "двухнедельный срок направления документов начинается с размещения объявления",
    tells: ({ facts: f, who, subject }) =>
      `${who("nominative")} направлено или получено${moment(f.at, subject)} до размещения объявления${moment(f.postedAt, subject)}`,
  },
  "intake/one-per-provider": {
    asks: "услугодатель участвует один раз; второе заявление текстом не запрещено, и оба остаются в силе",
    tells: ({ facts: f, who }) =>
      `${who("nominative")} подано услугодателем${given(f.bin, (bin) => ` (БИН ${bin})`)}, ранее уже подавшим ` +
      (some(f.applications, (all) => applications(all, "accusative")) || "другое заявление"),
  },
  "intake/region-exists": {
    asks: "региональная комиссия действует в существующем регионе",
    tells: ({ facts: f, who, commission }) =>
      `${who("nominative")} подано в ${given(f.commission, (id) => commission(id)("accusative")) || "региональную комиссию"}` +
      `, хотя в день размещения объявления${given(f.on, (day) => ` (${dayRu(day)})`)} такого региона не было`,
  },
  "check/right-commission": {
    asks: "участников из числа центральных органов и их организаций оценивает комиссия столицы, остальных – комиссия их региона",
    tells: ({ facts: f, who, commission }) =>
      `проверка документов по ${who("dative")} проведена${on(f.on)} ${given(f.commission, (id) => commission(id)("instrumental")) || "другой комиссией"}` +
      given(f.requiredCommission, (id) => ` вместо ${commission(id)("genitive")}`),
  },
  "check/after-intake": {
    asks: "документы проверяются после окончания их приёма",
    tells: ({ facts: f, who }) =>
      `проверка документов по ${who("dative")} проведена${onThe(f.on)} до окончания приёма документов` +
      given(f.lastDay, (day) => `; последний день приёма – ${dayRu(day)}`),
  },
  "check/outcome": {
    asks: "допускаются имеющие право участвовать услугодатели, представившие в срок полные документы, и только они",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `по итогам проверки документов${of(f.on)} по ${who("dative")} записано` +
            (given(outcome(f.recordedAdmitted, f.recordedGrounds, "допущен", "не допущен") || undefined, (words) => `: ${words}`) || " не то, что следует из документов"),
          given(outcome(f.computedAdmitted, f.computedGrounds, "подлежит допуску", "не подлежит допуску") || undefined, (words) => `из документов следует: ${words}`),
        ],
        "; ",
      ),
  },
  "selection/admitted-only": {
    asks: "оцениваются только допущенные участники",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} относится к ${who("dative")}, по которому кандидат не допущен`,
  },
  "selection/sheet": {
    asks: "в оценочном листе шесть критериев, по каждому – целое число от 0 до 5",
    tells: ({ facts: f, who, subject }) =>
      `${sheet(who, subject)} составлен не по правилам` +
      some(
        [
          given(f.points, () => `${criterion(f)} ${points(f)}`),
          given(f.pointsText, (text) => `${criterion(f)} вместо баллов записано ${quoted(text)}`),
          f.points === undefined && f.pointsText === undefined && f.criterion !== undefined ? `${criterion(f)} баллы записаны неверно` : "",
          some(f.missingCriteria, (all) => `${all.length === 1 ? "нет критерия" : "нет критериев"}: ${list(all.map((one) => quoted(CRITERIA[one])))}`),
          some(f.unknownCriteria, (all) => `${all.length === 1 ? "лишний критерий" : "лишние критерии"}: ${ids(all)}`),
        ].filter((phrase) => phrase !== ""),
        (phrases) => `: ${phrases.join("; ")}`,
      ),
  },
  "selection/violation-scores-zero": {
    asks: "при наличии нарушений ставится 0 баллов",
    tells: ({ facts: f, who, subject }) =>
      `${inSheet(who, subject)} ${criterion(f)} ${points(f)}, хотя нарушение записано`,
  },
  "selection/all-or-nothing": {
    asks: "при принятом толковании критерий даёт 5 баллов без нарушений и 0 при их наличии",
    tells: ({ facts: f, who, subject }) =>
      `${inSheet(who, subject)} ${criterion(f)} ${points(f)}, что не соответствует записанному о нарушениях`,
  },
  "selection/reason-below-maximum": {
    asks: "оценка ниже 5 баллов при отсутствии нарушений требует обоснования",
    tells: ({ facts: f, who, subject }) =>
      `${inSheet(who, subject)} ${criterion(f)} ${points(f)}, при этом не записаны ни нарушение, ни обоснование`,
  },
  "selection/passed": {
    asks: "прошедшими отбор признаются набравшие свыше 15 баллов",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `итог отбора по ${who("dative")} записан ${given(result(f.recordedTotal, f.recordedPassed) || undefined, (words) => `так: ${words}`) || "иначе, чем даёт оценочный лист"}`,
          given(result(f.computedTotal, f.computedPassed) || undefined, (words) => `оценочный лист даёт: ${words}`),
        ],
        "; ",
      ),
  },
  "interview/selected-only": {
    asks: "на собеседование приглашаются только прошедшие отбор",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} относится к участнику по ${who("dative")}, который не прошёл отбор`,
  },
  "interview/online-basis": {
    asks: "собеседование может проводиться онлайн с учётом санитарно-эпидемиологических ограничений",
    tells: ({ facts: f, who }) =>
      `собеседование${on(f.on)} с участником по ${who("dative")} проведено онлайн, а ограничение как основание этого не записано`,
  },
  "interview/both-defences": {
    asks: "на собеседовании защищаются видеопрезентация и проект «Люди прежде всего»",
    tells: ({ facts: f, who }) =>
      `на собеседовании${on(f.on)} с участником по ${who("dative")} не записана защита ${missing(f) || "одного из материалов, подлежащих защите"}`,
  },
  "finalists/once": {
    asks: "после направления материалов решение о кандидатах второго этапа не меняется",
    tells: ({ facts: f, who }) =>
      `новое решение ${who("genitive")} о кандидатах второго этапа${of(f.on)} записано, хотя материалы направлены в Агентство${on(f.dispatchedOn)}`,
  },
  "finalists/interviewed-only": {
    asks: "кандидаты второго этапа определяются по итогам собеседования",
    tells: ({ facts: f, who }) =>
      `решением${of(f.on)} кандидатом второго этапа определён участник по ${who("dative")}, собеседование с которым не проведено`,
  },
  "finalists/at-most-three": {
    asks: "на второй этап от каждого региона представляются три услугодателя",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${finalistsDecision(f, who)} ${named(f, "названы не те кандидаты")}${given(f.required, (n) => `, а может быть названо не более ${figure(n)}`)}`,
          some(f.repeated, (all) => `${all.length === 1 ? "названо" : "названы"} более одного раза: ${applications(all)}`),
          some(f.foreign, (all) => `${all.length === 1 ? "относится" : "относятся"} к другой комиссии: ${applications(all)}`),
        ],
        "; ",
      ),
  },
  "finalists/three-if-available": {
    asks: "на второй этап от каждого региона представляются три услугодателя",
    tells: ({ facts: f, who }) =>
      `${finalistsDecision(f, who)} ${named(f, "названо слишком мало кандидатов")}` +
      given(f.required, (n) => `, а следует назвать ${figure(n)}`) +
      given(f.available, (n) => `; вместе с теми, кого ещё можно было назвать: ${figure(n)}`),
  },
  "finalists/by-ballots": {
    asks: "решение о кандидатах второго этапа соответствует итогам голосования",
    tells: ({ facts: f, who }) => `${finalistsDecision(f, who)} ${againstBallots(f)}`,
  },
  "finalists/published-as-decided": {
    asks: "публикуется тот список, который определили комиссии",
    tells: ({ facts: f }) =>
      `в списке кандидатов второго этапа, опубликованном${on(f.on) || " на интернет-ресурсе"}, ` +
      (some(f.applications, (all) => `${all.length === 1 ? "названо" : "названы"} ${applications(all)}, ${all.length === 1 ? "которого" : "которых"} `) ||
        "названы участники, которых ") +
      "нет ни в одном решении комиссий",
  },
  "handoff/after-decision": {
    asks: "материалы направляются в Агентство вместе с решением комиссии",
    tells: ({ facts: f, who }) =>
      `материалы ${who("genitive")} направлены в Агентство` +
      (f.decidedOn === undefined
        ? `${on(f.dispatchedOn)}, когда решения о кандидатах второго этапа ещё не было`
        : `${onThe(f.dispatchedOn)} до решения о кандидатах второго этапа от ${dayRu(f.decidedOn)}`),
  },
  "handoff/complete": {
    asks: "в Агентство направляются документы, материалы и решение комиссии",
    tells: ({ facts: f, who }) =>
      `среди материалов, направленных в Агентство от ${who("genitive")}, нет ` +
      (list([...(f.applications?.length ? [`документов по ${applications(f.applications, "dative")}`] : []), ...missingThings(f)]) || "части того, что следует направить"),
  },
  "final/finalists-only": {
    asks: "во втором этапе участвуют только кандидаты второго этапа",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} относится к участнику по ${who("dative")}, который не является кандидатом второго этапа`,
  },
  "final/after-handoff": {
    asks: "второй этап следует за направлением материалов региона",
    tells: ({ facts: f, who }) =>
      `собеседование второго этапа по ${who("dative")} проведено${onThe(f.on)} до направления материалов региона в Агентство${on(f.dispatchedOn)}`,
  },
  "final/correction-before-interview": {
    asks: "участники могут скорректировать видеопрезентацию и проект; корректировка после собеседования не учитывается",
    tells: ({ facts: f, who }) =>
      `материалы по ${who("dative")} скорректированы${onThe(f.on)} после собеседования второго этапа${on(f.interviewedOn)}`,
  },
  "winners/once": {
    asks: "решение о победителях принимается один раз",
    tells: ({ facts: f }) => `решение о победителях принято повторно${on(f.on)}; до этого оно было принято${on(f.firstOn)}`,
  },
  "winners/interviewed": {
    asks: "победители определяются по итогам собеседования",
    tells: ({ facts: f, who }) =>
      `решением${of(f.on)} победителем определён участник по ${who("dative")}, собеседование второго этапа с которым не проведено`,
  },
  "winners/three": {
    asks: "решением определяются три победителя",
    tells: ({ facts: f }) =>
      joined(
        [
          `решением о победителях${of(f.on)} ${given(f.recorded, (n) => `${plural(n, "назван", "названо", "названо")} ${count(n, "победитель", "победителя", "победителей")}`) || "названы не те победители"}` +
            given(f.required, (n) => `, а требуется ${count(n, "разный кандидат", "разных кандидата", "разных кандидатов")} второго этапа`),
          some(f.repeated, (all) => `${all.length === 1 ? "названо" : "названы"} более одного раза: ${applications(all)}`),
          some(f.foreign, (all) => `не ${all.length === 1 ? "относится" : "относятся"} к кандидатам второго этапа: ${applications(all)}`),
        ],
        "; ",
      ),
  },
  "winners/fewer-than-three": {
    asks: "решением определяются три победителя",
    tells: ({ facts: f }) =>
      `по стране ${given(f.available, (n) => count(n, "кандидат", "кандидата", "кандидатов")) || "слишком мало кандидатов"} второго этапа` +
      `, поэтому ${given(f.required, (n) => count(n, "победитель не может быть определён", "победителя не могут быть определены", "победителей не могут быть определены")) || "победители не могут быть определены"}`,
  },
  "winners/by-ballots": {
    asks: "решение о победителях соответствует итогам голосования",
    tells: ({ facts: f }) => `решением о победителях${of(f.on)} ${againstBallots(f)}`,
  },
  "winners/ballots-recorded": {
    asks: "победители определяются голосованием",
    tells: ({ facts: f }) => `решение о победителях${of(f.on)} записано без голосования`,
  },
  "award/winners-only": {
    asks: "дипломом награждаются победители",
    tells: ({ facts: f, who }) =>
      `диплом${filled(f.number, (number) => ` № ${quoted(number)}`)} вручён${on(f.on)} участнику по ${who("dative")}, который не является победителем`,
  },
};

/** How an act belongs to its subject. */
function belonging(subject: Subject, who: Who): string {
  switch (subject.kind) {
    case "commission":
      return who("genitive");
    case "session":
      return `на ${who("prepositional")}`;
    case "contest":
    case "application":
      return `по ${who("dative")}`;
  }
}

function act({ act: type }: FindingFacts): string {
  return type === undefined ? "действие" : ACTS[type];
}

function acts(types: readonly EventType[]): string {
  return list(types.map((type) => ACTS[type]));
}

function persons({ persons: all }: FindingFacts): string {
  return some(all, (people) => ` (${ids(people)})`);
}

/** A day with the comma that what follows it then takes. */
function onThe(day: FindingFacts["on"]): string {
  return given(day, (known) => `${on(known)},`);
}

function inComposition({ approvedOn }: FindingFacts, who: Who): string {
  return `в составе ${who("genitive")}${given(approvedOn, (day) => `, утверждённом ${dayRu(day)},`)}`;
}

/** What rests on a session that should not carry it. */
function resting({ acts: types, applications: all }: FindingFacts): string {
  const what = some(types, acts);
  const matters = what ? joined([what, some(all, (named) => `(${applications(named)})`)], " ") : some(all, (named) => `действие по ${applications(named, "dative")}`);
  return matters && `; на этом заседании основано: ${matters}`;
}

function missing(f: FindingFacts): string {
  return list(missingThings(f));
}

function missingThings({ missing: things = [] }: FindingFacts): readonly string[] {
  return things.map((thing) => MISSING[thing]);
}

function moment(at: FindingFacts["at"], subject: Subject): string {
  return given(at, (known) => {
    const { day, time, offset } = momentParts(known, regionOf(subject));
    return ` ${dayRu(day)} в ${time} (${offset})`;
  });
}

function outcome(admitted: boolean | undefined, grounds: FindingFacts["recordedGrounds"], yes: string, no: string): string {
  return joined(
    [
      admitted === undefined ? "" : `кандидат ${admitted ? yes : no}`,
      some(grounds, (all) => `${all.length === 1 ? "основание" : "основания"}: ${list(all.map((ground) => GROUNDS[ground]))}`),
    ],
    ", ",
  );
}

/** A sheet judged on its own has no application. */
function sheet(who: Who, subject: Subject): string {
  return subject.kind === "contest" ? "оценочный лист" : `оценочный лист по ${who("dative")}`;
}

function inSheet(who: Who, subject: Subject): string {
  return subject.kind === "contest" ? "в оценочном листе" : `в оценочном листе по ${who("dative")}`;
}

function criterion({ criterion: one }: FindingFacts): string {
  return one === undefined ? "по одному из критериев" : `по критерию ${quoted(CRITERIA[one])}`;
}

function points({ points: number }: FindingFacts): string {
  if (number === undefined) return "поставлены баллы";
  return `${plural(number, "поставлен", "поставлено", "поставлено")} ${count(number, "балл", "балла", "баллов")}`;
}

function result(total: number | undefined, passed: boolean | undefined): string {
  return joined(
    [
      given(total, (number) => count(number, "балл", "балла", "баллов")),
      given(passed, (value) => (value ? "отбор пройден" : "отбор не пройден")),
    ],
    ", ",
  );
}

function finalistsDecision(f: FindingFacts, who: Who): string {
  return `решением ${who("genitive")} о кандидатах второго этапа${of(f.on)}`;
}

function named({ recorded, list: which }: FindingFacts, otherwise: string): string {
  return joined(
    [
      given(recorded, (n) => `${plural(n, "назван", "названо", "названо")} ${count(n, "кандидат", "кандидата", "кандидатов")}`) || otherwise,
      given(which, (one) => LISTS[one]),
    ],
    " ",
  );
}

function againstBallots(f: FindingFacts): string {
  return joined(
    [
      some(f.recordedNames, (all) => `${all.length === 1 ? "названо" : "названы"} ${applications(all)}`) || "никто не назван",
      some(f.computedNames, (all) => `по итогам голосования ${all.length === 1 ? "проходит" : "проходят"} ${applications(all)}`) ||
        "по итогам голосования никто не проходит",
      some(f.tied, (all) => `поровну голосов за последние места: ${applications(all)}`),
    ],
    "; ",
  );
}
