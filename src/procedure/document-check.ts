/**
 * Clauses 6, 9, 13 and 14, annex 1: within seven working days the commission checks that the papers
 * are filled in correctly and complete; who filed late or not in full is not admitted.
 */
import { toEpochMs } from "../calendar/instant.js";
import { startOfDayMs } from "../calendar/legal-time.js";
import { addCalendarDays } from "../calendar/plain-date.js";
import { CAPITAL, predecessorRegion, regionExistedOn, type RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import {
  ADMISSION_GROUNDS,
  ADMISSION_REMARKS,
  CRITERIA,
  type AdmissionGround,
  type AdmissionRemark,
  type Filing,
  type ServiceProvider,
} from "../record/application.js";
import { Consultation, type Context } from "../regulation/context.js";
import { CHECK_WORKING_DAYS, checkStart, workingTermEnd, type Deadline } from "../regulation/deadlines.js";
import type { ApplicationView } from "./application-view.js";
import type { Inquiry } from "./inquiry.js";
import { readPapers, readTimes, type ReadForm, type ReadPapers, type ReadTimes } from "./papers.js";
import { breachesAmong, KEPT, type Constraint, type DutyRule } from "./rule.js";

/**
 * Clause 6: participants from among the central state bodies, their committees and the organisations
 * subordinate to either are assessed by the commission at the department of the capital.
 *
 * Clause 6 is special to clause 4's commissions «in central state bodies» (#33), and means the capital's
 * ordinary commission, not one beside it (#34). Everyone else is assessed where located, a territorial unit
 * of a central body too (#38). Not checked
 * here: whether that region existed on the day of posting (`check/right-commission` takes the oblast it
 * was formed out of).
 *
 * @regulation N6
 * @param provider - who applies
 * @returns the region whose commission must assess the provider
 * @example A committee of a ministry, wherever it sits
 * ```ts
 * import { responsibleCommission, type ServiceProvider } from "uzdik";
 * const committee: ServiceProvider = {
 *   bin: "000140000002", name: "A committee", kind: "committee", region: "KZ-35", rendersPublicServices: true,
 * };
 * responsibleCommission(committee); // => "KZ-71"
 * responsibleCommission({ ...committee, kind: "territorial-unit" }); // => "KZ-35"
 * ```
 */
export function responsibleCommission(provider: ServiceProvider): RegionCode {
  switch (provider.kind) {
    case "central-state-body":
    case "committee":
    case "central-subordinate-organisation":
      return CAPITAL;
    case "local-state-body":
    case "territorial-unit":
    case "organisation":
    case "individual":
      return provider.region;
  }
}

/** As the regions were on the day of posting: before 8 June 2022, Semey lay in East Kazakhstan (#40). */
function responsibleOn(provider: ServiceProvider, postedOn: PlainDate | undefined): RegionCode {
  const code = responsibleCommission(provider);
  if (postedOn === undefined || regionExistedOn(code, postedOn)) return code;
  return predecessorRegion(code) ?? code;
}

/** The commission that must assess an application, by the regions of the day of posting. */
export function assessingCommission({ provider }: ApplicationView, { postedOn }: Inquiry): RegionCode {
  return responsibleOn(provider, postedOn);
}

/** Whether an applicant is admitted, the grounds if not, and the remarks. */
export interface Admission {
  readonly admitted: boolean;
  readonly grounds: readonly AdmissionGround[];
  readonly remarks: readonly AdmissionRemark[];
}

/**
 * Clause 14: who presents the documents not in full, or after the set term, is not admitted.
 *
 * Only what came in time counts; the papers may come in several filings and may be completed until
 * the term runs out (#46), the latest of each kind governs. What is incorrect without being incomplete
 * earns a remark and excludes nobody (#43). No ground is ever excused (#47). Not checked here: whether
 * the check was made in time (`audit`), or by the right commission (`responsibleCommission`).
 *
 * @regulation N9 N12.1 N12.2 N14 A1; readings `timely-by`, `applicants`, `evidence`, `annex-fields`
 * @param provider - who applies
 * @param filings - what was filed, in the order of recording
 * @param intake - the term of the intake for the commission that receives, from `intakeDeadline`
 * @param context - readings
 * @returns the outcome, grounds and remarks in a fixed order
 * @example Posted in time, received after the last day
 * ```ts
 * import { admission, instant, intakeDeadline, type Filing, type ServiceProvider } from "uzdik";
 * const intake = intakeDeadline({ webPostedAt: instant("2022-06-01T09:00:00+06:00") }, "KZ-35");
 * const provider: ServiceProvider = {
 *   bin: "000140000002", name: "Akimat", kind: "local-state-body", region: "KZ-35", rendersPublicServices: true,
 * };
 * const filing: Filing = {
 *   channel: "post",
 *   dispatchedAt: instant("2022-06-15T16:00:00+06:00"),
 *   dispatchProven: false,
 *   receivedAt: instant("2022-06-20T10:00:00+06:00"),
 * };
 * admission(provider, [filing], intake).grounds; // => ["late"]
 * admission(provider, [{ ...filing, dispatchProven: true }], intake).grounds; // => ["form-missing", "report-missing"]
 * ```
 */
export function admission(
  provider: ServiceProvider,
  filings: readonly Filing[],
  intake: Deadline,
  context?: Context,
): Admission {
  const deliveries = filings.map((filing) => readPapers(filing, provider));
  return admissionUnder(provider, deliveries, toEpochMs(intake.closesAt), new Consultation(context));
}

/** The outcome of papers in the order of recording; without a moment of closing nothing is late. */
function admissionUnder(
  provider: ServiceProvider,
  deliveries: readonly ReadPapers[],
  closes: number | undefined,
  consultation: Consultation,
): Admission {
  const grounds: AdmissionGround[] = [];
  const remarks: AdmissionRemark[] = [];
  let late = deliveries.length > 0;
  let form: ReadForm | undefined;
  let evidenced: number | undefined;
  for (const papers of deliveries) {
    if (!isInTime(papers, closes, consultation)) continue;
    late = false;
    form = papers.form ?? form;
    evidenced = papers.evidenced ?? evidenced;
  }
  if (late) {
    grounds.push("late");
  } else {
    if (form === undefined) grounds.push("form-missing");
    else judgeForm(form, grounds, remarks, consultation);
    if (evidenced === undefined) grounds.push("report-missing");
    else judgeEvidence(evidenced, grounds, remarks, consultation);
  }
  if (!isEligible(provider, consultation)) grounds.push("provider-not-eligible");
  return {
    admitted: grounds.length === 0,
    grounds: inOrder(ADMISSION_GROUNDS, grounds),
    remarks: inOrder(ADMISSION_REMARKS, remarks),
  };
}

/** What is told, each once and in the order of the list. */
function inOrder<Item>(list: readonly Item[], told: readonly Item[]): readonly Item[] {
  return told.length <= 1 ? told : list.filter((item) => told.includes(item));
}

/** The moment by which a filing is judged. */
export interface Timeliness {
  readonly countedAt: Instant;
  readonly countedBy: "dispatch" | "receipt";
}

/** By which moment a filing is judged: of the dispatch where that alone makes it timely, else of the receipt. */
export function timelinessOf(filing: Filing, closes: number | undefined, consultation: Consultation): Timeliness {
  const { receivedAt, dispatchedAt = receivedAt } = filing;
  const times = readTimes(filing);
  const byReceipt = closes === undefined || times.receivedMs < closes || !isInTime(times, closes, consultation);
  return byReceipt ? { countedAt: receivedAt, countedBy: "receipt" } : { countedAt: dispatchedAt, countedBy: "dispatch" };
}

/** Clause 12 says «жіберіледі», is sent: a dispatch that can be shown counts, if receipt alone would be late (#4). */
function isInTime({ receivedMs, dispatchedMs }: ReadTimes, closes: number | undefined, consultation: Consultation): boolean {
  if (closes === undefined || receivedMs < closes) return true;
  return dispatchedMs !== undefined && dispatchedMs < closes && consultation.read("timely-by") === "dispatch";
}

/** A blank field is a remark unless every field is required; a wrong entry is a remark either way (#42 #43 #44). */
function judgeForm({ signed, wrong, blanks }: ReadForm, grounds: AdmissionGround[], remarks: AdmissionRemark[], consultation: Consultation): void {
  if (!signed) grounds.push("form-unsigned");
  remarks.push(...wrong);
  if (blanks.length === 0) return;
  if (consultation.read("annex-fields") === "every-field") grounds.push("form-incomplete");
  else remarks.push(...blanks);
}

/** Some of the evidence must be there (#45). */
function judgeEvidence(evidenced: number, grounds: AdmissionGround[], remarks: AdmissionRemark[], consultation: Consultation): void {
  if (evidenced === CRITERIA.length) return;
  const reading = consultation.read("evidence");
  if (reading === "each-criterion" || (reading === "some" && evidenced === 0)) grounds.push("evidence-missing");
  else remarks.push("evidence-partial");
}

/** Clause 9 is narrower than the law's term of a provider: bodies and organisations only (#37). */
function isEligible(provider: ServiceProvider, consultation: Consultation): boolean {
  if (!provider.rendersPublicServices) return false;
  return provider.kind !== "individual" || consultation.read("applicants") === "any-provider";
}

/** What the papers of an application give. */
export function admissionOf(application: ApplicationView, inquiry: Inquiry): Admission {
  return admissionUnder(application.provider, application.papers, closingFor(application, inquiry), inquiry);
}

/** From when on its papers are late: the hour is that of the commission it was filed with. */
function closingFor({ filed }: ApplicationView, inquiry: Inquiry): number | undefined {
  return inquiry.intake(filed.commissionId)?.closes;
}

/** Forwarding by the day of the check cures a filing with another's commission; the moment of filing stays (#38 #41). */
const rightCommission: Constraint<"check/right-commission"> = {
  rule: "check/right-commission",
  on: ["ContestAnnounced", "ApplicationForwarded", "DocumentsChecked"],
  having: "checks",
  application: (application, inquiry) => {
    const { checks, forwardings } = application.record;
    const requiredCommission = assessingCommission(application, inquiry);
    // Only a posting from before the oblast was formed sends the applicant to another.
    const byPosting = requiredCommission === responsibleCommission(application.provider) ? undefined : inquiry.posting;
    return breachesAmong(checks, (check) => {
      const commission = application.commissionOn(check.on);
      if (commission === requiredCommission) return undefined;
      return {
        facts: { on: check.on, commission, requiredCommission },
        acts: [check],
        rests: () => [application.filed, ...forwardings.filter(({ on }) => on <= check.on), byPosting],
      };
    });
  },
};

/** A preliminary look is no check: the official one would cut off the right to complete the papers in time (#9). */
const afterIntake: Constraint<"check/after-intake"> = {
  rule: "check/after-intake",
  on: ["ContestAnnounced", "SocialNoticePosted", "DocumentsChecked"],
  having: "checks",
  application: ({ record }, inquiry) => {
    const { posting, intakeDays } = inquiry;
    if (intakeDays === undefined) return KEPT;
    const { lastDay } = intakeDays;
    return breachesAmong(record.checks, (check) =>
      check.on > lastDay
        ? undefined
        : { facts: { on: check.on, lastDay }, acts: [check], rests: () => [posting, ...inquiry.socialNoticeOfTerm] },
    );
  },
};

const outcome: Constraint<"check/outcome"> = {
  rule: "check/outcome",
  on: ["ContestAnnounced", "SocialNoticePosted", "ApplicationFiled", "ApplicationSupplemented", "DocumentsChecked"],
  having: "checks",
  application: (application, inquiry) => {
    const check = application.record.checks.at(-1);
    const { posting } = inquiry;
    if (check === undefined || posting === undefined) return KEPT;
    const computed = admissionOf(application, inquiry);
    if (isAsRecorded(check, computed)) return KEPT;
    return [
      {
        facts: {
          on: check.on,
          recordedAdmitted: check.admitted,
          computedAdmitted: computed.admitted,
          recordedGrounds: ADMISSION_GROUNDS.filter((ground) => check.grounds.includes(ground)),
          computedGrounds: computed.grounds,
        },
        acts: [check],
        rests: () => [posting, ...inquiry.socialNoticeOfTerm, partingFiling(check, application, inquiry)],
      },
    ];
  },
};

/** Whether a check recorded what the papers give; remarks are not compared. */
function isAsRecorded({ admitted, grounds }: Omit<Admission, "remarks">, computed: Admission): boolean {
  if (admitted !== computed.admitted) return false;
  if (grounds.length === 0 && computed.grounds.length === 0) return true;
  const recorded = new Set(grounds);
  return recorded.size === computed.grounds.length && computed.grounds.every((ground) => recorded.has(ground));
}

/** The filing since which the papers give something else than the check recorded: later ones changed nothing of that. */
function partingFiling(check: Omit<Admission, "remarks">, application: ApplicationView, inquiry: Inquiry): object {
  const { provider, filed, papers } = application;
  const { filings } = application.record;
  const closes = closingFor(application, inquiry);
  const ofFirst = (count: number): Admission => admissionUnder(provider, papers.slice(0, count), closes, inquiry);
  let parting = filings.length - 1;
  while (parting > 0 && !isAsRecorded(check, ofFirst(parting))) parting -= 1;
  return filings[parting] ?? filed;
}

/** The term of the check, the same for every application, and the moment it ends for those filed with a region's commission. */
function checkTerm(region: RegionCode, inquiry: Inquiry): { readonly startsOn: PlainDate; readonly lastDay: PlainDate; readonly closes: number } | undefined {
  return inquiry.once(`check ${region}`, () => {
    const { intakeDays } = inquiry;
    if (intakeDays === undefined) return undefined;
    const startsOn = checkStart(intakeDays, inquiry);
    const lastDay = workingTermEnd(startsOn, CHECK_WORKING_DAYS, inquiry);
    return { startsOn, lastDay, closes: startOfDayMs(addCalendarDays(lastDay, 1), region) };
  });
}

const withinSevenWorkingDays: DutyRule<"check/within-seven-working-days"> = {
  rule: "check/within-seven-working-days",
  on: ["ContestAnnounced", "SocialNoticePosted", "ApplicationForwarded", "DocumentsChecked"],
  application: (application, inquiry) => {
    const { posting } = inquiry;
    const { withdrawal, record, filed } = application;
    const term = checkTerm(filed.commissionId, inquiry);
    if (term === undefined) return undefined;
    const check = record.checks[0];
    const reachedInTerm = record.forwardings.length > 0 ? application.reachedOn <= term.lastDay : application.receivedMs < term.closes;
    return {
      since: reachedInTerm ? term.startsOn : application.reachedOn,
      lastDay: reachedInTerm ? term.lastDay : undefined,
      arisesFrom: () => [posting, ...inquiry.socialNoticeOfTerm, filed, ...record.forwardings],
      performed: check && { act: check, on: check.on },
      endsOn: withdrawal?.on,
    };
  },
};

/** The rules of the document check, in their order. */
export const CHECK_RULES = [rightCommission, afterIntake, outcome] as const;
/** The duties of the document check, in their order. */
export const CHECK_DUTIES = [withinSevenWorkingDays] as const;
