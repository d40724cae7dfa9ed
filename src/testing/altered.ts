import type { ApplicationId } from "../record/application.js";
import type { ContestEvent, EventData, EventType } from "../record/events.js";

/**
 * The log with the data of some acts changed: of a kind, and of those alone that `which` picks.
 *
 * @param log - the log, which stays as it is
 * @param type - the kind of act
 * @param change - the data as they should be
 * @param which - the acts meant: all of the kind unless told otherwise
 * @returns the changed log
 * @example The check of one application comes too late
 * ```ts
 * import { audit, plainDate, replay } from "uzdik";
 * import { aboutApplication, altered, lawfulContest } from "uzdik/testing";
 * const late = plainDate("2022-06-27");
 * const log = altered(lawfulContest(), "DocumentsChecked", (data) => ({ ...data, on: late }), aboutApplication("KZ-35/1"));
 * audit(replay(log), plainDate("2022-12-30")).findings.map(({ rule }) => rule); // => ["check/within-seven-working-days"]
 * ```
 */
export function altered<Type extends EventType>(
  log: readonly ContestEvent[],
  type: Type,
  change: (data: EventData<Type>) => EventData<Type>,
  which: (data: EventData<Type>) => boolean = () => true,
): ContestEvent[] {
  return log.map((event) => {
    if (event.type !== type) return event;
    const data = event.data as EventData<Type>; // its type was just compared
    return which(data) ? ({ type, data: change(data) } as ContestEvent) : event; // the same kind of act
  });
}

/**
 * The log without some acts.
 *
 * @param log - the log, which stays as it is
 * @param type - the kind of act
 * @param which - the acts meant: all of the kind unless told otherwise
 * @returns the shorter log
 * @example Nobody was told where and when the award is
 * ```ts
 * import { duties, plainDate, replay } from "uzdik";
 * import { lawfulContest, without } from "uzdik/testing";
 * const contest = replay(without(lawfulContest(), "AwardNotified"));
 * duties(contest, plainDate("2022-12-30")).filter(({ status }) => status === "open").map(({ rule }) => rule); // => ["award/notified"]
 * ```
 */
export function without<Type extends EventType>(
  log: readonly ContestEvent[],
  type: Type,
  which: (data: EventData<Type>) => boolean = () => true,
): ContestEvent[] {
  return log.filter((event) => event.type !== type || !which(event.data as EventData<Type>)); // its type was just compared
}

/**
 * Whether data is about an application: a filter for `altered` and `without`.
 *
 * @param id - the application
 * @returns a test of an act's data
 * @example Of two acts, one is about the first application
 * ```ts
 * import { aboutApplication, checked } from "uzdik/testing";
 * [checked("a"), checked("b")].map(({ data }) => aboutApplication("a")(data)); // => [true, false]
 * ```
 */
export function aboutApplication(id: ApplicationId): (data: object) => boolean {
  return (data) => "applicationId" in data && data.applicationId === id;
}
