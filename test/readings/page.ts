import { DEFAULT_READINGS, READING_REGISTER, type NormId } from "uzdik";
import { cite, describeOption, describeReading, readingName, ruleTitle } from "uzdik/text";
import type { Language } from "../../src/calendar/types.js";
import { capitalised } from "../../src/text/phrase.js";

/** What a page of the register says around what the register has. */
interface PageWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly disputed: string;
  readonly touches: string;
  readonly noRule: string;
  readonly columns: readonly [answer: string, meaning: string, argument: string];
  readonly byDefault: string;
}

const WORDS: { readonly [L in Language]: PageWords } = {
  en: {
    title: "Readings",
    introduction: [
      "The text can be read in more than one way at these points, and each way gives another outcome somewhere. Every function that judges takes the answers in its context, the command takes them as `--reading id=value`, and every finding names those it rests on. `uzdik sensitivity` tells what in a record depends on them.",
      "Where an argument names a statute, it says whether a published copy was seen or the article is cited from memory. No court and no authority was asked. The number with # is the point's own, by which notes in the source refer to it.",
      "In other languages: [қазақша](readings.kk.md), [по-русски](readings.ru.md).",
    ],
    disputed: "Disputed",
    touches: "Rules it reaches",
    noRule: "no rule of an audit: motions are counted by `resolveMotion` alone",
    columns: ["answer", "it means that", "what speaks for it"],
    byDefault: "default",
  },
  ru: {
    title: "Толкования",
    introduction: [
      "В этих местах текст можно понять по-разному, и каждое понимание где-то меняет итог. Ответы передаются любой судящей функции в её контексте, команде – как `--reading id=value`, а каждое выявленное нарушение называет те, на которых основано. `uzdik sensitivity` говорит, что в записях от них зависит.",
      "Где довод ссылается на закон, сказано, сверена ли опубликованная копия или статья названа по памяти. Ни суд, ни государственный орган не спрашивали. Номер с # – номер самого вопроса, на него ссылаются примечания в исходном коде.",
      "На других языках: [in English](readings.md), [қазақша](readings.kk.md).",
    ],
    disputed: "Спорно",
    touches: "Каких правил касается",
    noRule: "ни одного правила проверки: предложения подсчитывает только `resolveMotion`",
    columns: ["ответ", "что это значит", "что говорит за него"],
    byDefault: "по умолчанию",
  },
  kk: {
    title: "Түсіндірулер",
    introduction: [
      "Мәтінді бұл жерлерде әртүрлі түсінуге болады, әр түсінік бір жерде нәтижені өзгертеді. Жауаптар бағалайтын кез келген функцияға контекст арқылы, командаға `--reading id=value` түрінде беріледі, ал әрбір анықталған бұзушылық өзі негізделген жауаптарды атайды. `uzdik sensitivity` жазбаларда оларға не байланысты екенін айтады.",
      "Дәлел заңға сілтеме жасаса, жарияланған мәтіні салыстырылғаны немесе бап жадтан аталғаны көрсетілген. Соттан да, мемлекеттік органнан да сұралған жоқ. # белгісі бар нөмір – мәселенің өз нөмірі, бастапқы кодтағы ескертпелер соған сілтейді.",
      "Басқа тілдерде: [in English](readings.md), [по-русски](readings.ru.md).",
    ],
    disputed: "Даулы жері",
    touches: "Қай қағидаларға қатысты",
    noRule: "тексерудің ешбір қағидасына қатысты емес: ұсыныстарды тек `resolveMotion` санайды",
    columns: ["жауап", "шарты", "дәлелі"],
    byDefault: "әдепкі",
  },
};

/** The register of disputed readings as a document in Markdown. */
export function readingsPage(language: Language): string {
  const words = WORDS[language];
  return [
    `# ${words.title}`,
    "",
    ...words.introduction.flatMap((paragraph) => [paragraph, ""]),
    ...READING_REGISTER.flatMap(({ id, norms, options, rules, ambiguity }) => {
      const described = describeReading(id, language);
      return [
        `## ${capitalised(readingName(id, language))}`,
        "",
        `\`${id}\`, #${String(ambiguity)}. ${described.question}`,
        "",
        `| ${words.columns.join(" | ")} |`,
        "|---|---|---|",
        ...options.map((option) => {
          const argument = described.options.find(({ value }) => value === option)?.argument ?? "";
          const mark = DEFAULT_READINGS[id] === option ? ` (${words.byDefault})` : "";
          return `| \`${option}\`${mark} | ${describeOption(id, option, language)} | ${argument} |`;
        }),
        "",
        `${words.disputed}: ${places(norms, language)}. ${words.touches}: ${rules.length === 0 ? words.noRule : rules.map((rule) => `\`${rule}\` (${ruleTitle(rule, language)})`).join("; ")}.`,
        "",
      ];
    }),
  ].join("\n");
}

function places(norms: readonly NormId[], language: Language): string {
  return [...new Set(norms.map((norm) => cite(norm, language)))].join(", ");
}
