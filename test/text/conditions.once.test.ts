import fc from "fast-check";
import { READING_REGISTER, type ReadingId, type Readings } from "uzdik";
import { describe, expect, it } from "vitest";
import { conditionsOf } from "../../src/text/conditions.js";

describe("conditions", () => {
  const ids = ["posting-day", "last-day-off", "evidence", "finalists-number"] as const satisfies readonly ReadingId[];
  const optionsOf = (id: ReadingId): readonly string[] => READING_REGISTER.find((entry) => entry.id === id)?.options ?? [];
  const all = ids.reduce<readonly Partial<Readings>[]>(
    (shorter, id) => shorter.flatMap((combination) => optionsOf(id).map((option) => ({ ...combination, [id]: option }))),
    [{}],
  );
  const meets = (combination: Partial<Readings>, condition: ReturnType<typeof conditionsOf>[number]): boolean =>
    condition.every(({ reading, option }) => combination[reading] === option);

  it("are met by exactly the combinations they stand for, no two of them at once, and never longer than the list of these", () => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 1 }), (combinations) => {
        const conditions = conditionsOf(combinations);
        for (const combination of all) {
          const met = conditions.filter((condition) => meets(combination, condition));
          expect(met).toHaveLength(combinations.includes(combination) ? 1 : 0);
        }
        expect(conditions.length).toBeLessThanOrEqual(combinations.length);
      }),
      { numRuns: 100 },
    );
  });

  it("leave out what makes no difference", () => {
    const either = all.filter((combination) => combination["evidence"] === "optional" || combination["last-day-off"] === "stands");
    expect(conditionsOf(either).flat().map(({ reading }) => reading)).not.toContain("posting-day");
    expect(conditionsOf(all)).toEqual([[]]);
    expect(conditionsOf([{ evidence: "some" }])).toEqual([[{ reading: "evidence", option: "some" }]]);
  });

  it("tell alternatives that share an answer by that answer first, whatever the register has first", () => {
    const byTheSecond = conditionsOf([
      { "posting-day": "not-counted", "evidence": "some" },
      { "posting-day": "counted", "evidence": "some" },
      { "posting-day": "counted", "evidence": "optional" },
    ]);
    expect(byTheSecond.flat()).toHaveLength(3);
    const byTheFirst = conditionsOf([
      ...optionsOf("evidence").map((evidence) => ({ "posting-day": "counted", evidence }) as Partial<Readings>), // an option of it
      { "posting-day": "not-counted", "evidence": "some" },
    ]);
    expect(byTheFirst.flat()).toHaveLength(3);
  });

  it("name their answers in the order of the register where no other is shorter", () => {
    expect(conditionsOf([{ "evidence": "some", "posting-day": "counted" }])).toEqual([
      [{ reading: "posting-day", option: "counted" }, { reading: "evidence", option: "some" }],
    ]);
  });

  it("take five readings in whatever order is shortest, and six as the register has them: to try all their orders would take too long", () => {
    const shared: readonly Partial<Readings>[] = [
      { "posting-day": "not-counted", "evidence": "some" },
      { "posting-day": "counted", "evidence": "some" },
      { "posting-day": "counted", "evidence": "optional" },
    ];
    const withEitherOf = (...further: readonly ReadingId[]): readonly Partial<Readings>[] =>
      further.reduce((shorter, id) => shorter.flatMap((combination) => optionsOf(id).map((option) => ({ ...combination, [id]: option }))), shared);
    expect(conditionsOf(withEitherOf("last-day-off", "closing-hour", "timely-by")).flat()).toHaveLength(3);
    expect(conditionsOf(withEitherOf("last-day-off", "closing-hour", "timely-by", "term-start")).flat()).toHaveLength(6);
  });
});
