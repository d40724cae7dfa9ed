// Clause 2: the purpose of the contest.
import { regulation } from "./clause.js";

regulation("N2");
