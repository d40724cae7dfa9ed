/** The code of the character "0". */
const ZERO = 48;

/**
 * Whether a value is a business identification number (of an individual: IIN): twelve digits, the last of which checks
 * the eleven before it.
 *
 * Not checked here: whether the number was ever given out, and to whom.
 *
 * @param value - What came.
 * @returns True for a text of twelve digits whose check digit is right.
 */
export function isBin(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{12}$/.test(value)) return false;
  const first = remainder(value, 0);
  // A remainder of ten is no digit: the weights are shifted by two, and a number that still gives ten is never given out.
  const check = first === 10 ? remainder(value, 2) : first;
  return check === value.charCodeAt(11) - ZERO;
}

/** The first eleven digits weighed by 1 to 11, or by the same turned by some places, modulo 11. */
function remainder(digits: string, turned: number): number {
  let sum = 0;
  for (let place = 0; place < 11; place += 1) sum += (digits.charCodeAt(place) - ZERO) * (((place + turned) % 11) + 1);
  return sum % 11;
}
