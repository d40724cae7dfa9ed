import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { VectorBases, VectorFile } from "../testing/vectors.js";

/** The vectors that came with the package. */
export interface ShippedVectors {
  /** In the order of the clauses. */
  readonly files: readonly VectorFile[];
  readonly bases: VectorBases;
}

/** Reads the vectors by the package's own name: they lie beside the build, wherever it was installed. */
export async function readVectors(): Promise<ShippedVectors> {
  const folder = dirname(createRequire(import.meta.url).resolve("uzdik/vectors/bases.json"));
  const names = (await readdir(folder)).filter((name) => /^(?:annex|calendar|clause|record)\b.*\.json$/u.test(name));
  const files = await Promise.all(names.map((name) => jsonOf(join(folder, name)) as Promise<VectorFile>)); // held to its schema before it shipped
  const { bases } = (await jsonOf(join(folder, "bases.json"))) as { readonly bases: VectorBases }; // held to its schema before it shipped
  return { files: files.sort((one, other) => placeOf(one.clause) - placeOf(other.clause)), bases };
}

/** Clauses by their number, then the annexes, then what they all rest on. */
function placeOf(clause: string): number {
  const place = ["annex-1", "annex-2", "calendar", "record"].indexOf(clause);
  return place < 0 ? Number(clause) : 100 + place;
}

async function jsonOf(place: string): Promise<unknown> {
  return JSON.parse(await readFile(place, "utf8"));
}
