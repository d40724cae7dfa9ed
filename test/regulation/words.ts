import type { Effect, Language, NormKind } from "uzdik";

/** The words of the suites and of the closing table; what a norm or a rule says comes from the library. */
export interface SuiteWords {
  readonly kinds: { readonly [K in NormKind]: string };
  readonly effects: { readonly [E in Effect]: string };
  /** A duty, which records. */
  readonly duty: string;
  /** Of a rule: that it was tried both ways. */
  readonly bothWays: string;
  readonly table: TableWords;
}

/** The words of the closing table. */
export interface TableWords {
  readonly title: string;
  readonly columns: readonly [clause: string, norms: string, executable: string, tried: string, kept: string, broken: string, boundary: string, reading: string, failed: string];
  readonly calendar: string;
  readonly record: string;
  readonly total: string;
  readonly legend: readonly string[];
  readonly norms: (counts: { readonly [K in NormKind]: number }) => string;
}

/** The words, by language. */
export const WORDS: { readonly [L in Language]: SuiteWords } = {
  kk: {
    kinds: { executable: "орындалатын норма", "recorded-fact": "тіркелетін факт", declarative: "декларативті норма", absent: "жоқ норма" },
    effects: { bars: "әрекетке жол бермейді", records: "тіркеледі", remark: "ескерту" },
    duty: "міндет",
    bothWays: "Сақталған жағдайы да, бұзылған жағдайы да тексерілген",
    table: {
      title: "Ережелер іс жүзінде: тармақтар бойынша сыналғаны",
      columns: ["тармақ", "норма", "орындалатын", "сынақ", "сақталған", "бұзылған", "шекте", "түсіндіру", "қате"],
      calendar: "күнтізбе",
      record: "жазбалар",
      total: "барлығы",
      legend: [
        "сынақ – үлгі және, ол даулы түсіндіруге байланысты болса, сол түсіндірудің әр нұсқасы; сақталған, бұзылған – үлгі қай ережелер туралы болса, солар бойынша;",
        "шекте – сан немесе мерзім шегінің қасында; түсіндіру – нәтиже қай нұсқаның таңдалуына байланысты",
      ],
      norms: (counts) =>
        `норма – ${total(counts)}: орындалатыны – ${counts.executable}, тіркелетін факт – ${counts["recorded-fact"]}, декларативтісі – ${counts.declarative}, жоғы – ${counts.absent}`,
    },
  },
  ru: {
    kinds: { executable: "исполнимая норма", "recorded-fact": "фиксируемый факт", declarative: "декларативная норма", absent: "отсутствующая норма" },
    effects: { bars: "препятствует действию", records: "фиксируется", remark: "замечание" },
    duty: "обязанность",
    bothWays: "Испытано и соблюдение, и нарушение",
    table: {
      title: "Правила в действии: испытанное по пунктам",
      columns: ["пункт", "норм", "исполнимых", "проб", "соблюдено", "нарушено", "у границы", "толкование", "сбоев"],
      calendar: "календарь",
      record: "записи",
      total: "всего",
      legend: [
        "проба – образец, а если исход зависит от спорного толкования, каждый его вариант; соблюдено, нарушено – о правилах, о которых образец;",
        "у границы – рядом с пределом числа или срока; толкование – исход зависит от выбранного варианта",
      ],
      norms: (counts) =>
        `норм – ${total(counts)}: исполнимых – ${counts.executable}, фиксируемых фактов – ${counts["recorded-fact"]}, декларативных – ${counts.declarative}, отсутствующих – ${counts.absent}`,
    },
  },
  en: {
    kinds: { executable: "executable", "recorded-fact": "recorded fact", declarative: "declarative", absent: "absent" },
    effects: { bars: "bars the act", records: "goes on record", remark: "remark" },
    duty: "duty",
    bothWays: "Has been tried both kept and broken",
    table: {
      title: "The regulation, executed: what was tried, by clause",
      columns: ["clause", "norms", "executable", "trials", "kept", "broken", "at boundary", "by reading", "failed"],
      calendar: "calendar",
      record: "record",
      total: "total",
      legend: [
        "a trial is a vector or, where the outcome hangs on a disputed reading, one option of it; kept and broken: the rules that the vector is about;",
        "at boundary: beside the limit of a number or a term; by reading: asked under one option of a reading that decides it",
      ],
      norms: (counts) =>
        `${total(counts)} norms: ${counts.executable} executable, ${counts["recorded-fact"]} recorded facts, ${counts.declarative} declarative, ${counts.absent} absent`,
    },
  },
};

function total(counts: { readonly [K in NormKind]: number }): number {
  return counts.executable + counts["recorded-fact"] + counts.declarative + counts.absent;
}
