import { spawnSync } from "node:child_process";

export interface Run {
  readonly wallMs: number;
  /** User and system, of all threads. */
  readonly cpuMs: number;
  readonly peakBytes: number;
  /** The last line that it wrote, for a program that tells what it measured itself. */
  readonly told: string;
}

const PROBE = "./test/bench/probe.cjs";

/** Runs a program of Node to its end, as a user would, and tells what it took. */
export function runNode(args: readonly string[], expected: readonly number[] = [0]): Run {
  const before = process.hrtime.bigint();
  const { status, output, stderr } = spawnSync(process.execPath, ["-r", PROBE, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const wallMs = Number(process.hrtime.bigint() - before) / 1e6;
  if (status === null || !expected.includes(status)) throw new Error(`node ${args.join(" ")} ended with ${String(status)}: ${stderr.slice(0, 2000)}`);
  const taken = JSON.parse(output[3] ?? "") as { readonly cpuMs: number; readonly peakBytes: number }; // what the probe wrote
  return { wallMs, ...taken, told: (output[1] ?? "").trimEnd().split("\n").at(-1) ?? "" };
}
