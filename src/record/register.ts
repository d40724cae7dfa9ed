/**
 * A register: records by their id, as plain JSON that shares structure. Ids are the caller's and may
 * be any text, so they are never keys of an object; a record is found by the hash of its id, five
 * bits a level, and writing one copies only the few branches above it, however many others there are.
 */
export interface Register<Entry extends Identified> {
  /** A bit for each of the 32 places that is taken. */
  readonly bits: number;
  /** The places taken, in their order: a branch, or the entries whose ids lead here (nearly always one). */
  readonly places: readonly (Register<Entry> | readonly Entry[])[];
}

/** What a register holds: anything with an id. */
export interface Identified {
  readonly id: string;
}

const BITS_A_LEVEL = 5;
const HASH_BITS = 32;
const EMPTY: Register<never> = { bits: 0, places: [] };

/** A register with nothing in it. */
export function emptyRegister<Entry extends Identified>(): Register<Entry> {
  return EMPTY;
}

/** The entry with this id, if there is one. */
export function entryOf<Entry extends Identified>(register: Register<Entry>, id: string): Entry | undefined {
  const hash = hashOf(id);
  let branch = register;
  for (let shift = 0; ; shift += BITS_A_LEVEL) {
    const bit = bitAt(hash, shift);
    if ((branch.bits & bit) === 0) return undefined;
    const place = branch.places[placeOf(branch.bits, bit)];
    if (place === undefined) return undefined;
    if (isBranch(place)) {
      branch = place;
      continue;
    }
    for (const entry of place) if (entry.id === id) return entry;
    return undefined;
  }
}

/** The register with this entry in it, in place of one with the same id. */
export function withEntry<Entry extends Identified>(register: Register<Entry>, entry: Entry): Register<Entry> {
  return written(register, entry, hashOf(entry.id), 0, undefined);
}

/** The register with all these entries in it: as `withEntry` one after the other, but for the copies in between. */
export function withEntries<Entry extends Identified>(register: Register<Entry>, entries: Iterable<Entry>): Register<Entry> {
  const fresh = new Set<object>();
  let result = register;
  for (const entry of entries) result = written(result, entry, hashOf(entry.id), 0, fresh);
  return result;
}

/** Every entry, in no order that means anything. */
export function entriesOf<Entry extends Identified>(register: Register<Entry>): readonly Entry[] {
  const entries: Entry[] = [];
  gather(register, entries);
  return entries;
}

function gather<Entry extends Identified>(register: Register<Entry>, entries: Entry[]): void {
  for (const place of register.places) {
    if (isBranch(place)) gather(place, entries);
    else entries.push(...place);
  }
}

/** Branches in `fresh` were made for this very writing and are nobody else's yet: they may be written in place. */
function written<Entry extends Identified>(
  branch: Register<Entry>,
  entry: Entry,
  hash: number,
  shift: number,
  fresh: Set<object> | undefined,
): Register<Entry> {
  const bit = bitAt(hash, shift);
  const at = placeOf(branch.bits, bit);
  const taken = (branch.bits & bit) !== 0 ? branch.places[at] : undefined;
  if (taken === undefined) return inserted(branch, bit, at, [entry], fresh);
  if (isBranch(taken)) return replaced(branch, at, written(taken, entry, hash, shift + BITS_A_LEVEL, fresh), fresh);
  const same = taken.findIndex(({ id }) => id === entry.id);
  if (same >= 0) return replaced(branch, at, taken.with(same, entry), fresh);
  if (shift + BITS_A_LEVEL >= HASH_BITS) return replaced(branch, at, [...taken, entry], fresh);
  let deeper: Register<Entry> = emptyRegister();
  for (const other of [...taken, entry]) deeper = written(deeper, other, hashOf(other.id), shift + BITS_A_LEVEL, undefined);
  fresh?.add(deeper);
  return replaced(branch, at, deeper, fresh);
}

type Place<Entry extends Identified> = Register<Entry> | readonly Entry[];
type Writable<Entry extends Identified> = { bits: number; places: Place<Entry>[] };

function inserted<Entry extends Identified>(
  branch: Register<Entry>,
  bit: number,
  at: number,
  place: Place<Entry>,
  fresh: Set<object> | undefined,
): Register<Entry> {
  const own = writable(branch, fresh);
  own.bits |= bit;
  own.places.splice(at, 0, place);
  return own;
}

function replaced<Entry extends Identified>(
  branch: Register<Entry>,
  at: number,
  place: Place<Entry>,
  fresh: Set<object> | undefined,
): Register<Entry> {
  if (branch.places[at] === place) return branch;
  const own = writable(branch, fresh);
  own.places[at] = place;
  return own;
}

function writable<Entry extends Identified>(branch: Register<Entry>, fresh: Set<object> | undefined): Writable<Entry> {
  if (fresh?.has(branch) === true) return branch as Writable<Entry>; // made in this very writing: see `written`
  const own = { bits: branch.bits, places: branch.places.slice() };
  fresh?.add(own);
  return own;
}

function isBranch<Entry extends Identified>(place: Place<Entry>): place is Register<Entry> {
  return "bits" in place;
}

function bitAt(hash: number, shift: number): number {
  return 1 << ((hash >>> shift) & 31);
}

/** How many of the places below this bit are taken. */
function placeOf(bits: number, bit: number): number {
  let below = bits & (bit - 1);
  below -= (below >>> 1) & 0x55555555;
  below = (below & 0x33333333) + ((below >>> 2) & 0x33333333);
  return Math.imul((below + (below >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** FNV-1a over the UTF-16 units, its high bits folded into the low ones. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
