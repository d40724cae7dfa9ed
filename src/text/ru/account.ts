import type { AccountStep, Delivery } from "../../audit/account.js";
import type { PlainDate } from "../../calendar/types.js";
import type { Election } from "../../procedure/voting.js";
import type { AdmissionGround, AdmissionRemark, ApplicationId, ServiceProvider } from "../../record/application.js";
import { ACT_OF_STEP, lastDayOf, lastStep, otherNames, sameAdmission, spanOf, votesIn, type AccountWords, type StepOf, type Told } from "../account-words.js";
import { momentParts } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import { applications, citationRu, commissionRu, count, dayRu, figure, list, of, on, plural, quoted, regionRu } from "./grammar.js";
import { ACTS, CRITERIA, GROUNDS } from "./names.js";

/** The story of an application in Russian. */
export const ACCOUNT: AccountWords = {
  title: ({ account: { applicationId, provider, commissionId }, on: day }) =>
    `заявление ${quoted(applicationId)} (${regionRu(commissionId, day)}) подано услугодателем ${provider.name === "" ? "без наименования" : quoted(provider.name)}, ` +
    `${provider.kind === "individual" ? "ИИН" : "БИН"} ${provider.bin}; это ${KINDS[provider.kind]}` +
    (provider.rendersPublicServices ? "" : ", государственных услуг не оказывает"),
  steps: {
    "filed": (step, told) => [
      `документы представлены в ${commissionRu(step.commissionId, told.on)("accusative")}; ` +
        (step.closesOn === undefined
          ? "размещение объявления не записано, поэтому опоздать было невозможно"
          : `последний день приёма документов – ${dayRu(step.closesOn)}`) +
        cited(step),
      ...step.deliveries.map((delivery) => delivered(delivery, step)),
    ],
    "forwarded": (step, told) => [`заявление перенаправлено${on(step.on)} в ${commissionRu(step.to, told.on)("accusative")}${cited(step)}`],
    "withdrawn": (step) => [`заявление отозвано${on(step.on)}`],
    "checked": (step) => [
      `проверка документов проведена${on(step.on)}, кандидат ${admission(step.admitted, step.grounds, "допущен", "не допущен")}${cited(step)}`,
      sameAdmission(step)
        ? "из документов следует то же"
        : `из документов следует: кандидат ${admission(step.computed.admitted, step.computed.grounds, "подлежит допуску", "не подлежит допуску")}`,
      ...(step.computed.remarks.length === 0 ? [] : [`замечания, не влияющие на допуск: ${list(step.computed.remarks.map((remark) => REMARKS[remark]))}`]),
    ],
    "scored": (step) => [
      `участник получил ${points(step.total)}${given(step.on, (day) => ` на заседании ${dayRu(day)}`)}${cited(step)}`,
      `по критериям: ${step.points.map((one) => `${quoted(CRITERIA[one.criterion])} – ${points(one.points)}${one.violation ? ", записано нарушение" : ""}`).join("; ")}`,
      `требуется свыше ${count(step.bar, "балла", "баллов", "баллов")}, ${passed(step)}`,
    ],
    "invited": (step) => [
      `участник приглашён${on(step.on)} на собеседование${on(step.interviewOn)} ${MODES[step.mode]}${cited(step)}`,
      ...lastDayOf(step, (day, isLate) => `последний день для приглашения – ${dayRu(day)}, и оно сделано ${isLate ? "с опозданием" : "в срок"}`),
    ],
    "interviewed": (step) => [
      `собеседование проведено${on(step.on)} ${MODES[step.mode]}${cited(step)}`,
      ...lastDayOf(step, (day, isLate) => `последний день для собеседования – ${dayRu(day)}, и оно проведено ${isLate ? "с опозданием" : "в срок"}`),
    ],
    "finalists": (step, told) => [
      `${dated(step.on)}${commissionRu(step.commissionId, told.on)("nominative")} ${decided(step, "кандидатом второго этапа", "кандидатами второго этапа", told)}${cited(step)}`,
      ...voted(step, told),
    ],
    "published": (step) => [`список кандидатов второго этапа с этим заявлением опубликован${on(step.on)}${cited(step)}`],
    "handed-off": (step) => [`материалы по заявлению направлены в Агентство${on(step.on)}${cited(step)}`],
    "final-interview": (step) => [`республиканская комиссия провела собеседование${on(step.on)}${cited(step)}`],
    "winners": (step, told) => [
      `${dated(step.on)}республиканская комиссия ${decided(step, "победителем", "победителями", told)}${cited(step)}`,
      ...voted(step, told),
    ],
    "awarded": (step) => [`диплом${filled(step.number, (number) => ` № ${quoted(number)}`)} вручён${on(step.on)}${cited(step)}`],
  },
  outcomes: {
    "withdrawn": (told) => `заявление выбыло из конкурса: оно отозвано${on(lastStep(told, "withdrawn")?.on)}`,
    "not-admitted": (told) =>
      `кандидат не допущен к конкурсу${given(lastStep(told, "checked"), (check) => some(check.grounds, (all) => `: ${grounds(all)}`) + cited(check))}`,
    "not-selected": (told) =>
      `участник не прошёл отбор${given(lastStep(told, "scored"), (step) => `: у него ${points(step.total)}, а требуется свыше ${figure(step.bar)}${cited(step)}`)}`,
    "not-finalist": (told) =>
      `участник прошёл отбор, но не стал кандидатом второго этапа${given(lastStep(told, "finalists"), (step) => `: решением${of(step.on)} ${named(step.names)}${cited(step)}`)}`,
    "not-winner": (told) =>
      `участник был кандидатом второго этапа, но не победил${given(lastStep(told, "winners"), (step) => `: решением${of(step.on)} ${named(step.names)}${cited(step)}`)}`,
    "winner": (told) =>
      `участник победил${given(lastStep(told, "winners"), (step) => `: решением${of(step.on)} он назван в числе победителей, общее их число – ${figure(step.names.length)}${cited(step)}`)}`,
    "pending": ({ account: { steps } }) =>
      `ничего ещё не решено${given(steps.at(-1), ({ step }) => `: последнее, что записано, – ${ACTS[ACT_OF_STEP[step]]}`)}`,
  },
};

