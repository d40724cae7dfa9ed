import {
  documentCheckDeadline,
  handoffDeadline,
  instant,
  intakeDeadline,
  READING_REGISTER,
  type Account,
  type AccountStep,
  type Deadline,
  type Duty,
  type DutyHolder,
  type Finding,
  type FindingFacts,
  type NextAct,
  type ReadingId,
  type SensitivityReport,
  type Subject,
} from "uzdik";
import { plainDate, type DayStatus } from "uzdik/calendar";
import {
  cite,
  commandName,
  describeAccount,
  describeDay,
  describeDeadline,
  describeDuty,
  describeFinding,
  describeNextAct,
  describeNorm,
  describeOption,
  describeReading,
  describeSensitivity,
  describeStatus,
  describeSubject,
  holderName,
  readingName,
  ruleTitle,
} from "uzdik/text";
import type { Language } from "../../src/calendar/types.js";
import { NORMS } from "../../src/regulation/norms.js";
import { RULES, type DutyRuleId } from "../../src/regulation/rules.js";
import type { Section } from "../written/file.js";
import { APPLICATION, CASES, COMMISSION, CONTEST, findingOf, REPUBLICAN, SESSION } from "./fixtures.js";

/** All that the library tells: each rule with every fact on record and with each left out, each act, each step of a story. */
export function sentencesIn(language: Language): readonly Section[] {
  return [
    ...RULES.map(({ id }) => section(`finding: ${id}`, () => once(findingsOf(id, language)))),
    ...RULES.flatMap((rule) => ("holder" in rule ? [section(`duty: ${rule.id}`, () => dutiesOf(rule, language))] : [])),
    section("duty: holders", () => once(HOLDERS.flatMap((holder) => holdersOf(holder, language)))),
    section("subjects", () => [...subjects(language), ...citations(language)]),
    ...COMMANDS.map((act) => section(`next: ${act}`, () => nextActs(act, language))),
    section("term", () => TERMS.flatMap((deadline) => describeDeadline(deadline, language).split("\n"))),
    ...STORIES.map(([heading, stories]) => section(`story: ${heading}`, () => once(stories.flatMap((story) => describeAccount(story, language))))),
    section("norms", () => NORMS.map(({ id }) => `${cite(id, language)}: ${describeNorm(id, language)}`)),
    section("readings", () => READING_REGISTER.flatMap(({ id }) => readingIn(id, language))),
    section("words", () => [...STATUSES.map((status) => describeStatus(status, language)), describeDay(d("06-01"), language), ...oddities(language)]),
    section("refused", () => refused(language)),
    section("sensitivity", () => REPORTS.flatMap(([report, winners]) => describeSensitivity(report, winners, language))),
  ];
}

function section(heading: string, lines: () => readonly string[]): Section {
  return { heading, lines };
}

/** Where much is told again with one fact more or less, each sentence is written once. */
function once(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}

type Rule = (typeof RULES)[number];
const d = (monthAndDay: string) => plainDate(`2022-${monthAndDay}`);
const CITY: Subject = { kind: "application", applicationId: "A-1", commissionId: "KZ-75" };
const SUBJECTS: readonly Subject[] = [CONTEST, COMMISSION, REPUBLICAN, SESSION, { ...SESSION, commissionId: "republican" }, APPLICATION, CITY];

/** The whole finding; then what was recorded without each of its facts, with none, and with other figures, names and answers. */
function findingsOf(rule: Rule["id"], language: Language): readonly string[] {
  const recorded = (subject: Subject, facts: FindingFacts): string => {
    const text = describeFinding(findingOf(rule, subject, [facts]), language);
    return text.slice(0, text.lastIndexOf(ruleTitle(rule, language)) - 1);
  };
  return [...CASES[rule], ...(MORE[rule] ?? [])].flatMap(({ subject, instances }) => [
    describeFinding(findingOf(rule, subject, instances), language),
    ...instances.flatMap((facts) =>
      Object.keys(facts).map((left) => `– (${left}) ${recorded(subject, Object.fromEntries(Object.entries(facts).filter(([name]) => name !== left)))}`),
    ),
    `– (…) ${recorded(subject, {})}`,
    ...otherwise(instances[0]).map(([what, changed]) => `– (${what}) ${recorded(subject, changed)}`),
  ]);
}

