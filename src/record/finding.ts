import type { Instant, PlainDate } from "../calendar/types.js";
import type { NormId } from "../regulation/norms.js";
import type { ReadingId } from "../regulation/readings.js";
import type { DutyHolder, Effect, RuleId } from "../regulation/rules.js";
import type { RegionCode } from "../calendar/regions.js";
import type { AdmissionGround, ApplicationId, Criterion } from "./application.js";
import type { Commission, CommissionId, PersonId } from "./commission.js";
import type { EventType } from "./events.js";
import type { SessionId } from "./session.js";

/** What a finding or a duty is about. */
export type Subject =
  | { readonly kind: "contest" }
  | { readonly kind: "commission"; readonly commissionId: CommissionId }
  | { readonly kind: "session"; readonly sessionId: SessionId; readonly commissionId: CommissionId }
  | { readonly kind: "application"; readonly applicationId: ApplicationId; readonly commissionId: RegionCode };

/** A rule not kept: which, of what, and the facts that show it. Words are made of it in `uzdik/text`. */
export interface Finding {
  readonly rule: RuleId;
  readonly effect: Effect;
  readonly norms: readonly NormId[];
  readonly subject: Subject;
  readonly facts: FindingFacts;
  /** The disputed readings it rests on, in the order of the register. */
  readonly readings: readonly ReadingId[];
}

/**
 * The facts of one instance of a breach: ids, days, figures, no prose. Where a subject breaks a rule
 * more than once, the first instance stands here and the further ones in `others`.
 */
export interface FindingFacts {
  /** The last day on which the act would have been in time. */
  readonly lastDay?: PlainDate;
  /** The day of the act that is told of. */
  readonly on?: PlainDate;
  /** The day a term started from. */
  readonly since?: PlainDate;
  /** The day of the first act of the kind, which governs. */
  readonly firstOn?: PlainDate;
  readonly withdrawnOn?: PlainDate;
  readonly approvedOn?: PlainDate;
  readonly decidedOn?: PlainDate;
  readonly dispatchedOn?: PlainDate;
  readonly interviewedOn?: PlainDate;
  readonly postedOn?: PlainDate;
  /** The last day that a notice states. */
  readonly statedLastDay?: PlainDate;
  /** The moment of the act that is told of. */
  readonly at?: Instant;
  readonly postedAt?: Instant;

  /** The kind of act that is told of. */
  readonly act?: EventType;
  /** The kinds of acts that rest on a session. */
  readonly acts?: readonly EventType[];
  /** The kind of act that should have come first, and its day. */
  readonly afterAct?: EventType;
  readonly afterOn?: PlainDate;

  readonly applications?: readonly ApplicationId[];
  readonly sessions?: readonly SessionId[];
  readonly persons?: readonly PersonId[];
  /** The commission that acted, and the one that should have. */
  readonly commission?: CommissionId;
  readonly requiredCommission?: CommissionId;

  /** Numbers: how many were recorded, how many the text asks for, how many there were to choose from. */
  readonly recorded?: number;
  readonly required?: number;
  readonly available?: number;
  readonly present?: number;

  readonly recordedAuthority?: Commission["approvedBy"];
  readonly requiredAuthority?: Commission["approvedBy"];
  readonly post?: Commission["chair"]["post"];
  /** Persons or applications that stand more than once in a list. */
  readonly repeated?: readonly string[];
  /** Whether the chair stands among the seven. */
  readonly amongSeven?: boolean;
  /** The seat the secretary holds besides. */
  readonly seat?: "member" | "chair";

  /** Voters who voted twice, named too many, or one name twice. */
  readonly votedTwice?: readonly PersonId[];
  readonly tooManyNames?: readonly PersonId[];
  readonly sameNameTwice?: readonly PersonId[];

  /** What is missing of minutes, an interview or a package. */
  readonly missing?: readonly ("chair" | "secretary" | "video-presentation" | "people-first-project" | "interview-materials" | "decision")[];

  readonly bin?: string;
  readonly recordedAdmitted?: boolean;
  readonly computedAdmitted?: boolean;
  readonly recordedGrounds?: readonly AdmissionGround[];
  readonly computedGrounds?: readonly AdmissionGround[];

  readonly criterion?: Criterion;
  readonly points?: number;
  /** Points that are no number at all, as they were written. */
  readonly pointsText?: string;
  readonly missingCriteria?: readonly Criterion[];
  readonly unknownCriteria?: readonly string[];
  readonly recordedTotal?: number;
  readonly computedTotal?: number;
  readonly recordedPassed?: boolean;
  readonly computedPassed?: boolean;

  /** Names of another commission's applications, or of no finalists. */
  readonly foreign?: readonly ApplicationId[];
  readonly recordedNames?: readonly ApplicationId[];
  readonly computedNames?: readonly ApplicationId[];
  readonly tied?: readonly ApplicationId[];
  /** The capital's list, where it has two (reading `capital-quota`). */
  readonly list?: "city" | "central";
  /** The number of a diploma. */
  readonly number?: string;

  /** Further instances of the same rule and subject: kind of act by kind of act, each in the order of recording. */
  readonly others?: readonly FindingFacts[];
}

/** Something that someone must do, or has done. */
export interface Duty {
  readonly rule: RuleId;
  readonly norms: readonly NormId[];
  readonly holder: DutyHolder;
  readonly subject: Subject;
  /** The day the term starts from; without a term, the day of the act it arose from. */
  readonly since: PlainDate;
  /** Absent where the text sets no term. */
  readonly lastDay?: PlainDate;
  readonly performedOn?: PlainDate;
  readonly status: "open" | "performed" | "performed-late" | "overdue";
  readonly readings: readonly ReadingId[];
}
