import type { EventType } from "../../record/events.js";
import type { FindingFacts, Subject } from "../../record/finding.js";
import type { ConstraintId } from "../../regulation/rules.js";
import { momentParts, regionOf } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import type { ConstraintWords } from "../telling.js";
import { applications, count, dayKk, figure, ids, list, of, on, quoted, sessions, type Who } from "./grammar.js";
import { ACTS, AUTHORITIES, CRITERIA, GROUNDS, LISTS, MISSING, POSTS, SEATS } from "./names.js";

/** What each rule asks, and what was recorded instead. */
export const CONSTRAINTS: { readonly [R in ConstraintId]: ConstraintWords<Who> } = {
  "record/unknown-reference": {
    asks: "әрекет жазбаларда бар өтініштерге, отырыстарға және комиссияларға ғана негізделеді",
    tells: ({ facts: f, who, subject }) => {
      const absent = joined(
        [some(f.applications, (all) => applications(all, "dative")), some(f.sessions, (all) => sessions(all, "dative"))],
        " және ",
      );
      if (absent !== "") return `${act(f)}${of(f.on)} жазбаларда жоқ ${absent} қатысты жазылған`;
      return subject.kind === "commission"
        ? `${act(f)}${of(f.on)} ${who("dative")} қатысты жазылған, бірақ бұл комиссияның құрылғаны жазылмаған`
        : `${act(f)}${of(f.on)} жазбаларда жоқ нәрсеге қатысты жазылған`;
    },
  },
  "record/chronology": {
    asks: "әрекет өзі негізделген әрекеттен бұрынғы күнмен белгіленбейді",
    tells: ({ facts: f, who }) =>
      `${act(f)} ${who("dative")} қатысты ${given(f.on, (day) => `${dayKk(day)} күнімен`) || "ертерек күнмен"} белгіленген` +
      `, ал оған негіз болатын әрекет${given(f.afterAct, (type) => ` (${ACTS[type]})`)} ${given(f.afterOn, (day) => `${dayKk(day)} күнімен`) || "кейінгі күнмен"} белгіленген`,
  },
  "record/withdrawn": {
    asks: "кері қайтарып алынған өтініш конкурсқа одан әрі қатыспайды",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтініш${on(f.withdrawnOn) || " бұған дейін"} кері қайтарып алынған`,
  },
  "announcement/once": {
    asks: "конкурс бір рет жарияланады",
    tells: ({ facts: f }) =>
      `конкурс${on(f.on)} қайта жарияланған; алғашқы хабарландыру${of(f.firstOn)} күшінде`,
  },
  "announcement/both-channels": {
    asks: "хабарландыру Агенттіктің интернет-ресурсында және әлеуметтік желілерде орналастырылады",
    tells: ({ facts: f }) =>
      `хабарландыру интернет-ресурста${on(f.on)} орналастырылған, бірақ әлеуметтік желілерде орналастырылмаған`,
  },
  "announcement/two-weeks": {
    asks: "құжаттар хабарландыру интернет-ресурста орналастырылған күннен бастап екі апта мерзімде қабылданады",
    tells: ({ facts: f }) =>
      `хабарландыруда құжаттарды қабылдаудың соңғы күні ретінде ${given(f.statedLastDay, dayKk) || "басқа күн"} көрсетілген` +
      given(f.lastDay, (day) => `; мәтін бойынша соңғы күн – ${dayKk(day)}`),
  },
  "commission/approving-authority": {
    asks: "өңірлік комиссияның құрамын аумақтық департамент бекітеді, республикалық комиссияның құрамын Агенттік айқындайды",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} құрамын${on(f.approvedOn)} ${given(f.recordedAuthority, (one) => AUTHORITIES[one]) || "басқа орган"} бекіткен` +
      given(f.requiredAuthority, (one) => `, ал оны ${AUTHORITIES[one]} бекітуге тиіс`),
  },
  "commission/seven-members": {
    asks: "комиссия жеті мүшеден және хатшыдан тұрады",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${inComposition(f, who)} ${given(f.recorded, (n) => `${count(n, "мүше")} жазылған`) || "мүшелер саны өзгеше"}` +
            given(f.required, (n) => `, ал әртүрлі ${count(n, "мүше")} қажет`),
          some(f.repeated, (all) => `${ids(all)} бірнеше рет жазылған`),
        ],
        "; ",
      ),
  },
  "commission/chair-by-office": {
    asks:
      "өңірлік комиссияның төрағасы – аумақтық департамент басшысы, республикалық комиссияның төрағасы – Агенттік Төрағасының орынбасары",
    tells: ({ facts: f, who }) =>
      `${ofComposition(f, who)} төраға${persons(f)} осы орынға негіз болатын лауазымды атқармайды` +
      given(f.post, (post) => `; жазылған лауазым: ${POSTS[post]}`),
  },
  "commission/chair-seat": {
    asks: "төраға комиссия құрамында өзіне тиесілі орынды иеленеді",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} төраға${persons(f)} ` +
      (f.amongSeven === true
        ? "жеті мүшенің қатарына енгізілген, ал қолданылған түсіндіру бойынша ол сегізінші"
        : "жеті мүшенің қатарына енгізілмеген"),
  },
  "commission/secretary-apart": {
    asks: "хатшы комиссияда басқа орын иеленбейді",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} хатшы${persons(f)} сонымен бірге ${given(f.seat, (seat) => SEATS[seat]) || "басқа орынның иесі"} болып жазылған`,
  },
  "commission/secretary-from-agency": {
    asks: "республикалық комиссияның хатшысы Агенттіктің қызметкері болып табылады",
    tells: ({ facts: f, who }) =>
      `${ofComposition(f, who)} хатшы${persons(f)} Агенттіктің қызметкері емес`,
  },
  "commission/members-from-agency": {
    asks: "қолданылған түсіндіру бойынша республикалық комиссияның мүшелері Агенттіктің қызметкерлері болып табылады",
    tells: ({ facts: f, who }) =>
      `${inComposition(f, who)} Агенттіктің қызметкері болып табылмайтын мүшелер бар${some(f.persons, (all) => `: ${ids(all)}`)}`,
  },
  "commission/formed-before-intake": {
    asks: "құжаттар құрылып қойған комиссияға жіберіледі",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} алғашқы құрамы${on(f.approvedOn)} бекітілген, ал бірінші өтініш оған бұған дейін түскен${of(f.firstOn)}`,
  },
  "session/commission-approved": {
    asks: "комиссия шешімдерді құрамы бекітілгеннен кейін қабылдайды",
    tells: ({ facts: f, who }) =>
      `${who("nominative")}${on(f.on)} комиссияның құрамы бекітілгенге дейін өткізілген` +
      given(f.approvedOn, (day) => `, құрам бекітілген күн – ${dayKk(day)}`) +
      resting(f),
  },
  "session/own-commission": {
    asks: "әр комиссия өз отырыстарында және өз қатысушылары бойынша әрекет етеді",
    tells: ({ facts: f, who, subject, commission }) =>
      `${act(f)}${of(f.on)} ${subject.kind === "session" ? who("locative") : `${who("dative")} қатысты`}` +
      some(f.applications, (all) => `, ${applications(all)} бойынша,`) +
      ` ${given(f.commission, (id) => commission(id)("genitive")) || "басқа комиссияның"} отырысына негізделген` +
      given(f.requiredCommission, (id) => `, ал ${commission(id)("genitive")} отырысы қажет`),
  },
  "session/members-only": {
    asks: "отырысқа комиссия мүшелері мен хатшы қатысады",
    tells: ({ facts: f, who }) =>
      `${who("dative")}${on(f.on)} комиссия мүшесі де, хатшы да емес адамдар қатысқан деп жазылған` +
      `${some(f.persons, (all) => ` (${ids(all)})`)}; олардың қатысуы есепке алынбайды`,
  },
  "session/quorum": {
    asks: "отырыс, егер оған комиссияның кемінде үштен екісі қатысса, заңды деп есептеледі",
    tells: ({ facts: f, who }) =>
      `${who("locative")}${on(f.on)} кворумға ${given(f.present, (n) => count(n, "адам")) || "қажеттіден аз адам"} есептелген` +
      given(f.required, (n) => `, ал кемінде ${figure(n)} қажет`) +
      resting(f),
  },
  "session/ballots": {
    asks: "қатысып отырған әр мүше бір рет, үміткерлер үшін және орындар санынан асырмай дауыс береді",
    tells: ({ facts: f, who }) => {
      const matter = some(
        [given(f.act, (type) => ACTS[type]), given(f.required, (n) => count(n, "орын"))].filter((phrase) => phrase !== ""),
        (phrases) => ` (${phrases.join(", ")})`,
      );
      const faults = joined(
        [
          some(f.persons, (all) => `қатысып отырған мүше болып табылмайтын адамдардың дауыстары (${ids(all)})`),
          some(f.votedTwice, (all) => `бірнеше бюллетень беру (${ids(all)})`),
          some(f.tooManyNames, (all) => `орындар санынан көп үміткер атау (${ids(all)})`),
          some(f.sameNameTwice, (all) => `бір үміткерді екі рет атау (${ids(all)})`),
          some(f.applications, (all) => `үміткер болып табылмайтындарға берілген дауыстар (${applications(all)})`),
        ],
        "; ",
      );
      return `${who("locative")}${on(f.on)} дауыс беру${matter} тәртібі сақталмаған${faults && `: ${faults}`}`;
    },
  },
  "session/minutes-signatories": {
    asks: "хаттамаға төраға мен хатшы қол қояды",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} хаттамасында${given(f.on, (day) => ` (қол қойылған күні – ${dayKk(day)})`)} ${missing(f) || "тиісті қол"} жоқ`,
  },
  "intake/contest-open": {
    asks: "конкурс Агенттіктің интернет-ресурсында хабарландыруды орналастырудан басталады",
    tells: ({ facts: f, who }) =>
      `${who("dative")} қатысты ${act(f)}${of(f.on)} жазылған, бірақ Агенттіктің интернет-ресурсында хабарландырудың орналастырылғаны жазылмаған`,
  },
  "intake/not-premature": {
    asks: "құжаттарды жіберудің екі апталық мерзімі хабарландыру орналастырылған кезден басталады",
    tells: ({ facts: f, who, subject }) =>
      joined(
        [
          `${who("nominative")} хабарландыру орналастырылғанға дейін жіберілген немесе алынған`,
          given(f.at, (at) => `өтініш – ${moment(at, subject)}`),
          given(f.postedAt, (at) => `хабарландыру – ${moment(at, subject)}`),
        ],
        "; ",
      ),
  },
  "intake/one-per-provider": {
    asks: "көрсетілетін қызметті беруші бір рет қатысады; мәтін екінші өтінішке тыйым салмайды, екеуі де күшінде қалады",
    tells: ({ facts: f, who }) =>
      `бұған дейін ${some(f.applications, (all) => applications(all, "accusative")) || "басқа өтініш"} берген ` +
      `көрсетілетін қызметті беруші${given(f.bin, (bin) => ` (БСН ${bin})`)} ${who("accusative")} де ұсынған`,
  },
  "intake/region-exists": {
    asks: "өңірлік комиссия елде бар өңірде жұмыс істейді",
    tells: ({ facts: f, who, commission }) =>
      `${who("nominative")} ${given(f.commission, (id) => commission(id)("dative")) || "өңірлік комиссияға"} берілген` +
      `, бірақ хабарландыру орналастырылған күні${of(f.on)} мұндай өңір болмаған`,
  },
  "check/right-commission": {
    asks:
      "орталық органдар мен олардың ұйымдары қатарынан қатысушыларды астананың комиссиясы, қалғандарын өз өңірінің комиссиясы бағалайды",
    tells: ({ facts: f, who, commission }) =>
      `${who("genitive")} құжаттарын${on(f.on)} ${given(f.commission, (id) => commission(id)("nominative")) || "басқа комиссия"} тексерген` +
      given(f.requiredCommission, (id) => `, ал бағалауды ${commission(id)("nominative")} жүргізуге тиіс`),
  },
  "check/after-intake": {
    asks: "құжаттар оларды қабылдау аяқталғаннан кейін тексеріледі",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} құжаттары${on(f.on)} құжаттарды қабылдау аяқталғанға дейін тексерілген` +
      given(f.lastDay, (day) => `; қабылдаудың соңғы күні – ${dayKk(day)}`),
  },
  "check/outcome": {
    asks: "мерзімінде толық құжат ұсынған, қатысуға құқығы бар көрсетілетін қызметті берушілер ғана конкурсқа жіберіледі",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `құжаттарды тексеру${of(f.on)} нәтижесінде ${who("dative")} қатысты ` +
            recordedAs(outcome(f.recordedAdmitted, f.recordedGrounds, "конкурсқа жіберілген", "конкурсқа жіберілмеген"), "құжаттардан шығатыннан"),
          given(
            outcome(f.computedAdmitted, f.computedGrounds, "конкурсқа жіберілуге тиіс", "конкурсқа жіберілмеуге тиіс") || undefined,
            (words) => `құжаттардан шығатыны: ${words}`,
          ),
        ],
        "; ",
      ),
  },
  "selection/admitted-only": {
    asks: "конкурсқа жіберілген қатысушылар ғана бағаланады",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтінішті берген үміткер конкурсқа жіберілмеген`,
  },
  "selection/sheet": {
    asks: "бағалау парағында алты өлшемшарт болады, әрқайсысына 0-ден 5-ке дейінгі бүтін сан қойылады",
    tells: ({ facts: f, who, subject }) =>
      `${sheet(who, subject)} тәртіппен толтырылмаған` +
      some(
        [
          given(f.points, () => `${criterion(f)} ${points(f)}`),
          given(f.pointsText, (text) => `${criterion(f)} балл орнына ${quoted(text)} жазылған`),
          f.points === undefined && f.pointsText === undefined && f.criterion !== undefined ? `${criterion(f)} балл дұрыс жазылмаған` : "",
          some(f.missingCriteria, (all) => `${all.length === 1 ? "жетіспейтін өлшемшарт" : "жетіспейтін өлшемшарттар"}: ${list(all.map((one) => quoted(CRITERIA[one])))}`),
          some(f.unknownCriteria, (all) => `${all.length === 1 ? "артық өлшемшарт" : "артық өлшемшарттар"}: ${ids(all)}`),
        ].filter((phrase) => phrase !== ""),
        (phrases) => `: ${phrases.join("; ")}`,
      ),
  },
  "selection/violation-scores-zero": {
    asks: "бұзушылық болса, 0 балл қойылады",
    tells: ({ facts: f, who, subject }) =>
      `${sheet(who, subject)}нда ${criterion(f)} ${points(f)}, бірақ бұзушылық жазылған`,
  },
  "selection/all-or-nothing": {
    asks: "қолданылған түсіндіру бойынша бұзушылық болмаса – 5 балл, болса – 0 балл қойылады",
    tells: ({ facts: f, who, subject }) =>
      `${sheet(who, subject)}нда ${criterion(f)} ${points(f)}, бұл бұзушылықтар туралы жазбаға сәйкес келмейді`,
  },
  "selection/reason-below-maximum": {
    asks: "бұзушылық болмаған кезде 5 балдан төмен баға негіздемені талап етеді",
    tells: ({ facts: f, who, subject }) =>
      `${sheet(who, subject)}нда ${criterion(f)} ${points(f)}, бірақ бұзушылық та, негіздеме де жазылмаған`,
  },
  "selection/passed": {
    asks: "15 балдан жоғары жинағандар іріктеуден өткен болып танылады",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${who("genitive")} іріктеу нәтижесі ${recordedAs(result(f.recordedTotal, f.recordedPassed), "бағалау парағындағыдан")}`,
          given(result(f.computedTotal, f.computedPassed) || undefined, (words) => `бағалау парағы бойынша: ${words}`),
        ],
        "; ",
      ),
  },
  "interview/selected-only": {
    asks: "әңгімелесуге іріктеуден өткендер ғана шақырылады",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтінішті берген қатысушы іріктеуден өтпеген`,
  },
  "interview/online-basis": {
    asks: "санитариялық-эпидемиологиялық шектеулерді ескере отырып, әңгімелесу онлайн-форматта өткізілуі мүмкін",
    tells: ({ facts: f, who }) =>
      `${who("accusative")} берген қатысушымен әңгімелесу${of(f.on)} онлайн-форматта өткізілген, бірақ оған негіз болатын шектеу жазылмаған`,
  },
  "interview/both-defences": {
    asks: "әңгімелесуде бейнепрезентация мен «Адамдар ең алдымен» жобасы қорғалады",
    tells: ({ facts: f, who }) =>
      `${who("accusative")} берген қатысушымен әңгімелесуде${of(f.on)} қорғалғаны туралы жазба жоқ: ${missing(f) || "қорғалуға тиіс материалдардың бірі"}`,
  },
  "finalists/once": {
    asks: "материалдар жіберілгеннен кейін екінші кезең үміткерлері туралы шешім өзгермейді",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} екінші кезең үміткерлері туралы жаңа шешімі${of(f.on)} материалдар Агенттікке жіберілгеніне${of(f.dispatchedOn)} қарамастан жазылған`,
  },
  "finalists/interviewed-only": {
    asks: "екінші кезең үміткерлері әңгімелесу қорытындысы бойынша айқындалады",
    tells: ({ facts: f, who }) =>
      `${who("accusative")} берген қатысушы шешім${of(f.on)} бойынша екінші кезең үміткері болып айқындалған, бірақ онымен әңгімелесу өткізілмеген`,
  },
  "finalists/at-most-three": {
    asks: "екінші кезеңге әр өңірден үш қызмет беруші ұсынылады",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${inFinalistsDecision(f, who)} ${named(f, "тиісті емес үміткерлер")}${given(f.required, (n) => `, ал ${count(n, "үміткерден")} артық аталмауға тиіс`)}`,
          some(f.repeated, (all) => `${applications(all)} бірнеше рет аталған`),
          some(f.foreign, (all) => `${applications(all)} басқа комиссияға жатады`),
        ],
        "; ",
      ),
  },
  "finalists/three-if-available": {
    asks: "екінші кезеңге әр өңірден үш қызмет беруші ұсынылады",
    tells: ({ facts: f, who }) =>
      `${inFinalistsDecision(f, who)} ${named(f, "тым аз үміткер")}` +
      given(f.required, (n) => `, ал ${count(n, "үміткер")} аталуға тиіс`) +
      given(f.available, (n) => `; тағы аталуы мүмкін болғандармен бірге: ${figure(n)}`),
  },
  "finalists/by-ballots": {
    asks: "екінші кезең үміткерлері туралы шешім дауыс беру қорытындысына сәйкес келеді",
    tells: ({ facts: f, who }) => `${inFinalistsDecision(f, who)} ${againstBallots(f)}`,
  },
  "finalists/published-as-decided": {
    asks: "комиссиялар айқындаған тізім жарияланады",
    tells: ({ facts: f }) =>
      `екінші кезең үміткерлерінің жарияланған тізімінде${of(f.on)} комиссиялардың ешбір шешімінде аталмаған үміткерлер бар` +
      some(f.applications, (all) => `: ${applications(all)}`),
  },
  "handoff/after-decision": {
    asks: "материалдар комиссияның шешімімен бірге Агенттікке жіберіледі",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} материалдары Агенттікке${on(f.dispatchedOn)} жіберілген, ал екінші кезең үміткерлері туралы шешім ` +
      (f.decidedOn === undefined ? "ол кезде болмаған" : `бұдан кейін, ${dayKk(f.decidedOn)} күні қабылданған`),
  },
  "handoff/complete": {
    asks: "Агенттікке құжаттар, материалдар және комиссияның шешімі жіберіледі",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} Агенттікке жіберілген материалдарында мыналар жоқ: ` +
      (list([...(f.applications?.length ? [`${applications(f.applications, "genitive")} құжаттары`] : []), ...missingThings(f)]) || "жіберілуге тиіс құжаттардың бір бөлігі"),
  },
  "final/finalists-only": {
    asks: "екінші кезеңге екінші кезең үміткерлері ғана қатысады",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} ${who("dative")} қатысты, ал бұл өтінішті берген қатысушы екінші кезең үміткері емес`,
  },
  "final/after-handoff": {
    asks: "екінші кезең өңірдің материалдары жіберілгеннен кейін өтеді",
    tells: ({ facts: f, who }) =>
      `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесу${on(f.on)} өңірдің материалдары Агенттікке жіберілгенге дейін өткізілген` +
      given(f.dispatchedOn, (day) => `, материалдар жіберілген күн – ${dayKk(day)}`),
  },
  "final/correction-before-interview": {
    asks: "қатысушылар бейнепрезентация мен жобаны түзете алады; әңгімелесуден кейінгі түзету есепке алынбайды",
    tells: ({ facts: f, who }) =>
      `${who("genitive")} материалдары${on(f.on)} екінші кезеңдегі әңгімелесуден кейін түзетілген` +
      given(f.interviewedOn, (day) => `, әңгімелесу өткізілген күн – ${dayKk(day)}`),
  },
  "winners/once": {
    asks: "жеңімпаздар туралы шешім бір рет қабылданады",
    tells: ({ facts: f }) => `жеңімпаздар туралы шешім${on(f.on)} қайта қабылданған; ол бұрын${on(f.firstOn)} қабылданған`,
  },
  "winners/interviewed": {
    asks: "жеңімпаздар әңгімелесу қорытындылары бойынша айқындалады",
    tells: ({ facts: f, who }) =>
      `${who("accusative")} берген қатысушы шешім${of(f.on)} бойынша жеңімпаз болып айқындалған, бірақ онымен екінші кезеңдегі әңгімелесу өткізілмеген`,
  },
  "winners/three": {
    asks: "шешімде үш жеңімпаз айқындалады",
    tells: ({ facts: f }) =>
      joined(
        [
          `жеңімпаздар туралы шешімде${of(f.on)} ${given(f.recorded, (n) => count(n, "жеңімпаз")) || "тиісті емес жеңімпаздар"} аталған` +
            given(f.required, (n) => `, ал екінші кезеңнің әртүрлі ${count(n, "үміткері")} аталуға тиіс`),
          some(f.repeated, (all) => `${applications(all)} бірнеше рет аталған`),
          some(f.foreign, (all) => `${applications(all)} екінші кезең үміткерлеріне жатпайды`),
        ],
        "; ",
      ),
  },
  "winners/fewer-than-three": {
    asks: "шешімде үш жеңімпаз айқындалады",
    tells: ({ facts: f }) =>
      `ел бойынша екінші кезеңде ${given(f.available, (n) => `${count(n, "үміткер")} бар`) || "үміткерлер жеткіліксіз"}` +
      `, сондықтан ${given(f.required, (n) => count(n, "жеңімпазды")) || "жеңімпаздарды"} айқындау мүмкін емес`,
  },
  "winners/by-ballots": {
    asks: "жеңімпаздар туралы шешім дауыс беру қорытындысына сәйкес келеді",
    tells: ({ facts: f }) => `жеңімпаздар туралы шешімде${of(f.on)} ${againstBallots(f)}`,
  },
  "winners/ballots-recorded": {
    asks: "жеңімпаздар дауыс беру арқылы айқындалады",
    tells: ({ facts: f }) => `жеңімпаздар туралы шешім${of(f.on)} жазылған, бірақ дауыс беру жазылмаған`,
  },
  "award/winners-only": {
    asks: "дипломмен жеңімпаздар марапатталады",
    tells: ({ facts: f, who }) =>
      `${who("accusative")} берген қатысушыға диплом${filled(f.number, (number) => ` (№ ${quoted(number)})`)}${on(f.on)} тапсырылған, бірақ ол жеңімпаз емес`,
  },
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

