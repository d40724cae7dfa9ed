import fc from "fast-check";
import type { Commission, CommissionId, CommissionMember, ContestEvent, Finding, Readings, RuleId } from "uzdik";
import { compositionFindings, instant, plainDate, RULES } from "uzdik";
import { describe, expect, it } from "vitest";
import { commission as anyCommission, commissionId as anyCommissionId } from "../arbitraries.js";
import { filed, finalistsDecided, formed, forwarded, held, posted, socialNotice } from "../acts.js";
import { commandOf, dutiesOf, findingOf, findingsOf, given, reportOn } from "../given.js";
import { commissionOf, DAYS, lawfulContest, providerOf, without } from "../lawful-contest.js";

type Reading = Partial<Readings>;
const EIGHTH: Reading = { "chair-seat": "eighth" };
const EVERYONE: Reading = { "republican-staff": "everyone" };
const REGIONAL = commissionOf("KZ-35");
const REPUBLICAN = commissionOf("republican");

/** A member from outside the Agency. */
function member(person: string, agencyEmployee = false): CommissionMember {
  return { person, affiliation: "ngo", agencyEmployee };
}

/** The composition with some of its members alone, from the first, and others besides. */
function seats(commission: Commission, count: number, ...others: readonly CommissionMember[]): Commission {
  return { ...commission, members: [...commission.members.slice(0, count), ...others] };
}

/**
 * A composition is judged alike by itself, when its command is put, and in a log: the rules it breaks, and
 * the finding of the first.
 */
function judged(commissionId: CommissionId, commission: Commission, readings: Reading = {}): readonly Finding[] {
  const act: ContestEvent = { type: "CommissionFormed", data: { commissionId, commission } };
  const findings = compositionFindings(commissionId, commission, { readings });
  const outcome = given([]).when(commandOf(act), { readings });
  const rules = findings.map(({ rule }) => rule);
  if (findings.length === 0) outcome.thenAccepted();
  else expect(outcome.thenRefused(...rules)).toStrictEqual(findings);
  expect(reportOn([act], { readings }).findings).toStrictEqual(findings.map((finding) => ({ ...finding, event: 0 })));
  for (const { rule, effect, norms, subject } of findings) {
    expect({ effect, norms, subject }).toStrictEqual({
      effect: "bars",
      norms: normsOf(rule),
      subject: { kind: "commission", commissionId },
    });
  }
  return findings;
}

function normsOf(rule: RuleId): readonly string[] {
  const norms: { readonly [Rule in RuleId]?: readonly string[] } = {
    "commission/approving-authority": ["N5.1", "N7.1"],
    "commission/seven-members": ["N5.2", "N7.2"],
    "commission/chair-by-office": ["N5.4", "N7.6"],
    "commission/chair-seat": ["N5.2", "N5.4", "N7.2", "N7.6"],
    "commission/secretary-apart": ["N5.2", "N7.2"],
    "commission/secretary-from-agency": ["N7.2"],
    "commission/members-from-agency": ["N7.2"],
  };
  return norms[rule] ?? [];
}

function rulesOf(commissionId: CommissionId, commission: Commission, readings: Reading = {}): readonly RuleId[] {
  return judged(commissionId, commission, readings).map(({ rule }) => rule);
}

