import type { LogFinding, LogReport } from "../audit/audit.js";
import type { Language } from "../calendar/types.js";
import type { Duty } from "../record/finding.js";
import { NORMS, type NormId } from "../regulation/norms.js";
import { capitalised } from "../text/phrase.js";
import type { Wording } from "../text/telling.js";
import { paragraph } from "./paragraph.js";
import { AUDIT_WORDS, type AuditWords, type Counts } from "./text/audit.js";

/** What a report is written from. */
export interface ReportTerms {
  readonly file: string;
  readonly events: number;
  readonly report: LogReport;
  readonly language: Language;
  readonly wording: Wording;
  /** The width to keep to; lines are as long as they are where none is given. */
  readonly width?: number | undefined;
}

/** The report of an audit for people: findings by clause, duties, summary. */
export function reportText({ file, events, report, language, wording, width }: ReportTerms): string {
  const words = AUDIT_WORDS[language];
  return [
    words.title(file, events, wording.describeDay(report.asOf)),
    ...findingLines(report.findings, words, wording, width),
    ...dutyLines(report.duties, words, wording, width),
    "",
    paragraph(events === 0 ? words.nothing : words.summary(countsOf(report)), "", "", width),
  ].join("\n");
}

function findingLines(findings: readonly LogFinding[], words: AuditWords, wording: Wording, width?: number): readonly string[] {
  const lines: string[] = [];
  for (const [clause, told] of byClause(findings, (norm) => (norm === undefined ? words.record : wording.cite(norm)))) {
    lines.push("", capitalised(clause));
    let rule;
    for (const finding of told) {
      if (finding.rule !== rule) lines.push(`  ${finding.rule} (${words.effects[finding.effect]})`);
      rule = finding.rule;
      const place = finding.event === undefined ? "" : `${words.event(finding.event + 1)}: `;
      lines.push(paragraph(place + wording.describeFinding(finding), "  - ", "    ", width));
    }
  }
  return lines;
}

/** The findings by the clause of their rule, in the order of the document; what no norm asks comes first. */
function byClause(findings: readonly LogFinding[], clauseOf: (norm?: NormId) => string): readonly (readonly [string, readonly LogFinding[]])[] {
  const clauses = new Map<string, { readonly place: number; readonly told: LogFinding[] }>();
  for (const finding of findings) {
    const norm = normOf(finding);
    const clause = clauseOf(norm);
    const group = clauses.get(clause) ?? { place: NORMS.findIndex(({ id }) => id === norm), told: [] };
    group.told.push(finding);
    clauses.set(clause, group);
  }
  return [...clauses].sort(([, one], [, other]) => one.place - other.place).map(([clause, { told }]) => [clause, told]);
}

/** The norm to file a finding under. Clauses 5 and 7 say the same of the two kinds of commissions: to each its own. */
function normOf({ norms, subject }: LogFinding): NormId | undefined {
  const isRepublican = subject.kind !== "contest" && subject.commissionId === "republican";
  return (isRepublican ? norms.find((norm) => norm.startsWith("N7.")) : undefined) ?? norms[0];
}

function dutyLines(duties: readonly Duty[], words: AuditWords, wording: Wording, width?: number): readonly string[] {
  return (["overdue", "open"] as const).flatMap((status) => {
    const due = duties.filter((duty) => duty.status === status);
    if (due.length === 0) return [];
    const line = (duty: Duty): string =>
      paragraph(`${duty.lastDay ?? words.noTerm}: ${wording.describeDuty(duty)}`, "  - ", "    ", width);
    return ["", capitalised(wording.describeStatus(status)), ...due.map(line)];
  });
}

function countsOf({ findings, duties, conforms, calendar: { provisional } }: LogReport): Counts {
  const withEffect = (effect: LogFinding["effect"]): number => findings.filter((finding) => finding.effect === effect).length;
  const withStatus = (status: Duty["status"]): number => duties.filter((duty) => duty.status === status).length;
  return {
    findings: { bars: withEffect("bars"), records: withEffect("records"), remark: withEffect("remark") },
    open: withStatus("open"),
    overdue: withStatus("overdue"),
    performed: withStatus("performed"),
    performedLate: withStatus("performed-late"),
    conforms,
    provisional,
  };
}
