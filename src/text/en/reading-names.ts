import type { ReadingNames } from "../reading-words.js";

/** Each disputed point by name, and each answer as what follows "if". */
export const READING_NAMES: ReadingNames = {
  "posting-day": {
    name: "the day of posting",
    options: {
      "not-counted": "the day of posting is not counted",
      counted: "the day of posting is counted as the first",
    },
  },
  "last-day-off": {
    name: "a last day that is off",
    options: {
      "rolls-forward": "a last day that is off moves to the next working day",
      stands: "a last day that is off stands",
    },
  },
  "closing-hour": {
    name: "the closing hour",
    options: {
      "commission-midnight": "the intake closes at the commission's own midnight",
      "capital-midnight": "the intake closes at midnight in the capital",
    },
  },
  "timely-by": {
    name: "dispatch or receipt",
    options: {
      dispatch: "a proven dispatch in time is enough",
      receipt: "only the receipt counts",
    },
  },
  "term-start": {
    name: "the notice that starts the two weeks",
    options: {
      "web-notice": "the two weeks start from the notice on the web resource",
      "both-notices": "the two weeks start from the later of the two notices",
    },
  },
  "check-start": {
    name: "the start of the check",
    options: {
      "rolled-last-day": "the term of the check is counted from the last day as it was moved",
      "nominal-last-day": "the term of the check is counted from the last day before it was moved",
    },
  },
  "invitation-bounds": {
    name: "what the five working days bound",
    options: {
      invitation: "the five working days bound the invitation",
      interview: "the five working days bound the interview itself",
    },
  },
  "stage-one-end": {
    name: "the end of stage one",
    options: {
      decision: "stage one ends with the commission's decision",
      publication: "stage one ends with the publication of the finalists",
    },
  },
  "chair-seat": {
    name: "the chair's seat",
    options: {
      "one-of-seven": "the chair is one of the seven members",
      eighth: "the chair is an eighth besides the seven members",
    },
  },
  "republican-quorum-base": {
    name: "the republican quorum",
    options: {
      members: "the republican quorum is counted of the seven members",
      "members-and-secretary": "the republican quorum is counted of the members and the secretary",
    },
  },
  majority: {
    name: "the majority",
    options: {
      "of-present": "the majority is counted of all votes cast",
      "of-voting": "the majority is counted of the votes for and against",
    },
  },
  "decisive-vote": {
    name: "the decisive vote",
    options: {
      "breaks-ties": "the chair's vote only breaks ties",
      prevails: "the chair's vote prevails whenever the members differ",
    },
  },
  "republican-staff": {
    name: "the Agency's staff in the republican commission",
    options: {
      secretary: "only the secretary of the republican commission must be from the Agency",
      everyone: "everyone in the republican commission must be from the Agency",
    },
  },
  applicants: {
    name: "who may apply",
    options: {
      "bodies-and-organisations": "only state bodies and organisations may apply",
      "any-provider": "any service provider may apply",
    },
  },
  "capital-quota": {
    name: "the capital's places",
    options: {
      shared: "the capital and the central bodies share three places",
      separate: "the capital and the central bodies have three places each",
    },
  },
  evidence: {
    name: "the supporting materials",
    options: {
      some: "a report must come with some supporting materials",
      "each-criterion": "a report must come with supporting materials by each criterion",
      optional: "a report may come without supporting materials",
    },
  },
  "annex-fields": {
    name: "the fields of annex 1",
    options: {
      signature: "the form is incomplete only without a signature",
      "every-field": "the form is incomplete with any field blank",
    },
  },
  "points-scale": {
    name: "the scale of points",
    options: {
      graded: "a criterion scores anything from 0 to 5 points",
      binary: "a criterion scores 5 points or none",
    },
  },
  "online-interview": {
    name: "the online interview",
    options: {
      "restriction-required": "an online interview needs a restriction on record",
      free: "an interview may be held online without a restriction",
    },
  },
  "finalists-number": {
    name: "the number of finalists",
    options: {
      "three-if-available": "a region must name three finalists where it has them",
      "exactly-three": "a region must name exactly three finalists",
      "up-to-three": "a region may name fewer than three finalists",
    },
  },
  "handoff-scope": {
    name: "whose documents are sent to the Agency",
    options: {
      finalists: "the documents of the finalists alone must be sent to the Agency",
      "all-candidates": "the documents of all candidates must be sent to the Agency",
    },
  },
};
