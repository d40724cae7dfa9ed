import type { Language } from "../../calendar/types.js";
import type { Effect } from "../../regulation/rules.js";

/** How many of each there are. */
export interface Counts {
  readonly findings: { readonly [E in Effect]: number };
  readonly open: number;
  readonly overdue: number;
  readonly performed: number;
  readonly performedLate: number;
  readonly conforms: boolean;
  readonly provisional: boolean;
}

/** Headings and summary of an audit; its sentences are the library's. */
export interface AuditWords {
  readonly title: (file: string, events: number, asOf: string) => string;
  readonly record: string;
  readonly effects: { readonly [E in Effect]: string };
  /** The place of an event in the log, counted from 1. */
  readonly event: (place: number) => string;
  readonly noTerm: string;
  /** In place of the summary where no event is on record. */
  readonly nothing: string;
  readonly summary: (counts: Counts) => string;
}

/** The words, by language. */
export const AUDIT_WORDS: { readonly [L in Language]: AuditWords } = {
  kk: {
    title: (file, events, asOf) => `${file}: оқиғалар – ${events}, ${asOf} күнгі жағдай бойынша`,
    record: "Жазбалардың өзі",
    effects: { bars: "әрекетке жол бермейді", records: "тіркеледі", remark: "ескерту" },
    event: (place) => `${place}-оқиға`,
    noTerm: "мерзімсіз",
    nothing: "Ештеңе жазылмаған: тексеретін ештеңе жоқ.",
    summary: ({ findings, open, overdue, performed, performedLate, conforms, provisional }) =>
      [
        `${conforms ? "Талаптарға сәйкес" : "Талаптарға сәйкес емес"}: анықталғаны – ${total(findings)}` +
          ` (әрекетке жол бермейтіні – ${findings.bars}, тіркелетіні – ${findings.records}, ескерту – ${findings.remark})`,
        `орындалуы тиіс міндеттер – ${open + overdue} (мерзімі өткені – ${overdue})`,
        `орындалғаны – ${performed + performedLate} (кешіктірілгені – ${performedLate})`,
        ...(provisional ? ["күнтізбе алдын ала жасалған"] : []),
      ].join("; "),
  },
  ru: {
    title: (file, events, asOf) => `${file}: событий – ${events}, по состоянию на ${asOf}`,
    record: "Сами записи",
    effects: { bars: "препятствует действию", records: "фиксируется", remark: "замечание" },
    event: (place) => `событие ${place}`,
    noTerm: "без срока",
    nothing: "Ничего не записано: проверять нечего.",
    summary: ({ findings, open, overdue, performed, performedLate, conforms, provisional }) =>
      [
        `${conforms ? "Соответствует требованиям" : "Не соответствует требованиям"}: выявлено – ${total(findings)}` +
          ` (препятствуют действию – ${findings.bars}, фиксируется – ${findings.records}, замечания – ${findings.remark})`,
        `к исполнению – ${open + overdue} (просрочено – ${overdue})`,
        `исполнено – ${performed + performedLate} (с опозданием – ${performedLate})`,
        ...(provisional ? ["календарь предварительный"] : []),
      ].join("; "),
  },
  en: {
    title: (file, events, asOf) => `${file}: ${counted(events, "event")}, as of ${asOf}`,
    record: "The record itself",
    effects: { bars: "bars the act", records: "goes on record", remark: "remark" },
    event: (place) => `event ${place}`,
    noTerm: "no term",
    nothing: "Nothing is recorded: there is nothing to judge.",
    summary: ({ findings, open, overdue, performed, performedLate, conforms, provisional }) =>
      [
        `${conforms ? "Conforms" : "Does not conform"}: ${counted(total(findings), "finding")}` +
          ` (${counted(findings.bars, "bars", "bar")} an act, ${findings.records} on record, ${counted(findings.remark, "remark")})`,
        `${counted(open + overdue, "open duty", "open duties")} (${overdue} overdue)`,
        `${performed + performedLate} performed (${performedLate} late)`,
        ...(provisional ? ["the calendar is provisional"] : []),
      ].join("; "),
  },
};

function total({ bars, records, remark }: Counts["findings"]): number {
  return bars + records + remark;
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
