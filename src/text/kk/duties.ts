import type { PlainDate } from "../../calendar/types.js";
import type { Duty, FindingFacts, Subject } from "../../record/finding.js";
import type { DutyHolder, DutyRuleId } from "../../regulation/rules.js";
import { given, joined, sentence } from "../phrase.js";
import type { DutyWords } from "../telling.js";
import { citationKk, commissionKk, dayKk, inRegion, on, type Who } from "./grammar.js";

/** The task stands in the dative of its verb, as «тиіс» asks. */
export const DUTIES: { readonly [R in DutyRuleId]: DutyWords<Who> } = {
  "commission/formed": {
    task: (who) => `${who("accusative")} құруға`,
    done: (who, when) => `${who("nominative")}${when} құрылған`,
    undone: (who) => `${who("nominative")} құрылмаған`,
  },
  "session/minutes-signed": {
    task: (who) => `${who("genitive")} хаттамасын ресімдеуге және оған төраға мен хатшының қол қоюын қамтамасыз етуге`,
    done: (who, when) => `${who("genitive")} хаттамасына${when} қол қойылған`,
    undone: (who) => `${who("genitive")} хаттамасына төраға мен хатшы қол қоймаған`,
  },
  "check/within-seven-working-days": {
    task: (who) => `${who("genitive")} құжаттарын тексеруге`,
    done: (who, when) => `${who("genitive")} құжаттары${when} тексерілген`,
    undone: (who) => `${who("genitive")} құжаттары тексерілмеген`,
  },
  "selection/scored": {
    task: (who) => `${who("accusative")} берген қатысушыны балмен бағалауға`,
    done: (who, when) => `${who("accusative")} берген қатысушы${when} балмен бағаланған`,
    undone: (who) => `${who("accusative")} берген қатысушы балмен бағаланбаған`,
  },
  "interview/invited-within-five-working-days": {
    task: (who) => `${who("accusative")} берген қатысушыны әңгімелесуге шақыруға`,
    done: (who, when) => `${who("accusative")} берген қатысушы әңгімелесуге${when} шақырылған`,
    undone: (who) => `${who("accusative")} берген қатысушы әңгімелесуге шақырылмаған`,
    byOtherAct: {
      InterviewHeld: {
        done: (who, when) => `${who("accusative")} берген қатысушымен әңгімелесу${when} өткізілген`,
        undone: (who) => `${who("accusative")} берген қатысушымен әңгімелесу өткізілмеген`,
      },
    },
  },
  "finalists/decided": {
    task: () => "екінші кезең үміткерлері туралы шешім қабылдауға",
    done: (who, when) => `${who("genitive")} екінші кезең үміткерлері туралы шешімі${when} қабылданған`,
    undone: (who) => `${who("genitive")} екінші кезең үміткерлері туралы шешімі қабылданбаған`,
  },
  "finalists/published": {
    task: (who) => `${who("genitive")} шешіміндегі екінші кезең үміткерлерінің тізімін жариялауға`,
    done: (who, when) => `${who("genitive")} шешіміндегі екінші кезең үміткерлерінің тізімі${when} жарияланған`,
    undone: (who) => `${who("genitive")} шешіміндегі екінші кезең үміткерлерінің тізімі толық жарияланбаған`,
  },
  "handoff/within-three-working-days": {
    task: (who) => `${who("genitive")} құжаттарын, материалдарын және шешімін Агенттікке жіберуге`,
    done: (who, when) => `${who("genitive")} материалдары Агенттікке${when} жіберілген`,
    undone: (who) => `${who("genitive")} материалдары Агенттікке жіберілмеген`,
  },
  "final/interviewed": {
    task: (who) => `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесуді өткізуге`,
    done: (who, when) => `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесу${when} өткізілген`,
    undone: (who) => `${who("accusative")} берген қатысушымен екінші кезеңдегі әңгімелесу өткізілмеген`,
  },
  "winners/decided": {
    task: () => "жеңімпаздар туралы шешім қабылдауға",
    done: (_, when) => `республикалық комиссияның жеңімпаздар туралы шешімі${when} қабылданған`,
    undone: () => "республикалық комиссияның жеңімпаздар туралы шешімі қабылданбаған",
  },
  "results/provided": {
    task: () => "орналастыру үшін конкурс нәтижелері туралы ақпарат беруге",
    done: (_, when) => `конкурс нәтижелері туралы ақпарат${when} берілген`,
    undone: () => "конкурс нәтижелері туралы ақпарат берілмеген",
  },
  "results/published": {
    task: () => "конкурс нәтижелерін жариялауға",
    done: (_, when) => `конкурс нәтижелері${when} жарияланған`,
    undone: () => "конкурс нәтижелері жарияланбаған",
  },
  "award/file": {
    task: (who) => `${who("accusative")} берген жеңімпаз бойынша материалдарды қалыптастыруға`,
    done: (who, when) => `${who("accusative")} берген жеңімпаз бойынша материалдар${when} қалыптастырылған`,
    undone: (who) => `${who("accusative")} берген жеңімпаз бойынша материалдар қалыптастырылмаған`,
  },
  "award/notified": {
    task: () => "жеңімпаздарды марапаттау уақыты мен орны туралы хабардар етуге",
    done: (_, when) => `жеңімпаздар марапаттау уақыты мен орны туралы${when} хабардар етілген`,
    undone: () => "жеңімпаздар марапаттау уақыты мен орны туралы хабардар етілмеген",
  },
  "award/diplomas": {
    task: (who) => `${who("accusative")} берген жеңімпазға диплом тапсыруға`,
    done: (who, when) => `${who("accusative")} берген жеңімпазға диплом${when} тапсырылған`,
    undone: (who) => `${who("accusative")} берген жеңімпазға диплом тапсырылмаған`,
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
  const act = performedOn === undefined ? words.undone(who) : words.done(who, ` тек${on(performedOn)}`);
  return joined([act, term], "; ");
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
