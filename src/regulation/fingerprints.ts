import type { NormId } from "./norms.js";

/**
 * The SHA-256 of each part of the document this library speaks of: the Kazakh draft of 2022, unsigned and undated. The text
 * itself is not here; docs/verify-text.md tells how its wording is normalised before it is hashed.
 */
export const FINGERPRINTS = {
  H: "9965c54f0c24fd17252ded891eeee8ff99dbe467ab136cd5f4b639af25ba0f50",
  N1: "4bf2a69841c47377d7c301a071e07f39aa2230f9be9c3cb791992d4484deedb9",
  N2: "d2b061984b6f41eb605d78db228774ffc146730139d7c5359bdb306089945c15",
  N3: "c884be3b3bfb89f3a104d9897e60cda3f0ba4deaa940a89ef0ad0a85a87a59b7",
  N4: "e57b755c651b12143ed024a604c789e9cec583d8ffa366a5a468e8d78c9d2c19",
  N5: "213cdd6655568d0033da388057301c91086cc5dd39bab31fa22dfdd2c7d20a89",
  N6: "ef2556a49d9b5526fe453b05a2196aea030343649f79e02f1ce3ead1d5e0cd88",
  N7: "a927f513445be55649dbcf72a549b785bb8b07334c678580b5456970fe2626e9",
  N8: "ca225972cf9bc5b1880f0cc309b0ce344eb5bcc064be6b18b6d5800490cc9ada",
  N9: "c04d166635f42ca4e17cebf579adbc300876257480d3993b0f05446174c5241a",
  N11: "e230197b376af72622c12d4e1ec03edad8f34a225165d9b07461fe1b8cc02113",
  N12: "a25cba4c7bd683263ebba9bc43a849c035c2a8d0b8371e7deb55f575cc7f97a7",
  N13: "c52f9ab3cbcdee1eca58032bab2639251a4683cac2fb5fb3ef7ab0baf6256342",
  N14: "6daf8eff7fd1a19e46275a7fb18d654c223879f751cf5d0e6acb2d7d3e01aab2",
  N15: "6eb8c3bc6009865a2549fb78d27e3fbbfa67ba8899ede60cd90d576d144ed31a",
  N16: "32ebfc904ba990990870ff2a48b93c08eb29f8c57ba6047c270001ada406ac6f",
  N17: "2f00bbaf567254e62c603953952d5dc66813c2ed0e6673ca69b0502db577e1b5",
  N18: "37da930c2483830488f0f7b3191d60cb67e7b04649463415f6acd85a3671b8ad",
  N19: "442a39c834f16c05402e1d495f968404d1da08dd27f1907e4ba0a49f9a297a7d",
  N20: "29762d793dc5f8b8850b168f4a3b8b184192231dcc5b8d5dc9a7c42f20f5f35b",
  N21: "55c886ee92aa40486ae25804b6dcb5d1dcd6e6cfc09f8b7e905f7b337d4a5555",
  N22: "0815137c78360c19d6ed6ab48bc2f153980b0dd887e92ab0f901571c77fe29fd",
  N23: "76f5dcfaacef5464b4eec2db10fe3a0ef6e2cdc294c909e451e91f74626e7541",
  N24: "c760b89308331bf19e4101988168cd03f7f0a474c43d80f686b6c085cc94044a",
  A1: "fc03ee47181ff06ae30e6a8ff114d2d065a57613ea6ff56d7b85796ec85757b0",
  A2: "0082c221bb7dc235381c41b25d15b7e9233be130ec4f6769eaf097f7b03d0525",
} as const satisfies { readonly [part: string]: string };

/** A part of the document that has a wording: `H` the heading, `N12` clause 12, `A1` and `A2` the annexes. */
export type DocumentPart = keyof typeof FINGERPRINTS;

/**
 * The norms speak of a wording; its fingerprint tells, without the text, which.
 *
 * It is the fingerprint of the whole clause in which the norm stands: the norms of one clause share it. The same fingerprint
 * means the same wording, however it is laid out; another fingerprint, that some word, figure or mark is another.
 *
 * Not checked here: a text. `uzdik verify-text` compares one with every fingerprint.
 *
 * @param norm - the norm's id, as in `NORMS`
 * @returns the SHA-256, in 64 hexadecimal digits, of the clause's wording as docs/verify-text.md normalises it; `undefined`
 *   for `N10`, which is absent
 * @example Norms of one clause
 * ```ts
 * import { fingerprintOf } from "uzdik/text";
 * fingerprintOf("N15.2"); // => "6eb8c3bc6009865a2549fb78d27e3fbbfa67ba8899ede60cd90d576d144ed31a"
 * fingerprintOf("N15.1") === fingerprintOf("N15.2"); // => true
 * fingerprintOf("N10"); // => undefined
 * ```
 */
export function fingerprintOf(norm: NormId): string | undefined {
  const [part = norm] = norm.split(".");
  return isDocumentPart(part) ? FINGERPRINTS[part] : undefined;
}

/** Whether the document has such a part. */
export function isDocumentPart(part: string): part is DocumentPart {
  return Object.hasOwn(FINGERPRINTS, part);
}
