import { toEpochMs } from "../calendar/instant.js";
import { instantAt } from "../calendar/legal-time.js";
import { plainDate } from "../calendar/plain-date.js";
import { CAPITAL, type RegionCode } from "../calendar/regions.js";
import type { Instant, PlainDate } from "../calendar/types.js";
import type { Subject } from "../record/finding.js";

/** A moment taken apart, by the legal time of a place. */
export interface MomentParts {
  readonly day: PlainDate;
  /** `09:00`; seconds only where there are some. */
  readonly time: string;
  /** `UTC+6`. */
  readonly offset: string;
}

/** A moment by the clocks of a region. */
export function momentParts(at: Instant, region: RegionCode): MomentParts {
  return writtenParts(instantAt(toEpochMs(at), region));
}

/** A moment as it is written, by the offset it is written with. */
export function writtenParts(written: Instant): MomentParts {
  const zone = written.length - "+06:00".length;
  return {
    day: plainDate(written.slice(0, 10)),
    time: written.slice(11, zone).replace(/:00$/, ""),
    offset: offsetName(written.slice(zone)),
  };
}

/** The country's offsets are whole hours, of one figure. */
function offsetName(offset: string): string {
  return `UTC${offset.charAt(0)}${offset.charAt(2)}`;
}

/** Where the subject is; what concerns the whole contest goes by the clocks of the capital. */
export function regionOf(subject: Subject): RegionCode {
  return subject.kind === "contest" || subject.commissionId === "republican" ? CAPITAL : subject.commissionId;
}
