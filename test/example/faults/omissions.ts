import { itemAt } from "../chance.js";
import { about, removed } from "../edits.js";
import { application, regionOf, type Omission } from "./planted.js";

// Duties without a term that nobody performed.

export const minutesNeverSigned: Omission = (entries) => {
  const commissionId = "KZ-43";
  const id = `${commissionId}/decision`;
  return {
    entries: removed(entries, "MinutesSigned", ({ sessionId }) => sessionId === id),
    rule: "session/minutes-signed",
    clause: "5",
    subject: { kind: "session", sessionId: id, commissionId },
    holder: "secretary",
    planted: {
      en: "Kyzylorda Region decided on its finalists; no minutes of that session are recorded. The text sets no term, so the duty stays open.",
      ru: "Кызылординская область определила прошедших во второй этап, протокол этого заседания не записан. Срока текст не задаёт, обязанность остаётся открытой.",
      kk: "Қызылорда облысы екінші кезеңге өткендерді айқындаған, бірақ бұл отырыстың хаттамасы жазылмаған. Мәтін мерзім белгілемейді, міндет орындалмаған күйінде қалады.",
    },
  };
};

export const fileNotCompiled: Omission = (entries, { winners }) => {
  const id = itemAt(winners, 1);
  return {
    entries: removed(entries, "WinnerFileCompiled", about(id)),
    rule: "award/file",
    clause: "8",
    subject: application(id, regionOf(entries, id)),
    holder: "secretary",
    planted: {
      en: `No file of materials is recorded for the winner ${id}.`,
      ru: `Материалы по победителю ${id} не сформированы.`,
      kk: `Жеңімпаз ${id} бойынша материалдар қалыптастырылмаған.`,
    },
  };
};
