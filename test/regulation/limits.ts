import { addWorkingDays, type FindingFacts, type PlainDate, type RuleId } from "uzdik";

/** A rule that turns on a number, a day or a moment. */
interface Limit {
  readonly rule: RuleId;
  /** Whether a breach is as near to the limit as a breach can be; absent where its facts do not tell how near it is. */
  readonly isNearest?: (facts: FindingFacts) => boolean;
}

/** Late by one working day. */
const byOneWorkingDay = ({ lastDay, on }: FindingFacts): boolean => lastDay !== undefined && on === addWorkingDays(lastDay, 1);

/** One day before another. */
const byOneDay = (on: PlainDate | undefined, limit: PlainDate | undefined): boolean =>
  on !== undefined && limit !== undefined && (Date.parse(limit) - Date.parse(on)) / 86_400_000 === 1;

/** The rules that turn on a number, a day or a moment, and so have a limit with two sides. */
export const LIMITS: readonly Limit[] = [
  { rule: "record/chronology", isNearest: ({ on, afterOn }) => byOneDay(on, afterOn) },
  { rule: "record/withdrawn", isNearest: ({ on, withdrawnOn }) => on === withdrawnOn },
  {
    rule: "announcement/two-weeks",
    isNearest: ({ statedLastDay, lastDay }) => byOneDay(statedLastDay, lastDay) || byOneDay(lastDay, statedLastDay),
  },
  { rule: "commission/seven-members", isNearest: ({ recorded, required = 7 }) => recorded === required - 1 || recorded === required + 1 },
  { rule: "commission/formed-before-intake" },
  { rule: "session/commission-approved", isNearest: ({ on, approvedOn }) => byOneDay(on, approvedOn) },
  { rule: "session/quorum", isNearest: ({ present, required = 5 }) => present === required - 1 },
  { rule: "session/ballots" },
  { rule: "intake/not-premature" },
  { rule: "intake/region-exists", isNearest: ({ on }) => on === "2022-06-07" },
  { rule: "check/after-intake", isNearest: ({ on, lastDay }) => on === lastDay },
  { rule: "check/outcome" },
  { rule: "check/within-seven-working-days", isNearest: byOneWorkingDay },
  { rule: "selection/sheet", isNearest: ({ points }) => points === 6 || points === -1 },
  { rule: "selection/violation-scores-zero", isNearest: ({ points }) => points === 1 },
  { rule: "selection/passed", isNearest: ({ computedTotal }) => computedTotal === 15 || computedTotal === 16 },
  { rule: "interview/selected-only" },
  { rule: "interview/invited-within-five-working-days", isNearest: byOneWorkingDay },
  { rule: "finalists/once" },
  { rule: "finalists/at-most-three", isNearest: ({ recorded, required = 3 }) => recorded === required + 1 },
  { rule: "finalists/three-if-available", isNearest: ({ recorded, required = 3 }) => recorded === required - 1 },
  { rule: "handoff/after-decision" },
  { rule: "handoff/within-three-working-days", isNearest: byOneWorkingDay },
  { rule: "final/after-handoff", isNearest: ({ on, dispatchedOn }) => byOneDay(on, dispatchedOn) },
  { rule: "final/correction-before-interview", isNearest: ({ on, interviewedOn }) => byOneDay(interviewedOn, on) },
  { rule: "winners/three", isNearest: ({ recorded, required = 3 }) => recorded === required - 1 || recorded === required + 1 },
  { rule: "winners/fewer-than-three", isNearest: ({ available }) => available === 2 },
];
