/**
 * A register: records by their id, as plain JSON that shares structure. Ids are the caller's and may
 * be any text, so they are never keys of an object; a record is found by the hash of its id, five
 * bits a level, and writing one copies only the few branches above it, however many others there are.
 */
export interface Register<Entry extends Identified> {
  /** A bit for each of the 32 places that is taken. */
  readonly bits: number;
  /** The places taken, in their order. */
  readonly places: readonly Place<Entry>[];
}

/** A branch, or the entry whose id leads here; several where all of their hashes are the same. */
type Place<Entry extends Identified> = Register<Entry> | Entry | readonly Entry[];

/** What a register holds: anything with an id. */
export interface Identified {
  readonly id: string;
}

const BITS_A_LEVEL = 5;
const SLOTS = 1 << BITS_A_LEVEL;
const HASH_BITS = 32;
const NOTHING: readonly never[] = [];
const EMPTY: Register<never> = { bits: 0, places: NOTHING };

/** A register with nothing in it. */
export function emptyRegister<Entry extends Identified>(): Register<Entry> {
  return EMPTY;
}

/** The entry with this id, if there is one. */
export function entryOf<Entry extends Identified>(register: Register<Entry>, id: string): Entry | undefined {
  if (register.bits === 0) return undefined;
  const hash = hashOf(id);
  let branch = register;
  for (let shift = 0; ; shift += BITS_A_LEVEL) {
    const place = placeAt(branch, bitAt(hash, shift));
    if (place === undefined) return undefined;
    if (!isBranch(place)) return isEntry(place) ? (place.id === id ? place : undefined) : place.find((entry) => entry.id === id);
    branch = place;
  }
}

/** The register with this entry in it, in place of one with the same id. */
export function withEntry<Entry extends Identified>(register: Register<Entry>, entry: Entry): Register<Entry> {
  return inserted(register, { hash: hashOf(entry.id), entry }, 0);
}

/** The register with all these entries in it: as `withEntry` one after the other, but for the copies in between. */
export function withEntries<Entry extends Identified>(register: Register<Entry>, entries: Iterable<Entry>): Register<Entry> {
  const hashed = Array.from(entries, (entry) => ({ hash: hashOf(entry.id), entry }));
  return hashed.length === 0 ? register : merged(register, hashed, 0);
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
    else if (isEntry(place)) entries.push(place);
    else entries.push(...place);
  }
}

/** An entry and the hash of its id, on its way down. */
interface Hashed<Entry extends Identified> {
  readonly hash: number;
  readonly entry: Entry;
}

/** A copy of a branch with one entry more; what it does not touch is shared. */
function inserted<Entry extends Identified>({ bits, places }: Register<Entry>, hashed: Hashed<Entry>, shift: number): Register<Entry> {
  const bit = bitAt(hashed.hash, shift);
  const at = placeOf(bits, bit);
  const copy = places.slice();
  const taken = (bits & bit) === 0 ? undefined : places[at];
  if (taken === undefined) copy.splice(at, 0, hashed.entry);
  else copy[at] = isBranch(taken) ? inserted(taken, hashed, shift + BITS_A_LEVEL) : placed(taken, [hashed], shift);
  return { bits: bits | bit, places: copy };
}

/** As `inserted`, for many at once: each branch is copied once. */
function merged<Entry extends Identified>(branch: Register<Entry>, entries: readonly Hashed<Entry>[], shift: number): Register<Entry> {
  const bySlot: [Hashed<Entry>, ...Hashed<Entry>[]][] = [];
  for (const hashed of entries) {
    const slot = slotAt(hashed.hash, shift);
    const group = bySlot[slot];
    if (group === undefined) bySlot[slot] = [hashed];
    else group.push(hashed);
  }
  let bits = 0;
  const places: Place<Entry>[] = [];
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const bit = 1 << slot;
    const group = bySlot[slot];
    const taken = placeAt(branch, bit);
    if (group !== undefined) {
      places.push(taken !== undefined && isBranch(taken) ? merged(taken, group, shift + BITS_A_LEVEL) : placed(taken, group, shift));
    } else if (taken !== undefined) places.push(taken);
    else continue;
    bits |= bit;
  }
  return { bits, places };
}

/** A place where there were entries or none and come more: the one with their id, or a branch as soon as their ids differ. */
function placed<Entry extends Identified>(
  taken: Entry | readonly Entry[] | undefined,
  group: readonly [Hashed<Entry>, ...Hashed<Entry>[]],
  shift: number,
): Place<Entry> {
  const [{ entry }] = group;
  if (group.length === 1 && taken === undefined) return entry;
  const there = taken === undefined ? NOTHING : isEntry(taken) ? [taken] : taken;
  const isOne = there.every(({ id }) => id === entry.id) && group.every((other) => other.entry.id === entry.id);
  if (isOne) return (group[group.length - 1] ?? group[0]).entry;
  if (shift + BITS_A_LEVEL < HASH_BITS) {
    const all = [...there.map((each) => ({ hash: hashOf(each.id), entry: each })), ...group];
    return merged(emptyRegister<Entry>(), all, shift + BITS_A_LEVEL);
  }
  const byId = new Map(there.map((each) => [each.id, each]));
  for (const further of group) byId.set(further.entry.id, further.entry);
  return [...byId.values()];
}

function isBranch<Entry extends Identified>(place: Place<Entry>): place is Register<Entry> {
  return "bits" in place;
}

function isEntry<Entry extends Identified>(place: Entry | readonly Entry[]): place is Entry {
  return "id" in place;
}

function slotAt(hash: number, shift: number): number {
  return (hash >>> shift) & (SLOTS - 1);
}

function bitAt(hash: number, shift: number): number {
  return 1 << slotAt(hash, shift);
}

/** What stands at the place of this bit, if it is taken. */
function placeAt<Entry extends Identified>({ bits, places }: Register<Entry>, bit: number): Place<Entry> | undefined {
  return (bits & bit) === 0 ? undefined : places[placeOf(bits, bit)];
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
