import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

/** What a user's bundler makes of a module that uses the calendar. */
function bundled(module: string, minify = true): string {
  const { outputFiles } = buildSync({
    stdin: { contents: module, resolveDir: new URL("../../src/calendar", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe("the calendar in a bundle", () => {
  it("weighs at most 5 kB, compressed, with all names of holidays and regions", () => {
    const text = bundled('export * from "./index.js";');
    expect(text).toContain("withYears");
    expect(gzipSync(text).length).toBeLessThanOrEqual(5_000);
  });

  it("leaves nothing behind where nothing of it is used", () => {
    expect(bundled('import "./index.js";')).toBe("");
    expect(bundled('import { addWorkingDays, regionsOn, localDay } from "./index.js";')).toBe("");
  });

  it("leaves nothing behind of the one file that it is published as, which a bundler cannot drop whole", () => {
    const published = Buffer.from(bundled('export * from "./index.js";', false)).toString("base64");
    expect(bundled(`import { addWorkingDays } from "data:text/javascript;base64,${published}"; console.log(addWorkingDays);`)).not.toBe("");
    expect(bundled(`import "data:text/javascript;base64,${published}";`)).toBe("");
  });
});