const CAPITAL: Subject = { kind: "commission", commissionId: "KZ-71" };
const SHEETS: Subject = { kind: "application", applicationId: "A-17", commissionId: "KZ-71" };
/** Further cases of a rule: two faults of one sheet, and the interview that a reading has the term bound; of another rule it is no act. */
const MORE: { readonly [R in Rule["id"]]?: readonly { readonly subject: Subject; readonly instances: readonly [FindingFacts] }[] } = {
  "record/unknown-reference": [{ subject: CONTEST, instances: [{ act: "InterviewHeld", sessions: ["S-1", "S-2"] }] }],
  "intake/not-premature": [
    { subject: { ...CAPITAL, commissionId: "KZ-27" }, instances: [{ at: instant("2022-06-01T08:59:30+06:00") }] },
  ],
  "selection/sheet": [
    { subject: SHEETS, instances: [{ criterion: "complaints", points: 7, missingCriteria: ["time-limits"], unknownCriteria: ["taste"] }] },
    { subject: SHEETS, instances: [{ unknownCriteria: ["taste", "beauty"] }] },
  ],
  "commission/seven-members": [{ subject: COMMISSION, instances: [{ recorded: 7, required: 7, repeated: ["p-1"] }] }],
  "interview/invited-within-five-working-days": [
    { subject: APPLICATION, instances: [{ act: "InterviewHeld", since: d("06-15"), lastDay: d("06-24"), on: d("06-27") }] },
    { subject: APPLICATION, instances: [{ act: "CandidateInvited", since: d("06-15"), lastDay: d("06-24"), on: d("06-27") }] },
  ],
  "finalists/decided": [{ subject: CAPITAL, instances: [{ act: "InterviewHeld", since: d("09-18") }] }],
  "finalists/published": [{ subject: CAPITAL, instances: [{ on: d("09-19"), since: d("09-18"), lastDay: d("06-20") }] }],
};

const IDS: readonly string[] = [
  "applications", "sessions", "persons", "repeated", "foreign", "recordedNames", "computedNames", "tied", "votedTwice", "tooManyNames", "sameNameTwice",
] satisfies readonly (keyof FindingFacts)[];

/** The same facts with every figure and every list of ids as long as told, and with every yes or no answered alike. */
function otherwise(facts: FindingFacts): readonly (readonly [string, FindingFacts])[] {
  const withFacts = (change: (fact: unknown, name: string) => unknown): FindingFacts =>
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, change(fact, name)]));
  return [
    ...[1, 2, 5].map((n) => [String(n), withFacts((fact, name) => (typeof fact === "number" ? n : IDS.includes(name) ? ["A-1", "A-2", "A-3"].slice(0, n) : fact))] as const),
    ...[true, false].map((answer) => [answer ? "yes" : "no", withFacts((fact) => (typeof fact === "boolean" ? answer : fact))] as const),
  ].filter(([, changed]) => JSON.stringify(changed) !== JSON.stringify(facts));
}

function dutiesOf({ id, holder, norms }: Extract<Rule, { readonly holder: DutyHolder }>, language: Language): readonly string[] {
  const { subject } = CASES[id][0];
  const duty = { rule: id, norms, holder, subject, since: d("06-15"), readings: [] } as const;
  const lastDay = d("06-24");
  const performedOn = d("06-27");
  if (id !== ANY_DUTY) return [describeDuty({ ...duty, status: "open", lastDay }, language)];
  return [
    describeDuty({ ...duty, status: "open" }, language),
    describeDuty({ ...duty, status: "open", lastDay }, language),
    describeDuty({ ...duty, status: "performed", performedOn: d("06-20") }, language),
    describeDuty({ ...duty, status: "performed-late", lastDay, performedOn }, language),
    describeDuty({ ...duty, status: "overdue", lastDay, norms: [] }, language),
    // The capital is called as on the latest of the days.
    describeDuty({ ...duty, subject: CAPITAL, status: "open", since: d("09-18") }, language),
    describeDuty({ ...duty, subject: CAPITAL, status: "open", since: d("09-18"), lastDay: d("09-19") }, language),
    describeDuty({ ...duty, subject: CAPITAL, status: "performed", since: d("09-18"), lastDay: d("09-17"), performedOn: d("09-19") }, language),
  ];
}

