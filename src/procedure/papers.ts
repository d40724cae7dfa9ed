/**
 * The papers of a delivery, read once: what clauses 9 to 14 make of them is judged in `document-check.ts`, under one reading of
 * the text after another.
 */
import { toEpochMs } from "../calendar/instant.js";
import { byCriterion, type ActivityReport, type AdmissionRemark, type ApplicationForm, type Filing, type ServiceProvider } from "../record/application.js";

/** When papers came, in milliseconds of the epoch. */
export interface ReadTimes {
  readonly receivedMs: number;
  /** The dispatch, where it can be shown. */
  readonly dispatchedMs: number | undefined;
}

/** What papers hold. */
export interface ReadPapers extends ReadTimes {
  readonly form: ReadForm | undefined;
  /** Of how many criteria the report shows evidence; nothing without a report. */
  readonly evidenced: number | undefined;
}

/** A form as it was filled in. */
export interface ReadForm {
  readonly signed: boolean;
  /** What is filled in and not right. */
  readonly wrong: readonly AdmissionRemark[];
  /** What is not filled in. */
  readonly blanks: readonly AdmissionRemark[];
}

/** Reads what a provider filed. */
export function readPapers(filing: Filing, provider: ServiceProvider): ReadPapers {
  const { receivedMs, dispatchedMs } = readTimes(filing);
  const { form, report } = filing;
  return { receivedMs, dispatchedMs, form: form && readForm(form, provider), evidenced: report && evidencedIn(report) };
}

/** Reads when it came. */
export function readTimes({ receivedAt, dispatchedAt, dispatchProven }: Filing): ReadTimes {
  const dispatchedMs = dispatchedAt !== undefined && dispatchProven === true ? toEpochMs(dispatchedAt) : undefined;
  return { receivedMs: toEpochMs(receivedAt), dispatchedMs };
}

function readForm(form: ApplicationForm, provider: ServiceProvider): ReadForm {
  return { signed: form.signed, wrong: wrongIn(form, provider), blanks: blanksIn(form) };
}

function wrongIn({ applicant, providerName = "" }: ApplicationForm, provider: ServiceProvider): readonly AdmissionRemark[] {
  const wrong: AdmissionRemark[] = [];
  if (applicant?.capacity === "other") wrong.push("signatory");
  if (!isBlank(providerName) && !sameName(providerName, provider.name)) wrong.push("provider-name");
  return wrong;
}

function blanksIn({ applicant, phone, email, representatives, providerName, date, consent }: ApplicationForm): readonly AdmissionRemark[] {
  const blanks: AdmissionRemark[] = [];
  if (isBlank(applicant?.name)) blanks.push("signatory");
  if (isBlank(phone)) blanks.push("phone");
  if (isBlank(email)) blanks.push("email");
  if (representatives.every(({ name }) => isBlank(name))) blanks.push("representative");
  if (isBlank(providerName)) blanks.push("provider-name");
  if (date === undefined) blanks.push("date");
  if (!consent) blanks.push("consent");
  return blanks;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

/** Names are the same whatever the spaces around and between their words. */
function sameName(one: string, other: string): boolean {
  if (one === other) return true;
  const words = (name: string): string => name.trim().split(/\s+/u).join(" ");
  return words(one) === words(other);
}

/** The evidence belongs to the report it is presented with (#45). */
function evidencedIn({ criteria }: ActivityReport): number {
  let evidenced = 0;
  for (const shownBy of byCriterion(criteria)) if (shownBy !== undefined && shownBy.evidence.length > 0) evidenced += 1;
  return evidenced;
}
