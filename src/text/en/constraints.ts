import type { EventType } from "../../record/events.js";
import type { FindingFacts, Subject } from "../../record/finding.js";
import type { ConstraintId } from "../../regulation/rules.js";
import { momentParts, regionOf } from "../moment.js";
import { filled, given, joined, some } from "../phrase.js";
import type { ConstraintWords } from "../telling.js";
import { applications, count, dayEn, ids, list, of, on, quoted } from "./grammar.js";
import { ACTS, AUTHORITIES, CRITERIA, GROUNDS, LISTS, MISSING, POSTS, SEATS } from "./names.js";

/** What each rule asks, and what was recorded instead. */
export const CONSTRAINTS: { readonly [R in ConstraintId]: ConstraintWords<string> } = {
  "record/unknown-reference": {
    asks: "an act rests only on applications, sessions and commissions that the record has",
    tells: ({ facts: f, who, subject }) => {
      const absent = joined([some(f.applications, applications), some(f.sessions, sessions)], " and ");
      if (absent !== "") return `${act(f)}${on(f.on)} refers to ${absent}, which the record does not have`;
      return subject.kind === "commission"
        ? `${act(f)}${on(f.on)} is recorded for ${who}, which was never formed`
        : `${act(f)}${on(f.on)} refers to something that the record does not have`;
    },
  },
  "record/chronology": {
    asks: "no act is dated before the act it rests on",
    tells: ({ facts: f, who }) =>
      `${act(f)} for ${who} is dated${given(f.on, (day) => ` ${dayEn(day)},`)} before ` +
      `${given(f.afterAct, (type) => ACTS[type]) || "the act"} it rests on${given(f.afterOn, (day) => `, of ${dayEn(day)}`)}`,
  },
  "record/withdrawn": {
    asks: "a withdrawn application takes no further part",
    tells: ({ facts: f, who }) =>
      `${act(f)}${of(f.on)} concerns ${who}, which had been withdrawn${on(f.withdrawnOn)}`,
  },
  "announcement/once": {
    asks: "a contest is announced once",
    tells: ({ facts: f }) =>
      `the contest was announced again${on(f.on)}; the first announcement${of(f.firstOn)} governs`,
  },
  "announcement/both-channels": {
    asks: "the notice stands on the Agency's web resource and on social networks",
    tells: ({ facts: f }) =>
      `the notice posted on the web resource${on(f.on)} has not been posted on social networks`,
  },
  "announcement/two-weeks": {
    asks: "documents are accepted for two weeks from the day of posting on the web resource",
    tells: ({ facts: f }) =>
      `the notice states ${given(f.statedLastDay, dayEn) || "another day"} as the last day of intake` +
      given(f.lastDay, (day) => `; by the text it is ${dayEn(day)}`),
  },
  "commission/approving-authority": {
    asks: "the territorial department approves a regional composition, the Agency sets the republican one",
    tells: ({ facts: f, who }) =>
      `the composition of ${who} was approved${on(f.approvedOn)} by ${given(f.recordedAuthority, (one) => AUTHORITIES[one]) || "another authority"}` +
      given(f.requiredAuthority, (one) => ` instead of ${AUTHORITIES[one]}`),
  },
  "commission/seven-members": {
    asks: "a commission has seven members and a secretary",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${composition(f, who)} ${given(f.recorded, (n) => `lists ${count(n, "member", "members")}`) || "is not as required"}` +
            given(f.required, (n) => `, and ${count(n, "distinct member is", "distinct members are")} required`),
          some(f.repeated, (people) => `listed more than once: ${ids(people)}`),
        ],
        "; ",
      ),
  },
  "commission/chair-by-office": {
    asks: "the head of the territorial department chairs a regional commission, a deputy chair of the Agency the republican one",
    tells: ({ facts: f, who }) =>
      `in ${composition(f, who)} the chair${persons(f)} does not hold the office by which one chairs the commission` +
      given(f.post, (post) => `; recorded: ${POSTS[post]}`),
  },
  "commission/chair-seat": {
    asks: "the chair holds the seat that the composition has for the chair",
    tells: ({ facts: f, who }) =>
      `in ${composition(f, who)} the chair${persons(f)} ` +
      (f.amongSeven === true
        ? "is entered among the seven members, while by the reading applied the chair is an eighth"
        : "is not entered among the seven members"),
  },
  "commission/secretary-apart": {
    asks: "the secretary holds no other seat in the commission",
    tells: ({ facts: f, who }) =>
      `in ${composition(f, who)} the secretary${persons(f)} is also ${given(f.seat, (seat) => SEATS[seat]) || "in another seat"}`,
  },
  "commission/secretary-from-agency": {
    asks: "the secretary of the republican commission is an employee of the Agency",
    tells: ({ facts: f, who }) =>
      `in ${composition(f, who)} the secretary${persons(f)} is not an employee of the Agency`,
  },
  "commission/members-from-agency": {
    asks: "by the reading applied, the members of the republican commission are employees of the Agency",
    tells: ({ facts: f, who }) =>
      `${composition(f, who)} has members who are not employees of the Agency${some(f.persons, (all) => `: ${ids(all)}`)}`,
  },
  "commission/formed-before-intake": {
    asks: "documents are sent to a commission that has been formed",
    tells: ({ facts: f, who }) =>
      `the first composition of ${who} was approved${on(f.approvedOn)}, after the first application had reached it${on(f.firstOn)}`,
  },
  "session/commission-approved": {
    asks: "a commission decides once its composition is approved",
    tells: ({ facts: f, who }) =>
      `${who} was held${on(f.on)}, before the composition of the commission was approved${on(f.approvedOn)}${resting(f)}`,
  },
  "session/own-commission": {
    asks: "each commission acts at its own sessions and on its own participants",
    tells: ({ facts: f, who, subject, commission }) =>
      joined(
        [
          `${act(f)}${of(f.on)} ${BY[subject.kind]} ${who}`,
          some(f.applications, (all) => `concerning ${applications(all)}`),
          `rests on a session of ${given(f.commission, commission) || "another commission"}`,
          given(f.requiredCommission, (id) => `instead of one of ${commission(id)}`),
        ],
        " ",
      ),
  },
  "session/members-only": {
    asks: "members and the secretary take part in a session",
    tells: ({ facts: f, who }) =>
      `at ${who}${on(f.on)} persons are recorded as present who are neither members nor the secretary` +
      `${some(f.persons, (all) => ` (${ids(all)})`)}; their presence does not count`,
  },
  "session/quorum": {
    asks: "a session is lawful if at least two thirds of the commission take part",
    tells: ({ facts: f, who }) =>
      `at ${who}${on(f.on)} there was no quorum` +
      some(
        [given(f.present, (n) => count(n, "person present counts", "persons present count")), given(f.required, (n) => `${String(n)} are needed`)].filter(Boolean),
        (phrases) => `: ${phrases.join(", ")}`,
      ) +
      resting(f),
  },
  "session/ballots": {
    asks: "each member present votes once, for candidates and for no more of them than there are places",
    tells: ({ facts: f, who }) => {
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
  },
  "session/minutes-signatories": {
    asks: "the chair and the secretary sign the minutes",
    tells: ({ facts: f, who }) =>
      `the minutes of ${who}${given(f.on, (day) => `, signed on ${dayEn(day)},`)} lack ${missing(f) || "a signature"}`,
  },
  "intake/contest-open": {
    asks: "the contest begins with the notice on the Agency's web resource",
    tells: ({ facts: f, who }) =>
      `for ${who} ${act(f)} is recorded${given(f.on, (day) => ` with the date of ${dayEn(day)}`)}, but no notice on the Agency's web resource`,
  },
  "intake/not-premature": {
    asks: "the two weeks for sending documents begin with the posting of the notice",
    tells: ({ facts: f, who, subject }) =>
      `${who} was sent or received${moment(f.at, subject)} before the notice was posted${moment(f.postedAt, subject)}`,
  },
  "intake/one-per-provider": {
    asks: "a provider takes part once; the text does not forbid a second application, and both stand",
    tells: ({ facts: f, who }) =>
      `${who} comes from a provider${given(f.bin, (bin) => ` (BIN ${bin})`)} that had already filed ${some(f.applications, applications) || "another one"}`,
  },
  "intake/region-exists": {
    asks: "a regional commission works in a region of the country",
    tells: ({ facts: f, who, commission }) =>
      `${who} was filed with ${given(f.commission, commission) || "a regional commission"}, ` +
      `although there was no such region on the day of posting${given(f.on, (day) => `, ${dayEn(day)}`)}`,
  },
  "check/right-commission": {
    asks: "the capital's commission assesses central bodies and their organisations, the others those of their region",
    tells: ({ facts: f, who, commission }) =>
      `the documents of ${who} were checked${on(f.on)} by ${given(f.commission, commission) || "another commission"}` +
      given(f.requiredCommission, (id) => `; it falls to ${commission(id)} to assess it`),
  },
  "check/after-intake": {
    asks: "documents are checked after the intake of documents ends",
    tells: ({ facts: f, who }) =>
      `the documents of ${who} were checked${on(f.on)}, while the intake was still open` +
      given(f.lastDay, (day) => `; its last day was ${dayEn(day)}`),
  },
  "check/outcome": {
    asks: "an eligible applicant with complete documents in time is admitted, and no other",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `the check${of(f.on)} recorded ${who} as ${outcome(f.recordedAdmitted, f.recordedGrounds) || "the documents do not have it"}`,
          given(outcome(f.computedAdmitted, f.computedGrounds) || undefined, (words) => `the documents give: ${words}`),
        ],
        "; ",
      ),
  },
  "selection/admitted-only": {
    asks: "only admitted participants are scored",
    tells: ({ facts: f, who }) => `${act(f)}${of(f.on)} concerns ${who}, which was not admitted`,
  },
  "selection/sheet": {
    asks: "a score sheet has the six criteria, each with an integer from 0 to 5",
    tells: ({ facts: f, who, subject }) =>
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
  },
  "selection/violation-scores-zero": {
    asks: "a violation gives 0 points",
    tells: ({ facts: f, who, subject }) =>
      `in ${sheet(who, subject)} ${criterion(f)} has ${points(f)} although a violation is recorded`,
  },
  "selection/all-or-nothing": {
    asks: "by the reading applied, a criterion gives 5 points without a violation and 0 with one",
    tells: ({ facts: f, who, subject }) =>
      `in ${sheet(who, subject)} ${criterion(f)} has ${points(f)}, which is not the figure for what is recorded on violations`,
  },
  "selection/reason-below-maximum": {
    asks: "fewer than 5 points without a violation call for a reason",
    tells: ({ facts: f, who, subject }) =>
      `in ${sheet(who, subject)} ${criterion(f)} has ${points(f)}, with neither a violation nor a reason recorded`,
  },
  "selection/passed": {
    asks: "those who scored more than 15 points have passed the selection",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `the result of the selection of ${who} is recorded as ${result(f.recordedTotal, f.recordedPassed) || "its score sheet does not have it"}`,
          given(result(f.computedTotal, f.computedPassed) || undefined, (words) => `its score sheet gives ${words}`),
        ],
        "; ",
      ),
  },
  "interview/selected-only": {
    asks: "only those who passed the selection are invited and interviewed",
    tells: ({ facts: f, who }) => `${act(f)}${of(f.on)} concerns the participant with ${who}, who did not pass the selection`,
  },
  "interview/online-basis": {
    asks: "the interview may be held online in view of sanitary restrictions",
    tells: ({ facts: f, who }) =>
      `the interview${of(f.on)} with the participant with ${who} was held online, and no restriction is recorded as its ground`,
  },
  "interview/both-defences": {
    asks: "the video presentation and the «Адамдар ең алдымен» project are defended at the interview",
    tells: ({ facts: f, who }) =>
      `at the interview${of(f.on)} with the participant with ${who} there is no record of ${missing(f) || "a part of what is to be defended"}`,
  },
  "finalists/once": {
    asks: "the decision on finalists is final once the materials are handed off",
    tells: ({ facts: f, who }) =>
      `a further decision of ${who} on finalists${given(f.on, (day) => `, of ${dayEn(day)},`)} is recorded although the materials were handed off${on(f.dispatchedOn)}`,
  },
  "finalists/interviewed-only": {
    asks: "finalists are determined by the results of the interview",
    tells: ({ facts: f, who }) => `by the decision${of(f.on)} the participant with ${who} became a finalist without an interview`,
  },
  "finalists/at-most-three": {
    asks: "three providers go to stage two from each region",
    tells: ({ facts: f, who }) =>
      joined(
        [
          `${finalistsDecision(f, who)} names ${named(f, "the wrong finalists")}${given(f.required, (n) => `, and no more than ${String(n)} may be named`)}`,
          some(f.repeated, (all) => `named more than once: ${applications(all)}`),
          some(f.foreign, (all) => `of another commission: ${applications(all)}`),
        ],
        "; ",
      ),
  },
  "finalists/three-if-available": {
    asks: "three providers go to stage two from each region",
    tells: ({ facts: f, who }) =>
      `${finalistsDecision(f, who)} names ${named(f, "too few finalists")}` +
      given(f.required, (n) => `, and ${String(n)} are to be named`) +
      given(f.available, (n) => `; with those that could be named besides: ${String(n)}`),
  },
  "finalists/by-ballots": {
    asks: "the decision on finalists follows the ballots",
    tells: ({ facts: f, who }) => `${finalistsDecision(f, who)} ${againstBallots(f)}`,
  },
  "finalists/published-as-decided": {
    asks: "the published list is the one that the commissions decided",
    tells: ({ facts: f }) =>
      `the list of finalists published${on(f.on)} names ${some(f.applications, applications) || "an application"}, which no decision of a commission names`,
  },
  "handoff/after-decision": {
    asks: "the materials go to the Agency together with the commission's decision",
    tells: ({ facts: f, who }) =>
      `the materials of ${who} were sent to the Agency${on(f.dispatchedOn)}, ` +
      (f.decidedOn === undefined ? "before any decision on finalists" : `before the decision on finalists of ${dayEn(f.decidedOn)}`),
  },
  "handoff/complete": {
    asks: "the documents, the materials and the commission's decision go to the Agency",
    tells: ({ facts: f, who }) =>
      `the materials sent to the Agency from ${who} are without ` +
      (list([...(f.applications?.length ? [`the files of ${applications(f.applications)}`] : []), ...missingThings(f)]) || "all that belongs to them"),
  },
  "final/finalists-only": {
    asks: "only finalists take part in stage two",
    tells: ({ facts: f, who }) => `${act(f)}${of(f.on)} concerns the participant with ${who}, who is not a finalist`,
  },
  "final/after-handoff": {
    asks: "stage two follows the hand-off of the region's materials",
    tells: ({ facts: f, who }) =>
      `the final interview with the participant with ${who} was held${on(f.on)}, before the materials of the region were handed off${on(f.dispatchedOn)}`,
  },
  "final/correction-before-interview": {
    asks: "participants may correct the video presentation and the project; after the interview it is not considered",
    tells: ({ facts: f, who }) =>
      `the materials of ${who} were corrected${on(f.on)}, after the final interview${of(f.interviewedOn)}`,
  },
  "winners/once": {
    asks: "the winners are decided once",
    tells: ({ facts: f }) => `winners were decided again${on(f.on)}; they had already been decided${on(f.firstOn)}`,
  },
  "winners/interviewed": {
    asks: "the winners are determined by the results of the interview",
    tells: ({ facts: f, who }) => `by the decision${of(f.on)} the participant with ${who} became a winner without a final interview`,
  },
  "winners/three": {
    asks: "the decision determines three winners",
    tells: ({ facts: f }) =>
      joined(
        [
          `the decision on winners${of(f.on)} names ${given(f.recorded, (n) => count(n, "winner", "winners")) || "other winners than it may"}` +
            given(f.required, (n) => `, and ${count(n, "distinct finalist is", "distinct finalists are")} to be named`),
          some(f.repeated, (all) => `named more than once: ${applications(all)}`),
          some(f.foreign, (all) => `not finalists: ${applications(all)}`),
        ],
        "; ",
      ),
  },
  "winners/fewer-than-three": {
    asks: "the decision determines three winners",
    tells: ({ facts: f }) =>
      `the country has ${given(f.available, (n) => count(n, "finalist", "finalists")) || "too few finalists"}` +
      `, so that ${given(f.required, (n) => count(n, "winner", "winners")) || "the winners"} cannot be determined`,
  },
  "winners/by-ballots": {
    asks: "the decision on winners follows the ballots",
    tells: ({ facts: f }) => `the decision on winners${of(f.on)} ${againstBallots(f)}`,
  },
  "winners/ballots-recorded": {
    asks: "the winners are determined by voting",
    tells: ({ facts: f }) => `the decision on winners${of(f.on)} is recorded without ballots`,
  },
  "award/winners-only": {
    asks: "the diploma is for the winners",
    tells: ({ facts: f, who }) =>
      `${filled(f.number, (number) => `diploma No. ${quoted(number)}`) || "the diploma"} was awarded${on(f.on)} to the participant with ${who}, who is not among the winners`,
  },
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
    const { day, time, offset } = momentParts(known, regionOf(subject));
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
