import { KAZAKHSTAN, type WorkingCalendar } from "../calendar/working-calendar.js";
import { DEFAULT_READINGS, READING_REGISTER, type ReadingId, type Readings } from "./readings.js";

/** What a rule may consult besides the record: the calendar and the readings. Never a clock. */
export interface Context {
  /** `KAZAKHSTAN` unless told otherwise. */
  readonly calendar?: WorkingCalendar;
  /** Over `DEFAULT_READINGS`. */
  readonly readings?: Partial<Readings>;
}

const READING_BIT = /* @__PURE__ */ (() => new Map<ReadingId, number>(READING_REGISTER.map(({ id }, index) => [id, 1 << index])))();

/**
 * The readings of one inquiry, which notes every one that is consulted: what a finding rests on, and
 * what another reading could change, is read off here and nowhere declared by hand.
 */
export class Consultation {
  readonly calendar: WorkingCalendar;
  readonly readings: Readings;
  /** The readings consulted since this was last set to 0, a bit each in the order of the register. */
  consulted = 0;
  /** Whether a term was counted over days whose official calendar is not final. */
  provisional = false;

  /** Under a calendar and readings; the defaults, where none are given. */
  constructor(context: Context = {}) {
    this.calendar = context.calendar ?? KAZAKHSTAN;
    this.readings = completeReadings(context.readings);
  }

  /** Consults a disputed reading. */
  read<Id extends ReadingId>(id: Id): Readings[Id] {
    this.consulted |= READING_BIT.get(id) ?? 0;
    return this.readings[id];
  }
}

/** Whether a reading was consulted since `consulted` was last set to 0. */
export function wasConsulted(id: ReadingId, { consulted }: Consultation): boolean {
  return (consulted & (READING_BIT.get(id) ?? 0)) !== 0;
}

/** The lists made so far: there are few, and thousands of findings and duties that have them. */
const listed = /* @__PURE__ */ new Map<number, readonly ReadingId[]>();

/** The readings of a set of bits, in the order of the register. */
export function readingsOf(consulted: number): readonly ReadingId[] {
  let list = listed.get(consulted);
  if (list === undefined) listed.set(consulted, (list = listOf(consulted)));
  return list;
}

function listOf(consulted: number): readonly ReadingId[] {
  return READING_REGISTER.filter((_, index) => (consulted & (1 << index)) !== 0).map(({ id }) => id);
}

/** All readings, the given ones over the defaults. A reading or an option that does not exist is a programmer's mistake. */
export function completeReadings(given?: Partial<Readings>): Readings {
  if (given === undefined) return DEFAULT_READINGS;
  const stated: readonly (readonly [string, unknown])[] = Object.entries(given);
  for (const [id, value] of stated) {
    const entry = READING_REGISTER.find((known) => known.id === id);
    if (entry === undefined) {
      const known = READING_REGISTER.map((reading) => reading.id).join(", ");
      throw new RangeError(`context.readings: expected one of ${known}; got ${JSON.stringify(id)}`);
    }
    const options: readonly unknown[] = entry.options;
    if (value !== undefined && !options.includes(value)) {
      throw new RangeError(`context.readings["${id}"]: expected one of ${options.join(", ")}; got ${JSON.stringify(value)}`);
    }
  }
  return { ...DEFAULT_READINGS, ...Object.fromEntries(stated.filter(([, value]) => value !== undefined)) };
}
