import { decide, duties, evolve, nextActs, plainDate, replay, type ContestCommand, type ContestEvent, type Context, type Duty, type NextAct } from "uzdik";
import { commandOf, finalistsDecided, formed, held } from "uzdik/testing";
import { all, commandFor, finalistsOf, interviewedIn } from "../command-for.js";

/** A day after every act and every term of the worlds. */
export const AFTERWARDS = plainDate("2022-10-03");

/** The end of a contest: everything recorded by then, and what is still owed though nothing more can be done. */
export interface End {
  readonly log: readonly ContestEvent[];
  readonly owed: readonly Duty[];
}

/** Carries a contest on, doing lawfully whatever `nextActs` lists, until it lists nothing more: that is its end. */
export function endOf(log: readonly ContestEvent[], context?: Context): End {
  const events = [...log];
  let contest = replay(log);
  const carryOut = (command: ContestCommand): void => {
    const decision = decide(contest, command, context);
    if (decision.kind !== "accepted") throw new Error(`lawful and not accepted: ${JSON.stringify([command, decision])}`);
    events.push(...decision.events);
    contest = decision.events.reduce(evolve, contest);
  };
  renewedDecisions(log).forEach(carryOut);
  for (let step = 0; step < 100; step += 1) {
    const next = nextActs(contest, AFTERWARDS, context).find(isOfUse);
    if (next === undefined) {
      const owed = duties(contest, AFTERWARDS, context).filter(({ status }) => status === "open" || status === "overdue");
      return { log: events, owed };
    }
    carryOut(commandFor(next, events, AFTERWARDS, `carried on ${String(step)}`));
  }
  throw new Error("a hundred acts were done, and there is always another");
}

/** Before the hand-off a commission may name another in place of a finalist who withdrew; nothing lists that as owed. */
function renewedDecisions(log: readonly ContestEvent[]): readonly ContestCommand[] {
  const regions = [...new Set(all("FinalistsDecided", log).map(({ commissionId }) => commissionId))];
  return regions.flatMap((region) => {
    const names = interviewedIn(region, log, AFTERWARDS);
    const isOpen = all("MaterialsHandedOff", log).every(({ commissionId }) => commissionId !== region);
    if (!isOpen || names.length === 0 || finalistsOf(region, log).every((id) => names.includes(id))) return [];
    const session = `renewed ${region}`;
    const present = formed(region).data.commission.members.map(({ person }) => person);
    return [commandOf(held(session, region, AFTERWARDS, present)), commandOf(finalistsDecided(region, session, names.slice(0, 3)))];
  });
}

/** A region without applications may form its commission too, which leads nowhere; the republican one is always of use. */
function isOfUse({ act, must, subject }: NextAct): boolean {
  return act !== "FormCommission" || must || (subject.kind === "commission" && subject.commissionId === "republican");
}
