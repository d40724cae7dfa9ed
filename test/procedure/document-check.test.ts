import fc from "fast-check";
import type {
  ActivityReport,
  Admission,
  AdmissionGround,
  AdmissionRemark,
  ApplicationForm,
  ContestEvent,
  Criterion,
  Filing,
  Instant,
  Readings,
  RegionCode,
  RuleId,
  ServiceProvider,
  Subject,
} from "uzdik";
import {
  account,
  ADMISSION_GROUNDS,
  ADMISSION_REMARKS,
  admission,
  CRITERIA,
  instant,
  intakeDeadline,
  replay,
  responsibleCommission,
} from "uzdik";
import { describe, expect, it } from "vitest";
import { filing as anyFiling, provider as anyProvider } from "../arbitraries.js";
import { checked, filed, formed, forwarded, posted, socialNotice, supplemented, withdrawn } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, rulesBrokenBy } from "../given.js";
import { filingOf, formOf, providerOf, reportOf } from "../lawful-contest.js";

type Reading = Partial<Readings>;
type Kind = ServiceProvider["kind"];

const OPENED: readonly ContestEvent[] = [posted(), socialNotice(), formed("KZ-35"), formed("KZ-71")];
const FILED: readonly ContestEvent[] = [...OPENED, filed("a")];
const PROVIDER = providerOf(1, "KZ-35");
const SUBJECT: Subject = { kind: "application", applicationId: "a", commissionId: "KZ-35" };
const INTAKE = intakeDeadline({ webPostedAt: instant("2022-06-01T09:00:00+06:00") }, "KZ-35");

/** The form without some of its fields. */
function formWithout(...fields: readonly (keyof ApplicationForm)[]): ApplicationForm {
  return Object.fromEntries(
    Object.entries(formOf(PROVIDER)).filter(([field]) => !fields.some((one) => one === field)),
  ) as unknown as ApplicationForm; // all fields left out are optional
}

/** What the check of complete papers gives, but for the change. */
function admissionWith(change: Partial<Filing>, readings: Reading = {}, provider: ServiceProvider = PROVIDER): Admission {
  return admission(provider, [{ ...filingOf(PROVIDER), ...change }], INTAKE, { readings });
}

/** Papers with nothing in them but what is given. */
function delivery(
  receivedAt: string,
  papers: { readonly form?: ApplicationForm; readonly report?: ActivityReport } = {},
): Filing {
  return { channel: "electronic", receivedAt: instant(receivedAt), ...papers };
}

const FORM = { form: formOf(PROVIDER) };
const REPORT = { report: reportOf() };
const ADMITTED: Admission = { admitted: true, grounds: [], remarks: [] };

function remarked(...remarks: readonly AdmissionRemark[]): Admission {
  return { admitted: true, grounds: [], remarks };
}

function excluded(...grounds: readonly AdmissionGround[]): Admission {
  return { admitted: false, grounds, remarks: [] };
}

describe("the commission that must assess an applicant (clause 6)", () => {
  it.each<[string, Kind, RegionCode]>([
    ["T40: a ministry", "central-state-body", "KZ-71"],
    ["T40: a committee of a ministry", "committee", "KZ-71"],
    ["T40: an organisation subordinate to a central body", "central-subordinate-organisation", "KZ-71"],
    ["T41 #38: a territorial unit of a ministry", "territorial-unit", "KZ-55"],
    ["an akimat's department", "local-state-body", "KZ-55"],
    ["an organisation", "organisation", "KZ-55"],
    ["an individual", "individual", "KZ-55"],
  ])("%s located in Pavlodar is assessed where clause 6 says", (_, kind, commission) => {
    expect(responsibleCommission(providerOf(1, "KZ-55", kind))).toBe(commission);
  });
});

