import type { RegionCode, ServiceProvider } from "uzdik";
import type { Chance } from "./chance.js";
import type { Bilingual, PaperLanguage } from "./language.js";
import { personName } from "./people.js";
import type { RegionPlan } from "./regions.js";

type Kind = ServiceProvider["kind"];
type Naming = (place: Bilingual, region: Bilingual) => Bilingual;

/** Districts that are on no map. */
const PLACES: readonly Bilingual[] = [
  ["Ақбұлақ", "Акбулак"],
  ["Көктөбе", "Коктобе"],
  ["Сарыөзен", "Сарыозен"],
  ["Жасқайың", "Жаскайын"],
  ["Тасарық", "Тасарык"],
  ["Қызылтал", "Кызылтал"],
  ["Бестоғай", "Бестогай"],
  ["Айнабұлақ", "Айнабулак"],
  ["Қарасаз", "Карасаз"],
  ["Ақжелкен", "Акжелкен"],
  ["Шалқарөзен", "Шалкарозен"],
  ["Теректісу", "Теректысу"],
  ["Алтынарна", "Алтынарна"],
  ["Жаңаөріс", "Жанаорис"],
  ["Үштөбет", "Уштобет"],
  ["Нұрлыжол", "Нурлыжол"],
  ["Сұлукөл", "Сулуколь"],
  ["Қоңырат", "Конырат"],
  ["Балқарағай", "Балкарагай"],
  ["Бозарал", "Бозарал"],
].map(([kk = "", ru = ""]) => ({ kk, ru }));

const LOCAL: readonly Naming[] = [
  office("әкімінің аппараты", "Аппарат акима"),
  office("білім бөлімі", "Отдел образования"),
  office("жұмыспен қамту және әлеуметтік бағдарламалар бөлімі", "Отдел занятости и социальных программ"),
  office("жер қатынастары бөлімі", "Отдел земельных отношений"),
  office("сәулет және құрылыс бөлімі", "Отдел архитектуры и строительства"),
  office("тұрғын үй бөлімі", "Отдел жилищных отношений"),
  office("ветеринария бөлімі", "Отдел ветеринарии"),
];

const ORGANISATIONS: readonly Naming[] = [
  office("емханасы", "Поликлиника"),
  office("ауруханасы", "Больница"),
  office("жұмыспен қамту орталығы", "Центр занятости"),
  office("мұрағаты", "Архив"),
  office("«Балауса» балабақшасы", "Детский сад «Балауса»"),
  office("мектеп-лицейі", "Школа-лицей"),
  office("оңалту орталығы", "Реабилитационный центр"),
];

/** Committees that no ministry has, for their offices in the regions and for the capital. */
const COMMITTEES: readonly Bilingual[] = [
  { kk: "Мемлекеттік тіркелім комитеті", ru: "Комитет государственных реестров" },
  { kk: "Рұқсат құжаттары комитеті", ru: "Комитет разрешительных документов" },
  { kk: "Қызмет мерзімдері комитеті", ru: "Комитет сроков обслуживания" },
  { kk: "Зейнетақы есебі комитеті", ru: "Комитет пенсионного учёта" },
  { kk: "Мекенжай қоры комитеті", ru: "Комитет адресного фонда" },
];

const TERRITORIAL: readonly Naming[] = COMMITTEES.map((committee): Naming => (place, region) => ({
  kk: `${committee.kk}нің ${region.kk} бойынша департаментінің ${place.kk} бөлімшесі`,
  ru: `Отделение района ${place.ru} Департамента ${committee.ru.replace("Комитет", "Комитета")} по ${dative(region.ru)}`,
}));

/** Bodies of the centre: ministries, their committees and what is subordinate to either. All invented. */
const CENTRAL: readonly (Bilingual & { readonly kind: Kind })[] = [
  { kind: "central-state-body", kk: "Елді мекендерді дамыту министрлігі", ru: "Министерство развития населённых пунктов" },
  { kind: "central-state-body", kk: "Халықпен байланыс министрлігі", ru: "Министерство по связям с населением" },
  { kind: "central-state-body", kk: "Қызмет сапасы агенттігі", ru: "Агентство качества обслуживания" },
  ...COMMITTEES.map((name) => ({ kind: "committee" as const, ...name })),
  { kind: "central-subordinate-organisation", kk: "«Ұлттық тіркелім орталығы» КеАҚ", ru: "НАО «Национальный центр реестров»" },
  { kind: "central-subordinate-organisation", kk: "«Цифрлық мұрағат» РМК", ru: "РГП «Цифровой архив»" },
  { kind: "central-subordinate-organisation", kk: "«Рұқсат беру орталығы» РМК", ru: "РГП «Разрешительный центр»" },
  { kind: "central-subordinate-organisation", kk: "«Мекенжай тіркелімі» КеАҚ", ru: "НАО «Адресный регистр»" },
  { kind: "central-subordinate-organisation", kk: "«Бірыңғай байланыс орталығы» РМК", ru: "РГП «Единый контакт-центр»" },
  { kind: "central-subordinate-organisation", kk: "«Азаматтық есеп» РМК", ru: "РГП «Гражданский учёт»" },
];

