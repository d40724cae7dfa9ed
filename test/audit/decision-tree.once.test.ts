import { emptyContest, READING_REGISTER, type Readings } from "uzdik";
import { describe, expect, it } from "vitest";
import { Spectrum, type Dependence } from "../../src/audit/decision-tree.js";
import { Inquiry } from "../../src/procedure/inquiry.js";

function spectrumOf(readings?: Partial<Readings>): Spectrum {
  return new Spectrum(new Inquiry(emptyContest, readings === undefined ? {} : { readings }));
}

/** On what an answer depends, asked of an empty record. */
function dependence(question: (inquiry: Inquiry) => boolean, readings?: Partial<Readings>): Dependence {
  return spectrumOf(readings).dependence(question);
}

const [FIRST] = READING_REGISTER;
const LAST = READING_REGISTER[READING_REGISTER.length - 1] ?? FIRST;

describe("on which readings an answer depends", () => {
  it("on none, where it consults none or is the same under every option", () => {
    expect(dependence(() => false)).toEqual({ dependsOn: [], holdsWhen: [] });
    expect(dependence(() => true)).toEqual({ dependsOn: [], holdsWhen: [{}] });
    const bothAre = (inquiry: Inquiry, least: number): boolean => inquiry.read("evidence").length + inquiry.read("timely-by").length >= least;
    expect(dependence((inquiry) => bothAre(inquiry, 1))).toEqual({ dependsOn: [], holdsWhen: [{}] });
    expect(dependence((inquiry) => bothAre(inquiry, 100))).toEqual({ dependsOn: [], holdsWhen: [] });
  });

  it("on one: with each of its options under which the answer is yes, the default first", () => {
    expect(dependence((inquiry) => inquiry.read("evidence") !== "each-criterion")).toEqual({
      dependsOn: ["evidence"],
      holdsWhen: [{ evidence: "some" }, { evidence: "optional" }],
    });
    expect(dependence((inquiry) => inquiry.read("evidence") === "optional")).toEqual({ dependsOn: ["evidence"], holdsWhen: [{ evidence: "optional" }] });
  });

  it("on the first of the register and on the last", () => {
    expect(dependence((inquiry) => inquiry.read(FIRST.id) === "counted")).toEqual({ dependsOn: [FIRST.id], holdsWhen: [{ [FIRST.id]: "counted" }] });
    expect(dependence((inquiry) => inquiry.read(LAST.id) === "all-candidates")).toEqual({ dependsOn: [LAST.id], holdsWhen: [{ [LAST.id]: "all-candidates" }] });
  });

  it("on two: each combination under which it is yes, in the order of the register whichever is consulted first", () => {
    const either = (inquiry: Inquiry): boolean => inquiry.read("finalists-number") === "up-to-three" || inquiry.read("posting-day") === "counted";
    expect(dependence(either)).toEqual({
      dependsOn: ["posting-day", "finalists-number"],
      holdsWhen: [
        { "posting-day": "not-counted", "finalists-number": "up-to-three" },
        { "posting-day": "counted", "finalists-number": "three-if-available" },
        { "posting-day": "counted", "finalists-number": "exactly-three" },
        { "posting-day": "counted", "finalists-number": "up-to-three" },
      ],
    });
  });

  it("on three at once, no two of which tell alone", () => {
    const isOdd = (inquiry: Inquiry): boolean =>
      [inquiry.read("posting-day") === "counted", inquiry.read("timely-by") === "receipt", inquiry.read("chair-seat") === "eighth"].filter(Boolean).length % 2 === 1;
    const { dependsOn, holdsWhen } = dependence(isOdd);
    expect(dependsOn).toEqual(["posting-day", "timely-by", "chair-seat"]);
    expect(holdsWhen.map((assignment) => Object.values(assignment).join(" "))).toEqual([
      "not-counted dispatch eighth",
      "not-counted receipt one-of-seven",
      "counted dispatch one-of-seven",
      "counted receipt eighth",
    ]);
  });

  it("on one that is consulted only under an option of another, also an earlier one", () => {
    const question = (inquiry: Inquiry): boolean => inquiry.read("evidence") === "optional" && inquiry.read("posting-day") === "counted";
    expect(dependence(question)).toEqual({
      dependsOn: ["posting-day", "evidence"],
      holdsWhen: [{ "posting-day": "counted", "evidence": "optional" }],
    });
  });

  it("not on one that is consulted and changes nothing, before or after one that does", () => {
    const question = (idle: "posting-day" | "handoff-scope", inquiry: Inquiry): boolean => {
      inquiry.read(idle);
      return inquiry.read("evidence") === "each-criterion";
    };
    const expected = { dependsOn: ["evidence"], holdsWhen: [{ evidence: "each-criterion" }] };
    expect(dependence((inquiry) => question("posting-day", inquiry))).toEqual(expected);
    expect(dependence((inquiry) => question("handoff-scope", inquiry))).toEqual(expected);
    const besidesThree = dependence((inquiry) => inquiry.read("evidence").length > 0 && inquiry.read("handoff-scope") === "finalists");
    expect(besidesThree).toEqual({ dependsOn: ["handoff-scope"], holdsWhen: [{ "handoff-scope": "finalists" }] });
  });

  it("is the same whichever readings stand at first", () => {
    const question = (inquiry: Inquiry): boolean => inquiry.read("evidence") !== "some" && inquiry.read("posting-day") === "counted";
    for (const readings of [{ evidence: "optional" }, { "posting-day": "counted" }, { "evidence": "each-criterion", "posting-day": "counted" }] as const) {
      expect(dependence(question, readings)).toEqual(dependence(question));
    }
  });

  it("asks once under each combination it must tell apart, and nothing of readings that are not consulted", () => {
    const asked: string[] = [];
    const question = (inquiry: Inquiry): boolean => {
      const { "posting-day": posting, evidence } = inquiry.readings;
      asked.push(`${posting} ${evidence}`);
      return inquiry.read("posting-day") === "counted" && inquiry.read("evidence") === "some";
    };
    spectrumOf().dependence(question);
    expect(asked).toEqual(["not-counted some", "counted some", "counted each-criterion", "counted optional"]);
  });

  it("asks of the readings consulted in the order of the register, the first varying slowest", () => {
    const asked: string[] = [];
    spectrumOf().dependence((inquiry) => {
      const [evidence, posting] = [inquiry.read("evidence"), inquiry.read("posting-day")];
      asked.push(`${posting} ${evidence}`);
      return false;
    });
    expect(asked).toEqual(["not-counted", "counted"].flatMap((posting) => ["some", "each-criterion", "optional"].map((evidence) => `${posting} ${evidence}`)));
  });

  it("is told by one object where another answer depends on readings in the same way", () => {
    const spectrum = spectrumOf();
    const isCounted = (inquiry: Inquiry): boolean => inquiry.read("posting-day") === "counted";
    const first = spectrum.dependence(isCounted);
    expect(spectrum.dependence((inquiry) => isCounted(inquiry))).toBe(first);
    expect(spectrum.dependence((inquiry) => !isCounted(inquiry))).toEqual({ dependsOn: ["posting-day"], holdsWhen: [{ "posting-day": "not-counted" }] });
  });
});

describe("a record under other readings", () => {
  const readings = { "evidence": "optional", "posting-day": "counted" } as const;

  it("is the base under its own, and one and the same each time under others", () => {
    const spectrum = spectrumOf({ evidence: "each-criterion" });
    expect(spectrum.under({})).toBe(spectrum.base);
    expect(spectrum.under({ evidence: "each-criterion" })).toBe(spectrum.base);
    const other = spectrum.under(readings);
    expect(other.readings).toEqual({ ...spectrum.base.readings, ...readings });
    expect(spectrum.under({ ...readings, "points-scale": "graded" })).toBe(other);
    expect(spectrum.under({ evidence: "some" }).readings).toEqual({ ...spectrum.base.readings, evidence: "some" });
  });

  it("was met already where a dependence was asked for", () => {
    const spectrum = spectrumOf();
    const met: Inquiry[] = [];
    spectrum.dependence((inquiry) => {
      met.push(inquiry);
      return inquiry.read("posting-day") === "counted" && inquiry.read("evidence") === "some";
    });
    expect(met).toContain(spectrum.under(readings));
  });
});
