import { Ajv2020 } from "ajv/dist/2020.js";
import { audit, NORMS, plainDate, READING_REGISTER, replay, RULES, type ContestEvent, type RuleId } from "uzdik";
import { contestCommandSchema, parseEvents } from "uzdik/schema";
import { casesOf, coverageOf, outcomesOf, pairOfOptions, rulesToldBy, type NamedAct } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { BASES, jsonOf, VECTOR_FILES, VECTORS } from "./vectors.js";

const coverage = coverageOf(VECTORS);

describe("the files of vectors", () => {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(jsonOf("vectors.schema.json") as object); // the schema is an object

  it.each([...VECTOR_FILES.map(({ name }) => name), "bases.json"])("%s is as its schema says", (name) => {
    validate(jsonOf(name));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("have in their schema all rules, in the order in which findings stand", () => {
    expect(jsonOf("vectors.schema.json")).toHaveProperty("$defs.rule.enum", RULES.map(({ id }) => id));
  });

  it.each(VECTOR_FILES)("$name has the clause it is called after, and vectors of its norms", ({ name, file }) => {
    expect(name).toBe(/^\d+$/u.test(file.clause) ? `clause-${file.clause.padStart(2, "0")}.json` : `${file.clause}.json`);
    for (const { id, norms } of file.vectors) {
      const [foremost = ""] = id.split("/");
      expect(clauseOf(foremost)).toBe(file.clause);
      if (foremost !== "calendar" && foremost !== "record") expect(norms[0]).toBe(foremost);
    }
  });

  it("has no id twice", () => {
    const ids = VECTORS.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it("names only norms, rules, readings and options that there are", () => {
    const norms: readonly string[] = NORMS.map(({ id }) => id);
    const rules: readonly string[] = RULES.map(({ id }) => id);
    for (const vector of VECTORS) {
      expect(norms).toEqual(expect.arrayContaining([...vector.norms]));
      expect(rules).toEqual(expect.arrayContaining([...vector.rules, ...outcomesOf(vector).flatMap(rulesToldBy)]));
      for (const [reading, options] of Object.entries(vector.thenByReading ?? {})) {
        expect(Object.keys(options)).toEqual(READING_REGISTER.find(({ id }) => id === reading)?.options);
      }
    }
  });

  it.each(VECTORS.map((vector) => [vector.id, vector] as const))("%s asks of a well-formed record", (_, vector) => {
    for (const { question } of casesOf(vector, BASES)) {
      expect(parseEvents(question.given)).toMatchObject({ ok: true });
      if ("command" in question.when) expect(contestCommandSchema.safeParse(question.when.command).error).toBeUndefined();
    }
  });
});

describe("the records that vectors start from", () => {
  it.each(Object.entries(BASES))("%s is lawful, and names each act once", (_, acts) => {
    const names = acts.map(({ act }) => act);
    expect(new Set(names).size).toBe(names.length);
    expect(audit(replay(acts.map(withoutName)), plainDate("2022-12-30")).findings).toEqual([]);
  });
});

describe("the vectors together", () => {
  it("are at least 250", () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(250);
  });

  it.each(NORMS.filter(({ kind }) => kind === "executable"))("have $id, which is executable", ({ id }) => {
    expect(coverage.norms.get(id) ?? []).not.toEqual([]);
  });

  it.each(RULES)("break $id, and keep it beside that", ({ id }) => {
    expect(coverage.broken.get(id) ?? []).not.toEqual([]);
    expect(coverage.kept.get(id) ?? []).not.toEqual([]);
  });

  it.each(READING_REGISTER.flatMap(({ id, options }) => pairsOf(options).map(([one, other]) => pairOfOptions(id, one, other))))(
    "tell apart %s",
    (pair) => {
      expect(coverage.toldApart.get(pair) ?? []).not.toEqual([]);
    },
  );

  it.each([...coverage.boundaries])("have both sides of %s", (_, ids) => {
    const sides = VECTORS.filter(({ id }) => ids.includes(id)).flatMap(outcomesOf);
    expect(new Set(sides.map((outcome) => JSON.stringify(outcome))).size).toBeGreaterThanOrEqual(2);
  });

  it.each(VECTORS.map((vector) => [vector.id, vector] as const))("%s is about a rule that its outcome tells, remarks apart", (_, vector) => {
    const told = outcomesOf(vector).flatMap(rulesToldBy).filter((rule) => !REMARKS.includes(rule));
    expect(told.length === 0 || told.some((rule) => vector.rules.includes(rule))).toBe(true);
  });
});

const REMARKS: readonly RuleId[] = RULES.filter(({ effect }) => effect === "remark").map(({ id }) => id);

function clauseOf(norm: string): string {
  if (norm.startsWith("A")) return `annex-${norm.slice(1)}`;
  return /^N(\d+)/u.exec(norm)?.[1] ?? norm;
}

function pairsOf(options: readonly string[]): readonly (readonly [string, string])[] {
  return options.flatMap((one, place) => options.slice(place + 1).map((other) => [one, other] as const));
}

function withoutName({ act: _, ...event }: NamedAct): ContestEvent {
  return event;
}
