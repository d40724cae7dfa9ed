import {
  type ApplicationId,
  type Commission,
  type ContestEvent,
  type Criterion,
  type DutyHolder,
  type EventData,
  type Localized,
  plainDate,
  type RegionCode,
  type RuleId,
  type ScoreSheet,
  type Subject,
} from "uzdik";
import { itemAt } from "./chance.js";
import type { Contest2022 } from "./contest-2022.js";
import { at } from "./days.js";
import { about, changed, entriesOf, entryOf, removed } from "./edits.js";
import { entry, inOrder, type Entry } from "./journal.js";

/** A fault as it is put into the lawful contest: what it breaks, where it shows, and in words what was done. */
interface Planted {
  readonly entries: readonly Entry[];
  readonly rule: RuleId;
  readonly clause: string;
  readonly subject: Subject;
  /** The acts that an auditor would point at; the last of them is the line that is told. */
  readonly shownBy: (event: ContestEvent) => boolean;
  readonly planted: Localized;
}

/** A duty that is left open on purpose. */
interface LeftOpen extends Omit<Planted, "shownBy"> {
  readonly holder: DutyHolder;
}

type Plant = (entries: readonly Entry[], contest: Contest2022) => Planted;
type Omission = (entries: readonly Entry[], contest: Contest2022) => LeftOpen;

const CONTEST: Subject = { kind: "contest" };

function application(applicationId: ApplicationId, commissionId: RegionCode): Subject {
  return { kind: "application", applicationId, commissionId };
}

/** The region in whose commission an application was first filed. */
function regionOf(entries: readonly Entry[], id: ApplicationId): RegionCode {
  return entryOf(entries, "ApplicationFiled", about(id)).event.data.commissionId;
}

/** Applications of a region that were scored, did not pass, and so leave no trace after. */
function notPassed(entries: readonly Entry[], fits: (data: EventData<"ApplicationScored">) => boolean): readonly EventData<"ApplicationScored">[] {
  return entriesOf(entries, "ApplicationScored", (data) => !data.passed && fits(data)).map(({ event }) => event.data);
}

function withMark(sheet: ScoreSheet, criterion: Criterion, mark: ScoreSheet["criteria"][Criterion]): ScoreSheet {
  return { criteria: { ...sheet.criteria, [criterion]: mark } };
}

function criterionWhere(sheet: ScoreSheet, fits: (mark: ScoreSheet["criteria"][Criterion]) => boolean): Criterion | undefined {
  return (Object.entries(sheet.criteria) as [Criterion, ScoreSheet["criteria"][Criterion]][]) // the type of the object's own entries
    .find(([, mark]) => fits(mark))?.[0];
}

const statedTooEarly: Plant = (entries) => ({
  entries: changed(entries, "ContestAnnounced", () => true, (data) => ({ ...data, statedLastDay: plainDate("2022-08-29") })),
  rule: "announcement/two-weeks",
  clause: "12",
  subject: CONTEST,
  shownBy: ({ type }) => type === "ContestAnnounced",
  planted: {
    en: "The notice gives Monday 29 August as the last day of the intake, a day off that year; two weeks from the posting end on Wednesday 31 August.",
    ru: "В объявлении последним днём приёма назван понедельник 29 августа, выходной в том году; две недели со дня размещения истекают в среду 31 августа.",
    kk: "Хабарландыруда құжат қабылдаудың соңғы күні деп сол жылы демалыс болған 29 тамыз, дүйсенбі көрсетілген; екі апта 31 тамызда, сәрсенбіде аяқталады.",
  },
});

