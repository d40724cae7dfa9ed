import type { EventType } from "../../record/events.js";
import type { FindingFacts, Subject } from "../../record/finding.js";
import type { ConstraintId } from "../../regulation/rules.js";
import { momentParts } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import type { Clause } from "../telling.js";
import { applications, count, dayEn, ids, list, of, on, quoted } from "./grammar.js";
import { ACTS, AUTHORITIES, CRITERIA, GROUNDS, LISTS, MISSING, POSTS, SEATS } from "./names.js";

/** What was recorded, a clause an instance. */
export const CLAUSES: { readonly [R in ConstraintId]: Clause<string> } = {
  "record/unknown-reference": ({ facts: f, who, subject }) => {
    const absent = joined([some(f.applications, applications), some(f.sessions, sessions)], " and ");
    if (absent !== "") return `${act(f)}${on(f.on)} refers to ${absent}, which the record does not have`;
    return subject.kind === "commission"
      ? `${act(f)}${on(f.on)} is recorded for ${who}, which was never formed`
      : `${act(f)}${on(f.on)} refers to something that the record does not have`;
  },
  "record/chronology": ({ facts: f, who }) =>
    `${act(f)} for ${who} is dated${given(f.on, (day) => ` ${dayEn(day)},`)} before ` +
    `${given(f.afterAct, (type) => ACTS[type]) || "the act"} it rests on${given(f.afterOn, (day) => `, of ${dayEn(day)}`)}`,
  "record/withdrawn": ({ facts: f, who }) =>
    `${act(f)}${of(f.on)} concerns ${who}, which had been withdrawn${on(f.withdrawnOn)}`,
  "announcement/once": ({ facts: f }) =>
    `the contest was announced again${on(f.on)}; the first announcement${of(f.firstOn)} governs`,
  "announcement/both-channels": ({ facts: f }) =>
    `the notice posted on the web resource${on(f.on)} has not been posted on social networks`,
  "announcement/two-weeks": ({ facts: f }) =>
    `the notice states ${given(f.statedLastDay, dayEn) || "another day"} as the last day of intake` +
    given(f.lastDay, (day) => `; by the text it is ${dayEn(day)}`),
  "commission/approving-authority": ({ facts: f, who }) =>
    `the composition of ${who} was approved${on(f.approvedOn)} by ${given(f.recordedAuthority, (one) => AUTHORITIES[one]) || "another authority"}` +
    given(f.requiredAuthority, (one) => ` instead of ${AUTHORITIES[one]}`),
  "commission/seven-members": ({ facts: f, who }) =>
    joined(
      [
        `${composition(f, who)} ${given(f.recorded, (n) => `lists ${count(n, "member", "members")}`) || "is not as required"}` +
          given(f.required, (n) => `, and ${count(n, "distinct member is", "distinct members are")} required`),
        some(f.repeated, (people) => `listed more than once: ${ids(people)}`),
      ],
      "; ",
    ),
  "commission/chair-by-office": ({ facts: f, who }) =>
    `in ${composition(f, who)} the chair${persons(f)} does not hold the office by which one chairs the commission` +
    given(f.post, (post) => `; recorded: ${POSTS[post]}`),
  "commission/chair-seat": ({ facts: f, who }) =>
    `in ${composition(f, who)} the chair${persons(f)} ` +
    (f.amongSeven === true
      ? "is entered among the seven members, while by the reading applied the chair is an eighth"
      : "is not entered among the seven members"),
  "commission/secretary-apart": ({ facts: f, who }) =>
    `in ${composition(f, who)} the secretary${persons(f)} is also ${given(f.seat, (seat) => SEATS[seat]) || "in another seat"}`,
  "commission/secretary-from-agency": ({ facts: f, who }) =>
    `in ${composition(f, who)} the secretary${persons(f)} is not an employee of the Agency`,
  "commission/members-from-agency": ({ facts: f, who }) =>
    `${composition(f, who)} has members who are not employees of the Agency${some(f.persons, (all) => `: ${ids(all)}`)}`,
  "commission/formed-before-intake": ({ facts: f, who }) =>
    `the first composition of ${who} was approved${on(f.approvedOn)}, after the first application had reached it${on(f.firstOn)}`,
  "session/commission-approved": ({ facts: f, who }) =>
    `${who} was held${on(f.on)}, before the composition of the commission was approved${on(f.approvedOn)}${resting(f)}`,
  "session/own-commission": ({ facts: f, who, subject, commission }) =>
    joined(
      [
        `${act(f)}${of(f.on)} ${BY[subject.kind]} ${who}`,
        some(f.applications, (all) => `concerning ${applications(all)}`),
        `rests on a session of ${given(f.commission, commission) || "another commission"}`,
        given(f.requiredCommission, (id) => `instead of one of ${commission(id)}`),
      ],
      " ",
    ),
  "session/members-only": ({ facts: f, who }) =>
    `at ${who}${on(f.on)} persons are recorded as present who are neither members nor the secretary` +
    `${some(f.persons, (all) => ` (${ids(all)})`)}; their presence does not count`,
  "session/quorum": ({ facts: f, who }) =>
    `at ${who}${on(f.on)} there was no quorum` +
    some(
      [given(f.present, (n) => count(n, "participant counts", "participants count")), given(f.required, (n) => `${String(n)} are needed`)].filter(Boolean),
      (phrases) => `: ${phrases.join(", ")}`,
    ) +
    resting(f),
  "session/ballots": ({ facts: f, who }) => {
    const faults = joined(
      [
        some(f.persons, (all) => `votes by those who are no members present (${ids(all)})`),
        some(f.votedTwice, (all) => `more than one ballot by one voter (${ids(all)})`),
        some(f.tooManyNames, (all) => `more names than places (${ids(all)})`),
        some(f.sameNameTwice, (all) => `the same name twice (${ids(all)})`),
        some(f.applications, (all) => `names that are no candidates (${applications(all)})`),
      ],
      "; ",
    );
    return (
      `the ballots cast at ${who}${on(f.on)}${given(f.act, (type) => ` for ${ACTS[type]}`)}` +
      `${given(f.required, (n) => `, with ${count(n, "place", "places")} to fill,`)} are not in order${faults && `: ${faults}`}`
    );
  },
  "session/minutes-signatories": ({ facts: f, who }) =>
    `the minutes of ${who}${given(f.on, (day) => `, signed on ${dayEn(day)},`)} lack ${missing(f) || "a signature"}`,
  "intake/contest-open": ({ facts: f, who }) =>
    `for ${who} ${act(f)} is recorded${given(f.on, (day) => ` with the date of ${dayEn(day)}`)}, but no notice on the Agency's web resource`,
  "intake/not-premature": ({ facts: f, who, subject }) =>
    `${who} was sent or received${moment(f.at, subject)} before the notice was posted${moment(f.postedAt, subject)}`,
  "intake/one-per-provider": ({ facts: f, who }) =>
    `${who} comes from a provider${given(f.bin, (bin) => ` (BIN ${bin})`)} that had already filed ${some(f.applications, applications) || "another one"}`,
  "intake/region-exists": ({ facts: f, who, commission }) =>
    `${who} was filed with ${given(f.commission, commission) || "a regional commission"}, ` +
    `although there was no such region on the day of posting${given(f.on, (day) => `, ${dayEn(day)}`)}`,
  "check/right-commission": ({ facts: f, who, commission }) =>
    `the documents of ${who} were checked${on(f.on)} by ${given(f.commission, commission) || "another commission"}` +
    given(f.requiredCommission, (id) => `; it falls to ${commission(id)} to assess it`),
  "check/after-intake": ({ facts: f, who }) =>
    `the documents of ${who} were checked${on(f.on)}, while the intake was still open` +
    given(f.lastDay, (day) => `; its last day was ${dayEn(day)}`),
  "check/outcome": ({ facts: f, who }) =>
    joined(
      [
        `the check${of(f.on)} recorded ${who} as ${outcome(f.recordedAdmitted, f.recordedGrounds) || "the documents do not have it"}`,
        given(outcome(f.computedAdmitted, f.computedGrounds) || undefined, (words) => `the documents give: ${words}`),
      ],
      "; ",
    ),
  "selection/admitted-only": ({ facts: f, who }) => `${act(f)}${of(f.on)} concerns ${who}, which was not admitted`,
  "selection/sheet": ({ facts: f, who, subject }) =>
    `${sheet(who, subject)} is not in order` +
    some(
      [
        given(f.points, (points) => `${criterion(f)} has ${String(points)} points`),
        given(f.pointsText, (text) => `${criterion(f)} has ${quoted(text)} for points`),
        f.points === undefined && f.pointsText === undefined && f.criterion !== undefined ? `${criterion(f)} has no valid points` : "",
        some(f.missingCriteria, (all) => `criteria missing: ${list(all.map((one) => quoted(CRITERIA[one])))}`),
        some(f.unknownCriteria, (all) => `unknown criteria: ${ids(all)}`),
      ].filter((phrase) => phrase !== ""),
      (phrases) => `: ${phrases.join("; ")}`,
    ),
  "selection/violation-scores-zero": ({ facts: f, who, subject }) =>
    `in ${sheet(who, subject)} ${criterion(f)} has ${points(f)} although a violation is recorded`,
  "selection/all-or-nothing": ({ facts: f, who, subject }) =>
    `in ${sheet(who, subject)} ${criterion(f)} has ${points(f)}, which is not the figure for what is recorded on violations`,
  "selection/reason-below-maximum": ({ facts: f, who, subject }) =>
    `in ${sheet(who, subject)} ${criterion(f)} has ${points(f)}, with neither a violation nor a reason recorded`,
  "selection/passed": ({ facts: f, who }) =>
    joined(
      [
        `the result of the selection of ${who} is recorded as ${result(f.recordedTotal, f.recordedPassed) || "its score sheet does not have it"}`,
        given(result(f.computedTotal, f.computedPassed) || undefined, (words) => `its score sheet gives ${words}`),
      ],
      "; ",
    ),
  "interview/selected-only": ({ facts: f, who }) => `${act(f)}${of(f.on)} concerns the participant with ${who}, who did not pass the selection`,
  "interview/online-basis": ({ facts: f, who }) =>
    `the interview${of(f.on)} with the participant with ${who} was held online, and no restriction is recorded as its ground`,
  "interview/both-defences": ({ facts: f, who }) =>
    `at the interview${of(f.on)} with the participant with ${who} there is no record of ${missing(f) || "all that is to be defended"}`,
  "finalists/once": ({ facts: f, who }) =>
    `a further decision of ${who} on finalists${given(f.on, (day) => `, of ${dayEn(day)},`)} comes after the materials were handed off${on(f.dispatchedOn)}`,
  "finalists/interviewed-only": ({ facts: f, who }) => `by the decision${of(f.on)} the participant with ${who} became a finalist without an interview`,
  "finalists/at-most-three": ({ facts: f, who }) =>
    joined(
      [
        `${finalistsDecision(f, who)} names ${named(f, "the wrong finalists")}${given(f.required, (n) => `, and no more than ${String(n)} may be named`)}`,
        some(f.repeated, (all) => `named more than once: ${applications(all)}`),
        some(f.foreign, (all) => `of another commission: ${applications(all)}`),
      ],
      "; ",
    ),
  "finalists/three-if-available": ({ facts: f, who }) =>
    `${finalistsDecision(f, who)} names ${named(f, "too few finalists")}` +
    given(f.required, (n) => `, and ${String(n)} are to be named`) +
    given(f.available, (n) => `; interviewed and not withdrawn: ${String(n)}`),
  "finalists/by-ballots": ({ facts: f, who }) => `${finalistsDecision(f, who)} ${againstBallots(f)}`,
  "finalists/published-as-decided": ({ facts: f }) =>
    `the list of finalists published${on(f.on)} names ${some(f.applications, applications) || "someone"}, which no decision of a commission names`,
  "handoff/after-decision": ({ facts: f, who }) =>
    `the materials of ${who} were sent to the Agency${on(f.dispatchedOn)}, ` +
    (f.decidedOn === undefined ? "before any decision on finalists" : `before the decision on finalists of ${dayEn(f.decidedOn)}`),
  "handoff/complete": ({ facts: f, who }) =>
    `the materials sent to the Agency from ${who} are without ` +
    (list([...(f.applications?.length ? [`the files of ${applications(f.applications)}`] : []), ...missingThings(f)]) || "all that belongs to them"),
  "final/finalists-only": ({ facts: f, who }) => `${act(f)}${of(f.on)} concerns the participant with ${who}, who is not a finalist`,
  "final/after-handoff": ({ facts: f, who }) =>
    `the final interview with the participant with ${who} was held${on(f.on)}, before the materials of the region were handed off${on(f.dispatchedOn)}`,
  "final/correction-before-interview": ({ facts: f, who }) =>
    `the materials of ${who} were corrected${on(f.on)}, after the final interview${of(f.interviewedOn)}`,
  "winners/once": ({ facts: f }) => `winners were decided again${on(f.on)}; the first decision${of(f.firstOn)} stands`,
  "winners/interviewed": ({ facts: f, who }) => `by the decision${of(f.on)} the participant with ${who} became a winner without a final interview`,
  "winners/three": ({ facts: f }) =>
    joined(
      [
        `the decision on winners${of(f.on)} names ${given(f.recorded, (n) => count(n, "winner", "winners")) || "winners"}` +
          given(f.required, (n) => `, and ${count(n, "distinct finalist is", "distinct finalists are")} to be named`),
        some(f.repeated, (all) => `named more than once: ${applications(all)}`),
        some(f.foreign, (all) => `not finalists: ${applications(all)}`),
      ],
      "; ",
    ),
  "winners/fewer-than-three": ({ facts: f }) =>
    `the country has ${given(f.available, (n) => count(n, "finalist", "finalists")) || "too few finalists"}` +
    `, so that ${given(f.required, (n) => count(n, "winner", "winners")) || "the winners"} cannot be determined`,
  "winners/by-ballots": ({ facts: f }) => `the decision on winners${of(f.on)} ${againstBallots(f)}`,
  "winners/ballots-recorded": ({ facts: f }) => `the decision on winners${of(f.on)} is recorded without ballots`,
  "award/winners-only": ({ facts: f, who }) =>
    `diploma${filled(f.number, (number) => ` No. ${quoted(number)}`)} was awarded${on(f.on)} to the participant with ${who}, who is not among the winners`,
};

