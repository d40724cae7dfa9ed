import { ADMISSION_GROUNDS, ADMISSION_REMARKS } from "../record/application.js";
import {
  AFFILIATIONS,
  APPROVERS,
  CAPACITIES,
  CHAIR_POSTS,
  CHANNELS,
  INTERVIEW_MODES,
  PROVIDER_KINDS,
  SCORE_SOURCES,
} from "../record/choices.js";
import { bin, commissionId, day, finiteNumber, id, instant, list, oneOf, record, region, text, truth } from "./values.js";

// What is written down in the course of a contest: the parts that events and commands are made of.

/** How an interview is held. */
export const mode = oneOf(INTERVIEW_MODES);
/** Why an applicant was not admitted. */
export const grounds = list(oneOf(ADMISSION_GROUNDS));
/** What was amiss without excluding anyone. */
export const remarks = list(oneOf(ADMISSION_REMARKS));
/** Several ids of one kind. */
export const ids = list(id);
/** A document, a recording or other material. */
export const material = record({ id, title: text, sha256: text.exactOptional() });
/** One ballot a voter. */
export const ballots = list(record({ voter: id, choices: ids }));
/** A session of a commission. */
export const session = record({ id, commissionId, heldOn: day, present: ids });

/** The composition of a commission. */
export const commission = record({
  approvedBy: oneOf(APPROVERS),
  approvedOn: day,
  members: list(record({ person: id, affiliation: oneOf(AFFILIATIONS), agencyEmployee: truth })),
  chair: record({ person: id, post: oneOf(CHAIR_POSTS) }),
  secretary: record({ person: id, agencyEmployee: truth }),
});

/** Who applies. */
export const provider = record({ bin, name: text, kind: oneOf(PROVIDER_KINDS), region, rendersPublicServices: truth });

const form = record({
  applicant: record({ name: text, post: text, capacity: oneOf(CAPACITIES) }).exactOptional(),
  phone: text.exactOptional(),
  email: text.exactOptional(),
  providerName: text.exactOptional(),
  representatives: list(record({ name: text, post: text })),
  consent: truth,
  attachments: list(text),
  date: day.exactOptional(),
  signed: truth,
});

const statement = record({ statement: text, evidence: list(material) }).exactOptional();
const report = record({
  criteria: record({
    "complaints": statement,
    "time-limits": statement,
    "unjustified-refusals": statement,
    "incomplete-package": statement,
    "unlawful-documents": statement,
    "other-violations": statement,
  }),
});

/** One delivery of papers. */
export const filing = record({
  channel: oneOf(CHANNELS),
  dispatchedAt: instant.exactOptional(),
  dispatchProven: truth.exactOptional(),
  receivedAt: instant,
  form: form.exactOptional(),
  report: report.exactOptional(),
});

const score = record({
  points: finiteNumber,
  violation: truth,
  reason: text.exactOptional(),
  source: oneOf(SCORE_SOURCES).exactOptional(),
});
/** The points of an application. It must be recordable however unlawful: points are any finite number. */
export const sheet = record({
  criteria: record({
    "complaints": score,
    "time-limits": score,
    "unjustified-refusals": score,
    "incomplete-package": score,
    "unlawful-documents": score,
    "other-violations": score,
  }),
});
