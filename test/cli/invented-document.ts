// A document of our own with the structure of the official one, which is not in this repository.

const CLAUSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];

/** The chapters by their first clause; the number of the third is in Cyrillic letters. */
const CHAPTERS = new Map([
  [1, "I. Бірінші тарау"],
  [11, "II. Екінші тарау"],
  [21, "ІІІ. Үшінші тарау"],
]);

/** The wording of a clause; the twelfth speaks of the annexes. */
export const wordingOf = (number: number): string =>
  number === 12
    ? "Үміткерлер мынаны жібереді:\n1) 1-қосымшаға сәйкес өтініш;\n2) 2-қосымшаға сәйкес есеп (бұдан әрі – есеп)."
    : `Бұл – ойдан шығарылған ${String(number)}-тармақ.\nОның екінші жолы «бар».`;

/** A clause with its number. */
export const clause = (number: number): string => `${String(number)}. ${wordingOf(number)}`;

/** The title of an annex. */
export const annexTitle = (number: number): string => `«Үздік сапалы қызмет көрсетуші» ойдан шығарылған құжатқа ${String(number)}-қосымша`;

/** The document as plain text. */
export const DOCUMENT = [
  ...["«Бекітемін»", "_____________ А. Б.", "2022 жылғы «___» _________", ""],
  ...["«Үздік сапалы қызмет көрсетуші» туралы ойдан шығарылған құжат", ""],
  ...CLAUSES.flatMap((number) => [...(CHAPTERS.has(number) ? [CHAPTERS.get(number)!, ""] : []), clause(number)]),
  ...[annexTitle(1), "\tТел. ________\n\n\tE-mail ______", "_________        ________\n(күні)            (қолы)"],
  ...[annexTitle(2), "№\tӨлшем\tБалл*\n1\t2\t3\n1\tБіріншісі\t5\n· жоқ болса 0 балл", ""],
].join("\n");
