import { mkdir, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";

const LIBRARY = {
  index: "src/index.ts",
  calendar: "src/calendar/index.ts",
  schema: "src/schema/index.ts",
  text: "src/text/index.ts",
};

/** Splitting holds for both formats, so that within each all entries share one copy of everything. */
const SHARED: Options = {
  target: ["es2022", "node20"],
  splitting: true,
  sourcemap: true,
  clean: false,
  esbuildOptions: (options) => {
    // Kazakh and Russian as they are: escaped, they weigh twice as much.
    options.charset = "utf8";
  },
};

/** What the built package itself says of events and commands, as JSON Schema for other languages. */
async function writeJsonSchemas(): Promise<void> {
  const built: unknown = await import(pathToFileURL("dist/schema.js").href);
  const { eventJsonSchema, commandJsonSchema } = built as Record<"eventJsonSchema" | "commandJsonSchema", () => unknown>;
  await mkdir("dist/schema", { recursive: true });
  await writeFile("dist/schema/event.schema.json", `${JSON.stringify(eventJsonSchema(), undefined, 2)}\n`);
  await writeFile("dist/schema/command.schema.json", `${JSON.stringify(commandJsonSchema(), undefined, 2)}\n`);
}

export default defineConfig(async () => {
  // The two builds below run side by side: neither may clean after the other has begun.
  await rm("dist", { recursive: true, force: true });
  return [
    { ...SHARED, name: "esm", format: "esm", entry: { ...LIBRARY, cli: "src/cli/main.ts" }, onSuccess: writeJsonSchemas },
    // With `treeshake`, Rollup writes the CommonJS; tsup's other way would spell `?.` and `??` as calls of helper functions.
    { ...SHARED, name: "cjs", format: "cjs", entry: LIBRARY, treeshake: true },
    {
      ...SHARED,
      name: "types",
      format: ["esm", "cjs"],
      entry: LIBRARY,
      // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
      dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
    },
  ];
});
