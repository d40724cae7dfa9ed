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
  return written(register, [{ hash: hashOf(entry.id), entry }], 0);
}

/** The register with all these entries in it: as `withEntry` one after the other, but for the copies in between. */
export function withEntries<Entry extends Identified>(register: Register<Entry>, entries: Iterable<Entry>): Register<Entry> {
  const hashed = Array.from(entries, (entry) => ({ hash: hashOf(entry.id), entry }));
  return hashed.length === 0 ? register : written(register, hashed, 0);
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

type Place<Entry extends Identified> = Register<Entry> | readonly Entry[];

/** An entry and the hash of its id, on its way down. */
interface Hashed<Entry extends Identified> {
  readonly hash: number;
  readonly entry: Entry;
}

/** A copy of a branch with some entries in it; what they do not touch is shared. */
function written<Entry extends Identified>(branch: Register<Entry>, entries: readonly Hashed<Entry>[], shift: number): Register<Entry> {
  let { bits } = branch;
  const places = branch.places.slice();
  for (const group of bySlot(entries, shift)) {
    const [{ hash }] = group;
    const bit = bitAt(hash, shift);
    const at = placeOf(bits, bit);
    const taken = (bits & bit) === 0 ? undefined : places[at];
    if (taken === undefined) places.splice(at, 0, placed([], group, shift));
    else places[at] = isBranch(taken) ? written(taken, group, shift + BITS_A_LEVEL) : placed(taken, group, shift);
    bits |= bit;
  }
  return { bits, places };
}

type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Entries by the slot they fall in at a level. */
function bySlot<Entry extends Identified>(entries: readonly Hashed<Entry>[], shift: number): Iterable<NonEmpty<Hashed<Entry>>> {
  const [first, ...others] = entries;
  if (first === undefined) return [];
  if (others.length === 0) return [[first]];
  const groups = new Map<number, [Hashed<Entry>, ...Hashed<Entry>[]]>();
  for (const hashed of entries) {
    const slot = bitAt(hashed.hash, shift);
    const group = groups.get(slot);
    if (group === undefined) groups.set(slot, [hashed]);
    else group.push(hashed);
  }
  return groups.values();
}

/** A place where there were entries and come more: the entries themselves, or a branch as soon as they are several. */
function placed<Entry extends Identified>(taken: readonly Entry[], group: NonEmpty<Hashed<Entry>>, shift: number): Place<Entry> {
  const [{ entry }] = group;
  if (group.length === 1 && taken.length === 0) return [entry];
  const byId = new Map([...taken.map((there) => ({ hash: hashOf(there.id), entry: there })), ...group].map((hashed) => [hashed.entry.id, hashed]));
  const all = [...byId.values()];
  if (all.length > 1 && shift + BITS_A_LEVEL < HASH_BITS) return written(emptyRegister<Entry>(), all, shift + BITS_A_LEVEL);
  return all.map((hashed) => hashed.entry);
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
