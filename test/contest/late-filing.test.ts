import type { ContestEvent, EventData, EventType, RuleId } from "uzdik";
import { auditLog, plainDate } from "uzdik";
import { expect, it } from "vitest";
import { finalistsDecided, finalistsPublished, formed, forwarded, held, invited, posted, socialNotice, winnersDecided, withdrawn } from "../acts.js";
import { commandOf, given } from "../given.js";
import { altered, DAYS, idOf, lawfulContest, sevenOf, without } from "../lawful-contest.js";

// Acts may name an application that nobody has filed yet. What could not be judged of it then is judged when it is filed,
// and told of that filing: it is the last act that such a finding needs.

const REGION = "KZ-35";
const [A, B, C] = [1, 2, 3].map((n) => idOf(REGION, n)) as [string, string, string];

type Stage = NonNullable<NonNullable<Parameters<typeof lawfulContest>[0]>["until"]>;

/** A lawful contest up to a stage, the filing of its first application left out. */
function unfiled(until: Stage, applications = 1): ContestEvent[] {
  return without(lawfulContest({ applications: { [REGION]: applications }, until }), "ApplicationFiled", isA);
}

/** The same with every act of a kind changed. */
function changed<Type extends EventType>(until: Stage, type: Type, change: (data: EventData<Type>) => EventData<Type>): ContestEvent[] {
  return altered(unfiled(until), type, change);
}

function isA({ applicationId }: { readonly applicationId: string }): boolean {
  return applicationId === A;
}

function winners(...names: readonly string[]): readonly ContestEvent[] {
  const ballots = sevenOf("republican").map((voter) => ({ voter, choices: names }));
  return [held("w", "republican", DAYS.winnersDecided, sevenOf("republican")), winnersDecided("w", names, ballots)];
}

const [filing] = lawfulContest({ applications: { [REGION]: 1 }, until: "filed" }).slice(-1) as [ContestEvent];
const BY_PUBLICATION = { readings: { "stage-one-end": "publication" } } as const;

it.each<[string, readonly ContestEvent[], readonly RuleId[], Parameters<typeof auditLog>[2]?]>([
  ["nothing, where every act was lawful", unfiled("interviewed"), []],
  [
    "a session without a quorum that scored it",
    changed("scored", "SessionHeld", ({ session }) => ({ session: { ...session, present: session.present.slice(0, 4) } })),
    ["session/quorum"],
  ],
  [
    "a session that scored it before the commission was approved, and the commission",
    [...without(unfiled("scored"), "CommissionFormed"), formed(REGION, { approvedOn: plainDate("2022-06-30") })],
    ["commission/formed-before-intake", "session/commission-approved"],
  ],
  [
    "a commission that it had been forwarded to and that was approved later",
    [...unfiled("filed"), formed("KZ-71", { approvedOn: plainDate("2022-06-20") }), forwarded(A, "KZ-71", "2022-06-17")],
    ["commission/formed-before-intake"],
  ],
  [
    "an invitation though it had not passed",
    [...unfiled("checked"), invited(A, "2022-06-27", DAYS.interviewed)],
    ["interview/selected-only"],
  ],
  [
    "an invitation that came late",
    changed("interviewed", "CandidateInvited", (data) => ({ ...data, on: plainDate("2022-07-05") })),
    ["interview/invited-within-five-working-days"],
  ],
  [
    "a published list that no decision stands behind",
    [posted(), socialNotice(), formed(REGION), finalistsPublished([A], "2022-07-15"), finalistsPublished([], "2022-07-16")],
    ["finalists/published-as-decided"],
  ],
  ["a hand-off without its file", changed("handed-off", "MaterialsHandedOff", (data) => ({ ...data, applications: [] })), ["handoff/complete"]],
  [
    "a hand-off made late by the publication that has its name",
    [
      ...without(changed("handed-off", "MaterialsHandedOff", (data) => ({ ...data, dispatchedOn: plainDate("2022-07-15") })), "FinalistsPublished"),
      finalistsPublished([A], "2022-07-08"),
    ],
    ["handoff/within-three-working-days"],
    BY_PUBLICATION,
  ],
  [
    "a decision that made it a winner though nobody had heard it",
    [...without(unfiled("final", 3), "FinalInterviewHeld", isA), ...winners(A, B, C)],
    ["winners/interviewed"],
  ],
  [
    "a decision on winners that its withdrawal left without three finalists",
    [...unfiled("final", 3), withdrawn(A, DAYS.decided), ...winners(B, C)],
    ["record/withdrawn", "winners/fewer-than-three"],
  ],
])("a filing of what acts had named is told of %s", (_, log, rules, context) => {
  const audited = (events: readonly ContestEvent[]): readonly { readonly rule: RuleId; readonly event?: number }[] =>
    auditLog(events, plainDate("2022-12-31"), context).findings;
  given(log).when(commandOf(filing), context).thenAccepted(...rules);
  expect(audited([...log, filing]).filter(({ event }) => event === log.length).map(({ rule }) => rule)).toEqual(rules);
  expect(audited(log).filter(({ rule }) => rules.includes(rule))).toEqual([]);
  // Filed once more, it tells nothing of them.
  given([...log, filing]).when(commandOf(filing), context).thenAccepted();
});

it("a filing of a name that makes four on one of the capital's two lists is told of the decision", () => {
  const whole = lawfulContest({ applications: { "KZ-71": 4 }, until: "interviewed" });
  const names = [1, 2, 3, 4].map((n) => idOf("KZ-71", n));
  const isLast = ({ applicationId }: { readonly applicationId: string }): boolean => applicationId === names[3];
  const log = [...without(whole, "ApplicationFiled", isLast), held("d", "KZ-71", DAYS.decided), finalistsDecided("KZ-71", "d", names)];
  const [last] = whole.filter((event) => event.type === "ApplicationFiled" && isLast(event.data)) as [ContestEvent];
  const context = { readings: { "capital-quota": "separate" } } as const;
  given(log).when(commandOf(last), context).thenAccepted("finalists/at-most-three");
  // On one list there were four before.
  given(log).when(commandOf(last)).thenAccepted();
});
