import { isInstant } from "../calendar/instant.js";
import { isPlainDate } from "../calendar/plain-date.js";
import { isRegionCode } from "../calendar/regions.js";
import type {
  ActivityReport,
  ApplicationForm,
  Criterion,
  Filing,
  MaterialRef,
  ScoreSheet,
  ServiceProvider,
} from "./application.js";
import { isBin } from "./bin.js";
import { AFFILIATIONS, APPROVERS, CAPACITIES, CHAIR_POSTS, CHANNELS, INTERVIEW_MODES, PROVIDER_KINDS, SCORE_SOURCES } from "./choices.js";
import type { CommandType, ContestCommand } from "./commands.js";
import type { Commission, CommissionId, CommissionMember } from "./commission.js";
import { exactlyOneOf, EXPECTED, expectation, oneOfThese, unknownField, written, type Path } from "./expectation.js";
import { isJsonObject } from "./json-object.js";
import type { Ballot, Session } from "./session.js";

// The structure of every command as a table, for those who call from plain JavaScript or with data of unknown origin.
// `uzdik/schema` says the same with zod; it is not used here, so that the state machine does not weigh what zod weighs.
// Nothing here is a judgement: a command may break every rule of the regulation and be well-formed.

/** What is not as it must be, and where. */
interface Fault {
  readonly path: Path;
  readonly message: string;
}
/** The faults of a value: `NOTHING`, or another empty list where a key holds undefined, which is no fault but not JSON either. */
type Inspect = (value: unknown) => readonly Fault[];
/** An inspection of values of exactly the type T; the type is only told to the compiler, which holds the table against it. */
type Check<T> = Inspect & { readonly of?: (value: T) => T };
/** A check for each field, optional ones marked as in the type: `"url?"`. */
type Fields<T> = {
  readonly [K in keyof T & string as object extends Pick<T, K> ? `${K}?` : K]-?: Check<Exclude<T[K], undefined>>;
};
type Data<T extends CommandType> = Extract<ContestCommand, { readonly type: T }>["data"];

/** One empty list for all: a well-formed command is inspected without allocating. */
const NOTHING: readonly Fault[] = [];

/** The inspection of each message by its type: made in one place, so that a bundler can leave it out where nothing is decided. */
const MESSAGES = /* @__PURE__ */ inspections();

