import { plainDate, type Criterion, type ScoreSheet } from "uzdik";
import { itemAt } from "../chance.js";
import { at } from "../days.js";
import { about, changed, entriesOf, entryOf } from "../edits.js";
import { entry } from "../journal.js";
import { application, criterionWhere, isHeard, notPassed, regionOf, withMark, type Plant } from "./planted.js";

// Selection and invitation.

export const pointsDespiteViolation: Plant = (entries) => {
  const violated = (sheet: ScoreSheet): Criterion | undefined => criterionWhere(sheet, ({ violation }) => violation);
  const scoring = itemAt(
    notPassed(
      entries,
      ({ applicationId, sheet, total }) => applicationId.startsWith("KZ-27") && total <= 12 && violated(sheet) !== undefined,
    ),
    0,
  );
  const { applicationId, sheet } = scoring;
  const criterion = violated(sheet) ?? "complaints";
  const raised = withMark(sheet, criterion, { ...sheet.criteria[criterion], points: 2 });
  return {
    entries: changed(entries, "ApplicationScored", about(applicationId), (data) => ({
      ...data,
      sheet: raised,
      total: data.total + 2,
    })),
    rule: "selection/violation-scores-zero",
    clause: "A2",
    subject: application(applicationId, "KZ-27"),
    shownBy: ({ type, data }) => type === "ApplicationScored" && data.applicationId === applicationId,
    planted: {
      en: `The sheet of ${applicationId} gives two points to a criterion beside which it records a violation.`,
      ru: `В оценочном листе по заявлению ${applicationId} по критерию, где отмечено нарушение, поставлено два балла.`,
      kk: `${applicationId} бағалау парағында бұзушылық белгіленген өлшемшартқа екі балл қойылған.`,
    },
  };
};

export const fifteenPassed: Plant = (entries) => {
  const [scoring] = notPassed(entries, ({ applicationId, total }) => total === 15 && /^KZ-(?:15|23|43|71)/u.test(applicationId));
  if (scoring === undefined) throw new RangeError("expected somebody with exactly 15 points");
  const { applicationId: id, sessionId } = scoring;
  // Whoever passed in the same session is a pattern for the rest.
  const pattern = entryOf(
    entries,
    "ApplicationScored",
    (data) => data.sessionId === sessionId && data.passed && isHeard(entries, data.applicationId),
  );
  const invited = entryOf(entries, "CandidateInvited", about(pattern.event.data.applicationId));
  const interview = entryOf(entries, "InterviewHeld", about(pattern.event.data.applicationId));
  const { restriction: _, ...heard } = interview.event.data;
  const passed = changed(entries, "ApplicationScored", about(id), (data) => ({ ...data, passed: true }));
  return {
    entries: [
      ...passed,
      entry(invited.at, "CandidateInvited", { ...invited.event.data, applicationId: id, mode: "in-person" }),
      entry(at(invited.event.data.interviewOn, "17:30"), "InterviewHeld", {
        ...heard,
        applicationId: id,
        mode: "in-person",
        videoPresentation: { id: `${id}/video`, title: "Бейнепрезентация" },
        peopleFirstProject: { id: `${id}/project`, title: "«Адамдар ең алдымен»" },
      }),
    ],
    rule: "selection/passed",
    clause: "15",
    subject: application(id, regionOf(entries, id)),
    shownBy: ({ type, data }) => type === "ApplicationScored" && data.applicationId === id,
    planted: {
      en: `${id} has exactly 15 points and is recorded as passed, invited and interviewed; more than 15 are needed.`,
      ru: `По заявлению ${id} набрано ровно 15 баллов, но участник признан прошедшим отбор, приглашён и выслушан; нужно больше 15.`,
      kk: `${id} дәл 15 балл жинаған, бірақ іріктеуден өткен деп танылып, әңгімелесуге шақырылған; 15-тен жоғары балл қажет.`,
    },
  };
};

export const invitedTooLate: Plant = (entries) => {
  const id = itemAt(
    entriesOf(
      entries,
      "ApplicationScored",
      ({ sessionId, passed, applicationId }) => sessionId === "KZ-19/selection-1" && passed && isHeard(entries, applicationId),
    ),
    0,
  ).event.data.applicationId;
  const on = plainDate("2022-10-28");
  return {
    entries: changed(entries, "CandidateInvited", about(id), (data) => ({ ...data, on }), at(on, "15:20")),
    rule: "interview/invited-within-five-working-days",
    clause: "16",
    subject: application(id, "KZ-19"),
    shownBy: ({ type, data }) => type === "CandidateInvited" && data.applicationId === id,
    planted: {
      en: `${id} was invited on Friday 28 October; Saturday 22 was worked, so the fifth working day was Thursday the 27th.`,
      ru: `По заявлению ${id} участник приглашён в пятницу 28 октября; суббота 22-го была рабочей, поэтому пятым рабочим днём был четверг, 27-е.`,
      kk: `${id} 28 қазанда, жұмада шақырылған; 22 қазан, сенбі жұмыс күні болғандықтан, бесінші жұмыс күні 27 қазан, бейсенбі еді.`,
    },
  };
};
