import type { AccountStep, Delivery } from "../../audit/account.js";
import type { PlainDate } from "../../calendar/types.js";
import type { Election } from "../../procedure/voting.js";
import type { AdmissionGround, AdmissionRemark, ApplicationId, ServiceProvider } from "../../record/application.js";
import { ACT_OF_STEP, lastDayOf, lastStep, otherNames, sameAdmission, spanOf, votesIn, type AccountWords, type StepOf, type Told } from "../account-words.js";
import { momentParts } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import { applications, citationKk, commissionKk, count, dayKk, figure, inRegion, list, of, on, quoted } from "./grammar.js";
import { ACTS, CRITERIA, GROUNDS } from "./names.js";

/** The story of an application in Kazakh. */
export const ACCOUNT: AccountWords = {
  title: ({ account: { applicationId, provider, commissionId }, on: day }) =>
    `${inRegion(commissionId, day)} ${applications([applicationId], "accusative")} ${provider.name === "" ? "атауы жоқ көрсетілетін қызметті беруші" : quoted(provider.name)} ұсынған, ` +
    `${provider.kind === "individual" ? "ЖСН" : "БСН"} ${provider.bin}; бұл – ${KINDS[provider.kind]}` +
    (provider.rendersPublicServices ? "" : ", мемлекеттік қызметтер көрсетпейді"),
  steps: {
    "filed": (step, told) => [
      `құжаттар ${commissionKk(step.commissionId, told.on)("dative")} ұсынылған; ` +
        (step.closesOn === undefined
          ? "хабарландырудың орналастырылғаны жазылмаған, сондықтан кешігу мүмкін емес"
          : `құжаттарды қабылдаудың соңғы күні – ${dayKk(step.closesOn)}`) +
        cited(step),
      ...step.deliveries.map((delivery) => delivered(delivery, step)),
    ],
    "forwarded": (step, told) => [`өтініш${on(step.on)} ${commissionKk(step.to, told.on)("dative")} қайта жолданған${cited(step)}`],
    "withdrawn": (step) => [`өтініш${on(step.on)} кері қайтарып алынған`],
    "checked": (step) => [
      `құжаттар${on(step.on)} тексерілген, үміткер ${admission(step.admitted, step.grounds, "конкурсқа жіберілген", "конкурсқа жіберілмеген")}${cited(step)}`,
      sameAdmission(step)
        ? "құжаттардан да осы шығады"
        : `құжаттардан шығатыны: үміткер ${admission(step.computed.admitted, step.computed.grounds, "конкурсқа жіберілуге тиіс", "конкурсқа жіберілмеуге тиіс")}`,
      ...(step.computed.remarks.length === 0 ? [] : [`конкурсқа жіберілуге әсер етпейтін ескертулер: ${list(step.computed.remarks.map((remark) => REMARKS[remark]))}`]),
    ],
    "scored": (step) => [
      `қатысушы${given(step.on, (day) => ` ${dayKk(day)} күнгі отырыста`)} ${points(step.total)} жинаған${cited(step)}`,
      `өлшемшарттар бойынша: ${step.points.map((one) => `${quoted(CRITERIA[one.criterion])} – ${points(one.points)}${one.violation ? ", бұзушылық жазылған" : ""}`).join("; ")}`,
      `${count(step.bar, "балдан")} жоғары балл қажет, ${passed(step)}`,
    ],
    "invited": (step) => [
      `қатысушы${on(step.on)} әңгімелесуге шақырылған, әңгімелесу${on(step.interviewOn)} ${MODES[step.mode]} өтуге тиіс${cited(step)}`,
      ...lastDayOf(step, (day, isLate) => `шақырудың соңғы күні – ${dayKk(day)}, шақыру ${isLate ? "кешіктірілген" : "мерзімінде жіберілген"}`),
    ],
    "interviewed": (step) => [
      `әңгімелесу${on(step.on)} ${MODES[step.mode]} өткізілген${cited(step)}`,
      ...lastDayOf(step, (day, isLate) => `әңгімелесудің соңғы күні – ${dayKk(day)}, әңгімелесу ${isLate ? "кешіктірілген" : "мерзімінде өткізілген"}`),
    ],
    "finalists": (step, told) => [
      `${dated(step.on)}${commissionKk(step.commissionId, told.on)("nominative")} ${decided(step, "екінші кезең үміткері", "екінші кезең үміткерлері", told)}${cited(step)}`,
      ...voted(step, told),
    ],
    "published": (step) => [`осы өтініш енгізілген екінші кезең үміткерлерінің тізімі${on(step.on)} жарияланған${cited(step)}`],
    "handed-off": (step) => [`өтініш бойынша материалдар Агенттікке${on(step.on)} жіберілген${cited(step)}`],
    "final-interview": (step) => [`республикалық комиссия${on(step.on)} әңгімелесу өткізген${cited(step)}`],
    "winners": (step, told) => [
      `${dated(step.on)}республикалық комиссия ${decided(step, "жеңімпаз", "жеңімпаздар", told)}${cited(step)}`,
      ...voted(step, told),
    ],
    "awarded": (step) => [`диплом${filled(step.number, (number) => ` (№ ${quoted(number)})`)}${on(step.on)} тапсырылған${cited(step)}`],
  },
  outcomes: {
    "withdrawn": (told) => `өтініш конкурстан шыққан: ол${on(lastStep(told, "withdrawn")?.on)} кері қайтарып алынған`,
    "not-admitted": (told) =>
      `үміткер конкурсқа жіберілмеген${given(lastStep(told, "checked"), (check) => some(check.grounds, (all) => `: ${grounds(all)}`) + cited(check))}`,
    "not-selected": (told) =>
      `қатысушы іріктеуден өтпеген${given(lastStep(told, "scored"), (step) => `: ол ${points(step.total)} жинаған, ал ${count(step.bar, "балдан")} жоғары қажет${cited(step)}`)}`,
    "not-finalist": (told) =>
      `қатысушы іріктеуден өткен, бірақ екінші кезең үміткері болмаған${given(lastStep(told, "finalists"), (step) => `: шешімде${of(step.on)} ${named(step.names)}${cited(step)}`)}`,
    "not-winner": (told) =>
      `қатысушы екінші кезең үміткері болған, бірақ жеңімпаз болмаған${given(lastStep(told, "winners"), (step) => `: шешімде${of(step.on)} ${named(step.names)}${cited(step)}`)}`,
    "winner": (told) =>
      `қатысушы жеңімпаз болған${given(lastStep(told, "winners"), (step) => `: шешімде${of(step.on)} ол жеңімпаздар қатарында аталған, жеңімпаздар саны – ${figure(step.names.length)}${cited(step)}`)}`,
    "pending": ({ account: { steps } }) =>
      `әлі ештеңе шешілмеген${given(steps.at(-1), ({ step }) => `: соңғы жазылған әрекет – ${ACTS[ACT_OF_STEP[step]]}`)}`,
  },
};

