import type { AccountStep, Delivery } from "../../audit/account.js";
import type { PlainDate } from "../../calendar/types.js";
import type { Election } from "../../procedure/voting.js";
import type { AdmissionGround, AdmissionRemark, ApplicationId, ServiceProvider } from "../../record/application.js";
import { ACT_OF_STEP, lastDayOf, lastStep, otherNames, sameAdmission, spanOf, votesIn, type AccountWords, type StepOf, type Told } from "../account-words.js";
import { momentParts } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import { citationEn, commissionEn, count, dayEn, ids, list, of, on, quoted, regionEn } from "./grammar.js";
import { ACTS, CRITERIA, GROUNDS } from "./names.js";

/** The story of an application in English. */
export const ACCOUNT: AccountWords = {
  title: ({ account: { applicationId, provider, commissionId }, on: day }) =>
    `application ${quoted(applicationId)} (${regionEn(commissionId, day)}) is that of ${provider.name === "" ? "a provider without a name" : quoted(provider.name)}, ` +
    `${provider.kind === "individual" ? "IIN" : "BIN"} ${provider.bin}, ${KINDS[provider.kind]}` +
    (provider.rendersPublicServices ? "" : " that renders no public services"),
  steps: {
    "filed": (step, told) => [
      `it was filed with ${commissionEn(step.commissionId, told.on)}` +
        (step.closesOn === undefined ? "; no notice of the contest is on record, so nothing can be late" : `; the last day of the intake was ${dayEn(step.closesOn)}`) +
        cited(step),
      ...step.deliveries.map((delivery) => delivered(delivery, step)),
    ],
    "forwarded": (step, told) => [`it was forwarded${on(step.on)} to ${commissionEn(step.to, told.on)}${cited(step)}`],
    "withdrawn": (step) => [`it was withdrawn${on(step.on)}`],
    "checked": (step) => [
      `the documents were checked${on(step.on)}, and it was ${admission(step.admitted, step.grounds, "admitted", "not admitted")}${cited(step)}`,
      sameAdmission(step) ? "the documents give the same" : `by the documents it should ${admission(step.computed.admitted, step.computed.grounds, "have been admitted", "not have been admitted")}`,
      ...(step.computed.remarks.length === 0 ? [] : [`there is something to remark that excludes nobody: ${list(step.computed.remarks.map((remark) => REMARKS[remark]))}`]),
    ],
    "scored": (step) => [
      `it scored ${points(step.total)}${given(step.on, (day) => ` at the session of ${dayEn(day)}`)}${cited(step)}`,
      `by criterion: ${step.points.map((one) => `${quoted(CRITERIA[one.criterion])} – ${points(one.points)}${one.violation ? ", a violation being recorded" : ""}`).join("; ")}`,
      `more than ${points(step.bar)} are needed, ` + passed(step),
    ],
    "invited": (step) => [
      `it was invited${on(step.on)} to an interview${on(step.interviewOn)} ${MODES[step.mode]}${cited(step)}`,
      ...lastDayOf(step, (day, isLate) => `the last day for the invitation was ${dayEn(day)}, and it came ${isLate ? "late" : "in time"}`),
    ],
    "interviewed": (step) => [
      `the interview was held${on(step.on)} ${MODES[step.mode]}${cited(step)}`,
      ...lastDayOf(step, (day, isLate) => `the last day for the interview was ${dayEn(day)}, and it was held ${isLate ? "late" : "in time"}`),
    ],
    "finalists": (step, told) => [
      `${dated(step.on)}${commissionEn(step.commissionId, told.on)} ${decided(step, "a finalist", "finalists", told)}${cited(step)}`,
      ...voted(step, told),
    ],
    "published": (step) => [`the list of finalists that names it was published${on(step.on)}${cited(step)}`],
    "handed-off": (step) => [`its materials were sent to the Agency${on(step.on)}${cited(step)}`],
    "final-interview": (step) => [`the republican commission interviewed it${on(step.on)}${cited(step)}`],
    "winners": (step, told) => [
      `${dated(step.on)}the republican commission ${decided(step, "a winner", "winners", told)}${cited(step)}`,
      ...voted(step, told),
    ],
    "awarded": (step) => [`${filled(step.number, (number) => `diploma No. ${quoted(number)}`) || "the diploma"} was awarded${on(step.on)}${cited(step)}`],
  },
  outcomes: {
    "withdrawn": (told) => `it is out of the contest: it was withdrawn${on(lastStep(told, "withdrawn")?.on)}`,
    "not-admitted": (told) =>
      `it was not admitted to the contest${given(lastStep(told, "checked"), (check) => some(check.grounds, (all) => `: ${grounds(all)}`) + cited(check))}`,
    "not-selected": (told) =>
      `it did not pass the selection${given(lastStep(told, "scored"), (step) => `: it has ${points(step.total)}, and more than ${String(step.bar)} are needed${cited(step)}`)}`,
    "not-finalist": (told) =>
      `it passed the selection and did not become a finalist${given(lastStep(told, "finalists"), (step) => `: the decision${of(step.on)} names ${nobodyOr(step.names)}${cited(step)}`)}`,
    "not-winner": (told) =>
      `it was a finalist and did not win${given(lastStep(told, "winners"), (step) => `: the decision${of(step.on)} names ${nobodyOr(step.names)}${cited(step)}`)}`,
    "winner": (told) =>
      `it won${given(lastStep(told, "winners"), (step) => `: the decision${of(step.on)} names it among ${count(step.names.length, "winner", "winners")}${cited(step)}`)}`,
    "pending": ({ account: { steps } }) =>
      `nothing is decided yet${given(steps.at(-1), ({ step }) => `: the last step on record is ${ACTS[ACT_OF_STEP[step]]}`)}`,
  },
};

