import { readdirSync, readFileSync } from "node:fs";
import type { Vector, VectorBases, VectorFile } from "uzdik/testing";

const FOLDER = new URL("../vectors/", import.meta.url);

/** The files of vectors as they are shipped, by name, in the order of the clauses. */
export const VECTOR_FILES: readonly { readonly name: string; readonly file: VectorFile }[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && name !== "bases.json" && name !== "vectors.schema.json")
  .map((name) => ({ name, file: jsonOf(name) as VectorFile })); // held to their schema by a test

/** Every vector, clause by clause. */
export const VECTORS: readonly Vector[] = VECTOR_FILES.flatMap(({ file }) => file.vectors);

/** The records that vectors start from. */
export const BASES: VectorBases = (jsonOf("bases.json") as { readonly bases: VectorBases }).bases; // held to their schema by a test

/** A file of vectors, whatever is in it. */
export function jsonOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
}