const KINDS: { readonly [K in ServiceProvider["kind"]]: string } = {
  "central-state-body": "орталық мемлекеттік орган",
  "committee": "комитет",
  "central-subordinate-organisation": "орталық органға ведомстволық бағынысты ұйым",
  "local-state-body": "жергілікті мемлекеттік орган",
  "territorial-unit": "орталық органның аумақтық бөлімшесі",
  "organisation": "ұйым",
  "individual": "жеке тұлға",
};

const REMARKS: { readonly [R in AdmissionRemark]: string } = {
  "signatory": "нысанға басшы да, оның орынбасары да қол қоймаған",
  "phone": "телефон нөмірі жоқ",
  "email": "электрондық пошта мекенжайы жоқ",
  "representative": "өкіл жоқ",
  "provider-name": "көрсетілетін қызметті берушінің атауы жоқ немесе басқаныкі көрсетілген",
  "date": "күні жоқ",
  "consent": "шарттарға келісім жоқ",
  "evidence-partial": "кейбір өлшемшарттар бойынша растайтын материалдар жоқ",
};

const MODES = { "in-person": "бетпе-бет", "online": "онлайн-форматта" } as const;

const PAPERS: { readonly [P in Delivery["brought"][number]]: string } = { form: "өтініш нысаны", report: "қызмет туралы есеп" };

const COUNTED = { dispatch: "жіберілген", receipt: "алынған" } as const;

function cited({ norms }: AccountStep): string {
  return norms.length === 0 ? "" : ` (${citationKk(norms)})`;
}