describe("a composition by itself (clauses 5 and 7)", () => {
  it("T88: seven members with the head of the department in the chair, and a secretary: lawful", () => {
    expect(rulesOf("KZ-35", REGIONAL)).toStrictEqual([]);
  });

  it("seven members with a deputy chair of the Agency in the chair, and a secretary from the Agency: lawful", () => {
    expect(rulesOf("republican", REPUBLICAN)).toStrictEqual([]);
  });

  it("#30: no pool of clause 5 or 7 is compulsory: all seven civil servants are lawful", () => {
    const alike = { ...REGIONAL, members: REGIONAL.members.map((seat) => ({ ...seat, affiliation: "state-body" as const })) };
    expect(rulesOf("KZ-35", alike)).toStrictEqual([]);
  });

  describe("commission/approving-authority: each by its own", () => {
    it.each([
      ["KZ-35", "territorial-department", []],
      ["KZ-35", "agency", ["commission/approving-authority"]],
      ["republican", "agency", []],
      ["republican", "territorial-department", ["commission/approving-authority"]],
    ] as const)("%s approved by the %s", (commissionId, approvedBy, rules) => {
      expect(rulesOf(commissionId, { ...commissionOf(commissionId), approvedBy })).toStrictEqual(rules);
    });

    it("is told with who approved and who should have", () => {
      expect(judged("KZ-35", { ...REGIONAL, approvedBy: "agency" })[0]?.facts).toStrictEqual({
        recordedAuthority: "agency",
        requiredAuthority: "territorial-department",
        approvedOn: DAYS.formed,
      });
    });
  });

  describe("commission/seven-members: seven entries, seven persons", () => {
    it.each([
      ["T89: six members", seats(REGIONAL, 6), { recorded: 6, required: 7, approvedOn: DAYS.formed }],
      ["T89: eight members", seats(REGIONAL, 7, member("m8")), { recorded: 8, required: 7, approvedOn: DAYS.formed }],
      ["nobody but the chair", seats(REGIONAL, 1), { recorded: 1, required: 7, approvedOn: DAYS.formed }],
      [
        "T89: seven entries, one person twice",
        seats(REGIONAL, 6, member("KZ-35/m2")),
        { recorded: 7, required: 7, approvedOn: DAYS.formed, repeated: ["KZ-35/m2"] },
      ],
      [
        "eight entries of seven persons",
        seats(REGIONAL, 7, member("KZ-35/m7")),
        { recorded: 8, required: 7, approvedOn: DAYS.formed, repeated: ["KZ-35/m7"] },
      ],
    ])("not kept: %s", (_, commission, facts) => {
      const findings = judged("KZ-35", commission);
      expect(findings.map(({ rule }) => rule)).toStrictEqual(["commission/seven-members"]);
      expect(findings[0]?.facts).toStrictEqual(facts);
      expect(
        rulesOf("republican", {
          ...commission,
          approvedBy: "agency",
          chair: { ...commission.chair, post: "deputy-chair-of-agency" },
        }),
      ).toStrictEqual(["commission/seven-members"]);
    });
  });

  describe("commission/chair-by-office", () => {
    it.each([
      ["KZ-35", "head-of-department", true],
      ["KZ-35", "acting-head-of-department", true],
      ["KZ-35", "deputy-chair-of-agency", false],
      ["KZ-35", "other", false],
      ["republican", "deputy-chair-of-agency", true],
      ["republican", "head-of-department", false],
      ["republican", "acting-head-of-department", false],
      ["republican", "other", false],
    ] as const)("%s chaired by %s: lawful is %s", (commissionId, post, lawful) => {
      const commission = commissionOf(commissionId);
      const findings = judged(commissionId, { ...commission, chair: { ...commission.chair, post } });
      expect(findings.map(({ rule }) => rule)).toStrictEqual(lawful ? [] : ["commission/chair-by-office"]);
      if (!lawful)
        expect(findings[0]?.facts).toStrictEqual({ post, persons: [commission.chair.person], approvedOn: DAYS.formed });
    });
  });

  describe("commission/chair-seat: the chair is one of the seven, or an eighth", () => {
    const apart = { ...REGIONAL, chair: { ...REGIONAL.chair, person: "the head" } };
    it("#19: seven members and a separate chair: not lawful, or lawful where the chair is the eighth", () => {
      const [finding, ...others] = judged("KZ-35", apart);
      expect(others).toStrictEqual([]);
      expect(finding).toMatchObject({
        rule: "commission/chair-seat",
        facts: { persons: ["the head"], amongSeven: false, approvedOn: DAYS.formed },
        readings: ["chair-seat"],
      });
      expect(rulesOf("KZ-35", apart, EIGHTH)).toStrictEqual([]);
    });

    it("the chair among the seven: lawful, or not where the chair is the eighth", () => {
      expect(rulesOf("KZ-35", REGIONAL)).toStrictEqual([]);
      const [finding, ...others] = judged("KZ-35", REGIONAL, EIGHTH);
      expect(others).toStrictEqual([]);
      expect(finding).toMatchObject({ rule: "commission/chair-seat", facts: { persons: ["KZ-35/m1"], amongSeven: true } });
    });

    it("six members and a separate chair: a seat too few under either reading", () => {
      const six = seats(apart, 6);
      expect(rulesOf("KZ-35", six)).toStrictEqual(["commission/seven-members", "commission/chair-seat"]);
      expect(rulesOf("KZ-35", six, EIGHTH)).toStrictEqual(["commission/seven-members"]);
    });

    it("is asked of the republican commission too", () => {
      const republican = { ...REPUBLICAN, chair: { ...REPUBLICAN.chair, person: "a deputy" } };
      expect(rulesOf("republican", republican)).toStrictEqual(["commission/chair-seat"]);
      expect(rulesOf("republican", republican, EIGHTH)).toStrictEqual([]);
    });
  });

  describe("commission/secretary-apart", () => {
    it("#20 T89: a secretary who is also a member: not lawful", () => {
      const findings = judged("KZ-35", { ...REGIONAL, secretary: { person: "KZ-35/m7", agencyEmployee: true } });
      expect(findings.map(({ rule, facts }) => [rule, facts])).toStrictEqual([
        ["commission/secretary-apart", { persons: ["KZ-35/m7"], seat: "member", approvedOn: DAYS.formed }],
      ]);
    });

    it("a secretary who is the chair: not lawful, on the list of the seven or not", () => {
      const asChair = { ...REGIONAL, secretary: { person: "KZ-35/m1", agencyEmployee: true } };
      expect(judged("KZ-35", asChair)[0]).toStrictEqual({
        ...judged("KZ-35", { ...REGIONAL, secretary: { person: "KZ-35/m7", agencyEmployee: true } })[0],
        facts: { persons: ["KZ-35/m1"], seat: "chair", approvedOn: DAYS.formed },
      });
      const apart: Commission = {
        ...REGIONAL,
        chair: { person: "the head", post: "head-of-department" },
        secretary: { person: "the head", agencyEmployee: true },
      };
      expect(rulesOf("KZ-35", apart, EIGHTH)).toStrictEqual(["commission/secretary-apart"]);
    });
  });

  describe("the Agency's own in the republican commission (clause 7)", () => {
    const outside = { person: "an outsider", agencyEmployee: false } as const;
    it("commission/secretary-from-agency: its secretary is an employee of the Agency; a regional one need not be", () => {
      const findings = judged("republican", { ...REPUBLICAN, secretary: outside });
      expect(findings.map(({ rule, facts }) => [rule, facts])).toStrictEqual([
        ["commission/secretary-from-agency", { persons: ["an outsider"], approvedOn: DAYS.formed }],
      ]);
      expect(rulesOf("KZ-35", { ...REGIONAL, secretary: outside })).toStrictEqual([]);
    });

    it("#29 T98: two of the Agency, five outsiders and the Agency's secretary: lawful, or not where everyone must be the Agency's", () => {
      const persons = REPUBLICAN.members.map(({ person }) => person);
      const mixed = { ...REPUBLICAN, members: persons.map((person, index) => member(person, index < 2)) };
      expect(rulesOf("republican", mixed)).toStrictEqual([]);
      const [finding, ...others] = judged("republican", mixed, EVERYONE);
      expect(others).toStrictEqual([]);
      expect(finding).toMatchObject({
        rule: "commission/members-from-agency",
        facts: { persons: persons.slice(2), approvedOn: DAYS.formed },
        readings: ["republican-staff"],
      });
    });

    it("all seven of the Agency: lawful under either; a regional commission is not asked", () => {
      const own = { ...REPUBLICAN, members: REPUBLICAN.members.map(({ person }) => member(person, true)) };
      expect(rulesOf("republican", own, EVERYONE)).toStrictEqual([]);
      expect(rulesOf("KZ-35", REGIONAL, EVERYONE)).toStrictEqual([]);
    });
  });

  it("a composition that breaks every rule is told of each, in their order", () => {
    const worst: Commission = {
      approvedBy: "territorial-department",
      approvedOn: DAYS.formed,
      members: [member("a"), member("a")],
      chair: { person: "b", post: "other" },
      secretary: { person: "a", agencyEmployee: false },
    };
    expect(rulesOf("republican", worst, EVERYONE)).toStrictEqual([
      "commission/approving-authority",
      "commission/seven-members",
      "commission/chair-by-office",
      "commission/chair-seat",
      "commission/secretary-apart",
      "commission/secretary-from-agency",
      "commission/members-from-agency",
    ]);
  });

  it("is judged alike by itself, in a command and in a log, whatever it is", () => {
    const readings = fc.record({
      "chair-seat": fc.constantFrom("one-of-seven" as const, "eighth" as const),
      "republican-staff": fc.constantFrom("secretary" as const, "everyone" as const),
    });
    const order = new Map<string, number>(RULES.map(({ id }, index) => [id, index]));
    fc.assert(
      fc.property(anyCommissionId, anyCommission, readings, (id, commission, read) => {
        const places = rulesOf(id, commission, read).map((rule) => order.get(rule)!);
        expect(places).toStrictEqual([...places].sort((one, other) => one - other));
      }),
    );
  });

  it("#31: every composition is judged, a replacement too; the finding tells of each and names the last event", () => {
    const eight = seats(REGIONAL, 7, member("m8"));
    const log = [formed("KZ-35"), formed("KZ-35", seats(REGIONAL, 6)), formed("KZ-35"), formed("KZ-35", eight)];
    expect(findingOf(log, "commission/seven-members")).toMatchObject({
      facts: { recorded: 6, others: [{ recorded: 8 }] },
      event: 3,
    });
    given(log.slice(0, 3)).when(commandOf(log[3]!)).thenRefused("commission/seven-members");
    // The earlier fault is not the fault of a lawful act.
    given(log.slice(0, 2))
      .when(commandOf(formed("KZ-35")))
      .thenAccepted();
  });

  it("findings tell of the commissions by code, the republican last", () => {
    const log = (["republican", "KZ-75", "KZ-11", "KZ-35"] as const).map((id) => formed(id, { members: [] }));
    expect(
      findingsOf(log, "commission/seven-members").map(({ subject }) => "commissionId" in subject && subject.commissionId),
    ).toStrictEqual(["KZ-11", "KZ-35", "KZ-75", "republican"]);
  });
});

