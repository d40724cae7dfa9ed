/**
 * Gives each JSON value a number: the same to equal values, whatever the order of their keys, and different
 * ones to different values. No two are ever confused, as two could be under a hash, and a value that shares
 * parts with an earlier one costs only what is new in it: values must not change once they are numbered.
 */
export function numbering(): (value: unknown) => number {
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, number>();
  const numberOf = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return numbered(JSON.stringify(value));
    const before = known.get(value);
    if (before !== undefined) return before;
    const number = numbered(Array.isArray(value) ? `[${value.map(numberOf).join()}]` : `{${fieldsOf(value).join()}}`);
    known.set(value, number);
    return number;
  };
  const numbered = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const fieldsOf = (value: object): readonly string[] =>
    Object.entries(value)
      .map(([key, field]: readonly [string, unknown]) => `${JSON.stringify(key)}:${String(numberOf(field))}`)
      .sort();
  return numberOf;
}