const secretaryOnTheCommission: Plant = (entries) => {
  const code = "KZ-47";
  const member = `${code}/member-7`;
  const former = `${code}/secretary`;
  const seated = (commission: Commission): Commission => ({ ...commission, secretary: { person: member, agencyEmployee: false } });
  const formed = changed(entries, "CommissionFormed", ({ commissionId }) => commissionId === code, (data) => ({ ...data, commission: seated(data.commission) }));
  const held = changed(formed, "SessionHeld", ({ session }) => session.commissionId === code, ({ session }) => ({
    session: { ...session, present: [...session.present.filter((person) => person !== former && person !== member), member] },
  }));
  return {
    entries: changed(held, "MinutesSigned", ({ signedBy }) => signedBy.includes(former), (data) => ({
      ...data,
      signedBy: data.signedBy.map((person) => (person === former ? member : person)),
    })),
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

const quorumMissed: Plant = (entries) => {
  const commissionId = "KZ-63";
  const id = `${commissionId}/interviews-1`;
  const four = [`${commissionId}/head`, ...[2, 3, 4].map((seat) => `${commissionId}/member-${String(seat)}`)];
  return {
    entries: changed(entries, "SessionHeld", ({ session }) => session.id === id, ({ session }) => ({
      session: { ...session, present: [...four, `${commissionId}/secretary`] },
    })),
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

const committeeKept: Plant = (entries) => {
  const forwardings = entriesOf(entries, "ApplicationForwarded").map(({ event }) => event.data.applicationId);
  const scoring = itemAt(notPassed(entries, ({ applicationId }) => forwardings.includes(applicationId)), 0);
  const id = scoring.applicationId;
  const code = regionOf(entries, id);
  const own = entryOf(entries, "SessionHeld", ({ session }) => session.id === `${code}/selection-1`);
  const day = own.event.data.session.heldOn;
  const kept = removed(entries, "ApplicationForwarded", about(id));
  return {
    entries: changed(kept, "ApplicationScored", about(id), (data) => ({ ...data, sessionId: own.event.data.session.id }), at(day, "16:45")),
    rule: "check/right-commission",
    clause: "6",
    subject: application(id, code),
    shownBy: ({ type, data }) => type === "DocumentsChecked" && data.applicationId === id,
    planted: {
      en: `${id} comes from a body of the centre; the regional commission it was filed with kept it and checked it, where the capital's must.`,
      ru: `${id} подана центральным органом; комиссия области, принявшая заявку, не переслала её и проверила сама вместо комиссии столицы.`,
      kk: `${id} өтінішін орталық орган берген; оны қабылдаған өңірлік комиссия елорда комиссиясына жібермей, өзі тексерген.`,
    },
  };
};

const postTakenForLate: Plant = (entries) => {
  const proven = entriesOf(entries, "ApplicationFiled", ({ filing }) => filing.dispatchProven === true).map(({ event }) => event.data.applicationId);
  const scoring = itemAt(notPassed(entries, ({ applicationId }) => proven.includes(applicationId)), 0);
  const id = scoring.applicationId;
  const excluded = changed(entries, "DocumentsChecked", about(id), (data) => ({ ...data, admitted: false, grounds: ["late"], remarks: [] }));
  return {
    entries: removed(excluded, "ApplicationScored", about(id)),
    rule: "check/outcome",
    clause: "14",
    subject: application(id, regionOf(entries, id)),
    shownBy: ({ type, data }) => type === "DocumentsChecked" && data.applicationId === id,
    planted: {
      en: `${id} was posted in time and the proof was kept; it was refused as late because it arrived in September.`,
      ru: `${id} сдана на почту в срок, подтверждение сохранено; в допуске отказано как опоздавшей, потому что она пришла в сентябре.`,
      kk: `${id} поштаға мерзімінде тапсырылған, растамасы сақталған; қыркүйекте жеткендіктен мерзімі өткен деп жіберілмеген.`,
    },
  };
};

const checkedTooLate: Plant = (entries) => {
  const { applicationId } = entryOf(entries, "DocumentsChecked", (data) => data.admitted && data.applicationId.startsWith("KZ-31")).event.data;
  const on = plainDate("2022-09-12");
  return {
    entries: changed(entries, "DocumentsChecked", about(applicationId), (data) => ({ ...data, on }), at(on, "10:40")),
    rule: "check/within-seven-working-days",
    clause: "13",
    subject: application(applicationId, "KZ-31"),
    shownBy: ({ type, data }) => type === "DocumentsChecked" && data.applicationId === applicationId,
    planted: {
      en: `${applicationId} was checked on Monday 12 September; the seventh working day was Friday the 9th.`,
      ru: `${applicationId} проверена в понедельник 12 сентября; седьмым рабочим днём была пятница, 9-е.`,
      kk: `${applicationId} 12 қыркүйекте, дүйсенбіде тексерілген; жетінші жұмыс күні 9 қыркүйек, жұма болған.`,
    },
  };
};

const pointsDespiteViolation: Plant = (entries) => {
  const violated = (sheet: ScoreSheet): Criterion | undefined => criterionWhere(sheet, ({ violation }) => violation);
  const scoring = itemAt(
    notPassed(entries, ({ applicationId, sheet, total }) => applicationId.startsWith("KZ-27") && total <= 12 && violated(sheet) !== undefined),
    0,
  );
  const { applicationId, sheet } = scoring;
  const criterion = violated(sheet) ?? "complaints";
  const raised = withMark(sheet, criterion, { ...sheet.criteria[criterion], points: 2 });
  return {
    entries: changed(entries, "ApplicationScored", about(applicationId), (data) => ({ ...data, sheet: raised, total: data.total + 2 })),
    rule: "selection/violation-scores-zero",
    clause: "A2",
    subject: application(applicationId, "KZ-27"),
    shownBy: ({ type, data }) => type === "ApplicationScored" && data.applicationId === applicationId,
    planted: {
      en: `The sheet of ${applicationId} gives two points to a criterion beside which it records a violation.`,
      ru: `В оценочном листе ${applicationId} по критерию, где отмечено нарушение, поставлено два балла.`,
      kk: `${applicationId} бағалау парағында бұзушылық белгіленген өлшемшартқа екі балл қойылған.`,
    },
  };
};

const fifteenPassed: Plant = (entries) => {
  const [scoring] = notPassed(entries, ({ applicationId, total }) => total === 15 && /^KZ-(?:15|23|43|71)/u.test(applicationId));
  if (scoring === undefined) throw new RangeError("expected somebody with exactly 15 points");
  const { applicationId: id, sessionId } = scoring;
  // Whoever passed in the same session is a pattern for the rest.
  const pattern = entryOf(entries, "ApplicationScored", (data) => data.sessionId === sessionId && data.passed && isHeard(entries, data.applicationId));
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
      ru: `${id} набрала ровно 15 баллов, но признана прошедшей отбор, приглашена и выслушана; нужно больше 15.`,
      kk: `${id} дәл 15 балл жинаған, бірақ іріктеуден өткен деп танылып, әңгімелесуге шақырылған; 15-тен жоғары балл қажет.`,
    },
  };
};

function isHeard(entries: readonly Entry[], id: ApplicationId): boolean {
  return entriesOf(entries, "InterviewHeld", about(id)).length > 0;
}

const invitedTooLate: Plant = (entries) => {
  const id = itemAt(
    entriesOf(entries, "ApplicationScored", ({ sessionId, passed, applicationId }) => sessionId === "KZ-19/selection-1" && passed && isHeard(entries, applicationId)),
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
      ru: `${id} приглашена в пятницу 28 октября; суббота 22-го была рабочей, поэтому пятым рабочим днём был четверг, 27-е.`,
      kk: `${id} 28 қазанда, жұмада шақырылған; 22 қазан, сенбі жұмыс күні болғандықтан, бесінші жұмыс күні 27 қазан, бейсенбі еді.`,
    },
  };
};

const twoFinalists: Plant = (entries) => {
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
  left = changed(left, "MaterialsHandedOff", ({ applications }) => applications.includes(dropped), (data) => ({
    ...data,
    applications: others(data.applications),
  }));
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

const handedOffTooLate: Plant = (entries) => {
  const code = "KZ-10";
  const dispatchedOn = plainDate("2022-10-27");
  return {
    entries: changed(entries, "MaterialsHandedOff", ({ commissionId }) => commissionId === code, (data) => ({ ...data, dispatchedOn }), at(dispatchedOn, "17:10")),
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

const wrongWinner: Plant = (entries, { winners, tied }) => {
  const third = itemAt(winners, 2);
  let told = changed(entries, "WinnersDecided", () => true, (data) => ({ ...data, winners: data.winners.map((id) => (id === third ? tied : id)) }));
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
      ru: `У ${third} и ${tied} по три голоса, бюллетень председателя подан за ${third}; третьим победителем записана ${tied}.`,
      kk: `${third} және ${tied} үш дауыстан жинаған, төраға бюллетені ${third} үшін; үшінші жеңімпаз болып ${tied} жазылған.`,
    },
  };
};

const filedTwice: Plant = (entries) => {
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
      filing: { ...data.filing, ...(data.filing.form === undefined ? {} : { form: { ...data.filing.form, providerName: provider.name } }) },
    })),
    rule: "intake/one-per-provider",
    clause: "12",
    subject: application(applicationId, code),
    shownBy: ({ type, data }) => type === "ApplicationFiled" && data.applicationId === applicationId,
    planted: {
      en: `${applicationId} is a second application of a provider in Almaty that had already applied; the text does not forbid it.`,
      ru: `${applicationId} — вторая заявка услугодателя из Алматы, который уже подавал; текст этого не запрещает.`,
      kk: `${applicationId} — бұрын өтініш берген алматылық қызмет берушінің екінші өтініші; мәтін бұған тыйым салмайды.`,
    },
  };
};

