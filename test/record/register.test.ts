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

const oneByOne = (list: readonly Entry[]): Register<Entry> => list.reduce<Register<Entry>>(withEntry, emptyRegister());

/** Two ids with the same hash: they share every level of the register. */
const COLLIDING = ["application i5z4z", "application 16h41r"] as const;

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
        const register = withEntries(withEntries(emptyRegister<Entry>(), first), second);
        expect(JSON.stringify(register)).toBe(JSON.stringify(oneByOne([...first, ...second])));
      }),
    );
  });

  it("leaves the register it was made from as it was", () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const register = oneByOne(first);
        const before = JSON.stringify(register);
        withEntries(register, second);
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
    expect(withEntries(register, [])).toBe(register);
  });

  it("has for each id the place that it had for whoever wrote it, since states are kept as JSON", () => {
    const written = '{"bits":524288,"places":[{"id":"KZ-35/1","value":1}]}';
    expect(JSON.stringify(oneByOne([{ id: "KZ-35/1", value: 1 }]))).toBe(written);
    expect(entryOf(JSON.parse(written) as Register<Entry>, "KZ-35/1")?.value).toBe(1); // what was just compared
  });

  it("keeps two ids apart that lead to the same place", () => {
    const [one, other] = COLLIDING;
    const register = oneByOne([
      { id: one, value: 1 },
      { id: other, value: 2 },
    ]);
    expect(JSON.stringify(register)).toContain('[{"id":"' + one + '","value":1},{"id":"' + other + '","value":2}]');
    const rewritten = withEntry(register, { id: one, value: 3 });
    expect([entryOf(rewritten, one)?.value, entryOf(rewritten, other)?.value]).toEqual([3, 2]);
    expect(entriesOf(rewritten).map(({ value }) => value)).toEqual([3, 2]);
    // Seven levels of five bits make out all 32 bits of a hash, and there is no eighth.
    expect(branchesOf(register).size).toBe(7);
  });

  it("copies no more than the few branches above a record, however many there are", () => {
    const register = withEntries(
      emptyRegister<Entry>(),
      Array.from({ length: 10_000 }, (_, value) => ({ id: `a${String(value)}`, value })),
    );
    const next = withEntry(register, { id: "a77", value: -1 });
    const before = branchesOf(register);
    const made = [...branchesOf(next)].filter((branch) => !before.has(branch));
    expect(made.length).toBeLessThanOrEqual(4);
    // Only ids of the same hash lie in one place, where they are looked through one by one.
    for (const { places } of before) expect(places.some((place) => Array.isArray(place))).toBe(false);
  });
});
