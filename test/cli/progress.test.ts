import { describe, expect, it } from "vitest";
import { progressOn, type Progress } from "../../src/cli/progress.js";

const CLEAR_LINE = "\r\u001B[K";

interface Watched {
  readonly progress: Progress;
  /** Lets so many milliseconds pass. */
  readonly wait: (milliseconds: number) => void;
  /** What was written since it was last asked. */
  readonly written: () => readonly string[];
}

function watched(terminal: { readonly isTerminal?: boolean; readonly columns?: number } = {}): Watched {
  let now = Date.UTC(2022, 7, 30);
  let texts: string[] = [];
  const progress = progressOn({ isTerminal: true, ...terminal, write: (text) => void texts.push(text) }, () => now);
  return {
    progress,
    wait: (milliseconds) => (now += milliseconds),
    written: () => {
      const since = texts;
      texts = [];
      return since;
    },
  };
}

describe("the line that tells how far a long piece of work has come", () => {
  it("is shown after a second of work, not before", () => {
    const { progress, wait, written } = watched();
    progress.show(() => "at once");
    wait(999);
    progress.show(() => "a little later");
    expect(written()).toEqual([]);
    wait(1);
    progress.show(() => "after a second");
    expect(written()).toEqual([`${CLEAR_LINE}after a second`]);
  });

  it("is written anew ten times a second at most, and its text is not worked out in between", () => {
    const { progress, wait, written } = watched();
    wait(1000);
    progress.show(() => "one");
    wait(99);
    progress.show(() => {
      throw new Error("worked out for nobody");
    });
    wait(1);
    progress.show(() => "two");
    expect(written()).toEqual([`${CLEAR_LINE}one`, `${CLEAR_LINE}two`]);
  });

  it("is never so long that it wraps", () => {
    for (const [columns, shown] of [[10, 9], [undefined, 79]] as const) {
      const { progress, wait, written } = watched(columns === undefined ? {} : { columns });
      wait(1000);
      progress.show(() => "x".repeat(200));
      expect(written()).toEqual([CLEAR_LINE + "x".repeat(shown)]);
    }
  });

  it("is taken back once, however often it is cleared, and comes again at once for what follows", () => {
    const { progress, wait, written } = watched();
    progress.clear();
    expect(written()).toEqual([]);
    wait(1000);
    progress.show(() => "reading");
    progress.clear();
    progress.clear();
    progress.show(() => "judging");
    expect(written()).toEqual([`${CLEAR_LINE}reading`, CLEAR_LINE, `${CLEAR_LINE}judging`]);
  });

  it("is not shown where no person looks", () => {
    const { progress, wait, written } = watched({ isTerminal: false });
    wait(5000);
    progress.show(() => "reading");
    progress.clear();
    expect(written()).toEqual([]);
  });
});
