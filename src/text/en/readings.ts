import type { ReadingTexts } from "../reading-words.js";

/** What is asked at each disputed point, and what speaks for each answer. */
export const READINGS: ReadingTexts = {
  "posting-day": {
    question: "Does the day of posting count towards the two weeks of clause 12?",
    arguments: {
      "not-counted":
        "By analogy with article 173 of the Civil Code (from memory) and article 739 of the Code of Administrative Offences (seen), a term starts the day after the event: the last day falls on the same weekday two weeks on. Doubt favours admission.",
      counted: "Taken literally, «күннен бастап» begins with the day itself, so that the fourteenth day is the last. No statute that was found counts weeks so.",
    },
  },
  "last-day-off": {
    question: "What if the last day of the two weeks is a day off?",
    arguments: {
      "rolls-forward":
        "By analogy with article 175 of the Civil Code (from memory), the term ends on the next working day. The Code does not govern relations with public authority, so this is an analogy and no more.",
      stands: "The document speaks of working days in clauses 13, 16 and 19 and not in clause 12: calendar weeks end where they end.",
    },
  },
  "closing-hour": {
    question: "By whose clock does the last day of intake end?",
    arguments: {
      "commission-midnight": "Documents are sent to the regional commission, so its own midnight counts; a day of 24 hours is also how article 739 of the Code of Administrative Offences counts (seen).",
      "capital-midnight": "The notice is the Agency's and the term one for the country, so one clock, the capital's, would treat all candidates alike.",
    },
  },
  "timely-by": {
    question: "Is an application in time by its dispatch or by its receipt?",
    arguments: {
      dispatch:
        "Clause 12 has candidates send («жібереді») within the term; article 176 of the Civil Code (from memory) saves what was posted in time. Without proof of dispatch the receipt decides.",
      receipt: "Clauses 8, 13 and 14 speak of receiving and submitting, and a commission can only know what has reached it.",
    },
  },
  "term-start": {
    question: "Which notice starts the two weeks?",
    arguments: {
      "web-notice": "Clause 12 names the web resource alone, and it is the special rule on the term.",
      "both-notices": "Clause 11 opens the contest on the web resource and on social networks: a term cannot run in a contest not yet open.",
    },
  },
  "check-start": {
    question: "From which day are the seven working days of the check counted?",
    arguments: {
      "rolled-last-day": "Clause 13 counts from the day the intake ended, and it ended when documents were in fact no longer accepted, carried over or not.",
      "nominal-last-day": "The two weeks end on their fourteenth day; carrying over serves the candidate and need not lengthen the commission's own term.",
    },
  },
  "invitation-bounds": {
    question: "What must happen within the five working days of clause 16?",
    arguments: {
      invitation: "The verb of the sentence is «шақырылады», are invited: the invitation is what the term bounds.",
      interview: "The term would serve little if an invitation in time could name any later day; its purpose is that the interview take place.",
    },
  },
  "stage-one-end": {
    question: "When does stage one end in a region, for the three working days of clause 19?",
    arguments: {
      decision: "The decision of clause 17 is the last act of stage one that the region itself performs, and the duty to send is its own.",
      publication: "Clause 18 comes before clause 19: the list belongs to stage one, which ends once the region's finalists are made known.",
    },
  },
  "chair-seat": {
    question: "Is the chair one of the seven members?",
    arguments: {
      "one-of-seven": "The commission consists of seven members and a secretary: a closed list, with no eighth seat for a chair.",
      eighth: "Clauses 5 and 7 name the chair apart from the members and by office, which may be read as a seat besides the seven.",
    },
  },
  "republican-quorum-base": {
    question: "Two thirds of whom make the quorum of the republican commission?",
    arguments: {
      members: "The secretary is named apart from the members and does not decide; clause 5 says «мүшелерінің», of the members, for the same quorum: five of seven.",
      "members-and-secretary": "Clause 7 says two thirds of the commission, and the commission consists of seven members and a secretary: six of eight.",
    },
  },
  majority: {
    question: "Of whose votes is the majority counted when a motion is put?",
    arguments: {
      "of-present": "An abstention is no vote for: what more than half of those voting in any way support is carried. The document itself is silent.",
      "of-voting": "Who abstains leaves the decision to the others, so that only votes for and against count. The document itself is silent.",
    },
  },
  "decisive-vote": {
    question: "When is the chair's vote decisive?",
    arguments: {
      "breaks-ties": "A decisive vote is by custom the one that breaks a tie; otherwise the chair alone would decide, and the quorum would mean little.",
      prevails: "The document says «даулы мәселелер», disputed matters, and not equality of votes: any difference among the members is a dispute.",
    },
  },
  "republican-staff": {
    question: "Who in the republican commission must be an employee of the Agency?",
    arguments: {
      secretary: "«қызметкері» is singular and fits the secretary; the same clause lets members of Parliament, non-governmental organisations and the media in.",
      everyone: "In Kazakh the phrase stands before «7 мүшеден және хатшыдан» and can be taken with the members too; then the list of outsiders has no use.",
    },
  },
  applicants: {
    question: "Who may apply?",
    arguments: {
      "bodies-and-organisations": "Clause 9 admits state bodies and organisations; it is narrower than the law and special to the contest.",
      "any-provider": "The contest is named after service providers, whom article 1 of the Law on Public Services (seen) defines to include individuals.",
    },
  },
  "capital-quota": {
    question: "Do central bodies have places of their own beside those of the capital?",
    arguments: {
      shared: "Clause 17 gives three places to each «өңір», region; central bodies are no region, and clause 6 sends them to the capital's commission.",
      separate: "Clause 4 speaks of the localities and of central state bodies side by side, and the capital's own providers would otherwise compete with the whole centre.",
    },
  },
  evidence: {
    question: "How much supporting material must come with the report?",
    arguments: {
      some: "«ұсына отырып» makes supporting materials part of the report, but no number is set: with none, the documents are incomplete; a gap by one criterion costs points only.",
      "each-criterion": "The report is to inform in detail by the criteria of annex 2, six of them, and the supporting materials follow the report.",
      optional: "Clause 14 excludes for incomplete documents («құжаттар»), and materials are named beside documents, not among them.",
    },
  },
  "annex-fields": {
    question: "When is the form of annex 1 incomplete?",
    arguments: {
      signature: "Clause 14 excludes for want of documents, and a form without a signature is none; a blank field is a matter of correct completion, for which clause 13 has no sanction.",
      "every-field": "An application in the form of annex 1 is one that has what the form asks for; with a field blank its volume is not full.",
    },
  },
  "points-scale": {
    question: "May a criterion score between 0 and 5?",
    arguments: {
      graded: "The column of annex 2 gives a highest mark («Ең жоғары баға»), which has a sense only where lower ones exist; the footnote fixes nothing but the zero.",
      binary: "The footnote knows violations or none; with nothing to measure between them, a criterion is either met or not.",
    },
  },
  "online-interview": {
    question: "May an interview be held online without a sanitary restriction?",
    arguments: {
      "restriction-required": "Clause 16 allows the online form in view of restrictions; where there are none, the condition is not met. The interview stands all the same.",
      free: "The document nowhere forbids the online form, and a permission given in view of one circumstance does not exclude others.",
    },
  },
  "finalists-number": {
    question: "How many finalists must a region name?",
    arguments: {
      "three-if-available": "«3 қызмет беруші ұсынылады» is a duty and not a choice, but clause 15 bounds the supply: three where three can be had, otherwise all there are.",
      "exactly-three": "The number is stated without «at most»: a region that names fewer has not done what clause 17 says.",
      "up-to-three": "The commission determines who goes on by the results of the interview; the number is a quota it may leave unused.",
    },
  },
  "handoff-scope": {
    question: "Whose documents are sent to the Agency?",
    arguments: {
      finalists: "Stage two needs the documents of those who take part in it, and the minimum is to send these.",
      "all-candidates": "Clause 19 speaks of «Үміткерлер», candidates, without limiting them to those who go on.",
    },
  },
};
