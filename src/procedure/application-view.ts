import { localDay } from "../calendar/legal-time.js";
import type { RegionCode } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId, ServiceProvider } from "../record/application.js";
import type { ApplicationRecord } from "../record/contest.js";
import type { EventData, EventType } from "../record/events.js";
import type { Subject } from "../record/finding.js";
import type { SessionId } from "../record/session.js";

/** An act of the procedure and its day; the session it rests on, where it rests on one. */
export interface DatedAct {
  readonly type: EventType;
  readonly data: object;
  /** Absent while the session it rests on is not recorded. */
  readonly on?: PlainDate;
  readonly recording?: EventData<"SessionHeld">;
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
  private datedActs: readonly DatedAct[] | undefined;

  /** Of its record; what others recorded of it is looked up. */
  constructor(
    readonly record: ApplicationRecord,
    private readonly inquiry: Lookups,
  ) {
    this.filed = firstFiling(record);
    this.commissionId = record.forwardings.at(-1)?.to ?? this.filed.commissionId;
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
    return { kind: "application", applicationId: this.id, commissionId: this.commissionId };
  }

  /** The commission that had the application on a day: the last it was forwarded to by then. */
  commissionOn(day: PlainDate): RegionCode {
    return this.record.forwardings.findLast(({ on }) => on <= day)?.to ?? this.filed.commissionId;
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
    let earliest: EventData<"ApplicationWithdrawn"> | undefined;
    for (const withdrawal of this.record.withdrawals) {
      if (earliest === undefined || withdrawal.on < earliest.on) earliest = withdrawal;
    }
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

  /** The acts of the procedure that judge it, each with its day where that is known, kind by kind. */
  get dated(): readonly DatedAct[] {
    return (this.datedActs ??= this.dateActs());
  }

  private dateActs(): readonly DatedAct[] {
    const { record, inquiry } = this;
    const acts: DatedAct[] = [];
    const addOn = (type: EventType, list: readonly { readonly on: PlainDate }[]): void => {
      for (const data of list) acts.push({ type, data, on: data.on });
    };
    const addBySession = (type: EventType, list: readonly { readonly sessionId: SessionId }[]): void => {
      for (const data of list) {
        const recording = inquiry.recording(data.sessionId);
        acts.push(recording === undefined ? { type, data } : { type, data, on: recording.session.heldOn, recording });
      }
    };
    addOn("DocumentsChecked", record.checks);
    addBySession("ApplicationScored", record.scorings);
    addOn("CandidateInvited", record.invitations);
    addBySession("InterviewHeld", record.interviews);
    addBySession("FinalistsDecided", inquiry.decisionsNaming(this.id));
    addBySession("FinalInterviewHeld", record.finalInterviews);
    addBySession("WinnersDecided", inquiry.winnersDecisionsNaming(this.id));
    addOn("DiplomaAwarded", record.diplomas);
    return acts;
  }

  /** Whether a decision that stands names it. */
  get isFinalist(): boolean {
    return this.inquiry.finalists().has(this.id);
  }
}

function firstFiling({ id, filings }: ApplicationRecord): EventData<"ApplicationFiled"> {
  for (const filing of filings) if ("provider" in filing) return filing;
  throw new TypeError(`contest.regions.applications: expected a filing of application ${JSON.stringify(id)}; came none`);
}
