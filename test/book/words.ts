import type { Localized } from "uzdik";
import type { Item } from "../regulation/coverage.js";

/** A text that is there in each language. */
const say = (kk: string, ru: string, en: string): Localized => ({ kk, ru, en });

/** The words of the book; what a norm, a rule or a reading says comes from the library. */
export const BOOK = {
  title: say("Аудитордың кітабы", "Книга аудитора", "Audit book"),
  subtitle: say(
    "«Үздік сапалы қызмет көрсетуші» конкурсының ережелері: тармақ бойынша не сыналды және не шықты",
    "Правила конкурса «Үздік сапалы қызмет көрсетуші»: что по каждому пункту испытано и что вышло",
    "The rules of the contest «Үздік сапалы қызмет көрсетуші»: what was tried of each clause, and what came of it",
  ),
  status: say(
    "Бастапқы мәтін – әдістемелік ұсынымдардың қол қойылмаған, күні қойылмаған жобасы. Мұнда оның өзі емес, кітапхананың өз сөзімен берілген мазмұны тұр; мәтіннің өзі – негіз.",
    "Источник – проект методических рекомендаций без подписи и даты. Здесь приведён не он сам, а его содержание словами библиотеки; опираться следует на сам текст.",
    "The source is a draft of methodical recommendations, unsigned and undated. What stands here is not the text but what it says in the library's own words; the text itself is the authority.",
  ),
  language: say("Тіл", "Язык", "Language"),
  skip: say("Мазмұнға өту", "Перейти к содержанию", "Skip to the clauses"),
  contents: say("Мазмұны", "Содержание", "Contents"),
  top: say("жоғары", "наверх", "to the top"),

  figures: {
    norms: say("норма", "норм", "norms"),
    rules: say("ереже", "правил", "rules"),
    readings: say("даулы түсіндіру", "спорных толкований", "disputed readings"),
    vectors: say("үлгі", "образцов", "vectors"),
    trials: say("сынақ", "проб", "trials"),
    failed: say("қате", "сбоев", "failed"),
  },

  kinds: {
    executable: say("орындалатын", "исполнимая", "executable"),
    "recorded-fact": say("тіркелетін факт", "фиксируемый факт", "recorded fact"),
    declarative: say("декларативті", "декларативная", "declarative"),
    absent: say("жоқ", "отсутствует", "absent"),
  },
  effects: {
    bars: say("жол бермейді", "препятствует", "bars the act"),
    records: say("тіркеледі", "фиксируется", "goes on record"),
    remark: say("ескерту", "замечание", "remark"),
    duty: say("міндет", "обязанность", "duty"),
  },
  rules: say("Ережелер", "Правила", "Rules"),
  readings: say("Даулы түсіндірулер", "Спорные толкования", "Disputed readings"),
  vectors: say("Үлгілер", "Образцы", "Vectors"),
  byDefault: say("әдепкі", "по умолчанию", "default"),
  fingerprint: say("Мәтінінің SHA-256 ізі", "SHA-256 текста", "SHA-256 of the wording"),
  files: say("Файлдар", "Файлы", "Files"),

  passed: say("өтті", "пройден", "passed"),
  failedOne: say("өтпеді", "не пройден", "failed"),
  boundary: say("Шегі", "Граница", "Boundary"),
  mistake: say("Ұстайтын қатесі", "Какую ошибку ловит", "The mistake it catches"),
  harm: say("Оның зияны", "Её вред", "The harm it would do"),
  about: say("Ережелері", "Правила", "Rules"),
  question: say("Сұрақ пен күтілетін жауап (JSON)", "Вопрос и ожидаемый ответ (JSON)", "Question and expected answer (JSON)"),
  under: say("Түсіндіру бойынша", "При толковании", "Asked under"),
  differences: say("Айырмашылығы", "Расхождение", "Difference"),

  notExecuted: {
    title: say("Орындалмайтыны және себебі", "Что не исполняется и почему", "What is not executable, and why"),
    caption: say(
      "Есептеп шығаруға келмейтін нормалар: декларативті, жоқ және тек тіркелетін факт ретінде тексерілетін",
      "Нормы, которых не вычислить: декларативные, отсутствующая и те, что проверяются лишь как зафиксированный факт",
      "Norms that cannot be computed: declarative, absent, or checked only as a fact that someone recorded",
    ),
    norm: say("Норма", "Норма", "Norm"),
    kind: say("Түрі", "Вид", "Kind"),
    why: say("Себебі, немесе нені тіркейтіні", "Почему, или чем фиксируется", "Why, or what records it"),
    recordedBy: say("Жазылатын әрекет", "Фиксируется действием", "Recorded by"),
  },
  code: say("Ережелердің коды", "Код правил", "The code of the rules"),
  coverage: {
    title: say("Қамту: не көрсетілді", "Покрытие: что показано", "Coverage: what was shown"),
    caption: say(
      "Әр норма бойынша сынақтар көрсеткені; бірдеңе жетіспесе – көрсетілгені / көрсетілуге тиісі. Бірнеше нормаға ортақ нәрсе әрқайсысында, ал жиынында бір рет саналады",
      "По каждой норме – сколько показано пробами; где чего-то недостаёт – показано / должно быть показано. Общее для нескольких норм засчитано каждой, а в итоге – один раз",
      "Of each norm, how much was shown by trials; where something lacks, shown / to be shown. What several norms share counts for each of them, and once in the total",
    ),
    missing: say("Көрсетілмегені", "Не показано", "Not shown"),
    nothingMissing: say("Бәрі көрсетілді.", "Показано всё.", "Everything was shown."),
    total: say("Барлығы", "Всего", "Total"),
    meaning: say("Әр бағанның мағынасы", "Что значит каждый столбец", "What each column means"),
  },
  mutations: {
    title: say("Мутациялар: тесттер қате таба ала ма", "Мутации: способны ли тесты не пройти", "Mutations: proof that the tests can fail"),
    caption: say(
      "Тармақ бойынша: кодқа әдейі енгізілген қателердің қаншасын тесттер тапты. Файл ережесі бар әр тармақта есептеледі",
      "По пунктам: сколько намеренно внесённых в код ошибок нашли тесты. Файл засчитан каждому пункту, правила которого в нём есть",
      "By clause: how many of the faults put into the code on purpose the tests found. A file counts for every clause of which it holds a rule",
    ),
    absent: say(
      "Бұл кітапқа мутациялық тестілеу есебі (reports/mutation.json) қосылмаған.",
      "К этой книге нет отчёта о мутационном тестировании (reports/mutation.json).",
      "There was no report of mutation testing (reports/mutation.json) when this book was written.",
    ),
    detected: say("табылды", "найдено", "found"),
    undetected: say("табылмады", "не найдено", "not found"),
    score: say("үлесі", "доля", "score"),
    files: say("файлдар", "файлы", "files"),
    clause: say("Тармақ", "Пункт", "Clause"),
  },
} as const;