describe("the papers of an applicant (clauses 12 and 14)", () => {
  it("T28: application, report and evidence in time: admitted", () => {
    expect(admissionWith({})).toStrictEqual(ADMITTED);
  });

  it("T29: the application alone is not in full: not admitted", () => {
    expect(admission(PROVIDER, [delivery("2022-06-10T10:00:00+06:00", FORM)], INTAKE)).toStrictEqual(excluded("report-missing"));
  });

  it("the report alone is not in full either, and nothing at all lacks both", () => {
    expect(admission(PROVIDER, [delivery("2022-06-10T10:00:00+06:00", REPORT)], INTAKE)).toStrictEqual(excluded("form-missing"));
    expect(admission(PROVIDER, [delivery("2022-06-10T10:00:00+06:00")], INTAKE)).toStrictEqual(
      excluded("form-missing", "report-missing"),
    );
    expect(admission(PROVIDER, [], INTAKE)).toStrictEqual(excluded("form-missing", "report-missing"));
  });

  describe("in time: until the moment of closing", () => {
    it.each([
      ["one second before", "2022-06-15T23:59:59+06:00", true],
      ["T2: a millisecond before", "2022-06-15T23:59:59.999+06:00", true],
      ["at the moment of closing", "2022-06-16T00:00:00+06:00", false],
      ["the moment of closing, written in another offset", "2022-06-15T18:00:00Z", false],
      ["one second before, written in another offset", "2022-06-15T22:59:59+05:00", true],
      ["T5: half an hour after it", "2022-06-15T18:30:00Z", false],
    ])("Karaganda, %s: in time is %s", (_, receivedAt, inTime) => {
      expect(admissionWith({ receivedAt: instant(receivedAt) })).toStrictEqual(inTime ? ADMITTED : excluded("late"));
    });

    it("T4: 18:30 UTC is 23:30 in Atyrau: in time there; under the capital's midnight it is late", () => {
      const receivedAt = instant("2022-06-15T18:30:00Z");
      const notices = { webPostedAt: instant("2022-06-01T09:00:00+06:00") };
      const readings: Reading = { "closing-hour": "capital-midnight" };
      expect(admission(PROVIDER, [{ ...filingOf(PROVIDER), receivedAt }], intakeDeadline(notices, "KZ-23"))).toStrictEqual(
        ADMITTED,
      );
      const byCapital = intakeDeadline(notices, "KZ-23", { readings });
      expect(admission(PROVIDER, [{ ...filingOf(PROVIDER), receivedAt }], byCapital, { readings })).toStrictEqual(
        excluded("late"),
      );
    });

    it("#3: midnight for every channel: the text knows no office hour", () => {
      for (const channel of ["electronic", "post", "hand"] as const) {
        expect(admissionWith({ channel, receivedAt: instant("2022-06-15T23:59:59+06:00") })).toStrictEqual(ADMITTED);
      }
    });
  });

  describe("timely-by: sent or received (#4)", () => {
    const dispatched = { dispatchedAt: instant("2022-06-15T16:00:00+06:00"), receivedAt: instant("2022-06-20T10:00:00+06:00") };
    it("T26: posted in time with the postmark kept and received after: in time; late where receipt counts", () => {
      expect(admissionWith({ ...dispatched, dispatchProven: true })).toStrictEqual(ADMITTED);
      expect(admissionWith({ ...dispatched, dispatchProven: true }, { "timely-by": "receipt" })).toStrictEqual(excluded("late"));
    });

    it("T26: without proof it is late, whether that is said or not", () => {
      expect(admissionWith({ ...dispatched, dispatchProven: false })).toStrictEqual(excluded("late"));
      expect(admissionWith(dispatched)).toStrictEqual(excluded("late"));
    });

    it("a proof without a moment shows nothing", () => {
      expect(admissionWith({ receivedAt: dispatched.receivedAt, dispatchProven: true })).toStrictEqual(excluded("late"));
    });

    it.each([
      ["2022-06-15T23:59:59+06:00", true],
      ["2022-06-16T00:00:00+06:00", false],
    ])("dispatched with proof at %s, in time is %s", (dispatchedAt, inTime) => {
      const change = { dispatchedAt: instant(dispatchedAt), dispatchProven: true, receivedAt: dispatched.receivedAt };
      expect(admissionWith(change)).toStrictEqual(inTime ? ADMITTED : excluded("late"));
    });

    it("received in time is in time, under either and with whatever proof", () => {
      for (const dispatchProven of [true, false]) {
        for (const read of ["dispatch", "receipt"] as const) {
          expect(
            admissionWith({ dispatchedAt: instant("2022-06-09T10:00:00+06:00"), dispatchProven }, { "timely-by": read }),
          ).toStrictEqual(ADMITTED);
        }
      }
    });

    it.each<[string, "dispatch" | "receipt", readonly ContestEvent[], Partial<Filing>]>([
      ["posted and received in time", "receipt", OPENED, { dispatchedAt: instant("2022-06-09T10:00:00+06:00") }],
      ["posted in time and received after", "dispatch", OPENED, dispatched],
      ["posted in time and received at the moment of closing", "dispatch", OPENED, { ...dispatched, receivedAt: INTAKE.closesAt }],
      ["received in the last second", "receipt", OPENED, { ...dispatched, receivedAt: instant("2022-06-15T23:59:59+06:00") }],
      ["posted and received after", "receipt", OPENED, { ...dispatched, dispatchedAt: instant("2022-06-16T10:00:00+06:00") }],
      ["posted where nothing is announced", "receipt", [formed("KZ-35")], dispatched],
    ])("a delivery %s is told of by its %s", (_, countedBy, log, change) => {
      const filing = { ...filingOf(PROVIDER), dispatchProven: true, ...change };
      const [step] = account(replay([...log, filed("a", { filing })]), "a")?.steps ?? [];
      const countedAt = countedBy === "receipt" ? filing.receivedAt : filing.dispatchedAt;
      expect(step).toMatchObject({ deliveries: [{ countedAt, countedBy }] });
    });
  });

  describe("several filings: only what was in time counts, the latest of each kind governs (#46 #48)", () => {
    it("T34: incomplete on 3 June and completed on the 14th: admitted", () => {
      const filings = [delivery("2022-06-03T10:00:00+06:00", FORM), delivery("2022-06-14T10:00:00+06:00", REPORT)];
      expect(admission(PROVIDER, filings, INTAKE)).toStrictEqual(ADMITTED);
    });

    it("#46: the report in time and the application after: not in full; what came late is as if it had not come", () => {
      const filings = [delivery("2022-06-10T10:00:00+06:00", REPORT), delivery("2022-06-16T00:00:00+06:00", FORM)];
      expect(admission(PROVIDER, filings, INTAKE)).toStrictEqual(excluded("form-missing"));
    });

    it("a late report replaces none that was in time", () => {
      const empty = { report: reportOf([]) };
      const filings = [
        delivery("2022-06-10T10:00:00+06:00", { ...FORM, ...REPORT }),
        delivery("2022-06-20T10:00:00+06:00", empty),
      ];
      expect(admission(PROVIDER, filings, INTAKE)).toStrictEqual(ADMITTED);
    });

    it("the later form replaces the earlier, for better and for worse; the later is the later in the list", () => {
      const unsigned = { form: { ...formOf(PROVIDER), signed: false } };
      const first = delivery("2022-06-10T10:00:00+06:00", { ...FORM, ...REPORT });
      expect(admission(PROVIDER, [first, delivery("2022-06-11T10:00:00+06:00", unsigned)], INTAKE)).toStrictEqual(
        excluded("form-unsigned"),
      );
      expect(admission(PROVIDER, [delivery("2022-06-11T10:00:00+06:00", unsigned), first], INTAKE)).toStrictEqual(ADMITTED);
    });

    it("late is told only where nothing at all was in time, and instead of everything about the papers", () => {
      const late = delivery("2022-06-16T00:00:00+06:00", { form: formWithout("phone") });
      expect(admission(PROVIDER, [late, late], INTAKE)).toStrictEqual(excluded("late"));
      expect(admission(PROVIDER, [late, delivery("2022-06-15T10:00:00+06:00")], INTAKE)).toStrictEqual(
        excluded("form-missing", "report-missing"),
      );
    });
  });

  describe("the form of annex 1", () => {
    it.each<[string, ApplicationForm, Admission]>([
      ["unsigned: not in full", { ...formOf(PROVIDER), signed: false }, excluded("form-unsigned")],
      ["T35: signed by the deputy head: in order", signedBy("deputy-head"), ADMITTED],
      ["T35: signed by the acting head: in order", signedBy("acting-head"), ADMITTED],
      ["T35 #42: signed by another employee: a remark", signedBy("other"), remarked("signatory")],
      ["no applicant: a remark", formWithout("applicant"), remarked("signatory")],
      ["#44: no phone: a remark", formWithout("phone"), remarked("phone")],
      ["a phone left blank: a remark", { ...formOf(PROVIDER), phone: " " }, remarked("phone")],
      ["T37 #44: no e-mail: a remark", formWithout("email"), remarked("email")],
      ["no representative: a remark", { ...formOf(PROVIDER), representatives: [] }, remarked("representative")],
      ["no provider's name: a remark", formWithout("providerName"), remarked("provider-name")],
      ["another provider's name: a remark", { ...formOf(PROVIDER), providerName: "Another" }, remarked("provider-name")],
      ["T36: the provider's name with other spaces: in order", { ...formOf(PROVIDER), providerName: ` ${PROVIDER.name.replace(/ /gu, "  ")}\t` }, ADMITTED],
      ["the provider's name without its spaces: a remark", { ...formOf(PROVIDER), providerName: PROVIDER.name.replace(/ /gu, "") }, remarked("provider-name")],
      ["representatives without names: a remark", { ...formOf(PROVIDER), representatives: [{ ...formOf(PROVIDER).representatives[0]!, name: " " }] }, remarked("representative")],
      ["no date: a remark", formWithout("date"), remarked("date")],
      ["T37: no consent: a remark", { ...formOf(PROVIDER), consent: false }, remarked("consent")],
      [
        "nothing but a signature: every remark, in order",
        { representatives: [], consent: false, attachments: [], signed: true },
        remarked("signatory", "phone", "email", "representative", "provider-name", "date", "consent"),
      ],
    ])("%s", (_, form, outcome) => {
      expect(admissionWith({ form })).toStrictEqual(outcome);
    });

    describe("annex-fields: under every field, a blank one excludes", () => {
      const readings: Reading = { "annex-fields": "every-field" };
      it.each<[string, ApplicationForm]>([
        ["applicant", formWithout("applicant")],
        ["phone", formWithout("phone")],
        ["T37: e-mail", formWithout("email")],
        ["representatives", { ...formOf(PROVIDER), representatives: [] }],
        ["provider's name", formWithout("providerName")],
        ["date", formWithout("date")],
        ["T37: consent", { ...formOf(PROVIDER), consent: false }],
      ])("blank: %s. Not in full, and no remark besides", (_, form) => {
        expect(admissionWith({ form }, readings)).toStrictEqual(excluded("form-incomplete"));
      });

      it("a full form is in full", () => {
        expect(admissionWith({}, readings)).toStrictEqual(ADMITTED);
      });

      it("a wrong capacity and another's name are no blanks: remarks still", () => {
        expect(admissionWith({ form: signedBy("other") }, readings)).toStrictEqual(remarked("signatory"));
        expect(admissionWith({ form: { ...formOf(PROVIDER), providerName: "Another" } }, readings)).toStrictEqual(
          remarked("provider-name"),
        );
        const form = { ...formWithout("phone"), applicant: { name: "C. Clerk", post: "Clerk", capacity: "other" as const } };
        expect(admissionWith({ form }, readings)).toStrictEqual({
          admitted: false,
          grounds: ["form-incomplete"],
          remarks: ["signatory"],
        });
      });

      it("an unsigned and incomplete form is told of both", () => {
        expect(admissionWith({ form: { ...formWithout("date"), signed: false } }, readings).grounds).toStrictEqual([
          "form-unsigned",
          "form-incomplete",
        ]);
      });
    });
  });

  describe("evidence in the report (#45)", () => {
    const FOUR = CRITERIA.slice(0, 4);
    const five: ActivityReport = { criteria: { ...reportOf().criteria } };
    it.each<[string, readonly Criterion[], Readings["evidence"], Admission]>([
      ["T32: for four of six", FOUR, "some", remarked("evidence-partial")],
      ["T32: for four of six", FOUR, "each-criterion", excluded("evidence-missing")],
      ["T32: for four of six", FOUR, "optional", remarked("evidence-partial")],
      ["for one of six", CRITERIA.slice(5), "some", remarked("evidence-partial")],
      ["T31: for none", [], "some", excluded("evidence-missing")],
      ["T31: for none", [], "each-criterion", excluded("evidence-missing")],
      ["T31: for none", [], "optional", remarked("evidence-partial")],
      ["for all six", CRITERIA, "some", ADMITTED],
      ["for all six", CRITERIA, "each-criterion", ADMITTED],
      ["for all six", CRITERIA, "optional", ADMITTED],
    ])("%s, where evidence is asked for as %s", (_, criteria, evidence, outcome) => {
      expect(admissionWith({ report: reportOf(criteria) }, { evidence })).toStrictEqual(outcome);
    });

    it("a criterion the report does not speak of is one without evidence", () => {
      const criteria = Object.fromEntries(Object.entries(five.criteria).slice(1)) as ActivityReport["criteria"]; // all of its keys are optional
      expect(admissionWith({ report: { criteria } })).toStrictEqual(remarked("evidence-partial"));
      expect(admissionWith({ report: { criteria: {} } })).toStrictEqual(excluded("evidence-missing"));
    });

    it("evidence without a report is no report: nothing is said of what does not exist", () => {
      expect(
        admission(PROVIDER, [delivery("2022-06-10T10:00:00+06:00", FORM)], INTAKE, { readings: { evidence: "each-criterion" } }),
      ).toStrictEqual(excluded("report-missing"));
    });
  });

  describe("who may apply (clause 9, #37)", () => {
    it("T38: an individual is not eligible by default, and is where any provider may apply", () => {
      const notary = { ...PROVIDER, kind: "individual" as const };
      expect(admissionWith({}, {}, notary)).toStrictEqual(excluded("provider-not-eligible"));
      expect(admissionWith({}, { applicants: "any-provider" }, notary)).toStrictEqual(ADMITTED);
    });

    it("who renders no public service is not, under either", () => {
      for (const applicants of ["bodies-and-organisations", "any-provider"] as const) {
        expect(admissionWith({}, { applicants }, { ...PROVIDER, rendersPublicServices: false })).toStrictEqual(
          excluded("provider-not-eligible"),
        );
      }
    });

    it("it is told beside any other ground, and beside lateness", () => {
      const notary = { ...PROVIDER, kind: "individual" as const };
      expect(admission(notary, [delivery("2022-06-10T10:00:00+06:00")], INTAKE).grounds).toStrictEqual([
        "form-missing",
        "report-missing",
        "provider-not-eligible",
      ]);
      expect(admissionWith({ receivedAt: instant("2022-06-16T00:00:00+06:00") }, {}, notary).grounds).toStrictEqual([
        "late",
        "provider-not-eligible",
      ]);
    });

    it.each<Kind>([
      "central-state-body",
      "committee",
      "central-subordinate-organisation",
      "local-state-body",
      "territorial-unit",
      "organisation",
    ])("a %s is eligible", (kind) => {
      expect(admissionWith({}, {}, { ...PROVIDER, kind })).toStrictEqual(ADMITTED);
    });
  });

  describe("whatever is filed", () => {
    const anyReadings: fc.Arbitrary<Reading> = fc.record({
      "timely-by": fc.constantFrom("dispatch" as const, "receipt" as const),
      "applicants": fc.constantFrom("bodies-and-organisations" as const, "any-provider" as const),
      "evidence": fc.constantFrom("some" as const, "each-criterion" as const, "optional" as const),
      "annex-fields": fc.constantFrom("signature" as const, "every-field" as const),
    });
    /** Moments around the closing. */
    const around: fc.Arbitrary<Instant> = fc
      .integer({ min: -3, max: 3 })
      .map((seconds) => instant(new Date(Date.parse(INTAKE.closesAt) + seconds * 1000).toISOString()));
    const filings = fc.array(
      fc.record({ filing: anyFiling, receivedAt: around }).map(({ filing, receivedAt }) => ({ ...filing, receivedAt })),
      {
        maxLength: 4,
      },
    );

    it("admitted means without a ground; grounds and remarks stand in their order, each once", () => {
      fc.assert(
        fc.property(anyProvider, filings, anyReadings, (provider, filed, readings) => {
          const { admitted, grounds, remarks } = admission(provider, filed, INTAKE, { readings });
          expect(admitted).toBe(grounds.length === 0);
          expect(grounds).toStrictEqual(ADMISSION_GROUNDS.filter((ground) => grounds.includes(ground)));
          expect(remarks).toStrictEqual(ADMISSION_REMARKS.filter((remark) => remarks.includes(remark)));
          if (grounds.includes("late")) {
            expect(grounds.filter((ground) => ground !== "provider-not-eligible")).toStrictEqual(["late"]);
            expect(remarks).toStrictEqual([]);
          }
          expect(grounds.includes("evidence-missing") && remarks.includes("evidence-partial")).toBe(false);
        }),
      );
    });

    it("papers received before the closing are never late, those after it are unless their dispatch is proven", () => {
      fc.assert(
        fc.property(
          anyProvider,
          around,
          fc.option(around, { nil: undefined }),
          fc.boolean(),
          (provider, receivedAt, dispatchedAt, dispatchProven) => {
            const sent = dispatchedAt === undefined ? {} : { dispatchedAt };
            const { grounds } = admission(provider, [{ channel: "post", receivedAt, dispatchProven, ...sent }], INTAKE);
            const isBefore = (moment: Instant): boolean => Date.parse(moment) < Date.parse(INTAKE.closesAt);
            const inTime = isBefore(receivedAt) || (dispatchedAt !== undefined && dispatchProven && isBefore(dispatchedAt));
            expect(grounds.includes("late")).toBe(!inTime);
          },
        ),
      );
    });

    it("what comes after the closing changes nothing for whoever had filed in time", () => {
      fc.assert(
        fc.property(anyProvider, filings, anyFiling, anyReadings, (provider, filed, further, readings) => {
          const inTime = [delivery("2022-06-10T10:00:00+06:00"), ...filed];
          const late = { channel: further.channel, receivedAt: INTAKE.closesAt, ...FORM, ...REPORT };
          expect(admission(provider, [...inTime, late], INTAKE, { readings })).toStrictEqual(
            admission(provider, inTime, INTAKE, { readings }),
          );
        }),
      );
    });
  });
});

