import {
  plainDate,
  type AdmissionGround,
  type AdmissionRemark,
  type Filing,
  type Instant,
  type PlainDate,
  type ServiceProvider,
} from "uzdik";
import type { Chance } from "./chance.js";
import { at } from "./days.js";
import { reportWith, signedByAnother } from "./papers.js";
import { notaryOf, type Applicant } from "./providers.js";
import type { RegionPlan } from "./regions.js";

/** Everything a way of filing can draw on. */
export interface Desk {
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
export interface Filed {
  /** The first is the application, the others supplement it. */
  readonly filings: readonly Filing[];
  readonly provider?: ServiceProvider;
  readonly grounds?: readonly AdmissionGround[];
  readonly remarks?: readonly AdmissionRemark[];
  readonly checkFrom?: PlainDate;
}

export type Way = (desk: Desk) => Filed;

const dated = (papers: Desk["complete"], date: PlainDate): Desk["complete"] => ({ ...papers, form: { ...papers.form, date } });

const inTime = (desk: Desk, papers: Pick<Filing, "form" | "report">): Filing => ({
  channel: desk.openDoors && desk.chance.inHundred(20) ? "hand" : "electronic",
  receivedAt: desk.received,
  ...papers,
});

/** Papers in time, the form changed. */
type Form = Desk["complete"]["form"];

const withForm =
  (change: (form: Form, desk: Desk) => Form, outcome: Omit<Filed, "filings">): Way =>
  (desk) => ({ filings: [inTime(desk, { ...desk.complete, form: change(desk.complete.form, desk) })], ...outcome });

const withEvidence =
  (evidenced: number, outcome: Omit<Filed, "filings">): Way =>
  (desk) => ({
    filings: [inTime(desk, { form: desk.complete.form, report: reportWith(evidenced, desk.id, desk.applicant.language) })],
    ...outcome,
  });

const byPost =
  (dispatched: PlainDate, received: PlainDate, proven: boolean, outcome: Omit<Filed, "filings">): Way =>
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

const electronically =
  (day: PlainDate, time: string, outcome: Omit<Filed, "filings">): Way =>
  ({ complete, region }) => ({
    filings: [{ channel: "electronic", receivedAt: at(day, time, region.offset), ...dated(complete, day) }],
    ...outcome,
  });

const supplemented =
  (on: PlainDate, outcome: Omit<Filed, "filings">): Way =>
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

const opening = plainDate("2022-08-15");
const dayOff = plainDate("2022-08-29");
const holiday = plainDate("2022-08-30");
const lastDay = plainDate("2022-08-31");
const dayAfter = plainDate("2022-09-01");
const monday = plainDate("2022-09-05");
const wednesday = plainDate("2022-09-07");
const afterTheCheck = plainDate("2022-09-12");

const withoutServices: Way = (desk) => ({
  filings: [inTime(desk, desk.complete)],
  provider: { ...desk.applicant.provider, rendersPublicServices: false },
  grounds: ["provider-not-eligible"],
});

const byNotary: Way = (desk) => {
  const provider = notaryOf(desk.region, desk.place, desk.applicant.language, desk.chance);
  const form = { ...desk.complete.form, providerName: provider.name };
  return { filings: [inTime(desk, { ...desk.complete, form })], provider, grounds: ["provider-not-eligible"] };
};

const ofBranch = ({ providerName = "", ...form }: Form): Form => ({
  ...form,
  providerName: `${providerName} (филиал)`,
});

/** How papers come, each way as likely as its weight. */
export const WAYS: readonly { readonly weight: number; readonly way: Way }[] = [
  { weight: 300, way: (desk) => ({ filings: [inTime(desk, desk.complete)] }) },
  // Dispatched on days off, the proof kept: in time, though the post took days.
  { weight: 14, way: byPost(dayOff, dayAfter, true, { checkFrom: monday }) },
  { weight: 12, way: byPost(lastDay, monday, true, { checkFrom: wednesday }) },
  // The report follows while the intake lasts.
  { weight: 18, way: supplemented(lastDay, {}) },
  // What excludes nobody.
  { weight: 30, way: withEvidence(4, { remarks: ["evidence-partial"] }) },
  { weight: 10, way: withEvidence(1, { remarks: ["evidence-partial"] }) },
  { weight: 10, way: withForm((form) => without(form, "email"), { remarks: ["email"] }) },
  { weight: 6, way: withForm((form) => without(form, "phone"), { remarks: ["phone"] }) },
  { weight: 6, way: withForm((form) => ({ ...form, representatives: [] }), { remarks: ["representative"] }) },
  { weight: 6, way: withForm((form) => without(form, "date"), { remarks: ["date"] }) },
  { weight: 5, way: withForm((form) => ({ ...form, consent: false }), { remarks: ["consent"] }) },
  { weight: 8, way: withForm((form, { applicant }) => signedByAnother(form, applicant.language), { remarks: ["signatory"] }) },
  { weight: 6, way: withForm(ofBranch, { remarks: ["provider-name"] }) },
  // What excludes.
  { weight: 12, way: byPost(lastDay, monday, false, { grounds: ["late"], checkFrom: wednesday }) },
  { weight: 8, way: electronically(dayAfter, "00:07", { grounds: ["late"] }) },
  { weight: 5, way: withForm((form) => ({ ...form, signed: false }), { grounds: ["form-unsigned"] }) },
  { weight: 4, way: (desk) => ({ filings: [inTime(desk, { report: desk.complete.report })], grounds: ["form-missing"] }) },
  { weight: 8, way: (desk) => ({ filings: [inTime(desk, { form: desk.complete.form })], grounds: ["report-missing"] }) },
  { weight: 5, way: supplemented(dayAfter, { grounds: ["report-missing"], checkFrom: monday }) },
  { weight: 8, way: withEvidence(0, { grounds: ["evidence-missing"] }) },
  { weight: 5, way: withoutServices },
  { weight: 4, way: byNotary },
];

/** What happens once or twice in the country, where the example wants it. */
export const SINGULAR: Readonly<Record<string, Way>> = {
  // 23:40 in Atyrau is 00:40 of the next day in the capital: the hour is that of the commission that receives.
  "KZ-23-003": electronically(lastDay, "23:40", {}),
  "KZ-71-004": electronically(lastDay, "23:59", {}),
  // It reached the commission when the days of the check were over: no term runs for it.
  "KZ-47-005": byPost(holiday, afterTheCheck, true, { checkFrom: afterTheCheck }),
  // One of the first, half an hour after the notice.
  "KZ-11-001": electronically(opening, "09:40", {}),
};