function inspections(): ReadonlyMap<unknown, Inspect> {
  const text = scalar(EXPECTED.text, (it) => typeof it === "string");
  const id = scalar(EXPECTED.id, (it): it is string => typeof it === "string" && it !== "");
  const truth = scalar(EXPECTED.truth, (it) => typeof it === "boolean");
  const day = scalar(EXPECTED.day, isPlainDate);
  const instant = scalar(EXPECTED.instant, isInstant);
  const region = scalar(EXPECTED.region, isRegionCode);
  const commissionId = scalar(EXPECTED.commission, (it): it is CommissionId => it === "republican" || isRegionCode(it));
  const ids = list(id);
  const on = { applicationId: id, on: day };
  const at = { applicationId: id, sessionId: id };
  const mode = oneOf(INTERVIEW_MODES);

  const material = record<MaterialRef>({ id, title: text, "sha256?": text });
  const defences = { "videoPresentation?": material, "peopleFirstProject?": material };
  const ballots = list(record<Ballot>({ voter: id, choices: ids }));

  const commission = record<Commission>({
    approvedBy: oneOf(APPROVERS),
    approvedOn: day,
    members: list(record<CommissionMember>({ person: id, affiliation: oneOf(AFFILIATIONS), agencyEmployee: truth })),
    chair: record<Commission["chair"]>({ person: id, post: oneOf(CHAIR_POSTS) }),
    secretary: record<Commission["secretary"]>({ person: id, agencyEmployee: truth }),
  });

  const provider = record<ServiceProvider>({
    bin: scalar(EXPECTED.bin, isBin),
    name: text,
    kind: oneOf(PROVIDER_KINDS),
    region,
    rendersPublicServices: truth,
  });

  const form = record<ApplicationForm>({
    "applicant?": record<NonNullable<ApplicationForm["applicant"]>>({ name: text, post: text, capacity: oneOf(CAPACITIES) }),
    "phone?": text,
    "email?": text,
    "providerName?": text,
    representatives: list(record<ApplicationForm["representatives"][number]>({ name: text, post: text })),
    consent: truth,
    attachments: list(text),
    "date?": day,
    signed: truth,
  });

  const statement = record<NonNullable<ActivityReport["criteria"][Criterion]>>({ statement: text, evidence: list(material) });
  const report = record<ActivityReport>({
    criteria: record<ActivityReport["criteria"]>({
      "complaints?": statement,
      "time-limits?": statement,
      "unjustified-refusals?": statement,
      "incomplete-package?": statement,
      "unlawful-documents?": statement,
      "other-violations?": statement,
    }),
  });

  const filing = record<Filing>({
    channel: oneOf(CHANNELS),
    "dispatchedAt?": instant,
    "dispatchProven?": truth,
    receivedAt: instant,
    "form?": form,
    "report?": report,
  });

  // Which criteria a sheet has and how many points it gives is judged by the rule `selection/sheet`: refusing them here
  // would turn a lawful refusal into a programmer's mistake.
  const sheet = record<ScoreSheet>({
    criteria: each<ScoreSheet["criteria"]>(
      record<ScoreSheet["criteria"][Criterion]>({
        points: scalar(EXPECTED.number, (it) => typeof it === "number"),
        violation: truth,
        "reason?": text,
        "source?": oneOf(SCORE_SOURCES),
      }),
    ),
  });

  const commands: { readonly [T in CommandType]: Check<Data<T>> } = {
    AnnounceContest: record<Data<"AnnounceContest">>({
      webPostedAt: instant,
      "url?": text,
      "statedLastDay?": day,
      "referencePeriod?": record<NonNullable<Data<"AnnounceContest">["referencePeriod"]>>({ from: day, through: day }),
    }),
    PostSocialNotice: record<Data<"PostSocialNotice">>({ postedAt: instant, "url?": text }),
    FormCommission: record<Data<"FormCommission">>({ commissionId, commission }),
    FileApplication: record<Data<"FileApplication">>({ applicationId: id, commissionId: region, provider, filing }),
    SupplementApplication: record<Data<"SupplementApplication">>({ applicationId: id, filing }),
    ForwardApplication: record<Data<"ForwardApplication">>({ ...on, to: region }),
    WithdrawApplication: record<Data<"WithdrawApplication">>(on),
    CheckDocuments: record<Data<"CheckDocuments">>(on),
    HoldSession: record<Data<"HoldSession">>({ session: record<Session>({ id, commissionId, heldOn: day, present: ids }) }),
    SignMinutes: record<Data<"SignMinutes">>({ sessionId: id, number: text, signedBy: ids, on: day }),
    ScoreApplication: record<Data<"ScoreApplication">>({ ...at, sheet }),
    InviteCandidate: record<Data<"InviteCandidate">>({ ...on, interviewOn: day, mode }),
    HoldInterview: record<Data<"HoldInterview">>({ ...at, mode, "restriction?": text, ...defences }),
    DecideFinalists: exactlyOne(
      "ballots",
      "finalists",
      record<Data<"DecideFinalists">>({ commissionId: region, sessionId: id, "ballots?": ballots, "finalists?": ids }),
    ),
    PublishFinalists: record<Data<"PublishFinalists">>({ at: instant, url: text, finalists: ids }),
    HandOffMaterials: record<Data<"HandOffMaterials">>({
      commissionId: region,
      dispatchedOn: day,
      applications: ids,
      decisionIncluded: truth,
      interviewMaterialsIncluded: truth,
    }),
    CorrectMaterials: record<Data<"CorrectMaterials">>({ ...on, ...defences }),
    HoldFinalInterview: record<Data<"HoldFinalInterview">>(at),
    DecideWinners: exactlyOne(
      "ballots",
      "winners",
      record<Data<"DecideWinners">>({ sessionId: id, "ballots?": ballots, "winners?": ids }),
    ),
    CompileWinnerFile: record<Data<"CompileWinnerFile">>(on),
    ProvideResults: record<Data<"ProvideResults">>({ on: day }),
    PublishResults: record<Data<"PublishResults">>({ at: instant, url: text }),
    NotifyAward: record<Data<"NotifyAward">>({ on: day, awardOn: day, place: text }),
    AwardDiploma: record<Data<"AwardDiploma">>({ ...on, number: text }),
  };

  return new Map<unknown, Inspect>(
    Object.entries(commands).map(([type, data]) => [type, record({ type: oneOf([type]), data })]),
  );
}

