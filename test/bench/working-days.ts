import { addBusinessDays, differenceInBusinessDays, parseISO } from "date-fns";
import { addWorkingDays, countWorkingDays, KAZAKHSTAN, plainDate, withYears, type PlainDate, type WorkingCalendar } from "uzdik/calendar";
import { asFastAs, timesOf, type Line, type Section } from "./line.js";
import { DATE_FNS, PEERS, type Peer } from "./peers/business-days.js";
import { isoOf, msOf } from "./peers/official-days.js";
import { compared, inRounds, type Contestant, type Timings } from "./rounds.js";
import { wrongDays } from "./wrong-days.js";

/** Starts of terms, in no order that a cache or a branch could learn from: 64 days of 2021 and 2022. */
const STARTS: readonly string[] = Array.from({ length: 64 }, (_, index) => isoOf(Date.UTC(2021, 0, 1 + ((index * 37) % 640))));

/** 2,500 working days take ten years, more than any government has decided on: the further ones are made up. */
const LONG: WorkingCalendar = withYears(
  KAZAKHSTAN,
  ["2028-05-05", "2029-04-24", "2030-04-13", "2031-04-02", "2032-03-22", "2033-03-11"].map((kurbanAit) => ({
    year: Number(kurbanAit.slice(0, 4)),
    status: "provisional" as const,
    kurbanAit: plainDate(kurbanAit),
    transfers: [],
  })),
);

const ADDED = [3, 7, 22, 250, 2500] as const;
const SPANS = { "5 days": 5, "1 year": 365, "5 years": 1826 } as const;

/** Terms from the text of a day to the text of a day, and days between two texts, beside everything one would use instead. */
export async function workingDays(): Promise<Section> {
  return { title: "Working days, ISO text in and out", lines: [...(await additions()), ...(await counts()), ...wrongDays()] };
}

/** Text as it comes: the functions check it themselves, and only TypeScript wants to see it checked before. */
const OURS = {
  name: "uzdik",
  add: (from: string, n: number, calendar?: WorkingCalendar) => addWorkingDays(from as PlainDate, n, calendar), // checked within
  count: (after: string, through: string) => countWorkingDays(after as PlainDate, through as PlainDate), // checked within
} as const satisfies Peer;

/** Runs through the starts, another one every time. */
function turning(ask: (start: string) => unknown): Contestant {
  let turn = 0;
  return () => ask(STARTS[(turn = (turn + 1) & 63)] ?? "");
}

/** Every peer beside us, by name. */
function contest(ask: (peer: Peer) => Contestant | undefined): { readonly [name: string]: Contestant } {
  return Object.fromEntries(
    [OURS, ...PEERS].flatMap((peer) => {
      const contestant = ask(peer);
      return contestant === undefined ? [] : [[peer.name, contestant]];
    }),
  );
}

function linesBeside(
  what: string,
  timings: Timings<string>,
  targets: { readonly [name: string]: number },
): readonly Line[] {
  return Object.keys(timings)
    .filter((name) => name !== OURS.name)
    .map((beside) => {
      const { ours, theirs, faster } = compared(timings, OURS.name, beside);
      return asFastAs({ what, beside, ours, theirs, ratio: faster }, targets[beside]);
    });
}

const ADD_TARGETS: { readonly [n: number]: { readonly [name: string]: number } } = {
  7: { "date-fns": 25 },
  22: { "date-fns": 25, "dayjs-business-days2": 1_000 },
  250: { "date-fns": 25, "dayjs-business-days2": 15_000, "moment-business-days": 5_000 },
};

async function additions(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const n of ADDED) {
    const what = `addWorkingDays, n = ${n}`;
    const ours = n === 2500 ? (from: string) => OURS.add(from, n, LONG) : (from: string) => OURS.add(from, n);
    const timings = await inRounds(contest((peer) => turning(peer === OURS ? ours : (from) => peer.add(from, n))));
    lines.push(...linesBeside(what, timings, ADD_TARGETS[n] ?? {}));
  }
  const dates = STARTS.map((day) => parseISO(day));
  let turn = 0;
  const values = await inRounds({
    text: turning((from) => OURS.add(from, 22)),
    checked: turning((from) => addWorkingDays(plainDate(from), 22)),
    "date-fns": turning((from) => DATE_FNS.add(from, 22)),
    dates: () => addBusinessDays(dates[(turn = (turn + 1) & 63)] ?? NaN, 22),
  });
  lines.push(
    ...variant(values, "addWorkingDays, n = 22, of plainDate(text)", "checked", "date-fns, text in and out", "date-fns"),
    ...variant(values, "addWorkingDays, n = 22", "text", "date-fns, Date in and out", "dates"),
  );
  const growth = await inRounds({
    many: turning((from) => OURS.add(from, 2500, LONG)),
    few: turning((from) => OURS.add(from, 3, LONG)),
  });
  const grown = compared(growth, "many", "few");
  lines.push(timesOf({ what: "addWorkingDays, n = 2500", beside: "n = 3, the same calendar", ours: grown.ours, theirs: grown.theirs, ratio: grown.cost }, 1.3));
  return lines;
}

const COUNT_TARGETS: { readonly [span: string]: { readonly [name: string]: number } } = {
  "1 year": { "date-fns": 25, "dayjs-business-days2": 20_000 },
};

async function counts(): Promise<readonly Line[]> {
  const ends = Object.fromEntries(
    Object.entries(SPANS).map(([span, days]) => [span, new Map(STARTS.map((start) => [start, isoOf(msOf(start) + days * 86_400_000)]))]),
  );
  const lines: Line[] = [];
  for (const span of Object.keys(SPANS)) {
    const timings = await inRounds(
      contest(({ count }) => count && turning((start) => count(start, ends[span]?.get(start) ?? ""))),
    );
    lines.push(...linesBeside(`countWorkingDays over ${span}`, timings, COUNT_TARGETS[span] ?? {}));
  }
  const growth = await inRounds({
    five: turning((start) => OURS.count(start, ends["5 years"]?.get(start) ?? "")),
    few: turning((start) => OURS.count(start, ends["5 days"]?.get(start) ?? "")),
  });
  const grown = compared(growth, "five", "few");
  lines.push(timesOf({ what: "countWorkingDays over 5 years", beside: "over 5 days", ours: grown.ours, theirs: grown.theirs, ratio: grown.cost }, 1.3));
  const dates = STARTS.map((day) => parseISO(day));
  const last = dates[63] ?? NaN;
  const end = STARTS[63] ?? "";
  let turn = 0;
  const values = await inRounds({
    text: turning((start) => OURS.count(start, end)),
    checked: turning((start) => countWorkingDays(plainDate(start), plainDate(end))),
    "date-fns": turning((start) => differenceInBusinessDays(parseISO(end), parseISO(start))),
    dates: () => differenceInBusinessDays(last, dates[(turn = (turn + 1) & 63)] ?? NaN),
  });
  lines.push(
    ...variant(values, "countWorkingDays, of plainDate(text) twice", "checked", "date-fns, text in", "date-fns"),
    ...variant(values, "countWorkingDays", "text", "date-fns, Date in", "dates"),
  );
  return lines;
}

/** Another way to call either, without a target of its own. */
function variant<Name extends string>(timings: Timings<Name>, what: string, mine: Name, beside: string, other: Name): readonly Line[] {
  const { ours, theirs, faster } = compared(timings, mine, other);
  return [asFastAs({ what, beside, ours, theirs, ratio: faster })];
}