function dated(day: PlainDate | undefined): string {
  return given(day, (known) => `${dayKk(known)} күні `);
}

function points(number: number): string {
  return count(number, "балл");
}

function delivered({ brought, countedAt, countedBy, secondsToClose }: Delivery, { commissionId }: StepOf<"filed">): string {
  const { day, time, offset } = momentParts(countedAt, commissionId);
  const papers = brought.length === 0 ? "өтініш нысаны да, есеп те жоқ қағаздар" : list(brought.map((paper) => PAPERS[paper]));
  return joined(
    [
      `${papers} ${dayKk(day)} күні сағат ${time} (${offset}) ${COUNTED[countedBy]}`,
      given(secondsToClose, (seconds) =>
        seconds > 0
          ? `бұл кезде қабылдаудың аяқталуына ${span(seconds)} қалған`
          : seconds < 0
            ? `бұл кезде қабылдаудың аяқталғанына ${span(seconds)} болған, яғни кеш`
            : "бұл – қабылдау аяқталған сәт, яғни кеш",
      ),
    ],
    "; ",
  );
}

function span(length: number): string {
  const { days, hours, minutes, seconds } = spanOf(length);
  const units = [
    [days, "күн"],
    [hours, "сағат"],
    [minutes, "минут"],
    [seconds, "секунд"],
  ] as const;
  return joined(
    units.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)),
    " ",
  );
}

function admission(admitted: boolean, all: readonly AdmissionGround[], yes: string, no: string): string {
  return `${admitted ? yes : no}${some(all, (known) => `: ${grounds(known)}`)}`;
}

function grounds(all: readonly AdmissionGround[]): string {
  return list(all.map((ground) => GROUNDS[ground]));
}

function passed({ total, bar, passed: recorded }: StepOf<"scored">): string {
  const outcome = recorded ? "іріктеуден өткен" : "іріктеуден өтпеген";
  return recorded === total > bar ? `сондықтан қатысушы ${outcome}` : `бірақ қатысушы ${outcome} деп жазылған`;
}

function named(names: readonly ApplicationId[]): string {
  return some(names, (all) => `${applications(all)} аталған`) || "ешкім аталмаған";
}

function decided(step: StepOf<"finalists" | "winners">, one: string, many: string, told: Told): string {
  const others = otherNames(step.names, told);
  if (step.named) return `осы өтінішті ${one} деп айқындаған${some(others, (all) => `, онымен бірге ${applications(all)} аталған`)}`;
  const chosen = some(others, (all) => `${applications(all, "accusative")} ${all.length === 1 ? one : many} деп айқындаған`) || `ешкімді ${one} деп айқындамаған`;
  return `${chosen}, бұл өтініш аталмаған`;
}

function voted({ election, named: byDecision }: StepOf<"finalists" | "winners">, { account: { applicationId } }: Told): readonly string[] {
  if (election === undefined) return [];
  const { voted: tally, others } = votesIn(election);
  const votes = tally.map(({ candidate, votes: number }) => `${applications([candidate])} – ${count(number, "дауыс")}`);
  const rest = others === 0 ? [] : [tally.length === 0 ? "ешкім дауыс алмаған" : `тағы ${count(others, "үміткер")} дауыс алмаған`];
  const byBallots = election.elected.includes(applicationId);
  return [
    `дауыс беру қорытындысы: ${[...votes, ...rest].join(", ")}`,
    ...result(election),
    ...(byBallots === byDecision || election.outcome === "undetermined"
      ? []
      : [byBallots ? "дауыс беру қорытындысы бойынша бұл өтініш өтеді, бірақ шешімде аталмаған" : "дауыс беру қорытындысы бойынша бұл өтініш өтпейді, бірақ шешімде аталған"]),
  ];
}

function result(election: Election): readonly string[] {
  if (election.outcome === "elected") {
    if (election.decisiveVote === undefined) return [];
    return [`төрағаның (${quoted(election.decisiveVote)}) бюллетені шешуші болған: дауыс беру қорытындысы бойынша ${applications(election.elected)} өтеді`];
  }
  const tied = some(election.tied, (all) => `${applications(all)} тең дауыс алған, төрағаның бюллетені теңдікті шешпейді`);
  return [joined([`дауыс беру нәтижесінде ${count(election.places, "орын")} бос қалады`, tied], ": ")];
}