describe("commission/formed-before-intake: it exists by the first application it receives (#31)", () => {
  const on = (approvedOn: string): ReturnType<typeof formed> => formed("KZ-35", { approvedOn: plainDate(approvedOn) });
  const opened = [posted(), socialNotice()];

  it.each([
    ["2022-06-09", true],
    ["2022-06-10", true],
    ["2022-06-11", false],
  ])("the first application came on 10 June; approved on %s, kept is %s", (approvedOn, kept) => {
    const log = [...opened, on(approvedOn), filed("a")];
    const findings = findingsOf(log, "commission/formed-before-intake");
    if (kept) expect(findings).toStrictEqual([]);
    else {
      expect(findings).toStrictEqual([
        {
          rule: "commission/formed-before-intake",
          effect: "records",
          norms: ["N5.1", "N12.0"],
          subject: { kind: "commission", commissionId: "KZ-35" },
          facts: { approvedOn, firstOn: "2022-06-10" },
          readings: [],
          event: 3,
        },
      ]);
    }
  });

  it("the day is that of the region: half past midnight in Karaganda is the day before in UTC", () => {
    const filing = { receivedAt: instant("2022-06-09T18:30:00Z") };
    expect(findingsOf([...opened, on("2022-06-10"), filed("a", { filing })], "commission/formed-before-intake")).toStrictEqual(
      [],
    );
    expect(
      findingOf([...opened, on("2022-06-11"), filed("a", { filing })], "commission/formed-before-intake").facts.firstOn,
    ).toBe("2022-06-10");
    const inAtyrau = [
      ...opened,
      formed("KZ-23", { approvedOn: plainDate("2022-06-10") }),
      filed("a", { commissionId: "KZ-23", filing }),
    ];
    expect(findingOf(inAtyrau, "commission/formed-before-intake").facts.firstOn).toBe("2022-06-09");
  });

  it("an application forwarded to it reached it on the day of the forwarding", () => {
    const log = [
      ...opened,
      formed("KZ-71"),
      filed("a", { commissionId: "KZ-71", provider: providerOf(1, "KZ-35") }),
      forwarded("a", "KZ-35", "2022-06-14"),
    ];
    expect(findingsOf([...log, on("2022-06-14")], "commission/formed-before-intake")).toStrictEqual([]);
    expect(findingOf([...log, on("2022-06-15")], "commission/formed-before-intake").facts).toStrictEqual({
      approvedOn: "2022-06-15",
      firstOn: "2022-06-14",
    });
  });

  it("the first composition counts, not the replacement", () => {
    expect(
      findingsOf([...opened, on("2022-06-01"), filed("a"), on("2022-06-20")], "commission/formed-before-intake"),
    ).toStrictEqual([]);
    expect(
      findingsOf([...opened, on("2022-06-20"), filed("a"), on("2022-06-01")], "commission/formed-before-intake"),
    ).toHaveLength(1);
  });

  it("the act stands, whichever of the two is recorded last, and carries the finding", () => {
    given([...opened, filed("a")])
      .when(commandOf(on("2022-06-11")))
      .thenAccepted("commission/formed-before-intake");
    given([...opened, on("2022-06-11")])
      .when(commandOf(filed("a")))
      .thenAccepted("commission/formed-before-intake");
    given([...opened, filed("a")])
      .when(commandOf(on("2022-06-10")))
      .thenAccepted();
  });

  it("the republican commission receives no applications and is not asked", () => {
    const log = lawfulContest();
    const late = log.map((event) =>
      event.type === "CommissionFormed" && event.data.commissionId === "republican"
        ? formed("republican", { approvedOn: plainDate("2022-07-25") })
        : event,
    );
    expect(findingsOf(late, "commission/formed-before-intake")).toStrictEqual([]);
  });
});

