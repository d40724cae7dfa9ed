import { describe, expect, it } from "vitest";
import { figuresOf, judged, survivorsOf, type Equivalent, type Mutant, type Report } from "./verdict.js";

const SOURCE = "const a = 1;\n  if (a > 1) b();\nif (c < 1 && d < 1) e();\n";

function mutant(line: number, replacement: string, status: string, statusReason?: string): Mutant {
  const told = { id: `${String(line)} ${replacement}`, mutatorName: "Any", replacement, location: { start: { line, column: 3 } }, status };
  return statusReason === undefined ? told : { ...told, statusReason };
}

function reportOf(...mutants: readonly Mutant[]): Report {
  return { files: { "src/a.ts": { language: "typescript", source: SOURCE, mutants } } };
}

function listed(line: string, replacement: string): Equivalent {
  return { file: "src/a.ts", line, replacement, reason: "It makes no difference." };
}

describe("the verdict on the tests", () => {
  it("counts what was noticed, what was not, and apart from both what no test could notice", () => {
    const { report } = judged(
      [
        reportOf(
          mutant(1, "2", "Killed"),
          mutant(1, "3", "Timeout"),
          mutant(2, "a >= 1", "Survived"),
          mutant(2, "true", "Survived"),
          mutant(3, "{}", "NoCoverage"),
          mutant(3, "data", "Ignored", "Static mutant"),
        ),
      ],
      [listed("if (a > 1) b();", "a >= 1")],
    );
    const mutants = Object.values(report.files).flatMap((file) => file.mutants);
    expect(figuresOf(mutants)).toEqual({ mutants: 4, killed: 1, timeout: 1, survived: 1, uncovered: 1, equivalent: 1, data: 1, score: 50 });
    expect(survivorsOf(report)).toEqual([
      { place: "src/a.ts:2:3", line: "if (a > 1) b();", replacement: "true" },
      { place: "src/a.ts:3:3", line: "if (c < 1 && d < 1) e();", replacement: "{}" },
    ]);
  });

  it("has no score where nothing counts", () => {
    expect(figuresOf([]).score).toBeUndefined();
  });

  it("tells of an entry that fits no mutant, and of one that a test does notice", () => {
    const entries = [listed("const a = 1;", "4"), listed("const a = 1;", "2"), { ...listed("anything", "2"), file: "src/not-run.ts" }];
    const { unmatched, refuted } = judged([reportOf(mutant(1, "2", "Killed"))], entries);
    expect(unmatched).toEqual([entries[0]]);
    expect(refuted).toEqual([entries[1]]);
  });

  it("lets an entry stand where only one of two alike is noticed", () => {
    const entry = listed("if (c < 1 && d < 1) e();", "true");
    const { refuted, report } = judged([reportOf(mutant(3, "true", "Killed"), mutant(3, "true", "Survived"))], [entry]);
    expect(refuted).toEqual([]);
    expect(survivorsOf(report)).toEqual([]);
  });

  it("makes one report of several modules", () => {
    const other: Report = { files: { "src/b.ts": { language: "typescript", source: "x", mutants: [mutant(1, "y", "Killed")] } } };
    const { report } = judged([reportOf(mutant(1, "2", "Killed")), other], []);
    expect(Object.keys(report.files)).toEqual(["src/a.ts", "src/b.ts"]);
  });
});