const KINDS: { readonly [K in ServiceProvider["kind"]]: string } = {
  "central-state-body": "центральный государственный орган",
  "committee": "комитет",
  "central-subordinate-organisation": "организация, подведомственная центральному органу",
  "local-state-body": "местный государственный орган",
  "territorial-unit": "территориальное подразделение центрального органа",
  "organisation": "организация",
  "individual": "физическое лицо",
};

const REMARKS: { readonly [R in AdmissionRemark]: string } = {
  "signatory": "форму подписал не руководитель и не его заместитель",
  "phone": "нет номера телефона",
  "email": "нет адреса электронной почты",
  "representative": "нет представителя",
  "provider-name": "нет наименования услугодателя или указано чужое",
  "date": "нет даты",
  "consent": "нет согласия с условиями",
  "evidence-partial": "по части критериев нет подтверждающих материалов",
};

const MODES = { "in-person": "очно", "online": "онлайн" } as const;

const PAPERS: { readonly [P in Delivery["brought"][number]]: string } = { form: "заявление по форме", report: "отчёт о деятельности" };

/** The participle, in the number and the gender of what was brought: a form alone is neuter, a report alone masculine. */
const COUNTED: { readonly [C in Delivery["countedBy"]]: (brought: Delivery["brought"]) => string } = {
  dispatch: (brought) => `отправлен${endingFor(brought)}`,
  receipt: (brought) => `получен${endingFor(brought)}`,
};

function endingFor([first, second]: Delivery["brought"]): string {
  if (first === undefined || second !== undefined) return "ы";
  return first === "form" ? "о" : "";
}

function cited({ norms }: AccountStep): string {
  return norms.length === 0 ? "" : ` (${citationRu(norms)})`;
}

function dated(day: PlainDate | undefined): string {
  return given(day, (known) => `${dayRu(known)} `);
}

function points(number: number): string {
  return count(number, "балл", "балла", "баллов");
}

