import { plainDate } from "uzdik";
import { itemAt } from "../chance.js";
import { at } from "../days.js";
import { about, changed, entriesOf, entryOf, removed } from "../edits.js";
import { application, notPassed, regionOf, type Plant } from "./planted.js";

// The check of documents.

export const committeeKept: Plant = (entries) => {
  const forwardings = entriesOf(entries, "ApplicationForwarded").map(({ event }) => event.data.applicationId);
  const scoring = itemAt(
    notPassed(entries, ({ applicationId }) => forwardings.includes(applicationId)),
    0,
  );
  const id = scoring.applicationId;
  const code = regionOf(entries, id);
  const own = entryOf(entries, "SessionHeld", ({ session }) => session.id === `${code}/selection-1`);
  const day = own.event.data.session.heldOn;
  const kept = removed(entries, "ApplicationForwarded", about(id));
  return {
    entries: changed(
      kept,
      "ApplicationScored",
      about(id),
      (data) => ({ ...data, sessionId: own.event.data.session.id }),
      at(day, "16:45"),
    ),
    rule: "check/right-commission",
    clause: "6",
    subject: application(id, code),
    shownBy: ({ type, data }) => type === "DocumentsChecked" && data.applicationId === id,
    planted: {
      en: `${id} comes from a body of the centre; the regional commission it was filed with kept it and checked it, where the capital's must.`,
      ru: `Заявление ${id} подано центральным органом; принявшая его комиссия области не переслала его и проверила сама вместо комиссии столицы.`,
      kk: `${id} өтінішін орталық орган берген; оны қабылдаған өңірлік комиссия астана комиссиясына жібермей, өзі тексерген.`,
    },
  };
};

export const postTakenForLate: Plant = (entries) => {
  const proven = entriesOf(entries, "ApplicationFiled", ({ filing }) => filing.dispatchProven === true).map(
    ({ event }) => event.data.applicationId,
  );
  const scoring = itemAt(
    notPassed(entries, ({ applicationId }) => proven.includes(applicationId)),
    0,
  );
  const id = scoring.applicationId;
  const excluded = changed(entries, "DocumentsChecked", about(id), (data) => ({
    ...data,
    admitted: false,
    grounds: ["late"],
    remarks: [],
  }));
  return {
    entries: removed(excluded, "ApplicationScored", about(id)),
    rule: "check/outcome",
    clause: "14",
    subject: application(id, regionOf(entries, id)),
    shownBy: ({ type, data }) => type === "DocumentsChecked" && data.applicationId === id,
    planted: {
      en: `${id} was posted in time and the proof was kept; it was refused as late because it arrived in September.`,
      ru: `Заявление ${id} сдано на почту в срок, подтверждение сохранено; в допуске отказано за опоздание, потому что оно пришло в сентябре.`,
      kk: `${id} поштаға мерзімінде тапсырылған, растамасы сақталған; қыркүйекте жеткендіктен мерзімі өткен деп жіберілмеген.`,
    },
  };
};

export const checkedTooLate: Plant = (entries) => {
  const { applicationId } = entryOf(
    entries,
    "DocumentsChecked",
    (data) => data.admitted && data.applicationId.startsWith("KZ-31"),
  ).event.data;
  const on = plainDate("2022-09-12");
  return {
    entries: changed(entries, "DocumentsChecked", about(applicationId), (data) => ({ ...data, on }), at(on, "10:40")),
    rule: "check/within-seven-working-days",
    clause: "13",
    subject: application(applicationId, "KZ-31"),
    shownBy: ({ type, data }) => type === "DocumentsChecked" && data.applicationId === applicationId,
    planted: {
      en: `${applicationId} was checked on Monday 12 September; the seventh working day was Friday the 9th.`,
      ru: `Заявление ${applicationId} проверено в понедельник 12 сентября; седьмым рабочим днём была пятница, 9-е.`,
      kk: `${applicationId} 12 қыркүйекте, дүйсенбіде тексерілген; жетінші жұмыс күні 9 қыркүйек, жұма болған.`,
    },
  };
};
