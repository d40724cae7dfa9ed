// Clause 16: the invitation, and what is defended at the interview.
import { regulation } from "./clause.js";

regulation("N16");
