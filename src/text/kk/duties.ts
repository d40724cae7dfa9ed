import type { PlainDate } from "../../calendar/types.js";
import type { Duty, FindingFacts, Subject } from "../../record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../regulation/rules.js";
import { given, joined, sentence } from "../phrase.js";
import type { DutyWords } from "../telling.js";
import { citationKk, commissionKk, dayKk, inRegion, on, type Who } from "./grammar.js";

/** The task stands in the dative of its verb, as «тиіс» asks. */
export const DUTIES: { readonly [R in DutyRuleId]: DutyWords<Who> } = {
  "commission/formed": {
    asks: "қатысушыларды бағалау үшін комиссия құрылады",
    task: (who) => `${who("accusative")} құруға`,
    what: (who) => who("nominative"),
    done: "құрылған",
    undone: "құрылмаған",
  },
  "session/minutes-signed": {
    asks: "отырыс қорытындылары хаттамамен ресімделеді, оған төраға мен хатшы қол қояды",
    task: (who) => `${who("genitive")} хаттамасын ресімдеуге және оған төраға мен хатшының қол қоюын қамтамасыз етуге`,
    what: (who) => `${who("genitive")} хаттамасына`,
    done: "қол қойылған",
    undone: "төраға мен хатшы қол қоймаған",
  },
  "check/within-seven-working-days": {
    asks: "құжаттар қабылдау аяқталған күннен бастап жеті жұмыс күні ішінде тексеріледі",
    task: (who) => `${who("genitive")} құжаттарын тексеруге`,
    what: (who) => `${who("genitive")} құжаттары`,
    done: "тексерілген",
    undone: "тексерілмеген",
  },
  "selection/scored": {
    asks: "конкурсқа жіберілген қатысушылар өлшемшарттар бойынша балмен бағаланады",
    task: (who) => `${who("accusative")} берген қатысушыны балмен бағалауға`,
    what: (who) => `${who("accusative")} берген қатысушы`,
    done: "балмен бағаланған",
    undone: "балмен бағаланбаған",
  },
  "interview/invited-within-five-working-days": {
    asks: "іріктеуден өткендер бес жұмыс күні ішінде әңгімелесуге шақырылады",
    task: (who) => `${who("accusative")} берген қатысушыны әңгімелесуге шақыруға`,
    what: (who) => `${who("accusative")} берген қатысушы әңгімелесуге`,
    done: "шақырылған",
    undone: "шақырылмаған",
    byOtherAct: {
      InterviewHeld: {
        what: (who) => `${who("accusative")} берген қатысушымен әңгімелесу`,
        done: "өткізілген",
        undone: "өткізілмеген",
      },
    },
  },
  "finalists/decided": {
    asks: "әңгімелесу қорытындысы бойынша өңірлік комиссия екінші кезең үміткерлерін айқындайды",
    task: () => "екінші кезең үміткерлері туралы шешім қабылдауға",
    what: (who) => `${who("genitive")} екінші кезең үміткерлері туралы шешімі`,
    done: "қабылданған",
    undone: "қабылданбаған",
  },
  "finalists/published": {
    asks: "екінші кезең үміткерлерінің тізімі Агенттіктің интернет-ресурсында жарияланады",
    task: (who) => `${who("genitive")} шешіміндегі екінші кезең үміткерлерінің тізімін жариялауға`,
    what: (who) => `${who("genitive")} шешіміндегі екінші кезең үміткерлерінің тізімі`,
    done: "жарияланған",
    undone: "толық жарияланбаған",
  },
  "handoff/within-three-working-days": {
    asks: "материалдар бірінші кезең аяқталған күннен бастап үш жұмыс күнінен кешіктірілмей Агенттікке жіберіледі",
    task: (who) => `${who("genitive")} құжаттарын, материалдарын және шешімін Агенттікке жіберуге`,
    what: (who) => `${who("genitive")} материалдары Агенттікке`,
    done: "жіберілген",
    undone: "жіберілмеген",
  },
  "final/interviewed": {
    asks: "республикалық комиссия екінші кезең үміткерлерімен әңгімелесу өткізеді",
    task: (who) => `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесуді өткізуге`,
    what: (who) => `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесу`,
    done: "өткізілген",
    undone: "өткізілмеген",
  },
  "winners/decided": {
    asks: "әңгімелесу қорытындылары бойынша республикалық комиссия жеңімпаздарды айқындайды",
    task: () => "жеңімпаздар туралы шешім қабылдауға",
    what: () => "республикалық комиссияның жеңімпаздар туралы шешімі",
    done: "қабылданған",
    undone: "қабылданбаған",
  },
  "results/provided": {
    asks: "хатшы орналастыру үшін конкурс нәтижелері туралы ақпарат береді",
    task: () => "орналастыру үшін конкурс нәтижелері туралы ақпарат беруге",
    what: () => "конкурс нәтижелері туралы ақпарат",
    done: "берілген",
    undone: "берілмеген",
  },
  "results/published": {
    asks: "конкурс нәтижелері Агенттіктің ресми сайтында және бұқаралық ақпарат құралдарында орналастырылады",
    task: () => "конкурс нәтижелерін жариялауға",
    what: () => "конкурс нәтижелері",
    done: "жарияланған",
    undone: "жарияланбаған",
  },
  "award/file": {
    asks: "хатшы жеңімпаз бойынша материалдарды қалыптастырады",
    task: (who) => `${who("accusative")} берген жеңімпаз бойынша материалдарды қалыптастыруға`,
    what: (who) => `${who("accusative")} берген жеңімпаз бойынша материалдар`,
    done: "қалыптастырылған",
    undone: "қалыптастырылмаған",
  },
  "award/notified": {
    asks: "Агенттік жеңімпаздарды марапаттау уақыты мен орны туралы хабардар етеді",
    task: () => "жеңімпаздарды марапаттау уақыты мен орны туралы хабардар етуге",
    what: () => "жеңімпаздар марапаттау уақыты мен орны туралы",
    done: "хабардар етілген",
    undone: "хабардар етілмеген",
  },
  "award/diplomas": {
    asks: "жеңімпаздарға «Үздік сапалы қызмет көрсетуші» дипломы беріледі",
    task: (who) => `${who("accusative")} берген жеңімпазға диплом тапсыруға`,
    what: (who) => `${who("accusative")} берген жеңімпазға диплом`,
    done: "тапсырылған",
    undone: "тапсырылмаған",
  },
};

