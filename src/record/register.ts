/**
 * A register: records by their id, as plain JSON that shares structure. Ids are the caller's and may
 * be any text, so they are never keys of an object; a record is found by the hash of its id, five
 * bits a level, down to a place where a few lie at most, which are looked through. Writing one copies
 * only that place and the few branches above it, however many others there are.
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
/** At most so many entries lie in one place before it becomes a branch; more where all of their hashes are the same. */
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
  return inserted(register, entry, hashOf(entry.id), 0);
}

/** The register with all these entries in it, each under its own id, so that no id comes twice: as `withEntry` one after the other, but for the copies in between. */
export function withEntries<Entry extends Identified>(register: Register<Entry>, entries: ReadonlyMap<string, Entry>): Register<Entry> {
  return entries.size === 0 ? register : merged(register, batchOf([...entries.values()]), 0);
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

/** A copy of a branch with one entry more; what it does not touch is shared. */
function inserted<Entry extends Identified>({ bits, places }: Register<Entry>, entry: Entry, hash: number, shift: number): Register<Entry> {
  const bit = bitAt(hash, shift);
  const at = placeOf(bits, bit);
  const copy = places.slice();
  const taken = (bits & bit) === 0 ? undefined : places[at];
  if (taken === undefined) copy.splice(at, 0, entry);
  else copy[at] = isBranch(taken) ? inserted(taken, entry, hash, shift + BITS_A_LEVEL) : joined(taken, [entry], shift);
  return { bits: bits | bit, places: copy };
}

/** Entries of different ids on their way down, and their hashes beside them: asked of an entry at every level, they would be read from all over the memory. */
interface Batch<Entry extends Identified> {
  readonly entries: readonly Entry[];
  readonly hashes: Int32Array;
}

function batchOf<Entry extends Identified>(entries: readonly Entry[]): Batch<Entry> {
  const hashes = new Int32Array(entries.length);
  let at = 0;
  for (const { id } of entries) hashes[at++] = hashOf(id);
  return { entries, hashes };
}

/** As `inserted`, for many at once: each branch is copied once. */
function merged<Entry extends Identified>(branch: Register<Entry>, batch: Batch<Entry>, shift: number): Register<Entry> {
  const { entries, hashes, starts } = sorted(batch, shift);
  let bits = 0;
  let start = 0;
  const places: Place<Entry>[] = [];
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const bit = 1 << slot;
    const taken = placeAt(branch, bit);
    const end = starts[slot + 1] ?? start;
    const first = entries[start];
    if (start === end || first === undefined) {
      if (taken === undefined) continue;
      places.push(taken);
    } else if (taken === undefined && end - start === 1) {
      places.push(first);
    } else {
      const coming = entries.slice(start, end);
      if (taken !== undefined && !isBranch(taken)) places.push(joined(taken, coming, shift));
      else if (taken === undefined && hasRoom(coming.length, shift)) places.push(coming);
      else places.push(merged(taken ?? emptyRegister<Entry>(), { entries: coming, hashes: hashes.subarray(start, end) }, shift + BITS_A_LEVEL));
    }
    start = end;
    bits |= bit;
  }
  return { bits, places };
}

/** Whether so many entries of different ids can lie in one place. */
function hasRoom(count: number, shift: number): boolean {
  return count <= ROOM || shift + BITS_A_LEVEL >= HASH_BITS;
}

/**
 * A batch by its slots, those of one slot as they came, and where each slot starts. Counted first, since lists that grow
 * take several times the room; loops, since closures take twice the time.
 */
function sorted<Entry extends Identified>({ entries, hashes }: Batch<Entry>, shift: number): Batch<Entry> & { readonly starts: Int32Array } {
  const counts = new Int32Array(SLOTS);
  for (const hash of hashes) {
    const slot = slotAt(hash, shift);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const starts = new Int32Array(SLOTS + 1);
  let start = 0;
  for (let slot = 0; slot < SLOTS; slot += 1) starts[slot + 1] = start += counts[slot] ?? 0;
  const next = starts.slice();
  const bySlot = [...entries];
  const hashesBySlot = new Int32Array(hashes.length);
  let from = 0;
  for (const entry of entries) {
    const hash = hashes[from++] ?? 0;
    const slot = slotAt(hash, shift);
    const at = next[slot] ?? 0;
    bySlot[at] = entry;
    hashesBySlot[at] = hash;
    next[slot] = at + 1;
  }
  return { entries: bySlot, hashes: hashesBySlot, starts };
}

/** A place where there are entries and come more: those with the id of one that was there in its place, the others behind. */
function joined<Entry extends Identified>(taken: Entry | readonly Entry[], coming: readonly Entry[], shift: number): Place<Entry> {
  const there = isEntry(taken) ? [taken] : taken;
  const all = [...there];
  for (const entry of coming) {
    const at = there.findIndex(({ id }) => id === entry.id);
    if (at < 0) all.push(entry);
    else all[at] = entry;
  }
  const [first] = all;
  if (all.length === 1 && first !== undefined) return first;
  return hasRoom(all.length, shift) ? all : merged(emptyRegister<Entry>(), batchOf(all), shift + BITS_A_LEVEL);
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