const KINDS: { readonly [K in ServiceProvider["kind"]]: string } = {
  "central-state-body": "a central state body",
  "committee": "a committee",
  "central-subordinate-organisation": "an organisation subordinate to a central body",
  "local-state-body": "a local state body",
  "territorial-unit": "a territorial unit of a central body",
  "organisation": "an organisation",
  "individual": "an individual",
};

const REMARKS: { readonly [R in AdmissionRemark]: string } = {
  "signatory": "the form is signed by someone other than the head or a deputy",
  "phone": "no telephone number",
  "email": "no e-mail address",
  "representative": "no representative",
  "provider-name": "the provider's name is missing or another's",
  "date": "no date",
  "consent": "no consent to the conditions",
  "evidence-partial": "no supporting materials by some of the criteria",
};

const MODES = { "in-person": "in person", "online": "online" } as const;

const PAPERS: { readonly [P in Delivery["brought"][number]]: string } = { form: "the application form", report: "the activity report" };

const COUNTED = { dispatch: "dispatched", receipt: "received" } as const;

function cited({ norms }: AccountStep): string {
  return norms.length === 0 ? "" : ` (${citationEn(norms)})`;
}

function dated(day: PlainDate | undefined): string {
  return given(day, (known) => `on ${dayEn(known)} `);
}

function points(number: number): string {
  return count(number, "point", "points");
}

function delivered({ brought, countedAt, countedBy, secondsToClose }: Delivery, { commissionId }: StepOf<"filed">): string {
  const { day, time, offset } = momentParts(countedAt, commissionId);
  const papers = brought.length === 0 ? "papers without a form and without a report" : list(brought.map((paper) => PAPERS[paper]));
  return joined(
    [
      `${papers} ${brought.length === 1 ? "was" : "were"} ${COUNTED[countedBy]} on ${dayEn(day)} at ${time} (${offset})`,
      given(secondsToClose, (seconds) =>
        seconds > 0 ? `${span(seconds)} before the intake closed` : seconds < 0 ? `${span(seconds)} late` : "at the moment the intake closed, and so late",
      ),
    ],
    ", ",
  );
}

function span(length: number): string {
  const { days, hours, minutes, seconds } = spanOf(length);
  const units = [
    [days, "day", "days"],
    [hours, "hour", "hours"],
    [minutes, "minute", "minutes"],
    [seconds, "second", "seconds"],
  ] as const;
  return list(units.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many)));
}

function admission(admitted: boolean, all: readonly AdmissionGround[], yes: string, no: string): string {
  return `${admitted ? yes : no}${some(all, (known) => `: ${grounds(known)}`)}`;
}

function grounds(all: readonly AdmissionGround[]): string {
  return list(all.map((ground) => GROUNDS[ground]));
}

function passed({ total, bar, passed: recorded }: StepOf<"scored">): string {
  const outcome = recorded ? "passed the selection" : "did not pass the selection";
  return recorded === total > bar ? `and so it ${outcome}` : `and yet it is recorded that it ${outcome}`;
}

function nobodyOr(names: readonly ApplicationId[]): string {
  return some(names, ids) || "nobody";
}

function decided(step: StepOf<"finalists" | "winners">, one: string, many: string, told: Told): string {
  const others = otherNames(step.names, told);
  if (!step.named) return `named ${nobodyOr(others)} ${others.length > 1 ? many : one}, and not this application`;
  return `named it ${one}${some(others, (all) => `, together with ${ids(all)}`)}`;
}

function voted({ election, named }: StepOf<"finalists" | "winners">, { account: { applicationId } }: Told): readonly string[] {
  if (election === undefined) return [];
  const { voted: tally, others } = votesIn(election);
  const votes = tally.map(({ candidate, votes: number }) => `${quoted(candidate)} has ${count(number, "vote", "votes")}`);
  const byBallots = election.elected.includes(applicationId);
  return [
    `by the ballots ${list([...votes, ...(others === 0 ? [] : [tally.length === 0 ? "nobody has a vote" : `${count(others, "other candidate has", "other candidates have")} none`])])}`,
    ...result(election),
    ...(byBallots === named || election.outcome === "undetermined" ? [] : [byBallots ? "the ballots elect it, and the decision does not name it" : "the ballots do not elect it, although the decision names it"]),
  ];
}

function result(election: Election): readonly string[] {
  if (election.outcome === "elected") {
    if (election.decisiveVote === undefined) return [];
    return [`the ballot of the chair, ${quoted(election.decisiveVote)}, decided: the ballots elect ${ids(election.elected)}`];
  }
  const tied = some(election.tied, (all) => `${ids(all)} are tied, and no chair's ballot breaks the tie`);
  return [joined([`the ballots leave ${count(election.places, "place", "places")} unfilled`, tied], ": ")];
}
