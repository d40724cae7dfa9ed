import { ZenEngine } from "@gorules/zen-engine";
import { Engine, type RuleProperties } from "json-rules-engine";
import { CRITERIA, type Criterion, type RuleId, type ScoreSheet } from "uzdik";

/** What a rule engine says of a sheet: the rules not kept, each once for every criterion, and whether the selection is passed. */
export interface Judged {
  readonly findings: readonly { readonly rule: string; readonly criterion: string }[];
  readonly total: number;
  readonly passed: boolean;
}

const SHEET: RuleId = "selection/sheet";
const VIOLATION: RuleId = "selection/violation-scores-zero";
const REASON: RuleId = "selection/reason-below-maximum";

/** The facts of a sheet without nesting: paths into facts would cost json-rules-engine more. */
function flat({ criteria }: ScoreSheet): { readonly [fact: string]: unknown } {
  const facts: { [fact: string]: unknown } = {};
  for (const criterion of CRITERIA) {
    const { points, violation, reason = "" } = criteria[criterion];
    facts[`${criterion}/points`] = points;
    facts[`${criterion}/violation`] = violation;
    facts[`${criterion}/reason`] = reason;
  }
  return facts;
}

const engine = new Engine(CRITERIA.flatMap(rulesOfCriterion));
engine.addFact("total", async (_, almanac) => {
  const points = await Promise.all(CRITERIA.map(async (criterion) => almanac.factValue<number>(`${criterion}/points`)));
  return points.reduce((sum, some) => sum + some, 0);
});
engine.addRule({ conditions: { all: [{ fact: "total", operator: "greaterThan", value: 15 }] }, event: { type: "passed" } });

function rulesOfCriterion(criterion: Criterion): readonly RuleProperties[] {
  const params = { criterion };
  const points = `${criterion}/points`;
  return [
    {
      conditions: { any: [{ fact: points, operator: "greaterThan", value: 5 }, { fact: points, operator: "lessThan", value: 0 }] },
      event: { type: SHEET, params },
    },
    {
      conditions: { all: [{ fact: points, operator: "greaterThan", value: 0 }, { fact: `${criterion}/violation`, operator: "equal", value: true }] },
      event: { type: VIOLATION, params },
    },
    {
      conditions: {
        all: [
          { fact: points, operator: "lessThan", value: 5 },
          { fact: `${criterion}/violation`, operator: "equal", value: false },
          { fact: `${criterion}/reason`, operator: "equal", value: "" },
        ],
      },
      event: { type: REASON, params },
    },
  ];
}

export async function byJsonRules(sheet: ScoreSheet): Promise<Judged> {
  const { events, almanac } = await engine.run(flat(sheet));
  const findings = events.flatMap(({ type, params }) => (type === "passed" ? [] : [{ rule: type, criterion: String(params?.["criterion"]) }]));
  return { findings, total: await almanac.factValue<number>("total"), passed: events.some(({ type }) => type === "passed") };
}

/** Names that the expressions of ZEN can read. */
const name = (criterion: Criterion): string => criterion.replaceAll("-", "_");

/** The same as one decision: a table that collects what is not kept, and the total beside it. */
const DECISION = {
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "in", type: "inputNode", name: "sheet", position: { x: 0, y: 0 } },
    {
      id: "sum",
      type: "expressionNode",
      name: "sum",
      position: { x: 1, y: 0 },
      content: {
        expressions: [
          { id: "total", key: "total", value: `sum([${CRITERIA.map((criterion) => `${name(criterion)}.points`).join(", ")}])` },
          { id: "passed", key: "passed", value: "$.total > 15" },
        ],
        passThrough: false,
        inputField: null,
        outputPath: null,
        executionMode: "single",
      },
    },
    {
      id: "rules",
      type: "decisionTableNode",
      name: "rules",
      position: { x: 1, y: 1 },
      content: {
        hitPolicy: "collect",
        inputs: [{ id: "when", name: "when", field: "" }],
        outputs: [
          { id: "rule", name: "rule", field: "rule" },
          { id: "criterion", name: "criterion", field: "criterion" },
        ],
        rules: CRITERIA.flatMap((criterion) => {
          const { points, violation, reason } = { points: `${name(criterion)}.points`, violation: `${name(criterion)}.violation`, reason: `${name(criterion)}.reason` };
          const row = (rule: RuleId, when: string): object => ({
            _id: `${rule}/${criterion}`,
            when,
            rule: JSON.stringify(rule),
            criterion: JSON.stringify(criterion),
          });
          return [
            row(SHEET, `${points} > 5 or ${points} < 0`),
            row(VIOLATION, `${points} > 0 and ${violation} == true`),
            row(REASON, `${points} < 5 and ${violation} == false and ${reason} == ""`),
          ];
        }),
        passThrough: false,
        inputField: null,
        outputPath: "findings",
        executionMode: "single",
      },
    },
    { id: "out", type: "outputNode", name: "judged", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "in-sum", type: "edge", sourceId: "in", targetId: "sum" },
    { id: "in-rules", type: "edge", sourceId: "in", targetId: "rules" },
    { id: "sum-out", type: "edge", sourceId: "sum", targetId: "out" },
    { id: "rules-out", type: "edge", sourceId: "rules", targetId: "out" },
  ],
};

const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(DECISION)));

export async function byZen({ criteria }: ScoreSheet): Promise<Judged> {
  const facts = Object.fromEntries(CRITERIA.map((criterion) => [name(criterion), { reason: "", ...criteria[criterion] }]));
  const response = await decision.evaluate(facts);
  const { findings = [], total, passed } = response.result as Partial<Judged>; // what the decision above puts together
  return { findings, total: total ?? NaN, passed: passed === true };
}
