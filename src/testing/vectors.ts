import type { Instant, Localized, PlainDate } from "../calendar/types.js";
import type { RegionCode } from "../calendar/regions.js";
import type { ServiceProvider } from "../record/application.js";
import type { CommandType } from "../record/commands.js";
import type { ContestEvent, EventType } from "../record/events.js";
import type { Duty, Finding } from "../record/finding.js";
import type { Ballot } from "../record/session.js";
import type { Deadline, Notices } from "../regulation/deadlines.js";
import type { NormId } from "../regulation/norms.js";
import type { ReadingId, Readings } from "../regulation/readings.js";
import type { DutyRuleId, RuleId } from "../regulation/rules.js";
import type { Election, ElectionTerms, Motion, Vote } from "../procedure/voting.js";
import type { DayStatus } from "../calendar/types.js";

/** What JSON calls an object. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** A file of vectors: those of one clause. */
export interface VectorFile {
  /** `5` for clause 5, `annex-2`; `calendar` and `record` for what the clauses rest on. */
  readonly clause: string;
  readonly vectors: readonly Vector[];
}

/** The named records that vectors start from. */
export interface VectorBases {
  readonly [name: string]: readonly NamedAct[];
}

/** An act of a base, under the name that vectors know it by. */
export type NamedAct = ContestEvent & { readonly act: string };

/** One case: what had been recorded, what is asked, and what must come of it. */
export interface Vector {
  /** Its norm and what it is about, such as `N13/checked-on-the-last-day`: it never changes. */
  readonly id: string;
  readonly norms: readonly NormId[];
  /** The rules it is about: the outcome tells those that are broken, the others are kept. */
  readonly rules: readonly RuleId[];
  /** The legal outcome. */
  readonly title: Localized;
  /** The limit it lies beside, where it does; others lie on its other side. */
  readonly boundary?: string;
  /** The record before; nothing unless stated. */
  readonly given?: VectorRecord;
  /** The readings it is asked under, where they are not the defaults. */
  readonly readings?: Partial<Readings>;
  readonly when: VectorQuestion;
  /** What must come of it, or else what must come of it under each option of one reading. */
  readonly then?: VectorOutcome;
  readonly thenByReading?: { readonly [Id in ReadingId]?: { readonly [option: string]: VectorOutcome } };
  /** The mistake that it catches. */
  readonly mistake: string;
  /** What that mistake would do to people or to the contest. */
  readonly harm: string;
}

/** A record: a base through one of its acts, some of them changed, and further acts. */
export interface VectorRecord {
  readonly base?: string;
  /** The last act that is taken from the base; all are, unless it is stated. */
  readonly until?: string;
  /** By the name of an act: what is merged into its data, or `null` if it was not done. */
  readonly change?: { readonly [act: string]: JsonObject | null };
  /** What was done after. */
  readonly then?: readonly WrittenAct[];
}

/** An act or a command written out, or told by what sets it apart from an act of the base. */
export interface WrittenAct<Type extends EventType | CommandType = EventType> {
  readonly type: Type;
  /** The act of the base that it shares its data with. */
  readonly like?: string;
  readonly data?: JsonObject;
}

/** What is asked of a record, of a term, of votes, of a sheet or of the calendar. */
export type VectorQuestion =
  | { readonly command: WrittenAct<CommandType> }
  | { readonly audit: PlainDate }
  | { readonly duties: PlainDate; readonly of: DutyRuleId }
  | { readonly deadline: TermQuestion }
  | { readonly election: ElectionTerms & { readonly ballots: readonly Ballot[] } }
  | { readonly motion: { readonly votes: readonly Vote[]; readonly chair: string } }
  | { readonly scoreSheet: JsonObject }
  | { readonly responsibleCommission: ServiceProvider }
  | { readonly dayStatus: PlainDate }
  | { readonly addWorkingDays: { readonly from: PlainDate; readonly days: number } }
  | { readonly countWorkingDays: { readonly after: PlainDate; readonly through: PlainDate } }
  | { readonly localDay: { readonly at: Instant; readonly region: RegionCode } }
  | { readonly regionsOn: PlainDate };

/** A term, and what it runs from. */
export type TermQuestion =
  | ({ readonly term: "intake" | "document-check"; readonly region: RegionCode } & Notices)
  | { readonly term: "invitation"; readonly region: RegionCode; readonly selectedOn: PlainDate }
  | { readonly term: "handoff"; readonly region: RegionCode; readonly stageOneEndedOn: PlainDate };

/** What must come of a question: what it states must be so, what it leaves out may be anything. A list is stated whole. */
export type VectorOutcome =
  /** The command is accepted, with these findings. Of the act: what it has beyond the data of the command. */
  | { readonly accepted: readonly RuleId[]; readonly event?: { readonly data: JsonObject } }
  /** The command is refused, and these are all the findings. There is no event. */
  | { readonly refused: readonly RuleId[] }
  /** The text leaves it to a person. */
  | { readonly undetermined: Partial<Extract<Election, { readonly outcome: "undetermined" }>>; readonly norms: readonly NormId[] }
  | { readonly findings: readonly Stated<Finding>[] }
  | { readonly duties: readonly Stated<Duty>[] }
  | { readonly deadline: Partial<Deadline> }
  | { readonly election: Partial<Election> }
  | { readonly motion: Partial<Motion> }
  | { readonly commission: RegionCode }
  | { readonly dayStatus: Partial<DayStatus> }
  | { readonly day: PlainDate }
  | { readonly count: number }
  | { readonly regions: readonly RegionCode[] }
  /** A term runs into a year whose official days are not known: there is no answer. */
  | { readonly outOfCalendar: number };

/** What is said of a finding or a duty: its rule, and whatever else is. */
export type Stated<Told extends Finding | Duty> = Pick<Told, "rule"> & Partial<Told>;
