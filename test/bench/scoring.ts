import { CRITERIA, passesSelection, scoreSheetFindings, totalPoints, type ScoreSheet } from "uzdik";
import { asFastAs, type Section } from "./line.js";
import { byJsonRules, byZen, type Judged } from "./peers/rules.js";
import { compared, inRounds } from "./rounds.js";

type Mark = ScoreSheet["criteria"]["complaints"];

const FULL: Mark = { points: 5, violation: false };
const NONE: Mark = { points: 0, violation: true };
const REASONED: Mark = { points: 3, violation: false, reason: "Partly shown" };

/** Sheets as they come: in order, and with something wrong with one criterion or two. */
const SHEETS: readonly ScoreSheet[] = [
  sheet(FULL, FULL, FULL, FULL, FULL, FULL),
  sheet(FULL, FULL, REASONED, FULL, NONE, NONE),
  sheet(FULL, { points: 6, violation: false }, FULL, FULL, FULL, NONE),
  sheet(FULL, FULL, FULL, { points: 4, violation: true }, FULL, FULL),
  sheet(FULL, FULL, FULL, { points: 2, violation: false }, REASONED, NONE),
  sheet(REASONED, FULL, FULL, FULL, { points: -1, violation: false, reason: "Withdrawn" }, FULL),
];

/** A score sheet judged with all that is wrong with it, and summed. */
export async function scoring(): Promise<Section> {
  for (const one of SHEETS) {
    const expected = JSON.stringify(told(ours(one)));
    for (const judged of [await byJsonRules(one), await byZen(one)]) {
      if (JSON.stringify(told(judged)) !== expected) throw new TypeError(`expected ${expected} from every engine, got ${JSON.stringify(told(judged))}`);
    }
  }
  let turn = 0;
  const next = (): ScoreSheet => SHEETS[(turn = (turn + 1) % SHEETS.length)]!; // never past the end
  const timings = await inRounds({
    uzdik: () => {
      const sheet = next();
      const total = totalPoints(sheet);
      return [scoreSheetFindings(sheet), total, passesSelection(total)];
    },
    "json-rules-engine": async () => byJsonRules(next()),
    ZEN: async () => byZen(next()),
  });
  const line = (name: "json-rules-engine" | "ZEN", beside: string, atLeast: number): ReturnType<typeof asFastAs> => {
    const { ours, theirs, faster } = compared(timings, "uzdik", name);
    return asFastAs({ what: "scoring with its findings", beside, ours, theirs, ratio: faster }, atLeast);
  };
  return {
    title: "Scoring a sheet, with all its findings",
    lines: [line("json-rules-engine", "json-rules-engine", 100), line("ZEN", "a ZEN decision", 500)],
    notes: ["All three answer alike on every sheet: rules, criteria, total, and whether it passes; else the section fails."],
  };
}

function sheet(...marks: readonly Mark[]): ScoreSheet {
  return { criteria: Object.fromEntries(CRITERIA.map((criterion, place) => [criterion, marks[place]])) as unknown as ScoreSheet["criteria"] }; // a mark for each
}

function ours(one: ScoreSheet): Judged {
  const total = totalPoints(one);
  const findings = scoreSheetFindings(one).flatMap(({ rule, facts }) =>
    [facts, ...(facts.others ?? [])].map(({ criterion = "" }) => ({ rule, criterion })),
  );
  return { findings, total, passed: passesSelection(total) };
}

/** What can be compared, in an order of its own. */
function told({ findings, total, passed }: Judged): object {
  return { findings: findings.map(({ rule, criterion }) => `${rule} ${criterion}`).sort(), total, passed };
}
