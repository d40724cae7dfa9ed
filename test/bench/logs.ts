import { instant, plainDate, regionsOn, type ApplicationId, type ContestEvent, type EventType, type RegionCode } from "uzdik";
import { commissionOf, filingOf, providerOf, sheetOf } from "../lawful-contest.js";

/** The regions that there were when the contest of the tests was posted. */
export const REGIONS: readonly RegionCode[] = regionsOn(plainDate("2022-06-01")).map(({ code }) => code);

const ON = plainDate("2022-06-20");
const FIRST_FILED_AT = Date.UTC(2022, 5, 2);

/** Acts that may be recorded again and again of one application, and that a fold need not judge. */
const REPEATED = [
  "DocumentsChecked",
  "ApplicationScored",
  "CandidateInvited",
  "InterviewHeld",
  "MaterialsCorrected",
  "FinalInterviewHeld",
] as const satisfies readonly EventType[];

/** Papers and sheets are the same objects throughout: a fold does not look into them, and a million would fill the memory. */
const provider = providerOf(1, "KZ-35");
const { form, report } = filingOf(provider);
const sheet = sheetOf([5, 5, 5, 1, 0, 0]);

interface LogPlan {
  readonly events: number;
  /** How many applications there are; the events go round them. */
  readonly applications: number;
  readonly regions: readonly RegionCode[];
}

/** A log of so many events about so many applications: filings first, then act after act of each. Every act is an object of its own. */
export function longLog({ events, applications, regions }: LogPlan): ContestEvent[] {
  const log: ContestEvent[] = regions.map((commissionId) => ({
    type: "CommissionFormed",
    data: { commissionId, commission: commissionOf(commissionId) },
  }));
  for (const commissionId of regions) {
    log.push({ type: "SessionHeld", data: { session: { id: `${commissionId}/1`, commissionId, heldOn: ON, present: [] } } });
  }
  const regionOf = (n: number): RegionCode => regions[n % regions.length] ?? "KZ-71";
  const ids = Array.from({ length: applications }, (_, n): ApplicationId => `${regionOf(n)}/${n}`);
  for (let n = 0; n < applications && log.length < events; n += 1) log.push(filed(ids[n] ?? "", n, regionOf(n)));
  for (let n = 0; log.length < events; n += 1) {
    const place = n % applications;
    log.push(act(REPEATED[Math.floor(n / applications) % REPEATED.length] ?? REPEATED[0], ids[place] ?? "", `${regionOf(place)}/1`));
  }
  return log;
}

function filed(applicationId: ApplicationId, n: number, commissionId: RegionCode): ContestEvent {
  const receivedAt = instant(new Date(FIRST_FILED_AT + n * 1_000).toISOString());
  return {
    type: "ApplicationFiled",
    data: {
      applicationId,
      commissionId,
      provider: { ...provider, bin: String(n).padStart(12, "0") },
      filing: { channel: "electronic", receivedAt, ...(form && { form }), ...(report && { report }) },
    },
  };
}

function act(type: (typeof REPEATED)[number], applicationId: ApplicationId, sessionId: string): ContestEvent {
  switch (type) {
    case "DocumentsChecked":
      return { type, data: { applicationId, on: ON, admitted: true, grounds: [], remarks: [] } };
    case "ApplicationScored":
      return { type, data: { applicationId, sessionId, sheet, total: 16, passed: true } };
    case "CandidateInvited":
      return { type, data: { applicationId, on: ON, interviewOn: ON, mode: "in-person" } };
    case "InterviewHeld":
      return { type, data: { applicationId, sessionId, mode: "in-person" } };
    case "MaterialsCorrected":
      return { type, data: { applicationId, on: ON } };
    case "FinalInterviewHeld":
      return { type, data: { applicationId, sessionId } };
  }
}