/** Whose a duty is. */
export const HOLDERS: { readonly [H in DutyHolder]: string } = {
  "regional-commission": "өңірлік комиссия",
  "republican-commission": "республикалық комиссия",
  secretary: "комиссияның хатшысы",
  "territorial-department": "аумақтық департамент",
  agency: "Агенттік",
};

/** A duty performed late or not at all, with its term. */
export function lapseKk(words: DutyWords<Who>, who: Who, { on: performedOn, lastDay, since }: FindingFacts): string {
  const from = given(since, (day) =>
    lastDay === undefined ? `міндет ${dayKk(day)} күні туындаған` : `мерзім ${dayKk(day)} күнінен бастап есептеледі`,
  );
  const term = joined([from, given(lastDay, (day) => `мерзімнің соңғы күні – ${dayKk(day)}`)], ", ");
  const act = performedOn === undefined ? words.undone : `тек${on(performedOn)} ${words.done}`;
  return joined([`${words.what(who)} ${act}`, term], "; ");
}

/** A duty as full sentences: who, by when and what; what the term is counted from; how it stands. */
export function dutyKk(words: DutyWords<Who>, who: Who, duty: Duty, day: PlainDate): string {
  const { holder, lastDay, since, norms } = duty;
  const due = given(lastDay, (last) => ` ${dayKk(last)} күнінен кешіктірмей`);
  const citation = norms.length === 0 ? "" : ` (${citationKk(norms)})`;
  return joined(
    [
      `${holderOf(holder, duty.subject, day)}${due} ${words.task(who)} тиіс${citation}`,
      lastDay === undefined ? `мәтінде мерзім белгіленбеген; міндет${on(since)} туындаған` : `мерзім ${dayKk(since)} күнінен бастап есептеледі`,
      standing(duty),
    ].map(sentence),
    " ",
  );
}

function standing({ status, performedOn, lastDay }: Duty): string {
  switch (status) {
    case "open":
      return lastDay === undefined ? "міндет әлі орындалмаған" : "міндет әлі орындалмаған, мерзім өткен жоқ";
    case "performed":
      return `міндет${on(performedOn)} орындалған`;
    case "performed-late":
      return `міндет${on(performedOn)} мерзім өткеннен кейін орындалған`;
    case "overdue":
      return "міндет орындалмаған және мерзімі өтіп кеткен: соңғы күн өтті";
  }
}

/** The holder of a duty about a subject, with the region where it has one. */
export function holderOf(holder: DutyHolder, subject: Subject, day: PlainDate): string {
  if (subject.kind === "contest" || subject.commissionId === "republican") {
    return holder === "secretary" ? "республикалық комиссияның хатшысы" : HOLDERS[holder];
  }
  switch (holder) {
    case "regional-commission":
      return commissionKk(subject.commissionId, day)("nominative");
    case "territorial-department":
      return `${inRegion(subject.commissionId, day)} аумақтық департамент`;
    case "secretary":
      // What a secretary owes about one application comes after the winners, and so falls to the republican secretary.
      return `${commissionKk(subject.kind === "application" ? "republican" : subject.commissionId, day)("genitive")} хатшысы`;
    case "republican-commission":
    case "agency":
      return HOLDERS[holder];
  }
}
