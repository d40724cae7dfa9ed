import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";

const LIBRARY = {
  index: "src/index.ts",
  calendar: "src/calendar/index.ts",
  schema: "src/schema/index.ts",
  testing: "src/testing/index.ts",
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

/** What the command carries within itself, and the licence that goes with it: a program loads faster as one file than as a hundred. */
const IN_THE_COMMAND = { "zod": "LICENSE", "date-fns": "LICENSE.md" };

function licences(): string {
  const read = (file: string): string => readFileSync(new URL(`node_modules/${file}`, import.meta.url), "utf8").trim();
  const notices = Object.entries(IN_THE_COMMAND).map(([name, licence]) => {
    const { version } = JSON.parse(read(`${name}/package.json`)) as { readonly version: string };
    return `Parts of ${name} ${version} are in this file, under its own licence:\n\n${read(`${name}/${licence}`)}`;
  });
  return `/*!\n${notices.join("\n\n")}\n*/`;
}

/** Of the ES modules, one that only hands on others becomes a chunk with nothing in it, which every import would read all the same. */
async function dropEmptyChunks(): Promise<void> {
  const names = (await readdir("dist")).filter((name) => name.endsWith(".js"));
  const read = (name: string): Promise<string> => readFile(`dist/${name}`, "utf8");
  for (const chunk of names.filter((name) => name.startsWith("chunk-"))) {
    if (!(await read(chunk)).startsWith("//# sourceMappingURL=")) continue;
    for (const name of names) {
      const text = await read(name);
      // The line stays, so that the source map still tells where the others are.
      if (text.includes(`import "./${chunk}";`)) await writeFile(`dist/${name}`, text.replace(`import "./${chunk}";`, ""));
    }
    for (const name of names) {
      if (name !== chunk && (await read(name)).includes(chunk)) throw new Error(`expected nothing in dist/${name} to need ${chunk}, which is empty`);
    }
    for (const file of [chunk, `${chunk}.map`]) await rm(`dist/${file}`);
  }
}

/** What the built package itself says of events and commands, as JSON Schema for other languages. */
async function writeJsonSchemas(): Promise<void> {
  const built: unknown = await import(pathToFileURL("dist/schema.js").href);
  const { eventJsonSchema, commandJsonSchema } = built as Record<"eventJsonSchema" | "commandJsonSchema", () => unknown>;
  await mkdir("dist/schema", { recursive: true });
  await writeFile("dist/schema/event.schema.json", `${JSON.stringify(eventJsonSchema(), undefined, 2)}\n`);
  await writeFile("dist/schema/command.schema.json", `${JSON.stringify(commandJsonSchema(), undefined, 2)}\n`);
}

export default defineConfig(async () => {
  // The builds below run side by side: none may clean after another has begun.
  await rm("dist", { recursive: true, force: true });
  return [
    { ...SHARED, name: "esm", format: "esm", entry: LIBRARY, onSuccess: () => dropEmptyChunks().then(writeJsonSchemas) },
    {
      ...SHARED,
      name: "cli",
      format: "esm",
      entry: { cli: "src/cli/main.ts" },
      // In the one file a command or a language still comes to life only when it is asked for. It reads as it was written, and
      // needs no map.
      splitting: false,
      sourcemap: false,
      noExternal: Object.keys(IN_THE_COMMAND),
      footer: { js: licences() },
    },
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