/** "… құрамындағы": of one who is in it. */
function ofComposition(f: FindingFacts, who: Who): string {
  return `${inComposition(f, who)}ғы`;
}

/** What rests on a session that should not carry it. */
function resting({ acts: types, applications: all }: FindingFacts): string {
  const what = some(types, acts);
  const matters = what ? joined([what, some(all, (named) => `(${applications(named)})`)], " ") : some(all, (named) => `${applications(named)} бойынша әрекет`);
  return matters && `; осы отырысқа негізделгені: ${matters}`;
}

function missing(f: FindingFacts): string {
  return list(missingThings(f));
}

function missingThings({ missing: things = [] }: FindingFacts): readonly string[] {
  return things.map((thing) => MISSING[thing]);
}

function moment(at: NonNullable<FindingFacts["at"]>, subject: Subject): string {
  const { day, time, offset } = momentParts(at, regionOf(subject));
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

/** What was recorded, or that it was not what it should be. */
function recordedAs(words: string, due: string): string {
  return words === "" ? `${due} өзгеше жазылған` : `былай жазылған: ${words}`;
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
      some(f.recordedNames, (all) => `${applications(all)} аталған`) || "ешкім аталмаған",
      some(f.computedNames, (all) => `дауыс беру қорытындысы бойынша ${applications(all)} өтеді`) ||
        "дауыс беру қорытындысы бойынша ешкім өтпейді",
      some(f.tied, (all) => `соңғы орындарға ${applications(all)} тең дауыс алған`),
    ],
    "; ",
  );
}
