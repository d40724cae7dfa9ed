import { plainDate } from "../calendar/plain-date.js";
import type { RegionCode } from "../calendar/regions.js";
import type { Instant } from "../calendar/types.js";
import {
  CRITERIA,
  type ActivityReport,
  type ApplicationForm,
  type Criterion,
  type Filing,
  type ScoreSheet,
  type ServiceProvider,
} from "../record/application.js";
import { isBin } from "../record/bin.js";
import { LAWFUL_DAYS, momentOf } from "./days.js";

/**
 * The n-th business identification number, with a valid check digit.
 *
 * @param n - which one, from 1
 * @returns twelve digits
 * @example Two providers never share one
 * ```ts
 * import { binOf } from "uzdik/testing";
 * binOf(1).length; // => 12
 * binOf(1) === binOf(2); // => false
 * ```
 */
export function binOf(n: number): string {
  const first = String(10_000_000_000 + n * 7);
  const withDigit = Array.from({ length: 10 }, (_, digit) => first + String(digit)).find(isBin);
  return withDigit ?? binOf(n + 1_000_003); // of some eleven digits there is no valid twelfth
}

/**
 * A provider of public services that may take part.
 *
 * @param n - which one, from 1: its number and its name come from it
 * @param region - where it is located
 * @param kind - a local state body unless told otherwise
 * @returns the provider
 * @example Whose commission assesses it
 * ```ts
 * import { responsibleCommission } from "uzdik";
 * import { providerOf } from "uzdik/testing";
 * responsibleCommission(providerOf(1, "KZ-35")); // => "KZ-35"
 * responsibleCommission(providerOf(2, "KZ-35", "committee")); // => "KZ-71"
 * ```
 */
export function providerOf(n: number, region: RegionCode, kind: ServiceProvider["kind"] = "local-state-body"): ServiceProvider {
  return { bin: binOf(n), name: `Provider ${String(n)}`, kind, region, rendersPublicServices: true };
}

/**
 * Annex 1 with every field filled in.
 *
 * @param provider - whose name stands in it
 * @returns the form, signed by the head
 * @example Signed, with the provider's name
 * ```ts
 * import { formOf, providerOf } from "uzdik/testing";
 * const form = formOf(providerOf(1, "KZ-35"));
 * [form.signed, form.providerName]; // => [true, "Provider 1"]
 * ```
 */
export function formOf(provider: ServiceProvider): ApplicationForm {
  return {
    applicant: { name: "A. Head", post: "Head", capacity: "head" },
    phone: "+7 7172 000000",
    email: "office@example.kz",
    providerName: provider.name,
    representatives: [{ name: "B. Representative", post: "Specialist" }],
    consent: true,
    attachments: ["report"],
    date: plainDate("2022-06-09"),
    signed: true,
  };
}

/**
 * A report on all six criteria, with evidence by those given.
 *
 * @param criteria - by which there is evidence: all six unless told otherwise
 * @returns the report
 * @example Evidence by one criterion of six
 * ```ts
 * import { reportOf } from "uzdik/testing";
 * const { criteria } = reportOf(["complaints"]);
 * Object.values(criteria).map(({ evidence }) => evidence.length); // => [1, 0, 0, 0, 0, 0]
 * ```
 */
export function reportOf(criteria: readonly Criterion[] = CRITERIA): ActivityReport {
  return {
    criteria: Object.fromEntries(
      CRITERIA.map((criterion) => [
        criterion,
        {
          statement: `On ${criterion}`,
          evidence: criteria.includes(criterion) ? [{ id: `evidence-${criterion}`, title: `Evidence on ${criterion}` }] : [],
        },
      ]),
    ),
  };
}

/**
 * Complete papers, received in time.
 *
 * @param provider - whose they are
 * @param receivedAt - within the intake of the lawful contest unless told otherwise
 * @returns one filing with form and report
 * @example They are admitted
 * ```ts
 * import { admission, intakeDeadline } from "uzdik";
 * import { filingOf, LAWFUL_DAYS, momentOf, providerOf } from "uzdik/testing";
 * const provider = providerOf(1, "KZ-35");
 * const intake = intakeDeadline({ webPostedAt: momentOf(LAWFUL_DAYS.posted) }, "KZ-35");
 * admission(provider, [filingOf(provider)], intake).admitted; // => true
 * ```
 */
export function filingOf(provider: ServiceProvider, receivedAt: Instant = momentOf(LAWFUL_DAYS.filed)): Filing {
  return { channel: "electronic", receivedAt, form: formOf(provider), report: reportOf() };
}

/**
 * A score sheet with these points by the six criteria, in their order; what is below five carries a reason.
 *
 * @param points - six numbers; what is not given is 0
 * @returns the sheet
 * @example Sixteen points, the least that passes
 * ```ts
 * import { passesSelection, totalPoints } from "uzdik";
 * import { sheetOf } from "uzdik/testing";
 * passesSelection(totalPoints(sheetOf([5, 5, 5, 1, 0, 0]))); // => true
 * passesSelection(totalPoints(sheetOf([5, 5, 5, 0, 0, 0]))); // => false
 * ```
 */
export function sheetOf(points: readonly number[]): ScoreSheet {
  const markOf = (criterion: Criterion): ScoreSheet["criteria"][Criterion] => {
    const mark = points[CRITERIA.indexOf(criterion)] ?? 0;
    return mark < 5 ? { points: mark, violation: false, reason: "Partly shown" } : { points: mark, violation: false };
  };
  return {
    criteria: {
      "complaints": markOf("complaints"),
      "time-limits": markOf("time-limits"),
      "unjustified-refusals": markOf("unjustified-refusals"),
      "incomplete-package": markOf("incomplete-package"),
      "unlawful-documents": markOf("unlawful-documents"),
      "other-violations": markOf("other-violations"),
    },
  };
}
