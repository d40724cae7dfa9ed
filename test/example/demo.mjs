// `npm run demo`: the audit of the example with faults, by the built command, as anyone would run it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOUND_FAULTS = 1;

const audit = (language) => ["audit", "docs/examples/contest-2022.ndjson", "--as-of", "2022-12-31", "--lang", language];
const shown = (language) => `npx uzdik ${audit(language).join(" ")}`;

console.log(`$ ${shown("en")}\n`);
const { status } = spawnSync(process.execPath, ["dist/cli.js", ...audit("en")], { cwd: ROOT, stdio: "inherit" });

if (status === FOUND_FAULTS) {
  console.log(`
Twelve faults were planted in this record; docs/examples/contest-2022.faults.json lists them.
The command answered 1, as it does whenever it finds a fault.

In Kazakh:   ${shown("kk")}
In Russian:  ${shown("ru")}
`);
} else {
  console.error(`expected the audit to find faults and answer ${FOUND_FAULTS}; it answered ${status}`);
  process.exitCode = 1;
}
