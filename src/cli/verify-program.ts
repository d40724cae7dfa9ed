import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface } from "node:readline";
import { isJsonObject } from "../record/json-object.js";
import type { WrittenQuestion } from "../testing/vectors-answers.js";
import type { Output } from "./io.js";
import { Refusal } from "./refusal.js";
import type { VerifyWords } from "./text/verify.js";

/** What a program answers: an outcome, or that it has none. */
export type ProgramAnswer = { readonly then: unknown } | { readonly error: string };

/** A program that is asked one question after another. */
export interface AskedProgram {
  /** Refused where it dies, is silent for too long or writes what is no answer. */
  readonly answer: (question: WrittenQuestion) => Promise<ProgramAnswer>;
  /** Nothing more is asked. */
  readonly end: () => void;
}

/** What came from the program since it was last looked at. */
type Sign = { readonly line: string } | { readonly ended: string } | { readonly silent: true };

/** Starts a program as a shell would, questions on its standard input, answers on its standard output. */
export function startProgram(program: string, seconds: number, err: Output, words: VerifyWords): AskedProgram {
  // In a group of its own, a shell can be ended together with what it started.
  const child = spawn(program, { shell: true, detached: HAS_GROUPS });
  child.stderr.on("data", (bytes: Buffer) => err.write(bytes.toString()));
  // Whoever died before reading everything is told of by how it ended.
  child.stdin.on("error", () => undefined);
  const next = signsOf(child);
  return {
    answer: async (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const sign = await next(seconds * 1000);
      if ("line" in sign) return answerIn(sign.line, question.id, words);
      throw new Refusal("ended" in sign ? words.died(question.id, sign.ended) : words.silent(question.id, seconds));
    },
    end: () => {
      child.stdin.end();
      if (child.exitCode === null) setTimeout(() => endAll(child), PARTING_MS).unref();
      child.unref();
    },
  };
}

const HAS_GROUPS = process.platform !== "win32";
/** Milliseconds that a program has to end by itself once its input has ended. */
const PARTING_MS = 1000;

/** Hands out lines as they are asked for, or why there are none. */
function signsOf(child: ChildProcessWithoutNullStreams): (patienceMs: number) => Promise<Sign> {
  const waiting: Sign[] = [];
  let wanted: ((sign: Sign) => void) | undefined;
  const came = (sign: Sign): void => {
    if (wanted === undefined) waiting.push(sign);
    else wanted(sign);
    wanted = undefined;
  };
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity });
  lines.on("line", (line) => came({ line }));
  child.on("error", (error) => came({ ended: error.message }));
  child.on("close", (code, signal) => came({ ended: signal ?? `exit ${String(code)}` }));
  return (patienceMs) => {
    const [sign] = waiting;
    if (sign !== undefined) {
      // That it has ended stays true.
      if (!("ended" in sign)) waiting.shift();
      return Promise.resolve(sign);
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        wanted = undefined;
        resolve({ silent: true });
        endAll(child);
      }, patienceMs);
      wanted = (sign) => {
        clearTimeout(timer);
        resolve(sign);
      };
    });
  };
}

function endAll(child: ChildProcessWithoutNullStreams): void {
  if (child.exitCode !== null || child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  } catch {
    // It has ended in the meantime.
  }
}

function answerIn(line: string, id: string, words: VerifyWords): ProgramAnswer {
  const answer = jsonIn(line);
  if (!isJsonObject(answer) || answer["id"] === undefined) throw new Refusal(words.noAnswer(id, line));
  if (answer["id"] !== id) throw new Refusal(words.otherAnswer(id, answer["id"]));
  if (typeof answer["error"] === "string") return { error: answer["error"] };
  if (!isJsonObject(answer["then"])) throw new Refusal(words.noAnswer(id, line));
  return { then: answer["then"] };
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
