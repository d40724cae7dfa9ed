import type { EventType } from "../../record/events.js";
import type { FindingFacts, Subject } from "../../record/finding.js";
import type { ConstraintId } from "../../regulation/rules.js";
import { momentParts } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import type { Clause } from "../telling.js";
import { applications, count, dayKk, figure, ids, list, of, on, quoted, sessions, type Who } from "./grammar.js";
import { ACTS, AUTHORITIES, CRITERIA, GROUNDS, LISTS, MISSING, POSTS, SEATS } from "./names.js";

/** What was recorded, a clause an instance. */
export const CLAUSES: { readonly [R in ConstraintId]: Clause<Who> } = {
  "record/unknown-reference": ({ facts: f, who, subject }) => {
    const absent = joined(
      [some(f.applications, (all) => applications(all, "dative")), some(f.sessions, (all) => sessions(all, "dative"))],
      " және ",
    );
    if (absent !== "") return `${act(f)}${of(f.on)} жазбаларда жоқ ${absent} қатысты жазылған`;
    return subject.kind === "commission"
      ? `${act(f)}${of(f.on)} ${who("dative")} қатысты жазылған, бірақ бұл комиссияның құрылғаны жазылмаған`
      : `${act(f)}${of(f.on)} жазбаларда жоқ нәрсеге қатысты жазылған`;
  },
  "record/chronology": ({ facts: f, who }) =>
    `${act(f)} ${who("dative")} қатысты ${given(f.on, (day) => `${dayKk(day)} күнімен`) || "ертерек күнмен"} белгіленген` +
    `, ал оған негіз болатын әрекет${given(f.afterAct, (type) => ` (${ACTS[type]})`)} ${given(f.afterOn, (day) => `${dayKk(day)} күнімен`) || "кейінгі күнмен"} белгіленген`,
  "record/withdrawn": ({ facts: f, who }) =>
    `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтініш${on(f.withdrawnOn) || " бұған дейін"} кері қайтарып алынған`,
  "announcement/once": ({ facts: f }) =>
    `конкурс${on(f.on)} қайта жарияланған; алғашқы хабарландыру${of(f.firstOn)} күшінде`,
  "announcement/both-channels": ({ facts: f }) =>
    `хабарландыру интернет-ресурста${on(f.on)} орналастырылған, бірақ әлеуметтік желілерде орналастырылмаған`,
  "announcement/two-weeks": ({ facts: f }) =>
    `хабарландыруда құжаттарды қабылдаудың соңғы күні ретінде ${given(f.statedLastDay, dayKk) || "басқа күн"} көрсетілген` +
    given(f.lastDay, (day) => `; мәтін бойынша соңғы күн – ${dayKk(day)}`),
  "commission/approving-authority": ({ facts: f, who }) =>
    `${who("genitive")} құрамын${on(f.approvedOn)} ${given(f.recordedAuthority, (one) => AUTHORITIES[one]) || "басқа орган"} бекіткен` +
    given(f.requiredAuthority, (one) => `, ал оны ${AUTHORITIES[one]} бекітуге тиіс`),
  "commission/seven-members": ({ facts: f, who }) =>
    joined(
      [
        `${inComposition(f, who)} ${given(f.recorded, (n) => `${count(n, "мүше")} жазылған`) || "мүшелер саны өзгеше"}` +
          given(f.required, (n) => `, ал әртүрлі ${count(n, "мүше")} қажет`),
        some(f.repeated, (all) => `бірнеше рет жазылғандар: ${ids(all)}`),
      ],
      "; ",
    ),
  "commission/chair-by-office": ({ facts: f, who }) =>
    `${inComposition(f, who)} төраға${persons(f)} төраға болуға негіз болатын лауазымды атқармайды` +
    given(f.post, (post) => `; жазылған лауазым: ${POSTS[post]}`),
  "commission/chair-seat": ({ facts: f, who }) =>
    `${inComposition(f, who)} төраға${persons(f)} ` +
    (f.amongSeven === true
      ? "жеті мүшенің қатарына енгізілген, ал қолданылған түсіндіру бойынша ол сегізінші"
      : "жеті мүшенің қатарына енгізілмеген"),
  "commission/secretary-apart": ({ facts: f, who }) =>
    `${inComposition(f, who)} хатшы${persons(f)} сонымен бірге ${given(f.seat, (seat) => SEATS[seat]) || "басқа орынның иесі"} болып жазылған`,
  "commission/secretary-from-agency": ({ facts: f, who }) =>
    `${inComposition(f, who)} хатшы${persons(f)} Агенттіктің қызметкері емес`,
  "commission/members-from-agency": ({ facts: f, who }) =>
    `${inComposition(f, who)} Агенттіктің қызметкері болып табылмайтын мүшелер бар${some(f.persons, (all) => `: ${ids(all)}`)}`,
  "commission/formed-before-intake": ({ facts: f, who }) =>
    `${who("genitive")} алғашқы құрамы${on(f.approvedOn)} бекітілген, ал бірінші өтініш оған бұған дейін түскен${of(f.firstOn)}`,
  "session/commission-approved": ({ facts: f, who }) =>
    `${who("nominative")}${on(f.on)} комиссияның құрамы бекітілгенге дейін өткізілген` +
    given(f.approvedOn, (day) => `, құрам бекітілген күн – ${dayKk(day)}`) +
    resting(f),
  "session/own-commission": ({ facts: f, who, subject, commission }) =>
    `${act(f)}${of(f.on)} ${subject.kind === "session" ? who("locative") : `${who("dative")} қатысты`}` +
    some(f.applications, (all) => `, ${applications(all)} бойынша,`) +
    ` ${given(f.commission, (id) => commission(id)("genitive")) || "басқа комиссияның"} отырысына негізделген` +
    given(f.requiredCommission, (id) => `, ал ${commission(id)("genitive")} отырысы қажет`),
  "session/members-only": ({ facts: f, who }) =>
    `${who("locative")}${on(f.on)} комиссия мүшесі де, хатшы да емес адамдар қатысушы ретінде жазылған` +
    `${some(f.persons, (all) => ` (${ids(all)})`)}; олардың қатысуы есепке алынбайды`,
  "session/quorum": ({ facts: f, who }) =>
    `${who("locative")}${on(f.on)} кворумға ${given(f.present, (n) => count(n, "қатысушы")) || "қажеттіден аз қатысушы"} есептелген` +
    given(f.required, (n) => `, ал кемінде ${figure(n)} қажет`) +
    resting(f),
  "session/ballots": ({ facts: f, who }) => {
    const matter = some(
      [given(f.act, (type) => ACTS[type]), given(f.required, (n) => count(n, "орын"))].filter((phrase) => phrase !== ""),
      (phrases) => ` (${phrases.join(", ")})`,
    );
    const faults = joined(
      [
        some(f.persons, (all) => `қатысып отырған мүше болып табылмайтын адамдардың дауыстары (${ids(all)})`),
        some(f.votedTwice, (all) => `бір дауыс берушіден бірнеше бюллетень (${ids(all)})`),
        some(f.tooManyNames, (all) => `орындар санынан көп атау (${ids(all)})`),
        some(f.sameNameTwice, (all) => `бір атау екі рет көрсетілген (${ids(all)})`),
        some(f.applications, (all) => `үміткер болып табылмайтындарға берілген дауыстар (${applications(all)})`),
      ],
      "; ",
    );
    return `${who("locative")}${on(f.on)} дауыс беру${matter} тәртібі сақталмаған${faults && `: ${faults}`}`;
  },
  "session/minutes-signatories": ({ facts: f, who }) =>
    `${who("genitive")} хаттамасында${given(f.on, (day) => ` (қол қойылған күні – ${dayKk(day)})`)} ${missing(f) || "тиісті қол"} жоқ`,
  "intake/contest-open": ({ facts: f, who }) =>
    `${who("dative")} қатысты ${act(f)}${of(f.on)} жазылған, бірақ Агенттіктің интернет-ресурсында хабарландырудың орналастырылғаны жазылмаған`,
  "intake/not-premature": ({ facts: f, who, subject }) =>
    joined(
      [
        `${who("nominative")} хабарландыру орналастырылғанға дейін жіберілген немесе алынған`,
        given(f.at, (at) => `өтініш – ${moment(at, subject)}`),
        given(f.postedAt, (at) => `хабарландыру – ${moment(at, subject)}`),
      ],
      "; ",
    ),
  "intake/one-per-provider": ({ facts: f, who }) =>
    `${who("accusative")} бұған дейін ${some(f.applications, (all) => applications(all, "accusative")) || "басқа өтініш"} берген ` +
    `көрсетілетін қызметті беруші${given(f.bin, (bin) => ` (БСН ${bin})`)} ұсынған`,
  "intake/region-exists": ({ facts: f, who, commission }) =>
    `${who("nominative")} ${given(f.commission, (id) => commission(id)("dative")) || "өңірлік комиссияға"} берілген` +
    `, бірақ хабарландыру орналастырылған күні${of(f.on)} мұндай өңір болмаған`,
  "check/right-commission": ({ facts: f, who, commission }) =>
    `${who("genitive")} құжаттарын${on(f.on)} ${given(f.commission, (id) => commission(id)("nominative")) || "басқа комиссия"} тексерген` +
    given(f.requiredCommission, (id) => `, ал бағалауды ${commission(id)("nominative")} жүргізуге тиіс`),
  "check/after-intake": ({ facts: f, who }) =>
    `${who("genitive")} құжаттары${on(f.on)} құжаттарды қабылдау аяқталғанға дейін тексерілген` +
    given(f.lastDay, (day) => `; қабылдаудың соңғы күні – ${dayKk(day)}`),
  "check/outcome": ({ facts: f, who }) =>
    joined(
      [
        `құжаттарды тексеру${of(f.on)} нәтижесінде ${who("dative")} қатысты былай жазылған: ` +
          (outcome(f.recordedAdmitted, f.recordedGrounds, "жіберілген", "жіберілмеген") || "құжаттардан шығатыннан өзгеше"),
        given(
          outcome(f.computedAdmitted, f.computedGrounds, "жіберілуге тиіс", "жіберілмеуге тиіс") || undefined,
          (words) => `құжаттардан шығатыны: ${words}`,
        ),
      ],
      "; ",
    ),
  "selection/admitted-only": ({ facts: f, who }) =>
    `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтінішті берген үміткер конкурсқа жіберілмеген`,
  "selection/sheet": ({ facts: f, who, subject }) =>
    `${sheet(who, subject)} тәртіппен толтырылмаған` +
    some(
      [
        given(f.points, () => `${criterion(f)} ${points(f)}`),
        given(f.pointsText, (text) => `${criterion(f)} балл орнына ${quoted(text)} жазылған`),
        f.points === undefined && f.pointsText === undefined && f.criterion !== undefined ? `${criterion(f)} балл дұрыс жазылмаған` : "",
        some(f.missingCriteria, (all) => `жетіспейтін өлшемшарттар: ${list(all.map((one) => quoted(CRITERIA[one])))}`),
        some(f.unknownCriteria, (all) => `артық өлшемшарттар: ${ids(all)}`),
      ].filter((phrase) => phrase !== ""),
      (phrases) => `: ${phrases.join("; ")}`,
    ),
  "selection/violation-scores-zero": ({ facts: f, who, subject }) =>
    `${sheet(who, subject)}нда ${criterion(f)} ${points(f)}, бірақ бұзушылық жазылған`,
  "selection/all-or-nothing": ({ facts: f, who, subject }) =>
    `${sheet(who, subject)}нда ${criterion(f)} ${points(f)}, бұл бұзушылықтар туралы жазбаға сәйкес келмейді`,
  "selection/reason-below-maximum": ({ facts: f, who, subject }) =>
    `${sheet(who, subject)}нда ${criterion(f)} ${points(f)}, бірақ бұзушылық та, негіздеме де жазылмаған`,
  "selection/passed": ({ facts: f, who }) =>
    joined(
      [
        `${who("genitive")} іріктеу нәтижесі былай жазылған: ${result(f.recordedTotal, f.recordedPassed) || "бағалау парағындағыдан өзгеше"}`,
        given(result(f.computedTotal, f.computedPassed) || undefined, (words) => `бағалау парағы бойынша: ${words}`),
      ],
      "; ",
    ),
  "interview/selected-only": ({ facts: f, who }) =>
    `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтінішті берген қатысушы іріктеуден өтпеген`,
  "interview/online-basis": ({ facts: f, who }) =>
    `${who("accusative")} берген қатысушымен әңгімелесу${of(f.on)} онлайн-форматта өткізілген, бірақ оған негіз болатын шектеу жазылмаған`,
  "interview/both-defences": ({ facts: f, who }) =>
    `${who("accusative")} берген қатысушымен әңгімелесуде${of(f.on)} қорғалғаны туралы жазба жоқ: ${missing(f) || "қорғалуға тиіс материалдардың бірі"}`,
  "finalists/once": ({ facts: f, who }) =>
    `${who("genitive")} екінші кезең үміткерлері туралы жаңа шешімі${of(f.on)} материалдар Агенттікке жіберілгеннен кейін${of(f.dispatchedOn)} қабылданған`,
  "finalists/interviewed-only": ({ facts: f, who }) =>
    `${who("accusative")} берген қатысушы шешім${of(f.on)} бойынша екінші кезең үміткері болып айқындалған, бірақ онымен әңгімелесу өткізілмеген`,
  "finalists/at-most-three": ({ facts: f, who }) =>
    joined(
      [
        `${inFinalistsDecision(f, who)} ${named(f, "тиісті емес үміткерлер")}${given(f.required, (n) => `, ал ${count(n, "үміткерден")} артық аталмауға тиіс`)}`,
        some(f.repeated, (all) => `бірнеше рет аталғандар: ${applications(all)}`),
        some(f.foreign, (all) => `басқа комиссияға жататындар: ${applications(all)}`),
      ],
      "; ",
    ),
  "finalists/three-if-available": ({ facts: f, who }) =>
    `${inFinalistsDecision(f, who)} ${named(f, "тым аз үміткер")}` +
    given(f.required, (n) => `, ал ${count(n, "үміткер")} аталуға тиіс`) +
    given(f.available, (n) => `; әңгімелесуден өтіп, өтінішін қайтарып алмағандар саны: ${figure(n)}`),
  "finalists/by-ballots": ({ facts: f, who }) => `${inFinalistsDecision(f, who)} ${againstBallots(f)}`,
  "finalists/published-as-decided": ({ facts: f }) =>
    `екінші кезең үміткерлерінің жарияланған тізімінде${of(f.on)} комиссиялардың ешбір шешімінде жоқ атаулар бар` +
    some(f.applications, (all) => `: ${applications(all)}`),
  "handoff/after-decision": ({ facts: f, who }) =>
    `${who("genitive")} материалдары Агенттікке${on(f.dispatchedOn)} жіберілген, ал екінші кезең үміткерлері туралы шешім ` +
    (f.decidedOn === undefined ? "ол кезде болмаған" : `бұдан кейін, ${dayKk(f.decidedOn)} күні қабылданған`),
  "handoff/complete": ({ facts: f, who }) =>
    `${who("genitive")} Агенттікке жіберілген материалдарында мыналар жоқ: ` +
    (list([...(f.applications?.length ? [`${applications(f.applications, "genitive")} құжаттары`] : []), ...missingThings(f)]) || "жіберілуге тиіс құжаттардың бір бөлігі"),
  "final/finalists-only": ({ facts: f, who }) =>
    `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтінішті берген қатысушы екінші кезең үміткері емес`,
  "final/after-handoff": ({ facts: f, who }) =>
    `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесу${on(f.on)} өңірдің материалдары Агенттікке жіберілгенге дейін өткізілген` +
    given(f.dispatchedOn, (day) => `, материалдар жіберілген күн – ${dayKk(day)}`),
  "final/correction-before-interview": ({ facts: f, who }) =>
    `${who("genitive")} материалдары${on(f.on)} екінші кезеңдегі әңгімелесуден кейін түзетілген` +
    given(f.interviewedOn, (day) => `, әңгімелесу өткізілген күн – ${dayKk(day)}`),
  "winners/once": ({ facts: f }) => `жеңімпаздар туралы шешім${on(f.on)} қайта қабылданған; алғашқы шешім${of(f.firstOn)} күшінде`,
  "winners/interviewed": ({ facts: f, who }) =>
    `${who("accusative")} берген қатысушы шешім${of(f.on)} бойынша жеңімпаз болып айқындалған, бірақ онымен екінші кезеңдегі әңгімелесу өткізілмеген`,
  "winners/three": ({ facts: f }) =>
    joined(
      [
        `жеңімпаздар туралы шешімде${of(f.on)} ${given(f.recorded, (n) => count(n, "жеңімпаз")) || "жеңімпаздар"} аталған` +
          given(f.required, (n) => `, ал екінші кезеңнің әртүрлі ${count(n, "үміткері")} аталуға тиіс`),
        some(f.repeated, (all) => `бірнеше рет аталғандар: ${applications(all)}`),
        some(f.foreign, (all) => `екінші кезең үміткері болып табылмайтындар: ${applications(all)}`),
      ],
      "; ",
    ),
  "winners/fewer-than-three": ({ facts: f }) =>
    `ел бойынша екінші кезеңде ${given(f.available, (n) => count(n, "үміткер")) || "жеткіліксіз үміткер"} бар` +
    `, сондықтан ${given(f.required, (n) => count(n, "жеңімпазды")) || "жеңімпаздарды"} айқындау мүмкін емес`,
  "winners/by-ballots": ({ facts: f }) => `жеңімпаздар туралы шешімде${of(f.on)} ${againstBallots(f)}`,
  "winners/ballots-recorded": ({ facts: f }) => `жеңімпаздар туралы шешім${of(f.on)} жазылған, бірақ дауыс беру жазылмаған`,
  "award/winners-only": ({ facts: f, who }) =>
    `${who("accusative")} берген қатысушыға диплом${filled(f.number, (number) => ` (№ ${quoted(number)})`)}${on(f.on)} тапсырылған, бірақ ол жеңімпаз емес`,
};

