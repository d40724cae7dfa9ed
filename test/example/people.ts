import type { Chance } from "./chance.js";
import type { Bilingual, PaperLanguage } from "./language.js";

/** Family names with and without the ending of a woman's. */
const FAMILIES: readonly (readonly [kk: string, ru: string])[] = [
  ["Сәрсенов", "Сарсенов"],
  ["Әбілқасымов", "Абилкасымов"],
  ["Жүнісов", "Жунусов"],
  ["Тоқтаров", "Токтаров"],
  ["Қайыров", "Каиров"],
  ["Ермеков", "Ермеков"],
  ["Бекенов", "Бекенов"],
  ["Смағұлов", "Смагулов"],
  ["Есімов", "Есимов"],
  ["Омаров", "Омаров"],
  ["Мұқанов", "Муканов"],
  ["Рахымов", "Рахимов"],
  ["Сейтқалиев", "Сейткалиев"],
  ["Дүйсенов", "Дюсенов"],
  ["Қасенов", "Касенов"],
  ["Ибраев", "Ибраев"],
  ["Ковалёв", "Ковалёв"],
  ["Мельников", "Мельников"],
  ["Лебедев", "Лебедев"],
  ["Захаров", "Захаров"],
];

const WOMEN: readonly Bilingual[] = [
  { kk: "Айгүл", ru: "Айгуль" },
  { kk: "Жанар", ru: "Жанар" },
  { kk: "Гүлнәр", ru: "Гульнар" },
  { kk: "Сәуле", ru: "Сауле" },
  { kk: "Динара", ru: "Динара" },
  { kk: "Мәдина", ru: "Мадина" },
  { kk: "Әсем", ru: "Асем" },
  { kk: "Ольга", ru: "Ольга" },
];

const MEN: readonly Bilingual[] = [
  { kk: "Ерлан", ru: "Ерлан" },
  { kk: "Нұрлан", ru: "Нурлан" },
  { kk: "Бауыржан", ru: "Бауыржан" },
  { kk: "Серік", ru: "Серик" },
  { kk: "Тимур", ru: "Тимур" },
  { kk: "Әлібек", ru: "Алибек" },
  { kk: "Қуаныш", ru: "Куаныш" },
  { kk: "Сергей", ru: "Сергей" },
];

/** Somebody, family name first, as official papers have it. */
export function personName(language: PaperLanguage, chance: Chance): string {
  const [kk, ru] = chance.pick(FAMILIES);
  const family = language === "kk" ? kk : ru;
  return chance.inHundred(55) ? `${family}а ${chance.pick(WOMEN)[language]}` : `${family} ${chance.pick(MEN)[language]}`;
}