/**
 * The command itself, if it has the structure of one; keys that hold undefined are left out, as JSON would leave them out.
 *
 * Not checked here: anything the regulation asks for. On a score sheet not even which criteria it has and how many points
 * it gives, since the rule `selection/sheet` refuses those lawfully.
 *
 * @param value - What the caller calls a command.
 * @returns The same object, or a copy of it where a key held undefined.
 * @throws TypeError naming every place that is not as it must be, what was expected there and what came.
 */
export function checkedCommand(value: unknown): ContestCommand {
  const faults = command(value);
  const kept = faults === NOTHING || faults.length > 0 ? value : withoutUndefined(value);
  if (isFaultless(kept, faults)) return kept;
  throw new TypeError(faults.map(({ path, message }) => `${written(["command", ...path])}: ${message}`).join("; "));
}

function isFaultless(_kept: unknown, faults: readonly Fault[]): _kept is ContestCommand {
  return faults.length === 0;
}

function command(value: unknown): readonly Fault[] {
  if (!isJsonObject(value)) return [{ path: [], message: expectation(EXPECTED.object, value) }];
  const inspect = MESSAGES.get(value["type"]);
  return inspect === undefined ? [{ path: ["type"], message: expectation(oneOfThese([...MESSAGES.keys()].map(String)), value["type"]) }] : inspect(value);
}

function scalar<T>(expected: string, accepts: (value: unknown) => value is T): Check<T> {
  return (value) => (accepts(value) ? NOTHING : [{ path: [], message: expectation(expected, value) }]);
}

function oneOf<T extends string>(options: readonly T[]): Check<T> {
  const known = new Set<unknown>(options);
  return scalar(oneOfThese(options), (value): value is T => known.has(value));
}

function list<T>(inspect: Check<T>): Check<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return [{ path: [], message: expectation(EXPECTED.list, value) }];
    let faults = NOTHING;
    for (let index = 0; index < value.length; index += 1) faults = joined(faults, index, inspect(value[index]));
    return faults;
  };
}

function record<T>(fields: Fields<T>): Check<T>;
function record(fields: Readonly<Record<string, Inspect>>): Inspect;
function record(fields: Readonly<Record<string, Inspect>>): Inspect {
  const known = Object.entries(fields).map(([name, inspect]) => ({ key: name.replace("?", ""), optional: name.endsWith("?"), inspect }));
  const keys = new Set(known.map(({ key }) => key));
  return (value) => {
    if (!isJsonObject(value)) return [{ path: [], message: expectation(EXPECTED.object, value) }];
    let faults = NOTHING;
    let present = 0;
    for (const { key, optional, inspect } of known) {
      const held = Object.hasOwn(value, key) ? value[key] : undefined;
      if (held === undefined && optional) continue;
      faults = joined(faults, key, inspect(held));
      if (held !== undefined) present += 1;
    }
    return Object.keys(value).length === present ? faults : [...faults, ...strays(value, keys)];
  };
}

/** The keys that a place does not know. */
function strays(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): readonly Fault[] {
  return Object.keys(value)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: [key], message: unknownField(key) }));
}

/** Where the field of one outcome must be there and that of the other must not. */
function exactlyOne<T>(one: keyof T & string, other: keyof T & string, inspect: Check<T>): Check<T> {
  return (value) => {
    const faults = inspect(value);
    if (!isJsonObject(value)) return faults;
    const both = value[one] !== undefined;
    return both === (value[other] !== undefined) ? [...faults, { path: [], message: exactlyOneOf(one, other, both) }] : faults;
  };
}

/** The same check for whatever keys there are. */
function each<T>(inspect: Inspect): Check<T> {
  return (value) => {
    if (!isJsonObject(value)) return [{ path: [], message: expectation(EXPECTED.object, value) }];
    let faults = NOTHING;
    for (const key of Object.keys(value)) faults = joined(faults, key, value[key] === undefined ? [] : inspect(value[key]));
    return faults;
  };
}

function joined(faults: readonly Fault[], key: PropertyKey, inner: readonly Fault[]): readonly Fault[] {
  return inner === NOTHING ? faults : [...faults, ...inner.map((fault) => ({ ...fault, path: [key, ...fault.path] }))];
}

/** A copy in which no key holds undefined. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isJsonObject(value)) return value;
  // A tolerated criterion may be called "__proto__": only `fromEntries` makes an own key of it.
  return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, withoutUndefined(held)]])));
}