function act({ act: type }: FindingFacts): string {
  return type === undefined ? "әрекет" : ACTS[type];
}

function acts(types: readonly EventType[]): string {
  return list(types.map((type) => ACTS[type]));
}

function persons({ persons: all }: FindingFacts): string {
  return some(all, (people) => ` (${ids(people)})`);
}

function inComposition(f: FindingFacts, who: Who): string {
  return `${who("genitive")}${given(f.approvedOn, (day) => ` ${dayKk(day)} күні бекітілген`)} құрамында`;
}

/** What rests on a session that should not carry it. */
function resting({ acts: types, applications: all }: FindingFacts): string {
  const matters = joined([some(types, acts), some(all, (named) => applications(named))], ", ");
  return matters && `; осы отырысқа негізделген: ${matters}`;
}

function missing(f: FindingFacts): string {
  return list(missingThings(f));
}

function missingThings({ missing: things = [] }: FindingFacts): readonly string[] {
  return things.map((thing) => MISSING[thing]);
}

function moment(at: NonNullable<FindingFacts["at"]>, subject: Subject): string {
  const { day, time, offset } = momentParts(at, subject);
  return `${dayKk(day)} күні, сағат ${time} (${offset})`;
}

function outcome(admitted: boolean | undefined, grounds: FindingFacts["recordedGrounds"], yes: string, no: string): string {
  return joined(
    [
      admitted === undefined ? "" : `үміткер ${admitted ? yes : no}`,
      some(grounds, (all) => `${all.length === 1 ? "негіз" : "негіздер"}: ${list(all.map((ground) => GROUNDS[ground]))}`),
    ],
    ", ",
  );
}

