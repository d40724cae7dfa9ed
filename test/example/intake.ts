import type { AdmissionGround, AdmissionRemark, Filing, Instant, PlainDate, RegionCode, ServiceProvider } from "uzdik";
import { chanceOf, itemAt, type Chance } from "./chance.js";
import { at, days, INTAKE_DAYS, NATIONAL } from "./days.js";
import { entry, type Entry } from "./journal.js";
import { filledForm, reportWith, signedByAnother } from "./papers.js";
import { centralProviders, notaryOf, providersOf, type Applicant } from "./providers.js";
import { REGIONS, type RegionPlan } from "./regions.js";

/** An application, how its papers came, and what the check must find: told here, not computed. */
export interface Dossier {
  readonly id: string;
  readonly applicant: Applicant;
  /** The commission it was filed with, and the one that must assess it. */
  readonly filedWith: RegionPlan;
  readonly assessedBy: RegionCode;
  readonly entries: readonly Entry[];
  readonly grounds: readonly AdmissionGround[];
  readonly remarks: readonly AdmissionRemark[];
  /** The first day on which a check can tell everything. */
  readonly checkFrom: PlainDate;
}

/** Everything a way of filing can draw on. */
interface Desk {
  readonly id: string;
  readonly applicant: Applicant;
  readonly region: RegionPlan;
  readonly place: number;
  readonly day: PlainDate;
  readonly time: string;
  /** Somebody is there to take papers by hand. */
  readonly openDoors: boolean;
  readonly chance: Chance;
  readonly received: Instant;
  readonly complete: Required<Pick<Filing, "form" | "report">>;
}

/** What comes of a way of filing. */
interface Filed {
  /** The first is the application, the others supplement it. */
  readonly filings: readonly Filing[];
  readonly provider?: ServiceProvider;
  readonly grounds?: readonly AdmissionGround[];
  readonly remarks?: readonly AdmissionRemark[];
  readonly checkFrom?: PlainDate;
}

type Way = (desk: Desk) => Filed;

const dated = (papers: Desk["complete"], date: PlainDate): Desk["complete"] => ({ ...papers, form: { ...papers.form, date } });

const inTime = (desk: Desk, papers: Pick<Filing, "form" | "report">): Filing => ({
  channel: desk.openDoors && desk.chance.inHundred(20) ? "hand" : "electronic",
  receivedAt: desk.received,
  ...papers,
});

/** Papers in time, the form changed. */
const withForm = (change: (form: Desk["complete"]["form"], desk: Desk) => Desk["complete"]["form"], outcome: Omit<Filed, "filings">): Way =>
  (desk) => ({ filings: [inTime(desk, { ...desk.complete, form: change(desk.complete.form, desk) })], ...outcome });

const withEvidence = (evidenced: number, outcome: Omit<Filed, "filings">): Way =>
  (desk) => ({
    filings: [inTime(desk, { form: desk.complete.form, report: reportWith(evidenced, desk.id, desk.applicant.language) })],
    ...outcome,
  });

const byPost = (dispatched: PlainDate, received: PlainDate, proven: boolean, outcome: Omit<Filed, "filings">): Way =>
  ({ complete, region, time }) => ({
    filings: [
      {
        channel: "post",
        dispatchedAt: at(dispatched, "16:20", region.offset),
        dispatchProven: proven,
        receivedAt: at(received, time, region.offset),
        ...dated(complete, dispatched),
      },
    ],
    ...outcome,
  });

const electronically = (day: PlainDate, time: string, outcome: Omit<Filed, "filings">): Way =>
  ({ complete, region }) => ({
    filings: [{ channel: "electronic", receivedAt: at(day, time, region.offset), ...dated(complete, day) }],
    ...outcome,
  });

const supplemented = (on: PlainDate, outcome: Omit<Filed, "filings">): Way =>
  (desk) => ({
    filings: [
      inTime(desk, { form: desk.complete.form }),
      { channel: "electronic", receivedAt: at(on, "19:05", desk.region.offset), report: desk.complete.report },
    ],
    ...outcome,
  });

const without = <Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> => {
  const { [key]: _, ...rest } = whole;
  return rest;
};

const [aug15, aug29, aug30, aug31, sep1, sep5, sep7, sep12] = days("08-15", "08-29", "08-30", "08-31", "09-01", "09-05", "09-07", "09-12") as [
  PlainDate, PlainDate, PlainDate, PlainDate, PlainDate, PlainDate, PlainDate, PlainDate,
];

