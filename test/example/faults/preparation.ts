import { plainDate, type Commission } from "uzdik";
import { changed } from "../edits.js";
import type { Plant } from "./planted.js";

// Announcement and commissions.

export const statedTooEarly: Plant = (entries) => ({
  entries: changed(
    entries,
    "ContestAnnounced",
    () => true,
    (data) => ({ ...data, statedLastDay: plainDate("2022-08-29") }),
  ),
  rule: "announcement/two-weeks",
  clause: "12",
  subject: { kind: "contest" },
  shownBy: ({ type }) => type === "ContestAnnounced",
  planted: {
    en: "The notice gives Monday 29 August as the last day of the intake, a day off that year; two weeks from the posting end on Wednesday 31 August.",
    ru: "В объявлении последним днём приёма назван понедельник 29 августа, выходной в том году; две недели со дня размещения истекают в среду 31 августа.",
    kk: "Хабарландыруда құжат қабылдаудың соңғы күні деп сол жылы демалыс болған 29 тамыз, дүйсенбі көрсетілген; екі апта 31 тамызда, сәрсенбіде аяқталады.",
  },
});

export const secretaryOnTheCommission: Plant = (entries) => {
  const code = "KZ-47";
  const member = `${code}/member-7`;
  const former = `${code}/secretary`;
  const seated = (commission: Commission): Commission => ({
    ...commission,
    secretary: { person: member, agencyEmployee: false },
  });
  const formed = changed(
    entries,
    "CommissionFormed",
    ({ commissionId }) => commissionId === code,
    (data) => ({ ...data, commission: seated(data.commission) }),
  );
  const held = changed(
    formed,
    "SessionHeld",
    ({ session }) => session.commissionId === code,
    ({ session }) => ({
      session: { ...session, present: [...session.present.filter((person) => person !== former && person !== member), member] },
    }),
  );
  return {
    entries: changed(
      held,
      "MinutesSigned",
      ({ signedBy }) => signedBy.includes(former),
      (data) => ({
        ...data,
        signedBy: data.signedBy.map((person) => (person === former ? member : person)),
      }),
    ),
    rule: "commission/secretary-apart",
    clause: "5",
    subject: { kind: "commission", commissionId: code },
    shownBy: ({ type, data }) => type === "CommissionFormed" && data.commissionId === code,
    planted: {
      en: "In Mangystau Region one of the seven members was made secretary as well.",
      ru: "В Мангистауской области один из семи членов комиссии назначен и её секретарём.",
      kk: "Маңғыстау облысында комиссияның жеті мүшесінің бірі хатшы болып та тағайындалған.",
    },
  };
};

export const quorumMissed: Plant = (entries) => {
  const commissionId = "KZ-63";
  const id = `${commissionId}/interviews-1`;
  const four = [`${commissionId}/head`, ...[2, 3, 4].map((seat) => `${commissionId}/member-${String(seat)}`)];
  return {
    entries: changed(
      entries,
      "SessionHeld",
      ({ session }) => session.id === id,
      ({ session }) => ({
        session: { ...session, present: [...four, `${commissionId}/secretary`] },
      }),
    ),
    rule: "session/quorum",
    clause: "5",
    subject: { kind: "session", sessionId: id, commissionId },
    shownBy: ({ type, data }) => type === "InterviewHeld" && data.sessionId === id,
    planted: {
      en: "The first interviews in East Kazakhstan were held by four members of seven and the secretary, who is no member; five are needed.",
      ru: "Первые собеседования в Восточно-Казахстанской области провели четыре члена из семи и секретарь, который членом не является; нужны пятеро.",
      kk: "Шығыс Қазақстан облысындағы алғашқы әңгімелесуді жеті мүшенің төртеуі және мүше болып табылмайтын хатшы өткізген; бес мүше қажет.",
    },
  };
};
