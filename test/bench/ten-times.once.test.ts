import { readFileSync } from "node:fs";
import { auditLog, plainDate, type Finding, type RuleId } from "uzdik";
import { parseEventsText } from "uzdik/schema";
import { describe, expect, it } from "vitest";
import { tenTimes } from "./ten-times.js";

const example = readFileSync("docs/examples/contest-2022.ndjson", "utf8");

function findingsOf(text: string): readonly Finding[] {
  const log = parseEventsText(text);
  if (!log.ok) throw new TypeError(JSON.stringify(log.issues.slice(0, 3)));
  return auditLog(log.events, plainDate("2022-12-31")).findings;
}

/** How often each rule is broken, subjects apart. */
function tally(findings: readonly Finding[]): ReadonlyMap<RuleId, number> {
  const count = new Map<RuleId, number>();
  for (const { rule } of findings) count.set(rule, (count.get(rule) ?? 0) + 1);
  return count;
}

describe("the example with ten times as many applicants", () => {
  const text = tenTimes(example).join("\n");

  it("has six thousand of them, no number twice but where it stood twice", () => {
    const filed = text.split("\n").filter((line) => line.startsWith('{"type":"ApplicationFiled"'));
    const bins = (lines: readonly string[]): number => new Set(lines.map((line) => /"bin":"(\d+)"/u.exec(line)?.[1])).size;
    expect(filed).toHaveLength(6000);
    expect(bins(filed)).toBe(10 * bins(example.split("\n").filter((line) => line.startsWith('{"type":"ApplicationFiled"'))));
  });

  it("is found to break the same rules: ten times where an applicant of the first stage does, as often as before elsewhere", () => {
    const before = findingsOf(example);
    const copied = (finding: Finding): boolean =>
      finding.subject.kind === "application" && /^(?:intake|check|selection|interview)\//u.test(finding.rule);
    const expected = tally(before.flatMap((finding) => (copied(finding) ? Array<Finding>(10).fill(finding) : [finding])));
    expect(tally(findingsOf(text))).toEqual(expected);
  });
});
