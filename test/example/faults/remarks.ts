import { plainDate, type Criterion, type ScoreSheet } from "uzdik";
import { itemAt } from "../chance.js";
import { at } from "../days.js";
import { about, changed, entriesOf, entryOf } from "../edits.js";
import { application, criterionWhere, regionOf, withMark, type Plant } from "./planted.js";

// Worth an eye, and no breach of a norm.

export const filedTwice: Plant = (entries) => {
  const code = "KZ-75";
  const complete = entriesOf(entries, "ApplicationFiled", ({ commissionId, provider, filing }) => {
    const named = filing.form?.providerName === provider.name;
    return commissionId === code && named && provider.kind === "local-state-body" && provider.rendersPublicServices;
  });
  const { provider } = itemAt(complete, 0).event.data;
  const { applicationId } = itemAt(complete, 1).event.data;
  return {
    entries: changed(entries, "ApplicationFiled", about(applicationId), (data) => ({
      ...data,
      provider,
      filing: {
        ...data.filing,
        ...(data.filing.form === undefined ? {} : { form: { ...data.filing.form, providerName: provider.name } }),
      },
    })),
    rule: "intake/one-per-provider",
    clause: "12",
    subject: application(applicationId, code),
    shownBy: ({ type, data }) => type === "ApplicationFiled" && data.applicationId === applicationId,
    planted: {
      en: `${applicationId} is a second application of a provider in Almaty that had already applied; the text does not forbid it.`,
      ru: `Заявление ${applicationId} – второе от услугодателя из Алматы, который уже подавал; текст этого не запрещает.`,
      kk: `${applicationId} — бұрын өтініш берген алматылық қызмет берушінің екінші өтініші; мәтін бұған тыйым салмайды.`,
    },
  };
};

export const reasonMissing: Plant = (entries) => {
  const withheld = (sheet: ScoreSheet): Criterion | undefined =>
    criterionWhere(sheet, ({ points, violation }) => points < 5 && !violation);
  const scoring = entryOf(
    entries,
    "ApplicationScored",
    ({ applicationId, sheet }) => applicationId.startsWith("KZ-79") && withheld(sheet) !== undefined,
  );
  const { applicationId, sheet } = scoring.event.data;
  const criterion = withheld(sheet) ?? "complaints";
  const { reason: _, ...silent } = sheet.criteria[criterion];
  return {
    entries: changed(entries, "ApplicationScored", about(applicationId), (data) => ({
      ...data,
      sheet: withMark(sheet, criterion, silent),
    })),
    rule: "selection/reason-below-maximum",
    clause: "A2",
    subject: application(applicationId, "KZ-79"),
    shownBy: ({ type, data }) => type === "ApplicationScored" && data.applicationId === applicationId,
    planted: {
      en: `The sheet of ${applicationId} withholds points where no violation was found, and gives no reason.`,
      ru: `В оценочном листе по заявлению ${applicationId} балл снижен без нарушения и без указания причины.`,
      kk: `${applicationId} бағалау парағында бұзушылық болмаса да балл төмендетілген, себебі көрсетілмеген.`,
    },
  };
};

export const correctedAfterwards: Plant = (entries, { winners, tied }) => {
  const { applicationId } = entryOf(
    entries,
    "MaterialsCorrected",
    (data) => ![...winners, tied].includes(data.applicationId) && !data.applicationId.startsWith("KZ-39"),
  ).event.data;
  const on = plainDate("2022-11-24");
  return {
    entries: changed(entries, "MaterialsCorrected", about(applicationId), (data) => ({ ...data, on }), at(on, "11:00")),
    rule: "final/correction-before-interview",
    clause: "20",
    subject: application(applicationId, regionOf(entries, applicationId)),
    shownBy: ({ type, data }) => type === "MaterialsCorrected" && data.applicationId === applicationId,
    planted: {
      en: `${applicationId} corrected its materials on 24 November, after its final interview; they were no longer considered.`,
      ru: `По заявлению ${applicationId} материалы исправлены 24 ноября, уже после собеседования; они не рассматривались.`,
      kk: `${applicationId} материалдарын 24 қарашада, қорытынды әңгімелесуден кейін түзеткен; олар қаралған жоқ.`,
    },
  };
};
