import { runVector } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { BASES, VECTOR_FILES } from "./vectors.js";

describe.each(VECTOR_FILES)("the vectors of $name", ({ file }) => {
  it.each(file.vectors.map((vector) => [vector.id, vector.title.en, vector] as const))("%s: %s", (_, __, vector) => {
    expect(runVector(vector, BASES).cases.flatMap(({ question, differences }) => differences.map((what) => `${question.id}: ${what}`))).toEqual([]);
  });
});