const reasonMissing: Plant = (entries) => {
  const withheld = (sheet: ScoreSheet): Criterion | undefined => criterionWhere(sheet, ({ points, violation }) => points < 5 && !violation);
  const scoring = entryOf(entries, "ApplicationScored", ({ applicationId, sheet }) => applicationId.startsWith("KZ-79") && withheld(sheet) !== undefined);
  const { applicationId, sheet } = scoring.event.data;
  const criterion = withheld(sheet) ?? "complaints";
  const { reason: _, ...silent } = sheet.criteria[criterion];
  return {
    entries: changed(entries, "ApplicationScored", about(applicationId), (data) => ({ ...data, sheet: withMark(sheet, criterion, silent) })),
    rule: "selection/reason-below-maximum",
    clause: "A2",
    subject: application(applicationId, "KZ-79"),
    shownBy: ({ type, data }) => type === "ApplicationScored" && data.applicationId === applicationId,
    planted: {
      en: `The sheet of ${applicationId} withholds points where no violation was found, and gives no reason.`,
      ru: `В оценочном листе ${applicationId} балл снижен без нарушения и без указания причины.`,
      kk: `${applicationId} бағалау парағында бұзушылық болмаса да балл төмендетілген, себебі көрсетілмеген.`,
    },
  };
};

