import type { PlainDate } from "../calendar/types.js";
import type { ApplicationId } from "./application.js";
import type { CommissionId, PersonId } from "./commission.js";

/** A session, by whatever id the caller uses: any non-empty text. */
export type SessionId = string;

/** A session of a commission and who was present; online presence counts, a proxy does not (#23). */
export interface Session {
  readonly id: SessionId;
  readonly commissionId: CommissionId;
  readonly heldOn: PlainDate;
  readonly present: readonly PersonId[];
}

/** One voter's ballot: the applications it names; none is a blank vote. */
export interface Ballot {
  readonly voter: PersonId;
  readonly choices: readonly ApplicationId[];
}
