/**
 * Clause 11: the contest begins when the notice of its start is posted on the Agency's web resource
 * and on social networks. Clause 12 runs the two weeks of the intake from the posting on the web.
 */
import { agencyDay } from "./inquiry.js";
import { KEPT, type Constraint } from "./rule.js";

/** The first posting governs; taking it down or posting anew changes nothing (#6). */
const once: Constraint<"announcement/once"> = {
  rule: "announcement/once",
  on: ["ContestAnnounced"],
  contest: ({ contest: { announcement } }) => {
    const [first, ...further] = announcement?.postings ?? [];
    if (first === undefined) return KEPT;
    return further.map((posting) => ({
      facts: { on: agencyDay(posting.webPostedAt), firstOn: agencyDay(first.webPostedAt) },
      acts: [posting],
    }));
  },
};

/** The two postings together are the opening; `decide` never asks, since a notice is posted before or after the other. */
const bothChannels: Constraint<"announcement/both-channels"> = {
  rule: "announcement/both-channels",
  on: [],
  contest: ({ contest: { announcement }, postedOn }) =>
    postedOn === undefined || announcement === undefined || announcement.socialNotices.length > 0
      ? KEPT
      : [{ facts: { on: postedOn }, acts: [] }],
};

/** The Agency has no power to lengthen or shorten the intake by its notice (#7). */
const twoWeeks: Constraint<"announcement/two-weeks"> = {
  rule: "announcement/two-weeks",
  on: ["ContestAnnounced", "SocialNoticePosted"],
  contest: (inquiry) => {
    const { announcement } = inquiry.contest;
    const postings = announcement?.postings.filter(({ statedLastDay }) => statedLastDay !== undefined) ?? [];
    if (postings.length === 0) return KEPT;
    const lastDay = inquiry.intakeDays?.lastDay;
    if (lastDay === undefined) return KEPT;
    return postings.flatMap((posting) => {
      const { statedLastDay } = posting;
      if (statedLastDay === undefined || statedLastDay === lastDay) return [];
      return [{ facts: { statedLastDay, lastDay }, acts: [posting], rests: () => [inquiry.posting, ...inquiry.socialNoticeOfTerm] }];
    });
  },
};

/** The rules of the announcement, in their order. */
export const ANNOUNCEMENT_RULES = [once, bothChannels, twoWeeks] as const;
