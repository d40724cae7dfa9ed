/** As much of an act as renumbering needs. */
interface Act {
  readonly type: string;
  readonly data: { readonly applicationId?: string; readonly provider?: { readonly bin: string } };
}

/** Acts of the first stage, done once for each application; of those that come later, three of a region have a part. */
const COPIED: ReadonlySet<string> = new Set([
  "ApplicationFiled",
  "ApplicationSupplemented",
  "ApplicationForwarded",
  "ApplicationWithdrawn",
  "DocumentsChecked",
  "ApplicationScored",
  "CandidateInvited",
  "InterviewHeld",
]);

/**
 * A log with ten times as many applicants in the same regions, before the same commissions: nine more of each, under
 * numbers of their own, who get as far as the interview and no vote. What an audit says of one applicant of the first
 * stage it says of ten; of everything else it says what it said. The generator of the example has no names for so many.
 *
 * @param log - NDJSON
 * @returns its lines and theirs
 */
export function tenTimes(log: string): readonly string[] {
  return log
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const act = JSON.parse(line) as Act; // a line of the example
      return [line, ...(COPIED.has(act.type) ? [1, 2, 3, 4, 5, 6, 7, 8, 9].map((copy) => copyOf(act, copy)) : [])];
    });
}

function copyOf({ type, data }: Act, copy: number): string {
  const { applicationId = "", provider } = data;
  const renumbered = provider === undefined ? {} : { provider: { ...provider, bin: binOf(provider.bin, copy) } };
  return JSON.stringify({ type, data: { ...data, applicationId: `${applicationId}/${copy}`, ...renumbered } });
}

/** A number of its own for each copy, the same wherever the first one stands: its first two digits are a year. */
function binOf(bin: string, copy: number): string {
  const year = (Number(bin.slice(0, 2)) + 9 * copy) % 100;
  return numberFrom(year, bin.slice(2, 11));
}

function numberFrom(year: number, rest: string): string {
  const eleven = String(year).padStart(2, "0") + rest;
  const remainder = (turned: number): number =>
    Array.from(eleven, Number).reduce((sum, digit, place) => sum + digit * (((place + turned) % 11) + 1), 0) % 11;
  const check = remainder(0) === 10 ? remainder(2) : remainder(0);
  // A number without a check digit is never given out: take the next year.
  return check === 10 ? numberFrom((year + 1) % 100, rest) : `${eleven}${check}`;
}