/** The form signed by someone in this capacity. */
function signedBy(capacity: NonNullable<ApplicationForm["applicant"]>["capacity"]): ApplicationForm {
  return { ...formOf(PROVIDER), applicant: { name: "A. Person", post: "Post", capacity } };
}

describe("check/right-commission: an applicant is checked by the commission that must assess it", () => {
  const at = (commissionId: RegionCode, kind: Kind, region: RegionCode): ContestEvent =>
    filed("a", { commissionId, provider: providerOf(1, region, kind) });

  it("T41: a territorial unit in Karaganda is checked there", () => {
    given([...OPENED, at("KZ-35", "territorial-unit", "KZ-35")])
      .when(commandOf(checked("a")))
      .thenAccepted();
  });

  it("T40: a committee that filed in Karaganda is refused a check there", () => {
    const log = [...OPENED, at("KZ-35", "committee", "KZ-35")];
    const [finding] = given(log)
      .when(commandOf(checked("a")))
      .thenRefused("check/right-commission");
    const told = {
      rule: "check/right-commission",
      effect: "bars",
      norms: ["N6", "N4.1"],
      subject: SUBJECT,
      facts: { on: "2022-06-20", commission: "KZ-35", requiredCommission: "KZ-71" },
      readings: [],
    };
    expect(finding).toStrictEqual(told);
    expect(findingOf([...log, checked("a")], "check/right-commission")).toStrictEqual({ ...told, event: log.length });
  });

  it("filing with the wrong commission is itself no fault", () => {
    given(OPENED)
      .when(commandOf(at("KZ-35", "committee", "KZ-35")))
      .thenAccepted();
  });

  it.each([
    ["2022-06-17", true],
    ["2022-06-20", true],
    ["2022-06-21", false],
  ])("#41: forwarded to the capital on %s and checked on 20 June: cured is %s", (on, cured) => {
    const outcome = given([...OPENED, at("KZ-35", "committee", "KZ-35"), forwarded("a", "KZ-71", on)]).when(
      commandOf(checked("a")),
    );
    if (cured) outcome.thenAccepted();
    else outcome.thenRefused("check/right-commission");
  });

  it("forwarded away from the right commission it is no longer checked by the right one", () => {
    const log = [...OPENED, filed("a"), forwarded("a", "KZ-71", "2022-06-17")];
    given(log)
      .when(commandOf(checked("a")))
      .thenRefused("check/right-commission");
    given([...log, forwarded("a", "KZ-35", "2022-06-18")])
      .when(commandOf(checked("a")))
      .thenAccepted();
  });

  it("a forwarding recorded after the check and dated before it is told what it makes of it, and stands", () => {
    given([...FILED, checked("a")])
      .when(commandOf(forwarded("a", "KZ-71", "2022-06-20")))
      .thenAccepted("check/right-commission");
    given([...FILED, checked("a")])
      .when(commandOf(forwarded("a", "KZ-71", "2022-06-21")))
      .thenAccepted();
    const cured = [...OPENED, at("KZ-35", "committee", "KZ-35"), checked("a"), forwarded("a", "KZ-71", "2022-06-20")];
    expect(findingsOf(cured, "check/right-commission")).toStrictEqual([]);
  });

  it("a forwarding dated after the check cures nothing, and makes nothing of it: the fault stays the check's", () => {
    const log = [...OPENED, at("KZ-35", "committee", "KZ-35"), checked("a")];
    const further = forwarded("a", "KZ-71", "2022-06-21");
    given(log).when(commandOf(further)).thenAccepted();
    expect(findingOf([...log, further], "check/right-commission").event).toBe(log.length - 1);
  });

  it("#40: a posting from before 8 June 2022, recorded after a check in one of the new oblasts, is told what it makes of it", () => {
    const filing = { receivedAt: instant("2022-06-13T10:00:00+06:00") };
    const log = [formed("KZ-10"), filed("a", { commissionId: "KZ-10", provider: providerOf(1, "KZ-10"), filing }), checked("a")];
    given(log).when(commandOf(posted())).thenAccepted("intake/region-exists", "check/right-commission");
    given(log)
      .when(commandOf(posted("2022-06-08T09:00:00+06:00")))
      .thenAccepted("check/after-intake");
  });

  it("a posting recorded after a check makes nothing of it where the regions are those of old: the fault stays the check's", () => {
    const log = [formed("KZ-35"), at("KZ-35", "committee", "KZ-35"), checked("a")];
    given(log).when(commandOf(posted())).thenAccepted();
    expect(findingOf([...log, posted()], "check/right-commission").event).toBe(log.length - 1);
  });

  it("every check is judged, each by the commission of its day", () => {
    const log = [
      ...OPENED,
      at("KZ-35", "committee", "KZ-35"),
      forwarded("a", "KZ-71", "2022-06-21"),
      checked("a", "2022-06-20"),
      checked("a", "2022-06-21"),
    ];
    const { facts, event } = findingOf(log, "check/right-commission");
    expect(facts).toStrictEqual({ on: "2022-06-20", commission: "KZ-35", requiredCommission: "KZ-71" });
    expect(event).toBe(OPENED.length + 2);
  });

  it.each<[RegionCode, RegionCode]>([
    ["KZ-10", "KZ-63"],
    ["KZ-33", "KZ-19"],
    ["KZ-62", "KZ-35"],
  ])("#40: a provider of %s, posted before 8 June 2022, is one of %s; posted since, of its own region", (region, predecessor) => {
    const before = (commissionId: RegionCode, on: string): readonly ContestEvent[] => [
      posted(on),
      socialNotice(),
      formed(region),
      formed(predecessor),
      filed("a", { commissionId, provider: providerOf(1, region), filing: { receivedAt: instant("2022-06-13T10:00:00+06:00") } }),
    ];
    given(before(predecessor, "2022-06-07T09:00:00+06:00"))
      .when(commandOf(checked("a", "2022-06-22")))
      .thenAccepted();
    given(before(predecessor, "2022-06-08T09:00:00+06:00"))
      .when(commandOf(checked("a", "2022-06-23")))
      .thenRefused("check/right-commission");
    given(before(region, "2022-06-08T09:00:00+06:00"))
      .when(commandOf(checked("a", "2022-06-23")))
      .thenAccepted();
    given(before(region, "2022-06-07T09:00:00+06:00"))
      .when(commandOf(checked("a", "2022-06-22")))
      .thenRefused("check/right-commission");
  });

  it("without a posting it is the one rule of the check that speaks", () => {
    const log = [formed("KZ-35"), at("KZ-35", "committee", "KZ-35"), checked("a", "2022-06-20", ["late"])];
    expect(rulesBrokenBy(log)).toStrictEqual(["intake/contest-open", "check/right-commission"]);
    expect(dutiesOf(log, "check/within-seven-working-days")).toStrictEqual([]);
  });

  it("without a posting nobody knows of regions that were not there yet: each has its own commission", () => {
    const log = [formed("KZ-10"), at("KZ-10", "territorial-unit", "KZ-10"), checked("a")];
    expect(findingsOf(log, "check/right-commission")).toStrictEqual([]);
  });
});

