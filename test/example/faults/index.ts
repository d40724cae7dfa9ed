import type { Localized, RuleId, Subject } from "uzdik";
import type { Contest2022 } from "../contest-2022.js";
import { inOrder, type Entry } from "../journal.js";
import { checkedTooLate, committeeKept, postTakenForLate } from "./check.js";
import { handedOffTooLate, twoFinalists, wrongWinner } from "./decisions.js";
import { fileNotCompiled, minutesNeverSigned } from "./omissions.js";
import type { LeftOpen, Omission, Plant, Planted } from "./planted.js";
import { quorumMissed, secretaryOnTheCommission, statedTooEarly } from "./preparation.js";
import { correctedAfterwards, filedTwice, reasonMissing } from "./remarks.js";
import { fifteenPassed, invitedTooLate, pointsDespiteViolation } from "./selection.js";

/** The faults in the order of the procedure, as a report tells them. */
const FAULTS: readonly Plant[] = [
  statedTooEarly,
  secretaryOnTheCommission,
  quorumMissed,
  committeeKept,
  postTakenForLate,
  checkedTooLate,
  pointsDespiteViolation,
  fifteenPassed,
  invitedTooLate,
  twoFinalists,
  handedOffTooLate,
  wrongWinner,
];
/** Worth an eye, and no breach of a norm. */
const REMARKS: readonly Plant[] = [filedTwice, reasonMissing, correctedAfterwards];
const OMISSIONS: readonly Omission[] = [minutesNeverSigned, fileNotCompiled];

/** What stands in the neighbour file of one fault. */
export interface ListedFault {
  readonly rule: RuleId;
  readonly clause: string;
  readonly subject: Subject;
  /** The line of the log, from 1. */
  readonly line: number;
  readonly planted: Localized;
}

/** A log that breaks what it is told to break, and the list of it. */
export interface FaultyContest {
  readonly entries: readonly Entry[];
  readonly faults: readonly ListedFault[];
  readonly remarks: readonly ListedFault[];
  readonly openDuties: readonly Omit<LeftOpen, "entries">[];
}

/** The lawful contest with every fault in it. */
export function withFaults(contest: Contest2022): FaultyContest {
  let entries = contest.entries;
  const plantedBy = <It extends { readonly entries: readonly Entry[] }>(
    plant: (entries: readonly Entry[], contest: Contest2022) => It,
  ): It => {
    const planted = plant(entries, contest);
    entries = inOrder(planted.entries);
    return planted;
  };
  const faults = FAULTS.map(plantedBy);
  const remarks = REMARKS.map(plantedBy);
  const omissions = OMISSIONS.map(plantedBy);
  const listed = ({ rule, clause, subject, shownBy, planted }: Planted): ListedFault => {
    const line = entries.findLastIndex(({ event }) => shownBy(event)) + 1;
    return { rule, clause, subject, line, planted };
  };
  return {
    entries,
    faults: faults.map(listed),
    remarks: remarks.map(listed),
    openDuties: omissions.map(({ entries: _, ...told }) => told),
  };
}
