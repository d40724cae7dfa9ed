import { instant, plainDate } from "uzdik/calendar";
import type { Finding, FindingFacts, Subject } from "../../src/record/finding.js";
import { RULES, type RuleId } from "../../src/regulation/rules.js";

const d = (monthAndDay: string) => plainDate(`2022-${monthAndDay}`);

export const CONTEST: Subject = { kind: "contest" };
export const COMMISSION: Subject = { kind: "commission", commissionId: "KZ-35" };
export const REPUBLICAN: Subject = { kind: "commission", commissionId: "republican" };
export const SESSION: Extract<Subject, { kind: "session" }> = { kind: "session", sessionId: "S-1", commissionId: "KZ-75" };
export const APPLICATION: Extract<Subject, { kind: "application" }> = { kind: "application", applicationId: "A-17", commissionId: "KZ-55" };

interface Case {
  readonly subject: Subject;
  /** The instances of the breach: the first one's facts, and further ones. */
  readonly instances: readonly [FindingFacts, ...FindingFacts[]];
}

const term = { since: d("06-15"), lastDay: d("06-24"), on: d("06-27") };
const overdue = { since: d("06-16"), lastDay: d("06-25") };

/** Each rule as a record may break it: with every fact that the rule gives, in every form it gives them. */
export const CASES: { readonly [R in RuleId]: readonly [Case, ...Case[]] } = {
  "record/unknown-reference": [
    {
      subject: CONTEST,
      instances: [
        { act: "ApplicationScored", applications: ["A-1", "A-2"] },
        { act: "InterviewHeld", sessions: ["S-9"] },
        { act: "WinnersDecided", applications: ["A-3"], sessions: ["S-8"] },
      ],
    },
    { subject: COMMISSION, instances: [{ act: "SessionHeld", on: d("07-01") }, { act: "DocumentsChecked" }] },
  ],
  "record/chronology": [
    {
      subject: APPLICATION,
      instances: [
        { act: "ApplicationScored", on: d("06-20"), afterAct: "DocumentsChecked", afterOn: d("06-21") },
        { act: "DiplomaAwarded", on: d("08-20"), afterAct: "WinnersDecided", afterOn: d("08-25") },
      ],
    },
    { subject: SESSION, instances: [{ act: "MinutesSigned", on: d("06-20"), afterAct: "SessionHeld", afterOn: d("06-22") }] },
  ],
  "record/withdrawn": [
    {
      subject: APPLICATION,
      instances: [
        { act: "ApplicationScored", on: d("06-20"), withdrawnOn: d("06-18") },
        { act: "CandidateInvited", on: d("06-28"), withdrawnOn: d("06-18") },
      ],
    },
  ],
  "announcement/once": [
    { subject: CONTEST, instances: [{ on: d("06-05"), firstOn: d("06-01") }, { on: d("06-09"), firstOn: d("06-01") }] },
  ],
  "announcement/both-channels": [{ subject: CONTEST, instances: [{ on: d("06-01") }] }],
  "announcement/two-weeks": [{ subject: CONTEST, instances: [{ statedLastDay: d("06-20"), lastDay: d("06-15") }] }],
  "commission/approving-authority": [
    {
      subject: COMMISSION,
      instances: [
        { recordedAuthority: "agency", requiredAuthority: "territorial-department", approvedOn: d("05-20") },
        { recordedAuthority: "agency", requiredAuthority: "territorial-department", approvedOn: d("05-25") },
      ],
    },
    { subject: REPUBLICAN, instances: [{ recordedAuthority: "territorial-department", requiredAuthority: "agency", approvedOn: d("05-20") }] },
  ],
  "commission/seven-members": [
    {
      subject: COMMISSION,
      instances: [
        { recorded: 6, required: 7, approvedOn: d("05-20") },
        { recorded: 7, required: 7, repeated: ["p-1", "p-2"], approvedOn: d("05-21") },
        { recorded: 1, required: 7, approvedOn: d("05-23") },
      ],
    },
  ],
  "commission/chair-by-office": [
    { subject: COMMISSION, instances: [{ post: "other", persons: ["p-1"], approvedOn: d("05-20") }] },
    { subject: REPUBLICAN, instances: [{ post: "head-of-department", persons: ["p-1"], approvedOn: d("05-20") }] },
  ],
  "commission/chair-seat": [
    {
      subject: COMMISSION,
      instances: [
        { persons: ["p-1"], amongSeven: false, approvedOn: d("05-20") },
        { persons: ["p-2"], amongSeven: true, approvedOn: d("05-21") },
      ],
    },
  ],
  "commission/secretary-apart": [
    {
      subject: REPUBLICAN,
      instances: [
        { persons: ["p-8"], seat: "member", approvedOn: d("05-20") },
        { persons: ["p-9"], seat: "chair", approvedOn: d("05-21") },
      ],
    },
  ],
  "commission/secretary-from-agency": [{ subject: REPUBLICAN, instances: [{ persons: ["p-8"], approvedOn: d("05-20") }] }],
  "commission/members-from-agency": [{ subject: REPUBLICAN, instances: [{ persons: ["p-3", "p-4", "p-5"], approvedOn: d("05-20") }] }],
  "commission/formed-before-intake": [{ subject: COMMISSION, instances: [{ approvedOn: d("06-09"), firstOn: d("06-03") }] }],
  "commission/formed": [{ subject: COMMISSION, instances: [{ since: d("06-03") }] }],
  "session/commission-approved": [
    {
      subject: SESSION,
      instances: [{ on: d("06-20"), approvedOn: d("06-22"), acts: ["ApplicationScored", "FinalistsDecided"], applications: ["A-1", "A-2"] }],
    },
  ],
  "session/own-commission": [
    {
      subject: APPLICATION,
      instances: [
        { act: "ApplicationScored", on: d("06-20"), commission: "KZ-35", requiredCommission: "KZ-55" },
        { act: "FinalInterviewHeld", commission: "KZ-79", requiredCommission: "republican" },
      ],
    },
    {
      subject: SESSION,
      instances: [{ act: "InterviewHeld", on: d("06-30"), applications: ["A-3"], commission: "KZ-75", requiredCommission: "KZ-19" }],
    },
    {
      subject: COMMISSION,
      instances: [{ act: "FinalistsDecided", on: d("07-01"), applications: ["A-1", "A-2"], commission: "KZ-55", requiredCommission: "KZ-35" }],
    },
  ],
  "session/members-only": [{ subject: SESSION, instances: [{ persons: ["p-10", "p-11"], on: d("06-20") }] }],
  "session/quorum": [
    {
      subject: SESSION,
      instances: [{ present: 4, required: 5, acts: ["ApplicationScored", "InterviewHeld"], applications: ["A-1"], on: d("06-20") }],
    },
    { subject: { ...SESSION, commissionId: "republican" }, instances: [{ present: 1, required: 6, acts: ["WinnersDecided"], on: d("08-20") }] },
  ],
  "session/ballots": [
    {
      subject: SESSION,
      instances: [
        { act: "FinalistsDecided", on: d("07-01"), persons: ["p-12"], required: 3 },
        {
          act: "WinnersDecided", on: d("07-01"), votedTwice: ["p-1"], tooManyNames: ["p-2", "p-3"], sameNameTwice: ["p-4"],
          applications: ["A-9"], required: 1,
        },
      ],
    },
  ],
  "session/minutes-signatories": [
    {
      subject: SESSION,
      instances: [
        { missing: ["chair", "secretary"], on: d("06-21") },
        { missing: ["secretary"], on: d("06-22") },
      ],
    },
  ],
  "session/minutes-signed": [{ subject: SESSION, instances: [{ since: d("06-20") }] }],
  "intake/contest-open": [{ subject: APPLICATION, instances: [{ act: "ApplicationFiled", on: d("06-02") }] }],
  "intake/not-premature": [
    {
      subject: APPLICATION,
      instances: [
        { at: instant("2022-06-01T02:30:00Z"), postedAt: instant("2022-06-01T09:00:00+06:00") },
        { at: instant("2022-05-31T20:00:15Z"), postedAt: instant("2022-06-01T09:00:00+06:00") },
      ],
    },
  ],
  "intake/one-per-provider": [{ subject: APPLICATION, instances: [{ applications: ["A-1", "A-2"], bin: "990440000385" }] }],
  "intake/region-exists": [{ subject: APPLICATION, instances: [{ commission: "KZ-10", on: d("05-25") }] }],
  "check/right-commission": [
    { subject: APPLICATION, instances: [{ on: d("06-20"), commission: "KZ-55", requiredCommission: "KZ-75" }] },
  ],
  "check/after-intake": [{ subject: APPLICATION, instances: [{ on: d("06-10"), lastDay: d("06-15") }] }],
  "check/outcome": [
    {
      subject: APPLICATION,
      instances: [
        { on: d("06-20"), recordedAdmitted: true, computedAdmitted: false, recordedGrounds: [], computedGrounds: ["late"] },
        {
          on: d("06-21"), recordedAdmitted: false, computedAdmitted: false,
          recordedGrounds: ["form-missing", "report-missing"], computedGrounds: ["form-unsigned", "form-incomplete", "evidence-missing", "provider-not-eligible"],
        },
      ],
    },
  ],
  "check/within-seven-working-days": [
    { subject: APPLICATION, instances: [term] },
    { subject: APPLICATION, instances: [overdue] },
  ],
  "selection/admitted-only": [{ subject: APPLICATION, instances: [{ act: "ApplicationScored", on: d("06-20") }] }],
  "selection/sheet": [
    {
      subject: APPLICATION,
      instances: [
        { criterion: "time-limits", points: 6 },
        { criterion: "complaints", points: 2.5 },
        { criterion: "complaints", points: -1 },
        { criterion: "other-violations", pointsText: "five" },
        { missingCriteria: ["unjustified-refusals", "incomplete-package"] },
        { unknownCriteria: ["beauty"] },
      ],
    },
    { subject: CONTEST, instances: [{ criterion: "unlawful-documents", points: 11 }] },
  ],
  "selection/violation-scores-zero": [{ subject: APPLICATION, instances: [{ criterion: "time-limits", points: 2 }] }],
  "selection/all-or-nothing": [{ subject: CONTEST, instances: [{ criterion: "complaints", points: 3 }] }],
  "selection/reason-below-maximum": [
    { subject: APPLICATION, instances: [{ criterion: "complaints", points: 1 }, { criterion: "incomplete-package", points: 4 }] },
  ],
  "selection/passed": [
    { subject: APPLICATION, instances: [{ recordedTotal: 16, computedTotal: 15, recordedPassed: true, computedPassed: false }] },
    { subject: APPLICATION, instances: [{ recordedTotal: 21, computedTotal: 22, recordedPassed: false, computedPassed: true }] },
  ],
  "selection/scored": [{ subject: APPLICATION, instances: [{ since: d("06-20") }] }],
  "interview/selected-only": [{ subject: APPLICATION, instances: [{ act: "CandidateInvited", on: d("06-28") }, { act: "InterviewHeld" }] }],
  "interview/invited-within-five-working-days": [
    { subject: APPLICATION, instances: [term] },
    { subject: APPLICATION, instances: [overdue] },
  ],
  "interview/online-basis": [{ subject: APPLICATION, instances: [{ on: d("06-30") }] }],
  "interview/both-defences": [
    {
      subject: APPLICATION,
      instances: [
        { missing: ["video-presentation", "people-first-project"], on: d("06-30") },
        { missing: ["people-first-project"] },
      ],
    },
  ],
  "finalists/once": [{ subject: COMMISSION, instances: [{ on: d("07-11"), dispatchedOn: d("07-08") }] }],
  "finalists/interviewed-only": [{ subject: APPLICATION, instances: [{ on: d("07-01") }] }],
  "finalists/at-most-three": [
    { subject: COMMISSION, instances: [{ recorded: 5, required: 3, repeated: ["A-1"], foreign: ["A-8", "A-9"], on: d("07-01") }] },
    { subject: { kind: "commission", commissionId: "KZ-71" }, instances: [{ recorded: 4, required: 3, list: "central", on: d("07-01") }] },
  ],
  "finalists/three-if-available": [
    { subject: COMMISSION, instances: [{ recorded: 2, required: 3, available: 5, on: d("07-01") }] },
    { subject: { kind: "commission", commissionId: "KZ-71" }, instances: [{ recorded: 1, required: 3, available: 11, list: "city" }] },
  ],
  "finalists/by-ballots": [
    {
      subject: COMMISSION,
      instances: [
        { recordedNames: ["A-1"], computedNames: ["A-2", "A-3"], tied: ["A-4", "A-5"], on: d("07-01") },
        { recordedNames: [], computedNames: ["A-6"] },
      ],
    },
  ],
  "finalists/decided": [{ subject: COMMISSION, instances: [{ since: d("06-30") }] }],
  "finalists/published": [{ subject: COMMISSION, instances: [{ since: d("07-01") }] }],
  "finalists/published-as-decided": [{ subject: CONTEST, instances: [{ applications: ["A-7"], on: d("07-05") }] }],
  "handoff/after-decision": [
    { subject: COMMISSION, instances: [{ dispatchedOn: d("06-30"), decidedOn: d("07-01") }, { dispatchedOn: d("06-29") }] },
  ],
  "handoff/complete": [
    { subject: COMMISSION, instances: [{ applications: ["A-1", "A-2"], missing: ["interview-materials", "decision"] }] },
    { subject: COMMISSION, instances: [{ applications: ["A-1"] }] },
    { subject: COMMISSION, instances: [{ missing: ["decision"] }] },
  ],
  "handoff/within-three-working-days": [
    { subject: COMMISSION, instances: [term] },
    { subject: COMMISSION, instances: [overdue] },
  ],
  "final/finalists-only": [{ subject: APPLICATION, instances: [{ act: "MaterialsCorrected", on: d("07-20") }, { act: "FinalInterviewHeld" }] }],
  "final/after-handoff": [{ subject: APPLICATION, instances: [{ on: d("07-05"), dispatchedOn: d("07-06") }] }],
  "final/correction-before-interview": [{ subject: APPLICATION, instances: [{ on: d("07-22"), interviewedOn: d("07-21") }] }],
  "final/interviewed": [{ subject: APPLICATION, instances: [{ since: d("07-08") }] }],
  "winners/once": [{ subject: REPUBLICAN, instances: [{ on: d("08-20"), firstOn: d("08-10") }] }],
  "winners/interviewed": [{ subject: APPLICATION, instances: [{ on: d("08-10") }] }],
  "winners/three": [
    { subject: REPUBLICAN, instances: [{ recorded: 2, required: 3, on: d("08-10") }] },
    { subject: REPUBLICAN, instances: [{ recorded: 5, required: 3, repeated: ["A-1"], foreign: ["A-9"], on: d("08-10") }] },
  ],
  "winners/fewer-than-three": [{ subject: REPUBLICAN, instances: [{ available: 2, required: 3 }] }],
  "winners/by-ballots": [
    { subject: REPUBLICAN, instances: [{ recordedNames: ["A-1", "A-2"], computedNames: ["A-3"], tied: ["A-4"], on: d("08-10") }] },
  ],
  "winners/ballots-recorded": [{ subject: REPUBLICAN, instances: [{ on: d("08-10") }] }],
  "winners/decided": [{ subject: REPUBLICAN, instances: [{ since: d("08-01") }] }],
  "results/provided": [{ subject: CONTEST, instances: [{ since: d("08-10") }] }],
  "results/published": [{ subject: CONTEST, instances: [{ since: d("08-10") }] }],
  "award/file": [{ subject: APPLICATION, instances: [{ since: d("08-10") }] }],
  "award/notified": [{ subject: CONTEST, instances: [{ since: d("08-10") }] }],
  "award/diplomas": [{ subject: APPLICATION, instances: [{ since: d("08-10") }] }],
  "award/winners-only": [{ subject: APPLICATION, instances: [{ on: d("09-01"), number: "Д-7" }] }],
};

export function findingOf(rule: RuleId, subject: Subject, [first, ...others]: readonly FindingFacts[]): Finding {
  const data = RULES.find(({ id }) => id === rule);
  if (data === undefined) throw new Error(`no rule ${rule}`);
  return { rule, effect: data.effect, norms: data.norms, subject, facts: others.length === 0 ? { ...first } : { ...first, others }, readings: [] };
}

/** Every case of every rule as a finding. */
export const FINDINGS: readonly Finding[] = RULES.flatMap(({ id }) => CASES[id].map(({ subject, instances }) => findingOf(id, subject, instances)));
