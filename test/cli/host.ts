import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export { bytesOf, ndjson, uzdik, type Answer, type Host } from "./asked.js";

/** A place for files that is gone when the tests of the file are over. */
export function temporaryFiles(): { readonly path: string; readonly file: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), "uzdik-"));
  afterAll(() => {
    rmSync(path, { recursive: true });
  });
  return {
    path,
    file: (name, content) => {
      const place = join(path, name);
      writeFileSync(place, content);
      return place;
    },
  };
}
