import type { CommissionId, PlainDate } from "uzdik";
import { itemAt, type Chance } from "./chance.js";
import { compositionOn, type Compositions } from "./commissions.js";
import { at } from "./days.js";
import { entry, type Entry } from "./journal.js";

/** A session, who of the seven was there (the chair first), and what is written down of it. */
export interface HeldSession {
  readonly id: string;
  readonly day: PlainDate;
  readonly voters: readonly string[];
  readonly entries: readonly Entry[];
}

/** A session with five, six or all seven there, the chair among them; its minutes are signed the same evening. */
export function heldSession(
  commissionId: CommissionId,
  compositions: Compositions,
  {
    name,
    number,
    day,
    full = false,
  }: { readonly name: string; readonly number: number; readonly day: PlainDate; readonly full?: boolean },
  chance: Chance,
): HeldSession {
  const { members, chair, secretary } = compositionOn(compositions, day);
  const others = members.map(({ person }) => person).filter((person) => person !== chair.person);
  const absent = new Set(full ? [] : chance.shuffled(others).slice(0, itemAt([0, 0, 0, 1, 1, 2], chance.below(6))));
  const voters = [chair.person, ...others.filter((person) => !absent.has(person))];
  const id = `${commissionId}/${name}`;
  const signedBy = [chair.person, secretary.person];
  return {
    id,
    day,
    voters,
    entries: [
      entry(at(day, "10:00"), "SessionHeld", {
        session: { id, commissionId, heldOn: day, present: [...voters, secretary.person] },
      }),
      entry(at(day, "18:30"), "MinutesSigned", { sessionId: id, number: String(number), signedBy, on: day }),
    ],
  };
}
