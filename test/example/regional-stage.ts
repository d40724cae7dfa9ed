import type { ApplicationId, Ballot, PlainDate } from "uzdik";
import { chanceOf, itemAt, type Chance } from "./chance.js";
import { formed, regionalCompositions } from "./commissions.js";
import { at, minutesAfterTen, NATIONAL, REGIONAL } from "./days.js";
import type { Dossier } from "./intake.js";
import { entry, type Entry } from "./journal.js";
import type { RegionPlan } from "./regions.js";
import { scored } from "./scoring.js";
import { heldSession, type HeldSession } from "./sessions.js";
import { ballotsBrokenByChair, clearBallots } from "./votes.js";

/** What a region sends on. */
export interface RegionalResult {
  readonly finalists: readonly ApplicationId[];
  readonly entries: readonly Entry[];
}

/** Of a hundred candidates of each step, how many withdraw before the next. */
const WITHDRAWING = 2;
/** The restriction that three regions interview some candidates online under. */
const RESTRICTION = "Бас мемлекеттік санитариялық дәрігердің өңір бойынша қаулысы";
const ONLINE = ["KZ-23", "KZ-39", "KZ-62"];

/** Regions that keep the ballots with their decision, and the one where the chair's ballot broke a tie. */
const WITH_BALLOTS = ["KZ-11", "KZ-15", "KZ-19", "KZ-31", "KZ-43", "KZ-71", "KZ-79"];
const TIED = "KZ-61";

/** One region's first stage: check, selection, interviews, decision and hand-off. */
export function regionalStage(region: RegionPlan, dossiers: readonly Dossier[]): RegionalResult {
  const { code, offset } = region;
  const chance = chanceOf(`stage ${code}`);
  const compositions = regionalCompositions(region);
  const calendar = REGIONAL[region.pace];
  const entries: Entry[] = [...formed(code, compositions)];
  const withdrawn = (applicationId: ApplicationId, on: PlainDate): boolean => {
    const withdraws = chance.inHundred(WITHDRAWING);
    if (withdraws) entries.push(entry(at(on, "09:15", offset), "ApplicationWithdrawn", { applicationId, on }));
    return withdraws;
  };
  let number = 0;
  const held = (name: string, day: PlainDate): HeldSession => {
    number += 1;
    const session = heldSession(code, compositions, { name, number, day, full: code === TIED }, chance);
    entries.push(...session.entries);
    return session;
  };

  const admitted = checked(dossiers, entries, withdrawn, chance);
  const invited = calendar.selections.flatMap((day, index) => {
    const session = held(`selection-${String(index + 1)}`, day);
    const own = share(admitted, index, calendar.selections.length);
    return selected(own, session, itemAt(calendar.invitations, index), calendar.interviews, {
      entries,
      withdrawn,
      chance,
      region,
    });
  });
  const interviewed = calendar.interviews.flatMap((day, index) => {
    const own = invited.filter(({ interviewOn }) => interviewOn === day);
    return own.length === 0 ? [] : interviews(own, held(`interviews-${String(index + 1)}`, day), region, entries);
  });
  if (interviewed.length === 0) return { finalists: [], entries };
  const finalists = decided(interviewed, held("decision", calendar.decision), region, chance, entries);
  handedOff(finalists, calendar.handoffs, region, chance, entries);
  return { finalists, entries };
}

type Withdrawing = (applicationId: ApplicationId, on: PlainDate) => boolean;

/** The check of every application that is still there; who is admitted and stays. */
function checked(dossiers: readonly Dossier[], entries: Entry[], withdrawn: Withdrawing, chance: Chance): readonly Dossier[] {
  const present = dossiers.filter(({ id }) => !withdrawn(id, NATIONAL.intakeLastDay));
  present.forEach(({ id, grounds, remarks, checkFrom }, index) => {
    const possible = NATIONAL.checkDays.filter((day) => day >= checkFrom);
    const on = possible.length === 0 ? checkFrom : chance.pick(possible);
    const admitted = grounds.length === 0;
    entries.push(
      entry(at(on, minutesAfterTen(5 * index)), "DocumentsChecked", { applicationId: id, on, admitted, grounds, remarks }),
    );
  });
  return present.filter(({ id, grounds }) => grounds.length === 0 && !withdrawn(id, NATIONAL.afterChecks));
}

interface Invited {
  readonly dossier: Dossier;
  readonly interviewOn: PlainDate;
  readonly mode: "in-person" | "online";
}

