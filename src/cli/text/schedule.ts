import type { Language } from "../../calendar/types.js";

/** The terms of the procedure, in its order; by the reading, one and the same is of the invitation or of the interview. */
export type TermName = "intake" | "check" | "invitation" | "interview" | "handoff";

/** The words of a schedule. */
export interface ScheduleWords {
  readonly title: (region: string, code: string) => string;
  readonly posted: string;
  readonly terms: { readonly [T in TermName]: string };
  /** A day and its name in the week. */
  readonly dated: (day: string, weekday: string) => string;
  readonly from: string;
  readonly lastDay: string;
  readonly closes: string;
  /** The last day was another, which is off. */
  readonly rolled: (day: string) => string;
  readonly provisional: string;
  /** A term that cannot be counted yet, and what it is counted from. */
  readonly unknown: { readonly [T in "invitation" | "handoff"]: string };
  /** A term that cannot be counted, because the calendar ends before it does. */
  readonly beyond: (firstYear: number, lastYear: number) => string;
  /** A day on the command line that the calendar does not have. */
  readonly outside: (option: string, day: string, firstYear: number, lastYear: number) => string;
}

/** The words, by language. */
export const SCHEDULE_WORDS: { readonly [L in Language]: ScheduleWords } = {
  kk: {
    title: (region, code) => `Конкурс мерзімдері: ${region} (${code})`,
    posted: "хабарландыру орналастырылған сәт",
    terms: {
      intake: "Құжаттарды қабылдау",
      check: "Құжаттарды тексеру",
      invitation: "Әңгімелесуге шақыру",
      interview: "Әңгімелесу",
      handoff: "Материалдарды Агенттікке жіберу",
    },
    dated: (day, weekday) => `${day}, ${weekday}`,
    from: "есептеу басталатын күн",
    lastDay: "соңғы күн",
    closes: "мерзім бітетін сәт",
    rolled: (day) => `${day} – жұмыс күні емес, сондықтан мерзім келесі жұмыс күніне ауысады`,
    provisional: "алдын ала есеп: бұл күндердің ресми күнтізбесі түпкілікті емес",
    unknown: {
      invitation: "іріктеу отырысының күнінен бастап есептеледі: --selected",
      handoff: "бірінші кезең аяқталған күннен бастап есептеледі: --decided",
    },
    beyond: (firstYear, lastYear) => `есептеу мүмкін емес: мерзім күнтізбе шегінен шығады, ал күнтізбе тек ${firstYear}–${lastYear} жылдарды қамтиды`,
    outside: (option, day, firstYear, lastYear) => `--${option}: ${day} күнтізбе шегінен тыс, ал күнтізбе тек ${firstYear}–${lastYear} жылдарды қамтиды`,
  },
  ru: {
    title: (region, code) => `Сроки конкурса: ${region} (${code})`,
    posted: "объявление размещено",
    terms: {
      intake: "Приём документов",
      check: "Проверка документов",
      invitation: "Приглашение на собеседование",
      interview: "Собеседование",
      handoff: "Направление материалов в Агентство",
    },
    dated: (day, weekday) => `${weekday}, ${day}`,
    from: "день начала отсчёта",
    lastDay: "последний день",
    closes: "срок истекает",
    rolled: (day) => `${day} – нерабочий день, поэтому срок переносится на следующий за ним рабочий`,
    provisional: "предварительно: официальный календарь этих дней не окончателен",
    unknown: {
      invitation: "отсчитывается со дня заседания по отбору: --selected",
      handoff: "отсчитывается со дня завершения первого этапа: --decided",
    },
    beyond: (firstYear, lastYear) => `рассчитать нельзя: срок выходит за пределы календаря, а календарь охватывает только ${firstYear}–${lastYear} годы`,
    outside: (option, day, firstYear, lastYear) => `--${option}: ${day} вне календаря, а календарь охватывает только ${firstYear}–${lastYear} годы`,
  },
  en: {
    title: (region, code) => `The terms of the contest: ${region} (${code})`,
    posted: "notice posted",
    terms: {
      intake: "Acceptance of documents",
      check: "Document check",
      invitation: "Invitation to the interview",
      interview: "Interview",
      handoff: "Hand-off of the materials to the Agency",
    },
    dated: (day, weekday) => `${weekday}, ${day}`,
    from: "counted from",
    lastDay: "last day",
    closes: "closes at",
    rolled: (day) => `${day} is a day off, so the term ends on the next working day`,
    provisional: "provisional: the official calendar of these days is not final",
    unknown: {
      invitation: "counted from the day of the selection session: --selected",
      handoff: "counted from the day stage one ended: --decided",
    },
    beyond: (firstYear, lastYear) => `cannot be counted: the term runs beyond the calendar, which covers only ${firstYear}–${lastYear}`,
    outside: (option, day, firstYear, lastYear) => `--${option}: ${day} lies outside the calendar, which covers only ${firstYear}–${lastYear}`,
  },
};
