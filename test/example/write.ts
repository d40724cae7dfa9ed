import { writeFileSync } from "node:fs";
import { exampleFiles } from "./files.js";

// npx esbuild test/example/write.ts --bundle --platform=node --format=esm | node --input-type=module
for (const [name, text] of Object.entries(exampleFiles())) writeFileSync(`docs/examples/${name}`, text);