describe("the moment of filing is that of the commission it was filed with, wherever it is forwarded (#41)", () => {
  const moment = { filing: { receivedAt: instant("2022-06-15T18:30:00Z") } }; // 23:30 in Atyrau, 00:30 in the capital
  const committee = (commissionId: RegionCode): ContestEvent =>
    filed("a", { commissionId, provider: providerOf(1, "KZ-23", "committee"), ...moment });
  const unit = (commissionId: RegionCode): ContestEvent =>
    filed("a", { commissionId, provider: providerOf(1, "KZ-23", "territorial-unit"), ...moment });
  const opened = [...OPENED, formed("KZ-23")];

  it("filed in time with Atyrau and forwarded to the capital: in time", () => {
    const { events } = given([...opened, committee("KZ-23"), forwarded("a", "KZ-71", "2022-06-17")])
      .when(commandOf(checked("a")))
      .thenAccepted();
    expect(events).toStrictEqual([checked("a")]);
  });

  it("filed with the capital half an hour after its midnight and forwarded to Atyrau: late", () => {
    const { events } = given([...opened, unit("KZ-71"), forwarded("a", "KZ-23", "2022-06-17")])
      .when(commandOf(checked("a")))
      .thenAccepted();
    expect(events).toStrictEqual([checked("a", "2022-06-20", ["late"])]);
  });

  it("closing-hour: filed with Atyrau at 23:30 it is in time by default, and late by the capital's midnight", () => {
    const log = [...opened, unit("KZ-23"), checked("a")];
    const readings: Reading = { "closing-hour": "capital-midnight" };
    expect(findingsOf(log, "check/outcome")).toStrictEqual([]);
    expect(findingOf(log, "check/outcome", { readings })).toMatchObject({ facts: { computedGrounds: ["late"] } });
    const { events } = given([...opened, unit("KZ-23")])
      .when(commandOf(checked("a")), { readings })
      .thenAccepted();
    expect(events).toStrictEqual([checked("a", "2022-06-20", ["late"])]);
  });
});