const HOLDERS = ["regional-commission", "republican-commission", "secretary", "territorial-department", "agency"] as const satisfies readonly DutyHolder[];
const ANY_DUTY: DutyRuleId = "session/minutes-signed";

/** A disputed point by its name, what is asked, and each answer: what speaks for it, and what it is as a condition. */
function readingIn(id: ReadingId, language: Language): readonly string[] {
  const { question, options } = describeReading(id, language);
  return [`${readingName(id, language)}: ${question}`, ...options.map(({ value, argument }) => `– ${describeOption(id, value, language)}: ${argument}`)];
}

const STATUSES = ["open", "performed", "performed-late", "overdue"] as const satisfies readonly Duty["status"][];

/** An id that would break out of its sentence, and figures that no scale has. */
function oddities(language: Language): readonly string[] {
  return [
    describeFinding(findingOf("selection/admitted-only", { ...APPLICATION, applicationId: "A\n\u001b[31m\u202e7" }, [{}]), language),
    ...[0, 0.5, -2, 3, 4, 11, 14, 21, 111, 112].map((points) => describeFinding(findingOf("selection/sheet", CONTEST, [{ points }]), language)),
  ];
}

/** What is no day, no duty and no option, as a caller without types may ask for it. */
function refused(language: Language): readonly string[] {
  const day = "2022-13-01" as ReturnType<typeof plainDate>;
  const notDuty = { rule: "announcement/once", norms: [], holder: "agency", subject: CONTEST, since: d("06-15"), status: "open", readings: [] } as const;
  const asked = [
    () => describeDay(day, language),
    () => describeDuty(notDuty, language),
    () => describeOption("points-scale", "eighth", language),
    () => describeOption("points-scale", "constructor", language),
  ];
  return asked.map((ask) => {
    try {
      return ask();
    } catch (error) {
      return String(error);
    }
  });
}

/** Whose a duty is, by whom it is about. */
function holdersOf(holder: DutyHolder, language: Language): readonly string[] {
  return [
    holderName(holder, language),
    ...SUBJECTS.map((subject) => describeDuty({ rule: ANY_DUTY, norms: [], holder, subject, since: d("06-15"), status: "open", readings: [] }, language)),
  ];
}

/** A subject alone, and in a sentence that names it in full and once more in short. */
function subjects(language: Language): readonly string[] {
  return SUBJECTS.flatMap((subject) => [
    describeSubject(subject, language),
    describeFinding({ ...findingOf("record/chronology", subject, [{ on: d("06-20") }, { on: d("06-21") }]), norms: [] }, language),
    describeFinding({ ...findingOf("commission/approving-authority", subject, [{}, {}]), norms: [] }, language),
    describeFinding({ ...findingOf("session/own-commission", subject, [{}, {}]), norms: [] }, language),
    describeFinding({ ...findingOf("intake/not-premature", subject, [{ at: instant("2022-06-01T08:59:30+06:00") }]), norms: [] }, language),
  ]);
}

function citations(language: Language): readonly string[] {
  const cited: readonly Finding["norms"][] = [["N5.1"], ["N5.1", "N5.2", "N7.1"], ["A1"], ["A2", "A1"], ["H", "N17", "N4.0", "A2"], ["H"]];
  return [cite("H", language), ...cited.map((norms) => describeFinding({ ...findingOf("announcement/once", CONTEST, [{}]), norms }, language))];
}

