import type { Language } from "../calendar/types.js";
import type { NormId } from "../regulation/norms.js";
import { NORMS as en } from "./en/norms.js";
import { NORMS as kk } from "./kk/norms.js";
import { NORMS as ru } from "./ru/norms.js";

const DIGESTS: { readonly [L in Language]: { readonly [N in NormId]: string } } = { kk, ru, en };

/**
 * What a norm of the document says, in the library's own words; the document itself is the authority.
 *
 * @param norm - a norm; `N10` is told as absent
 * @param language - `kk`, `ru` or `en`
 * @returns one or two sentences
 * @example The threshold, and the clause that is not there
 * ```ts
 * import { describeNorm } from "uzdik/text";
 * describeNorm("N15.2", "en"); // => "Participants who scored more than 15 points have passed the selection."
 * describeNorm("N10", "en"); // => "There is no clause 10: the numbering goes from 9 to 11."
 * ```
 */
export function describeNorm(norm: NormId, language: Language): string {
  return DIGESTS[language][norm];
}
