import { addBusinessDays, differenceInBusinessDays, parseISO } from "date-fns";
import { addWorkingDays, countWorkingDays, KAZAKHSTAN, plainDate, withYears, type WorkingCalendar } from "uzdik/calendar";
import { asFastAs, timesOf, type Line, type Section } from "./line.js";
import { PEERS, type Peer } from "./peers/business-days.js";
import { isoOf, msOf } from "./peers/official-days.js";
import { compared, inRounds, medianOf, type Contestant, type Timings } from "./rounds.js";
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

const OURS: Peer = {
  name: "uzdik",
  add: (from, n) => addWorkingDays(plainDate(from), n),
  count: (after, through) => countWorkingDays(plainDate(after), plainDate(through)),
};

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
    const ours = n === 2500 ? (from: string) => addWorkingDays(plainDate(from), n, LONG) : (from: string) => OURS.add(from, n);
    const timings = await inRounds(contest((peer) => turning(peer === OURS ? ours : (from) => peer.add(from, n))));
    lines.push(...linesBeside(what, timings, ADD_TARGETS[n] ?? {}));
  }
  const days = STARTS.map(plainDate);
  const dates = STARTS.map((day) => parseISO(day));
  let turn = 0;
  const values = await inRounds({
    uzdik: () => addWorkingDays(days[(turn = (turn + 1) & 63)] ?? plainDate("2022-03-04"), 22),
    "date-fns": () => addBusinessDays(dates[(turn = (turn + 1) & 63)] ?? NaN, 22),
  });
  const { ours, theirs, faster } = compared(values, "uzdik", "date-fns");
  lines.push(asFastAs({ what: "addWorkingDays, n = 22, of days read before", beside: "date-fns, Date in and out", ours, theirs, ratio: faster }));
  const growth = await inRounds({
    many: turning((from) => addWorkingDays(plainDate(from), 2500, LONG)),
    few: turning((from) => addWorkingDays(plainDate(from), 3, LONG)),
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
    five: turning((start) => OURS.count?.(start, ends["5 years"]?.get(start) ?? "")),
    few: turning((start) => OURS.count?.(start, ends["5 days"]?.get(start) ?? "")),
  });
  const grown = compared(growth, "five", "few");
  lines.push(timesOf({ what: "countWorkingDays over 5 years", beside: "over 5 days", ours: grown.ours, theirs: grown.theirs, ratio: grown.cost }, 1.3));
  const days = STARTS.map(plainDate);
  const dates = STARTS.map((day) => parseISO(day));
  let turn = 0;
  const values = await inRounds({
    uzdik: () => countWorkingDays(days[(turn = (turn + 1) & 63)] ?? plainDate("2022-03-04"), days[63] ?? plainDate("2023-03-04")),
    "date-fns": () => differenceInBusinessDays(dates[63] ?? NaN, dates[(turn = (turn + 1) & 63)] ?? NaN),
  });
  lines.push(
    asFastAs({
      what: "countWorkingDays, of days read before",
      beside: "date-fns, Date in",
      ours: medianOf(values.uzdik),
      theirs: medianOf(values["date-fns"]),
      ratio: compared(values, "uzdik", "date-fns").faster,
    }),
  );
  return lines;
}