const COMMANDS = [
  "AnnounceContest", "PostSocialNotice", "FormCommission", "FileApplication", "SupplementApplication", "ForwardApplication",
  "WithdrawApplication", "CheckDocuments", "HoldSession", "SignMinutes", "ScoreApplication", "InviteCandidate", "HoldInterview",
  "DecideFinalists", "PublishFinalists", "HandOffMaterials", "CorrectMaterials", "HoldFinalInterview", "DecideWinners",
  "CompileWinnerFile", "ProvideResults", "PublishResults", "NotifyAward", "AwardDiploma",
] as const satisfies readonly NextAct["act"][];

function nextActs(act: NextAct["act"], language: Language): readonly string[] {
  const next: NextAct = { act, by: "regional-commission", subject: APPLICATION, norms: ["N13"], must: true };
  const inShort = [commandName(act, language), describeNextAct(next, language), describeNextAct({ ...next, subject: COMMISSION }, language)];
  if (act !== "HoldSession") return inShort;
  return [
    ...inShort,
    describeNextAct({ ...next, by: "agency", must: false, norms: ["N13", "N14"], sessions: ["S-1"] }, language),
    describeNextAct({ ...next, by: "secretary", subject: SESSION, lastDay: d("06-24"), overdue: true, sessions: ["S-1", "S-2"] }, language),
    describeNextAct({ ...next, by: "territorial-department", subject: COMMISSION, lastDay: d("06-24"), duty: "selection/scored" }, language),
    describeNextAct({ ...next, by: "secretary", subject: REPUBLICAN, duty: "winners/decided", sessions: [] }, language),
    describeNextAct({ ...next, by: "secretary", must: false, duty: "final/interviewed" }, language),
    describeNextAct({ ...next, act: "ScoreApplication", duty: "selection/scored" }, language),
    describeNextAct({ ...next, subject: CAPITAL, lastDay: d("09-18") }, language),
    describeNextAct({ ...next, subject: CAPITAL }, language),
    describeNextAct({ ...next, by: "agency", subject: COMMISSION }, language),
  ];
}

const NAME = { kk: "Мереке", ru: "Праздник", en: "Festival" };
const WORKED: DayStatus = { day: d("03-05"), working: true, kind: "transferred-working", basis: "№ 1", provisional: false };
const KINDS = [
  "ordinary", "weekend", "national-holiday", "state-holiday", "day-off", "carried-over", "transferred-off", "transferred-working",
] as const satisfies readonly DayStatus["kind"][];
const rolled = intakeDeadline({ webPostedAt: instant("2022-08-15T09:00:00+06:00") }, "KZ-71");
/** Terms as they are counted, and every kind of day with and without its name and the day that it stands for. */
const TERMS: readonly Deadline[] = [
  rolled,
  intakeDeadline({ webPostedAt: instant("2022-06-01T09:00:00+05:00") }, "KZ-27", { readings: { "posting-day": "counted" } }),
  documentCheckDeadline(intakeDeadline({ webPostedAt: instant("2022-03-01T09:00:00+06:00") }, "KZ-75"), "KZ-75"),
  handoffDeadline(plainDate("2027-03-04"), "KZ-71"),
  {
    ...handoffDeadline(d("03-04"), "KZ-71"),
    trace: [{ step: "reads", reading: "posting-day", value: "an-option-of-later-years" }],
  },
  {
    ...handoffDeadline(d("03-04"), "KZ-71"),
    trace: KINDS.flatMap((kind) =>
      [{}, { name: NAME }, { counterpart: d("03-07") }, { name: NAME, counterpart: d("03-07") }].map((more) => ({
        step: "skips" as const,
        day: d("03-05"),
        status: { ...WORKED, ...more, kind },
      })),
    ),
  },
];

const PROVIDER = { bin: "000140000008", name: "Қызмет", kind: "organisation", region: "KZ-55", rendersPublicServices: true } as const;
const BASE: Account = { applicationId: "A-17", provider: PROVIDER, commissionId: "KZ-55", steps: [], outcome: "pending" };
const story = (...steps: readonly AccountStep[]): Account => ({ ...BASE, steps });

