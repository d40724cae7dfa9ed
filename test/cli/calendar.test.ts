import { dayStatus, isWorkingDay, plainDate, type PlainDate } from "uzdik/calendar";
import { describe, expect, it } from "vitest";
import { LEGAL_ACTS as kkActs } from "../../src/text/kk/acts.js";
import { LEGAL_ACTS as ruActs } from "../../src/text/ru/acts.js";
import { uzdik } from "./host.js";

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
const LANGUAGES = ["kk", "ru", "en"] as const;

function daysOf(year: number): readonly PlainDate[] {
  const length = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
  return Array.from({ length }, (_, index) => plainDate(new Date(Date.UTC(year, 0, index + 1)).toISOString().slice(0, 10)));
}

interface Cell {
  readonly number: number;
  readonly mark: string;
  /** 0 for the first column of its month, which is Monday's. */
  readonly column: number;
}

/** The cells of the months as they stand in the text: blocks of rows, months side by side. */
function cellsOf(text: string, perRow: number): readonly (readonly Cell[])[] {
  return text
    .split("\n\n")
    .slice(0, 12 / perRow)
    .flatMap((block) => {
      const weeks = block.split("\n").slice(2);
      return Array.from({ length: perRow }, (_, month) =>
        weeks.flatMap((week) =>
          Array.from({ length: 7 }, (__, column) => week.slice(month * 24 + column * 3, month * 24 + column * 3 + 3).padEnd(3))
            .map((cell, column) => ({ number: Number(cell.slice(0, 2)), mark: cell.slice(2), column }))
            .filter(({ number }) => number > 0),
        ),
      );
    });
}

describe.each(LANGUAGES)("uzdik calendar in %s", (language) => {
  it.each(YEARS)("shows every day of %i under its weekday, and by its mark whether it is worked", async (year) => {
    const { exit, out, err } = await uzdik(["calendar", String(year), "--lang", language]);
    expect([exit, err]).toEqual([0, ""]);
    const shown = cellsOf(out, 3).flat();
    const weekday = (day: PlainDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    expect(shown.map(({ number, mark, column }) => [number, mark === " " || mark === "!", column])).toEqual(
      daysOf(year).map((day) => [Number(day.slice(8)), isWorkingDay(day), weekday(day)]),
    );
  });

  it.each(YEARS)("counts the working days of %i by month and in all", async (year) => {
    const { out } = await uzdik(["calendar", String(year), "--lang", language]);
    const totals = [...out.matchAll(/ {2,}(\d+) {2,}(\d+)$/gmu)].map(([, working, off]) => [Number(working), Number(off)]);
    const count = (of: string): number[] => {
      const days = daysOf(year).filter((day) => day.startsWith(of));
      const working = days.filter((day) => isWorkingDay(day)).length;
      return [working, days.length - working];
    };
    const months = Array.from({ length: 12 }, (_, month) => `${String(year)}-${String(month + 1).padStart(2, "0")}`);
    expect(totals).toEqual([...months.map(count), count(String(year))]);
  });

  it.each(YEARS)("lists each day of %i that is special, with its name and the act it rests on, in the language too", async (year) => {
    const { out } = await uzdik(["calendar", String(year), "--lang", language]);
    for (const day of daysOf(year)) {
      const { kind, name, basis, counterpart } = dayStatus(day);
      const line = out.split("\n").find((candidate) => candidate.startsWith(day));
      if (kind === "ordinary" || kind === "weekend") {
        expect(line).toBeUndefined();
        continue;
      }
      const act = language === "en" ? basis : { kk: kkActs, ru: ruActs }[language][basis];
      expect(line?.endsWith(` ${act ?? "an act by name"}`)).toBe(true);
      if (name !== undefined) expect(line).toContain(name[language]);
      if (counterpart !== undefined) expect(line).toContain(counterpart);
    }
  });

  it("says that 2027 is provisional, and says so of no other year", async () => {
    const provisional = { kk: "Алдын ала", ru: "Предварительно", en: "Provisional" }[language];
    for (const year of YEARS) {
      const { out } = await uzdik(["calendar", String(year), "--lang", language]);
      expect(out.includes(provisional)).toBe(year === 2027);
    }
  });

  it.each(["2020", "2028", "0000"])("refuses %s and tells the years it knows", async (year) => {
    const { exit, out, err } = await uzdik(["calendar", year, "--lang", language]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(year);
    expect(err).toContain("2021–2027");
  });
});

describe("uzdik calendar", () => {
  it("speaks the names of months and weekdays of the language", async () => {
    const heads = { kk: ["қаңтар 2022", "дс сс ср"], ru: ["январь 2022", "пн вт ср"], en: ["January 2022", "Mo Tu We"] };
    for (const language of LANGUAGES) {
      const { out } = await uzdik(["calendar", "2022", "--lang", language]);
      for (const head of heads[language]) expect(out).toContain(head);
    }
  });

  it.each([
    { terminal: 200, perRow: 3 },
    { terminal: 69, perRow: 3 },
    { terminal: 68, perRow: 2 },
    { terminal: 44, perRow: 1 },
    { terminal: 10, perRow: 1 },
    { terminal: 0, perRow: 3 },
  ])("puts $perRow months side by side on a terminal of $terminal columns", async ({ terminal, perRow }) => {
    const { out } = await uzdik(["calendar", "2022"], { terminal, colour: false });
    const lengths = cellsOf(out, perRow).map((month) => month.length);
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it("colours a terminal only, never against NO_COLOR, and says nothing by colour alone", async () => {
    const plain = await uzdik(["calendar", "2022"]);
    const coloured = await uzdik(["calendar", "2022"], { terminal: 80 });
    expect(coloured.out).toContain("\u001B[");
    expect(coloured.out.replace(/\u001B\[[\d;]*m/gu, "")).toBe(plain.out);
    expect(await uzdik(["calendar", "2022"], { terminal: 80, colour: false })).toEqual(plain);
  });

  it.each(["abc", "22", "20222", "2022.5", "x2022", ""])("says what a year looks like where %j is asked for, and where to read more", async (year) => {
    const { exit, out, err } = await uzdik(["calendar", year]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toBe(`uzdik calendar: expected a year, as YYYY; got ${JSON.stringify(year)}\nSee uzdik calendar --help.\n`);
  });

  it("asks for a year", async () => {
    const { exit, out, err } = await uzdik(["calendar"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("YEAR");
  });
});
