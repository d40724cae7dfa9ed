import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";

type Case = readonly [what: string, code: string, rule: string];

const CLOCK: readonly Case[] = [
  ["Date.now", "export const now = Date.now();", "no-restricted-properties"],
  ["Date.now, destructured", "const { now } = Date; export const at = now();", "no-restricted-properties"],
  ["new Date without arguments", "export const now = new Date();", "no-restricted-syntax"],
  ["Date called", "export const now = Date();", "no-restricted-syntax"],
  ["Math.random", "export const dice = Math.random();", "no-restricted-properties"],
];

const LANGUAGE: readonly Case[] = [
  ["an enum", "export enum Vote { For, Against }", "no-restricted-syntax"],
  ["a constant enum", "export const enum Vote { For, Against }", "no-restricted-syntax"],
  ["any", "export const x: any = 1;", "@typescript-eslint/no-explicit-any"],
  ["any that came in unnamed", "export const x = JSON.parse('1');", "@typescript-eslint/no-unsafe-assignment"],
  ["a default export", "export default 1;", "no-restricted-syntax"],
  ["a default export by a specifier", "const x = 1; export { x as default };", "no-restricted-syntax"],
  ["zod by its named import", 'import { z } from "zod"; export const s = z.string();', "no-restricted-syntax"],
  [
    "a switch that forgets a case",
    "export function f(v: 'a' | 'b'): number { switch (v) { case 'a': return 1; } return 0; }",
    "@typescript-eslint/switch-exhaustiveness-check",
  ],
];

const SUPPRESSIONS: readonly Case[] = [
  [
    "a suppression without a reason",
    "// eslint-disable-next-line no-restricted-properties\nexport const now = Date.now();",
    "@eslint-community/eslint-comments/require-description",
  ],
  [
    "a suppression of everything",
    "// eslint-disable-next-line -- the reason\nexport const now = Date.now();",
    "@eslint-community/eslint-comments/no-unlimited-disable",
  ],
  ["a suppression of nothing", "// eslint-disable-next-line eqeqeq -- the reason\nexport const x = 1;", "unused-disable"],
  ["@ts-expect-error without a reason", "// @ts-expect-error\nexport const x: number = '1';", "@typescript-eslint/ban-ts-comment"],
  ["@ts-ignore", "// @ts-ignore -- with a reason, even\nexport const x: number = '1';", "@typescript-eslint/ban-ts-comment"],
  ["@ts-nocheck", "// @ts-nocheck\nexport const x: number = '1';", "@typescript-eslint/ban-ts-comment"],
];