const filed: AccountStep = { step: "filed", norms: ["N12.0"], commissionId: "KZ-55", deliveries: [], closesOn: d("06-15") };
const withdrawn: AccountStep = { step: "withdrawn", norms: [], on: d("06-20") };
const computed = { admitted: true, grounds: [], remarks: [] } as const;
const checked: Extract<AccountStep, { step: "checked" }> = { step: "checked", norms: ["N13"], on: d("06-20"), admitted: true, grounds: [], computed };
const scored: Extract<AccountStep, { step: "scored" }> = {
  step: "scored", norms: ["N15.1", "A2"], on: d("06-27"), total: 16, bar: 15, passed: true,
  points: [{ criterion: "complaints", points: 1, violation: false }, { criterion: "time-limits", points: 2, violation: true }],
};
const invited: Extract<AccountStep, { step: "invited" }> = {
  step: "invited", norms: ["N16.1"], on: d("07-04"), interviewOn: d("07-08"), mode: "in-person", lastDay: d("07-04"),
};
const tally = [{ candidate: "A-17", votes: 5 }, { candidate: "A-5", votes: 4 }, { candidate: "A-2", votes: 1 }];
const elected = { outcome: "elected", elected: ["A-17", "A-2"], tally } as const;
const tied = { outcome: "undetermined", elected: [], tied: ["A-17", "A-2"], places: 2, tally } as const;
type Decision = Partial<Pick<Extract<AccountStep, { step: "winners" }>, "on" | "named" | "names" | "election">>;
/** Decisions that name the application or not, alone or with others, with every outcome of the ballots. */
const DECISIONS: readonly Decision[] = [
  { on: d("07-12") },
  { names: ["A-17"] },
  { names: ["A-17", "A-2"] },
  { names: ["A-17", "A-2", "A-3"], election: elected },
  { named: false, names: [] },
  { named: false, names: ["A-2"], election: elected },
  { named: false, names: ["A-2", "A-3"], election: { ...elected, elected: ["A-2"], decisiveVote: "p-1" } },
  { names: ["A-17"], election: { ...elected, elected: ["A-2", "A-3", "A-4", "A-5", "A-6"], decisiveVote: "p-1" } },
  { names: ["A-17"], election: { ...elected, elected: ["A-2", "A-3"], decisiveVote: "p-1", tally: [...tally, { candidate: "A-3", votes: 0 }] } },
  { names: ["A-17"], election: { ...elected, tally: [...tally, ...["A-3", "A-4", "A-6", "A-7", "A-8"].map((candidate) => ({ candidate, votes: 0 }))] } },
  { names: ["A-17"], election: { ...tied, tally: [{ candidate: "A-17", votes: 0 }, { candidate: "A-2", votes: 0 }] } },
  { names: ["A-2"], named: false, election: { ...tied, places: 1, tally: [...tally, { candidate: "A-3", votes: 0 }, { candidate: "A-4", votes: 0 }] } },
  { election: { ...tied, places: 5, tied: [] } },
];
const decision = { norms: ["N17", "N20.1"], named: true, names: ["A-17", "A-2"] } as const;
const finalists = DECISIONS.map((one): AccountStep => ({ ...decision, step: "finalists", commissionId: "KZ-55", ...one }));
const winners = DECISIONS.map((one): AccountStep => ({ ...decision, step: "winners", ...one }));

const HOUR = 3600;
const LENGTHS = [1, 60, 61, 2 * HOUR, HOUR + 120 + 5, 24 * HOUR, 24 * HOUR + 5, 2 * 24 * HOUR + HOUR + 120 + 5, 5 * 24 * HOUR + 5 * HOUR, 0, -22, -22 * 60, -3 * HOUR, -24 * HOUR];
const BROUGHT = [[], ["form"], ["report"], ["form", "report"]] as const;
const KINDS_OF_PROVIDER = [
  "central-state-body", "committee", "central-subordinate-organisation", "local-state-body", "territorial-unit", "organisation", "individual",
] as const;