/** What is asked of coverage, by kind: the head of its column, and what it means. */
export const KINDS: { readonly [K in Item["kind"]]: { readonly name: Localized; readonly meaning: Localized } } = {
  kept: {
    name: say("сақталған", "соблюдено", "kept"),
    meaning: say(
      "Ереже туралы үлгінің сұрағы сол ережені тексереді де, ол бұзылған деп табылмайды. Жазбада ереже қатысты ештеңе болмаса да солай болуы мүмкін: оны үлгінің авторы болдырмайды.",
      "Вопрос образца об этом правиле проверяет его, и нарушения не найдено. Так вышло бы и там, где в записи правилу не за что взяться: от этого бережёт автор образца, а не вычисление.",
      "The question of a vector that is about the rule asks of the rule, and it is not found broken. A record that has nothing for the rule to judge would give the same: that is the care of the vector's author, and not computed.",
    ),
  },
  broken: {
    name: say("бұзылған", "нарушено", "broken"),
    meaning: say(
      "Жауапта ереже бұзылған деп аталады; міндет үшін – орындалмаған не кешіктірілген.",
      "Ответ называет правило нарушенным; обязанность – неисполненной или исполненной с опозданием.",
      "The answer tells of the rule as broken; of a duty, as not performed or performed late.",
    ),
  },
  decisive: {
    name: say("шешуші", "решает", "decisive"),
    meaning: say(
      "Ережесіз жауап басқа болар еді: ол жалғыз кедергі, кедергі болмаса – жалғыз бұзушылық, ол да болмаса – жалғыз ескерту. Ережелер бірінің нәтижесіне бірі қарамайды, сондықтан ережені алып тастау – оның табылғанын алып тастау.",
      "Без правила ответ был бы другим: оно единственное препятствие, а где препятствий нет – единственное нарушение, а где нет и его – единственное замечание. Правила не смотрят на выводы друг друга, поэтому убрать правило – значит убрать его вывод.",
      "Without the rule the answer would be another: it is the only bar; where nothing bars, the only fault; where there is none, the only remark. No rule looks at what another finds, so to leave a rule out is to leave its finding out.",
    ),
  },
  boundary: {
    name: say("шек", "граница", "boundary"),
    meaning: say(
      "Санға, күнге немесе сәтке байланысты ереже үшін: бір шектің қасындағы екі үлгінің бірінде ереже сақталған, екіншісінде бұзылған, әрі бұзушылық шекке мүмкіндігінше жақын: бес керек жерде төртеу қатысқан, бір жұмыс күніне кешіккен. Үлгілер атаған әр шек үшін: оның қасындағы нәтижелер бірдей емес. Сақталған жағының, ал табылған фактілер қашықтықты айтпаса, бұзылған жағының да жақындығын үлгінің авторы қамтамасыз етеді, ол есептелмейді.",
      "Для правила, которое зависит от числа, дня или мига: из двух образцов у одной границы в одном оно соблюдено, в другом нарушено, причём нарушение ближе к границе быть не может: присутствуют четверо, где нужны пятеро, опоздание на один рабочий день. Для каждой названной образцами границы: исходы около неё не одинаковы. Насколько близка соблюдённая сторона, а где факты расстояния не называют – и нарушенная, обеспечивает автор образцов, это не вычисляется.",
      "Of a rule that turns on a number, a day or a moment: of two vectors beside one limit, one keeps it and one breaks it, and the breach is as near to the limit as a breach can be: four present where five are needed, one working day late. Of each limit that vectors name: the outcomes beside it are not all the same. How near the kept side is, and the broken one where the facts do not tell, is the care of the author, and not computed.",
    ),
  },
  reading: {
    name: say("нұсқа", "вариант", "reading"),
    meaning: say(
      "Түсіндірудің нұсқасы таңдалып, үлгі сұралды.",
      "Образец испытан при этом варианте толкования.",
      "A vector was asked under this option of a disputed reading.",
    ),
  },
  apart: {
    name: say("айыру", "различие", "told apart"),
    meaning: say(
      "Бір сұраққа екі нұсқада екі түрлі жауап шықты.",
      "На один и тот же вопрос при двух вариантах вышло два разных ответа.",
      "One and the same question had another answer under either of two options.",
    ),
  },
  condition: {
    name: say("шарт", "условие", "condition"),
    meaning: say(
      "Бірнеше жолмен бұзылатын ереженің әр жолы, жіберудің әр негізі мен ескертуі бір рет жалғыз тұрып, жауапты шешті. Жолдардың тізімі – test/regulation/conditions.ts; кодтың ішіндегі ұсақ шарттар (мысалы, екі күнді салыстыру) мұнда жоқ, оларды мутациялар сынайды.",
      "Каждый из путей нарушить правило, у которого их несколько, каждое основание и замечание допуска однажды стояло одно и решило ответ. Перечень путей – test/regulation/conditions.ts; мелких условий внутри кода (сравнения двух дней и тому подобного) здесь нет, их испытывают мутации.",
      "Each way to break a rule that can be broken in several, and each ground and remark of an admission, stood alone once and decided the answer. The ways are listed in test/regulation/conditions.ts; the small conditions within the code (the comparing of two days, say) are not among them: mutations try those.",
    ),
  },
};
