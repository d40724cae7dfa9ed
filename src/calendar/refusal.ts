/** The error for a programmer's mistake: what was expected, and what came. */
export function refusal(expected: string, got: unknown): RangeError {
  return new RangeError(`Expected ${expected}, got "${String(got)}".`);
}
