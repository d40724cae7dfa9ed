const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const ZERO = "0".charCodeAt(0);

/**
 * Whether a value is a business identification number (of an individual: IIN): twelve digits, the last of which checks
 * the eleven before it.
 *
 * Not checked here: whether the number was ever given out, and to whom.
 *
 * @param value - What came.
 * @returns True for a text of twelve digits whose check digit is right.
 *
 * @example An organisation's number, and the same with a slip of the pen
 * ```ts
 * import { isBin } from "uzdik";
 *
 * isBin("940140000385"); // => true
 * isBin("940140000358"); // => false
 * ```
 */
export function isBin(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 12) return false;
  for (let place = 0; place < 12; place += 1) {
    const digit = value.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  const first = remainder(value, FIRST_WEIGHTS);
  // A remainder of ten is no digit: the weights are shifted once, and a number that still gives ten is never given out.
  const check = first === 10 ? remainder(value, SECOND_WEIGHTS) : first;
  return check === value.charCodeAt(11) - ZERO;
}

function remainder(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [place, weight] of weights.entries()) sum += (digits.charCodeAt(place) - ZERO) * weight;
  return sum % 11;
}