/** A provider and the language it writes in. */
export interface Applicant {
  readonly provider: ServiceProvider;
  readonly language: PaperLanguage;
}

/** The providers of one region, as many as are asked for, no two of one name. */
export function providersOf(region: RegionPlan, count: number, chance: Chance): readonly Applicant[] {
  const places = chance.shuffled(PLACES).slice(0, 8);
  const named = (namings: readonly Naming[]): Bilingual[] => [
    ...chance.shuffled(namings.flatMap((naming) => places.map((place) => naming(place, region.name)))),
  ];
  const pools: readonly { readonly kind: Kind; readonly weight: number; readonly names: Bilingual[] }[] = [
    { kind: "local-state-body", weight: 42, names: named(LOCAL) },
    { kind: "organisation", weight: 36, names: named(ORGANISATIONS) },
    { kind: "territorial-unit", weight: 22, names: named(TERRITORIAL) },
  ];
  return Array.from({ length: count }, (_, place) => {
    const { kind, names } = chance.weighted(pools);
    const language = languageIn(region, chance);
    const name = names.pop();
    if (name === undefined) throw new RangeError(`expected a name left for a ${kind} of ${region.code}`);
    return applicant(kind, name[language], region.code, binOf(region.code, place), language);
  });
}

/** The bodies of the centre, at the capital. */
export function centralProviders(chance: Chance): readonly Applicant[] {
  return chance.shuffled(CENTRAL).map((body, place) => {
    const language = chance.inHundred(40) ? "ru" : "kk";
    return applicant(body.kind, body[language], "KZ-71", binOf("KZ-71", 500 + place), language);
  });
}

/** A notary: a person, neither a body nor an organisation. */
export function notaryOf(region: RegionPlan, place: number, language: PaperLanguage, chance: Chance): ServiceProvider {
  const name = `${language === "kk" ? "Жеке нотариус" : "Частный нотариус"} ${personName(language, chance)}`;
  return {
    bin: numberWith(`8500003${serial(region.code, place).slice(1)}`),
    name,
    kind: "individual",
    region: region.code,
    rendersPublicServices: true,
  };
}

function applicant(kind: Kind, name: string, region: RegionCode, bin: string, language: PaperLanguage): Applicant {
  return { provider: { bin, name, kind, region, rendersPublicServices: true }, language };
}

function languageIn(region: RegionPlan, chance: Chance): PaperLanguage {
  return chance.inHundred(region.inRussian) ? "ru" : "kk";
}

function office(kk: string, ru: string): Naming {
  return (place, region) => ({
    kk: `${region.kk} ${place.kk} ауданының ${kk}`.replace("ауданының әкімінің", "ауданы әкімінің"),
    ru: `${ru} района ${place.ru} ${region.ru}`,
  });
}

/** «Карагандинской области» is dative and genitive in one; «города» is not. */
function dative(genitive: string): string {
  return genitive
    .replace("города Нур-Султана", "городу Нур-Султану")
    .replace("города Алматы", "городу Алматы")
    .replace("города Шымкента", "городу Шымкенту");
}

/** A number that no one can have: its month of registration is 00. Its check digit is right. */
function binOf(region: RegionCode, place: number): string {
  return numberWith(`120040${serial(region, place)}`);
}

function serial(region: RegionCode, place: number): string {
  return `${region.slice(3)}${String(place).padStart(3, "0")}`;
}

function numberWith(eleven: string): string {
  const digits = Array.from(eleven, Number);
  const remainder = (shift: number): number =>
    digits.reduce((sum, digit, place) => sum + digit * (((place + shift) % 11) + 1), 0) % 11;
  const check = remainder(0) === 10 ? remainder(2) : remainder(0);
  // A number without a check digit is never given out: take the next year of registration.
  if (check === 10) return numberWith(String(Number(eleven) + 1_000_000_000).padStart(11, "0"));
  return `${eleven}${String(check)}`;
}