/** How an act belongs to its subject. */
const BY: { readonly [K in Subject["kind"]]: string } = { contest: "in", commission: "by", session: "at", application: "for" };

function act({ act: type }: FindingFacts): string {
  return type === undefined ? "an act" : ACTS[type];
}

function acts(types: readonly EventType[]): string {
  return list(types.map((type) => ACTS[type]));
}

function sessions(all: readonly string[]): string {
  return `${all.length === 1 ? "session" : "sessions"} ${ids(all)}`;
}

function composition({ approvedOn }: FindingFacts, who: string): string {
  return `the composition of ${who}${given(approvedOn, (day) => `, approved on ${dayEn(day)},`)}`;
}

function persons({ persons: all }: FindingFacts): string {
  return some(all, (people) => ` (${ids(people)})`);
}

/** What rests on a session that should not carry it. */
function resting({ acts: types, applications: all }: FindingFacts): string {
  const matters = joined([some(types, acts), some(all, applications)], ", ");
  return matters && `; resting on it: ${matters}`;
}

function missing(f: FindingFacts): string {
  return list(missingThings(f));
}

function missingThings({ missing: things = [] }: FindingFacts): readonly string[] {
  return things.map((thing) => MISSING[thing]);
}

function moment(at: FindingFacts["at"], subject: Subject): string {
  return given(at, (known) => {
    const { day, time, offset } = momentParts(known, subject);
    return ` on ${dayEn(day)} at ${time} (${offset})`;
  });
}