const HOST_ZONE: readonly Case[] = [
  ...["getDate", "getDay", "getFullYear", "getHours", "getMinutes", "getMonth", "getSeconds", "getTimezoneOffset"],
  ...["toDateString", "toTimeString", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
].map((method): Case => [`Date.${method}`, `export const x = new Date(0).${method}();`, "no-restricted-properties"]).concat([
  ...["setDate", "setFullYear", "setHours", "setMinutes", "setMonth", "setSeconds"].map(
    (method): Case => [`Date.${method}`, `const d = new Date(0); d.${method}(1); export const x = d;`, "no-restricted-properties"],
  ),
  ["a method named by a string", 'export const x = new Date(0)["getHours"]();', "no-restricted-properties"],
  ["Date.toString", "export const x = new Date(0).toString();", "uzdik/no-host-zone-date"],
  ["String of a Date", "export const x = String(new Date(0));", "uzdik/no-host-zone-date"],
  ["a Date in a template", "const d = new Date(0); export const x = `${d}`;", "uzdik/no-host-zone-date"],
  ["a Date added to a text", "const d = new Date(0); export const x = d + '';", "uzdik/no-host-zone-date"],
  ["a Date from fields", "export const x = new Date(2022, 1, 1);", "uzdik/no-host-zone-date"],
  ["a Date from any text", "export const f = (text: string): Date => new Date(text);", "uzdik/no-host-zone-date"],
  ["Date.parse of any text", "export const f = (text: string): number => Date.parse(text);", "uzdik/no-host-zone-date"],
]);

const HOST_LOCALE: readonly Case[] = [
  ["localeCompare", "export const x = 'a'.localeCompare('b');", "no-restricted-properties"],
  ["toLocaleUpperCase", "export const x = 'i'.toLocaleUpperCase();", "no-restricted-properties"],
  ["toLocaleLowerCase", "export const x = 'I'.toLocaleLowerCase();", "no-restricted-properties"],
  ["toLocaleString of a number", "export const x = (1234.5).toLocaleString();", "no-restricted-properties"],
];

const HOST: readonly Case[] = [
  ...["process.argv", "performance.now()", "console.log(1)", "new Intl.NumberFormat()", "crypto.randomUUID()", 'fetch("https://a.kz")'],
  ...["setTimeout(() => 1, 1)", "globalThis.process.argv", "globalThis.Intl"],
].map((code): Case => [code, `export const x = ${code};`, "no-restricted-globals"]);

const DOCUMENTATION: readonly Case[] = [
  ...["function f(): void {}", "const x = 1;", "type T = 1;", "interface I { readonly a: 1 }", "class C {}"].map(
    (code): Case => [`undocumented: ${code}`, `export ${code}`, "jsdoc/require-jsdoc"],
  ),
  ["a tag nobody knows", "/** It is.\n * @regulaton N1 */\nexport const x = 1;", "jsdoc/check-tag-names"],
  [
    "a parameter that is not there",
    "/** It is.\n * @param b - a day */\nexport const f = (a: string): string => a;",
    "jsdoc/check-param-names",
  ],
];

describe("lint", { timeout: 60_000 }, () => {
  let lint: ESLint;

  const rulesBrokenBy = async (code: string, filePath: string): Promise<readonly string[]> => {
    const results = await lint.lintText(code, { filePath });
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => ruleId ?? (message.startsWith("Unused eslint-disable") ? "unused-disable" : message)),
    );
  };

  beforeAll(() => {
    // The planted files exist nowhere, so they are told to the type checker by name.
    const allowDefaultProject = ["src/calendar/planted.ts", "src/cli/planted.ts", "test/planted.ts"];
    lint = new ESLint({ overrideConfig: { languageOptions: { parserOptions: { projectService: { allowDefaultProject } } } } });
  });

  describe("forbids in the library", () => {
    const everything = [...CLOCK, ...LANGUAGE, ...SUPPRESSIONS, ...HOST_ZONE, ...HOST_LOCALE, ...HOST, ...DOCUMENTATION];

    it.each(everything)("%s", async (_, code, rule) => {
      expect(await rulesBrokenBy(code, "src/calendar/planted.ts")).toContain(rule);
    });
  });

  describe("forbids in the command", () => {
    it.each([...CLOCK, ...LANGUAGE, ...SUPPRESSIONS, ...HOST_ZONE, ...HOST_LOCALE])("%s", async (_, code, rule) => {
      expect(await rulesBrokenBy(code, "src/cli/planted.ts")).toContain(rule);
    });
  });

  describe("forbids in tests", () => {
    it.each([...CLOCK, ...LANGUAGE, ...SUPPRESSIONS])("%s", async (_, code, rule) => {
      expect(await rulesBrokenBy(code, "test/planted.ts")).toContain(rule);
    });
  });

  describe("allows", () => {
    it.each([
      [
        "a Date of an instant, read in UTC",
        "src/calendar/planted.ts",
        "/** Noon. */\nexport const x = new Date('2022-07-01T12:00:00Z').getUTCHours();",
      ],
      [
        "a Date of milliseconds",
        "src/calendar/planted.ts",
        "/** A day. */\nexport const f = (ms: number): string => new Date(ms).toISOString();",
      ],
      [
        "a suppression that says why",
        "src/calendar/planted.ts",
        "/** Now. */\n// eslint-disable-next-line no-restricted-properties -- the one place that may\nexport const now = Date.now();",
      ],
      ["the host in the command", "src/cli/planted.ts", "/** Words. */\nexport const words = process.argv;"],
      ["the host in tests", "test/planted.ts", 'export const host = [process.env["TZ"], new Intl.NumberFormat().format(1)];'],
      ["an undocumented export in tests", "test/planted.ts", "export const x = 1;"],
    ])("%s", async (_, filePath, code) => {
      expect(await rulesBrokenBy(code, filePath)).toEqual([]);
    });
  });
});