const correctedAfterwards: Plant = (entries, { winners, tied }) => {
  const { applicationId } = entryOf(entries, "MaterialsCorrected", (data) => ![...winners, tied].includes(data.applicationId) && !data.applicationId.startsWith("KZ-39")).event.data;
  const on = plainDate("2022-11-24");
  return {
    entries: changed(entries, "MaterialsCorrected", about(applicationId), (data) => ({ ...data, on }), at(on, "11:00")),
    rule: "final/correction-before-interview",
    clause: "20",
    subject: application(applicationId, regionOf(entries, applicationId)),
    shownBy: ({ type, data }) => type === "MaterialsCorrected" && data.applicationId === applicationId,
    planted: {
      en: `${applicationId} corrected its materials on 24 November, after its final interview; they were no longer considered.`,
      ru: `${applicationId} исправила материалы 24 ноября, уже после собеседования; они не рассматривались.`,
      kk: `${applicationId} материалдарын 24 қарашада, қорытынды әңгімелесуден кейін түзеткен; олар қаралған жоқ.`,
    },
  };
};

const minutesNeverSigned: Omission = (entries) => {
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

const fileNotCompiled: Omission = (entries, { winners }) => {
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

/** The faults in the order of the procedure, as a report tells them. */
const FAULTS: readonly Plant[] = [
  statedTooEarly,
  secretaryOnTheCommission,
  quorumMissed,
  committeeKept,
  postTakenForLate,
  checkedTooLate,
  pointsDespiteViolation,
  fifteenPassed,
  invitedTooLate,
  twoFinalists,
  handedOffTooLate,
  wrongWinner,
];
/** Worth an eye, and no breach of a norm. */
const REMARKS: readonly Plant[] = [filedTwice, reasonMissing, correctedAfterwards];
const OMISSIONS: readonly Omission[] = [minutesNeverSigned, fileNotCompiled];

/** What stands in the neighbour file of one fault. */
export interface ListedFault {
  readonly rule: RuleId;
  readonly clause: string;
  readonly subject: Subject;
  /** The line of the log, from 1. */
  readonly line: number;
  readonly planted: Localized;
}

/** A log that breaks what it is told to break, and the list of it. */
export interface FaultyContest {
  readonly entries: readonly Entry[];
  readonly faults: readonly ListedFault[];
  readonly remarks: readonly ListedFault[];
  readonly openDuties: readonly Omit<LeftOpen, "entries">[];
}

/** The lawful contest with every fault in it. */
export function withFaults(contest: Contest2022): FaultyContest {
  let entries = contest.entries;
  const plantedBy = <It extends { readonly entries: readonly Entry[] }>(plant: (entries: readonly Entry[], contest: Contest2022) => It): It => {
    const planted = plant(entries, contest);
    entries = inOrder(planted.entries);
    return planted;
  };
  const faults = FAULTS.map(plantedBy);
  const remarks = REMARKS.map(plantedBy);
  const omissions = OMISSIONS.map(plantedBy);
  const listed = ({ rule, clause, subject, shownBy, planted }: Planted): ListedFault => {
    const line = entries.findLastIndex(({ event }) => shownBy(event)) + 1;
    return { rule, clause, subject, line, planted };
  };
  return {
    entries,
    faults: faults.map(listed),
    remarks: remarks.map(listed),
    openDuties: omissions.map(({ entries: _, ...told }) => told),
  };
}
