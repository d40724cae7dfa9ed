import comments from "@eslint-community/eslint-plugin-eslint-comments/configs";
import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock: the day comes in as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "The clock: the day comes in as an argument." },
];

const CLOCK_AND_CHANCE = [
  { object: "Date", property: "now", message: "The clock: the day comes in as an argument." },
  { object: "Math", property: "random", message: "The same input must give the same outcome." },
];

const HOST_ZONE = [
  ...["getDate", "getDay", "getFullYear", "getHours", "getMinutes", "getMonth", "getSeconds", "getTimezoneOffset", "getYear"],
  ...["setDate", "setFullYear", "setHours", "setMinutes", "setMonth", "setSeconds", "setYear", "toDateString", "toTimeString"],
].map((property) => ({ property, message: "It answers in the zone of the host: use its UTC twin, or the legal time of a region." }));

const HOST_LOCALE = [
  ...["localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString", "toLocaleUpperCase", "toLocaleLowerCase"],
].map((property) => ({ property, message: "It answers in the locale of the host: compare and word by what the library itself knows." }));

const LANGUAGE = [
  { selector: "TSEnumDeclaration", message: "A union of literals says the same and leaves no code behind." },
  { selector: "ExportDefaultDeclaration", message: "A name is found by searching for it: export by name." },
  { selector: "ExportSpecifier[exported.name='default']", message: "A name is found by searching for it: export by name." },
  {
    selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[importKind!='type']",
    message: "Write `import * as z from \"zod\"`: the named import quadruples what a bundle carries.",
  },
];

const HOST = [
  ...["process", "performance", "console", "Intl", "crypto", "fetch", "navigator"],
  ...["setTimeout", "setInterval", "setImmediate", "require", "Buffer"],
].map((name) => ({ name, message: "Only the command (src/cli/) knows its host." }));

/** What only types can tell: a Date written as text, or read from a text or from fields, goes by the host's zone. */
const noHostZoneDate = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      written: "A Date as text speaks in the zone of the host: use `toISOString`.",
      read: "A text without offset and single fields are read in the zone of the host: use an instant or `Date.UTC`.",
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const nameOfType = (node) =>
      checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node))));
    const isDate = (node) => nameOfType(node) === "Date";
    const hasOffset = (node) => /(?:Z|[+-]\d\d:\d\d)["'`]$/u.test(context.sourceCode.getText(node));
    const isSafeToRead = (node) => ["number", "Date", "Instant", "PlainDate"].includes(nameOfType(node)) || hasOffset(node);
    const written = (node, parts) => parts.some(isDate) && context.report({ node, messageId: "written" });
    const read = (node) => node.arguments.every(isSafeToRead) || context.report({ node, messageId: "read" });
    return {
      "CallExpression[callee.property.name='toString']": (node) => written(node, [node.callee.object]),
      "CallExpression[callee.name='String']": (node) => written(node, node.arguments),
      "TemplateLiteral": (node) => written(node, node.expressions),
      "BinaryExpression[operator='+']": (node) => written(node, [node.left, node.right]),
      "CallExpression[callee.object.name='Date'][callee.property.name='parse']": read,
      "NewExpression[callee.name='Date'][arguments.length=1]": read,
      "NewExpression[callee.name='Date'][arguments.length>1]": (node) => context.report({ node, messageId: "read" }),
    };
  },
};

export default defineConfig(
  { ignores: ["dist/", "docs/", "reports/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  comments.recommended,
  { rules: { "@eslint-community/eslint-comments/require-description": "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description", "minimumDescriptionLength": 10 }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-properties": ["error", ...CLOCK_AND_CHANCE],
      "no-restricted-syntax": ["error", ...CLOCK, ...LANGUAGE],
      "eqeqeq": "error",
      "no-param-reassign": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc, uzdik: { rules: { "no-host-zone-date": noHostZoneDate } } },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "uzdik/no-host-zone-date": "error",
      "no-restricted-properties": ["error", ...CLOCK_AND_CHANCE, ...HOST_ZONE, ...HOST_LOCALE],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: true },
          contexts: [
            "ExportNamedDeclaration > VariableDeclaration",
            "ExportNamedDeclaration > TSDeclareFunction",
            "ExportNamedDeclaration > TSInterfaceDeclaration",
            "ExportNamedDeclaration > TSTypeAliasDeclaration",
          ],
        },
      ],
      "jsdoc/check-alignment": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/check-tag-names": ["error", { definedTags: ["regulation"] }],
      "jsdoc/empty-tags": "error",
      "jsdoc/no-types": "error",
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
      "jsdoc/require-param-description": "error",
      "jsdoc/require-returns-description": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: { "no-restricted-globals": ["error", { globals: HOST, checkGlobalObject: true }] },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.config.ts"],
    rules: { "no-restricted-syntax": ["error", ...CLOCK] },
  },
);
