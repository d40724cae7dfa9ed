import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRegister, entriesOf, entryOf, withEntries, withEntry, type Register } from "../../src/record/register.js";

interface Entry {
  readonly id: string;
  readonly value: number;
}

const entry = fc.record({
  id: fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "a/b", " "), fc.string({ minLength: 1, maxLength: 3, unit: "binary" })),
  value: fc.nat(),
});
const entries = fc.array(entry, { maxLength: 200 });

const byId = (list: readonly Entry[]): ReadonlyMap<string, Entry> => new Map(list.map((item) => [item.id, item]));
const oneByOne = (list: readonly Entry[]): Register<Entry> => list.reduce<Register<Entry>>(withEntry, emptyRegister());

/**
 * Sixteen ids with the same hash: they share every level of the register. The hash goes on from what came before, so
 * either of each two that leave it the same may stand there.
 */
const COLLIDING: readonly string[] = [
  ["3vl8", "kpd6"],
  ["6rnw", "npba"],
  ["53zx", "cpad"],
  ["33zx", "epad"],
].reduce<readonly string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), ["application "]);

/** As many as lie in one place before it becomes a branch. */
const ROOM = 8;

/** A register and the branches in it, at every level. */
function branchesOf(root: Register<Entry>): Set<Register<Entry>> {
  const found = new Set([root]);
  for (const place of root.places) if ("bits" in place) for (const branch of branchesOf(place)) found.add(branch);
  return found;
}

describe("a register of records by their id", () => {
  it("finds under each id the record written last, and nothing under any other", () => {
    fc.assert(
      fc.property(entries, entry, (list, other) => {
        const known = new Map(list.map((item) => [item.id, item]));
        const register = oneByOne(list);
        for (const [id, item] of known) expect(entryOf(register, id)).toBe(item);
        expect(entryOf(register, other.id)).toBe(known.get(other.id));
        expect(new Set(entriesOf(register))).toEqual(new Set(known.values()));
      }),
    );
  });

  it("has the same shape whether records came one by one or all at once", () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const register = withEntries(withEntries(emptyRegister<Entry>(), byId(first)), byId(second));
        expect(JSON.stringify(register)).toBe(JSON.stringify(oneByOne([...first, ...second])));
      }),
    );
  });

  it("leaves the register it was made from as it was", () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const register = oneByOne(first);
        const before = JSON.stringify(register);
        withEntries(register, byId(second));
        second.reduce<Register<Entry>>(withEntry, register);
        expect(JSON.stringify(register)).toBe(before);
      }),
    );
  });

  it("is the same after a journey through JSON, and goes on from there", () => {
    fc.assert(
      fc.property(entries, entry, (list, next) => {
        const register = oneByOne(list);
        const back = JSON.parse(JSON.stringify(register)) as Register<Entry>; // what was just written
        expect(back).toEqual(register);
        expect(JSON.stringify(withEntry(back, next))).toBe(JSON.stringify(withEntry(register, next)));
      }),
    );
  });

  it("stays the very same when nothing comes", () => {
    const register = oneByOne([{ id: "a", value: 1 }]);
    expect(withEntries(register, byId([]))).toBe(register);
  });

  it("has for each id the place that it had for whoever wrote it, since states are kept as JSON", () => {
    const written = '{"bits":524288,"places":[{"id":"KZ-35/1","value":1}]}';
    expect(JSON.stringify(oneByOne([{ id: "KZ-35/1", value: 1 }]))).toBe(written);
    expect(entryOf(JSON.parse(written) as Register<Entry>, "KZ-35/1")?.value).toBe(1); // what was just compared
  });

  it("keeps ids apart that lead to the same place, in the order in which they came", () => {
    const few = COLLIDING.slice(0, ROOM).map((id, value) => ({ id, value }));
    const register = oneByOne(few);
    expect(JSON.stringify(register)).toContain(JSON.stringify(few));
    expect(branchesOf(register).size).toBe(1);
    const rewritten = withEntry(register, { id: few[2]?.id ?? "", value: 30 });
    expect(entriesOf(rewritten).map(({ value }) => value)).toEqual([0, 1, 30, 3, 4, 5, 6, 7]);
    expect(entryOf(rewritten, few[2]?.id ?? "")?.value).toBe(30);
    expect(entryOf(rewritten, COLLIDING[ROOM] ?? "")).toBeUndefined();
  });

  it("makes a branch of a place where more lie than there is room for", () => {
    const [another = ""] = COLLIDING.slice(ROOM);
    const few = COLLIDING.slice(0, ROOM).map((id, value) => ({ id, value }));
    for (const register of [oneByOne([...few, { id: another, value: 8 }]), withEntries(emptyRegister<Entry>(), byId([...few, { id: another, value: 8 }]))]) {
      // Seven levels of five bits make out all 32 bits of a hash, and there is no eighth: there they lie together again.
      expect(branchesOf(register).size).toBe(7);
      expect(entriesOf(register).map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(entryOf(register, another)?.value).toBe(8);
      expect(branchesOf(withEntry(register, { id: another, value: 80 })).size).toBe(7);
      expect(entryOf(withEntry(register, { id: another, value: 80 }), another)?.value).toBe(80);
    }
  });

  it("has the same shape however those of one place came, more of them than there is room for", () => {
    const list = COLLIDING.map((id, value) => ({ id, value }));
    const shape = JSON.stringify(oneByOne(list));
    for (let first = 0; first <= list.length; first += 1) {
      const inTwo = withEntries(withEntries(emptyRegister<Entry>(), byId(list.slice(0, first))), byId(list.slice(first)));
      expect(JSON.stringify(inTwo)).toBe(shape);
    }
    const rewritten = list.map(({ id, value }) => ({ id, value: value * 10 }));
    expect(JSON.stringify(withEntries(oneByOne(list), byId(rewritten)))).toBe(JSON.stringify(oneByOne(rewritten)));
  });

  it("copies no more than the few branches above a record, however many there are", () => {
    const register = withEntries(emptyRegister<Entry>(), byId(Array.from({ length: 10_000 }, (_, value) => ({ id: `a${String(value)}`, value }))));
    const next = withEntry(register, { id: "a77", value: -1 });
    const before = branchesOf(register);
    const made = [...branchesOf(next)].filter((branch) => !before.has(branch));
    expect(made.length).toBeLessThanOrEqual(4);
    // What lies in one place is looked through one by one.
    for (const { places } of before) for (const place of places) if (Array.isArray(place)) expect(place.length).toBeLessThanOrEqual(ROOM);
  });
});
