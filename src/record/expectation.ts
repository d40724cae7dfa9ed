/** Where a value stands inside another: the keys and indices that lead to it. */
export type Path = readonly PropertyKey[];

/** What may stand in a place, in words that fit after "expected". */
export const EXPECTED = {
  text: "a text",
  id: "an id: a text that is not empty",
  truth: "true or false",
  number: "a number",
  finiteNumber: "a finite number",
  day: "a calendar day as YYYY-MM-DD that exists",
  instant: "an instant with an offset, such as 2022-06-15T18:30:00+06:00",
  region: 'a region of Kazakhstan by its code, such as "KZ-71"',
  commission: 'a region of Kazakhstan by its code, such as "KZ-71", or "republican"',
  bin: "a BIN or IIN: 12 digits, the last of which checks the others",
  object: "an object",
  list: "a list",
} as const;

/** The sentence every refusal of a value is made of. */
export function expectation(expected: string, value: unknown): string {
  return `expected ${expected}, got ${shown(value)}`;
}

/** A closed choice in words: `one of "post", "hand"`. */
export function oneOfThese(options: readonly string[]): string {
  return `one of ${options.map(shown).join(", ")}`;
}

/** The sentence about a field that the place does not know. */
export function unknownField(name: string): string {
  return `unknown field ${shown(name)}`;
}

/** The sentence about two fields of which one, and only one, must be there. */
export function exactlyOneOf(one: string, other: string, both: boolean): string {
  return `expected exactly one of ${shown(one)} and ${shown(other)}, got ${both ? "both" : "neither"}`;
}

/** Writes a path as one would in code: `[3].data.report.criteria["time-limits"]`. */
export function written(path: Path): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${place}[${JSON.stringify(name)}]`;
    return place === "" ? name : `${place}.${name}`;
  }, "");
}

/** How a value that came is told of in a message: short, and on one line. */
function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    case "undefined":
      return "nothing";
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "a list" : "an object";
    case "function":
    case "symbol":
      return `a ${typeof value}`;
  }
}
