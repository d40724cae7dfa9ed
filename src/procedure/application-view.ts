import { toEpochMs } from "../calendar/instant.js";
import { localDay } from "../calendar/legal-time.js";
import type { RegionCode } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId, ServiceProvider } from "../record/application.js";
import { commissionHaving, firstFiling, type ApplicationRecord } from "../record/contest.js";
import type { EventData, EventType } from "../record/events.js";
import type { Subject } from "../record/finding.js";
import type { SessionId } from "../record/session.js";
import { readPapers, type ReadPapers } from "./papers.js";
import { readSheet, type ReadSheet } from "./score-sheet.js";

/** What an act has that judges an application: its day, or the session it rests on, whose day is its own. */
export type JudgingAct = { readonly on: PlainDate } | { readonly sessionId: SessionId };

/** A kind of act that judges an application, and where its record has them. */
export interface JudgingKind {
  readonly type: EventType;
  readonly of: (application: ApplicationView) => readonly JudgingAct[];
}

/** The chain of the first stage; the hand-off stands in neither. */
export const FIRST_STAGE: readonly JudgingKind[] = [
  { type: "DocumentsChecked", of: ({ record }) => record.checks },
  { type: "ApplicationScored", of: ({ record }) => record.scorings },
  { type: "CandidateInvited", of: ({ record }) => record.invitations },
  { type: "InterviewHeld", of: ({ record }) => record.interviews },
  { type: "FinalistsDecided", of: (application) => application.decisions },
];

/** The chain of the second stage and the award. */
export const SECOND_STAGE: readonly JudgingKind[] = [
  { type: "FinalInterviewHeld", of: ({ record }) => record.finalInterviews },
  { type: "WinnersDecided", of: (application) => application.winnersDecisions },
  { type: "DiplomaAwarded", of: ({ record }) => record.diplomas },
];

/** An act of the procedure and its day; the session it rests on, where it rests on one. */
export interface DatedAct {
  readonly type: EventType;
  readonly data: JudgingAct;
  /** Absent while the session it rests on is not recorded. */
  readonly on?: PlainDate;
  readonly recording?: EventData<"SessionHeld">;
}

/** A scoring and its sheet, read. */
export interface Scored {
  readonly scoring: EventData<"ApplicationScored">;
  readonly sheet: ReadSheet;
}

/** What is recorded elsewhere and concerns an application. */
export interface Lookups {
  /** The recording of a session that governs; none while it was not held. */
  recording(id: SessionId): EventData<"SessionHeld"> | undefined;
  /** Every decision on finalists that names it. */
  decisionsNaming(id: ApplicationId): readonly EventData<"FinalistsDecided">[];
  /** Every decision on winners that names it. */
  winnersDecisionsNaming(id: ApplicationId): readonly EventData<"WinnersDecided">[];
  /** The finalists of the country. */
  finalists(): ReadonlySet<ApplicationId>;
}

/** One application, as the rules ask about it. */
export class ApplicationView {
  /** The filing that governs: provider and commission are those of the first. */
  readonly filed: EventData<"ApplicationFiled">;
  /** The commission it was filed with or last forwarded to. */
  readonly commissionId: RegionCode;
  private sheets: readonly Scored[] | undefined;
  private deliveries: readonly ReadPapers[] | undefined;
  private received: number | undefined;
  private told: Subject | undefined;

  /** Of its record; what others recorded of it is looked up. */
  constructor(
    readonly record: ApplicationRecord,
    private readonly inquiry: Lookups,
  ) {
    this.filed = firstFiling(record);
    this.commissionId = commissionHaving(record);
  }

  /** Its id. */
  get id(): ApplicationId {
    return this.record.id;
  }

  /** Who applies, by the first filing. */
  get provider(): ServiceProvider {
    return this.filed.provider;
  }

  /** Itself, as the subject of a finding: with the commission that has it now. */
  get subject(): Subject {
    return (this.told ??= { kind: "application", applicationId: this.id, commissionId: this.commissionId });
  }

  /** The commission that had the application on a day: the last it was forwarded to by then. */
  commissionOn(day: PlainDate): RegionCode {
    const { forwardings } = this.record;
    return (forwardings.length === 0 ? undefined : forwardings.findLast(({ on }) => on <= day)?.to) ?? this.filed.commissionId;
  }

  /** The day the application first reached the commission that has it now: one forwarded away and back had reached it before. */
  get reachedOn(): PlainDate {
    const { filed, commissionId } = this;
    let first = filed.commissionId === commissionId ? localDay(filed.filing.receivedAt, commissionId) : undefined;
    for (const { to, on } of this.record.forwardings) if (to === commissionId && (first === undefined || on < first)) first = on;
    return first ?? localDay(filed.filing.receivedAt, filed.commissionId);
  }

  /** The first withdrawal by its day: from then on the application is withdrawn. */
  get withdrawal(): EventData<"ApplicationWithdrawn"> | undefined {
    const { withdrawals } = this.record;
    let earliest: EventData<"ApplicationWithdrawn"> | undefined;
    for (const withdrawal of withdrawals) if (earliest === undefined || withdrawal.on < earliest.on) earliest = withdrawal;
    return earliest;
  }

  /** Whether it is admitted, as recorded last. */
  get isAdmitted(): boolean {
    return this.record.checks.at(-1)?.admitted === true;
  }

  /** Whether it passed the selection, as recorded last. */
  get hasPassed(): boolean {
    return this.record.scorings.at(-1)?.passed === true;
  }

  /** The moment its first filing was received, in milliseconds of the epoch. */
  get receivedMs(): number {
    return (this.received ??= toEpochMs(this.filed.filing.receivedAt));
  }

  /** Its filings, the papers of each read once for all the rules and readings. */
  get papers(): readonly ReadPapers[] {
    return (this.deliveries ??= this.record.filings.map(({ filing }) => readPapers(filing, this.provider)));
  }

  /** Its scorings, each sheet read once for all the rules that ask. */
  get scored(): readonly Scored[] {
    return (this.sheets ??= this.record.scorings.map((scoring) => ({ scoring, sheet: readSheet(scoring.sheet) })));
  }

  /** Every decision on finalists that names it. */
  get decisions(): readonly EventData<"FinalistsDecided">[] {
    return this.inquiry.decisionsNaming(this.id);
  }

  /** Every decision on winners that names it. */
  get winnersDecisions(): readonly EventData<"WinnersDecided">[] {
    return this.inquiry.winnersDecisionsNaming(this.id);
  }

  /** The day of an act that judges it; unknown while the session it rests on is not recorded. */
  dayOf(act: JudgingAct): PlainDate | undefined {
    return "on" in act ? act.on : this.inquiry.recording(act.sessionId)?.session.heldOn;
  }

  /** The acts of some kinds that judge it, kind by kind. */
  dated(kinds: readonly JudgingKind[]): readonly DatedAct[] {
    return kinds.flatMap(({ type, of }) =>
      of(this).map((data): DatedAct => {
        if ("on" in data) return { type, data, on: data.on };
        const recording = this.inquiry.recording(data.sessionId);
        return recording === undefined ? { type, data } : { type, data, on: recording.session.heldOn, recording };
      }),
    );
  }

  /** Whether a decision that stands names it. */
  get isFinalist(): boolean {
    return this.inquiry.finalists().has(this.id);
  }
}
