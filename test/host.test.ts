import { describe, expect, it } from "vitest";

/** The hosts of vitest.config.ts: minutes that noon UTC on 1 July 2022 is behind Greenwich there, and 1234.5 as written there. */
const HOSTS: Readonly<Record<string, { readonly offset: number; readonly number: string }>> = {
  "UTC": { offset: 0, number: "1,234.5" },
  "Asia/Almaty": { offset: -360, number: "1 234,5" },
  "America/Los_Angeles": { offset: 420, number: "1 234,5" },
  "Atlantic/Canary": { offset: -60, number: "1.234,5" },
  "Pacific/Apia": { offset: -780, number: "١٬٢٣٤٫٥" },
};

describe("the host that the project of vitest.config.ts asks for", () => {
  const zone = process.env["TZ"] ?? "none";

  it("is one of the five", () => {
    expect(Object.keys(HOSTS)).toContain(zone);
  });

  it("has its zone", () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(new Date("2022-07-01T12:00:00Z").getTimezoneOffset()).toBe(HOSTS[zone]?.offset);
  });

  it("has its locale", () => {
    expect(new Intl.NumberFormat().format(1234.5).replace(/\s/gu, " ")).toBe(HOSTS[zone]?.number);
  });
});
