import { localDay } from "../calendar/legal-time.js";
import { CAPITAL } from "../calendar/regions.js";
import type { PlainDate } from "../calendar/types.js";
import { Inquiry } from "../procedure/inquiry.js";
import type { Contest } from "../record/contest.js";
import type { ContestEvent } from "../record/events.js";

/** How many events are of acts dated after a day; moments are taken on the capital's day. */
export function laterActs(events: readonly ContestEvent[], contest: Contest, day: PlainDate): number {
  const inquiry = new Inquiry(contest);
  return events.filter((event) => {
    const on = dayOf(event, inquiry);
    return on !== undefined && on > day;
  }).length;
}

/** The day of an act: its own, or that of the session it rests on, where there is one. */
function dayOf({ type, data }: ContestEvent, inquiry: Inquiry): PlainDate | undefined {
  switch (type) {
    case "ContestAnnounced":
      return localDay(data.webPostedAt, CAPITAL);
    case "SocialNoticePosted":
      return localDay(data.postedAt, CAPITAL);
    case "CommissionFormed":
      return data.commission.approvedOn;
    case "ApplicationFiled":
    case "ApplicationSupplemented":
      return localDay(data.filing.receivedAt, CAPITAL);
    case "SessionHeld":
      return data.session.heldOn;
    case "FinalistsPublished":
    case "ResultsPublished":
      return localDay(data.at, CAPITAL);
    case "MaterialsHandedOff":
      return data.dispatchedOn;
    default:
      return "on" in data ? data.on : inquiry.dayOf(data);
  }
}
