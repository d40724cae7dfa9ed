// `npm run vectors`: the shortest way to each refusal, found by exploration, as vectors beside the built package.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { explore, refusalVectors, shortestRefusals, smallWorlds } from "../../dist/testing.js";
import { describeFinding } from "../../dist/text.js";

const FOLDER = new URL("../../dist/explored-vectors/", import.meta.url);
const SCHEMA = "vectors.schema.json";

const explorations = smallWorlds().map((world) => [world, explore(world)]);
const files = refusalVectors(shortestRefusals(explorations), describeFinding);

await mkdir(FOLDER, { recursive: true });
await copyFile(new URL(`../vectors/${SCHEMA}`, import.meta.url), new URL(SCHEMA, FOLDER));
for (const { clause, vectors } of files) {
  const name = /^\d$/u.test(clause) ? `clause-0${clause}` : /^\d+$/u.test(clause) ? `clause-${clause}` : clause;
  const file = { $schema: `./${SCHEMA}`, clause, vectors };
  await writeFile(new URL(`${name}.json`, FOLDER), `${JSON.stringify(file, undefined, 2)}\n`);
}

const count = files.reduce((sum, { vectors }) => sum + vectors.length, 0);
console.log(`${count} vectors of ${files.length} clauses are in dist/explored-vectors/`);
