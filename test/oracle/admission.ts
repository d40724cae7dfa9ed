/** The document check, word for word. */
import type { AdmissionGround, AdmissionRemark, ApplicationForm, Filing, ServiceProvider } from "../../src/record/application.js";
import type { Readings } from "../../src/regulation/readings.js";

export interface OracleAdmission {
  readonly admitted: boolean;
  readonly grounds: readonly AdmissionGround[];
  readonly remarks: readonly AdmissionRemark[];
}

const GROUNDS: readonly AdmissionGround[] = [
  "late",
  "form-missing",
  "form-unsigned",
  "form-incomplete",
  "report-missing",
  "evidence-missing",
  "provider-not-eligible",
];
const REMARKS: readonly AdmissionRemark[] = [
  "signatory",
  "phone",
  "email",
  "representative",
  "provider-name",
  "date",
  "consent",
  "evidence-partial",
];
const CRITERIA = [
  "complaints",
  "time-limits",
  "unjustified-refusals",
  "incomplete-package",
  "unlawful-documents",
  "other-violations",
] as const;

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

/** No representative at all, or only lines without a name. */
function nobodyIsNamed(form: ApplicationForm): boolean {
  return form.representatives.every((representative) => blank(representative.name));
}

/** Whether a filing came in time; without a moment of closing everything does. */
export function inTime(filing: Filing, closesAt: number | undefined, readings: Pick<Readings, "timely-by">): boolean {
  if (closesAt === undefined) return true;
  const proven = filing.dispatchProven === true && filing.dispatchedAt !== undefined;
  if (readings["timely-by"] === "dispatch" && proven && Date.parse(filing.dispatchedAt) < closesAt) return true;
  return Date.parse(filing.receivedAt) < closesAt;
}

function formRemarks(form: ApplicationForm, provider: ServiceProvider, readings: Readings): readonly AdmissionRemark[] {
  const strict = readings["annex-fields"] === "every-field";
  const remarks: AdmissionRemark[] = [];
  if (form.applicant?.capacity === "other") remarks.push("signatory");
  else if (blank(form.applicant?.name) && !strict) remarks.push("signatory");
  if (blank(form.phone) && !strict) remarks.push("phone");
  if (blank(form.email) && !strict) remarks.push("email");
  if (nobodyIsNamed(form) && !strict) remarks.push("representative");
  if (blank(form.providerName)) {
    if (!strict) remarks.push("provider-name");
  } else if (form.providerName?.trim() !== provider.name.trim()) remarks.push("provider-name");
  if (form.date === undefined && !strict) remarks.push("date");
  if (!form.consent && !strict) remarks.push("consent");
  return remarks;
}

function incomplete(form: ApplicationForm): boolean {
  return (
    blank(form.applicant?.name) ||
    blank(form.phone) ||
    blank(form.email) ||
    nobodyIsNamed(form) ||
    blank(form.providerName) ||
    form.date === undefined ||
    !form.consent
  );
}

export function oracleAdmission(
  provider: ServiceProvider,
  filings: readonly Filing[],
  closesAt: number | undefined,
  readings: Readings,
): OracleAdmission {
  const timely = filings.filter((filing) => inTime(filing, closesAt, readings));
  const form = timely.findLast((filing) => filing.form !== undefined)?.form;
  const report = timely.findLast((filing) => filing.report !== undefined)?.report;
  const grounds: AdmissionGround[] = [];
  const remarks: AdmissionRemark[] = [];

  if (!provider.rendersPublicServices) grounds.push("provider-not-eligible");
  else if (provider.kind === "individual" && readings.applicants === "bodies-and-organisations")
    grounds.push("provider-not-eligible");

  if (filings.length > 0 && timely.length === 0) {
    grounds.push("late");
  } else {
    if (form === undefined) grounds.push("form-missing");
    else {
      if (!form.signed) grounds.push("form-unsigned");
      if (readings["annex-fields"] === "every-field" && incomplete(form)) grounds.push("form-incomplete");
      remarks.push(...formRemarks(form, provider, readings));
    }
    if (report === undefined) grounds.push("report-missing");
    else {
      const shown = CRITERIA.filter((criterion) => (report.criteria[criterion]?.evidence.length ?? 0) > 0).length;
      const missing =
        (readings.evidence === "some" && shown === 0) || (readings.evidence === "each-criterion" && shown < CRITERIA.length);
      if (missing) grounds.push("evidence-missing");
      else if (shown < CRITERIA.length) remarks.push("evidence-partial");
    }
  }
  return {
    admitted: grounds.length === 0,
    grounds: GROUNDS.filter((ground) => grounds.includes(ground)),
    remarks: REMARKS.filter((remark) => remarks.includes(remark)),
  };
}
