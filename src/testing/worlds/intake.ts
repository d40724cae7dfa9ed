import { instant } from "../../calendar/instant.js";
import { checked, filed, formed, forwarded, posted, socialNotice, supplemented, withdrawn } from "../acts.js";
import type { World } from "../explore.js";
import { filingOf, formOf, providerOf, reportOf } from "../papers.js";
import { oneOf } from "./choice.js";

/**
 * From the notices to the checks, over the last moment of the intake, the first day after it and the seventh
 * working day: papers in time, late, posted in time with proof, in two parts, filed with the wrong commission.
 */
export function intakeWorld(): World {
  const [first, second, third] = [providerOf(1, "KZ-35"), providerOf(2, "KZ-35"), providerOf(3, "KZ-71", "individual")];
  const { form, ...withoutForm } = filingOf(first, instant("2022-06-28T10:00:00+06:00"));
  const postedInTime = { channel: "post", dispatchedAt: instant("2022-06-15T23:59:59+06:00"), dispatchProven: true } as const;
  return {
    name: "intake",
    prefix: [posted(), socialNotice(), formed("KZ-35"), formed("KZ-71")],
    choices: [
      oneOf(
        filed("a", { provider: first, filing: { receivedAt: instant("2022-06-15T23:59:59+06:00") } }),
        filed("a", { provider: first, filing: { receivedAt: instant("2022-06-16T00:00:00+06:00") } }),
        filed("a", { provider: first, filing: { form: { ...formOf(first), signed: false } } }),
      ),
      oneOf(supplemented("a", { ...withoutForm, ...postedInTime, form: formOf(first), report: reportOf() })),
      oneOf(withdrawn("a", "2022-06-16"), withdrawn("a", "2022-06-27")),
      oneOf(checked("a", "2022-06-15"), checked("a", "2022-06-16"), checked("a", "2022-06-24"), checked("a", "2022-06-27")),
      oneOf(filed("b", { provider: second, commissionId: "KZ-71" })),
      oneOf(forwarded("b", "KZ-35", "2022-06-20"), forwarded("b", "KZ-35", "2022-06-27")),
      oneOf(checked("b", "2022-06-20"), checked("b", "2022-06-27")),
      oneOf(filed("c", { provider: third, commissionId: "KZ-71" })),
      oneOf(checked("c", "2022-06-24")),
      oneOf(checked("nobody's", "2022-06-20")),
    ],
  };
}
