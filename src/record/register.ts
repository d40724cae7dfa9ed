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

/** A branch, or the entries whose ids lead here, in the order in which they came; one stands by itself. */
type Place<Entry extends Identified> = Register<Entry> | Entry | readonly Entry[];

/** What a register holds: anything with an id. */
export interface Identified {
  readonly id: string;
}

const BITS_A_LEVEL = 5;
const SLOTS = 1 << BITS_A_LEVEL;
const HASH_BITS = 32;
/** So many entries lie in one place before it becomes a branch; more where all of their hashes are the same. */
const ROOM = 8;
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

/** The register with all these entries in it, given by their ids: as `withEntry` one after the other, but for the copies in between. */
export function withEntries<Entry extends Identified>(register: Register<Entry>, entries: ReadonlyMap<string, Entry>): Register<Entry> {
  const hashed: Hashed<Entry>[] = [];
  for (const [id, entry] of entries) hashed.push({ hash: hashOf(id), entry });
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
  else copy[at] = isBranch(taken) ? inserted(taken, hashed, shift + BITS_A_LEVEL) : joined(taken, [hashed], shift);
  return { bits: bits | bit, places: copy };
}

/** As `inserted`, for many at once, all of different ids: each branch is copied once. */
function merged<Entry extends Identified>(branch: Register<Entry>, entries: readonly Hashed<Entry>[], shift: number): Register<Entry> {
  const bySlot: Hashed<Entry>[][] = [];
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
    if (group === undefined) {
      if (taken === undefined) continue;
      places.push(taken);
    } else if (taken === undefined) places.push(settled(group, shift));
    else places.push(isBranch(taken) ? merged(taken, group, shift + BITS_A_LEVEL) : joined(taken, group, shift));
    bits |= bit;
  }
  return { bits, places };
}

/** A place of its own for entries of different ids: a branch as soon as there is no room for them. */
function settled<Entry extends Identified>(entries: readonly Hashed<Entry>[], shift: number): Place<Entry> {
  const [first] = entries;
  if (entries.length === 1 && first !== undefined) return first.entry;
  if (entries.length <= ROOM || shift + BITS_A_LEVEL >= HASH_BITS) return entries.map(({ entry }) => entry);
  return merged(emptyRegister<Entry>(), entries, shift + BITS_A_LEVEL);
}

/** A place where there are entries and come more: those with the id of one that was there in its place, the others behind. */
function joined<Entry extends Identified>(taken: Entry | readonly Entry[], coming: readonly Hashed<Entry>[], shift: number): Place<Entry> {
  const there = isEntry(taken) ? [taken] : taken;
  const all = [...there];
  for (const { entry } of coming) {
    const at = there.findIndex(({ id }) => id === entry.id);
    if (at < 0) all.push(entry);
    else all[at] = entry;
  }
  if (all.length > ROOM) return settled(all.map((entry) => ({ hash: hashOf(entry.id), entry })), shift);
  const [first] = all;
  return all.length === 1 && first !== undefined ? first : all;
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
