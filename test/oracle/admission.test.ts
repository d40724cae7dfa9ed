import { describe, expect, it } from "vitest";
import type { Filing, ServiceProvider } from "../../src/record/application.js";
import type { ContestEvent } from "../../src/record/events.js";
import type { Readings } from "../../src/regulation/readings.js";
import { oracleAdmission } from "./admission.js";
import { moment } from "./days.js";
import { APPLICATION, type ApplicationPlan, DEFAULTS, eventsOf, LAWFUL, REGION } from "./plan.js";

const CLOSING = Date.parse("2022-06-24T18:00:00Z");

/** The provider and the filings of a plan's application. */
function papers(plan: Partial<ApplicationPlan>): { readonly provider: ServiceProvider; readonly filings: readonly Filing[] } {
  const events: readonly ContestEvent[] = eventsOf({ ...LAWFUL, regions: [REGION], applications: [{ ...APPLICATION, ...plan }] });
  const filed = events.find((event) => event.type === "ApplicationFiled");
  if (filed?.type !== "ApplicationFiled") throw new Error("the plan has an application");
  const supplements = events.flatMap((event) => (event.type === "ApplicationSupplemented" ? [event.data.filing] : []));
  return { provider: filed.data.provider, filings: [filed.data.filing, ...supplements] };
}

function told(plan: Partial<ApplicationPlan>, readings: Partial<Readings> = {}): string {
  const { provider, filings } = papers(plan);
  const { admitted, grounds, remarks } = oracleAdmission(provider, filings, CLOSING, { ...DEFAULTS, ...readings });
  return [admitted ? "admitted" : "not admitted", ...grounds, ...remarks].join(" ");
}

describe("the document check of the second opinion", () => {
  it.each<readonly [string, Partial<ApplicationPlan>]>([
    ["admitted", {}],
    ["not admitted form-missing", { form: "none" }],
    ["not admitted report-missing", { evidence: -1 }],
    ["not admitted evidence-missing", { evidence: 0 }],
    ["admitted evidence-partial", { evidence: 4 }],
    ["not admitted form-unsigned", { form: "unsigned" }],
    ["admitted signatory", { form: "other-capacity" }],
    ["admitted signatory", { form: "no-applicant" }],
    ["admitted email", { form: "no-email" }],
    ["admitted provider-name", { form: "another-name" }],
    ["admitted consent", { form: "no-consent" }],
    ["not admitted provider-not-eligible", { kind: "individual" }],
    ["not admitted provider-not-eligible", { renders: false }],
    ["admitted", { timing: "last-second" }],
    ["not admitted late", { timing: "at-closing", form: "no-email" }],
    ["not admitted late provider-not-eligible", { timing: "at-closing", renders: false }],
    ["admitted", { timing: "posted-with-proof" }],
    ["not admitted late", { timing: "posted-without-proof" }],
    ["admitted", { inTwoParts: true }],
    ["not admitted report-missing", { inTwoParts: true, timing: "half-an-hour-late" }],
  ])("says %s", (expected, plan) => {
    expect(told(plan)).toBe(expected);
  });

  it("asks for every field only where each must be filled in; another's name stays a remark", () => {
    const strict: Partial<Readings> = { "annex-fields": "every-field" };
    expect(told({ form: "no-email" }, strict)).toBe("not admitted form-incomplete");
    expect(told({ form: "no-consent" }, strict)).toBe("not admitted form-incomplete");
    expect(told({ form: "another-name" }, strict)).toBe("admitted provider-name");
    expect(told({ form: "other-capacity" }, strict)).toBe("admitted signatory");
  });

  it("goes by receipt, by each criterion or without evidence where read so", () => {
    expect(told({ timing: "posted-with-proof" }, { "timely-by": "receipt" })).toBe("not admitted late");
    expect(told({ evidence: 4 }, { evidence: "each-criterion" })).toBe("not admitted evidence-missing");
    expect(told({ evidence: 0 }, { evidence: "optional" })).toBe("admitted evidence-partial");
    expect(told({ kind: "individual" }, { applicants: "any-provider" })).toBe("admitted");
  });

  it("takes the later of two forms in the array, whatever their moments", () => {
    const { provider, filings } = papers({});
    const unsigned = papers({ form: "unsigned" }).filings;
    const earlier: readonly Filing[] = unsigned.map((filing) => ({ ...filing, receivedAt: moment("2022-06-11T04:00:00Z") }));
    expect(oracleAdmission(provider, [...filings, ...earlier], CLOSING, DEFAULTS).grounds).toEqual(["form-unsigned"]);
    expect(oracleAdmission(provider, [...earlier, ...filings], CLOSING, DEFAULTS).grounds).toEqual([]);
  });
});
