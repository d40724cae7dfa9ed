import { instant } from "../calendar/instant.js";
import { localDay } from "../calendar/legal-time.js";
import { CAPITAL } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import type { Io } from "./io.js";

/** The day it is in the capital, where the contest is announced and finished; the zone of the host does not matter. */
export function today({ now }: Pick<Io, "now">): PlainDate {
  return localDay(instant(new Date(now()).toISOString()), CAPITAL);
}
