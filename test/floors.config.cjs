/**
 * The floors of the house: a file imports only from lower floors; inside `procedure/`, only from
 * earlier steps. Types count as imports.
 */
const FLOORS = [["calendar"], ["regulation"], ["record"], ["procedure"], ["contest"], ["audit"], ["text", "schema", "testing"], ["cli", "index.ts"]];

const STEPS = [
  ...["record", "announcement", "commission", "session", "intake", "document-check", "selection", "interview"],
  ...["finalists", "handoff", "final", "winners", "award"],
];

/** What the steps share: it knows none of them. */
const SHARED_BY_STEPS = ["application-view", "inquiry", "papers", "rule", "score-sheet", "voting"];

const ENTRIES = "^src/(?:(?:calendar|schema|testing|text)/)?index[.]ts$|^src/cli/main[.]ts$";

/** A folder and what is in it, or a file of `src/`. */
const within = (room) => (room.endsWith(".ts") ? room.replace(".", "[.]") + "$" : `${room}/`);
const anyOf = (rooms) => `^src/(?:${rooms.map(within).join("|")})`;

/** A step is a file or a folder. */
const steps = (names) => `^src/procedure/(?:${names.join("|")})(?:[.]ts$|/)`;

const onlyIn = (rooms, packages) => ({
  name: `${packages[0]}-only-in-${rooms.join("-and-")}`,
  severity: "error",
  from: { path: "^src/", pathNot: anyOf(rooms) },
  to: { path: `(?:^|/)node_modules/(?:${packages.join("|")})/` },
});

module.exports = {
  forbidden: [
    ...FLOORS.flatMap((floor, level) =>
      floor.map((room) => ({
        name: `floor-of-${room.replace(".ts", "")}`,
        comment: "A file imports only from lower floors.",
        severity: "error",
        from: { path: anyOf([room]) },
        to: { path: anyOf(FLOORS.slice(level).flat().filter((other) => other !== room)) },
      })),
    ),
    ...STEPS.slice(0, -1).map((step, place) => ({
      name: `step-${step}`,
      comment: "A step of the procedure knows the steps before it, not those to come.",
      severity: "error",
      from: { path: steps([step]) },
      to: { path: steps(STEPS.slice(place + 1)) },
    })),
    { name: "step-shared", severity: "error", from: { path: steps(SHARED_BY_STEPS) }, to: { path: steps(STEPS) } },
    {
      name: "known-steps",
      comment: "Every file of the procedure is a step or shared by the steps.",
      severity: "error",
      from: { path: "^src/procedure/", pathNot: steps([...STEPS, ...SHARED_BY_STEPS]) },
      to: {},
    },
    {
      name: "known-rooms",
      comment: "Every file has its floor.",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf(FLOORS.flat()) },
      to: {},
    },
    { name: "no-cycle", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-forgotten-file",
      comment: "Every file is reached from an entry.",
      severity: "error",
      from: { path: ENTRIES },
      to: { path: "^src/", pathNot: ENTRIES, reachable: false },
    },
    { name: "unresolved", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    {
      name: "packages-that-ship",
      comment: "The library stands on its dependencies, not on its tools, and never on its own tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "npm-optional"] },
    },
    { name: "no-tests-in-the-library", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    onlyIn(["schema"], ["zod"]),
    onlyIn(["text", "cli"], ["date-fns"]),
    {
      name: "node-only-in-cli",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf(["cli"]) },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