/** A sheet judged on its own has no application. */
function sheet(who: Who, subject: Subject): string {
  return subject.kind === "contest" ? "бағалау парағы" : `${who("genitive")} бағалау парағы`;
}

function criterion({ criterion: one }: FindingFacts): string {
  return one === undefined ? "өлшемшарттардың бірі бойынша" : `${quoted(CRITERIA[one])} өлшемшарты бойынша`;
}

function points({ points: number }: FindingFacts): string {
  return `${given(number, (n) => count(n, "балл")) || "балл"} қойылған`;
}

function result(total: number | undefined, passed: boolean | undefined): string {
  return joined(
    [given(total, (number) => count(number, "балл")), given(passed, (value) => (value ? "іріктеуден өткен" : "іріктеуден өтпеген"))],
    ", ",
  );
}

function inFinalistsDecision(f: FindingFacts, who: Who): string {
  return `${who("genitive")} екінші кезең үміткерлері туралы шешімінде${of(f.on)}`;
}

function named({ recorded, list: which }: FindingFacts, otherwise: string): string {
  return joined(
    [given(which, (one) => LISTS[one]), given(recorded, (n) => count(n, "үміткер")) || otherwise, "аталған"],
    " ",
  );
}

function againstBallots(f: FindingFacts): string {
  return joined(
    [
      some(f.recordedNames, (all) => `аталғандар: ${applications(all)}`) || "ешкім аталмаған",
      some(f.computedNames, (all) => `дауыс беру қорытындысы бойынша өтетіндер: ${applications(all)}`) ||
        "дауыс беру қорытындысы бойынша ешкім өтпейді",
      some(f.tied, (all) => `соңғы орындарға тең дауыс алғандар: ${applications(all)}`),
    ],
    "; ",
  );
}