describe("commission/formed: a duty of the territorial department, of the Agency for the republican one; no term", () => {
  const opened = [posted(), socialNotice()];

  it("arises on the day the first application reaches the region, and stays open without ever being a finding", () => {
    const log = [...opened, filed("a")];
    expect(dutiesOf(log, "commission/formed", { asOf: "2022-06-09" })).toStrictEqual([]);
    for (const asOf of ["2022-06-10", "2022-12-30"]) {
      expect(dutiesOf(log, "commission/formed", { asOf })).toStrictEqual([
        {
          rule: "commission/formed",
          norms: ["N5.1", "N7.1"],
          holder: "territorial-department",
          subject: { kind: "commission", commissionId: "KZ-35" },
          since: "2022-06-10",
          status: "open",
          readings: [],
        },
      ]);
    }
    expect(findingsOf(log, "commission/formed")).toStrictEqual([]);
  });

  it("is performed by the first composition, before or after the application came", () => {
    for (const approvedOn of ["2022-05-20", "2022-06-20"]) {
      const log = [
        ...opened,
        filed("a"),
        formed("KZ-35", { approvedOn: plainDate(approvedOn) }),
        formed("KZ-35", { approvedOn: plainDate("2022-07-01") }),
      ];
      expect(dutiesOf(log, "commission/formed")).toMatchObject([
        { since: "2022-06-10", performedOn: approvedOn, status: "performed" },
      ]);
    }
  });

  it("is not owed where no application came", () => {
    expect(dutiesOf([...opened, formed("KZ-35")], "commission/formed")).toStrictEqual([]);
  });

  it("an application forwarded makes it owed in the region it came to, from that day", () => {
    const log = [...opened, formed("KZ-71"), filed("a", { commissionId: "KZ-71" }), forwarded("a", "KZ-35", "2022-06-14")];
    expect(dutiesOf(log, "commission/formed").map(({ subject, since, status }) => [subject, since, status])).toStrictEqual([
      [{ kind: "commission", commissionId: "KZ-35" }, "2022-06-14", "open"],
      [{ kind: "commission", commissionId: "KZ-71" }, "2022-06-10", "performed"],
    ]);
  });

  it("of the republican commission, it is the Agency's from the first decision that names finalists", () => {
    const log = lawfulContest({ until: "handed-off" });
    const republican = (events: readonly ContestEvent[], asOf: string): unknown =>
      dutiesOf(events, "commission/formed", { asOf }).filter(({ holder }) => holder === "agency");
    expect(republican(log, "2022-07-11")).toStrictEqual([]);
    expect(republican(log, "2022-07-12")).toStrictEqual([
      {
        rule: "commission/formed",
        norms: ["N5.1", "N7.1"],
        holder: "agency",
        subject: { kind: "commission", commissionId: "republican" },
        since: "2022-07-12",
        status: "open",
        readings: [],
      },
    ]);
    expect(republican([...log, formed("republican")], "2022-07-12")).toMatchObject([
      { status: "performed", performedOn: DAYS.formed },
    ]);
    for (const [ofKaraganda, ofTheCapital] of [["2022-07-12", "2022-07-14"], ["2022-07-14", "2022-07-12"]] as const) {
      const two = [
        ...lawfulContest({ until: "interviewed" }),
        held("d", "KZ-35", ofKaraganda),
        finalistsDecided("KZ-35", "d", ["KZ-35/1"]),
        finalistsDecided("KZ-35", "never held", ["KZ-35/2"]),
        held("e", "KZ-71", ofTheCapital),
        finalistsDecided("KZ-71", "e", ["KZ-71/1"]),
      ];
      expect(republican(two, "2022-12-30")).toMatchObject([{ since: "2022-07-12" }]);
    }
    const unknown = [...lawfulContest({ until: "interviewed" }), finalistsDecided("KZ-35", "never held", ["KZ-35/1"])];
    expect(republican(unknown, "2022-12-30")).toStrictEqual([]);
    const none = [
      ...without(lawfulContest({ until: "interviewed" }), "FinalistsDecided"),
      held("d", "KZ-35", "2022-07-12"),
      finalistsDecided("KZ-35", "d", []),
    ];
    expect(republican(none, "2022-12-30")).toStrictEqual([]);
  });

  it("of the republican commission, it is nobody's once no region has finalists, though one had", () => {
    const named = [
      ...lawfulContest({ until: "interviewed" }),
      held("d", "KZ-35", "2022-07-12"),
      finalistsDecided("KZ-35", "d", ["KZ-35/1"]),
    ];
    const formedByAgency = (events: readonly ContestEvent[]): unknown =>
      dutiesOf(events, "commission/formed").filter(({ holder }) => holder === "agency");
    expect(formedByAgency(named)).toMatchObject([{ since: "2022-07-12" }]);
    const nobody = [...named, held("e", "KZ-35", "2022-07-14"), finalistsDecided("KZ-35", "e", [])];
    expect(formedByAgency(nobody)).toStrictEqual([]);
    const later = [...without(nobody, "FinalistsDecided"), finalistsDecided("KZ-35", "d", []), finalistsDecided("KZ-35", "e", ["KZ-35/1"])];
    expect(formedByAgency(later)).toMatchObject([{ since: "2022-07-14" }]);
    const again = [...nobody, held("f", "KZ-35", "2022-07-15"), finalistsDecided("KZ-35", "f", ["KZ-35/1"])];
    expect(formedByAgency(again)).toMatchObject([{ since: "2022-07-12" }]);
  });
});

describe("a malformed composition is a programmer's mistake", () => {
  const data = { commissionId: "KZ-35", commission: REGIONAL };
  it.each<[string, object, RegExp]>([
    ["a region that is none", { ...data, commissionId: "KZ-99" }, /data\.commissionId/u],
    [
      "an authority that nobody knows",
      { ...data, commission: { ...REGIONAL, approvedBy: "akimat" } },
      /data\.commission\.approvedBy/u,
    ],
    [
      "a member without a name",
      { ...data, commission: { ...REGIONAL, members: [{ ...member(""), person: "" }] } },
      /data\.commission\.members\[0\]\.person/u,
    ],
    ["no secretary", { ...data, commission: { ...REGIONAL, secretary: null } }, /data\.commission\.secretary/u],
  ])("%s", (_, malformed, place) => {
    given([]).whenMalformed({ type: "FormCommission", data: malformed }, place);
  });
});