describe("check/after-intake: the official check follows the last day of the intake (#9)", () => {
  it.each([
    ["2022-06-14", false],
    ["2022-06-15", false],
    ["2022-06-16", true],
  ])("the intake ends on 15 June; checked on %s, lawful is %s", (on, lawful) => {
    const outcome = given(FILED).when(commandOf(checked("a", on)));
    if (lawful) outcome.thenAccepted();
    else {
      const told = {
        rule: "check/after-intake",
        effect: "bars",
        norms: ["N13", "N14"],
        subject: SUBJECT,
        facts: { on, lastDay: "2022-06-15" },
        readings: ["posting-day", "term-start"],
      };
      expect(outcome.thenRefused("check/after-intake")).toStrictEqual([told]);
      expect(findingOf([...FILED, checked("a", on)], "check/after-intake")).toStrictEqual({ ...told, event: FILED.length });
    }
  });

  it("every check is judged, a later one in order heals none", () => {
    const log = [...FILED, checked("a", "2022-06-13"), checked("a", "2022-06-20")];
    expect(findingOf(log, "check/after-intake")).toMatchObject({ facts: { on: "2022-06-13" }, event: FILED.length });
    given(log.slice(0, -1))
      .when(commandOf(checked("a", "2022-06-20")))
      .thenAccepted();
  });

  it("a posting recorded after an early check is told what it makes of it, and stands", () => {
    const [posting, ...rest] = FILED;
    given([...rest, checked("a", "2022-06-13")])
      .when(commandOf(posting!))
      .thenAccepted("check/after-intake");
  });

  const postedOn = (day: string, social = day): readonly ContestEvent[] => [
    posted(`${day}T09:00:00+06:00`),
    socialNotice(`${social}T09:30:00+06:00`),
    formed("KZ-35"),
  ];
  it.each<[string, string, readonly ContestEvent[], string, Reading]>([
    ["posting-day", "posted on 1 June, checked on the 15th", postedOn("2022-06-01"), "2022-06-15", { "posting-day": "counted" }],
    ["last-day-off", "posted on 25 April, checked on 10 May", postedOn("2022-04-25"), "2022-05-10", { "last-day-off": "stands" }],
  ])("%s: %s: barred by default, not under the other reading", (_, _given, opened, on, readings) => {
    const log = [
      ...opened,
      filed("a", { filing: { receivedAt: instant(`${on.slice(0, 8)}02T10:00:00+06:00`) } }),
      checked("a", on),
    ];
    expect(findingsOf(log, "check/after-intake")).toHaveLength(1);
    expect(findingsOf(log, "check/after-intake", { readings })).toStrictEqual([]);
  });

  it("term-start: web on 1 June and social networks on the 3rd, checked on the 16th: lawful by default, barred where both start the term", () => {
    const log = [...postedOn("2022-06-01", "2022-06-03"), filed("a")];
    const readings: Reading = { "term-start": "both-notices" };
    given(log)
      .when(commandOf(checked("a", "2022-06-16")))
      .thenAccepted();
    given(log)
      .when(commandOf(checked("a", "2022-06-16")), { readings })
      .thenRefused("check/after-intake");
    given(log)
      .when(commandOf(checked("a", "2022-06-18")), { readings })
      .thenAccepted();
    const social = socialNotice("2022-06-03T09:30:00+06:00");
    const early = [posted(), formed("KZ-35"), filed("a"), checked("a", "2022-06-16")];
    given(early).when(commandOf(social), { readings }).thenAccepted("check/after-intake");
    given(early).when(commandOf(social)).thenAccepted();
    expect(findingOf([...early, social], "check/after-intake", { readings }).event).toBe(early.length);
  });
});

