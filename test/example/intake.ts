import { plainDate, type AdmissionGround, type AdmissionRemark, type Filing, type PlainDate, type RegionCode } from "uzdik";
import { chanceOf, itemAt, type Chance } from "./chance.js";
import { at, INTAKE_DAYS, NATIONAL } from "./days.js";
import { entry, type Entry } from "./journal.js";
import { filledForm, reportWith } from "./papers.js";
import { centralProviders, providersOf, type Applicant } from "./providers.js";
import { REGIONS, type RegionPlan } from "./regions.js";
import { SINGULAR, WAYS } from "./ways.js";

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

/** On the first day of the check, what was misfiled is forwarded; its own check follows some days later. */
const FIRST_CHECK_DAY = plainDate("2022-09-01");
const AFTER_FORWARDING = plainDate("2022-09-05");

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
  const forwarded = applicant.provider.region === "KZ-71" && region.code !== "KZ-71";
  const way = SINGULAR[id] ?? (forwarded ? itemAt(WAYS, 0).way : chance.weighted(WAYS).way);
  const {
    filings,
    provider = applicant.provider,
    grounds = [],
    remarks = [],
    checkFrom = forwarded ? AFTER_FORWARDING : FIRST_CHECK_DAY,
  } = way({
    id,
    applicant,
    region,
    place,
    day,
    time,
    openDoors,
    chance,
    received,
    complete,
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
      ...(forwarded
        ? [entry(at(FIRST_CHECK_DAY, "11:30"), "ApplicationForwarded", { applicationId: id, to: "KZ-71", on: FIRST_CHECK_DAY })]
        : []),
    ],
  };
}
