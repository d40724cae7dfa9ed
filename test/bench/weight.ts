import { BUNDLES, bundleOf, LANGUAGES, TARGETS } from "./bundle.js";
import { weighs, type Line, type Section } from "./line.js";

const BESIDE = "min + gzip";

/** What a user's bundle grows by. That nothing is in it that must not be is for `test/package/weight.check.ts`. */
export async function weight(): Promise<Section> {
  const core = bundleOf(BUNDLES.core);
  const lines: readonly Line[] = [
    weighs("the calendar alone", BESIDE, bundleOf(BUNDLES.calendar).bytes, TARGETS.calendar),
    weighs("the whole core", BESIDE, core.bytes, TARGETS.core),
    ...LANGUAGES.map((name) => weighs(`${name}: what the language adds`, BESIDE, bundleOf(BUNDLES[name]).bytes - core.bytes, TARGETS.language)),
    weighs("three languages of text by themselves", BESIDE, bundleOf(BUNDLES.text).bytes),
    weighs("one function, addWorkingDays", BESIDE, bundleOf('export { addWorkingDays } from "uzdik/calendar";').bytes),
    weighs("schema, with zod", BESIDE, bundleOf(BUNDLES.schema).bytes),
  ];
  const zod = Object.entries(BUNDLES).filter(([, module]) => bundleOf(module).packages.includes("zod"));
  return Promise.resolve({ title: "Weight in a bundle", lines, notes: [`zod is in: ${zod.map(([name]) => name).join(", ")}.`] });
}
