import { plainDate, type ApplicationId } from "uzdik";
import { itemAt } from "../chance.js";
import { at } from "../days.js";
import { about, changed, entriesOf, entryOf, removed } from "../edits.js";
import type { Plant } from "./planted.js";

// Finalists, hand-off, winners.

export const twoFinalists: Plant = (entries) => {
  const code = "KZ-39";
  const { finalists } = entryOf(entries, "FinalistsDecided", ({ commissionId }) => commissionId === code).event.data;
  const inBallots = new Set(
    entriesOf(entries, "WinnersDecided").flatMap(({ event }) => (event.data.ballots ?? []).flatMap(({ choices }) => choices)),
  );
  const dropped = finalists.find((id) => !inBallots.has(id));
  if (dropped === undefined) throw new RangeError(`expected a finalist of ${code} that nobody votes for`);
  const others = (ids: readonly ApplicationId[]): readonly ApplicationId[] => ids.filter((id) => id !== dropped);
  const named = ({ finalists: names }: { readonly finalists: readonly ApplicationId[] }): boolean => names.includes(dropped);
  let left = changed(entries, "FinalistsDecided", named, (data) => ({ ...data, finalists: others(data.finalists) }));
  left = changed(left, "FinalistsPublished", named, (data) => ({ ...data, finalists: others(data.finalists) }));
  left = changed(
    left,
    "MaterialsHandedOff",
    ({ applications }) => applications.includes(dropped),
    (data) => ({
      ...data,
      applications: others(data.applications),
    }),
  );
  left = removed(left, "MaterialsCorrected", about(dropped));
  left = removed(left, "FinalInterviewHeld", about(dropped));
  return {
    entries: left,
    rule: "finalists/three-if-available",
    clause: "17",
    subject: { kind: "commission", commissionId: code },
    shownBy: ({ type, data }) => type === "FinalistsDecided" && data.commissionId === code,
    planted: {
      en: "Kostanay Region sends on two, though more were interviewed; three are presented from each region.",
      ru: "От Костанайской области представлены двое, хотя собеседование прошли больше; от региона представляются трое.",
      kk: "Қостанай облысынан екі үміткер ұсынылған, ал әңгімелесуден одан көп үміткер өткен; әр өңірден үшеуі ұсынылады.",
    },
  };
};

export const handedOffTooLate: Plant = (entries) => {
  const code = "KZ-10";
  const dispatchedOn = plainDate("2022-10-27");
  return {
    entries: changed(
      entries,
      "MaterialsHandedOff",
      ({ commissionId }) => commissionId === code,
      (data) => ({ ...data, dispatchedOn }),
      at(dispatchedOn, "17:10"),
    ),
    rule: "handoff/within-three-working-days",
    clause: "19",
    subject: { kind: "commission", commissionId: code },
    shownBy: ({ type, data }) => type === "MaterialsHandedOff" && data.commissionId === code,
    planted: {
      en: "Abai Region decided on Thursday 20 October and sent its materials on the 27th; with the worked Saturday the third working day was Wednesday the 26th.",
      ru: "Область Абай приняла решение в четверг 20 октября и отправила материалы 27-го; с рабочей субботой третьим рабочим днём была среда, 26-е.",
      kk: "Абай облысы шешімін 20 қазанда, бейсенбіде қабылдап, материалдарын 27 қазанда жіберген; жұмыс сенбісімен үшінші жұмыс күні 26 қазан, сәрсенбі еді.",
    },
  };
};

export const wrongWinner: Plant = (entries, { winners, tied }) => {
  const third = itemAt(winners, 2);
  let told = changed(
    entries,
    "WinnersDecided",
    () => true,
    (data) => ({ ...data, winners: data.winners.map((id) => (id === third ? tied : id)) }),
  );
  told = changed(told, "WinnerFileCompiled", about(third), (data) => ({ ...data, applicationId: tied }));
  told = changed(told, "DiplomaAwarded", about(third), (data) => ({ ...data, applicationId: tied }));
  return {
    entries: told,
    rule: "winners/by-ballots",
    clause: "20",
    subject: { kind: "commission", commissionId: "republican" },
    shownBy: ({ type }) => type === "WinnersDecided",
    planted: {
      en: `${third} and ${tied} have three votes each and the chair's ballot names ${third}; ${tied} is recorded as the third winner.`,
      ru: `У заявлений ${third} и ${tied} по три голоса, бюллетень председателя подан за ${third}; третьим победителем записан участник с ${tied}.`,
      kk: `${third} және ${tied} үш дауыстан жинаған, төраға бюллетені ${third} үшін; үшінші жеңімпаз болып ${tied} жазылған.`,
    },
  };
};