describe("check/outcome: what is recorded is what the papers give", () => {
  const late = filed("a", { filing: { receivedAt: instant("2022-06-16T10:00:00+06:00") } });

  it("the command computes it, so that it is right", () => {
    const outcome = (filing: Partial<Filing>): readonly ContestEvent[] =>
      given([...OPENED, filed("a", { filing })])
        .when(commandOf(checked("a")))
        .thenAccepted().events;
    expect(outcome({})).toStrictEqual([checked("a")]);
    expect(outcome({ receivedAt: instant("2022-06-16T00:00:00+06:00") })).toStrictEqual([checked("a", "2022-06-20", ["late"])]);
    expect(outcome({ report: reportOf(["complaints"]) })).toStrictEqual([checked("a", "2022-06-20", [], ["evidence-partial"])]);
  });

  it("admitted though late: told with both outcomes", () => {
    const log = [...OPENED, late, checked("a")];
    expect(findingOf(log, "check/outcome")).toStrictEqual({
      rule: "check/outcome",
      effect: "records",
      norms: ["N9", "N12.1", "N12.2", "N14", "A1"],
      subject: SUBJECT,
      facts: {
        on: "2022-06-20",
        recordedAdmitted: true,
        computedAdmitted: false,
        recordedGrounds: [],
        computedGrounds: ["late"],
      },
      readings: ["posting-day", "term-start"],
      event: log.length - 1,
    });
  });

  it("not admitted though in order, or on another ground than there is: not kept", () => {
    expect(findingOf([...FILED, checked("a", "2022-06-20", ["form-missing"])], "check/outcome").facts).toMatchObject({
      recordedGrounds: ["form-missing"],
      computedGrounds: [],
    });
    expect(findingsOf([...OPENED, late, checked("a", "2022-06-20", ["report-missing"])], "check/outcome")).toHaveLength(1);
    expect(findingsOf([...OPENED, late, checked("a", "2022-06-20", ["late"])], "check/outcome")).toStrictEqual([]);
  });

  it("admitted, and a ground besides where there is none: not kept", () => {
    const withGround: ContestEvent = { type: "DocumentsChecked", data: { ...checked("a", "2022-06-20", ["late"]).data, admitted: true } };
    expect(findingsOf([...FILED, withGround], "check/outcome")).toHaveLength(1);
  });

  it("a ground too many, too few or another among several: not kept; in another order: kept", () => {
    const without2 = filed("a", { filing: { form: { ...formOf(PROVIDER), signed: false }, report: reportOf([]) } });
    const recorded = (...grounds: readonly AdmissionGround[]): number =>
      findingsOf([...OPENED, without2, checked("a", "2022-06-20", grounds)], "check/outcome").length;
    expect(recorded("form-unsigned", "evidence-missing")).toBe(0);
    expect(recorded("evidence-missing", "form-unsigned")).toBe(0);
    expect(recorded("form-unsigned")).toBe(1);
    expect(recorded("form-unsigned", "report-missing")).toBe(1);
    expect(recorded("form-unsigned", "evidence-missing", "late")).toBe(1);
  });

  it("before the contest is announced nothing can be late: the command finds complete papers in order", () => {
    const { events } = given([formed("KZ-35"), filed("a")]).when(commandOf(checked("a"))).thenAccepted();
    expect(events).toStrictEqual([checked("a")]);
  });

  it("grounds without the outcome they have, and an outcome without its grounds: not kept", () => {
    const admittedAllTheSame: ContestEvent = {
      type: "DocumentsChecked",
      data: { ...checked("a", "2022-06-20", ["late"]).data, admitted: true },
    };
    expect(findingsOf([...OPENED, late, admittedAllTheSame], "check/outcome")).toHaveLength(1);
    const withoutGrounds: ContestEvent = { type: "DocumentsChecked", data: { ...checked("a").data, admitted: false } };
    expect(findingsOf([...OPENED, late, withoutGrounds], "check/outcome")).toHaveLength(1);
  });

  it("the order of the grounds does not matter, and remarks are not asked after", () => {
    const bare = filed("a", { filing: delivery("2022-06-10T10:00:00+06:00") });
    const { channel, receivedAt } = bare.data.filing;
    const empty: ContestEvent = { ...bare, data: { ...bare.data, filing: { channel, receivedAt } } };
    expect(
      findingsOf([...OPENED, empty, checked("a", "2022-06-20", ["report-missing", "form-missing"])], "check/outcome"),
    ).toStrictEqual([]);
    expect(findingsOf([...FILED, checked("a", "2022-06-20", [], ["phone"])], "check/outcome")).toStrictEqual([]);
  });

  it("of several checks the last is held against the papers", () => {
    expect(findingsOf([...FILED, checked("a", "2022-06-17", ["late"]), checked("a")], "check/outcome")).toStrictEqual([]);
    expect(
      findingsOf([...FILED, checked("a", "2022-06-17"), checked("a", "2022-06-20", ["late"])], "check/outcome"),
    ).toHaveLength(1);
  });

  it("papers in time that are recorded after the check change what it should have been: told, and they stand", () => {
    const incomplete = filed("a", { filing: { ...FORM, report: reportOf([]) } });
    const log = [...OPENED, incomplete, checked("a", "2022-06-20", ["evidence-missing"])];
    expect(findingsOf(log, "check/outcome")).toStrictEqual([]);
    const further = supplemented("a", delivery("2022-06-14T10:00:00+06:00", REPORT));
    given(log).when(commandOf(further)).thenAccepted("check/outcome");
    expect(findingOf([...log, further], "check/outcome").event).toBe(log.length);
    given(log)
      .when(commandOf(supplemented("a", delivery("2022-06-16T10:00:00+06:00", REPORT))))
      .thenAccepted();
  });

  it("papers that change nothing of an outcome already wrong are not told of it: the fault stays the check's", () => {
    const log = [...FILED, checked("a", "2022-06-20", ["form-missing"])];
    for (const moment of ["2022-06-14T10:00:00+06:00", "2022-06-16T10:00:00+06:00"]) {
      const further = supplemented("a", delivery(moment, REPORT));
      given(log).when(commandOf(further)).thenAccepted();
      expect(findingOf([...log, further], "check/outcome").event).toBe(log.length - 1);
    }
  });

  it("of several filings the one that made the difference is told, wherever it stands", () => {
    const unsigned = supplemented("a", delivery("2022-06-13T10:00:00+06:00", { form: { ...formOf(PROVIDER), signed: false } }));
    const log = [...FILED, checked("a"), unsigned, supplemented("a", delivery("2022-06-14T10:00:00+06:00", REPORT))];
    expect(findingOf(log, "check/outcome")).toMatchObject({
      facts: { computedGrounds: ["form-unsigned"] },
      event: FILED.length + 1,
    });
  });

  it("a second filing under the id brings papers; the provider of the first governs", () => {
    const first = filed("a", { filing: { report: reportOf([]) } });
    const second = filed("a", { provider: { ...providerOf(2, "KZ-35"), rendersPublicServices: false } });
    const { events } = given([...OPENED, first, second])
      .when(commandOf(checked("a")))
      .thenAccepted();
    expect(events).toStrictEqual([checked("a", "2022-06-20", [], ["provider-name"])]);
  });

  const notary = filed("a", { provider: providerOf(1, "KZ-35", "individual") });
  const report = (criteria: readonly Criterion[]): ContestEvent => filed("a", { filing: { report: reportOf(criteria) } });
  const mailed = filed("a", {
    filing: {
      channel: "post",
      dispatchedAt: instant("2022-06-15T16:00:00+06:00"),
      dispatchProven: true,
      receivedAt: instant("2022-06-20T10:00:00+06:00"),
    },
  });
  const fourteenth = filed("a", { filing: { receivedAt: instant("2022-06-15T10:00:00+06:00") } });
  it.each<[keyof Readings, string, ContestEvent, Reading, readonly AdmissionGround[]]>([
    ["posting-day", "filed on the fourteenth day after the posting", fourteenth, { "posting-day": "counted" }, ["late"]],
    ["timely-by", "posted on the last day and received after it", mailed, { "timely-by": "receipt" }, ["late"]],
    ["applicants", "a sole notary", notary, { applicants: "any-provider" }, ["provider-not-eligible"]],
    [
      "evidence",
      "evidence for four criteria of six",
      report(CRITERIA.slice(0, 4)),
      { evidence: "each-criterion" },
      ["evidence-missing"],
    ],
    ["evidence", "no evidence at all", report([]), { evidence: "optional" }, ["evidence-missing"]],
    [
      "annex-fields",
      "no e-mail",
      filed("a", { filing: { form: formWithout("email") } }),
      { "annex-fields": "every-field" },
      ["form-incomplete"],
    ],
  ])("%s: %s: admitted under one reading, not under the other", (reading, _, filing, other, grounds) => {
    const log = [...OPENED, filing];
    const byDefault = given(log)
      .when(commandOf(checked("a")))
      .thenAccepted().events[0]!;
    const byOther = given(log)
      .when(commandOf(checked("a")), { readings: other })
      .thenAccepted().events[0]!;
    const groundsOf = (event: ContestEvent): readonly AdmissionGround[] =>
      event.type === "DocumentsChecked" ? event.data.grounds : [];
    expect([groundsOf(byDefault), groundsOf(byOther)].sort((one, two) => one.length - two.length)).toStrictEqual([[], grounds]);
    // Recorded under the one, it is faulted under the other, and rests on that reading.
    expect(findingsOf([...log, byDefault], "check/outcome")).toStrictEqual([]);
    expect(findingOf([...log, byDefault], "check/outcome", { readings: other }).readings).toContain(reading);
    expect(findingsOf([...log, byOther], "check/outcome", { readings: other })).toStrictEqual([]);
    expect(findingOf([...log, byOther], "check/outcome").readings).toContain(reading);
  });

  it("last-day-off: posted on 25 April and filed on 11 May: in time, or late where a day off stands", () => {
    const log = [posted("2022-04-25T09:00:00+06:00"), socialNotice("2022-04-25T09:30:00+06:00"), formed("KZ-35")];
    const act = filed("a", { filing: { receivedAt: instant("2022-05-11T10:00:00+06:00") } });
    const checkedOn = [...log, act, checked("a", "2022-05-16")];
    expect(findingsOf(checkedOn, "check/outcome")).toStrictEqual([]);
    const readings: Reading = { "last-day-off": "stands" };
    expect(findingOf(checkedOn, "check/outcome", { readings })).toMatchObject({ facts: { computedGrounds: ["late"] } });
  });

  it("term-start: social networks on the 3rd, filed on the 16th: late, or in time where both start the term", () => {
    const log = [posted(), socialNotice("2022-06-03T09:00:00+06:00"), formed("KZ-35"), late];
    const readings: Reading = { "term-start": "both-notices" };
    expect(findingsOf([...log, checked("a", "2022-06-20", ["late"])], "check/outcome")).toStrictEqual([]);
    expect(
      findingOf([...log, checked("a", "2022-06-20", ["late"])], "check/outcome", { readings }).facts.computedGrounds,
    ).toStrictEqual([]);
    const [posting, social, ...rest] = [...log, checked("a", "2022-06-20", ["late"])];
    given([posting, ...rest])
      .when(commandOf(social!), { readings })
      .thenAccepted("check/outcome");
    given([posting, ...rest])
      .when(commandOf(social!))
      .thenAccepted();
  });
});

