import type { RegionCode } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "./application.js";
import type { CommissionId } from "./commission.js";
import type { ContestEvent, EventData } from "./events.js";
import { emptyRegister, type Identified, type Register } from "./register.js";
import type { SessionId } from "./session.js";

/**
 * The state of a contest: everything recorded, grouped by what it is about; nothing judged. A fold
 * of the events; its inner shape is the library's own and plain JSON.
 */
export interface Contest {
  readonly announcement?: AnnouncementRecord;
  readonly regions: RegionsRecord;
  readonly republican: RepublicanRecord;
}

/** The notices: the first of each kind governs (#6). */
export interface AnnouncementRecord {
  readonly postings: readonly EventData<"ContestAnnounced">[];
  readonly socialNotices: readonly EventData<"SocialNoticePosted">[];
}

/** The first stage: every application, every session (the republican ones too), every regional commission. */
export interface RegionsRecord {
  readonly applications: Register<ApplicationRecord>;
  readonly sessions: Register<SessionRecord>;
  readonly providers: Register<ProviderRecord>;
  readonly commissions: { readonly [Code in RegionCode]?: CommissionRecord };
  readonly publications: readonly EventData<"FinalistsPublished">[];
  /** How many applications were filed, and sessions held: the next one's place in the order of recording. */
  readonly filed: number;
  readonly held: number;
}

/** The second stage and the award. */
export interface RepublicanRecord {
  readonly compositions: readonly EventData<"CommissionFormed">[];
  readonly decisions: readonly EventData<"WinnersDecided">[];
  readonly provisions: readonly EventData<"ResultsProvided">[];
  readonly publications: readonly EventData<"ResultsPublished">[];
  readonly notices: readonly EventData<"AwardNotified">[];
  /** The applications that were corrected, heard by the republican commission or awarded. */
  readonly entered: Register<Identified>;
}

/** One application: what was recorded of it, kind by kind, each in the order of recording. */
export interface ApplicationRecord {
  readonly id: ApplicationId;
  /** Its place in the order of filing; -1 while acts name it and nobody has filed it. */
  readonly order: number;
  /** Filings and supplements together: what counts is the papers, whichever way they came. */
  readonly filings: readonly (EventData<"ApplicationFiled"> | EventData<"ApplicationSupplemented">)[];
  readonly forwardings: readonly EventData<"ApplicationForwarded">[];
  readonly withdrawals: readonly EventData<"ApplicationWithdrawn">[];
  readonly checks: readonly EventData<"DocumentsChecked">[];
  readonly scorings: readonly EventData<"ApplicationScored">[];
  readonly invitations: readonly EventData<"CandidateInvited">[];
  readonly interviews: readonly EventData<"InterviewHeld">[];
  readonly corrections: readonly EventData<"MaterialsCorrected">[];
  readonly finalInterviews: readonly EventData<"FinalInterviewHeld">[];
  readonly files: readonly EventData<"WinnerFileCompiled">[];
  readonly diplomas: readonly EventData<"DiplomaAwarded">[];
}

/** One session: a session recorded again under its id replaces the earlier, signatures add up. */
export interface SessionRecord {
  readonly id: SessionId;
  /** Its place in the order of recording; -1 while acts name it and it was never held. */
  readonly order: number;
  readonly recordings: readonly EventData<"SessionHeld">[];
  readonly minutes: readonly EventData<"MinutesSigned">[];
}

/** A provider, by its BIN: under which application it first filed. */
export interface ProviderRecord {
  readonly id: string;
  readonly firstApplication: ApplicationId;
}

/** A regional commission. */
export interface CommissionRecord {
  readonly id: CommissionId;
  readonly compositions: readonly EventData<"CommissionFormed">[];
  /** How many applications it has now: filed with it and not forwarded, or last forwarded to it. */
  readonly applications: number;
  /** The earliest day on which an application reached it, filed or forwarded, and that act. */
  readonly arrival?: { readonly on: PlainDate; readonly by: EventData<"ApplicationFiled"> | EventData<"ApplicationForwarded"> };
  /** Decisions and hand-offs, in the order of recording: the one order between two kinds that matters (#70). */
  readonly acts: readonly Extract<ContestEvent, { readonly type: "FinalistsDecided" | "MaterialsHandedOff" }>[];
}

/** The filing that governs: provider and commission are those of the first. */
export function firstFiling({ id, filings }: ApplicationRecord): EventData<"ApplicationFiled"> {
  for (const filing of filings) if ("provider" in filing) return filing;
  throw new TypeError(`contest.regions.applications: expected a filing of application ${JSON.stringify(id)}; came none`);
}

/** The commission that has an application: it was filed with it or last forwarded to it. */
export function commissionHaving(application: ApplicationRecord): RegionCode {
  return application.forwardings.at(-1)?.to ?? firstFiling(application).commissionId;
}

/** A contest of which nothing is recorded yet. */
export const emptyContest: Contest = /* @__PURE__ */ (() => ({
  regions: {
    applications: emptyRegister<ApplicationRecord>(),
    sessions: emptyRegister<SessionRecord>(),
    providers: emptyRegister<ProviderRecord>(),
    commissions: {},
    publications: [],
    filed: 0,
    held: 0,
  },
  republican: { compositions: [], decisions: [], provisions: [], publications: [], notices: [], entered: emptyRegister<Identified>() },
}))();