/** Applicants' stories, step by step: each step with what it can have and without. */
const STORIES: readonly (readonly [string, readonly Account[]])[] = [
  [
    "whose it is",
    [
      ...KINDS_OF_PROVIDER.map((kind) => ({ ...BASE, provider: { ...PROVIDER, kind } })),
      { ...BASE, provider: { ...PROVIDER, name: "", rendersPublicServices: false } },
      { ...BASE, commissionId: "KZ-71", steps: [{ ...withdrawn, on: d("09-18") }, { ...checked, on: d("09-01") }] },
      { ...BASE, commissionId: "KZ-71", steps: [{ ...checked, on: d("09-18") }, { ...withdrawn, on: d("09-19") }] },
      { ...BASE, commissionId: "KZ-71", steps: [{ ...filed, closesOn: d("09-18") }] },
      { ...BASE, commissionId: "KZ-71" },
    ],
  ],
  [
    "filed",
    [
      story({ ...filed, norms: [] }, { step: "filed", norms: ["N12.0", "N12.1", "N11"], commissionId: "KZ-71", deliveries: [] }),
      ...BROUGHT.map((brought) => story({ ...filed, deliveries: [{ brought, countedAt: instant("2022-06-15T04:00:00Z"), countedBy: "receipt" }] })),
      ...BROUGHT.map((brought) => story({ ...filed, deliveries: [{ brought, countedAt: instant("2022-06-15T10:00:05+06:00"), countedBy: "dispatch" }] })),
      ...LENGTHS.map((secondsToClose) =>
        story({ ...filed, deliveries: [{ brought: ["form"], countedAt: instant("2022-06-15T10:00:00+06:00"), countedBy: "receipt", secondsToClose }] }),
      ),
      story({ ...filed, commissionId: "KZ-27", deliveries: [{ brought: ["form"], countedAt: instant("2022-06-15T10:00:00+06:00"), countedBy: "receipt" }] }),
    ],
  ],
  [
    "forwarded, withdrawn, checked",
    [
      story({ step: "forwarded", norms: ["N6"], on: d("06-13"), to: "KZ-71" }, withdrawn),
      story(checked),
      story({ ...checked, admitted: false, grounds: ["late"] }),
      story({ ...checked, admitted: false, grounds: ["late", "form-missing"], computed: { ...computed, admitted: false, grounds: ["late"] } }),
      story({ ...checked, computed: { ...computed, admitted: false } }),
      story({ ...checked, admitted: false, grounds: ["late"], computed: { ...computed, admitted: false, grounds: ["late"], remarks: ["phone"] } }),
      story({
        ...checked,
        computed: { ...computed, remarks: ["signatory", "phone", "email", "representative", "provider-name", "date", "consent", "evidence-partial"] },
      }),
    ],
  ],
  [
    "scored, invited, interviewed",
    [
      story(scored),
      story({ step: "scored", norms: [], total: 15, bar: 15, passed: false, points: scored.points }),
      story({ ...scored, passed: false }),
      story({ ...scored, total: 15 }),
      story({ ...scored, total: 30, bar: 1 }),
      story({ ...scored, total: 22, bar: 22 }),
      story(invited),
      story({ ...invited, on: d("07-05"), mode: "online" }),
      ...["07-04", "07-05"].map((on) => story({ step: "interviewed", norms: ["N16.1", "N16.3"], on: d(on), mode: "in-person", lastDay: d("07-04") })),
      story({ step: "interviewed", norms: [], mode: "in-person", lastDay: d("07-04") }),
      story({ step: "invited", norms: [], on: d("07-05"), interviewOn: d("07-08"), mode: "online" }),
      story({ step: "interviewed", norms: ["N16.2"], on: d("07-08"), mode: "in-person" }),
      story({ step: "interviewed", norms: [], mode: "online" }),
    ],
  ],
  ["finalists", finalists.map((one) => story(one))],
  ["winners", winners.map((one) => story(one))],
  [
    "published, handed off, final interview, awarded",
    [
      story({ step: "published", norms: ["N18"], on: d("07-13") }),
      story({ step: "handed-off", norms: ["N19"], on: d("07-14") }),
      story({ step: "final-interview", norms: ["N20.1"], on: d("07-25") }, { step: "final-interview", norms: ["N20.1"] }),
      story({ step: "awarded", norms: ["N22"], on: d("08-20"), number: "D-1" }, { step: "awarded", norms: ["N22"], on: d("08-20"), number: "" }),
    ],
  ],
  [
    "outcomes",
    [
      ...(["withdrawn", "not-admitted", "not-selected", "not-finalist", "not-winner", "winner", "pending"] as const).flatMap((outcome) => [
        { ...BASE, outcome },
        { ...BASE, outcome, steps: [withdrawn, { ...checked, admitted: false, grounds: ["late", "form-missing"] as const }, scored, ...finalists.slice(0, 1), ...winners.slice(0, 1)] },
        { ...BASE, outcome, steps: [checked, ...finalists.slice(1, 2), ...winners.slice(1, 2)] },
        { ...BASE, outcome, steps: [...finalists.slice(4, 5), ...winners.slice(4, 5)] },
      ]),
      // The last of several counts.
      { ...BASE, outcome: "not-selected", steps: [{ ...scored, total: 3 }, { ...scored, total: 14 }] },
    ],
  ],
];

