import type { ApplicationId } from "../../record/application.js";
import type { CommissionId } from "../../record/commission.js";
import type { Ballot } from "../../record/session.js";
import { membersOf } from "../people.js";

/** One ballot a member, the chair's first: the names on each; nobody votes after the last. */
export function ballotsOf(commissionId: CommissionId, ...choices: readonly (readonly ApplicationId[])[]): readonly Ballot[] {
  return membersOf(commissionId).flatMap((voter, index) => {
    const names = choices[index];
    return names === undefined ? [] : [{ voter, choices: names }];
  });
}
