import { readdirSync, readFileSync } from "node:fs";
import { NORMS, RULES, rulesOf } from "uzdik";
import { commissionOf, type Vector } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { BASES, VECTORS } from "../testing/vectors.js";
import { coverageOf, itemsOf, shareOf, type Item } from "./coverage.js";
import { isNotExecuted } from "./not-executed.js";
import { NOT_SHOWN } from "./not-shown.js";
import { partOf } from "./tally.js";
import { trialsOf } from "./trials.js";

const trials = trialsOf(VECTORS, BASES);
const items = coverageOf(trials);
const nameOf = ({ kind, name }: Item): string => `${kind} ${name}`;

/** So much was shown when this was last raised; it may rise, and not fall. */
const MINIMUM = { kept: 69, broken: 69, decisive: 69, boundary: 169, reading: 44, apart: 25, condition: 93 } as const satisfies {
  readonly [K in Item["kind"]]: number;
};

describe("the coverage of the regulation", () => {
  it.each(NORMS.filter(({ id }) => rulesOf(id).length > 0))("shows all there is of $id, but what is listed with a reason", ({ id }) => {
    expect(itemsOf(id, items).filter((item) => !item.shown && NOT_SHOWN[nameOf(item)] === undefined).map(nameOf)).toEqual([]);
  });

  it("shows all that belongs to no norm, but what is listed with a reason", () => {
    const ofNone = items.filter(({ norms }) => norms.length === 0);
    expect(ofNone.length).toBeGreaterThan(0);
    expect(ofNone.filter((item) => !item.shown && NOT_SHOWN[nameOf(item)] === undefined).map(nameOf)).toEqual([]);
  });

  it("does not show what is listed as not shown", () => {
    const lacking = items.filter(({ shown }) => !shown).map(nameOf);
    expect(Object.keys(NOT_SHOWN).filter((name) => !lacking.includes(name))).toEqual([]);
    for (const reason of Object.values(NOT_SHOWN)) expect(reason).not.toBe("");
  });

  it.each(Object.entries(MINIMUM) as readonly (readonly [Item["kind"], number])[])("has not fallen: %s, %d", (kind, least) => {
    expect(shareOf(items, kind).shown).toBeGreaterThanOrEqual(least);
  });

  it("asks of every norm either that its rules be shown, or why there is nothing to execute", () => {
    for (const { id } of NORMS) expect(isNotExecuted(id), id).toBe(rulesOf(id).length === 0);
  });
});

describe("the suites", () => {
  const foremostOf = ({ id }: Vector): string => id.slice(0, id.indexOf("/"));
  const norms: readonly string[] = NORMS.map(({ id }) => id);
  const parts = new Set(norms.map(partOf));

  it("are one a part of the regulation, in a file of its own", () => {
    const files = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.ts"));
    const tried = files.flatMap((name) => /^regulation\("(\w+)"/mu.exec(readFileSync(new URL(name, import.meta.url), "utf8"))?.[1] ?? []);
    expect(tried.toSorted()).toEqual([...parts].toSorted());
  });

  it("leave no vector out", () => {
    expect(VECTORS.filter((vector) => parts.has(partOf(vector.id)) && !norms.includes(foremostOf(vector)))).toEqual([]);
  });
});

describe("the measure itself", () => {
  const shownBy = (kept: (trial: (typeof trials)[number]) => boolean): ReadonlySet<string> =>
    new Set(coverageOf(trials.filter(kept)).filter(({ shown }) => shown).map(nameOf));

  it("shows nothing where nothing was tried, and nothing by a trial that failed", () => {
    expect(coverageOf([]).filter(({ shown }) => shown)).toEqual([]);
    expect(coverageOf(trials.map((trial) => ({ ...trial, passed: false }))).filter(({ shown }) => shown)).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))("misses %s where no trial breaks it, and where none keeps it", (rule) => {
    const unbroken = shownBy(({ broken }) => !broken.includes(rule));
    for (const kind of ["broken", "decisive", "boundary"]) expect(unbroken.has(`${kind} ${rule}`)).toBe(false);
    expect(shownBy(({ kept }) => !kept.includes(rule)).has(`kept ${rule}`)).toBe(false);
  });

  it("misses a limit of which one side alone was tried", () => {
    const limits = [...new Set(trials.flatMap(({ vector }) => vector.boundary ?? []))];
    for (const limit of limits) {
      const [first] = trials.filter(({ vector }) => vector.boundary === limit);
      expect(shownBy(({ vector }) => vector.boundary !== limit || vector === first?.vector).has(`boundary ${limit}`)).toBe(false);
    }
  });

  it("misses a reading of which only the default was tried", () => {
    const byDefault = shownBy(({ option }) => option?.value !== "receipt");
    expect([byDefault.has("reading timely-by=dispatch"), byDefault.has("reading timely-by=receipt")]).toEqual([true, false]);
    expect(byDefault.has("apart timely-by: dispatch, receipt")).toBe(false);
    expect(shownBy(() => true).has("apart timely-by: dispatch, receipt")).toBe(true);
  });

  it("takes a rule for decisive only where it stood alone among its like", () => {
    for (const { broken, decidedBy } of trials) {
      if (decidedBy === undefined) continue;
      const effect = RULES.find(({ id }) => id === decidedBy)?.effect;
      expect(broken.filter((rule) => RULES.find(({ id }) => id === rule)?.effect === effect)).toEqual([decidedBy]);
    }
  });

  it("takes neither of two bars for decisive, and one alone", () => {
    const { chair, ...commission } = commissionOf("KZ-35");
    const formed = (changed: object): Vector => ({
      ...VECTORS[0]!,
      rules: [],
      given: {},
      when: { command: { type: "FormCommission", data: { commissionId: "KZ-35", commission: { ...commission, chair, ...changed } } } },
      then: { refused: [] },
    });
    const two = formed({ approvedBy: "agency", chair: { ...chair, post: "other" } });
    const [both, one] = trialsOf([two, formed({ approvedBy: "agency" })], BASES);
    expect(both?.broken).toEqual(["commission/approving-authority", "commission/chair-by-office"]);
    expect(both?.decidedBy).toBeUndefined();
    expect(one?.decidedBy).toBe("commission/approving-authority");
  });
});
