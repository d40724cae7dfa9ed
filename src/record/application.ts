import type { RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";

/** An application, by whatever id the caller uses: any non-empty text. */
export type ApplicationId = string;

/** Who applies: a body or organisation that renders public services. */
export interface ServiceProvider {
  /** Business identification number (of an individual: IIN): 12 digits, the last one a check digit. */
  readonly bin: string;
  readonly name: string;
  readonly kind:
    | "central-state-body"
    | "committee"
    | "central-subordinate-organisation"
    | "local-state-body"
    | "territorial-unit"
    | "organisation"
    | "individual";
  /** Where it is located. */
  readonly region: RegionCode;
  readonly rendersPublicServices: boolean;
}

/** Annex 1 as it was filled in: what is absent was left blank. */
export interface ApplicationForm {
  readonly applicant?: {
    readonly name: string;
    readonly post: string;
    readonly capacity: "head" | "deputy-head" | "acting-head" | "other";
  };
  readonly phone?: string;
  readonly email?: string;
  readonly providerName?: string;
  readonly representatives: readonly { readonly name: string; readonly post: string }[];
  /** The form's sentence «acquainted with the conditions and agree». */
  readonly consent: boolean;
  readonly attachments: readonly string[];
  readonly date?: PlainDate;
  readonly signed: boolean;
}

/**
 * The six criteria of Annex 2, in its order. The fourth is of services rendered on an incomplete package, its
 * cell being broken over two lines (#60); the sixth takes what the others do not (#62); none is left out for a
 * provider it finds nothing about (#63).
 */
export const CRITERIA = [
  "complaints",
  "time-limits",
  "unjustified-refusals",
  "incomplete-package",
  "unlawful-documents",
  "other-violations",
] as const;

/** A criterion of Annex 2. */
export type Criterion = (typeof CRITERIA)[number];

/** What is kept by criterion, in the order of annex 2. Spelt out: looking up six names in turn costs several times as much. */
export function byCriterion<Value>(kept: { readonly [C in Criterion]: Value }): readonly Value[];
export function byCriterion<Value>(kept: { readonly [C in Criterion]?: Value }): readonly (Value | undefined)[];
export function byCriterion(kept: { readonly [C in Criterion]?: unknown }): readonly unknown[] {
  return [
    kept.complaints,
    kept["time-limits"],
    kept["unjustified-refusals"],
    kept["incomplete-package"],
    kept["unlawful-documents"],
    kept["other-violations"],
  ];
}

/** A document, a recording or other material: its id and title, and a digest where one was taken. */
export interface MaterialRef {
  readonly id: string;
  readonly title: string;
  readonly sha256?: string;
}

/** The activity report: what it says and shows by criterion. */
export interface ActivityReport {
  readonly criteria: { readonly [C in Criterion]?: { readonly statement: string; readonly evidence: readonly MaterialRef[] } };
}

/** One delivery of papers: how and when it came, and what was in it. */
export interface Filing {
  readonly channel: "electronic" | "post" | "hand";
  readonly dispatchedAt?: Instant;
  /** A postmark, a gateway's receipt: the dispatch can be shown (#4). */
  readonly dispatchProven?: boolean;
  readonly receivedAt: Instant;
  readonly form?: ApplicationForm;
  readonly report?: ActivityReport;
}

/** Why an applicant is not admitted, in the order they are listed. */
export const ADMISSION_GROUNDS = [
  "late",
  "form-missing",
  "form-unsigned",
  "form-incomplete",
  "report-missing",
  "evidence-missing",
  "provider-not-eligible",
] as const;

/** A ground of not being admitted. */
export type AdmissionGround = (typeof ADMISSION_GROUNDS)[number];

/** What is amiss in the papers without excluding anyone (#43 #44), in the order they are listed. */
export const ADMISSION_REMARKS = [
  "signatory",
  "phone",
  "email",
  "representative",
  "provider-name",
  "date",
  "consent",
  "evidence-partial",
] as const;

/** A remark of the document check. */
export type AdmissionRemark = (typeof ADMISSION_REMARKS)[number];

/**
 * Points and violations by criterion: one sheet of the commission, not of its members (#58), on form and report,
 * the only papers that clause 15's «сауалнама» can mean (#49). The source of a mark is recorded, not judged (#51).
 */
export interface ScoreSheet {
  readonly criteria: {
    readonly [C in Criterion]: {
      readonly points: number;
      readonly violation: boolean;
      readonly reason?: string;
      readonly source?: "report" | "control" | "complaint-register";
    };
  };
}