function delivered({ brought, countedAt, countedBy, secondsToClose }: Delivery, { commissionId }: StepOf<"filed">): string {
  const { day, time, offset } = momentParts(countedAt, commissionId);
  const papers = brought.length === 0 ? "бумаги без заявления по форме и без отчёта" : list(brought.map((paper) => PAPERS[paper]));
  return joined(
    [
      `${papers} ${COUNTED[countedBy](brought)} ${dayRu(day)} в ${time} (${offset})`,
      given(secondsToClose, (seconds) =>
        seconds > 0 ? `за ${span(seconds)} до окончания приёма` : seconds < 0 ? `с опозданием на ${span(seconds)}` : "в момент окончания приёма, то есть поздно",
      ),
    ],
    ", ",
  );
}

/** The accusative, which both «за» and «на» govern. */
function span(length: number): string {
  const { days, hours, minutes, seconds } = spanOf(length);
  const units = [
    [days, "день", "дня", "дней"],
    [hours, "час", "часа", "часов"],
    [minutes, "минуту", "минуты", "минут"],
    [seconds, "секунду", "секунды", "секунд"],
  ] as const;
  return list(units.filter(([number]) => number > 0).map(([number, one, few, many]) => count(number, one, few, many)));
}

function admission(admitted: boolean, all: readonly AdmissionGround[], yes: string, no: string): string {
  return `${admitted ? yes : no}${some(all, (known) => `: ${grounds(known)}`)}`;
}

function grounds(all: readonly AdmissionGround[]): string {
  return list(all.map((ground) => GROUNDS[ground]));
}

function passed({ total, bar, passed: recorded }: StepOf<"scored">): string {
  const outcome = recorded ? "отбор пройден" : "отбор не пройден";
  return recorded === total > bar ? `поэтому ${outcome}` : `однако записано, что ${outcome}`;
}

/** "Were named": the verb agrees with the applications. */
function named(names: readonly ApplicationId[]): string {
  return some(names, (all) => `${all.length === 1 ? "названо" : "названы"} ${applications(all)}`) || "никто не назван";
}

function decided(step: StepOf<"finalists" | "winners">, one: string, many: string, told: Told): string {
  const others = otherNames(step.names, told);
  if (step.named) return `определила это заявление ${one}${some(others, (all) => `, вместе с ним ${applications(all)}`)}`;
  const chosen = some(others, (all) => `определила ${all.length === 1 ? one : many} ${applications(all)}`) || `никого не определила ${one}`;
  return `${chosen}, это заявление не названо`;
}

function voted({ election, named: byDecision }: StepOf<"finalists" | "winners">, { account: { applicationId } }: Told): readonly string[] {
  if (election === undefined) return [];
  const { voted: tally, others } = votesIn(election);
  const votes = tally.map(({ candidate, votes: number }) => `у заявления ${quoted(candidate)} ${count(number, "голос", "голоса", "голосов")}`);
  const rest = others === 0 ? [] : [tally.length === 0 ? "голосов нет ни у кого" : `ещё у ${count(others, "кандидата", "кандидатов", "кандидатов")} голосов нет`];
  const byBallots = election.elected.includes(applicationId);
  return [
    `по итогам голосования ${list([...votes, ...rest])}`,
    ...result(election),
    ...(byBallots === byDecision || election.outcome === "undetermined"
      ? []
      : [byBallots ? "по итогам голосования это заявление проходит, но решением не названо" : "по итогам голосования это заявление не проходит, хотя решением названо"]),
  ];
}

function result(election: Election): readonly string[] {
  if (election.outcome === "elected") {
    if (election.decisiveVote === undefined) return [];
    const passes = plural(election.elected.length, "проходит", "проходят", "проходят");
    return [`решающим стал бюллетень председателя ${quoted(election.decisiveVote)}: по итогам голосования ${passes} ${applications(election.elected)}`];
  }
  const places = `${plural(election.places, "остаётся незаполненным", "остаются незаполненными", "остаются незаполненными")} ${count(election.places, "место", "места", "мест")}`;
  const tied = some(election.tied, (all) => `${applications(all)} набрали поровну, и бюллетень председателя равенства не разрешает`);
  return [joined([`в результате голосования ${places}`, tied], ": ")];
}