describe("check/within-seven-working-days: a duty of the regional commission (clause 13)", () => {
  const duty = {
    rule: "check/within-seven-working-days",
    norms: ["N13"],
    holder: "regional-commission",
    subject: SUBJECT,
    since: "2022-06-15",
    lastDay: "2022-06-24",
    readings: ["posting-day", "term-start"],
  };
  const rule = "check/within-seven-working-days";

  it("is owed from the day the intake ended", () => {
    expect(dutiesOf(FILED, rule, { asOf: "2022-06-14" })).toStrictEqual([]);
    expect(dutiesOf(FILED, rule, { asOf: "2022-06-15" })).toStrictEqual([{ ...duty, status: "open" }]);
  });

  it("has no term, and is owed by nobody, before the contest is announced", () => {
    expect(dutiesOf([formed("KZ-35"), filed("a")], rule)).toStrictEqual([]);
  });

  it("reached by the last day of the term, each by its own region's midnight: half past eleven in Atyrau is past it in Karaganda", () => {
    const receivedAt = instant("2022-06-24T23:30:00+05:00");
    const log = [
      ...OPENED,
      formed("KZ-23"),
      filed("a", { filing: { receivedAt } }),
      filed("b", { commissionId: "KZ-23", provider: providerOf(2, "KZ-23"), filing: { receivedAt } }),
    ];
    expect(dutiesOf(log, rule).map(({ since, lastDay }) => [since, lastDay])).toStrictEqual([
      ["2022-06-25", undefined],
      ["2022-06-15", "2022-06-24"],
    ]);
  });

  it("the notice, or a forwarding to it, recorded last is told of a late check, and stands", () => {
    const late = checked("a", "2022-06-27");
    const log = [...OPENED, filed("a", { commissionId: "KZ-71" }), forwarded("a", "KZ-35", "2022-06-16"), late];
    for (const type of ["ContestAnnounced", "ApplicationForwarded"] as const) {
      const last = log.find((event) => event.type === type)!;
      const others = log.filter((event) => event !== last);
      expect(findingOf([...others, last], rule).event, type).toBe(others.length);
    }
  });

  it("is open on the last day and overdue on the next", () => {
    expect(dutiesOf(FILED, rule, { asOf: "2022-06-24" })).toStrictEqual([{ ...duty, status: "open" }]);
    expect(findingsOf(FILED, rule, { asOf: "2022-06-24" })).toStrictEqual([]);
    expect(dutiesOf(FILED, rule, { asOf: "2022-06-25" })).toStrictEqual([{ ...duty, status: "overdue" }]);
    expect(findingsOf(FILED, rule, { asOf: "2022-06-25" })).toStrictEqual([
      {
        rule,
        effect: "records",
        norms: ["N13"],
        subject: SUBJECT,
        facts: { since: "2022-06-15", lastDay: "2022-06-24" },
        readings: ["posting-day", "term-start"],
      },
    ]);
  });

  it.each([
    ["2022-06-16", "performed"],
    ["2022-06-24", "performed"],
    ["2022-06-25", "performed-late"],
    ["2022-06-27", "performed-late"],
  ])("checked on %s it is %s", (on, status) => {
    const log = [...FILED, checked("a", on)];
    expect(dutiesOf(log, rule)).toStrictEqual([{ ...duty, performedOn: on, status }]);
    expect(findingsOf(log, rule)).toHaveLength(status === "performed" ? 0 : 1);
  });

  it("T50: checked on 27 June it is late, the finding stands and so does the check", () => {
    const { events, findings } = given(FILED)
      .when(commandOf(checked("a", "2022-06-27")))
      .thenAccepted(rule);
    expect(events).toStrictEqual([checked("a", "2022-06-27")]);
    expect(findings[0]?.facts).toStrictEqual({ since: "2022-06-15", lastDay: "2022-06-24", on: "2022-06-27" });
    expect(findingOf([...FILED, checked("a", "2022-06-27")], rule)).toMatchObject({ effect: "records", event: FILED.length });
    given(FILED)
      .when(commandOf(checked("a", "2022-06-24")))
      .thenAccepted();
  });

  it("asOf tells only which terms have run out: a check dated after it is read like any other", () => {
    expect(dutiesOf([...FILED, checked("a", "2022-06-24")], rule, { asOf: "2022-06-16" })).toMatchObject([
      { status: "performed" },
    ]);
    expect(dutiesOf([...FILED, checked("a", "2022-06-27")], rule, { asOf: "2022-06-16" })).toMatchObject([
      { status: "performed-late" },
    ]);
  });

  it("the first check performs it, by the order of recording", () => {
    expect(dutiesOf([...FILED, checked("a", "2022-06-20"), checked("a", "2022-06-30")], rule)).toMatchObject([
      { performedOn: "2022-06-20", status: "performed" },
    ]);
    expect(dutiesOf([...FILED, checked("a", "2022-06-30"), checked("a", "2022-06-20")], rule)).toMatchObject([
      { status: "performed-late" },
    ]);
    given([...FILED, checked("a", "2022-06-20")])
      .when(commandOf(checked("a", "2022-06-30")))
      .thenAccepted();
  });

  describe("withdrawal ends it from its day", () => {
    it.each([
      ["2022-06-20", "2022-06-25", 0],
      ["2022-06-24", "2022-06-25", 0],
      ["2022-06-25", "2022-06-25", 1],
      ["2022-07-10", "2022-12-30", 1],
    ])("withdrawn on %s, as of %s there are %s overdue", (on, asOf, overdue) => {
      const log = [...FILED, withdrawn("a", on)];
      expect(dutiesOf(log, rule, { asOf }).map(({ status }) => status)).toStrictEqual(overdue === 0 ? [] : ["overdue"]);
      expect(findingsOf(log, rule, { asOf })).toHaveLength(overdue);
    });

    it("a check that was made stays listed", () => {
      expect(dutiesOf([...FILED, checked("a", "2022-06-17"), withdrawn("a", "2022-06-20")], rule)).toMatchObject([
        { status: "performed" },
      ]);
      expect(findingsOf([...FILED, checked("a", "2022-06-27"), withdrawn("a", "2022-06-28")], rule)).toHaveLength(1);
    });
  });

  describe("an application that reached the commission only after the last day", () => {
    const reached = (on: string): readonly ContestEvent[] => [
      ...OPENED,
      filed("a", { commissionId: "KZ-71", provider: PROVIDER }),
      forwarded("a", "KZ-35", on),
    ];
    it("forwarded on the last day, the term is the common one; the day after, it is open without a last day", () => {
      expect(dutiesOf(reached("2022-06-24"), rule)).toMatchObject([
        { since: "2022-06-15", lastDay: "2022-06-24", status: "overdue" },
      ]);
      const [open, ...others] = dutiesOf(reached("2022-06-25"), rule);
      expect(others).toStrictEqual([]);
      expect(open).toMatchObject({ since: "2022-06-25", status: "open" });
      expect(open).not.toHaveProperty("lastDay");
      expect(findingsOf(reached("2022-06-25"), rule)).toStrictEqual([]);
      expect(dutiesOf(reached("2022-06-25"), rule, { asOf: "2022-06-24" })).toStrictEqual([]);
    });

    it("its check is never late", () => {
      given(reached("2022-06-25"))
        .when(commandOf(checked("a", "2022-08-01")))
        .thenAccepted();
      expect(dutiesOf([...reached("2022-06-25"), checked("a", "2022-08-01")], rule)).toMatchObject([
        { status: "performed", performedOn: "2022-08-01" },
      ]);
    });

    it("papers received after the last day, by the region's day, are such a case too", () => {
      const receivedOn = (moment: string): readonly ContestEvent[] => [
        ...OPENED,
        filed("a", { filing: { receivedAt: instant(moment) } }),
      ];
      expect(dutiesOf(receivedOn("2022-06-24T23:59:59+06:00"), rule)).toMatchObject([{ status: "overdue" }]);
      expect(dutiesOf(receivedOn("2022-06-25T00:00:00+06:00"), rule)).toMatchObject([{ since: "2022-06-25", status: "open" }]);
    });

    it("withdrawn, it is no longer owed", () => {
      expect(dutiesOf([...reached("2022-06-25"), withdrawn("a", "2022-07-01")], rule)).toStrictEqual([]);
    });
  });

  it("check-start: posted on 21 February, checked on 18 March: in time, or late where it runs from the day before the roll", () => {
    const log = [
      posted("2022-02-21T09:00:00+06:00"),
      socialNotice("2022-02-21T09:30:00+06:00"),
      formed("KZ-35"),
      filed("a", { filing: { receivedAt: instant("2022-03-01T10:00:00+06:00") } }),
      checked("a", "2022-03-18"),
    ];
    const readings: Reading = { "check-start": "nominal-last-day" };
    expect(dutiesOf(log, rule)).toMatchObject([{ since: "2022-03-09", lastDay: "2022-03-18", status: "performed" }]);
    expect(dutiesOf(log, rule, { readings })).toMatchObject([
      { since: "2022-03-07", lastDay: "2022-03-17", status: "performed-late" },
    ]);
    expect(findingOf(log, rule, { readings }).readings).toStrictEqual([
      "posting-day",
      "last-day-off",
      "term-start",
      "check-start",
    ]);
  });
});