/** One session of scoring and the invitations that follow from it; who will come. */
function selected(
  dossiers: readonly Dossier[],
  session: HeldSession,
  invitationDays: readonly PlainDate[],
  interviewDays: readonly PlainDate[],
  {
    entries,
    withdrawn,
    chance,
    region,
  }: {
    readonly entries: Entry[];
    readonly withdrawn: Withdrawing;
    readonly chance: Chance;
    readonly region: RegionPlan;
  },
): readonly Invited[] {
  return dossiers.flatMap((dossier, index) => {
    const { sheet, total } = scored(dossier.id, dossier.applicant.language);
    const passed = total > 15;
    const data = { applicationId: dossier.id, sessionId: session.id, sheet, total, passed };
    entries.push(entry(at(session.day, minutesAfterTen(5 + 8 * index)), "ApplicationScored", data));
    if (!passed || withdrawn(dossier.id, itemAt(invitationDays, 0))) return [];
    const on = chance.pick(invitationDays);
    const interviewOn = chance.pick(interviewDays);
    const mode = ONLINE.includes(region.code) && chance.inHundred(30) ? "online" : "in-person";
    entries.push(
      entry(at(on, minutesAfterTen(300 + 4 * index)), "CandidateInvited", { applicationId: dossier.id, on, interviewOn, mode }),
    );
    if (withdrawn(dossier.id, interviewOn)) return [];
    return [{ dossier, interviewOn, mode }];
  });
}

function interviews(
  invited: readonly Invited[],
  session: HeldSession,
  { code }: RegionPlan,
  entries: Entry[],
): readonly ApplicationId[] {
  return invited.map(({ dossier: { id, applicant }, mode }, index) => {
    const title =
      applicant.language === "kk" ? ["Бейнепрезентация", "«Адамдар ең алдымен»"] : ["Видеопрезентация", "«Люди прежде всего»"];
    entries.push(
      entry(at(session.day, minutesAfterTen(10 + 20 * index)), "InterviewHeld", {
        applicationId: id,
        sessionId: session.id,
        mode,
        ...(mode === "online" ? { restriction: `${RESTRICTION} (${code})` } : {}),
        videoPresentation: { id: `${id}/video`, title: itemAt(title, 0) },
        peopleFirstProject: { id: `${id}/project`, title: itemAt(title, 1) },
      }),
    );
    return id;
  });
}

/** Three of those interviewed, or as many as there are. */
function decided(
  interviewed: readonly ApplicationId[],
  session: HeldSession,
  { code }: RegionPlan,
  chance: Chance,
  entries: Entry[],
): readonly ApplicationId[] {
  const ranking = chance.shuffled(interviewed);
  const finalists = ranking.slice(0, 3);
  let ballots: readonly Ballot[] | undefined;
  if (code === TIED && ranking.length >= 6) ballots = ballotsBrokenByChair(session.voters, ranking.slice(0, 6));
  else if (WITH_BALLOTS.includes(code)) ballots = clearBallots(session.voters, interviewed, finalists, chance);
  const data = { commissionId: code, sessionId: session.id, finalists, ...(ballots === undefined ? {} : { ballots }) };
  entries.push(entry(at(session.day, "16:00"), "FinalistsDecided", data));
  return finalists;
}

/** Directly to the Agency; two regions send the files and the rest apart. */
function handedOff(
  finalists: readonly ApplicationId[],
  possible: readonly PlainDate[],
  { code }: RegionPlan,
  chance: Chance,
  entries: Entry[],
): void {
  const inTwo = ["KZ-27", "KZ-75"].includes(code);
  const dispatchedOn = inTwo ? itemAt(possible, 0) : chance.pick(possible);
  const dispatched = (on: PlainDate, applications: readonly ApplicationId[], withPapers: boolean): Entry =>
    entry(at(on, "17:10"), "MaterialsHandedOff", {
      commissionId: code,
      dispatchedOn: on,
      applications,
      decisionIncluded: withPapers,
      interviewMaterialsIncluded: withPapers,
    });
  entries.push(dispatched(dispatchedOn, finalists, !inTwo));
  if (inTwo) entries.push(dispatched(itemAt(possible, 1), [], true));
}

/** The share of one of several sessions, every other or every third. */
function share<Item>(items: readonly Item[], session: number, sessions: number): readonly Item[] {
  return items.filter((_, index) => index % sessions === session);
}
