import { plainDate } from "../calendar/plain-date.js";
import type { PlainDate } from "../calendar/types.js";
import { RULEBOOK, type RuleEntry } from "../contest/rulebook.js";
import { ask, breachFinding, dutyOf, everySubject, lateFinding, sorting, wasLate, type Questioned, type Verdict } from "../contest/walk.js";
import { Inquiry } from "../procedure/inquiry.js";
import type { ApplicationId } from "../record/application.js";
import type { Contest } from "../record/contest.js";
import type { Finding } from "../record/finding.js";
import type { Context } from "../regulation/context.js";
import type { ReadingId, Readings } from "../regulation/readings.js";
import { Spectrum } from "./decision-tree.js";
import { FATES, type FateStep } from "./fates.js";

/** What in an audit depends on how the text is read. */
export interface SensitivityReport {
  /** Findings that hold under every reading. */
  readonly settled: readonly Finding[];
  /** Findings that hold under some: over the readings whose change changes them, every combination under which they do. */
  readonly disputed: readonly { readonly finding: Finding; readonly holdsWhen: readonly Partial<Readings>[] }[];
  /** Whom a step carries under one reading and not under another. */
  readonly fates: readonly { readonly applicationId: ApplicationId; readonly step: FateStep; readonly dependsOn: readonly ReadingId[] }[];
}

/**
 * Which findings, and which applicants' fates, depend on a disputed reading of the text.
 *
 * Exact, not sampled: for each rule and subject every combination of the readings it consults is tried,
 * and only those. Two findings are the same if rule and subject are; which instance is shown is chosen
 * by the readings of the context where it holds under them. A fate is whether a step carries the
 * application, earlier steps taken as recorded; only those that a reading changes are listed. Not
 * checked here: ambiguities the library takes as settled.
 *
 * @regulation all readings of `READING_REGISTER` but `majority`
 * @param contest - the record
 * @param asOf - the day of the audit
 * @param context - calendar, and the readings under which findings are shown
 * @returns settled and disputed findings, and the fates that depend on a reading
 * @throws RangeError for a day that is none; CalendarRangeError where a term leaves the calendar under some reading
 * @example A stated last day that is right under one reading only
 * ```ts
 * import { instant, plainDate, replay, sensitivity } from "uzdik";
 * const contest = replay([
 *   {
 *     type: "ContestAnnounced",
 *     data: { webPostedAt: instant("2022-06-01T09:00:00+06:00"), statedLastDay: plainDate("2022-06-14") },
 *   },
 *   { type: "SocialNoticePosted", data: { postedAt: instant("2022-06-01T09:00:00+06:00") } },
 * ]);
 * const { settled, disputed } = sensitivity(contest, plainDate("2022-06-02"));
 * settled; // => []
 * disputed.map(({ finding, holdsWhen }) => [finding.rule, holdsWhen]); // => [["announcement/two-weeks", [{ "posting-day": "not-counted" }]]]
 * ```
 */
export function sensitivity(contest: Contest, asOf: PlainDate, context?: Context): SensitivityReport {
  const day = plainDate(asOf);
  const base = new Inquiry(contest, context);
  const spectrum = new Spectrum(base);
  const settled: Finding[] = [];
  const disputed: SensitivityReport["disputed"][number][] = [];
  const askedBy = sorting(everySubject(base));
  for (const entry of RULEBOOK) {
    for (const subject of askedBy(entry)) {
      const { dependsOn, holdsWhen } = spectrum.dependence((inquiry) => isFaulted(ask(entry, subject, inquiry), day));
      const [first] = holdsWhen;
      const finding = first && (findingOf(entry, subject, base, day) ?? findingOf(entry, subject, spectrum.under(first), day));
      if (finding === undefined) continue;
      if (dependsOn.length === 0) settled.push(finding);
      else disputed.push({ finding, holdsWhen });
    }
  }
  return { settled, disputed, fates: fatesIn(spectrum) };
}

function fatesIn(spectrum: Spectrum): SensitivityReport["fates"] {
  const fates: SensitivityReport["fates"][number][] = [];
  for (const application of spectrum.base.applications()) {
    for (const { step, carries } of FATES) {
      const { dependsOn } = spectrum.dependence((inquiry) => carries(application, inquiry));
      if (dependsOn.length > 0) fates.push({ applicationId: application.id, step, dependsOn });
    }
  }
  return fates;
}

/** Whether what a rule says of a subject is a finding. */
function isFaulted(verdict: Verdict | undefined, asOf: PlainDate): verdict is Verdict {
  if (verdict === undefined) return false;
  if ("breaches" in verdict) return true;
  const { performed, lastDay } = verdict.obligation;
  if (lastDay === undefined || (performed === undefined ? asOf <= lastDay : !wasLate(verdict.obligation))) return false;
  return dutyOf(verdict, asOf) !== undefined;
}

/** The finding of a rule and a subject, if there is one. */
function findingOf(entry: RuleEntry, subject: Questioned, inquiry: Inquiry, asOf: PlainDate): Finding | undefined {
  const verdict = ask(entry, subject, inquiry);
  if (!isFaulted(verdict, asOf)) return undefined;
  return "breaches" in verdict ? breachFinding(verdict, verdict.breaches) : lateFinding(verdict);
}