describe("a check that breaks several rules is told of all of them", () => {
  const committee = filed("a", { provider: providerOf(1, "KZ-35", "committee") });
  it.each<[string, readonly ContestEvent[], string, readonly RuleId[]]>([
    [
      "too early, by the wrong commission",
      [...OPENED, committee],
      "2022-06-15",
      ["check/right-commission", "check/after-intake"],
    ],
    [
      "late, by the wrong commission",
      [...OPENED, committee],
      "2022-06-27",
      ["check/right-commission", "check/within-seven-working-days"],
    ],
    [
      "by the wrong commission, never formed, on the day of the withdrawal",
      [posted(), socialNotice(), committee, withdrawn("a", "2022-06-27")],
      "2022-06-27",
      ["record/unknown-reference", "record/withdrawn", "check/right-commission", "check/within-seven-working-days"],
    ],
  ])("refused: %s", (_, log, on, rules) => {
    given(log)
      .when(commandOf(checked("a", on)))
      .thenRefused(...rules);
  });

  it("not admitted and withdrawn: the check spares nobody who is not admitted", () => {
    const late = filed("a", { filing: { receivedAt: instant("2022-06-16T10:00:00+06:00") } });
    given([...OPENED, late, withdrawn("a", "2022-06-17")])
      .when(commandOf(checked("a")))
      .thenAccepted();
    given([...OPENED, filed("a"), withdrawn("a", "2022-06-17")])
      .when(commandOf(checked("a")))
      .thenRefused("record/withdrawn");
  });
});

describe("a malformed check is a programmer's mistake", () => {
  it.each<[string, unknown, RegExp]>([
    ["an outcome, which the library computes", checked("a").data, /data\.(admitted|grounds|remarks)/u],
    ["no day", { applicationId: "a" }, /data\.on/u],
    ["a day in another form", { applicationId: "a", on: "20.06.2022" }, /data\.on/u],
    ["no application", { on: "2022-06-20" }, /data\.applicationId/u],
  ])("%s", (_, data, place) => {
    given(FILED).whenMalformed({ type: "CheckDocuments", data }, place);
  });
});