function outcome(admitted: boolean | undefined, grounds: FindingFacts["recordedGrounds"]): string {
  return joined(
    [
      admitted === undefined ? "" : admitted ? "admitted" : "not admitted",
      some(grounds, (all) => `${all.length === 1 ? "ground" : "grounds"}: ${list(all.map((ground) => GROUNDS[ground]))}`),
    ],
    ", ",
  );
}

/** A sheet judged on its own has no application. */
function sheet(who: string, subject: Subject): string {
  return subject.kind === "contest" ? "the score sheet" : `the score sheet of ${who}`;
}

function criterion({ criterion: one }: FindingFacts): string {
  return one === undefined ? "a criterion" : `the criterion “${CRITERIA[one]}”`;
}

function points({ points: number }: FindingFacts): string {
  return number === undefined ? "points" : count(number, "point", "points");
}

function result(total: number | undefined, passed: boolean | undefined): string {
  return joined(
    [
      given(total, (number) => count(number, "point", "points")),
      given(passed, (value) => (value ? "passed" : "not passed")),
    ],
    ", ",
  );
}

function finalistsDecision(f: FindingFacts, who: string): string {
  return `the decision of ${who} on finalists${given(f.on, (day) => `, of ${dayEn(day)},`)}`;
}

function named({ recorded, list: which }: FindingFacts, otherwise: string): string {
  return joined([given(recorded, (n) => count(n, "finalist", "finalists")) || otherwise, given(which, (one) => `on ${LISTS[one]}`)], " ");
}

function againstBallots(f: FindingFacts): string {
  return joined(
    [
      `names ${some(f.recordedNames, applications) || "nobody"}`,
      `the ballots give ${some(f.computedNames, applications) || "nobody"}`,
      some(f.tied, (all) => `tied for the last places: ${applications(all)}`),
    ],
    "; ",
  );
}
