import { DEFAULT_READINGS, type Readings } from "uzdik";
import { runVector, type JsonObject, type WrittenQuestion } from "uzdik/testing";
import { describe, expect, it } from "vitest";
import { oracleAudit } from "../oracle/audit.js";
import { oracleDecide, type OracleDecision } from "../oracle/decide.js";
import { oracleElect, oracleMotion } from "../oracle/votes.js";
import { BASES, VECTORS } from "./vectors.js";

// The second opinion shares nothing with the library but types: what the vectors expect of both is in neither of them alone.

/** Its answer in the shape of vectors; it knows no terms, no calendar and no sheets by themselves. */
function secondOpinion({ given, when, readings: asked }: WrittenQuestion): JsonObject | undefined {
  const readings: Readings = { ...DEFAULT_READINGS, ...asked };
  if ("command" in when) return decided(oracleDecide(given, when.command, readings));
  if ("audit" in when) return { findings: oracleAudit(given, when.audit, readings).findings };
  if ("duties" in when) return { duties: oracleAudit(given, when.duties, readings).duties.filter(({ rule }) => rule === when.of) };
  if ("motion" in when) return { motion: oracleMotion(when.motion.votes, when.motion.chair, readings) };
  if ("election" in when) return { election: oracleElect(when.election.ballots, when.election, readings) };
  return undefined;
}

function decided(decision: OracleDecision): JsonObject {
  switch (decision.kind) {
    case "accepted":
      return { accepted: decision.findings.map(({ rule }) => rule), event: decision.event };
    case "refused":
      return { refused: decision.findings.map(({ rule }) => rule) };
    case "undetermined":
      return { undetermined: decision };
  }
}

const KNOWN = ["command", "audit", "duties", "motion", "election"];
const asked = VECTORS.filter(({ when }) => KNOWN.some((question) => question in when));

/** What it does not tell: the norms of an open election, the facts and the effect of a finding. */
const UNTOLD = /^(?:norms|undetermined\.outcome|findings\[\d+\]\.(?:facts|effect))\b/u;

describe("the second opinion answers as the vectors have it", () => {
  it("is asked of most of them", () => {
    expect(asked.length).toBeGreaterThan(0.8 * VECTORS.length);
  });

  it.each(asked.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const { cases } = runVector(vector, BASES, secondOpinion);
    expect(cases.flatMap(({ differences }) => differences.filter((difference) => !UNTOLD.test(difference)))).toEqual([]);
  });
});
