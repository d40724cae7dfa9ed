import type { Localized, NormId } from "uzdik";

/** Why there is nothing to execute in a norm that no rule claims. */
export const WHY_NOT_EXECUTED = {
  H: {
    kk: "Құжатты бекіту конкурстың бір әрекеті емес: ол конкурстан бұрын болады, ал қолда бар мәтінде күні мен қолы бос",
    ru: "Утверждение документа не относится к действиям конкурса: оно предшествует ему, а в имеющемся тексте дата и подпись не заполнены",
    en: "The approval of the document is no act of a contest: it comes before any, and in the text at hand date and signature are blank",
  },
  N1: {
    kk: "Құжаттың нені реттейтінін ғана айтады: ешкімді ештеңеге міндеттемейді",
    ru: "Говорит лишь о том, что регулирует документ: никого ни к чему не обязывает",
    en: "It says what the document is about, and obliges nobody to anything",
  },
  N2: {
    kk: "Мақсатты айтады: оған жеткен-жетпегенін жазбалардан есептеп шығару мүмкін емес",
    ru: "Называет цель: достигнута ли она, из записей не вычислить",
    en: "It states a purpose: whether it was reached cannot be computed from any record",
  },
  N3: {
    kk: "Міндеттерді атайды: олардың орындалуын жазбалардан есептеп шығару мүмкін емес",
    ru: "Называет задачи: их выполнение из записей не вычислить",
    en: "It names tasks: whether they were fulfilled cannot be computed from any record",
  },
  "N5.3": {
    kk: "Тізім ашық, ешкімге үлес белгіленбеген: мүшенің қайдан келгені жазылады, бірақ ол ештеңені бұзбайды",
    ru: "Перечень открытый, долей никому не установлено: откуда член комиссии, записывается, но нарушить этим ничего нельзя",
    en: "The list is open and sets no shares: where a member comes from is recorded, and breaks nothing, whatever it is",
  },
  "N5.5": {
    kk: "Төрағаға өкілеттік береді: басшылық пен бақылаудың тексерілетін ізі мәтінде аталмаған",
    ru: "Наделяет председателя полномочием: какой след должны оставить руководство и контроль, текст не говорит",
    en: "It gives the chair a power: the text names no trace that directing and overseeing would leave",
  },
  "N5.9": {
    kk: "Ұйымдастыру жұмысын кім атқаратынын айтады: тексерілетін әрекет аталмаған",
    ru: "Говорит, кто ведёт организационную работу: проверяемого действия не названо",
    en: "It says whose work the support is, and names no act that could be checked",
  },
  "N7.4": {
    kk: "Рұқсат береді («мүмкін»): мүшенің қайдан келгені жазылады, бірақ ол ештеңені бұзбайды",
    ru: "Даёт разрешение («могут»): откуда член комиссии, записывается, но нарушить этим ничего нельзя",
    en: "It permits («мүмкін»): where a member comes from is recorded, and breaks nothing, whatever it is",
  },
  "N7.5": {
    kk: "Ұйымдастыру жұмысын кім атқаратынын айтады: тексерілетін әрекет аталмаған",
    ru: "Говорит, кто ведёт организационную работу: проверяемого действия не названо",
    en: "It says whose work the support is, and names no act that could be checked",
  },
  "N8.1": {
    kk: "Құжаттардың қабылданғаны – тіркелетін факт: алынған сәтінсіз өтініш жазылмайды, оны кімнің қабылдағанын ереже тексермейді",
    ru: "Приём документов – фиксируемый факт: без момента получения заявление не записать, а кто его принял, правила не проверяют",
    en: "Receiving is a recorded fact: no application is recorded without the moment it was received, and no rule asks who received it",
  },
  "N8.2": {
    kk: "Отырысты ұйымдастыру – тіркелетін факт: өткізілген отырыс жазылады, өткізілмеген отырысқа ешбір шешім сүйене алмайды",
    ru: "Организация заседания – фиксируемый факт: записывается проведённое, и ни одно решение не может опираться на непроведённое",
    en: "Arranging a session is a recorded fact: the session held is recorded, and nothing can rest on one that was not",
  },
  N10: {
    kk: "Мұндай тармақ жоқ: нөмірлеу 9-дан бірден 11-ге өтеді, орындалатын ештеңе жоқ",
    ru: "Такого пункта нет: нумерация идёт с 9 сразу на 11, исполнять нечего",
    en: "There is no such clause: the numbering goes from 9 to 11, and nothing is to be executed",
  },
  N24: {
    kk: "Қорытынды кезеңді кім қамтамасыз ететінін айтады: тексерілетін әрекет аталмаған",
    ru: "Говорит, кто обеспечивает финальный этап: проверяемого действия не названо",
    en: "It says who provides for the final stage, and names no act that could be checked",
  },
} as const satisfies { readonly [N in NormId]?: Localized };

/** A norm in which there is nothing to execute. */
export type NotExecuted = keyof typeof WHY_NOT_EXECUTED;

/** Whether there is nothing to execute in a norm. */
export function isNotExecuted(norm: NormId): norm is NotExecuted {
  return Object.hasOwn(WHY_NOT_EXECUTED, norm);
}