/** How papers come, each way as likely as its weight. */
const WAYS: readonly { readonly weight: number; readonly way: Way }[] = [
  { weight: 300, way: (desk) => ({ filings: [inTime(desk, desk.complete)] }) },
  // Dispatched on days off, the proof kept: in time, though the post took days.
  { weight: 14, way: byPost(aug29, sep1, true, { checkFrom: sep5 }) },
  { weight: 12, way: byPost(aug31, sep5, true, { checkFrom: sep7 }) },
  // The report follows while the intake lasts.
  { weight: 18, way: supplemented(aug31, {}) },
  // What excludes nobody.
  { weight: 30, way: withEvidence(4, { remarks: ["evidence-partial"] }) },
  { weight: 10, way: withEvidence(1, { remarks: ["evidence-partial"] }) },
  { weight: 10, way: withForm((form) => without(form, "email"), { remarks: ["email"] }) },
  { weight: 6, way: withForm((form) => without(form, "phone"), { remarks: ["phone"] }) },
  { weight: 6, way: withForm((form) => ({ ...form, representatives: [] }), { remarks: ["representative"] }) },
  { weight: 6, way: withForm((form) => without(form, "date"), { remarks: ["date"] }) },
  { weight: 5, way: withForm((form) => ({ ...form, consent: false }), { remarks: ["consent"] }) },
  { weight: 8, way: withForm((form, { applicant }) => signedByAnother(form, applicant.language), { remarks: ["signatory"] }) },
  { weight: 6, way: withForm(({ providerName = "", ...form }) => ({ ...form, providerName: `${providerName} (филиал)` }), { remarks: ["provider-name"] }) },
  // What excludes.
  { weight: 12, way: byPost(aug31, sep5, false, { grounds: ["late"], checkFrom: sep7 }) },
  { weight: 8, way: electronically(sep1, "00:07", { grounds: ["late"] }) },
  { weight: 5, way: withForm((form) => ({ ...form, signed: false }), { grounds: ["form-unsigned"] }) },
  { weight: 4, way: (desk) => ({ filings: [inTime(desk, { report: desk.complete.report })], grounds: ["form-missing"] }) },
  { weight: 8, way: (desk) => ({ filings: [inTime(desk, { form: desk.complete.form })], grounds: ["report-missing"] }) },
  { weight: 5, way: supplemented(sep1, { grounds: ["report-missing"], checkFrom: sep5 }) },
  { weight: 8, way: withEvidence(0, { grounds: ["evidence-missing"] }) },
  { weight: 5, way: (desk) => ({
    filings: [inTime(desk, desk.complete)],
    provider: { ...desk.applicant.provider, rendersPublicServices: false },
    grounds: ["provider-not-eligible"],
  }) },
  { weight: 4, way: (desk) => {
    const provider = notaryOf(desk.region, desk.place, desk.applicant.language, desk.chance);
    return { filings: [inTime(desk, { ...desk.complete, form: { ...desk.complete.form, providerName: provider.name } })], provider, grounds: ["provider-not-eligible"] };
  } },
];

/** What happens once or twice in the country, where the example wants it. */
const SINGULAR: Readonly<Record<string, Way>> = {
  // 23:40 in Atyrau is 00:40 of the next day in the capital: the hour is that of the commission that receives.
  "KZ-23-003": electronically(aug31, "23:40", {}),
  "KZ-71-004": electronically(aug31, "23:59", {}),
  // It reached the commission when the days of the check were over: no term runs for it.
  "KZ-47-005": byPost(aug30, sep12, true, { checkFrom: sep12 }),
  // One of the first, half an hour after the notice.
  "KZ-11-001": electronically(aug15, "09:40", {}),
};

/** Bodies of the centre that file where they sit, or where they were told to, and are forwarded to the capital. */
const MISFILED: readonly RegionCode[] = ["KZ-35", "KZ-55", "KZ-75", "KZ-79", "KZ-63"];

/** The applications of all regions; so many of a hundred of those planned, four at least. */
export function dossiers(percent: number): readonly Dossier[] {
  const central = [...centralProviders(chanceOf("central"))];
  return REGIONS.flatMap((region) => {
    const chance = chanceOf(`intake ${region.code}`);
    const count = Math.max(4, Math.round((region.applications * percent) / 100));
    const own = providersOf(region, count, chance);
    return own.map((local, index) => {
      const misfiled = index === 6 && MISFILED.includes(region.code);
      const fromCentre = misfiled || (region.code === "KZ-71" && index % 5 === 2);
      const applicant = (fromCentre ? central.pop() : undefined) ?? local;
      return dossier(applicant, region, index + 1, chance);
    });
  });
}

function dossier(applicant: Applicant, region: RegionPlan, place: number, chance: Chance): Dossier {
  const id = `${region.code}-${String(place).padStart(3, "0")}`;
  const { day, openDoors } = chance.weighted(INTAKE_DAYS);
  const time = `${String(9 + chance.below(9)).padStart(2, "0")}:${String(chance.below(60)).padStart(2, "0")}`;
  // On its first day the intake opens with the notice, at nine in the capital.
  const received = at(day, day === NATIONAL.posted ? time.replace("09:", "10:") : time, region.offset);
  const form = filledForm(applicant, region, place, day, chance);
  const complete = { form, report: reportWith(6, id, applicant.language) };
  const forwarded = !["local-state-body", "territorial-unit", "organisation", "individual"].includes(applicant.provider.kind) && region.code !== "KZ-71";
  const way = SINGULAR[id] ?? (forwarded ? itemAt(WAYS, 0).way : chance.weighted(WAYS).way);
  const { filings, provider = applicant.provider, grounds = [], remarks = [], checkFrom = forwarded ? sep5 : sep1 } = way({
    id, applicant, region, place, day, time, openDoors, chance, received, complete,
  });
  const [first, ...further] = filings as readonly [Filing, ...Filing[]]; // every way files something
  return {
    id,
    applicant: { ...applicant, provider },
    filedWith: region,
    assessedBy: forwarded ? "KZ-71" : region.code,
    grounds,
    remarks,
    checkFrom,
    entries: [
      entry(first.receivedAt, "ApplicationFiled", { applicationId: id, commissionId: region.code, provider, filing: first }),
      ...further.map((filing) => entry(filing.receivedAt, "ApplicationSupplemented", { applicationId: id, filing })),
      ...(forwarded ? [entry(at(sep1, "11:30"), "ApplicationForwarded", { applicationId: id, to: "KZ-71", on: sep1 })] : []),
    ],
  };
}
