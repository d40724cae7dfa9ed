import type { Section } from "./line.js";

/** Every section by the name that `npm run bench -- NAME` knows it by; each loads what it needs, and no other peer. */
export const SECTIONS: { readonly [name: string]: () => Promise<Section> } = {
  "working-days": async () => (await import("./working-days.js")).workingDays(),
  judging: async () => (await import("./judging.js")).judging(),
  deciding: async () => (await import("./deciding.js")).deciding(),
  replaying: async () => (await import("./replaying.js")).replaying(),
  memory: async () => (await import("./memory.js")).memory(),
  scoring: async () => (await import("./scoring.js")).scoring(),
  weight: async () => (await import("./weight.js")).weight(),
  "cold-start": async () => (await import("./cold-start.js")).coldStart(),
};
