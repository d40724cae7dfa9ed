import { READING_REGISTER, type Readings } from "../regulation/readings.js";
import type { Given } from "./command.js";

/** What the option does, for the help of every command that has it. */
export const READING_HELP =
  "  --reading   another answer to a disputed point than the default, as id=value, once a point; uzdik readings lists them";

/** The readings chosen by `--reading id=value`. What does not exist is refused, with what does. */
export function readingsOf({ every, refuse }: Given<"reading">): Partial<Readings> {
  const chosen = new Map<string, string>();
  for (const asked of every("reading")) {
    const [named, ...rest] = asked.split("=");
    const value = rest.join("=");
    const reading = READING_REGISTER.find((known) => known.id === named);
    if (reading === undefined) {
      const known = READING_REGISTER.map(({ id }) => id).join(", ");
      return refuse(`--reading: expected id=value with one of the ids ${known}; got ${JSON.stringify(asked)}`);
    }
    const { id } = reading;
    const options: readonly string[] = reading.options;
    if (!options.includes(value)) {
      return refuse(`--reading: expected ${options.map((option) => `${id}=${option}`).join(" or ")}; got ${JSON.stringify(asked)}`);
    }
    if (chosen.has(id)) return refuse(`--reading ${id} is given more than once`);
    chosen.set(id, value);
  }
  // Each is among the options of its point.
  return Object.fromEntries(chosen);
}