const finding = findingOf("announcement/once", CONTEST, [{ on: d("06-05") }]);
const other = findingOf("winners/once", REPUBLICAN, [{ on: d("08-20") }]);
const byBallots = findingOf("winners/by-ballots", REPUBLICAN, [{}]);
const NOTHING: SensitivityReport = { settled: [], disputed: [], fates: [] };
const fate = (applicationId: string, step: SensitivityReport["fates"][number]["step"], ...dependsOn: SensitivityReport["fates"][number]["dependsOn"]) => ({
  applicationId,
  step,
  dependsOn,
});
const ONE = [{ "points-scale": "binary" }] as const;
const TWO = [
  { "points-scale": "binary", "evidence": "some" },
  { "points-scale": "graded", "evidence": "optional" },
] as const;
/** What depends on a reading, and what does not. */
const REPORTS: readonly (readonly [SensitivityReport, readonly string[]])[] = [
  [NOTHING, []],
  [NOTHING, ["A-1"]],
  [NOTHING, ["A-1", "A-2"]],
  [NOTHING, ["A-1", "A-2", "A-3"]],
  [{ ...NOTHING, settled: [finding] }, []],
  [{ ...NOTHING, settled: [finding, other] }, []],
  [{ ...NOTHING, settled: Array.from({ length: 5 }, () => finding) }, []],
  [{ ...NOTHING, disputed: [{ finding, holdsWhen: ONE }] }, ["A-1"]],
  [{ ...NOTHING, disputed: [{ finding, holdsWhen: TWO }, { finding: other, holdsWhen: ONE }, { finding: other, holdsWhen: TWO }] }, []],
  [{ ...NOTHING, disputed: [{ finding: byBallots, holdsWhen: TWO }] }, ["A-1"]],
  [{ ...NOTHING, disputed: [{ finding: byBallots, holdsWhen: TWO }], fates: [fate("A-2", "winners", "majority"), fate("A-1", "selection", "points-scale")] }, ["A-1", "A-3"]],
  [{ ...NOTHING, fates: [fate("A-1", "winners", "majority", "decisive-vote")] }, ["A-1", "A-2", "A-3"]],
  [
    {
      ...NOTHING,
      fates: [
        fate("A-1", "finalists", "decisive-vote"), fate("A-2", "finalists", "decisive-vote"), fate("A-3", "finalists", "majority"),
        fate("A-4", "winners", "majority"), fate("A-1", "admission", "evidence", "annex-fields"), fate("A-5", "selection", "points-scale"),
      ],
    },
    ["A-1", "A-3"],
  ],
];
